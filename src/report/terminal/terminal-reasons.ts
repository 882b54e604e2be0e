import { escapeTerminal, escapeTerminalLines } from './escape-terminal.ts'
import { alike, type Explanation } from '../explanation.ts'
import { groupThousands, listText, listWords } from '../words/quantity-text.ts'
import { fitColumns, wrap } from './terminal-text.ts'
import { OUTCOME_MARKS, styled, type Look } from './terminal-style.ts'
import type { Outcome } from '../report.ts'
import { clip } from '../words/visible-text.ts'

export interface TerminalReasonsExtent {
  readonly names: number
  readonly messages: number
  readonly evidenceLines: number
  /** Several names in fewer words; default: as they are. */
  readonly short?: (names: readonly string[]) => readonly string[]
}

/** One reason: its cells, what is wrong, what proves it, what to do. */
export function terminalReason(
  explanation: Explanation,
  outcome: Outcome,
  look: Look,
  extent: TerminalReasonsExtent,
  sameAs: string | null,
): string {
  const { title, cells, evidence } = explanation
  const { mark, style } = OUTCOME_MARKS[outcome]
  const names = listWords(
    (extent.short?.(cells) ?? cells).map((name) => escapeTerminal(clip(name, 100))),
    extent.names,
  )
  const words = [...names.slice(0, -1), `${names.at(-1) ?? ''}:`, ...escapeTerminal(clip(title, 100)).split(' ')]
  const head = wrap(words, look.width, `${mark} `, '  ')
  const lines = [
    head
      .split('\n')
      .map((line) => styled(styled(line, style, look.color), 'bold', look.color))
      .join('\n'),
  ]
  lines.push(...messageLines(explanation, look, extent))
  for (const line of evidence.flatMap(escapeTerminalLines).slice(0, extent.evidenceLines)) {
    lines.push(styled(fitColumns(`  | ${line}`, look.width), 'dim', look.color))
  }
  return [...lines, ...remedyLines(explanation, look, sameAs)].join('\n')
}

function remedyLines({ remedy }: Explanation, look: Look, sameAs: string | null): string[] {
  if (remedy === null) return []
  const text = sameAs === null ? remedy.text : `the same as for ${clip(sameAs, 100)} above.`
  const line = wrap(escapeTerminal(clip(text, 800)), look.width, '  Fix: ', '       ')
  return sameAs !== null || remedy.command === null ? [line] : [line, ...commandLines(remedy.command, look)]
}

function messageLines({ messages, cells }: Explanation, look: Look, extent: TerminalReasonsExtent): string[] {
  const lines = messages.slice(0, extent.messages).map((message) => {
    const { text, cells: those } = message
    const named = text.includes(those[0] ?? '') || those.length === cells.length
    const names = named
      ? ''
      : `${listText(
          those.map((name) => escapeTerminal(clip(name, 100))),
          4,
        )}: `
    return wrap(`${names}${escapeTerminal(clip(text, 800))}${alike(message)}`, look.width, '  ')
  })
  const left = messages.length - lines.length
  return left > 0 ? [...lines, `  and ${groupThousands(left)} more of this kind`] : lines
}

/** Not wrapped: it is there to be copied. */
function commandLines(command: string, { color }: Look): string[] {
  return escapeTerminalLines(clip(command, 4000)).map((line) => `       ${styled(line, 'cyan', color)}`)
}
