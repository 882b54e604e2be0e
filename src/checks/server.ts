import type { ServerCase, ServerRequest, SmokeCase } from '../config/smoke-case.ts'
import { finding, type Finding } from '../findings.ts'
import type { ServeOutcome, StepOutcome } from '../protocol/process.ts'
import { bounded } from './output-lines.ts'
import { describeText, meetsText, quoteText } from './text-expectation.ts'

/** Ready in time, the right answer, gone when asked. Later questions are open when an earlier one failed. */
export function judgeServer(smoke: SmokeCase, server: ServerCase, outcome: StepOutcome): readonly Finding[] {
  const { serve } = outcome
  const step = smoke.name
  if (server.activation !== undefined) {
    const refused = judgeActivation(step, server.activation, outcome)
    if (refused !== null) return [refused]
  }
  if (serve === null || serve.readyMs === null) {
    const ready = server.ready.kind === 'tcp' ? server.ready.address : server.ready.url
    const error = serve?.readyError ?? null
    const args = { step, ready, limitMs: server.readyTimeoutMs, error: error === null ? null : bounded(error) }
    return [finding('not-ready', 'error', args, ended(outcome))]
  }
  const found = server.request === null ? [] : judgeAnswer(step, server.request, serve)
  if (serve.stop !== null && !serve.stop.exited) {
    const args = { step, signal: server.stopSignal, graceMs: server.graceMs, asPid1: smoke.startAs === 'pid1' }
    return [...found, finding('stop-ignored', 'error', args)]
  }
  if (outcome.timedOut) return [...found, finding('time-limit', 'error', { step, limitMs: smoke.timeoutMs })]
  return found
}

/** null: each start served on the socket that was there before it. */
function judgeActivation(step: string, rounds: number, outcome: StepOutcome): Finding | null {
  const { serve } = outcome
  const served = serve?.activation?.served ?? 0
  const error = serve?.readyError ?? serve?.requestError ?? null
  if (served >= rounds || error === null) return null
  return finding('activation-not-taken', 'error', { step, served, rounds, error: bounded(error) }, ended(outcome))
}

function judgeAnswer(
  step: string,
  request: ServerRequest,
  { response, requestError, repeated }: ServeOutcome,
): Finding[] {
  if (response === null) {
    const error = bounded(requestError ?? 'no answer')
    return [finding('request-failed', 'error', { step, url: request.url, error })]
  }
  const found: Finding[] = []
  if (repeated !== undefined && repeated.error !== null) {
    const error = `request ${repeated.answered + 1} of ${repeated.requests}: ${bounded(repeated.error)}`
    found.push(finding('request-failed', 'error', { step, url: request.url, error }))
  }
  if (response.status !== request.expectStatus) {
    const args = { step, what: 'status', expected: `${request.expectStatus}`, actual: `${response.status}` } as const
    found.push(finding('expectation-missed', 'error', args, [bounded(response.body.text)]))
  }
  if (request.expectBody !== null && !meetsText(response.body.text, request.expectBody)) {
    const expected = describeText(request.expectBody)
    const args = { step, what: 'body', expected, actual: quoteText(response.body.text) } as const
    found.push(finding('expectation-missed', 'error', args))
  }
  return found
}

function ended({ exitCode, signal }: StepOutcome): string[] {
  if (signal !== null) return [`the server was ended by ${signal}`]
  return exitCode === null ? [] : [`the server ended with exit code ${exitCode}`]
}
