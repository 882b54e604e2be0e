import { expect, test } from 'vitest'
import { RegistryMemory } from '../../src/engines/images/registry-memory.ts'

test('a registry that does not answer ends the pulls that still wait for it', () => {
  const memory = new RegistryMemory()
  const waiting = memory.begin('docker.io')
  const answered = memory.begin('docker.io')
  const elsewhere = memory.begin('ghcr.io')
  answered.answered()
  memory.markUnreachable('docker.io', 'no such host')
  expect(waiting.signal.aborted).toBe(true)
  expect(answered.signal.aborted).toBe(false)
  expect(elsewhere.signal.aborted).toBe(false)
  expect(memory.unreachable('docker.io')).toBe('no such host')
  expect(memory.unreachable('ghcr.io')).toBeNull()
})

test('the first reason stays', () => {
  const memory = new RegistryMemory()
  memory.markUnreachable('docker.io', 'first')
  memory.markUnreachable('docker.io', 'second')
  expect(memory.unreachable('docker.io')).toBe('first')
})
