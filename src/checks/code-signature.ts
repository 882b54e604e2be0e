import type { BinaryFacts } from '../binary/facts.ts'
import { finding, type Finding } from '../findings.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckPrediction } from './check.ts'
import { fails, passes, unclear } from './check-prediction.ts'

/**
 * macOS on arm64 kills what is not signed or was changed after signing; the ad-hoc signature that linkers write is enough to start. Who signed is
 * not verified, and notarisation is no part of the file.
 */
export const codeSignature: Check = {
  id: 'code-signature',
  predict({ facts, target }): CheckPrediction {
    if (facts.format !== 'macho' || target.os !== 'darwin') return passes()
    const args = { target: target.id, build: buildHint(facts) }
    const fault = facts.macho?.signatureFault ?? null
    if (fault !== null && facts.arch === 'arm64') {
      return fails([finding('signature-broken', 'error', { ...args, fault }, [fault])])
    }
    const hazards = entitlementHazards(facts, target.id)
    if (fault !== null)
      return unclear(
        `what macOS on ${facts.arch} does with a code signature that does not fit the file is not known`,
        hazards,
      )
    if (facts.arch !== 'arm64' || facts.signature !== null) return passes(hazards)
    return fails([finding('signature-missing', 'error', args, ['the file has no code signature (LC_CODE_SIGNATURE)'])])
  },
}

/** developer.apple.com, Hardened Runtime: without it only libraries of Apple and of the same team are loaded. */
const FOREIGN_LIBRARIES = 'com.apple.security.cs.disable-library-validation'

/** Go plugins are libraries that C code loads (dlopen), and who builds them seldom signs them as the program is signed. */
function entitlementHazards({ macho, marks }: BinaryFacts, target: string): Finding[] {
  if (macho?.hardenedRuntime !== true || !marks?.includes('plugin')) return []
  if (macho.entitlements?.includes(FOREIGN_LIBRARIES)) return []
  const seen = ['plugin.Open is linked in', `entitlements: ${macho.entitlements?.join(', ') || 'none'}`]
  return [finding('entitlement-missing', 'warning', { entitlement: FOREIGN_LIBRARIES, target }, seen)]
}
