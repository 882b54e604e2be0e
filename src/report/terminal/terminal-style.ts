import type { Outcome } from '../report.ts'
import type { Style } from '../words/style.ts'

export interface Look {
  /** Columns to draw for. */
  readonly width: number
  /** false: NO_COLOR, or no terminal. */
  readonly color: boolean
}

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
}

/** `text` has been escaped before. */
export function styled(text: string, style: Style | null, color: boolean): string {
  if (!color || style === null || text === '') return text
  const [on, off] = CODES[style]
  return `\u001b[${on}m${text}\u001b[${off}m`
}

export const OUTCOME_MARKS: Readonly<Record<Outcome, { readonly mark: string; readonly style: Style }>> = {
  pass: { mark: '✓', style: 'green' },
  fail: { mark: '✗', style: 'red' },
  warn: { mark: '!', style: 'yellow' },
  unknown: { mark: '?', style: 'yellow' },
  skip: { mark: '-', style: 'dim' },
}
