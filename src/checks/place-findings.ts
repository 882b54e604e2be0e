import { finding, type Finding } from '../findings.ts'
import type { Check } from './check.ts'

/** What is to be said of the place a cell ran in: it was an emulator, its system refuses what programs commonly do. */
export const placeFindings: Check = {
  id: 'place-findings',
  observe({ cell: { target }, observation }) {
    if (observation.place === undefined) return []
    const { kind, name } = observation.place
    const isEmulated = kind === 'wine' || kind === 'qemu'
    const found: Finding[] = isEmulated ? [finding('emulated', 'note', { target: target.id, by: name })] : []
    for (const { kind: directory, path, refused } of observation.system?.facts.directories ?? []) {
      if (refused !== null && directory === 'temporary') {
        found.push(finding('directory-refused', 'warning', { directory, path, target: target.id }, [refused]))
      } else if (refused !== null) {
        found.push(finding('directory-refused', 'note', { directory, path, target: target.id }, [refused]))
      }
    }
    const files = observation.system?.facts.files
    if (files && files.sharingViolations > 0) {
      const { sharingViolations: count, givenUp } = files
      found.push(finding('sharing-violation', givenUp > 0 ? 'warning' : 'note', { count, givenUp, target: target.id }))
    }
    return found
  },
}
