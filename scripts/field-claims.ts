/**
 * Measures what the field's write-ups claim about kernels, limits, processes and sandboxes, and sets ours beside it:
 *   node scripts/field-claims.ts [--write]     prints Markdown; --write: into docs/field-claims.md
 * Needs Docker and Go, on amd64; C compiler and readelf where there are. Takes about half a minute. Timers: timer-tables.ts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimTable } from './claims-page.ts'
import { withProbeContainer } from './probe-container.ts'
import { systemClaims } from './system-claims.ts'
import { measureSystem, type SystemFacts } from './system-measurements.ts'

const OUT = join(import.meta.dirname, '../docs/field-claims.md')

function page(facts: SystemFacts): string {
  return `# What is claimed of kernels, limits, processes and sandboxes, and what we measured

Written by \`node scripts/field-claims.ts --write\`; do not edit. All in containers without rights and without a network, of an empty image, on: kernel ${facts.kernel}, cgroup
${facts.cgroup}; ${facts.go} where no other version is named. The program is \`examples/claims\`. For timers and clocks see [timers-field-claims.md](timers-field-claims.md).

${claimTable(systemClaims(facts))}
`
}

const folder = mkdtempSync(join(tmpdir(), 'portcullis-claims-'))
try {
  const text = await withProbeContainer((probe) => page(measureSystem(probe, folder)))
  if (process.argv[2] === '--write') writeFileSync(OUT, text)
  else console.log(text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
