import { expect, test } from 'vitest'
import { baselineLine, parseBaselineLine, type BaselineEntry } from '../../src/timing/baseline-entry.ts'
import { compareWithBaseline, readHistory, withRun } from '../../src/timing/baseline.ts'

const KEY = {
  runner: 'ubuntu-24.04',
  cpuModel: 'AMD EPYC 7763',
  engine: 'docker',
  image: 'sha256:1234',
  profile: 'default',
  probe: '0123456789abcdef',
  periodNs: 10_000_000,
}

function entry(p90: number, over: Partial<BaselineEntry> = {}): BaselineEntry {
  return { at: '2026-08-01T12:00:00.000Z', ...KEY, p50: 0, p90, ...over }
}

function history(...p90: readonly number[]): BaselineEntry[] {
  return p90.map((each) => entry(each))
}

test('a line and back, to four places', () => {
  const line = baselineLine(entry(0.123_456, { p50: -0.2 }))
  expect(line).toBe(
    '{"v":2,"at":"2026-08-01T12:00:00.000Z","runner":"ubuntu-24.04","cpuModel":"AMD EPYC 7763","engine":"docker",' +
      '"image":"sha256:1234","profile":"default","probe":"0123456789abcdef","periodNs":10000000,"p50":-0.2,"p90":0.1235}\n',
  )
  expect(parseBaselineLine(line)).toEqual(entry(0.1235, { p50: -0.2 }))
})

test.each([
  'null',
  '[]',
  '7',
  '{"v":1}',
  baselineLine(entry(1)).replace('"v":2', '"v":1'),
  baselineLine(entry(1)).replace('"p90":1', '"p90":null'),
  baselineLine(entry(1)).replace('"p90":1', '"p90":"1"'),
  baselineLine(entry(1)).replace('2026-08-01T12:00:00.000Z', 'yesterday'),
  baselineLine(entry(1, { runner: 'x'.repeat(301) })),
  baselineLine(entry(1)).slice(0, -9),
])('no entry: %s', (line) => {
  expect(parseBaselineLine(line)).toBeNull()
})

test('what cannot be read is counted, and the rest is used', () => {
  const text = `${baselineLine(entry(1))}\nnonsense\n${baselineLine(entry(2))}{"v":1,"at`
  expect(readHistory(text)).toEqual({ entries: [entry(1), entry(2)], unreadable: 2 })
  expect(readHistory('')).toEqual({ entries: [], unreadable: 0 })
})

test('of a history that has grown too long the newest is read', () => {
  const text = `${'x'.repeat(5 * 1024 * 1024)}\n${baselineLine(entry(3))}`
  expect(readHistory(text)).toEqual({ entries: [entry(3)], unreadable: 0 })
})

test('nothing is claimed under 10 runs, nothing called unusual under 20', () => {
  const nine = history(0, 0, 0, 0, 0, 0, 0, 0, 0)
  expect(compareWithBaseline(nine, KEY, 50)).toEqual({ kind: 'too-few', runs: 9, needed: 10 })
  expect(compareWithBaseline([...nine, entry(3)], KEY, 50)).toEqual({
    kind: 'gathering',
    runs: 10,
    median: 0,
    needed: 20,
  })
})

test('the fence by hand: 1..20 has quartiles 5 and 15, so 15 + 3 x 10 = 45', () => {
  const twenty = history(...Array.from({ length: 20 }, (_, index) => ((index * 7) % 20) + 1))
  expect(compareWithBaseline(twenty, KEY, 45)).toEqual({ kind: 'usual', runs: 20, median: 10.5, fence: 45 })
  expect(compareWithBaseline(twenty, KEY, 45.01)).toMatchObject({ kind: 'later' })
  expect(compareWithBaseline(twenty, KEY, -90)).toMatchObject({ kind: 'usual' })
})

test('a history without spread leaves half a percent of room', () => {
  const steady = history(...Array.from({ length: 20 }, () => 0.2))
  expect(compareWithBaseline(steady, KEY, 0.7).kind).toBe('usual')
  expect(compareWithBaseline(steady, KEY, 0.71).kind).toBe('later')
})

test.each([
  { runner: 'ubuntu-22.04' },
  { engine: 'podman rootless' },
  { cpuModel: 'Intel' },
  { image: 'sha256:5678' },
  { profile: 'hardened' },
  { probe: 'fedcba9876543210' },
  { periodNs: 1_000_000 },
])('runs with another %j are no baseline', (over) => {
  const others = history(...Array.from({ length: 30 }, () => 0)).map((each) => ({ ...each, ...over }))
  expect(compareWithBaseline(others, KEY, 50)).toEqual({ kind: 'too-few', runs: 0, needed: 10 })
})

test('it rolls: a hundred runs of each key, the oldest go', () => {
  const many = Array.from({ length: 100 }, (_, index) => entry(index))
  const other = entry(7, { image: 'scratch' })
  const rolled = withRun([other, ...many], [entry(100), entry(101)])
  expect(rolled).toHaveLength(101)
  expect(rolled[0]).toEqual(other)
  expect(rolled.slice(1).map(({ p90 }) => p90)).toEqual(Array.from({ length: 100 }, (_, index) => index + 2))
})
