import type { Shapes } from './option-table.ts'
import { parse, some } from './argument-words.ts'

export interface InspectOptions {
  readonly files: readonly string[]
  readonly json: boolean
  readonly verbose: boolean
}

export const INSPECT_OPTIONS = {
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const satisfies Shapes<'json' | 'verbose'>

export function parseInspect(words: readonly string[]): InspectOptions {
  // Node takes a millisecond to load parseArgs, and names alone need none of it.
  const { values, positionals } = words.some((word) => word.startsWith('-'))
    ? parse('inspect', words, INSPECT_OPTIONS)
    : { values: {}, positionals: words }
  const files = some(positionals, 'inspect FILE...')
  return { files, json: values.json ?? false, verbose: values.verbose ?? false }
}
