import { BinaryFormatError } from '../../errors.ts'
import type { BinaryFacts, Hardening } from '../facts.ts'
import { readGo } from '../go/read-go.ts'
import { highestLevel } from '../go/cpu-level.ts'
import type { Image, Region } from '../image.ts'
import type { ByteSource } from '../reader.ts'
import { readCString } from '../text.ts'
import { Warnings } from '../warnings.ts'
import { type Dynamic, readDynamic } from './dynamic.ts'
import { ET_CORE, ET_DYN, ET_REL, type ElfHeader, readElfHeader } from './elf-header.ts'
import { elfLibc } from './libc.ts'
import { elfOs, goArch } from './machines.ts'
import { readNotes } from './notes.ts'
import { type ElfSection, readSections, SHT_NOBITS, SHT_SYMTAB } from './sections.ts'
import { PF_W, PF_X, PT_GNU_RELRO, PT_GNU_STACK, PT_INTERP, PT_LOAD, readSegments, type Segment } from './segments.ts'
import { readImports, versionsByLibrary } from './symbols.ts'
import { readVersionDefinitions } from './version-definitions.ts'
import { readVersionNeeds } from './version-needs.ts'

const MAX_INTERPRETER_BYTES = 4096

/** Facts of an executable or shared library by its program headers; sections only add to them. */
export function inspectElf(source: ByteSource): BinaryFacts {
  const warnings = new Warnings()
  const { header, segments } = readProgram(source, warnings)
  const regions = segments.filter(isMapped).map(toRegion)
  const sections = readSections(source, header, warnings)
  refuseEmptySections(sections)
  const dynamic = readDynamic(source, header, segments, regions, warnings)
  const interpreter = readInterpreter(source, segments, warnings)
  const notes = readNotes(source, header, segments, warnings)
  const needs = dynamic ? readVersionNeeds(source, header.endian, dynamic, regions, warnings) : []
  const imports = dynamic ? readImports({ source, header, dynamic, regions, sections }, needs, warnings) : []
  const arch = goArch(header)
  const image: Image = {
    source,
    endian: header.endian,
    bits: header.bits,
    regions,
    sections: sections.filter((section) => section.type !== SHT_NOBITS),
  }
  const clues = {
    arch,
    noteNames: notes.names,
    sectionsTell: true,
    asksLibc: true,
    end: endOfParts(header, segments, sections),
  }
  const go = readGo(image, clues, warnings)
  const kind = kindOf(header, interpreter, dynamic)
  const goos = go.facts?.settings['GOOS']
  const needed = dynamic?.needed ?? []
  const os = elfOs({ osAbi: header.osAbi, arch, interpreter, noteNames: notes.names, goos })
  return {
    format: 'elf',
    os,
    arch,
    bits: header.bits,
    endian: header.endian,
    sizeBytes: source.sizeBytes,
    kind,
    linkage: linkageOf(header, kind, interpreter, needed),
    interpreter,
    needed,
    rpath: dynamic?.rpath ?? [],
    runpath: dynamic?.runpath ?? [],
    libc: go.packed ? 'unknown' : elfLibc({ os, interpreter, needed }, warnings),
    versions: versionsByLibrary(needs, imports),
    imports,
    cpuLevel: highestLevel(notes.isaLevel, go.cpuLevel),
    abiNoteKernel: notes.abiKernel,
    hardening: hardeningOf(header, segments, dynamic, interpreter, sections),
    go: go.facts,
    gccgo: go.facts === null && isGccgo(sections, needed),
    packed: go.packed,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    elf: {
      soname: dynamic?.soname ?? null,
      definedVersions: dynamic ? readVersionDefinitions(source, header.endian, dynamic, regions, warnings) : [],
    },
    pe: null,
    macho: null,
    signature: null,
    warnings: warnings.list(),
  }
}

/** Refuses what holds no program. */
export function readProgram(
  source: ByteSource,
  warnings: Warnings,
): { readonly header: ElfHeader; readonly segments: readonly Segment[] } {
  const header = readElfHeader(source)
  refuseOtherTypes(header)
  const segments = readSegments(source, header, warnings)
  if (!segments.some((segment) => segment.type === PT_LOAD)) {
    throw new BinaryFormatError(header.bits === 64 ? 56 : 44, 'the ELF file has no segment to load', {
      hint: 'It holds no program: name the executable itself, not its debug file or a part of it.',
    })
  }
  refuseDebugFile(segments)
  return { header, segments }
}

function refuseOtherTypes(header: ElfHeader): void {
  if (header.type === ET_REL) {
    throw new BinaryFormatError(16, 'the ELF file is a relocatable object, not an executable', {
      hint: 'Name what the linker made of it, the file that "go build" writes.',
    })
  }
  if (header.type === ET_CORE) {
    throw new BinaryFormatError(16, 'the ELF file is a core dump, not an executable', {
      hint: 'Name the program that left it.',
    })
  }
}

/** What `objcopy --only-keep-debug` and `eu-strip -f` leave of a program whose headers share a segment with its code. */
export function refuseEmptySections(sections: readonly ElfSection[]): void {
  const code = sections.filter(({ executable, sizeBytes }) => executable && sizeBytes > 0)
  if (code.length === 0 || code.some(({ type }) => type !== SHT_NOBITS)) return
  throw debugOnly(code[0]!.offset)
}

function debugOnly(offset: number): BinaryFormatError {
  return new BinaryFormatError(offset, 'the ELF file holds debug information only, no code', {
    hint: 'Name the program that it was taken from.',
  })
}

/** The same where the code has a segment of its own. */
function refuseDebugFile(segments: readonly Segment[]): void {
  const code = segments.filter(({ type, flags }) => type === PT_LOAD && (flags & PF_X) !== 0)
  if (code.length === 0 || code.some(({ sizeBytes, memoryBytes }) => sizeBytes > 0 || memoryBytes === 0)) return
  throw debugOnly(code[0]!.offset)
}

export function isMapped(segment: Segment): boolean {
  return segment.type === PT_LOAD && segment.sizeBytes > 0
}

export function toRegion(segment: Segment): Region {
  return {
    offset: segment.offset,
    sizeBytes: segment.sizeBytes,
    address: segment.address,
    writable: (segment.flags & PF_W) !== 0,
    executable: (segment.flags & PF_X) !== 0,
  }
}

export function readInterpreter(source: ByteSource, segments: readonly Segment[], warnings: Warnings): string | null {
  const segment = segments.find((each) => each.type === PT_INTERP)
  if (!segment || segment.sizeBytes === 0) return null
  const end = segment.offset + Math.min(segment.sizeBytes, MAX_INTERPRETER_BYTES)
  if (segment.offset >= source.sizeBytes) {
    warnings.add(`interpreter: its name should be at byte ${segment.offset}, the file has ${source.sizeBytes}`)
    return null
  }
  return readCString(source, segment.offset, end)
}

/** gofrontend keeps what packages export in a section; its run time is libgo. */
function isGccgo(sections: readonly ElfSection[], needed: readonly string[]): boolean {
  return sections.some(({ name }) => name === '.go_export') || needed.some((name) => /^libgo\.so\.\d+$/.test(name))
}

/** Where the last part that headers name ends; what follows was put behind the program. */
function endOfParts(header: ElfHeader, segments: readonly Segment[], sections: readonly ElfSection[]): number {
  const { offset, entryBytes, count } = header.sectionHeaders
  const parts = sections.filter(({ type }) => type !== SHT_NOBITS)
  return Math.max(offset + entryBytes * count, ...[...segments, ...parts].map((part) => part.offset + part.sizeBytes))
}

/** What starts by itself has an interpreter, a fixed address or the mark of a PIE; libc.so.6 is both. */
function kindOf(header: ElfHeader, interpreter: string | null, dynamic: Dynamic | null): BinaryFacts['kind'] {
  if (header.type !== ET_DYN || dynamic === null || dynamic.pie) return 'executable'
  return interpreter === null || dynamic.soname !== null ? 'library' : 'executable'
}

function linkageOf(
  header: ElfHeader,
  kind: BinaryFacts['kind'],
  interpreter: string | null,
  needed: readonly string[],
): BinaryFacts['linkage'] {
  if (kind === 'library' || interpreter !== null || needed.length > 0) return 'dynamic'
  return header.type === ET_DYN ? 'static-pie' : 'static'
}

function hardeningOf(
  header: ElfHeader,
  segments: readonly Segment[],
  dynamic: Dynamic | null,
  interpreter: string | null,
  sections: readonly ElfSection[],
): Hardening {
  const stack = segments.find((segment) => segment.type === PT_GNU_STACK)
  const relro = segments.some((segment) => segment.type === PT_GNU_RELRO)
  return {
    pie: header.type === ET_DYN && (interpreter !== null || dynamic === null || dynamic.pie),
    nx: stack ? (stack.flags & PF_X) === 0 : false,
    relro: relro ? (dynamic?.bindNow ? 'full' : 'partial') : 'none',
    stripped: !sections.some((section) => section.type === SHT_SYMTAB),
  }
}
