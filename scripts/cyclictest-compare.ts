/**
 * Sets the probe's OS path beside cyclictest (rt-tests), in one container, in rounds that alternate which of them goes first:
 *   node scripts/cyclictest-compare.ts [ROUNDS] [SAMPLES PER ROUND]     default: 12 rounds of 1,000
 * cyclictest runs as a container's user would run it: --policy=other --default-system. Needs Docker, Go, gcc and cyclictest (Debian: rt-tests).
 * Prints its table; exit code 1 where p50 differs by more than 10 % or p90 by more than 15 %, as medians over rounds.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { arch, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { probeFor } from '../src/engines/probe-binary.ts'
import { PROTOCOL_VERSION, type ProbeJob } from '../src/protocol/job.ts'
import { readMessages } from '../src/protocol/read-messages.ts'

const PERIODS_US = [1_000, 10_000]
const LIMITS = { p50: 0.1, p90: 0.15 } as const
type Quantile = keyof typeof LIMITS
const ROOT = join(import.meta.dirname, '..')
const WARMUP = 20

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

/** Prints one line for a quantile and says whether it holds. */
function compare(periodUs: number, rounds: readonly Round[], q: Quantile): boolean {
  const cyclictest = median(rounds.map((round) => quantile(round.cyclictest, q)))
  const probe = median(rounds.map((round) => quantile(round.probe, q)))
  const pooled = (of: keyof Round): string =>
    quantile(
      rounds.flatMap((round) => round[of]),
      q,
    ).toFixed(1)
  const difference = probe / cyclictest - 1
  const holds = Math.abs(difference) <= LIMITS[q]
  const row = [
    `${periodUs / 1_000} ms`.padStart(7),
    q,
    cyclictest.toFixed(1).padStart(12),
    probe.toFixed(1).padStart(9),
    `${(difference * 100).toFixed(1)} %`.padStart(9),
    `± ${LIMITS[q] * 100} %`.padStart(7),
    holds ? 'holds ' : 'DIFFERS',
    `all rounds together: ${pooled('cyclictest')} and ${pooled('probe')}`,
  ]
  console.log(row.join('  '))
  return holds
}

async function main(): Promise<boolean> {
  const [rounds = 12, samples = 1_000] = process.argv.slice(2).map(Number)
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
    console.log(' period       cyclictest      probe  difference   limit')
    let holds = true
    for (const periodUs of PERIODS_US) {
      const measured: Round[] = []
      for (let round = 0; round < rounds; round += 1) {
        const early = round % 2 === 0 ? runProbe(container, periodUs) : null
        const cyclictest = runCyclictest(container, periodUs, samples)
        measured.push({ cyclictest, probe: early ?? runProbe(container, periodUs) })
      }
      for (const q of ['p50', 'p90'] as const) holds = compare(periodUs, measured, q) && holds
    }
    return holds
  } finally {
    if (container) run('docker', 'rm', '-f', container)
    if (image) run('docker', 'rmi', '-f', image)
    rmSync(folder, { recursive: true, force: true })
  }
}

if (!(await main())) process.exitCode = 1
