import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PROBE = join(import.meta.dirname, '..', '..', 'probe')

/** The fuzz functions of the probe's own tests, `FuzzJob`. */
export const GO_TARGETS: readonly string[] = globSync('*_test.go', { cwd: PROBE })
  .flatMap((file) => [...readFileSync(join(PROBE, file), 'utf8').matchAll(/^func (Fuzz\w+)/gm)])
  .map(([, name]) => name!)
  .toSorted()
