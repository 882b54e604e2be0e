import type { PlatformFacts } from '../binary/facts.ts'
import { listed } from '../catalogue/wording.ts'
import { finding, type Finding } from '../findings.ts'
import type { Target } from '../targets/target.ts'
import type { Check, CheckPrediction } from './check.ts'
import { fails, passes, unclear } from './check-prediction.ts'

/** Operating system and machine against what the target is published for. */
export const architecture: Check = {
  id: 'architecture',
  predict: mayStart,
  diagnose(outcome, context): readonly Finding[] {
    const { startError } = outcome
    if (startError === null) return []
    const refused = startError.errno === 'ENOEXEC' || /exec format error/i.test(startError.message)
    return refused ? [wrongArchitecture(context, [startError.message])] : []
  },
}

/** Whether the target can start the binary at all, by what identifies it. */
export function mayStart({ facts, target }: Subject): CheckPrediction {
  const foreignFormat = facts.format !== FORMATS[target.os]
  const foreignOs = facts.os !== target.os && facts.os !== 'unknown'
  if (foreignFormat || foreignOs || isForMobile(facts)) return fails([wrongArchitecture({ facts, target })])
  if (facts.os === 'unknown') return unclear('the file does not tell which system it is for')
  const { architectures } = target
  const own = facts.macho?.architectures ?? [facts.arch]
  if (architectures === null || own.some((arch) => architectures.includes(arch))) return passes()
  // 64-bit x86 kernels run 32-bit programs; whether an arm64 one does is up to the CPU.
  if (facts.arch === '386' && architectures.includes('amd64') && runs32Bit(target)) return passes()
  if (target.os === 'linux' && facts.arch === 'arm' && architectures.includes('arm64')) {
    return unclear(`${target.id} is published for arm64, and only some of those machines run 32-bit ARM programs`)
  }
  if (target.os === 'windows' && EMULATED.includes(facts.arch) && architectures.includes('arm64')) {
    return unclear(
      `${target.id} is arm64: Windows 11 emulates ${facts.arch} there, which is not known for each program`,
    )
  }
  return fails([wrongArchitecture({ facts, target })])
}

/** By Windows 11 on Arm. Source: learn.microsoft.com/windows/arm/apps-on-arm-x86-emulation */
const EMULATED: readonly string[] = ['amd64', '386']

interface Subject {
  readonly facts: PlatformFacts
  readonly target: Target
}

const FORMATS = { linux: 'elf', windows: 'pe', darwin: 'macho' } as const

/** iOS and its like are darwin to Go, and their programs do not start on macOS. */
function isForMobile({ macho }: PlatformFacts): boolean {
  return macho !== null && macho.platform !== null && macho.platform !== 'macos'
}

/** macOS dropped 32-bit programs with 10.15, and Nano Server has no 32-bit half. */
function runs32Bit({ os, system }: Target): boolean {
  return os === 'linux' || (os === 'windows' && system?.edition !== 'nano')
}

function wrongArchitecture({ facts, target }: Subject, seen: readonly string[] = []): Finding {
  const binary = `${facts.os}/${facts.arch}`
  const published = target.architectures?.map((arch) => `${target.os}/${arch}`) ?? [target.os]
  const offers = listed(published, published.length)
  return finding('wrong-architecture', 'error', { binary, target: target.id, offers, refused: seen.length > 0 }, [
    `the file: ${facts.format.toUpperCase()}, ${facts.bits}-bit, ${binary}`,
    ...seen,
  ])
}
