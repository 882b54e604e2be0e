import { expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { predict } from '../../src/checks/predict.ts'
import type { Profile } from '../../src/targets/profile.ts'
import type { Target } from '../../src/targets/target.ts'
import {
  alpine,
  context,
  customTarget,
  GO,
  glibcBinary,
  glibcTarget,
  muslBinary,
  NET_NEEDS,
  pieBinary,
  PROFILE,
  scratch,
  staticBinary,
} from './samples.ts'

type Case = [name: string, facts: BinaryFacts, target: Target, runs: boolean | null, ids: string]

const debian12 = glibcTarget('debian:12', '2.36')
const debian11 = glibcTarget('debian:11', '2.31')
const centos7 = glibcTarget('centos:7', '2.17', { kernel: '3.10' })
const cxx = {
  'libstdc++.so.6': { floor: 'GLIBCXX_3.4.32', symbols: { 'GLIBCXX_3.4.32': ['_ZSt'] }, weak: [] },
}

test.each<Case>([
  // Static: nothing is needed, whatever the target.
  ['static in scratch', staticBinary(), scratch(), true, ''],
  ['static on an image nothing is known of', staticBinary(), customTarget(), true, ''],
  ['static-pie in scratch', staticBinary({ linkage: 'static-pie' }), scratch(), true, ''],
  // Architecture and system.
  ['Windows binary', staticBinary({ format: 'pe', os: 'windows' }), scratch(), false, 'wrong-architecture'],
  [
    'macOS binary on a custom image',
    staticBinary({ format: 'macho', os: 'darwin' }),
    customTarget(),
    false,
    'wrong-architecture',
  ],
  ['FreeBSD binary', staticBinary({ os: 'freebsd' }), debian12, false, 'wrong-architecture'],
  ['riscv64 where there is none', staticBinary({ arch: 'riscv64' }), debian12, false, 'wrong-architecture'],
  [
    'static 386 on an amd64-only image',
    staticBinary({ arch: '386', bits: 32 }),
    alpine({ architectures: ['amd64'] }),
    true,
    '',
  ],
  [
    'static arm on an arm64-only image',
    staticBinary({ arch: 'arm', bits: 32 }),
    alpine({ architectures: ['arm64'] }),
    null,
    '',
  ],
  // Loader.
  ['cgo binary in scratch', glibcBinary(), scratch(), false, 'loader-missing'],
  ['cgo binary on Alpine', glibcBinary(), alpine(), false, 'glibc-binary-on-musl'],
  ['musl binary on Debian', muslBinary(), debian12, false, 'musl-binary-on-glibc'],
  [
    'versioned library on Alpine, whose loader does not look at versions',
    muslBinary({
      needed: ['libz.so.1', 'libc.so'],
      versions: { 'libz.so.1': { floor: null, symbols: { 'ZLIB_1.2.9': ['x'] }, weak: [] } },
    }),
    alpine(),
    true,
    '',
  ],
  ['musl binary on Alpine', muslBinary(), alpine(), true, ''],
  ["musl binary of Debian's musl-gcc on Alpine", muslBinary({ needed: ['libc.so'] }), alpine(), true, ''],
  ['pure-Go PIE on Debian', pieBinary(), debian12, true, ''],
  ['pure-Go PIE on Alpine', pieBinary(), alpine(), false, 'loader-missing'],
  ['pure-Go PIE in scratch', pieBinary(), scratch(), false, 'loader-missing'],
  [
    'dynamic 386 on an amd64-only image',
    pieBinary({ arch: '386', bits: 32, interpreter: '/lib/ld-linux.so.2' }),
    glibcTarget('ubuntu:24.04', '2.39', { architectures: ['amd64'] }),
    false,
    'loader-missing',
  ],
  [
    'nix store loader on Debian',
    pieBinary({ interpreter: '/nix/store/abc-glibc-2.40/lib/ld-linux-x86-64.so.2' }),
    debian12,
    false,
    'loader-missing',
  ],
  [
    'nix store loader on a custom glibc image',
    pieBinary({ interpreter: '/nix/store/abc-glibc-2.40/lib/ld-linux-x86-64.so.2' }),
    glibcTarget('x', '2.36', { custom: true }),
    null,
    '',
  ],
  ['relative loader', pieBinary({ interpreter: './ld.so' }), debian12, false, 'loader-missing'],
  [
    "soft-float name of Go's linker for arm",
    pieBinary({ arch: 'arm', bits: 32, interpreter: '/lib/ld-linux.so.3' }),
    glibcTarget('debian:12', '2.36', { architectures: ['arm'] }),
    null,
    '',
  ],
  [
    "Go's /lib64 name on s390x",
    pieBinary({ arch: 's390x', interpreter: '/lib64/ld64.so.1' }),
    glibcTarget('debian:12', '2.36', { architectures: ['s390x'] }),
    null,
    '',
  ],
  [
    "old Go's name on riscv64, which nobody has",
    pieBinary({ arch: 'riscv64', interpreter: '/lib/ld.so.1' }),
    glibcTarget('debian:13', '2.41', { architectures: ['riscv64'] }),
    false,
    'loader-missing',
  ],
  ['cgo binary on an image nothing is known of', glibcBinary(), customTarget(), null, ''],
  ['shared library', glibcBinary({ interpreter: null }), debian12, null, ''],
  // Libraries.
  [
    'own sonames of an older glibc',
    glibcBinary({ needed: ['libpthread.so.0', 'libdl.so.2', 'libresolv.so.2', 'libc.so.6'] }),
    debian12,
    true,
    '',
  ],
  ['library that the image lists', glibcBinary({ needed: ['libz.so.1', 'libc.so.6'] }), debian12, true, ''],
  [
    'library that no list has',
    glibcBinary({ needed: ['libsqlite3.so.0', 'libc.so.6'] }),
    debian12,
    false,
    'library-missing',
  ],
  [
    'library beside a partial list',
    glibcBinary({ needed: ['libsqlite3.so.0', 'libc.so.6'] }),
    { ...debian12, librariesComplete: false },
    null,
    '',
  ],
  [
    'library with a run path',
    glibcBinary({ needed: ['libfoo.so.1', 'libc.so.6'], runpath: ['$ORIGIN/lib'] }),
    debian12,
    null,
    '',
  ],
  [
    'library the libc set lacks',
    glibcBinary({ needed: ['libdl.so.2', 'libc.so.6'] }),
    { ...debian12, libc: { ...debian12.libc, lacks: ['libdl.so.2'] } },
    false,
    'library-missing',
  ],
  [
    'musl does not answer for libgcc_s',
    muslBinary({ needed: ['libgcc_s.so.1', 'libc.musl-x86_64.so.1'] }),
    alpine(),
    false,
    'library-missing',
  ],
  [
    'musl answers for libpthread and libm itself',
    muslBinary({ needed: ['libpthread.so.0', 'libm.so.6', 'libutil.so.1', 'libxnet.so'] }),
    alpine(),
    true,
    '',
  ],
  [
    'musl does not answer for libresolv',
    muslBinary({ needed: ['libresolv.so.2', 'libc.so'] }),
    alpine(),
    false,
    'library-missing',
  ],
  // Version nodes.
  ['GLIBC_2.34 on 2.36', glibcBinary(), debian12, true, ''],
  ['GLIBC_2.34 on 2.31', glibcBinary(), debian11, false, 'glibc-too-old'],
  ['GLIBC_2.34 on 2.17', glibcBinary(), centos7, false, 'glibc-too-old'],
  [
    'weakly needed node on 2.31',
    glibcBinary({ versions: { 'libc.so.6': { ...NET_NEEDS, weak: ['GLIBC_2.34', 'GLIBC_2.32'] } } }),
    debian11,
    true,
    'weak-version-missing',
  ],
  [
    'marker that is no number',
    glibcBinary({
      versions: {
        'libc.so.6': { floor: 'GLIBC_2.2.5', symbols: { GLIBC_ABI_DT_RELR: [], 'GLIBC_2.2.5': ['malloc'] }, weak: [] },
      },
    }),
    debian11,
    false,
    'glibc-too-old',
  ],
  [
    'libstdc++ apart from glibc',
    glibcBinary({ needed: ['libstdc++.so.6', 'libc.so.6'], versions: cxx }),
    debian12,
    false,
    'library-too-old',
  ],
  [
    'libstdc++ nodes with a run path',
    glibcBinary({ needed: ['libstdc++.so.6'], versions: cxx, runpath: ['$ORIGIN'] }),
    debian12,
    null,
    '',
  ],
  [
    'library missing and its nodes too: one reason',
    glibcBinary({ needed: ['libstdc++.so.6', 'libc.so.6'], versions: cxx }),
    { ...debian12, libraries: [] },
    false,
    'library-missing',
  ],
  [
    'nodes of a library nothing is known of',
    glibcBinary({
      needed: ['libz.so.1', 'libc.so.6'],
      versions: { 'libz.so.1': { floor: null, symbols: { 'ZLIB_1.2.9': ['x'] }, weak: [] } },
    }),
    debian12,
    null,
    '',
  ],
  [
    'glibc image without nodes for the architecture',
    glibcBinary(),
    glibcTarget('x', '2.36', { libc: { family: 'glibc', version: '2.36', nodes: null } }),
    null,
    '',
  ],
  [
    'private node',
    glibcBinary({ versions: { 'libc.so.6': { floor: null, symbols: { GLIBC_PRIVATE: ['_dl_x'] }, weak: [] } } }),
    debian11,
    null,
    '',
  ],
  // What blocks decides, though something else is not known.
  [
    'old glibc and an unknown library',
    glibcBinary({ needed: ['libfoo.so.1', 'libc.so.6'], runpath: ['$ORIGIN'] }),
    centos7,
    false,
    'glibc-too-old',
  ],
  // Hazards.
  [
    'Go 1.26 on the kernel of CentOS 6',
    staticBinary(),
    glibcTarget('centos:6', '2.12', { kernel: '2.6.32' }),
    true,
    'kernel-too-old',
  ],
  [
    'Go 1.20 on the kernel of CentOS 6',
    staticBinary({ go: { ...GO, version: 'go1.20.14' } }),
    glibcTarget('centos:6', '2.12', { kernel: '2.6.32' }),
    true,
    '',
  ],
  ['GOAMD64=v3, machine not known', staticBinary({ cpuLevel: 3 }), scratch(), true, 'cpu-level-too-low'],
  ['no build information', staticBinary({ go: null }), scratch(), true, 'build-info-absent'],
])('%s', (_name, facts, target, runs, ids) => {
  const prediction = predict(context(facts, target))
  expect(prediction.findings.map(({ id }) => id).join(' ')).toBe(ids)
  expect(prediction.runs).toBe(runs)
  expect(prediction.reason === null).toBe(runs !== null)
})

test('the machine, once known, turns hazards into answers', () => {
  const v3 = staticBinary({ cpuLevel: 3, go: { ...GO, settings: { GOAMD64: 'v3' } } })
  const kernel = '6.1.0-13-amd64'
  expect(predict(context(v3, scratch(), { machine: { kernel, cpuLevel: 3 } }))).toMatchObject({
    runs: true,
    findings: [],
  })
  expect(predict(context(v3, scratch(), { machine: { kernel, cpuLevel: 2 } }))).toMatchObject({
    runs: false,
    findings: [{ id: 'cpu-level-too-low', args: { needed: 'v3', available: 'v2', setting: 'GOAMD64=v3' } }],
  })
  expect(
    predict(context(staticBinary(), scratch(), { machine: { kernel: '2.6.32-754.el6', cpuLevel: 1 } })),
  ).toMatchObject({
    runs: false,
    findings: [{ id: 'kernel-too-old', args: { needed: '3.2', kernel: '2.6.32', whose: 'machine' } }],
  })
})

test('the ABI note counts where it asks for more than Go does', () => {
  const facts = staticBinary({ go: { ...GO, version: 'go1.20' }, abiNoteKernel: '3.2.0' })
  const old = glibcTarget('centos:6', '2.12', { kernel: '2.6.32' })
  expect(predict(context(facts, old)).findings).toMatchObject([{ id: 'kernel-too-old', args: { because: 'ABI note' } }])
})

test('glibc-too-old names every missing node with its symbols, highest first', () => {
  const [found] = predict(context(glibcBinary(), debian11)).findings
  expect(found).toMatchObject({
    args: {
      library: 'libc.so.6',
      provided: '2.31',
      needed: [
        { version: 'GLIBC_2.34', symbols: NET_NEEDS.symbols['GLIBC_2.34'] },
        { version: 'GLIBC_2.32', symbols: ['pthread_sigmask', 'pthread_getattr_np'] },
      ],
    },
  })
  expect(found?.evidence).toContain('debian:11: glibc 2.31')
})

test.each<[string, Partial<BinaryFacts>, boolean | null, string[]]>([
  ['net and os/user alone', {}, true, []],
  ['a symbol that gcompat has', { imports: [symbol('__printf_chk')] }, true, []],
  [
    'a symbol that neither has',
    { imports: [symbol('malloc'), symbol('__libc_dn_skipname')] },
    false,
    ['__libc_dn_skipname'],
  ],
  ['a weak one', { imports: [{ ...symbol('__gmon_start_x__'), weak: true }] }, true, []],
  ['a library that is not there', { needed: ['libstdc++.so.6', 'libc.so.6'] }, false, ['libstdc++.so.6']],
  ['imports that were not read', { imports: [] }, null, []],
])('gcompat: %s', (_name, changes, withGcompat, missing) => {
  const [found] = predict(context(glibcBinary(changes), alpine())).findings
  expect(found).toMatchObject({ id: 'glibc-binary-on-musl', args: { withGcompat, missing } })
})

function symbol(name: string) {
  return { name, library: 'libc.so.6', version: 'GLIBC_2.2.5', weak: false }
}

test.each<[name: string, marks: NonNullable<BinaryFacts['marks']>, target: Target, found: string]>([
  [
    'all of it in scratch',
    ['load-location', 'system-roots', 'temporary-files', 'current-user'],
    scratch(),
    'time-zone-unknown:warning certificates-missing:warning temporary-directory-missing:note user-entry-missing:note',
  ],
  ['embedded data and roots', ['load-location', 'embedded-tzdata', 'system-roots', 'fallback-roots'], scratch(), ''],
  [
    'Alpine lacks zones only',
    ['load-location', 'system-roots', 'temporary-files', 'current-user'],
    alpine(),
    'time-zone-unknown:warning',
  ],
  ['Debian lacks certificates only', ['load-location', 'system-roots'], debian12, 'certificates-missing:warning'],
  ['an image nothing is known of', ['load-location', 'system-roots'], customTarget(), ''],
  ['nothing linked in', [], scratch(), ''],
])('what the binary shows and the image lacks: %s', (_name, marks, target, found) => {
  const { runs, findings } = predict(context(staticBinary({ marks }), target))
  expect(findings.map(({ id, severity }) => `${id}:${severity}`).join(' ')).toBe(found)
  expect(runs).toBe(true)
})

test('a tmpfs of the profile at /tmp is a temporary directory', () => {
  const facts = staticBinary({ marks: ['temporary-files'] })
  const profile = { ...PROFILE, tmpfs: { '/tmp': 1_048_576 } }
  expect(predict(context(facts, scratch(), { profile })).findings).toEqual([])
})

test('what cannot be told is said once', () => {
  const facts = glibcBinary({
    needed: ['libfoo.so.1', 'libc.so.6'],
    versions: { 'libc.so.6': NET_NEEDS, 'libfoo.so.1': { floor: null, symbols: { FOO_1: ['x'] }, weak: [] } },
  })
  const { reason } = predict(context(facts, { ...debian12, librariesComplete: false }))
  expect(reason).toBe('whether debian:12 has libfoo.so.1 is not known')
})

test('an approximated kernel that is too old for the Go release is a hazard', () => {
  const facts = staticBinary({ go: { ...GO, version: 'go1.24.4' } })
  const kernel = (version: string) => ({ profile: { ...PROFILE, kernel: version } })
  const { runs, findings } = predict(context(facts, scratch(), kernel('3.1')))
  expect(runs).toBe(true)
  expect(findings).toMatchObject([
    { id: 'kernel-too-old', severity: 'warning', args: { needed: '3.2', kernel: '3.1', whose: 'profile' } },
  ])
  expect(predict(context(facts, scratch(), kernel('3.10'))).findings).toEqual([])
})

test('temporary files under a read-only root are a hazard, unless something is mounted there', () => {
  const facts = staticBinary({ marks: ['temporary-files'] })
  const found = (profile: Partial<Profile>) => {
    return predict(context(facts, glibcTarget('debian:12', '2.36'), { profile: { ...PROFILE, ...profile } })).findings
  }
  expect(found({ readOnlyRoot: true })).toMatchObject([
    { id: 'read-only-file-system', severity: 'note', args: { step: null, path: '/tmp' } },
  ])
  expect(found({ readOnlyRoot: true, tmpfs: { '/tmp': 4096 } })).toEqual([])
  expect(found({})).toEqual([])
})
