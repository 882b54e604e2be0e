import { bytesText, countText } from '../words/quantity-text.ts'
import type { ReportCell, ReportStep } from '../report.ts'
import { endText, peakWords, timeText } from '../words/step-words.ts'
import { html, line, lines, NOTHING, type Markup } from './html.ts'
import { cellLinks, outcomeBadge, type PageContext } from './page-context.ts'
import { pageFinding } from './page-finding.ts'

/** Smoke cases: how each ended, what it took, what it printed. Findings that were `told` above are not said again. */
export function pageSteps(cell: ReportCell, told: ReadonlySet<string>, context: PageContext): Markup {
  const { steps } = cell
  const { extent } = context
  if (steps.length === 0) return NOTHING
  const shown = steps.slice(0, extent.items).map((step) => pageStep(cell, step, told, context))
  const left = steps.length - shown.length
  return html`<h3>Smoke cases</h3>
    ${shown}${left > 0 ? html`<p>${countText(left, 'more case')} left out here for length.</p>` : null}`
}

function pageStep(cell: ReportCell, step: ReportStep, told: ReadonlySet<string>, context: PageContext): Markup {
  const { extent } = context
  const { name, kind, startAs, result, findings, startError } = step
  const how = [kind === 'run' ? '' : kind, startAs === 'pid1' ? 'PID 1' : ''].filter(Boolean).join(', ')
  const own = findings.filter(({ id }) => !told.has(id)).slice(0, extent.items)
  const refused = startError === null ? null : html`<p>${line(startError.message, 300)}</p>`
  return html`<article class="step">
    <h4>${outcomeBadge(result)} <code>${line(name, 100)}</code>${how === '' ? null : ` (${how})`}</h4>
    <p class="figures">${figures(step)}</p>
    ${refused}${own.map((finding) => pageFinding(finding, extent))}
    ${output('stdout', step.stdout, cell, context)}${output('stderr', step.stderr, cell, context)}
  </article>`
}

function figures(step: ReportStep): string {
  const time = timeText(step)
  return [endText(step), ...(time === null ? [] : [time]), ...peakWords(step)].join(', ')
}

function output(
  stream: 'stdout' | 'stderr',
  captured: ReportStep['stdout'],
  cell: ReportCell,
  context: PageContext,
): Markup {
  if (captured === null || captured.text.trim() === '') return NOTHING
  const { outputLines, repeatOutputs } = context.extent
  const head = html`${stream}
    <span class="aside">${bytesText(captured.bytes)}${captured.truncated ? ', cut' : null}</span>`
  if (outputLines === 0) return html`<p class="stream">${head} <span class="aside">left out here for length</span></p>`
  const first = repeatOutputs ? cell.id : firstWith(captured.text, cell, context)
  if (first !== cell.id) return html`<p class="stream">${head} the same as in ${cellLinks([first], context, 1)}</p>`
  const text = lines(captured.text, { lines: outputLines, columns: 240 })
  return html`<p class="stream">${head}</p>
    <pre>${text}</pre>`
}

/** The first cell that printed this, by id; a short text is not worth the way. */
function firstWith(text: string, { id }: ReportCell, { outputs }: PageContext): string {
  if (text.length < 200) return id
  const first = outputs.get(text)
  if (first === undefined) outputs.set(text, id)
  return first ?? id
}
