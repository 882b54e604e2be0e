import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goBuild } from '../helpers/go-build.ts'
import { cellOf, check, configFile, findingIds, ROOT, startCli } from '../helpers/portcullis.ts'

const changing = goBuild(join(ROOT, 'test/fixtures/seccomp/changing'))

function config(smoke: string, denied = '[default]'): string {
  const yaml = `targets: [scratch, 'debian:12']\ntimers: false\npull: never\npolicy: { deny-calls: ${denied} }`
  return configFile(`${yaml}\nsmoke: [${smoke}]`)
}

test('a smoke case that makes a denied call fails in every cell, with the call, its maker and a remedy', async () => {
  const mount = '{ name: mounts, args: [mount], expect: { exit: any } }'
  const { code, report } = await check([changing, '--config', config(`{ name: plain }, ${mount}`)])
  expect(code).toBe(1)
  for (const target of ['scratch', 'debian:12']) {
    const cell = cellOf(report, target)
    expect(cell).toMatchObject({
      outcome: 'fail',
      reason: 'In mounts changing made the system call mount, which the policy denies.',
      steps: [
        { name: 'plain', result: 'pass', findings: [] },
        { name: 'mounts', result: 'fail', findings: [{ id: 'denied-system-call', args: { call: 'mount' } }] },
      ],
    })
  }
})

test('without such a call nothing is said; of what is PID 1 nothing is known, which is a warning', async () => {
  const { code, report } = await check([changing, '--config', config('{ name: plain }, { name: first, as: pid1 }')])
  const cell = cellOf(report, 'scratch')
  expect(code).toBe(0)
  expect(cell).toMatchObject({ outcome: 'warn', steps: [{ result: 'pass' }, { result: 'pass' }] })
  expect(findingIds(cell)).toEqual(['system-calls-unseen'])
})

test('a call of any name can be denied, and a name that is none is wrong input', async () => {
  const { report } = await check([changing, '--config', config('{ name: plain }', '[openat]'), '--target', 'scratch'])
  expect(cellOf(report, 'scratch').steps[0]!.findings).toMatchObject([{ args: { call: 'openat' } }])
  const words = ['check', changing, '--config', config('{ name: plain }', '[opennat]')]
  const { code, stderr } = await startCli(words).ended
  expect(code).toBe(2)
  expect(stderr).toContain('policy: deny-calls: "opennat" is no system call; did you mean "openat"?')
})
