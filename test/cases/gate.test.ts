import { beforeAll, describe, expect, test } from 'vitest'
import { goBuild } from '../helpers/go-build.ts'
import { check, configFile, ROOT, startCli } from '../helpers/portcullis.ts'
import { CountingSocket } from './counting-socket.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
let cgo: string
beforeAll(() => {
  cgo = goBuild(`${ROOT}/examples/hello-server`, { cgo: true })
})

describe('engine: none', () => {
  test.each([
    ['a static binary passes everywhere', () => ESBUILD, ['--engine', 'none'], 0],
    ['a cgo one fails where its libc is not', () => cgo, ['--engine', 'none'], 1],
    ['and passes where it is', () => cgo, ['--engine', 'none', '--target', 'debian:1[23]'], 0],
    ['from portcullis.yml', () => ESBUILD, ['--config', configFile('engine: none')], 0],
  ])('%s, and no engine is asked', async (_, binary, words, exitCode) => {
    await using socket = await CountingSocket.start()
    const env = { DOCKER_HOST: socket.host, CONTAINER_HOST: socket.host }
    const { code, report } = await check([binary(), ...words], { env })
    expect(code).toBe(exitCode)
    expect(report).toMatchObject({ engine: null, complete: true })
    expect(report.gate.decision).toBe(exitCode === 0 ? 'pass' : 'fail')
    expect(new Set(report.cells.map(({ basis }) => basis))).toEqual(new Set(['prediction']))
    expect(report.cells.every(({ observed, steps }) => observed === null && steps.length === 0)).toBe(true)
    expect(socket.seen).toEqual([])
  })
})

describe('policy, on predictions', () => {
  const unknowable = 'engine: none\ntargets: [debian:12, { id: ours, image: registry.invalid/a:1 }]\n'
  test.each([
    [
      'a target that is not required may fail',
      'targets: [debian:11, debian:12]\npolicy: { required: ["debian:12"] }',
      0,
      [],
    ],
    ['a required one may not', 'targets: [debian:11, debian:12]', 1, ['required-cell-failed']],
    ['a word that no cell fits', 'targets: [debian:12]\npolicy: { required: ["*debain*"] }', 1, ['no-required-cell']],
    ['informational is stronger', 'targets: [debian:11]\npolicy: { informational: ["debian:*"] }', 0, []],
    ['glibc as allowed', 'targets: [debian:12]\npolicy: { max-glibc: 2.34 }', 0, []],
    ['glibc above what is allowed', 'targets: [debian:12]\npolicy: { max-glibc: 2.17 }', 1, ['glibc-floor']],
    ['a required cell that is unknown', unknowable, 1, ['required-cell-unknown']],
    ['another that is unknown', `${unknowable}policy: { required: ["debian:12"] }`, 0, ['unknown-cell']],
    ['unknown: fail', `${unknowable}policy: { required: ["debian:12"], unknown: fail }`, 1, ['unknown-cell']],
    ['unknown: ignore', `${unknowable}policy: { required: ["debian:12"], unknown: ignore }`, 0, []],
  ])('%s', async (_, yaml, exitCode, codes) => {
    const { code, report } = await check([cgo, '--config', configFile(yaml), '--engine', 'none'])
    expect(report.gate.reasons.map((each) => each.code)).toEqual(codes)
    expect({ code, decision: report.gate.decision }).toEqual({
      code: exitCode,
      decision: exitCode === 0 ? 'pass' : 'fail',
    })
  })

  test('--max-glibc takes the place of the file’s', async () => {
    const config = configFile('engine: none\ntargets: [debian:12]\npolicy: { max-glibc: 2.40 }')
    const { code, report } = await check([cgo, '--config', config, '--max-glibc', '2.28'])
    expect(code).toBe(1)
    expect(report.gate.reasons[0]!.message).toContain('may need glibc 2.28 at most, and needs GLIBC_2.34')
  })
})

describe('streams', () => {
  test.each([
    ['json', (text: string) => JSON.parse(text) as unknown],
    ['markdown', (text: string) => expect(text).toMatch(/^### /)],
    ['terminal', (text: string) => expect(text).toMatch(/Gate fails for /)],
  ])('%s alone on stdout, progress on stderr', async (format, read) => {
    const { stdout, stderr } = await startCli(['check', cgo, '--engine', 'none', '--format', format]).ended
    read(stdout)
    expect(stdout).not.toContain('predicted: runs in')
    expect(stderr).toContain('predicted: runs in')
    expect(stderr).not.toContain('Gate fails')
  })
})
