import { observedText, predictedText, smokeText, startupText, targetText } from '../words/cell-words.ts'
import { systemLines } from '../words/cell-system-words.ts'
import { causes, hazards } from '../explanation.ts'
import { placeText } from '../words/place-words.ts'
import { countText } from '../words/quantity-text.ts'
import type { ReportCell, ReportFinding } from '../report.ts'
import { code, html, line, NOTHING, prose, type Markup } from './html.ts'
import type { PageContext } from './page-context.ts'
import { pageFacts } from './page-facts.ts'
import { pageFinding } from './page-finding.ts'
import { pageSteps } from './page-steps.ts'
import { termList, type Term } from './page-terms.ts'
import { timerFigures } from './page-timers.ts'

/** All that is known of a cell: findings with remedies, smoke cases with output, facts against the others, timers, image. */
export function pageCell(cell: ReportCell, context: PageContext): Markup {
  const { findings, told } = cellFindings(cell)
  const shown = findings.slice(0, context.extent.items)
  const left = findings.length - shown.length
  const heading = findings.length === 0 ? NOTHING : html`<h3>Findings</h3>`
  return html`<div class="detail">
    ${basics(cell)}
    ${heading}${shown.map((finding) => pageFinding(finding, context.extent))}${left > 0 ? html`<p>${countText(left, 'more finding')} left out here for length.</p>` : null}
    ${pageSteps(cell, told, context)} ${pageFacts(cell, context)}
    ${
      cell.timers === null
        ? null
        : html`<h3>Timers</h3>
            ${timerFigures(cell.timers)}`
    }
  </div>`
}

/** Causes first, then what may bite, then the rest of the cell's own; `told` are the ids among them. */
function cellFindings(cell: ReportCell): { findings: readonly ReportFinding[]; told: ReadonlySet<string> } {
  const because = cell.outcome === 'pass' ? [] : causes(cell).filter(({ id }) => id !== 'reason')
  const primary = [...because, ...hazards(cell)]
  const ids = new Set(primary.map(({ id }) => id))
  const rest = [...cell.findings, ...cell.prediction.findings].filter(({ id }) => !ids.has(id) && ids.add(id))
  return { findings: [...primary, ...rest], told: ids }
}

function basics(cell: ReportCell): Markup {
  const { target, image, reason, prediction, profile, platform, required, place, system } = cell
  const rows: Term[] = [
    [
      'predicted',
      html`${predictedText(prediction)}${prediction.reason === null ? null : html`: ${prose(prediction.reason, 200)}`}`,
    ],
    ['observed', html`${observedText(cell)}${cell.agrees === false ? ', not as predicted' : null}`],
    ['smoke cases passed', html`${smokeText(cell)}`],
    ['start-up', html`${startupText(cell)}`],
    [target.system === undefined ? 'C library' : 'system', line(targetText(target), 60)],
    [
      'profile',
      html`${line(profile, 60)}${(cell.profileNotes ?? []).map(({ kind, text }) => html` <span class="tag">${kind}</span> ${line(text, 400)}`)}`,
    ],
    ['platform', line(platform, 60)],
    ['required', html`${required ? 'yes' : 'no'}`],
  ]
  if (target.kernel !== null) rows.push(['kernel of the distribution', line(target.kernel, 60)])
  if (target.endOfLife !== null) rows.push(['end of life', line(target.endOfLife, 20)])
  if (image !== null) {
    rows.push([
      'image',
      html`${code(image.reference, 120)}${image.digest === null ? null : html` ${code(image.digest, 80)}`}`,
      'wide',
    ])
    if (image.standIn !== null)
      rows.push([
        'stand-in',
        html`<span class="tag">stand-in</span> ${code(image.standIn, 60)} took the place of the image`,
        'wide',
      ])
  }
  if (place !== undefined) rows.push(['ran', line(placeText(place), 200), 'wide'])
  for (const [label, text] of system === undefined ? [] : systemLines(system))
    rows.push([label, line(text, 500), 'wide'])
  return html`${reason === null ? null : html`<p class="lead">${prose(reason, 200)}</p>`}${termList(rows)}`
}
