import { fileBeside, parseWithCase, wholeNumber } from './argument-words.ts'
import { CONFIG_OPTIONS, configWords, type ConfigWords } from './config-arguments.ts'
import { options } from './option-table.ts'

export interface LearnSeccompOptions extends ConfigWords {
  readonly file: string
  /** Names of system calls, separated by commas. */
  readonly deny: readonly string[]
  readonly allow: readonly string[]
  /** Runs of each case under the profile, in each cell. */
  readonly runs: number
  /** Where the profile goes; null = `<name>.seccomp.json` here. */
  readonly out: string | null
  readonly json: boolean
  readonly verbose: boolean
}

export const LEARN_SECCOMP_OPTIONS = {
  ...CONFIG_OPTIONS,
  ...options('deny', 'allow', 'runs', 'out', 'json', 'verbose'),
}

export function parseLearnSeccomp(words: readonly string[]): LearnSeccompOptions {
  const { values, positionals, behind } = parseWithCase('learn-seccomp', words, LEARN_SECCOMP_OPTIONS)
  return {
    ...configWords(values, behind),
    file: fileBeside(values.run ?? [], positionals, 'learn-seccomp FILE', LEARN_SECCOMP_OPTIONS),
    deny: values.deny ?? [],
    allow: values.allow ?? [],
    runs: values.runs === undefined ? 1 : wholeNumber('--runs', values.runs, 1, 1000),
    out: values.out ?? null,
    json: values.json ?? false,
    verbose: values.verbose ?? false,
  }
}
