import type { CommandName } from './command.ts'
import { CONFIG_OPTIONS, FORMAT_OPTIONS } from './config-arguments.ts'
import { options, type OptionName, type OPTIONS, type Source } from './option-table.ts'
import { SHELLS } from './shells.ts'
import { PLAN_OPTIONS, REPORT_OPTIONS, RUN_OPTIONS } from './fanout-arguments.ts'
import { INSPECT_OPTIONS } from './inspect-arguments.ts'
import { LEARN_SECCOMP_OPTIONS } from './seccomp-arguments.ts'
import { VERIFY_OPTIONS } from './verify-arguments.ts'

interface CommandShape {
  /** As parseArgs takes them; what else is to be known of each stands in `OPTIONS`. */
  readonly options: { readonly [Name in OptionName]?: Pick<(typeof OPTIONS)[Name], 'type'> }
  /** What stands beside the options. */
  readonly takes: Source
}

/** Every command with its options: what is parsed, and what shells complete. */
export const COMMANDS = {
  init: { options: options('uses'), takes: 'nothing' },
  check: { options: { ...CONFIG_OPTIONS, ...FORMAT_OPTIONS, ...options('timer-history', 'verbose') }, takes: 'files' },
  inspect: { options: INSPECT_OPTIONS, takes: 'files' },
  targets: { options: options('json', 'config', 'lock'), takes: 'nothing' },
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
