import { bytesText } from '../quantity-text.ts'
import type { ReportCell } from '../report.ts'
import { html, line, NOTHING, type Markup } from './html.ts'
import type { PageContext } from './page-context.ts'

/** What the probe found in a cell, where the cells differ: this cell's beside what most have. */
export function pageFacts(cell: ReportCell, { report, extent }: PageContext): Markup {
  if (cell.facts === null) return NOTHING
  const own = flatten(cell.facts)
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

type Facts = NonNullable<ReportCell['facts']>

/** Facts that every cell has alike: once for the whole page. */
export function commonFacts(cells: readonly ReportCell[]): readonly (readonly [name: string, value: string])[] {
  const measured = cells.filter(({ facts }) => facts !== null).length
  return [...factSpread(cells)].flatMap(([name, counts]) => {
    const [[value, count] = ['', 0]] = counts
    return counts.size === 1 && count === measured ? [[name, value] as const] : []
  })
}

const spreads = new WeakMap<readonly ReportCell[], ReadonlyMap<string, ReadonlyMap<string, number>>>()

/** Fact -> value -> number of cells. Remembered, since each cell asks. */
function factSpread(cells: readonly ReportCell[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const known = spreads.get(cells)
  if (known) return known
  const spread = new Map<string, Map<string, number>>()
  for (const { facts } of cells) {
    if (facts === null) continue
    for (const [name, value] of flatten(facts)) {
      const counts = spread.get(name) ?? new Map<string, number>()
      counts.set(value, (counts.get(value) ?? 0) + 1)
      spread.set(name, counts)
    }
  }
  spreads.set(cells, spread)
  return spread
}

/** `memoryLimitBytes` -> `memory limit`, `has.caCertificates` -> `has ca certificates` */
export function factName(name: string): string {
  const words = name.slice(0, 100).replace(/(?:Bytes|Ns)$/, '')
  return words.replace(/\./g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** One level of nesting becomes `has.shell`. Bounded: a report may come from elsewhere. */
function flatten(facts: Facts): Map<string, string> {
  const flat = Object.entries(facts).flatMap(([name, value]): [string, string][] => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [[name, factText(name, value)]]
    return Object.entries(value).map(([inner, each]) => [`${name}.${inner}`, factText(inner, each)])
  })
  return new Map(flat.slice(0, 60))
}

function factText(name: string, value: unknown): string {
  if (value === null || value === undefined) return 'none or not known'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number')
    return name.endsWith('Bytes') ? bytesText(value) : `${value}${name.endsWith('Ns') ? ' ns' : ''}`
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 300)
}
