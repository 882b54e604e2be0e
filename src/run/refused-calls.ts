import defaults from '../../matrix/engine-default-calls.json' with { type: 'json' }
import numbers from '../../matrix/system-call-numbers.json' with { type: 'json' }
import type { TracedCall } from '../protocol/messages.ts'
import type { RefusedCall } from '../protocol/observation.ts'

const TABLES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  amd64: numbers.amd64,
  x32: numbers.amd64,
  arm64: numbers.arm64,
  386: numbers['386'],
}

/** Of traced calls those that were refused each time or ended the program, first those that engines' own filters refuse. */
export function refusedCalls(calls: readonly TracedCall[]): readonly RefusedCall[] {
  const found = calls.flatMap((call): RefusedCall[] => {
    const answer = answerOf(call)
    if (answer === null) return []
    const name = nameOf(call)
    return [{ name, answer, allowed: defaults.docker.calls.includes(name) }]
  })
  return found.toSorted((a, b) => Number(a.allowed) - Number(b.allowed))
}

/** null = it got some other answer, too: that is how it works. */
function answerOf({ count, sigsys = 0, eperm, enosys }: TracedCall): RefusedCall['answer'] | null {
  if (sigsys > 0) return 'SIGSYS'
  if (count === 0) return null
  if (eperm === count) return 'EPERM'
  return enosys === count ? 'ENOSYS' : null
}

function nameOf({ abi, number }: TracedCall): string {
  const entry = Object.entries(TABLES[abi] ?? {}).find(([, each]) => each === number)
  return entry?.[0] ?? `${number} of ${abi}`
}
