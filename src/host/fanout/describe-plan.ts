import type { Plan } from '../../fanout/plan.ts'
import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { countText } from '../../report/words/quantity-text.ts'

/** The slices, each with its runner. */
export function describePlan({ slices, report }: Plan): string {
  const dealt = new Set(slices.flatMap(({ cells }) => cells))
  const left = report.cells.filter(({ id }) => !dealt.has(id))
  const lines = slices.map(({ name, runner, cells }) => `${name}  ${runner}  ${countText(cells.length, 'cell')}`)
  if (left.length > 0) lines.push(`no runner for ${countText(left.length, 'cell')}: ${left[0]!.reason ?? left[0]!.id}`)
  return `${lines.map(escapeTerminal).join('\n')}\n`
}
