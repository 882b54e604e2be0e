import { alike, causes, cellsOf, explain, hazards, sameRemedyBefore, type Explanation } from '../explanation.ts'
import { countText, groupThousands } from '../words/quantity-text.ts'
import type { Outcome, ReportCell } from '../report.ts'
import { html, line, NOTHING, prose, type Markup } from './html.ts'
import { cellLinks, outcomeBadge, type PageContext } from './page-context.ts'
import { pageEvidence, pageRemedy } from './page-finding.ts'

/** Why cells are not well and what to do, equal reasons once; hazards of cells that run are folded. */
export function pageReasons(context: PageContext): Markup {
  const seen = new Map<string, string>()
  const blocks = (['fail', 'unknown', 'warn', 'skip'] as const).flatMap((outcome) => {
    return explanationsOf(cellsOf(context.report, outcome), causes, outcome, context, seen)
  })
  const beware = explanationsOf(context.report.cells, hazards, 'warn', context, seen)
  if (blocks.length + beware.length === 0) return NOTHING
  const folded =
    beware.length === 0
      ? null
      : html`<details class="fold">
          <summary>${countText(beware.length, 'hazard')} in cells that run: may still bite</summary>
          ${beware}
        </details>`
  return html`<section aria-labelledby="why">
    <h2 id="why">Why, and how to fix it</h2>
    ${blocks}${folded}
  </section>`
}

function explanationsOf(
  cells: readonly ReportCell[],
  findingsOf: typeof causes,
  outcome: Outcome,
  context: PageContext,
  seen: Map<string, string>,
): Markup[] {
  const all = explain(cells.map((cell) => ({ name: cell.id, findings: findingsOf(cell) })))
  const shown = all
    .slice(0, context.extent.items)
    .map((each) => pageExplanation(each, outcome, context, sameRemedyBefore(seen, each)))
  const left = all.length - shown.length
  return left > 0 ? [...shown, html`<p>${countText(left, 'more reason')} left out here for length.</p>`] : shown
}

/** `explanation.cells` are ids here. */
function pageExplanation(
  explanation: Explanation,
  outcome: Outcome,
  context: PageContext,
  sameAs: string | null,
): Markup {
  const { title, cells, messages, evidence, remedy, id } = explanation
  const told = messages.slice(0, 6).map((message) => {
    const where =
      message.cells.length === cells.length
        ? null
        : html` <span class="where">${cellLinks(message.cells, context, 6)}</span>`
    return html`<li>${prose(message.text, context.extent.sentence)}${alike(message)}${where}</li>`
  })
  const left = messages.length - told.length
  const fix =
    sameAs === null || remedy === null
      ? pageRemedy(remedy, context.extent.sentence)
      : html`<p class="remedy"><strong>Fix:</strong> the same as for ${cellLinks([sameAs], context, 1)} above.</p>`
  return html`<article class="cause ${outcome}">
    <h3>
      ${outcomeBadge(outcome)}
      ${line(title, 100)}${id === 'reason' ? null : html` <code class="id">${line(id, 60)}</code>`}
    </h3>
    <p class="where">${countText(cells.length, 'cell')}: ${cellLinks(cells, context, 24)}</p>
    <ul>
      ${told}${left > 0 ? html`<li>and ${groupThousands(left)} more of this kind</li>` : null}
    </ul>
    ${pageEvidence(evidence, Math.min(context.extent.evidenceLines, 8), context.extent.sentence)}${fix}
  </article>`
}
