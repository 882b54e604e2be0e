import type { StepOutcome } from '../protocol/process.ts'
import { exceptionName } from './windows-exceptions.ts'
import { bounded } from './output-lines.ts'
import { crashSignalOfCode } from './signal-numbers.ts'

/** How a program crashed. Its words are untrusted. */
export interface Crash {
  /**
   * signal: a signal ended the process. caught: Go's runtime caught one, and ended the program with status 2. code: the exit code by which
   * shells and container engines report a signal. panic: Go's runtime gave up. exception: Windows ended it. words: another runtime gave up.
   */
  readonly kind: 'signal' | 'caught' | 'code' | 'panic' | 'exception' | 'words'
  readonly signal: string | null
  /** In a few words: `SIGSEGV`, `panic: boom`, `exception 0xC0000005 (access violation)`. */
  readonly how: string
  readonly evidence: readonly string[]
  /** What was written to stderr from the first word of the crash on; '' where nothing was. */
  readonly text: string
}

/**
 * The crash that ended a process; null = it chose its end itself. The exit code decides: what a program that ends with 0 prints is its own
 * business, and so is the crash of a child that it survives.
 */
export function crashOf({ exitCode, signal, startError, timedOut, stderr }: StepOutcome): Crash | null {
  if (startError !== null || timedOut || exitCode === 0) return null
  const said = stderr.text
  if (signal !== null) return { kind: 'signal', signal, how: signal, ...lastWords(said) }
  if (exitCode === null) return null
  return (
    (exitCode === GO_GIVES_UP ? goCrash(said) : null) ??
    windowsException(exitCode, said) ??
    otherRuntime(exitCode, said) ??
    signalAsCode(exitCode, said)
  )
}

/** exit(2) in runtime/panic.go and runtime/signal_unix.go. */
export const GO_GIVES_UP = 2

/** runtime/sigtab_*.go: those with _SigThrow or _SigPanic. */
const GO_CAUGHT =
  /^(SIG[A-Z]{2,7}): (?:illegal instruction|trace trap|abort|bus error|floating-point exception|segmentation violation|stack fault|bad system call|quit|emulate instruction executed|EMT instruction)\b.*$/m
const GO_CAUGHT_IN_LINE = new RegExp(GO_CAUGHT.source.replace('^', String.raw`\b`), 'm')
const GO_GAVE_UP = /^(?:panic|fatal error): .*$|^fatal: (?:bad g in signal handler|morestack on g).*$/m
/** Go does not begin a line of its own: what the program wrote last may stand in front. */
const GO_GAVE_UP_IN_LINE = /(?:panic|fatal error): .*$/m
const GO_TRACE = /^goroutine \d+ |^PC=0x/m
/** runtime/signal_windows.go */
const GO_ON_WINDOWS = /\bException 0x([0-9a-f]{1,8}) 0x.*$/m

function goCrash(said: string): Crash | null {
  const isTraced = GO_TRACE.test(said)
  const gaveUp = GO_GAVE_UP.exec(said) ?? (isTraced ? GO_GAVE_UP_IN_LINE.exec(said) : null)
  if (gaveUp) {
    return {
      kind: 'panic',
      signal: null,
      how: bounded(gaveUp[0]),
      evidence: [bounded(gaveUp[0])],
      text: from(said, gaveUp),
    }
  }
  const caught = GO_CAUGHT.exec(said) ?? (isTraced ? GO_CAUGHT_IN_LINE.exec(said) : null)
  if (caught) {
    const how = `${caught[1]!}, caught by Go's runtime`
    return { kind: 'caught', signal: caught[1]!, how, ...lastWords(said), text: from(said, caught) }
  }
  const exception = GO_ON_WINDOWS.exec(said)
  if (exception === null || !isTraced) return null
  const code = Number.parseInt(exception[1]!, 16)
  const how = `${exceptionName(code) ?? `exception 0x${exception[1]}`}, caught by Go's runtime`
  return { kind: 'exception', signal: null, how, ...lastWords(said), text: from(said, exception) }
}

function windowsException(exitCode: number, said: string): Crash | null {
  const name = exceptionName(exitCode)
  return name === null ? null : { kind: 'exception', signal: null, how: name, ...lastWords(said) }
}

/** What other runtimes in the process say, with the exit codes that they end it by; null = any but 0. */
const OTHER_RUNTIMES: readonly (readonly [codes: readonly number[] | null, words: RegExp])[] = [
  // Sanitizers of C compilers (go build -asan, -msan) and Go's race detector.
  [null, /^==\d+== ?(?:ERROR|WARNING): \w+Sanitizer: .*$/m],
  [[1], /^\S{1,300}:\d+:\d+: runtime error: .*$/m],
  [[66], /^WARNING: (?:DATA RACE|ThreadSanitizer: ).*$/m],
  [[101], /^thread '.{0,200}'(?: \(\d+\))? panicked at .*$/m],
  // A C library's abort(), where the signal cannot end the process: PID 1, or Windows.
  [
    [3, 127],
    /^\*\*\* .{1,200} \*\*\*.*$|^Fatal glibc error: .*$|^(?:malloc|calloc|realloc|free|munmap_chunk|malloc_consolidate|corrupted (?:size|double-linked)|double free)\b.*(?:\(\)|corrupt|invalid).*$|^(?:terminate called|libc\+\+abi: terminating) .*$|^This application has requested the Runtime to terminate it in an unusual way.*$/m,
  ],
]

function otherRuntime(exitCode: number, said: string): Crash | null {
  for (const [codes, words] of OTHER_RUNTIMES) {
    const found = codes === null || codes.includes(exitCode) ? words.exec(said) : null
    if (found) {
      const line = bounded(found[0])
      return { kind: 'words', signal: null, how: line, evidence: [line], text: from(said, found) }
    }
  }
  return null
}

/** A program in front of the one that crashed, such as a shell or a launcher, passes the signal on as a code. */
function signalAsCode(exitCode: number, said: string): Crash | null {
  const signal = crashSignalOfCode(exitCode)
  if (signal === null) return null
  return { kind: 'code', signal, how: `exit code ${exitCode}, which stands for ${signal}`, ...lastWords(said) }
}

const TELLING = [
  ...OTHER_RUNTIMES.map(([, words]) => words),
  GO_CAUGHT_IN_LINE,
  GO_ON_WINDOWS,
  /^PC=0x.*$/m,
  /^signal arrived during .*$/m,
]

/** Of a long dump of registers and stacks the lines that tell something; without such lines the last two. */
function lastWords(said: string): Pick<Crash, 'evidence' | 'text'> {
  const telling = TELLING.flatMap((pattern) => pattern.exec(said)?.[0] ?? [])
  const last = said.split(/\r?\n/).filter((line) => line !== '')
  return { evidence: (telling.length > 0 ? [...new Set(telling)] : last.slice(-2)).map(bounded), text: said }
}

function from(said: string, { index }: RegExpExecArray): string {
  return said.slice(index)
}
