import { expect, test } from 'vitest'
import { canonicalConfig } from '../../src/config/canonical-config.ts'
import { defaultConfig } from '../../src/config/default-config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'

const canonical = (text: string) => canonicalConfig(parseConfig(text, 'portcullis.yml'))

test.each([
  ['', 'engine: auto\npull: missing'],
  ['engine: none\nparallel: 2', 'parallel: 2\nengine: none'],
  ['smoke: [{name: a, env: {A: 1, B: 2}}]', 'smoke: [{env: {B: "2", A: "1"}, name: a, timeout: 10000ms}]'],
  ['smoke: [{name: a, files: {x: hi}}]', 'smoke: [{name: a, files: {x: {base64: aGk=}}}]'],
  ['policy: {max-glibc: 2.30}', 'policy: {max-glibc: "2.30"} # quoted'],
])('%j and %j mean the same', (one, other) => {
  expect(canonical(one)).toBe(canonical(other))
})

test.each([
  ['engine: none', 'engine: docker'],
  ['targets: [scratch, debian:12]', 'targets: [debian:12, scratch]'],
  ['smoke: [{name: a, args: [a, b]}]', 'smoke: [{name: a, args: [b, a]}]'],
  ['smoke: [{name: a, files: {x: hi}}]', 'smoke: [{name: a, files: {x: ho}}]'],
  ['smoke: [{name: a, env: {A: null}}]', 'smoke: [{name: a, env: {A: ""}}]'],
])('%j and %j do not', (one, other) => {
  expect(canonical(one)).not.toBe(canonical(other))
})

test('it is JSON, with nothing lost', () => {
  expect(JSON.parse(canonicalConfig(defaultConfig()))).toEqual(JSON.parse(JSON.stringify(defaultConfig())))
})
