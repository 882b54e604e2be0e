import { ByteView, readExactly } from '../byte-view.ts'
import type { ImportedSymbol } from '../facts.ts'
import { type Image, offsetOf } from '../image.ts'
import { readCString } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import type { PeHeader } from './pe-header.ts'

const IMPORTS = 1
const DELAYED = 13
const MAX_LIBRARIES = 512
const MAX_IMPORTS = 20_000
const MAX_NAME_BYTES = 1024
const MAX_NAMES_BYTES = 4 << 20

export interface PeImports {
  /** In file order; a missing one stops the start. */
  readonly libraries: readonly string[]
  readonly delayLoaded: readonly string[]
  /** Functions of `libraries`; `#12` for those imported by number. */
  readonly imports: readonly ImportedSymbol[]
}

/** Import table and delay-load table (Microsoft, "PE Format", "The .idata Section"). */
export function readPeImports(image: Image, header: PeHeader, warnings: Warnings): PeImports {
  const libraries: string[] = []
  const delayLoaded: string[] = []
  const imports: ImportedSymbol[] = []
  const at = (rva: number): number | null => offsetOf(image, header.imageBase + rva)
  const budget = { thunks: MAX_IMPORTS, bytes: MAX_NAMES_BYTES }
  const nameAt = (offset: number): string => {
    const name = readCString(image.source, offset, offset + Math.min(MAX_NAME_BYTES, budget.bytes))
    budget.bytes -= name.length
    return name
  }
  warnings.attempt('imports', undefined, () => {
    for (const view of descriptors(image, header, { directory: IMPORTS, entryBytes: 20, nameAt: 12 }, warnings)) {
      const nameOffset = at(view.u32(12))
      if (nameOffset === null) {
        warnings.add(`imports: a library's name is not in the file (at byte offset ${view.start + 12})`)
        continue
      }
      const library = nameAt(nameOffset)
      libraries.push(library)
      const thunks = at(view.u32(0) || view.u32(16))
      if (thunks === null) continue
      for (const name of thunkNames(image, header, thunks, at, nameAt)) {
        budget.thunks -= 1
        if (budget.thunks < 0) return warnings.add(`imports: the first ${MAX_IMPORTS} are read`)
        if (name === null) continue
        imports.push({ name, library, version: null, weak: false })
      }
    }
  })
  warnings.attempt('delay-loaded imports', undefined, () => {
    for (const view of descriptors(image, header, { directory: DELAYED, entryBytes: 32, nameAt: 4 }, warnings)) {
      // Bit 0 of the attributes: addresses are relative; linkers before Visual C++ 7 wrote absolute ones.
      const relative = (view.u32(0) & 1) === 1
      const nameOffset = relative ? at(view.u32(4)) : offsetOf(image, view.u32(4))
      if (nameOffset !== null) delayLoaded.push(nameAt(nameOffset))
    }
  })
  return { libraries, delayLoaded, imports }
}

interface DescriptorTable {
  readonly directory: number
  readonly entryBytes: number
  /** Where in an entry the name's address stands; 0 there ends the table. */
  readonly nameAt: number
}

function* descriptors(
  { source, regions }: Image,
  header: PeHeader,
  { directory, entryBytes, nameAt }: DescriptorTable,
  warnings: Warnings,
): Generator<ByteView> {
  const { address = 0, sizeBytes = 0 } = header.directories[directory] ?? {}
  if (address === 0 || sizeBytes === 0) return
  const start = offsetOf({ regions }, header.imageBase + address)
  if (start === null) {
    warnings.add(`imports: table ${directory} lies outside the file, at address 0x${address.toString(16)}`)
    return
  }
  for (let index = 0; ; index += 1) {
    if (index >= MAX_LIBRARIES) return warnings.add(`imports: the first ${MAX_LIBRARIES} libraries are read`)
    const at = start + index * entryBytes
    const view = new ByteView(readExactly(source, at, entryBytes, 'an import descriptor'), at, 'little')
    if (view.u32(nameAt) === 0) return
    yield view
  }
}

function* thunkNames(
  { source }: Image,
  header: PeHeader,
  start: number,
  at: (rva: number) => number | null,
  nameAt: (offset: number) => string,
): Generator<string | null> {
  const width = header.bits / 8
  for (let index = 0; ; index += 1) {
    const offset = start + index * width
    const view = new ByteView(readExactly(source, offset, width, 'an import'), offset, 'little')
    const low = view.u32(0)
    const high = header.bits === 64 ? view.u32(4) : low
    if (low === 0 && high === 0) return
    if (high >= 0x80000000) yield `#${low & 0xffff}`
    else {
      const hint = at(low & 0x7fffffff)
      yield hint === null ? null : nameAt(hint + 2)
    }
  }
}
