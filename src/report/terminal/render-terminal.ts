import { cellDifferences } from '../words/cell-differences.ts'
import { changeWords } from '../words/change-words.ts'
import { defaultCaseText } from '../words/default-case-words.ts'
import { cellName, cellNaming, type CellNaming } from '../words/cell-words.ts'
import { escapeTerminal } from './escape-terminal.ts'
import { causes, cellsOf, explain, hazards, sameRemedyBefore } from '../explanation.ts'
import { countText, durationText, listText } from '../words/quantity-text.ts'
import type { Report } from '../report.ts'
import { terminalCells } from './terminal-cells.ts'
import { terminalFacts } from './terminal-facts.ts'
import { terminalJitter } from './terminal-jitter.ts'
import { terminalMatrix } from './terminal-matrix.ts'
import { terminalTimerTables } from './terminal-timer-tables.ts'
import { terminalReason, type TerminalReasonsExtent } from './terminal-reasons.ts'
import { wrap } from './terminal-text.ts'
import { OUTCOME_MARKS, styled, type Look } from './terminal-style.ts'
import { outcomeCounts, passedText, reasonsBesideCells, verdictWords } from '../words/verdict-words.ts'
import { clip, withoutWorkflowCommands } from '../words/visible-text.ts'

interface TerminalOptions extends Look {
  /** Adds each cell's steps with their output, and images with digests. */
  readonly verbose?: boolean
  /** In a log the verdict is one line, to be found there; a window would break it in the middle of a word. */
  readonly isLog?: boolean
  /** Stands in the verdict's place where nothing is gated, as in one slice of a run. */
  readonly instead?: string
}

/** Longer than a usual window: then the verdict stands at the top too, not only at the end. */
const LONG_LINES = 40

/** The report for people at a terminal, and for the log of a workflow. The verdict is the last line. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const { width, color, verbose = false, isLog = false, instead } = options
  const look = { width, color }
  const naming = cellNaming(report)
  const blocks = [
    terminalMatrix(report, naming, look),
    ...reasonBlocks(report, naming, look, verbose),
    ...[terminalJitter(report, naming, look)].filter((block) => block !== null),
    ...(verbose ? terminalTimerTables(report, naming, look) : []),
    ...(verbose ? [...terminalCells(report, naming, look), ...terminalFacts(report, naming, look)] : []),
    ...(verbose ? differencesBlock(report, look) : []),
    ...changeBlock(report, naming, look),
    ...defaultCaseBlock(report, look),
    basisLine(report, look),
  ]
  const verdict = verdictLines(report, naming, look, isLog ? Number.POSITIVE_INFINITY : width, instead)
  const body = blocks.join('\n\n')
  const text =
    body.split('\n').length > LONG_LINES ? `${verdict}\n\n${body}\n\n${verdict}\n` : `${body}\n\n${verdict}\n`
  return withoutWorkflowCommands(text)
}

const USUAL: TerminalReasonsExtent = { names: 12, messages: 4, evidenceLines: 4 }
const VERBOSE: TerminalReasonsExtent = { names: 100, messages: 40, evidenceLines: 20 }

function reasonBlocks(report: Report, naming: CellNaming, look: Look, verbose: boolean): string[] {
  const extent = verbose ? VERBOSE : USUAL
  const beside = reasonsBesideCells(report.gate).map(({ severity, message }) => {
    const { mark, style } = OUTCOME_MARKS[severity === 'fail' ? 'fail' : 'warn']
    return styled(wrap(escapeTerminal(clip(message, 600)), look.width, `${mark} `, '  '), style, look.color)
  })
  const seen = new Map<string, string>()
  const blocks = (['fail', 'unknown', 'warn', 'skip'] as const).flatMap((outcome) => {
    const explanations = explain(
      cellsOf(report, outcome).map((cell) => ({ name: cellName(cell, naming), findings: causes(cell) })),
    )
    return explanations.map((each) => terminalReason(each, outcome, look, extent, sameRemedyBefore(seen, each)))
  })
  return [...beside, ...blocks, ...hazardBlocks(report, naming, look, verbose ? seen : null)]
}

/** One line each, unless remedies `seen` before ask for more: they did not bite. */
function hazardBlocks({ cells }: Report, naming: CellNaming, look: Look, seen: Map<string, string> | null): string[] {
  const explanations = explain(cells.map((cell) => ({ name: cellName(cell, naming), findings: hazards(cell) })))
  if (seen !== null) {
    return explanations.map((each) => terminalReason(each, 'warn', look, VERBOSE, sameRemedyBefore(seen, each)))
  }
  const lines = explanations.map(({ title, cells: names }) => {
    const where = listText(
      names.map((name) => escapeTerminal(clip(name, 100))),
      6,
    )
    return wrap(`may still bite in ${where}: ${escapeTerminal(clip(title, 100))}`, look.width, '! ', '  ')
  })
  return lines.length === 0 ? [] : [styled(lines.join('\n'), 'yellow', look.color)]
}

const CHANGE_STYLES = { bad: 'red', good: 'green', neutral: 'dim' } as const
const CHANGE_MARKS = { bad: '✗', good: '✓', neutral: '-' } as const

function changeBlock({ cells, changes }: Report, naming: CellNaming, look: Look): string[] {
  if (changes === null) return []
  const byId = new Map(cells.map((cell) => [cell.id, cellName(cell, naming)]))
  const lines = changeWords(changes).map(({ kind, text, cells: ids, names }) => {
    const all = (ids.length > 0 ? ids.map((id) => byId.get(id) ?? id) : names).map((name) =>
      escapeTerminal(clip(name, 100)),
    )
    const named = all.length === 0 ? '' : `${ids.length > 0 ? ':' : ''} ${listText(all, 8)}`
    const line = wrap(`${escapeTerminal(clip(text, 200))}${named}`, look.width, `${CHANGE_MARKS[kind]} `, '  ')
    return styled(line, CHANGE_STYLES[kind], look.color)
  })
  return [lines.length === 0 ? 'Nothing changed since the baseline.' : `Since the baseline:\n${lines.join('\n')}`]
}

function defaultCaseBlock(report: Report, look: Look): string[] {
  const text = defaultCaseText(report)
  return text === null ? [] : [styled(wrap(text, look.width, '! ', '  '), 'yellow', look.color)]
}

function differencesBlock(report: Report, look: Look): string[] {
  const text = cellDifferences(report)
  return text === null ? [] : [wrap(text, look.width)]
}

function basisLine({ cells, engine, slices, durationMs, gate }: Report, look: Look): string {
  const none = cells.some(({ basis }) => basis === 'prediction') ? 'predictions alone' : 'no engine'
  const alone = engine === null ? none : `${engine.kind} ${escapeTerminal(clip(engine.version, 40))}`
  const on = slices.length === 0 ? alone : countText(slices.length, 'slice')
  const floor = gate.glibcFloor === null ? '' : `, needs ${escapeTerminal(clip(gate.glibcFloor, 40))}`
  const text = `${outcomeCounts(cells)}; ${on}, ${durationText(durationMs)}${floor}`
  return styled(wrap(text, look.width), 'dim', look.color)
}

function verdictLines(
  report: Report,
  naming: CellNaming,
  { color }: Look,
  width: number,
  instead: string | undefined,
): string {
  if (instead !== undefined) return wrap(escapeTerminal(clip(instead, 400)), width)
  const { style } = OUTCOME_MARKS[report.gate.decision]
  const lines = wrap(verdictText(report, naming), width, '', '  ').split('\n')
  return lines.map((line) => styled(styled(line, style, color), 'bold', color)).join('\n')
}

function verdictText(report: Report, naming: CellNaming): string {
  const { passes, subjects, reasons } = verdictWords(report)
  const byId = new Map(report.cells.map((cell) => [cell.id, cellName(cell, naming)]))
  const because = reasons.map(({ text, cells }) => {
    const names = cells.map((id) => escapeTerminal(clip(byId.get(id) ?? id, 60)))
    return `${escapeTerminal(clip(text, 200))}${names.length === 0 ? '' : ` (${listText(names, 4)})`}`
  })
  const partial = report.complete ? '' : 'Partial report, the run was cut short. '
  const subject =
    subjects.length === 0
      ? ''
      : ` for ${listText(
          subjects.map((name) => escapeTerminal(clip(name, 60))),
          3,
        )}`
  const why = [...(passes ? [passedText(report.cells)] : []), ...because].join(', ')
  const verdict = [`${partial}Gate ${passes ? 'passes' : 'fails'}${subject}`, why].filter(Boolean).join(': ')
  return `${OUTCOME_MARKS[passes ? 'pass' : 'fail'].mark} ${verdict}`
}
