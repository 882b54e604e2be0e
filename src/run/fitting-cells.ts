import { mayStart } from '../checks/architecture.ts'
import type { BinaryIdentity } from '../binary/identify.ts'
import type { Cell } from '../targets/cell.ts'

/**
 * Of several binaries each is for its own targets: cells of another's are left out. A binary that no target is for keeps its cells, and so does a
 * target that no binary is for; they fail and say why, so that nothing is passed over in silence. A single binary keeps them all.
 */
export function fittingCells(cells: readonly Cell[], binaries: readonly BinaryIdentity[]): readonly Cell[] {
  if (binaries.length < 2) return cells
  const fitting = cells.filter(({ binary, target }) => {
    return mayStart({ facts: binaries[binary]!, target }).runs !== false
  })
  const served = new Set(fitting.map(({ binary }) => binary))
  const used = new Set(fitting.map(({ target }) => target.id))
  const kept = new Set(fitting)
  return cells.filter((cell) => kept.has(cell) || !served.has(cell.binary) || !used.has(cell.target.id))
}
