import { expect, test } from 'vitest'
import { profileLegend, profileSuffix } from '../../src/report/words/profile-words.ts'
import { loosened, profileNotes } from '../../src/targets/profile-notes.ts'
import { builtInProfiles, selectProfiles } from '../../src/targets/profiles.ts'

test('of the built-in profiles those that loosen or approximate are labelled, no others', () => {
  const labels = builtInProfiles().flatMap((profile) => {
    const suffix = profileSuffix({ profileNotes: [...profileNotes(profile)] })
    return suffix === '' ? [] : [`${profile.name}${suffix}`]
  })
  expect(labels.filter((label) => !label.startsWith('kernel-'))).toEqual([
    'engine-capabilities (loosened)',
    'seccomp-none (loosened)',
    'hostpid (loosened)',
    'hostnet (loosened)',
  ])
  const kernels = builtInProfiles().filter(({ kernel }) => kernel !== undefined)
  expect(labels.filter((label) => label.startsWith('kernel-'))).toEqual(kernels.map(({ name }) => `${name} (approx.)`))
  expect(kernels.length).toBeGreaterThan(5)
})

test('the legend says each once', () => {
  const cells = ['kernel-4.18', 'seccomp-none', 'kernel-4.18', 'default'].map((name) => {
    const [profile] = selectProfiles([name])
    return { profile: name, profileNotes: [...profileNotes(profile!)] }
  })
  expect(profileLegend(cells)).toEqual([
    "(approx.) kernel-4.18 approximates Linux 4.18: younger system calls answer ENOSYS, all else is this machine's kernel",
    '(loosened) seccomp-none has no seccomp filter',
  ])
})

test('profiles of the user are labelled by what they take away', () => {
  const [base] = selectProfiles(['default'])
  const labels = (selinux: string[]) => loosened({ ...base!, selinux })
  expect(labels(['disable'])).toEqual(['no SELinux confinement'])
  expect(labels(['type:spc_t'])).toEqual(['no SELinux confinement'])
  expect(labels(['type:container_t', 'level:s0:c1,c2'])).toEqual([])
  expect(loosened({ ...base!, hostNetwork: true, hostPid: true })).toHaveLength(2)
})

test.each([
  [
    { defaultAction: 'SCMP_ACT_ALLOW', syscalls: [] },
    ['the seccomp filter own.json, which allows what it does not name'],
  ],
  [{ defaultAction: 'SCMP_ACT_ERRNO', syscalls: [{ names: ['read', 'write'], action: 'SCMP_ACT_ALLOW' }] }, []],
  [{ defaultAction: 'SCMP_ACT_ERRNO', syscalls: [{ names: ['mount'], action: 'SCMP_ACT_ERRNO' }] }, []],
  [
    { defaultAction: 'SCMP_ACT_ERRNO', syscalls: [{ names: ['read', 'kexec_load', 'bpf'], action: 'SCMP_ACT_ALLOW' }] },
    ["the seccomp filter own.json, which allows kexec_load, bpf beyond the engine's own"],
  ],
  ['nonsense', []],
])('a seccomp file loosens where it allows more than engines do: %j', (profile, words) => {
  const [base] = selectProfiles(['default'])
  expect(loosened({ ...base!, seccomp: { file: 'own.json', json: JSON.stringify(profile) } })).toEqual(words)
})
