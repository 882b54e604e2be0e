import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check as checkByLibrary } from '../../src/api/library/check.ts'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { runAction } from '../action/run-action.ts'
import { goBuild } from '../helpers/go-build.ts'
import { installPackage, type InstalledPackage } from '../helpers/installed-package.ts'
import { check, ROOT, startCli } from '../helpers/portcullis.ts'

/** One cell through every door: what is found and what comes of it is the same. Its profile has findings of each kind that a whole cell can have. */
const CONFIG = `
targets: [scratch]
profiles:
  tight: { extends: default, capabilities: engine, cpus: 1, kernel: 4.9 }
smoke:
  - { name: starts, args: [--version] }
policy: { headroom: 99.9%, deny-calls: [getrandom] }
timers: false
engine: docker
pull: never
`
const folder = mkdtempSync(join(tmpdir(), 'portcullis-doors-'))
const config = join(folder, 'portcullis.yml')
let binary: string
let installed: InstalledPackage

beforeAll(async () => {
  writeFileSync(config, CONFIG)
  binary = goBuild(`${ROOT}/examples/hello-server`)
  installed = await installPackage()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(dirname(installed.tarball), { recursive: true, force: true })
})

/** Ids and severities of findings with what they are about, but no figures of this very run; tests name their calls after themselves. */
function said(report: Report) {
  const [cell] = report.cells
  const steps = cell!.steps.filter(({ kind }) => kind !== 'test')
  const short = ({ id, severity, args }: Report['cells'][number]['findings'][number]) => {
    return [id, severity, args['resource'] ?? args['call'] ?? args['what'] ?? null]
  }
  return {
    cells: report.cells.map(({ id, outcome, basis, observed, agrees, required, reason }) => {
      return { id, outcome, basis, observed, agrees, required, reason }
    }),
    predicted: cell!.prediction.findings.map(short),
    findings: cell!.findings.map(short),
    steps: steps.map(({ result, findings }) => [
      result,
      findings.map((each) => JSON.stringify(short(each))).toSorted(),
    ]),
    gate: report.gate.decision,
  }
}

function read(path: string): Report {
  return reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

async function byFanout(): Promise<Report> {
  const cli = async (...words: string[]) => await startCli(words, { cwd: folder }).ended
  await cli('plan', binary, '--config', config)
  const { include } = JSON.parse(readFileSync(join(folder, 'matrix.json'), 'utf8')) as { include: { slice: string }[] }
  for (const { slice } of include) await cli('run', '--plan', 'plan.json', '--slice', slice, '--out', 'slices')
  const { stdout, stderr } = await cli('report', '--plan', 'plan.json', 'slices', '--json')
  if (stdout === '') throw new Error(stderr)
  return reportSchema.parse(JSON.parse(stdout))
}

async function byAction(): Promise<Report> {
  const out = join(folder, 'action')
  const { stderr } = await runAction({
    entry: join(ROOT, 'dist/action.cjs'),
    inputs: { binary, config, comment: 'never', out },
    env: { DOCKER_HOST: 'unix:///var/run/docker.sock' },
  })
  try {
    return read(join(out, 'report.json'))
  } catch {
    throw new Error(stderr)
  }
}

/** The body asks for what the smoke case expects. */
function byHarness(): Report {
  const put = (name: string, text: string) => writeFileSync(join(installed.project, name), text)
  put('vitest.config.js', `export default { test: { reporters: [['portcullis/vitest/reporter', { out: 'out' }]] } }`)
  put(
    'doors.test.js',
    `import { expect, matrixTest } from 'portcullis/vitest'
matrixTest('starts', ${JSON.stringify({ binary, config })}, async (cell) => {
  expect(await cell.run(['--version'])).toExitWith(0)
})`,
  )
  const vitest = join(installed.project, 'node_modules/vitest/vitest.mjs')
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, 'run'], { cwd: installed.project, encoding: 'utf8' })
  try {
    return read(join(installed.project, 'out/report.json'))
  } catch {
    throw new Error(stdout + stderr)
  }
}

test('command line, library, Action, fan-out and harness find the same in a cell', async () => {
  const { report } = await check([binary, '--config', config])
  const expected = said(report)
  // Or there would be little to compare.
  const ids = expected.findings.map(([id]) => id)
  expect(ids).toEqual(expect.arrayContaining(['sandbox-loosened', 'kernel-approximated']))
  const ofSteps = JSON.stringify(expected.steps)
  expect(ofSteps).toContain('headroom-low')
  expect(expected.cells[0]).toMatchObject({ id: expect.stringContaining('@scratch+tight'), basis: 'observation' })
  expect(said((await checkByLibrary(binary, { config })).report)).toEqual(expected)
  expect(said(await byAction())).toEqual(expected)
  expect(said(await byFanout())).toEqual(expected)
  expect(said(byHarness())).toEqual(expected)
})
