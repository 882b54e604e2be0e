import type { ServerCase, ServerRequest, SmokeCase } from '../config/smoke-case.ts'
import { finding, type Finding } from '../findings.ts'
import type { ServeOutcome, StepOutcome } from '../protocol/messages.ts'
import { bounded } from './output-lines.ts'
import { describeText, meetsText, quoteText } from './text-expectation.ts'

/** Ready in time, the right answer, gone when asked. Later questions are open when an earlier one failed. */
export function judgeServer(smoke: SmokeCase, server: ServerCase, outcome: StepOutcome): readonly Finding[] {
  const { serve } = outcome
  const step = smoke.name
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

function judgeAnswer(step: string, request: ServerRequest, { response, requestError }: ServeOutcome): Finding[] {
  if (response === null) {
    const error = bounded(requestError ?? 'no answer')
    return [finding('request-failed', 'error', { step, url: request.url, error })]
  }
  const found: Finding[] = []
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
