import { isAbsolute, resolve } from 'node:path'
import type { BinaryFacts } from '../../binary/facts.ts'
import { inspectBinary } from '../../binary/inspect.ts'
import type { Config } from '../../config/config.ts'
import type { PlannedCell } from '../../run/ports.ts'
import { predictCell } from '../../run/judge-planned.ts'
import { reportBinary } from '../../report/report-binary.ts'
import type { ReportBinary } from '../../report/report.ts'
import { planCells } from '../../targets/plan-cells.ts'
import { UsageError } from '../../errors.ts'
import { loadConfig } from '../../host/trust/load-config.ts'
import { BinaryIdentity } from '../../engines/binary-identity.ts'
import { fileSha256 } from '../../host/files/file-sha256.ts'
import { openBinary } from '../../host/files/open-binary.ts'
import { knownOptions, type OptionNames } from '../known-options.ts'
import type { MatrixOptions } from './matrix-options.ts'

export interface MatrixPlan {
  readonly path: string
  readonly facts: BinaryFacts
  /** Cells get the bytes that `binary` is about, or they are unknown. */
  readonly identity: BinaryIdentity
  readonly binary: ReportBinary
  readonly config: Config
  readonly configHash: string
  readonly cells: readonly PlannedCell[]
}

/** Binaries of a test file in the order in which it names them: their cells are numbered as `check` numbers those of one run. */
export type KnownBinaries = ReportBinary[]

const OPTIONS: OptionNames<MatrixOptions> = {
  binary: true,
  config: true,
  targets: true,
  profiles: true,
  engine: true,
  pull: true,
  unknown: true,
  timeoutMs: true,
  concurrent: true,
}

/** The cells of a binary, predicted. Rejects with UsageError, ConfigError or BinaryFormatError. */
export async function planMatrix(options: MatrixOptions, known: KnownBinaries = []): Promise<MatrixPlan> {
  knownOptions('matrixTest', options, OPTIONS)
  if (typeof options.binary !== 'string') {
    throw new UsageError(`option binary is ${JSON.stringify(options.binary)}`, {
      hint: "Give the path of a built Go binary: { binary: 'dist/app' }",
    })
  }
  const { config: file, targets = [], profiles = [], engine = null, pull = null } = options
  const { config, hash } = await loadConfig(file ?? null, { targets, profiles, engine, pull })
  const path = isAbsolute(options.binary) ? options.binary : resolve(options.binary)
  using source = openBinary(path)
  const facts = inspectBinary(source)
  const identity = new BinaryIdentity(path, source.stamp)
  const binary = reportBinary(options.binary, await fileSha256(path, identity), facts)
  if (!known.some(({ sha256 }) => sha256 === binary.sha256)) known.push(binary)
  const own = known.findIndex(({ sha256 }) => sha256 === binary.sha256)
  const cells = planCells(known, config.targets, config.profiles)
    .filter((cell) => cell.binary === own)
    .map((cell) => predictCell(cell, facts))
  return { path, facts, identity, binary, config, configHash: hash, cells }
}
