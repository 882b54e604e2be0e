import { copyFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { goBuild } from '../helpers/go-build.ts'
import { cellOf, check, configFile, ROOT } from '../helpers/portcullis.ts'

const SIGNALS = ['SIGSEGV', 'SIGABRT', 'SIGILL', 'SIGSYS', 'SIGBUS', 'SIGFPE'] as const
const CODES = [130, 137, 139, 143] as const

let app: string
beforeAll(() => {
  const folder = `${ROOT}/test/cases/programs/crash-in-c`
  app = goBuild(folder, { cgo: true, args: ['-ldflags=-linkmode=external -extldflags=-static'] })
})

/** Of the machine itself nothing is in the environment: the program reads how to end from its name. */
function named(what: string): string {
  const path = `${app}-${what}`
  copyFileSync(app, path)
  return path
}

async function natively(what: string) {
  const words = [named(what), '--engine', 'native', '--target', 'linux-host', '--no-timers']
  const { code, report } = await check(words)
  return { code, cell: cellOf(report, 'linux-host') }
}

test.each(SIGNALS)('a crash in C code fails the default case: %s, on the machine itself', async (what) => {
  const { code, cell } = await natively(what)
  const ids = { SIGILL: 'illegal-instruction', SIGSYS: 'system-call-refused' } as Record<string, string>
  expect(code).toBe(1)
  expect(cell.steps[0]).toMatchObject({ name: 'starts', result: 'fail', exitCode: 2 })
  expect(cell.steps[0]?.findings.map(({ id }) => id)).toEqual([ids[what] ?? 'killed-by-signal', 'expectation-missed'])
})

test('a program that always ends with 1 passes with a warning that says how weak that is', async () => {
  const { code, cell } = await natively('1')
  expect([code, cell.outcome]).toEqual([0, 'warn'])
  const [found] = cell.steps[0]!.findings
  expect(found).toMatchObject({ id: 'smoke-by-default', severity: 'warning', args: { exitCode: 1 } })
})

describe.each(['docker', 'podman'])('on %s', (engine) => {
  test('as PID 1 an exit code above 128 is what it is, and the signal that it stands for', async () => {
    const cases = CODES.flatMap((code) => [
      `  - { name: code ${code}, as: pid1, env: { WHAT: "${code}" }, expect: { exit: ${code} } }`,
      `  - { name: missed ${code}, as: pid1, env: { WHAT: "${code}" } }`,
    ])
    const config = configFile(
      `targets: [scratch]\ntimers: false\npull: never\nsmoke:\n${cases.join('\n')}\n` +
        '  - { name: signal, as: pid1, env: { WHAT: "143" }, expect: { signal: SIGTERM } }\n',
    )
    const { report } = await check([app, '--config', config, '--engine', engine])
    const cell = cellOf(report, 'scratch')
    expect(cell).toMatchObject({ outcome: 'fail', observed: 'runs' })
    expect(cell.steps.map(({ name, result }) => [name, result])).toEqual([
      ...CODES.flatMap((code) => [
        [`code ${code}`, 'pass'],
        [`missed ${code}`, 'fail'],
      ]),
      ['signal', 'pass'],
    ])
    const ids = cell.steps.flatMap(({ findings }) => findings.map(({ id }) => id))
    expect(ids).not.toContain('killed-for-memory')
    expect(ids).not.toContain('killed-from-outside')
  })
})
