import { expressionMatches } from '../config/expression.ts'
import type { TextExpectation } from '../config/smoke-case.ts'
import { bounded } from './output-lines.ts'

export function meetsText(text: string, expectation: TextExpectation): boolean {
  if ('contains' in expectation) return text.includes(expectation.contains)
  if ('equals' in expectation) return text === expectation.equals
  return expressionMatches(expectation.matches, text)
}

/** `text with "listening"` */
export function describeText(expectation: TextExpectation): string {
  if ('contains' in expectation) return `text with ${JSON.stringify(bounded(expectation.contains))}`
  if ('equals' in expectation) return JSON.stringify(bounded(expectation.equals))
  return `text that matches /${bounded(expectation.matches)}/`
}

export function quoteText(text: string): string {
  return text === '' ? 'empty' : JSON.stringify(bounded(text))
}
