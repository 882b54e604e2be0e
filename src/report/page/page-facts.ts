import { factName, factSpread, factTexts } from '../cell-facts.ts'
import type { ReportCell } from '../report.ts'
import { html, line, NOTHING, type Markup } from './html.ts'
import type { PageContext } from './page-context.ts'

/** What the probe found in a cell, where the cells differ: this cell's beside what most have. */
export function pageFacts(cell: ReportCell, { report, extent }: PageContext): Markup {
  if (cell.facts === null) return NOTHING
  const own = factTexts(cell)
  const spread = factSpread(report.cells)
  const rows = [...own].flatMap(([name, value]) => {
    const counts = spread.get(name)
    if (counts === undefined || counts.size < 2) return []
    const others = new Map([...counts].filter(([other]) => other !== value).sort((a, b) => b[1] - a[1]))
    const mine = counts.get(value) ?? 1
    const rest = [...others].slice(0, 3).map(([other, count]) => `${other} (${count})`)
    if (others.size > 3) rest.push(`${others.size - 3} other values`)
    const rare = [...others.values()].some((count) => count > mine)
    return [{ name, value, mine, others: rest.join(', '), rare }]
  })
  const alike = own.size - rows.length
  const body = rows.slice(0, extent.items * 2).map(({ name, value, mine, others, rare }) => {
    const mark = rare ? html` <span class="tag warn">differs from most</span>` : null
    return html`<tr>
      <th scope="row">${line(factName(name), 60)}</th>
      <td>${line(value, 120)}${mark}${mine > 1 ? html` <span class="aside">as in ${mine - 1} more</span>` : null}</td>
      <td>${line(others, 300)}</td>
    </tr>`
  })
  const same = alike > 0 ? html`<p class="aside">${alike} more facts are the same in every cell.</p>` : null
  if (body.length === 0)
    return html`<h3>Facts against the others</h3>
      ${same}`
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
    ${same}`
}
