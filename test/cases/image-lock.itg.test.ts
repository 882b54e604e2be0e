import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Docker from 'dockerode'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ImageRegistry } from '../engines/image-registry.ts'
import { cellOf, check, configFile, findingIds, ROOT, startCli } from '../helpers/portcullis.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const SOCKET = '/var/run/docker.sock'
const docker = new Docker({ socketPath: SOCKET })
const env = { DOCKER_HOST: `unix://${SOCKET}` }
const arch = process.arch === 'x64' ? 'amd64' : 'arm64'
const name = `lock-${randomBytes(4).toString('hex')}`
let registry: ImageRegistry
let image: string
let config: string

beforeAll(async () => {
  registry = await ImageRegistry.start()
  image = registry.add(name, [`linux/${arch}`])
  const yaml = `targets: [scratch, { id: own, image: '${image}' }]\ntimers: false\nlock: images.lock`
  config = configFile(`${yaml}\nsmoke: [{ name: version, args: [--version] }]`)
})
afterAll(async () => {
  await forget()
  await registry[Symbol.asyncDispose]()
})

/** Takes what was pulled from the test's registry out of the engine. */
async function forget(): Promise<void> {
  for (const { Id, RepoTags, RepoDigests } of await docker.listImages()) {
    const names = [...(RepoTags ?? []), ...(RepoDigests ?? [])]
    if (names.some((each) => each.startsWith(`${registry.host}/`))) await docker.getImage(Id).remove({ force: true })
  }
}

const lockFile = () => join(dirname(config), 'images.lock')
const run = async () => await check([ESBUILD, '--config', config], { env })

interface Lock {
  readonly images: Record<string, Record<string, { digest: string; standIn: string | null }>>
}

test('without its lock a locked run does not begin', async () => {
  const { code, stderr } = await startCli(['check', ESBUILD, '--config', config], { env }).ended
  expect(code).toBe(2)
  expect(stderr).toMatch(/lock ".*images\.lock" does not exist\n\n`portcullis targets --lock` writes it/)
})

test('writes the digest that the registry gave, and a run has it', async () => {
  const locked = await startCli(['targets', '--lock', '--config', config], { env }).ended
  expect(locked).toMatchObject({ code: 0, stderr: '' })
  const { images } = JSON.parse(readFileSync(lockFile(), 'utf8')) as Lock
  const digest = images[image]![`linux/${arch}`]!.digest
  expect(digest).toBe(registry.digestOf(name))
  expect(locked.stdout).toContain(`own  ${digest}`)
  const { code, report } = await run()
  expect(code).toBe(0)
  expect(cellOf(report, 'own')).toMatchObject({ outcome: 'pass', image: { digest } })
})

test('a tag that moved: the locked digest is used as long as the registry has it, and another is refused', async () => {
  const before = registry.digestOf(name)
  registry.add(name, [`linux/${arch}`], 'manifest', 'changed')
  expect(registry.digestOf(name)).not.toBe(before)
  await forget()
  const pinned = await run()
  expect(cellOf(pinned.report, 'own')).toMatchObject({ outcome: 'pass', image: { digest: before } })

  await forget()
  await docker.pull(image).then((stream) => new Promise((resolve) => docker.modem.followProgress(stream, resolve)))
  registry.drop(name, before)
  const { code, report } = await run()
  const cell = cellOf(report, 'own')
  expect(code).toBe(1)
  expect(cell).toMatchObject({ outcome: 'unknown', basis: 'none', steps: [{ result: 'unknown' }] })
  expect(findingIds(cell)).toContain('image-not-as-locked')
  expect(cell.reason).toContain(`the lock says ${before}`)
  expect(cell.reason).toContain(`the engine's ${image} is ${registry.digestOf(name)}`)
  expect(cellOf(report, 'scratch').outcome).toBe('pass')
})

test('what the lock does not know is refused, and so is a stand-in for a locked image', async () => {
  writeFileSync(lockFile(), JSON.stringify({ schema: 'portcullis-lock/1', images: {} }))
  const { report } = await run()
  expect(cellOf(report, 'own').reason).toContain(`the lock has no digest of ${image} for linux/${arch}`)

  const digest = `sha256:${'0'.repeat(64)}`
  const debian = { 'docker.io/library/debian:12': { [`linux/${arch}`]: { digest, standIn: null } } }
  writeFileSync(lockFile(), JSON.stringify({ schema: 'portcullis-lock/1', images: debian }))
  const words = [ESBUILD, '--config', config, '--target', 'debian:12', '--pull', 'never']
  const real = await check(words, { env })
  expect(findingIds(cellOf(real.report, 'debian:12'))).toContain('image-not-as-locked')
})

test('a stand-in is locked as one', async () => {
  const own = configFile(
    'targets: [debian:12]\ntimers: false\npull: never\nsmoke: [{ name: v, args: [--version] }]\nlock: a.lock',
  )
  const locked = await startCli(['targets', '--lock', '--config', own], { env }).ended
  expect(locked.stdout).toMatch(/✓ debian:12 {2}sha256:[0-9a-f]{64} {2}stand-in debian-12/)
  expect(cellOf((await check([ESBUILD, '--config', own], { env })).report, 'debian:12').outcome).toBe('pass')
  const path = join(dirname(own), 'a.lock')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/sha256:[0-9a-f]{8}/, 'sha256:00000000'))
  const { report } = await check([ESBUILD, '--config', own], { env })
  expect(cellOf(report, 'debian:12').reason).toMatch(/debian:12 is sha256:[0-9a-f]{64}, the lock says sha256:00000000/)
})
