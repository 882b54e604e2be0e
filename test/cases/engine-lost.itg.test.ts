import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Docker from 'dockerode'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyImageArchive } from '../../src/engines/images/empty-image.ts'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { SecondDockerd } from '../engines/second-dockerd.ts'
import { goBuild } from '../helpers/go-build.ts'
import { leftovers, podmanLeftovers } from '../helpers/leftovers.ts'
import {
  cellOf,
  configFile,
  expectAllUnknown,
  findingIds,
  ROOT,
  startCli,
  type StartedCli,
} from '../helpers/portcullis.ts'

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
