import { finding, type Finding } from '../findings.ts'
import type { Check, CheckContext, CheckPrediction } from './check.ts'
import { fails, passes, unclear } from './check-prediction.ts'

/** Operating system and machine against what the target is published for. */
export const architecture: Check = {
  id: 'architecture',
  predict({ facts, target }): CheckPrediction {
    const foreignFormat = facts.format !== 'elf'
    const foreignOs = facts.os !== target.os && facts.os !== 'unknown'
    if (foreignFormat || foreignOs) return fails([wrongArchitecture({ facts, target })])
    const { architectures } = target
    if (architectures === null || architectures.includes(facts.arch)) return passes()
    // 64-bit x86 kernels run 32-bit programs; whether an arm64 one does is up to the CPU.
    if (facts.arch === '386' && architectures.includes('amd64')) return passes()
    if (facts.arch === 'arm' && architectures.includes('arm64')) {
      return unclear(`${target.id} is published for arm64, and only some of those machines run 32-bit ARM programs`)
    }
    return fails([wrongArchitecture({ facts, target })])
  },
  diagnose(outcome, context): readonly Finding[] {
    const { startError } = outcome
    if (startError === null) return []
    const refused = startError.errno === 'ENOEXEC' || /exec format error/i.test(startError.message)
    return refused ? [wrongArchitecture(context, [startError.message])] : []
  },
}

function wrongArchitecture(
  { facts, target }: Pick<CheckContext, 'facts' | 'target'>,
  seen: readonly string[] = [],
): Finding {
  const binary = `${facts.os}/${facts.arch}`
  const published = target.architectures?.map((arch) => `${target.os}/${arch}`).join(', ') ?? target.os
  return finding('wrong-architecture', 'error', { binary, target: target.id }, [
    `the file: ${facts.format.toUpperCase()}, ${facts.bits}-bit, ${binary}`,
    `${target.id}: ${published}`,
    ...seen,
  ])
}
