import type { GoFacts } from '../facts.ts'
import type { Image } from '../image.ts'
import type { Warnings } from '../warnings.ts'
import { type FunctionTable, findFunctionTable } from './function-table.ts'
import { GO_SECTION } from './go-section.ts'
import { versionTrace } from './version-trace.ts'

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
