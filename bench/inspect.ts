import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { largeBinary } from './large-binary.ts'

/**
 * `node bench/inspect.ts [ROUNDS]`: `portcullis inspect` of a large Go binary, Node's own start subtracted, against
 * `readelf -VdlW` and `go version -m` of it, interleaved in one run; and its peak of memory against that of `node -e 0`.
 */
const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist', 'cli.cjs')
const PEAK = join(import.meta.dirname, 'peak-memory.cjs')

export interface InspectRounds {
  readonly oursMs: readonly number[]
  /** readelf and go, one after the other. */
  readonly othersMs: readonly number[]
  /** Of the reading alone: a process that reads the same facts and prints nothing, Node's start subtracted. */
  readonly readingMs: readonly number[]
  /** Peak of memory, ours over that of `node -e 0`. */
  readonly memoryRatios: readonly number[]
  readonly sizeBytes: number
}

export function inspectRounds(rounds: number, file = largeBinary()): InspectRounds {
  const oursMs: number[] = []
  const othersMs: number[] = []
  const readingMs: number[] = []
  const memoryRatios: number[] = []
  const reading = join(import.meta.dirname, 'read-facts.ts')
  // The first fills caches: the file's pages, the compiled bundle.
  for (let round = -1; round < rounds; round += 1) {
    const nodeMs = wallMs(process.execPath, ['-e', '0'])
    const ours = wallMs(process.execPath, [CLI, 'inspect', file]) - nodeMs
    const others = wallMs('readelf', ['-VdlW', file]) + wallMs('go', ['version', '-m', file])
    const read = readMs(reading, file)
    const memory = peakKilobytes([CLI, 'inspect', file]) / peakKilobytes(['-e', '0'])
    if (round < 0) continue
    oursMs.push(ours)
    othersMs.push(others)
    readingMs.push(read)
    memoryRatios.push(memory)
  }
  return { oursMs, othersMs, readingMs, memoryRatios, sizeBytes: statSync(file).size }
}

function wallMs(program: string, args: readonly string[]): number {
  const started = performance.now()
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 })
  const took = performance.now() - started
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`, { cause: error })
  return took
}

/** Types are stripped and modules loaded before the clock starts: what is left is one first reading. */
function readMs(script: string, file: string): number {
  const { stdout, status } = spawnSync(process.execPath, ['--no-warnings', script, file], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script} ended with ${status}`)
  return Number(stdout)
}

function peakKilobytes(args: readonly string[]): number {
  const { output } = spawnSync(process.execPath, ['--require', PEAK, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  return Number(output[3])
}

if (import.meta.main) {
  const { oursMs, othersMs, readingMs, memoryRatios, sizeBytes } = inspectRounds(Number(process.argv[2] ?? 20))
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
  const ratios = (values: readonly number[]): number => median(values.map((ms, index) => ms / othersMs[index]!))
  console.table({
    'file (MB)': Math.round(sizeBytes / 1e6),
    'inspect, Node subtracted (ms)': median(oursMs).toFixed(1),
    'its reading alone (ms)': median(readingMs).toFixed(1),
    'readelf and go (ms)': median(othersMs).toFixed(1),
    'inspect / readelf and go': ratios(oursMs).toFixed(2),
    'reading / readelf and go': ratios(readingMs).toFixed(2),
    'peak memory / node -e 0': median(memoryRatios).toFixed(2),
  })
}
