import { cellName, type CellNaming } from '../words/cell-words.ts'
import { markdownCode } from '../words/escape-markdown.ts'
import { markdownGrid } from './markdown-grid.ts'
import { detailsBlock } from './markdown-details-block.ts'
import { markdownDuet } from './markdown-duet.ts'
import { markdownTimerTables } from './markdown-timer-tables.ts'
import { countText, groupThousands, microsecondsText } from '../words/quantity-text.ts'
import type { Report, ReportCell, ReportTimers } from '../report.ts'
import { clockText, nowText, pathText, TIMER_COLUMNS, timersBasis, worstLatenessNs } from '../timers/timer-words.ts'

/** More measured cells than this and the table is folded. */
const OPEN_CELLS = 12

/** Lateness by cell, two rows each. `most`: cells shown, those with the latest p99 first chosen. Empty when nothing was measured. */
export function markdownJitter(report: Report, naming: CellNaming, most: number): string {
  const duet = markdownDuet(report, naming, most)
  const { cells } = report
  const measured = cells.flatMap((cell) => (cell.timers === null ? [] : [{ cell, timers: cell.timers }]))
  if (measured.length === 0) return ''
  const shown = latest(measured, most)
  const parts = [`${timersBasis(measured.map(({ timers }) => timers))} Shown, not gated.`]
  if (shown.length > 0) parts.push(table(shown, naming))
  const left = measured.length - shown.length
  if (left > 0) parts.push(leftOut(left, shown.length))
  const unmeasured = cells.filter(({ timers, basis }) => timers === null && basis === 'observation').length
  if (unmeasured > 0)
    parts.push(`${countText(unmeasured, 'cell')} ran and ${unmeasured === 1 ? 'was' : 'were'} not measured.`)
  const tables = markdownTimerTables(report, naming, most)
  if (tables !== '' && duet === '') parts.push(tables)
  const body = parts.join('\n\n')
  if (duet !== '') {
    const beside = [duet, detailsBlock(`In µs: ${worst(measured)}`, body), ...(tables === '' ? [] : [tables])]
    return `#### Timers\n\n${beside.join('\n\n')}`
  }
  if (measured.length <= OPEN_CELLS) return `#### Timers\n\n${body}`
  return `#### Timers\n\n${detailsBlock(`Jitter of ${groupThousands(measured.length)} cells: ${worst(measured)}`, body)}`
}

function leftOut(left: number, shown: number): string {
  if (shown === 0) return `${countText(left, 'measured cell')} left out here for length.`
  return `${countText(left, 'more measured cell')} left out here for length; those shown have the latest p99.`
}

/** `p99 at most 570 µs (OS), 968 µs (Go)` */
function worst(measured: readonly Measured[]): string {
  const paths = measured.flatMap(({ timers }) => timers.paths)
  const words = (['os', 'go'] as const).flatMap((path) => {
    const latest = paths.filter((each) => each.path === path).map(({ p99Ns }) => p99Ns)
    return latest.length === 0 ? [] : [`${microsecondsText(Math.max(...latest))} µs (${path === 'os' ? 'OS' : 'Go'})`]
  })
  return words.length === 0 ? 'clock only' : `p99 at most ${words.join(', ')}`
}

interface Measured {
  readonly cell: ReportCell
  readonly timers: ReportTimers
}

function latest(measured: readonly Measured[], most: number): readonly Measured[] {
  if (measured.length <= most) return measured
  const ranked = measured
    .map((each, index) => ({ each, index, late: worstLatenessNs(each.timers) }))
    .sort((a, b) => b.late - a.late || a.index - b.index)
  const kept = new Set(ranked.slice(0, most).map(({ each }) => each))
  return measured.filter((each) => kept.has(each))
}

function table(measured: readonly Measured[], naming: CellNaming): string {
  const head = ['target', ...TIMER_COLUMNS]
  const rows = measured.flatMap(({ cell, timers }) => timerRows(cell, timers, naming))
  const align = head.map((name) => (name === 'target' || name === 'path' || name === 'clock read by' ? 'l' : 'r'))
  return markdownGrid([head, ...rows], align)
}

function timerRows(cell: ReportCell, { paths, clock }: ReportTimers, naming: CellNaming): string[][] {
  const name = markdownCode(cellName(cell, naming), 100)
  const ofClock = [nowText(clock), clockText(clock)]
  if (paths.length === 0) return [[name, '–', '–', '–', '–', '–', '–', '–', ...ofClock]]
  return paths.map((summary, index) => {
    const { p50Ns, p90Ns, p95Ns, p99Ns, maxNs, missed } = summary
    const late = [p50Ns, p90Ns, p95Ns, p99Ns, maxNs].map(microsecondsText)
    return [
      index === 0 ? name : '',
      pathText(summary),
      ...late,
      groupThousands(missed),
      ...(index === 0 ? ofClock : ['', '']),
    ]
  })
}
