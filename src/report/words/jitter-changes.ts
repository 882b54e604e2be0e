import type { Report, ReportCell } from '../report.ts'

export type JitterChanges = NonNullable<NonNullable<Report['changes']>['jitter']>

/**
 * Where the timers' verdict is another one than before. Figures of two single runs say nothing about each other, verdicts do, each being drawn from
 * bounds; and they count only where both runs reached one, on the same CPU model and in the same image. null: nothing was measured in both.
 */
export function jitterChanges(
  before: ReadonlyMap<string, ReportCell>,
  now: readonly ReportCell[],
): JitterChanges | null {
  const pairs = now.flatMap((cell) => {
    const then = before.get(cell.id)
    const [was, is] = [then && conclusive(then), conclusive(cell)]
    return then && was && is ? [{ id: cell.id, was, is, alike: ranAlike(then, cell) }] : []
  })
  if (pairs.length === 0) return null
  const moved = pairs.filter(({ alike, was, is }) => alike && was !== is)
  return {
    worse: moved.filter(({ is }) => is === 'jittery').map(({ id }) => id),
    better: moved.filter(({ is }) => is === 'steady').map(({ id }) => id),
    same: pairs.filter(({ alike, was, is }) => alike && was === is).length,
    notComparable: pairs.filter(({ alike }) => !alike).length,
    later: [],
  }
}

function conclusive({ timers }: ReportCell): 'steady' | 'jittery' | null {
  const verdict = timers?.duet?.verdict
  return verdict === 'steady' || verdict === 'jittery' ? verdict : null
}

function ranAlike(a: ReportCell, b: ReportCell): boolean {
  const [cpuA, cpuB] = [a.facts?.['cpuModel'], b.facts?.['cpuModel']]
  const imageOf = ({ image }: ReportCell) => image?.digest ?? image?.reference ?? null
  return typeof cpuA === 'string' && cpuA === cpuB && imageOf(a) === imageOf(b)
}
