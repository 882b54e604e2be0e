import { expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { processorHazards } from '../../src/checks/processor-hazards.ts'
import type { CellFacts } from '../../src/protocol/messages.ts'
import { GO, staticBinary } from './samples.ts'

function cell(cpus: number | null, cpuQuota: number | null): CellFacts {
  const seen: Partial<CellFacts> = { cpus, cpuQuota }
  return seen as CellFacts
}

function binary(version: string | null, changes: Partial<NonNullable<BinaryFacts['go']>> = {}): BinaryFacts {
  return staticBinary({ go: { ...GO, version, ...changes } })
}

test.each([
  ['go1.24.13', 8, 0.5, 'go1.24'],
  ['go1.21', 4, 3, 'go1.21'],
  ['go1.25.0', 8, 0.5, null],
  ['go1.26.8', 8, 0.5, null],
  ['go1.24.13', 8, null, null],
  ['go1.24.13', null, 0.5, null],
  ['go1.24.13', 2, 2, null],
  ['go1.24.13', 2, 1.5, null],
  ['go1.24.13', 1, 0.5, null],
  [null, 8, 0.5, null],
])('%s, %s CPUs, %s of quota', (version, cpus, quota, because) => {
  const found = processorHazards(binary(version), cell(cpus, quota), false)
  expect(found.map(({ args }) => args)).toEqual(because === null ? [] : [{ because, processors: cpus, quota }])
})

test('a go line before 1.25 switches the look at the quota off', () => {
  const settings = { DefaultGODEBUG: 'asynctimerchan=1,containermaxprocs=0,updatemaxprocs=0' }
  const [found] = processorHazards(binary('go1.26.8', { settings }), cell(8, 0.5), false)
  expect(found).toMatchObject({ severity: 'warning', args: { because: 'go1.26 with containermaxprocs=0' } })
  const on = { DefaultGODEBUG: 'panicnil=1' }
  expect(processorHazards(binary('go1.26.8', { settings: on }), cell(8, 0.5), false)).toEqual([])
})

test('who sets GOMAXPROCS is not told', () => {
  const deps = [{ path: 'go.uber.org/automaxprocs', version: 'v1.6.0', replacedBy: null }]
  expect(processorHazards(binary('go1.24.1', { deps }), cell(8, 0.5), false)).toEqual([])
  expect(processorHazards(binary('go1.24.1'), cell(8, 0.5), true)).toEqual([])
  expect(
    processorHazards(staticBinary({ os: 'windows', go: { ...GO, version: 'go1.24.1' } }), cell(8, 0.5), false),
  ).toEqual([])
  expect(processorHazards(staticBinary({ go: null }), cell(8, 0.5), false)).toEqual([])
})
