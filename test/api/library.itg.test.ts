import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CheckEvent } from '../../src/api/library/check-event.ts'
import { check } from '../../src/api/library/check.ts'
import { configFile, ROOT } from '../helpers/portcullis.ts'
import { goBuild } from '../helpers/go-build.ts'

const STATIC = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const QUICK = { targets: ['scratch', 'debian:12'], run: ['--version'], timers: false, parallel: 1 } as const

test('events come in order, and the report says the same', async () => {
  const events: CheckEvent[] = []
  const { report, passed, exitCode } = await check(STATIC, { ...QUICK, onEvent: (event) => events.push(event) })
  expect({ passed, exitCode }).toEqual({ passed: true, exitCode: 0 })
  const kinds = events.map(({ kind }) => kind)
  expect(kinds.slice(0, 2)).toEqual(['planned', 'engine'])
  const judged = events.filter((event) => event.kind === 'judged')
  expect(new Map(judged.map(({ cell, outcome }) => [cell, outcome]))).toEqual(
    new Map(report.cells.map(({ id, outcome }) => [id, outcome])),
  )
  // Plain data: what goes to a listener can go anywhere.
  expect(structuredClone(events)).toEqual(events)
})

test('an aborted run resolves, with what it had', async () => {
  const server = goBuild(`${ROOT}/examples/faults/sleeps-forever`)
  const controller = new AbortController()
  const { report, passed } = await check(server, {
    config: configFile(
      'targets: [scratch, debian:12]\nsmoke: [{ name: sleeps, timeout: 60s }]\ntimers: false\nparallel: 1',
    ),
    signal: controller.signal,
    onEvent: (event) => {
      if (event.kind === 'phase' && event.phase === 'running') controller.abort()
    },
  })
  expect(passed).toBe(false)
  expect(report.complete).toBe(false)
  expect(report.cells.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown'])
})

test('what a listener throws comes back, once the run has ended', async () => {
  const thrown = new Error('from the listener')
  let last = ''
  const checking = check(STATIC, {
    ...QUICK,
    onEvent: (event) => {
      last = event.kind
      if (event.kind === 'engine') throw thrown
    },
  })
  await expect(checking).rejects.toBe(thrown)
  expect(last).toBe('engine')
})

test('no engine is no error', async () => {
  const host = process.env['DOCKER_HOST']
  process.env['DOCKER_HOST'] = 'unix:///no/such.sock'
  try {
    const { exitCode, report } = await check(STATIC, QUICK)
    expect(exitCode).toBe(3)
    expect(report.cells.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown'])
  } finally {
    if (host === undefined) delete process.env['DOCKER_HOST']
    else process.env['DOCKER_HOST'] = host
  }
})

test("the page's examples are programs", async () => {
  const page = readFileSync(`${ROOT}/docs/library.md`, 'utf8')
  const names = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, text]) => text!)
  expect(names.length).toBe(2)
  const inside = names.map((text) => text.replace(/^import .*$/m, '').replaceAll("'dist/app'", 'file')).join('\n')
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor
  const said: unknown[][] = []
  const { inspect } = await import('../../src/api/library/inspect.ts')
  const program = AsyncFunction('check', 'inspect', 'file', 'console', inside) as (...given: unknown[]) => Promise<void>
  await program(check, inspect, STATIC, { log: (...words: unknown[]) => said.push(words) })
  expect(said).toContainEqual(['linux/amd64@scratch', 'pass'])
  expect(said).toContainEqual(['static', undefined])
})
