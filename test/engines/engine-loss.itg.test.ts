import { setTimeout as sleep } from 'node:timers/promises'
import Docker from 'dockerode'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatEngineAddress } from '../../src/engines/find/engine-address.ts'
import { openApi } from '../../src/engines/api/engine-api.ts'
import { OWN_LABEL, OWNER_LABEL, RUN_LABEL, runLabels } from '../../src/engines/api/run-labels.ts'
import { sweep } from '../../src/engines/api/sweep.ts'
import { goBuild } from '../helpers/go-build.ts'
import { ROOT, startCli } from '../helpers/portcullis.ts'
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

describe('what other runs left behind', () => {
  const nothing = { containers: 0, volumes: 0, images: 0 }

  /** A run in a process of its own, up to its first cell; ended in a way that lets it clean nothing up. */
  async function leave(): Promise<{ readonly runId: string; end(): Promise<void> }> {
    const words = [goBuild(`${ROOT}/examples/faults/sleeps-forever`), '--run', '', '--target', 'scratch', '--no-timers']
    const cli = startCli(['check', ...words], { env: { DOCKER_HOST: formatEngineAddress(dockerd.found.address) } })
    const docker = new Docker({ socketPath: socketOf(dockerd.found) })
    for (let tries = 0; tries < 200; tries += 1) {
      const [running] = await docker.listContainers({ filters: { label: [OWN_LABEL], status: ['running'] } })
      const runId = running?.Labels[RUN_LABEL]
      if (runId !== undefined) {
        const end = async () => void (cli.child.kill('SIGKILL'), await cli.ended)
        return { runId, end }
      }
      await sleep(50)
    }
    throw new Error('the cell did not start')
  }

  test('stays while their process runs, and goes as soon as it has ended', async () => {
    using api = await openApi(dockerd.found.address)
    const left = await leave()
    const whileItRuns = await sweep(api, { olderThanMs: 0 })
    const made = await leftOf(dockerd.found, left.runId)
    await left.end()
    expect(whileItRuns).toEqual(nothing)
    expect(made.length).toBeGreaterThanOrEqual(4)
    // The next run does it, within the hour that it leaves to those it knows nothing of.
    const next = await openRun(dockerd.found)
    await next.prepared
    await next[Symbol.asyncDispose]()
    expect(await leftOf(dockerd.found, left.runId)).toEqual([])
    expect(await api.docker.listImages({ all: true })).toEqual([])
  })

  test('goes once it is old, where nobody can tell whether their process runs', async () => {
    using api = await openApi(dockerd.found.address)
    const labels = { ...runLabels('elsewhere'), [OWNER_LABEL]: 'another-boot/4026531836/1/1' }
    await api.docker.createVolume({ Name: 'left-elsewhere', Labels: labels })
    expect(await sweep(api, { olderThanMs: 60_000 })).toEqual(nothing)
    expect(await leftOf(dockerd.found, 'elsewhere')).toHaveLength(1)
    // Engines tell the time of a volume in whole seconds.
    await sleep(1_100)
    expect(await sweep(api, { olderThanMs: 0 })).toEqual({ ...nothing, volumes: 1 })
    expect(await leftOf(dockerd.found, 'elsewhere')).toEqual([])
  })
})
