import { expect, test } from 'vitest'
import { judgeSmoke, smokeSteps } from '../../src/checks/smoke.ts'
import type { ServerCase, SmokeCase } from '../../src/config/smoke-case.ts'
import type { ServeOutcome, StepOutcome } from '../../src/protocol/process.ts'
import { captured, notStarted, outcome, smokeCase } from './samples.ts'

const SERVER: ServerCase = {
  ready: { kind: 'http', url: 'http://127.0.0.1:8080/ready' },
  readyTimeoutMs: 5_000,
  request: {
    method: 'POST',
    url: 'http://127.0.0.1:8080/orders',
    headers: { accept: 'text/plain' },
    body: 'grüße',
    timeoutMs: 1_000,
    expectStatus: 201,
    expectBody: { contains: 'created' },
  },
  stopSignal: 'SIGTERM',
  graceMs: 3_000,
}
const SERVED: ServeOutcome = {
  readyMs: 40,
  readyError: null,
  response: { status: 201, body: captured('order created'), durationMs: 3 },
  requestError: null,
  stop: { signal: 'SIGTERM', exited: true, afterMs: 12 },
}

function serverCase(changes: Partial<SmokeCase> = {}): SmokeCase {
  return smokeCase({ name: 'serve', args: [], server: SERVER, ...changes })
}

/** As the configuration has it where nothing is expected of the end. */
function anyEnd(): SmokeCase {
  return serverCase({ expect: { exitCode: null, signal: null, stdout: null, stderr: null } })
}

function served(changes: Partial<ServeOutcome> = {}, rest: Partial<StepOutcome> = {}): StepOutcome {
  return { ...outcome({ step: 'serve', serve: { ...SERVED, ...changes } }), ...rest }
}

function expecting(changes: Partial<SmokeCase['expect']>): SmokeCase {
  return smokeCase({ expect: { exitCode: 0, signal: null, stdout: null, stderr: null, ...changes } })
}

test('a smoke case becomes one step of the same name, all bytes kept', () => {
  const content = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256)
  const smoke = smokeCase({
    stdin: 'grüße\n',
    files: [{ path: 'in/data.bin', content, mode: 0o600 }],
    env: { TZ: null },
  })
  const [{ step, startAs } = fail()] = smokeSteps([smoke])
  expect(startAs).toBe('child')
  expect(step).toEqual({
    kind: 'run',
    id: 'version',
    args: ['--version'],
    env: { TZ: null },
    timeoutMs: 10_000,
    stdinBase64: Buffer.from('grüße\n').toString('base64'),
    files: [{ path: 'in/data.bin', contentBase64: Buffer.from(content).toString('base64'), mode: 0o600 }],
  })
})

test('a server case becomes an exchange, as child or as PID 1', () => {
  const steps = smokeSteps([serverCase(), serverCase({ name: 'as init', startAs: 'pid1' })])
  expect(steps.map(({ startAs }) => startAs)).toEqual(['child', 'pid1'])
  expect(steps[0]!.step).toMatchObject({
    kind: 'serve',
    serve: {
      ready: SERVER.ready,
      request: { method: 'POST', bodyBase64: Buffer.from('grüße').toString('base64') },
      stop: { signal: 'SIGTERM', graceMs: 3_000 },
    },
  })
})

test.each<[name: string, smoke: SmokeCase, outcome: StepOutcome, found: object[]]>([
  ['as expected', smokeCase(), outcome(), []],
  ['not started: for others to explain', smokeCase(), notStarted('ENOENT', 'no such file'), []],
  ['other exit code', smokeCase(), outcome({ exitCode: 3 }), [{ what: 'exit code', expected: '0', actual: '3' }]],
  ['any exit code will do', expecting({ exitCode: null }), outcome({ exitCode: 3 }), []],
  [
    'any exit code, but no crash',
    expecting({ exitCode: null }),
    outcome({ exitCode: null, signal: 'SIGSEGV' }),
    [{ what: 'exit code', expected: 'any', actual: 'SIGSEGV' }],
  ],
  [
    'any exit code, but no panic',
    expecting({ exitCode: null }),
    outcome({ exitCode: 2, stderr: 'panic: boom\n\ngoroutine 1 [running]:\n' }),
    [{ what: 'exit code', expected: 'any', actual: 'panic: boom' }],
  ],
  [
    'a signal instead of an exit code',
    smokeCase(),
    outcome({ exitCode: null, signal: 'SIGSEGV' }),
    [{ what: 'exit code', actual: 'SIGSEGV' }],
  ],
  [
    'the signal it should end by',
    expecting({ exitCode: null, signal: 'SIGTERM' }),
    outcome({ exitCode: null, signal: 'SIGTERM' }),
    [],
  ],
  [
    'an exit code instead of the signal',
    expecting({ exitCode: null, signal: 'SIGTERM' }),
    outcome(),
    [{ what: 'signal', expected: 'SIGTERM', actual: '0' }],
  ],
  [
    'time limit, and no word of the signal that followed',
    smokeCase(),
    outcome({ exitCode: null, signal: 'SIGKILL', timedOut: true }),
    [{ limitMs: 10_000 }],
  ],
  ['stdout contains', expecting({ stdout: { contains: 'v1.2' } }), outcome({ stdout: 'shop v1.2.3\n' }), []],
  [
    'stdout does not contain',
    expecting({ stdout: { contains: 'v2' } }),
    outcome({ stdout: 'shop v1.2.3\n' }),
    [{ what: 'stdout', expected: 'text with "v2"', actual: '"shop v1.2.3\\n"' }],
  ],
  ['stdout empty', expecting({ stdout: { contains: 'v2' } }), outcome(), [{ what: 'stdout', actual: 'empty' }]],
  [
    'stderr equals to the byte',
    expecting({ stderr: { equals: 'ok' } }),
    outcome({ stderr: 'ok\n' }),
    [{ what: 'stderr', expected: '"ok"', actual: '"ok\\n"' }],
  ],
  ['anchors match at lines', expecting({ stdout: { matches: '^v\\d+$' } }), outcome({ stdout: 'shop\nv12\n' }), []],
  [
    'no match',
    expecting({ stdout: { matches: '^v\\d+$' } }),
    outcome({ stdout: 'version 12' }),
    [{ what: 'stdout', expected: 'text that matches /^v\\d+$/' }],
  ],
  [
    'both missed',
    expecting({ stdout: { contains: 'x' } }),
    outcome({ exitCode: 1 }),
    [{ what: 'exit code' }, { what: 'stdout' }],
  ],
  [
    'output cut: a hazard',
    smokeCase(),
    { ...outcome(), stdout: { text: 'aé', bytes: 9_000_000, truncated: true } },
    [{ stream: 'stdout', bytes: 9_000_000, keptBytes: 3 }],
  ],
  ['a server as it should be', serverCase(), served(), []],
  [
    'never ready',
    serverCase(),
    served({ readyMs: null, readyError: 'connection refused', response: null, stop: null }, { exitCode: 1 }),
    [{ ready: 'http://127.0.0.1:8080/ready', limitMs: 5_000, error: 'connection refused' }],
  ],
  [
    'no exchange at all',
    serverCase(),
    outcome({ step: 'serve', exitCode: 1 }),
    [{ ready: 'http://127.0.0.1:8080/ready', error: null }],
  ],
  [
    'request failed',
    serverCase(),
    served({ response: null, requestError: 'EOF' }),
    [{ url: 'http://127.0.0.1:8080/orders', error: 'EOF' }],
  ],
  [
    'other status and body',
    serverCase(),
    served({ response: { status: 500, body: captured('boom'), durationMs: 1 } }),
    [
      { what: 'status', expected: '201', actual: '500' },
      { what: 'body', expected: 'text with "created"', actual: '"boom"' },
    ],
  ],
  [
    'does not stop; that it was then killed is no news',
    serverCase({ startAs: 'pid1' }),
    served({ stop: { signal: 'SIGTERM', exited: false, afterMs: 3_000 } }, { exitCode: null, signal: 'SIGKILL' }),
    [{ signal: 'SIGTERM', graceMs: 3_000, asPid1: true }],
  ],
  [
    'stops by the signal instead of exit code 0',
    serverCase(),
    served({}, { exitCode: null, signal: 'SIGTERM' }),
    [{ what: 'exit code', expected: '0', actual: 'SIGTERM' }],
  ],
  [
    'whole step over its time',
    serverCase(),
    served({ stop: null }, { exitCode: null, signal: 'SIGKILL', timedOut: true }),
    [{ limitMs: 10_000 }],
  ],
  ['gone by itself after it was ready', anyEnd(), served({ stop: null }, { exitCode: 1 }), [{ exitCode: 1 }]],
  ['gone by itself with exit code 0', anyEnd(), served({ stop: null }, { exitCode: 0 }), [{ exitCode: 0 }]],
  [
    'gone by itself, as its case says',
    serverCase({ expect: { exitCode: 1, signal: null, stdout: null, stderr: null } }),
    served({ stop: null }, { exitCode: 1 }),
    [],
  ],
  ['asked to stop, and ended with exit code 1', anyEnd(), served({}, { exitCode: 1 }), []],
  [
    'ended by the probe, where nobody can ask',
    anyEnd(),
    served({ stop: null }, { exitCode: null, signal: 'SIGKILL' }),
    [],
  ],
  [
    'gone before it answered: that is the reason',
    anyEnd(),
    served({ stop: null, response: null, requestError: 'EOF' }, { exitCode: 1 }),
    [{ error: 'EOF' }],
  ],
])('%s', (_name, smoke, step, found) => {
  const findings = judgeSmoke(smoke, step)
  expect(findings.map(({ args }) => args)).toMatchObject(found)
  expect(findings).toHaveLength(found.length)
})

test('a server that is gone by itself fails, and is a hazard where it went with exit code 0', () => {
  const severity = (exitCode: number) => judgeSmoke(anyEnd(), served({ stop: null }, { exitCode }))[0]?.severity
  expect([1, 2, 70].map(severity)).toEqual(['error', 'error', 'error'])
  expect(severity(0)).toBe('warning')
})

test('the last words are evidence for an unexpected exit code', () => {
  const [found] = judgeSmoke(smokeCase(), outcome({ exitCode: 1, stderr: 'a\nb\nc\nconfig: no such key\n' }))
  expect(found?.evidence).toEqual(['b', 'c', 'config: no such key'])
})

function fail(): never {
  throw new Error('no step')
}
