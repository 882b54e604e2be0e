import { startupText } from '../words/cell-words.ts'
import { nameCode, html, type Markup, NOTHING } from './html.ts'
import type { PageContext } from './page-context.ts'

/** Start-up times as bars on one scale from 0. */
export function pageStartup({ report, names, anchors }: PageContext): Markup {
  const measured = report.cells.flatMap((cell) =>
    cell.startupMs === null ? [] : [{ cell, startupMs: cell.startupMs }],
  )
  if (measured.length === 0) return NOTHING
  const longest = Math.max(...measured.map(({ startupMs }) => startupMs), Number.MIN_VALUE)
  const rows = measured.map(({ cell, startupMs }) => {
    const share = Math.max(0.5, (startupMs / longest) * 100).toFixed(1)
    return html`<tr>
      <th scope="row">
        <a href="#${anchors.get(cell.id) ?? ''}">${nameCode(names.get(cell.id) ?? cell.id)}</a>
      </th>
      <td class="number">${startupText(cell)}</td>
      <td class="chart">
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect width="${share}" height="10" />
        </svg>
      </td>
    </tr>`
  })
  return html`<section aria-labelledby="startup">
    <h2 id="startup">Start-up times</h2>
    <p>
      From start to exit of the first smoke case that passed; of a server to its first answer. They belong to the
      machine that ran the cells: compare them within this run.
    </p>
    <table class="bars">
      <thead>
        <tr>
          <th scope="col">cell</th>
          <th scope="col" class="number">start-up</th>
          <th scope="col" class="chart">on one scale</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`
}
