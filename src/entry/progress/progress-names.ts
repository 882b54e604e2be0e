import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import type { PlannedCell } from '../../run.ts'
import type { Cell } from '../../targets/cell.ts'

/** Names of cells as the report below has them, `debian:12+readonly`; their ids where several would have the same one. Escaped. */
export function progressNames(cells: readonly PlannedCell[]): (cell: Cell) => string {
  const short = ({ target, profile }: Cell): string =>
    profile.name === 'default' ? target.id : `${target.id}+${profile.name}`
  const names = new Set(cells.map(({ cell }) => short(cell)))
  const tellsApart = cells.length > 0 && names.size === cells.length
  return (cell) => escapeTerminal(tellsApart ? short(cell) : cell.id)
}
