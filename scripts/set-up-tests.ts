import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from './find-browser.ts'
import { hasCommand, installFirst, installPackages, whyNotInstall } from './install-packages.ts'
import { ensureEngine } from './set-up-engine.ts'
import { ensureGo } from './set-up-go.ts'
import { defaultPlans, readPlans } from '../matrix/stand-ins/recipe.ts'

type Log = (line: string) => void

/** By what they need (docs/testing.md). */
export type TestGroup = 'unit' | 'dist' | 'itg'

/** What the tests need, as far as it could be set up. Its end stops what was started for them. */
export interface TestSetUp extends AsyncDisposable {
  /** Groups that cannot run at all, each with the reason. */
  readonly obstacles: ReadonlyMap<TestGroup, string>
  /** What else could not be set up, with the reason: the tests that need it fail, and no others. */
  readonly missing: readonly string[]
}

const root = join(import.meta.dirname, '..')

interface Tool {
  readonly command: string
  /** Debian packages that bring it. Where there are several sets: the first one that this release of Debian or Ubuntu has. */
  readonly packages: readonly (readonly string[])[]
}

/** Commands the tests start. */
const TOOLS: readonly Tool[] = [
  { command: 'go', packages: [['golang-go']] },
  { command: 'gcc', packages: [['gcc', 'libc6-dev']] },
  { command: 'musl-gcc', packages: [['musl-tools']] },
  { command: 'g++', packages: [['g++']] },
  { command: 'pip3', packages: [['python3-pip']] },
  { command: 'readelf', packages: [['binutils']] },
  { command: 'strace', packages: [['strace']] },
  { command: 'debootstrap', packages: [['debootstrap']] },
  { command: 'script', packages: [['bsdutils']] },
  { command: 'git', packages: [['git']] },
  { command: 'setcap', packages: [['libcap2-bin']] },
  { command: 'zsh', packages: [['zsh']] },
  { command: 'fish', packages: [['fish']] },
]
/** Those of the tests on engines. Since Debian 13 the engine's package has no command line. */
const ENGINE_TOOLS: readonly Tool[] = [{ command: 'docker', packages: [['docker-cli'], ['docker.io']] }]

/** Brings everything that a fresh machine lacks. */
export async function setUpTests(groups: readonly TestGroup[], log: Log): Promise<TestSetUp> {
  const started = new AsyncDisposableStack()
  const obstacles = new Map<TestGroup, string>()
  const missing: string[] = []
  const withoutIt = async (tell: (reason: string) => void, step: () => Promise<void> | void): Promise<void> => {
    try {
      await step()
    } catch (error) {
      const { message, hint } = error as Error & { hint?: string }
      const reason = [message, hint].filter(Boolean).join('\n')
      log(`NOT SET UP: ${reason}`)
      tell(reason)
    }
  }
  const attempt = async (step: () => Promise<void> | void) => await withoutIt((reason) => missing.push(reason), step)
  const install = async (tools: readonly Tool[]) => {
    await installTogether(tools, log)
    for (const tool of tools) await attempt(() => installTool(tool, log))
  }
  await install(TOOLS)
  await attempt(() => ensureGo(log))
  if (groups.includes('itg')) {
    const engine = (want: 'docker' | 'podman') => async () => void started.use(await ensureEngine({ log, want }))
    // Without Docker hardly a test of the group could pass.
    await withoutIt((reason) => obstacles.set('itg', reason), engine('docker'))
    await attempt(engine('podman'))
    await install(ENGINE_TOOLS)
    await attempt(() => installBrowser(log))
    await attempt(buildStandIns)
    if (!obstacles.has('itg')) await attempt(buildWineImage)
  }
  return { obstacles, missing, [Symbol.asyncDispose]: () => started.disposeAsync() }
}

/** Much faster than one by one. Where one of them cannot be installed, none is: then each is tried by itself. */
async function installTogether(tools: readonly Tool[], log: Log): Promise<void> {
  const packages = tools.filter(({ command }) => !hasCommand(command)).flatMap(({ packages: [first] }) => first!)
  if (packages.length < 2 || whyNotInstall() !== null) return
  await installPackages(packages, log).catch((error: unknown) => log((error as Error).message))
}

async function installTool({ command, packages }: Tool, log: Log): Promise<void> {
  if (hasCommand(command)) return
  const names = packages.map((set) => set.join(' ')).join(' or ')
  const obstacle = whyNotInstall()
  if (obstacle !== null) throw new Error(`Tests need ${command}, and ${obstacle}: install ${names} yourself.`)
  await installFirst(packages, log)
  if (!hasCommand(command)) throw new Error(`Tests need ${command}, which ${names} should have brought.`)
}

/** For the tests of the page. */
async function installBrowser(log: Log): Promise<void> {
  if (findBrowser() !== null) return
  const obstacle = whyNotInstall()
  if (obstacle !== null) throw new Error(`The tests need Chromium, and ${obstacle}: install it yourself.`)
  await installPackages(['chromium'], log)
}

/** Those of the default targets, and what tests use beside them. */
function buildStandIns(): void {
  const ids = [...defaultPlans(readPlans()).map(({ id }) => id), 'alpine-3.22', 'debian-11']
  const words = [join(root, 'matrix', 'stand-ins', 'build.ts'), ...ids]
  if (spawnSync(process.execPath, words, { stdio: 'inherit' }).status !== 0) {
    throw new Error('The stand-ins could not be built (the reason is above).')
  }
}

/** Takes minutes, once; the image stays in Docker. */
function buildWineImage(): void {
  if (spawnSync(process.execPath, [join(root, 'matrix', 'wine', 'build.ts')], { stdio: 'inherit' }).status !== 0) {
    throw new Error('The image with Wine could not be made (the reason is above).')
  }
}
