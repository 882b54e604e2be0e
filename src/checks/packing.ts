import type { BinaryFacts } from '../binary/facts.ts'
import { finding, type Finding } from '../findings.ts'
import type { Check, CheckPrediction } from './check.ts'
import { passes, unclear } from './check-prediction.ts'

/**
 * A packed program: its headers are those of what unpacks it, so nothing about the program itself follows from them. What blocks the unpacker,
 * such as another architecture, blocks the program too; other checks say so.
 */
export const packing: Check = {
  id: 'packing',
  predict({ facts }): CheckPrediction {
    return facts.packed === null ? passes() : unclear(`${whatIsPacked(facts)} is unknown: ${howToUnpack(facts)}`)
  },
  /** UPX maps the loader that the program inside asks for by itself, and ends with 127 and no word where there is none. */
  diagnose(outcome, { facts, target }): readonly Finding[] {
    const { step, startError, exitCode, stdout, stderr } = outcome
    if (facts.packed === null || startError !== null || exitCode !== 127) return []
    if (stdout.bytes > 0 || stderr.bytes > 0) return []
    const args = { step, packer: facts.packed.by, target: target.id }
    return [finding('packed-not-started', 'error', args, [`packed: ${facts.packed.sign}`, 'ended with 127, no output'])]
  },
}

function whatIsPacked({ packed }: BinaryFacts): string {
  return packed?.by == null ? 'what is packed inside' : `what ${packed.by} packed inside`
}

function howToUnpack({ packed }: BinaryFacts): string {
  return packed?.by === 'UPX' ? 'unpack it (`upx -d`) and inspect that' : 'inspect the program before it is packed'
}
