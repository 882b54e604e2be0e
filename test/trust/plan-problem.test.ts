import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mergeSlices } from '../../src/fanout/merge.ts'
import type { Plan } from '../../src/fanout/plan.ts'
import { planBinaries } from '../../src/host/fanout/plan-binaries.ts'
import { plannedConfig } from '../../src/host/fanout/planned-config.ts'
import { trustOf } from '../../src/host/trust/trust.ts'
import { GuestRepository } from './guest-repository.ts'

/** Plans made in a fork's job and read on `workflow_run` by the repository's own: what they may say. */
const STATIC = join(import.meta.dirname, '../../node_modules/@esbuild/linux-x64/bin/esbuild')
const BASE = {
  'portcullis.yml': 'targets: [scratch, debian:12, windows-2022]\ntimers: false\npolicy: { max-glibc: "2.17" }\n',
}
const before = process.cwd()
let repository: GuestRepository
let out: string

beforeAll(() => {
  repository = new GuestRepository(BASE)
  out = mkdtempSync(join(tmpdir(), 'portcullis-plan-'))
})
beforeEach(() => {
  repository.replace(BASE)
  process.chdir(repository.folder)
})
afterEach(() => process.chdir(before))
afterAll(() => {
  repository[Symbol.dispose]()
  rmSync(out, { recursive: true })
})

const workflowRun = () => trustOf(repository.environment('workflow_run', 'workflow_run-fork'))

/** As the fork's own job makes it, with whatever options its workflow has. */
async function plan(
  options: Parameters<typeof planBinaries>[0]['options'] = {},
  config: string | null = null,
): Promise<Plan> {
  const trust = trustOf({})
  return (await planBinaries({ binaries: [STATIC], config, options, cellsPerJob: 32, earlier: null, out, trust })).plan
}

test('an honest plan is used, and the base’s policy decides', async () => {
  const { config } = await plannedConfig(await plan(), workflowRun())
  expect(config).not.toHaveProperty('guest')
  expect(config.policy.maxGlibc).toBe('2.17')
})

describe('what a plan may not say', () => {
  const changed: readonly (readonly [string, (plan: Plan) => Plan, RegExp])[] = [
    [
      'that a cell passed which nobody runs',
      (each) => cells(each, (all) => all.map((cell) => ({ ...cell, outcome: 'pass', findings: [] }))),
      /says pass of the cell/,
    ],
    [
      'that a dealt cell has a result',
      (each) => cells(each, (all) => all.map((cell) => ({ ...cell, outcome: 'fail', findings: [] }))),
      /says fail of the cell/,
    ],
    ['that there is no cell', (each) => cells(each, () => []), /lacks the cell/],
    ['that there is one less', (each) => cells(each, (all) => all.slice(1)), /lacks the cell/],
    ['a cell twice', (each) => cells(each, (all) => [...all, all[0]!]), /twice/],
    [
      'a cell of its own',
      (each) => cells(each, (all) => [...all, { ...all[0]!, id: 'linux/amd64@evil' }]),
      /does not have/,
    ],
  ]

  test.each(changed)('%s', async (_, change, says) => {
    const honest = await plan()
    await expect(plannedConfig(change(honest), workflowRun())).rejects.toThrow(says)
  })

  test('which profiles, engines and files there are', async () => {
    await expect(plannedConfig(await plan({ profiles: ['hostnet'] }), workflowRun())).rejects.toThrow(
      'profile hostnet: the network',
    )
    await expect(plannedConfig(await plan({ engine: 'native' }), workflowRun())).rejects.toThrow('engine native')
    const file = join(out, 'x.json')
    writeFileSync(file, JSON.stringify({ defaultAction: 'SCMP_ACT_ERRNO' }))
    await expect(plannedConfig(await plan({ profiles: [`seccomp=${file}`] }), workflowRun())).rejects.toThrow(
      'leads out of the repository',
    )
  })

  test('what the policy is: the base’s decides, and the difference is shown', async () => {
    const { config } = await plannedConfig(await plan({ maxGlibc: '2.39', required: ['scratch'] }), workflowRun())
    expect(config.policy).toMatchObject({ maxGlibc: '2.17', required: ['*'] })
    expect(config.guest?.note).toContain('policy.maxGlibc: "2.39", not "2.17"')
  })

  test('which configuration decides', async () => {
    repository.write({ 'weak.yml': 'targets: [scratch]\ntimers: false\n' })
    await expect(plannedConfig(await plan({}, 'weak.yml'), workflowRun())).rejects.toThrow('names the configuration')
  })

  test('which cells are required', async () => {
    const honest = await plan()
    const none = cells(honest, (all) => all.map((cell) => ({ ...cell, required: false })))
    const { config, plan: read } = await plannedConfig(none, workflowRun())
    const { report } = mergeSlices(read, [], config.policy)
    expect(report.cells.map(({ required }) => required)).toEqual(honest.report.cells.map(() => true))
    expect(report.gate.decision).toBe('fail')
  })
})

function cells(plan: Plan, change: (all: Plan['report']['cells']) => Plan['report']['cells']): Plan {
  return { ...plan, report: { ...plan.report, cells: change(plan.report.cells) } }
}
