import { setTimeout as sleep } from 'node:timers/promises'
import Docker from 'dockerode'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyImageArchive } from '../../src/engines/images/empty-image.ts'
import { findEngine, type FoundEngine } from '../../src/engines/find/find-engine.ts'
import { EngineProxy } from './engine-proxy.ts'
import { child, FACTS, leftOf, openRun, outcomeOf, pid1, runStep, socketOf } from './engine-run.ts'

const options = { platform: 'linux', log: () => undefined, signal: new AbortController().signal }
const say = child(runStep('say', ['say', 'ok']))

let direct: FoundEngine
let proxied: FoundEngine
let proxy: EngineProxy
beforeEach(async () => {
  direct = await findEngine('docker', { ...options, env: process.env })
  proxy = await EngineProxy.start(socketOf(direct))
  proxied = await findEngine('docker', { ...options, env: { DOCKER_HOST: proxy.address } })
})
afterEach(async () => {
  await proxy[Symbol.asyncDispose]()
})

test('over TCP; a cell costs five calls, and equal jobs are put in once', async () => {
  const run = await openRun(proxied)
  await run.prepared
  proxy.calls.length = 0
  for (let times = 0; times < 3; times += 1) {
    const seen = await run.cell({ steps: [FACTS, say] })
    expect(outcomeOf(seen, 'say').stdout.text).toBe('ok')
  }
  await run[Symbol.asyncDispose]()
  const counts: Record<string, number> = {}
  for (const call of proxy.calls) counts[call] = (counts[call] ?? 0) + 1
  expect(counts).toMatchObject({
    'POST /containers/create': 3,
    'POST /containers/ID/attach': 3,
    'POST /containers/ID/start': 3,
    'POST /containers/ID/wait': 3,
    // And the one that the volume was filled through.
    'DELETE /containers/ID': 4,
    'PUT /containers/ID/archive': 1,
    'DELETE /volumes/ID': 1,
  })
  expect(Object.keys(counts)).not.toContain('GET /containers/ID/json')
  expect(await leftOf(direct, run.runId)).toEqual([])
})

test('an engine that mounts nothing from its machine gets containers with their usual network, from then on', async () => {
  let refused = 0
  proxy.refuse = (call, body) => {
    if (!call.includes('/containers/create') || !body.includes('"Binds"')) return null
    refused += 1
    return { status: 400, message: 'Mounts denied: the path is not shared from the host' }
  }
  const run = await openRun(proxied)
  for (let times = 0; times < 2; times += 1) {
    const seen = await run.cell({ steps: [say] })
    expect(seen.trouble).toBeNull()
    expect(outcomeOf(seen, 'say').stdout.text).toBe('ok')
  }
  await run[Symbol.asyncDispose]()
  expect(refused).toBe(1)
  expect(await leftOf(direct, run.runId)).toEqual([])
})

test('a removal that is refused is made up for by label', async () => {
  let refused = 0
  proxy.refuse = (call) => {
    if (!call.startsWith('DELETE') || refused === 3) return null
    refused += 1
    return { status: 500, message: 'driver failed to remove root filesystem: device or resource busy' }
  }
  const run = await openRun(proxied)
  await run.cell({ steps: [say] })
  await run[Symbol.asyncDispose]()
  expect(refused).toBe(3)
  expect(await leftOf(direct, run.runId)).toEqual([])
})

test('what is being made when the run ends is waited for and removed', async () => {
  // The one that the volume is filled through: no cell waits for it to be made.
  proxy.delayMs = (call, body) => (call === 'POST /containers/create' && !body.includes('"Tty"') ? 600 : 0)
  const docker = new Docker({ socketPath: socketOf(direct) })
  const image = 'registry.invalid/portcullis-refusals:1'
  const { os, arch } = direct.version
  const archive = await emptyImageArchive({ reference: image, platform: `${os}/${arch}`, labels: {} })
  for await (const chunk of await docker.loadImage(archive as never)) expect(String(chunk)).not.toContain('error')
  const run = await openRun(proxied)
  const cell = run.cell({ steps: [say], image })
  await sleep(200)
  await run[Symbol.asyncDispose]()
  expect((await cell).trouble).toMatchObject({ kind: 'interrupted' })
  await sleep(1_000)
  const left = await leftOf(direct, run.runId)
  await docker.getImage(image).remove({ force: true })
  expect(left).toEqual([])
})

test.each([
  ['POST /volumes/create', 'create volume: no space left'],
  ['PUT /containers/ID/archive', 'put files: no space left'],
  ['POST /containers/create', 'create container: no space left'],
  ['POST /images/load', 'load image: no space left'],
])('%s refused: every cell says so', async (refusedCall, words) => {
  proxy.refuse = (call) => (call === refusedCall ? { status: 500, message: 'no space left' } : null)
  const run = await openRun(proxied)
  const seen = await Promise.all([run.cell({ steps: [say] }), run.cell({ steps: [pid1(runStep('say', ['say']))] })])
  for (const { trouble } of seen) expect(trouble).toMatchObject({ kind: 'engine-refused', message: words })
  proxy.refuse = () => null
  await run[Symbol.asyncDispose]()
  expect(await leftOf(direct, run.runId)).toEqual([])
})
