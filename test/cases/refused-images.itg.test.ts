import { randomBytes } from 'node:crypto'
import Docker from 'dockerode'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ImageRegistry } from '../engines/image-registry.ts'
import { goBuild } from '../helpers/go-build.ts'
import { leftovers } from '../helpers/leftovers.ts'
import { cellOf, check, configFile, expectAllUnknown, findingIds, ROOT } from '../helpers/portcullis.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const SOCKET = '/var/run/docker.sock'

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

  test('nothing stays behind', async () => {
    expect(await leftovers(SOCKET)).toEqual([])
  })
})
