import { compareVersions } from '../targets/compare-versions.ts'
import { groupThousands } from './words/quantity-text.ts'
import type { Outcome, Report, ReportCell, ReportFinding } from './report.ts'

/** One reason, with all the cells that share it, and one remedy. Text is raw. */
export interface Explanation {
  readonly id: string
  readonly title: string
  readonly severity: ReportFinding['severity']
  /** Names of the cells, in order. */
  readonly cells: readonly string[]
  readonly messages: readonly ExplanationMessage[]
  /** Of the first cell that has any. */
  readonly evidence: readonly string[]
  readonly remedy: ReportFinding['remedy']
}

/** Messages that differ in the target's own name and version only are one. */
interface ExplanationMessage {
  readonly text: string
  readonly cells: readonly string[]
  /** The text speaks of the first of the cells by name. */
  readonly ofFirst: boolean
}

interface NamedFindings {
  readonly name: string
  readonly findings: readonly ReportFinding[]
}

interface Group {
  readonly first: ReportFinding
  remedy: ReportFinding['remedy']
  /** glibc version that the remedy builds for. */
  lowest: string | null
  evidence: readonly string[]
  readonly cells: Set<string>
  /** By text without what is the target's own. */
  readonly messages: Map<string, { readonly text: string; readonly cells: string[] }>
}

/** Groups equal reasons over cells, in the order of their first cell. */
export function explain(cells: readonly NamedFindings[]): Explanation[] {
  const groups = new Map<string, Group>()
  for (const { name, findings } of cells) {
    for (const finding of findings) addToGroup(groups, name, finding)
  }
  return [...groups.values()].map(({ first, remedy, cells, messages, evidence }) => ({
    id: first.id,
    title: first.title,
    severity: first.severity,
    cells: [...cells],
    messages: [...messages].map(([general, { text, cells: names }]) => {
      return { text, cells: names, ofFirst: names.length > 1 && general !== text }
    }),
    evidence,
    remedy,
  }))
}

function addToGroup(groups: Map<string, Group>, name: string, finding: ReportFinding): void {
  const provided = providedGlibc(finding)
  // What a case wrote is all that is known of why it failed: cases stay apart, each with its own words.
  const step = CONSEQUENCES.has(finding.id) ? (finding.args['step'] ?? null) : null
  const key = JSON.stringify([finding.id, finding.title, provided === null ? finding.remedy : null, step])
  let group = groups.get(key)
  if (!group) {
    group = {
      first: finding,
      remedy: finding.remedy,
      lowest: provided,
      evidence: finding.evidence,
      cells: new Set(),
      messages: new Map(),
    }
    groups.set(key, group)
  }
  if (group.evidence.length === 0) group.evidence = finding.evidence
  group.cells.add(name)
  const general = withoutOwn(finding)
  const message = group.messages.get(general)
  if (!message) group.messages.set(general, { text: finding.message, cells: [name] })
  else if (message.cells.at(-1) !== name) message.cells.push(name)
  // A build for the oldest glibc of the group runs on all of them.
  if (provided !== null && group.lowest !== null && compareVersions(provided, group.lowest) < 0) {
    group.lowest = provided
    group.remedy = finding.remedy
  }
}

const OWN_ARGS = ['target', 'provided', 'image', 'offers', 'system', 'cell']

function withoutOwn({ message, args }: ReportFinding): string {
  return OWN_ARGS.reduce((text, name) => {
    const own = args[name]
    return typeof own === 'string' && own !== '' ? text.replaceAll(own, '\0') : text
  }, message)
}

/** Goes right behind the text of a message that speaks of the first of several cells; '' behind any other. */
export function alike({ text, cells, ofFirst }: ExplanationMessage): string {
  if (!ofFirst) return ''
  const others = cells.length === 2 ? 'the other cell' : `the other ${groupThousands(cells.length - 1)} cells`
  // What an engine says often ends without a full stop.
  return `${/[.!?…]["')\]`]?\s*$/u.test(text) ? '' : '.'} The same holds for ${others}.`
}

/** Remembers remedies: the name of the first cell that had this one before, or null. */
export function sameRemedyBefore(seen: Map<string, string>, { remedy, cells }: Explanation): string | null {
  if (remedy === null) return null
  const key = JSON.stringify(remedy)
  const before = seen.get(key)
  if (before === undefined) seen.set(key, cells[0] ?? '')
  return before ?? null
}

/** Cells of an outcome in the order that every form tells their reasons: what the gate counts comes first. */
export function cellsOf({ cells }: Pick<Report, 'cells'>, outcome: Outcome): readonly ReportCell[] {
  const those = cells.filter((cell) => cell.outcome === outcome)
  return [...those.filter(({ required }) => required), ...those.filter(({ required }) => !required)]
}

/**
 * Findings that tell why a cell is not well, without what only follows from them: that a step missed its expectation is left out where the
 * same step has a reason, or the binary did not start at all. Never empty: where no finding tells it, the cell's own reason does.
 */
export function causes(cell: ReportCell): readonly ReportFinding[] {
  const own = [...cell.findings, ...cell.steps.flatMap(({ findings }) => findings)]
  const isOwn = cell.outcome === 'unknown' && own.some(isError)
  // What was predicted and then seen to run is no cause.
  const predicted = isOwn || cell.observed === 'runs' ? [] : cell.prediction.findings
  const told = [
    ...withoutConsequences(cell.findings, predicted.some(isPrimary)),
    ...cell.steps.flatMap(({ findings }) => withoutConsequences(findings, predicted.some(isPrimary))),
    ...predicted,
  ]
  const errors = mergeSame(told).filter(isError)
  if (errors.length > 0) return errors
  const warnings = cell.outcome === 'warn' ? warningsOf(own, cell.prediction.findings) : []
  return warnings.length > 0 ? warnings : [fromReason(cell)]
}

function withoutConsequences(findings: readonly ReportFinding[], isExplained: boolean): readonly ReportFinding[] {
  if (!isExplained && !findings.some(isPrimary)) return findings
  return findings.filter(({ id }) => !CONSEQUENCES.has(id))
}

function isPrimary(finding: ReportFinding): boolean {
  return isError(finding) && !CONSEQUENCES.has(finding.id)
}

function isError({ severity }: ReportFinding): boolean {
  return severity === 'error'
}

/** Seen ones, else foreseen ones. */
function warningsOf(own: readonly ReportFinding[], predicted: readonly ReportFinding[]): readonly ReportFinding[] {
  const seen = mergeSame(own).filter(({ severity }) => severity === 'warning')
  return seen.length > 0 ? seen : mergeSame(predicted).filter(({ severity }) => severity === 'warning')
}

/** Of a cell that says why in its own words, without a finding. */
const REASON_TITLES = {
  pass: 'Why',
  fail: 'Failed',
  warn: 'Worth a look',
  unknown: 'Cannot be told',
  skip: 'Left out',
} as const

function fromReason({ outcome, reason, prediction }: ReportCell): ReportFinding {
  const message = reason ?? prediction.reason ?? 'The report gives no reason.'
  return {
    id: 'reason',
    severity: 'error',
    title: REASON_TITLES[outcome],
    message,
    evidence: [],
    remedy: null,
    args: {},
  }
}

/** Foreseen for a cell that runs, and not its cause of being other than well: it may still bite. */
export function hazards(cell: ReportCell): readonly ReportFinding[] {
  if (cell.outcome !== 'pass' && cell.outcome !== 'warn') return []
  const told = new Set(cell.outcome === 'warn' ? causes(cell).map(({ id }) => id) : [])
  const foreseen = mergeSame([...cell.findings, ...cell.prediction.findings])
  return foreseen.filter(({ id, severity }) => severity === 'warning' && !told.has(id))
}

/** What is seen when something deeper went wrong. */
const CONSEQUENCES: ReadonlySet<string> = new Set([
  'expectation-missed',
  'test-failed',
  'not-ready',
  'server-ended',
  'request-failed',
  'loader-refused',
  'result-missing',
])

/**
 * The same thing predicted, and found in one step or several, is said once: with the message that knows most (the longest)
 * and the evidence of all. Findings whose message names another step stay apart.
 */
function mergeSame(findings: readonly ReportFinding[]): ReportFinding[] {
  const byKey = new Map<string, ReportFinding>()
  for (const finding of findings) {
    const key = perStep(finding) ? JSON.stringify([finding.id, finding.message]) : finding.id
    const before = byKey.get(key)
    byKey.set(key, before ? merged(before, finding) : finding)
  }
  const inSteps = new Set([...byKey.values()].filter(perStep).map(({ id }) => id))
  return [...byKey.values()].filter((finding) => perStep(finding) || !inSteps.has(finding.id))
}

function perStep({ args }: ReportFinding): boolean {
  return typeof args['step'] === 'string'
}

function merged(one: ReportFinding, other: ReportFinding): ReportFinding {
  const richer = other.message.length > one.message.length ? other : one
  const evidence = [...new Set([...one.evidence, ...other.evidence])]
  return { ...richer, severity: graver(one, other).severity, evidence }
}

function graver(one: ReportFinding, other: ReportFinding): ReportFinding {
  const order = ['error', 'warning', 'note']
  return order.indexOf(other.severity) < order.indexOf(one.severity) ? other : one
}

function providedGlibc({ id, args }: ReportFinding): string | null {
  const provided = args['provided']
  return id === 'glibc-too-old' && typeof provided === 'string' && /^\d+\.\d+$/.test(provided) ? provided : null
}
