import { setTimeout as sleep } from 'node:timers/promises'
import Docker from 'dockerode'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sweepAll } from '../../src/engines/docker-engine.ts'
import {
  child,
  FACTS,
  leftOf,
  openRun,
  outcomeOf,
  pid1,
  runningContainers,
  runStep,
  serveStep,
  socketOf,
  type TestRun,
} from './engine-run.ts'
import { SecondDockerd } from './second-dockerd.ts'

let dockerd: SecondDockerd
beforeEach(async () => {
  dockerd = await SecondDockerd.start()
})
afterEach(async () => {
  await dockerd[Symbol.asyncDispose]()
})

async function untilRunning(run: TestRun, count: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await runningContainers(dockerd.found, run.runId)).length >= count) return
    await sleep(50)
  }
  throw new Error('the cells did not start')
}

describe('an engine that ends in mid-run', () => {
  test.each(['SIGKILL', 'SIGTERM'] as const)('by %s', async (signal) => {
    const run = await openRun(dockerd.found)
    const long = runStep('long', ['sleep', 'ignoring'], { timeoutMs: 60_000 })
    const cells = [
      run.cell({ steps: [child(runStep('first', ['say', 'ok'])), child(long)], timeoutMs: 90_000 }),
      run.cell({ steps: [pid1(long)], timeoutMs: 90_000 }),
      run.cell({ steps: [pid1(serveStep('serve', ['sleep', 'ignoring'], { timeoutMs: 60_000 }))], timeoutMs: 90_000 }),
    ]
    await untilRunning(run, 4)
    await sleep(500)
    const endingMs = performance.now()
    const ending = dockerd.end(signal)
    const seen = await Promise.all(cells)
    expect(performance.now() - endingMs).toBeLessThan(20_000)
    await ending
    // What comes after finds no engine at all.
    const after = await run.cell({ steps: [FACTS] })
    // Ended politely, it kills what it runs before it goes.
    const kinds = signal === 'SIGKILL' ? ['engine-lost'] : ['engine-lost', 'killed-from-outside', 'interrupted']
    expect(outcomeOf(seen[0]!, 'first').exitCode).toBe(0)
    for (const { trouble } of seen) expect(kinds).toContain(trouble?.kind)
    expect(seen[0]!.trouble!.step).toBe('long')
    expect(after.trouble).toMatchObject({ kind: 'engine-lost' })
    const disposingMs = performance.now()
    await run[Symbol.asyncDispose]()
    expect(performance.now() - disposingMs).toBeLessThan(5_000)
  })
})

test('an engine that went away between being found and being used', async () => {
  await dockerd.end('SIGKILL')
  const run = await openRun(dockerd.found)
  await expect(run.prepared).rejects.toMatchObject({ lost: true })
  expect((await run.cell({ steps: [FACTS] })).trouble).toMatchObject({ kind: 'engine-lost' })
  await run[Symbol.asyncDispose]()
})

describe('what a crashed run left behind', () => {
  async function leave(): Promise<TestRun> {
    const run = await openRun(dockerd.found)
    void run.cell({ steps: [child(runStep('long', ['sleep', 'ignoring'], { timeoutMs: 60_000 }))] })
    await untilRunning(run, 1)
    return run
  }

  test('is found by its label and removed, unless it is too young', async () => {
    const run = await leave()
    expect(await leftOf(dockerd.found, run.runId)).not.toEqual([])
    expect(await sweepAll(dockerd.found, { olderThanMs: 60_000 })).toEqual({ containers: 0, volumes: 0, images: 0 })
    const young = await leftOf(dockerd.found, run.runId)
    expect(young.length).toBeGreaterThanOrEqual(4)
    await sleep(1_100)
    // Two containers: the cell's, and the one that the volume is filled through.
    expect(await sweepAll(dockerd.found, { olderThanMs: 0 })).toEqual({ containers: 2, volumes: 1, images: 1 })
    expect(await leftOf(dockerd.found, run.runId)).toEqual([])
    const docker = new Docker({ socketPath: socketOf(dockerd.found) })
    expect(await docker.listImages({ all: true })).toEqual([])
    await run[Symbol.asyncDispose]()
  })
})
