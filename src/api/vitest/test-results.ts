import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Reporter } from 'vitest/node'
import type { CellEvidence } from '../harness/cell-evidence.ts'
import type { TestRecord } from '../harness/test-record.ts'

type RunEnd = Parameters<NonNullable<Reporter['onTestRunEnd']>>
type TestModules = RunEnd[0]
type Errors = RunEnd[1]
type TestModule = TestModules[number]
type TestCase = ReturnType<TestModule['children']['allTests']> extends Iterable<infer Each> ? Each : never

const MOST_MESSAGE = 300

/** A matrix test as vitest saw it end: its own state counts, not what the body threw. Empty for other tests. */
export function recordOf(test: TestCase): TestRecord[] {
  const { portcullis: evidence } = test.meta() as { readonly portcullis?: CellEvidence }
  if (evidence === undefined) return []
  const diagnostic = test.diagnostic()
  const suites = test.fullName.split(' > ').slice(0, -1).join(' > ')
  return [
    {
      evidence,
      test: suites,
      ...stateOf(test),
      failures: diagnostic?.flaky ? Math.max(1, diagnostic.retryCount) : 0,
      durationMs: diagnostic === undefined ? null : Math.max(0, diagnostic.duration),
    },
  ]
}

function stateOf(test: TestCase): Pick<TestRecord, 'state' | 'message'> {
  const result = test.result()
  if (result.state === 'failed') return { state: 'failed', message: firstLine(result.errors[0]) }
  // A hook of a suite is part of each of its tests.
  const hook = suitesOf(test).flatMap((suite) => suite.errors())[0]
  if (hook !== undefined) return { state: 'failed', message: `outside of the test: ${firstLine(hook)}` }
  if (result.state === 'passed') return { state: 'passed', message: null }
  if (result.state === 'pending') return { state: 'skipped', message: 'vitest was stopped before it ended' }
  const note = result.note === undefined ? null : oneLine(result.note)
  return {
    state: 'skipped',
    message: note ?? (test.options.mode === 'todo' ? 'it is still to be written (todo)' : null),
  }
}

function suitesOf(test: TestCase): (TestCase['parent'] | TestModule)[] {
  const suites: (TestCase['parent'] | TestModule)[] = []
  for (let at: TestCase['parent'] | TestModule = test.parent; ; at = at.parent) {
    suites.push(at)
    if (at.type === 'module') return suites
  }
}

/** Files and suites of which vitest knows no tests because they could not be read, and errors that no test is to blame for. */
export function outsideOfTests(modules: TestModules, errors: Errors): string[] {
  const unread = modules.flatMap((module) =>
    [module, ...module.children.allSuites()]
      .filter((suite) => suite.errors().length > 0 && suite.children.size === 0)
      .map((suite) => {
        const name = suite.type === 'module' ? '' : `, ${suite.fullName}`
        return `${relative(process.cwd(), module.moduleId)}${name}: ${firstLine(suite.errors()[0])}`
      }),
  )
  return [...unread, ...errors.map((error) => `an error outside of tests: ${firstLine(error)}`)]
}

function firstLine(error: { readonly message?: string } | undefined): string {
  return oneLine(error?.message ?? 'it failed')
}

function oneLine(text: string): string {
  return stripVTControlCharacters(text).trim().split('\n')[0]!.slice(0, MOST_MESSAGE)
}
