import {
  count,
  FieldError,
  fields,
  flag,
  listOf,
  name,
  oneOf,
  orNull,
  real,
  text,
  whole,
  type Field,
  type Fields,
} from './fields.ts'
import { PROTOCOL_VERSION } from './job.ts'
import { parseClocks } from './parse-clocks.ts'
import { parseSurroundings } from './parse-surroundings.ts'
import { parseSystem } from './parse-system.ts'
import { parseAttempts, parseTrace } from './parse-trace.ts'
import { processBehaviour, serverBehaviour } from './parse-process.ts'
import { parseConditions, parseReady, parseSeries } from './parse-measure.ts'
import type { Captured, ServeOutcome, ServeResponse, StartError, StepOutcome } from './process.ts'
import type { CellFacts, ProbeMessage } from './messages.ts'

export interface ParsedMessage {
  /** null: no message, or one of a type that is not known here (a newer probe may say more). */
  readonly message: ProbeMessage | null
  readonly problem: string | null
}

const DAY_MS = 86_400_000
const ms = real(0, DAY_MS)
const SIGNAL = /^SIG[A-Z0-9]{2,10}$/

/** One line of the probe's stdout. Fields that are not known are left out of what it gives. */
export function parseMessage(line: string): ParsedMessage {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { message: null, problem: `a line is no JSON: ${JSON.stringify(line.slice(0, 120))}` }
  }
  try {
    const from = fields(value, 'message')
    const type = text(from.type, 'type')
    return { message: isKnown(type) ? PARSERS[type](from) : null, problem: null }
  } catch (error) {
    if (error instanceof FieldError) return { message: null, problem: error.message }
    throw error
  }
}

function isKnown(type: string): type is ProbeMessage['type'] {
  return Object.hasOwn(PARSERS, type)
}

const PARSERS: { readonly [T in ProbeMessage['type']]: (from: Fields) => Extract<ProbeMessage, { type: T }> } = {
  hello: (from) => ({
    type: 'hello',
    protocol: whole(PROTOCOL_VERSION, PROTOCOL_VERSION)(from.protocol, 'protocol'),
    probe: name(from.probe, 'probe'),
    go: name(from.go, 'go'),
    os: name(from.os, 'os'),
    arch: name(from.arch, 'arch'),
  }),
  facts: (from) => ({ type: 'facts', step: name(from.step, 'step'), facts: cellFacts(from.facts, 'facts') }),
  started: (from) => ({ type: 'started', step: name(from.step, 'step') }),
  outcome: (from) => ({ type: 'outcome', outcome: stepOutcome(from.outcome, 'outcome') }),
  conditions: parseConditions,
  ready: parseReady,
  series: parseSeries,
  clocks: parseClocks,
  system: parseSystem,
  trace: parseTrace,
  attempts: parseAttempts,
  bye: (from) => ({ type: 'bye', steps: count(from.steps, 'steps') }),
}

const startError: Field<StartError> = (value, path) => {
  const from = fields(value, path)
  return { errno: name(from.errno, `${path}.errno`), message: text(from.message, `${path}.message`) }
}

const captured: Field<Captured> = (value, path) => {
  const from = fields(value, path)
  return {
    text: text(from.text, `${path}.text`),
    bytes: count(from.bytes, `${path}.bytes`),
    truncated: flag(from.truncated, `${path}.truncated`),
  }
}

const signal: Field<string> = (value, path) => {
  const word = name(value, path)
  if (!SIGNAL.test(word)) throw new FieldError(`${path} is ${JSON.stringify(word.slice(0, 60))}, not a signal's name`)
  return word
}

const stepOutcome: Field<StepOutcome> = (value, path) => {
  const from = fields(value, path)
  const outcome: StepOutcome = {
    step: name(from.step, `${path}.step`),
    startError: orNull(startError)(from.startError, `${path}.startError`),
    exitCode: orNull(whole(-(2 ** 31), 2 ** 32 - 1))(from.exitCode, `${path}.exitCode`),
    signal: orNull(signal)(from.signal, `${path}.signal`),
    timedOut: flag(from.timedOut, `${path}.timedOut`),
    durationMs: ms(from.durationMs, `${path}.durationMs`),
    stdout: captured(from.stdout, `${path}.stdout`),
    stderr: captured(from.stderr, `${path}.stderr`),
    peakMemoryBytes: orNull(count)(from.peakMemoryBytes, `${path}.peakMemoryBytes`),
    peakThreads: orNull(count)(from.peakThreads, `${path}.peakThreads`),
    peakOpenFiles: orNull(count)(from.peakOpenFiles, `${path}.peakOpenFiles`),
    peakProcesses: orNull(count)(from.peakProcesses, `${path}.peakProcesses`),
    leftBehind: orNull(count)(from.leftBehind, `${path}.leftBehind`),
    oomKills: orNull(count)(from.oomKills, `${path}.oomKills`),
    serve: orNull(serveOutcome)(from.serve, `${path}.serve`),
    ...processBehaviour(from, path, stepOutcome),
  }
  const ends = [outcome.startError, outcome.exitCode, outcome.signal].filter((end) => end !== null)
  if (ends.length > 1) throw new FieldError(`${path} has more than one of startError, exitCode and signal`)
  return outcome
}

/** Requests after the first that are taken. */
const MOST_ANSWERS = 63

const serveAnswer: Field<NonNullable<ServeOutcome['more']>[number]> = (value, path) => {
  const from = fields(value, path)
  return {
    response: orNull(serveResponse)(from.response, `${path}.response`),
    error: orNull(text)(from.error, `${path}.error`),
  }
}

const serveOutcome: Field<ServeOutcome> = (value, path) => {
  const from = fields(value, path)
  const more = orNull(listOf(serveAnswer, MOST_ANSWERS))(from.more, `${path}.more`)
  return {
    ...serverBehaviour(from, path),
    ...(more !== null && { more }),
    readyMs: orNull(ms)(from.readyMs, `${path}.readyMs`),
    readyError: orNull(text)(from.readyError, `${path}.readyError`),
    response: orNull(serveResponse)(from.response, `${path}.response`),
    requestError: orNull(text)(from.requestError, `${path}.requestError`),
    stop: orNull(serveStop)(from.stop, `${path}.stop`),
  }
}

const serveResponse: Field<ServeResponse> = (value, path) => {
  const from = fields(value, path)
  return {
    status: whole(100, 999)(from.status, `${path}.status`),
    body: captured(from.body, `${path}.body`),
    durationMs: ms(from.durationMs, `${path}.durationMs`),
  }
}

const serveStop: Field<NonNullable<ServeOutcome['stop']>> = (value, path) => {
  const from = fields(value, path)
  return {
    signal: signal(from.signal, `${path}.signal`),
    exited: flag(from.exited, `${path}.exited`),
    afterMs: ms(from.afterMs, `${path}.afterMs`),
  }
}

const cellFacts: Field<CellFacts> = (value, path) => {
  const from = fields(value, path)
  const has = fields(from.has, `${path}.has`)
  return {
    kernel: orNull(name)(from.kernel, `${path}.kernel`),
    arch: name(from.arch, `${path}.arch`),
    cpuModel: orNull(name)(from.cpuModel, `${path}.cpuModel`),
    cpuLevel: orNull(whole(1, 4))(from.cpuLevel, `${path}.cpuLevel`),
    cpus: orNull(whole(1, 1_000_000))(from.cpus, `${path}.cpus`),
    clockSource: orNull(name)(from.clockSource, `${path}.clockSource`),
    timerSlackNs: orNull(count)(from.timerSlackNs, `${path}.timerSlackNs`),
    cgroup: orNull(oneOf('v1', 'v2', 'mixed'))(from.cgroup, `${path}.cgroup`),
    cpuQuota: orNull(real(0, 1_000_000))(from.cpuQuota, `${path}.cpuQuota`),
    memoryLimitBytes: orNull(count)(from.memoryLimitBytes, `${path}.memoryLimitBytes`),
    pidsLimit: orNull(count)(from.pidsLimit, `${path}.pidsLimit`),
    openFilesLimit: orNull(count)(from.openFilesLimit, `${path}.openFilesLimit`),
    uid: orNull(whole(0, 2 ** 32 - 1))(from.uid, `${path}.uid`),
    effectiveCapabilities: orNull(name)(from.effectiveCapabilities, `${path}.effectiveCapabilities`),
    noNewPrivileges: orNull(flag)(from.noNewPrivileges, `${path}.noNewPrivileges`),
    seccompMode: orNull(whole(0, 2))(from.seccompMode, `${path}.seccompMode`),
    rootReadOnly: orNull(flag)(from.rootReadOnly, `${path}.rootReadOnly`),
    has: {
      shell: flag(has.shell, `${path}.has.shell`),
      caCertificates: flag(has.caCertificates, `${path}.has.caCertificates`),
      tzdata: flag(has.tzdata, `${path}.has.tzdata`),
      tmp: flag(has.tmp, `${path}.has.tmp`),
      passwd: flag(has.passwd, `${path}.has.passwd`),
    },
    ...parseSurroundings(from, path),
  }
}
