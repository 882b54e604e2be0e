import { finding, type Finding } from '../findings.ts'
import { executionRefused, isOfTheFile } from './cell-place.ts'
import type { Check } from './check.ts'
import { bounded, outputLines } from './output-lines.ts'

/** EACCES and EPERM, at the start or from the program's own words. */
export const permission: Check = {
  id: 'permission',
  diagnose(outcome, { profile }): readonly Finding[] {
    const { startError, step } = outcome
    if (startError !== null) {
      if (isOfTheFile(startError)) return []
      const refused =
        startError.errno === 'EACCES' ||
        startError.errno === 'EPERM' ||
        (startError.errno === 'unknown' && /permission denied|operation not permitted/i.test(startError.message))
      return refused
        ? [finding('permission-refused', 'error', { step, what: 'it may not be executed' }, [startError.message])]
        : []
    }
    const line = outputLines(outcome).find((each) => {
      return REFUSED.test(each) && !each.startsWith('runtime') && executionRefused(each, profile) === null
    })
    if (line === undefined) return []
    const what = REFUSED.exec(line)![0]
    return [finding('permission-refused', 'error', { step, what: bounded(what) }, [line])]
  },
}

/** Go's *PathError and *SyscallError forms: `open /x: permission denied`, `listen tcp :80: bind: permission denied`. */
const REFUSED =
  /\b(?:[a-z]+ \S{1,200}(?: \S{1,100})?: )?(?:\w{1,20}: )?(?:permission denied|operation not permitted)\b/i
