import { ByteView, readExactly } from '../byte-view.ts'
import type { BinaryFacts } from '../facts.ts'
import type { ByteSource } from '../reader.ts'
import { cString } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import type { ElfHeader } from './elf-header.ts'
import { PT_GNU_PROPERTY, PT_NOTE, type Segment } from './segments.ts'

const NT_GNU_ABI_TAG = 1
const NT_GNU_PROPERTY_TYPE_0 = 5
const GNU_PROPERTY_X86_ISA_1_NEEDED = 0xc0008002
const ABI_OS_LINUX = 0
const MAX_NOTES = 1000
const MAX_NOTES_BYTES = 1 << 20

export interface Notes {
  /** Owners of the notes: `GNU`, `Go`, `FreeBSD`, ... */
  readonly names: ReadonlySet<string>
  /** `3.2.0`. */
  readonly abiKernel: string | null
  readonly isaLevel: BinaryFacts['cpuLevel']
}

/** Notes of all PT_NOTE and PT_GNU_PROPERTY segments. */
export function readNotes(
  source: ByteSource,
  header: ElfHeader,
  segments: readonly Segment[],
  warnings: Warnings,
): Notes {
  const names = new Set<string>()
  let abiKernel: string | null = null
  let isaLevel: BinaryFacts['cpuLevel'] = null
  let left = MAX_NOTES
  for (const segment of segments) {
    if ((segment.type !== PT_NOTE && segment.type !== PT_GNU_PROPERTY) || segment.sizeBytes === 0) continue
    warnings.attempt('notes', undefined, () => {
      const size = Math.min(segment.sizeBytes, MAX_NOTES_BYTES)
      const view = new ByteView(readExactly(source, segment.offset, size, 'notes'), segment.offset, header.endian)
      for (const note of notesIn(view, segment.align === 8 ? 8 : 4)) {
        left -= 1
        if (left < 0) return warnings.add(`notes: only the first ${MAX_NOTES} are read`)
        names.add(note.name)
        if (note.name !== 'GNU') continue
        if (note.type === NT_GNU_ABI_TAG) abiKernel ??= abiTagKernel(view, note)
        else if (note.type === NT_GNU_PROPERTY_TYPE_0) isaLevel ??= isaNeeded(view, note, header.bits)
      }
    })
  }
  return { names, abiKernel, isaLevel }
}

interface Note {
  readonly name: string
  readonly type: number
  readonly at: number
  readonly sizeBytes: number
}

function* notesIn(view: ByteView, align: number): Generator<Note> {
  let at = 0
  while (at + 12 <= view.length) {
    const nameBytes = view.u32(at)
    const sizeBytes = view.u32(at + 4)
    const descriptorAt = aligned(at + 12 + nameBytes, align)
    if (descriptorAt + sizeBytes > view.length) return
    const name = cString(view.bytes.subarray(at + 12, at + 12 + Math.min(nameBytes, 64)))
    yield { name, type: view.u32(at + 8), at: descriptorAt, sizeBytes }
    at = aligned(descriptorAt + sizeBytes, align)
  }
}

function aligned(value: number, align: number): number {
  return Math.ceil(value / align) * align
}

function abiTagKernel(view: ByteView, note: Note): string | null {
  if (note.sizeBytes < 16 || view.u32(note.at) !== ABI_OS_LINUX) return null
  return [4, 8, 12].map((into) => view.u32(note.at + into)).join('.')
}

/** x86-64 psABI, "GNU property": bit 0 baseline, then v2, v3, v4. */
function isaNeeded(view: ByteView, note: Note, bits: 32 | 64): BinaryFacts['cpuLevel'] {
  const end = note.at + note.sizeBytes
  let at = note.at
  while (at + 8 <= end) {
    const size = view.u32(at + 4)
    if (view.u32(at) === GNU_PROPERTY_X86_ISA_1_NEEDED && size >= 4 && at + 12 <= end) {
      const needed = view.u32(at + 8)
      if (needed & 8) return 4
      if (needed & 4) return 3
      if (needed & 2) return 2
      return needed & 1 ? 1 : null
    }
    at = aligned(at + 8 + size, bits / 8)
  }
  return null
}
