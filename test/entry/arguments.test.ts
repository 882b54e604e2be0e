import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { parseCommand } from '../../src/entry/arguments.ts'

describe('what the words mean', () => {
  test('check with everything', () => {
    const command = parseCommand([
      ...[
        'check',
        './app',
        '--config',
        'p.yml',
        '--target',
        'scratch',
        '--target',
        'debian:*',
        '--profile',
        'readonly',
      ],
      ...['--run', '--version', '--run', '', '--no-timers', '--engine', 'podman', '--pull', 'never'],
      ...['--max-glibc', '2.17', '--parallel', '3', '--json', '--baseline', 'base.json', '--out', 'out', '--verbose'],
      ...['--timer-history', 'timers.jsonl'],
    ])
    expect(command).toEqual({
      name: 'check',
      options: {
        file: './app',
        baseline: 'base.json',
        config: 'p.yml',
        targets: ['scratch', 'debian:*'],
        profiles: ['readonly'],
        run: ['--version', ''],
        timers: false,
        format: 'json',
        out: 'out',
        timerHistory: 'timers.jsonl',
        engine: 'podman',
        pull: 'never',
        maxGlibc: '2.17',
        parallel: 3,
        verbose: true,
      },
    })
  })

  test('check with nothing leaves every choice to the configuration', () => {
    expect(parseCommand(['check', 'app'])).toMatchObject({
      options: { config: null, targets: [], profiles: [], run: [], timers: true, format: 'terminal', engine: null },
    })
  })

  test.each([[[]], [['help']], [['--help']], [['check', '--help']], [['check', 'x', '-h']]])(
    '%j asks for help',
    (words) => {
      expect(parseCommand(words)).toEqual({ name: 'help' })
    },
  )

  test('--timers takes a mode, and not beside --no-timers', () => {
    expect(parseCommand(['check', 'f', '--timers', 'standard'])).toMatchObject({ options: { timers: 'standard' } })
    expect(() => parseCommand(['check', 'f', '--timers', 'slow'])).toThrow('--timers "slow" is not known')
    expect(() => parseCommand(['check', 'f', '--timers', 'quick', '--no-timers'])).toThrow('contradict each other')
  })

  test('--run takes words that look like options', () => {
    expect(parseCommand(['check', 'app', '--run=--help'])).toMatchObject({ options: { run: ['--help'] } })
  })
})

describe('what is wrong with them', () => {
  test.each([
    [['chekc', 'x'], 'there is no command "chekc"'],
    [['check'], 'no file was named'],
    [['check', 'a', 'b'], '2 files were named: a, b'],
    [['check', 'a', '--fromat', 'json'], "Unknown option '--fromat'"],
    [['check', 'a', '--format', 'xml'], '--format "xml" is not known'],
    [['check', 'a', '--json', '--format', 'markdown'], '--json and --format markdown contradict each other'],
    [['check', 'a', '--engine', 'lxc'], '--engine "lxc" is not known'],
    [['check', 'a', '--parallel', '0'], '--parallel "0" is not a whole number from 1 to 64'],
    [['check', 'a', '--parallel', '1e3'], '--parallel "1e3" is not a whole number from 1 to 64'],
    [['check', 'a', '--max-glibc', 'GLIBC_2.17'], '--max-glibc "GLIBC_2.17" is not a glibc version'],
    [['inspect'], 'no file was named'],
    [['targets', 'x'], 'targets does not take "x"'],
    [['explain', 'a', 'b'], 'explain does not take "b"'],
  ])('%j', (words, message) => {
    const failure = (() => {
      try {
        return parseCommand(words)
      } catch (error) {
        return error
      }
    })()
    expect(failure).toBeInstanceOf(UsageError)
    expect(failure).toMatchObject({ message, exitCode: 2, hint: expect.stringMatching(/\w/) })
  })
})
