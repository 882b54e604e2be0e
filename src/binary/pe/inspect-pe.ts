import { BinaryFormatError } from '../../errors.ts'
import type { BinaryFacts, PeFacts } from '../facts.ts'
import { readGo } from '../go/read-go.ts'
import type { Image } from '../image.ts'
import type { ByteSource } from '../reader.ts'
import { Warnings } from '../warnings.ts'
import { CERTIFICATES, readAuthenticode } from './authenticode.ts'
import { type PeHeader, readPeHeader } from './pe-header.ts'
import { readPeImports } from './pe-imports.ts'

const ARCHES: Readonly<Record<number, string>> = {
  0x14c: '386',
  0x1c0: 'arm',
  0x1c4: 'arm',
  0x5064: 'riscv64',
  0x6264: 'loong64',
  0x8664: 'amd64',
  0xaa64: 'arm64',
}
const SUBSYSTEMS: Readonly<Record<number, string>> = {
  1: 'native',
  2: 'gui',
  3: 'console',
  7: 'posix',
  9: 'windows-ce',
  10: 'efi-application',
  11: 'efi-boot-driver',
  12: 'efi-runtime-driver',
  16: 'boot-application',
}
/** Programs and drivers for the firmware. */
const EFI: ReadonlySet<number> = new Set([10, 11, 12, 13])
/** COFF characteristics. */
const RELOCATIONS_STRIPPED = 0x1
const IS_DLL = 0x2000
/** Section characteristics. */
const MEM_EXECUTE = 0x20000000
const MEM_WRITE = 0x80000000
/** DLL characteristics. */
const HIGH_ENTROPY_VA = 0x20
const DYNAMIC_BASE = 0x40
const FORCE_INTEGRITY = 0x80
const NX_COMPAT = 0x100
const GUARD_CF = 0x4000

/** Facts of an .exe or .dll. */
export function inspectPe(source: ByteSource): BinaryFacts {
  const warnings = new Warnings()
  const header = readPeHeader(source, warnings)
  refuseDebugFile(header)
  const arch = ARCHES[header.machine] ?? `unknown(0x${header.machine.toString(16)})`
  const image = toImage(source, header)
  const { libraries, delayLoaded, imports } = readPeImports(image, header, warnings)
  const clues = {
    arch,
    noteNames: new Set<string>(),
    sectionsTell: false,
    asksLibc: false,
    end: endOfParts(header),
  }
  const go = readGo(image, clues, warnings)
  const pe = peFacts(header, delayLoaded)
  return {
    format: 'pe',
    os: EFI.has(header.subsystem) ? 'efi' : 'windows',
    arch,
    bits: header.bits,
    endian: 'little',
    sizeBytes: source.sizeBytes,
    kind: (header.characteristics & IS_DLL) === 0 ? 'executable' : 'library',
    linkage: libraries.length > 0 ? 'dynamic' : 'static',
    interpreter: null,
    needed: libraries,
    rpath: [],
    runpath: [],
    libc: 'unknown',
    versions: {},
    imports,
    cpuLevel: go.cpuLevel,
    abiNoteKernel: null,
    hardening: { pie: pe.aslr, nx: pe.dep, relro: null, stripped: header.symbolCount === 0 },
    go: go.facts,
    gccgo: false,
    packed: go.packed,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    elf: null,
    pe,
    macho: null,
    signature: readAuthenticode(source, header, warnings),
    warnings: warnings.list(),
  }
}

/** What `objcopy --only-keep-debug` leaves: sections of code without their bytes. */
function refuseDebugFile({ sections }: PeHeader): void {
  const code = sections.filter(({ characteristics, virtualBytes }) => {
    return (characteristics & MEM_EXECUTE) !== 0 && virtualBytes > 0
  })
  if (code.length === 0 || code.some(({ offset, sizeBytes }) => offset > 0 && sizeBytes > 0)) return
  throw new BinaryFormatError(0, 'the PE file holds debug information only, no code', {
    hint: 'Name the program that it was taken from.',
  })
}

/** Where the last section or the signature ends. */
function endOfParts({ sections, directories }: PeHeader): number {
  const certificates = directories[CERTIFICATES] ?? {
    address: 0,
    sizeBytes: 0,
  }
  const ends = sections.map((section) => section.offset + section.sizeBytes)
  return Math.max(certificates.address + certificates.sizeBytes, ...ends)
}

function peFacts(header: PeHeader, delayLoaded: readonly string[]): PeFacts {
  const flags = header.dllCharacteristics
  const aslr = (flags & DYNAMIC_BASE) !== 0 && (header.characteristics & RELOCATIONS_STRIPPED) === 0
  return {
    subsystem: SUBSYSTEMS[header.subsystem] ?? `unknown(${header.subsystem})`,
    osVersion: header.osVersion,
    subsystemVersion: header.subsystemVersion,
    delayLoaded,
    aslr,
    highEntropyAslr: aslr && (flags & HIGH_ENTROPY_VA) !== 0,
    dep: (flags & NX_COMPAT) !== 0,
    controlFlowGuard: (flags & GUARD_CF) !== 0,
    forceIntegrity: (flags & FORCE_INTEGRITY) !== 0,
  }
}

function toImage(source: ByteSource, header: PeHeader): Image {
  const mapped = header.sections.filter((section) => section.sizeBytes > 0)
  return {
    source,
    endian: 'little',
    bits: header.bits,
    regions: mapped.map((section) => ({
      offset: section.offset,
      sizeBytes: section.sizeBytes,
      address: header.imageBase + section.address,
      writable: (section.characteristics & MEM_WRITE) !== 0,
      executable: (section.characteristics & MEM_EXECUTE) !== 0,
    })),
    sections: mapped.map((section) => ({ ...section, address: header.imageBase + section.address })),
  }
}
