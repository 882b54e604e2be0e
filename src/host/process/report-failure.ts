import { inspect } from 'node:util'
import { PortcullisError } from '../../errors.ts'
import { isSystemError } from '../system-error.ts'
import { escapeTerminal, escapeTerminalLines } from '../../report/terminal/escape-terminal.ts'

/** Writes what went wrong to stderr and returns the exit code. What is not ours is a bug: shown with stack and causes. */
export function reportFailure(error: unknown): number {
  if (error instanceof PortcullisError) {
    // Several problems are several lines.
    const message = escapeTerminalLines(error.message).join('\n')
    process.stderr.write(`portcullis: ${message}\n\n${escapeTerminal(error.hint)}\n`)
    return error.exitCode
  }
  if (isSystemError(error)) {
    process.stderr.write(
      `portcullis: ${escapeTerminal(error.message)}\n\nThe system refused that. Make room or give the right, and run it again.\n`,
    )
    return 3
  }
  process.stderr.write('portcullis: this is a bug, please report it with the lines below\n')
  process.stderr.write(`${escapeTerminal(inspect(error))}\n`)
  return 3
}
