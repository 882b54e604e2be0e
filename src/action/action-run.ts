import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import * as core from '@actions/core'
import { UsageError } from '../errors.ts'
import { planSchema } from '../fanout/plan.ts'
import { escapeTerminal } from '../report/terminal/escape-terminal.ts'
import { renderTerminal } from '../report/terminal/render-terminal.ts'
import type { Report } from '../report/report.ts'
import { withoutWorkflowCommands } from '../report/words/visible-text.ts'
import { run } from '../run/run.ts'
import type { RunPorts, RunResult } from '../run/ports.ts'
import { VERSION } from '../version.ts'
import type { ActionAccess } from './action-access.ts'
import { actionTrust } from './action-trust.ts'
import { annotate, failureAnnotations, reportAnnotations } from './action-annotations.ts'
import { actionBaseline, earlierReport } from './action-baseline.ts'
import { writeComment } from './action-comment.ts'
import { actionEnvironment, type ActionEnvironment } from './action-environment.ts'
import { actionOutputs, noOutputs, planOutputs, setOutputs, sliceOutputs } from './action-outputs.ts'
import { ENGINE_STATE, RUN_STATE } from './action-states.ts'
import { writeSummary } from './action-summary.ts'
import { withTimerHistory } from './action-timer-history.ts'
import { binaryFiles } from '../host/files/binary-files.ts'
import { writeReports } from '../host/reports/write-reports.ts'
import { describePlan } from '../host/fanout/describe-plan.ts'
import { runAttempt } from '../host/fanout/run-attempt.ts'
import { mergeFiles } from '../host/fanout/merge-files.ts'
import { planBinaries } from '../host/fanout/plan-binaries.ts'
import { plannedConfig } from '../host/fanout/planned-config.ts'
import { readJsonFile } from '../host/files/read-json-file.ts'
import { runSlice } from '../host/fanout/run-slice.ts'
import { artifactName, foreignReport, reportOfTestedRun } from './foreign-report.ts'
import { accessProblem } from './github/access-problem.ts'
import { readInputs, type ActionInputs } from './inputs.ts'
import { hashConfig } from '../host/trust/load-config.ts'
import { readConfigFor } from '../host/fanout/with-their-systems.ts'
import { nodePorts } from '../host/process/node-ports.ts'
import { progress } from '../host/progress/progress.ts'
import { reportFailure } from '../host/process/report-failure.ts'
import { stopSignals } from '../host/process/stop-signals.ts'
import { outFolder } from '../host/files/out-folder.ts'

/** The whole Action. Returns the exit code of the step. */
export async function runAction(): Promise<number> {
  using stop = stopSignals((signal) => {
    process.stderr.write(`${signal}: stopping the cells, then a partial report follows\n`)
  })
  try {
    const inputs = readInputs((name) => core.getInput(name))
    switch (inputs.mode) {
      case 'plan':
        return await plan(inputs, stop.signal)
      case 'run':
        return await slice(inputs, stop.signal)
      case 'check':
        return await gate(() => check(inputs, stop.signal), inputs, stop.signal)
      case 'comment':
        return await commentOnly(inputs, stop.signal)
      case 'report':
        return await gate(() => merge(inputs, stop.signal), inputs, stop.signal)
    }
  } catch (error) {
    setOutputs(noOutputs())
    annotate(failureAnnotations(error))
    return reportFailure(error)
  }
}

async function plan(inputs: ActionInputs, signal: AbortSignal): Promise<number> {
  const { binaries, config, options, cellsPerJob } = inputs
  const environment = actionEnvironment(process.env)
  const out = inputs.out ?? ownFolder(environment)
  const earlier = await earlierReport(inputs.earlier, { environment, token: inputs.token, signal })
  const trust = actionTrust(inputs, { environment, token: inputs.token, signal })
  const written = await planBinaries({ binaries, config, options, cellsPerJob, earlier, out, trust })
  setOutputs(planOutputs(written.path, written.matrix))
  process.stdout.write(withoutWorkflowCommands(describePlan(written.plan)))
  return 0
}

async function slice(inputs: ActionInputs, signal: AbortSignal): Promise<number> {
  const { plan: file, slice: name, out, token } = inputs
  const environment = actionEnvironment(process.env)
  const trust = actionTrust(inputs, { environment, token, signal })
  const { config } = await plannedConfig(readJsonFile(file, planSchema, 'plan'), trust)
  const ports = actionPorts(config.engine, signal)
  const folder = out ?? ownFolder(environment)
  const written = await runSlice({
    plan: file,
    slice: name,
    attempt: runAttempt(process.env),
    out: folder,
    ports,
    trust,
  })
  core.saveState(RUN_STATE, '')
  setOutputs(sliceOutputs(written.path))
  showReport(written.report)
  return written.exitCode === 3 ? 3 : 0
}

async function check(inputs: ActionInputs, signal: AbortSignal): Promise<RunResult> {
  const access = { environment: actionEnvironment(process.env), token: inputs.token, signal }
  const binaries = binaryFiles(inputs.binaries)
  const config = await readConfigFor(binaries, inputs.config, inputs.options, actionTrust(inputs, access))
  const ports = actionPorts(config.engine, signal)
  const configHash = await hashConfig(config)
  const result = await run({ binaries, config, configHash, toolVersion: VERSION }, ports)
  // The cells are gone: nothing is left for a sweep.
  core.saveState(RUN_STATE, '')
  return result
}

async function merge(inputs: ActionInputs, signal: AbortSignal): Promise<RunResult> {
  const access = { environment: actionEnvironment(process.env), token: inputs.token, signal }
  return await mergeFiles(inputs.plan, inputs.slices, actionTrust(inputs, access))
}

/** Tells the post step which run to sweep. */
function actionPorts(engine: string, signal: AbortSignal): RunPorts {
  const shown = progress(process.stderr, false)
  const runId = randomBytes(6).toString('hex')
  if (engine !== 'none') {
    core.saveState(RUN_STATE, runId)
    core.saveState(ENGINE_STATE, engine)
  }
  // Not core.debug: the engines room diverts such lines of the tool cache to this very function.
  const debug = (line: string) => core.isDebug() && process.stderr.write(`${escapeTerminal(line)}\n`)
  return nodePorts({ signal, onEvent: (event) => shown.onEvent(event), debug, runId })
}

async function gate(decide: () => Promise<RunResult>, inputs: ActionInputs, signal: AbortSignal): Promise<number> {
  const access = { environment: actionEnvironment(process.env), token: inputs.token, signal }
  const baseline = await actionBaseline(inputs.baseline, access)
  const { report, exitCode } = await decide()
  const out = inputs.out ?? ownFolder(access.environment)
  await publish(await remembered(baseline.compare(report), inputs, out, access), { ...inputs, out }, access)
  return exitCode === 1 && !inputs.failOnGate ? 0 : exitCode
}

/** The report is another run's, perhaps a stranger's: read within bounds, by its schema, and rendered here. It decides nothing. */
async function commentOnly(inputs: ActionInputs, signal: AbortSignal): Promise<number> {
  const environment = actionEnvironment(process.env)
  const access = { environment, token: inputs.token, signal }
  setOutputs({ ...noOutputs(), verdict: '' })
  const found = await testedReport(inputs.report, access)
  if (found === null) return 0
  const baseline = await actionBaseline(inputs.baseline, access)
  const report = baseline.compare(found)
  const runUrl = environment.testedRunUrl ?? environment.runUrl
  const problem = await comment(report, inputs, { ...access, runUrl })
  if (problem !== null) summarise(report, runUrl, problem)
  return 0
}

/** null: there is none, and it has been told why. */
async function testedReport(source: string, access: ActionAccess): Promise<Report | null> {
  const name = artifactName(source)
  if (name === null) return foreignReport(source)
  try {
    const report = await reportOfTestedRun(name, access)
    if (report === null) core.notice(escapeTerminal(`The run has no artifact ${name}: there is nothing to comment on.`))
    return report
  } catch (error) {
    if (error instanceof UsageError) throw error
    const problem = `The report could not be fetched: ${accessProblem(error, 'actions: read')}`
    core.warning(escapeTerminal(problem), { title: 'No comment' })
    return null
  }
}

/** Of a run that was cut short nothing is kept. */
async function remembered(
  report: Report,
  { timerHistory }: ActionInputs,
  out: string,
  access: ActionAccess,
): Promise<Report> {
  if (timerHistory === null || access.signal.aborted) return report
  outFolder(out)
  return await withTimerHistory(report, timerHistory, out, access)
}

/** What cannot fail comes first, so that a cancelled job still has it. */
async function publish(report: Report, inputs: ActionInputs & { out: string }, access: ActionAccess): Promise<void> {
  const { signal } = access
  const { runUrl, docsUrl } = access.environment
  const { json } = await writeReports(inputs.out, report, docsUrl)
  setOutputs(actionOutputs(report, json))
  showReport(report)
  const problem = signal.aborted ? null : await comment(report, inputs, { ...access, runUrl })
  if (inputs.summary || problem !== null) summarise(report, runUrl, problem)
  if (inputs.annotations) annotate(reportAnnotations(report))
}

/** `notice`: why there is no comment. */
function summarise(report: Report, runUrl: string | null, notice: string | null): void {
  const failure = writeSummary(process.env['GITHUB_STEP_SUMMARY'], { report, runUrl, notice })
  if (failure !== null) core.warning(escapeTerminal(failure), { title: 'No step summary' })
}

function showReport(report: Report): void {
  const color = process.env['NO_COLOR'] === undefined
  process.stdout.write(renderTerminal(report, { width: 120, color, verbose: core.isDebug(), isLog: true }))
}

function ownFolder({ temporaryFolder }: ActionEnvironment): string {
  return join(temporaryFolder, `portcullis-${randomBytes(4).toString('hex')}`)
}

async function comment(
  report: Report,
  { comment: mode, commentKey }: ActionInputs,
  access: ActionAccess & { readonly runUrl: string | null },
): Promise<string | null> {
  const key = commentKey ?? access.environment.defaultKey
  const { said, problem } = await writeComment({ ...access, report, mode, key })
  process.stdout.write(withoutWorkflowCommands(`${escapeTerminal(said)}\n`))
  if (problem !== null) core.warning(escapeTerminal(problem), { title: 'No comment' })
  return problem
}
