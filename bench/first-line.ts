import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { exitCodeOf } from './check-run.ts'

const CLI = join(import.meta.dirname, '..', 'dist', 'cli.cjs')

/** From the start of `check` until its first line is on stderr, and the whole of `node -e 0` in the same round, milliseconds. */
export async function firstLineRounds(
  binary: string,
  rounds: number,
): Promise<{ readonly oursMs: number[]; readonly nodeMs: number[] }> {
  const oursMs: number[] = []
  const nodeMs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    oursMs.push(await untilFirstLine(['check', binary, '--run', '--version', '--target', 'scratch', '--no-timers']))
    const started = performance.now()
    await exitCodeOf(['-e', '0'], {})
    nodeMs.push(performance.now() - started)
  }
  return { oursMs, nodeMs }
}

async function untilFirstLine(words: readonly string[]): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, [CLI, ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
  let lineMs: number | null = null
  child.stderr.once('data', () => (lineMs = performance.now() - started)).resume()
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (lineMs === null || code !== 0) throw new Error(`portcullis ${words.join(' ')} ended with ${code}`)
  return lineMs
}
