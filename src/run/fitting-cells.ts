import { mayStart } from '../checks/architecture.ts'
import type { PlatformFacts } from '../binary/facts.ts'
import type { Cell } from '../targets/cell.ts'

/**
 * Of several binaries each is for its own targets: cells of another's are left out. A binary that no target is for keeps its cells, and so does a
 * target that no binary is for; they fail and say why, so that nothing is passed over in silence. A single binary keeps them all.
 */
export function fittingCells(cells: readonly Cell[], binaries: readonly PlatformFacts[]): readonly Cell[] {
  if (binaries.length < 2) return cells
  const starts = new Map(
    cells.map((cell) => [cell, mayStart({ facts: binaries[cell.binary]!, target: cell.target }).runs]),
  )
  const sure = joined(cells.filter((cell) => starts.get(cell) === true))
  // What is not known to start is left to the binary that is, where there is one for the target.
  const kept = new Set(
    cells.filter((cell) => {
      const served = sure.binaries.has(cell.binary) && sure.targets.has(cell.target.id)
      return starts.get(cell) === true || (starts.get(cell) === null && !served)
    }),
  )
  const { binaries: served, targets: used } = joined([...kept])
  return cells.filter((cell) => kept.has(cell) || !served.has(cell.binary) || !used.has(cell.target.id))
}

function joined(cells: readonly Cell[]): { binaries: ReadonlySet<number>; targets: ReadonlySet<string> } {
  return {
    binaries: new Set(cells.map(({ binary }) => binary)),
    targets: new Set(cells.map(({ target }) => target.id)),
  }
}
