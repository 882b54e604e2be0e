import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'
import { cacheDirectory } from '../src/host/process/cache-directory.ts'
import { realUserland } from '../matrix/stand-ins/verification/userland.ts'
import { compareVersions } from '../src/targets/compare-versions.ts'
import { GO_PACKAGES, GO_TARGETS } from '../test/fuzz/go-targets.ts'
import { corpusFolder, readerOf, TARGET_NAMES } from '../test/fuzz/readers.ts'

/**
 * `npm run fuzz -- [--minutes N] [--seed S] [TARGET...]`: gives each reader of bytes that come from elsewhere what a fuzzer makes of its corpus, led by the
 * code that an input reaches: Jazzer.js (libFuzzer) for the readers in src/, Go's own for the probe's. The minutes are for each target. An input that
 * breaks a reader is saved in .cache/fuzz/finds/TARGET; `npm run fuzz -- TARGET --input FILE` reads it again, without the fuzzer.
 */
const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, '.cache', 'fuzz')
const JAZZER = join(ROOT, 'node_modules', '@jazzer.js', 'core', 'dist', 'cli.js')
/** Its native part is built for this glibc. */
const NEEDS_GLIBC = '2.38'
const ALL = [...TARGET_NAMES, ...GO_TARGETS]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, input: { type: 'string' } },
})
const targets = positionals.length > 0 ? positionals : ALL
const seconds = Math.round(Number(values.minutes ?? 1) * 60)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
if (targets.some((name) => !ALL.includes(name)) || !(seconds > 0) || !Number.isSafeInteger(seed)) {
  console.error('npm run fuzz -- [--minutes N] [--seed S] [TARGET...]     npm run fuzz -- TARGET --input FILE')
  console.error(`Targets: ${ALL.join(', ')}`)
  process.exit(2)
}

if (values.input === undefined) await fuzzAll()
else console.log(await (await readerOf(targets[0]!))(new Uint8Array(readFileSync(values.input))))

async function fuzzAll(): Promise<void> {
  const found: string[] = []
  const jazzer = targets.some((name) => TARGET_NAMES.includes(name)) ? await jazzerCommand() : []
  for (const target of targets) {
    console.log(`\nfuzz: ${target}, ${seconds} s, seed ${seed}`)
    const status = GO_TARGETS.includes(target) ? fuzzProbe(target) : fuzzReader(jazzer, target)
    if (status !== 0) found.push(target)
  }
  if (found.length > 0) {
    console.error(`\nfuzz: ${found.join(', ')} broke (seed ${seed}); inputs are in ${relative(ROOT, FOLDER)}/finds`)
    process.exitCode = 1
  } else console.log(`\nfuzz: ${targets.length} targets, ${seconds} s each, seed ${seed}: no fault`)
}

/** What it reaches anew is kept in the cache beside the corpus, so that the next time begins there. */
function fuzzReader(jazzer: readonly string[], target: string): number {
  const [grown, finds] = [join(FOLDER, 'corpus', target), join(FOLDER, 'finds', target)]
  for (const folder of [grown, finds]) mkdirSync(folder, { recursive: true })
  const bundle = join(FOLDER, `${target}.cjs`)
  buildSync({
    stdin: {
      contents: `import { bounded } from './bounded.ts'
import { read } from './targets/${target}.ts'
export const fuzz = bounded(read)`,
      resolveDir: join(ROOT, 'test', 'fuzz'),
      loader: 'ts',
    },
    ...{ bundle: true, platform: 'node', format: 'cjs', outfile: bundle, logLevel: 'error' },
    // ssh2 goes without its native parts.
    loader: { '.node': 'empty' },
    define: { 'import.meta.filename': '__filename', 'import.meta.dirname': '__dirname' },
  })
  const words = [
    ...[bundle, grown, corpusFolder(target), '--timeout', '20000', '--'],
    ...[`-max_total_time=${seconds}`, `-seed=${seed}`, '-rss_limit_mb=2048', '-max_len=65536', '-print_final_stats=1'],
    ...[`-artifact_prefix=${finds}/`, '-verbosity=0'],
  ]
  return run([...jazzer, ...words], ROOT)
}

function fuzzProbe(target: string): number {
  const words = ['test', '-run', '^$', '-fuzz', `^${target}$`, '-fuzztime', `${seconds}s`, '-parallel', '2', '.']
  const folder = join(ROOT, 'probe', GO_PACKAGES.get(target)!)
  const status = run(['go', ...words], folder)
  // Go puts what it finds beside the tests.
  const [from, to] = [join(folder, 'testdata', 'fuzz', target), join(FOLDER, 'finds', target)]
  if (status !== 0) spawnSync('cp', ['-r', from, `${to}/`])
  rmSync(join(folder, 'testdata'), { recursive: true, force: true })
  return status
}

function run([program, ...words]: readonly string[], cwd: string): number {
  const { status, error } = spawnSync(program!, words, { cwd, stdio: 'inherit' })
  if (error) throw error
  return status ?? 1
}

/** On an older system Node starts by the loader and the libraries of a Debian 13. */
async function jazzerCommand(): Promise<readonly string[]> {
  const { header } = process.report.getReport() as unknown as { readonly header: { glibcVersionRuntime?: string } }
  const glibc = header.glibcVersionRuntime
  if (process.platform !== 'linux' || (glibc !== undefined && compareVersions(glibc, NEEDS_GLIBC) >= 0)) {
    return [process.execPath, JAZZER]
  }
  const arch = process.arch === 'arm64' ? 'arm64' : 'amd64'
  const root = await realUserland({ suite: 'trixie', arch, cacheDir: cacheDirectory(process.env), log: console.log })
  const triplet = arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu'
  const libraries = join(root, 'usr', 'lib', triplet)
  const loader = readdirSync(libraries).find((name) => name.startsWith('ld-linux-'))!
  return [join(libraries, loader), '--library-path', libraries, process.execPath, JAZZER]
}
