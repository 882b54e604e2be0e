import { expect, test } from 'vitest'
import { isUnsettledKill, settledKill } from '../../src/engines/container/settle-kill.ts'
import { outcome } from '../checks/samples.ts'

const KILLED = outcome({ exitCode: null, signal: 'SIGKILL', oomKills: null })

test.each([
  ['a kill that nobody is known to have ordered', KILLED, true],
  ['one for memory', { ...KILLED, oomKills: 1 }, false],
  ['one that somebody ordered', { ...KILLED, oomKills: 0 }, false],
  ['the time limit', { ...KILLED, timedOut: true }, false],
  ['another signal', { ...KILLED, signal: 'SIGSEGV' }, false],
])('%s is open: %s', (_name, seen, isOpen) => {
  expect(isUnsettledKill(seen)).toBe(isOpen)
})

test('as a child it ends with 137 by itself: that is its exit code', () => {
  expect(settledKill(KILLED, outcome({ exitCode: 137 }))).toMatchObject({ exitCode: 137, signal: null, oomKills: 0 })
})

test('as a child it is killed for memory: so it was', () => {
  const again = outcome({ exitCode: null, signal: 'SIGKILL', oomKills: 1 })
  expect(settledKill(KILLED, again)).toMatchObject({ signal: 'SIGKILL', oomKills: 1 })
})

test.each([null, outcome(), outcome({ exitCode: null, signal: 'SIGKILL', oomKills: 0 })])(
  'what ends otherwise as a child settles nothing',
  (again) => {
    expect(settledKill(KILLED, again)).toBeNull()
  },
)
