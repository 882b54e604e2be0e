import { countText, durationText, groupThousands, microsecondsText } from '../words/quantity-text.ts'
import type { ReportCell, ReportTimers } from '../report.ts'
import { clockText, nowText, pathText, timersBasis } from '../timers/timer-words.ts'
import { nameCode, html, type Markup, NOTHING } from './html.ts'
import type { PageContext } from './page-context.ts'
import { termList, type Term } from './page-terms.ts'

type TimerPath = ReportTimers['paths'][number]

/** Lateness of all measured cells on one logarithmic scale. */
export function pageTimers(context: PageContext): Markup {
  const { cells } = context.report
  const measured = cells.flatMap((cell) =>
    cell.timers === null || cell.timers.paths.length === 0 ? [] : [{ cell, timers: cell.timers }],
  )
  if (measured.length === 0) return NOTHING
  const scale = decadesOf(measured.flatMap(({ timers }) => timers.paths))
  const rows = measured.flatMap(({ cell, timers }) =>
    timers.paths.map((path, index) => timerRow(cell, timers, path, index, scale, context)),
  )
  const unmeasured = cells.filter(({ timers, basis }) => timers === null && basis === 'observation').length
  return html`<section aria-labelledby="timers">
    <h2 id="timers">Lateness of timers</h2>
    <p>
      ${timersBasis(measured.map(({ timers }) => timers))} The bar goes from p50 to p90, the line on to p99, the dot is
      the latest. They belong to the machine that ran the cells: compare them within this
      run.${unmeasured > 0 ? ` ${countText(unmeasured, 'cell')} ran without being measured.` : null}
    </p>
    <table class="bars timers">
      <thead>
        <tr>
          <th scope="col">cell</th>
          <th scope="col">path</th>
          <th scope="col" class="number less">p50</th>
          <th scope="col" class="number">p99</th>
          <th scope="col" class="number less">max</th>
          <th scope="col" class="number less">missed</th>
          <th scope="col" class="chart">${axis(scale)}</th>
        </tr>
      </thead>
      ${rows}
    </table>
  </section>`
}

/** Figures of one cell, for its details: they also stand in the table of all. */
export function timerFigures({ paths, clock }: ReportTimers): Markup {
  const terms = paths.map((path): Term => {
    const late = (['p50Ns', 'p90Ns', 'p95Ns', 'p99Ns', 'maxNs'] as const).map((name) => {
      return `${name.replace('Ns', '')} ${microsecondsText(path[name])}`
    })
    const missed = `${groupThousands(path.missed)} missed, ${groupThousands(path.samples)} samples`
    return [`lateness, ${pathText(path)}`, html`${late.join(', ')} µs; ${missed}`, 'wide']
  })
  const read: Term = ['time.Now', html`${nowText(clock)}, clock read by ${clockText(clock)}`, 'wide']
  return termList([...terms, read])
}

function timerRow(
  cell: ReportCell,
  { paths }: ReportTimers,
  path: TimerPath,
  index: number,
  scale: Decades,
  { anchors, names }: PageContext,
): Markup {
  const name = nameCode(names.get(cell.id) ?? cell.id)
  const head =
    index === 0
      ? html`<th scope="rowgroup" rowspan="${paths.length}">
          <a href="#${anchors.get(cell.id) ?? ''}">${name}</a>
        </th>`
      : null
  const open = index === 0 ? html`<tbody></tbody>` : null
  const close = index === paths.length - 1 ? html`</tbody>` : null
  return html`${open}
    <tr class="${path.path}">
      ${head}
      <td>${pathText(path)}</td>
      <td class="number less">${microsecondsText(path.p50Ns)}</td>
      <td class="number">${microsecondsText(path.p99Ns)}</td>
      <td class="number less">${microsecondsText(path.maxNs)}</td>
      <td class="number less">${groupThousands(path.missed)}</td>
      <td class="chart">${latenessStrip(path, scale)}</td>
    </tr>
    ${close}`
}

/** Whole powers of ten of nanoseconds, so that the marks of the axis are evenly apart. */
interface Decades {
  readonly from: number
  readonly to: number
}

function decadesOf(paths: readonly TimerPath[]): Decades {
  const from = Math.floor(Math.log10(Math.max(1, Math.min(...paths.map(({ p50Ns }) => p50Ns)))))
  const to = Math.ceil(Math.log10(Math.max(10, ...paths.map(({ maxNs }) => maxNs))))
  return { from, to: Math.max(to, from + 1) }
}

/** A line for each power of ten; a word for few enough of them that any font has room, and for both ends. */
function axis({ from, to }: Decades): Markup {
  const step = Math.ceil((to - from) / MOST_STEPS)
  const marks = Array.from({ length: to - from + 1 }, (_, index) => {
    const isEnd = index === 0 || index === to - from
    // One close to the end would touch its word.
    const isNamed = isEnd || (index % step === 0 && to - from - index >= step)
    return html`<span${isEnd ? html` class="end"` : null}>${isNamed ? html`<span>${axisText(from + index)}</span>` : null}</span>`
  })
  return html`<span class="axis">${marks}</span>`
}

const MOST_STEPS = 3

/** `100 s`, where elsewhere `1 min 40 s` is read more easily. */
function axisText(decade: number): string {
  return decade >= 9 ? `${groupThousands(10 ** (decade - 9))} s` : durationText(10 ** decade / 1e6)
}

/** The one place that draws lateness: from quantiles. */
function latenessStrip({ p50Ns, p90Ns, p99Ns, maxNs }: TimerPath, { from, to }: Decades): Markup {
  const at = (ns: number): number => {
    const share = (Math.log10(Math.max(1, ns)) - from) / (to - from)
    return Math.round(Math.min(1, Math.max(0, share)) * 1000)
  }
  const grid = Array.from({ length: to - from + 1 }, (_, index) => {
    const x = Math.round((index / (to - from)) * 1000)
    return html`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="20" />`
  })
  const bar = html`<rect x="${at(p50Ns)}" width="${Math.max(2, at(p90Ns) - at(p50Ns))}" y="4" height="12" />`
  const whisker = html`<line class="whisker" x1="${at(p90Ns)}" x2="${at(p99Ns)}" y1="10" y2="10" /><line
      class="whisker"
      x1="${at(p99Ns)}"
      x2="${at(p99Ns)}"
      y1="3"
      y2="17"
    />`
  const latest = html`<line class="latest" x1="${at(maxNs)}" x2="${at(maxNs)}" y1="10" y2="10" />`
  return html`<svg class="strip" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
    ${grid}${bar}${whisker}${latest}
  </svg>`
}
