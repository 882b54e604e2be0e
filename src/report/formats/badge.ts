import { countText } from '../words/quantity-text.ts'
import type { Report } from '../report.ts'
import { safeJson } from './safe-json.ts'

/** What a badge says; the JSON of shields.io's endpoint badge. */
export function renderBadge({ gate, cells, complete }: Report): string {
  const runs = cells.filter(({ outcome }) => outcome === 'pass' || outcome === 'warn').length
  const passes = gate.decision === 'pass'
  const warns = cells.some(({ outcome }) => outcome !== 'pass' && outcome !== 'skip')
  const share = runs === cells.length ? countText(runs, 'target') : `${runs} of ${countText(cells.length, 'target')}`
  return safeJson({
    schemaVersion: 1,
    label: 'runs on',
    message: complete ? share : `${share}, partial`,
    color: passes ? (warns ? 'yellow' : 'brightgreen') : 'red',
    ...(!passes && { isError: true }),
  })
}
