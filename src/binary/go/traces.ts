import type { GoFacts } from '../facts.ts'
import type { Image } from '../image.ts'
import type { Warnings } from '../warnings.ts'
import type { GoClues } from './read-go.ts'

const GO_SECTION =
  /^(?:\.go\.module|\.go\.fipsinfo|(?:\.data\.rel\.ro)?\.gopclntab|\.gosymtab|__gopclntab|\.note\.go\.buildid)$/

/** For files without build info: what is left of Go; null where nothing is. */
export function readTraces(image: Image, clues: GoClues, warnings: Warnings): GoFacts | null {
  const named = image.sections.some((section) => GO_SECTION.test(section.name))
  if (!named && !clues.noteNames.has('Go')) return null
  warnings.add('build info: there is none, though this is a Go binary; how it was built is not known')
  return { version: null, path: null, module: null, cgo: null, settings: {}, deps: [] }
}
