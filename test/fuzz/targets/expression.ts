import { expressionMatches, expressionProblem } from '../../../src/config/expression.ts'
import type { Reader } from '../bounded.ts'

/** An expression, a line feed, and what a program printed. */
export const read: Reader = (bytes) => {
  const text = new TextDecoder().decode(bytes)
  const end = text.indexOf('\n')
  const source = (end < 0 ? text : text.slice(0, end)).slice(0, 1_000)
  if (expressionProblem(source) !== null) return 'refused'
  expressionMatches(source, text.slice(end + 1))
  return 'read'
}
