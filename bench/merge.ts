import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { largeRun, writeLargeRun } from '../test/fanout/large-run.ts'

/** `node bench/merge.ts [ROUNDS]`: 1,000 cells from 256 slices read, merged and rendered for the comment; beside it Node parsing the same files. */
const ROOT = join(import.meta.dirname, '..')
const READ_ALL = `
const { readFileSync, readdirSync } = require('node:fs')
for (const file of ['plan.json', ...readdirSync('slices').map((name) => 'slices/' + name)]) JSON.parse(readFileSync(file, 'utf8'))`

export interface MergeRounds {
  readonly oursMs: readonly number[]
  readonly nodeMs: readonly number[]
  readonly peakKilobytes: number
}

export async function mergeRounds(rounds: number): Promise<MergeRounds> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-merge-'))
  try {
    writeLargeRun(folder, await largeRun())
    const ours = ['report', '--plan', 'plan.json', 'slices', '--format', 'markdown']
    const oursMs: number[] = []
    const nodeMs: number[] = []
    let peakKilobytes = 0
    // The first fills caches.
    for (let round = -1; round < rounds; round += 1) {
      const report = timed(folder, [join(ROOT, 'dist', 'cli.cjs'), ...ours], 1)
      const node = timed(folder, ['-e', READ_ALL], 0)
      peakKilobytes = Math.max(peakKilobytes, report.kilobytes)
      if (round < 0) continue
      oursMs.push(report.ms)
      nodeMs.push(node.ms)
    }
    return { oursMs, nodeMs, peakKilobytes }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timed(folder: string, words: readonly string[], expected: number): { ms: number; kilobytes: number } {
  const started = performance.now()
  const { status, output } = spawnSync(
    process.execPath,
    ['--require', join(import.meta.dirname, 'peak-memory.cjs'), ...words],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'pipe'], encoding: 'utf8' },
  )
  const ms = performance.now() - started
  if (status !== expected) throw new Error(`${words.join(' ')} ended with ${status}`)
  return { ms, kilobytes: Number(output[3]) }
}

if (import.meta.main) {
  const { oursMs, nodeMs, peakKilobytes } = await mergeRounds(Number(process.argv[2] ?? 5))
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
  console.table({
    'report (ms)': Math.round(median(oursMs)),
    'node parsing the same (ms)': Math.round(median(nodeMs)),
    'peak (MB)': Math.round(peakKilobytes / 1000),
  })
}
