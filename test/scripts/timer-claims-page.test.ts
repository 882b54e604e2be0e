import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { timerClaimsPage } from '../../scripts/timer-claims-page.ts'
import { taken, type Tables } from '../../scripts/timer-figures.ts'
import { sampleSeries } from '../report/sample-clocks.ts'

const ROOT = join(import.meta.dirname, '../..')
const FIGURES = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/timing/field-claims.json'), 'utf8')) as Tables

test('docs/timers-field-claims.md is what the figures that were kept give (node scripts/timer-tables.ts --render)', () => {
  expect(timerClaimsPage(FIGURES)).toBe(readFileSync(join(ROOT, 'docs/timers-field-claims.md'), 'utf8'))
})

test('what is kept of a series: figures in µs, with the deadlines that a stall passed over', () => {
  const found = taken(
    sampleSeries({ latenessNs: [40_000, 60_000, 50_000, 25_000_000], missed: 2, periodNs: 10_000_000 }),
  )
  expect(found).toMatchObject({ served: 4, missed: 2, within50us: 0.5, path: 'os', timer: 'sleep' })
  expect(found.figures).toMatchObject({ max: 25_000 })
  expect(found.figures.p50).toBeGreaterThan(59)
  const none = taken(sampleSeries({ latenessNs: [], missed: 0 }))
  expect(none.figures).toEqual({ mean: null, p50: null, p90: null, p95: null, max: null })
})

test('a series that served nothing is no figure, and no verdict rests on it', () => {
  const empty = taken(sampleSeries({ latenessNs: [], missed: 0, path: 'go', timer: 'timer' }))
  const page = timerClaimsPage({ ...FIGURES, naive: empty })
  expect(page).toContain('| none served, p95 none served | not measured: none was served |')
})
