import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type TestGroup = 'unit' | 'itg' | 'dist'

export interface TestCounts {
  readonly passed: number
  /** Tests that failed, and files that could not even be loaded. */
  readonly failed: number
  readonly skipped: number
}

interface JsonReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { status: string }[] }[]
}

const VITEST = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs')

/** Runs one vitest project, its output shown as it comes. null = vitest ended without figures. */
export async function runVitest(group: TestGroup): Promise<TestCounts | null> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-vitest-'))
  const figures = join(folder, 'figures.json')
  // Containers and processes share this machine: one file at a time, so that limits and timers mean what they say.
  const order = group === 'itg' ? ['--no-file-parallelism'] : []
  const args = ['run', '--project', group, '--reporter=default', '--reporter=json', `--outputFile.json=${figures}`]
  try {
    const code = await exitCode([VITEST, ...args, ...order])
    return countTests(JSON.parse(await readFile(figures, 'utf8')) as JsonReport, code)
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whatever keeps vitest from ending with 0 shows as a failure: an unhandled rejection or a broken set-up fails no test of its own. */
export function countTests(report: JsonReport, exitCode: number | null): TestCounts {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: exitCode === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests,
  }
}

async function exitCode(args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, args, { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' })
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
}
