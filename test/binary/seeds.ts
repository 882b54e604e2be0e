import { cmsSignedData } from './cms-image.ts'
import { elfImage } from './elf-image.ts'
import { functionTable, inlineBuildInfo, pointedBuildInfo } from './go-parts.ts'
import { codeSignature, fatImage, machoImage } from './macho-image.ts'
import { peImage } from './pe-image.ts'

const MODULES = 'path\tapp\nmod\tapp\tv1.0.0\ndep\tb\tv2\n=>\tc\tv3\nbuild\tCGO_ENABLED=1\nbuild\tGOAMD64=v2\n'
const NAMES = [
  'runtime.main',
  'crosscall2',
  'net._C2func_getaddrinfo',
  '_cgoexp_0123456789ab_f',
  'main.f',
  'os/user.Current',
]

const FILES = ['src/runtime/proc.go', 'src/runtime/cgo/asm.s', 'src/os/user/lookup.go']

/** Small valid files that between them reach every reader; what the fuzzer damages. */
export const SEEDS: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  { name: 'elf64', bytes: dynamicElf(64, 'little', 'sysv') },
  { name: 'elf32 big-endian', bytes: dynamicElf(32, 'big', 'none') },
  {
    name: 'elf without sections',
    bytes: elfImage({
      type: 3,
      flags1: 1,
      constants: functionTable(NAMES, { layout: '1.16', bits: 64, endian: 'little', files: FILES }),
    }),
  },
  {
    name: 'elf of Go 1.13',
    bytes: elfImage({
      constants: functionTable(NAMES, { layout: '1.2', bits: 64, endian: 'little' }),
      data: (address) => pointedBuildInfo('go1.13.15', MODULES, { address, bits: 64, endian: 'little' }),
    }),
  },
  {
    name: 'pe64',
    bytes: peImage({
      imports: [
        { library: 'kernel32.dll', names: ['ExitProcess', 7] },
        { library: 'ws2_32.dll', names: ['send'] },
      ],
      delayLoaded: ['dbghelp.dll'],
      constants: functionTable(NAMES, { layout: '1.20', bits: 64, endian: 'little' }),
      data: inlineBuildInfo('go1.24.4', MODULES),
      certificate: cmsSignedData({ signer: 'Example Ltd', issuer: 'A CA' }),
    }),
  },
  { name: 'pe32', bytes: peImage({ bits: 32, machine: 0x14c, imports: [{ library: 'a.dll', names: ['f', 3] }] }) },
  { name: 'mach-o', bytes: signedMacho() },
  {
    name: 'mach-o 32 big-endian',
    bytes: machoImage({ bits: 32, endian: 'big', cpuType: 18, libraries: [{ name: '/usr/lib/a' }], localSymbols: 2 }),
  },
  {
    name: 'universal',
    bytes: fatImage([
      { cpuType: 0x1000007, bytes: signedMacho() },
      { cpuType: 7, bytes: machoImage() },
    ]),
  },
]

function dynamicElf(bits: 32 | 64, endian: 'little' | 'big', hash: 'sysv' | 'none'): Uint8Array {
  return elfImage({
    soname: 'libseed.so.1',
    definitions: ['SEED_1.0', 'SEED_1.1'],
    bits,
    endian,
    hash,
    interpreter: '/lib64/ld-linux-x86-64.so.2',
    needed: ['libc.so.6', 'libm.so.6'],
    runpath: '$ORIGIN/lib',
    flags1: 0x08000001,
    plainImports: ['_ITM_deregisterTMCloneTable'],
    versions: [
      {
        library: 'libc.so.6',
        nodes: [
          { version: 'GLIBC_2.34', symbols: ['dlsym'] },
          { version: 'GLIBC_2.2.5', weak: true },
        ],
      },
      { library: 'libm.so.6', nodes: [{ version: 'GLIBC_2.29', symbols: ['exp'] }] },
    ],
    notes: [
      { name: 'GNU', type: 1, words: [0, 3, 2, 0] },
      { name: 'GNU', type: 5, words: [0xc0008002, 4, 7, 0] },
    ],
    relro: true,
    constants: functionTable(NAMES, { layout: '1.20', bits, endian }),
    data: inlineBuildInfo('go1.26.8', MODULES),
    sections: { constants: '.gopclntab', data: '.go.buildinfo', symtab: true },
  })
}

function signedMacho(): Uint8Array {
  return machoImage({
    libraries: [{ name: '/usr/lib/libSystem.B.dylib' }, { name: '@rpath/x.dylib', weak: true }],
    rpaths: ['@executable_path'],
    buildVersion: { platform: 1, minOs: 0x0c0000, sdk: 0x0c0000 },
    imports: [{ name: '_write', library: 1 }],
    constants: functionTable(NAMES, { layout: '1.18', bits: 64, endian: 'little' }),
    data: inlineBuildInfo('go1.26.8', MODULES),
    signature: codeSignature({
      flags: 0x10000,
      cms: cmsSignedData({ signer: 'Someone', issuer: 'Developer ID Certification Authority', openLengths: true }),
      entitlements: '<dict><key>com.apple.security.cs.allow-jit</key><true/></dict>',
    }),
  })
}
