import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { check, expectAllUnknown, ROOT } from '../helpers/portcullis.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const NOBODY = 65_534

describe('no engine answers: exit 3, every cell unknown, what was tried and what to do', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-no-engine-'))
    chmodSync(folder, 0o755)
  })

  /** The reason, the same for all cells. */
  async function reason(env: NodeJS.ProcessEnv, words: readonly string[] = [], uid?: number): Promise<string> {
    const { code, report } = await check([ESBUILD, ...words], { env, ...(uid !== undefined && { uid }) })
    expect(code).toBe(3)
    expect(report.cells.length).toBeGreaterThanOrEqual(8)
    expectAllUnknown(report, 'engine-unavailable', /^No container engine could be used: /)
    expect(report.cells[0]!.findings[0]!.remedy?.text).toMatch(/Start Docker or Podman/)
    expect(report).toMatchObject({ engine: null, complete: true })
    expect(report.gate.reasons.map((each) => each.code)).toEqual(['required-cell-unknown', 'nothing-learned'])
    const reasons = new Set(report.cells.map((cell) => cell.reason))
    expect(reasons.size).toBe(1)
    return report.cells[0]!.reason!
  }

  test('none is installed', async () => {
    const env = { PATH: '/nonexistent', DOCKER_HOST: '', CONTAINER_HOST: '', XDG_RUNTIME_DIR: folder, HOME: folder }
    expect(await reason(env, ['--engine', 'podman'])).toMatch(
      /No Podman engine answers\. Tried: .*podman is not installed\. Install/,
    )
  })

  test('DOCKER_HOST leads to no socket', async () => {
    const missing = `unix://${folder}/missing.sock`
    expect(await reason({ DOCKER_HOST: missing })).toMatch(
      /Tried: DOCKER_HOST=unix:\/\/\S+missing.sock: no such socket\./,
    )
  })

  test('DOCKER_HOST leads to a socket that nobody listens at', async () => {
    const path = join(folder, 'left.sock')
    writeFileSync(path, '')
    const wanted = /nothing listens there \(connection refused\)\. .*correct or unset DOCKER_HOST/
    expect(await reason({ DOCKER_HOST: `unix://${path}` })).toMatch(wanted)
  })

  test('DOCKER_HOST is refused over TCP', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address!.port : 0
    await new Promise((resolve) => server.close(resolve))
    expect(await reason({ DOCKER_HOST: `tcp://127.0.0.1:${port}` })).toMatch(
      /nothing listens there \(connection refused\)/,
    )
  })

  test('DOCKER_HOST is no address', async () => {
    expect(await reason({ DOCKER_HOST: 'ssh://somewhere' })).toMatch(/DOCKER_HOST.*ssh/)
  })

  test('this user may not use the socket', async () => {
    const path = join(folder, 'closed.sock')
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(path, resolve))
    chmodSync(path, 0)
    const uid = process.getuid!() === 0 ? NOBODY : undefined
    const env = { DOCKER_HOST: `unix://${path}`, HOME: folder, XDG_CACHE_HOME: '' }
    expect(await reason(env, [], uid)).toMatch(/permission denied: this user may not use the socket/)
    await new Promise((resolve) => server.close(resolve))
  })
})
