import { seccompProblem } from '../../../src/targets/seccomp-file.ts'
import sample from '../corpus/seccomp-file/sample.json' with { type: 'json' }
import type { Reader } from '../bounded.ts'
import { jsonOf } from '../json-decisions.ts'

export const read: Reader = (bytes) => (seccompProblem(jsonOf(bytes, [sample])) === null ? 'read' : 'refused')
