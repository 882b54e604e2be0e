import type { SmokeCase } from '../config/smoke-case.ts'
import { finding, type Finding, type FindingArgs } from '../findings.ts'
import type { StepOutcome } from '../protocol/process.ts'
import type { ShellOutcome } from '../protocol/process.ts'
import { bounded } from './output-lines.ts'
import { codeOfSignal } from './signal-numbers.ts'
import { judgeSmoke } from './smoke.ts'
import { quoteText } from './text-expectation.ts'

type Difference = Pick<FindingArgs['shell-result-differs'], 'what' | 'alone' | 'through'>

/** The case through each shell against the case by itself. What differs from one run by itself to the next is not compared. */
export function judgeShells(smoke: SmokeCase, outcome: StepOutcome): readonly Finding[] {
  const again = outcome.shells?.find(({ shell }) => shell === '')?.outcome
  if (again === undefined) return []
  return outcome.shells!.flatMap((each) => {
    if (each.shell === '') return []
    const difference = differenceOf(smoke, outcome, again, each)
    if (difference === null) return []
    const args = { step: outcome.step, shell: bounded(`${each.shell} (${each.program})`), ...difference }
    const { stderr } = each.outcome
    const evidence = stderr.text.split('\n').filter((line) => line !== '')
    return [finding('shell-result-differs', 'warning', args, evidence.slice(-3).map(bounded))]
  })
}

function differenceOf(
  smoke: SmokeCase,
  alone: StepOutcome,
  again: StepOutcome,
  { outcome: through }: ShellOutcome,
): Difference | null {
  const [first, second, shelled] = [alone, again, through].map(endOf) as [string, string, string]
  const toldAsCode = isSignalAsCode(alone, through)
  if (smoke.server === null && first === second && shelled !== first && !toldAsCode) {
    const what = alone.signal === null ? 'exit code' : 'signal'
    return { what, alone: first, through: shelled }
  }
  if (!toldAsCode && isMet(smoke, again) && !isMet(smoke, through)) {
    const missed = judgeSmoke(smoke, through).find(({ severity }) => severity === 'error')
    return { what: 'result', alone: 'as expected', through: missed === undefined ? 'missed' : missed.id }
  }
  const same = !alone.stdout.truncated && alone.stdout.text === again.stdout.text
  if (smoke.server === null && same && !through.stdout.truncated && through.stdout.text !== alone.stdout.text) {
    return { what: 'stdout', alone: quoteText(alone.stdout.text), through: quoteText(through.stdout.text) }
  }
  return null
}

function endOf({ startError, exitCode, signal, timedOut }: StepOutcome): string {
  if (startError !== null) return startError.errno
  if (timedOut) return 'time limit'
  return signal ?? String(exitCode)
}

function isMet(smoke: SmokeCase, outcome: StepOutcome): boolean {
  return outcome.startError === null && !judgeSmoke(smoke, outcome).some(({ severity }) => severity === 'error')
}

/** A shell that stays tells a signal as 128 and its number. */
function isSignalAsCode({ signal }: StepOutcome, { exitCode }: StepOutcome): boolean {
  return signal !== null && exitCode !== null && exitCode === codeOfSignal(signal)
}
