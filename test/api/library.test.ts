import { expect, test } from 'vitest'
import { check } from '../../src/api/library/check.ts'
import { inspect } from '../../src/api/library/inspect.ts'
import { ROOT } from '../helpers/portcullis.ts'

const STATIC = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`

test.each([
  [{ engine: 'lxc' }, 'option engine is "lxc"'],
  [{ pull: 1 }, 'option pull is 1'],
  [{ targets: 'debian:12' }, 'option targets is "debian:12"'],
  [{ run: [1] }, 'option run is [1]'],
  [{ parallel: 0.5 }, 'option parallel is 0.5'],
  [{ maxGlibc: 2.3 }, 'option maxGlibc is 2.3'],
  [{ maxGlibc: '2.30' }, null],
  [{ maxGlibc: 'new' }, 'option maxGlibc is "new"'],
  [{ signal: {} }, 'option signal is {}'],
  [{ onEvent: 'x' }, 'option onEvent is "x"'],
  [{ timers: 'no' }, 'option timers is "no"'],
  [{ targets: ['debain:12'] }, 'unknown target "debain:12"; did you mean "debian:12"?'],
  [{ tagets: ['scratch'] }, 'check: unknown option "tagets", did you mean "targets"?'],
  [
    { max_glibc: '2.17', timer: false },
    'check: unknown option "max_glibc", did you mean "maxGlibc"?; unknown option "timer", did you mean "timers"?',
  ],
  [{ constructor: 1 }, 'check: unknown option "constructor"'],
  [{ config: 'no-such.yml' }, 'configuration "no-such.yml" is not a file'],
])('check with %j', async (options, message) => {
  const checking = check(STATIC, { engine: 'none', ...options } as never)
  if (message === null) await expect(checking).resolves.toMatchObject({ exitCode: 0 })
  else await expect(checking).rejects.toMatchObject({ code: 'usage', exitCode: 2, message })
})

test.each([[undefined], [[]], [[1]], [{}]])('check of %j', async (files) => {
  await expect(check(files as never)).rejects.toMatchObject({ code: 'usage' })
})

test('inspect tells what is no binary', async () => {
  await expect(inspect(`${ROOT}/package.json`)).rejects.toMatchObject({ code: 'binary-format', exitCode: 2 })
  await expect(inspect('no-such-file')).rejects.toMatchObject({ code: 'usage' })
  await expect(inspect(STATIC, { targets: ['nowhere'] })).rejects.toMatchObject({ code: 'usage' })
})

test.each([[null], ['fast'], [[]], [() => 1]])('options %j are refused, by check and by inspect', async (options) => {
  await expect(check(STATIC, options as never)).rejects.toMatchObject({ code: 'usage' })
  await expect(inspect(STATIC, options as never)).rejects.toMatchObject({ code: 'usage' })
})

test('inspect refuses what it does not take', async () => {
  await expect(inspect(STATIC, { target: ['scratch'] } as never)).rejects.toMatchObject({
    code: 'usage',
    message: 'inspect: unknown option "target", did you mean "targets"?',
    hint: 'Options of inspect: targets.',
  })
  await expect(inspect(STATIC, { targets: 'scratch' } as never)).rejects.toMatchObject({ code: 'usage' })
  await expect(inspect(undefined as never)).rejects.toMatchObject({ code: 'usage' })
})
