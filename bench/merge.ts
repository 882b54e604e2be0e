import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { largeRun, writeLargeRun } from '../test/fanout/large-run.ts'

/**
 * `node bench/merge.ts [ROUNDS]`: 1,000 cells from 256 slices read, merged and rendered, for the comment alone and as all files of `--out`; beside it
 * Node parsing the same slices.
 */
const ROOT = join(import.meta.dirname, '..')
const READ_ALL = `
const { readFileSync, readdirSync } = require('node:fs')
for (const file of ['plan.json', ...readdirSync('slices').map((name) => 'slices/' + name)]) JSON.parse(readFileSync(file, 'utf8'))`

export interface MergeRounds {
  /** Rendered for the comment. */
  readonly oursMs: readonly number[]
  /** With every file of `--out`. */
  readonly filesMs: readonly number[]
  readonly nodeMs: readonly number[]
  /** The greatest of all rounds. */
  readonly peakKilobytes: number
  readonly filesPeakKilobytes: number
}

export async function mergeRounds(rounds: number): Promise<MergeRounds> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-merge-'))
  try {
    writeLargeRun(folder, await largeRun())
    const ours = ['report', '--plan', 'plan.json', 'slices', '--format', 'markdown']
    const cli = join(ROOT, 'dist', 'cli.cjs')
    const found = { oursMs: [], filesMs: [], nodeMs: [] } as Record<'oursMs' | 'filesMs' | 'nodeMs', number[]>
    let [peakKilobytes, filesPeakKilobytes] = [0, 0]
    // The first fills caches.
    for (let round = -1; round < rounds; round += 1) {
      const report = timed(folder, [cli, ...ours], 1)
      const files = timed(folder, [cli, ...ours, '--out', 'out'], 1)
      const node = timed(folder, ['-e', READ_ALL], 0)
      peakKilobytes = Math.max(peakKilobytes, report.kilobytes)
      filesPeakKilobytes = Math.max(filesPeakKilobytes, files.kilobytes)
      if (round < 0) continue
      found.oursMs.push(report.ms)
      found.filesMs.push(files.ms)
      found.nodeMs.push(node.ms)
    }
    return { ...found, peakKilobytes, filesPeakKilobytes }
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
  const { oursMs, filesMs, nodeMs, ...peaks } = await mergeRounds(Number(process.argv[2] ?? 5))
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
  console.table({
    'report (ms)': Math.round(median(oursMs)),
    'report --out (ms)': Math.round(median(filesMs)),
    'node parsing the same (ms)': Math.round(median(nodeMs)),
    'report --out / node': Number((median(filesMs) / median(nodeMs)).toFixed(1)),
    'peak (MB)': Math.round(peaks.peakKilobytes / 1000),
    'peak with --out (MB)': Math.round(peaks.filesPeakKilobytes / 1000),
  })
}
