import { globSync, statSync } from 'node:fs'
import { UsageError } from '../errors.ts'

const MAX_BINARIES = 100
const MAGIC = /[*?[\]{}]/

/** The files that the input `binary` names by path or glob, each once, in order. Throws UsageError for a glob without a file. */
export function findBinaries(patterns: readonly string[]): string[] {
  const found = [...new Set(patterns.flatMap(filesOf))]
  if (found.length <= MAX_BINARIES) return found
  throw new UsageError(`the input binary names ${found.length} files`, {
    hint: `At most ${MAX_BINARIES} are checked in one step. Narrow the glob, or split the work over several steps.`,
  })
}

function filesOf(pattern: string): string[] {
  // A path that is there goes as it is, brackets and all; one that is not fails with the system's reason when it is opened.
  if (isFile(pattern) || !MAGIC.test(pattern)) return [pattern]
  const files = globSync(pattern).filter(isFile).toSorted()
  if (files.length > 0) return files
  throw new UsageError(`the input binary is ${JSON.stringify(pattern)}, which fits no file`, {
    hint: `Globs start at ${process.cwd()}. Is the binary built, or its artifact downloaded, before this step?`,
  })
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
