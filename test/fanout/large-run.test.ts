import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { mergeSlices } from '../../src/fanout/merge.ts'
import type { Slice } from '../../src/fanout/plan.ts'
import { renderPage } from '../../src/report/page/render-page.ts'
import { renderJson } from '../../src/report/formats/render-json.ts'
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { safeJson } from '../../src/report/formats/safe-json.ts'
import { seededIndex } from '../../src/timing/seeded-random.ts'
import { ROOT } from '../helpers/portcullis.ts'
import { largeRun, writeLargeRun, type LargeRun } from './large-run.ts'

/** The largest fan-out that there may be: 1,000 cells from 256 slices. How long it takes is in bench/merge.ts. */
const MAX_KILOBYTES = 300_000
const MAX_COMMENT = 65_536
const folder = mkdtempSync(join(tmpdir(), 'portcullis-large-'))
let run: LargeRun

beforeAll(async () => {
  run = await largeRun()
  writeLargeRun(folder, run)
})
afterAll(() => rmSync(folder, { recursive: true }))

const { policy } = defaultConfig()

/** Fisher and Yates, by a seed. */
function shuffled(slices: readonly Slice[], seed: number): Slice[] {
  const random = seededIndex(seed)
  const order = [...slices]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random(at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

test('read, merged, rendered for the comment and written in every form within 300 MB, from sources', () => {
  const words = ['report', '--plan', 'plan.json', 'slices', '--format', 'markdown', '--out', 'out']
  const { status, stdout, output } = spawnSync(
    process.execPath,
    ['--require', join(ROOT, 'bench', 'peak-memory.cjs'), join(ROOT, 'src', 'start', 'cli-start.ts'), ...words],
    { cwd: folder, stdio: ['ignore', 'pipe', 'ignore', 'pipe'], encoding: 'utf8' },
  )
  expect(status).toBe(1)
  expect(stdout).toContain('1,000 cells: 700 pass, 200 fail, 100 unknown')
  expect(Number(output[3])).toBeGreaterThan(10_000)
  expect(Number(output[3])).toBeLessThan(MAX_KILOBYTES)
  const written = (name: string) => readFileSync(join(folder, 'out', name), 'utf8')
  expect(written('report.md')).toBe(stdout)
  const report = JSON.parse(written('report.json')) as Report
  expect(reportSchema.safeParse(report).success).toBe(true)
  expect(written('report.json')).toBe(renderJson(report))
  expect(written('report.html')).toBe(renderPage(report))
}, 60_000)

test('every cell is there once, with what its slice brought', () => {
  const { report } = mergeSlices(run.plan, run.slices, policy)
  expect(report.cells.map(({ id }) => id)).toEqual(run.plan.report.cells.map(({ id }) => id))
  expect(report.slices).toHaveLength(256)
  expect(report.cells.filter(({ findings }) => findings.some(({ id }) => id === 'result-missing'))).toEqual([])
})

test('the comment keeps to its limit', () => {
  const { report } = mergeSlices(run.plan, run.slices, policy)
  const text = renderMarkdown(report)
  expect(text.length).toBeLessThan(MAX_COMMENT)
  expect(text).toContain('Gate fails')
})

test.each([1, 2, 3])(
  'in any order the same bytes, conflicting, doubled and strange slices among them (seed %i)',
  (seed) => {
    const [first, second, third] = run.slices
    const conflicting = {
      ...first!,
      report: { ...first!.report, cells: first!.report.cells.map((cell) => ({ ...cell, outcome: 'fail' as const })) },
    }
    const all = [
      ...run.slices.slice(0, 250),
      conflicting,
      { ...second!, attempt: 2 },
      { ...third!, report: { ...third!.report, configHash: 'f'.repeat(64) } },
      { ...third!, name: 'nobody' },
      third!,
    ]
    const merged = safeJson(mergeSlices(run.plan, all, policy).report)
    expect(safeJson(mergeSlices(run.plan, shuffled(all, seed), policy).report)).toBe(merged)
    expect(merged).toContain('result-doubled')
    expect(merged).toContain('slice-refused')
  },
)
