import { renderTargets } from '../../report/inspect/render-targets.ts'
import { safeJson } from '../../report/formats/safe-json.ts'
import { catalogueTargets } from '../../targets/catalogue.ts'
import { loadConfig } from '../../host/trust/load-config.ts'
import { useColor, widthOf } from '../../host/process/terminal.ts'

/** `portcullis targets`: the catalogue and, from portcullis.yml, the user's own. */
export async function targets(configFile: string | null, json: boolean): Promise<number> {
  const { config } = await loadConfig(configFile, {})
  const all = [...catalogueTargets(), ...config.targets.filter((target) => target.custom)]
  if (json) process.stdout.write(safeJson(all))
  else
    process.stdout.write(
      renderTargets(all, { width: widthOf(process.stdout), color: useColor(process.stdout, process.env) }),
    )
  return 0
}
