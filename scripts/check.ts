import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { compareFolders } from './compare-folders.ts'
import { hasCommand } from './install-packages.ts'

/**
 * `npm run check [-- --without-tests]`: everything that can be said of the code without a container engine. All parts run, all failures are shown.
 * CI leaves the tests to `npm test`, which has them all.
 */
const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
/** The tools run on the Node of this process, whatever `node` is on the PATH otherwise. */
const ENV = { ...process.env, NO_COLOR: '1', PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}` }
/** oxlint given the whole folder would read node_modules too. */
const LINTED = ['src', 'page', 'test', 'scripts', 'bench', 'matrix', 'vitest.config.ts']

interface Part {
  readonly name: string
  /** A rejection is a failure too. */
  run(): Promise<Outcome>
}

interface Outcome {
  readonly state: 'ok' | 'FAILED' | 'not run'
  readonly said: string
}

const UNIT_TESTS = 'unit tests, room table'
const PARTS: readonly Part[] = [
  { name: 'format', run: () => command(bin('oxfmt'), ['--check']) },
  { name: 'lint', run: () => command(bin('oxlint'), ['--type-aware', ...LINTED]) },
  { name: 'types', run: () => command(bin('tsc'), ['-p', '.']) },
  { name: 'types of the page', run: () => command(bin('tsc'), ['-p', 'page']) },
  { name: 'unused code', run: () => command(bin('knip'), []) },
  { name: 'fresh dist', run: freshDist },
  { name: 'fresh probes', run: freshProbes },
  { name: 'Go format and vet', run: goVet },
  { name: UNIT_TESTS, run: unitTests },
]

const rows: { name: string; outcome: Outcome; ms: number }[] = []
const withoutTests = process.argv.includes('--without-tests')
for (const part of PARTS.filter(({ name }) => !withoutTests || name !== UNIT_TESTS)) {
  const startedMs = performance.now()
  const outcome = await part.run().catch((error: unknown): Outcome => ({ state: 'FAILED', said: String(error) }))
  rows.push({ name: part.name, outcome, ms: performance.now() - startedMs })
  if (outcome.state === 'FAILED') console.log(`${'='.repeat(100)}\n${part.name}\n${outcome.said.trim()}\n`)
}
for (const { name, outcome, ms } of rows) {
  const reason = outcome.state === 'not run' ? ` (${outcome.said})` : ''
  console.log(`${name.padEnd(24)} ${outcome.state.padEnd(8)} ${(ms / 1000).toFixed(1).padStart(6)} s${reason}`)
}
process.exitCode = rows.some(({ outcome }) => outcome.state === 'FAILED') ? 1 : 0

async function command(file: string, args: readonly string[], cwd: string = root): Promise<Outcome> {
  const child = spawn(file, args, { cwd, env: ENV, stdio: ['ignore', 'pipe', 'pipe'] })
  const code = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [said, complained, ended] = await Promise.all([text(child.stdout), text(child.stderr), code])
  return { state: ended === 0 ? 'ok' : 'FAILED', said: `${said}${complained}` }
}

async function unitTests(): Promise<Outcome> {
  const projects = ['unit', 'process', 'unit-alone'].flatMap((name) => ['--project', name])
  return await command(bin('vitest'), ['run', ...projects, '--reporter=dot'])
}

/** dist/ is committed, since an Action runs from the repository as it is: it has to be what the source gives. */
async function freshDist(): Promise<Outcome> {
  const { build } = await import('./build.ts')
  const out = await mkdtemp(join(tmpdir(), 'portcullis-dist-'))
  try {
    await build(out)
    const differences = compareFolders(join(root, 'dist'), out, { left: 'dist', right: 'a fresh build' }).filter(
      (difference) => !difference.startsWith('probe/'), // freshProbes looks at those
    )
    if (differences.length === 0) return { state: 'ok', said: '' }
    return { state: 'FAILED', said: `${differences.join('\n')}\n\nRun npm run build and commit dist/.` }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

async function freshProbes(): Promise<Outcome> {
  if (!hasCommand('go')) return { state: 'not run', said: 'there is no Go here' }
  return await command(process.execPath, [join(root, 'scripts', 'build-probe.ts'), '--check'])
}

async function goVet(): Promise<Outcome> {
  if (!hasCommand('go')) return { state: 'not run', said: 'there is no Go here' }
  const format = await command('gofmt', ['-l', 'probe', 'examples'])
  if (format.state === 'FAILED' || format.said !== '') return { state: 'FAILED', said: `gofmt -l:\n${format.said}` }
  for (const folder of ['probe', 'examples']) {
    const vet = await command('go', ['vet', './...'], join(root, folder))
    if (vet.state === 'FAILED') return vet
  }
  return { state: 'ok', said: '' }
}
