import type { BinaryFacts, GoFacts } from '../facts.ts'
import type { Image } from '../image.ts'
import { namedPacking, unnamedPacking } from '../packing.ts'
import type { Warnings } from '../warnings.ts'
import { type BuildInfo, readBuildInfo } from './build-info.ts'
import { cgoPackages, CROSSCALL, CROSSCALL_SOURCES } from './cgo-packages.ts'
import { levelOfSetting, levelOfStartUpText } from './cpu-level.ts'
import { eachNames, type FunctionTable, findFunctionTable } from './function-table.ts'
import { MARK_SOURCES, Marks } from './marks.ts'
import { parseModuleInfo } from './module-info.ts'
import { sourcesAmong } from './source-files.ts'
import { readTraces, type TraceClues } from './traces.ts'
import { versionTrace } from './version-trace.ts'

export interface GoReading {
  readonly facts: GoFacts | null
  readonly packed: BinaryFacts['packed']
  readonly cpuLevel: BinaryFacts['cpuLevel']
  readonly cgoPackages: BinaryFacts['cgoPackages']
  readonly marks: BinaryFacts['marks']
}

export interface GoClues extends TraceClues {
  readonly arch: string
  /** Host names and users are looked up in libc where C is linked in; on Windows and macOS the system is asked anyway. */
  readonly asksLibc: boolean
  /** Where the last part that headers name ends. */
  readonly end: number
}

/** All that a binary of any format says about Go. */
export function readGo(image: Image, clues: GoClues, warnings: Warnings): GoReading {
  const info = readBuildInfo(image, warnings)
  const packer = info ? null : namedPacking(image)
  const traces = info || packer ? null : readTraces(image, clues, warnings)
  const facts = info ? fromBuildInfo(image, info, warnings) : (traces?.facts ?? null)
  if (!facts) {
    const packed = packer ?? unnamedPacking(image, clues.end)
    if (packed) warnings.add(`the file is packed (${packed.sign}): what is known is of the part that unpacks it`)
    return { facts, packed, cpuLevel: null, cgoPackages: null, marks: null }
  }
  const table = traces ? traces.table : findFunctionTable(image, warnings)
  return {
    facts,
    packed: null,
    cpuLevel: cpuLevelOf(image, clues.arch, facts, table),
    ...readNames(image, table, { facts, clues }, warnings),
  }
}

function cpuLevelOf(
  image: Image,
  arch: string,
  { settings }: GoFacts,
  table: FunctionTable | null,
): BinaryFacts['cpuLevel'] {
  if (arch !== 'amd64') return null
  const setting = settings['GOAMD64']
  return setting === undefined ? levelOfStartUpText(image, table) : levelOfSetting(setting)
}

function readNames(
  image: Image,
  table: FunctionTable | null,
  { facts, clues }: { readonly facts: GoFacts; readonly clues: GoClues },
  warnings: Warnings,
): Pick<GoReading, 'cgoPackages' | 'marks'> {
  if (!table) return { cgoPackages: null, marks: null }
  const sources = sourcesAmong(image, table, [...MARK_SOURCES, ...CROSSCALL_SOURCES])
  const collected = new Marks(image.source, sources)
  const mayCross = sources === null || CROSSCALL_SOURCES.some((path) => sources.has(path))
  let crosscall = false
  const visit = (names: Uint8Array): boolean => {
    const wanted = collected.visit(names, warnings)
    if (mayCross) crosscall ||= CROSSCALL.indexIn(names, 0, image.source) >= 0
    return wanted || (mayCross && !crosscall)
  }
  eachNames(image, table, visit, warnings)
  const main = facts.path === null || facts.path === 'command-line-arguments' ? 'main' : facts.path
  const paths = crosscall ? cgoPackages(image, table, warnings) : []
  const packages = paths.map((path) => (path === 'main' ? main : path))
  const marks = collected.found
  if (clues.asksLibc && marks.has('name-lookup') && !packages.includes('net')) marks.add('netgo')
  if (clues.asksLibc && marks.has('current-user') && !packages.includes('os/user')) marks.add('osusergo')
  return { cgoPackages: packages, marks: [...marks].sort() }
}

function fromBuildInfo(image: Image, { version: recorded, modules }: BuildInfo, warnings: Warnings): GoFacts {
  const { path, module, settings, deps } = parseModuleInfo(modules)
  const known = /^(?:go\d|devel\b)/.test(recorded)
  if (!known) warnings.add(`build info: the recorded Go version is ${JSON.stringify(recorded)}, which names no release`)
  if (modules === '') warnings.add('build info: it holds no module and no setting, so how it was built is not known')
  const cgo = settings['CGO_ENABLED']
  return {
    version: known ? recorded : versionTrace(image, null),
    path,
    module,
    cgo: cgo === '1' ? true : cgo === '0' ? false : null,
    settings,
    deps,
  }
}
