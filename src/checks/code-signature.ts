import { finding } from '../findings.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckPrediction } from './check.ts'
import { fails, passes } from './check-prediction.ts'

/**
 * macOS on arm64 kills what is not signed; the ad-hoc signature that linkers write is enough to start. Whether a signature
 * fits the bytes is not looked at, and notarisation is no part of the file.
 */
export const codeSignature: Check = {
  id: 'code-signature',
  predict({ facts, target }): CheckPrediction {
    if (facts.format !== 'macho' || target.os !== 'darwin') return passes()
    if (facts.arch !== 'arm64' || facts.signature !== null) return passes()
    const args = { target: target.id, build: buildHint(facts) }
    return fails([finding('signature-missing', 'error', args, ['the file has no code signature (LC_CODE_SIGNATURE)'])])
  },
}
