import type { Format } from '../../host/reports/forms.ts'
import type { ConfigWords } from './config-arguments.ts'
import type { FanoutCommand } from './fanout-arguments.ts'
import type { InspectOptions } from './inspect-arguments.ts'
import type { LearnSeccompOptions } from './seccomp-arguments.ts'
import type { Shell } from './shells.ts'
import type { VerifyOptions } from './verify-arguments.ts'

export type Command =
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'inspect'; readonly options: InspectOptions }
  | { readonly name: 'targets'; readonly json: boolean; readonly config: string | null; readonly lock: boolean }
  | FanoutCommand
  | { readonly name: 'learn-seccomp'; readonly options: LearnSeccompOptions }
  | { readonly name: 'verify'; readonly options: VerifyOptions }
  | { readonly name: 'init'; readonly uses: string | null }
  | { readonly name: 'explain'; readonly id: string | null }
  | { readonly name: 'completion'; readonly shell: Shell; readonly words: readonly string[] | null }
  | { readonly name: 'help'; readonly about: CommandName | null }
  | { readonly name: 'version' }

export interface CheckOptions extends ConfigWords {
  readonly file: string
  readonly format: Format
  readonly out: string | null
  /** Path of an earlier report.json to compare with. */
  readonly baseline: string | null
  /** Path of a file of JSON lines that is read and written. */
  readonly timerHistory: string | null
  readonly verbose: boolean
}

export type CommandName = Command['name']
