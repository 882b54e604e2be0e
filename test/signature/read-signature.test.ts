import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSignature } from '../../src/cli/verify/read-signature.ts'
import { UsageError } from '../../src/errors.ts'
import { makeSignature } from '../../src/signature/make-signature.ts'
import { platformSignatureSchema } from '../../src/signature/platform-signature.ts'
import { attestFiles } from '../../src/report/formats/attest-files.ts'
import { renderTestResult } from '../../src/report/formats/test-result.ts'
import { allPass } from '../report/sample-report.ts'
import { NEEDS, signature } from './sample-signature.ts'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-signature-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(content: string): string {
  const path = join(folder, 'signature.json')
  writeFileSync(path, content)
  return path
}

test('what a report makes is what is read', () => {
  const made = makeSignature(allPass())
  expect(platformSignatureSchema.parse(made)).toEqual(made)
  expect(readSignature(written(JSON.stringify(made)))).toEqual(made)
  expect(made.subject.map(({ digest }) => digest.sha256)).toEqual(allPass().binaries.map(({ sha256 }) => sha256))
  const proven = made.predicate.platform.binaries.flatMap((binary) => binary.proven.map(({ id }) => id))
  const passed = allPass().cells.filter(({ outcome, basis }) => {
    return basis === 'observation' && (outcome === 'pass' || outcome === 'warn')
  })
  expect(proven.toSorted()).toEqual(passed.map(({ id }) => id).toSorted())
  expect(proven.length).toBeGreaterThan(0)
})

const long = 'x'.repeat(2_000)
test.each<[string, string]>([
  ['no JSON', '{'],
  ['null', 'null'],
  ['another statement', JSON.stringify({ ...signature(), predicateType: 'https://slsa.dev/provenance/v1' })],
  ['no subject', JSON.stringify({ ...signature(), subject: [] })],
  ['a long text', JSON.stringify(signature({ interpreter: long }))],
  [
    'too many libraries',
    JSON.stringify(signature({ libraries: Array.from({ length: 501 }, () => ({ name: 'a', versions: [] })) })),
  ],
  ['a version that is none', JSON.stringify(signature({ system: { version: '6.1; id', because: '' } }))],
  ['a level that is none', JSON.stringify(signature({ cpuLevel: 9 }))],
  ['a negative peak', JSON.stringify(signature({ peak: { ...NEEDS.peak, threads: -1 } }))],
  ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000)],
])('refuses %s as wrong input', (_name, content) => {
  expect(() => readSignature(written(content))).toThrow(UsageError)
})

test('refuses what is not there, and what is too large to be one', () => {
  expect(() => readSignature(join(folder, 'none.json'))).toThrow(/is not a file/)
  expect(() => readSignature(folder)).toThrow(/is a folder/)
  expect(() => readSignature(written(' '.repeat((16 << 20) + 1)))).toThrow(/16777217 bytes/)
})

test.each<[string, unknown, string]>([
  ['report.json', allPass(), 'is a report (report.json), not a platform signature'],
  ['plan.json', { slices: [], report: allPass() }, 'is a plan (plan.json), not a platform signature'],
  ['the predicate alone', JSON.parse(attestFiles(allPass()).predicate), 'is the predicate of a test result'],
  ['test-result.json', JSON.parse(renderTestResult(allPass())), 'is an attestation that says nothing of a platform'],
  ['an empty object', {}, 'is not a platform signature: _type is missing'],
  ['a level that is none', signature({ cpuLevel: 9 }), 'predicate.platform.binaries.0.needs.cpuLevel is 9'],
])('says in words what %s is', (_name, value, words) => {
  expect(() => readSignature(written(JSON.stringify(value)))).toThrow(words)
  expect(() => readSignature(written(JSON.stringify(value)))).not.toThrow(/Invalid|expected|received/)
})
