/** A value from outside is not what the protocol says; `message` names the field. Never leaves this room. */
export class FieldError extends Error {}

export type Fields = Readonly<Record<string, unknown>>

/** Turns the value at a path into what it has to be, or throws FieldError. */
export type Field<T> = (value: unknown, path: string) => T

const LONGEST_NAME = 1_000

export function fields(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path, 'an object', value)
  return value as Fields
}

export function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw wrong(path, 'a string', value)
  return value
}

/** A text that is shown in one line: bounded. */
export function name(value: unknown, path: string): string {
  const string = text(value, path)
  if (string.length > LONGEST_NAME) throw wrong(path, `a string of at most ${LONGEST_NAME} characters`, value)
  return string
}

export function flag(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw wrong(path, 'true or false', value)
  return value
}

export function whole(least: number, most: number): Field<number> {
  return (value, path) => {
    if (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > most) {
      throw wrong(path, `a whole number from ${least} to ${most}`, value)
    }
    return value as number
  }
}

export function real(least: number, most: number): Field<number> {
  return (value, path) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) {
      throw wrong(path, `a number from ${least} to ${most}`, value)
    }
    return value
  }
}

export const count: Field<number> = whole(0, Number.MAX_SAFE_INTEGER)

export function oneOf<const T extends string>(...words: readonly T[]): Field<T> {
  return (value, path) => {
    const found = words.find((word) => word === value)
    if (found === undefined) throw wrong(path, words.join(' or '), value)
    return found
  }
}

/** null, or a missing field, is null. */
export function orNull<T>(field: Field<T>): Field<T | null> {
  return (value, path) => (value === null || value === undefined ? null : field(value, path))
}

export function listOf<T>(field: Field<T>, most: number): Field<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most) throw wrong(path, `a list of at most ${most}`, value)
    return value.map((item) => field(item, `${path}[]`))
  }
}

/** Of at most `most` entries; keys are bounded as names are. */
export function recordOf<T>(field: Field<T>, most: number): Field<Readonly<Record<string, T>>> {
  return (value, path) => {
    const entries = Object.entries(fields(value, path))
    if (entries.length > most) throw wrong(path, `an object of at most ${most} fields`, value)
    return Object.fromEntries(
      entries.map(([key, each]) => [name(key, `name in ${path}`), field(each, `${path}.${key.slice(0, 60)}`)]),
    )
  }
}

function wrong(path: string, expected: string, value: unknown): FieldError {
  return new FieldError(`${path} is ${describe(value)}, not ${expected}`)
}

function describe(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'an object'
  return JSON.stringify(typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value)
}
