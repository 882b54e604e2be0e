import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { packWithUpx } from '../helpers/upx.ts'
import type { Fixture } from './fixtures.ts'
import { withWeakVersion } from './weak-version.ts'
import { zigFolder } from './zig.ts'

const PROGRAMS = join(import.meta.dirname, 'programs')

/** Folder of a program's source. */
export function programFolder(program: string): string {
  return join(PROGRAMS, program)
}

/** Path of the built fixture, from the cache where source, Go, C compiler and way of building are the same. */
export function buildFixture(fixture: Fixture, cacheDir: string): string {
  const env = buildEnvironment(fixture, cacheDir)
  const args = [...(fixture.args ?? [])]
  if (fixture.needs === 'library') env['CGO_LDFLAGS'] = `-L${buildLibrary(cacheDir)}`
  const { weakVersion, packed } = fixture
  const words = [
    fixture.program,
    ...args,
    ...(weakVersion === undefined ? [] : [weakVersion]),
    ...(packed ? ['packed'] : []),
  ]
  return cached(fixture.program, words, env, cacheDir, (out) => {
    go(['build', '-o', out, ...args, '.'], programFolder(fixture.program), env)
    if (packed === true) packWithUpx(out)
    if (weakVersion !== undefined) writeFileSync(out, withWeakVersion(readFileSync(out), weakVersion))
  })
}

/** The C library, written in Go, that library-host is linked against; returns its folder. */
function buildLibrary(cacheDir: string): string {
  const env = buildEnvironment({ name: 'library', program: 'library', cgo: true }, cacheDir)
  const path = cached('libtwice.so', ['library'], env, cacheDir, (out) => {
    go(['build', '-buildmode=c-shared', '-o', out, '.'], programFolder('library'), env)
  })
  return join(path, '..')
}

/** What `go build` gets. -buildvcs would make every commit another binary. */
function buildEnvironment(fixture: Fixture, cacheDir: string): Record<string, string> {
  const path = fixture.needs === 'zig' ? `${zigFolder(cacheDir)}:${process.env['PATH']}` : process.env['PATH']!
  return {
    PATH: path,
    GOWORK: 'off',
    GOFLAGS: '-buildvcs=false',
    GOARCH: 'amd64',
    GOOS: 'linux',
    CGO_ENABLED: fixture.cgo ? '1' : '0',
    ...fixture.env,
  }
}

function cached(
  file: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  cacheDir: string,
  build: (out: string) => void,
): string {
  const sum = createHash('sha256').update(JSON.stringify([words, { ...env, PATH: '' }, tools()]))
  for (const name of readdirSync(PROGRAMS, { recursive: true, encoding: 'utf8' }).sort()) {
    const wanted = name.startsWith(`${words[0]}/`) || name === 'go.mod'
    if (wanted) sum.update(`\0${name}\0`).update(readFileSync(join(PROGRAMS, name)))
  }
  const parent = join(cacheDir, 'fixtures')
  const folder = join(parent, sum.digest('hex').slice(0, 24))
  if (!existsSync(folder)) {
    mkdirSync(parent, { recursive: true })
    const draft = mkdtempSync(join(parent, 'draft-'))
    try {
      build(join(draft, file))
      // Two at a time do each other no harm: the folder appears whole.
      if (!existsSync(folder)) renameSync(draft, folder)
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  }
  return join(folder, file)
}

let toolVersions: string | null = null

function tools(): string {
  toolVersions ??= [['go', 'version'] as const, ['gcc', '--version'] as const, ['ldd', '--version'] as const]
    .map(([name, word]) => execFileSync(name, [word], { encoding: 'utf8' }).split('\n')[0]!)
    .join('\n')
  return toolVersions
}

/** Throws with the compiler's words. */
function go(words: readonly string[], cwd: string, env: Readonly<Record<string, string>>): void {
  execFileSync('go', words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
}
