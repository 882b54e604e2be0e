import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseCommand } from '../../src/cli/arguments/arguments.ts'
import { COMMANDS } from '../../src/cli/arguments/command-table.ts'
import type { CommandName } from '../../src/cli/arguments/command.ts'
import { splitWords } from '../../src/config/split-words.ts'
import { COMMAND_HELP } from '../../src/cli/help/command-help.ts'
import { commandHelp, overview } from '../../src/cli/help/help-text.ts'
import { ROOT } from '../helpers/portcullis.ts'

const NAMES = Object.keys(COMMANDS) as CommandName[]

test('the overview names every command, and no option of one', () => {
  for (const name of NAMES) expect(overview()).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  expect(overview()).not.toContain('--target')
})

test.each<[name: string, text: string]>([
  ['overview', overview()],
  ...NAMES.map((name): [string, string] => [name, commandHelp(name)]),
])('the help of %s fits 80 columns', (_name, text) => {
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
  expect(text).toMatch(/[^\n]\n$/)
})

describe.each(NAMES)('help of %s', (name) => {
  const text = commandHelp(name)

  test('has its form, all of its options and no other', () => {
    expect(text).toMatch(new RegExp(`^Usage: portcullis ${name}\\b`))
    const told = [...text.matchAll(/^ {2}--([\w-]+)/gm)].map(([, option]) => option)
    expect(told).toEqual(Object.keys(COMMANDS[name].options))
  })

  test('has examples that are understood', () => {
    const examples = COMMAND_HELP[name].examples.filter((line) => line.startsWith('portcullis '))
    for (const line of examples) {
      const words = splitWords(line.replace(/ \| .*/, '')).slice(1)
      expect(parseCommand(words)).toMatchObject({ name })
      expect(text).toContain(`  ${line}\n`)
    }
    expect(COMMAND_HELP[name].examples).not.toEqual([])
  })

  test('names pages that are there', () => {
    for (const page of COMMAND_HELP[name].docs) {
      expect(existsSync(join(ROOT, page)), page).toBe(true)
      expect(text).toContain(page)
    }
  })
})
