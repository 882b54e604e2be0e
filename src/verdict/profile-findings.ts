import { finding, type Finding } from '../findings.ts'
import type { CellObservation } from '../protocol/observation.ts'
import type { Cell } from '../targets/cell.ts'
import { loosened } from '../targets/profile-notes.ts'

/** What has to be said of every cell that ran under a profile which loosens or only approximates. */
export function profileFindings({ profile }: Cell, observation: CellObservation | null): readonly Finding[] {
  if (observation === null || observation.outcomes.length === 0) return []
  const what = loosened(profile)
  return [
    ...(what.length === 0 ? [] : [finding('sandbox-loosened', 'note', { profile: profile.name, what })]),
    ...(profile.kernel === undefined ? [] : [finding('kernel-approximated', 'note', { kernel: profile.kernel })]),
  ]
}
