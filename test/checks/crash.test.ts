import { expect, test } from 'vitest'
import type { SmokeCase } from '../../src/config/smoke-case.ts'
import { DEFAULT_SMOKE } from '../../src/config/default-config.ts'
import type { ServeOutcome, StepOutcome } from '../../src/protocol/process.ts'
import { judgeStep } from '../../src/verdict/judge-step.ts'
import { context, customTarget, GO, glibcBinary, glibcTarget, outcome, smokeCase, staticBinary } from './samples.ts'

const ANY: SmokeCase['expect'] = { exitCode: null, signal: null, stdout: null, stderr: null }
const LINUX = context(glibcBinary(), glibcTarget('debian:13', '2.41'))
const WINDOWS = context(staticBinary({ format: 'pe', os: 'windows' }), customTarget({ os: 'windows' }))

/** What Go 1.26 prints for a signal in C code. */
function caught(words: string): string {
  return `${words}\nPC=0x4a1f36 m=0 sigcode=1 addr=0x0\nsignal arrived during cgo execution\n\ngoroutine 1 [syscall, locked to thread]:\nruntime.cgocall(0x4a1f20, 0xc00004ae40)\n\nrax    0x0\nrflags 0x10246\ngs     0x0\n`
}

function judge(
  expected: Partial<SmokeCase['expect']>,
  seen: StepOutcome,
  smoke: Partial<SmokeCase> = {},
  where = LINUX,
) {
  return judgeStep(smokeCase({ expect: { ...ANY, ...expected }, ...smoke }), seen, where, null)
}

const exit = (exitCode: number, stderr = '', stdout = '') => outcome({ exitCode, stderr, stdout })
const signalled = (signal: string, stderr = '') => outcome({ exitCode: null, signal, stderr })

/** Each with the finding that leads. */
const GIVEN: readonly (readonly [name: string, outcome: StepOutcome, id: string, where?: typeof LINUX])[] = [
  ['a signal', signalled('SIGSEGV'), 'killed-by-signal'],
  ...(
    [
      ['SIGSEGV: segmentation violation', 'killed-by-signal'],
      ['SIGABRT: abort', 'killed-by-signal'],
      ['SIGILL: illegal instruction', 'illegal-instruction'],
      ['SIGSYS: bad system call', 'system-call-refused'],
      ['SIGBUS: bus error', 'killed-by-signal'],
      ['SIGFPE: floating-point exception', 'killed-by-signal'],
      ['SIGTRAP: trace trap', 'killed-by-signal'],
    ] as const
  ).map(([words, id]) => [`caught by Go: ${words}`, exit(2, caught(words)), id] as const),
  [
    'caught by Go, behind words without a line end',
    exit(2, `loading...${caught('SIGSEGV: segmentation violation')}`),
    'killed-by-signal',
  ],
  ['panic', exit(2, 'panic: boom\n\ngoroutine 1 [running]:\n'), 'go-panic'],
  ['panic behind words without a line end', exit(2, 'loading...panic: boom\n\ngoroutine 1 [running]:\n'), 'go-panic'],
  [
    'panic between logs and a long trace',
    exit(2, `${'log\n'.repeat(3000)}panic: boom\n\n${'goroutine 7 [select]:\n'.repeat(3000)}`),
    'go-panic',
  ],
  ['throw', exit(2, 'fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\n'), 'go-panic'],
  ['bad g', exit(2, 'fatal: bad g in signal handler\n'), 'go-panic'],
  ['passed on as a code by a program in front', exit(139, 'Segmentation fault\n'), 'killed-by-signal'],
  ['SIGKILL passed on as a code', exit(137), 'killed-by-signal'],
  ['glibc aborts', signalled('SIGABRT', '*** stack smashing detected ***: terminated\n'), 'killed-by-signal'],
  ['glibc aborts as PID 1, where no signal ends it', exit(127, 'malloc(): corrupted top size\n'), 'crashed'],
  [
    'glibc gives up',
    exit(127, 'Fatal glibc error: malloc.c:2599 (sysmalloc): assertion failed: (old_top == initial_top (av))\n'),
    'crashed',
  ],
  ['C++ terminate', exit(127, "terminate called after throwing an instance of 'std::runtime_error'\n"), 'crashed'],
  ['Rust', exit(101, "thread 'main' (7) panicked at src/main.rs:3:5:\nboom\n"), 'crashed'],
  [
    'address sanitizer',
    exit(
      1,
      '=================================================================\n==7==ERROR: AddressSanitizer: heap-use-after-free on address 0x60\n',
    ),
    'crashed',
  ],
  ['memory sanitizer', exit(77, '==7==WARNING: MemorySanitizer: use-of-uninitialized-value\n'), 'crashed'],
  ['undefined behaviour', exit(1, 'main.c:3:12: runtime error: signed integer overflow\n'), 'crashed'],
  ['race detector', exit(66, '==================\nWARNING: DATA RACE\nWrite at 0x00c\n'), 'crashed'],
  ['Windows: access violation', exit(0xc0000005), 'crashed', WINDOWS],
  ['Windows: the same as a signed number', exit(-1073741819), 'crashed', WINDOWS],
  ['Windows: abort', exit(0xc0000409), 'crashed', WINDOWS],
  [
    'Windows: caught by Go',
    exit(2, 'Exception 0xc0000005 0x0 0x0 0x7ff6\nPC=0x7ff6a\n\ngoroutine 1 [running]:\n'),
    'crashed',
    WINDOWS,
  ],
  [
    'Windows: abort of the older C library',
    exit(3, '\nThis application has requested the Runtime to terminate it in an unusual way.\n'),
    'crashed',
    WINDOWS,
  ],
]

const CRASHES = GIVEN.map(([name, seen, id, where = LINUX]): [string, StepOutcome, string, typeof LINUX] => [
  name,
  seen,
  id,
  where,
])

test.each(CRASHES)('%s: a failure where any exit code is taken', (_name, seen, id, where) => {
  const { result, findings } = judge({}, seen, {}, where)
  expect(result).toBe('fail')
  expect(findings[0]?.id).toBe(id)
  expect(findings.map((each) => each.id)).toContain('expectation-missed')
})

test.each(CRASHES)('%s: a failure of the default case, too', (_name, seen, id, where) => {
  const { result, findings } = judgeStep(DEFAULT_SMOKE, { ...seen, step: 'starts' }, where, null)
  expect([result, findings[0]?.id]).toEqual(['fail', id])
})

test.each(CRASHES.filter(([, { exitCode }]) => exitCode === 2 || exitCode === 1))(
  '%s: a failure where the exit code alone is named, since others end so, too',
  (_name, seen, id, where) => {
    const { result, findings } = judge({ exitCode: seen.exitCode }, seen, {}, where)
    expect([result, findings[0]?.id]).toEqual(['fail', id])
  },
)

test.each<[string, Partial<SmokeCase['expect']>, StepOutcome]>([
  ['the signal', { signal: 'SIGSEGV' }, signalled('SIGSEGV')],
  ['the signal that Go caught', { signal: 'SIGSEGV' }, exit(2, caught('SIGSEGV: segmentation violation'))],
  [
    'the words of the crash',
    { exitCode: 2, stderr: { contains: 'panic: boom' } },
    exit(2, 'panic: boom\n\ngoroutine 1 [running]:\n'),
  ],
  ['its words, any code', { stderr: { matches: '^SIGABRT' } }, exit(2, caught('SIGABRT: abort'))],
  ['a code that is no other', { exitCode: 139 }, exit(139)],
  ["Rust's code", { exitCode: 101 }, exit(101, "thread 'main' panicked at src/main.rs:3:5:\n")],
])('an expectation that names it is met: %s', (_name, expected, seen) => {
  expect(judge(expected, seen).result).toBe('pass')
})

test.each<[string, Partial<SmokeCase['expect']>, StepOutcome]>([
  ['printed by a program that ends with 0', {}, exit(0, 'panic: boom\n\ngoroutine 1 [running]:\n')],
  ['of a child that the program survives', { exitCode: 0 }, exit(0, caught('SIGSEGV: segmentation violation'))],
  [
    'of a child that the program reports in its own way',
    {},
    exit(1, 'panic: boom\n\ngoroutine 1 [running]:\nchild: exit status 2\n'),
  ],
  ['a usage message', { exitCode: 2 }, exit(2, 'flag provided but not defined: -x\nUsage of app:\n')],
  ['talk of signals in a usage message', {}, exit(2, 'Usage: app\n  -dump  dump on SIGQUIT: quit and print a trace\n')],
  ['an exit code that happens to be 130', {}, exit(130)],
])('no crash: %s', (_name, expected, seen) => {
  expect(judge(expected, seen).result).toBe('pass')
})

test('words before the crash do not name it', () => {
  const seen = exit(2, 'listening\npanic: boom\n\ngoroutine 1 [running]:\n')
  expect(judge({ exitCode: 2, stderr: { contains: 'listening' } }, seen).result).toBe('fail')
})

test('where the end of stderr was cut a crash cannot be ruled out: neither pass nor failure', () => {
  const cut = { ...exit(2), stderr: { text: 'log\n', bytes: 9_000_000, truncated: true } }
  expect(judge({}, cut)).toMatchObject({
    result: 'unknown',
    findings: [{ id: 'crash-unclear', args: { why: 'cut' } }, {}],
  })
  expect(judge({}, { ...cut, exitCode: 3 }).result).toBe('pass')
})

test('a Go program that ends with 2 and no word passes with a warning where any code is taken', () => {
  const { result, findings } = judge({}, exit(2))
  expect([result, findings[0]?.id, findings[0]?.severity]).toEqual(['pass', 'crash-unclear', 'warning'])
  expect(judge({ exitCode: 2 }, exit(2)).findings).toEqual([])
})

test('the evidence is what tells something, not the end of a dump', () => {
  const [found, missed] = judge({ exitCode: 0 }, exit(2, caught('SIGSEGV: segmentation violation'))).findings
  const evidence = [
    'SIGSEGV: segmentation violation',
    'PC=0x4a1f36 m=0 sigcode=1 addr=0x0',
    'signal arrived during cgo execution',
  ]
  expect([found?.evidence, missed?.evidence]).toEqual([evidence, evidence])
})

const SERVED: ServeOutcome = {
  readyMs: 40,
  readyError: null,
  response: null,
  requestError: null,
  stop: { signal: 'SIGTERM', exited: true, afterMs: 12 },
}
const SERVER: SmokeCase['server'] = {
  ready: { kind: 'tcp', address: '127.0.0.1:8080' },
  readyTimeoutMs: 5_000,
  request: null,
  stopSignal: 'SIGTERM',
  graceMs: 3_000,
}

function serve(seen: StepOutcome, changes: Partial<ServeOutcome> = {}, smoke: Partial<SmokeCase> = {}, where = LINUX) {
  return judge({}, { ...seen, serve: { ...SERVED, ...changes } }, { server: SERVER, ...smoke }, where)
}

test.each<[string, StepOutcome, Partial<ServeOutcome>, string]>([
  ['before it is ready', exit(2, 'panic: boom\n'), { readyMs: null, stop: null }, 'go-panic'],
  ['after it was ready', exit(2, 'panic: boom\n'), { stop: null }, 'go-panic'],
  [
    'in C code after it was ready',
    exit(2, caught('SIGSEGV: segmentation violation')),
    { stop: null },
    'killed-by-signal',
  ],
  ['when it stops', exit(2, 'panic: close of closed channel\n'), {}, 'go-panic'],
  ['when it stops, by a signal', signalled('SIGSEGV'), {}, 'killed-by-signal'],
])('a server that crashes %s fails', (_name, seen, changes, id) => {
  const { result, findings } = serve(seen, changes)
  expect([result, findings[0]?.id]).toEqual(['fail', id])
})

test.each<[string, StepOutcome, Partial<ServeOutcome>, Partial<SmokeCase>, typeof LINUX]>([
  ['its stop signal', signalled('SIGTERM'), {}, {}, LINUX],
  [
    'the stop signal that Go answers with a trace',
    exit(2, caught('SIGQUIT: quit')),
    { stop: { signal: 'SIGQUIT', exited: true, afterMs: 1 } },
    { server: { ...SERVER, stopSignal: 'SIGQUIT' } },
    LINUX,
  ],
  ['Ctrl+Break, which it does not handle', exit(0xc000013a), {}, {}, WINDOWS],
  ['force, where there is no way to ask it', signalled('SIGKILL'), { stop: null }, {}, WINDOWS],
  ['code 2 as PID 1 of Go', exit(2), {}, { startAs: 'pid1' }, LINUX],
])('a server that ends by %s passes', (_name, seen, changes, smoke, where) => {
  expect(serve(seen, changes, smoke, where).result).toBe('pass')
})

const AS_PID1 = { startAs: 'pid1' } as const

test.each([
  [130, 'SIGINT'],
  [137, 'SIGKILL'],
  [139, 'SIGSEGV'],
  [143, 'SIGTERM'],
])('as PID 1 exit code %s and %s are one number, which meets both', (exitCode, signal) => {
  for (const seen of [signalled(signal), exit(exitCode)]) {
    expect(judge({ exitCode }, seen, AS_PID1)).toMatchObject({ result: 'pass', findings: [] })
    expect(judge({ signal }, seen, AS_PID1)).toMatchObject({ result: 'pass', findings: [] })
  }
  expect(judge({ exitCode }, signalled(signal)).result).toBe('fail')
  const { findings } = judge({ exitCode: 0 }, signalled(signal), AS_PID1)
  expect(findings.at(-1)?.args).toMatchObject({ expected: '0', actual: `${exitCode} or ${signal}` })
})

test('as PID 1 a code above 128 that no crash has is one that the program chose', () => {
  expect(judge({}, signalled('SIGTERM'), AS_PID1).result).toBe('pass')
  expect(judge({}, signalled('SIGSEGV'), AS_PID1).result).toBe('fail')
})

const stopped = (exitCode: number) => ({ ...exit(exitCode), serve: SERVED })
const builtBy = (version: string) => context(glibcBinary({ go: { ...GO, version } }), glibcTarget('debian:13', '2.41'))

test.each([
  ['go1.20.14', 2],
  ['go1.26.8', 2],
  ['go1.27.4', 143],
  ['devel go1.28-abc', 143],
])('as PID 1 a program of %s that does not handle SIGTERM ends with %s, which is ended by SIGTERM', (version, code) => {
  const smoke = { ...AS_PID1, server: SERVER }
  expect(judge({ signal: 'SIGTERM' }, stopped(code), smoke, builtBy(version)).result).toBe('pass')
  const { findings } = judge({ exitCode: 0 }, stopped(code), smoke, builtBy(version))
  expect(findings.at(-1)?.evidence).toContain(
    `a program of ${version} that does not handle SIGTERM ends with exit code ${code} as PID 1`,
  )
})

test('code 2 of Go 1.27 is no unhandled signal', () => {
  const smoke = { ...AS_PID1, server: SERVER }
  expect(judge({ signal: 'SIGTERM' }, stopped(2), smoke, builtBy('go1.27.4')).result).toBe('fail')
})

test.each([
  'fatal error: pageAlloc: out of memory',
  'fatal error: out of memory',
  'fatal error: runtime: out of memory',
  'fatal error: runtime: cannot allocate memory',
  'fatal error: out of memory (stackalloc)',
  'fatal error: out of memory allocating heap arena map',
  'fatal error: traceRegion: out of memory',
  'fatal error: failed to reserve page summary memory',
  'fatal error: memory reservation exceeds address space limit',
])('%s is memory', (line) => {
  const { result, findings } = judge({}, exit(2, `${line}\n\nruntime stack:\n`))
  expect([result, findings[0]?.id]).toEqual(['fail', 'killed-for-memory'])
})
