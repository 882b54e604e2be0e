import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FIGURES_PATH, type TestFigures } from './figures-reporter.ts'

const ROOT = join(import.meta.dirname, '..')
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const REPORTER = join(import.meta.dirname, 'figures-reporter.ts')

/**
 * Runs vitest with these words beside `run`, its output shown as it comes. null = vitest ended without figures. What the tests put into the folder
 * for temporary files goes with the run.
 */
export async function runVitest(words: readonly string[]): Promise<TestFigures | null> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-tests-'))
  const temporary = join(folder, 'tmp')
  const figuresPath = join(folder, 'figures.json')
  try {
    await mkdir(temporary)
    // Some tests start programs as another user.
    await chmod(folder, 0o755)
    await chmod(temporary, 0o1777)
    const env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary, [FIGURES_PATH]: figuresPath }
    const code = await exitCode([VITEST, 'run', '--reporter=default', `--reporter=${REPORTER}`, ...words], env)
    return withExitCode(JSON.parse(await readFile(figuresPath, 'utf8')) as TestFigures, code)
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch((error: unknown) => {
      console.error(`The temporary files of the tests stay: ${String(error)}`)
    })
  }
}

/** Whatever keeps vitest from ending with 0 shows as a failure: a broken set-up fails no test of its own. */
export function withExitCode(figures: TestFigures, code: number | null): TestFigures {
  const failed = figures.files.some(
    ({ problems, tests }) => problems.length > 0 || tests.some(({ state }) => state === 'failed'),
  )
  if (code === 0 || failed || figures.unhandled.length > 0) return figures
  return { ...figures, unhandled: [`vitest ended with ${code === null ? 'a signal' : `exit code ${code}`}`] }
}

async function exitCode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'inherit' })
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
}
