import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface CheckRun {
  readonly binary: string
  readonly targets: readonly string[]
  /** Smoke cases per cell. */
  readonly cases: number
}

const CLI = join(import.meta.dirname, '..', 'dist', 'cli.cjs')

/** Wall time of the whole process, milliseconds; throws unless the gate passed, so that a broken run is never a fast one. */
export async function checkMs({ binary, targets, cases }: CheckRun): Promise<number> {
  const started = performance.now()
  const words = [
    ...['check', binary, '--no-timers', '--json', '--pull', 'never'],
    ...targets.flatMap((target) => ['--target', target]),
    ...Array.from({ length: cases }, () => ['--run', '--version']).flat(),
  ]
  const code = await exitCodeOf([CLI, ...words], {})
  const ms = performance.now() - started
  if (code !== 0) throw new Error(`portcullis ${words.join(' ')} ended with ${code}`)
  return ms
}

/** Runs this very Node with `words`; output is thrown away. */
export async function exitCodeOf(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const child = spawn(process.execPath, words, { stdio: 'ignore', env: { ...process.env, ...env } })
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
}
