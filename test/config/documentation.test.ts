import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalConfig } from '../../src/config/canonical-config.ts'
import { defaultConfig } from '../../src/config/default-config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'

/** docs/configuration.md is held to the code: its examples parse, and it names every key there is. */
const text = readFileSync('docs/configuration.md', 'utf8')
const examples = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1]!)

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(7)
})

test.each(examples)('example %#', (example) => {
  expect(() => parseConfig(example, 'docs/configuration.md')).not.toThrow()
})

test('the defaults written out are the defaults', () => {
  const written = examples.find((example) => example.includes('name: starts'))!
  expect(canonicalConfig(parseConfig(written, 'portcullis.yml'))).toBe(canonicalConfig(defaultConfig()))
})

test('every key of the schema is named', () => {
  const keys = [...keysOf(JSON.parse(readFileSync('schema/config.schema.json', 'utf8')))]
  expect(keys.length).toBeGreaterThan(50)
  expect(keys.filter((key) => !new RegExp(`(^|[^\\w-])${key}[\`:]`, 'm').test(text))).toEqual([])
})

function* keysOf(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  if (Array.isArray(schema)) for (const part of schema) yield* keysOf(part)
  else {
    const { properties } = schema as { properties?: object }
    if (properties) yield* Object.keys(properties)
    for (const part of Object.values(schema)) yield* keysOf(part)
  }
}
