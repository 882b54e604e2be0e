import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Docker from 'dockerode'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyImageArchive } from '../../src/engines/empty-image.ts'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { ImageRegistry } from '../engines/image-registry.ts'
import { SecondDockerd } from '../engines/second-dockerd.ts'
import { goBuild } from '../helpers/go-build.ts'
import { leftovers, podmanLeftovers } from '../helpers/leftovers.ts'
import { cellOf, check, configFile, findingIds, ROOT, startCli, type StartedCli } from '../helpers/portcullis.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const SOCKET = '/var/run/docker.sock'
const NOBODY = 65_534

/** Each planned cell has one outcome with a reason, and it is this one. */
function expectAllUnknown(report: Report, finding: string, reason: RegExp): void {
  expect(report.cells.length).toBeGreaterThan(0)
  for (const cell of report.cells) {
    expect.soft(cell).toMatchObject({ outcome: 'unknown', basis: 'none', observed: null, agrees: null })
    expect.soft(cell.reason).toMatch(reason)
    expect.soft(findingIds(cell)).toContain(finding)
  }
}

describe('no engine answers: exit 3, every cell unknown, what was tried and what to do', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-no-engine-'))
    chmodSync(folder, 0o755)
  })

  async function expectNone(env: NodeJS.ProcessEnv, words: readonly string[], reason: RegExp, uid?: number) {
    const { code, report } = await check([ESBUILD, ...words], { env, ...(uid !== undefined && { uid }) })
    expect(code).toBe(3)
    expect(report.cells.length).toBeGreaterThanOrEqual(8)
    expectAllUnknown(report, 'engine-unavailable', reason)
    // All on one line, and what to do in words of its own.
    for (const { reason: said } of report.cells) expect(said).not.toContain('\n')
    expect(report.cells[0]!.findings[0]!.remedy?.text).toMatch(/Start Docker or Podman/)
    expect(report).toMatchObject({ engine: null, complete: true })
    expect(report.gate.reasons.map((each) => each.code)).toEqual(['required-cell-unknown', 'nothing-learned'])
  }

  test('none is installed', async () => {
    const env = { PATH: '/nonexistent', DOCKER_HOST: '', CONTAINER_HOST: '', XDG_RUNTIME_DIR: folder, HOME: folder }
    await expectNone(
      env,
      ['--engine', 'podman'],
      /No Podman engine answers\. Tried: .*podman is not installed\. Install/,
    )
  })

  test('DOCKER_HOST leads to no socket', async () => {
    const missing = `unix://${folder}/missing.sock`
    await expectNone({ DOCKER_HOST: missing }, [], /Tried: DOCKER_HOST=unix:\/\/\S+missing.sock: no such socket\./)
  })

  test('DOCKER_HOST leads to a socket that nobody listens at', async () => {
    const path = join(folder, 'left.sock')
    writeFileSync(path, '')
    const reason = /nothing listens there \(connection refused\)\. .*correct or unset DOCKER_HOST/
    await expectNone({ DOCKER_HOST: `unix://${path}` }, [], reason)
  })

  test('DOCKER_HOST is refused over TCP', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address!.port : 0
    await new Promise((resolve) => server.close(resolve))
    await expectNone({ DOCKER_HOST: `tcp://127.0.0.1:${port}` }, [], /nothing listens there \(connection refused\)/)
  })

  test('DOCKER_HOST is no address', async () => {
    await expectNone({ DOCKER_HOST: 'ssh://somewhere' }, [], /DOCKER_HOST.*ssh/)
  })

  test('this user may not use the socket', async () => {
    const path = join(folder, 'closed.sock')
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(path, resolve))
    chmodSync(path, 0)
    const uid = process.getuid!() === 0 ? NOBODY : undefined
    const env = { DOCKER_HOST: `unix://${path}`, HOME: folder, XDG_CACHE_HOME: '' }
    await expectNone(env, [], /permission denied: this user may not use the socket/, uid)
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('images', () => {
  const arch = process.arch === 'x64' ? 'amd64' : 'arm64'
  const other = arch === 'amd64' ? 'arm64' : 'amd64'
  const name = `cases-${randomBytes(4).toString('hex')}`
  const env = { DOCKER_HOST: `unix://${SOCKET}` }
  let registry: ImageRegistry
  beforeEach(async () => {
    registry = await ImageRegistry.start()
  })
  afterEach(async () => {
    const docker = new Docker({ socketPath: SOCKET })
    for (const { RepoTags } of await docker.listImages()) {
      for (const tag of (RepoTags ?? []).filter((each) => each.startsWith(`${registry.host}/`))) {
        await docker.getImage(tag).remove({ force: true })
      }
    }
    await registry[Symbol.asyncDispose]()
    expect(await leftovers(SOCKET)).toEqual([])
  })

  /** One target for each image, and `scratch`, which needs none. */
  async function checkImages(images: Readonly<Record<string, string>>) {
    const targets = Object.entries(images).map(([id, image]) => `{ id: ${id}, image: '${image}' }`)
    const yaml = `targets: [scratch, ${targets.join(', ')}]\ntimers: false\npolicy: { required: [scratch] }`
    return await check([ESBUILD, '--config', configFile(yaml), '--run', '--version'], { env })
  }

  test('pulled, unknown to the registry, of another architecture: the one does not harm the other', async () => {
    const { code, report } = await checkImages({
      pulled: registry.add(`${name}-good`, [`linux/${arch}`]),
      missing: `${registry.host}/${name}-missing:1`,
      foreign: registry.add(`${name}-foreign`, [`linux/${other}`], 'list'),
    })
    for (const target of ['scratch', 'pulled']) expect(cellOf(report, target)).toMatchObject({ outcome: 'pass' })
    expect(cellOf(report, 'missing')).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringMatching(/manifest unknown/),
    })
    expect(findingIds(cellOf(report, 'missing'))).toContain('image-unavailable')
    expect(cellOf(report, 'foreign')).toMatchObject({ outcome: 'unknown', reason: expect.stringContaining(arch) })
    expect(findingIds(cellOf(report, 'foreign'))).toContain('platform-unavailable')
    // Neither was required.
    expect(code).toBe(0)
    expect(report.gate.reasons).toMatchObject([{ code: 'unknown-cell', severity: 'warn' }])
  })

  test.each([
    [403, 'image-unavailable', /could not be had: .*(denied|403|forbidden)/i],
    [503, 'image-unavailable', /could not be had: .*does not answer/i],
  ])('a registry that answers %s', async (status, finding, reason) => {
    const image = registry.add(`${name}-refused`, [`linux/${arch}`])
    registry.refuse(status)
    const words = ['--config', configFile(`targets: [{ id: refused, image: '${image}' }]\ntimers: false`)]
    const { code, report } = await check([ESBUILD, ...words], { env })
    expect(code).toBe(3)
    expectAllUnknown(report, finding, reason)
  })

  test('a binary for another machine is not started, however willing the machine is to emulate', async () => {
    const binary = goBuild(`${ROOT}/examples/faults/needs-tmp`, { env: { GOARCH: other } })
    const { code, report } = await check([binary, '--target', 'debian:12', '--no-timers'], { env })
    expect(code).toBe(3)
    expectAllUnknown(report, 'platform-unavailable', new RegExp(`linux/${other} cannot run here`))
  })
})

test('a container killed from outside on Podman', async () => {
  const image = `registry.invalid/cases-${randomBytes(4).toString('hex')}:1`
  const archive = join(mkdtempSync(join(tmpdir(), 'portcullis-archive-')), 'image.tar')
  const arch = process.arch === 'x64' ? 'amd64' : 'arm64'
  writeFileSync(archive, await emptyImageArchive({ reference: image, platform: `linux/${arch}`, labels: {} }))
  podman('load', '--input', archive)
  const sleeper = goBuild(`${ROOT}/examples/faults/sleeps-forever`)
  const config = configFile(`
targets: [scratch, { id: ours, image: '${image}' }]
smoke: [{ name: sleep, args: [], timeout: 5s }]
timers: false
pull: never
`)
  const words = ['check', sleeper, '--config', config, '--engine', 'podman', '--json']
  const cli = startCli(words, { env: { DOCKER_HOST: '' } })
  const ours = () => podman('ps', '--quiet', '--filter', 'label=portcullis=1', '--filter', `ancestor=${image}`)
  for (let tries = 0; tries < 100 && ours() === ''; tries += 1) await sleep(100)
  await sleep(700)
  podman('kill', ...ours().split('\n'))
  const { code, stdout } = await cli.ended
  podman('rmi', '--force', image)
  const report = reportSchema.parse(JSON.parse(stdout))
  expect(code).toBe(1)
  expect(cellOf(report, 'ours')).toMatchObject({ outcome: 'unknown', observed: null })
  expect(findingIds(cellOf(report, 'ours'))).toContain('killed-from-outside')
  expect(cellOf(report, 'scratch')).toMatchObject({ outcome: 'fail', observed: 'runs' })
  expect(await podmanLeftovers()).toEqual([])
})

function podman(...words: readonly string[]): string {
  return execFileSync('podman', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

describe('an engine of our own, under the feet of a run', () => {
  let sleeper: string
  let dockerd: SecondDockerd
  let docker: Docker
  beforeAll(() => {
    sleeper = goBuild(`${ROOT}/examples/faults/sleeps-forever`)
  })
  beforeEach(async () => {
    dockerd = await SecondDockerd.start()
    docker = new Docker({ socketPath: socket() })
  })
  afterEach(async () => {
    await dockerd[Symbol.asyncDispose]()
  })

  function socket(): string {
    const { address } = dockerd.found
    if (address.kind !== 'socket') throw new Error('a second dockerd listens at a socket')
    return address.path
  }

  /** Three cells of images that hold nothing, each asleep as a child of the probe. */
  async function start(): Promise<StartedCli> {
    const targets: string[] = ['scratch']
    for (const id of ['one', 'two']) {
      const image = `registry.invalid/${id}:1`
      const { os, arch } = dockerd.found.version
      const archive = await emptyImageArchive({ reference: image, platform: `${os}/${arch}`, labels: {} })
      for await (const chunk of await docker.loadImage(archive as never)) expect(String(chunk)).not.toContain('error')
      targets.push(`{ id: ${id}, image: '${image}' }`)
    }
    const config = configFile(`
targets: [${targets.join(', ')}]
smoke: [{ name: sleep, args: [], timeout: 3s }]
timers: false
pull: never
parallel: 3
`)
    const cli = startCli(['check', sleeper, '--config', config, '--json'], {
      env: { DOCKER_HOST: `unix://${socket()}` },
    })
    for (let tries = 0; tries < 200 && (await running()).length < 3; tries += 1) {
      await sleep(50)
    }
    expect(await running()).toHaveLength(3)
    await sleep(500)
    return cli
  }

  async function running() {
    return await docker.listContainers({ filters: { label: ['portcullis=1'], status: ['running'] } })
  }

  async function ended(cli: StartedCli): Promise<{ code: number | null; report: Report }> {
    const { code, stdout } = await cli.ended
    return { code, report: reportSchema.parse(JSON.parse(stdout)) }
  }

  test.each([
    ['killed', async (id: string) => await docker.getContainer(id).kill()],
    ['stopped', async (id: string) => await docker.getContainer(id).stop({ t: 1 })],
    ['removed', async (id: string) => await docker.getContainer(id).remove({ force: true })],
  ])('a container %s from outside: its cell is unknown, the others are judged, nothing is left', async (_, end) => {
    const cli = await start()
    const [victim] = await running()
    await end(victim!.Id)
    const { code, report } = await ended(cli)
    const unknown = report.cells.filter(({ outcome }) => outcome === 'unknown')
    expect(unknown).toHaveLength(1)
    expect(unknown[0]!.reason).toMatch(/^Something outside of this run ended /)
    expect(findingIds(unknown[0]!)).toContain('killed-from-outside')
    const others = report.cells.filter(({ outcome }) => outcome !== 'unknown')
    expect(others).toHaveLength(2)
    for (const cell of others) {
      expect(cell).toMatchObject({ outcome: 'fail', observed: 'runs' })
      expect(findingIds(cell)).toContain('time-limit')
    }
    expect(code).toBe(1)
    expect(report.complete).toBe(true)
    expect(await leftovers(socket(), 10_000)).toEqual([])
  })

  test('all containers killed by their label: nothing could be learned', async () => {
    const cli = await start()
    await Promise.all((await running()).map(async ({ Id }) => await docker.getContainer(Id).kill()))
    const { code, report } = await ended(cli)
    expectAllUnknown(report, 'killed-from-outside', /^Something outside of this run ended /)
    expect(code).toBe(3)
    expect(await leftovers(socket(), 10_000)).toEqual([])
  })

  test('the engine killed: every cell unknown, exit 3, soon', async () => {
    const cli = await start()
    const killed = performance.now()
    await dockerd.end('SIGKILL')
    const { code, report } = await ended(cli)
    expect(performance.now() - killed).toBeLessThan(20_000)
    expectAllUnknown(report, 'engine-lost', /stopped answering/)
    expect(code).toBe(3)
    expect(existsSync(`/proc/${cli.child.pid}`)).toBe(false)
  })
})
