import { keyText, parseBaselineLine, type BaselineEntry, type BaselineKey } from './baseline-entry.ts'
import { median, quantile } from './quantile.ts'

/** Where the history is kept: a file, an artifact of the base branch, a branch. The text is JSON lines, oldest first; '' = none yet. */
export interface BaselineStore {
  read(): Promise<string>
  write(text: string): Promise<void>
}

export interface History {
  readonly entries: readonly BaselineEntry[]
  /** Lines that could not be read; they are left out when the history is written again. */
  readonly unreadable: number
}

/** How a run compares with those before it, at p90 of cell minus host in percent of the period. */
export type BaselineComparison =
  | { readonly kind: 'too-few'; readonly runs: number; readonly needed: number }
  /** Enough to show what is usual, too few to call anything unusual. */
  | { readonly kind: 'gathering'; readonly runs: number; readonly median: number; readonly needed: number }
  | {
      readonly kind: 'usual' | 'later'
      readonly runs: number
      readonly median: number
      /** Above this it is `later`. */
      readonly fence: number
    }

const SHOWN_FROM = 10
const JUDGED_FROM = 20
/** Of one key; older ones are forgotten, so that the baseline follows what is merged. */
const KEPT_RUNS = 100
const KEPT_BYTES = 4 * 1024 * 1024
const FENCE_IQRS = 3
/** Percent of the period: a history without any spread still leaves so much room. */
const LEAST_ROOM = 0.5

/** Of a text that is too long, the newest lines. */
export function readHistory(text: string): History {
  const kept = text.length <= KEPT_BYTES ? text : text.slice(text.indexOf('\n', text.length - KEPT_BYTES) + 1)
  const lines = kept.split('\n').filter((line) => line.trim() !== '')
  const entries = lines.map(parseBaselineLine).filter((entry) => entry !== null)
  return { entries, unreadable: lines.length - entries.length }
}

/** Rolls on: the newest runs of each key, in the order that they came. */
export function withRun(history: readonly BaselineEntry[], run: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const runs = new Map<string, number>()
  return [...history, ...run]
    .toReversed()
    .filter((entry) => {
      const key = keyText(entry)
      const newer = runs.get(key) ?? 0
      runs.set(key, newer + 1)
      return newer < KEPT_RUNS
    })
    .toReversed()
}

export function compareWithBaseline(
  history: readonly BaselineEntry[],
  key: BaselineKey,
  p90: number,
): BaselineComparison {
  const earlier = Float64Array.from(
    history.filter((entry) => keyText(entry) === keyText(key)).slice(-KEPT_RUNS),
    (entry) => entry.p90,
  )
  earlier.sort()
  const runs = earlier.length
  if (runs < SHOWN_FROM) return { kind: 'too-few', runs, needed: SHOWN_FROM }
  const usual = median(earlier)
  if (runs < JUDGED_FROM) return { kind: 'gathering', runs, median: usual, needed: JUDGED_FROM }
  const [first, third] = [quantile(earlier, 0.25), quantile(earlier, 0.75)]
  const fence = third + Math.max(FENCE_IQRS * (third - first), LEAST_ROOM)
  return { kind: p90 > fence ? 'later' : 'usual', runs, median: usual, fence }
}
