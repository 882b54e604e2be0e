import { expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import type { CheckContext } from '../../src/checks/check.ts'
import { diagnose } from '../../src/checks/diagnose.ts'
import type { StepOutcome } from '../../src/protocol/process.ts'
import { cpuMs } from '../helpers/cpu-time.ts'
import {
  alpine,
  context,
  glibcBinary,
  glibcTarget,
  muslBinary,
  notStarted,
  outcome,
  pieBinary,
  scratch,
  staticBinary,
} from './samples.ts'

const debian11 = glibcTarget('debian:11', '2.31')
const inScratch = context(staticBinary(), scratch())
const inReadonly = { ...inScratch, profile: { ...inScratch.profile, tmpfs: { '/tmp': 1 << 20 } } }
const inOpen = { ...inReadonly, profile: { ...inReadonly.profile, tmpfsExec: true as const } }
const onDebian = context(glibcBinary(), debian11)

/** A step that failed with this on stderr. The texts are what the real programs printed: Go 1.26, glibc 2.36, musl 1.2.3. */
function failed(stderr: string, exitCode = 1): StepOutcome {
  return outcome({ exitCode, stderr })
}

function at(facts: BinaryFacts, target = debian11): CheckContext {
  return context(facts, target)
}

test.each<[name: string, outcome: StepOutcome, context: CheckContext, ids: string]>([
  // Not started at all.
  [
    'loader missing in scratch',
    notStarted('ENOENT', 'no such file or directory'),
    at(glibcBinary(), scratch()),
    'loader-missing',
  ],
  [
    'glibc binary on Alpine',
    notStarted('ENOENT', 'no such file or directory'),
    at(glibcBinary(), alpine()),
    'glibc-binary-on-musl',
  ],
  [
    'musl binary on Debian',
    notStarted('ENOENT', 'no such file or directory'),
    at(muslBinary()),
    'musl-binary-on-glibc',
  ],
  [
    "runc's words, started as PID 1",
    notStarted('unknown', 'exec /.portcullis/bin/app: no such file or directory'),
    at(pieBinary(), alpine()),
    'loader-missing',
  ],
  [
    'older runc',
    notStarted('unknown', 'standard_init_linux.go:228: exec user process caused: no such file or directory'),
    at(glibcBinary(), scratch()),
    'loader-missing',
  ],
  ['static and yet not found', notStarted('ENOENT', 'no such file or directory'), inScratch, 'start-refused'],
  ['other machine', notStarted('ENOEXEC', 'exec format error'), inScratch, 'wrong-architecture'],
  [
    "runc's exec format error",
    notStarted('unknown', 'exec /.portcullis/bin/app: exec format error'),
    inScratch,
    'wrong-architecture',
  ],
  ['not executable', notStarted('EACCES', 'permission denied'), inScratch, 'permission-refused'],
  ['no process left', notStarted('EAGAIN', 'resource temporarily unavailable'), inScratch, 'thread-limit'],
  ['something else', notStarted('ETXTBSY', 'text file busy'), inScratch, 'start-refused'],
  // glibc's loader.
  [
    'version not found',
    failed("/x: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /x)"),
    onDebian,
    'glibc-too-old',
  ],
  [
    'libstdc++ version not found',
    failed("./x: /usr/lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.32' not found (required by ./x)"),
    onDebian,
    'library-too-old',
  ],
  [
    'library not found',
    failed(
      './y: error while loading shared libraries: libr.so: cannot open shared object file: No such file or directory',
      127,
    ),
    onDebian,
    'library-missing',
  ],
  [
    'damaged library',
    failed('./y: error while loading shared libraries: /tmp/libr.so: file too short', 127),
    onDebian,
    'loader-refused',
  ],
  ['symbol not found', failed('./y: symbol lookup error: ./y: undefined symbol: g', 127), onDebian, 'symbol-missing'],
  ['CPU level', failed('./v3c: CPU ISA level is lower than required', 127), onDebian, 'cpu-level-too-low'],
  // musl's loader.
  [
    'symbols not found',
    failed(
      'Error relocating ./c: __printf_chk: symbol not found\nError relocating ./c: gnu_get_libc_version: symbol not found',
      127,
    ),
    at(muslBinary(), alpine()),
    'symbol-missing',
  ],
  [
    'library not found, and so its symbols',
    failed(
      'Error loading shared library libr.so: No such file or directory (needed by ./m)\nError relocating ./m: f: symbol not found\nError relocating ./m: g: symbol not found',
      127,
    ),
    at(muslBinary(), alpine()),
    'library-missing',
  ],
  [
    'damaged library',
    failed(
      'Error loading shared library libr.so: Exec format error (needed by ./m)\nError relocating ./m: f: symbol not found',
      127,
    ),
    at(muslBinary(), alpine()),
    'loader-refused',
  ],
  [
    'what a wrapper printed beside the loader is no cause',
    failed(
      "log: open /var/log/x: permission denied\n/x: /lib/libc.so.6: version `GLIBC_2.34' not found (required by /x)",
    ),
    onDebian,
    'glibc-too-old',
  ],
  // CPU and kernel.
  [
    'GOAMD64',
    failed('This program can only be run on AMD64 processors with v4 microarchitecture support.'),
    inScratch,
    'cpu-level-too-low',
  ],
  [
    'SIGILL as Go reports it',
    failed('SIGILL: illegal instruction\nPC=0x401000 m=0 sigcode=2', 2),
    inScratch,
    'illegal-instruction',
  ],
  ['SIGILL', outcome({ exitCode: null, signal: 'SIGILL' }), inScratch, 'illegal-instruction'],
  ['glibc refuses the kernel', failed('FATAL: kernel too old', 127), inScratch, 'kernel-too-old'],
  [
    'Go without epoll_create1',
    failed('runtime: epollcreate failed with 38\nfatal error: runtime: netpollinit failed', 2),
    inScratch,
    'kernel-too-old',
  ],
  // Limits.
  [
    'killed for memory, counted',
    outcome({ exitCode: null, signal: 'SIGKILL', oomKills: 1 }),
    inScratch,
    'killed-for-memory',
  ],
  [
    'killed near the limit, not counted',
    outcome({ exitCode: null, signal: 'SIGKILL', oomKills: null, peakMemoryBytes: 530_000_000 }),
    inScratch,
    'killed-for-memory',
  ],
  [
    'killed far from the limit',
    outcome({ exitCode: null, signal: 'SIGKILL', peakMemoryBytes: 9_000_000 }),
    inScratch,
    'killed-by-signal',
  ],
  [
    'refused memory',
    failed('fatal error: failed to reserve page summary memory\n\nruntime stack:', 2),
    inScratch,
    'killed-for-memory',
  ],
  ['crash in C', outcome({ exitCode: null, signal: 'SIGSEGV' }), onDebian, 'killed-by-signal'],
  [
    'threads',
    failed(
      'runtime: failed to create new OS thread (have 4 already; errno=11)\nruntime: may need to increase max user processes (ulimit -u)\nfatal error: newosproc',
      2,
    ),
    inScratch,
    'thread-limit',
  ],
  ['children', failed('fork/exec /bin/sleep: resource temporarily unavailable'), inScratch, 'thread-limit'],
  ['open files', failed('open /dev/null: too many open files'), inScratch, 'open-files-limit'],
  [
    'open files, on stdout',
    outcome({ exitCode: 1, stdout: 'level=error msg="accept tcp [::]:8080: accept4: too many open files"' }),
    inScratch,
    'open-files-limit',
  ],
  // Refusals.
  [
    'clone3 refused under cgo',
    failed('runtime/cgo: pthread_create failed: Operation not permitted\nSIGABRT: abort', 2),
    onDebian,
    'system-call-refused',
  ],
  [
    'clone refused',
    failed('runtime: failed to create new OS thread (have 2 already; errno=1)\nfatal error: newosproc', 2),
    inScratch,
    'system-call-refused',
  ],
  ['a call that the kernel does not have', failed('statx: function not implemented'), inScratch, 'system-call-refused'],
  ['the same of C', failed('memfd_create: Function not implemented'), onDebian, 'system-call-refused'],
  ['SIGSYS', outcome({ exitCode: null, signal: 'SIGSYS' }), inScratch, 'system-call-refused'],
  ['SIGSYS as Go reports it', failed('SIGSYS: bad system call\nPC=0x40', 2), inScratch, 'system-call-refused'],
  ['low port', failed('listen tcp 127.0.0.1:80: bind: permission denied'), inScratch, 'permission-refused'],
  ['file of root', failed('open /etc/shadow: permission denied'), inScratch, 'permission-refused'],
  ['mount', failed('mount /x: operation not permitted'), inScratch, 'permission-refused'],
  [
    'a file without the right to execute',
    notStarted('EACCES', '/.portcullis/bin/app may not be executed: its mode is 0644'),
    inScratch,
    'start-refused',
  ],
  [
    'a file that asks for capabilities',
    notStarted(
      'EPERM',
      'exec /.portcullis/bin/app: operation not permitted: the file asks for capabilities that this cell does not have (cap_net_bind_service)',
    ),
    inScratch,
    'start-refused',
  ],
  ['a helper in /tmp, noexec', failed('error: fork/exec /tmp/helper: permission denied'), inReadonly, 'mount-noexec'],
  ['a script of a shell there', failed('sh: 1: /tmp/run.sh: Permission denied', 126), inReadonly, 'mount-noexec'],
  [
    'a library there',
    failed('dlopen: /tmp/plugin.so: failed to map segment from shared object: Operation not permitted'),
    inReadonly,
    'mount-noexec',
  ],
  [
    'a helper in a directory of the image',
    failed('fork/exec /opt/helper: permission denied'),
    inReadonly,
    'permission-refused',
  ],
  [
    'a helper where the tmpfs allows it',
    failed('fork/exec /tmp/helper: permission denied'),
    inOpen,
    'permission-refused',
  ],
  ['shared memory', failed('fork/exec /dev/shm/helper: permission denied'), inScratch, 'mount-noexec'],
  [
    'no ::1',
    failed('error: listen tcp [::1]:8123: bind: cannot assign requested address'),
    inScratch,
    'address-unavailable',
  ],
  [
    'no such address',
    failed('error: listen tcp 10.1.2.3:8123: bind: cannot assign requested address'),
    inScratch,
    'address-unavailable',
  ],
  ['read-only root', failed('open /data/db: read-only file system'), inScratch, 'read-only-file-system'],
  // Bare images.
  ['time zone', failed('unknown time zone Europe/Berlin'), inScratch, 'time-zone-unknown'],
  [
    'certificates',
    failed(
      'Get "https://127.0.0.1:42607": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    ),
    inScratch,
    'certificates-missing',
  ],
  [
    'temporary file',
    failed('open /tmp/x3476410606: no such file or directory'),
    inScratch,
    'temporary-directory-missing',
  ],
  ['temporary directory', failed('stat /tmp: no such file or directory'), inScratch, 'temporary-directory-missing'],
  [
    "a file that is not there where /tmp is: the program's own matter",
    failed('open /tmp/x3476410606: no such file or directory'),
    onDebian,
    '',
  ],
  ['current user', failed('user: Current requires cgo or $USER set in environment'), inScratch, 'user-entry-missing'],
  ['no passwd', failed('open /etc/passwd: no such file or directory'), inScratch, 'user-entry-missing'],
  ['user of a number', failed('user: unknown userid 4242'), onDebian, 'user-entry-missing'],
  ['home', failed('$HOME is not defined'), inScratch, 'home-directory-unset'],
  [
    'name lookup without resolv.conf',
    failed('lookup nosuch.invalid on [::1]:53: read udp [::1]:35417->[::1]:53: read: connection refused'),
    inScratch,
    'name-lookup-failed',
  ],
  ['name lookup', failed('dial tcp: lookup db.internal on 10.0.0.2:53: no such host'), inScratch, 'name-lookup-failed'],
  // The program itself.
  [
    'panic',
    failed('panic: assignment to entry in nil map\n\ngoroutine 1 [running]:\nmain.main()', 2),
    inScratch,
    'go-panic',
  ],
  [
    'panic with a cause',
    failed('panic: open /data/db: read-only file system\n\ngoroutine 1 [running]:', 2),
    inScratch,
    'read-only-file-system',
  ],
  ['its own error', failed('error: no such order'), inScratch, ''],
  [
    'two causes',
    failed('open /data/db: read-only file system\nunknown time zone Europe/Berlin'),
    inScratch,
    'read-only-file-system time-zone-unknown',
  ],
  // A program that only quotes such texts reached its own code: the exit code of a loader is asked for.
  [
    "a loader's words from a program that ended otherwise",
    failed("x: /lib/libc.so.6: version `GLIBC_2.99' not found (required by x)", 3),
    onDebian,
    '',
  ],
])('%s', (_name, step, cell, ids) => {
  const findings = diagnose(step, cell)
  expect(findings.map(({ id }) => id).join(' ')).toBe(ids)
  for (const { severity } of findings) expect(severity).toBe('error')
})

test('what a program prints on its way to the expected end is no finding', () => {
  const chatty = outcome({
    stderr: 'accept: too many open files\nunknown time zone Mars/Base\nopen /x: permission denied\npanic: recovered\n',
    stdout: 'x509: certificate signed by unknown authority\nsymbol lookup error: a: undefined symbol: b',
  })
  expect(diagnose(chatty, inScratch)).toEqual([])
  expect(diagnose({ ...chatty, exitCode: 1 }, inScratch, true)).toEqual([])
  expect(diagnose(chatty, inScratch, false)).not.toEqual([])
})

test('processes left behind and children killed for memory are hazards even when all went well', () => {
  expect(diagnose(outcome({ leftBehind: 3, oomKills: 1 }), inScratch)).toMatchObject([
    { id: 'killed-for-memory', severity: 'warning' },
    { id: 'processes-left-behind', severity: 'warning', args: { count: 3 } },
  ])
})

test('all missing versions are listed, highest first, with the lines that say so', () => {
  const lines = ['GLIBC_2.32', 'GLIBC_2.34'].map(
    (node) => `/x: /lib64/libc.so.6: version \`${node}' not found (required by /x)`,
  )
  const [found] = diagnose(failed(lines.join('\n')), onDebian)
  expect(found).toMatchObject({
    id: 'glibc-too-old',
    args: { library: 'libc.so.6', provided: '2.31', needed: [{ version: 'GLIBC_2.34' }, { version: 'GLIBC_2.32' }] },
  })
  expect(found?.evidence).toEqual(expect.arrayContaining(lines))
})

test.each([
  ['listen tcp 127.0.0.1:80: bind: permission denied', 'listen tcp 127.0.0.1:80: bind: permission denied'],
  ['2026/11/21 04:44:17 open /etc/shadow: permission denied', 'open /etc/shadow: permission denied'],
])('the refused operation is named: %s', (stderr, what) => {
  expect(diagnose(failed(stderr), inScratch)).toMatchObject([{ args: { what }, evidence: [stderr] }])
})

test('evidence is bounded, however long the line and however many there are', () => {
  const line = `open ${'/a'.repeat(5_000)}: too many open files`
  const flood = `${'noise\n'.repeat(200_000)}open /x: too many open files`
  expect(
    diagnose(failed(`open /x: too many open files ${line}`), inScratch)[0]!.evidence[0]!.length,
  ).toBeLessThanOrEqual(300)
  expect(diagnose(failed(flood), inScratch)).toMatchObject([{ id: 'open-files-limit' }])
})

test('hostile text does not make patterns slow', () => {
  const hostile = ['a '.repeat(60_000), 'a:'.repeat(60_000), `lookup ${'x '.repeat(60_000)}`, 'open /'.repeat(20_000)]
  const spentMs = cpuMs(() => {
    for (const text of hostile) diagnose(failed(text, 127), onDebian)
    for (const text of hostile) diagnose(failed(text.replaceAll(' ', '\n'), 1), onDebian)
  })
  expect(spentMs).toBeLessThan(500)
})

test.each([
  ['statx /etc: function not implemented', 'statx', ['statx is in Linux from 4.11 on']],
  ['openat2: function not implemented', 'openat2', ['openat2 is in Linux from 5.6 on']],
  // os.Open: whatever it calls, it is not open(2).
  ['open /x: function not implemented', null, []],
  ['flock: function not implemented', null, []],
])('%s', (line, call, known) => {
  const [found] = diagnose(failed(line), inScratch)
  expect(found).toMatchObject({ id: 'system-call-refused', args: { call, how: 'ENOSYS' }, evidence: [line, ...known] })
})

test("a user's own limit of processes is named where it is the lower one", () => {
  const profile = { ...inScratch.profile, pids: 512, userProcesses: 64 }
  const text = 'runtime: failed to create new OS thread (have 60 already; errno=11)'
  const [found] = diagnose(failed(text), { ...inScratch, profile })
  expect(found).toMatchObject({ id: 'thread-limit', args: { limit: 64 } })
})
