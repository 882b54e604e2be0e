import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PROGRAMS = join(import.meta.dirname, '..', 'fixtures', 'binary', 'programs')
const CACHE = join(tmpdir(), 'portcullis-test-binaries')

export interface Build {
  /** Folder in test/fixtures/binary/programs, or a .c file there. */
  readonly program: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Builds a program with the tools at hand; the same build is done once for each version of its sources and tools. */
export function builtBinary({ program, args = [], env = {} }: Build): string {
  const isC = program.endsWith('.c')
  const compiler = env['CC'] ?? 'gcc'
  const tools = [isC ? '' : versionOf('go', ['version']), versionOf(compiler, ['--version'])]
  const hash = createHash('sha256').update(JSON.stringify([program, args, env, tools]))
  for (const file of globSync(join(PROGRAMS, '**/*.{go,mod,c}')).sort()) hash.update(readFileSync(file))
  const target = join(CACHE, `${program.replaceAll(/\W/g, '-')}-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(target)) return target
  mkdirSync(CACHE, { recursive: true })
  const draft = `${target}.${process.pid}`
  const [tool, words] = isC
    ? [compiler, [...args, '-o', draft, program]]
    : ['go', ['build', ...args, '-o', draft, `./${program}`]]
  execFileSync(tool, words, { cwd: PROGRAMS, env: { ...process.env, GOFLAGS: '', ...env }, stdio: 'pipe' })
  renameSync(draft, target)
  return target
}

function versionOf(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8' }).split('\n', 1)[0]!
}

/** Whether these programs can be started here. */
export function hasTools(...tools: readonly string[]): boolean {
  return tools.every((tool) => spawnSync(tool, ['--version']).error === undefined)
}
