import { defaultConfig } from '../../config/default-config.ts'
import { buildReport } from '../../report/build.ts'
import type { Outcome, Report, ReportBinary, ReportCell } from '../../report/report.ts'
import { decideGate } from '../../verdict/gate.ts'
import type { GateReason } from '../../verdict/judgement.ts'
import { VERSION } from '../../version.ts'
import { judgeRecords } from './judge-records.ts'
import type { TestRecord } from './test-record.ts'

export interface RecordsInput {
  readonly records: readonly TestRecord[]
  /** What went wrong outside of tests, one line each: a file that could not be read may have held tests of any cell. */
  readonly outside: readonly string[]
  /** A report that the tests' cells are added to; null = a new one. */
  readonly base: Report | null
  /** ISO 8601 in UTC. */
  readonly startedAt: string
  readonly durationMs: number
  /** false: vitest was interrupted. */
  readonly complete: boolean
}

const WORST_FIRST: readonly Outcome[] = ['fail', 'unknown', 'warn', 'pass', 'skip']

/** What tests saw in cells -> a report with a cell for all tests that ran in it. null where there was no such test and nothing went wrong. */
export function recordsReport(input: RecordsInput): Report | null {
  const { records, outside, base, startedAt, durationMs } = input
  const own = records.map(({ evidence }) => evidence)
  const binaries = unique([...(base?.binaries ?? []), ...own.map(({ binary }) => binary)], ({ sha256 }) => sha256)
  const judged = judgeRecords(records, binaries)
  if (judged.length === 0 && outside.length === 0) return null
  const cells = joined([...(base?.cells ?? []), ...judged])
  const complete = input.complete && (base?.complete ?? true)
  const gate = decideGate({
    cells: cells.map((cell) => ({ cell, judgement: cell, required: cell.required })),
    binaries,
    // Without a record nothing says what was required; the cells of a base report know it themselves.
    policy: own[0]?.policy ?? { ...defaultConfig().policy, required: [] },
    complete,
  })
  const reasons = [...gate.reasons, ...outside.map(outsideReason)]
  const engine = own.find((each) => each.engine !== null)?.engine ?? null
  const fresh = buildReport({
    startedAt: base?.startedAt ?? startedAt,
    durationMs: (base?.durationMs ?? 0) + durationMs,
    complete: complete && outside.length === 0,
    configHash: own[0]?.configHash ?? base?.configHash ?? '',
    toolVersion: VERSION,
    engine,
    binaries: [],
    cells: [],
    gate: { ...gate, reasons, decision: outside.length > 0 ? 'fail' : gate.decision },
  })
  return { ...fresh, engine: base?.engine ?? fresh.engine, slices: base?.slices ?? [], binaries, cells }
}

function outsideReason(message: string): GateReason {
  return { code: 'incomplete', severity: 'fail', message: `Not all tests could run: ${message}`, cells: [] }
}

/** Cells of a check and of tests are one where they are the same. */
function joined(cells: readonly ReportCell[]): ReportCell[] {
  const found = new Map<string, ReportCell>()
  for (const cell of cells) {
    const key = `${cell.binary} ${cell.id}`
    const before = found.get(key)
    found.set(key, before ? joinTwo(before, cell) : cell)
  }
  return [...found.values()]
}

function joinTwo(a: ReportCell, b: ReportCell): ReportCell {
  const worse = WORST_FIRST.indexOf(a.outcome) <= WORST_FIRST.indexOf(b.outcome) ? a : b
  const agrees = [a.agrees, b.agrees].includes(false) ? false : (a.agrees ?? b.agrees)
  return {
    ...a,
    observed: a.observed === 'runs' || b.observed === 'runs' ? 'runs' : (a.observed ?? b.observed),
    outcome: worse.outcome,
    basis: worse.basis,
    reason: worse.reason,
    agrees,
    findings: unique([...a.findings, ...b.findings], (each) => JSON.stringify(each)),
    image: a.image ?? b.image,
    steps: [...a.steps, ...b.steps],
    startupMs: a.startupMs ?? b.startupMs,
    facts: a.facts ?? b.facts,
    timers: a.timers ?? b.timers,
  }
}

function unique<Item extends ReportBinary | ReportCell['findings'][number]>(
  items: readonly Item[],
  key: (item: Item) => string,
): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}
