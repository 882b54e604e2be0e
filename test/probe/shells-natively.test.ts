import { beforeAll, expect, test } from 'vitest'
import { builtProbe, runNatively, runStep } from './probe-run.ts'

beforeAll(async () => {
  await builtProbe()
}, 300_000)

test('the same words reach the program through each shell, and once more without one', async () => {
  const args = ['-c', 'printf "<%s>" "$@"; exit 3', 'x', 'a b', "it's", '$HOME', '*', '']
  const { outcome } = await runNatively({ binary: '/bin/sh', steps: [runStep({ args, shells: true })] })
  const said = `<a b><it's><$HOME><*><>`
  expect(outcome).toMatchObject({ exitCode: 3, stdout: { text: said } })
  const names = outcome.shells!.map(({ shell }) => shell)
  expect(names.slice(0, 2)).toEqual(['', 'sh'])
  for (const { shell, program, outcome: through } of outcome.shells!) {
    expect(program, shell).toMatch(/^\//)
    expect(through, shell).toMatchObject({ exitCode: 3, stdout: { text: said }, leftBehind: 0 })
  }
})

test('no shell is asked where the program could not be started', async () => {
  const steps = [runStep({ shells: true })]
  const { outcome } = await runNatively({ binary: '/nowhere', steps })
  expect(outcome.startError).not.toBeNull()
  expect(outcome.shells).toBeUndefined()
})

test('a program has the descriptors that its step says, and no other of the probe', async () => {
  const args = ['-c', 'exec ls /proc/self/fd']
  const { outcome } = await runNatively({ binary: '/bin/sh', steps: [runStep({ args, extraDescriptors: 2 })] })
  // ls has one of its own for the directory.
  expect(outcome.stdout.text.trim().split('\n')).toEqual(['0', '1', '2', '3', '4', '5'])
})
