import { expect, test } from 'vitest'
import { hardLimit } from '../../src/cli/verify/read-host.ts'
import { compareHost, type HostPoint } from '../../src/signature/compare-host.ts'
import { cpuLevelOf } from '../../src/signature/cpu-level.ts'
import type { HostFacts } from '../../src/signature/host-facts.ts'
import type { PlatformNeeds } from '../../src/signature/platform-signature.ts'
import { renderVerdict } from '../../src/signature/render-verdict.ts'
import { HOST, LIBRARIES, SHA, signature } from './sample-signature.ts'

test('a machine that has everything', () => {
  const { fits, binary, points } = compareHost(signature(), HOST, LIBRARIES, SHA)
  expect(points.filter(({ result }) => result !== 'ok')).toEqual([])
  expect({ fits, binary }).toEqual({ fits: true, binary: { name: 'app', sha256: SHA } })
  expect([...new Set(points.map(({ about }) => about))]).toEqual([
    ...['binary', 'result', 'system', 'libc', 'cpu', 'limits', 'clock'],
  ])
})

test.each<[string, Partial<PlatformNeeds>, Partial<HostFacts>, HostPoint['about'], RegExp]>([
  ['another system', {}, { os: 'darwin' }, 'binary', /linux\/amd64, this machine is darwin/],
  ['another machine', {}, { architectures: ['arm64'] }, 'binary', /this machine is linux\/arm64/],
  ['an old kernel', {}, { system: '2.6.32-754.el6' }, 'system', /go1.26.8 needs Linux 3.2, this is 2.6.32-754/],
  ['a missing library', { libraries: [{ name: 'libz.so.1', versions: [] }] }, {}, 'libc', /libz.so.1 is not where/],
  [
    'an old library',
    { libraries: [{ name: 'libc.so.6', versions: ['GLIBC_2.38'] }] },
    {},
    'libc',
    /libc.so.6 here lacks GLIBC_2.38/,
  ],
  ['an old CPU', {}, { cpuLevel: 2 }, 'cpu', /needs x86-64-v3, this CPU is x86-64-v2/],
  [
    'few open files',
    {},
    { openFilesLimit: 199 },
    'limits',
    /open files: its smoke cases used 200, the limit here is 199/,
  ],
  ['few threads', {}, { threadsLimit: 10 }, 'limits', /threads: its smoke cases used 20/],
  ['little memory', {}, { memoryLimitBytes: 32 << 20 }, 'limits', /memory: its smoke cases used 64 MiB.* 32 MiB/],
  ['a slow clock', {}, { clockSource: 'acpi_pm' }, 'clock', /clock source tsc, here it is acpi_pm, which costs/],
  ['a clock set back', {}, { nowMs: 0 }, 'clock', /says 1970-01-01.*before the tests/],
])('refuses %s, and only that', (_name, needs, host, about, message) => {
  const verdict = compareHost(signature(needs), { ...HOST, ...host }, LIBRARIES, SHA)
  expect(verdict.fits).toBe(false)
  const refused = verdict.points.filter(({ result }) => result === 'refused')
  expect(refused).toEqual([{ about, result: 'refused', message: expect.stringMatching(message) }])
})

test('refuses another file, a gate that failed, and what nobody proved', () => {
  const other = compareHost(signature(), HOST, LIBRARIES, 'cd'.repeat(32))
  expect(other).toMatchObject({ fits: false, binary: null, points: [{ about: 'binary', result: 'refused' }] })
  const { predicate, ...statement } = signature()
  const failed = { ...statement, predicate: { ...predicate, result: 'FAILED' as const } }
  expect(compareHost(failed, HOST, LIBRARIES, null).fits).toBe(false)
  const [binary] = predicate.platform.binaries
  const unproven = { ...predicate.platform, binaries: [{ ...binary!, proven: [] }] }
  const verdict = compareHost({ ...statement, predicate: { ...predicate, platform: unproven } }, HOST, LIBRARIES, null)
  expect(verdict.points.filter(({ result }) => result === 'refused')).toMatchObject([{ message: /nothing is proven/ }])
})

test('warns of what was not proven, and of what cannot be known', () => {
  const host = { ...HOST, system: '4.19.0', openFilesLimit: 512, cpuLevel: null }
  const { fits, points } = compareHost(signature(), host, LIBRARIES, SHA)
  expect(fits).toBe(true)
  const warnings = points.filter(({ result }) => result === 'warning').map(({ about }) => about)
  expect(warnings).toEqual(['system', 'cpu', 'limits'])
})

test('a static binary needs no C library; a musl one has its loader for one', () => {
  const nothing = { exists: () => false, versionsOf: () => null }
  expect(compareHost(signature({ interpreter: null, libraries: [], libc: 'none' }), HOST, nothing, SHA).fits).toBe(true)
  const musl = signature({
    libc: 'musl',
    interpreter: '/lib/ld-musl-x86_64.so.1',
    libraries: [{ name: 'libc.musl-x86_64.so.1', versions: [] }],
  })
  expect(compareHost(musl, HOST, nothing, SHA).fits).toBe(false)
  expect(compareHost(musl, HOST, { ...nothing, exists: () => true }, SHA).fits).toBe(true)
})

test('CPU levels and limits as Linux writes them', () => {
  const v2 = 'cmov cx8 fpu fxsr mmx syscall sse sse2 cx16 lahf_lm popcnt pni sse4_1 sse4_2 ssse3'
  const v3 = `${v2} avx avx2 bmi1 bmi2 f16c fma abm movbe xsave`
  expect(cpuLevelOf(`model name\t: x\nflags\t\t: ${v2} avx\nbugs\t: y\n`)).toBe(2)
  expect(cpuLevelOf(`flags\t\t: ${v3}\n`)).toBe(3)
  expect(cpuLevelOf('flags\t: fpu\n')).toBe(1)
  expect(cpuLevelOf('Features\t: fp asimd\n')).toBeNull()
  const limits =
    'Limit  Soft Limit  Hard Limit  Units\nMax processes  100  unlimited  processes\nMax open files  1024  4096  files\n'
  expect([hardLimit(limits, 'Max open files'), hardLimit(limits, 'Max processes'), hardLimit('', 'x')]).toEqual([
    4096,
    null,
    null,
  ])
})

test('nothing of a signature reaches the terminal as it is', () => {
  const hostile = signature({ interpreter: '/lib/\u001b[2J', system: { version: '1.0', because: '\u001b]0;x\u0007' } })
  const shown = renderVerdict(compareHost(hostile, HOST, LIBRARIES, null), { width: 80, color: false })
  for (const control of ['\u001b', '\u0007']) expect(shown).not.toContain(control)
})

test('where nothing is proven, nothing is said of the limits it was proven under', () => {
  const whole = signature()
  const [binary] = whole.predicate.platform.binaries
  const binaries = [{ ...binary!, proven: [] }]
  const unproven = { ...whole, predicate: { ...whole.predicate, platform: { ...whole.predicate.platform, binaries } } }
  const { fits, points } = compareHost(unproven, HOST, LIBRARIES, SHA)
  expect(fits).toBe(false)
  expect(points.filter(({ about, result }) => about === 'limits' && result !== 'ok')).toEqual([])
  expect(JSON.stringify(points)).not.toMatch(/Infinity|null of/)
})
