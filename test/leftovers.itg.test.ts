import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import Docker from 'dockerode'
import { pack } from 'tar-stream'
import { afterAll, expect, test } from 'vitest'
import { OWN_LABEL, OWNER_LABEL } from '../src/engines/api/run-labels.ts'
import { nameOwnProcess } from '../src/engines/api/run-owner.ts'
import { leftovers, podmanLeftovers } from './helpers/leftovers.ts'

/** The check that other tests end with, shown red: each kind of thing that a run could leave is left on purpose. */
const SOCKET = '/var/run/docker.sock'
const NAME = `leftovers-${process.pid}`
const WAIT_MS = 1_000
const docker = new Docker({ socketPath: SOCKET })
const own = nameOwnProcess()!
/** As a run that has ended named itself: no process started at that tick. */
const ended = own.replace(/\/\d+$/, '/1')
const cleanUp: (() => unknown)[] = []

afterAll(async () => {
  for (const each of cleanUp.toReversed()) await each()
})

function labels(owner: string): Record<string, string> {
  return { [OWN_LABEL]: '1', [OWNER_LABEL]: owner }
}

async function ours(): Promise<string[]> {
  return (await leftovers(SOCKET, WAIT_MS)).filter((each) => each.includes(NAME))
}

async function emptyImage(owner: string): Promise<string> {
  const tag = `registry.invalid/${NAME}`
  const tar = pack()
  tar.entry({ name: 'empty', type: 'directory' })
  tar.finalize()
  const changes = Object.entries(labels(owner)).map(([key, value]) => `LABEL ${key}=${value}`)
  const stream = await docker.importImage(Readable.from(tar), { repo: tag, tag: '1', changes })
  await new Promise((done, failed) =>
    docker.modem.followProgress(stream, (error) => (error ? failed(error) : done(null))),
  )
  return `${tag}:1`
}

test.each([
  ['by this process itself', own],
  ['by a run that has ended', ended],
  ['by who knows whom', 'nobody'],
])('an image, a container and a volume, made %s, are found until they are gone', async (_by, owner) => {
  const image = await emptyImage(owner)
  cleanUp.push(() =>
    docker
      .getImage(image)
      .remove()
      .catch(() => undefined),
  )
  const container = await docker.createContainer({ name: NAME, Image: image, Cmd: ['/none'], Labels: labels(owner) })
  cleanUp.push(() => container.remove({ force: true }).catch(() => undefined))
  await docker.createVolume({ Name: NAME, Labels: labels(owner) })
  cleanUp.push(() =>
    docker
      .getVolume(NAME)
      .remove()
      .catch(() => undefined),
  )
  expect((await ours()).toSorted()).toEqual([`container /${NAME}`, `image ${image}`, `volume ${NAME}`])
  await container.remove({ force: true })
  expect((await ours()).toSorted()).toEqual([`image ${image}`, `volume ${NAME}`])
  await docker.getVolume(NAME).remove()
  await docker.getImage(image).remove()
  expect(await ours()).toEqual([])
})

test('what a run under way in another process has made is its own', async () => {
  const other = spawn('sleep', ['100'])
  cleanUp.push(() => other.kill('SIGKILL'))
  const start = execFileSync('cat', [`/proc/${other.pid}/stat`], { encoding: 'utf8' })
    .split(') ')[1]!
    .split(' ')[19]
  const owner = own.replace(/\/\d+\/\d+$/, `/${other.pid}/${start}`)
  await docker.createVolume({ Name: NAME, Labels: labels(owner) })
  cleanUp.push(() =>
    docker
      .getVolume(NAME)
      .remove()
      .catch(() => undefined),
  )
  expect(await ours()).toEqual([])
  const gone = new Promise((done) => other.once('exit', done))
  other.kill('SIGKILL')
  await gone
  expect(await ours()).toEqual([`volume ${NAME}`])
  await docker.getVolume(NAME).remove()
})

test('a process of a cell is found, and its end is waited for', async () => {
  const folder = mkdtempSync(join(tmpdir(), `${NAME}-`))
  cleanUp.push(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, '.portcullis'))
  const program = join(folder, '.portcullis/app')
  copyFileSync('/usr/bin/sleep', program)
  const left = spawn(program, ['100'])
  cleanUp.push(() => left.kill('SIGKILL'))
  expect(await ours()).toEqual([`process ${left.pid} ${program} 100`])
  const found = leftovers(SOCKET, 60_000)
  left.kill('SIGKILL')
  expect((await found).filter((each) => each.includes(NAME))).toEqual([])
})

test('Podman: a volume of a run that has ended', async () => {
  const all = Object.entries(labels(ended)).flatMap(([key, value]) => ['--label', `${key}=${value}`])
  execFileSync('podman', ['volume', 'create', ...all, NAME])
  cleanUp.push(() => execFileSync('podman', ['volume', 'rm', '--force', NAME]))
  const found = async () => (await podmanLeftovers(WAIT_MS)).filter((each) => each.includes(NAME))
  expect(await found()).toEqual([`volume ${NAME}`])
  execFileSync('podman', ['volume', 'rm', NAME])
  expect(await found()).toEqual([])
})
