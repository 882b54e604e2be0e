import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { parseCommand } from '../../src/cli/arguments/arguments.ts'

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
        allowLoosening: false,
        verbose: true,
      },
    })
  })

  test('check with nothing leaves every choice to the configuration', () => {
    expect(parseCommand(['check', 'app'])).toMatchObject({
      options: { config: null, targets: [], profiles: [], run: [], timers: true, format: 'terminal', engine: null },
    })
  })

  test.each([
    [[], null],
    [['help'], null],
    [['--help'], null],
    [['check', '--help'], 'check'],
    [['check', 'x', '-h'], 'check'],
    [['help', 'learn-seccomp'], 'learn-seccomp'],
    [['help', '--help'], 'help'],
  ])('%j asks for help about %j', (words, about) => {
    expect(parseCommand(words)).toEqual({ name: 'help', about })
  })

  test('--timers takes a mode, and not beside --no-timers', () => {
    expect(parseCommand(['check', 'f', '--timers', 'standard'])).toMatchObject({ options: { timers: 'standard' } })
    expect(() => parseCommand(['check', 'f', '--timers', 'slow'])).toThrow('--timers "slow" is not known')
    expect(() => parseCommand(['check', 'f', '--timers', 'quick', '--no-timers'])).toThrow('contradict each other')
  })

  test('an option may be said twice with the same value, and a list of them with several', () => {
    expect(parseCommand(['check', 'f', '--engine', 'docker', '--engine=docker'])).toMatchObject({
      options: { engine: 'docker' },
    })
    expect(parseCommand(['check', 'f', '--target', 'a', '--target', 'b'])).toMatchObject({
      options: { targets: ['a', 'b'] },
    })
  })

  test('--run takes words that look like options', () => {
    expect(parseCommand(['check', 'app', '--run=--help'])).toMatchObject({ options: { run: ['--help'] } })
  })
})

describe('what is wrong with them', () => {
  test.each([
    [['chekc', 'x'], 'there is no command "chekc"; did you mean check?'],
    [['chekc', '--help'], 'there is no command "chekc"; did you mean check?'],
    [['help', 'me'], 'there is no command "me"'],
    [['help', 'check', 'run'], 'help does not take "run"'],
    [['check', 'a', '--engine', 'docker', '--engine', 'podman'], '--engine is given twice: "docker" and "podman"'],
    [['plan', 'a', '--out=x', '--config', 'c', '--out', 'y'], '--out is given twice: "x" and "y"'],
    [['check', 'a', '--parallel'], '--parallel has no value'],
    [['check', 'a', '--parallel', '-1'], '--parallel has no value: what follows it begins with a dash'],
    [['check'], 'no file was named'],
    [['check', 'a', 'b'], '2 files were named: a, b'],
    [['check', 'a', '--fromat', 'json'], "Unknown option '--fromat'"],
    [['check', 'a', '--format', 'xml'], '--format "xml" is not known'],
    [['check', 'a', '--json', '--format', 'markdown'], '--json and --format markdown contradict each other'],
    [['check', 'a', '--engine', 'lxc'], '--engine "lxc" is not known'],
    [['check', 'a', '--parallel', '0'], '--parallel "0" is not a whole number from 1 to 64'],
    [['check', 'a', '--parallel', '1e3'], '--parallel "1e3" is not a whole number from 1 to 64'],
    [['check', 'a', '--max-glibc', '3.17'], '--max-glibc "3.17" is not a glibc version'],
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

  test('the option that was meant is named', () => {
    expect(() => parseCommand(['check', 'a', '--fromat', 'json'])).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Did you mean --format?') }),
    )
  })
})
