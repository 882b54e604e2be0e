import type { Report, ReportCell } from '../report.ts'
import type { Style } from '../words/style.ts'
import type { ReportDuet } from '../schema/timer-duet-schema.ts'
import { countText, durationText, groupThousands } from '../words/quantity-text.ts'

export interface DuetCell {
  readonly cell: ReportCell
  readonly duet: ReportDuet
}

export function duetCells({ cells }: Report): readonly DuetCell[] {
  return cells.flatMap((cell) => (cell.timers?.duet ? [{ cell, duet: cell.timers.duet }] : []))
}

export const VERDICT_MARKS: Readonly<Record<ReportDuet['verdict'], { readonly mark: string; readonly style: Style }>> =
  {
    steady: { mark: '✓', style: 'green' },
    jittery: { mark: '!', style: 'yellow' },
    inconclusive: { mark: '?', style: 'yellow' },
    contaminated: { mark: '~', style: 'yellow' },
    unmeasured: { mark: '-', style: 'dim' },
  }

export const DUET_COLUMNS = [
  'verdict',
  'p50',
  'p90',
  '95 % bounds',
  'limit',
  'host p90',
  'p99',
  'max',
  'missed',
] as const

/** What stands in those columns, but the verdict. */
export function duetFigures({ p50, p90, limitPercent, cell }: ReportDuet): string[] {
  return [
    p50 === null ? '–' : signed(p50.estimate),
    p90 === null ? '–' : signed(p90.estimate),
    p90 === null ? '–' : `${signed(p90.lower)} to ${signed(p90.upper)}`,
    plain(limitPercent),
    p90 === null ? '–' : plain(p90.control),
    cell === null ? '–' : p99Text(cell),
    cell === null ? '–' : durationText(cell.maxNs / 1e6),
    cell === null ? '–' : groupThousands(cell.missed),
  ]
}

/** `2.1 ms`; with its interval from so many samples on that p99.9 has one, too: `2.1 ms (1.6 ms to 3 ms)`. */
function p99Text({ p99Ns, p99Interval, p999Interval }: NonNullable<ReportDuet['cell']>): string {
  const p99 = durationText(p99Ns / 1e6)
  if (p99Interval === null || p999Interval === null) return p99
  return `${p99} (${durationText(p99Interval.lowNs / 1e6)} to ${durationText(p99Interval.highNs / 1e6)})`
}

/** What the figures are: two sentences. */
export function duetBasis(duets: readonly ReportDuet[]): string {
  const periods = [...new Set(duets.flatMap(({ periodNs }) => (periodNs === null ? [] : [periodNs])))]
  const pairs = [...new Set(duets.map(({ pairs }) => pairs.length).filter((count) => count > 0))]
  const period = periods.length === 1 ? ` of ${durationText(periods[0]! / 1e6)}` : ''
  const counted = pairs.length === 1 ? ` over ${countText(pairs[0]!, 'pair')}` : ''
  return `How much later timers fired in the cell than on its host at the same moment, in % of the period${period}${counted}. Only p90 is judged, by its bounds.`
}

/** Why it is not simply steady, and what may explain it, from the cell's own counters; '' = nothing to say. */
export function whyText({ cell: { timers }, duet }: DuetCell): string {
  const { verdict, reason, shift, causes, cell } = duet
  const words = verdict === 'steady' ? [] : [reason]
  if (verdict !== 'jittery' && shift === 'later') words.push(laterText(duet))
  const { throttle, stealNs } = causes
  if (throttle !== null && throttle.throttledPeriods > 0) {
    const { throttledPeriods, periods, throttledNs } = throttle
    const share = `${groupThousands(throttledPeriods)} of ${countText(periods, 'period')}`
    words.push(`the CPU quota stopped it in ${share}, ${durationText(throttledNs / 1e6)} in all`)
  }
  // Steps of 10 ms: below two of them it may be none.
  if (stealNs !== null && stealNs >= 20e6) words.push(`the hypervisor took ${durationText(stealNs / 1e6)}`)
  const loaded = timers?.loaded
  if (loaded?.throttle && loaded.throttle.throttledPeriods > 0) {
    const { throttledPeriods, periods } = loaded.throttle
    const share = `${groupThousands(throttledPeriods)} of ${countText(periods, 'period')}`
    words.push(`under load the CPU quota stopped it in ${share}: timers up to ${durationText(loaded.maxNs / 1e6)} late`)
  }
  if (cell !== null && cell.early > 0) words.push(`${countText(cell.early, 'timer')} fired too early`)
  return words.join('; ')
}

/** `later than its host beyond doubt: by 1.0 percent of the period at p25 (0.9 at least)` */
function laterText({ verdict, laterAt }: ReportDuet): string {
  const within = verdict === 'steady' ? ', within the limit' : ''
  if (laterAt === undefined) return `later than its host beyond doubt${within}`
  const { quantile, estimate, lower } = laterAt
  return `later than its host beyond doubt${within}: by ${plain(estimate)} percent of the period at ${quantile} (${plain(lower)} at least)`
}

/** The worst first: what is jittery, then what could not be told, then by p90. */
export function byVerdict(a: DuetCell, b: DuetCell): number {
  const order: readonly ReportDuet['verdict'][] = ['jittery', 'inconclusive', 'contaminated', 'unmeasured', 'steady']
  const rank = order.indexOf(a.duet.verdict) - order.indexOf(b.duet.verdict)
  return rank || (b.duet.p90?.estimate ?? 0) - (a.duet.p90?.estimate ?? 0)
}

function signed(percent: number): string {
  const text = plain(Math.abs(percent))
  return `${percent < 0 && !/^[0.]+$/.test(text) ? '−' : '+'}${text}`
}

function plain(percent: number): string {
  if (percent >= 99.5) return groupThousands(Math.round(percent))
  return percent.toFixed(percent < 9.95 ? 1 : 0)
}
