import { expect, test } from 'vitest'
import type { OciProfile } from '../../src/seccomp/oci-profile.ts'
import { kernelSeccomp } from '../../src/targets/kernel-seccomp.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { callsAfter } from '../../src/targets/system-calls.ts'

function profileOf(kernel: string, arch: string): OciProfile {
  return JSON.parse(kernelSeccomp(kernel, arch)!) as OciProfile
}

/** What the profile answers to the call, whatever its arguments. */
function answersTo(call: string, kernel: string, arch = 'amd64'): string[] {
  return profileOf(kernel, arch)
    .syscalls.filter(({ names }) => names.includes(call))
    .map(({ action, errnoRet }) => `${action}${errnoRet === undefined ? '' : ` ${errnoRet}`}`)
}

test.each([
  ['getrandom', '3.10', ['SCMP_ACT_ERRNO 38']],
  ['getrandom', '4.4', ['SCMP_ACT_ALLOW']],
  ['statx', '4.4', ['SCMP_ACT_ERRNO 38']],
  ['statx', '4.14', ['SCMP_ACT_ALLOW']],
  ['faccessat2', '5.4', ['SCMP_ACT_ERRNO 38']],
  ['faccessat2', '5.10', ['SCMP_ACT_ALLOW']],
  // Engines refuse it whatever the kernel.
  ['mount', '5.10', ['SCMP_ACT_ERRNO 1']],
  ['clone3', '4.18', ['SCMP_ACT_ERRNO 38']],
  ['clone3', '5.10', ['SCMP_ACT_ERRNO 38']],
  ['clone', '3.10', ['SCMP_ACT_ALLOW']],
])('%s under Linux %s', (call, kernel, answers) => {
  expect(answersTo(call, kernel)).toEqual(answers)
  expect(answersTo(call, kernel, 'arm64')).toEqual(answers)
})

test.each(builtInProfiles().flatMap(({ kernel }) => (kernel === undefined ? [] : [kernel])))(
  'Linux %s: no call has two answers but by its arguments, and none that is younger is let through',
  (kernel) => {
    for (const arch of ['amd64', 'arm64']) {
      const { syscalls } = profileOf(kernel, arch)
      const plain = syscalls.filter(({ args }) => args === undefined).flatMap(({ names }) => names)
      expect(plain.length).toBe(new Set(plain).size)
      const allowed = new Set(
        syscalls.filter(({ action }) => action === 'SCMP_ACT_ALLOW').flatMap(({ names }) => names),
      )
      expect(callsAfter(kernel, arch).filter((call) => allowed.has(call))).toEqual([])
    }
  },
)

test('clone makes no namespaces', () => {
  const clone = profileOf('4.18', 'amd64').syscalls.find(({ names }) => names.includes('clone'))
  expect(clone?.args).toEqual([{ index: 0, value: 0x7e020000, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }])
})

test('a machine whose calls are not known has no approximation', () => {
  expect(kernelSeccomp('4.18', 'riscv64')).toBeNull()
})
