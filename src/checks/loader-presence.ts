import type { BinaryFacts } from '../binary/facts.ts'
import type { Target } from '../targets/target.ts'
import { knownInterpreter } from './interpreters.ts'

export type LoaderPresence = 'not-needed' | 'present' | 'missing' | 'unknown'

/** Whether the target has the file that PT_INTERP names. */
export function loaderPresence(facts: BinaryFacts, target: Target): LoaderPresence {
  const { interpreter, arch } = facts
  const { family } = target.libc
  if (interpreter === null) return 'not-needed'
  if (family === 'unknown') return 'unknown'
  if (family === 'none') return 'missing'
  const known = knownInterpreter(interpreter, arch)
  // Such as /nix/store/... or a relative path: an image somebody made may have it, a distribution's does not.
  if (known === null) return target.custom ? 'unknown' : 'missing'
  // A 32-bit binary on a 64-bit image: the machine runs it, the image lacks its libraries.
  if (known.family !== family || isForeign(facts, target)) return 'missing'
  return known.presence === 'always' ? 'present' : 'unknown'
}

function isForeign(facts: BinaryFacts, target: Target): boolean {
  return target.architectures !== null && !target.architectures.includes(facts.arch)
}
