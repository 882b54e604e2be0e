import { groupBy } from './group-by.ts'
import { MAX_SLICES, type PlannedSlice } from './plan.ts'

/** In a job at most, where nothing else is asked for. */
export const CELLS_PER_JOB = 32

export interface CuttableCell {
  readonly id: string
  /** Label of the runner that can run it. */
  readonly runner: string
  /** What it is expected to take, in any unit; only the ratio to the others counts. */
  readonly cost: number
}

/**
 * Cells into jobs: one runner per slice, at most `cellsPerSlice` in each (more only where the slices would be more than 256), their costs balanced.
 * The same cells in any order give the same slices.
 */
export function cutSlices(cells: readonly CuttableCell[], cellsPerSlice: number): PlannedSlice[] {
  const byRunner = groupBy(cells, ({ runner }) => runner)
  const runners = [...byRunner.keys()].sort()
  if (runners.length > MAX_SLICES) throw new RangeError(`${runners.length} runners, at most ${MAX_SLICES} jobs`)
  let most = Math.max(1, cellsPerSlice)
  const count = () => runners.reduce((sum, runner) => sum + Math.ceil(byRunner.get(runner)!.length / most), 0)
  while (count() > MAX_SLICES) most += 1
  return runners.flatMap((runner) => {
    const shards = spread(byRunner.get(runner)!, most)
    return shards.map((ids, index) => ({ name: sliceName(runner, index, shards.length), runner, cells: ids }))
  })
}

/** Longest first, each to the shard that has least to do: never more than 4/3 of the best there is (Graham 1969). */
function spread(cells: readonly CuttableCell[], most: number): string[][] {
  const shards = Array.from({ length: Math.ceil(cells.length / most) }, () => ({ cost: 0, ids: [] as string[] }))
  const longestFirst = cells.toSorted((a, b) => b.cost - a.cost || compare(a.id, b.id))
  for (const { id, cost } of longestFirst) {
    const open = shards.filter(({ ids }) => ids.length < most)
    const lightest = open.reduce((least, shard) => (shard.cost < least.cost ? shard : least))
    lightest.ids.push(id)
    lightest.cost += cost
  }
  return shards.map(({ ids }) => ids.sort(compare))
}

function sliceName(runner: string, index: number, count: number): string {
  const name = runner.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '') || 'runner'
  return count === 1 ? name.slice(0, 90) : `${name.slice(0, 90)}.${index + 1}`
}

/** By code unit: the same everywhere, whatever the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
