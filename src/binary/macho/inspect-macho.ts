import { BinaryFormatError } from '../../errors.ts'
import type { BinaryFacts } from '../facts.ts'
import { readGo } from '../go/read-go.ts'
import type { ByteSource } from '../reader.ts'
import { Warnings } from '../warnings.ts'
import { readFat } from './fat.ts'
import { readSlice, sliceImage } from './load-commands.ts'

const ARCHES: Readonly<Record<number, string>> = {
  7: '386',
  12: 'arm',
  18: 'ppc',
  0x1000007: 'amd64',
  0x100000c: 'arm64',
  0x1000012: 'ppc64',
}
const MH_OBJECT = 1
const MH_PIE = 0x200000

/** Facts of a Mach-O file. Of a fat one those of its first architecture, as the go command does; a warning names the others. */
export function inspectMacho(source: ByteSource): BinaryFacts {
  const warnings = new Warnings()
  const parts = readFat(source)
  const slice = readSlice(source, parts?.[0]?.offset ?? 0, warnings)
  if (slice.fileType === MH_OBJECT) {
    throw new BinaryFormatError(slice.start + 12, 'the Mach-O file is a relocatable object, not an executable', {
      hint: 'Name what the linker made of it, the file that "go build" writes.',
    })
  }
  const arch = archName(slice.cpuType)
  if (parts && parts.length > 1) {
    const others = parts.slice(1).map((part) => archName(part.cpuType))
    warnings.add(`the file is universal: these facts are those of ${arch}; it also holds ${others.join(', ')}`)
  }
  const image = sliceImage(source, slice, warnings)
  const go = readGo(image, { arch, noteNames: new Set(), sectionsTell: true }, warnings)
  return {
    format: 'macho',
    os: 'darwin',
    arch,
    bits: slice.bits,
    endian: slice.endian,
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
    hardening: { pie: (slice.flags & MH_PIE) !== 0, nx: null, relro: null, stripped: null },
    go: go.facts,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    pe: null,
    macho: null,
    signature: null,
    warnings: warnings.list(),
  }
}

function archName(cpuType: number): string {
  return ARCHES[cpuType] ?? `unknown(0x${cpuType.toString(16)})`
}
