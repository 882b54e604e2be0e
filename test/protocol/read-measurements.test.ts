import { expect, test } from 'vitest'
import { readMessages } from '../../src/protocol/read-messages.ts'

const CONDITIONS = {
  ...{ goVersion: 'go1.26.8', kernel: '6.1', cpuModel: 'X', cpus: 2, processors: 2, cgroup: 'v2', cpuQuota: 0.5 },
  ...{ cpuPeriodUs: 100_000, cpuset: '0-1', clockSource: 'tsc', timerSlackNs: 50_000 },
}
const CAUSES = {
  ...{ durationNs: 5, cpuNs: 1, throttle: { periods: 3, throttledPeriods: 2, throttledNs: 1_000 } },
  ...{ stealNs: 0, runDelayNs: null, preemptions: 0 },
}
const SERIES = {
  ...{ type: 'series', step: 'm', index: 0, path: 'os', timer: 'sleep', periodNs: 1e7, deadlines: 'absolute' },
  ...{ processors: 2, lockThread: true, pair: 3, startUs: 17, latenessNs: [5, 0, 9], missed: 1, early: 1 },
  ...{ causes: CAUSES, problem: null },
}
const CLOCKS = {
  cost: { nowNs: 43.5, syscallNs: null, vdsoMapped: true },
  monotonicSteps: { reads: 10, smallestNs: 20, largestNs: 30, zero: 0, negative: 1 },
  wallSteps: { reads: 10, smallestNs: null, largestNs: null, zero: 10, negative: 0 },
  drift: { overNs: 200, gainedNs: -3, largestJumpNs: 4 },
  ...{ wallMs: 1_795_000_000_000, monotonicUs: 5, faked: '1970' },
  timeNamespace: { monotonicNs: -5, boottimeNs: 6 },
  source: { current: 'tsc', available: ['tsc', 'kvm-clock'] },
  adjust: {
    ...{ read: 'permitted', set: 'refused-capability', setError: 'EPERM' },
    state: { synchronised: true, offsetNs: -7, frequencyPpm: -1.5, maxErrorUs: 8, estimatedErrorUs: 9 },
  },
  timerSlackNs: 50_000,
  zones: { database: null, localtime: null, tz: 'UTC', localName: 'UTC', localOffsetS: 0, loadError: 'no' },
  ntp: { server: 's', offsetMs: -1.25, roundTripMs: 0.5, stratum: 2, error: null },
  ptpDevices: ['ptp0'],
  windows: {
    ...{ counterFrequencyHz: 1e7, counterStepNs: 100, resolutionNs: 1, finestNs: 2, coarsestNs: null },
    highResolutionTimer: true,
  },
}
const MESSAGES = [
  { type: 'conditions', step: 'm', conditions: CONDITIONS },
  { type: 'ready', step: 'm', startUs: null },
  SERIES,
  { type: 'clocks', step: 'c', clocks: CLOCKS },
]

function read(message: unknown): ReturnType<typeof readMessages> {
  return readMessages(new TextEncoder().encode(`${JSON.stringify(message)}\n`))
}

test.each(MESSAGES)('reads $type as it is', (message) => {
  expect(read(message)).toEqual({ messages: [message], problems: [] })
})

test('leaves out what it does not know', () => {
  expect(read({ ...SERIES, mood: 'good', causes: { ...CAUSES, moon: 1 } }).messages).toEqual([SERIES])
})

test.each([
  ['lateness below 0', { ...SERIES, latenessNs: [-1] }, 'latenessNs[] is -1'],
  ['lateness with fractions', { ...SERIES, latenessNs: [1.5] }, 'latenessNs[] is 1.5'],
  ['too many samples', { ...SERIES, latenessNs: Array(100_001).fill(1) }, 'latenessNs is a list of 100001'],
  ['another path', { ...SERIES, path: 'moon' }, 'path is "moon"'],
  ['another timer', { ...SERIES, timer: 'egg' }, 'timer is "egg"'],
  ['no causes', { ...SERIES, causes: undefined }, 'causes is undefined'],
  ['a name without end', { ...SERIES, problem: 'x'.repeat(1_001) }, 'problem is "xxx'],
  ['another fake', { type: 'clocks', step: 'c', clocks: { ...CLOCKS, faked: 'yes' } }, 'clocks.faked is "yes"'],
  [
    'devices without end',
    { type: 'clocks', step: 'c', clocks: { ...CLOCKS, ptpDevices: Array(65).fill('p') } },
    'clocks.ptpDevices is a list of 65',
  ],
  ['a negative moment', { type: 'ready', step: 'm', startUs: -1 }, 'startUs is -1'],
])('rejects %s', (_, message, problem) => {
  const { messages, problems } = read(message)
  expect(messages).toEqual([])
  expect(problems).toEqual([expect.stringContaining(problem)])
})
