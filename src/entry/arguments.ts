import { parseArgs } from 'node:util'
import { UsageError } from '../errors.ts'

export const FORMATS = ['terminal', 'markdown', 'json'] as const
export type Format = (typeof FORMATS)[number]
export const ENGINES = ['auto', 'docker', 'podman', 'none'] as const
export const PULLS = ['missing', 'always', 'never'] as const

export type Command =
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'inspect'; readonly file: string; readonly json: boolean }
  | { readonly name: 'targets'; readonly json: boolean; readonly config: string | null }
  | { readonly name: 'explain'; readonly id: string | null }
  | { readonly name: 'help' }
  | { readonly name: 'version' }

export interface CheckOptions {
  readonly file: string
  readonly config: string | null
  readonly targets: readonly string[]
  readonly profiles: readonly string[]
  /** `--run ARGS`, each a smoke case. */
  readonly run: readonly string[]
  readonly timers: boolean
  readonly format: Format
  readonly out: string | null
  readonly engine: (typeof ENGINES)[number] | null
  readonly pull: (typeof PULLS)[number] | null
  readonly maxGlibc: string | null
  readonly parallel: number | null
  readonly verbose: boolean
}

const CHECK_OPTIONS = {
  config: { type: 'string' },
  target: { type: 'string', multiple: true },
  profile: { type: 'string', multiple: true },
  run: { type: 'string', multiple: true },
  'no-timers': { type: 'boolean' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  engine: { type: 'string' },
  pull: { type: 'string' },
  'max-glibc': { type: 'string' },
  parallel: { type: 'string' },
  verbose: { type: 'boolean' },
} as const

/** The words after `portcullis`. Throws UsageError with the word that is wrong. */
export function parseCommand(words: readonly string[]): Command {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    return { name: 'help' }
  }
  if (name === 'version' || name === '--version' || name === '-V') return { name: 'version' }
  const end = rest.indexOf('--')
  if (rest.slice(0, end === -1 ? undefined : end).some((word) => word === '--help' || word === '-h')) {
    return { name: 'help' }
  }
  switch (name) {
    case 'check':
      return { name, options: checkOptions(rest) }
    case 'inspect': {
      const { values, positionals } = parse(rest, { json: { type: 'boolean' } })
      return { name, file: only(positionals, 'inspect FILE'), json: values.json ?? false }
    }
    case 'targets': {
      const { values, positionals } = parse(rest, { json: { type: 'boolean' }, config: { type: 'string' } })
      none(positionals, 'targets')
      return { name, json: values.json ?? false, config: values.config ?? null }
    }
    case 'explain': {
      const { positionals } = parse(rest, {})
      if (positionals.length > 1) none(positionals.slice(1), 'explain')
      return { name, id: positionals[0] ?? null }
    }
    default:
      throw new UsageError(`there is no command ${JSON.stringify(name)}`, {
        hint: 'Commands: check, inspect, targets, explain, help, version. `portcullis help` tells more.',
      })
  }
}

function checkOptions(words: readonly string[]): CheckOptions {
  const { values, positionals } = parse(joinRun(words), CHECK_OPTIONS)
  const format = values.json ? 'json' : oneOf('--format', values.format ?? 'terminal', FORMATS)
  if (values.json && values.format !== undefined && values.format !== 'json') {
    throw new UsageError(`--json and --format ${values.format} contradict each other`, { hint: 'Give one of them.' })
  }
  return {
    file: only(positionals, 'check FILE'),
    config: values.config ?? null,
    targets: values.target ?? [],
    profiles: values.profile ?? [],
    run: values.run ?? [],
    timers: !values['no-timers'],
    format,
    out: values.out ?? null,
    engine: values.engine === undefined ? null : oneOf('--engine', values.engine, ENGINES),
    pull: values.pull === undefined ? null : oneOf('--pull', values.pull, PULLS),
    maxGlibc: values['max-glibc'] === undefined ? null : glibcVersion(values['max-glibc']),
    parallel: values.parallel === undefined ? null : wholeNumber('--parallel', values.parallel, 1, 64),
    verbose: values.verbose ?? false,
  }
}

/** `--run --version` is the plain way to write it, and parseArgs wants `--run=--version` where the value begins with a dash. */
function joinRun(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const value = words[at + 1]
    if (words[at] !== '--run' || value === undefined) joined.push(words[at]!)
    else {
      joined.push(`--run=${value}`)
      at += 1
    }
  }
  return joined
}

type OptionTable = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

function parse<Options extends OptionTable>(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    // parseArgs words its own complaints well ("Unknown option '--fromat'. ..."); only the class is ours.
    const message = error instanceof Error ? error.message.split('. ')[0]! : String(error)
    throw new UsageError(message, { hint: '`portcullis help` lists commands and options.', cause: error })
  }
}

function only(positionals: readonly string[], usage: string): string {
  if (positionals.length === 1) return positionals[0]!
  const what =
    positionals.length === 0 ? 'no file was named' : `${positionals.length} files were named: ${positionals.join(', ')}`
  throw new UsageError(what, { hint: `Usage: portcullis ${usage}` })
}

function none(positionals: readonly string[], command: string): void {
  if (positionals.length === 0) return
  throw new UsageError(`${command} does not take ${JSON.stringify(positionals[0])}`, {
    hint: `\`portcullis help ${command}\` shows its form.`,
  })
}

function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === value)
  if (word !== undefined) return word
  throw new UsageError(`${option} ${JSON.stringify(value)} is not known`, { hint: `Use one of: ${words.join(', ')}.` })
}

function wholeNumber(option: string, value: string, min: number, max: number): number {
  if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value)
  throw new UsageError(`${option} ${JSON.stringify(value)} is not a whole number from ${min} to ${max}`, {
    hint: `For example: ${option} ${min}`,
  })
}

function glibcVersion(value: string): string {
  if (/^2\.\d{1,3}(\.\d{1,3})?$/.test(value)) return value
  throw new UsageError(`--max-glibc ${JSON.stringify(value)} is not a glibc version`, {
    hint: 'For example: --max-glibc 2.17',
  })
}
