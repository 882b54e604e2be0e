import { describe, expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { bytesSource } from './bytes-source.ts'
import { elfImage, type ElfImageOptions } from './elf-image.ts'

const GLIBC = '/lib64/ld-linux-x86-64.so.2'
const PIE = 0x08000000
const LIBC = {
  library: 'libc.so.6',
  nodes: [
    { version: 'GLIBC_2.34', symbols: ['pthread_create', 'dlsym'] },
    { version: 'GLIBC_2.2.5', symbols: ['malloc'] },
  ],
}

function facts(options: ElfImageOptions): BinaryFacts {
  return inspectBinary(bytesSource(elfImage(options)))
}

const CASES: readonly (readonly [name: string, options: ElfImageOptions, expected: Partial<BinaryFacts>])[] = [
  ['a static program', {}, { kind: 'executable', linkage: 'static', libc: 'none', interpreter: null, needed: [] }],
  [
    'a dynamic glibc program',
    { interpreter: GLIBC, needed: ['libm.so.6', 'libc.so.6'], versions: [LIBC] },
    {
      linkage: 'dynamic',
      libc: 'glibc',
      needed: ['libm.so.6', 'libc.so.6'],
      versions: {
        'libc.so.6': {
          floor: 'GLIBC_2.34',
          symbols: { 'GLIBC_2.34': ['pthread_create', 'dlsym'], 'GLIBC_2.2.5': ['malloc'] },
          weak: [],
        },
      },
    },
  ],
  [
    'a PIE of CGO_ENABLED=0: an interpreter and nothing needed',
    { type: 3, interpreter: GLIBC, flags1: PIE },
    { linkage: 'dynamic', libc: 'none', interpreter: GLIBC, needed: [] },
  ],
  ['a static PIE', { type: 3, flags1: PIE }, { kind: 'executable', linkage: 'static-pie', libc: 'none' }],
  ['a static PIE without dynamic segment', { type: 3 }, { kind: 'executable', linkage: 'static-pie' }],
  [
    'a shared library',
    { type: 3, soname: 'libapp.so', needed: ['libc.so.6'] },
    { kind: 'library', linkage: 'dynamic', libc: 'glibc', interpreter: null },
  ],
  [
    'versions that a library offers',
    { type: 3, soname: 'libapp.so.1', needed: ['libc.so.6'], definitions: ['APP_1.0', 'APP_1.2'], versions: [LIBC] },
    { elf: { soname: 'libapp.so.1', definedVersions: ['APP_1.0', 'APP_1.2'] } },
  ],
  [
    'the same, big-endian and 32 bit',
    { bits: 32, endian: 'big', machine: 20, type: 3, soname: 'libapp.so.1', definitions: ['APP_1.0'] },
    { arch: 'ppc', elf: { soname: 'libapp.so.1', definedVersions: ['APP_1.0'] } },
  ],
  [
    'musl linked on Alpine',
    { interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.musl-x86_64.so.1'], plainImports: ['malloc'] },
    { libc: 'musl', versions: {}, imports: [{ name: 'malloc', library: null, version: null, weak: false }] },
  ],
  ['musl linked by musl-gcc', { interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.so'] }, { libc: 'musl' }],
  [
    'a musl interpreter over a glibc library',
    { interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.so.6'] },
    {
      libc: 'unknown',
      warnings: ["libc: the interpreter /lib/ld-musl-x86_64.so.1 is musl's, but a library of glibc is needed"],
    },
  ],
  [
    'an interpreter of nix',
    { interpreter: '/nix/store/abc-glibc-2.40/lib/ld-linux-x86-64.so.2', needed: ['libc.so.6'] },
    { libc: 'glibc' },
  ],
  [
    'paths to search',
    { interpreter: GLIBC, needed: ['libx.so'], rpath: '/opt/a:$ORIGIN/b', runpath: '$ORIGIN' },
    { rpath: ['/opt/a', '$ORIGIN/b'], runpath: ['$ORIGIN'] },
  ],
  [
    'version nodes that are no numbers, and weak ones',
    {
      interpreter: GLIBC,
      needed: ['libc.so.6'],
      versions: [
        {
          library: 'libc.so.6',
          nodes: [
            { version: 'GLIBC_ABI_DT_RELR' },
            { version: 'GLIBC_2.9', symbols: ['pipe2'] },
            { version: 'GLIBC_2.38', weak: true, symbols: ['strlcpy'] },
            { version: 'GLIBC_PRIVATE', symbols: ['__libc_x'] },
          ],
        },
      ],
    },
    {
      versions: {
        'libc.so.6': {
          floor: 'GLIBC_2.9',
          symbols: {
            GLIBC_ABI_DT_RELR: [],
            'GLIBC_2.9': ['pipe2'],
            'GLIBC_2.38': ['strlcpy'],
            GLIBC_PRIVATE: ['__libc_x'],
          },
          weak: ['GLIBC_2.38'],
        },
      },
    },
  ],
  [
    'data of libc that the program has a copy of (stdout without -fPIE): defined here, and still wanted from libc',
    {
      interpreter: GLIBC,
      needed: ['libc.so.6'],
      versions: [{ library: 'libc.so.6', nodes: [{ version: 'GLIBC_2.2.5', symbols: ['puts'], copies: ['stdout'] }] }],
    },
    {
      versions: { 'libc.so.6': { floor: 'GLIBC_2.2.5', symbols: { 'GLIBC_2.2.5': ['puts', 'stdout'] }, weak: [] } },
      imports: [
        { name: 'puts', library: 'libc.so.6', version: 'GLIBC_2.2.5', weak: false },
        { name: 'stdout', library: 'libc.so.6', version: 'GLIBC_2.2.5', weak: false },
      ],
    },
  ],
  [
    'libstdc++ apart from glibc: its own floor',
    {
      interpreter: GLIBC,
      needed: ['libstdc++.so.6'],
      versions: [
        {
          library: 'libstdc++.so.6',
          nodes: [
            { version: 'CXXABI_1.3' },
            { version: 'CXXABI_1.3.9' },
            { version: 'CXXABI_1.3.15' },
            { version: 'GLIBCXX_3.4.9' },
            { version: 'GLIBCXX_3.4.30' },
          ],
        },
        { library: 'libgcc_s.so.1', nodes: [{ version: 'GCC_3.0' }] },
      ],
    },
    {
      versions: {
        'libstdc++.so.6': {
          floor: 'GLIBCXX_3.4.30',
          symbols: {
            'CXXABI_1.3': [],
            'CXXABI_1.3.9': [],
            'CXXABI_1.3.15': [],
            'GLIBCXX_3.4.9': [],
            'GLIBCXX_3.4.30': [],
          },
          weak: [],
        },
        'libgcc_s.so.1': { floor: 'GCC_3.0', symbols: { 'GCC_3.0': [] }, weak: [] },
      },
    },
  ],
  ['the ABI note', { notes: [{ name: 'GNU', type: 1, words: [0, 3, 2, 0] }] }, { abiNoteKernel: '3.2.0', os: 'linux' }],
  ['an ISA note for v3', { notes: [{ name: 'GNU', type: 5, words: [0xc0008002, 4, 7, 0] }] }, { cpuLevel: 3 }],
  [
    'an ISA note after another property',
    { notes: [{ name: 'GNU', type: 5, words: [0xc0000002, 4, 3, 0, 0xc0008002, 4, 15, 0] }] },
    { cpuLevel: 4 },
  ],
  ['FreeBSD by its ABI byte', { osAbi: 9 }, { os: 'freebsd' }],
  ['NetBSD by its note', { notes: [{ name: 'NetBSD', type: 1, words: [1] }] }, { os: 'netbsd' }],
  ['OpenBSD by its interpreter', { interpreter: '/usr/libexec/ld.so' }, { os: 'openbsd' }],
  ['arm64', { machine: 183 }, { arch: 'arm64' }],
  ['ppc64le', { machine: 21 }, { arch: 'ppc64le' }],
  ['s390x', { machine: 22, endian: 'big' }, { arch: 's390x', endian: 'big' }],
  ['386', { machine: 3, bits: 32 }, { arch: '386', bits: 32 }],
  ['mips', { machine: 8, bits: 32, endian: 'big' }, { arch: 'mips' }],
  ['x32', { machine: 62, bits: 32 }, { arch: 'amd64p32' }],
  ['a machine without Go', { machine: 0x1234 }, { arch: 'unknown(0x1234)' }],
]

test.for(CASES)('%s', ([, options, expected]) => {
  expect(facts(options)).toMatchObject(expected)
})

describe('both widths, both byte orders, with and without hash table', () => {
  const options = { interpreter: GLIBC, needed: ['libc.so.6'], versions: [LIBC], plainImports: ['_ITM_x'] }
  const native = facts(options)
  for (const bits of [32, 64] as const) {
    for (const endian of ['little', 'big'] as const) {
      for (const hash of ['sysv', 'none'] as const) {
        test(`${bits} bit, ${endian}, ${hash}`, () => {
          const { needed, versions, imports, interpreter, warnings } = facts({ ...options, bits, endian, hash })
          expect({ needed, versions, imports, interpreter, warnings }).toEqual({
            needed: native.needed,
            versions: native.versions,
            imports: native.imports,
            interpreter: GLIBC,
            warnings: [],
          })
          expect(imports).toHaveLength(4)
        })
      }
    }
  }
})

describe('hardening', () => {
  test.for([
    ['a stack that may be executed', { stackFlags: 7 }, { nx: false }],
    ['no word about the stack', { stackFlags: null }, { nx: false }],
    ['a plain stack', {}, { nx: true, relro: 'none', pie: false, stripped: true }],
    ['RELRO', { relro: true, flags1: 0 }, { relro: 'partial' }],
    ['RELRO and everything bound at start', { relro: true, flags1: 1 }, { relro: 'full' }],
    ['a PIE', { type: 3, interpreter: GLIBC, flags1: PIE }, { pie: true }],
    ['a symbol table', { sections: { symtab: true } }, { stripped: false }],
  ] as const)('%s', ([, options, expected]) => {
    expect(facts(options).hardening).toMatchObject(expected)
  })
})
