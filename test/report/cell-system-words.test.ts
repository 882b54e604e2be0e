import { expect, test } from 'vitest'
import { systemLines } from '../../src/report/words/cell-system-words.ts'
import { placeSuffix, placeText } from '../../src/report/words/place-words.ts'

test('a system in lines, each said once and in units that fit', () => {
  const lines = systemLines({
    name: 'Windows 10.0.26100',
    timer: {
      wallStepNs: 100,
      monotonicStepNs: 524_300,
      resolutionNs: 15_625_000,
      finestNs: 500_000,
      coarsestNs: 15_625_000,
      counterFrequencyHz: 10_000_000,
    },
    directories: [
      { kind: 'temporary', path: 'C:\\T', refused: null, accessEntries: 3, inheritedEntries: 3 },
      { kind: 'cache', path: null, refused: 'find: not defined', accessEntries: null, inheritedEntries: null },
    ],
    figures: [
      {
        name: 'cold start',
        samples: 5,
        p50Ns: 40e6,
        p95Ns: 90e6,
        maxNs: 90e6,
        meanNs: 50e6,
        sdNs: 1e6,
        rmePercent: 12.34,
      },
      { name: 'write', samples: 1, p50Ns: 900, p95Ns: 900, maxNs: 900, meanNs: 900, sdNs: 0, rmePercent: null },
    ],
    sharingViolations: 3,
    givenUp: 0,
    startsError: 'no more',
    connections: { protocol: 'HTTP/2.0', requests: 1000, connections: 1, failed: 0 },
    signals: [{ signal: 'SIGURG', sent: 50, received: 49, slowestNs: 1 }],
    preemptionNs: 10_000_000,
  })
  expect(lines.map((line) => line.join(': ')).join('\n')).toMatchInlineSnapshot(`
    "system: Windows 10.0.26100
    clocks: timer resolution 15.625 ms (0.5 ms to 15.625 ms), counter at 10,000,000 Hz, smallest step of the wall clock 100 ns, of the monotonic clock 524 µs
    temporary directory: C:\\T: takes files, 3 of 3 access entries inherited
    cache directory: none named: find: not defined
    cold start: p50 40 ms, p95 90 ms, max 90 ms of 5, rme 12.3 percent
    write: p50 900 ns, p95 900 ns, max 900 ns of 1
    starts: ended early: no more
    sharing violations: 3, all went well when tried again
    connections: 1 connection for 1,000 requests over HTTP/2.0, 0 failed
    signals: SIGURG 49 of 50, a busy loop preempted after 10 ms"
  `)
})

test('Wine and QEMU are named wherever a target is', () => {
  expect(placeSuffix({})).toBe('')
  expect(placeSuffix({ place: { kind: 'host', name: 'Linux 6.1' } })).toBe(' (native)')
  expect(placeSuffix({ place: { kind: 'wine', name: 'Wine 10.0' } })).toBe(' (Wine 10.0)')
  const inWindows = { kind: 'container', name: 'Windows 10.0.20348, process isolation' } as const
  expect(placeSuffix({ place: inWindows })).toBe('')
  expect(placeText(inWindows)).toBe('in a container on Windows 10.0.20348, process isolation')
  expect(placeText({ ...inWindows, without: ['a seccomp filter', 'a limit of processes'] })).toBe(
    'in a container on Windows 10.0.20348, process isolation; without a seccomp filter, a limit of processes',
  )
  expect(placeText({ kind: 'qemu', name: 'qemu-arm 7.2' })).toBe(
    'by qemu-arm 7.2, not on a machine of its own kind; not timed',
  )
})
