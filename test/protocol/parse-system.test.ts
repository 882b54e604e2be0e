import { expect, test } from 'vitest'
import { readMessages } from '../../src/protocol/read-messages.ts'

const SYSTEM = {
  name: 'Windows 10.0.26100',
  directories: [
    { kind: 'temporary', path: 'C:\\T', refused: null, accessEntries: 3, inheritedEntries: 2 },
    {
      kind: 'cache',
      path: null,
      refused: 'find: %LocalAppData% is not defined',
      accessEntries: null,
      inheritedEntries: null,
    },
  ],
  files: { createNs: [1, 2], writeNs: [3], renameNs: [], deleteNs: [4], sharingViolations: 5, givenUp: 1 },
  starts: { coldNs: [7], warmNs: [8], error: null },
  connections: { protocol: 'HTTP/2.0', requests: 2, connections: 1, failed: 0, requestNs: [5, 6] },
  signals: [{ signal: 'SIGURG', sent: 50, received: 49, slowestNs: 100 }],
  preemptionNs: 12,
}

function read(system: unknown) {
  return readMessages(Buffer.from(`${JSON.stringify({ type: 'system', step: 's', system })}\n`))
}

test('what the probe saw of a system comes through whole', () => {
  expect(read(SYSTEM)).toEqual({ messages: [{ type: 'system', step: 's', system: SYSTEM }], problems: [] })
})

test('what could not be had is null', () => {
  const bare = { ...SYSTEM, name: null, files: null, starts: null, connections: null, signals: [], preemptionNs: null }
  expect(read(bare).messages).toEqual([{ type: 'system', step: 's', system: bare }])
})

test.each<[string, unknown, RegExp]>([
  [
    'too many figures',
    { ...SYSTEM, starts: { coldNs: Array(10_001).fill(1), warmNs: [], error: null } },
    /at most 10000/,
  ],
  ['a negative figure', { ...SYSTEM, files: { ...SYSTEM.files, writeNs: [-1] } }, /system\.files\.writeNs\[\] is -1/],
  [
    'a directory of no known kind',
    { ...SYSTEM, directories: [{ kind: 'trash' }] },
    /temporary or cache or config or home/,
  ],
  [
    'a signal that is not asked for',
    { ...SYSTEM, signals: [{ ...SYSTEM.signals[0], signal: 'SIGKILL' }] },
    /SIGURG or SIGPROF/,
  ],
  ['a name without end', { ...SYSTEM, name: 'x'.repeat(1_001) }, /at most 1000 characters/],
  ['no object', 7, /system is 7, not an object/],
])('refused: %s', (_, system, problem) => {
  const { messages, problems } = read(system)
  expect(messages).toEqual([])
  expect(problems.join()).toMatch(problem)
})
