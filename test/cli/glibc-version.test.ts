import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.ts'
import { withOptions } from '../../src/config/with-options.ts'
import { defaultConfig } from '../../src/config/default-config.ts'
import { maxGlibc } from '../../src/cli/arguments/argument-words.ts'
import { readInputs } from '../../src/action/inputs.ts'
import { check } from '../../src/api/library/check.ts'
import { toNeedAtMostGlibc } from '../../src/api/vitest/matchers.ts'
import { decideGate } from '../../src/verdict/gate.ts'
import { ROOT } from '../helpers/portcullis.ts'

const STATIC = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const binary = { path: 'app', versions: {} }

/** What each way in makes of a text; it throws where it refuses. */
const WAYS: Readonly<Record<string, (text: string) => string | null | Promise<string | null>>> = {
  '--max-glibc': (text) => maxGlibc(text),
  'the input of the Action': (text) => {
    const { options } = readInputs((name) => ({ binary: 'app', 'max-glibc': text })[name as 'binary'] ?? '')
    return withOptions(defaultConfig(), options).policy.maxGlibc
  },
  'portcullis.yml': (text) => parseConfig(`policy: {max-glibc: ${text}}`, 'portcullis.yml').policy.maxGlibc,
  library: async (text) => (await check(STATIC, { engine: 'none', maxGlibc: text })).report.gate.maxGlibc ?? null,
  'toNeedAtMostGlibc of vitest': (text) => {
    toNeedAtMostGlibc({ binary }, text)
    return null
  },
}

const OF_VITEST = 'toNeedAtMostGlibc of vitest'

test.each(Object.entries(WAYS))('%s takes a version as people and linkers write it', async (name, read) => {
  const read4 = await Promise.all(['2.28', 'GLIBC_2.28', '2.17.1', 'GLIBC_2.2.5'].map(async (text) => await read(text)))
  expect(read4).toEqual(name === OF_VITEST ? [null, null, null, null] : ['2.28', '2.28', '2.17.1', '2.2.5'])
})

test.each(Object.entries(WAYS))('%s refuses what is none, and says what one looks like', async (_name, read) => {
  for (const text of ['latest', '3.1', '2', '2.17.', '2.1.1.1', 'glibc_2.17', 'GLIBC_PRIVATE', '2.1234']) {
    const error = await Promise.resolve()
      .then(() => read(text))
      .then(
        () => null,
        (problem: Error & { hint?: string }) => `${problem.message} ${problem.hint ?? ''} ${JSON.stringify(problem)}`,
      )
    expect(error, text).toContain('GLIBC_2.17')
  }
})

test('a third part counts: 2.2.5 admits GLIBC_2.2.5 and not GLIBC_2.3, 2.17.1 admits GLIBC_2.17 and not GLIBC_2.18', () => {
  const reasons = (limit: string, node: string) => {
    const versions = { 'libc.so.6': { symbols: { [node]: ['x'] }, weak: [] } }
    const binaries = [{ versions, os: 'linux', arch: 'amd64' }]
    const policy = { ...defaultConfig().policy, maxGlibc: limit }
    return decideGate({ cells: [], binaries: binaries as never, policy, complete: true }).reasons.some(
      ({ code }) => code === 'glibc-floor',
    )
  }
  expect(reasons('2.2.5', 'GLIBC_2.2.5')).toBe(false)
  expect(reasons('2.2.5', 'GLIBC_2.3')).toBe(true)
  expect(reasons('2.17.1', 'GLIBC_2.17')).toBe(false)
  expect(reasons('2.17.1', 'GLIBC_2.18')).toBe(true)
})
