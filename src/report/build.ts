import type { BinaryFacts } from '../binary/facts.ts'
import type { GateDecision } from '../verdict/judgement.ts'
import { reportBinary } from './report-binary.ts'
import { reportCell, type CellInput } from './report-cell.ts'
import type { Report, ReportGate } from './report.ts'

export interface ReportInput {
  /** ISO 8601 in UTC, `2026-08-01T12:00:00.000Z`. */
  readonly startedAt: string
  readonly durationMs: number
  /** false: interrupted or cut short. */
  readonly complete: boolean
  readonly configHash: string
  readonly toolVersion: string
  /** null: no engine was used or none answered. */
  readonly engine: Readonly<EngineFacts> | null
  readonly binaries: readonly BinaryInput[]
  /** Id of a target; absent = none is named. */
  readonly production?: string
  readonly cells: readonly CellInput[]
  readonly gate: GateDecision
}

type EngineFacts = NonNullable<Report['engine']>

interface BinaryInput {
  readonly path: string
  /** Hex. */
  readonly sha256: string
  readonly facts: BinaryFacts
}

/** Everything known at the end of a run -> the report. */
export function buildReport(input: ReportInput): Report {
  const { startedAt, durationMs, complete, configHash, binaries, gate } = input
  return {
    schema: 'portcullis-report/1',
    tool: { name: 'portcullis', version: input.toolVersion },
    startedAt,
    durationMs,
    complete,
    configHash,
    engine: input.engine && reportEngine(input.engine),
    slices: [],
    binaries: binaries.map(({ path, sha256, facts }) => reportBinary(path, sha256, facts)),
    ...(input.production !== undefined && { production: input.production }),
    cells: input.cells.map((each) => reportCell(each, binaries[each.cell.binary]!.sha256)),
    gate: reportGate(gate),
    changes: null,
  }
}

export function reportGate({ decision, reasons, glibcFloor, maxGlibc }: GateDecision): ReportGate {
  return {
    decision,
    reasons: reasons.map((reason) => ({ ...reason, cells: [...reason.cells] })),
    glibcFloor,
    ...(maxGlibc !== null && { maxGlibc }),
  }
}

/** Field by field: the engine's address names a place on the machine that ran it and stays out. */
function reportEngine(facts: EngineFacts): EngineFacts {
  const { kind, version, apiVersion, os, arch, kernel, cpus, rootless, osVersion, isolation } = facts
  const ofWindows = { ...(osVersion !== undefined && { osVersion }), ...(isolation !== undefined && { isolation }) }
  return { kind, version, apiVersion, os, arch, kernel, cpus, rootless, ...ofWindows }
}
