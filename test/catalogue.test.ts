import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CATALOGUE, describe } from '../src/catalogue.ts'
import type { BuildHint, Finding, FindingArgs, FindingId } from '../src/findings.ts'

const HINT: BuildHint = {
  goos: 'linux',
  goarch: 'amd64',
  mainPackage: './cmd/shopd',
  name: 'shopd',
  reason: 'std',
  packages: ['net', 'os/user'],
  tags: [],
  settings: [],
  pie: false,
}
/** Ways that a binary may have been built, each with what its remedies must say. */
const HINTS: readonly BuildHint[] = [
  HINT,
  { ...HINT, reason: 'c-code', packages: ['github.com/mattn/go-sqlite3'], tags: ['sqlite_fts5'] },
  { ...HINT, reason: 'c-code', packages: [], goarch: 'arm', settings: ['GOARM=7'] },
  { ...HINT, reason: 'c-code', packages: [], goarch: 'mips64le' },
  { ...HINT, reason: 'c-code', packages: ['runtime/race'] },
  { ...HINT, reason: 'c-code', packages: ['plugin'] },
  { ...HINT, reason: 'pie', packages: [], pie: true },
  { ...HINT, reason: 'none', packages: [], mainPackage: 'example.com/elsewhere/cmd/tool', name: 'tool' },
  { ...HINT, reason: 'unknown', packages: [], mainPackage: '.', name: 'app', goarch: 'unknown(0x1234)' },
]
/** What a binary may claim in its build information. */
const HOSTILE: BuildHint = {
  ...HINT,
  goos: 'linux$(id)',
  goarch: 'amd64;id',
  mainPackage: './cmd/`touch /tmp/x`; rm -rf ~',
  name: '-x;id',
  packages: ["evil'; id; '"],
  tags: ['ok', 'a b', '$(id)'],
  settings: ['GOARM=7;id'],
}

/** One sample for every finding; the type asks for new ones. */
function samples(build: BuildHint): { readonly [Id in FindingId]: FindingArgs[Id] } {
  const target = 'debian:11'
  const step = 'version'
  return {
    'test-failed': { step, message: 'expected 1 to be 2' },
    'test-skipped': { step, reason: null },
    'test-retried': { step, failures: 2 },
    'loader-missing': { interpreter: '/lib64/ld-linux-x86-64.so.2', target, needsOnlyLoader: false, build },
    'glibc-too-old': {
      library: 'libc.so.6',
      needed: [{ version: 'GLIBC_2.34', symbols: ['pthread_create', 'dlsym'] }],
      provided: '2.31',
      target,
      build,
    },
    'library-too-old': {
      library: 'libstdc++.so.6',
      needed: [{ version: 'GLIBCXX_3.4.32', symbols: [] }],
      provided: null,
      target,
      build,
    },
    'glibc-binary-on-musl': { interpreter: null, withGcompat: null, missing: [], target: 'alpine:3.22', build },
    'musl-binary-on-glibc': { interpreter: '/lib/ld-musl-x86_64.so.1', target, build },
    'library-missing': { libraries: ['libsqlite3.so.0'], target, build },
    'symbol-missing': { symbols: ['__printf_chk'], target, build },
    'weak-version-missing': { library: 'libc.so.6', versions: ['GLIBC_2.34'], target },
    'loader-refused': { step, message: 'file too short' },
    'wrong-architecture': { binary: 'darwin/arm64', target, offers: 'linux/amd64 and linux/arm64', refused: false },
    'cpu-level-too-low': { needed: 'v3', available: null, setting: 'GOAMD64=v3', build },
    'illegal-instruction': { step, build },
    'kernel-too-old': { because: 'go1.26.8', needed: '3.2', kernel: '2.6.32', whose: 'machine', target, build },
    'system-too-old': { because: 'go1.26.8', needed: 'macOS 12', system: 'macOS 11.7', target: 'macos-11', build },
    'signature-broken': {
      fault: 'page 3 (bytes 12288 to 16383) does not have the hash that the signature names',
      target: 'macos-15',
      build,
    },
    'uuid-missing': { sdk: '26.0', target: 'macos-26', build },
    'packed-not-started': { step: 'version', packer: 'UPX', target: 'scratch' },
    'cgo-stub': { step: null, module: 'github.com/mattn/go-sqlite3', what: 'SQLite driver', build },
    'signature-missing': { target: 'macos-15', build },
    'killed-for-memory': { step, limitBytes: 536_870_912, peakBytes: null },
    'killed-by-signal': { step, signal: 'SIGSEGV' },
    crashed: { step, how: 'exception 0xC0000005 (access violation)', exitCode: 0xc0000005 },
    'crash-unclear': { step, exitCode: 2, why: 'cut' },
    'smoke-by-default': { step: 'starts', args: '--help', exitCode: 1 },
    'time-limit': { step, limitMs: 10_000 },
    'thread-limit': { step, limit: null },
    'open-files-limit': { step, limit: null },
    'permission-refused': { step, what: 'open /etc/shadow: permission denied' },
    'system-call-refused': { step, call: null, how: 'SIGSYS' },
    'denied-system-call': { step, call: 'ptrace', by: 'app' },
    'system-calls-unseen': { step, reason: 'ptrace is refused in this cell (EPERM)' },
    'read-only-file-system': { step, path: null },
    'time-zone-unknown': { step: null, zone: null, target, build },
    'certificates-missing': { step: null, target, build },
    'temporary-directory-missing': { step: null, path: null, target },
    'user-entry-missing': { step: null, target },
    'home-directory-unset': { step: null, target },
    'name-lookup-failed': { step, host: null },
    'go-panic': { step, message: 'panic: assignment to entry in nil map' },
    'processes-left-behind': { step, count: 1 },
    'headroom-low': { step, resource: 'memory', peak: 500e6, limit: 536_870_912, leftPercent: 7, wantedPercent: 20 },
    'descriptors-inherited': { step, child: 'sh', opened: 1, passed: 0 },
    'descriptors-growing': { step, requests: 10, first: 7, last: 16 },
    'zombies-left': { step, count: 1, asPid1: true },
    'signal-not-forwarded': { step, signal: 'SIGTERM', children: 2, untold: 1, asPid1: false },
    'activation-not-taken': { step, served: 0, rounds: 3, error: 'the process ended before it was ready' },
    'shell-result-differs': { step, shell: 'dash (/usr/bin/dash)', what: 'exit code', alone: '0', through: '1' },
    'output-truncated': { step, stream: 'stdout', bytes: 9_000_000, keptBytes: 262_144 },
    'start-refused': { step, errno: 'ETXTBSY', message: 'text file busy' },
    'expectation-missed': { step, what: 'exit code', expected: '0', actual: '1' },
    'not-ready': { step, ready: '127.0.0.1:8080', limitMs: 5_000, error: null },
    'request-failed': { step, url: 'http://127.0.0.1:8080/', error: 'EOF' },
    'server-ended': { step, exitCode: 1 },
    'stop-ignored': { step, signal: 'SIGTERM', graceMs: 3_000, asPid1: true },
    'prediction-contradicted': { predicted: 'runs', observed: 'fails' },
    'build-info-absent': {},
    'image-not-as-locked': { image: 'docker.io/library/debian:12', message: 'the lock says sha256:ab' },
    'image-unavailable': { image: 'docker.io/library/debian:11', message: 'no answer' },
    'platform-unavailable': { platform: 'linux/arm64', engine: 'this engine runs linux/amd64' },
    'profile-refused': { profile: 'quota', message: 'no such cgroup' },
    'engine-unavailable': { message: 'no socket answered' },
    'engine-lost': { message: 'socket closed' },
    'engine-refused': { message: 'no space left' },
    'probe-failed': { message: 'no outcome came back' },
    'killed-from-outside': { step: null },
    'timers-jittery': { percent: 585.2, atLeastPercent: 576, limitPercent: 8, throttledPeriods: 136 },
    'vdso-off': { nowNs: 310, clockSource: 'hpet', hostToo: false },
    'clock-faked': { how: 'offset', offsetMs: -172_800_000 },
    'timer-slack-large': { slackNs: 5_000_000, usualNs: 50_000 },
    'system-call-missed': { call: 'clone3', answer: 'EPERM', by: 'glibc-threads', whose: 'glibc 2.36' },
    'cpu-throttled': { quota: 0.5, periods: 31, throttledPeriods: 30, stallMs: 72.3, isLoaded: true },
    'cell-time-limit': { limitMs: null, step: null },
    interrupted: { step: null },
    'result-missing': { cell: 'linux/amd64@scratch', slice: 'ubuntu-24.04.1' },
    'result-doubled': { cell: 'linux/amd64@debian-12' },
    'slice-refused': { slice: 'ubuntu-24.04', problem: 'it was made with another configuration' },
    'entitlement-missing': { entitlement: 'com.apple.security.cs.disable-library-validation', target: 'macos-15' },
    'mount-noexec': { step, path: '/tmp/helper', mount: '/tmp' },
    'address-unavailable': { step, address: '[::1]' },
    'sandbox-loosened': { profile: 'seccomp-none', what: ['no seccomp filter'] },
    'kernel-approximated': { kernel: '3.10' },
    'gomaxprocs-over-quota': { because: 'go1.24', processors: 8, quota: 0.5 },
    'selinux-denied': { step, what: 'write on file', source: 'container_t', target: 'user_home_t' },
    emulated: { target: 'wine', by: 'Wine 10.0' },
    'directory-refused': { directory: 'temporary', path: '/tmp', target },
    'sharing-violation': { count: 3, givenUp: 1, target: 'windows-2025' },
    'stand-in-used': { target, standIn: 'debian-11' },
    'stand-in-incomplete': { target, standIn: 'debian-11', libraries: ['libuuid.so.1'] },
  }
}

const IDS = Object.keys(CATALOGUE) as FindingId[]

function texts(build: BuildHint) {
  const all = samples(build)
  return IDS.map((id) => {
    const { message, remedy } = describe({ id, severity: 'error', args: all[id], evidence: [] } as Finding)
    return { id, message, remedy }
  })
}

/** bash, or null where there is none: the commands are then only rendered. */
function syntaxErrors(commands: readonly string[]): string {
  const { error, stderr } = spawnSync('bash', ['-n'], { input: commands.join('\n'), encoding: 'utf8' })
  if (error) throw error
  return stderr
}

test('ids are stable words: a rename would break what people grep for, suppress and link to', () => {
  for (const id of IDS) expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/)
  expect([...IDS].sort()).toMatchSnapshot()
})

test('every text renders whole, for every way of building and with everything unknown', () => {
  for (const build of HINTS) {
    for (const { id, message, remedy } of texts(build)) {
      const words = [CATALOGUE[id].title, message, remedy?.text ?? '-', remedy?.command ?? '-']
      for (const text of words) {
        expect(text, id).not.toBe('')
        expect(text, id).not.toMatch(/undefined|null|NaN|\[object|\s\s/)
      }
      expect(message, id).toMatch(/[^.]$|[^.]\.$/)
    }
  }
})

test('every command is one that bash can read', () => {
  const commands = [...HINTS, HOSTILE].flatMap((build) => texts(build).flatMap(({ remedy }) => remedy?.command ?? []))
  expect(commands.length).toBeGreaterThan(50)
  expect(syntaxErrors(commands)).toBe('')
  expect(syntaxErrors(["echo 'open"])).not.toBe('')
})

test('what a binary claims about its build reaches no command unless a shell takes it as a word', () => {
  for (const { id, remedy } of texts(HOSTILE)) {
    expect(remedy?.command ?? '', id).not.toMatch(/[`;]|\$\(|rm -rf|evil| -x/)
  }
})

test.each<[id: FindingId, build: BuildHint, command: string | null]>([
  ['loader-missing', HINT, 'CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go build -o shopd ./cmd/shopd'],
  ['glibc-too-old', HINT, 'CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go build -o shopd ./cmd/shopd'],
  [
    'glibc-too-old',
    HINTS[1]!,
    'CGO_ENABLED=1 GOOS=linux GOARCH=amd64 CC="zig cc -target x86_64-linux-gnu.2.31" CXX="zig c++ -target x86_64-linux-gnu.2.31" go build -tags sqlite_fts5 -o shopd ./cmd/shopd',
  ],
  [
    'glibc-binary-on-musl',
    HINTS[2]!,
    'CGO_ENABLED=1 GOOS=linux GOARCH=arm GOARM=7 CC="zig cc -target arm-linux-musleabihf" CXX="zig c++ -target arm-linux-musleabihf" go build -ldflags \'-linkmode external -extldflags -static\' -o shopd ./cmd/shopd',
  ],
  ['glibc-too-old', HINTS[3]!, null],
  ['glibc-too-old', HINTS[4]!, 'CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go build -o shopd ./cmd/shopd'],
  ['loader-missing', HINTS[5]!, null],
  ['loader-missing', HINTS[6]!, 'CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go build -buildmode=exe -o shopd ./cmd/shopd'],
  [
    'time-zone-unknown',
    { ...HINT, tags: ['prod'] },
    'GOOS=linux GOARCH=amd64 go build -tags prod,timetzdata -o shopd ./cmd/shopd',
  ],
  [
    'time-zone-unknown',
    { ...HINT, reason: 'none' },
    'CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go build -tags timetzdata -o shopd ./cmd/shopd',
  ],
  [
    'loader-missing',
    { ...HINT, mainPackage: './shopd' },
    'CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go build -o bin/shopd ./shopd',
  ],
  ['certificates-missing', HINTS[7]!, null],
  [
    'cpu-level-too-low',
    { ...HINT, settings: ['GOAMD64=v3'] },
    'GOOS=linux GOARCH=amd64 GOAMD64=v1 go build -o shopd ./cmd/shopd',
  ],
  ['killed-for-memory', HINT, 'export GOMEMLIMIT=460MiB'],
])('the remedy of %s fits the binary', (id, build, command) => {
  expect(texts(build).find((each) => each.id === id)?.remedy?.command ?? null).toBe(command)
})

test('an old glibc that zig cannot aim at is met by linking statically', () => {
  const args = { ...samples({ ...HINTS[1]!, goarch: 'riscv64' })['glibc-too-old'], provided: '2.19' }
  const { remedy } = describe({ id: 'glibc-too-old', severity: 'error', args, evidence: [] })
  expect(remedy?.command).toContain('-target riscv64-linux-musl')
})

test('there is a page for every finding, and no page besides', () => {
  expect(readdirSync('docs/findings').sort()).toEqual(IDS.map((id) => `${id}.md`).sort())
})

test.each(IDS)('the page of %s says what it means, what follows, why and what to do', (id) => {
  const page = readFileSync(`docs/findings/${id}.md`, 'utf8')
  expect(page.split('\n')[0]).toBe(`# ${CATALOGUE[id].title} (\`${id}\`)`)
  const headings = page.match(/^## .*/gm)
  expect(headings).toEqual(['## Meaning', '## Consequence', '## Usual causes', '## Fix'])
  expect(page.split('\n').length).toBeLessThanOrEqual(45)
  for (const [, block] of page.matchAll(/```sh\n([\s\S]*?)```/g)) expect(syntaxErrors([block!])).toBe('')
})
