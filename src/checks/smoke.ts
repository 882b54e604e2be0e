import type { ServerCase, ServerRequest, SmokeCase } from '../config/smoke-case.ts'
import { finding, type Finding } from '../findings.ts'
import type { CellStep, RunStep, ServeExchange, ServeRequest, ServeStep } from '../protocol/job.ts'
import type { Captured, StepOutcome } from '../protocol/process.ts'
import { base64 } from './base64.ts'
import { judgeEnd } from './judge-end.ts'
import { missedExpectation } from './missed-expectation.ts'
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

/**
 * What came back against what the case expects. Nothing for a process that was never started: `diagnose` explains that. `go`: version of
 * the Go that built the binary, where it is one of Go.
 */
export function judgeSmoke(smoke: SmokeCase, outcome: StepOutcome, go: string | null = null): readonly Finding[] {
  if (outcome.startError !== null) return []
  return [...judgeEnd(smoke, outcome, go), ...judgeOutput(smoke, outcome)]
}

function judgeOutput(smoke: SmokeCase, outcome: StepOutcome): readonly Finding[] {
  return (['stdout', 'stderr'] as const).flatMap((stream) => {
    const captured = outcome[stream]
    const expectation = smoke.expect[stream]
    const found: Finding[] = []
    if (expectation !== null && !meetsText(captured.text, expectation)) {
      found.push(missedExpectation(smoke, stream, describeText(expectation), quoteText(captured.text), outcome))
    }
    if (captured.truncated) found.push(truncated(smoke.name, stream, captured))
    return found
  })
}

function truncated(step: string, stream: 'stdout' | 'stderr', { text, bytes }: Captured): Finding {
  const keptBytes = new TextEncoder().encode(text).length
  return finding('output-truncated', 'warning', { step, stream, bytes, keptBytes })
}
