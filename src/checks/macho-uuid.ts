import { finding } from '../findings.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckPrediction } from './check.ts'
import { fails, passes, unclear } from './check-prediction.ts'

/**
 * macOS 26 refuses files without LC_UUID that were built for it: measured in ebitengine/purego#483, where the same program runs with 12.0 in its
 * header and is refused with 26.0; further reports: onsi/ginkgo#1612, FISCO-BCOS/go-sdk#304, lesismal/arpc#77. For older headers reports disagree, and
 * esbuild, which has no LC_UUID either, is used there by everyone.
 */
export const machoUuid: Check = {
  id: 'macho-uuid',
  predict({ facts, target }): CheckPrediction {
    const { macho } = facts
    const { system } = target
    if (macho === null || target.os !== 'darwin' || macho.uuid !== null || system === undefined) return passes()
    if (compareVersions(system.version, REFUSED_FROM) < 0) return passes()
    const built = macho.sdk ?? macho.minOs
    if (built !== null && compareVersions(built, REFUSED_FROM) >= 0) {
      const args = { sdk: built, target: target.id, build: buildHint(facts) }
      return fails([
        finding('uuid-missing', 'error', args, ['the file has no LC_UUID', `it was built for macOS ${built}`]),
      ])
    }
    return unclear(
      'the file has no LC_UUID, which macOS 26 refuses in some files and not in others; Go 1.24 and later write one',
    )
  },
}

const REFUSED_FROM = '26'
