import { statSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { readRegularFile } from '../../engines/regular-file.ts'
import { UsageError } from '../../errors.ts'
import { jsonProblem } from '../../targets/json-problem.ts'

export interface InspectFile {
  readonly path: string
  /** What a list of artifacts says of it. */
  readonly listedAs?: { readonly os: string; readonly arch: string }
}

const MAX_LIST_BYTES = 16 << 20
const MAX_FILES = 1000
/** goreleaser's kinds of artifacts that are executables as they were built. */
const BINARY_TYPES = new Set(['Binary', 'Universal Binary'])

/** The binaries that the words of a command name; a .json file stands for those of goreleaser's `dist/artifacts.json`. */
export function inspectFiles(named: readonly string[]): readonly InspectFile[] {
  const files = named.flatMap((path) => (path.endsWith('.json') ? listedIn(path) : [{ path }]))
  if (files.length <= MAX_FILES) return files
  throw new UsageError(`${files.length} files were named`, { hint: `At most ${MAX_FILES} are inspected at once.` })
}

function listedIn(list: string): readonly InspectFile[] {
  const entries = readList(list)
  const found = new Map<string, InspectFile>()
  for (const entry of entries) {
    const { type, path, goos, goarch } = Object(entry) as Record<string, unknown>
    if (typeof type !== 'string' || !BINARY_TYPES.has(type) || typeof path !== 'string') continue
    const where = located(path, list)
    const listedAs = typeof goos === 'string' && typeof goarch === 'string' && goarch !== 'all'
    found.set(where, listedAs ? { path: where, listedAs: { os: goos, arch: goarch } } : { path: where })
  }
  if (found.size > 0) return [...found.values()]
  throw new UsageError(`${JSON.stringify(list)} lists no binary`, {
    hint: 'Name the dist/artifacts.json that goreleaser wrote (it has entries of the type "Binary"), or the binaries themselves.',
  })
}

function readList(list: string): readonly unknown[] {
  const hint = 'A .json file stands for the artifacts that goreleaser lists in dist/artifacts.json.'
  const file = readRegularFile(list, MAX_LIST_BYTES)
  if (file.kind !== 'text') {
    const problem = file.kind === 'absent' ? 'is not there' : file.problem
    throw new UsageError(`the list ${JSON.stringify(list)} ${problem}`, { hint })
  }
  const { text } = file
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value
  } catch (cause) {
    throw new UsageError(`the list ${JSON.stringify(list)} ${jsonProblem(text, cause)}`, { hint, cause })
  }
  throw new UsageError(`the list ${JSON.stringify(list)} holds no array`, { hint })
}

/** Paths in it begin at the folder that goreleaser ran in: this one, or the one that holds dist/. */
function located(path: string, list: string): string {
  if (isAbsolute(path) || isFile(path)) return path
  const beside = resolve(dirname(list), '..', path)
  return isFile(beside) ? beside : path
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
