import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ACTION_DOCS, actionFile, withTables } from '../../scripts/update-docs.ts'
import { OUTPUT_NAMES } from '../../src/action/action-outputs.ts'
import { INPUT_NAMES, readInputs, type InputName } from '../../src/action/inputs.ts'

const action = actionFile()

function read(inputs: Partial<Record<InputName, string>>) {
  return readInputs((name) => ({ binary: 'app', ...inputs })[name] ?? '')
}

describe('action.yml, the code and docs/action.md agree', () => {
  test('on the inputs', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES])
  })

  test('on the outputs', () => {
    expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES])
  })

  test('on the defaults', () => {
    const defaults = INPUT_NAMES.map((name) => [name, action.inputs[name]!.default ?? ''] as const)
    const asDeclared = read(
      Object.fromEntries(defaults.filter(([name]) => name !== 'binary' && name !== 'github-token')),
    )
    expect(asDeclared).toEqual(read({}))
    expect(action.inputs['github-token']!.default).toBe('${{ github.token }}')
  })

  test('on the tables', () => {
    const page = readFileSync(ACTION_DOCS, 'utf8')
    expect(page).toBe(withTables(page))
    for (const name of [...INPUT_NAMES, ...OUTPUT_NAMES]) expect(page).toContain(`| \`${name}\` |`)
  })

  test('on the files that the runner starts', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/action.cjs',
      post: 'dist/post.cjs',
      'post-if': 'always()',
    })
  })
})

test('lists are lines or have commas', () => {
  expect(read({ targets: 'scratch, alpine:*\n debian:12 ,\n\n' }).options.targets).toEqual([
    'scratch',
    'alpine:*',
    'debian:12',
  ])
})

test('smoke cases are lines, commas and all; two quotes stand for no arguments', () => {
  expect(read({ run: '--list a,b\r\n\n""\n  serve --port 80  ' }).options.run).toEqual([
    '--list a,b',
    '',
    'serve --port 80',
  ])
})

test('several binaries are lines', () => {
  expect(read({ binary: 'dist/a\ndist/b, c' }).binaries).toEqual(['dist/a', 'dist/b, c'])
})

test('what is left empty is as configured', () => {
  expect(read({}).options).toEqual({
    runners: {},
    targets: [],
    profiles: [],
    run: [],
    timers: true,
    engine: null,
    pull: null,
    maxGlibc: null,
    required: [],
    parallel: null,
  })
})

test('runners, one a line; none for no runner', () => {
  expect(read({ runners: 'linux/arm64=my-arm\nwindows/amd64@windows-2025=none' }).options.runners).toEqual({
    'linux/arm64': 'my-arm',
    'windows/amd64@windows-2025': null,
  })
})

test.each([
  ['', true],
  ['true', true],
  ['FALSE', false],
  ['standard', 'standard'],
  ['thorough', 'thorough'],
])('timers: %j', (text, option) => {
  expect(read({ timers: text }).options.timers).toBe(option)
})

test.each([
  ['timers', 'slow', 'true, false, quick, standard, thorough'],
  ['comment', 'sometimes', 'auto, always, failures, never'],
  ['pull', 'Always', 'missing, always, never'],
  ['parallel', '65', '1 to 64'],
  ['parallel', '-1', '1 to 64'],
  ['parallel', '1e1', '1 to 64'],
  ['summary', 'on', 'true or false'],
  ['comment-key', '--><b>', '64 letters'],
  ['runners', 'linux/arm64', 'linux/arm64=ubuntu-24.04-arm'],
  ['runners', 'linux/arm64=a b', 'linux/arm64=ubuntu-24.04-arm'],
  ['comment-key', 'x'.repeat(65), '64 letters'],
] as const)('%s: %s is refused', (name, value, hint) => {
  expect(() => read({ [name]: value })).toThrow(
    expect.objectContaining({
      code: 'usage',
      message: `the input ${name} is ${JSON.stringify(value)}`,
      hint: expect.stringContaining(hint),
    }),
  )
})
