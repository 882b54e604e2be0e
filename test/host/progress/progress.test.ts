import { PassThrough } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import { progress } from '../../../src/host/progress/progress.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each([
  [{}, true, 'in place'],
  [{ CI: 'false' }, true, 'in place'],
  [{ CI: 'true' }, true, 'lines'],
  [{ TERM: 'dumb' }, true, 'lines'],
  [{}, false, 'lines'],
])('with %j, a terminal: %s, it is told %s', (env, isTTY, how) => {
  for (const [name, value] of Object.entries({ CI: '', TERM: 'xterm', ...env })) vi.stubEnv(name, value)
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, rows: 24 })
  const shown = progress(stream as unknown as NodeJS.WriteStream, false)
  shown.onEvent({ kind: 'phase', cell: { id: 'linux/amd64@scratch' }, phase: 'running' } as never)
  shown.line('a line')
  shown.end()
  const written = String(stream.read())
  expect(written).toContain('a line')
  expect(written.includes('\u001B[') ? 'in place' : 'lines').toBe(how)
})
