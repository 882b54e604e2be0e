import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withoutResult } from '../../src/fanout/join-cells.ts'
import type { Plan, Slice } from '../../src/fanout/plan.ts'
import { loadConfig } from '../../src/host/trust/load-config.ts'
import { reportSchema } from '../../src/report/report.ts'
import { VERSION } from '../../src/version.ts'
import { startCli } from '../helpers/portcullis.ts'
import { HOSTILE, hostileReport } from '../report/hostile-report.ts'
import { allNodes, parseGfm } from '../report/gfm-tree.ts'
import { mixed } from '../report/sample-report.ts'

/** What jobs may bring when something went wrong with them, or somebody did it on purpose: the good slice is used, the rest is told. */
const folder = mkdtempSync(join(tmpdir(), 'portcullis-slices-'))
const slices = join(folder, 'slices')

beforeAll(async () => {
  const asked: Plan['asked'] = {
    ...{ config: null, targets: [], profiles: [], run: ['--version'], timers: false, engine: null, pull: null },
    ...{ maxGlibc: null, parallel: null, required: [], runners: {} },
  }
  const { hash } = await loadConfig(null, asked)
  const whole = { ...mixed(), configHash: hash, tool: { name: 'portcullis' as const, version: VERSION } }
  const names = ['good', 'scripts', 'swapped']
  const plan: Plan = {
    schema: 'portcullis-plan/1',
    asked,
    report: { ...whole, engine: null, cells: whole.cells.map(withoutResult) },
    slices: names.map((name, index) => ({
      ...{ name, runner: 'ubuntu-24.04' },
      cells: whole.cells.filter((_cell, at) => at % names.length === index).map(({ id }) => id),
    })),
  }
  const slice = (name: string, report: Partial<Slice['report']> = {}): Slice => {
    const { cells } = plan.slices.find((each) => each.name === name)!
    const own = whole.cells.filter(({ id }) => cells.includes(id))
    return { schema: 'portcullis-slice/1', name, attempt: 1, report: { ...whole, cells: own, ...report } }
  }
  mkdirSync(join(slices, 'artifact'), { recursive: true })
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan))
  const put = (path: string, value: unknown) =>
    writeFileSync(join(slices, path), typeof value === 'string' ? value : JSON.stringify(value))
  put('artifact/good.json', slice('good'))
  const evil = hostileReport(slice('scripts').report, (index) => `${HOSTILE['HTML']} ${HOSTILE['marker']} ${index}`)
  // Ids, digests and hash have to fit, or it is refused; all else is the stranger's.
  const fitting = evil.cells.map((cell, at) => {
    const { id, binary } = slice('scripts').report.cells[at]!
    return { ...cell, id, binary }
  })
  put(
    'scripts.json',
    slice('scripts', { ...evil, cells: fitting, configHash: hash, tool: whole.tool, binaries: whole.binaries }),
  )
  put('swapped.json', slice('swapped', { binaries: [{ ...whole.binaries[0]!, sha256: 'e'.repeat(64) }] }))
  put(
    'million.json',
    `{"schema": "portcullis-slice/1", "name": "good", "attempt": 9, "report": {"cells": [${'{},'.repeat(1e6)}{}]}}`,
  )
  put('newer.json', { ...slice('good'), attempt: 1e9, name: '../good' })
  put('huge.json', '')
  truncateSync(join(slices, 'huge.json'), 65 * 1024 * 1024)
  symlinkSync('/etc/passwd', join(slices, 'link.json'))
  symlinkSync('/', join(slices, 'folder'))
  put('deep.json', '['.repeat(200_000))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the good slice counts, the rest is refused and said, and nothing hostile is shown as it is', async () => {
  const words = ['report', '--plan', 'plan.json', 'slices', '--json', '--out', 'out']
  const { code, stdout } = await startCli(words, { cwd: folder }).ended
  expect(code).toBe(1)
  const report = reportSchema.parse(JSON.parse(stdout))
  const refused = report.gate.reasons.filter((reason) => reason.code === 'slice-refused').map(({ message }) => message)
  for (const name of ['swapped', 'million.json', 'huge.json', 'deep.json', '../good']) {
    expect(
      refused.filter((message) => message.includes(name)),
      name,
    ).toHaveLength(1)
  }
  expect(refused).toHaveLength(5)
  expect(stdout).not.toContain('root:x:0:0')
  expect(report.slices.map(({ name }) => name)).toEqual(['good', 'scripts'])

  const { stdout: markdown } = await startCli(['report', '--plan', 'plan.json', 'slices', '--format', 'markdown'], {
    cwd: folder,
  }).ended
  const html = [...allNodes(parseGfm(markdown))].filter((node) => node.type === 'html').map(({ value }) => value)
  for (const each of html) expect(each).toMatch(/^<\/?(?:details|summary|code|b)\b[^>]*>/)
}, 60_000)
