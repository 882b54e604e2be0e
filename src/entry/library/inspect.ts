import { inspectBinary } from '../../binary/inspect.ts'
import { predict } from '../../checks/predict.ts'
import { reportBinary } from '../../report/report-binary.ts'
import { reportPrediction } from '../../report/report-finding.ts'
import { targetsOfSystem } from '../../targets/catalogue.ts'
import { builtInProfiles } from '../../targets/profiles.ts'
import { selectTargets } from '../../targets/select-targets.ts'
import { fileSha256 } from '../files/file-sha256.ts'
import { openBinary } from '../files/open-binary.ts'
import type { Inspection, InspectOptions } from './inspection.ts'

/**
 * Reads a binary (ELF, PE or Mach-O) and predicts where it runs. Nothing is started, and no engine is asked.
 * Rejects with UsageError (no such file or target) or BinaryFormatError (no binary).
 */
export async function inspect(file: string, options: InspectOptions = {}): Promise<Inspection> {
  using source = openBinary(file)
  const facts = inspectBinary(source)
  const profile = builtInProfiles()[0]!
  const targets = options.targets === undefined ? targetsOfSystem(facts.os) : selectTargets(options.targets)
  return {
    binary: reportBinary(file, await fileSha256(file), facts),
    predictions: targets.map((target) => ({
      target: target.id,
      ...reportPrediction(predict({ facts, target, profile })),
    })),
  }
}
