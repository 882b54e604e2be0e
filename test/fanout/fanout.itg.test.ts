import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { ROOT, startCli } from '../helpers/portcullis.ts'

/** A run in three parts on real containers, as jobs of a workflow would do it. */
const folder = mkdtempSync(join(tmpdir(), 'portcullis-fanout-'))
const binary = join(ROOT, 'node_modules', '@esbuild', `linux-${process.arch}`, 'bin', 'esbuild')
const TARGETS = ['scratch', 'alpine:3.22', 'centos:7', 'debian:12']
const plan = join(folder, 'plan.json')

async function cli(...words: string[]) {
  return await startCli(words, { cwd: folder }).ended
}

async function succeeding(...words: string[]): Promise<void> {
  const { code, stderr } = await cli(...words)
  if (code !== 0) throw new Error(`portcullis ${words.join(' ')} ended with ${code}:\n${stderr}`)
}

async function merged(...slices: string[]): Promise<{ code: number | null; report: Report }> {
  const { code, stdout, stderr } = await cli('report', '--plan', plan, ...slices, '--json')
  if (stdout === '') throw new Error(stderr)
  return { code, report: reportSchema.parse(JSON.parse(stdout)) }
}

beforeAll(async () => {
  copyFileSync(binary, join(folder, 'app'))
  const targets = TARGETS.flatMap((target) => ['--target', target])
  await succeeding('plan', 'app', ...targets, '--run', '--version', '--no-timers', '--per-job', '2')
  const { include } = JSON.parse(readFileSync(join(folder, 'matrix.json'), 'utf8')) as { include: { slice: string }[] }
  for (const { slice } of include) await succeeding('run', '--plan', plan, '--slice', slice, '--out', 'slices')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('plan, two slices, one report: as one run would have it', async () => {
  const { code, report } = await merged('slices')
  expect(code).toBe(0)
  expect(report.cells.map(({ target, outcome, observed }) => [target.id, outcome, observed])).toEqual(
    TARGETS.map((target) => [target, 'pass', 'runs']),
  )
  expect(report.slices.map(({ name }) => name)).toEqual(['ubuntu-24.04.1', 'ubuntu-24.04.2'])
  expect(report.complete).toBe(true)
})

test('a slice that never came closes the gate, and nothing is lost', async () => {
  const [first] = readdirSync(join(folder, 'slices'))
  const { code, report } = await merged(join('slices', first!))
  expect(code).toBe(1)
  expect(report.cells.map(({ outcome }) => outcome).sort()).toEqual(['pass', 'pass', 'unknown', 'unknown'])
})

test('a file that is no slice is told and the rest is read', async () => {
  writeFileSync(join(folder, 'slices', 'junk.json'), '{"schema": "portcullis-slice/1"}')
  const { code, report } = await merged('slices')
  rmSync(join(folder, 'slices', 'junk.json'))
  expect(code).toBe(0)
  expect(report.gate.reasons).toMatchObject([{ code: 'slice-refused', severity: 'warn' }])
  expect(report.gate.reasons[0]!.message).toContain('junk.json')
})

test('a binary built anew between plan and run is refused before anything starts', async () => {
  writeFileSync(join(folder, 'app'), Buffer.concat([readFileSync(binary), Buffer.from('x')]))
  const [first] = readdirSync(join(folder, 'slices'))
  const { code, stderr } = await cli('run', '--plan', plan, '--slice', first!.replace('.json', ''))
  copyFileSync(binary, join(folder, 'app'))
  expect(code).toBe(2)
  expect(stderr).toMatch(/binary "app" has SHA-256 [0-9a-f]{64}, the plan has/)
})

test('another configuration than the one of the plan is refused', async () => {
  writeFileSync(join(folder, 'portcullis.yml'), 'policy: { required: [] }\n')
  const { code, stderr } = await cli('report', '--plan', plan, 'slices')
  rmSync(join(folder, 'portcullis.yml'))
  expect(code).toBe(2)
  expect(stderr).toContain('the plan was made with another configuration')
})
