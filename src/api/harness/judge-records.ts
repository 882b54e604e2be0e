import type { SmokeCase } from '../../config/smoke-case.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import { reportCell } from '../../report/report-cell.ts'
import type { ReportBinary, ReportCell } from '../../report/report.ts'
import { judgePlanned, predictCell } from '../../run/judge-planned.ts'
import { planCells } from '../../targets/plan-cells.ts'
import type { CellTest } from '../../verdict/judge-tests.ts'
import { freeName } from '../../config/case-name.ts'
import type { TestRecord } from './test-record.ts'

/**
 * All tests of each cell -> the cell as `check` would judge it, with their calls for smoke cases. `binaries`: of the whole report, whose places number
 * the cells. Tests that asked nothing of a cell and passed prove nothing of it: a cell with no others is left out.
 */
export function judgeRecords(records: readonly TestRecord[], binaries: readonly ReportBinary[]): ReportCell[] {
  const cells = new Map<string, TestRecord[]>()
  for (const record of records) {
    const { binary, cell } = record.evidence
    const key = JSON.stringify([binary.sha256, cell.target.id, cell.profile.name])
    cells.set(key, [...(cells.get(key) ?? []), record])
  }
  return [...cells.values()].filter((tests) => tests.some(saysAnything)).map((tests) => judgeTests(tests, binaries))
}

function saysAnything({ evidence, state }: TestRecord): boolean {
  return state !== 'passed' || evidence.observations.length > 0 || evidence.unknown !== null
}

function judgeTests(records: readonly TestRecord[], binaries: readonly ReportBinary[]): ReportCell {
  const { evidence } = records[0]!
  const { facts, policy, binary } = evidence
  const engine = records.find((each) => each.evidence.engine !== null)?.evidence.engine ?? null
  const { target, profile } = evidence.cell
  const cell = planCells(binaries, [target], [profile]).find((each) => binaries[each.binary]!.sha256 === binary.sha256)!
  const planned = predictCell(cell, facts, engine === null ? undefined : { kernel: engine.kernel, cpuLevel: null })
  const parts = partsOf(records)
  const tests = parts.map(({ test }) => test)
  const smoke = parts.flatMap(({ calls }) => calls)
  // A binary for another machine is never started, here as in a check.
  const foreign = planned.prediction.findings.some(({ id }) => id === 'wrong-architecture')
  const observation = foreign ? null : merged(parts)
  const judged = judgePlanned(planned, facts, observation, { smoke, policy, tests })
  return reportCell(judged, binary.sha256)
}

interface TestPart {
  readonly test: CellTest
  readonly calls: readonly SmokeCase[]
  readonly observations: readonly CellObservation[]
}

/** Names of steps are unique in a cell, so that those of a test begin with its name. */
function partsOf(records: readonly TestRecord[]): readonly TestPart[] {
  const taken = new Set<string>()
  return records.map((record): TestPart => {
    const { evidence, state, message, failures, durationMs } = record
    const name = freeName(record.test, taken)
    taken.add(name)
    const named = (step: string): string => `${name} ${step}`
    const observations = evidence.observations.map((each) => renamed(each, named))
    const done = new Set(observations.flatMap(({ outcomes }) => outcomes.map(({ step }) => step)))
    // Of a call that was cut short its test's failure is all there is to say.
    const isCut = state === 'failed' && evidence.unknown === null
    const calls = evidence.calls
      .map((call) => ({ ...call, name: named(call.name) }))
      .filter((call) => !isCut || done.has(call.name))
    const lost = evidence.unknown !== null
    const test = { name, state, message, failures, durationMs, lost, calls: calls.map((call) => call.name) }
    return { test, calls, observations }
  })
}

function renamed(observation: CellObservation, named: (step: string) => string): CellObservation {
  const { outcomes, traces, refusals, trouble } = observation
  const of = <Item extends { readonly step: string }>(item: Item): Item => ({ ...item, step: named(item.step) })
  return {
    ...observation,
    outcomes: outcomes.map(of),
    ...(traces && { traces: traces.map(of) }),
    ...(refusals && { refusals: refusals.map(of) }),
    trouble: trouble && { ...trouble, step: trouble.step === null ? null : named(trouble.step) },
  }
}

/** One observation of the cell, from those of all its containers. */
function merged(parts: readonly TestPart[]): CellObservation {
  const all = parts.flatMap(({ observations }) => observations)
  const place = all.find((each) => each.place)?.place
  const system = all.find((each) => each.system)?.system
  const traced = all.filter((each) => each.traces).flatMap(({ traces = [] }) => traces)
  const refusals = all.flatMap((each) => each.refusals ?? [])
  return {
    image: all.find(({ image }) => image !== null)?.image ?? null,
    ...(place && { place }),
    facts: all.find(({ facts }) => facts !== null)?.facts ?? null,
    outcomes: all.flatMap(({ outcomes }) => outcomes),
    ...timersOf(all),
    ...(all.some((each) => each.traces) && { traces: traced }),
    ...(refusals.length > 0 && { refusals }),
    ...(system && { system }),
    containerStartMs: all.find((each) => each.containerStartMs !== null)?.containerStartMs ?? null,
    trouble: all.find(({ trouble }) => trouble !== null)?.trouble ?? null,
  }
}

/** Of the last measurement that gave anything. */
function timersOf(
  observations: readonly CellObservation[],
): Pick<CellObservation, 'timers' | 'clock' | 'measured' | 'control' | 'alone'> {
  const timed = observations.findLast(({ timers }) => timers.length > 0)
  if (timed === undefined) return { timers: [], clock: null }
  const { timers, clock, measured, control, alone } = timed
  return { timers, clock, ...(measured && { measured }), ...(control && { control }), ...(alone && { alone }) }
}
