import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApi, type EngineApi } from '../../src/engines/api/engine-api.ts'
import { findEngine, type FoundEngine } from '../../src/engines/find/find-engine.ts'
import { BroughtImages } from '../../src/engines/images/brought-images.ts'
import { Images } from '../../src/engines/images/images.ts'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'
import { goBuild } from '../helpers/go-build.ts'
import { check, configFile, ROOT, startCli } from '../helpers/portcullis.ts'
import { ImageRegistry } from './image-registry.ts'

/** A registry on this machine that serves nobody without a login, and real engines that are shown logins as people have left them. */
const PLATFORM = `linux/${process.arch === 'x64' ? 'amd64' : 'arm64'}`
const PASSWORD = 'hunter2-of-the-test'
const quiet = { platform: 'linux', log: () => undefined, signal: new AbortController().signal }

let registry: ImageRegistry
let home: string
let name: string
let image: string

beforeEach(async () => {
  registry = await ImageRegistry.start()
  home = mkdtempSync(join(tmpdir(), 'portcullis-registry-'))
  name = `cache/test-${randomBytes(4).toString('hex')}`
  image = registry.add(name, [PLATFORM])
})
afterEach(async () => {
  await registry[Symbol.asyncDispose]()
  rmSync(home, { recursive: true })
})

function put(path: string, content: unknown): void {
  mkdirSync(join(home, path, '..'), { recursive: true })
  writeFileSync(join(home, path), JSON.stringify(content))
}

const entry = (password = PASSWORD) => ({ auth: Buffer.from(`somebody:${password}`).toString('base64') })

describe.each(['docker', 'podman'] as const)('%s', (kind) => {
  let found: FoundEngine
  let api: EngineApi

  beforeEach(async () => {
    const insecure = join(home, 'registries.conf')
    writeFileSync(insecure, `[[registry]]\nlocation = "${registry.host}"\ninsecure = true\n`)
    const env = { ...process.env, CONTAINERS_REGISTRIES_CONF: insecure }
    const own = kind === 'podman' ? { sockets: { docker: [], podman: [] } } : {}
    found = await findEngine(kind, { ...quiet, env, ...own })
    api = await openApi(found.address)
  })
  afterEach(async () => {
    await api.docker
      .getImage(image)
      .remove({ force: true })
      .catch(() => undefined)
    api[Symbol.dispose]()
    await found.stopService?.()
  })

  async function acquire(said: string[] = []) {
    const brought = new BroughtImages({ api, runId: 'test', labels: {}, cacheDir: '/nowhere' })
    const logins = { kind, env: { HOME: home } }
    const log = (message: string): void => void said.push(message)
    const images = new Images({ api, brought, log, logins, signal: new AbortController().signal })
    return await images.acquire({ image, standIn: null, platform: PLATFORM, pull: 'always' })
  }

  test.each(['basic', 'token'] as const)('a login of a file is sent (%s)', async (by) => {
    registry.require({ username: 'somebody', password: PASSWORD, by })
    expect(await acquire()).toMatchObject({ trouble: { kind: 'image-unavailable' } })
    put('.docker/config.json', { auths: { [`http://${registry.host}/v1/`]: entry() } })
    expect(await acquire()).toMatchObject({ image: { facts: { reference: image } } })
    expect(registry.servedTo).toContain('somebody')
    rmSync(join(home, '.docker'), { recursive: true })
    put('.config/containers/auth.json', { auths: { [`${registry.host}/cache`]: entry() } })
    expect(await acquire()).toMatchObject({ image: { facts: { reference: image } } })
  })

  test('a wrong login is refused, and stands in nothing that is said', async () => {
    registry.require({ username: 'somebody', password: PASSWORD, by: 'basic' })
    const wrong = 'wrong-hunter2'
    put('.docker/config.json', { auths: { [registry.host]: entry(wrong) } })
    const said: string[] = []
    const got = JSON.stringify([await acquire(said), said])
    expect(got).toContain('image-unavailable')
    for (const secret of [wrong, entry(wrong).auth]) expect(got).not.toContain(secret)
  })
})

/** The command line with a home of its own, and a helper on its PATH. */
function environment(): NodeJS.ProcessEnv {
  mkdirSync(join(home, 'bin'))
  const helper = join(home, 'bin', 'docker-credential-test')
  writeFileSync(helper, `#!/bin/sh\nprintf '{"Username":"somebody","Secret":"${PASSWORD}"}'\n`)
  chmodSync(helper, 0o755)
  put('.docker/config.json', { credHelpers: { [registry.host]: 'test' } })
  const env = { HOME: home, DOCKER_CONFIG: join(home, '.docker'), PATH: `${home}/bin:${process.env['PATH']}` }
  return { ...env, DOCKER_HOST: 'unix:///var/run/docker.sock', PORTCULLIS_CACHE: cacheDirectory(process.env) }
}

test('check and targets --lock pull by a mirror, with the login of a helper; the report names what was pulled', async () => {
  registry.require({ username: 'somebody', password: PASSWORD, by: 'token' })
  const base = name.slice('cache/'.length)
  const config = configFile(`
targets: [{ id: base, image: "docker.io/acme/${base}:latest", libc: none }]
mirrors: { docker.io/acme: ${registry.host}/cache, docker.io: nowhere.invalid }
smoke: [{ name: version, args: [--version] }]
timers: false
engine: docker
lock: portcullis.lock
`)
  const env = environment()
  try {
    const locked = await startCli(['targets', '--lock', '--config', config], { env }).ended
    expect([locked.code, locked.stderr]).toEqual([0, ''])
    const lock = readFileSync(join(config, '../portcullis.lock'), 'utf8')
    expect(lock).toContain(`"docker.io/acme/${base}:latest"`)
    expect(lock).toContain(registry.digestOf(name))
    const { report, stdout, stderr } = await check(
      [goBuild(`${ROOT}/examples/hello-server`), '--config', config, '--verbose'],
      { env },
    )
    expect(report.cells[0]).toMatchObject({
      reason: null,
      outcome: 'pass',
      target: { image: `docker.io/acme/${base}:latest` },
    })
    expect(report.cells[0]!.image!.reference).toContain(`${registry.host}/${name}`)
    for (const secret of [PASSWORD, entry().auth]) expect(stdout + stderr + locked.stdout + lock).not.toContain(secret)
  } finally {
    const { address } = await findEngine('docker', { ...quiet, env: process.env })
    using api = await openApi(address)
    await api.docker
      .getImage(image)
      .remove({ force: true })
      .catch(() => undefined)
  }
})
