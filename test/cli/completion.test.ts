import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/arguments/command-table.ts'
import type { CommandName } from '../../src/cli/arguments/command.ts'
import { candidates } from '../../src/cli/completion/candidates.ts'
import { wordSources } from '../../src/cli/completion/word-sources.ts'

const NAMES = Object.keys(COMMANDS) as CommandName[]
const words = async (...typed: string[]): Promise<readonly string[]> => {
  return (await candidates(typed, wordSources(null))).words.map(({ text }) => text)
}

test('every command is offered, and every option of it', async () => {
  expect(await words('')).toEqual(NAMES)
  for (const name of NAMES) {
    expect(await words(name, '--')).toEqual(Object.keys(COMMANDS[name].options).map((option) => `--${option}`))
  }
})

test.each([
  [
    ['check', 'app', '--target', 'debian:1'],
    ['debian:10', 'debian:11', 'debian:12', 'debian:13'],
  ],
  [['check', '--target=debian:13'], ['--target=debian:13']],
  [['check', '--format', 'ma'], ['markdown']],
  [['check', '--engine', 'po'], ['podman']],
  [['check', '--no-ti'], ['--no-timers']],
  [['explain', 'glibc-too'], ['glibc-too-old']],
  [
    ['help', 'ver'],
    ['verify', 'version'],
  ],
  [['completion', 'z'], ['zsh']],
  [['check', '--run', '-'], []],
  [['no-such-command', ''], []],
  [['chec'], ['check']],
  [['__proto__', '--'], []],
])('%j', async (typed, expected) => {
  expect(await words(...typed)).toEqual(expected)
})

test('an option that can be given once is not offered again', async () => {
  expect(await words('check', '--config', 'x.yml', '--co')).toEqual([])
  expect(await words('check', '--target', 'scratch', '--tar')).toEqual(['--target'])
})

test('places for files and folders are left to the shell', async () => {
  const paths = async (...typed: string[]) => (await candidates(typed, wordSources(null))).paths
  expect(await paths('check', '')).toBe('files')
  expect(await paths('check', 'app', '--out', '')).toBe('folders')
  expect(await paths('check', 'app', '--format', '')).toBe('none')
})
