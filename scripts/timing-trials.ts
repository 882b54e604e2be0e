import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { probeFor } from '../src/engines/probe/probe-binary.ts'
import { PROTOCOL_VERSION, type ProbeJob } from '../src/protocol/job.ts'
import type { Measurement, SeriesMessage } from '../src/protocol/measure.ts'
import { readMessages } from '../src/protocol/read-messages.ts'
import { DROPPED_PAIRS } from '../src/timing/analyse-duet.ts'
import { duetPlan } from '../src/timing/duet-plan.ts'
import { duetRun } from '../src/timing/duet-run.ts'
import { judgeDuet, type DuetSeries } from '../src/verdict/timer-judgement.ts'
import { DEFAULT_TIMER_POLICY } from '../src/config/timer-policy.ts'
import type { RecordedRun } from './timing-fixture.ts'
import { EXPERIMENTS, resample } from './timing-resample.ts'

/**
 * `node scripts/timing-trials.ts [DIR] [ROUNDS]`: real duets in standard mode, a container against this machine, as a run measures them. A round is six
 * trials of a target against itself and four of one that is late on purpose, 3.1 minutes in all; ten are the default. Each trial is added to
 * DIR/trials.jsonl as it ends, so that rounds may be spread over hours, and DIR/table.md counts all that is there (ROUNDS 0: only counts). 2,000 more
 * comparisons are drawn from the pairs of the trials of a target against itself. Needs Docker and Go. Exit code 1 where more than one in a hundred of the same
 * are called later, or fewer than 95 in a hundred of the late ones.
 */
const ROOT = join(import.meta.dirname, '..')
const LEAD_US = 1_500_000
const SLACK_NS = 150_000
const RESAMPLED = 2_000
const [out = 'out/timing-trials', rounds = '10'] = process.argv.slice(2)

interface TrialKind {
  readonly name: string
  /** Before the probe, in the cell. */
  readonly shim: readonly string[]
  readonly docker: readonly string[]
}

const SAME: TrialKind = { name: 'A/A', shim: [], docker: [] }
const DELAYED: TrialKind = { name: '+100 µs of timer slack', shim: ['-slack-ns', String(SLACK_NS)], docker: [] }
const THROTTLED: TrialKind = { name: 'half a CPU under load', shim: ['-burn', '2'], docker: ['--cpus', '0.5'] }
const ROUND: readonly TrialKind[] = [SAME, DELAYED, SAME, SAME, THROTTLED, SAME, DELAYED, SAME, THROTTLED, SAME]

interface Trial {
  readonly kind: string
  readonly at: string
  readonly load: readonly number[]
  readonly series: DuetSeries
}

mkdirSync(out, { recursive: true })
const directory = mkdtempSync(join(tmpdir(), 'portcullis-trials-'))
const image = execFileSync('docker', ['import', '-'], { input: Buffer.alloc(10_240) })
  .toString()
  .trim()
try {
  await prepare()
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const kind of ROUND) await trial(kind)
  }
} finally {
  execFileSync('docker', ['rmi', image], { stdio: 'ignore' })
  rmSync(directory, { recursive: true, force: true })
}
const trials = readTrials()
const page = `${table(trials)}\n\n${resampledTable(trials)}\n`
writeFileSync(join(out, 'table.md'), page)
console.log(page)
process.exitCode = holds(trials) ? 0 : 1

async function prepare(): Promise<void> {
  const arch = process.arch === 'x64' ? 'amd64' : 'arm64'
  const cacheDir = join(directory, 'cache')
  const tools = { packageRoot: ROOT, cacheDir, env: process.env, log: () => undefined }
  copyFileSync(await probeFor({ os: 'linux', arch }, tools), join(directory, 'probe'))
  const source = join(ROOT, 'test/fixtures/timing/shim/main.go')
  execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', join(directory, 'shim'), source], {
    env: { ...process.env, CGO_ENABLED: '0', GO111MODULE: 'off', GOWORK: 'off' },
  })
}

async function trial(kind: TrialKind): Promise<void> {
  const plan = duetPlan('standard')
  // The Go path is not compared.
  const inCell = plan.cell.filter(({ pair }) => pair !== null)
  const atUs = Number(process.hrtime.bigint() / 1_000n) + LEAD_US
  const jobs = { control: job(plan.control, atUs), cell: job(inCell, atUs) }
  for (const [side, text] of Object.entries(jobs)) writeFileSync(join(directory, `${side}.json`), JSON.stringify(text))
  const before = loadavg()[0]!
  const name = `portcullis-trial-${process.pid}`
  const hung = setTimeout(() => execFileSync('docker', ['rm', '-f', name]), plan.durationMs + 60_000)
  const [control, cell] = await Promise.all([
    series([join(directory, 'probe'), join(directory, 'control.json')]),
    series([
      ...['docker', 'run', '--rm', '--name', name, '--network', 'none', '--cap-drop', 'ALL', '--tmpfs', '/tmp'],
      ...['--security-opt', 'no-new-privileges', '-v', `${directory}:/.portcullis:ro`, ...kind.docker, image],
      ...['/.portcullis/shim', ...kind.shim, '/.portcullis/probe', '/.portcullis/cell.json'],
    ]),
  ])
  clearTimeout(hung)
  const done: Trial = {
    kind: kind.name,
    at: new Date().toISOString(),
    load: [before, loadavg()[0]!],
    series: { control, cell },
  }
  appendFileSync(join(out, 'trials.jsonl'), `${JSON.stringify(done)}\n`)
  const { verdict, analysis, reason } = judged(done)
  console.log(`${done.at} ${kind.name}: ${verdict}, shift ${analysis?.shift ?? 'unknown'}; ${reason}`)
}

function job(measurements: readonly Measurement[], atUs: number): ProbeJob {
  const step = { kind: 'measure', id: 'duet', start: { kind: 'at', atUs }, budgetMs: 60_000, measurements } as const
  const limits = { outputBytes: 65_536, totalMs: 90_000 }
  return { protocol: PROTOCOL_VERSION, binary: '/.portcullis/probe', workDir: '/tmp/trial', limits, steps: [step] }
}

async function series([command, ...args]: readonly string[]): Promise<readonly SeriesMessage[]> {
  const child = spawn(command!, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const { messages, problems } = readMessages(Buffer.concat(chunks))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return messages.filter((message) => message.type === 'series')
}

function readTrials(): readonly Trial[] {
  const path = join(out, 'trials.jsonl')
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Trial)
}

function judged({ series: duet }: Trial) {
  const cell = { id: 'linux/amd64@scratch', platform: 'linux/amd64', target: { id: 'scratch' } }
  return judgeDuet(cell, duet, DEFAULT_TIMER_POLICY)
}

/** A false alarm in a hundred, and 95 found of a hundred. */
function holds(trials: readonly Trial[]): boolean {
  const later = (own: readonly Trial[]) => own.filter((each) => judged(each).analysis?.shift === 'later').length
  const same = trials.filter(({ kind }) => kind === SAME.name)
  const late = trials.filter(({ kind }) => kind !== SAME.name)
  return later(same) <= same.length / 100 && later(late) >= late.length * 0.95
}

/** Comparisons drawn from the pairs of the trials of a target with itself, as the tests do with recorded ones. */
function resampledTable(trials: readonly Trial[]): string {
  const runs = trials.filter(({ kind }) => kind === SAME.name).flatMap(recorded)
  if (runs.length === 0) return 'No trial of a target with itself.'
  const head = ['drawn anew', 'comparisons', 'later', 'of them although contaminated', 'jittery', 'contaminated']
  const rows = EXPERIMENTS.slice(0, 2).map((experiment, index) => {
    const found = resample(runs, experiment, RESAMPLED, index + 1, 'kept')
    const { laterOnCalm, laterOnNoisy, jittery, contaminated } = found
    return [experiment.name, RESAMPLED, laterOnCalm + laterOnNoisy, laterOnNoisy, jittery, contaminated]
  })
  return markdown(head, rows)
}

function recorded({ kind, at, load, series: { control, cell } }: Trial): RecordedRun[] {
  const run = duetRun(control, cell)
  return run === null ? [] : [{ kind, at, load, pairs: run.pairs.slice(DROPPED_PAIRS) }]
}

function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function table(trials: readonly Trial[]): string {
  const head = ['kind', 'trials', 'later', 'not later', 'unclear', 'steady', 'jittery', 'inconclusive', 'contaminated']
  const rows = [SAME, DELAYED, THROTTLED].map(({ name }) => {
    const results = trials.filter(({ kind }) => kind === name).map(judged)
    const shifts = ['later', 'none', 'unclear'].map(
      (shift) => results.filter(({ analysis }) => analysis?.shift === shift).length,
    )
    const verdicts = ['steady', 'jittery', 'inconclusive', 'contaminated'].map(
      (verdict) => results.filter((each) => each.verdict === verdict).length,
    )
    return [name, results.length, ...shifts, ...verdicts]
  })
  return markdown(head, rows)
}
