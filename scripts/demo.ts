import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureEngine } from './set-up-engine.ts'

/**
 * `npm run demo`: checks real Go binaries across the matrix with the bundled command line and shows what it says.
 * (a) esbuild, a static Go binary from node_modules, passes everywhere; (b) an example server built with cgo is stopped, with reasons.
 * Ends 0 when it saw just that.
 */
const root = join(import.meta.dirname, '..')
const out = join(root, 'out', 'demo')

interface Scene {
  readonly title: string
  readonly expected: number
  readonly words: readonly string[]
}

const log = (line: string) => console.log(line)
const scenes: Scene[] = []

if (process.platform !== 'linux') {
  console.error(
    'The demo checks Linux binaries that npm installs on Linux only. On this system try: npx portcullis check YOUR-LINUX-BINARY',
  )
  process.exit(1)
}

await using engine = await ensureEngine({ log, want: 'any' })
prepareStandIns()
scenes.push({
  title: 'esbuild, a static Go binary: expected to pass everywhere',
  expected: 0,
  words: [
    `node_modules/@esbuild/linux-${process.arch}/bin/esbuild`,
    '--run',
    '--version',
    '--out',
    join(out, 'esbuild'),
  ],
})
const server = buildServer()
if (server !== null) {
  scenes.push({
    title: 'hello-server, built with cgo on this machine: expected to be stopped, with reasons',
    expected: 1,
    words: [server, '--config', 'examples/hello-server/portcullis.yml', '--out', join(out, 'hello-server')],
  })
}

const surprises = scenes.filter((scene) => !play(scene))
log(`\nReports (JSON and Markdown) are in ${join('out', 'demo')}.`)
for (const scene of surprises) log(`NOT AS EXPECTED: ${scene.title}`)
process.exitCode = surprises.length === 0 ? 0 : 1

function play({ title, words, expected }: Scene): boolean {
  log(`\n${'='.repeat(100)}\n${title}\n$ portcullis check ${words.join(' ')}\n`)
  const startedMs = Date.now()
  const { status } = spawnSync(process.execPath, ['dist/cli.cjs', 'check', ...words], { cwd: root, stdio: 'inherit' })
  log(`\nexit code ${status} (expected ${expected}) after ${((Date.now() - startedMs) / 1000).toFixed(1)} s`)
  return status === expected
}

/** Images come from the registry where it answers; the stand-ins are for where it does not. */
function prepareStandIns(): void {
  const { status } = spawnSync(process.execPath, ['matrix/stand-ins/build.ts'], { cwd: root, stdio: 'inherit' })
  if (status !== 0)
    log(
      'Not all stand-ins could be built (see above): cells whose image neither the registry nor a stand-in gives will be unknown.',
    )
}

function buildServer(): string | null {
  const source = join(root, 'examples', 'hello-server')
  const binary = join(out, 'bin', 'hello-server')
  for (const tool of ['go', 'gcc']) {
    if (spawnSync(tool, ['version'], { stdio: 'ignore' }).error) {
      log(`There is no ${tool} here: the second binary, built with cgo, is left out.`)
      return null
    }
  }
  mkdirSync(join(out, 'bin'), { recursive: true })
  const env = { ...process.env, CGO_ENABLED: '1', GOWORK: 'off' }
  const { status } = spawnSync('go', ['build', '-o', binary, '.'], { cwd: source, env, stdio: 'inherit' })
  return status === 0 && existsSync(binary) ? binary : null
}
