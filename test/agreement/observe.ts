import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { defaultConfig } from '../../src/config/default-config.ts'
import { nodePorts } from '../../src/host/process/node-ports.ts'
import { openFileSource } from '../../src/host/files/file-source.ts'
import type { ReportCell } from '../../src/report/report.ts'
import { run } from '../../src/run/run.ts'
import type { Target } from '../../src/targets/target.ts'

export interface Subject {
  readonly name: string
  readonly path: string
}

/** Prediction and observation of one binary in one target. */
export interface AgreementCell {
  readonly subject: string
  readonly target: string
  readonly predicted: boolean | null
  /** Nothing is predicted of a packed program, by design. */
  readonly packed: boolean
  /** null: it could not be seen here. */
  readonly observed: 'runs' | 'fails' | null
  readonly agrees: boolean | null
  /** Why it was not observed, in a few words; null = it was. */
  readonly unobserved: string | null
  readonly why: string | null
}

export interface ObserveOptions {
  readonly targets: readonly Target[]
  /** `never`: stand-ins only, and what the engine has. */
  readonly pull: 'missing' | 'never'
  readonly onCell: () => void
}

/** Runs the subjects in containers of all targets, through the whole of `check`. Rejects where no engine answers. */
export async function observe(
  subjects: readonly Subject[],
  options: ObserveOptions,
): Promise<readonly AgreementCell[]> {
  const base = defaultConfig()
  const smoke = base.smoke.map((each) => ({ ...each, args: ['--version'] }))
  const config = {
    ...base,
    targets: options.targets,
    profiles: [builtInProfiles()[0]!],
    smoke,
    timers: { ...base.timers, enabled: false },
    pull: options.pull,
  }
  const ports = nodePorts({
    signal: new AbortController().signal,
    onEvent: ({ kind }) => kind === 'judged' && options.onCell(),
    debug: () => undefined,
  })
  const binaries = subjects.map(({ path }) => path)
  const { report } = await run({ binaries, config, configHash: '', toolVersion: '0.0.0' }, ports)
  if (report.engine === null) throw new Error(`no engine: ${report.cells[0]?.reason}`)
  const names = new Map(report.binaries.map(({ sha256 }, index) => [sha256, subjects[index]!.name]))
  const packed = new Set(report.binaries.filter((binary) => binary.packed != null).map(({ sha256 }) => sha256))
  return report.cells.map((cell) => ({
    ...agreementCell(cell, names.get(cell.binary)!),
    packed: packed.has(cell.binary),
  }))
}

function agreementCell(cell: ReportCell, subject: string): Omit<AgreementCell, 'packed'> {
  const { prediction, observed, agrees } = cell
  const found = [...cell.steps.flatMap((step) => step.findings), ...cell.findings]
  const first = found.find(({ severity }) => severity === 'error')
  const why = prediction.reason ?? first?.message ?? cell.reason
  const { target } = cell
  const unobserved =
    observed === null
      ? unobservedFor(
          cell,
          found.map(({ id }) => id),
        )
      : null
  return { subject, target: target.id, predicted: prediction.runs, observed, agrees, unobserved, why }
}

function unobservedFor({ platform, prediction }: ReportCell, found: readonly string[]): string {
  if (found.includes('platform-unavailable')) return `this engine does not run ${platform}`
  if (found.includes('image-unavailable')) return `neither image nor stand-in here for ${platform}`
  if (found.includes('stand-in-incomplete')) return 'the stand-in is no evidence'
  if (prediction.findings.some(({ id }) => id === 'wrong-architecture')) return 'another architecture is never started'
  return found.join(', ')
}

/** Go programs for Linux that came with npm packages: made by others, for all the world. */
export function goProgramsOf(folder: string): readonly Subject[] {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?:^|\/)(?:bin|lib)$|-x64$|-arm64$/.test(entry.parentPath))
      .filter((entry) => !/\.\w+$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      // esbuild puts its program into the place of its own starter.
      .filter((path) => !path.endsWith('/esbuild/bin/esbuild') && isGoProgram(path))
      .map((path) => ({ name: path.slice(folder.length + 1), path }))
  )
}

function isGoProgram(path: string): boolean {
  using source = openFileSource(path)
  try {
    const { os, kind, go } = inspectBinary(source)
    return os === 'linux' && kind === 'executable' && go !== null
  } catch {
    return false
  }
}
