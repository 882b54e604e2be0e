import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest'
import type { AcquiredImage } from '../../src/engines/images/acquired-image.ts'
import { inspectImage } from '../../src/engines/images/local-image.ts'
import { BroughtImages } from '../../src/engines/images/brought-images.ts'
import { emptyImageArchive } from '../../src/engines/images/empty-image.ts'
import { openApi, type EngineApi } from '../../src/engines/api/engine-api.ts'
import { findEngine, type FoundEngine } from '../../src/engines/find/find-engine.ts'
import { Images } from '../../src/engines/images/images.ts'
import { ImageRegistry } from './image-registry.ts'

const PLATFORM = `linux/${process.arch === 'x64' ? 'amd64' : 'arm64'}`
const OTHER = PLATFORM === 'linux/amd64' ? 'linux/arm64' : 'linux/amd64'
const quiet = { platform: 'linux', log: () => undefined, signal: new AbortController().signal }

const ENGINES = {
  Docker: () => findEngine('docker', { ...quiet, env: process.env }),
  Podman: () => findEngine('podman', { ...quiet, env: process.env, sockets: { docker: [], podman: [] } }),
}

describe.each(['Docker', 'Podman'] as const)('%s', (name) => {
  let found: FoundEngine
  let api: EngineApi
  let cacheDir: string
  let images: Images
  const added: string[] = []

  beforeAll(async () => {
    found = await ENGINES[name]()
    api = await openApi(found.address)
  })
  afterAll(async () => {
    api[Symbol.dispose]()
    await found.stopService?.()
  })
  beforeEach(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'portcullis-cache-'))
    images = newImages()
  })
  afterEach(async () => {
    for (const reference of added.splice(0))
      await api.docker
        .getImage(reference)
        .remove({ force: true })
        .catch(() => undefined)
    await rm(cacheDir, { recursive: true })
  })

  function newImages(): Images {
    const signal = new AbortController().signal
    const brought = new BroughtImages({ api, runId: 'test', labels: {}, cacheDir })
    return new Images({ api, brought, log: () => undefined, signal })
  }

  async function standInFile(platform = PLATFORM, label?: string): Promise<string> {
    const recipe = `test-${randomBytes(4).toString('hex')}`
    const reference = `portcullis.local/stand-in/${recipe}:latest`
    const labels = { 'portcullis.stand-in': label ?? recipe }
    await mkdir(join(cacheDir, 'stand-ins'), { recursive: true })
    const path = join(cacheDir, 'stand-ins', `${recipe}-${PLATFORM.split('/')[1]}.tar`)
    await writeFile(path, await emptyImageArchive({ reference, platform, labels }))
    added.push(reference)
    return recipe
  }

  /** A stand-in in the cache whose image says of which layer it is, as real ones do. */
  async function builtStandIn(recipe: string, layer: string): Promise<void> {
    const reference = `portcullis.local/stand-in/${recipe}:latest`
    const labels = { 'portcullis.stand-in': recipe, 'portcullis.stand-in.layer': layer }
    await mkdir(join(cacheDir, 'stand-ins'), { recursive: true })
    const path = join(cacheDir, 'stand-ins', `${recipe}-${PLATFORM.split('/')[1]}`)
    await writeFile(`${path}.tar`, await emptyImageArchive({ reference, platform: PLATFORM, labels }))
    await writeFile(`${path}.json`, JSON.stringify({ layer }))
    added.push(reference)
  }

  async function loadImage(platform: string): Promise<string> {
    const reference = `registry.invalid/test-${randomBytes(4).toString('hex')}:1`
    const answer = await api.docker.loadImage((await emptyImageArchive({ reference, platform, labels: {} })) as never)
    for await (const chunk of answer) expect(String(chunk)).not.toContain('error')
    added.push(reference)
    return reference
  }

  test('an image that is there for the platform is taken as it is', async () => {
    const image = await loadImage(PLATFORM)
    const got = await images.acquire({ image, standIn: null, platform: PLATFORM, pull: 'missing' })
    expect(got).toMatchObject({ image: { facts: { reference: image, standIn: null } } })
    expect('image' in got && got.image.facts.digest).toMatch(/^(sha256:)?[0-9a-f]{64}$/)
  })

  test('an image that is there for another platform is none, however willing the machine is to emulate', async () => {
    const image = await loadImage(OTHER)
    const got = await images.acquire({ image, standIn: null, platform: PLATFORM, pull: 'never' })
    expect(got).toMatchObject({ trouble: { kind: 'platform-unavailable' } })
    expect('trouble' in got && got.trouble.message).toContain(`${image} for ${OTHER} only`)
  })

  test('pull: never asks no registry; a stand-in may take the place', async () => {
    const image = 'registry.invalid/nothing:1'
    const none = await images.acquire({ image, standIn: null, platform: PLATFORM, pull: 'never' })
    expect(none).toMatchObject({ trouble: { kind: 'image-unavailable' } })
    expect('trouble' in none && none.trouble.message).toContain(
      'the engine has no registry.invalid/nothing:1, and pull: never',
    )
    const standIn = await standInFile()
    const got = await images.acquire({ image, standIn, platform: PLATFORM, pull: 'never' })
    expect(got).toMatchObject({
      image: { facts: { reference: `portcullis.local/stand-in/${standIn}:latest`, standIn } },
    })
  })

  test('a registry that does not answer leads to the stand-in, and is not asked again', async () => {
    // Hangs up on whoever connects.
    const asked: number[] = []
    const server = createServer((socket) => {
      asked.push(Date.now())
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const host = `127.0.0.1:${typeof address === 'object' ? address!.port : 0}`
    const standIn = await standInFile()
    const first = await images.acquire({ image: `${host}/a:1`, standIn, platform: PLATFORM, pull: 'missing' })
    expect(first).toMatchObject({ image: { facts: { standIn } } })
    expect(asked.length).toBeGreaterThan(0)
    const times = asked.length
    const second = await images.acquire({ image: `${host}/b:1`, standIn: null, platform: PLATFORM, pull: 'missing' })
    expect(second).toMatchObject({ trouble: { kind: 'image-unavailable' } })
    expect('trouble' in second && second.trouble.message).toContain(`${host} does not answer: `)
    expect(asked.length).toBe(times)
    server.close()
  })

  test('a registry that cannot be reached at all: the reason names it', async () => {
    const image = 'no-such-registry.invalid/a:1'
    const got = await images.acquire({ image, standIn: 'absent', platform: PLATFORM, pull: 'missing' })
    expect(got).toMatchObject({ trouble: { kind: 'image-unavailable' } })
    const { message } = (got as { trouble: { message: string } }).trouble
    expect(message).toContain('no-such-registry.invalid does not answer')
    expect(message).toContain('stand-in absent is neither in the engine nor in the cache')
  })

  test('a stand-in that was built anew takes the place of the one in the engine, which goes', async () => {
    const recipe = `test-${randomBytes(4).toString('hex')}`
    const request = { image: 'no.invalid/a:1', standIn: recipe, platform: PLATFORM, pull: 'never' } as const
    const idOf = async () => {
      await newImages().acquire(request)
      return (await inspectImage(api, `portcullis.local/stand-in/${recipe}:latest`))!.id
    }
    await builtStandIn(recipe, 'sha256:1')
    const first = await idOf()
    expect(await idOf()).toBe(first)
    await builtStandIn(recipe, 'sha256:2')
    const second = await idOf()
    expect(second).not.toBe(first)
    expect(await inspectImage(api, first)).toBe(null)
    expect(await inspectImage(api, second)).toMatchObject({ labels: { 'portcullis.stand-in.layer': 'sha256:2' } })
  })

  test.each([
    ['another recipe', PLATFORM, 'other'],
    ['another platform', OTHER, undefined],
  ])('a stand-in of %s is none', async (_, platform, label) => {
    const standIn = await standInFile(platform, label)
    const got = await images.acquire({ image: 'no.invalid/a:1', standIn, platform: PLATFORM, pull: 'never' })
    expect(got).toMatchObject({ trouble: { kind: 'image-unavailable' } })
  })

  test('cells that want the same image share its acquisition', async () => {
    const standIn = await standInFile()
    const request = { image: 'no.invalid/a:1', standIn, platform: PLATFORM, pull: 'never' } as const
    const [one, two] = await Promise.all([images.acquire(request), images.acquire(request)])
    expect(one).toBe(two)
  })
})

describe('Docker and a registry', () => {
  let registry: ImageRegistry
  let found: FoundEngine
  let api: EngineApi
  let images: Images
  const added: string[] = []
  const name = `test-${randomBytes(4).toString('hex')}`

  beforeEach(async () => {
    registry = await ImageRegistry.start()
    found = await ENGINES.Docker()
    api = await openApi(found.address)
    images = newImages()
  })
  afterEach(async () => {
    for (const reference of added.splice(0))
      await api.docker
        .getImage(reference)
        .remove({ force: true })
        .catch(() => undefined)
    api[Symbol.dispose]()
    await registry[Symbol.asyncDispose]()
  })

  function newImages(): Images {
    const signal = new AbortController().signal
    const brought = new BroughtImages({ api, runId: 'test', labels: {}, cacheDir: '/nowhere' })
    return new Images({ api, brought, log: () => undefined, signal })
  }

  test('an image is pulled when it is missing, then it is there; pull: always asks again', async () => {
    const image = registry.add(name, [PLATFORM])
    added.push(image)
    const phases: string[] = []
    const request = { image, standIn: null, platform: PLATFORM } as const
    const got = await images.acquire({ ...request, pull: 'missing' }, () => phases.push('pulling'))
    expect(got).toMatchObject({ image: { facts: { reference: image, standIn: null }, user: '65532' } })
    const pulled = (got as { image: AcquiredImage }).image
    expect(pulled.facts.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(pulled.env).toContain('FROM=registry')
    expect(
      registry.asked.some((path) => path.includes(pulled.facts.digest!) || path.endsWith('/manifests/latest')),
    ).toBe(true)
    expect(phases).toEqual(['pulling'])

    const times = registry.asked.length
    await newImages().acquire({ ...request, pull: 'missing' })
    expect(registry.asked.length).toBe(times)
    await newImages().acquire({ ...request, pull: 'always' })
    expect(registry.asked.length).toBeGreaterThan(times)
  })

  test('a registry that does not have it is an answer: no stand-in takes its place', async () => {
    const image = `${registry.host}/${name}/absent:1`
    const got = await images.acquire({ image, standIn: 'any', platform: PLATFORM, pull: 'missing' })
    expect(got).toMatchObject({ trouble: { kind: 'image-unavailable' } })
    expect((got as { trouble: { message: string } }).trouble.message).not.toContain('stand-in')
  })

  test.each([
    ['refuses', 403, false],
    ['is broken', 503, true],
  ])('a registry that %s (HTTP %i)', async (_, status, standInWanted) => {
    registry.refuse(status)
    const image = `${registry.host}/${name}:1`
    const got = await images.acquire({ image, standIn: 'any', platform: PLATFORM, pull: 'missing' })
    const { trouble } = got as { trouble: { kind: string; message: string } }
    expect(trouble.kind).toBe('image-unavailable')
    expect(trouble.message.includes('stand-in any')).toBe(standInWanted)
  })

  test.each(['manifest', 'list'] as const)('an image for other platforms only (%s)', async (as) => {
    const image = registry.add(`${name}-${as}`, [OTHER], as)
    added.push(image)
    const got = await images.acquire({ image, standIn: 'any', platform: PLATFORM, pull: 'missing' })
    expect(got).toMatchObject({ trouble: { kind: 'platform-unavailable' } })
  })

  test('of several platforms the asked one is taken', async () => {
    const image = registry.add(`${name}-both`, [OTHER, PLATFORM], 'list')
    added.push(image)
    const got = await images.acquire({ image, standIn: null, platform: PLATFORM, pull: 'missing' })
    expect(got).toHaveProperty('image')
  })
})
