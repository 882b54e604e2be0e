import { finding, type Finding } from '../findings.ts'
import type { Check } from './check.ts'

/** Processes that outlived the binary. */
export const leftovers: Check = {
  id: 'leftovers',
  diagnose({ step, leftBehind }): readonly Finding[] {
    if (leftBehind === null || leftBehind === 0) return []
    return [finding('processes-left-behind', 'warning', { step, count: leftBehind })]
  },
}
