import { beforeAll, describe, expect, test } from 'vitest'
import { goBuild } from '../helpers/go-build.ts'
import { leftovers } from '../helpers/leftovers.ts'
import { cellOf, check, configFile, findingIds, ROOT } from '../helpers/portcullis.ts'

const SOCKET = '/var/run/docker.sock'
const env = { DOCKER_HOST: `unix://${SOCKET}` }
const DEBIAN = 'portcullis.local/stand-in/debian-12:latest'
let cgo: string
beforeAll(async () => {
  cgo = goBuild(`${ROOT}/examples/hello-server`, { cgo: true })
  // Brings the stand-in into the engine, whatever ran before.
  await check([cgo, '--target', 'debian:12', '--run', '--version', '--no-timers', '--pull', 'never'], { env })
})

describe('a target that is not what portcullis.yml says', () => {
  /** It says musl, which the binary was not linked against; the image has glibc. */
  const yaml = (policy: string) => `
targets: [{ id: ours, image: '${DEBIAN}', libc: musl 1.2.5 }]
smoke: [{ name: version, args: [--version] }]
timers: false
pull: never
policy: { ${policy} }
`
  test.each([
    ['', 1, [{ code: 'prediction-contradicted', severity: 'fail' }]],
    ['unexpected: fail', 1, [{ code: 'prediction-contradicted', severity: 'fail' }]],
    ['unexpected: warn', 0, [{ code: 'prediction-contradicted', severity: 'warn' }]],
    ['unexpected: ignore', 0, []],
    ['informational: [ours]', 0, []],
  ])('policy { %s }: exit %s', async (policy, exitCode, reasons) => {
    const { code, report } = await check([cgo, '--config', configFile(yaml(policy))], { env })
    const cell = cellOf(report, 'ours')
    expect(cell).toMatchObject({ prediction: { runs: false }, observed: 'runs', agrees: false, outcome: 'warn' })
    expect(findingIds(cell)).toContain('prediction-contradicted')
    expect(cell.steps[0]).toMatchObject({ result: 'pass', exitCode: 0 })
    expect(report.gate.reasons).toMatchObject(reasons)
    expect(report.gate.reasons).toHaveLength(reasons.length)
    expect(code).toBe(exitCode)
  })
})

describe('what was seen decides, not what was predicted', () => {
  test.each([
    ['a case that fails in a required cell', 'policy: { required: ["*"] }', 1],
    ['a case that fails where it is not required', 'policy: { required: [] }', 0],
  ])('%s', async (_, policy, exitCode) => {
    const config = configFile(`
targets: [debian:12]
smoke: [{ name: version, args: [--version], expect: { stdout: 'something else' } }]
timers: false
pull: never
${policy}
`)
    const { code, report } = await check([cgo, '--config', config], { env })
    expect(report.cells).toMatchObject([
      { outcome: 'fail', prediction: { runs: true }, observed: 'runs', agrees: true },
    ])
    expect(findingIds(report.cells[0]!)).toContain('expectation-missed')
    expect(code).toBe(exitCode)
  })

  test('a cell nobody could look at beside one that passed: not required, it warns; required, it fails', async () => {
    const yaml = (required: string) => `
targets: [scratch, { id: gone, image: 'registry.invalid/none:1' }]
smoke: [{ name: usage, args: [], expect: { exit: any } }]
timers: false
pull: never
policy: { required: [${required}] }
`
    const binary = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
    const lenient = await check([binary, '--config', configFile(yaml('scratch'))], { env })
    expect(lenient.code).toBe(0)
    expect(lenient.report.gate.reasons).toMatchObject([{ code: 'unknown-cell', severity: 'warn' }])
    const strict = await check([binary, '--config', configFile(yaml('"*"'))], { env })
    expect(strict.code).toBe(1)
    expect(strict.report.gate.reasons).toMatchObject([{ code: 'required-cell-unknown', severity: 'fail' }])
    const nothing = await check([binary, '--config', configFile(yaml('"*"')), '--target', 'gone'], { env })
    expect(nothing.code).toBe(3)
    expect(await leftovers(SOCKET)).toEqual([])
  })
})
