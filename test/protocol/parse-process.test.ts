import { expect, test } from 'vitest'
import { readMessages } from '../../src/protocol/read-messages.ts'

const OUTCOME = {
  step: 'a',
  startError: null,
  exitCode: 0,
  signal: null,
  timedOut: false,
  durationMs: 1.5,
  stdout: { text: '', bytes: 0, truncated: false },
  stderr: { text: '', bytes: 0, truncated: false },
  peakMemoryBytes: null,
  peakThreads: null,
  peakOpenFiles: null,
  peakProcesses: null,
  leftBehind: 0,
  oomKills: null,
  serve: null,
}
const SERVE = { readyMs: 1, readyError: null, response: null, requestError: null, stop: null }
const LEAK = { child: 'sh', opened: 1, passed: 0, what: ['/dev/null'] }

function read(changes: object) {
  const line = JSON.stringify({ type: 'outcome', outcome: { ...OUTCOME, ...changes } })
  return readMessages(new TextEncoder().encode(`${line}\n`))
}

test('what was not to be told is absent, as from older probes', () => {
  const { messages, problems } = read({ zombies: 0, descriptors: null, serve: SERVE })
  expect(problems).toEqual([])
  expect(messages).toEqual([{ type: 'outcome', outcome: { ...OUTCOME, serve: SERVE } }])
})

test('behaviour of processes and servers comes through', () => {
  const repeated = { requests: 10, answered: 9, error: 'EOF', openFilesFirst: 7, openFilesLast: null }
  const serve = { ...SERVE, children: { count: 2, told: 1 }, repeated, activation: { rounds: 3, served: 2 } }
  const shells = [{ shell: 'sh', program: '/bin/dash', outcome: OUTCOME }]
  const all = { ...OUTCOME, zombies: 2, descriptors: LEAK, serve, shells }
  expect(read(all).messages).toEqual([{ type: 'outcome', outcome: all }])
})

test.each<[string, object, RegExp]>([
  ['negative counts', { descriptors: { ...LEAK, opened: -1 } }, /descriptors\.opened/],
  ['more descriptors than are told', { descriptors: { ...LEAK, what: Array(9).fill('x') } }, /descriptors\.what/],
  ['more shells than there are', { shells: Array.from({ length: 9 }, () => ({})) }, /shells/],
  ['a shell without an outcome', { shells: [{ shell: 'sh', program: '/bin/sh' }] }, /shells\[\]\.outcome/],
  ['more starts served than made', { serve: { ...SERVE, activation: { rounds: 1, served: 2 } } }, /activation\.served/],
])('refused: %s', (_, changes, problem) => {
  const { messages, problems } = read(changes)
  expect(messages).toEqual([])
  expect(problems.join('\n')).toMatch(problem)
})

test('shells within shells are not followed', () => {
  const nested = { shell: 'sh', program: '/bin/sh', outcome: { ...OUTCOME, shells: [{ shell: 'x' }] } }
  const { messages } = read({ shells: [nested] })
  expect(messages).toEqual([{ type: 'outcome', outcome: { ...OUTCOME, shells: [{ ...nested, outcome: OUTCOME }] } }])
})
