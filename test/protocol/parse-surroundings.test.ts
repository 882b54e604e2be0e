import { expect, test } from 'vitest'
import { parseMessage } from '../../src/protocol/parse-message.ts'
import type { FactsMessage } from '../../src/protocol/messages.ts'

const BASICS = { arch: 'amd64', has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true } }

function facts(more: Record<string, unknown>): string {
  return JSON.stringify({ type: 'facts', step: 'facts', facts: { ...BASICS, ...more } })
}

test('what a probe tells of its surroundings is taken, and nothing else', () => {
  const told = {
    sysctls: { 'vm.max_map_count': '65530' },
    limits: { nofile: { soft: 1024, hard: null } },
    goMaxProcs: 2,
    cpuset: '0-1',
    namespaces: { pid: '4026531836' },
    clockSources: ['tsc', 'hpet'],
    cpuFlags: { smep: true },
    addressRandomisation: { starts: 3, distinct: 3 },
    shells: ['sh'],
    files: { hosts: false },
    calls: { clone3: 'ENOSYS', statx: 'works' },
  }
  const { message } = parseMessage(facts({ ...told, moreOfThis: 'x' }))
  expect((message as FactsMessage).facts).toMatchObject(told)
  expect(Object.keys((message as FactsMessage).facts)).not.toContain('moreOfThis')
})

test('an older probe tells none of it', () => {
  const { message, problem } = parseMessage(facts({}))
  expect(problem).toBeNull()
  expect(Object.keys((message as FactsMessage).facts)).not.toContain('calls')
})

test.each([
  [{ calls: { clone3: 'maybe' } }, 'facts.calls.clone3 is "maybe", not works or ENOSYS or EPERM or EACCES or SIGSYS'],
  [{ sysctls: { a: 'x'.repeat(1001) } }, 'facts.sysctls.a is'],
  [{ sysctls: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`s${i}`, ''])) }, 'facts.sysctls is an object'],
  [{ shells: [1] }, 'facts.shells[] is 1, not a string'],
  [{ limits: { nofile: { soft: -1 } } }, 'facts.limits.nofile.soft is -1'],
  [{ addressRandomisation: { starts: 2, distinct: 3 } }, 'facts.addressRandomisation.distinct is 3'],
])('%j is refused', (more, said) => {
  expect(parseMessage(facts(more))).toMatchObject({ message: null, problem: expect.stringContaining(said) })
})
