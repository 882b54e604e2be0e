/**
 * Measures what the field's write-ups claim about clocks and timers, and sets our figures beside theirs:
 *   node scripts/timer-tables.ts            measures and prints Markdown
 *   node scripts/timer-tables.ts --write    and keeps the figures in test/fixtures/timing/field-claims.json, and writes docs/timers-field-claims.md
 *   node scripts/timer-tables.ts --render   writes the page anew from the figures that were kept
 * Measuring needs Docker, Go and, for time namespaces, root. It takes about three minutes; run it on a machine with nothing else to do.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withProbeContainer } from './probe-container.ts'
import { timerClaimsPage } from './timer-claims-page.ts'
import type { Tables } from './timer-figures.ts'
import { measureAll } from './timer-measurements.ts'

const PAGE = join(import.meta.dirname, '../docs/timers-field-claims.md')
const FIGURES = join(import.meta.dirname, '../test/fixtures/timing/field-claims.json')

const wanted = process.argv[2]
if (wanted === '--render') {
  writeFileSync(PAGE, timerClaimsPage(JSON.parse(readFileSync(FIGURES, 'utf8')) as Tables))
} else {
  const tables = await withProbeContainer(measureAll)
  const page = timerClaimsPage(tables)
  if (wanted === '--write') {
    writeFileSync(FIGURES, `${JSON.stringify(tables, null, 2)}\n`)
    writeFileSync(PAGE, page)
  } else console.log(page)
}
