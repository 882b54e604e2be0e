import { cellName, type CellNaming } from '../words/cell-words.ts'
import { escapeTerminal, escapeTerminalLines } from './escape-terminal.ts'
import { systemLines } from '../words/cell-system-words.ts'
import { placeText } from '../words/place-words.ts'
import type { Report, ReportCell, ReportStep } from '../report.ts'
import { endText, peakWords, timeText } from '../words/step-words.ts'
import { OUTCOME_MARKS, styled, type Look } from './terminal-style.ts'
import { fitColumns, wrap } from './terminal-text.ts'
import { clip } from '../words/visible-text.ts'

/** Each cell with its image and steps, output of steps that did not pass. */
export function terminalCells({ cells }: Report, naming: CellNaming, look: Look): string[] {
  return cells.map((cell) => cellLines(cell, naming, look).join('\n'))
}

function cellLines(cell: ReportCell, naming: CellNaming, look: Look): string[] {
  const { mark, style } = OUTCOME_MARKS[cell.outcome]
  const name = escapeTerminal(clip(cellName(cell, naming), 100))
  const lines = [`${styled(mark, style, look.color)} ${styled(name, 'bold', look.color)}`]
  if (cell.image !== null) {
    const { reference, digest, standIn } = cell.image
    const what = standIn === null ? 'image' : `stand-in ${escapeTerminal(clip(standIn, 60))} for`
    const which = `${escapeTerminal(clip(reference, 200))}${digest === null ? '' : ` ${escapeTerminal(clip(digest, 100))}`}`
    lines.push(wrap(`${what} ${which}`, look.width, '  ', '    '))
  }
  for (const { text } of cell.profileNotes ?? []) {
    lines.push(wrap(`profile ${escapeTerminal(clip(`${cell.profile}: ${text}`, 400))}`, look.width, '  ', '    '))
  }
  if (cell.place !== undefined)
    lines.push(wrap(escapeTerminal(clip(placeText(cell.place), 200)), look.width, '  ', '    '))
  const system = cell.system === undefined ? [] : systemLines(cell.system)
  for (const [label, text] of system) {
    lines.push(wrap(`${label}: ${escapeTerminal(clip(text, 500))}`, look.width, '  ', '    '))
  }
  return [...lines, ...cell.steps.flatMap((step) => stepLines(step, look))]
}

function stepLines(step: ReportStep, look: Look): string[] {
  const { mark, style } = OUTCOME_MARKS[step.result]
  const facts = [
    endText(step),
    timeText(step) ?? '',
    ...peakWords(step),
    step.startAs === 'pid1' ? 'PID 1' : '',
  ].filter(Boolean)
  const text = `${escapeTerminal(clip(step.name, 100))}: ${escapeTerminal(facts.join(', '))}`
  const line = wrap(text, look.width, `  ${mark} `, '    ').replace(mark, styled(mark, style, look.color))
  if (step.result === 'pass') return [line]
  return [line, ...output('stdout', step.stdout, look), ...output('stderr', step.stderr, look)]
}

function output(name: string, captured: ReportStep['stdout'], look: Look): string[] {
  const all = captured === null ? [] : escapeTerminalLines(captured.text.slice(0, 16_384))
  const shown = all
    .slice(0, 20)
    .map((line) => styled(fitColumns(`    ${name} | ${line}`, look.width), 'dim', look.color))
  return all.length > shown.length ? [...shown, `    ${name} | … ${all.length - shown.length} more lines`] : shown
}
