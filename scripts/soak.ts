import { spawn } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import Docker from 'dockerode'
import { OWNER_LABEL } from '../src/engines/api/run-labels.ts'
import { formatEngineAddress } from '../src/engines/find/engine-address.ts'
import { reportSchema } from '../src/report/report.ts'
import { seededIndex } from '../src/timing/seeded-random.ts'
import { SecondDockerd } from '../test/engines/second-dockerd.ts'
import { goBuild } from '../test/helpers/go-build.ts'

/**
 * `npm run soak -- [--minutes N | --rounds N] [--together N] [--seed S]`: runs of the built command line, one after another on a Docker of the script's own, with
 * what a seed chooses thrown in: an engine that is ended and started again, killed and stopped runs, a full disk for the cache, other clocks. Every tenth round is
 * many runs at once. Ends 1 with what is wrong: a cell lost, an outcome that is not as it must be, anything left behind, memory or a cache that grew.
 */
const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist', 'cli.cjs')
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    rounds: { type: 'string' },
    together: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})
const rounds = values.minutes === undefined ? Number(values.rounds ?? 200) : Infinity
const endMs = values.minutes === undefined ? Infinity : performance.now() + Number(values.minutes) * 60_000
const random = seededIndex(Number(values.seed))
/** For what hangs. */
const RUN_LIMIT_MS = 180_000
const CELLS = 2
/** Of the peak of memory, by which the later half of the plain runs may lie above the earlier. */
const MOST_GROWTH = 1.1

const wrong: string[] = []
const peaks: number[] = []
const counts: Record<string, number> = {}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly kilobytes: number
}

interface RunOptions {
  readonly run?: string
  /** What the command line is started by. */
  readonly through?: readonly string[]
  readonly onStart?: (pid: number) => Promise<void>
}

const folder = mkdtempSync(join(tmpdir(), 'portcullis-soak-'))
const [cache, temporary, place] = ['cache', 'tmp', 'place'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]
for (const path of [cache, temporary, place]) mkdirSync(path)
const app = goBuild(join(ROOT, 'test', 'engines', 'actor'))
console.log(`soak: seed ${values.seed}`)
try {
  await using dockerd = await SecondDockerd.start()
  await soak(dockerd)
} finally {
  rmSync(join(app, '..'), { recursive: true })
  rmSync(folder, { recursive: true, force: true })
}
const done = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
console.log(`soak: ${done.join(', ')}; seed ${values.seed}`)
if (wrong.length > 0) {
  console.error(`${wrong.join('\n')}\nsoak: ${wrong.length} faults`)
  process.exitCode = 1
} else console.log('soak: no cell lost, no wrong outcome, nothing left behind, no growth')

// oxlint-disable-next-line max-lines-per-function -- the faults share the engine and what they count.
async function soak(dockerd: SecondDockerd): Promise<void> {
  const docker = new Docker({ socketPath: (dockerd.found.address as { readonly path: string }).path })
  const faults: Readonly<Record<string, () => Promise<void>>> = {
    plain: () => passes('plain', {}),
    failing: () => fails(),
    'engine ended': () => engineEnds(),
    'killed run': () => stopped(docker, 'SIGKILL'),
    'stopped run': () => stopped(docker, random(2) === 0 ? 'SIGINT' : 'SIGTERM'),
    'full disk': () => fullDisk(),
    'other clock': () =>
      passes('other clock', {
        through: ['unshare', '--time', '--monotonic', String(random(1e6)), '--boottime', '86400'],
      }),
  }
  const names = Object.keys(faults)
  await passes('first', {})
  const before = bytesOf(cache)
  for (let round = 0; round < rounds && performance.now() < endMs; round += 1) {
    // Each at least once, however short it is.
    const name = round < names.length ? names[round]! : names[random(4) === 0 ? random(names.length) : 0]!
    counts[name] = (counts[name] ?? 0) + 1
    await faults[name]!()
    if (round % 10 === 2) await together()
  }
  await passes('last', {})
  await lookForLeftovers(docker)
  const after = bytesOf(cache)
  if (after > before) wrong.push(`the cache grew from ${before} to ${after} bytes`)
  const half = peaks.length >> 1
  const [early, late] = [median(peaks.slice(0, half)), median(peaks.slice(half))]
  console.log(
    `soak: peak of memory ${Math.round(early / 1000)} MB in the earlier runs, ${Math.round(late / 1000)} MB in the later; cache ${after} bytes`,
  )
  if (half >= 5 && late > early * MOST_GROWTH) wrong.push(`memory grew from ${early} to ${late} KB`)

  function environment(): NodeJS.ProcessEnv {
    const address = formatEngineAddress(dockerd.found.address)
    return { ...process.env, NO_COLOR: '1', DOCKER_HOST: address, PORTCULLIS_CACHE: cache, TMPDIR: temporary }
  }

  async function check({ run = 'say ok', through = [], onStart }: RunOptions): Promise<Ended> {
    const words = [...through, process.execPath, '--require', join(ROOT, 'bench', 'peak-memory.cjs'), CLI]
    const asked = [
      '--run',
      run,
      '--target',
      'scratch',
      '--profile',
      'default',
      '--profile',
      'readonly',
      '--no-timers',
      '--json',
    ]
    const [program, ...rest] = [...words, 'check', app, ...asked]
    const child = spawn(program!, rest, { cwd: place, env: environment(), stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
    const said = ['', '', '', '']
    for (const index of [1, 2, 3]) child.stdio[index]!.on('data', (chunk: Buffer) => (said[index] += chunk.toString()))
    const limit = setTimeout(() => {
      wrong.push(`a run took more than ${RUN_LIMIT_MS} ms: ${said[2]}`)
      child.kill('SIGKILL')
    }, RUN_LIMIT_MS)
    const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
    await onStart?.(child.pid!)
    const code = await ended
    clearTimeout(limit)
    return { code, stdout: said[1]!, stderr: said[2]!, kilobytes: Number(said[3]) }
  }

  /** What the cells came to, or null after a word on what is wrong. */
  function outcomes(what: string, { code, stdout, stderr }: Ended): readonly string[] {
    try {
      const { cells } = reportSchema.parse(JSON.parse(stdout))
      if (cells.length !== CELLS) wrong.push(`${what}: ${cells.length} of ${CELLS} cells`)
      return cells.map(({ outcome }) => outcome)
    } catch {
      wrong.push(`${what}: no report, exit code ${code}: ${stderr.trim().slice(-400)}`)
      return []
    }
  }

  function expectAll(what: string, ended: Ended, code: number, outcome: string): void {
    const found = outcomes(what, ended)
    if (ended.code !== code || found.some((each) => each !== outcome)) {
      wrong.push(
        `${what}: exit code ${ended.code} for ${code}, ${found.join()} for ${outcome}: ${ended.stderr.slice(-400)}`,
      )
    }
  }

  async function passes(what: string, options: RunOptions): Promise<void> {
    const ended = await check(options)
    expectAll(what, ended, 0, 'pass')
    if (what === 'plain') peaks.push(ended.kilobytes)
  }

  async function fails(): Promise<void> {
    expectAll('failing', await check({ run: 'say a b 3' }), 1, 'fail')
  }

  async function together(): Promise<void> {
    const many = Number(values.together)
    counts['at once'] = (counts['at once'] ?? 0) + many
    await Promise.all(Array.from({ length: many }, () => passes('at once', {})))
  }

  /** Cells that had ended stand; the others are unknown, none is a failure of the binary's. */
  async function engineEnds(): Promise<void> {
    const ended = await check({
      run: 'sleep ignoring',
      onStart: async (pid) => {
        await untilItRuns(docker, pid)
        await dockerd.restart(random(2) === 0 ? 'SIGKILL' : 'SIGTERM')
      },
    })
    const found = outcomes('engine ended', ended)
    if (ended.code === 0 || found.some((each) => each !== 'unknown')) {
      wrong.push(`engine ended: exit code ${ended.code}, ${found.join()}`)
    }
  }

  async function stopped(engine: Docker, signal: NodeJS.Signals): Promise<void> {
    const ended = await check({
      run: 'sleep ignoring',
      onStart: async (pid) => {
        await untilItRuns(engine, pid)
        process.kill(pid, signal)
      },
    })
    if (signal === 'SIGKILL') return
    // The report is there, with every cell in it, and the gate is closed.
    const found = outcomes(`stopped by ${signal}`, ended)
    if ((ended.code !== 1 && ended.code !== 3) || found.some((each) => each !== 'unknown')) {
      wrong.push(`stopped by ${signal}: exit code ${ended.code}, ${found.join()}: ${ended.stderr.slice(-400)}`)
    }
  }

  /** A cache on a file system that is full: nothing in it counts. */
  async function fullDisk(): Promise<void> {
    const fill = `mount -t tmpfs -o size=16k none '${cache}' && head -c 16384 /dev/zero > '${cache}/full'; exec "$@"`
    const ended = await check({ through: ['unshare', '--mount', 'sh', '-c', fill, 'sh'] })
    if (ended.code === 0) return expectAll('full disk', ended, 0, 'pass')
    if (ended.code !== 2 && ended.code !== 3)
      wrong.push(`full disk: exit code ${ended.code}: ${ended.stderr.slice(-400)}`)
    if (!/no space|ENOSPC/i.test(ended.stderr + ended.stdout))
      wrong.push(`full disk: not named: ${ended.stderr.slice(-400)}`)
  }
}

/** A cell of that process: what a killed run left may still be starting. */
async function untilItRuns(docker: Docker, pid: number): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const running = await docker.listContainers({ filters: { status: ['running'] } }).catch(() => [])
    if (running.some(({ Labels }) => Labels[OWNER_LABEL]?.split('/').at(-2) === String(pid))) return
    await sleep(50)
  }
  throw new Error('no cell has started')
}

/** Everything in an engine of one's own, in the folder for temporary files, half-written files of the cache, and processes. */
async function lookForLeftovers(docker: Docker): Promise<void> {
  let left: readonly string[] = []
  for (let tries = 0; tries < 60; tries += 1) {
    left = await leftovers(docker)
    if (left.length === 0) return
    await sleep(500)
  }
  wrong.push(...left.map((each) => `left behind: ${each}`))
}

async function leftovers(docker: Docker): Promise<readonly string[]> {
  const [containers, { Volumes }, images, networks] = await Promise.all([
    docker.listContainers({ all: true }),
    docker.listVolumes(),
    docker.listImages({ all: true }),
    docker.listNetworks(),
  ])
  const processes = readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .flatMap((pid) => {
      const words = existsSync(`/proc/${pid}/cmdline`) ? wordsOf(pid) : ''
      return words.includes(app) || words.includes(`PORTCULLIS_CACHE=${cache}`) ? [words] : []
    })
  return [
    ...containers.map(({ Names }) => `container ${Names.join()}`),
    ...(Volumes ?? []).map(({ Name }) => `volume ${Name}`),
    ...images.map(({ Id }) => `image ${Id}`),
    ...networks.filter(({ Name }) => !['bridge', 'host', 'none'].includes(Name)).map(({ Name }) => `network ${Name}`),
    ...readdirSync(temporary).map((name) => `temporary file ${name}`),
    ...readdirSync(place).map((name) => `file ${name}`),
    ...globSync('**/*{.tmp,.new,.part}*', { cwd: cache }).map((name) => `half of ${name} in the cache`),
    ...processes.map((words) => `process ${words}`),
  ]
}

function wordsOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

function bytesOf(path: string): number {
  return globSync('**', { cwd: path }).reduce((sum, name) => {
    const stat = statSync(join(path, name), { throwIfNoEntry: false })
    return sum + (stat?.isFile() ? stat.size : 0)
  }, 0)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
