import { expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { bytesSource } from './bytes-source.ts'
import { cmsSignedData } from './cms-image.ts'
import { functionTable, inlineBuildInfo } from './go-parts.ts'
import { peImage, type PeImageOptions } from './pe-image.ts'

function facts(options: PeImageOptions): BinaryFacts {
  return inspectBinary(bytesSource(peImage(options)))
}

const PLAIN_FLAGS = {
  subsystem: 'console',
  osVersion: '6.1',
  subsystemVersion: '6.1',
  delayLoaded: [],
  aslr: true,
  highEntropyAslr: true,
  dep: true,
  controlFlowGuard: false,
  forceIntegrity: false,
}

const CASES: readonly (readonly [name: string, options: PeImageOptions, expected: Partial<BinaryFacts>])[] = [
  [
    'what Go links: kernel32 alone',
    { imports: [{ library: 'kernel32.dll', names: ['ExitProcess', 'WriteFile'] }] },
    {
      format: 'pe',
      os: 'windows',
      arch: 'amd64',
      kind: 'executable',
      linkage: 'dynamic',
      needed: ['kernel32.dll'],
      imports: [
        { name: 'ExitProcess', library: 'kernel32.dll', version: null, weak: false },
        { name: 'WriteFile', library: 'kernel32.dll', version: null, weak: false },
      ],
      hardening: { pie: true, nx: true, relro: null, stripped: true },
      pe: { ...PLAIN_FLAGS, dep: true },
      signature: null,
      go: null,
    },
  ],
  [
    'imports by number, and a second library',
    {
      imports: [
        { library: 'ws2_32.dll', names: [115, 'send'] },
        { library: 'VCRUNTIME140.dll', names: ['memcpy'] },
      ],
    },
    {
      needed: ['ws2_32.dll', 'VCRUNTIME140.dll'],
      imports: [
        { name: '#115', library: 'ws2_32.dll', version: null, weak: false },
        { name: 'send', library: 'ws2_32.dll', version: null, weak: false },
        { name: 'memcpy', library: 'VCRUNTIME140.dll', version: null, weak: false },
      ],
    },
  ],
  [
    'delay-loaded libraries',
    { delayLoaded: ['d3d12.dll', 'dbghelp.dll'] },
    {
      needed: [],
      linkage: 'static',
      pe: { ...PLAIN_FLAGS, delayLoaded: ['d3d12.dll', 'dbghelp.dll'] },
    },
  ],
  [
    '32 bit, imports by number',
    { bits: 32, machine: 0x14c, imports: [{ library: 'a.dll', names: [7, 'f'] }] },
    {
      arch: '386',
      bits: 32,
      imports: [
        { name: '#7', library: 'a.dll', version: null, weak: false },
        { name: 'f', library: 'a.dll', version: null, weak: false },
      ],
    },
  ],
  ['a windows program', { subsystem: 2 }, { pe: { ...PLAIN_FLAGS, subsystem: 'gui' } }],
  ['a DLL', { characteristics: 0x2022 }, { kind: 'library' }],
  [
    'no room to be moved: no ASLR whatever the flag says',
    { characteristics: 0x23 },
    {
      hardening: { pie: false, nx: true, relro: null, stripped: true },
      pe: { ...PLAIN_FLAGS, aslr: false, highEntropyAslr: false },
    },
  ],
  [
    'guard and integrity',
    { dllCharacteristics: 0x4080 },
    {
      pe: {
        ...PLAIN_FLAGS,
        aslr: false,
        highEntropyAslr: false,
        dep: false,
        controlFlowGuard: true,
        forceIntegrity: true,
      },
    },
  ],
  ['arm64', { machine: 0xaa64 }, { arch: 'arm64' }],
  [
    'Authenticode',
    { certificate: cmsSignedData({ signer: 'Example Ltd', issuer: 'A CA' }) },
    {
      signature: { kind: 'authenticode', signer: 'Example Ltd' },
    },
  ],
  [
    'Authenticode that cannot be read',
    { certificate: Uint8Array.of(1, 2, 3) },
    {
      signature: { kind: 'authenticode', signer: null },
      warnings: ['Authenticode: there is a signature, its signer could not be read'],
    },
  ],
  [
    'build info in .data',
    { data: inlineBuildInfo('go1.24.4', 'path\texample.com/app\n') },
    {
      go: {
        version: 'go1.24.4',
        path: 'example.com/app',
        module: null,
        cgo: null,
        settings: {},
        deps: [],
      },
    },
  ],
  [
    'no build info and no section names of Go: the function table tells',
    {
      constants: functionTable(['runtime.main', 'crosscall2', 'main.main', 'main._Cfunc_f'], {
        layout: '1.20',
        bits: 64,
        endian: 'little',
      }),
    },
    {
      go: { version: null, path: null, module: null, cgo: null, settings: {}, deps: [] },
      cgoPackages: ['main', 'runtime/cgo'],
    },
  ],
]

test.for(CASES)('%s', ([, options, expected]) => {
  expect(facts(options)).toMatchObject(expected)
})
