import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findEngine, type FindOptions, type FoundEngine } from '../../src/engines/find/find-engine.ts'
import { knownSockets } from '../../src/engines/find/known-sockets.ts'
import { EngineUnavailableError } from '../../src/errors.ts'
import { AnsweringSockets } from './answering-sockets.ts'

let servers: AnsweringSockets
beforeEach(async () => {
  servers = await AnsweringSockets.create()
})
afterEach(async () => {
  await servers[Symbol.asyncDispose]()
})

function options(over: Partial<FindOptions> = {}): FindOptions {
  return {
    env: {},
    platform: 'linux',
    log: () => undefined,
    signal: new AbortController().signal,
    sockets: { docker: [], podman: [] },
    podmanCommand: null,
    ...over,
  }
}

async function failure(search: Promise<FoundEngine>): Promise<EngineUnavailableError> {
  return await search.then(
    () => {
      throw new Error('an engine was found')
    },
    (error: unknown) => {
      expect(error).toBeInstanceOf(EngineUnavailableError)
      return error as EngineUnavailableError
    },
  )
}

describe('order', () => {
  test('DOCKER_HOST comes before every socket', async () => {
    const named = await servers.listen('named.sock', 'docker')
    const usual = await servers.listen('usual.sock', 'docker')
    const found = await findEngine('auto', {
      ...options({ sockets: { docker: [usual], podman: [] } }),
      env: { DOCKER_HOST: `unix://${named}` },
    })
    expect(found).toMatchObject({ address: { path: named }, foundBy: 'DOCKER_HOST', stopService: null })
  })

  test('Docker sockets come before Podman sockets, the first that answers wins', async () => {
    const second = await servers.listen('second.sock', 'docker')
    const podman = await servers.listen('podman.sock', 'podman')
    const found = await findEngine(
      'auto',
      options({ sockets: { docker: [servers.path('none.sock'), second], podman: [podman] } }),
    )
    expect(found).toMatchObject({ address: { path: second }, foundBy: 'Docker socket' })
    expect(found.version).toEqual({
      kind: 'docker',
      version: '28.0.1',
      apiVersion: '1.48',
      os: 'linux',
      arch: 'arm64',
      kernel: '6.8.0',
      cpus: 4,
      rootless: true,
    })
  })

  test('Podman is told by its answer, wherever it listens', async () => {
    const path = await servers.listen('docker.sock', 'podman')
    const found = await findEngine('auto', options({ sockets: { docker: [path], podman: [] } }))
    expect(found.version).toMatchObject({ kind: 'podman', version: '5.4.0' })
  })

  test('Docker on Windows says its release and how it isolates; its kernel has no number of a Linux', async () => {
    const path = await servers.listen('pipe', 'windows')
    const found = await findEngine('auto', options({ platform: 'win32', sockets: { docker: [path], podman: [] } }))
    expect(found.version).toEqual({
      kind: 'docker',
      version: '27.3.1',
      apiVersion: '1.47',
      os: 'windows',
      arch: 'amd64',
      kernel: null,
      cpus: 4,
      rootless: false,
      osVersion: '10.0.20348.2340',
      isolation: 'process',
    })
  })

  test('a choice passes over engines of the other kind', async () => {
    const docker = await servers.listen('docker.sock', 'docker')
    const podman = await servers.listen('podman.sock', 'podman')
    const sockets = { docker: [docker], podman: [podman] }
    const env = { DOCKER_HOST: `unix://${docker}` }
    expect((await findEngine('podman', options({ env, sockets }))).address).toEqual({ kind: 'socket', path: podman })
    const none = await failure(findEngine('docker', options({ sockets: { docker: [podman], podman: [] } })))
    expect(none.message).toContain(`${podman}: podman answers there, docker was asked for`)
  })

  test('the current Docker context is looked up as the Docker CLI does', async () => {
    const path = await servers.listen('context.sock', 'docker')
    const folder = join(servers.folder, 'config')
    const meta = join(folder, 'contexts/meta', createHash('sha256').update('colima').digest('hex'))
    await mkdir(meta, { recursive: true })
    await writeFile(join(folder, 'config.json'), JSON.stringify({ currentContext: 'colima' }))
    await writeFile(join(meta, 'meta.json'), JSON.stringify({ Endpoints: { docker: { Host: `unix://${path}` } } }))
    const found = await findEngine('auto', options({ env: { DOCKER_CONFIG: folder } }))
    expect(found).toMatchObject({ address: { path }, foundBy: 'Docker context' })
  })

  test('an address over TCP', async () => {
    const port = await servers.listenTcp('docker')
    const found = await findEngine('auto', options({ env: { DOCKER_HOST: `tcp://127.0.0.1:${port}` } }))
    expect(found.address).toEqual({ kind: 'tcp', host: '127.0.0.1', port, tls: null })
  })
})

describe('an engine that the user named is not replaced by another', () => {
  test.each([
    ['DOCKER_HOST', 'auto'],
    ['CONTAINER_HOST', 'podman'],
  ] as const)('%s', async (name, choice) => {
    const usual = await servers.listen('usual.sock', choice === 'podman' ? 'podman' : 'docker')
    const env = { [name]: `unix://${servers.path('gone.sock')}` }
    const error = await failure(findEngine(choice, options({ env, sockets: { docker: [usual], podman: [usual] } })))
    expect(error.message).toContain(`${name}=unix://${servers.path('gone.sock')}: no such socket`)
    expect(error.message).not.toContain(usual)
    expect(error.hint).toContain(`correct or unset ${name}`)
  })

  test('ssh:// says that it is not supported and what to do', async () => {
    const error = await failure(findEngine('auto', options({ env: { DOCKER_HOST: 'ssh://me@far' } })))
    expect(error.message).toContain('ssh://far is an SSH address, which is not supported; forward the socket')
    expect(error.exitCode).toBe(3)
  })
})

describe('no engine', () => {
  test('everything that was tried is listed with its reason, in order', async () => {
    const notAnEngine = await servers.answer('web.sock', 200, '<html>')
    const broken = await servers.answer('broken.sock', 500, '')
    const error = await failure(
      findEngine(
        'auto',
        options({
          sockets: { docker: [servers.path('none.sock'), notAnEngine], podman: [broken] },
          podmanCommand: 'no-such-program',
        }),
      ),
    )
    expect(error.message.split('\n')).toEqual([
      'No container engine answers. Tried:',
      `  ${servers.path('none.sock')}: no such socket`,
      `  ${notAnEngine}: what listens there is no container engine`,
      `  ${broken}: answered /info with HTTP 500`,
      '  podman system service: podman is not installed',
    ])
    expect(error.hint).toContain('systemctl start docker')
  })

  // Root may use every socket, so the search runs in a process that gives root away.
  test('on Windows other commands are named', async () => {
    const pipes = { docker: [servers.path('docker_engine')], podman: [] }
    const none = await failure(findEngine('auto', options({ platform: 'win32', sockets: pipes })))
    expect(none.hint).toMatch(/^Start Docker \(Start-Service docker, .* DOCKER_HOST=npipe:/)
    const podman = await failure(findEngine('podman', options({ platform: 'win32', sockets: pipes })))
    expect(podman.hint).toMatch(/podman machine start/)
  })

  test('a refused socket says so', async () => {
    const path = await servers.listen('docker.sock', 'docker')
    await chmod(servers.folder, 0o755)
    await chmod(path, 0o600)
    const script = `
      import { findEngine } from ${JSON.stringify(join(import.meta.dirname, '../../src/engines/find/find-engine.ts'))}
      if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534) }
      findEngine('docker', { env: {}, platform: 'linux', log() {}, signal: new AbortController().signal,
        sockets: { docker: [${JSON.stringify(path)}], podman: [] } })
        .then(() => console.log('found'), (error) => console.log(error.message + ' | ' + error.hint))`
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(ran.stdout + ran.stderr).toContain('permission denied: this user may not use the socket')
    expect(ran.stdout).toContain('join the group that owns it')
  })

  test('what takes connections and never answers is given up', async () => {
    const silent = await servers.listenSilently('silent.sock')
    const error = await failure(
      findEngine('docker', options({ sockets: { docker: [silent], podman: [] }, answerLimitMs: 100 })),
    )
    expect(error.message).toContain(`${silent}: no answer within 0.1 s`)
  })

  test('an abort ends the search', async () => {
    const silent = await servers.listenSilently('silent.sock')
    const controller = new AbortController()
    const search = failure(
      findEngine('docker', { ...options({ sockets: { docker: [silent], podman: [] } }), signal: controller.signal }),
    )
    controller.abort()
    expect((await search).message).toContain('interrupted')
  })
})

describe('where engines usually listen', () => {
  test('Linux: system-wide first, then rootless and Docker Desktop', () => {
    const env = { HOME: '/home/me', XDG_RUNTIME_DIR: '/run/user/1000' }
    expect(knownSockets({ env, platform: 'linux', uid: 1000 })).toEqual({
      docker: [
        '/var/run/docker.sock',
        '/run/user/1000/docker.sock',
        '/home/me/.docker/run/docker.sock',
        '/home/me/.docker/desktop/docker.sock',
      ],
      podman: ['/run/podman/podman.sock', '/run/user/1000/podman/podman.sock'],
    })
  })

  test('Linux without XDG_RUNTIME_DIR: where systemd puts it', () => {
    const { podman } = knownSockets({ env: {}, platform: 'linux', uid: 1001 })
    expect(podman).toContain('/run/user/1001/podman/podman.sock')
  })

  test('macOS and Windows', () => {
    expect(knownSockets({ env: { HOME: '/Users/me' }, platform: 'darwin', uid: 501 })).toEqual({
      docker: ['/var/run/docker.sock', '/Users/me/.docker/run/docker.sock', '/Users/me/.docker/desktop/docker.sock'],
      podman: ['/Users/me/.local/share/containers/podman/machine/podman.sock'],
    })
    expect(knownSockets({ env: {}, platform: 'win32', uid: null })).toEqual({
      docker: ['//./pipe/docker_engine'],
      podman: ['//./pipe/podman-machine-default'],
    })
  })
})
