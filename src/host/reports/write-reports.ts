import { join } from 'node:path'
import type { Report } from '../../report/report.ts'
import { outFolder } from '../files/out-folder.ts'
import { FORMATS, FORMS, type Format } from './forms.ts'

/** The files of `--out`, as docs/formats.md lists them, in `folder`, which is made where it is missing. `done`: what is rendered already. */
export async function writeReports(
  folder: string,
  report: Report,
  docs: string | null = null,
  done: { readonly format: Format; readonly text: string } | null = null,
): Promise<{ json: string; markdown: string }> {
  const { renderTestResult } = await import('../../report/formats/test-result.ts')
  const { renderSignature } = await import('../../signature/make-signature.ts')
  const { attestFiles } = await import('../../report/formats/attest-files.ts')
  const { writeParts, writeText } = await import('../files/write-parts.ts')
  outFolder(folder)
  for (const format of FORMATS) {
    const { file, parts } = FORMS[format]
    if (file === null) continue
    const text = done?.format === format ? [done.text] : await parts(report, { verbose: false, docs })
    if (!Array.isArray(text) || text.length > 0) writeParts(join(folder, file), text)
  }
  const here = process.cwd()
  writeText(join(folder, 'test-result.json'), renderTestResult(report, here))
  const { predicate, subjects } = attestFiles(report, here)
  writeText(join(folder, 'test-result.predicate.json'), predicate)
  writeText(join(folder, 'subjects.sha256'), subjects)
  writeText(join(folder, 'platform-signature.json'), renderSignature(report, here))
  return { json: join(folder, 'report.json'), markdown: join(folder, 'report.md') }
}
