import { expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { bytesSource } from './bytes-source.ts'
import { cmsSignedData } from './cms-image.ts'
import { functionTable, inlineBuildInfo } from './go-parts.ts'
import { codeSignature, fatImage, machoImage, type MachoImageOptions } from './macho-image.ts'

const LIB_SYSTEM = '/usr/lib/libSystem.B.dylib'
const ARM64 = 0x100000c
const PLIST = `<plist><dict><key>com.apple.security.cs.allow-jit</key><true/>
<key>com.apple.security.get-task-allow</key><false/><key>a&amp;b</key><string>x</string></dict></plist>`

function signed(flags: number, issuer?: string, openLengths = false): MachoImageOptions {
  const cms = issuer === undefined ? undefined : cmsSignedData({ signer: 'Someone', issuer, openLengths })
  return { signature: codeSignature(cms ? { flags, cms } : { flags }) }
}

const CASES: readonly (readonly [name: string, options: MachoImageOptions, expected: object])[] = [
  [
    'a Go program',
    {
      cpuType: ARM64,
      libraries: [{ name: LIB_SYSTEM }, { name: '/opt/homebrew/lib/libx.dylib', weak: true }],
      rpaths: ['@executable_path/../lib'],
      buildVersion: { platform: 1, minOs: 0x0c0000, sdk: 0x1a0203 },
      imports: [
        { name: '_write', library: 1 },
        { name: '_x', library: 2, weak: true },
      ],
      data: inlineBuildInfo('go1.26.8', 'path\tapp\nbuild\tGOOS=darwin\n'),
    },
    {
      format: 'macho',
      os: 'darwin',
      arch: 'arm64',
      kind: 'executable',
      linkage: 'dynamic',
      interpreter: '/usr/lib/dyld',
      needed: [LIB_SYSTEM],
      rpath: ['@executable_path/../lib'],
      imports: [
        { name: '_write', library: LIB_SYSTEM, version: null, weak: false },
        { name: '_x', library: '/opt/homebrew/lib/libx.dylib', version: null, weak: true },
      ],
      hardening: { pie: true, nx: true, relro: null, stripped: true },
      go: { version: 'go1.26.8', settings: { GOOS: 'darwin' } },
      macho: {
        platform: 'macos',
        minOs: '12.0',
        sdk: '26.2.3',
        architectures: ['arm64'],
        weakLibraries: ['/opt/homebrew/lib/libx.dylib'],
        hardenedRuntime: null,
        entitlements: null,
      },
      signature: null,
      warnings: [],
    },
  ],
  [
    'the older command for the lowest version',
    { versionMin: { command: 0x24, minOs: 0x0a0900, sdk: 0 } },
    {
      macho: { platform: 'macos', minOs: '10.9', sdk: null },
    },
  ],
  [
    'an iOS simulator',
    { buildVersion: { platform: 7, minOs: 0x0f0000, sdk: 0x0f0000 } },
    {
      macho: { platform: 'ios-simulator' },
    },
  ],
  ['local symbols', { localSymbols: 3 }, { hardening: { stripped: false } }],
  ['a stack that may be executed', { flags: 0x20000 }, { hardening: { pie: false, nx: false } }],
  ['a dylib', { fileType: 6 }, { kind: 'library' }],
  [
    '32 bit, big-endian',
    { bits: 32, endian: 'big', cpuType: 18, libraries: [{ name: LIB_SYSTEM }] },
    {
      arch: 'ppc',
      endian: 'big',
      needed: [LIB_SYSTEM],
    },
  ],
  [
    'signed by the linker',
    signed(0x20002),
    { signature: { kind: 'linker', signer: null }, macho: { hardenedRuntime: false } },
  ],
  ['signed ad hoc', signed(0x2), { signature: { kind: 'ad-hoc', signer: null } }],
  [
    'Developer ID and hardened runtime',
    signed(0x10000, 'Developer ID Certification Authority'),
    {
      signature: { kind: 'developer-id', signer: 'Someone' },
      macho: { hardenedRuntime: true },
    },
  ],
  [
    'a signature with open lengths',
    signed(0x10000, 'Developer ID Certification Authority', true),
    {
      signature: { kind: 'developer-id', signer: 'Someone' },
    },
  ],
  [
    'a development certificate',
    signed(0, 'Apple Worldwide Developer Relations Certification Authority'),
    {
      signature: { kind: 'apple', signer: 'Someone' },
    },
  ],
  ['a certificate of one’s own', signed(0, 'Home CA'), { signature: { kind: 'certificate', signer: 'Someone' } }],
  [
    'entitlements',
    { signature: codeSignature({ flags: 0x10002, entitlements: PLIST }) },
    {
      macho: { hardenedRuntime: true, entitlements: ['a&b', 'com.apple.security.cs.allow-jit'] },
    },
  ],
  [
    'no build info: the function table tells',
    {
      constants: functionTable(['main.main', 'time/tzdata.loadFromEmbeddedTZData'], {
        layout: '1.18',
        bits: 64,
        endian: 'little',
      }),
    },
    { go: { version: null }, cgoPackages: [], marks: ['embedded-tzdata'] },
  ],
]

test.for(CASES)('%s', ([, options, expected]) => {
  expect(facts(machoImage(options))).toMatchObject(expected)
})

test('a universal file: facts of the first architecture, names of all', () => {
  const parts = [
    { cpuType: 0x1000007, bytes: machoImage({ libraries: [{ name: '/first' }] }) },
    { cpuType: ARM64, bytes: machoImage({ cpuType: ARM64, libraries: [{ name: '/second' }] }) },
  ]
  const { arch, needed, macho, warnings } = facts(fatImage(parts))
  expect({ arch, needed }).toEqual({ arch: 'amd64', needed: ['/first'] })
  expect(macho?.architectures).toEqual(['amd64', 'arm64'])
  expect(warnings).toEqual(['the file is universal: these facts are those of amd64; it also holds arm64'])
})

test('in a universal file tables are found from where the architecture begins', () => {
  const bytes = machoImage({
    cpuType: ARM64,
    libraries: [{ name: LIB_SYSTEM }],
    imports: [{ name: '_read', library: 1 }],
    signature: codeSignature({ flags: 0x20002 }),
    data: inlineBuildInfo('go1.26.8', ''),
  })
  const unnamed = machoImage({ data: inlineBuildInfo('go1.26.7', ''), unnamed: true })
  expect(facts(fatImage([{ cpuType: 7, bytes: unnamed }])).go?.version).toBe('go1.26.7')
  const { imports, signature, go } = facts(fatImage([{ cpuType: ARM64, bytes }]))
  expect(imports).toEqual([{ name: '_read', library: LIB_SYSTEM, version: null, weak: false }])
  expect(signature).toEqual({ kind: 'linker', signer: null })
  expect(go?.version).toBe('go1.26.8')
})

function facts(bytes: Uint8Array): BinaryFacts {
  return inspectBinary(bytesSource(bytes))
}
