import { cellName, cellNaming, observedText, predictedText, targetText } from '../words/cell-words.ts'
import { causes } from '../explanation.ts'
import { endText } from '../words/step-words.ts'
import type { Report, ReportCell, ReportFinding, ReportStep } from '../report.ts'
import { clip, visibleLines, visibleText } from '../words/visible-text.ts'

/**
 * The report as JUnit XML: one suite for the gate, one for each cell with a test `cell` for its outcome and one for each smoke
 * case. What a gate does not ask for is skipped there, so that a reader of JUnit is red exactly when the gate is.
 */
export function renderJunit(report: Report): string {
  const naming = cellNaming(report)
  const names = report.cells.map((cell) => cellName(cell, naming))
  const classes = classNames(names)
  const suites = [
    gateSuite(report),
    ...report.cells.map((cell, index) => cellSuite(cell, report, names[index]!, classes[index]!)),
  ]
  const counts = countTests(suites.flatMap(({ tests }) => tests))
  const head = attributes({
    name: 'portcullis',
    time: seconds(report.durationMs),
    tests: String(counts.tests),
    failures: String(counts.failures),
    errors: String(counts.errors),
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites.map(suiteXml).join('')}</testsuites>\n`
}

interface Suite {
  readonly name: string
  readonly timestamp: string
  readonly timeMs: number
  readonly properties: Readonly<Record<string, string>>
  readonly tests: readonly TestCase[]
}

interface TestCase {
  readonly name: string
  readonly className: string
  readonly timeMs: number
  readonly verdict: Verdict
  readonly stdout: string
  readonly stderr: string
}

type Verdict =
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'failure' | 'error' | 'skipped'
      readonly type: string
      readonly message: string
      readonly text: string
    }

const PASSED: Verdict = { kind: 'passed' }
const SILENT = { stdout: '', stderr: '' } as const

function gateSuite({ gate, startedAt, durationMs, complete }: Report): Suite {
  const reasons = gate.reasons.map(({ severity, message }) => `${severity === 'fail' ? 'closes' : 'warns'}: ${message}`)
  const text = reasons.join('\n')
  const failed = gate.decision === 'fail'
  const message = gate.reasons.find(({ severity }) => severity === 'fail')?.message ?? 'the gate fails'
  const verdict: Verdict = failed ? { kind: 'failure', type: 'gate', message, text } : PASSED
  const properties = { decision: gate.decision, 'glibc-floor': gate.glibcFloor ?? 'none', complete: String(complete) }
  const test = {
    name: 'gate',
    className: `${PACKAGE}.gate`,
    timeMs: durationMs,
    verdict,
    stdout: failed ? '' : text,
    stderr: '',
  }
  return { name: 'gate', timestamp: timestampOf(startedAt), timeMs: durationMs, properties, tests: [test] }
}

/** Jenkins cuts a class name at its last dot: package before it, class behind. GitLab shows it whole. */
const PACKAGE = 'portcullis'

/** `alpine:3.22` -> `portcullis.alpine:3_22`; what is alike without dots is numbered. */
function classNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const written = `${PACKAGE}.${name.replaceAll('.', '_')}`
    const number = (seen.get(written) ?? 0) + 1
    seen.set(written, number)
    return number === 1 ? written : `${written} (${number})`
  })
}

function cellSuite(cell: ReportCell, { startedAt }: Report, name: string, className: string): Suite {
  const steps = cell.steps.map((step) => stepTest(step, cell, className))
  const timeMs = steps.reduce((sum, step) => sum + step.timeMs, 0)
  const outcome = { name: 'cell', className, timeMs: 0, verdict: cellVerdict(cell), ...SILENT }
  const properties = {
    cell: cell.id,
    platform: cell.platform,
    target: cell.target.id,
    profile: cell.profile,
    libc: targetText(cell.target),
    predicted: predictedText(cell.prediction),
    observed: observedText(cell),
    outcome: cell.outcome,
    required: String(cell.required),
    ...(cell.image !== null && { image: `${cell.image.reference} ${cell.image.digest ?? ''}`.trim() }),
    ...(cell.place !== undefined && { place: `${cell.place.kind}: ${cell.place.name}` }),
    ...(cell.image?.standIn != null && { 'stand-in': cell.image.standIn }),
  }
  return { name, timestamp: timestampOf(startedAt), timeMs, properties, tests: [outcome, ...steps] }
}

function cellVerdict(cell: ReportCell): Verdict {
  const { outcome, required } = cell
  if (outcome === 'pass' || outcome === 'warn') return PASSED
  const found = causes(cell)
  const text = found.map(findingText).join('\n\n')
  const [first] = found
  const message = first?.message ?? outcome
  const type = first?.id ?? outcome
  if (outcome === 'skip' || !required) {
    return {
      kind: 'skipped',
      type,
      message,
      text: outcome === 'skip' ? message : `${outcome}, not required: ${message}`,
    }
  }
  return { kind: outcome === 'fail' ? 'failure' : 'error', type, message, text }
}

function stepTest(step: ReportStep, cell: ReportCell, className: string): TestCase {
  const outputs = { stdout: step.stdout?.text ?? '', stderr: step.stderr?.text ?? '' }
  return { name: step.name, className, timeMs: step.durationMs ?? 0, verdict: stepVerdict(step, cell), ...outputs }
}

function stepVerdict(step: ReportStep, { required }: ReportCell): Verdict {
  if (step.result === 'pass') return PASSED
  const [first] = step.findings.filter(({ severity }) => severity === 'error')
  const message = first?.message ?? endText(step)
  const type = first?.id ?? step.result
  if (!required) return { kind: 'skipped', type, message, text: `${step.result}, not required: ${message}` }
  const text = step.findings.map(findingText).join('\n\n') || message
  return { kind: step.result === 'fail' ? 'failure' : 'error', type, message, text }
}

function findingText({ title, message, evidence, remedy }: ReportFinding): string {
  const fix = remedy === null ? [] : [`Fix: ${remedy.text}`, ...(remedy.command === null ? [] : [remedy.command])]
  return [`${title}: ${message}`, ...evidence.slice(0, 20), ...fix].join('\n')
}

function countTests(tests: readonly TestCase[]) {
  const count = (kind: Verdict['kind']) => tests.filter(({ verdict }) => verdict.kind === kind).length
  return { tests: tests.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') }
}

function suiteXml({ name, timestamp, timeMs, properties, tests }: Suite): string {
  const { failures, errors, skipped } = countTests(tests)
  const counts = {
    tests: String(tests.length),
    failures: String(failures),
    errors: String(errors),
    skipped: String(skipped),
  }
  const rows = Object.entries(properties).map(
    ([key, value]) => `      <property${attributes({ name: key, value })}/>\n`,
  )
  const head = attributes({ name, ...counts, time: seconds(timeMs), timestamp })
  return `  <testsuite${head}>\n    <properties>\n${rows.join('')}    </properties>\n${tests.map(testXml).join('')}  </testsuite>\n`
}

function testXml({ name, className, timeMs, verdict, stdout, stderr }: TestCase): string {
  const parts = [verdictXml(verdict), outputXml('system-out', stdout), outputXml('system-err', stderr)].join('')
  const head = `    <testcase${attributes({ name, classname: className, time: seconds(timeMs) })}`
  return parts === '' ? `${head}/>\n` : `${head}>\n${parts}    </testcase>\n`
}

function verdictXml(verdict: Verdict): string {
  if (verdict.kind === 'passed') return ''
  const body = escapeXml(blockText(verdict.text, 8000))
  // The schema gives `skipped` no attributes.
  const head = verdict.kind === 'skipped' ? '' : attributes({ type: verdict.type, message: verdict.message })
  return `      <${verdict.kind}${head}>${body}</${verdict.kind}>\n`
}

function outputXml(element: 'system-out' | 'system-err', text: string): string {
  return text.trim() === '' ? '' : `      <${element}>${escapeXml(blockText(text, 32_000))}</${element}>\n`
}

function attributes(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${escapeXml(visibleText(clip(value.replace(/\s+/g, ' '), 600)))}"`)
    .join('')
}

/** Keeps the end too: that is where a program says why it gave up. */
function blockText(text: string, most: number): string {
  const kept = text.length <= most ? text : `${text.slice(0, most / 2)}\n… cut here …\n${text.slice(-most / 2)}`
  return visibleLines(kept).join('\n')
}

/**
 * XML knows no escape for some characters; `visibleText` has made all of them visible but these two. What a runner of GitHub
 * Actions would take for a command in its log is broken.
 */
function escapeXml(text: string): string {
  const known = text.replace(/[\ufffe\uffff]/g, '\ufffd')
  const escaped = known.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  return escaped.replace(/^(\s*):(?=:)/gm, '$1&#58;').replace(/##(?=\[)/g, '#&#35;')
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}

/** Without milliseconds and zone, as the readers of JUnit want it: UTC. */
function timestampOf(startedAt: string): string {
  return startedAt.slice(0, 19)
}
