import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

export type TestGroup = 'unit' | 'itg' | 'dist'

export interface TestCounts {
  readonly passed: number
  /** Tests that failed, and files that could not even be loaded. */
  readonly failed: number
  readonly skipped: number
  /** What failed, a line each: file, test, and the first line of why. */
  readonly failures: readonly string[]
}

interface JsonFile {
  /** Path. */
  readonly name: string
  readonly status: string
  /** Why it could not be loaded. */
  readonly message?: string
  readonly assertionResults: readonly JsonTest[]
}

interface JsonTest {
  readonly status: string
  readonly fullName?: string
  readonly failureMessages?: readonly string[] | null
}

interface JsonReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly JsonFile[]
}

const ROOT = join(import.meta.dirname, '..')
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')

/**
 * Runs one vitest project, its output shown as it comes. null = vitest ended without figures. What the tests put into the folder for
 * temporary files goes with the run.
 */
export async function runVitest(group: TestGroup): Promise<TestCounts | null> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-tests-'))
  const temporary = join(folder, 'tmp')
  const figures = join(folder, 'figures.json')
  // Containers and processes share this machine: one file at a time, so that limits and timers mean what they say.
  const order = group === 'itg' ? ['--no-file-parallelism'] : []
  const args = ['run', '--project', group, '--reporter=default', '--reporter=json', `--outputFile.json=${figures}`]
  try {
    await mkdir(temporary)
    // Some tests start programs as another user.
    await chmod(folder, 0o755)
    await chmod(temporary, 0o1777)
    const code = await exitCode([VITEST, ...args, ...order], temporary)
    return countTests(JSON.parse(await readFile(figures, 'utf8')) as JsonReport, code)
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch((error: unknown) => {
      console.error(`The temporary files of the tests stay: ${String(error)}`)
    })
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
    failures: report.testResults.flatMap(failuresOf),
  }
}

function failuresOf({ name, status, message, assertionResults }: JsonFile): readonly string[] {
  const file = relative(ROOT, name)
  const tests = assertionResults.filter((test) => test.status === 'failed')
  if (tests.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : []
  return tests.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0])}`)
}

function firstLine(text = ''): string {
  return text.split('\n', 1)[0]!.slice(0, 300)
}

async function exitCode(args: readonly string[], temporary: string): Promise<number | null> {
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary }
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' })
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
}
