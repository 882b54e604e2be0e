import type { SmokeCase } from '../../config/smoke-case.ts'
import type { FindingId } from '../../findings.ts'
import type { ServeResponse, StepOutcome } from '../../protocol/process.ts'
import { reportFinding } from '../../report/report-finding.ts'
import type { StepJudgement } from '../../verdict/judgement.ts'
import type { CallResult, ServeAnswer, ServeResult } from './cell-calls.ts'

/** A judged call in the words of the harness, with the reason for what went wrong. */
export function callResult(cell: string, { smoke, result, findings }: StepJudgement, outcome: StepOutcome): CallResult {
  const { startError, stdout, stderr } = outcome
  // A call that the policy denies is no failure to run.
  const onlyDenied = findings.every(({ id, severity }) => severity !== 'error' || DENIED.has(id))
  return {
    cell,
    args: smoke.args,
    ran: result === 'pass' || (result === 'fail' && startError === null && onlyDenied),
    exitCode: outcome.exitCode,
    signal: outcome.signal,
    timedOut: outcome.timedOut,
    startError: startError && { errno: startError.errno, message: startError.message },
    durationMs: outcome.durationMs,
    stdout: stdout.text,
    stderr: stderr.text,
    truncated: stdout.truncated || stderr.truncated,
    peakMemoryBytes: outcome.peakMemoryBytes,
    peakThreads: outcome.peakThreads,
    peakOpenFiles: outcome.peakOpenFiles,
    findings: findings.map(reportFinding),
  }
}

/** `asked`: how many requests there were. */
export function serveResult(call: CallResult, { serve }: StepOutcome, asked: number): ServeResult {
  const response = answer(serve?.response ?? null)
  return {
    ...call,
    readyMs: serve?.readyMs ?? null,
    response,
    responses:
      asked === 0
        ? []
        : [response, ...Array.from({ length: asked - 1 }, (_, at) => answer(serve?.more?.[at]?.response ?? null))],
    stop: serve?.stop ? { ...serve.stop } : null,
  }
}

function answer(response: ServeResponse | null): ServeAnswer | null {
  return response && { status: response.status, body: response.body.text, durationMs: response.durationMs }
}

/** Which status is right is the test body's to say: whatever came is what the case expects. */
export function statusForgiven(smoke: SmokeCase, { serve }: StepOutcome): SmokeCase {
  const status = serve?.response?.status
  if (!smoke.server?.request || status === undefined) return smoke
  return { ...smoke, server: { ...smoke.server, request: { ...smoke.server.request, expectStatus: status } } }
}

const DENIED: ReadonlySet<string> = new Set<FindingId>(['denied-system-call', 'system-calls-unseen'])
