import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FORMATS, FORMS } from '../../src/host/reports/forms.ts'

test('docs/formats.md lists every form as the registry has it, in its order', () => {
  const rows = [
    ...readFileSync('docs/formats.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| (.*?) \|(?: `(\S+)` \||\s*\|)$/gm),
  ]
  const listed = rows.map(([, form, says, file]) => ({ form, says, file: file ?? null }))
  expect(listed).toEqual(FORMATS.map((form) => ({ form, says: FORMS[form].says, file: FORMS[form].file })))
})
