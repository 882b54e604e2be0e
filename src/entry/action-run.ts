import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import * as core from '@actions/core'
import { escapeTerminal } from '../report/escape-terminal.ts'
import { renderTerminal } from '../report/render-terminal.ts'
import type { Report } from '../report/report.ts'
import { withoutWorkflowCommands } from '../report/visible-text.ts'
import { run } from '../run.ts'
import { VERSION } from '../version.ts'
import { annotate, failureAnnotations, reportAnnotations } from './action-annotations.ts'
import { findBinaries } from './action-binaries.ts'
import { writeComment } from './action-comment.ts'
import { actionEnvironment, type ActionEnvironment } from './action-environment.ts'
import { actionOutputs, noOutputs, setOutputs } from './action-outputs.ts'
import { ENGINE_STATE, RUN_STATE } from './action-states.ts'
import { writeSummary } from './action-summary.ts'
import { writeReports } from './commands/check.ts'
import { readInputs, type ActionInputs } from './inputs.ts'
import { loadConfig } from './load-config.ts'
import { nodePorts } from './node-ports.ts'
import { progress } from './progress.ts'
import { reportFailure } from './report-failure.ts'
import { stopSignals } from './stop-signals.ts'

/** The whole Action. Returns the exit code of the step. */
export async function runAction(): Promise<number> {
  using stop = stopSignals((signal) => {
    process.stderr.write(`${signal}: stopping the cells, then a partial report follows\n`)
  })
  try {
    const inputs = readInputs((name) => core.getInput(name))
    const { report, exitCode } = await check(inputs, stop.signal)
    await publish(report, inputs, stop.signal)
    return exitCode === 1 && !inputs.failOnGate ? 0 : exitCode
  } catch (error) {
    setOutputs(noOutputs())
    annotate(failureAnnotations(error))
    return reportFailure(error)
  }
}

async function check(inputs: ActionInputs, signal: AbortSignal) {
  const shown = progress(process.stderr, false)
  const { config, hash } = await loadConfig(inputs.config, inputs.options)
  const runId = randomBytes(6).toString('hex')
  if (config.engine !== 'none') {
    core.saveState(RUN_STATE, runId)
    core.saveState(ENGINE_STATE, config.engine)
  }
  // Not core.debug: the engines room diverts such lines of the tool cache to this very function.
  const debug = (line: string) => core.isDebug() && process.stderr.write(`${escapeTerminal(line)}\n`)
  const ports = nodePorts({ signal, onEvent: (event) => shown.onEvent(event), debug, runId })
  const result = await run(
    { binaries: findBinaries(inputs.binaries), config, configHash: hash, toolVersion: VERSION },
    ports,
  )
  // The cells are gone: nothing is left for a sweep.
  core.saveState(RUN_STATE, '')
  return result
}

/** What cannot fail comes first, so that a cancelled job still has it. */
async function publish(report: Report, inputs: ActionInputs, signal: AbortSignal): Promise<void> {
  const environment = actionEnvironment(process.env)
  const folder = inputs.out ?? join(environment.temporaryFolder, `portcullis-${randomBytes(4).toString('hex')}`)
  const { json } = await writeReports(folder, report)
  setOutputs(actionOutputs(report, json))
  const color = process.env['NO_COLOR'] === undefined
  process.stdout.write(renderTerminal(report, { width: 120, color, verbose: core.isDebug() }))
  const problem = signal.aborted ? null : await comment(report, inputs, environment, signal)
  if (inputs.summary || problem !== null) {
    const failure = writeSummary(process.env['GITHUB_STEP_SUMMARY'], {
      report,
      runUrl: environment.runUrl,
      notice: problem,
    })
    if (failure !== null) core.warning(escapeTerminal(failure), { title: 'No step summary' })
  }
  if (inputs.annotations) annotate(reportAnnotations(report))
}

async function comment(
  report: Report,
  { comment: mode, commentKey, token }: ActionInputs,
  environment: ActionEnvironment,
  signal: AbortSignal,
): Promise<string | null> {
  const key = commentKey ?? environment.defaultKey
  const { said, problem } = await writeComment({ report, mode, key, token, environment, signal })
  process.stdout.write(withoutWorkflowCommands(`${escapeTerminal(said)}\n`))
  if (problem !== null) core.warning(escapeTerminal(problem), { title: 'No comment' })
  return problem
}
