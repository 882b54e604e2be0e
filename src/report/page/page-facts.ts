import { callAnswers, callAnswersText, factName, factSpread, factTexts } from '../cell-facts.ts'
import type { ReportCell } from '../report.ts'
import { cellValue, html, line, type Markup, NOTHING } from './html.ts'
import type { PageContext } from './page-context.ts'

/** What the probe found in a cell, where the cells differ: this cell's beside what most have, or the production target's. */
export function pageFacts(cell: ReportCell, { report, extent }: PageContext): Markup {
  if (cell.facts === null) return NOTHING
  const { production } = report
  const own = factTexts(cell)
  const spread = factSpread(report.cells)
  const rows = [...own].flatMap(([name, value]) => {
    const values = spread.get(name)
    if (values === undefined || values.size < 2) return []
    const others = [...values].filter(([other]) => other !== value).sort(([, a], [, b]) => b.length - a.length)
    const mine = values.get(value)?.length ?? 1
    const rest = others.slice(0, 3).map(([other, cells]) => `${other} (${cells.length})`)
    if (others.length > 3) rest.push(`${others.length - 3} other values`)
    const wanted = production === undefined ? null : valueOf(values, production)
    const unlike = wanted === null ? others.some(([, cells]) => cells.length > mine) : value !== wanted
    return [{ name, value, mine, others: rest.join(', '), unlike }]
  })
  const against = production === undefined ? 'most' : production
  const alike = own.size - rows.length
  const body = rows.slice(0, extent.items * 2).map(({ name, value, mine, others, unlike }) => {
    const mark = unlike ? html` <span class="tag warn">differs from ${line(against, 60)}</span>` : null
    return html`<tr>
      <th scope="row">${line(factName(name), 60)}</th>
      <td>
        ${cellValue(value, 120)}${mark}${mine > 1 ? html` <span class="aside">as in ${mine - 1} more</span>` : null}
      </td>
      <td>${cellValue(others, 300)}</td>
    </tr>`
  })
  const same = alike > 0 ? html`<p class="aside">${alike} more facts are the same in every cell.</p>` : null
  if (body.length === 0)
    return html`<h3>Facts against the others</h3>
      ${same}${callsLine(cell)}`
  return html`<h3>Facts against the others</h3>
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">fact</th>
          <th scope="col">here</th>
          <th scope="col">others (cells)</th>
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
    ${same}${callsLine(cell)}`
}

function valueOf(values: ReadonlyMap<string, readonly ReportCell[]>, production: string): string | null {
  const found = [...values].find(([, cells]) => cells.some(({ target }) => target.id === production))
  return found?.[0] ?? null
}

function callsLine(cell: ReportCell): Markup {
  const [answers] = callAnswers([cell])
  if (answers === undefined) return NOTHING
  return html`<p class="aside">System calls that matter to Go programs: ${line(callAnswersText(answers), 400)}.</p>`
}
