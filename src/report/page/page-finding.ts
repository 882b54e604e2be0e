import type { ReportFinding } from '../report.ts'
import { html, line, lines, NOTHING, prose, type Markup } from './html.ts'
import { outcomeBadge, type PageExtent } from './page-context.ts'

/** What is wrong, what proves it, what to do. */
export function pageFinding(finding: ReportFinding, { evidenceLines, sentence }: PageExtent): Markup {
  const { id, title, message, evidence, remedy, severity } = finding
  return html`<article class="finding">
    <h4>${severityBadge(severity)} ${line(title, 100)} <code class="id">${line(id, 60)}</code></h4>
    <p>${prose(message, sentence)}</p>
    ${pageEvidence(evidence, evidenceLines, sentence)}${pageRemedy(remedy, sentence)}
  </article>`
}

function severityBadge(severity: ReportFinding['severity']): Markup {
  return outcomeBadge(severity === 'error' ? 'fail' : severity === 'warning' ? 'warn' : 'skip', severity)
}

export function pageEvidence(evidence: readonly string[], most: number, sentence: number): Markup {
  if (evidence.length === 0 || most === 0) return NOTHING
  return html`<pre class="evidence">
${lines(evidence.slice(0, most + 1).join('\n'), { lines: most, columns: Math.min(300, sentence) })}</pre>`
}

export function pageRemedy(remedy: ReportFinding['remedy'], sentence: number): Markup {
  if (remedy === null) return NOTHING
  const command =
    remedy.command === null
      ? null
      : html`<pre class="command" data-copy>
${lines(remedy.command, { lines: sentence < 200 ? 2 : 20, columns: sentence * 2 })}</pre>`
  return html`<div class="remedy">
    <p><strong>Fix:</strong> ${prose(remedy.text, sentence)}</p>
    ${command}
  </div>`
}
