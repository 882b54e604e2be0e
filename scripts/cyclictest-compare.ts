/**
 * Sets the probe's OS path beside cyclictest (rt-tests), in one container, in rounds that alternate which of them goes first:
 *   node scripts/cyclictest-compare.ts [ROUNDS] [SAMPLES PER ROUND]     default: 70 rounds of 100, four minutes
 * cyclictest runs as a container's user would run it: --policy=other --default-system. Needs Docker, Go, gcc and cyclictest (Debian: rt-tests).
 * Prints its table; exit code 1 where p50 surely differs by more than 10 % or p90 by more than 15 %, as the median over rounds of the ratio in a round;
 * 2 where they do and the rounds scatter too much to be sure (run it on a machine with nothing else to do).
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { arch, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { probeFor } from '../src/engines/probe/probe-binary.ts'
import { PROTOCOL_VERSION, type ProbeJob } from '../src/protocol/job.ts'
import { readMessages } from '../src/protocol/read-messages.ts'
import { seededIndex } from '../src/timing/seeded-random.ts'

const PERIODS_US = [1_000, 10_000]
const LIMITS = { p50: 0.1, p90: 0.15 } as const
type Quantile = keyof typeof LIMITS
const ROOT = join(import.meta.dirname, '..')
const WARMUP = 20
const RESAMPLES = 2_000

/**
 * Even with --policy=other cyclictest ends at its start when it could not become a real-time program, which an unprivileged container
 * may not. This answers that check alone; the threads stay what they are.
 */
const PRIVILEGE_CHECK =
  '#include <sched.h>\nint sched_setscheduler(pid_t p, int q, const struct sched_param *r) { return 0; }\n'

interface Round {
  readonly cyclictest: readonly number[]
  readonly probe: readonly number[]
}

function run(command: string, ...args: readonly string[]): Buffer {
  return execFileSync(command, args, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })
}

/** A folder with cyclictest, what it is linked with, the probe and a program that waits: all that the container holds. */
async function fillImage(folder: string, samples: number): Promise<void> {
  const cyclictest = run('sh', '-c', 'command -v cyclictest').toString().trim()
  const sleep = realpathSync('/bin/sleep')
  const libraries = [cyclictest, sleep].flatMap((file) => run('ldd', file).toString().match(/\/\S+/g) ?? [])
  for (const file of new Set([cyclictest, sleep, ...libraries.filter((name) => !name.endsWith(':'))])) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    copyFileSync(realpathSync(file), join(folder, file))
  }
  copyFileSync(cyclictest, join(folder, 'cyclictest'))
  copyFileSync(sleep, join(folder, 'sleep'))
  writeFileSync(join(folder, 'check.c'), PRIVILEGE_CHECK)
  run('gcc', '-shared', '-fPIC', '-O2', '-o', join(folder, 'check.so'), join(folder, 'check.c'))
  const platform = { os: 'linux', arch: arch() === 'x64' ? 'amd64' : arch() }
  const probe = await probeFor(platform, {
    packageRoot: ROOT,
    cacheDir: folder,
    env: process.env,
    log: () => undefined,
  })
  copyFileSync(probe, join(folder, 'probe'))
  for (const us of PERIODS_US) writeFileSync(join(folder, `job-${us}.json`), JSON.stringify(probeJob(us, samples)))
  for (const name of ['probe', 'cyclictest', 'sleep']) chmodSync(join(folder, name), 0o755)
}

function probeJob(periodUs: number, samples: number): ProbeJob {
  return {
    protocol: PROTOCOL_VERSION,
    binary: '/none',
    workDir: '/tmp',
    limits: { outputBytes: 0, totalMs: 120_000 },
    steps: [
      {
        kind: 'measure',
        id: 'os',
        start: { kind: 'now' },
        budgetMs: 110_000,
        measurements: [
          {
            ...{ path: 'os', timer: 'sleep', deadlines: 'absolute' },
            ...{ periodNs: periodUs * 1_000, samples, warmup: WARMUP },
            ...{ processors: null, lockThread: true, offsetNs: null, pair: null },
          },
        ],
      },
    ],
  }
}

function runProbe(container: string, periodUs: number): readonly number[] {
  const { messages, problems } = readMessages(run('docker', 'exec', container, '/probe', `/job-${periodUs}.json`))
  const series = messages.find((message) => message.type === 'series')
  if (!series || problems.length > 0) throw new Error(`the probe gave no series: ${problems.join('; ')}`)
  return series.latenessNs.map((ns) => ns / 1_000)
}

/** From its histogram of whole µs (cut off, so a value stands for the middle of its bucket); beyond it the last bucket. */
function runCyclictest(container: string, periodUs: number, samples: number): readonly number[] {
  const options = ['--policy=other', '--default-system', '-q', '-t', '1', '-h', '20000']
  const loops = ['-i', String(periodUs), '-l', String(samples + WARMUP)]
  const text = run(
    'docker',
    'exec',
    '-e',
    'LD_PRELOAD=/check.so',
    container,
    '/cyclictest',
    ...options,
    ...loops,
  ).toString()
  const values = [...text.matchAll(/^(\d{6}) (\d+)$/gm)].flatMap(([, us, count]) =>
    Array.from({ length: Number(count) }, () => Number(us) + 0.5),
  )
  const overflows = Number(/^# Histogram Overflows: 0*(\d+)/m.exec(text)?.[1] ?? 0)
  return [...values, ...Array.from({ length: overflows }, () => 20_000)]
}

function quantile(values: readonly number[], q: Quantile): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * (q === 'p50' ? 0.5 : 0.9)) - 1] ?? Number.NaN
}

function median(values: readonly number[]): number {
  return quantile(values, 'p50')
}

type Comparison = 'holds' | 'differs' | 'unclear'

/** Of the probe to cyclictest, less 1: the median over rounds of the ratio in each, so that what the machine did in a round drops out. */
function difference(rounds: readonly Round[], q: Quantile): number {
  return median(rounds.map(({ probe, cyclictest }) => quantile(probe, q) / quantile(cyclictest, q))) - 1
}

/** 95 % bounds of the difference, by drawing rounds anew. */
function bounds(rounds: readonly Round[], q: Quantile): readonly [number, number] {
  const random = seededIndex(1)
  const drawn = Array.from({ length: RESAMPLES }, () =>
    difference(
      rounds.map(() => rounds[random(rounds.length)]!),
      q,
    ),
  ).sort((a, b) => a - b)
  return [drawn[Math.floor(RESAMPLES * 0.025)]!, drawn[Math.floor(RESAMPLES * 0.975)]!]
}

/**
 * Prints one line for a quantile. It differs where it surely does (the bounds lie beyond the limit); where the figure is beyond the limit and the
 * bounds are not, the machine was too busy to tell.
 */
function compare(periodUs: number, rounds: readonly Round[], q: Quantile): Comparison {
  const own = (of: keyof Round): string =>
    median(rounds.map((round) => quantile(round[of], q)))
      .toFixed(1)
      .padStart(10)
  const [low, high] = bounds(rounds, q)
  const found = difference(rounds, q)
  const beyond = low > LIMITS[q] || high < -LIMITS[q]
  const holds = Math.abs(found) <= LIMITS[q]
  const comparison = holds ? 'holds' : beyond ? 'differs' : 'unclear'
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8)
  const row = [`${periodUs / 1_000} ms`.padStart(5), q, own('cyclictest'), own('probe'), percent(found)]
  console.log([...row, `${percent(low)} to ${percent(high)}`, `± ${LIMITS[q] * 100} %`, comparison].join('  '))
  return comparison
}

async function main(): Promise<readonly Comparison[]> {
  const [rounds = 70, samples = 100] = process.argv.slice(2).map(Number)
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-cyclictest-'))
  let image = ''
  let container = ''
  try {
    await fillImage(folder, samples)
    image = run('sh', '-c', `tar -C ${folder} -c . | docker import -`).toString().trim()
    const options = ['--network', 'none', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges']
    container = run('docker', 'run', '-d', ...options, image, '/sleep', '3600')
      .toString()
      .trim()
    console.log(`${rounds} rounds of ${samples} waits, alternating; lateness in µs, median of the rounds' quantiles`)
    console.log('period      cyclictest       probe  difference, with its 95 % bounds      limit')
    const found: Comparison[] = []
    for (const periodUs of PERIODS_US) {
      const measured: Round[] = []
      for (let round = 0; round < rounds; round += 1) {
        const early = round % 2 === 0 ? runProbe(container, periodUs) : null
        const cyclictest = runCyclictest(container, periodUs, samples)
        measured.push({ cyclictest, probe: early ?? runProbe(container, periodUs) })
      }
      for (const q of ['p50', 'p90'] as const) found.push(compare(periodUs, measured, q))
    }
    return found
  } finally {
    if (container) run('docker', 'rm', '-f', container)
    if (image) run('docker', 'rmi', '-f', image)
    rmSync(folder, { recursive: true, force: true })
  }
}

const found = await main()
if (found.some((each) => each !== 'holds')) process.exitCode = found.includes('differs') ? 1 : 2
