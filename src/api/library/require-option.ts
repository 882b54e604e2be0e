import { UsageError } from '../../errors.ts'

/** Throws UsageError for a value that is given and not `expected`. */
export function requireOption(
  name: string,
  value: unknown,
  expected: string,
  isRight: (value: unknown) => boolean,
): void {
  if (value === undefined || isRight(value)) return
  throw new UsageError(`option ${name} is ${shown(value)}`, { hint: `It has to be ${expected}.` })
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function shown(value: unknown): string {
  return typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value)).slice(0, 200)
}

/** Whether a value is one of these words. */
export function isOne(words: readonly string[]): (value: unknown) => boolean {
  return (value) => words.includes(value as string)
}
