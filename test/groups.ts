import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/**
 * Files whose tests hold against a clock, count what the whole machine does, end or restart engines, or take all of the machine. They run one
 * after another, with nothing beside them.
 */
const ALONE: readonly string[] = [
  'test/cases/engine-lost.itg.test.ts',
  'test/cases/faulty-binaries.itg.test.ts',
  'test/cases/native.itg.test.ts',
  'test/cases/same-words.itg.test.ts',
  'test/cases/stopped.itg.test.ts',
  'test/cases/timer-hazards.itg.test.ts',
  'test/cases/timers.itg.test.ts',
  'test/engines/docker-engine.itg.test.ts',
  'test/engines/engine-loss.itg.test.ts',
  'test/engines/podman-engine.itg.test.ts',
  'test/action/action-docker.itg.test.ts',
  'test/api/harness/matrix-test.itg.test.ts',
  'test/leftovers.itg.test.ts',
  'test/probe/containers.itg.test.ts',
  'test/probe/measure-natively.test.ts',
  'test/probe/measure.itg.test.ts',
  'test/probe/run-natively.test.ts',
  'test/probe/serve-natively.test.ts',
  'test/probe/trace-natively.test.ts',
  'test/scripts/soak.itg.test.ts',
]

export type TestProject = 'unit' | 'process' | 'unit-alone' | 'dist' | 'itg' | 'itg-alone'

/** Files of tests by the project that runs them, relative to the repository. */
export function testProjects(): Record<TestProject, string[]> {
  const projects: Record<TestProject, string[]> = {
    ...{ unit: [], process: [], 'unit-alone': [] },
    ...{ dist: [], itg: [], 'itg-alone': [] },
  }
  for (const file of globSync('test/**/*.test.ts', { cwd: ROOT, exclude: ['**/node_modules/**'] }).toSorted()) {
    projects[projectOf(file)].push(file)
  }
  return projects
}

function projectOf(file: string): TestProject {
  if (file.endsWith('.dist.test.ts')) return 'dist'
  if (file.endsWith('.itg.test.ts')) return ALONE.includes(file) ? 'itg-alone' : 'itg'
  if (ALONE.includes(file)) return 'unit-alone'
  return startsPrograms(file) ? 'process' : 'unit'
}

/** Files in the list of those that run alone that are no tests any more. */
export function missingAlone(): readonly string[] {
  return ALONE.filter((file) => !existsSync(join(ROOT, file)))
}

const IMPORT = /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
const STARTING = ['node:child_process', 'node:worker_threads', 'esbuild']
const known = new Map<string, boolean>()

/** By what the file imports, and what its helpers beside src/ do: a test that starts nothing needs no entry in a list. */
export function startsPrograms(file: string): boolean {
  const before = known.get(file)
  if (before !== undefined) return before
  known.set(file, false) // a circle of imports ends here
  const starts = importsOf(file).some((name) => {
    if (!name.startsWith('.')) return STARTING.includes(name)
    const imported = join(dirname(file), name)
    const isHelper = /^(?:test|scripts|matrix)\/.*\.ts$/.test(imported) && existsSync(join(ROOT, imported))
    return isHelper && startsPrograms(imported)
  })
  known.set(file, starts)
  return starts
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(IMPORT)].map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic)!)
}
