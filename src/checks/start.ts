import { finding, type Finding } from '../findings.ts'
import type { Check } from './check.ts'
import { bounded } from './output-lines.ts'

/** The start error as it is, where no other check explains it. */
export const start: Check = {
  id: 'start',
  diagnose({ step, startError }): readonly Finding[] {
    if (startError === null) return []
    const message = bounded(startError.message)
    return [finding('start-refused', 'error', { step, errno: startError.errno, message }, [message])]
  },
}
