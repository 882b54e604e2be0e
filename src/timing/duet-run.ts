import type { SeriesMessage } from '../protocol/measure.ts'
import type { DuetPair, DuetRun } from './duet.ts'
import { withPassedOver } from './passed-over.ts'
import { quantile } from './quantile.ts'

const MOST_APART = 0.25

/** The two sides of a duet put together by the number of the pair; a pair that one side lacks is left out. null: there is none at all. */
export function duetRun(control: readonly SeriesMessage[], cell: readonly SeriesMessage[]): DuetRun | null {
  const pairs: DuetPair[] = []
  const [hosts, cells] = [bySide(control), bySide(cell)]
  for (const [pair, ofControl] of [...hosts].sort(([a], [b]) => a - b)) {
    const ofCell = cells.get(pair)
    if (ofCell === undefined || ofCell.periodNs !== ofControl.periodNs || !together(ofControl, ofCell)) continue
    const first = (ofControl.startUs ?? 0) <= (ofCell.startUs ?? 0) ? 'control' : 'cell'
    pairs.push({ controlNs: withPassedOver(ofControl), cellNs: withPassedOver(ofCell), first })
  }
  const periodNs = cell.find(({ pair }) => pair !== null)?.periodNs
  return periodNs === undefined || pairs.length === 0 ? null : { periodNs, pairs }
}

/** Series of the OS path that belong to a pair, by its number. A number that comes twice is refused: it would not be known which. */
function bySide(series: readonly SeriesMessage[]): Map<number, SeriesMessage> {
  const found = new Map<number, SeriesMessage>()
  const twice = new Set<number>()
  for (const each of series) {
    if (each.pair === null || each.path !== 'os' || each.deadlines !== 'absolute' || each.latenessNs.length === 0)
      continue
    if (found.has(each.pair)) twice.add(each.pair)
    found.set(each.pair, each)
  }
  for (const pair of twice) found.delete(pair)
  return found
}

/** At the same moment, but for a period and a quarter of the shorter: a stall delays a beginning, too. What has no beginning cannot be told. */
function together(a: SeriesMessage, b: SeriesMessage): boolean {
  if (a.startUs === null || b.startUs === null) return false
  const periods = Math.min(...[a, b].map(({ latenessNs, missed }) => latenessNs.length + missed))
  return Math.abs(a.startUs - b.startUs) * 1_000 <= (1 + MOST_APART * periods) * a.periodNs
}

/** One pair in figures, ns. */
export interface PairQuantiles {
  readonly first: DuetPair['first']
  readonly controlP50Ns: number
  readonly controlP90Ns: number
  readonly cellP50Ns: number
  readonly cellP90Ns: number
}

export function pairQuantiles(pairs: readonly DuetPair[]): PairQuantiles[] {
  return pairs.map(({ controlNs, cellNs, first }) => {
    const [control, cell] = [controlNs, cellNs].map((values) => Float64Array.from(values).sort()) as [
      Float64Array,
      Float64Array,
    ]
    return {
      first,
      controlP50Ns: quantile(control, 0.5),
      controlP90Ns: quantile(control, 0.9),
      cellP50Ns: quantile(cell, 0.5),
      cellP90Ns: quantile(cell, 0.9),
    }
  })
}
