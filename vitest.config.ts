import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { testProjects } from './test/groups.ts'

/**
 * By cost, and by what they need (docs/testing.md). Side by side: unit (starts nothing), process (starts programs), dist (the committed bundle as a
 * child process), itg (real engines and containers). Afterwards, one file at a time: unit-alone, itg-alone.
 */
const FILES = testProjects()
/** Programs and containers wait much of their time: one file more than there are processors. */
const SIDE_BY_SIDE = { maxWorkers: Math.min(availableParallelism() + 1, 6), sequence: { groupOrder: 0 } }
const ALONE = { maxWorkers: 1, fileParallelism: false, sequence: { groupOrder: 1 } }
// @actions/languageservice and its like import JSON in a way that Node does not know.
const server = { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } }
const hookTimeout = 300_000
/** For what hangs: a busy machine gives a test of two seconds a tenth of its time. */
const testTimeout = 120_000
/** What CI runs the tests for says nothing of the files that they check: those are nobody's pull request. */
const env = { GITHUB_EVENT_NAME: '' }

export default defineConfig({
  test: {
    projects: [
      { test: { ...SIDE_BY_SIDE, name: 'unit', include: FILES.unit, env, testTimeout, hookTimeout, server } },
      { test: { ...SIDE_BY_SIDE, name: 'process', include: FILES.process, env, testTimeout, hookTimeout, server } },
      { test: { ...SIDE_BY_SIDE, name: 'dist', include: FILES.dist, env, testTimeout, hookTimeout } },
      { test: { ...SIDE_BY_SIDE, name: 'itg', include: FILES.itg, env, testTimeout, hookTimeout } },
      { test: { ...ALONE, name: 'unit-alone', include: FILES['unit-alone'], env, testTimeout, hookTimeout } },
      { test: { ...ALONE, name: 'itg-alone', include: FILES['itg-alone'], env, testTimeout, hookTimeout } },
    ],
  },
})
