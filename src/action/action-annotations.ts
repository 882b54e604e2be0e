import * as core from '@actions/core'
import { ConfigError, PortcullisError } from '../errors.ts'
import { cellName, cellNaming } from '../report/words/cell-words.ts'
import { escapeTerminal } from '../report/terminal/escape-terminal.ts'
import { causes, explain } from '../report/explanation.ts'
import type { Outcome, Report } from '../report/report.ts'
import { reasonsBesideCells } from '../report/words/verdict-words.ts'
import { clip } from '../report/words/visible-text.ts'

/** A message beside the run, or beside a line of a file. All text is untrusted. */
export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** The runner keeps so many of each level per step and cuts messages; a log line per dropped one would only confuse. */
const MOST_PER_LEVEL = 10
const MOST_CHARACTERS = 4000
const MOST_NAMES = 10

/** Why the gate fails, one annotation per reason, however many cells share it. */
export function reportAnnotations(report: Report): Annotation[] {
  const naming = cellNaming(report)
  const of = (outcome: Outcome, level: Annotation['level'], title: (name: string) => string) => {
    const cells = report.cells.filter((cell) => cell.outcome === outcome)
    const explanations = explain(cells.map((cell) => ({ name: cellName(cell, naming), findings: causes(cell) })))
    return explanations.map(({ title: what, cells: names, messages, remedy }) => {
      const parts = [...messages.map(({ text }) => text), remedy?.text ?? '', `Cells: ${nameList(names)}`]
      return {
        level,
        title: `${title(nameList(names.slice(0, 3)))}: ${what}`,
        message: parts.filter(Boolean).join('\n'),
      }
    })
  }
  const beside = reasonsBesideCells(report.gate).map(({ severity, message }): Annotation => {
    return { level: severity === 'fail' ? 'error' : 'warning', title: 'Gate', message }
  })
  return [
    ...beside,
    ...of('fail', 'error', (names) => `Fails on ${names}`),
    ...of('unknown', 'warning', (names) => `Unknown on ${names}`),
    ...of('warn', 'warning', (names) => `Hazard on ${names}`),
  ]
}

/** What went wrong with the run itself. A mistake in portcullis.yml stands beside its line. */
export function failureAnnotations(error: unknown): Annotation[] {
  if (error instanceof ConfigError) {
    return error.problems.map(({ file, line, column, message }) => {
      return { level: 'error', title: 'Configuration', message, file, line, column }
    })
  }
  if (error instanceof PortcullisError) {
    return [{ level: 'error', title: 'Portcullis', message: `${error.message}\n${error.hint}` }]
  }
  return [{ level: 'error', title: 'Portcullis', message: `This is a bug in Portcullis: ${String(error)}` }]
}

export function annotate(annotations: readonly Annotation[]): void {
  for (const level of ['error', 'warning'] as const) {
    const all = annotations.filter((each) => each.level === level)
    const shown = all.length > MOST_PER_LEVEL ? all.slice(0, MOST_PER_LEVEL - 1) : all
    for (const each of shown) write(each)
    const rest = all.length - shown.length
    if (rest > 0)
      write({ level, title: 'Portcullis', message: `${rest} more; the step summary and the report have them.` })
  }
}

function write({ level, title, message, file, line, column }: Annotation): void {
  const place = file === undefined ? {} : { file, startLine: line ?? 1, startColumn: column ?? 1 }
  const text = message.split('\n').map(escapeTerminal).join('\n')
  const properties = { title: clip(escapeTerminal(title), 200), ...place }
  if (level === 'error') core.error(clip(text, MOST_CHARACTERS), properties)
  else core.warning(clip(text, MOST_CHARACTERS), properties)
}

function nameList(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
