import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../errors.ts'

const FOLDERS = ['', '.github']
const NAMES = ['portcullis.yml', 'portcullis.yaml', '.portcullis.yml', '.portcullis.yaml']

/** Where a configuration may lie that is read without being named. */
export const CONFIG_PLACES: readonly string[] = FOLDERS.flatMap((folder) => NAMES.map((name) => join(folder, name)))

/** The configuration in `root` or its .github that is read without being named. A link that leads nowhere counts, so that it is refused and not passed over. */
export function findConfig(root = ''): string | null {
  const places = CONFIG_PLACES.map((place) => join(root, place))
  return chooseConfig(places.filter((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined))
}

/** The one of those that are there; null where there is none. Throws UsageError where there are several: reading one would pass over the other. */
export function chooseConfig(found: readonly string[]): string | null {
  if (found.length < 2) return found[0] ?? null
  throw new UsageError(`there are ${found.length} configurations here: ${found.join(', ')}`, {
    hint: 'Keep one of them, or name the one to read with --config.',
  })
}
