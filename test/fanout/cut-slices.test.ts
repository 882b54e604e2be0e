import { expect, test } from 'vitest'
import { cutSlices, type CuttableCell } from '../../src/fanout/cut-slices.ts'
import { MAX_SLICES } from '../../src/fanout/plan.ts'

function cells(count: number, runner: string, cost: (index: number) => number = () => 1): CuttableCell[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${runner}-${index}`, runner, cost: cost(index) }))
}

test('a slice per runner where they are few', () => {
  const slices = cutSlices([...cells(3, 'ubuntu-24.04'), ...cells(2, 'macos-26')], 32)
  expect(slices).toEqual([
    { name: 'macos-26', runner: 'macos-26', cells: ['macos-26-0', 'macos-26-1'] },
    { name: 'ubuntu-24.04', runner: 'ubuntu-24.04', cells: ['ubuntu-24.04-0', 'ubuntu-24.04-1', 'ubuntu-24.04-2'] },
  ])
})

test('every cell in one slice, none above the limit, names unique', () => {
  const all = [...cells(70, 'a'), ...cells(33, 'b')]
  const slices = cutSlices(all, 32)
  expect(slices.map(({ name }) => name)).toEqual(['a.1', 'a.2', 'a.3', 'b.1', 'b.2'])
  expect(slices.flatMap((slice) => slice.cells).sort()).toEqual(all.map(({ id }) => id).sort())
  for (const slice of slices) expect(slice.cells.length).toBeLessThanOrEqual(32)
})

test('balanced by cost: one long cell does not get company', () => {
  const slices = cutSlices(
    cells(4, 'a', (index) => (index === 0 ? 30 : 10)),
    3,
  )
  expect(slices.map((slice) => slice.cells)).toEqual([['a-0'], ['a-1', 'a-2', 'a-3']])
})

test('more cells than fit: fuller slices, 256 of them at most', () => {
  const slices = cutSlices(cells(1000, 'a'), 1)
  expect(slices).toHaveLength(250)
  expect(cutSlices([...cells(2000, 'a'), ...cells(300, 'b')], 2).length).toBeLessThanOrEqual(MAX_SLICES)
})

test('the order of the cells does not matter', () => {
  const all = cells(50, 'a', (index) => (index * 7) % 5)
  expect(cutSlices(all.toReversed(), 8)).toEqual(cutSlices(all, 8))
})

test("a runner's label becomes a name that fits a job and an artifact", () => {
  expect(cutSlices(cells(1, 'self hosted/Linux'), 1)[0]).toMatchObject({
    name: 'self-hosted-Linux',
    runner: 'self hosted/Linux',
  })
})
