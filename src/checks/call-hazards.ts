import users from '../../matrix/call-users.json' with { type: 'json' }
import type { BinaryFacts } from '../binary/facts.ts'
import { finding, type CallUser, type Finding } from '../findings.ts'
import type { CellFacts } from '../protocol/messages.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import type { Target } from '../targets/target.ts'
import type { Check } from './check.ts'
import { goRelease } from './go-requirements.ts'

/** Who makes a call, and which refusals it lives with. Versions of Go or, with `libc`, of that C library; `until` is the first without it. */
interface User {
  readonly call: string
  readonly by: string
  readonly go?: boolean
  readonly libc?: string
  readonly from: string
  readonly until?: string
  readonly tolerates: readonly string[]
  readonly source: string
}

export const missedCalls: Check = {
  id: 'missed-calls',
  observe({ observation, facts, cell }) {
    return observation.facts === null ? [] : callHazards(observation.facts, facts, cell.target)
  },
}

/**
 * System calls that this cell refuses in a way which this binary's Go release or the target's C library does not live with. A hazard: whether
 * the program comes to the call is not known.
 */
export function callHazards(cell: CellFacts, binary: BinaryFacts, target: Target): readonly Finding[] {
  const release = goRelease(binary.go?.version ?? null)
  return (users as readonly User[]).flatMap(({ call, by, libc, from, until, tolerates, source }): Finding[] => {
    const answer = cell.calls?.[call]
    if (answer === undefined || answer === 'works' || tolerates.includes(answer)) return []
    const usesLibc = binary.linkage === 'dynamic' && binary.libc === libc && target.libc.family === libc
    const version = libc === undefined ? release : usesLibc ? target.libc.version : null
    if (version === null || compareVersions(version, from) < 0) return []
    if (until !== undefined && compareVersions(version, until) >= 0) return []
    const whose = libc === undefined ? `go${version}` : `${libc} ${version}`
    const evidence = [`${call} with arguments that do nothing: ${answer}`, source]
    return [finding('system-call-missed', 'warning', { call, answer, by: by as CallUser, whose }, evidence)]
  })
}
