import type { BinaryFacts } from '../../binary/facts.ts'
import type { Prediction } from '../../checks/prediction.ts'
import type { Target } from '../../targets/target.ts'
import { reportBinary } from '../report-binary.ts'
import { reportPrediction } from '../report-finding.ts'
import type { ReportBinary, ReportCell } from '../report.ts'
import { safeJson } from '../formats/safe-json.ts'

export interface InspectInput {
  readonly path: string
  /** Hex; left out of the JSON where the caller did not hash the file. */
  readonly sha256?: string
  readonly facts: BinaryFacts
  readonly predictions: readonly TargetPrediction[]
}

interface TargetPrediction {
  readonly target: Target
  readonly prediction: Prediction
}

/** What a report leaves out. */
type InspectedOnly = Pick<BinaryFacts, 'bits' | 'endian' | 'elf' | 'imports'>

/** A binary and predictions in the shapes they have in a report. */
export interface InspectDocument {
  readonly binary: Omit<ReportBinary, 'sha256'> & { readonly sha256?: string } & InspectedOnly
  readonly predictions: readonly (ReportCell['prediction'] & { readonly target: string })[]
  /** GOOS and GOARCH that a list of artifacts gave it; absent where no list named it. */
  readonly listedAs?: { readonly os: string; readonly arch: string }
}

/** One of several files that could not be read. Text is raw. */
export interface NotInspected {
  readonly path: string
  readonly error: { readonly code: string; readonly message: string; readonly hint: string }
}

export function inspectDocument({ path, sha256, facts, predictions }: InspectInput): InspectDocument {
  const { bits, endian, elf, imports } = facts
  const { sha256: hash, ...reported } = reportBinary(path, sha256 ?? '', facts)
  const binary = { ...reported, bits, endian, elf, imports }
  return {
    binary: hash === '' ? binary : { ...binary, sha256: hash },
    predictions: predictions.map(({ target, prediction }) => ({ target: target.id, ...reportPrediction(prediction) })),
  }
}

/** `inspect FILE --json`. */
export function inspectJson(input: InspectInput): string {
  return safeJson({ schema: 'portcullis-inspect/1', ...inspectDocument(input) })
}

/** `inspect FILE FILE... --json`: one entry per file, in the order named. */
export function inspectListJson(binaries: readonly (InspectDocument | NotInspected)[]): string {
  return safeJson({ schema: 'portcullis-inspect-list/1', binaries })
}
