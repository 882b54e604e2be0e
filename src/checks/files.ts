import { finding, type Finding } from '../findings.ts'
import type { Check } from './check.ts'
import { outputLines } from './output-lines.ts'

/** EMFILE and EROFS in the program's own words. */
export const files: Check = {
  id: 'files',
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
