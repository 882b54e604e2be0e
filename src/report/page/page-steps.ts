import { bytesText, countText, durationText } from '../quantity-text.ts'
import type { ReportStep } from '../report.ts'
import { endText } from '../step-words.ts'
import { html, line, lines, NOTHING, type Markup } from './html.ts'
import { outcomeBadge, type PageExtent } from './page-context.ts'
import { pageFinding } from './page-finding.ts'

/** Smoke cases: how each ended, what it took, what it printed. Findings that were `told` above are not said again. */
export function pageSteps(steps: readonly ReportStep[], told: ReadonlySet<string>, extent: PageExtent): Markup {
  if (steps.length === 0) return NOTHING
  const shown = steps.slice(0, extent.items).map((step) => pageStep(step, told, extent))
  const left = steps.length - shown.length
  return html`<h3>Smoke cases</h3>
    ${shown}${left > 0 ? html`<p>${countText(left, 'more case')} left out here for length.</p>` : null}`
}

function pageStep(step: ReportStep, told: ReadonlySet<string>, extent: PageExtent): Markup {
  const { name, kind, startAs, result, findings, startError } = step
  const how = [kind === 'server' ? 'server' : '', startAs === 'pid1' ? 'PID 1' : ''].filter(Boolean).join(', ')
  const own = findings.filter(({ id }) => !told.has(id)).slice(0, extent.items)
  const refused = startError === null ? null : html`<p>${line(startError.message, 300)}</p>`
  return html`<article class="step">
    <h4>${outcomeBadge(result)} <code>${line(name, 100)}</code>${how === '' ? null : ` (${how})`}</h4>
    <p class="figures">${figures(step)}</p>
    ${refused}${own.map((finding) => pageFinding(finding, extent))}
    ${output('stdout', step.stdout, extent)}${output('stderr', step.stderr, extent)}
  </article>`
}

function figures(step: ReportStep): string {
  const { durationMs, readyMs, peakMemoryBytes, peakThreads, peakOpenFiles } = step
  const words = [endText(step)]
  if (readyMs !== null) words.push(`ready in ${durationText(readyMs)}`)
  else if (durationMs !== null) words.push(`took ${durationText(durationMs)}`)
  if (peakMemoryBytes !== null) words.push(`${bytesText(peakMemoryBytes)} of memory at most`)
  if (peakThreads !== null) words.push(countText(peakThreads, 'thread'))
  if (peakOpenFiles !== null) words.push(countText(peakOpenFiles, 'open file'))
  return words.join(', ')
}

function output(stream: 'stdout' | 'stderr', captured: ReportStep['stdout'], { outputLines }: PageExtent): Markup {
  if (captured === null || captured.text.trim() === '') return NOTHING
  const cut = captured.truncated ? ', cut' : ''
  if (outputLines === 0)
    return html`<p class="figures">${stream}: ${bytesText(captured.bytes)}${cut}, left out here for length</p>`
  const text = lines(captured.text, { lines: outputLines, columns: 240 })
  return html`<p class="stream">${stream} <span class="aside">${bytesText(captured.bytes)}${cut}</span></p>
    <pre>${text}</pre>`
}
