import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../errors.ts'

const MAX_FILES = 2048

/**
 * The JSON files among `paths` and, where a path is a folder, in it and in its folders: artifacts come with a folder each or all in one.
 * Links are not followed. Throws UsageError for a path that is not there and for more than 2,048 files.
 */
export function sliceFiles(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (stat?.isFile()) return [path]
    if (stat?.isDirectory()) return filesIn(path, 1)
    throw new UsageError(`slices ${JSON.stringify(path)} ${stat ? 'is neither file nor folder' : 'does not exist'}`, {
      hint: 'Name the files that `portcullis run` wrote, or the folder that they were downloaded to.',
    })
  })
  const files = [...new Set(found)].sort()
  if (files.length <= MAX_FILES) return files
  throw new UsageError(`there are ${files.length} slices, ${MAX_FILES} are allowed`, {
    hint: 'Name the folder of one run only.',
  })
}

function filesIn(folder: string, deeper: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isFile() && entry.name.endsWith('.json')) return [path]
    return entry.isDirectory() && deeper > 0 ? filesIn(path, deeper - 1) : []
  })
}
