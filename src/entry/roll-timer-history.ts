import { hostname } from 'node:os'
import { join } from 'node:path'
import { escapeTerminal } from '../report/escape-terminal.ts'
import type { Report } from '../report/report.ts'
import type { BaselineComparison } from '../timing/baseline.ts'
import { packageRoot } from './package-root.ts'

/** Compares the timers of a report with those of the runs in a file, adds them there, and gives a line for each measured cell. */
export async function rollTimerHistory(report: Report, path: string): Promise<readonly string[]> {
  const { rollHistory } = await import('../report/timer-history.ts')
  const { timerHistoryFile } = await import('./timer-history-file.ts')
  const { hashSource } = await import('../engines/probe-build.ts')
  const run = { runner: runnerLabel(process.env), probe: hashSource(join(packageRoot(), 'probe')) }
  const cells = await rollHistory(report, run, timerHistoryFile(path))
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
