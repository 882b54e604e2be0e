import { join } from 'node:path'
import { UsageError } from '../../errors.ts'
import { planSchema, type Plan, type PlannedSlice, type Slice } from '../../fanout/plan.ts'
import { safeJson } from '../../report/formats/safe-json.ts'
import { run } from '../../run/run.ts'
import type { RunPorts, RunResult } from '../../run/ports.ts'
import { VERSION } from '../../version.ts'
import type { Trust } from '../trust/trust.ts'
import { plannedConfig } from './planned-config.ts'
import { readJsonFile } from '../files/read-json-file.ts'
import { outFolder } from '../files/out-folder.ts'
import { writablePlace, writeText } from '../files/write-parts.ts'

export interface SliceRequest {
  /** Path of plan.json. */
  readonly plan: string
  readonly slice: string
  /** From 1: which time this job runs. */
  readonly attempt: number
  /** Folder for `<slice>.json`. */
  readonly out: string
  /** Told the engine that will be asked, before it is. */
  readonly ports: RunPorts
  /** Absent = as the environment says it, and nothing is allowed. */
  readonly trust?: Trust
}

export interface WrittenSlice extends RunResult {
  readonly path: string
}

/** One job's cells. Throws UsageError where plan, configuration and binaries do not fit together; then nothing was started. */
export async function runSlice({
  plan: file,
  slice: name,
  attempt,
  out,
  ports,
  trust,
}: SliceRequest): Promise<WrittenSlice> {
  const plan = readJsonFile(file, planSchema, 'plan')
  const slice = plan.slices.find((each) => each.name === name)
  if (slice === undefined) {
    const names = plan.slices.slice(0, 20).map((each) => each.name)
    throw new UsageError(`the plan has no slice ${JSON.stringify(name)}`, {
      hint: `It has: ${names.join(', ') || 'none'}${plan.slices.length > names.length ? ', ...' : ''}.`,
    })
  }
  // Before anything is run for nothing.
  writablePlace(join(outFolder(out), `${slice.name}.json`))
  const result = await runCells(plan, slice, ports, trust)
  const brought: Slice = { schema: 'portcullis-slice/1', name: slice.name, attempt, report: result.report }
  const path = join(outFolder(out), `${slice.name}.json`)
  writeText(path, safeJson(brought))
  return { ...result, path }
}

async function runCells(plan: Plan, slice: PlannedSlice, ports: RunPorts, trust?: Trust): Promise<RunResult> {
  const { config, hash } = await plannedConfig(plan, trust)
  const { binaries } = plan.report
  for (const { path, sha256 } of binaries) await sameBinary(path, sha256, ports)
  const only = new Set(slice.cells)
  const paths = binaries.map(({ path }) => path)
  const options = { binaries: paths, config, configHash: hash, toolVersion: VERSION, only, isRunner: true }
  const result = await run(options, ports)
  // They may have been replaced since.
  for (const [index, { path, sha256 }] of binaries.entries())
    planned(path, result.report.binaries[index]!.sha256, sha256)
  return result
}

async function sameBinary(path: string, sha256: string, ports: RunPorts): Promise<void> {
  // Says it better than a digest would where there is no such file.
  ports.openSource(path)[Symbol.dispose]()
  planned(path, await ports.sha256(path), sha256)
}

function planned(path: string, found: string, sha256: string): void {
  if (found === sha256) return
  throw new UsageError(`binary ${JSON.stringify(path)} has SHA-256 ${found}, the plan has ${sha256}`, {
    hint: 'Build once and hand the binaries on to the jobs as an artifact.',
  })
}
