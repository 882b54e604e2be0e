import { hostname } from 'node:os'
import { join } from 'node:path'
import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import type { Report } from '../../report/report.ts'
import type { CellHistory } from '../../report/timers/timer-history.ts'
import type { BaselineComparison, BaselineStore } from '../../timing/baseline.ts'
import { packageRoot } from '../package-root.ts'

/** Compares the timers of a report with those of the runs before it, and adds them there. */
export async function rollTimerHistory(report: Report, store: BaselineStore): Promise<readonly CellHistory[]> {
  const { rollHistory } = await import('../../report/timers/timer-history.ts')
  const { hashSource } = await import('../../engines/probe/probe-build.ts')
  const run = { runner: runnerLabel(process.env), probe: hashSource(join(packageRoot(), 'probe')) }
  return await rollHistory(report, run, store)
}

/** A line for each measured cell. */
export function historyLines(cells: readonly CellHistory[]): readonly string[] {
  return cells.map(({ cell, comparison }) => `timers of ${escapeTerminal(cell)}: ${comparisonText(comparison)}`)
}

/** Hosted runners of one label are alike (`ubuntu24`, `X64`); any other machine is like itself alone. */
function runnerLabel({ ImageOS, RUNNER_ARCH }: NodeJS.ProcessEnv): string {
  return ImageOS ? `${ImageOS}-${RUNNER_ARCH ?? 'unknown'}` : hostname()
}

function comparisonText(comparison: BaselineComparison): string {
  switch (comparison.kind) {
    case 'too-few':
      return `${comparison.runs} comparable runs before, nothing is said under ${comparison.needed}`
    case 'gathering':
      return `p90 was ${comparison.median.toFixed(1)} percent of the period behind the host in ${comparison.runs} runs before, judged from ${comparison.needed} on`
    case 'usual':
      return `as usual: at most ${comparison.fence.toFixed(1)} percent of the period behind the host (${comparison.runs} runs)`
    case 'later':
      return `later than ever usual: more than ${comparison.fence.toFixed(1)} percent of the period behind the host, where ${comparison.median.toFixed(1)} was the median of ${comparison.runs} runs`
  }
}
