import type { ServerCase, ServerRequest, SmokeCase } from '../config/smoke-case.ts'
import { finding, type Finding } from '../findings.ts'
import type { CellStep, RunStep, ServeExchange, ServeRequest, ServeStep } from '../protocol/job.ts'
import type { Captured, StepOutcome } from '../protocol/messages.ts'
import { base64 } from './base64.ts'
import { panicLine } from './panic.ts'
import { judgeServer } from './server.ts'
import { describeText, meetsText, quoteText } from './text-expectation.ts'

/**
 * The steps of smoke cases, in their order; a step's id is the case's name. With `pid1` the engine makes its own exchange of it.
 * `traced`: the system calls of those that the probe starts are noted.
 */
export function smokeSteps(cases: readonly SmokeCase[], { traced = false }: { traced?: boolean } = {}): CellStep[] {
  return cases.map((smoke) => {
    const trace = traced && smoke.startAs === 'child'
    return { step: { ...stepOf(smoke), ...(trace && { trace }) }, startAs: smoke.startAs }
  })
}

function stepOf(smoke: SmokeCase): RunStep | ServeStep {
  const { name: id, args, env, timeoutMs, server } = smoke
  const files = smoke.files.map(({ path, content, mode }) => ({ path, contentBase64: base64(content), mode }))
  const { shells, keepFiles, extraDescriptors } = smoke
  const beside = {
    ...(shells && { shells }),
    ...(keepFiles && { keepFiles }),
    ...(extraDescriptors !== undefined && { extraDescriptors }),
  }
  const shared = { id, args, env, files, timeoutMs, ...beside }
  if (server !== null) return { kind: 'serve', ...shared, serve: exchangeOf(server) }
  return { kind: 'run', ...shared, stdinBase64: smoke.stdin === null ? null : base64(smoke.stdin) }
}

function exchangeOf({
  ready,
  readyTimeoutMs,
  request,
  stopSignal,
  graceMs,
  more,
  repeat,
  activation,
}: ServerCase): ServeExchange {
  return {
    ready,
    readyTimeoutMs,
    request: request && requestOf(request),
    stop: { signal: stopSignal, graceMs },
    ...(more !== undefined && { more: more.map(requestOf) }),
    ...(repeat !== undefined && { repeat }),
    ...(activation !== undefined && { activation }),
  }
}

function requestOf({ method, url, headers, body, timeoutMs }: ServerRequest): ServeRequest {
  return { method, url, headers, bodyBase64: body === null ? null : base64(body), timeoutMs }
}

/** What came back against what the case expects. Nothing for a process that was never started: `diagnose` explains that. */
export function judgeSmoke(smoke: SmokeCase, outcome: StepOutcome): readonly Finding[] {
  if (outcome.startError !== null) return []
  return [...judgeEnd(smoke, outcome), ...judgeOutput(smoke, outcome)]
}

function judgeEnd(smoke: SmokeCase, outcome: StepOutcome): readonly Finding[] {
  if (smoke.server !== null) {
    const found = judgeServer(smoke, smoke.server, outcome)
    // How it ended follows from what went wrong before, or from being killed for not stopping.
    if (found.length > 0) return found
  } else if (outcome.timedOut) {
    return [finding('time-limit', 'error', { step: smoke.name, limitMs: smoke.timeoutMs })]
  }
  const { exitCode, signal } = smoke.expect
  const actual = outcome.signal ?? (outcome.exitCode === null ? 'not seen' : `${outcome.exitCode}`)
  // "Any exit code" is one that the program chose: no crash.
  const crash = smoke.server === null ? (outcome.signal ?? panicLine(outcome)) : null
  if (signal === null && exitCode === null && crash !== null) {
    return [missed(smoke, 'exit code', 'any', crash, outcome)]
  }
  if (signal !== null && outcome.signal !== signal) return [missed(smoke, 'signal', signal, actual, outcome)]
  if (signal === null && exitCode !== null && outcome.exitCode !== exitCode) {
    return [missed(smoke, 'exit code', `${exitCode}`, actual, outcome)]
  }
  return []
}

function judgeOutput(smoke: SmokeCase, outcome: StepOutcome): readonly Finding[] {
  return (['stdout', 'stderr'] as const).flatMap((stream) => {
    const captured = outcome[stream]
    const expectation = smoke.expect[stream]
    const found: Finding[] = []
    if (expectation !== null && !meetsText(captured.text, expectation)) {
      found.push(missed(smoke, stream, describeText(expectation), quoteText(captured.text), outcome))
    }
    if (captured.truncated) found.push(truncated(smoke.name, stream, captured))
    return found
  })
}

function missed(
  smoke: SmokeCase,
  what: 'exit code' | 'signal' | 'stdout' | 'stderr',
  expected: string,
  actual: string,
  outcome: StepOutcome,
): Finding {
  const args = { step: smoke.name, what, expected, actual }
  const last = outcome.stderr.text.trimEnd().split('\n').slice(-3)
  const evidence = last.filter((line) => line !== '').map((line) => line.slice(0, 300))
  return finding('expectation-missed', 'error', args, what === 'stdout' || what === 'stderr' ? [] : evidence)
}

function truncated(step: string, stream: 'stdout' | 'stderr', { text, bytes }: Captured): Finding {
  const keptBytes = new TextEncoder().encode(text).length
  return finding('output-truncated', 'warning', { step, stream, bytes, keptBytes })
}
