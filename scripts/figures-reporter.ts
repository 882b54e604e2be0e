import { writeFileSync } from 'node:fs'
import { relative, join } from 'node:path'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'

/** What a run of vitest came to. */
export interface TestFigures {
  readonly files: readonly FileFigures[]
  /** Errors that belong to no test: rejections that nothing handled. */
  readonly unhandled: readonly string[]
}

export interface FileFigures {
  /** Relative to the repository. */
  readonly path: string
  readonly project: string
  /** With its hooks. */
  readonly ms: number
  /** Why it could not be loaded, or what a hook for several tests failed with. */
  readonly problems: readonly string[]
  readonly tests: readonly TestFigure[]
}

export interface TestFigure {
  readonly name: string
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly ms: number
  readonly problem: string | null
}

/** The environment variable with the path that the reporter writes to. */
export const FIGURES_PATH = 'PORTCULLIS_TEST_FIGURES'

const ROOT = join(import.meta.dirname, '..')

/** A reporter of vitest that writes the figures of a run to a file. */
// oxlint-disable-next-line import/no-default-export -- vitest takes a reporter by its default export
export default class FiguresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const figures: TestFigures = { files: modules.map(figuresOf), unhandled: errors.map(firstLine) }
    writeFileSync(process.env[FIGURES_PATH]!, JSON.stringify(figures))
  }
}

function figuresOf(module: TestModule): FileFigures {
  const hooks = [...module.children.allSuites()].flatMap((suite) =>
    suite.errors().map((error) => `${suite.fullName}: ${firstLine(error)}`),
  )
  const { collectDuration, duration } = module.diagnostic()
  return {
    path: relative(ROOT, module.moduleId),
    project: module.project.name,
    ms: collectDuration + duration,
    problems: [...module.errors().map(firstLine), ...hooks],
    tests: [...module.children.allTests()].map(testFigure),
  }
}

function testFigure(test: TestCase): TestFigure {
  const { state, errors } = test.result()
  const [error] = errors ?? []
  return {
    name: test.fullName,
    // What an interruption kept from running was not seen to pass.
    state: state === 'pending' ? 'skipped' : state,
    ms: test.diagnostic()?.duration ?? 0,
    problem: error === undefined ? null : firstLine(error),
  }
}

function firstLine({ message }: { readonly message?: string }): string {
  return (message ?? '').split('\n', 1)[0]!.slice(0, 300)
}
