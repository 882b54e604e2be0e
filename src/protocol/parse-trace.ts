import { count, fields, listOf, name, oneOf, orNull, whole, type Field, type Fields } from './fields.ts'
import type { Attempt, AttemptsMessage, TracedCall, TraceMessage } from './messages.ts'

/** tracedCalls of probe/trace.go. */
const MOST_CALLS = 1_000
const abi = oneOf('amd64', '386', 'x32', 'arm64', 'arm', 'riscv64', 'unknown')

const tracedCall: Field<TracedCall> = (value, path) => {
  const from = fields(value, path)
  return {
    abi: abi(from.abi, `${path}.abi`),
    number: whole(0, 2 ** 32 - 1)(from.number, `${path}.number`),
    count: count(from.count, `${path}.count`),
    enosys: count(from.enosys, `${path}.enosys`),
    eperm: count(from.eperm, `${path}.eperm`),
    ...(from.sigsys !== undefined && { sigsys: count(from.sigsys, `${path}.sigsys`) }),
    by: name(from.by, `${path}.by`),
  }
}

export function parseTrace(from: Fields): TraceMessage {
  return {
    type: 'trace',
    step: name(from.step, 'step'),
    refused: orNull(name)(from.refused, 'refused'),
    calls: listOf(tracedCall, MOST_CALLS)(from.calls, 'calls'),
    dropped: count(from.dropped, 'dropped'),
  }
}

const attempt: Field<Attempt> = (value, path) => {
  const from = fields(value, path)
  return { call: name(from.call, `${path}.call`), errno: orNull(name)(from.errno, `${path}.errno`) }
}

export function parseAttempts(from: Fields): AttemptsMessage {
  return {
    type: 'attempts',
    step: name(from.step, 'step'),
    answers: listOf(attempt, MOST_CALLS)(from.answers, 'answers'),
  }
}
