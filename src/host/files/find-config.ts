import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../errors.ts'

const FOLDERS = ['', '.github']
const NAMES = ['portcullis.yml', 'portcullis.yaml', '.portcullis.yml', '.portcullis.yaml']

/**
 * The configuration that is read without being named: the one of these names in `root` or its .github, null where there is none. A link that leads nowhere
 * counts, so that it is refused and not passed over. Throws UsageError where there are several: reading one would pass over the other.
 */
export function findConfig(root = ''): string | null {
  const found = FOLDERS.flatMap((folder) => NAMES.map((name) => join(root, folder, name))).filter(
    (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
  )
  if (found.length < 2) return found[0] ?? null
  throw new UsageError(`there are ${found.length} configurations here: ${found.join(', ')}`, {
    hint: 'Keep one of them, or name the one to read with --config.',
  })
}
