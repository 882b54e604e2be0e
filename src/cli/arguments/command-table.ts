import { TIMER_MODES } from '../../config/timer-policy.ts'
import type { CommandName } from './command.ts'
import { ENGINE_CHOICES, PULLS } from '../../config/config.ts'
import { FORMATS } from '../../host/reports/forms.ts'
import { CONFIG_OPTIONS, FORMAT_OPTIONS } from './config-arguments.ts'
import { SHELLS } from './shells.ts'
import { PLAN_OPTIONS, REPORT_OPTIONS, RUN_OPTIONS } from './fanout-arguments.ts'
import { INSPECT_OPTIONS } from './inspect-arguments.ts'
import { LEARN_SECCOMP_OPTIONS } from './seccomp-arguments.ts'
import { VERIFY_OPTIONS } from './verify-arguments.ts'

/** Where the words for a place on the command line come from; a list is the words themselves. */
export type Source =
  | 'files'
  | 'folders'
  | 'targets'
  | 'profiles'
  | 'findings'
  | 'commands'
  | 'nothing'
  | readonly string[]

interface CommandShape {
  /** As parseArgs takes them. */
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>
  /** What stands beside the options. */
  readonly takes: Source
}

/** Every command with its options: what is parsed, and what shells complete. */
export const COMMANDS = {
  init: { options: { uses: { type: 'string' } }, takes: 'nothing' },
  check: {
    options: {
      ...CONFIG_OPTIONS,
      ...FORMAT_OPTIONS,
      'timer-history': { type: 'string' },
      verbose: { type: 'boolean' },
    },
    takes: 'files',
  },
  inspect: { options: INSPECT_OPTIONS, takes: 'files' },
  targets: {
    options: { json: { type: 'boolean' }, config: { type: 'string' }, lock: { type: 'boolean' } },
    takes: 'nothing',
  },
  plan: { options: PLAN_OPTIONS, takes: 'files' },
  run: { options: RUN_OPTIONS, takes: 'nothing' },
  report: { options: REPORT_OPTIONS, takes: 'files' },
  'learn-seccomp': { options: LEARN_SECCOMP_OPTIONS, takes: 'files' },
  verify: { options: VERIFY_OPTIONS, takes: 'files' },
  explain: { options: {}, takes: 'findings' },
  completion: { options: {}, takes: SHELLS },
  help: { options: {}, takes: 'commands' },
  version: { options: {}, takes: 'nothing' },
} as const satisfies Record<CommandName, CommandShape>

type OptionsOf = (typeof COMMANDS)[CommandName]['options']
type Valued<Options> = Options extends unknown
  ? { [Name in keyof Options]: Options[Name] extends { readonly type: 'string' } ? Name : never }[keyof Options]
  : never

/** What the value of each option can be. The compiler asks for those of a new option. */
export const VALUES: Readonly<Record<Valued<OptionsOf>, Source>> = {
  uses: 'nothing',
  config: 'files',
  target: 'targets',
  profile: 'profiles',
  run: 'nothing',
  engine: ENGINE_CHOICES,
  timers: TIMER_MODES,
  pull: PULLS,
  'max-glibc': 'nothing',
  parallel: 'nothing',
  format: FORMATS,
  out: 'folders',
  baseline: 'files',
  'timer-history': 'files',
  earlier: 'files',
  'per-job': 'nothing',
  plan: 'files',
  slice: 'nothing',
  attempt: 'nothing',
  deny: 'nothing',
  allow: 'nothing',
  runs: 'nothing',
}
