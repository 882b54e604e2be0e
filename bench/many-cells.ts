import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `node bench/many-cells.ts [CELLS] [OTHER_CELLS] [COMMIT]`: container cells of one machine, CELLS with this build and OTHER_CELLS with the dist/ that COMMIT has, one run
 * after the other on the same engine: time a cell, their ratio, and the peak of memory of each command line.
 */
const ROOT = join(import.meta.dirname, '..')
const CELLS = Number(process.argv[2] ?? 1000)
const OTHER_CELLS = Number(process.argv[3] ?? 60)
/** Any image that the engine has: nothing is pulled. */
const IMAGE = process.env['IMAGE'] ?? 'portcullis.local/stand-in/debian-12:latest'
const COMMIT = process.argv[4] ?? 'ca8728f'

interface Figures {
  readonly msPerCell: number
  readonly megabytes: number
}

const folder = mkdtempSync(join(tmpdir(), 'portcullis-many-'))
try {
  const old = join(folder, 'old')
  execFileSync('git', ['worktree', 'add', '--detach', old, COMMIT], { cwd: ROOT, stdio: 'ignore' })
  try {
    const app = join(folder, 'app')
    const env = { ...process.env, CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '-buildvcs=false' }
    execFileSync('go', ['build', '-o', app, '.'], { cwd: join(ROOT, 'test', 'engines', 'actor'), env })
    await cells(ROOT, app, 2)
    const before = await cells(old, app, OTHER_CELLS)
    const now = await cells(ROOT, app, CELLS)
    console.table({
      [`${CELLS} cells, this build`]: now,
      [`${OTHER_CELLS} cells, ${COMMIT}`]: before,
    })
    console.log(`ratio of time a cell: ${(now.msPerCell / before.msPerCell).toFixed(2)}`)
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', old], { cwd: ROOT })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function cells(root: string, app: string, count: number): Promise<Figures> {
  const config = join(folder, `${count}.yml`)
  // A file may name 200 targets.
  const profiles = Math.ceil(count / 200)
  const ids = Array.from({ length: Math.ceil(count / profiles) }, (_, index) => `cell-${index}`)
  const targets = ids.map((id) => `  - { id: ${id}, image: ${IMAGE}, libc: none }`)
  const names = Array.from({ length: profiles }, (_, index) => `  p${index}: { extends: default }`)
  writeFileSync(
    config,
    `targets:\n${targets.join('\n')}\nprofiles:\n${names.join('\n')}\nsmoke: [{ name: say, args: [say, ok] }]\ntimers: false\n`,
  )
  const words = ['--require', join(ROOT, 'bench', 'peak-memory.cjs'), join(root, 'dist', 'cli.cjs')]
  const started = performance.now()
  const child = spawn(process.execPath, [...words, 'check', app, '--config', config, '--pull', 'never', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const said = ['', '', '', '']
  for (const index of [1, 2, 3]) child.stdio[index]!.on('data', (chunk: Buffer) => (said[index] += chunk.toString()))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const ms = performance.now() - started
  if (code !== 0) throw new Error(`${count} cells of ${root} ended with ${String(code)}: ${said[2]!.slice(-2000)}`)
  const passed = said[1]!.match(/"outcome":\s*"pass"/g)?.length ?? 0
  if (passed < count) throw new Error(`${passed} of ${count} cells passed`)
  return { msPerCell: Math.round(ms / count), megabytes: Math.round(Number(said[3]) / 1000) }
}
