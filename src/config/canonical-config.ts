import type { Config } from './config.ts'

/** The configuration as JSON with sorted keys and file contents as base64: equal text for equal meaning, to be hashed. */
export function canonicalConfig(config: Config): string {
  return JSON.stringify(canonical(config))
}

function canonical(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') }
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, canonical(entry)]),
  )
}
