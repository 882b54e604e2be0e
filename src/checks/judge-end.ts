import type { SmokeCase } from '../config/smoke-case.ts'
import { finding, type Finding } from '../findings.ts'
import type { StepOutcome } from '../protocol/process.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import { crashOf, GO_GIVES_UP, type Crash } from './crash.ts'
import { goRelease } from './go-requirements.ts'
import { missedExpectation } from './missed-expectation.ts'
import { bounded, stderrLines } from './output-lines.ts'
import { judgeServer } from './server.ts'
import { codeOfSignal, isCrashSignal } from './signal-numbers.ts'
import { meetsText } from './text-expectation.ts'
import { CONTROL_C_EXIT } from './windows-exceptions.ts'

/** How a step ended against what its case expects: exit code, signal, a server's exchange. A crash that the case does not name misses it. */
export function judgeEnd(smoke: SmokeCase, outcome: StepOutcome, go: string | null): readonly Finding[] {
  if (smoke.server !== null) {
    const found = judgeServer(smoke, smoke.server, outcome)
    // How it ended follows from what went wrong before, or from being killed for not stopping.
    if (found.length > 0) return found
  } else if (outcome.timedOut) {
    return [finding('time-limit', 'error', { step: smoke.name, limitMs: smoke.timeoutMs })]
  }
  const { exitCode, signal } = smoke.expect
  const note = unhandledStop(smoke, outcome, go)
  if (signal !== null) {
    return endsBySignal(smoke, outcome, go)
      ? []
      : [missedExpectation(smoke, 'signal', signal, endWords(smoke, outcome), outcome, note)]
  }
  if (exitCode !== null && !endsByCode(smoke, outcome, exitCode)) {
    return [missedExpectation(smoke, 'exit code', `${exitCode}`, endWords(smoke, outcome), outcome, note)]
  }
  const crash = crashOf(outcome)
  if (crash === null) return [...unclearEnd(smoke, outcome, go), ...endedByItself(smoke, outcome)]
  if (isMeant(smoke, outcome, crash)) return []
  return [missedExpectation(smoke, 'exit code', `${exitCode ?? 'any'}`, crash.how, outcome, [])]
}

/** A code that any program may choose names no crash: 1 and 2 end what was asked for something wrong, too. */
const HIGHEST_PLAIN_CODE = 2

/** The case means the program to end like that, although it is a crash. */
function isMeant(smoke: SmokeCase, outcome: StepOutcome, crash: Crash): boolean {
  const { server, expect, startAs } = smoke
  if (expect.exitCode !== null && expect.exitCode > HIGHEST_PLAIN_CODE) return true
  if (expect.stderr !== null && meetsText('equals' in expect.stderr ? outcome.stderr.text : crash.text, expect.stderr))
    return true
  // The kernel ends PID 1 by no other signals: the code is one that the program chose.
  if (startAs === 'pid1' && crash.kind === 'signal' && !isCrashSignal(crash.signal!)) return true
  if (server === null) return false
  if (crash.signal === server.stopSignal && outcome.serve?.stop?.exited === true) return true
  if (crash.kind !== 'exception') return isEndedByForce(outcome)
  return outcome.exitCode !== null && outcome.exitCode >>> 0 === CONTROL_C_EXIT && outcome.serve?.stop?.exited === true
}

/** Where the system has no way to ask a server to stop, the probe ends it. */
function isEndedByForce({ signal, serve }: StepOutcome): boolean {
  return signal === 'SIGKILL' && serve !== null && serve.readyMs !== null && serve.stop === null
}

/** The code that Go's runtime ends a crashed program with says nothing else, and its words may not have been seen. */
function unclearEnd(smoke: SmokeCase, outcome: StepOutcome, go: string | null): readonly Finding[] {
  const { exitCode, stderr, stdout, step } = outcome
  if (exitCode !== GO_GIVES_UP || smoke.server !== null) return []
  if (stderr.truncated) return [finding('crash-unclear', 'error', { step, exitCode, why: 'cut' })]
  const isSilent = go !== null && smoke.expect.exitCode === null && stderr.bytes + stdout.bytes === 0
  return isSilent ? [finding('crash-unclear', 'warning', { step, exitCode, why: 'silent' })] : []
}

/** A server whose end is not described by its case should stay until it is asked to stop. Sockets that wait for it start it anew. */
function endedByItself({ server, expect }: SmokeCase, outcome: StepOutcome): readonly Finding[] {
  const { exitCode, timedOut, serve, step } = outcome
  if (server === null || server.activation !== undefined || expect.exitCode !== null) return []
  if (exitCode === null || timedOut || serve === null || serve.readyMs === null || serve.stop !== null) return []
  return [
    finding('server-ended', exitCode === 0 ? 'warning' : 'error', { step, exitCode }, stderrLines(outcome).slice(-3)),
  ]
}

function endsByCode({ startAs }: SmokeCase, { exitCode, signal }: StepOutcome, code: number): boolean {
  if (exitCode !== null) return exitCode === code || exitCode >>> 0 === code
  return startAs === 'pid1' && signal !== null && codeOfSignal(signal) === code
}

/** What Go's runtime caught and ended the program for ended it. As PID 1, which signals without a handler do not reach, Go ends by a code. */
function endsBySignal(smoke: SmokeCase, outcome: StepOutcome, go: string | null): boolean {
  const { signal } = smoke.expect
  if (signal === null) return false
  if (outcome.signal === signal) return true
  const crash = crashOf(outcome)
  if (crash?.kind === 'caught' && crash.signal === signal) return true
  if (smoke.startAs !== 'pid1' || outcome.exitCode === null) return false
  if (outcome.exitCode === codeOfSignal(signal)) return true
  return crash === null && outcome.exitCode === unhandledCode(smoke, outcome, signal, go)
}

/** runtime/sigtab_linux_generic.go: _SigKill. */
const GO_ENDS_ON = new Set(['SIGHUP', 'SIGINT', 'SIGTERM'])
/** From this release on Go's runtime ends with 128 and the signal's number where the signal cannot end it: before it was 2. */
const GO_ENDS_BY_NUMBER = '1.27'

/** The code that Go's runtime ends PID 1 with for a stop signal that the program does not handle; null = there was none. */
function unhandledCode(smoke: SmokeCase, { serve }: StepOutcome, signal: string, go: string | null): number | null {
  const release = goRelease(go)
  if (smoke.startAs !== 'pid1' || release === null || serve?.stop?.signal !== signal || !GO_ENDS_ON.has(signal))
    return null
  return compareVersions(release, GO_ENDS_BY_NUMBER) >= 0 ? codeOfSignal(signal) : GO_GIVES_UP
}

/** What explains the code of a server that was stopped as PID 1; nothing where it does not. */
function unhandledStop(smoke: SmokeCase, outcome: StepOutcome, go: string | null): readonly string[] {
  const stop = outcome.serve?.stop?.signal
  if (stop === undefined || go === null) return []
  const code = unhandledCode(smoke, outcome, stop, go)
  if (code === null || !endsByCode(smoke, outcome, code)) return []
  return [`a program of ${bounded(go)} that does not handle ${stop} ends with exit code ${code} as PID 1`]
}

/** `2`, `SIGSEGV`, `143 or SIGTERM`. */
function endWords({ startAs }: SmokeCase, { exitCode, signal }: StepOutcome): string {
  if (exitCode !== null) return `${exitCode}`
  if (signal === null) return 'not seen'
  const code = startAs === 'pid1' ? codeOfSignal(signal) : null
  return code === null ? signal : `${code} or ${signal}`
}
