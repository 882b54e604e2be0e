import { beforeAll, expect, test } from 'vitest'
import { goBuild } from '../helpers/go-build.ts'
import { cellOf, check, configFile, ROOT } from '../helpers/portcullis.ts'

let app: string
beforeAll(() => {
  app = goBuild(`${ROOT}/test/cases/programs/ends-after-answer`)
})

/** The answer ends where the process does, so that the probe sees both at once. */
const CASES = `targets: [scratch]
timers: false
pull: never
smoke:
${[
  ['fails', 'child', 1, ''],
  ['ends', 'child', 0, ''],
  ['is meant to', 'child', 1, ', expect: { exit: 1 }'],
  ['fails as PID 1', 'pid1', 1, ''],
]
  .map(
    ([name, as, code, rest]) =>
      `  - { name: ${name}, as: ${as}, args: ["${code}"], server: { ready: { tcp: 8080 }, request: { url: "http://127.0.0.1:8080/" } }${rest} }`,
  )
  .join('\n')}
`

test.each(['docker', 'podman'])('%s: a server that ends by itself after its answer fails', async (engine) => {
  const { code, report } = await check([app, '--config', configFile(CASES), '--engine', engine])
  expect(code).toBe(1)
  const { steps, outcome } = cellOf(report, 'scratch')
  expect(outcome).toBe('fail')
  const found = steps.map(({ name, result, findings }) => [name, result, findings.map(({ id }) => id)])
  expect(found.slice(0, 3)).toEqual([
    ['fails', 'fail', ['server-ended']],
    ['ends', 'pass', ['server-ended']],
    ['is meant to', 'pass', []],
  ])
  expect(steps[0]!.findings[0]!.evidence).toEqual(['lost the database'])
  // The end of PID 1 takes the probe with it, at times before it could say that an answer came.
  expect(found[3]!.slice(0, 2)).toEqual(['fails as PID 1', 'fail'])
})
