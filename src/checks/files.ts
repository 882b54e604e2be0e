import { finding, type Finding } from '../findings.ts'
import type { Check, CheckPrediction } from './check.ts'
import { passes } from './check-prediction.ts'
import { outputLines } from './output-lines.ts'

/** EMFILE and EROFS in the program's own words. */
export const files: Check = {
  id: 'files',
  /** A hazard: that the code is linked in does not say that it will run. */
  predict({ facts, profile }): CheckPrediction {
    const writes = facts.marks?.includes('temporary-files') === true
    if (!writes || !profile.readOnlyRoot || '/tmp' in profile.tmpfs) return passes()
    const evidence = ['os.CreateTemp or os.TempDir is linked in']
    return passes([finding('read-only-file-system', 'note', { step: null, path: '/tmp' }, evidence)])
  },
  diagnose(outcome, { profile }): readonly Finding[] {
    const { step } = outcome
    const lines = outputLines(outcome)
    const found: Finding[] = []
    const tooMany = lines.find((line) => /\btoo many open files\b/.test(line))
    if (tooMany !== undefined) {
      found.push(finding('open-files-limit', 'error', { step, limit: profile.openFiles }, [tooMany]))
    }
    const readOnly = lines.find((line) => /: read-only file system\b/i.test(line))
    if (readOnly !== undefined) {
      const path = /(?:^|\s)(\/[^\s:]{1,200}): read-only file system/i.exec(readOnly)?.[1] ?? null
      found.push(finding('read-only-file-system', 'error', { step, path }, [readOnly]))
    }
    return found
  },
}
