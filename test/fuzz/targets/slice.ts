import { parseDocument } from '../../../src/host/files/parse-document.ts'
import { defaultConfig } from '../../../src/config/default-config.ts'
import { mergeSlices } from '../../../src/fanout/merge.ts'
import { planSchema, sliceSchema } from '../../../src/fanout/plan.ts'
import planned from '../corpus/plan/sample.json' with { type: 'json' }
import sample from '../corpus/slice/sample.json' with { type: 'json' }
import type { Reader } from '../bounded.ts'
import { jsonOf } from '../json-decisions.ts'

const PLAN = planSchema.parse(planned)

/** Merged with the slice as it should be. */
export const read: Reader = (bytes) => {
  const slice = parseDocument(jsonOf(bytes, [sample]), sliceSchema, { what: 'slice', where: 'a.json' })
  mergeSlices(PLAN, [slice, sliceSchema.parse(sample)], defaultConfig().policy)
  return 'read'
}
