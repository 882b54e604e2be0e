import { parseCommand } from './arguments/arguments.ts'
import { check } from './commands/check.ts'
import type { EarlyQuestion } from './process/early-question.ts'
import { reportFailure } from './process/report-failure.ts'

/** `check` as a file by itself: what comes before the first cell loads at once. `words` are those after the command, and none asks for help. */
export async function checkStart(words: readonly string[], early: EarlyQuestion | null): Promise<void> {
  try {
    using _ = early
    const command = parseCommand(['check', ...words])
    if (command.name === 'check') process.exitCode = await check(command.options, early)
  } catch (error) {
    process.exitCode = reportFailure(error)
  }
}
