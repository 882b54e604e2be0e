import { expect, test } from 'vitest'
import { joinCells, withoutResult } from '../../src/fanout/join-cells.ts'
import type { ReportCell } from '../../src/report/report.ts'
import { mixed } from '../report/sample-report.ts'

const CELL = mixed().cells[0]!
const SOME: readonly ReportCell[] = [
  CELL,
  withoutResult(CELL),
  ...(['pass', 'warn', 'unknown', 'skip', 'fail'] as const).map((outcome) => ({ ...CELL, outcome, startupMs: 1 })),
  { ...CELL, outcome: 'pass', startupMs: 2 },
  { ...CELL, outcome: 'fail', startupMs: 3 },
]

test('joining is commutative, associative and idempotent', () => {
  for (const a of SOME) {
    expect(joinCells(a, a)).toEqual(a)
    for (const b of SOME) {
      expect(joinCells(a, b)).toEqual(joinCells(b, a))
      for (const c of SOME) expect(joinCells(joinCells(a, b), c)).toEqual(joinCells(a, joinCells(b, c)))
    }
  }
})

test('any result beats none, the worse of two stands', () => {
  const [passing, failing] = [SOME[2]!, SOME[6]!]
  expect(joinCells(withoutResult(CELL), passing)).toEqual(passing)
  expect(joinCells(passing, failing).outcome).toBe('fail')
  expect(joinCells(passing, { ...passing, outcome: 'unknown' }).outcome).toBe('unknown')
})
