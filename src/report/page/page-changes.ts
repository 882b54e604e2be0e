import { changeWords } from '../words/change-words.ts'
import type { Outcome } from '../report.ts'
import { code, html, join, line, NOTHING, type Markup } from './html.ts'
import { cellLinks, outcomeBadge, type PageContext } from './page-context.ts'

const BADGES: Readonly<Record<'bad' | 'good' | 'neutral', Outcome>> = { bad: 'fail', good: 'pass', neutral: 'skip' }

/** Against the report that was given as baseline. */
export function pageChanges(context: PageContext): Markup {
  const { changes } = context.report
  if (changes === null) return NOTHING
  const items = changeWords(changes).map(({ kind, text, cells, names }) => {
    const shown = names.slice(0, 8).map((name) => code(name, 100))
    if (names.length > 8) shown.push(html`${names.length - 8} more`)
    const where = cells.length === 0 ? null : html`: ${cellLinks(cells, context, 24)}`
    const word = kind === 'bad' ? 'worse' : kind === 'good' ? 'better' : 'other'
    return html`<li>${outcomeBadge(BADGES[kind], word)} ${line(text, 300)}${where} ${join(shown, ', ')}</li>`
  })
  return html`<section aria-labelledby="changes">
    <h2 id="changes">Since the baseline</h2>
    <p>The baseline was started <time datetime="${changes.since}">${changes.since}</time>.</p>
    ${
      items.length === 0
        ? html`<p>Nothing changed.</p>`
        : html`<ul class="reasons">
            ${items}
          </ul>`
    }
  </section>`
}
