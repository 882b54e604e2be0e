import { finding } from '../findings.ts'
import { loosened } from '../targets/profile-notes.ts'
import type { Check } from './check.ts'

/** What has to be said of every cell that ran under a profile which loosens or only approximates. */
export const profileNotes: Check = {
  id: 'profile-notes',
  observe({ cell: { profile }, observation }) {
    if (observation.outcomes.length === 0) return []
    const what = loosened(profile)
    return [
      ...(what.length === 0 ? [] : [finding('sandbox-loosened', 'note', { profile: profile.name, what })]),
      ...(profile.kernel === undefined ? [] : [finding('kernel-approximated', 'note', { kernel: profile.kernel })]),
    ]
  },
}
