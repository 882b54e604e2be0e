import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const PROBE = join(import.meta.dirname, '../../probe')

// What runs there is not seen here: that it compiles and passes go vet is all.
test.each(['windows/amd64', 'windows/arm64', 'darwin/amd64', 'darwin/arm64', 'linux/arm64', 'linux/386'])(
  'the probe compiles for %s',
  (platform) => {
    const [GOOS, GOARCH] = platform.split('/')
    const env = { ...process.env, GOOS, GOARCH, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' }
    const compile = (): Buffer => execFileSync('go', ['vet', './...'], { cwd: PROBE, env, stdio: 'pipe' })
    expect(compile().toString()).toBe('')
  },
  300_000,
)
