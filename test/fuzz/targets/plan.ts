import { parseDocument } from '../../../src/host/files/parse-document.ts'
import { defaultConfig } from '../../../src/config/default-config.ts'
import { mergeSlices } from '../../../src/fanout/merge.ts'
import { planSchema } from '../../../src/fanout/plan.ts'
import sample from '../corpus/plan/sample.json' with { type: 'json' }
import type { Reader } from '../bounded.ts'
import { jsonOf } from '../json-decisions.ts'

/** With its own report brought back for each of its slices. */
export const read: Reader = (bytes) => {
  const plan = parseDocument(jsonOf(bytes, [sample]), planSchema, { what: 'plan', where: 'plan.json' })
  const slices = plan.slices.map(({ name }) => {
    return { schema: 'portcullis-slice/1' as const, name, attempt: 1, report: plan.report }
  })
  mergeSlices(plan, slices, defaultConfig().policy)
  return 'read'
}
