import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findEngine } from '../../src/engines/find/find-engine.ts'
import { earlyQuestion } from '../../src/entry/process/early-question.ts'
import { AnsweringSockets } from '../engines/answering-sockets.ts'

let servers: AnsweringSockets
let env: Record<string, string>
beforeEach(async () => {
  servers = await AnsweringSockets.create()
  env = { DOCKER_HOST: `unix://${await servers.listen('named.sock', 'docker')}` }
})
afterEach(async () => {
  await servers[Symbol.asyncDispose]()
})

function find(early: Awaited<ReturnType<typeof earlyQuestion>>, signal = new AbortController().signal) {
  return findEngine('auto', {
    env,
    platform: 'linux',
    log: () => undefined,
    signal,
    podmanCommand: null,
    ...(early && { early }),
  })
}

test('the engine is asked once, and the search has its answer', async () => {
  using early = await earlyQuestion(['./app'], env)
  await early!.sent
  expect(await find(early)).toMatchObject({ foundBy: 'DOCKER_HOST', version: { version: '28.0.1' } })
  expect(servers.asked).toEqual(['named.sock'])
})

test('an answer of another address is not taken for that of the one that is found', async () => {
  using early = await earlyQuestion(['./app'], env)
  env = { DOCKER_HOST: `unix://${await servers.listen('other.sock', 'podman')}` }
  expect(await find(early)).toMatchObject({ version: { kind: 'podman' } })
  expect(servers.asked.toSorted()).toEqual(['named.sock', 'other.sock'])
})

test('a socket that is not there is told as ever', async () => {
  env = { DOCKER_HOST: `unix://${servers.path('none.sock')}` }
  using early = await earlyQuestion(['./app'], env)
  await early!.sent
  await expect(find(early)).rejects.toThrow(/none\.sock: no such socket/)
})

test('nothing is asked where an engine is chosen, or the first address is no socket that is known at once', async () => {
  const path = servers.path('chosen.yml')
  writeFileSync(path, 'targets: [scratch]\nengine: none\n')
  const long = servers.path('long.yml')
  writeFileSync(long, '# x\n'.repeat(300_000))
  const files = [['--config', path], [`--config=${path}`], ['--config', long], ['--config', servers.folder]]
  for (const words of [['--engine', 'none'], ['--engine=native'], ...files]) {
    expect(await earlyQuestion(['./app', ...words], env)).toBeNull()
  }
  const folder = servers.path('docker')
  const meta = join(folder, 'contexts/meta', createHash('sha256').update('colima').digest('hex'))
  mkdirSync(meta, { recursive: true })
  writeFileSync(join(meta, 'meta.json'), JSON.stringify({ Endpoints: { docker: { Host: 'unix:///colima.sock' } } }))
  for (const others of [
    { DOCKER_HOST: 'tcp://127.0.0.1:1' },
    { DOCKER_HOST: 'ssh://somewhere' },
    { CONTAINER_HOST: 'unix:///somewhere.sock' },
    { DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'colima' },
  ]) {
    expect(await earlyQuestion(['./app'], others)).toBeNull()
  }
  expect(servers.asked).toEqual([])
})

test('a configuration that chooses no engine keeps nothing from being asked', async () => {
  const path = servers.path('portcullis.yml')
  writeFileSync(path, 'targets: [scratch]\n')
  using early = await earlyQuestion(['./app', '--config', path], env)
  expect(await early!.answer).toMatchObject({ version: { kind: 'docker' } })
})

test('an interrupted search gives the question up', async () => {
  env = { DOCKER_HOST: `unix://${await servers.listenSilently('silent.sock')}` }
  using early = await earlyQuestion(['./app'], env)
  const stop = new AbortController()
  const search = find(early, stop.signal)
  stop.abort()
  await expect(Promise.race([search, sleep(3_000, 'open', { ref: false })])).rejects.toThrow(/was interrupted/)
})

test('an engine that never answers keeps no process alive', async () => {
  const early = await earlyQuestion(['./app'], { DOCKER_HOST: `unix://${await servers.listenSilently('silent.sock')}` })
  await early!.sent
  early![Symbol.dispose]()
  // By itself it waits for 5 s.
  expect(await Promise.race([early!.answer, sleep(3_000, 'open', { ref: false })])).toMatchObject({ denied: false })
})
