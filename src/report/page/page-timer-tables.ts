import { countText } from '../words/quantity-text.ts'
import type { ReportClocks } from '../schema/timer-facts-schema.ts'
import { timerTables, type TimerTable } from '../timers/timer-tables.ts'
import { nameCode, cellValue, html, line, type Markup, NOTHING } from './html.ts'
import type { PageContext } from './page-context.ts'

/** More rows of a table than this are counted. */
const MOST_ROWS = 400

/** Causes, clocks side by side with a plot of offset and drift, the load, and all kinds of timers where they were measured. */
export function pageTimerTables(context: PageContext): Markup {
  const tables = timerTables(context.report, context.naming)
  if (tables.length === 0) return NOTHING
  const clocks = context.report.cells.flatMap(({ timers }) => (timers?.clocks === undefined ? [] : [timers.clocks]))
  return html`<section aria-labelledby="clocks">
    <h2 id="clocks">Clocks, causes and load</h2>
    ${tables.map((each) => tableFold(each, each.id === 'clocks' ? clocks : null))}
  </section>`
}

function tableFold(table: TimerTable, clocks: readonly ReportClocks[] | null): Markup {
  const { id, title, basis } = table
  const { shared, columns, rows } = withoutShared(table)
  const shown = rows.slice(0, MOST_ROWS)
  const left = rows.length - shown.length
  const heads = columns.map(({ title: head, align }) => {
    return html`<th scope="col" ${align === 'right' ? html` class="number"` : null}>${head}</th>`
  })
  return html`<details class="fold" ${id === 'clocks' ? html` open` : null}>
    <summary>${title}</summary>
    ${basis === '' ? null : html`<p class="aside">${basis}</p>`}
    ${shared.length === 0 ? null : html`<p class="aside">In all rows: ${line(shared.join(', '), 1000)}.</p>`}
    <div class="scroll" tabindex="0" role="region" aria-label="${title}">
      <table class="bars">
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${shown.map((row, index) => tableRow(row, columns, clocks?.[index] ?? null))}
        </tbody>
      </table>
    </div>
    ${left > 0 ? html`<p class="aside">${countText(left, 'more row')} left out here for length.</p>` : null}
  </details>`
}

/** What is the same in every row is said once, above the table. */
function withoutShared({ id, columns, rows }: TimerTable): Pick<TimerTable, 'columns' | 'rows'> & { shared: string[] } {
  const isShared = columns.map(({ title }, index) => {
    if (index === 0 || rows.length < 2 || (id === 'clocks' && title === 'against the host')) return false
    return rows.every((row) => row[index] === rows[0]![index])
  })
  const rest = <T>(values: readonly T[]): T[] => values.filter((_, index) => !isShared[index])
  if (rest(columns).length < 2) return { shared: [], columns, rows }
  const shared = columns.flatMap(({ title }, index) => (isShared[index] ? [`${title} ${rows[0]![index]}`] : []))
  return { shared, columns: rest(columns), rows: rows.map(rest) }
}

function tableRow(row: readonly string[], columns: TimerTable['columns'], clocks: ReportClocks | null): Markup {
  const cells = row.map((text, index) => {
    const { title, align } = columns[index]!
    if (index === 0 && text === '') return html`<td></td>`
    if (index === 0) return html`<th scope="row">${nameCode(text)}</th>`
    if (clocks !== null && title === 'against the host') return html`<td class="plotted">${clockPlot(clocks)}</td>`
    return html`<td${align === 'right' ? html` class="number"` : null}>${cellValue(text, 160)}</td>`
  })
  return html`<tr>
    ${cells}
  </tr>`
}

/** Offset as a bar from the middle, drift as a line over it; both on scales whose steps are powers of ten: 1 ms to 1000 s, 1 to 1,000,000 ppm. */
function clockPlot({ offsetMs, drift }: ReportClocks): Markup {
  const middle = 500
  const at = (value: number): number => {
    const size = Math.min(1, Math.log10(1 + Math.abs(value)) / 6)
    return Math.round(middle + Math.sign(value) * size * middle)
  }
  const ppm = drift.overNs > 0 ? (drift.gainedNs / drift.overNs) * 1e6 : 0
  const offset = at(offsetMs ?? 0)
  const bar =
    offsetMs === null
      ? null
      : html`<rect x="${Math.min(offset, middle) - 4}" width="${Math.abs(offset - middle) + 8}" y="3" height="8" />`
  return html`<svg class="strip os" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
    <line class="grid" x1="${middle}" x2="${middle}" y1="0" y2="20" />
    ${bar}
    <line class="whisker" x1="${middle}" x2="${at(ppm)}" y1="15" y2="15" />
  </svg>`
}
