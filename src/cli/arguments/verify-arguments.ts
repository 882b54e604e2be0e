import { UsageError } from '../../errors.ts'
import type { Shapes } from './option-table.ts'
import { parse } from './argument-words.ts'

export interface VerifyOptions {
  /** Path of a platform-signature.json. */
  readonly signature: string
  /** Path of the binary to run here; null = only its needs are compared. */
  readonly binary: string | null
  readonly json: boolean
}

export const VERIFY_OPTIONS = {
  'on-this-host': { type: 'boolean' },
  json: { type: 'boolean' },
} as const satisfies Shapes<'on-this-host' | 'json'>

export function parseVerify(words: readonly string[]): VerifyOptions {
  const { values, positionals } = parse('verify', words, VERIFY_OPTIONS)
  const [signature, binary, ...rest] = positionals
  if (!values['on-this-host'] || signature === undefined || rest.length > 0) {
    const what =
      signature === undefined ? 'no signature was named' : '--on-this-host is missing, which says what to compare with'
    throw new UsageError(rest.length > 0 ? `verify does not take ${JSON.stringify(rest[0])}` : what, {
      hint: 'Usage: portcullis verify --on-this-host platform-signature.json [BINARY]',
    })
  }
  return { signature, binary: binary ?? null, json: values.json ?? false }
}
