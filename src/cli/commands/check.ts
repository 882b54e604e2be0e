import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { run } from '../../run/run.ts'
import type { RunResult } from '../../run/ports.ts'
import type { BaselineStore } from '../../timing/baseline.ts'
import { VERSION } from '../../version.ts'
import type { CheckOptions } from '../arguments/command.ts'
import { loadBaseline } from '../../host/files/baseline.ts'
import { readConfigFor } from '../../host/fanout/with-their-systems.ts'
import { hashConfig } from '../../host/trust/load-config.ts'
import { trustOf } from '../../host/trust/trust.ts'
import { nodePorts } from '../../host/process/node-ports.ts'
import { progress } from '../../host/progress/progress.ts'
import { render } from '../../host/reports/forms.ts'
import { writeReports } from '../../host/reports/write-reports.ts'
import { outFolder } from '../../host/files/out-folder.ts'
import { useColor } from '../../host/process/terminal.ts'
import { stopSignals } from '../../host/process/stop-signals.ts'

/** `portcullis check FILE`: the report alone on stdout, progress on stderr. Returns the exit code. */
export async function check(options: CheckOptions): Promise<number> {
  const config = await readConfigFor(
    [options.file],
    options.config,
    options,
    trustOf(process.env, options.allowLoosening),
  )
  // Before anything is run for nothing.
  if (options.out !== null) outFolder(options.out)
  const baseline = await loadBaseline(options.baseline)
  const history = await openHistory(options.timerHistory)
  const shown = progress(process.stderr, useColor(process.stderr, process.env))
  using stop = stopSignals((signal) => shown.line(`${signal}: stopping the cells, then a partial report follows`))
  const ports = nodePorts({
    signal: stop.signal,
    onEvent: shown.onEvent,
    debug: (line) => options.verbose && shown.line(escapeTerminal(line)),
  })
  const subject = { binaries: [options.file], config, configHash: await hashConfig(config), toolVersion: VERSION }
  let result: RunResult
  try {
    result = await run(subject, ports)
  } finally {
    shown.end()
  }
  const report = baseline.compare(result.report)
  if (history !== null) {
    const { historyLines, rollTimerHistory } = await import('../../host/files/roll-timer-history.ts')
    const cells = await rollTimerHistory(report, history)
    for (const line of historyLines(cells)) shown.line(escapeTerminal(line))
  }
  const text = await render(report, options.format, options)
  process.stdout.write(text)
  if (options.out !== null) await writeReports(options.out, report)
  return result.exitCode
}

async function openHistory(path: string | null): Promise<BaselineStore | null> {
  if (path === null) return null
  const store = (await import('../../host/files/timer-history-file.ts')).timerHistoryFile(path)
  await store.read()
  return store
}
