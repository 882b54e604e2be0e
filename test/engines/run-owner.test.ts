import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nameOwnProcess, ownerState } from '../../src/engines/api/run-owner.ts'

const MODULE = join(import.meta.dirname, '../../src/engines/api/run-owner.ts')

test('this process runs', () => {
  expect(ownerState(nameOwnProcess()!)).toBe('runs')
})

test('another process runs until it has ended', async () => {
  const script = `import { nameOwnProcess } from ${JSON.stringify(MODULE)}; console.log(nameOwnProcess()); process.stdin.resume()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [name] = (await once(child.stdout, 'data')) as [Buffer]
  const whileItRuns = ownerState(name.toString().trim())
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(whileItRuns).toBe('runs')
  expect(ownerState(name.toString().trim())).toBe('ended')
})

const [boot, namespace, pid, start] = nameOwnProcess()!.split('/')

test.each([
  ['a process that has got the number of an ended one', [boot, namespace, pid, Number(start) + 1], 'ended'],
  ['another boot of the machine, or another machine', ['0000', namespace, pid, start], 'unknown'],
  ['another PID namespace', [boot, 1, pid, start], 'unknown'],
  ['a path for a number', [boot, namespace, '../self', start], 'unknown'],
  ['nothing', [], 'unknown'],
])('%s', (_, parts, state) => {
  expect(ownerState(parts.join('/'))).toBe(state)
})

test('no label', () => {
  expect(ownerState(undefined)).toBe('unknown')
})
