import type { FileFigures, TestFigures } from './figures-reporter.ts'

export interface TestCounts {
  readonly passed: number
  /** Tests that failed, and files and hooks that did. */
  readonly failed: number
  readonly skipped: number
  /** What failed, a line each: file, test, and the first line of why. */
  readonly failures: readonly string[]
  /** What failed beside other files and passed alone, a line each, with why it had failed. */
  readonly passedOnlyAlone: readonly string[]
}

/** Files to run once more: they failed while others ran beside them. */
export function toRunAlone({ files }: TestFigures): readonly FileFigures[] {
  return files.filter((file) => !file.project.endsWith('-alone') && failuresOf(file).size > 0)
}

/** `alone`: the files that ran once more, with nothing beside them; what they came to then is what counts. */
export function countTests(files: readonly FileFigures[], alone: readonly FileFigures[] = []): TestCounts {
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] as string[], passedOnlyAlone: [] as string[] }
  for (const first of files) {
    const again = alone.find(({ path }) => path === first.path)
    const last = again ?? first
    const failures = failuresOf(last)
    const count = (state: string) => last.tests.filter((test) => test.state === state).length
    total.passed += count('passed')
    total.skipped += count('skipped')
    total.failed += failures.size
    total.failures.push(...failures.values())
    if (again) {
      const mended = [...failuresOf(first)].filter(([name]) => !failures.has(name))
      total.passedOnlyAlone.push(...mended.map(([, line]) => line))
    }
  }
  return total
}

/** A line for each failure, by what failed. */
function failuresOf({ path, problems, tests }: FileFigures): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  problems.forEach((problem, index) => lines.set(`${path} ${index}`, `${path}: ${problem}`))
  for (const [index, { name, state, problem }] of tests.entries()) {
    if (state === 'failed') lines.set(`${path}: ${name} ${index}`, `${path}: ${name}: ${problem ?? ''}`)
  }
  return lines
}

const SHOWN = 10

/** The tests and the files that took longest, a line each. */
export function slowest({ files }: TestFigures): readonly string[] {
  const tests = files.flatMap(({ path, tests: some }) => some.map(({ name, ms }) => ({ name: `${path}: ${name}`, ms })))
  const list = (what: string, rows: readonly { readonly name: string; readonly ms: number }[]): readonly string[] => {
    const first = rows.toSorted((one, other) => other.ms - one.ms).slice(0, SHOWN)
    return [`The slowest ${what}:`, ...first.map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(8)} s  ${name}`)]
  }
  return [
    ...list('tests', tests),
    ...list(
      'files',
      files.map(({ path, ms }) => ({ name: path, ms })),
    ),
  ]
}
