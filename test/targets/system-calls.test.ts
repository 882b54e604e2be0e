import { describe, expect, test } from 'vitest'
import numbers from '../../matrix/system-call-numbers.json' with { type: 'json' }
import data from '../../matrix/system-calls.json' with { type: 'json' }
import { compareVersions } from '../../src/targets/compare-versions.ts'
import { callsAfter, callSince } from '../../src/targets/system-calls.ts'

describe('the table of system calls by kernel', () => {
  test('every call of amd64 and arm64 is in it once', () => {
    const known = [...data.since.flatMap(({ calls }) => calls), ...data.unimplemented]
    expect(known.length).toBe(new Set(known).size)
    const named = new Set([...Object.keys(numbers.amd64), ...Object.keys(numbers.arm64)])
    named.delete('arch_specific_syscall')
    expect([...named].filter((call) => !known.includes(call))).toEqual([])
  })

  test('its kernels are in order, and each source is explained', () => {
    const kernels = data.since.map(({ kernel }) => kernel)
    expect(kernels).toEqual([...kernels].sort(compareVersions))
    for (const { source } of data.since) expect(Object.keys(data.sources)).toContain(source)
  })

  test.each([
    ['epoll_create1', 'amd64', '2.6.27'],
    ['getrandom', 'amd64', '3.17'],
    ['membarrier', 'amd64', '4.3'],
    ['kexec_file_load', 'amd64', '3.17'],
    ['kexec_file_load', 'arm64', '5.0'],
    ['epoll_pwait2', 'arm64', '5.11'],
    ['security', 'amd64', null],
  ])('%s on %s: %s', (call, arch, kernel) => {
    expect(callSince(call, arch)).toBe(kernel)
  })

  test('what a kernel does not have yet', () => {
    expect(callsAfter('6.13', 'amd64')).toEqual([
      'open_tree_attr',
      'file_getattr',
      'file_setattr',
      'uprobe',
      'listns',
      'rseq_slice_yield',
    ])
    expect(callsAfter('3.10', 'amd64')).toContain('getrandom')
    expect(callsAfter('3.17.4', 'amd64')).not.toContain('getrandom')
    expect(callsAfter('3.10', 'amd64')).not.toContain('epoll_create1')
  })
})
