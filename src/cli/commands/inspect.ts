import { inspectBinary } from '../../binary/inspect.ts'
import { predict } from '../../checks/predict.ts'
import { BinaryFormatError, PortcullisError } from '../../errors.ts'
import {
  inspectDocument,
  type InspectDocument,
  type InspectInput,
  inspectJson,
  inspectListJson,
  type NotInspected,
} from '../../report/inspect/inspect-json.ts'
import { renderInspect } from '../../report/inspect/render-inspect.ts'
import { renderInspectList } from '../../report/inspect/render-inspect-list.ts'
import { targetsOfSystem } from '../../targets/catalogue.ts'
import { builtInProfiles } from '../../targets/profiles.ts'
import { inspectFiles, type InspectFile } from '../../host/files/inspect-files.ts'
import type { InspectOptions } from '../arguments/inspect-arguments.ts'
import { openBinary } from '../../host/files/open-binary.ts'
import { type Output, standardOutput } from '../../host/process/standard-output.ts'
import { isSystemError } from '../../host/system-error.ts'
import { useColor, widthOf } from '../../host/process/terminal.ts'

/**
 * `portcullis inspect FILE...`: what the bytes say and where that runs, over the whole catalogue; no engine, nothing is started.
 * One binary is a screen, several (or a list of artifacts) a table.
 */
export function inspect({ files: named, json, verbose }: InspectOptions, output: Output = standardOutput()): number {
  const [only, ...others] = named
  const look = { width: widthOf(output), color: useColor(output, process.env) }
  if (only !== undefined && others.length === 0 && !only.endsWith('.json')) {
    const input = inspectAlone(only)
    output.write(json ? inspectJson(input) : renderInspect(input, { ...look, verbose }))
    return 0
  }
  const files = inspectFiles(named).map(inspectOrError)
  output.write(json ? inspectListJson(files) : renderInspectList(files, look))
  return files.some((file) => 'error' in file) ? 2 : 0
}

/** In a list each error stands below its file's name; here the error has to say it. */
function inspectAlone(path: string): InspectInput {
  try {
    return inspectOne(path)
  } catch (error) {
    throw error instanceof BinaryFormatError ? error.of(path) : error
  }
}

function inspectOne(path: string): InspectInput {
  using source = openBinary(path)
  const facts = inspectBinary(source)
  const profile = builtInProfiles()[0]!
  const predictions = targetsOfSystem(facts.os).map((target) => ({
    target,
    prediction: predict({ facts, target, profile }),
  }))
  return { path, facts, predictions }
}

/** One bad file among good ones costs its own row only. */
function inspectOrError({ path, listedAs }: InspectFile): InspectDocument | NotInspected {
  try {
    const document = inspectDocument(inspectOne(path))
    return listedAs === undefined ? document : { ...document, listedAs }
  } catch (error) {
    if (error instanceof PortcullisError) {
      const { code, message, hint } = error
      return { path, error: { code, message, hint } }
    }
    // What the system says of a file that it does not let us read.
    if (isSystemError(error)) {
      return { path, error: { code: error.code, message: error.message, hint: 'Is the file readable?' } }
    }
    throw error
  }
}
