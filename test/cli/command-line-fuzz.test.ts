import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { splitWords } from '../../src/config/split-words.ts'
import { parseCommand } from '../../src/cli/arguments/arguments.ts'
import { COMMANDS } from '../../src/cli/arguments/command-table.ts'
import { ROOT } from '../helpers/portcullis.ts'

/** Ends at once and says what it was asked with; a static binary. */
const STATIC = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const WITH_RUN = ['check', 'plan', 'learn-seccomp'] as const

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>

/** mulberry32: the same lines every time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Options of all commands, as words that stand alone, with a value, and joined to one; help, the end of options, and what is none of these. */
const WORDS = [
  ...new Set(
    Object.values(COMMANDS).flatMap(({ options }) =>
      Object.entries(options as Options).flatMap(([name, { type }]) =>
        type === 'boolean' ? [`--${name}`] : [`--${name}`, `--${name}=x`, `--${name}=--help`],
      ),
    ),
  ),
  ...['--help', '-h', '--run', '--run', '--run=', '--', '-', '', 'x', 'none', 'json', '--version', '-V', '--no-such'],
]

interface Read {
  /** By the words alone: where the user asks us for help. */
  readonly help: boolean
  /** Texts behind each --run. */
  readonly run: readonly string[]
}

/** What a line means, told a second time and in another way: word by word, with what the word before it wants. */
function meaning(words: readonly string[], options: Options): Read {
  const run: string[] = []
  let wants: string | null = null
  for (const word of words) {
    if (wants === 'run') run.push(word)
    // An option that lacks its value is a mistake, which no help hides.
    else if (wants !== null && word.length > 0 && word.startsWith('-') && word !== '-') return { help: false, run }
    else if (wants !== null) {
      wants = null
      continue
    } else if (word === '--') return { help: false, run }
    else if (word === '--help' || word === '-h') return { help: true, run }
    else if (word.startsWith('--run=')) run.push(word.slice('--run='.length))
    const name: string = word.slice(2)
    const isOption: boolean = wants === null && word.startsWith('--') && Object.hasOwn(options, name)
    wants = isOption && options[name]!.type === 'string' ? name : null
  }
  return { help: false, run }
}

function lines(command: string, count: number, seed: number): string[][] {
  const next = random(seed)
  const pick = (): string => WORDS[Math.floor(next() * WORDS.length)]!
  return Array.from({ length: count }, () => [command, ...Array.from({ length: 1 + Math.floor(next() * 6) }, pick)])
}

function readOrRefuse(words: readonly string[]) {
  try {
    return parseCommand(words)
  } catch (error) {
    // Nothing but a mistake in words, with a way out.
    expect(error, words.join(' ')).toBeInstanceOf(UsageError)
    expect((error as UsageError).hint, words.join(' ')).toMatch(/\w/)
    return null
  }
}

test.each(Object.keys(COMMANDS))(
  '%s: help is what a user asked for in a place that is ours, and every word behind --run is a text',
  (name) => {
    const options = COMMANDS[name as keyof typeof COMMANDS].options as Options
    const hasRun = Object.hasOwn(options, 'run')
    let helped = 0
    for (const words of lines(name, 1500, 42)) {
      const command = readOrRefuse(words)
      const { help, run } = meaning(words.slice(1), hasRun ? options : { ...options, run: { type: 'string' } })
      if (name !== 'help' && command?.name === 'help') helped += 1
      if (name !== 'help' && name !== 'completion') expect(command?.name === 'help', words.join(' ')).toBe(help)
      if (command !== null && hasRun && 'options' in command && 'run' in command.options) {
        const { behind } = command.options.run.length > run.length ? { behind: 1 } : { behind: 0 }
        expect(command.options.run.slice(0, command.options.run.length - behind), words.join(' ')).toEqual(run)
      }
    }
    if (name !== 'help') expect(helped).toBeGreaterThan(0)
  },
)

test.each(WITH_RUN)('%s: every word there is can be the text of --run, before and behind the file', (name) => {
  for (const word of WORDS) {
    for (const words of [
      [name, 'app', '--run', word],
      [name, '--run', word, 'app'],
      [name, 'app', `--run=${word}`],
      [name, '--target', 'debian:12', '--run', word, '--json', 'app'],
    ]) {
      expect(parseCommand(words), words.join(' ')).toMatchObject({ name, options: { run: [word] } })
    }
  }
})

test.each(WITH_RUN)('%s FILE -- ARGS: every word there is can be an argument', (name) => {
  const command = parseCommand([name, 'app', '--run', 'one', '--', ...WORDS])
  expect(command.name).toBe(name)
  const run = 'options' in command && 'run' in command.options ? command.options.run : []
  expect(run[0]).toBe('one')
  expect(splitWords(run[1]!)).toEqual(WORDS)
})

test('check -- FILE names a file that looks like an option', () => {
  expect(parseCommand(['check', '--', '--help'])).toMatchObject({ options: { file: '--help', run: [] } })
  expect(() => parseCommand(['check', '--', 'app', '--version'])).toThrow('2 files were named')
  expect(() => parseCommand(['check', 'app', '--'])).toThrow('nothing stands behind --')
})

test.each([
  [
    ['check', 'app', '--run', '--engine', 'none'],
    '--run lacks its text: the word behind it is its text, and that is --engine',
  ],
  [
    ['learn-seccomp', '--run', '--target', 'x', 'app'],
    '--run lacks its text: the word behind it is its text, and that is --target',
  ],
  [['check', 'app', '--run'], '--run has no value'],
  [['check', 'app', '--target', '--help'], '--target has no value: what follows it begins with a dash'],
  [['check', 'app', '--out', '-h'], '--out has no value: what follows it begins with a dash'],
])('%j is refused', (words, message) => {
  expect(() => parseCommand(words)).toThrow(message)
})

/** The program itself, by its committed entry points: nothing of it ends with 0 but with a report, or with help. */
test('no line ends with 0 and without a report', { timeout: 240_000 }, () => {
  const fixed = [
    ['--run', '--help'],
    ['--run', '-h'],
    ['--run=--help'],
    ['--', '--help'],
    ['--run', '--', '--json'],
    ['--target', '--help'],
    ['--run', '--engine', 'none'],
  ]
  const drawn = lines('check', 400, 7)
    .map(([, ...words]) => words)
    .filter((words) => words.includes('--run') || words.includes('--help'))
    .slice(0, 8)
  for (const words of [...fixed, ...drawn]) {
    const line = ['check', STATIC, '--engine', 'none', '--target', 'scratch', '--format', 'json', ...words]
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/cli.ts'), ...line], {
      encoding: 'utf8',
      cwd: join(ROOT, 'test/fixtures'),
    })
    const shown = `${words.join(' ')}\n${stderr}`
    expect([0, 1, 2], shown).toContain(status)
    if (status === 2) expect(stderr, shown).not.toBe('')
    else if (stdout.startsWith('Usage: portcullis check')) {
      expect(meaning(line.slice(1), COMMANDS.check.options).help, shown).toBe(true)
    } else
      expect(JSON.parse(stdout), shown).toMatchObject({
        gate: { decision: expect.stringMatching(/pass|fail/) as string },
      })
  }
})
