import { inspectBinary } from '../../binary/inspect.ts'
import { predict } from '../../checks/predict.ts'
import { inspectJson } from '../../report/inspect-json.ts'
import { renderInspect } from '../../report/render-inspect.ts'
import { builtInProfiles } from '../../targets/profiles.ts'
import { targetsOfSystem } from '../../targets/catalogue.ts'
import { openBinary } from '../open-binary.ts'
import { useColor, widthOf } from '../terminal.ts'

/** `portcullis inspect FILE`: what the bytes say and where that runs, over the whole catalogue; no engine, nothing is started. */
export function inspect(path: string, json: boolean): number {
  using source = openBinary(path)
  const facts = inspectBinary(source)
  const profile = builtInProfiles()[0]!
  const predictions = targetsOfSystem(facts.os).map((target) => ({
    target,
    prediction: predict({ facts, target, profile }),
  }))
  const input = { path, facts, predictions }
  if (json) process.stdout.write(inspectJson(input))
  else {
    const look = { width: widthOf(process.stdout), color: useColor(process.stdout, process.env) }
    process.stdout.write(renderInspect(input, look))
  }
  return 0
}
