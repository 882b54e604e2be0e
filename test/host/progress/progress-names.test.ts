import { expect, test } from 'vitest'
import { progressNames } from '../../../src/host/progress/progress-names.ts'
import type { PlannedCell } from '../../../src/run/ports.ts'

function cell(id: string, target: string, profile = 'default'): PlannedCell['cell'] {
  return { id, target: { id: target }, profile: { name: profile } } as PlannedCell['cell']
}

function names(cells: readonly PlannedCell['cell'][]): readonly string[] {
  return cells.map(progressNames(cells.map((each) => ({ cell: each }) as PlannedCell)))
}

test('cells are named by target and profile', () => {
  const cells = [cell('linux/amd64@debian-12', 'debian:12'), cell('linux/amd64@debian-12+small', 'debian:12', 'small')]
  expect(names(cells)).toEqual(['debian:12', 'debian:12+small'])
})

test('a profile that all have is not named, as in the report', () => {
  const cells = [cell('a', 'debian:12', 'small'), cell('b', 'scratch', 'small')]
  expect(names(cells)).toEqual(['debian:12', 'scratch'])
})

test('by their ids where several have one name, or none are planned', () => {
  const cells = [cell('linux/amd64@debian-12', 'debian:12'), cell('linux/arm64@debian-12', 'debian:12')]
  expect(names(cells)).toEqual(['linux/amd64@debian-12', 'linux/arm64@debian-12'])
  expect(progressNames([])(cells[0]!)).toBe('linux/amd64@debian-12')
})

test('what a terminal would obey is escaped', () => {
  const [name] = names([cell('a', 'red\u001B[31m')])
  expect(name).not.toContain('\u001B')
  expect(name).toContain('red')
})
