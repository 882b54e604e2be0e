import { expect, test } from 'vitest'
import type { Policy } from '../../src/config/policy.ts'
import { DEFAULT_TIMER_POLICY } from '../../src/config/timer-policy.ts'
import { withoutResult } from '../../src/fanout/join-cells.ts'
import { mergeSlices } from '../../src/fanout/merge.ts'
import { planSchema, sliceSchema, type Plan, type Slice } from '../../src/fanout/plan.ts'
import { causes, explain } from '../../src/report/explanation.ts'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { mixed } from '../report/sample-report.ts'

const POLICY: Policy = {
  required: ['*'],
  informational: [],
  maxGlibc: null,
  headroomPercent: 20,
  unexpected: 'warn',
  unknown: 'warn',
  timers: DEFAULT_TIMER_POLICY,
}
const WHOLE: Report = mixed()

/** The sample's cells dealt out to three runners. */
const PLAN: Plan = {
  schema: 'portcullis-plan/1',
  asked: {
    config: null,
    targets: [],
    profiles: [],
    run: ['--version'],
    timers: true,
    engine: null,
    pull: null,
    maxGlibc: null,
    parallel: null,
    required: [],
    runners: {},
  },
  report: { ...WHOLE, engine: null, cells: WHOLE.cells.map(withoutResult) },
  slices: ['ubuntu-24.04', 'ubuntu-24.04-arm', 'windows-2025'].map((runner, index) => ({
    name: runner,
    runner,
    cells: WHOLE.cells.filter((_, at) => at % 3 === index).map(({ id }) => id),
  })),
}

function slice(index: number, changes: Partial<Report> = {}, attempt = 1): Slice {
  const { name, cells } = PLAN.slices[index]!
  const own = WHOLE.cells.filter(({ id }) => cells.includes(id))
  return { schema: 'portcullis-slice/1', name, attempt, report: { ...WHOLE, cells: own, ...changes } }
}

const ALL = [slice(0), slice(1), slice(2)]
/** Each cell names the job that measured it. */
const BROUGHT = WHOLE.cells.map((cell, at) => ({ ...cell, slice: PLAN.slices[at % 3]!.name }))
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]

function outcomes({ cells }: Report): Record<string, string> {
  return Object.fromEntries(cells.map(({ id, outcome }) => [id, outcome]))
}

test('plan and slices keep to their schemas', () => {
  expect(planSchema.parse(structuredClone(PLAN))).toEqual(PLAN)
  for (const each of ALL) expect(sliceSchema.parse(structuredClone(each))).toEqual(each)
})

test('three slices give what one run gives, cell by cell', () => {
  const { report, exitCode } = mergeSlices(PLAN, ALL, POLICY)
  expect(report.cells).toEqual(BROUGHT)
  expect(report.gate.decision).toBe('fail')
  expect(exitCode).toBe(1)
  expect(report.slices.map(({ runner }) => runner)).toEqual(['ubuntu-24.04', 'ubuntu-24.04-arm', 'windows-2025'])
  expect(reportSchema.parse(structuredClone(report))).toEqual(report)
})

test('in any order the same bytes', () => {
  const texts = ORDERS.map((order) =>
    JSON.stringify(
      mergeSlices(
        PLAN,
        order.map((at) => ALL[at]!),
        POLICY,
      ),
    ),
  )
  expect(new Set(texts).size).toBe(1)
})

test('a slice that did not come: its cells are unknown, each with the reason', () => {
  const { report } = mergeSlices(PLAN, [ALL[0]!, ALL[2]!], POLICY)
  const missing = report.cells.filter(({ id }) => PLAN.slices[1]!.cells.includes(id))
  expect(missing.length).toBeGreaterThan(1)
  for (const cell of missing) {
    expect(cell).toMatchObject({ outcome: 'unknown', basis: 'none', findings: [{ id: 'result-missing' }] })
    expect(cell.reason).toBe(`Nothing came from the slice ubuntu-24.04-arm, which had the cell ${cell.id}.`)
  }
  expect(report.gate.reasons.map(({ code }) => code)).toContain('required-cell-unknown')
})

test('the reasons of a slice that did not come are one, and so are those of a refused one', () => {
  const refused = slice(1, { configHash: 'f'.repeat(64) })
  for (const [brought, title] of [
    [[ALL[0]!, ALL[2]!], 'No result'],
    [[ALL[0]!, refused, ALL[2]!], 'Slice refused'],
  ] as const) {
    const { cells } = mergeSlices(PLAN, brought, POLICY).report
    const own = cells.filter(({ id }) => PLAN.slices[1]!.cells.includes(id))
    const said = explain(own.map((cell) => ({ name: cell.target.id, findings: causes(cell) })))
    expect(said.map((each) => [each.title, each.messages.length])).toEqual([[title, 1]])
  }
})

test('copies of a slice count once', () => {
  const { report } = mergeSlices(PLAN, [...ALL, structuredClone(ALL[0]!), structuredClone(ALL[0]!)], POLICY)
  expect(report).toEqual(mergeSlices(PLAN, ALL, POLICY).report)
})

test('none came: nothing could be learned', () => {
  const { report, exitCode } = mergeSlices(PLAN, [], POLICY)
  expect(exitCode).toBe(3)
  expect(new Set(Object.values(outcomes(report)))).toEqual(new Set(['unknown']))
})

test.each<[name: string, changed: Slice, problem: RegExp]>([
  ['configuration', slice(1, { configHash: 'f'.repeat(64) }), /made with configuration "ffff/],
  ['version', slice(1, { tool: { name: 'portcullis', version: '9.9.9' } }), /made by version "9\.9\.9", the plan by/],
  [
    'binary',
    slice(1, { binaries: [{ ...WHOLE.binaries[0]!, sha256: 'e'.repeat(64) }] }),
    /a binary with SHA-256 "eeee/,
  ],
  ["another's cell", slice(1, { cells: slice(0).report.cells }), /which is not its own/],
  ['a cell twice', slice(1, { cells: [...slice(1).report.cells, ...slice(1).report.cells] }), /twice/],
  [
    'a cell about another binary',
    slice(1, { cells: slice(1).report.cells.map((cell) => ({ ...cell, binary: 'd'.repeat(64) })) }),
    /about another binary/,
  ],
])('another %s: refused and told, its cells unknown', (_name, changed, problem) => {
  const { report } = mergeSlices(PLAN, [ALL[0]!, changed, ALL[2]!], POLICY)
  const own = report.cells.filter(({ id }) => PLAN.slices[1]!.cells.includes(id))
  for (const cell of own) {
    expect(cell.outcome).toBe('unknown')
    expect(cell.findings.map(({ id }) => id)).toEqual(['result-missing', 'slice-refused'])
    expect(cell.reason).toMatch(problem)
  }
  expect(report.gate.reasons.find(({ code }) => code === 'slice-refused')?.message).toMatch(problem)
})

test('a slice nobody planned is told and changes no cell', () => {
  const stranger = { ...slice(0), name: 'stranger' }
  const { report } = mergeSlices(PLAN, [...ALL, stranger], POLICY)
  expect(report.cells).toEqual(BROUGHT)
  expect(report.gate.reasons.find(({ code }) => code === 'slice-refused')?.message).toContain('no slice of that name')
})

test('a slice twice, with other results: the worse stands and it is said; the same again is no news', () => {
  const [cell, ...rest] = slice(1).report.cells
  const failing = { ...cell!, outcome: 'fail' as const, basis: 'observation' as const }
  const passing = { ...cell!, outcome: 'pass' as const, basis: 'observation' as const }
  const doubled = [slice(1, { cells: [passing, ...rest] }), slice(1, { cells: [failing, ...rest] })]
  for (const order of [doubled, doubled.toReversed(), [...doubled, doubled[0]!]]) {
    const { report } = mergeSlices(PLAN, [ALL[0]!, ...order, ALL[2]!], POLICY)
    const joined = report.cells.find(({ id }) => id === cell!.id)!
    expect(joined.outcome).toBe('fail')
    expect(joined.findings.filter(({ id }) => id === 'result-doubled')).toHaveLength(1)
    for (const { id } of rest) {
      expect(report.cells.find((each) => each.id === id)!.findings.map((each) => each.id)).not.toContain(
        'result-doubled',
      )
    }
  }
  const again = mergeSlices(PLAN, [...ALL, slice(1)], POLICY)
  expect(again.report.cells).toEqual(BROUGHT)
})

test('a job that was run again replaces what it brought before', () => {
  const first = slice(1, { cells: slice(1).report.cells.map((cell) => ({ ...cell, outcome: 'fail' as const })) })
  const { report } = mergeSlices(PLAN, [ALL[0]!, slice(1, {}, 2), first, ALL[2]!], POLICY)
  expect(report.cells).toEqual(BROUGHT)
})

test('what was planned is not for a slice to change', () => {
  const lenient = slice(1, { cells: slice(1).report.cells.map((cell) => ({ ...cell, required: false, profile: 'x' })) })
  const { report } = mergeSlices(PLAN, [ALL[0]!, lenient, ALL[2]!], POLICY)
  expect(report.cells).toEqual(BROUGHT)
})

test('a slice that was cut short makes the report partial', () => {
  const { report } = mergeSlices(PLAN, [ALL[0]!, slice(1, { complete: false }), ALL[2]!], POLICY)
  expect(report.complete).toBe(false)
  expect(report.gate.reasons.map(({ code }) => code)).toContain('incomplete')
})
