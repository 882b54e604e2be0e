import type { Profile } from './profile.ts'

/** What has to be said of every result under a profile: it only approximates, or it takes a guard away. */
export interface ProfileNote {
  readonly kind: 'approximation' | 'loosened'
  readonly text: string
}

export function profileNotes(profile: Profile): readonly ProfileNote[] {
  const notes: ProfileNote[] = []
  if (profile.kernel !== undefined) {
    const text = `approximates Linux ${profile.kernel}: younger system calls answer ENOSYS, all else is this machine's kernel`
    notes.push({ kind: 'approximation', text })
  }
  const taken = loosened(profile)
  if (taken.length > 0) notes.push({ kind: 'loosened', text: taken.join(', ') })
  return notes
}

/** What a profile takes away of the protection that cells have; empty = nothing. */
export function loosened(profile: Profile): readonly string[] {
  return [
    ...(profile.seccomp === 'none' ? ['no seccomp filter'] : []),
    ...(typeof profile.seccomp === 'object'
      ? [`the seccomp filter ${profile.seccomp.file} in place of the engine's`]
      : []),
    ...(profile.capabilities === 'engine' ? ["the engine's default capabilities"] : []),
    ...(profile.hostPid ? ["the processes of the engine's machine"] : []),
    ...(profile.hostNetwork ? ["the network of the engine's machine"] : []),
    ...(profile.selinux?.includes('disable') ? ['no SELinux confinement'] : []),
  ]
}
