import { glibcVersion, GLIBC_VERSION_WORDS } from '../../targets/glibc-version.ts'
import { parseArgs } from 'node:util'
import { quoteWords } from '../../config/split-words.ts'
import { UsageError } from '../../errors.ts'
import { nearestWord } from '../../targets/nearest-word.ts'
import { isHelpWord, ownWords } from './own-words.ts'

type OptionTable = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** The words behind `command`. Throws UsageError: an option that it does not have, a value that is missing, one option with two values. */
export function parse<Options extends OptionTable>(command: string, words: readonly string[], options: Options) {
  const parsed = tryParse(command, words, options)
  const given = new Map<string, string>()
  for (const token of parsed.tokens) {
    if (token.kind !== 'option' || token.value === undefined || options[token.name]?.multiple) continue
    const before = given.get(token.name)
    if (before !== undefined && before !== token.value) throw twice(token.name, before, token.value)
    given.set(token.name, token.value)
  }
  return parsed
}

/**
 * Whether help is asked for. Not by the value of an option: `--run --help` runs the program with it, and `--target --help` lacks a value, which `parse`
 * refuses. Not by what stands behind `--` either.
 */
export function asksForHelp(words: readonly string[], options: OptionTable): boolean {
  const { own } = ownWords(words)
  for (let at = 0; at < own.length; at += 1) {
    const word = own[at]!
    if (isHelpWord(word)) return true
    if (!takesValue(word, options)) continue
    if (/^-./.test(own[at + 1] ?? '')) return false
    at += 1
  }
  return false
}

function takesValue(word: string, options: OptionTable): boolean {
  const name = word.slice(2)
  return word.startsWith('--') && Object.hasOwn(options, name) && options[name]!.type === 'string'
}

/**
 * As `parse`, for commands with `--run`: what stands behind `FILE --` are the arguments of one more case, each word as it is. Without a FILE before it, `--`
 * only ends the options.
 */
export function parseWithCase<Options extends OptionTable & { readonly run: { type: 'string'; multiple: true } }>(
  command: string,
  words: readonly string[],
  options: Options,
) {
  const { own, behind } = ownWords(words)
  const before = parse(command, own, options)
  if (behind === null) return { ...before, behind: [] }
  if (before.positionals.length === 0) return { ...parse(command, words, options), behind: [] }
  if (behind.length > 0) return { ...before, behind: [quoteWords(behind)] }
  throw new UsageError('nothing stands behind --', {
    hint: 'Behind -- stand the arguments of one smoke case; --run "" runs without arguments.',
  })
}

function tryParse<Options extends OptionTable>(command: string, words: readonly string[], options: Options) {
  try {
    // parseArgs wants `--run=--version` where a value begins with a dash.
    const { own, behind } = ownWords(words)
    return parseArgs({
      args: behind === null ? [...own] : [...own, '--', ...behind],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    })
  } catch (error) {
    // parseArgs words its own complaints well ("Unknown option '--fromat'. ..."); only the class is ours.
    const told = error instanceof Error ? error.message.split(/\.\s/)[0]! : String(error)
    const message = told
      .replace(/^Option '(.+)' argument is ambiguous$/, '$1 has no value: what follows it begins with a dash')
      .replace(/^Option '(.+) <value>' argument missing$/, '$1 has no value')
    const empty = message === '--run has no value' ? '--run "" runs without arguments. ' : ''
    const unknown = /^Unknown option '--([^']+)'$/.exec(message)?.[1]
    const nearest = unknown === undefined ? null : nearestWord(unknown, Object.keys(options))
    const meant = nearest === null ? '' : `Did you mean --${nearest}? `
    throw new UsageError(message, { hint: `${empty}${meant}${helpOf(command)}`, cause: error })
  }
}

function twice(name: string, one: string, other: string): UsageError {
  return new UsageError(`--${name} is given twice: ${JSON.stringify(one)} and ${JSON.stringify(other)}`, {
    hint: 'Give it once.',
  })
}

export function helpOf(command: string): string {
  return `\`portcullis help ${command}\` shows its form and options.`
}

export function only(positionals: readonly string[], usage: string, noun = 'file'): string {
  if (positionals.length === 1) return positionals[0]!
  const what =
    positionals.length === 0
      ? `no ${noun} was named`
      : `${positionals.length} ${noun}s were named: ${positionals.join(', ')}`
  throw new UsageError(what, { hint: `Usage: portcullis ${usage}` })
}

/** The FILE of a command with `--run`. Where there are too many, a `--run` that took an option for its text may be why. */
export function fileBeside(
  run: readonly string[],
  positionals: readonly string[],
  usage: string,
  options: OptionTable,
): string {
  const taken = positionals.length < 2 ? undefined : run.find((text) => takesValue(text, options))
  if (taken === undefined) return only(positionals, usage)
  throw new UsageError(`--run lacks its text: the word behind it is its text, and that is ${taken}`, {
    hint: `Give the program's arguments, as in --run "--version"; --run "" runs without arguments.`,
  })
}

export function some(positionals: readonly string[], usage: string): readonly string[] {
  return positionals.length > 0 ? positionals : [only(positionals, usage)]
}

export function none(positionals: readonly string[], command: string): void {
  if (positionals.length === 0) return
  throw new UsageError(`${command} does not take ${JSON.stringify(positionals[0])}`, {
    hint: helpOf(command),
  })
}

export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === value)
  if (word !== undefined) return word
  throw new UsageError(`${option} ${JSON.stringify(value)} is not known`, { hint: `Use one of: ${words.join(', ')}.` })
}

export function wholeNumber(option: string, value: string, min: number, max: number): number {
  if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value)
  throw new UsageError(`${option} ${JSON.stringify(value)} is not a whole number from ${min} to ${max}`, {
    hint: `For example: ${option} ${min}`,
  })
}

export function maxGlibc(value: string): string {
  const version = glibcVersion(value)
  if (version !== null) return version
  throw new UsageError(`--max-glibc ${JSON.stringify(value)} is not a glibc version`, {
    hint: `It takes ${GLIBC_VERSION_WORDS}.`,
  })
}
