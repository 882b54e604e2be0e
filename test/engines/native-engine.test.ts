import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CellRequest, Engine } from '../../src/engines/engine.ts'
import { openNativeEngine, thisMachine } from '../../src/engines/native/native-engine.ts'
import { openPlaces } from '../../src/engines/places-engine.ts'
import { EngineUnavailableError } from '../../src/errors.ts'
import type { CellObservation } from '../../src/protocol/observation.ts'
import { findTarget } from '../../src/targets/select-targets.ts'
import { goBuild } from '../helpers/go-build.ts'
import { builtProbe } from '../probe/probe-run.ts'
import { child, FACTS, outcomeOf, pid1, PROFILE, runStep, serveStep } from './engine-run.ts'

const temporary = mkdtempSync(join(tmpdir(), 'portcullis-native-test-'))
const env = { ...process.env, GITHUB_TOKEN: 'secret', HOME: '/home/somebody' }
let engine: Engine
let actor: string
let probe: string

beforeAll(async () => {
  probe = await builtProbe()
  actor = goBuild(join(import.meta.dirname, 'actor'))
  engine = openNativeEngine({ env, temporary })
  await prepare(engine)
}, 300_000)
afterAll(async () => {
  await engine[Symbol.asyncDispose]()
  if (readdirSync(temporary).length > 0) throw new Error('a cell left its directory behind')
  rmSync(temporary, { recursive: true })
})

async function prepare(opened: Engine): Promise<void> {
  await opened.prepare({ binaries: [{ hostPath: actor, cellName: 'app' }], probePath: Promise.resolve(probe) })
}

async function cell(
  over: Partial<CellRequest>,
  signal = new AbortController().signal,
  opened = engine,
): Promise<CellObservation> {
  const { os, arch } = engine.description
  const platform = `${os}/${arch}`
  const request: CellRequest = {
    cellId: 'test',
    binary: 'app',
    target: findTarget('linux-host'),
    binaryPlatform: platform,
    image: null,
    standIn: null,
    platform,
    profile: PROFILE,
    steps: [],
    pull: 'never',
    timeoutMs: 20_000,
    outputBytes: 1_000,
    ...over,
  }
  return await opened.runCell(request, signal)
}

test('steps run as processes of this machine, from a copy, without its secrets', async () => {
  const phases: string[] = []
  const seen = await cell({
    steps: [
      FACTS,
      child(runStep('look', ['surroundings'])),
      child(runStep('say', ['say', 'out', 'err', '3'])),
      child(serveStep('serve', ['serve', '127.0.0.1:8080'])),
    ],
    onPhase: (phase) => phases.push(phase),
  })
  expect(seen.trouble).toBeNull()
  expect(seen.place).toEqual({ kind: 'host', name: `Linux ${thisMachine().release}` })
  expect(seen.image).toBeNull()
  expect(seen.facts).toMatchObject({ kernel: thisMachine().release })
  const said = outcomeOf(seen, 'look').stdout.text
  expect(said).toContain(`cwd ${temporary}`)
  expect(said).toMatch(/^env HOME=\/home\/somebody$/m)
  expect(said).toMatch(/^env TMPDIR=.*tmp$/m)
  expect(said).not.toContain('secret')
  expect(outcomeOf(seen, 'say')).toMatchObject({ exitCode: 3, stdout: { text: 'out' }, stderr: { text: 'err' } })
  expect(phases).toEqual(['creating', 'running', 'removing'])
  expect(readdirSync(temporary)).toEqual([])
})

test('output is bounded and counted, and a step ends at its limit', async () => {
  const flood = runStep('flood', ['flood'], { timeoutMs: 300 })
  const seen = await cell({ steps: [child(flood)] })
  const outcome = outcomeOf(seen, 'flood')
  expect(outcome).toMatchObject({ timedOut: true, signal: 'SIGKILL', stdout: { truncated: true } })
  expect(outcome.stdout.text.length).toBeLessThanOrEqual(1_000)
  expect(outcome.stdout.bytes).toBeGreaterThan(1_000)
})

test('an interruption ends what runs, in whatever session that is', async () => {
  const stop = new AbortController()
  const started = cell(
    {
      steps: [child(runStep('sleep', ['sleep', '30']))],
      onPhase: (phase) => void (phase === 'running' && setTimeout(() => stop.abort(), 300)),
    },
    stop.signal,
  )
  expect(await started).toMatchObject({ trouble: { kind: 'interrupted' }, outcomes: [] })
  expect(
    execFileSync('/bin/sh', ['-c', 'for p in /proc/[0-9]*; do readlink $p/exe; done || true']).toString(),
  ).not.toContain(temporary)
})

test('a cell of another system or machine is not run: its trouble says what this machine is', async () => {
  const kind = 'platform-unavailable'
  const run = async (over: Partial<CellRequest>) => (await cell({ steps: [FACTS], ...over })).trouble
  expect(await run({ target: findTarget('windows-2025') })).toMatchObject({
    kind,
    message: expect.stringMatching(/^windows-2025 is another system than this machine, Linux /),
  })
  expect(await run({ target: findTarget('alpine:3.22') })).toMatchObject({ kind })
  expect(await run({ binaryPlatform: 'linux/riscv64' })).toMatchObject({
    kind,
    message: expect.stringMatching(/^this machine is linux\/\w+, the cell needs linux\/riscv64$/),
  })
  expect(await run({ profile: { ...PROFILE, name: 'readonly' } })).toMatchObject({ kind: 'profile-refused' })
  expect(await run({ steps: [pid1(runStep('run', []))] })).toMatchObject({ kind: 'engine-refused', step: 'run' })
})

test('without a container engine the cells of this machine still run, and the others say why not', async () => {
  const none = new EngineUnavailableError('No engine answers.', { hint: 'Start one.' })
  const host = openNativeEngine({ env, temporary })
  const both = await openPlaces({ containers: Promise.reject(none), host, probe: () => Promise.resolve(probe) })
  await prepare(both)
  const signal = new AbortController().signal
  expect((await cell({ steps: [FACTS] }, signal, both)).trouble).toBeNull()
  const other = await cell({ steps: [FACTS], target: findTarget('alpine:3.22') }, signal, both)
  expect(other.trouble).toEqual({ kind: 'engine-unavailable', message: 'No engine answers. Start one.', step: null })
  await both[Symbol.asyncDispose]()
})
