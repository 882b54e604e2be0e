import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

export interface GoBuild {
  readonly cgo?: boolean
  readonly args?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

/** Builds the Go package in `folder` with the Go at hand; returns the binary's path. Throws with the compiler's words. */
export function goBuild(folder: string, { cgo = false, args = [], env = {} }: GoBuild = {}): string {
  const binary = join(mkdtempSync(join(tmpdir(), 'portcullis-go-')), basename(folder))
  execFileSync('go', ['build', '-o', binary, ...args, '.'], {
    cwd: folder,
    env: { ...process.env, GOWORK: 'off', GOFLAGS: '-buildvcs=false', CGO_ENABLED: cgo ? '1' : '0', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return binary
}
