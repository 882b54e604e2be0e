import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseDuet, CALM, DEFAULT_ANALYSIS, isCalm } from '../src/timing/analyse-duet.ts'
import type { DuetAnalysis, DuetPair } from '../src/timing/duet.ts'
import { quantile } from '../src/timing/quantile.ts'
import { seededIndex, type RandomIndex } from '../src/timing/seeded-random.ts'
import { judgeTimers } from '../src/verdict/timer-verdict.ts'
import { unpackRuns, type RecordedRun } from './timing-fixture.ts'

/**
 * `node scripts/timing-resample.ts`: how often the procedure cries wolf, and how often it finds what is there, on noise from real runs
 * of a target against itself. Comparisons are drawn from the recorded pairs; to half of the experiments a delay is added.
 */
export interface Resampled {
  readonly comparisons: number
  readonly contaminated: number
  /** Found to be later than the host, among those that the host did not spoil and among the others. */
  readonly laterOnCalm: number
  readonly laterOnNoisy: number
  readonly jittery: number
  /** Where the host was calm enough at p90 for a shift to show there, and how many of those were found. */
  readonly sharp: number
  readonly laterOnSharp: number
}

export interface Experiment {
  readonly name: string
  /** What is done to the cell's samples of one pair. */
  readonly inject: (latenessNs: readonly number[]) => readonly number[]
}

const PERIOD_NS = 10_000_000
const PAIRS = 8
/** Of the class `container`. */
const LIMIT_PERCENT = 8
const PERCENT_NS = PERIOD_NS / 100

export const EXPERIMENTS: readonly Experiment[] = [
  { name: 'A/A', inject: (samples) => samples },
  { name: '+1 % on every sample', inject: (samples) => samples.map((each) => each + PERCENT_NS) },
  { name: '+1 % on the latest 40 %', inject: (samples) => laterTail(samples, 0.6) },
  { name: 'half a CPU under load', inject: stoppedHalfOfTheTime },
  { name: '+12 % on every sample', inject: (samples) => samples.map((each) => each + 12 * PERCENT_NS) },
]

function laterTail(samples: readonly number[], from: number): number[] {
  const limit = quantile(Float64Array.from(samples).sort(), from)
  return samples.map((each) => (each > limit ? each + PERCENT_NS : each))
}

/** A quota that is used up 50 ms into each period of 100 ms: what falls into the rest waits for its end, and deadlines passed over count with what is left. */
function stoppedHalfOfTheTime(samples: readonly number[]): number[] {
  const [quotaNs, stopNs] = [100_000_000, 50_000_000]
  return samples.map((late, index) => {
    const phase = (index * PERIOD_NS + late) % quotaNs
    return phase < stopNs ? late : late + quotaNs - phase
  })
}

/**
 * Half of the comparisons are drawn from the pairs of one run, as a job sees them, half from all runs. Which side is the control is drawn, too,
 * once for a comparison, so that what differs between the sides throughout a run stays in; not where `sides` are `kept`, since the kernel deals
 * out a loaded machine by control groups, and a process beside the load is later than a container of its own for good.
 */
export function resample(
  runs: readonly RecordedRun[],
  { inject }: Experiment,
  comparisons: number,
  seed: number,
  sides: 'drawn' | 'kept' = 'drawn',
): Resampled {
  const random = seededIndex(seed)
  const everything = runs.flatMap(({ pairs }) => pairs)
  const tally = { comparisons, contaminated: 0, laterOnCalm: 0, laterOnNoisy: 0, jittery: 0, sharp: 0, laterOnSharp: 0 }
  for (let round = 0; round < comparisons; round += 1) {
    const source = round % 2 === 0 ? runs[random(runs.length)]!.pairs : everything
    const analysis = analysed(drawPairs(source, inject, random, sides === 'drawn' && random(2) === 1), round)
    const { verdict } = judgeTimers(analysis, LIMIT_PERCENT)
    const later = analysis.shift === 'later'
    if (verdict === 'contaminated') tally.contaminated += 1
    if (verdict === 'jittery') tally.jittery += 1
    if (isCalm(analysis.p90.control, CALM)) {
      tally.sharp += 1
      if (later) tally.laterOnSharp += 1
    }
    if (later && verdict === 'contaminated') tally.laterOnNoisy += 1
    if (later && verdict !== 'contaminated') tally.laterOnCalm += 1
  }
  return tally
}

function drawPairs(
  source: readonly DuetPair[],
  inject: Experiment['inject'],
  random: RandomIndex,
  swapped: boolean,
): DuetPair[] {
  // The first is dropped by the analysis.
  return Array.from({ length: PAIRS + 1 }, () => {
    const { controlNs, cellNs, first } = source[random(source.length)]!
    const [control, cell] = swapped ? [cellNs, controlNs] : [controlNs, cellNs]
    return { controlNs: control, cellNs: inject(cell), first }
  })
}

function analysed(pairs: readonly DuetPair[], round: number): DuetAnalysis {
  const analysis = analyseDuet({ periodNs: PERIOD_NS, pairs }, { ...DEFAULT_ANALYSIS, seed: round })
  if ('kind' in analysis) throw new Error(`recorded pairs cannot be used: ${JSON.stringify(analysis)}`)
  return analysis
}

/** The noise that the tests and the documentation speak of; docs/timers.md tells how it was recorded. */
export function recordedNoise(): RecordedRun[] {
  return unpackRuns(readFileSync(join(import.meta.dirname, '../test/fixtures/timing/noise.gz')))
}

/** The same noise in pairs as short as those of the mode `quick`: three from each. */
export function inQuickPairs(runs: readonly RecordedRun[]): RecordedRun[] {
  const cut = (pair: DuetPair) =>
    [0, 1, 2].map((at): DuetPair => {
      const [from, to] = [at * 50, at * 50 + 44]
      return { ...pair, controlNs: pair.controlNs.slice(from, to), cellNs: pair.cellNs.slice(from, to) }
    })
  return runs.map((run) => ({ ...run, pairs: run.pairs.flatMap(cut) }))
}

if (import.meta.main) {
  const runs = recordedNoise()
  const comparisons = Number(process.argv[2] ?? 2_000)
  console.log(`${comparisons} comparisons each, drawn from ${runs.length} recorded runs.`)
  printTable('standard', runs, comparisons)
  printTable('quick', inQuickPairs(runs), comparisons)
}

function printTable(mode: string, runs: readonly RecordedRun[], comparisons: number): void {
  console.log(`\nMode ${mode}:\n`)
  console.log(
    '| experiment | host too noisy | later, of the rest | later although noisy | sharp at p90 | later, of those | jittery (8 %) |',
  )
  console.log('| --- | --: | --: | --: | --: | --: | --: |')
  for (const [index, experiment] of EXPERIMENTS.entries()) {
    const found = resample(runs, experiment, comparisons, index + 1)
    const shares = [
      share(found.contaminated, comparisons),
      share(found.laterOnCalm, comparisons - found.contaminated),
      share(found.laterOnNoisy, found.contaminated),
      share(found.sharp, comparisons),
      share(found.laterOnSharp, found.sharp),
      share(found.jittery, comparisons),
    ]
    console.log(`| ${[experiment.name, ...shares].join(' | ')} |`)
  }
}

function share(count: number, of: number): string {
  return of === 0 ? 'none' : `${((count / of) * 100).toFixed(1)} %`
}
