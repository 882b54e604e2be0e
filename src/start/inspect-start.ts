import { inspect } from '../cli/commands/inspect.ts'
import { parseInspect } from '../cli/arguments/inspect-arguments.ts'
import { reportFailure } from '../host/process/report-failure.ts'
import { standardOutput } from '../host/process/standard-output.ts'

/** `inspect` as a file of its own, dist/inspect.cjs. `words` are those after the command. */
export function inspectStart(words: readonly string[]): void {
  const output = standardOutput()
  try {
    process.exitCode = inspect(parseInspect(words), output)
  } catch (error) {
    process.exitCode = reportFailure(error)
  }
  // Nothing is open: what Node does at an end that nobody asked for takes a millisecond.
  if (output.isDone()) process.exit()
}
