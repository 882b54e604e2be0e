import { parseDocument } from '../../../src/host/files/parse-document.ts'
import { FORMATS, render } from '../../../src/host/reports/forms.ts'
import { reportSchema } from '../../../src/report/report.ts'
import sample from '../corpus/report/sample.json' with { type: 'json' }
import type { Reader, ReadResult } from '../bounded.ts'
import { jsonOf } from '../json-decisions.ts'

/** What gets past the schema is drawn in every form. */
export const read: Reader = async (bytes): Promise<ReadResult> => {
  const report = parseDocument(jsonOf(bytes, [sample]), reportSchema, { what: 'report', where: 'of the artifact' })
  const screen = { isTTY: true, columns: 80 }
  for (const format of FORMATS) await render(report, format, { verbose: true, screen })
  return 'read'
}
