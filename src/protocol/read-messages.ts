import { parseMessage } from './parse-message.ts'
import type { ProbeMessage } from './messages.ts'

/** Reads the probe's stdout, in chunks as they come. What it gives has been checked; what it holds back is in `problems`. */
export interface MessageReader {
  /** The messages that this chunk completed. */
  push(chunk: Uint8Array): readonly ProbeMessage[]
  /** To be called once at the end; a last line without its line feed was cut off and is a problem. */
  end(): readonly ProbeMessage[]
  /** What was not protocol, in English, bounded; quotes of the stream are untrusted. */
  readonly problems: readonly string[]
}

export interface ReaderLimits {
  readonly lineBytes: number
  readonly messages: number
}

/** The probe keeps each line below 4 MiB (probe/internal/wire/text.go). */
const DEFAULT_LIMITS: ReaderLimits = { lineBytes: 4 << 20, messages: 10_000 }
const LINE_FEED = 0x0a
const MOST_PROBLEMS = 20

export function createMessageReader(limits: ReaderLimits = DEFAULT_LIMITS): MessageReader {
  const problems: string[] = []
  let parts: Uint8Array[] = []
  let lineBytes = 0
  let tooLong = false
  let messages = 0

  function problem(text: string): void {
    if (problems.length < MOST_PROBLEMS) problems.push(text)
  }

  function keep(part: Uint8Array): void {
    lineBytes += part.length
    if (lineBytes > limits.lineBytes) {
      tooLong = true
      parts = []
    } else if (part.length > 0) {
      // A copy: the caller may use its buffer again.
      parts.push(part.slice())
    }
  }

  function takeLine(): ProbeMessage | null {
    const text = tooLong ? null : decodeParts(parts, lineBytes)
    if (text === null) problem(`a line of ${lineBytes} bytes is longer than ${limits.lineBytes}`)
    parts = []
    lineBytes = 0
    tooLong = false
    if (text === null || text.trim() === '') return null
    messages += 1
    if (messages > limits.messages) {
      if (messages === limits.messages + 1) problem(`more than ${limits.messages} messages; the rest is dropped`)
      return null
    }
    const parsed = parseMessage(text)
    if (parsed.problem !== null) problem(parsed.problem)
    return parsed.message
  }

  return {
    problems,
    push(chunk) {
      const found: ProbeMessage[] = []
      let from = 0
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        keep(chunk.subarray(from, at))
        from = at + 1
        const message = takeLine()
        if (message !== null) found.push(message)
      }
      keep(chunk.subarray(from))
      return found
    },
    end() {
      if (lineBytes > 0) problem(`the stream ended within a line, after ${lineBytes} bytes of it`)
      parts = []
      lineBytes = 0
      return []
    },
  }
}

/** For a stream that is whole already. */
export function readMessages(bytes: Uint8Array): {
  readonly messages: readonly ProbeMessage[]
  readonly problems: readonly string[]
} {
  const reader = createMessageReader()
  const messages = [...reader.push(bytes), ...reader.end()]
  return { messages, problems: reader.problems }
}

function decodeParts(parts: readonly Uint8Array[], lineBytes: number): string {
  const decoder = new TextDecoder()
  if (parts.length === 1) return decoder.decode(parts[0])
  const line = new Uint8Array(lineBytes)
  let at = 0
  for (const part of parts) {
    line.set(part, at)
    at += part.length
  }
  return decoder.decode(line)
}
