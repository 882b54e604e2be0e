import { countText } from '../words/quantity-text.ts'
import type { Outcome } from '../report.ts'
import {
  byVerdict,
  DUET_COLUMNS,
  duetBasis,
  duetCells,
  duetFigures,
  VERDICT_MARKS,
  whyText,
  type DuetCell,
} from '../timers/timer-duet-words.ts'
import type { ReportDuet } from '../schema/timer-duet-schema.ts'
import { duetHistograms, scaleOf } from '../timers/timer-spark.ts'
import { ecdfSvg, histogramSvg } from '../timers/timer-svg.ts'
import { nameCode, html, line, type Markup, NOTHING, trusted } from './html.ts'
import { outcomeBadge, type PageContext } from './page-context.ts'

/** Timers of cells against those of their host at the same moment: figures, bounds beside the limit, shapes of the worst. */
export function pageDuet(context: PageContext): Markup {
  const measured = duetCells(context.report)
  if (measured.length === 0) return NOTHING
  const scale = percentScale(measured)
  const heads = DUET_COLUMNS.map((name) => {
    return html`<th scope="col" class="${name === 'verdict' ? 'word' : classOf(name)}">${name}</th>`
  })
  const worst = [...measured].sort(byVerdict).filter(({ duet }) => duet.cell !== null && duet.control !== null)
  const shapes = worst.slice(0, context.extent.plots).map((each, index) => duetShapes(each, index === 0, context))
  const left = worst.length - shapes.length
  return html`<section aria-labelledby="duet">
    <h2 id="duet">Timers against the host</h2>
    <p>${duetBasis(measured.map(({ duet }) => duet))}</p>
    <table class="bars duet">
      <thead>
        <tr>
          <th scope="col">cell</th>
          ${heads}
          <th scope="col" class="chart">bounds of p90, and the limit</th>
        </tr>
      </thead>
      <tbody>
        ${measured.map((each) => duetRow(each, scale, context))}
      </tbody>
    </table>
    ${shapes}${left > 0 ? html`<p class="aside">Shapes of ${countText(left, 'more cell')} left out here for length.</p>` : null}
  </section>`
}

/** On a phone only p90 stays; where the table would be wider than the window, the details and the table of lateness have the rest. */
function classOf(column: string): string {
  if (column === 'p90') return 'number'
  if (column === '95 % bounds') return 'number less bounds'
  return SPARE.has(column) ? 'number less spare' : 'number less'
}

const SPARE: ReadonlySet<string> = new Set(['p50', 'max', 'missed'])
const BADGES: Readonly<Record<ReportDuet['verdict'], Outcome>> = {
  steady: 'pass',
  jittery: 'warn',
  inconclusive: 'unknown',
  contaminated: 'unknown',
  unmeasured: 'skip',
}

function duetRow(measured: DuetCell, scale: PercentScale, { anchors, names }: PageContext): Markup {
  const { cell, duet } = measured
  const figures = duetFigures(duet).map((figure, index) => {
    return html`<td class="${classOf(DUET_COLUMNS[index + 1] ?? '')}">${unbroken(figure)}</td>`
  })
  const why = whyText(measured)
  const name = nameCode(names.get(cell.id) ?? cell.id)
  const row = html`<tr>
    <th scope="row">
      <a href="#${anchors.get(cell.id) ?? ''}">${name}</a>
    </th>
    <td class="word">${outcomeBadge(BADGES[duet.verdict], duet.verdict, VERDICT_MARKS[duet.verdict].mark)}</td>
    ${figures}
    <td class="chart">${boundsStrip(duet, scale)}</td>
  </tr>`
  if (why === '') return row
  return html`${row}
    <tr class="why">
      <td class="aside" colspan="${DUET_COLUMNS.length + 2}">${line(why, 300)}</td>
    </tr>`
}

/** Breaks between figures, not between a figure and its unit. */
function unbroken(figure: string): string {
  return figure.replaceAll(/(\d) (?=[a-zµ]+\b)(?!to\b)/g, '$1\u00a0')
}

/** In percent of the period. */
interface PercentScale {
  readonly from: number
  readonly to: number
}

function percentScale(measured: readonly DuetCell[]): PercentScale {
  const ends = measured.flatMap(({ duet: { p90, limitPercent } }) =>
    p90 === null ? [] : [p90.lower, p90.upper, limitPercent],
  )
  const limits = measured.map(({ duet }) => duet.limitPercent)
  // One cell far away shall not flatten all others.
  const most = Math.max(1, ...limits) * 3
  return { from: Math.max(-most, Math.min(0, ...ends)), to: Math.min(most, Math.max(1, ...ends)) }
}

function boundsStrip({ p90, limitPercent }: ReportDuet, { from, to }: PercentScale): Markup {
  const at = (percent: number): number => Math.round(Math.min(1, Math.max(0, (percent - from) / (to - from))) * 1000)
  const marks = html`<line class="grid" x1="${at(0)}" x2="${at(0)}" y1="0" y2="20" /><line
      class="limit"
      x1="${at(limitPercent)}"
      x2="${at(limitPercent)}"
      y1="0"
      y2="20"
    />`
  const bounds =
    p90 === null
      ? null
      : html`<line class="whisker" x1="${at(p90.lower)}" x2="${at(p90.upper)}" y1="10" y2="10" /><line
            class="latest"
            x1="${at(p90.estimate)}"
            x2="${at(p90.estimate)}"
            y1="10"
            y2="10"
          />`
  return html`<svg class="strip os" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
    ${marks}${bounds}
  </svg>`
}

/** The pictures name only roles: no text from outside is in them. Their own style is in the page's, since its policy allows no other. */
function duetShapes({ cell, duet }: DuetCell, open: boolean, { names }: PageContext): Markup {
  const { control, cell: inCell } = duetHistograms(duet)
  const scale = scaleOf([duet], 96)
  const traces = [
    { name: 'its host', histogram: control, role: 'host' },
    { name: 'the cell', histogram: inCell, role: 'cell' },
  ] as const
  const pictures = [histogramSvg(traces, scale), ecdfSvg(traces, scale)].map((svg) => {
    return html`<div class="plot">${trusted(svg.replace(/<style>[^<]*<\/style>/, '').trim())}</div>`
  })
  return html`<details class="fold" ${open ? html` open` : null}>
    <summary>Shape of lateness in <code>${line(names.get(cell.id) ?? cell.id, 100)}</code></summary>
    <div class="plots">${pictures}</div>
  </details>`
}
