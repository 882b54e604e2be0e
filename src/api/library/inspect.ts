import { inspectBinary } from '../../binary/inspect.ts'
import { predict } from '../../checks/predict.ts'
import { BinaryIdentity } from '../../engines/binary-identity.ts'
import { UsageError } from '../../errors.ts'
import { reportBinary } from '../../report/report-binary.ts'
import { reportPrediction } from '../../report/report-finding.ts'
import { targetsOfSystem } from '../../targets/catalogue.ts'
import { builtInProfiles } from '../../targets/profiles.ts'
import { selectTargets } from '../../targets/select-targets.ts'
import { fileSha256 } from '../../host/files/file-sha256.ts'
import { openBinary } from '../../host/files/open-binary.ts'
import type { Inspection, InspectOptions } from './inspection.ts'
import { knownOptions } from '../known-options.ts'
import { isTexts, requireOption } from './require-option.ts'

/**
 * Reads a binary (ELF, PE or Mach-O) and predicts where it runs. Nothing is started, and no engine is asked.
 * Rejects with UsageError (no such file or target) or BinaryFormatError (no binary).
 */
export async function inspect(file: string, options: InspectOptions = {}): Promise<Inspection> {
  refuseWrongTypes(file, options)
  using source = openBinary(file)
  const facts = inspectBinary(source)
  const profile = builtInProfiles()[0]!
  const targets = options.targets === undefined ? targetsOfSystem(facts.os) : selectTargets(options.targets)
  return {
    binary: reportBinary(file, await fileSha256(file, new BinaryIdentity(file, source.stamp)), facts),
    predictions: targets.map((target) => ({
      target: target.id,
      ...reportPrediction(predict({ facts, target, profile })),
    })),
  }
}

/** The compiler says so too; callers without one get words instead of a stack. */
function refuseWrongTypes(file: unknown, options: InspectOptions): void {
  if (typeof file !== 'string' || file === '') {
    throw new UsageError(`the first argument of inspect is ${JSON.stringify(file)}`, {
      hint: "Give the path of a built Go binary: inspect('dist/app')",
    })
  }
  knownOptions('inspect', options, { targets: true })
  requireOption('targets', options.targets, 'a list of texts', isTexts)
}
