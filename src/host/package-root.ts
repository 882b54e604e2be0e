import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder that holds action.yml, dist/, probe/ and matrix/: found upwards, since src/ and dist/ lie at different depths. */
export function packageRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'action.yml'))) return folder
    if (dirname(folder) === folder) throw new Error(`no action.yml above ${from}: the package is incomplete`)
  }
}
