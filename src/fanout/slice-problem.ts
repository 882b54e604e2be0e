import type { Plan, Slice } from './plan.ts'

/** Why what a job brought does not belong to the plan, in words that follow "refused:"; null = it does. */
export function sliceProblem(plan: Plan): (slice: Slice) => string | null {
  const binaryOf = new Map(plan.report.cells.map(({ id, binary }) => [id, binary]))
  return (slice) => problemOf(plan, binaryOf, slice)
}

function problemOf(plan: Plan, binaryOf: ReadonlyMap<string, string>, { name, report }: Slice): string | null {
  const planned = plan.slices.find((slice) => slice.name === name)
  if (planned === undefined) return 'the plan has no slice of that name'
  const expected = plan.report
  if (report.configHash !== expected.configHash) {
    return `it was made with configuration ${short(report.configHash)}, the plan with ${short(expected.configHash)}`
  }
  if (report.tool.version !== expected.tool.version) {
    return `it was made by version ${short(report.tool.version)}, the plan by ${short(expected.tool.version)}`
  }
  const digests = new Set(expected.binaries.map(({ sha256 }) => sha256))
  const stranger = report.binaries.find(({ sha256 }) => !digests.has(sha256))
  if (stranger) return `it is about a binary with SHA-256 ${short(stranger.sha256)}, which the plan does not have`
  return cellProblem(binaryOf, planned.cells, report.cells)
}

function cellProblem(
  binaryOf: ReadonlyMap<string, string>,
  own: readonly string[],
  cells: readonly { readonly id: string; readonly binary: string }[],
): string | null {
  const allowed = new Set(own)
  const seen = new Set<string>()
  for (const { id, binary } of cells) {
    if (!allowed.has(id)) return `it has the cell ${short(id)}, which is not its own`
    if (seen.has(id)) return `it has the cell ${short(id)} twice`
    if (binaryOf.get(id) !== binary) return `its cell ${short(id)} is about another binary`
    seen.add(id)
  }
  return null
}

/** What another machine says is quoted in part only. */
function short(text: string): string {
  return text.length <= 80 ? JSON.stringify(text) : `${JSON.stringify(text.slice(0, 80))}…`
}
