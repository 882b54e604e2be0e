import { expect, test } from 'vitest'
import { missingAlone, startsPrograms, testProjects } from './groups.ts'

test('each file of tests is in one project', () => {
  const projects = testProjects()
  const files = Object.values(projects).flat()
  expect(new Set(files).size).toBe(files.length)
  for (const [project, some] of Object.entries(projects)) expect(some, project).not.toEqual([])
})

test('what is to run alone is there', () => {
  expect(missingAlone()).toEqual([])
})

test('a file that starts programs, itself or by a helper, is told from one that does not', () => {
  expect(startsPrograms('test/engines/run-owner.test.ts')).toBe(true)
  expect(startsPrograms('test/action/action.test.ts')).toBe(true)
  expect(startsPrograms('test/timing/quantile.test.ts')).toBe(false)
})

test('whatever ends an engine or measures in containers runs alone', () => {
  const beside = testProjects().itg
  for (const file of ['cases/engine-lost', 'cases/stopped', 'engines/engine-loss', 'cases/timers', 'probe/measure']) {
    expect(beside).not.toContain(`test/${file}.itg.test.ts`)
  }
})
