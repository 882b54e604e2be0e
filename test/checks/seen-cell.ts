import type { SeenCell } from '../../src/checks/check.ts'
import { notRun } from '../../src/run/observe-cells.ts'
import { PROFILE, scratch, staticBinary } from './samples.ts'

/** A cell in which nothing was seen but what is given. */
export function seenCell(given: Partial<SeenCell>): SeenCell {
  const target = scratch()
  return {
    cell: {
      id: `linux/amd64@${target.id}`,
      binary: 0,
      platform: 'linux/amd64',
      imagePlatform: 'linux/amd64',
      target,
      profile: PROFILE,
    },
    facts: staticBinary(),
    smoke: [],
    observation: { ...notRun({ kind: 'interrupted', message: '', step: null }), trouble: null },
    timers: null,
    ...given,
  }
}
