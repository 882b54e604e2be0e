import type { BinaryFacts } from '../binary/facts.ts'
import type { Policy } from '../config/policy.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import { matchesGlob } from './cell-globs.ts'
import { glibcNeeds } from './glibc-floor.ts'
import type { CellJudgement, GateDecision, GateReason } from './judgement.ts'

/** Of the words of `required`, in a message. */
const MOST_NAMED = 4

/** What the gate looks at of a cell, so that one from a report will do. */
export interface GateCell {
  readonly cell: {
    readonly id: string
    readonly target: { readonly id: string }
  }
  readonly judgement: Pick<CellJudgement, 'outcome' | 'agrees'>
  readonly required: boolean
}

type GateBinary = Pick<BinaryFacts, 'versions'> & {
  readonly os: string
  readonly arch: string
  /** Absent in reports of older releases. */
  readonly packed?: BinaryFacts['packed'] | undefined
}

export interface GateInput {
  readonly cells: readonly GateCell[]
  readonly binaries: readonly GateBinary[]
  readonly policy: Policy
  /** false: the run was cut short. */
  readonly complete: boolean
  /** A guest has written the configuration, and this is what has to be said of that. */
  readonly note?: string | undefined
}

/** The policy over all cells. Unknown is no proof: a required cell that is unknown closes the gate. */
export function decideGate({ cells, binaries, policy, complete, note }: GateInput): GateDecision {
  const gating = cells.filter(({ cell }) => !isInformational(cell, policy))
  const reasons = [
    ...failed(gating),
    ...unknown(gating, policy),
    ...contradicted(gating, policy),
    ...glibcReasons(binaries, policy),
    ...nothingRequired(gating, policy),
    ...nothingLearned(cells),
    ...(note === undefined ? [] : [reason('guest-configuration', 'warn', note, [])]),
    ...(complete ? [] : [reason('incomplete', 'fail', 'The run was stopped before it had ended.', [])]),
  ]
  const floor = binaries.flatMap(glibcNeeds).sort((a, b) => compareVersions(b.version, a.version))[0]
  return {
    decision: reasons.some(({ severity }) => severity === 'fail') ? 'fail' : 'pass',
    reasons,
    glibcFloor: floor === undefined ? null : `GLIBC_${floor.version}`,
    maxGlibc: policy.maxGlibc,
  }
}

/** Globs on cell id and target id; `informational` wins. */
export function isRequired(cell: GateCell['cell'], policy: Policy): boolean {
  return matchesAny(cell, policy.required) && !isInformational(cell, policy)
}

function isInformational(cell: GateCell['cell'], policy: Policy): boolean {
  return matchesAny(cell, policy.informational)
}

function matchesAny(cell: GateCell['cell'], globs: readonly string[]): boolean {
  return globs.some((glob) => matchesGlob(cell, glob))
}

function failed(cells: readonly GateCell[]): GateReason[] {
  const ids = cells.filter(({ required, judgement }) => required && judgement.outcome === 'fail').map(idOf)
  return ids.length === 0 ? [] : [reason('required-cell-failed', 'fail', `${count(ids, 'required cell')} failed.`, ids)]
}

function unknown(cells: readonly GateCell[], policy: Policy): GateReason[] {
  const all = cells.filter(({ judgement }) => judgement.outcome === 'unknown')
  const required = all.filter((each) => each.required).map(idOf)
  const others = all.filter((each) => !each.required).map(idOf)
  const reasons: GateReason[] = []
  if (required.length > 0) {
    const message = `Nothing could be proven of ${count(required, 'required cell')}.`
    reasons.push(reason('required-cell-unknown', 'fail', message, required))
  }
  if (others.length > 0 && policy.unknown !== 'ignore') {
    reasons.push(reason('unknown-cell', policy.unknown, `Nothing could be proven of ${count(others, 'cell')}.`, others))
  }
  return reasons
}

function contradicted(cells: readonly GateCell[], policy: Policy): GateReason[] {
  const ids = cells.filter(({ judgement }) => judgement.agrees === false).map(idOf)
  if (ids.length === 0 || policy.unexpected === 'ignore') return []
  const message = `Prediction and observation contradict each other in ${count(ids, 'cell')}.`
  return [reason('prediction-contradicted', policy.unexpected, message, ids)]
}

function glibcReasons(binaries: readonly GateBinary[], { maxGlibc }: Policy): GateReason[] {
  if (maxGlibc === null) return []
  return binaries.flatMap((facts) => {
    if (facts.packed && facts.os === 'linux') {
      const by = facts.packed.by === null ? '' : ` by ${facts.packed.by}`
      const unknown = `The ${facts.os}/${facts.arch} binary is packed${by}, so which glibc it needs is unknown; max-glibc is ${maxGlibc}. Unpack it and check that.`
      return [reason('glibc-floor', 'fail', unknown, [])]
    }
    const above = glibcNeeds(facts).filter(({ version }) => compareVersions(version, maxGlibc) > 0)
    if (above.length === 0) return []
    const named = above.slice(0, 3).map(({ node, symbols }) => {
      const shown = symbols.slice(0, 3).join(', ')
      return shown === '' ? node : `${node} (for ${shown}${symbols.length > 3 ? ', ...' : ''})`
    })
    const message = `The ${facts.os}/${facts.arch} binary may need glibc ${maxGlibc} at most, and needs ${named.join(', ')}${above.length > 3 ? ', ...' : ''}.`
    return [reason('glibc-floor', 'fail', message, [])]
  })
}

/** A misspelt word would leave a gate that no cell can close. */
function nothingRequired(cells: readonly GateCell[], { required }: Policy): GateReason[] {
  if (required.length === 0 || cells.length === 0 || cells.some((each) => each.required)) return []
  const shown = required.slice(0, MOST_NAMED).map((word) => JSON.stringify(word.slice(0, 60)))
  const words = `${shown.join(', ')}${required.length > MOST_NAMED ? ', ...' : ''}`
  const message = `No cell is required: policy.required (${words}) matches none of the cells that may gate. Write globs that match cells of this run, or [] to require none.`
  return [reason('no-required-cell', 'fail', message, [])]
}

function nothingLearned(cells: readonly GateCell[]): GateReason[] {
  if (cells.some(({ judgement: { outcome } }) => outcome !== 'unknown' && outcome !== 'skip')) return []
  const message = cells.length === 0 ? 'There was no cell to look at.' : 'Not one cell could be judged.'
  return [reason('nothing-learned', 'fail', message, [])]
}

function reason(
  code: GateReason['code'],
  severity: GateReason['severity'],
  message: string,
  cells: readonly string[],
): GateReason {
  return { code, severity, message, cells }
}

function idOf({ cell }: GateCell): string {
  return cell.id
}

function count(ids: readonly string[], noun: string): string {
  return `${ids.length} ${noun}${ids.length === 1 ? '' : 's'}`
}
