import { UsageError } from '../errors.ts'
import { nearestWord } from '../targets/nearest-word.ts'

/** Every option of a call by name: the compiler asks for one that is missing here, and refuses one that does not exist. */
export type OptionNames<Options> = Readonly<Record<keyof Options & string, true>>

/** More are not reported one by one. */
const MAX_UNKNOWN = 10

/**
 * Throws UsageError unless `options` is a plain object (or undefined) that holds no other option than those of `names`. A misspelt option would be ignored, and
 * the call would do something else than what was asked for. `call` is how messages name it: `check`, `cell.run`, `cell.serve: request`.
 */
export function knownOptions<Options>(call: string, options: Options | undefined, names: OptionNames<Options>): void {
  if (options === undefined) return
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new UsageError(`the options of ${call} are ${shown(options)}`, {
      hint: `Give an object: { ${Object.keys(names)[0] ?? ''}: … }`,
    })
  }
  const unknown = Object.keys(options).filter((key) => !Object.hasOwn(names, key))
  if (unknown.length === 0) return
  const known = Object.keys(names)
  const complaints = unknown.slice(0, MAX_UNKNOWN).map((key) => complaint(key, known))
  const more = unknown.length - MAX_UNKNOWN
  throw new UsageError(`${call}: ${complaints.join('; ')}${more > 0 ? `; and ${more} more` : ''}`, {
    hint: `Options of ${call}: ${known.join(', ')}.`,
  })
}

function complaint(key: string, known: readonly string[]): string {
  const nearest = nearestWord(key, known) ?? shortened(key, known)
  const meant = nearest === null ? '' : `, did you mean "${nearest}"?`
  return `unknown option ${JSON.stringify(key.slice(0, 60))}${meant}`
}

/** `timeoutMs` for `timeout`: units are what is left out most, and no small slip of the keys. */
function shortened(key: string, known: readonly string[]): string | null {
  return known.find((name) => name.toLowerCase().startsWith(key.toLowerCase())) ?? null
}

function shown(value: unknown): string {
  return typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value)).slice(0, 200)
}
