import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSummary } from '../../src/action/action-summary.ts'
import { reportAnnotations } from '../../src/action/action-annotations.ts'
import { actionOutputs } from '../../src/action/action-outputs.ts'
import { mixed } from '../report/sample-report.ts'
import type { Report } from '../../src/report/report.ts'

const MIB = 1024 * 1024
let path: string

/** The cells of a mixed report again and again, each with its own id and evidence of three bytes a character. */
function largeReport(count: number): Report {
  const report = mixed()
  const cells = Array.from({ length: count }, (_, index) => {
    const cell = report.cells[index % report.cells.length]!
    const target = { ...cell.target, id: `${cell.target.id}-${index}` }
    const findings = cell.findings.map((finding) => ({ ...finding, evidence: ['あ'.repeat(300)] }))
    return { ...cell, id: `${cell.id}-${index}`, target, findings }
  })
  return { ...report, cells }
}

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'portcullis-summary-')), 'summary')
})
afterEach(() => {
  rmSync(join(path, '..'), { recursive: true })
})

test('a thousand cells with long text in wide characters stay under the limit of 1 MiB', () => {
  expect(writeSummary(path, { report: largeReport(1000), runUrl: null, notice: null })).toBe(null)
  expect(statSync(path).size).toBeGreaterThan(100_000)
  expect(statSync(path).size).toBeLessThan(MIB)
})

test('what an earlier writer put there is kept and counted', () => {
  writeFileSync(path, 'x'.repeat(MIB - 60_000))
  expect(writeSummary(path, { report: largeReport(1000), runUrl: null, notice: null })).toBe(null)
  expect(statSync(path).size).toBeLessThanOrEqual(MIB)
  expect(readFileSync(path, 'utf8').startsWith('xxx')).toBe(true)
})

test('without room for even a short one nothing is written, and it is said', () => {
  writeFileSync(path, 'x'.repeat(MIB - 10))
  expect(writeSummary(path, { report: largeReport(10), runUrl: null, notice: null })).toContain('no room')
  expect(statSync(path).size).toBe(MIB - 10)
})

test('a file that cannot be written is said', () => {
  expect(writeSummary('/nowhere/summary', { report: largeReport(1), runUrl: null, notice: null })).toContain('ENOENT')
  expect(writeSummary(undefined, { report: largeReport(1), runUrl: null, notice: null })).toContain(
    'GITHUB_STEP_SUMMARY',
  )
})

test('a notice stands on top as text, whatever a server put in it', () => {
  writeSummary(path, { report: largeReport(1), runUrl: null, notice: 'no <b>@team</b>\n| x |' })
  const first = readFileSync(path, 'utf8').split('\n\n')[0]!
  expect(first).toMatch(/^> \[!WARNING\]\n> [^\n]+$/)
  // Inside a code span.
  expect(first.split('`')[1]).toContain('<b>@team</b>')
})

test('a thousand cells that fail alike are one annotation each reason', () => {
  const annotations = reportAnnotations(largeReport(1000))
  expect(annotations.length).toBeGreaterThan(0)
  expect(annotations.length).toBeLessThan(10)
})

test('outputs of ten thousand cells keep to what a job may have', () => {
  const outputs = actionOutputs(largeReport(10_000), '/tmp/report.json')
  expect(outputs.matrix.length).toBeLessThanOrEqual(200_000)
  expect(outputs['failed-cells'].length).toBeLessThanOrEqual(200_000)
  expect((JSON.parse(outputs.matrix) as unknown[]).length).toBeGreaterThan(500)
})
