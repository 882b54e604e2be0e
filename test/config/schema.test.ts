import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaFiles } from '../../scripts/generate-schema.ts'

const PATHS = Object.keys(schemaFiles())

function validator(path: string) {
  const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object)
}

test.each(PATHS)('%s is fresh (node scripts/generate-schema.ts)', (path) => {
  expect(readFileSync(path, 'utf8')).toBe(schemaFiles()[path])
})

test.each(PATHS)('%s is a valid JSON Schema', (path) => {
  expect(() => validator(path)).not.toThrow()
})

/** The published schema is for editors: it has to take what the parser takes, and see the plain mistakes. */
describe('schema/config.schema.json', () => {
  const validate = validator('schema/config.schema.json')

  test.each([
    '{}',
    'targets: [scratch, "alpine:*", {id: mine, image: me/app, libc: glibc 2.28, kernel: 5.10, has: [shell]}]',
    'profiles: [default, readonly]',
    'profiles: {default: null, tiny: {extends: hardened, memory: 64MiB, tmpfs: {/tmp: 1MiB}}}',
    'smoke: [{name: a, args: [8080], env: {A: 1, B: null}, expect: {exit: any, stdout: {matches: x}}}]',
    'smoke: [{name: a, files: {a: b, c: {base64: aGk=, mode: 0644}}, server: {ready: {tcp: 8080}, stop: {within: 3s}}}]',
    'timers: false',
    'policy: {max-glibc: 2.17, required: ["*"], unexpected: warn}',
  ])('takes %s', (text) => {
    validate(parse(text))
    expect(validate.errors).toBeNull()
  })

  test.each([
    ['tragets: []', 'additionalProperties'],
    ['targets: []', 'minItems'],
    ['smoke: []', 'minItems'],
    ['smoke: [{args: [x]}]', 'required'],
    ['smoke: [{name: a, timeout: 10}]', 'type'],
    ['smoke: [{name: a, timeout: 2d}]', 'pattern'],
    ['smoke: [{name: a, expect: {stdout: {contains: a, equals: b}}}]', 'maxProperties'],
    ['engine: dokcer', 'enum'],
    ['timers: true', 'anyOf'],
    ['policy: {colour: red}', 'additionalProperties'],
    ['parallel: 0', 'minimum'],
  ])('refuses %s', (text, keyword) => {
    expect(validate(parse(text))).toBe(false)
    expect(validate.errors?.map((error) => error.keyword)).toContain(keyword)
  })
})

describe('schema/report.schema.json', () => {
  const validate = validator('schema/report.schema.json')
  const report = {
    schema: 'portcullis-report/1',
    tool: { name: 'portcullis', version: '0.1.0' },
    startedAt: '2026-01-02T03:04:05Z',
    durationMs: 12,
    complete: true,
    configHash: 'ab',
    engine: null,
    slices: [],
    changes: null,
    binaries: [],
    cells: [],
    gate: { decision: 'pass', reasons: [], glibcFloor: null },
  }

  test('takes a report', () => {
    validate(report)
    expect(validate.errors).toBeNull()
  })

  test.each([
    ['another schema', { ...report, schema: 'portcullis-report/2' }],
    ['a date that is none', { ...report, startedAt: 'yesterday' }],
    ['a decision that is none', { ...report, gate: { ...report.gate, decision: 'maybe' } }],
    ['a key that is none', { ...report, colour: 'red' }],
    ['no cells', { ...report, cells: undefined }],
  ])('refuses %s', (_name, wrong) => {
    expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false)
  })
})
