import { oneLine, visibleLines } from '../words/visible-text.ts'

/** Untrusted text for a terminal or a log, as one line. A whole document also goes through `withoutWorkflowCommands`. */
export function escapeTerminal(text: string): string {
  return oneLine(text)
    .replace(/^(\s*):(?=:)/, '$1\\x3a')
    .replace(/##(?=\[)/g, '#\\x23')
}

/** The same line by line. */
export function escapeTerminalLines(text: string): string[] {
  return visibleLines(text).map(escapeTerminal)
}
