import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const PROBE = join(import.meta.dirname, '..', '..', 'probe')

/** The fuzz functions of the probe's own tests, `FuzzJob`, and the package each is in, `internal/wire`. */
export const GO_PACKAGES: ReadonlyMap<string, string> = new Map(
  globSync('internal/*/*_test.go', { cwd: PROBE }).flatMap((file) =>
    [...readFileSync(join(PROBE, file), 'utf8').matchAll(/^func (Fuzz\w+)/gm)].map(([, name]) => [
      name!,
      dirname(file),
    ]),
  ),
)
export const GO_TARGETS: readonly string[] = [...GO_PACKAGES.keys()].toSorted()
