import { countText, durationText } from '../words/quantity-text.ts'
import type { ReportGate } from '../report.ts'
import { defaultCaseText } from '../words/default-case-words.ts'
import { agreementText, passedText, reasonsBesideCells, verdictWords } from '../words/verdict-words.ts'
import { code, html, join, line, NOTHING, prose, type Markup } from './html.ts'
import { cellLinks, isStandIn, outcomeBadge, type PageContext } from './page-context.ts'
import { endedText } from '../words/ended-words.ts'
import { clip, oneLine } from '../words/visible-text.ts'

/** The verdict, why, and what it rests on. */
export function pageHeader(context: PageContext): Markup {
  const { report } = context
  const { passes, subjects } = verdictWords(report)
  const subject = join(
    subjects.slice(0, 3).map((name) => code(name, 60)),
    ', ',
  )
  const more = subjects.length > 3 ? ` and ${subjects.length - 3} more` : null
  return html`<header class="verdict ${passes ? 'pass' : 'fail'}">
    <p class="tool">Portcullis report</p>
    <h1>
      <span class="mark" aria-hidden="true">${passes ? '✓' : '✗'}</span> Gate
      ${passes ? 'passes' : 'fails'}${subjects.length === 0 ? null : html` for ${subject}${more}`}
    </h1>
    ${passes ? html`<p class="lead">${passedText(report.cells)}.</p>` : null}
    ${report.complete ? null : html`<p class="notice">${outcomeBadge('warn', 'partial')} The run was cut short: cells that did not end are unknown.</p>`}
    ${gateReasons(context)} ${tiles(context)} ${notices(context)}
  </header>`
}

function gateReasons(context: PageContext): Markup {
  const { gate } = context.report
  if (gate.reasons.length === 0) return NOTHING
  const beside = new Set(reasonsBesideCells(gate))
  const reasons = merged(gate.reasons).toSorted((a, b) => rank(a.reason) - rank(b.reason))
  const items = reasons.map(({ reason, cells }) => {
    const { severity, message } = reason
    const text = beside.has(reason) || cells.length < 2 ? prose(message) : html`${REASONS[reason.code] ?? message}`
    const where = cells.length === 0 ? null : html`<span class="where">${cellLinks(cells, context, 20)}</span>`
    return html`<li>
      ${outcomeBadge(severity === 'fail' ? 'fail' : 'warn', severity === 'fail' ? 'closes' : 'warns')} ${text} ${where}
    </li>`
  })
  return html`<section aria-labelledby="gate-reasons">
    <h2 id="gate-reasons">What the gate says</h2>
    <ul class="reasons">
      ${items}
    </ul>
  </section>`
}

/** Said once for all cells that share it. */
const REASONS: Readonly<Record<string, string>> = {
  'required-cell-failed': 'Required cells fail:',
  'required-cell-unknown': 'Required cells are unknown, and what could not be found out is no proof:',
  'unknown-cell': 'Cells are unknown:',
  'prediction-contradicted': 'Prediction and observation contradict each other:',
}

/** What closes the gate comes before what warns. */
function rank({ severity }: Reason): number {
  return severity === 'fail' ? 0 : 1
}

type Reason = ReportGate['reasons'][number]

function merged(reasons: readonly Reason[]): { readonly reason: Reason; readonly cells: readonly string[] }[] {
  const byKey = new Map<string, { reason: Reason; cells: string[] }>()
  for (const reason of reasons) {
    const key = reason.code in REASONS ? `${reason.code} ${reason.severity}` : JSON.stringify(reason)
    const before = byKey.get(key)
    if (before) before.cells.push(...reason.cells)
    else byKey.set(key, { reason, cells: [...reason.cells] })
  }
  return [...byKey.values()]
}

function tiles({ report }: PageContext): Markup {
  const outcomes = (['pass', 'warn', 'fail', 'unknown', 'skip'] as const).flatMap((outcome) => {
    const count = report.cells.filter((cell) => cell.outcome === outcome).length
    return count === 0
      ? []
      : [
          html`<div class="tile">
            <dt>${outcomeBadge(outcome)}</dt>
            <dd>${count}</dd>
          </div>`,
        ]
  })
  const facts: [string, Markup][] = [['cells', html`${report.cells.length}`]]
  const agreement = agreementText(report.cells)
  if (agreement !== null) facts.push(['as predicted', html`${agreement}`])
  if (report.gate.glibcFloor !== null) facts.push(['needs at least', line(report.gate.glibcFloor, 40)])
  facts.push(['took', html`${durationText(report.durationMs)}`])
  const rest = facts.map(
    ([term, value]) =>
      html`<div class="tile">
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`,
  )
  return html`<dl class="tiles">${outcomes}${rest}</dl>`
}

function notices({ report }: PageContext): Markup {
  const { cells, engine } = report
  const said: string[] = []
  const standIns = cells.filter(isStandIn).length
  if (standIns > 0) {
    said.push(
      `${countText(standIns, 'cell')} ran in a stand-in, a userland with the same C library rebuilt from packages, because the image could not be had. That is weaker proof; they are marked.`,
    )
  }
  if (engine === null && cells.every(({ basis }) => basis !== 'observation')) {
    said.push('Nothing was run: this rests on predictions alone.')
  }
  const ended = endedText(report, (text) => oneLine(clip(text, 60)))
  if (ended !== null) said.push(ended)
  const weak = defaultCaseText(report)
  if (weak !== null) said.push(weak)
  return html`${said.map((text) => html`<p class="notice">${text}</p>`)}`
}
