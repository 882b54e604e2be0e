import { statSync } from 'node:fs'
import { identifyBinary } from '../../binary/identify.ts'
import { inspectBinary } from '../../binary/inspect.ts'
import { UsageError } from '../../errors.ts'
import { globFiles } from './glob-files.ts'
import { inspectFiles, type InspectFile } from './inspect-files.ts'
import { openBinary } from './open-binary.ts'
import { isTemplate, templateFiles } from './path-template.ts'

const MAX_BINARIES = 100
const MAGIC = /[*?[\]{}]/

/**
 * The binaries that words name, each once, in order: paths, globs, templates such as `dist/myapp_{os}_{arch}/myapp`, and for a .json file those that
 * goreleaser lists in dist/artifacts.json. Throws UsageError: a word without a file, too many, a file that is for another platform than its path or its
 * list says.
 */
export function binaryFiles(words: readonly string[]): string[] {
  const files = new Map(words.flatMap(filesOf).map((file) => [file.path, file]))
  if (files.size > MAX_BINARIES) {
    throw new UsageError(`${files.size} binaries were named`, {
      hint: `At most ${MAX_BINARIES} are checked at once. Narrow the glob, or split the work over several steps.`,
    })
  }
  for (const file of files.values()) asItIsListed(file)
  return [...files.keys()]
}

function filesOf(word: string): readonly InspectFile[] {
  if (word.endsWith('.json')) return inspectFiles([word])
  // A path that is there goes as it is, brackets and all; one that is not fails with the system's reason when it is opened.
  if (isFile(word) || !MAGIC.test(word)) return [{ path: word }]
  if (isTemplate(word)) return templateFiles(word)
  const files = globFiles(word)
  if (files.length > 0) return files.map((path) => ({ path }))
  throw new UsageError(`${JSON.stringify(word)} fits no file`, {
    hint: `Globs start at ${process.cwd()}. Is the binary built, or its artifact downloaded, before this step?`,
  })
}

function asItIsListed({ path, listedAs }: InspectFile): void {
  if (listedAs === undefined) return
  using source = openBinary(path)
  const { os, arch, macho } = identifyBinary(source) ?? inspectBinary(source)
  if (os === listedAs.os && (arch === listedAs.arch || macho?.architectures.includes(listedAs.arch))) return
  throw new UsageError(`${JSON.stringify(path)} is for ${os}/${arch}, and listed for ${listedAs.os}/${listedAs.arch}`, {
    hint: 'Build again into an empty folder, so that list and files fit together.',
  })
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
