import { parseCommand } from './arguments/arguments.ts'
import { check, type CheckStart } from './commands/check.ts'
import { reportFailure } from './process/report-failure.ts'

/** `check` as a file by itself: what comes before the first cell loads at once. `words` are those after the command, and none asks for help. */
export async function checkStart(words: readonly string[], start: CheckStart): Promise<void> {
  try {
    using _ = start.early
    const command = parseCommand(['check', ...words])
    if (command.name === 'check') process.exitCode = await check(command.options, start)
  } catch (error) {
    process.exitCode = reportFailure(error)
  }
}
