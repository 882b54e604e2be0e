import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from './find-browser.ts'
import { hasCommand, installPackages, whyNotInstall } from './install-packages.ts'
import { ensureEngine } from './set-up-engine.ts'

type Log = (line: string) => void

/** By what they need (docs/testing.md). */
export type TestGroup = 'unit' | 'dist' | 'itg'

/** What the tests need, as far as it could be set up. Its end stops what was started for them. */
export interface TestSetUp extends AsyncDisposable {
  /** Groups that cannot run, each with the reason. */
  readonly obstacles: ReadonlyMap<TestGroup, string>
}

const root = join(import.meta.dirname, '..')

/** Commands the tests start, and the Debian package each comes from. */
const TOOLS: Readonly<Record<string, string>> = {
  go: 'golang-go',
  gcc: 'gcc',
  'musl-gcc': 'musl-tools',
  'g++': 'g++',
  pip3: 'python3-pip',
  readelf: 'binutils',
  strace: 'strace',
  debootstrap: 'debootstrap',
  script: 'bsdutils',
  zsh: 'zsh',
  fish: 'fish',
}

/** Brings everything that a fresh machine lacks. Groups that need what could not be brought do not run. */
export async function setUpTests(groups: readonly TestGroup[], log: Log): Promise<TestSetUp> {
  const started = new AsyncDisposableStack()
  const obstacles = new Map<TestGroup, string>()
  const attempt = async (needing: readonly TestGroup[], step: () => Promise<void> | void): Promise<void> => {
    try {
      await step()
    } catch (error) {
      const { message, hint } = error as Error & { hint?: string }
      for (const group of needing) {
        obstacles.set(group, [obstacles.get(group), message, hint].filter(Boolean).join('\n'))
      }
    }
  }
  await attempt(['unit', 'itg', 'dist'], () => installTools(log))
  if (groups.includes('itg')) {
    for (const want of ['docker', 'podman'] as const) {
      await attempt(['itg'], async () => {
        started.use(await ensureEngine({ log, want }))
      })
    }
    await attempt(['itg'], () => installBrowser(log))
    await attempt(['itg'], buildStandIns)
    await attempt(['itg'], buildWineImage)
  }
  return { obstacles, [Symbol.asyncDispose]: () => started.disposeAsync() }
}

async function installTools(log: Log): Promise<void> {
  const missing = Object.keys(TOOLS).filter((tool) => !hasCommand(tool))
  if (missing.length === 0) return
  const packages = missing.map((tool) => TOOLS[tool]!)
  const obstacle = whyNotInstall()
  if (obstacle !== null) {
    throw new Error(`The tests need ${missing.join(', ')}, and ${obstacle}: install ${packages.join(', ')} yourself.`)
  }
  await installPackages([...packages, 'libc6-dev'], log)
}

/** For the tests of the page. */
async function installBrowser(log: Log): Promise<void> {
  if (findBrowser() !== null) return
  const obstacle = whyNotInstall()
  if (obstacle !== null) throw new Error(`The tests need Chromium, and ${obstacle}: install it yourself.`)
  await installPackages(['chromium'], log)
}

function buildStandIns(): void {
  const words = [join(root, 'matrix', 'stand-ins', 'build.ts')]
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
