import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Builds Go packages of one module at once, which takes a fraction of one after the other; returns the paths by their names. */
export function goBuildAll<const Name extends string>(folder: string, names: readonly Name[]): Record<Name, string> {
  const out = mkdtempSync(join(tmpdir(), 'portcullis-go-'))
  execFileSync('go', ['build', '-o', `${out}/`, ...names.map((name) => `./${name}`)], {
    cwd: folder,
    env: { ...process.env, GOWORK: 'off', GOFLAGS: '-buildvcs=false', CGO_ENABLED: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return Object.fromEntries(names.map((name) => [name, join(out, name)])) as Record<Name, string>
}
