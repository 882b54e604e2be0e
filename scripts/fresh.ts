import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { cacheDirectory } from '../src/host/process/cache-directory.ts'
import { freshBase, giveNetwork, SUITE_NAMES, type Suite } from './fresh-base.ts'
import { runInMachine } from './fresh-machine.ts'
import { hasCommand, installPackages, whyNotInstall } from './install-packages.ts'

/**
 * `node scripts/fresh.ts [--suite trixie|bookworm] [--command demo|test|both] [--line 'COMMAND'] [--keep FOLDER] [--limit MINUTES]`: README's commands
 * as on a new machine. A bare Debian with Node and npm and nothing else gets a clean clone of HEAD, and the commands run there as root, in
 * namespaces of their own. Ends with the exit code of the first command that failed, and takes everything away.
 */
const HELP = `node scripts/fresh.ts [options]: README's commands on a bare Debian, which goes away afterwards

  --suite trixie|bookworm     Debian 13 (default, with its own Node and npm) or Debian 12 (with Node 20 from the npm registry)
  --command demo|test|both    which of README's commands (default: both)
  --line 'COMMAND'            another command instead, in the clone
  --keep FOLDER               the machine is made in FOLDER and stays; where it is there already, it is used again as it is
  --limit MINUTES             the whole takes no longer (default: 150); then exit code 124
`

const ROOT = join(import.meta.dirname, '..')
const CLONE = '/root/portcullis'
/** Settings of this machine without which nothing can be fetched. */
const PASSED =
  /^(?:https?_proxy|no_proxy|all_proxy|npm_config_registry|GOPROXY|GONOSUMDB|GOSUMDB|PIP_INDEX_URL|PORTCULLIS_DEBIAN_MIRROR|CI)$/i
const OWN_AUTHORITIES = '/usr/local/share/ca-certificates'
const run = promisify(execFile)

const { values } = parseArgs({
  options: {
    suite: { type: 'string', default: 'trixie' },
    command: { type: 'string', default: 'both' },
    line: { type: 'string' },
    keep: { type: 'string' },
    limit: { type: 'string', default: '150' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit(0)
}
const suite = oneOf('suite', values.suite, SUITE_NAMES)
const command = oneOf('command', values.command, ['demo', 'test', 'both'] as const)
const limitMinutes = Number(values.limit)
if (!(limitMinutes > 0)) refuse(`--limit: expected minutes, got "${values.limit}"`)
if (process.platform !== 'linux') refuse('a bare Debian is made on Linux only')
if (process.getuid?.() !== 0)
  refuse('debootstrap, chroot and mount need root: sudo env "PATH=$PATH" node scripts/fresh.ts')

const controller = new AbortController()
let exitCode: number | null = null
const stop = (code: number, why: string) => {
  exitCode ??= code
  console.error(`fresh: ${why}; taking everything away`)
  controller.abort()
}
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => stop(128 + constants.signals[name], name))
}
const limit = setTimeout(() => stop(124, `${limitMinutes} minutes are over`), limitMinutes * 60_000)

try {
  const code = await fresh(suite, controller.signal)
  exitCode ??= code
} catch (error) {
  if (!controller.signal.aborted) console.error(`fresh: ${(error as Error).message}`)
  exitCode ??= 1
} finally {
  clearTimeout(limit)
}
process.exitCode = exitCode ?? 1

async function fresh(wanted: Suite, signal: AbortSignal): Promise<number> {
  await installTools()
  const cache = join(cacheDirectory(process.env), 'fresh')
  mkdirSync(cache, { recursive: true })
  removeLeft(cache)
  const machine = values.keep ?? join(cache, `machine-${process.pid}`)
  try {
    if (!existsSync(join(machine, CLONE))) await makeMachine(wanted, machine, cache, signal)
    for (const line of values.line === undefined ? readmeLines() : [values.line]) {
      const startedMs = Date.now()
      console.log(`\n${'#'.repeat(100)}\nfresh: Debian ${wanted}: ${line}\n`)
      const code = await runInMachine({
        root: machine,
        line: `cd ${CLONE} && ${line}`,
        env: environment(machine),
        signal,
      })
      const took = `${Math.round((Date.now() - startedMs) / 1000)} s`
      console.log(`\nfresh: Debian ${wanted}: ${line}: ${code === null ? 'killed' : `exit code ${code}`} after ${took}`)
      if (code !== 0) return code ?? 1
    }
    return 0
  } finally {
    if (values.keep === undefined) removeMachine(machine)
  }
}

async function installTools(): Promise<void> {
  const packages: string[] = []
  if (!hasCommand('debootstrap')) packages.push('debootstrap')
  if (!existsSync('/usr/share/keyrings/debian-archive-keyring.gpg')) packages.push('debian-archive-keyring')
  if (!hasCommand('git')) packages.push('git')
  if (packages.length === 0) return
  const obstacle = whyNotInstall()
  if (obstacle !== null) throw new Error(`${packages.join(', ')} is needed, and ${obstacle}: install it yourself.`)
  await installPackages(packages, (line) => console.log(line))
}

async function makeMachine(wanted: Suite, machine: string, cache: string, signal: AbortSignal): Promise<void> {
  const base = await freshBase(wanted, cache, signal)
  mkdirSync(machine, { recursive: true })
  await run('tar', ['-C', machine, '-xpf', base], { signal })
  giveNetwork(machine)
  // Where this machine trusts authorities of its own, a proxy may answer in the place of others.
  if (hasOwnAuthorities()) {
    const names = readdirSync(OWN_AUTHORITIES).filter((name) => name.endsWith('.crt'))
    for (const name of names) copyFileSync(join(OWN_AUTHORITIES, name), join(machine, OWN_AUTHORITIES, name))
    await run('chroot', [machine, 'update-ca-certificates'], { signal })
  }
  const { stdout: changed } = await run('git', ['-C', ROOT, 'status', '--porcelain'])
  if (changed !== '') console.log('fresh: what is not committed is not in the clone')
  await run('git', ['clone', '--quiet', '--no-local', ROOT, join(machine, CLONE)], { signal })
}

/** README's own lines, so that what is tried is what it says. */
function readmeLines(): readonly string[] {
  const lines = readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n')
  return (['demo', 'test'] as const)
    .filter((name) => command === 'both' || command === name)
    .map((name) => {
      const found = lines.find(
        (line) => line.startsWith('npm ci && ') && line.includes(name === 'demo' ? 'npm run demo' : 'npm test'),
      )
      if (found === undefined) throw new Error(`README.md has no line for ${name}`)
      return found.replace(/\s+#.*$/, '')
    })
}

/** Nothing of this machine's environment but the ways out to the network. */
function environment(machine: string): Record<string, string> {
  const passed = Object.entries(process.env).filter(([name]) => PASSED.test(name)) as [string, string][]
  const authorities =
    existsSync(join(machine, OWN_AUTHORITIES)) && readdirSync(join(machine, OWN_AUTHORITIES)).length > 0
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    USER: 'root',
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    // Node has a list of authorities of its own.
    ...(authorities ? { NODE_EXTRA_CA_CERTS: '/etc/ssl/certs/ca-certificates.crt' } : {}),
    ...Object.fromEntries(passed),
  }
}

function hasOwnAuthorities(): boolean {
  return existsSync(OWN_AUTHORITIES) && readdirSync(OWN_AUTHORITIES).some((name) => name.endsWith('.crt'))
}

/** Machines whose run was killed. */
function removeLeft(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /^machine-(\d+)$|^base-\w+-(\d+)$/.exec(name)?.slice(1).find(Boolean)
    if (pid !== undefined && Number(pid) !== process.pid && !existsSync(`/proc/${pid}`))
      removeMachine(join(cache, name))
  }
}

function removeMachine(machine: string): void {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8')
  if (mounts.includes(` ${machine}/`)) return console.error(`fresh: ${machine} stays, something is mounted below it`)
  rmSync(machine, { recursive: true, force: true, maxRetries: 3 })
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value)
  return found ?? refuse(`--${name}: expected ${allowed.join(', ')}, got "${value}"`)
}

function refuse(why: string): never {
  console.error(`fresh: ${why}`)
  process.exit(2)
}
