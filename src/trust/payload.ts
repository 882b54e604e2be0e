/** Of a payload that has not been checked. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

/** null: no positive whole number. */
export function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
}

/** null: no text, or an empty one. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = path.reduce(field, value)
  return typeof found === 'string' && found !== '' ? found : null
}
