import { expect, test } from 'vitest'
import { parseDocument } from '../../../src/host/files/parse-document.ts'
import { planSchema } from '../../../src/fanout/plan.ts'
import { reportSchema } from '../../../src/report/report.ts'
import { UsageError } from '../../../src/errors.ts'
import { allPass } from '../../report/sample-report.ts'

const NAME = { what: 'plan', where: '"x.json"' }

test.each([
  ['', 'the plan "x.json" is empty'],
  ['[1,', 'the plan "x.json" is no JSON: its end is missing'],
  [JSON.stringify(allPass()), 'the plan "x.json" is "portcullis-report/1", not "portcullis-plan/1"'],
  ['{"schema":"portcullis-plan/2"}', 'the plan "x.json" is "portcullis-plan/2", not "portcullis-plan/1"'],
])('%.30s', (text, message) => {
  const parse = () => parseDocument(text, planSchema, NAME)
  expect(parse).toThrow(UsageError)
  expect(parse).toThrow(expect.objectContaining({ message, hint: expect.stringContaining('`portcullis plan` wrote') }))
})

test('what is of its kind is read', () => {
  const report = allPass()
  expect(parseDocument(JSON.stringify(report), reportSchema, { what: 'report', where: '"r.json"' })).toEqual(report)
})
