import { BinaryFormatError } from '../../errors.ts'
import type { BinaryFacts } from '../facts.ts'
import { readGo } from '../go/read-go.ts'
import type { ByteSource } from '../reader.ts'
import { Warnings } from '../warnings.ts'
import { buildVersion } from './build-version.ts'
import { readCodeSignature } from './code-signature.ts'
import { readFat } from './fat.ts'
import { readLibraries } from './libraries.ts'
import { type MachoSlice, readSlice, sliceImage } from './load-commands.ts'
import { readMachoSymbols } from './macho-symbols.ts'

const ARCHES: Readonly<Record<number, string>> = {
  7: '386',
  12: 'arm',
  18: 'ppc',
  0x1000007: 'amd64',
  0x100000c: 'arm64',
  0x1000012: 'ppc64',
}
/** Header: file types and flags. */
const MH_EXECUTE = 2
const REFUSED: Readonly<Record<number, string>> = {
  1: 'a relocatable object',
  4: 'a core dump',
  10: 'debug data (dSYM)',
}
const MH_ALLOW_STACK_EXECUTION = 0x20000
const MH_PIE = 0x200000

/** Facts of a Mach-O file. Of a universal one those of its first architecture, as the go command does; a warning names the others. */
export function inspectMacho(source: ByteSource): BinaryFacts {
  const warnings = new Warnings()
  const parts = readFat(source)
  const slice = readSlice(source, parts?.[0]?.offset ?? 0, warnings)
  refuseOtherTypes(slice)
  const arch = archName(slice.cpuType)
  const architectures = parts?.map((part) => archName(part.cpuType)) ?? [arch]
  if (architectures.length > 1) {
    const others = architectures.slice(1).join(', ')
    warnings.add(`the file is universal: these facts are those of ${arch}; it also holds ${others}`)
  }
  const image = sliceImage(source, slice)
  const libraries = readLibraries(slice.commands)
  const { imports, stripped } = readMachoSymbols(source, slice, libraries.all, warnings)
  const { signature, hardenedRuntime, entitlements } = readCodeSignature(source, slice, warnings)
  const clues = { arch, noteNames: new Set<string>(), sectionsTell: true, asksLibc: false }
  const go = readGo(image, clues, warnings)
  return {
    format: 'macho',
    os: 'darwin',
    arch,
    bits: slice.bits,
    endian: slice.endian,
    sizeBytes: source.sizeBytes,
    kind: slice.fileType === MH_EXECUTE ? 'executable' : 'library',
    linkage: libraries.interpreter !== null || libraries.all.length > 0 ? 'dynamic' : 'static',
    interpreter: libraries.interpreter,
    needed: libraries.needed,
    rpath: libraries.rpath,
    runpath: [],
    libc: 'unknown',
    versions: {},
    imports,
    cpuLevel: go.cpuLevel,
    abiNoteKernel: null,
    hardening: {
      pie: (slice.flags & MH_PIE) !== 0,
      nx: (slice.flags & MH_ALLOW_STACK_EXECUTION) === 0,
      relro: null,
      stripped,
    },
    go: go.facts,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    elf: null,
    pe: null,
    macho: {
      ...buildVersion(slice.commands),
      architectures,
      weakLibraries: libraries.weak,
      hardenedRuntime,
      entitlements,
    },
    signature,
    warnings: warnings.list(),
  }
}

function refuseOtherTypes({ fileType, start }: MachoSlice): void {
  const what = REFUSED[fileType]
  if (what === undefined) return
  throw new BinaryFormatError(start + 12, `the Mach-O file is ${what}, not an executable`, {
    hint: 'Name what the linker made of it, the file that "go build" writes.',
  })
}

function archName(cpuType: number): string {
  return ARCHES[cpuType] ?? `unknown(0x${cpuType.toString(16)})`
}
