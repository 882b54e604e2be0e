import { finding, type Finding } from '../findings.ts'
import type { Check } from './check.ts'
import { bounded, outputLines } from './output-lines.ts'
import { parseAvcDenial, type AvcDenial } from './selinux.ts'

/** A denial among a step's output, or EACCES of a file where SELinux is enforced. */
export const selinuxDenied: Check = {
  id: 'selinux-denied',
  diagnose(outcome, { headroom }): readonly Finding[] {
    const { step, startError } = outcome
    const lines = startError === null ? outputLines(outcome) : [startError.message]
    for (const line of lines) {
      const denial = parseAvcDenial(line)
      if (denial === null || denial.permissive === true) continue
      return [finding('selinux-denied', 'error', { step, ...wordsOf(denial) }, [line])]
    }
    const cell = headroom?.limits
    if (cell?.selinux !== 'enforcing') return []
    const refused = lines.find((line) => REFUSED.test(line))
    if (refused === undefined) return []
    const what = bounded(REFUSED.exec(refused)![1] ?? 'a file')
    const evidence = [refused, ...(cell.securityLabel === undefined ? [] : [`context: ${cell.securityLabel}`])]
    return [finding('selinux-denied', 'warning', { step, what, source: null, target: null }, evidence)]
  },
}

/** Go's *PathError and *SyscallError. EPERM is not SELinux's answer. */
const REFUSED = /\b([a-z]+ \S{1,200}(?: \S{1,100})?): (?:\w{1,20}: )?permission denied\b/i

function wordsOf({ permissions, objectClass, object, source, target }: AvcDenial) {
  const what = bounded(`${permissions.join(' ')} on ${objectClass}${object === null ? '' : ` ${object}`}`)
  const kept = source.type === target.type && source.level !== target.level
  return {
    what,
    source: kept ? `${source.type}:${source.level}` : source.type,
    target: kept ? `${target.type}:${target.level}` : target.type,
  }
}
