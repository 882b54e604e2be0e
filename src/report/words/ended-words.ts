import type { Report } from '../report.ts'
import { groupThousands } from './quantity-text.ts'

const MOST = 8

/** Whether a distribution's support had ended on that day; `2026-08-31` is its last. */
export function hasEnded(endOfLife: string | null, day: string): boolean {
  return endOfLife !== null && /^\d{4}-\d\d-\d\d$/.test(endOfLife) && endOfLife < day
}

/** The targets of a report whose support had ended when it was made; null = none. `name`: how a form shows a target's name, which is untrusted as all is. */
export function endedText({ cells, startedAt }: Report, name: (text: string) => string): string | null {
  const ended = cells.filter(({ target }) => hasEnded(target.endOfLife, startedAt.slice(0, 10)))
  const all = [...new Map(ended.map(({ target }) => [target.id, target.endOfLife!]))]
  if (all.length === 0) return null
  const shown = all.slice(0, MOST).map(([id, end]) => `${name(id)} (${name(end)})`)
  const left = all.length - shown.length
  return `Support has ended: ${shown.join(', ')}${left > 0 ? ` and ${groupThousands(left)} more` : ''}.`
}
