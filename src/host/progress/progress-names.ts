import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { cellName } from '../../report/words/cell-words.ts'
import type { PlannedCell } from '../../run/ports.ts'
import type { Cell } from '../../targets/cell.ts'

/** Names of cells as the report below has them; their ids where several would have the same one, as of several binaries. Escaped. */
export function progressNames(cells: readonly PlannedCell[]): (cell: Cell) => string {
  const severalProfiles = new Set(cells.map(({ cell }) => cell.profile.name)).size > 1
  const naming = { severalBinaries: false, severalProfiles, binaryNames: new Map() }
  const named = ({ target, profile }: Cell): string => cellName({ binary: '', target, profile: profile.name }, naming)
  const tellsApart = cells.length > 0 && new Set(cells.map(({ cell }) => named(cell))).size === cells.length
  return (cell) => escapeTerminal(tellsApart ? named(cell) : cell.id)
}
