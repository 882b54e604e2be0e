import data from '../../matrix/runtime-calls.json' with { type: 'json' }
import { hasCall } from './call-names.ts'
import type { SeenCall } from './seen-calls.ts'

/** What of a binary decides which calls its runtime needs elsewhere. */
export interface LearnSubject {
  /** GOARCH word. */
  readonly arch: string
  readonly linkage: 'static' | 'static-pie' | 'dynamic'
  /** C code is in; null = not known, then it counts as being in. */
  readonly cgo: boolean | null
}

export interface Learnt {
  /** By name. */
  readonly allowed: readonly AllowedCall[]
  /** Answered ENOSYS, so that libraries fall back. */
  readonly unanswered: readonly string[]
  /** Seen and on the deny list: not allowed. */
  readonly denied: readonly SeenCall[]
  /** Seen and refused each time: the cases did without. */
  readonly refused: readonly SeenCall[]
}

export interface AllowedCall {
  readonly name: string
  /** null = no cell made it. */
  readonly seen: SeenCall | null
  /** Why it is allowed beside that, or although nobody made it. */
  readonly reasons: readonly CallReason[]
}

export interface CallReason {
  /** Id of the group in matrix/runtime-calls.json, `alternative` for the same by another name. */
  readonly group: string
  readonly text: string
}

/** What Docker's default profile refuses a plain container, and some more. */
export const DENIED: readonly string[] = data.denied.calls

/** Ids of the groups in the order in which they are told. */
export const GROUPS: readonly string[] = data.needed.map(({ id }) => id)

/** Joins what was seen with what the runtimes need on other kernels and CPUs. `deny` goes before both. */
export function learn(seen: readonly SeenCall[], subject: LearnSubject, deny: ReadonlySet<string>): Learnt {
  const allowed = new Map<string, { seen: SeenCall | null; reasons: CallReason[] }>()
  const allow = (name: string): { seen: SeenCall | null; reasons: CallReason[] } => {
    const entry = allowed.get(name) ?? { seen: null, reasons: [] }
    allowed.set(name, entry)
    return entry
  }
  const denied = seen.filter(({ name }) => deny.has(name))
  const refused = seen.filter((call) => !deny.has(call.name) && (call.refused !== null || NEVER.has(call.name)))
  const left = new Set([...denied, ...refused])
  for (const call of seen) if (!left.has(call)) allow(call.name).seen = call
  for (const { id, when, calls, reason } of data.needed) {
    if (!applies(when, subject)) continue
    for (const name of calls) allow(name).reasons.push({ group: id, text: reason })
  }
  const used = new Set([...allowed].filter(([, entry]) => entry.seen !== null).map(([name]) => name))
  for (const { calls, reason, when } of ALTERNATIVES) {
    if (!applies(when ?? 'always', subject) || !calls.some((name) => used.has(name))) continue
    for (const name of calls) {
      if (!used.has(name)) allow(name).reasons.push({ group: 'alternative', text: `${calls.join(', ')}: ${reason}` })
    }
  }
  const usable = [...allowed].filter(([name]) => !deny.has(name) && (hasCall(subject.arch, name) || used.has(name)))
  return {
    allowed: usable
      .map(([name, entry]): AllowedCall => ({ name, ...entry }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    unanswered: data.unanswered.calls.filter((name) => !usable.some(([each]) => each === name)),
    denied,
    refused,
  }
}

/** Its flags lie in memory, where no filter sees them: with it, namespaces could be made that clone is not allowed to. */
const NEVER: ReadonlySet<string> = new Set(['clone3'])

const ALTERNATIVES: readonly { readonly calls: readonly string[]; readonly reason: string; readonly when?: string }[] =
  data.alternatives

function applies(when: string, { arch, linkage, cgo }: LearnSubject): boolean {
  switch (when) {
    case 'always':
      return true
    case 'dynamic':
      return linkage === 'dynamic'
    case 'c-code':
      return linkage === 'dynamic' || cgo !== false
    default:
      return when === arch
  }
}
