import { BinaryFormatError } from '../../errors.ts'
import type { BinaryFacts } from '../facts.ts'
import { readGo } from '../go/read-go.ts'
import type { ByteSource } from '../reader.ts'
import { Warnings } from '../warnings.ts'
import { buildVersion } from './build-version.ts'
import { readCodeSignature } from './code-signature.ts'
import { readFat } from './fat.ts'
import { hexOf } from '../text.ts'
import { readLibraries } from './libraries.ts'
import { endOfParts, type LoadCommand, type MachoSlice, readSlice, sliceImage } from './load-commands.ts'
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
  9: 'a stub of a library for the linker',
  10: 'debug information only (dSYM)',
}
const HINTS: Readonly<Record<number, string>> = {
  4: 'Name the program that left it.',
  10: 'Name the program that it was taken from.',
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
  const { signature, hardenedRuntime, entitlements, fault } = readCodeSignature(source, slice, warnings)
  const end = parts ? source.sizeBytes : endOfParts(slice)
  const clues = {
    arch,
    noteNames: new Set<string>(),
    sectionsTell: true,
    asksLibc: false,
    end,
  }
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
    gccgo: false,
    packed: go.packed,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    elf: null,
    pe: null,
    macho: {
      ...buildVersion(slice.commands),
      uuid: uuidOf(slice.commands),
      signatureFault: fault,
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
    hint: HINTS[fileType] ?? 'Name the program that the linker made of it.',
  })
}

const LC_UUID = 0x1b

function uuidOf(commands: readonly LoadCommand[]): string | null {
  const command = commands.find(({ kind, view }) => kind === LC_UUID && view.length >= 24)
  return command ? hexOf(command.view.bytes.subarray(8, 24)) : null
}

function archName(cpuType: number): string {
  return ARCHES[cpuType] ?? `unknown(0x${cpuType.toString(16)})`
}
