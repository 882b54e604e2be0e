import { describe, expect, test } from 'vitest'
import type { BinaryFacts, MachoFacts, PeFacts } from '../../src/binary/facts.ts'
import { lowestSystem } from '../../src/checks/go-requirements.ts'
import { predict } from '../../src/checks/predict.ts'
import { findTarget } from '../../src/targets/select-targets.ts'
import { context, GO, staticBinary } from './samples.ts'

const PE: PeFacts = {
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
const MACHO: MachoFacts = {
  platform: 'macos',
  minOs: '12.0',
  sdk: '12.0',
  uuid: '00112233445566778899aabbccddeeff',
  signatureFault: null,
  architectures: ['arm64'],
  weakLibraries: [],
  hardenedRuntime: false,
  entitlements: null,
}

function windows(changes: Partial<BinaryFacts> = {}, pe: Partial<PeFacts> = {}): BinaryFacts {
  const own = { format: 'pe', os: 'windows', linkage: 'dynamic', needed: ['kernel32.dll'] } as const
  return staticBinary({ ...own, pe: { ...PE, ...pe }, ...changes })
}

function mac(changes: Partial<BinaryFacts> = {}, macho: Partial<MachoFacts> = {}): BinaryFacts {
  return staticBinary({
    format: 'macho',
    os: 'darwin',
    arch: 'arm64',
    linkage: 'dynamic',
    needed: ['/usr/lib/libSystem.B.dylib', '/System/Library/Frameworks/Security.framework/Versions/A/Security'],
    signature: { kind: 'linker', signer: null },
    macho: { ...MACHO, ...macho },
    ...changes,
  })
}

function built(version: string) {
  return { go: { ...GO, version } }
}

const VALIDATION = 'com.apple.security.cs.disable-library-validation'
const HARDENED = { hardenedRuntime: true }
const PLUGINS: readonly [string, BinaryFacts['marks'], Partial<MachoFacts>, string][] = [
  ['plugins, hardened, nothing granted', ['plugin'], HARDENED, 'entitlement-missing'],
  ['plugins, hardened, other things granted', ['plugin'], { ...HARDENED, entitlements: ['x'] }, 'entitlement-missing'],
  ['plugins, hardened, granted', ['plugin'], { ...HARDENED, entitlements: [VALIDATION] }, ''],
  ['plugins, not hardened', ['plugin'], {}, ''],
  ['no plugins, hardened', [], HARDENED, ''],
]

type Case = [name: string, facts: BinaryFacts, target: string, runs: boolean | null, ids: string]

describe.each<Case>([
  // Which system a file is for.
  ['Linux binary', staticBinary(), 'windows-2022', false, 'wrong-architecture'],
  ['Windows binary', windows(), 'macos-15', false, 'wrong-architecture'],
  ['Windows binary', windows(), 'debian:12', false, 'wrong-architecture'],
  ['386', windows({ arch: '386', bits: 32 }), 'windows-2022', true, ''],
  ['386', windows({ arch: '386', bits: 32 }), 'windows-nanoserver-2022', false, 'wrong-architecture'],
  ['arm64', windows({ arch: 'arm64' }), 'windows-2022', false, 'wrong-architecture'],
  ['arm64', windows({ arch: 'arm64' }), 'windows-11', true, ''],
  // Wine has DLLs that no Windows has.
  ['a compiler DLL', windows({ needed: ['vcruntime140.dll'] }), 'windows-2022', false, 'library-missing'],
  ['a compiler DLL', windows({ needed: ['vcruntime140.dll'] }), 'wine', null, ''],
  ['amd64 macOS', mac({ arch: 'amd64', signature: null }, { architectures: ['amd64'] }), 'macos-26', true, ''],
  ['no LC_UUID, built for macOS 26', mac({}, { uuid: null, sdk: '26.0' }), 'macos-26', false, 'uuid-missing'],
  ['no LC_UUID, built for macOS 26', mac({}, { uuid: null, sdk: '26.0' }), 'macos-15', true, ''],
  ['no LC_UUID, built for macOS 12', mac({}, { uuid: null }), 'macos-26', null, ''],
  ['a broken signature', mac({}, { signatureFault: 'page 5' }), 'macos-15', false, 'signature-broken'],
  ['386 macOS', mac({ arch: '386' }, { architectures: ['386'] }), 'macos-12', false, 'wrong-architecture'],
  ['ppc and arm64', mac({ arch: 'ppc' }, { architectures: ['ppc', 'arm64'] }), 'macos-15', true, ''],
  ['iOS', mac({}, { platform: 'ios' }), 'macos-15', false, 'wrong-architecture'],
  // Lowest version: the Go release and the header, whichever asks for more.
  ['Go 1.26', windows(), 'windows-7', false, 'system-too-old'],
  ['Go 1.26', windows(), 'windows-2012r2', false, 'system-too-old'],
  ['Go 1.20', windows(built('go1.20.14')), 'windows-7', true, ''],
  ['Go 1.26', windows(), 'windows-2016', true, ''],
  [
    'header asks for 10.0',
    windows(built('go1.20'), { subsystemVersion: '10.0' }),
    'windows-7',
    false,
    'system-too-old',
  ],
  ['no build information', windows({ go: null }), 'windows-2022', true, 'build-info-absent'],
  ['Go 1.26', mac(), 'macos-12', true, ''],
  ['Go 1.26', mac(), 'macos-11', false, 'system-too-old'],
  ['Go 1.27', mac(built('go1.27.0'), { minOs: '13.0' }), 'macos-12', false, 'system-too-old'],
  [
    'old Go wrote a lower macOS than it needs',
    mac(built('go1.25.1'), { minOs: '10.9' }),
    'macos-11',
    false,
    'system-too-old',
  ],
  ['cgo linked on a new macOS', mac({}, { minOs: '15.0' }), 'macos-14', false, 'system-too-old'],
  ['cgo linked on a new macOS', mac({}, { minOs: '15.5' }), 'macos-15', true, ''],
  // DLLs.
  ['user32', windows({ needed: ['KERNEL32.dll', 'USER32.dll'] }), 'windows-servercore-2022', true, ''],
  ['user32', windows({ needed: ['KERNEL32.dll', 'USER32.dll'] }), 'windows-nanoserver-2025', false, 'library-missing'],
  ['avicap32', windows({ needed: ['avicap32.dll'] }), 'windows-servercore-2025', false, 'library-missing'],
  ['avicap32', windows({ needed: ['avicap32.dll'] }), 'windows-2025', true, ''],
  ['Visual C++', windows({ needed: ['VCRUNTIME140.dll'] }), 'windows-11', false, 'library-missing'],
  ['Visual C++', windows({ needed: ['vcruntime140_1.dll'] }), 'windows-11', false, 'library-missing'],
  ['MinGW', windows({ needed: ['libgcc_s_seh-1.dll', 'libstdc++-6.dll'] }), 'windows-2022', false, 'library-missing'],
  ['Universal CRT', windows({ needed: ['api-ms-win-crt-heap-l1-1-0.dll'] }), 'windows-nanoserver-2022', true, ''],
  [
    'Universal CRT before Windows 10',
    windows({ ...built('go1.20'), needed: ['api-ms-win-crt-heap-l1-1-0.dll'] }),
    'windows-7',
    false,
    'library-missing',
  ],
  ['other API set', windows({ needed: ['api-ms-win-core-synch-l1-2-0.dll'] }), 'windows-nanoserver-2022', null, ''],
  ['a DLL that nobody knows', windows({ needed: ['sqlite3.dll'] }), 'windows-2022', null, ''],
  [
    'loaded when called',
    windows({}, { delayLoaded: ['user32.dll'] }),
    'windows-nanoserver-2022',
    true,
    'library-missing',
  ],
  [
    'os/user before Go 1.24',
    windows({ ...built('go1.23.4'), marks: ['current-user'] }),
    'windows-nanoserver-2022',
    true,
    'library-missing',
  ],
  [
    'os/user of Go 1.24',
    windows({ ...built('go1.24.0'), marks: ['current-user'] }),
    'windows-nanoserver-2022',
    true,
    '',
  ],
  // Dylibs and signatures.
  [
    'Homebrew',
    mac({ needed: ['/opt/homebrew/opt/openssl@3/lib/libssl.3.dylib'] }),
    'macos-15',
    false,
    'library-missing',
  ],
  ['@rpath without a path', mac({ needed: ['@rpath/libfoo.dylib'] }), 'macos-15', false, 'library-missing'],
  ['beside the program', mac({ needed: ['@rpath/libfoo.dylib'], rpath: ['@executable_path'] }), 'macos-15', null, ''],
  ['beside the program', mac({ needed: ['@loader_path/libfoo.dylib'] }), 'macos-15', null, ''],
  [
    "the builder's folder",
    mac({ needed: ['@rpath/libfoo.dylib'], rpath: ['/Users/me/lib'] }),
    'macos-15',
    false,
    'library-missing',
  ],
  ['arm64 unsigned', mac({ signature: null }), 'macos-15', false, 'signature-missing'],
  ...PLUGINS.map(([name, marks, macho, ids]): Case => [name, mac({ marks }, macho), 'macos-15', true, ids]),
  ['arm64 ad hoc', mac({ signature: { kind: 'ad-hoc', signer: null } }), 'macos-15', true, ''],
])('%s', (_name, facts, target, runs, ids) => {
  test(`in ${target}: ${String(runs)} ${ids}`, () => {
    const prediction = predict(context(facts, findTarget(target)))
    expect(prediction.findings.map(({ id }) => id).join(' ')).toBe(ids)
    expect(prediction.runs).toBe(runs)
    expect(prediction.reason === null).toBe(runs !== null)
  })
})

test('the reason names both versions, where each was read, and what to do', () => {
  expect(predict(context(windows(), findTarget('windows-7'))).findings[0]).toMatchObject({
    args: { because: 'go1.26.8', needed: 'Windows 10 or Server 2016', system: 'Windows 6.1.7601' },
    evidence: [
      'go1.26.8 needs Windows 10 or Server 2016 (https://go.dev/doc/go1.21#windows)',
      'windows-7: Windows 6.1.7601',
    ],
  })
})

test.each([
  ['linux', 'go1.17', 'amd64', '2.6.23'],
  ['linux', 'go1.23.4', 'amd64', '2.6.32'],
  ['linux', 'go1.24', 'amd64', '3.2'],
  ['linux', 'go1.24', 'loong64', '5.19'],
  ['linux', 'go1.20', 'mips64le', '4.8'],
  ['linux', 'go1.20', 'arm', '3.1'],
  ['windows', 'go1.10.8', 'amd64', '5.1'],
  ['windows', 'go1.20', 'amd64', '6.1'],
  ['windows', 'go1.21', 'amd64', '10.0'],
  ['darwin', 'go1.10', 'amd64', '10.8'],
  ['darwin', 'go1.20', 'amd64', '10.13'],
  ['darwin', 'go1.20', 'arm64', '11'],
  ['darwin', 'go1.24', 'amd64', '11'],
  ['darwin', 'devel go1.27-abc', 'arm64', '13'],
  ['linux', 'devel +abc', 'amd64', undefined],
] as const)('%s programs of %s on %s need at least %s', (os, go, arch, lowest) => {
  expect(lowestSystem(os, go, arch)?.version).toBe(lowest)
})
