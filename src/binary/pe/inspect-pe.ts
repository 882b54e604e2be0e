import type { BinaryFacts } from '../facts.ts'
import { readGo } from '../go/read-go.ts'
import type { Image } from '../image.ts'
import type { ByteSource } from '../reader.ts'
import { Warnings } from '../warnings.ts'
import { type PeHeader, readPeHeader } from './pe-header.ts'

const ARCHES: Readonly<Record<number, string>> = {
  0x14c: '386',
  0x1c0: 'arm',
  0x1c4: 'arm',
  0x8664: 'amd64',
  0xaa64: 'arm64',
}
/** Section characteristics. */
const MEM_EXECUTE = 0x20000000
const MEM_WRITE = 0x80000000
/** DLL characteristics. */
const DYNAMIC_BASE = 0x40
const NX_COMPAT = 0x100

export function inspectPe(source: ByteSource): BinaryFacts {
  const warnings = new Warnings()
  const header = readPeHeader(source, warnings)
  const arch = ARCHES[header.machine] ?? `unknown(0x${header.machine.toString(16)})`
  const image = toImage(source, header)
  const go = readGo(image, { arch, noteNames: new Set(), sectionsTell: false }, warnings)
  return {
    format: 'pe',
    os: 'windows',
    arch,
    bits: header.bits,
    endian: 'little',
    sizeBytes: source.sizeBytes,
    kind: 'executable',
    linkage: 'dynamic',
    interpreter: null,
    needed: [],
    rpath: [],
    runpath: [],
    libc: 'unknown',
    versions: {},
    imports: [],
    cpuLevel: go.cpuLevel,
    abiNoteKernel: null,
    hardening: {
      pie: (header.dllCharacteristics & DYNAMIC_BASE) !== 0,
      nx: (header.dllCharacteristics & NX_COMPAT) !== 0,
      relro: null,
      stripped: header.symbolCount === 0,
    },
    go: go.facts,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    pe: null,
    macho: null,
    signature: null,
    warnings: warnings.list(),
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
