import { reportGate } from '../../report/build.ts'
import type { Outcome, Report, ReportBinary, ReportCell } from '../../report/report.ts'
import { decideGate } from '../../verdict/gate.ts'
import { VERSION } from '../../version.ts'
import type { CellRecord } from './cell-record.ts'

export interface RecordsInput {
  readonly records: readonly CellRecord[]
  /** A report that the tests' cells are added to; null = a new one. */
  readonly base: Report | null
  /** ISO 8601 in UTC. */
  readonly startedAt: string
  readonly durationMs: number
  /** false: vitest was interrupted. */
  readonly complete: boolean
}

const WORST_FIRST: readonly Outcome[] = ['fail', 'unknown', 'warn', 'pass', 'skip']

/** What tests saw in cells -> a report: one cell for all tests that ran in it, the worst outcome standing. null where no test saw any. */
export function recordsReport(input: RecordsInput): Report | null {
  const { records, base, startedAt, durationMs } = input
  const [first] = records
  if (first === undefined) return null
  const binaries = unique([...(base?.binaries ?? []), ...records.map(({ binary }) => binary)], ({ sha256 }) => sha256)
  const cells = joined([...(base?.cells ?? []), ...records.map(({ cell }) => cell)])
  const complete = input.complete && (base?.complete ?? true)
  const judged = cells.map((cell) => ({ cell, judgement: cell, required: cell.required }))
  const gate = decideGate({ cells: judged, binaries, policy: first.policy, complete })
  return {
    schema: 'portcullis-report/1',
    tool: { name: 'portcullis', version: VERSION },
    startedAt: base?.startedAt ?? startedAt,
    durationMs: (base?.durationMs ?? 0) + durationMs,
    complete,
    configHash: first.configHash,
    engine: base?.engine ?? records.find(({ engine }) => engine !== null)?.engine ?? null,
    slices: base?.slices ?? [],
    changes: null,
    binaries,
    cells,
    gate: reportGate(gate),
  }
}

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
