import type { BinaryFacts } from '../facts.ts'
import type { ElfHeader } from './elf-header.ts'

/** e_machine to GOARCH by [32-bit little, 32-bit big, 64-bit little, 64-bit big]; null = no such port. */
const MACHINES: Readonly<Record<number, readonly (string | null)[]>> = {
  2: [null, 'sparc', null, null],
  3: ['386', null, null, null],
  8: ['mipsle', 'mips', 'mips64le', 'mips64'],
  20: [null, 'ppc', null, null],
  21: [null, null, 'ppc64le', 'ppc64'],
  22: [null, 's390', null, 's390x'],
  40: ['arm', 'armbe', null, null],
  43: [null, null, null, 'sparc64'],
  62: ['amd64p32', null, 'amd64', null],
  183: [null, null, 'arm64', 'arm64be'],
  243: ['riscv', null, 'riscv64', null],
  258: [null, null, 'loong64', null],
}

const EM_MIPS = 8
/** e_flags: the n32 ABI, 64-bit registers with 32-bit pointers. */
const EF_MIPS_ABI2 = 0x20

export function goArch({ machine, bits, endian, flags }: ElfHeader): string {
  if (machine === EM_MIPS && bits === 32 && (flags & EF_MIPS_ABI2) !== 0) {
    return endian === 'big' ? 'mips64p32' : 'mips64p32le'
  }
  const column = (bits === 64 ? 2 : 0) + (endian === 'big' ? 1 : 0)
  return MACHINES[machine]?.[column] ?? `unknown(0x${machine.toString(16)})`
}

/** EI_OSABI values that name one system; 0 (System V) names none. */
const OS_BY_ABI: Readonly<Record<number, BinaryFacts['os']>> = {
  2: 'netbsd',
  3: 'linux',
  6: 'solaris',
  9: 'freebsd',
  12: 'openbsd',
}
const OS_BY_INTERPRETER: readonly (readonly [RegExp, BinaryFacts['os']])[] = [
  [/^\/(?:system|apex)\/(?:\S*\/)?bin\/(?:\S*\/)?linker\w*$/, 'android'],
  [/^\/(?:usr\/)?libexec\/ld-elf\.so\.2$/, 'dragonfly'],
  [/^\/(?:usr\/)?libexec\/ld-elf(?:32)?\.so/, 'freebsd'],
  [/^\/(?:usr\/)?libexec\/ld\.elf_so/, 'netbsd'],
  [/^\/usr\/libexec\/ld\.so/, 'openbsd'],
  [/^\/(?:usr\/)?lib\/(?:amd64\/|64\/|sparcv9\/)?ld\.so\.1$/, 'solaris'],
]
const OS_BY_NOTE: Readonly<Record<string, BinaryFacts['os']>> = {
  Android: 'android',
  DragonFly: 'dragonfly',
  FreeBSD: 'freebsd',
  NetBSD: 'netbsd',
  OpenBSD: 'openbsd',
}
const OS_BY_GOOS: Readonly<Record<string, BinaryFacts['os']>> = {
  linux: 'linux',
  android: 'android',
  dragonfly: 'dragonfly',
  freebsd: 'freebsd',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  solaris: 'solaris',
  illumos: 'solaris',
}

export interface OsClues {
  readonly osAbi: number
  readonly arch: string
  readonly interpreter: string | null
  readonly noteNames: ReadonlySet<string>
  /** GOOS from the build info. */
  readonly goos: string | undefined
}

/** The system an ELF file is for. Linux binaries mostly say nothing, so nothing else being said means Linux. */
export function elfOs({ osAbi, arch, interpreter, noteNames, goos }: OsClues): BinaryFacts['os'] {
  if (goos !== undefined) return OS_BY_GOOS[goos] ?? 'unknown'
  for (const name of noteNames) {
    const os = OS_BY_NOTE[name]
    if (os) return os
  }
  const named = OS_BY_ABI[osAbi]
  if (named) return named
  // 32-bit ARM and MIPS loaders of Linux share a name with Solaris'.
  const patterns = /^(?:amd64|386|sparc)/.test(arch)
    ? OS_BY_INTERPRETER
    : OS_BY_INTERPRETER.filter(([, os]) => os !== 'solaris')
  for (const [pattern, os] of patterns) if (interpreter !== null && pattern.test(interpreter)) return os
  return osAbi === 0 || osAbi === 97 ? 'linux' : 'unknown'
}
