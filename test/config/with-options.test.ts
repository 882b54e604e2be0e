import { expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { withOptions } from '../../src/config/with-options.ts'
import { UsageError } from '../../src/errors.ts'

test('without options nothing changes', () => {
  const config = defaultConfig()
  expect(withOptions(config, {})).toEqual(config)
  const nothing = {
    targets: [],
    profiles: [],
    run: [],
    timers: true,
    engine: null,
    pull: null,
    maxGlibc: null,
    parallel: null,
  }
  expect(withOptions(config, nothing)).toEqual(config)
})

test('every option', () => {
  const config = withOptions(defaultConfig(), {
    targets: ['alpine:3.2[34]', 'scratch'],
    profiles: ['hardened', 'default'],
    run: ['--version', '', `serve --name "two words" 'and $HOME'`],
    timers: false,
    engine: 'none',
    pull: 'always',
    maxGlibc: '2.17',
    parallel: 1,
  })
  expect(config.targets.map(({ id }) => id)).toEqual(['alpine:3.23', 'alpine:3.24', 'scratch'])
  expect(config.profiles.map(({ name }) => name)).toEqual(['hardened', 'default'])
  expect(config.smoke.map(({ name, args }) => [name, args])).toEqual([
    ['run: --version', ['--version']],
    ['run', []],
    [`run: serve --name "two words" 'and $HOME'`, ['serve', '--name', 'two words', 'and $HOME']],
  ])
  for (const { expect: expected } of config.smoke) expect(expected.exitCode).toBe(0)
  expect(config.timers.enabled).toBe(false)
  expect(config.policy).toMatchObject({ maxGlibc: '2.17', required: ['*'] })
  expect(config).toMatchObject({ engine: 'none', pull: 'always', parallel: 1 })
})

test('the same --run twice gives two names', () => {
  const { smoke } = withOptions(defaultConfig(), { run: ['-v', '-v', '', '', '-v'] })
  expect(smoke.map(({ name }) => name)).toEqual(['run: -v', 'run: -v (2)', 'run', 'run (2)', 'run: -v (3)'])
})

test('a long --run has a short name, all its words, and stays apart from another that begins alike', () => {
  const long = `--filter ${'x'.repeat(2_000)}`
  const { smoke } = withOptions(defaultConfig(), { run: [long, `${long}y`, '🎉'.repeat(90)] })
  expect(smoke.map(({ name }) => Array.from(name).length)).toEqual([80, 84, 80])
  expect(smoke.map(({ name }) => name.slice(0, 15))).toEqual([
    'run: --filter x',
    'run: --filter x',
    `run: ${'🎉'.repeat(5)}`,
  ])
  expect(smoke[1]!.name.endsWith('x… (2)')).toBe(true)
  expect(smoke.map(({ args }) => args.at(-1)!.length)).toEqual([2_000, 2_001, 180])
})

test('targets and profiles of the file can be selected', () => {
  const file = parseConfig(
    'targets: [debian:12, {id: mine, image: me/app}]\nprofiles: {tiny: {memory: 64MiB}, readonly: {memory: 32MiB}}',
    'portcullis.yml',
  )
  const config = withOptions(file, { targets: ['mine', 'debian:13'], profiles: ['readonly', 'tiny', 'nonroot'] })
  expect(config.targets.map(({ id }) => id)).toEqual(['mine', 'debian:13'])
  expect(config.profiles.map(({ name, memoryBytes }) => [name, memoryBytes / 2 ** 20])).toEqual([
    ['readonly', 32],
    ['tiny', 64],
    ['nonroot', 512],
  ])
})

test('a mode of timers takes the place of the configured one, and of the switch', () => {
  expect(withOptions(defaultConfig(), { timers: 'thorough' }).timers.mode).toBe('thorough')
  const own = parseConfig('timers: { mode: standard, samples: 400, period: 1ms }', 'portcullis.yml')
  expect(own.timers).toMatchObject({ mode: 'standard', samples: 400, periodNs: 1_000_000 })
  expect(withOptions(own, { timers: 'quick' }).timers).toMatchObject({
    mode: 'quick',
    samples: null,
    periodNs: 1_000_000,
  })
  expect(withOptions(own, { timers: true }).timers).toEqual(own.timers)
  expect(withOptions(parseConfig('timers: false', 'portcullis.yml'), { timers: 'quick' }).timers).toMatchObject({
    enabled: true,
    mode: 'quick',
  })
})

test('timers that the file switched off stay off', () => {
  expect(withOptions(parseConfig('timers: false', 'portcullis.yml'), { timers: true }).timers.enabled).toBe(false)
})

test.each([
  [{ targets: ['debain:12'] }, 'unknown target "debain:12"; did you mean "debian:12"?'],
  [{ profiles: ['tiny'] }, 'unknown profile "tiny"'],
  [{ run: ['say "hello'] }, 'the quote " in "say \\"hello" is not closed'],
])('%j is refused', (options, message) => {
  const work = () => withOptions(defaultConfig(), options)
  expect(work).toThrow(UsageError)
  expect(work).toThrow(message)
})

test('seccomp profiles of files are named by them; two of one name are refused', () => {
  const chosen = withOptions(defaultConfig(), {
    profiles: ['seccomp=/a/App.v1.json', 'default', 'seccomp=/a/App.v1.json'],
  })
  expect(chosen.profiles.map(({ name }) => name)).toEqual(['seccomp-app.v1', 'default'])
  const two = { profiles: ['seccomp=/a/app.json', 'seccomp=/b/app.json'] }
  expect(() => withOptions(defaultConfig(), two)).toThrow('two profiles are called seccomp-app')
})
