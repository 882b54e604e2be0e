import { expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { runCase, serveCase, sharedCase } from '../../src/api/harness/call-steps.ts'
import { planMatrix } from '../../src/api/harness/matrix-plan.ts'
import { timersConfig } from '../../src/api/harness/measured-timers.ts'
import PortcullisReporter from '../../src/api/vitest/reporter.ts'

const ready = { tcp: 8080 }

// What a suite in JavaScript, or one whose types nobody checks, can write.
test.each<[call: () => unknown, message: string]>([
  [() => runCase('run', [], { timeout: 5 } as object), 'cell.run: unknown option "timeout", did you mean "timeoutMs"?'],
  [() => sharedCase('run', { timeout: 5 } as object), 'cell.runAll: unknown option "timeout"'],
  [() => sharedCase('run', { startAs: 'pid1' } as object), 'cell.runAll: unknown option "startAs"'],
  [() => runCase('run', [], { files: { a: { content: '', mod: 0o755 } as never } }), 'file "a": unknown option "mod"'],
  [() => serveCase('serve', { ready, requets: [] } as never), 'cell.serve: unknown option "requets"'],
  [
    () => serveCase('serve', { ready: { htp: 'http://127.0.0.1/' } as never }),
    'cell.serve: ready: unknown option "htp"',
  ],
  [() => serveCase('serve', { ready, stop: { grace: 5 } as object }), 'cell.serve: stop: unknown option "grace"'],
  [
    () => serveCase('serve', { ready, request: { url: 'http://127.0.0.1/', metod: 'PUT' } as never }),
    'cell.serve: request: unknown option "metod", did you mean "method"?',
  ],
  [() => timersConfig({ period: 5 } as object, defaultConfig().timers), 'unknown option "period"'],
  [() => new PortcullisReporter({ outt: 'x' } as object), 'portcullis/vitest/reporter: unknown option "outt"'],
])('%s is refused', (call, message) => {
  expect(call).toThrow(message)
})

test('matrixTest refuses options that it does not have', async () => {
  await expect(planMatrix({ binary: 'app', tagets: ['scratch'] } as never)).rejects.toThrow(
    'matrixTest: unknown option "tagets", did you mean "targets"?',
  )
})

test('what the calls have is taken', () => {
  expect(runCase('run', ['-v'], { timeoutMs: 5, env: { A: null }, startAs: 'pid1' })).toMatchObject({ timeoutMs: 5 })
  expect(sharedCase('run', { args: ['-v'], stdin: 'x' })).toMatchObject({ keepFiles: true, startAs: 'child' })
  const request = { url: 'http://127.0.0.1:8080/', timeoutMs: 7 }
  const serve = serveCase('serve', { ready, requests: [request], stop: { graceMs: 9 }, files: { a: 'x' } })
  expect(serve.server).toMatchObject({ graceMs: 9, request: { timeoutMs: 7 } })
})
