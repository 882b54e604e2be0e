import * as z from 'zod'
import { nearestWord } from '../targets/nearest-word.ts'
import { DURATION, durationNs, SIZE, sizeBytes } from './quantities.ts'

/**
 * Pieces of the schema of portcullis.yml. A message that begins with `expected` gets the value behind it when it is shown
 * (problems.ts); any other message stands alone. The order of unknown keys' lines is that of zod's `keys`.
 */

/** More are not told one by one: each costs a search for its place. */
const MAX_UNKNOWN_KEYS = 50

/** A map with these keys and no others. */
export function map<Shape extends z.ZodRawShape>(shape: Shape, expected: string) {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, MAX_UNKNOWN_KEYS)
            .map((key) => unknownKey(key, known))
            .join('\n')
        : `expected ${expected}`,
  })
}

/** A map of which exactly one key is given. */
export function oneKeyOf<Shape extends z.ZodRawShape>(shape: Shape, expected: string) {
  const known = Object.keys(shape)
  return map(shape, expected)
    .meta({ minProperties: 1, maxProperties: 1 })
    .refine((value) => Object.keys(value).length === 1, { error: `give exactly one of ${known.join(', ')}` })
}

/** Text; a number or a truth value written without quotes is taken as it is written (read-yaml.ts). */
export function text(expected: string, maxLength: number) {
  return z
    .string({ error: `expected ${expected}` })
    .max(maxLength, { error: `the text is longer than ${maxLength} characters` })
    .meta({ type: ['string', 'number', 'boolean'] })
}

export function word(expected: string, form: RegExp) {
  return z.string({ error: `expected ${expected}` }).regex(form, { error: `expected ${expected}` })
}

/** As `word`, and a name that is only too long is said to be so. */
export function shortWord(expected: string, form: RegExp, max: number) {
  return z
    .string({ error: `expected ${expected}` })
    .max(max, {
      error: ({ input }) => `the name has ${(input as string).length} characters; ${max} are allowed`,
      abort: true,
    })
    .regex(form, { error: `expected ${expected}` })
}

export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: `expected ${words.slice(0, -1).join(', ')} or ${words.at(-1)}` })
}

export function list<Item extends z.ZodType>(item: Item, options: { of: string; max: number }) {
  return z
    .array(item, { error: `expected a list of ${options.of}` })
    .max(options.max, { error: `more than ${options.max} entries` })
}

/** `one` names an entry, for the message when there is none. */
export function filledList<Item extends z.ZodType>(item: Item, options: { of: string; one: string; max: number }) {
  return list(item, options).min(1, { error: `the list is empty; give ${options.one}, or leave the key out` })
}

export function wholeNumber(what: string, min: number, max: number) {
  const error = `expected ${what}, a whole number from ${min} to ${max}`
  return z.int({ error }).min(min, { error }).max(max, { error })
}

export function duration(min: string, max: string) {
  const expected = 'expected a duration such as "10s" or "500ms"'
  return z
    .string({ error: expected })
    .regex(DURATION, { error: expected, abort: true })
    .refine((value) => within(durationNs(value)!, durationNs(min)!, durationNs(max)!), {
      error: `expected a duration from ${min} to ${max}`,
    })
}

export function size(min: string, max: string) {
  const expected = 'expected a size such as "64MiB"'
  return z
    .string({ error: expected })
    .regex(SIZE, { error: expected, abort: true })
    .refine((value) => within(sizeBytes(value)!, sizeBytes(min)!, sizeBytes(max)!), {
      error: `expected a size from ${min} to ${max}`,
    })
}

function within(value: number, min: number, max: number): boolean {
  return value >= min && value <= max
}

function unknownKey(key: string, known: readonly string[]): string {
  const nearest = nearestWord(key, known)
  const right = nearest === null ? `keys here: ${known.join(', ')}` : `did you mean "${nearest}"?`
  return `unknown key ${JSON.stringify(key.slice(0, 60))}; ${right}`
}
