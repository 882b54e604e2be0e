import { VERSION } from '../../version.ts'
import type { CommandName } from '../arguments/command.ts'
import { commandHelp, overview } from '../help/help-text.ts'

/** `portcullis help [COMMAND]`, and `--help` behind a command. */
export function help(about: CommandName | null): number {
  process.stdout.write(about === null ? overview() : commandHelp(about))
  return 0
}

export function version(): number {
  process.stdout.write(`portcullis ${VERSION}\n`)
  return 0
}
