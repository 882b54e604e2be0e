/** A suite as a user's: a test, and so a cell, for each way in which a test can end. `binary` runs everywhere. */
export function suiteOfEndings(binary: string): string {
  return `
import { afterAll, afterEach, beforeAll, beforeEach, describe, onTestFinished, vi } from 'vitest'
import { expect, matrixTest } from 'portcullis/vitest'

const cellOf = (target) => [target, { binary: ${JSON.stringify(binary)}, config: 'endings.yml', targets: [target] }]
const on = (target, body, options = {}) => {
  const [name, own] = cellOf(target)
  matrixTest('test of ' + name, { ...own, ...options }, body)
}
const ok = async (cell) => expect(await cell.run(['--version'])).toExitWith(0)

on('good', ok)
on('expects', async (cell) => {
  await ok(cell)
  expect('after the call').toBe('something else')
})
on('soft', async (cell) => {
  await ok(cell)
  expect.soft('softly').toBe('something else')
})
on('assertions', async (cell) => {
  expect.assertions(5)
  await ok(cell)
})
on('late-hook', async (cell) => {
  onTestFinished(() => {
    throw new Error('thrown when the test had finished')
  })
  await ok(cell)
})
on('bytes', (cell) => expect(cell.binary.arch).toBe('riscv64'))
on('throws', async (cell) => {
  await ok(cell)
  throw 'no error object'
})
on('time', async (cell) => {
  await ok(cell)
  await new Promise(() => {})
}, { timeoutMs: 15_000 })
on('time-in-call', (cell) => cell.run(['serve'], { timeoutMs: 60_000 }), { timeoutMs: 3_000 })
on('unawaited', async (cell) => {
  await ok(cell)
  void cell.run(['serve'], { timeoutMs: 20_000 }).catch(() => {})
})
on('side-by-side-good', ok, { concurrent: true })
on('side-by-side-bad', async (cell) => {
  await ok(cell)
  expect(1).toBe(2)
}, { concurrent: true })
describe('before each', () => {
  beforeEach(() => {
    throw new Error('thrown before the test')
  })
  on('before-each', ok)
})
describe('after each', () => {
  afterEach(() => {
    throw new Error('thrown after the test')
  })
  on('after-each', ok)
})
describe('before all', () => {
  beforeAll(() => {
    throw new Error('thrown before all tests')
  })
  on('before-all', ok)
})
describe('after all', () => {
  afterAll(() => {
    throw new Error('thrown after all tests')
  })
  on('after-all', ok)
})
describe.skip('left out', () => on('skipped', ok))
describe.todo('to be written', () => on('todo', ok))
describe.each([1, 2])('number %i', (number) => {
  on('each', async (cell) => {
    await ok(cell)
    expect(number).toBe(1)
  })
})
let tries = 0
describe('again', { retry: 2 }, () => {
  on('retried', async (cell) => {
    await ok(cell)
    tries += 1
    expect(tries).toBe(2)
  })
  on('retried-in-vain', async (cell) => {
    await ok(cell)
    expect(tries).toBe(0)
  })
})
describe('more than one', () => on('half-skipped', ok))
describe.skip('more than one, left out', () => on('half-skipped', ok))
describe('expected crash', () => {
  on('crash', async (cell) => {
    const call = await cell.run(['--no-such-option'])
    expect(call).not.toExitWith(0)
  })
})
`
}

const TARGETS = [
  'good',
  'expects',
  'soft',
  'assertions',
  'late-hook',
  'bytes',
  'throws',
  'time',
  'time-in-call',
  'unawaited',
  'side-by-side-good',
  'side-by-side-bad',
  'before-each',
  'after-each',
  'before-all',
  'after-all',
  'skipped',
  'todo',
  'each',
  'retried',
  'retried-in-vain',
  'half-skipped',
  'crash',
]

/** Each target is the same image, so that each test has a cell of its own. */
export function endingsConfig(image: string): string {
  const targets = TARGETS.map((id) => `  - { id: ${id}, image: "${image}", libc: none }`)
  return ['pull: never', 'targets:', ...targets, ''].join('\n')
}
