import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { runSlice as runAndWrite } from '../../host/fanout/run-slice.ts'
import { runAttempt } from '../../host/fanout/run-attempt.ts'
import type { RunSliceOptions } from '../arguments/fanout-arguments.ts'
import { trustOf } from '../../host/trust/trust.ts'
import { nodePorts } from '../../host/process/node-ports.ts'
import { progress } from '../../host/progress/progress.ts'
import { stopSignals } from '../../host/process/stop-signals.ts'
import { useColor, widthOf } from '../../host/process/terminal.ts'

/**
 * `portcullis run --plan FILE --slice NAME`: one job's cells. The gate is with `portcullis report`: here cells that fail are a result, not
 * a failure.
 */
export async function runSlice({
  plan,
  slice,
  attempt,
  out,
  allowLoosening,
  verbose,
}: RunSliceOptions): Promise<number> {
  const shown = progress(process.stderr, useColor(process.stderr, process.env))
  using stop = stopSignals((signal) => shown.line(`${signal}: stopping the cells, then a partial slice follows`))
  const ports = nodePorts({
    signal: stop.signal,
    onEvent: shown.onEvent,
    debug: (line) => verbose && shown.line(escapeTerminal(line)),
  })
  const trust = trustOf(process.env, allowLoosening)
  const running = runAndWrite({ plan, slice, attempt: attempt ?? runAttempt(process.env), out, ports, trust })
  const { report, exitCode, path } = await running.finally(() => shown.end())
  const { renderTerminal } = await import('../../report/terminal/render-terminal.ts')
  const look = { width: widthOf(process.stdout), color: useColor(process.stdout, process.env) }
  const instead = `Wrote ${path}. Nothing is gated yet: \`portcullis report --plan ${plan} ${out}\` does that, over all slices.`
  process.stdout.write(renderTerminal(report, { ...look, verbose, instead }))
  return exitCode === 3 ? 3 : 0
}
