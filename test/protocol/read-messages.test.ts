import { expect, test } from 'vitest'
import { createMessageReader, readMessages } from '../../src/protocol/read-messages.ts'
import { sampleSeries } from '../report/sample-clocks.ts'

const HELLO = { type: 'hello', protocol: 1, probe: 'abc', go: 'go1.26.8', os: 'linux', arch: 'amd64' }
const OUTCOME = {
  step: 'a',
  startError: null,
  exitCode: 0,
  signal: null,
  timedOut: false,
  durationMs: 1.5,
  stdout: { text: 'ö\n', bytes: 3, truncated: false },
  stderr: { text: '', bytes: 0, truncated: false },
  peakMemoryBytes: 4096,
  peakThreads: 1,
  peakOpenFiles: 3,
  peakProcesses: 1,
  leftBehind: 0,
  oomKills: null,
  serve: null,
}

function bytes(...messages: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(messages.map((message) => `${JSON.stringify(message)}\n`).join(''))
}

test('gives messages however the stream is cut', () => {
  const stream = bytes(
    HELLO,
    { type: 'started', step: 'a' },
    { type: 'outcome', outcome: OUTCOME },
    { type: 'bye', steps: 1 },
  )
  const whole = readMessages(stream).messages
  expect(whole).toEqual([
    HELLO,
    { type: 'started', step: 'a' },
    { type: 'outcome', outcome: OUTCOME },
    { type: 'bye', steps: 1 },
  ])
  for (const size of [1, 2, 7, 64]) {
    const reader = createMessageReader()
    const found = []
    const buffer = new Uint8Array(size)
    for (let at = 0; at < stream.length; at += size) {
      // One buffer for all chunks, as a stream may hand out.
      const part = stream.subarray(at, at + size)
      buffer.set(part)
      found.push(...reader.push(buffer.subarray(0, part.length)))
    }
    found.push(...reader.end())
    expect(found).toEqual(whole)
    expect(reader.problems).toEqual([])
  }
})

test('passes over message types and fields that it does not know', () => {
  const { messages, problems } = readMessages(bytes({ type: 'weather', sun: true }, { ...HELLO, mood: 'good' }))
  expect(messages).toEqual([HELLO])
  expect(problems).toEqual([])
})

test.each([
  ['no JSON', '{"type":', 'a line is no JSON: "{\\"type\\":"'],
  ['no object', '[1]', 'message is a list of 1, not an object'],
  ['no type', '{"type":7}', 'type is 7, not a string'],
  ['a type from the prototype', '{"type":"constructor"}', null],
  ['another protocol', JSON.stringify({ ...HELLO, protocol: 2 }), 'protocol is 2, not a whole number from 1 to 1'],
  [
    'a number as text',
    JSON.stringify({ type: 'bye', steps: '3' }),
    'steps is "3", not a whole number from 0 to 9007199254740991',
  ],
  ['infinity', '{"type":"bye","steps":1e999}', 'steps is Infinity, not a whole number from 0 to 9007199254740991'],
  [
    'lateness below zero',
    JSON.stringify(sampleSeries({ latenessNs: [-1] })),
    'latenessNs[] is -1, not a whole number from 0 to 86400000000000',
  ],
  [
    'two ends at once',
    JSON.stringify({ type: 'outcome', outcome: { ...OUTCOME, signal: 'SIGKILL' } }),
    'outcome has more than one of startError, exitCode and signal',
  ],
  [
    'a signal that is none',
    JSON.stringify({ type: 'outcome', outcome: { ...OUTCOME, exitCode: null, signal: '| @all' } }),
    'outcome.signal is "| @all", not a signal\'s name',
  ],
  [
    'a field left out',
    JSON.stringify({ type: 'outcome', outcome: { ...OUTCOME, stdout: undefined } }),
    'outcome.stdout is undefined, not an object',
  ],
])('rejects %s', (_, line, problem) => {
  const read = readMessages(new TextEncoder().encode(`${line}\n${JSON.stringify(HELLO)}\n`))
  expect(read.messages).toEqual([HELLO])
  expect(read.problems).toEqual(problem === null ? [] : [problem])
})

test('drops a line that is too long, without keeping it, and reads on', () => {
  const reader = createMessageReader({ lineBytes: 200, messages: 10 })
  const found = [...reader.push(new Uint8Array(150).fill(0x78)), ...reader.push(new Uint8Array(150).fill(0x78))]
  found.push(...reader.push(bytes('', HELLO)))
  expect(found).toEqual([HELLO])
  expect(reader.problems).toEqual(['a line of 302 bytes is longer than 200'])
})

test('counts messages and problems', () => {
  const reader = createMessageReader({ lineBytes: 200, messages: 2 })
  const bye = { type: 'bye', steps: 0 }
  expect(reader.push(bytes(bye, bye, bye, bye))).toEqual([bye, bye])
  expect(reader.problems).toEqual(['more than 2 messages; the rest is dropped'])
  const noisy = createMessageReader()
  noisy.push(new TextEncoder().encode('x\n'.repeat(1000)))
  expect(noisy.problems).toHaveLength(20)
})

test('tells of a line that was cut off', () => {
  const read = readMessages(new TextEncoder().encode('{"type":"bye"'))
  expect(read.messages).toEqual([])
  expect(read.problems).toEqual(['the stream ended within a line, after 13 bytes of it'])
})
