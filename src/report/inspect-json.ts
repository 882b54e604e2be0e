import type { BinaryFacts } from '../binary/facts.ts'
import type { Prediction } from '../checks/prediction.ts'
import type { Target } from '../targets/target.ts'
import { reportBinary } from './report-binary.ts'
import { reportPrediction } from './report-finding.ts'
import { safeJson } from './safe-json.ts'

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

/** `inspect --json`: a binary and predictions in the shapes they have in a report. */
export function inspectJson({ path, sha256, facts, predictions }: InspectInput): string {
  const { sha256: hash, ...binary } = reportBinary(path, sha256 ?? '', facts)
  return safeJson({
    schema: 'portcullis-inspect/1',
    binary: hash === '' ? binary : { ...binary, sha256: hash },
    predictions: predictions.map(({ target, prediction }) => ({ target: target.id, ...reportPrediction(prediction) })),
  })
}
