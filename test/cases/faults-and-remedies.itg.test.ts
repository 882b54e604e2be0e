import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/api/library/check.ts'
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts'
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts'
import type { Report, ReportCell, ReportStep } from '../../src/report/report.ts'
import { goBuild } from '../helpers/go-build.ts'
import { goBuildAll } from '../helpers/go-build-all.ts'
import { configFile, ROOT } from '../helpers/portcullis.ts'

/** Each program has its fault found in a real cell, and with its remedy it is green in the same cell. */
const FOLDER = `${ROOT}/examples/faults`
const LIMITED = [
  'opens-many-files',
  'starts-many-threads',
  'eats-memory',
  'refused-system-call',
  'needs-certificates',
  'needs-tmp',
  'needs-user',
  'needs-home',
  'needs-names',
  'needs-tzdata',
] as const
const SERVERS = ['ignores-sigterm', 'leaks-descriptors', 'leaks-sockets', 'leaves-zombies', 'forgets-children'] as const

let programs: Record<(typeof LIMITED)[number] | (typeof SERVERS)[number] | 'differs-in-shells', string>
let withZones: string
beforeAll(() => {
  programs = goBuildAll(FOLDER, [...LIMITED, ...SERVERS, 'differs-in-shells'])
  withZones = goBuild(`${FOLDER}/needs-tzdata`, { args: ['-tags', 'timetzdata'] })
})

async function run(binaries: readonly string[], yaml: string): Promise<Report> {
  const config = configFile(`${yaml}\ntimers: false\npull: never\n`)
  return (await check(binaries, { config, engine: 'docker' })).report
}

function cellOf(report: Report, binary: string, target = 'scratch'): ReportCell {
  const hash = report.binaries.find(({ path }) => path === binary)!.sha256
  return report.cells.find((cell) => cell.binary === hash && cell.target.id === target)!
}

function stepOf(cell: ReportCell, name: string): ReportStep {
  return cell.steps.find((step) => step.name === name)!
}

/** The finding that leads, and what the step came to. */
function told(step: ReportStep): string[] {
  return [step.result, ...step.findings.map(({ id }) => id).filter((id) => id !== 'output-truncated')]
}

describe('limits and bare images', () => {
  let report: Report
  beforeAll(async () => {
    report = await run(
      [...LIMITED.map((name) => programs[name]), withZones],
      `
targets: [scratch]
profiles: { small: { memory: 128MiB, pids: 40, open-files: 64 } }
smoke:
  - { name: fault, args: [], env: { HOME: null } }
  - { name: fixed, args: [-fixed], env: { HOME: null } }`,
    )
  })

  test.each([
    ['opens-many-files', 'open-files-limit'],
    ['starts-many-threads', 'thread-limit'],
    ['eats-memory', 'killed-for-memory'],
    ['refused-system-call', 'permission-refused'],
    ['needs-certificates', 'certificates-missing'],
    ['needs-tmp', 'temporary-directory-missing'],
    ['needs-user', 'user-entry-missing'],
    ['needs-home', 'home-directory-unset'],
    ['needs-names', 'name-lookup-failed'],
  ] as const)('%s: %s, then green', (name, finding) => {
    const cell = cellOf(report, programs[name])
    expect(told(stepOf(cell, 'fault'))).toEqual(['fail', finding, 'expectation-missed'])
    expect(stepOf(cell, 'fault').findings[0]!.remedy?.text.length).toBeGreaterThan(20)
    expect(told(stepOf(cell, 'fixed'))).toEqual(['pass'])
  })

  test('needs-tzdata: time-zone-unknown, then green by the very build that the remedy names', () => {
    const fault = stepOf(cellOf(report, programs['needs-tzdata']), 'fault')
    expect(told(fault)).toEqual(['fail', 'time-zone-unknown', 'expectation-missed'])
    expect(fault.findings[0]!.remedy!.command).toContain('-tags timetzdata')
    expect(cellOf(report, withZones)).toMatchObject({ outcome: 'pass' })
  })
})

test('refused-system-call seccomp: killed by SIGSYS, then green without the call', async () => {
  const binary = programs['refused-system-call']
  const report = await run(
    [binary],
    `
targets: [scratch]
smoke:
  - { name: fault, args: [seccomp] }
  - { name: fixed, args: [-fixed, seccomp], expect: { stdout: parent } }`,
  )
  const cell = cellOf(report, binary)
  expect(told(stepOf(cell, 'fault'))).toEqual(['fail', 'system-call-refused', 'expectation-missed'])
  expect(told(stepOf(cell, 'fixed'))).toEqual(['pass'])
})

const SERVER = `&server
      ready: { http: "http://127.0.0.1:8080/healthz" }
      request: { url: "http://127.0.0.1:8080/healthz" }
      repeat: 10
      stop: { within: 2s }`

describe('servers', () => {
  let asChild: Report
  let asPid1: Report
  const first = ['leaves-zombies', 'forgets-children'] as const
  beforeAll(async () => {
    asChild = await run(
      SERVERS.map((name) => programs[name]),
      `
targets: [scratch]
smoke:
  - name: fault
    args: []
    server: ${SERVER}
  - { name: fixed, args: [-fixed], server: *server }`,
    )
    asPid1 = await run(
      first.map((name) => programs[name]),
      `
targets: [scratch]
smoke:
  - name: fault
    args: []
    as: pid1
    server: ${SERVER}
  - { name: fixed, args: [-fixed], as: pid1, server: *server }`,
    )
  })

  test.each([
    ['ignores-sigterm', ['fail', 'stop-ignored']],
    ['leaks-descriptors', ['pass', 'descriptors-inherited']],
    ['leaks-sockets', ['pass', 'descriptors-growing']],
    // Go keeps a descriptor of each process that nobody waits for.
    ['leaves-zombies', ['pass', 'descriptors-growing', 'zombies-left']],
    ['forgets-children', ['pass', 'processes-left-behind', 'signal-not-forwarded']],
  ] as const)('%s: %s, then green', (name, expected) => {
    const cell = cellOf(asChild, programs[name])
    expect(told(stepOf(cell, 'fault'))).toEqual(expected)
    expect(told(stepOf(cell, 'fixed'))).toEqual(['pass'])
    expect(cell.outcome).toBe(expected[0] === 'fail' ? 'fail' : 'warn')
  })

  test.each([
    ['leaves-zombies', ['pass', 'descriptors-growing', 'zombies-left']],
    ['forgets-children', ['pass', 'signal-not-forwarded']],
  ] as const)('%s as process 1: %s, then green', (name, expected) => {
    const cell = cellOf(asPid1, programs[name])
    expect(told(stepOf(cell, 'fault'))).toEqual(expected)
    expect(stepOf(cell, 'fault').findings.at(-1)!.args).toMatchObject({ asPid1: true })
    expect(told(stepOf(cell, 'fixed'))).toEqual(['pass'])
  })
})

test('descriptors that a program was started with reach its children unless it marks them', async () => {
  const binary = programs['leaks-descriptors']
  const report = await run(
    [binary],
    `
targets: [scratch]
smoke:
  - name: fault
    args: []
    extra-descriptors: 2
    server: ${SERVER}
  - { name: fixed, args: [-fixed], extra-descriptors: 2, server: *server }`,
  )
  const cell = cellOf(report, binary)
  expect(stepOf(cell, 'fault').findings[0]).toMatchObject({
    id: 'descriptors-inherited',
    args: { opened: 1, passed: 2 },
    evidence: ['/dev/null', '/dev/null', expect.stringContaining('leaks-descriptors')],
  })
  expect(told(stepOf(cell, 'fixed'))).toEqual(['pass'])
})

test('socket activation: taken or not, served in each start, and nothing grows', async () => {
  const report = await run(
    [programs['leaks-sockets'], programs['ignores-sigterm']],
    `
targets: [scratch]
smoke:
  - name: fault
    args: []
    server:
      ready: { http: "http://127.0.0.1:8080/healthz" }
      request: { url: "http://127.0.0.1:8080/healthz" }
      repeat: 10
      activation: 2
  - name: fixed
    args: [-fixed]
    server:
      ready: { http: "http://127.0.0.1:8080/healthz" }
      request: { url: "http://127.0.0.1:8080/healthz" }
      repeat: 10
      activation: 2`,
  )
  const takes = cellOf(report, programs['leaks-sockets'])
  expect(told(stepOf(takes, 'fault'))).toEqual(['pass', 'descriptors-growing'])
  expect(told(stepOf(takes, 'fixed'))).toEqual(['pass'])
  const listensItself = cellOf(report, programs['ignores-sigterm'])
  expect(told(stepOf(listensItself, 'fixed'))).toEqual(['fail', 'activation-not-taken'])
  expect(stepOf(listensItself, 'fixed').stderr!.text).toContain('address already in use')
})

test('differs-in-shells: where the shell drops the variable, then green', async () => {
  const binary = programs['differs-in-shells']
  const env = 'env: { app.mode: fast, APP_MODE: fast }'
  const report = await run(
    [binary],
    `
targets: [alpine:3.22, scratch]
smoke:
  - { name: fault, args: [], shells: true, ${env} }
  - { name: fixed, args: [-fixed], shells: true, ${env} }`,
  )
  const alpine = cellOf(report, binary, 'alpine:3.22')
  const fault = stepOf(alpine, 'fault')
  expect(fault.result).toBe('pass')
  expect(fault.findings.map(({ id, args }) => [id, args['alone'], args['through']])).toContainEqual([
    'shell-result-differs',
    '0',
    '1',
  ])
  expect(fault.findings[0]!.message).toMatch(/started by sh \(\/.*busybox.*\) the exit code is 1, without a shell 0/)
  expect(told(stepOf(alpine, 'fixed'))).toEqual(['pass'])
  expect(cellOf(report, binary)).toMatchObject({ outcome: 'pass' })
})

test('ignores-quota: gomaxprocs-over-quota, then green built to read the quota, or with GOMAXPROCS set', async () => {
  const fault = goBuild(`${FOLDER}/ignores-quota`)
  const fixed = goBuild(`${FOLDER}/ignores-quota`, { args: ['-tags', 'fixed'] })
  const yaml = (env: string) => `
targets: [scratch]
profiles: [quota]
smoke:
  - { name: works, args: [], ${env} expect: { stdout: busy } }`
  const report = await run([fault, fixed], yaml(''))
  const cell = cellOf(report, fault)
  expect(cell.outcome).toBe('warn')
  expect(cell.findings.map(({ id }) => id)).toEqual(['gomaxprocs-over-quota'])
  expect(cellOf(report, fixed)).toMatchObject({ outcome: 'pass', findings: [] })
  const given = await run([fault], yaml('env: { GOMAXPROCS: 1 },'))
  expect(cellOf(given, fault)).toMatchObject({ outcome: 'pass', findings: [] })
  expect(stepOf(cellOf(given, fault), 'works').stdout!.text).toBe('kept 1 busy\n')
})

test('headroom: a peak near its limit is a warning under the margin of the policy, shown with the limit', async () => {
  const binary = programs['opens-many-files']
  const yaml = (headroom: string) => `
targets: [scratch]
profiles: { small: { open-files: 64 } }
policy: { headroom: ${headroom} }
smoke:
  - { name: near, args: [-files, 55, -hold, 150ms] }
  - { name: far, args: [-files, 55, -hold, 150ms, -fixed] }`
  const report = await run([binary], yaml('20%'))
  const cell = cellOf(report, binary)
  const near = stepOf(cell, 'near')
  expect(told(near)).toEqual(['pass', 'headroom-low'])
  expect(near.headroom!.find(({ resource }) => resource === 'open files')).toMatchObject({
    limit: 64,
    peak: near.peakOpenFiles,
  })
  expect(told(stepOf(cell, 'far'))).toEqual(['pass'])
  expect(cell.outcome).toBe('warn')
  expect(renderTerminal(report, { color: false, width: 120, verbose: true })).toContain(
    `${near.peakOpenFiles} open files of 64`,
  )
  expect(renderMarkdown(report, {})).toContain(`${near.peakOpenFiles} of 64`)
  const allowed = await run([binary], yaml('0%'))
  expect(told(stepOf(cellOf(allowed, binary), 'near'))).toEqual(['pass'])
})
