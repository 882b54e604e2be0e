import { readUpTo } from '../byte-view.ts'
import type { GoFacts } from '../facts.ts'
import type { Image } from '../image.ts'
import { Needle } from '../search.ts'
import type { Warnings } from '../warnings.ts'
import { type FunctionTable, findFunctionTable } from './function-table.ts'
import { GO_SECTION } from './go-section.ts'
import { versionTrace } from './version-trace.ts'

const UPX = new Needle('UPX!')
/** UPX marks the end of the headers and the end of the file. */
const UPX_SEARCHED_BYTES = 4096

export interface TraceClues {
  /** Owners of ELF notes; `Go` is one. */
  readonly noteNames: ReadonlySet<string>
  /** The format names every part, so a Go binary would show by its names: ELF and Mach-O with their sections. */
  readonly sectionsTell: boolean
}

export interface Traces {
  readonly facts: GoFacts
  readonly table: FunctionTable | null
}

const NOTHING_KNOWN: GoFacts = { version: null, path: null, module: null, cgo: null, settings: {}, deps: [] }

/** For files without build info: what else is left of Go; null where nothing is. */
export function readTraces(image: Image, clues: TraceClues, warnings: Warnings): Traces | null {
  if (isPacked(image)) {
    warnings.add(
      'build info: the file is packed by UPX, so nothing of the program inside is known; "upx -d" unpacks it',
    )
    return { facts: NOTHING_KNOWN, table: null }
  }
  const named = image.sections.some((section) => GO_SECTION.test(section.name)) || clues.noteNames.has('Go')
  if (!named && clues.sectionsTell && image.sections.length > 0) return null
  const table = findFunctionTable(image, warnings)
  if (!named && !table) return null
  const version = versionTrace(image, table)
  const known = version ?? (table ? `Go ${table.layout} or later` : null)
  warnings.add(
    `build info: there is none, though this is a Go binary; how it was built is not known${known === null ? '' : ` (${known}, by its traces)`}`,
  )
  return { facts: { ...NOTHING_KNOWN, version }, table }
}

function isPacked({ source }: Image): boolean {
  const tailAt = Math.max(0, source.sizeBytes - UPX_SEARCHED_BYTES)
  return [0, tailAt].some((at) => UPX.indexIn(readUpTo(source, at, UPX_SEARCHED_BYTES), 0, source) >= 0)
}
