import type { Profile } from './profile.ts'
import { beyondEngines } from './seccomp-beyond.ts'

/** What engines take after `label=`, of types that policies confine by nothing. */
const UNCONFINED = new Set(['disable', 'type:spc_t', 'type:unconfined_t'])

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
    ...(typeof profile.seccomp === 'object' ? beyondEngines(profile.seccomp) : []),
    ...(profile.capabilities === 'engine' ? ["the engine's default capabilities"] : []),
    ...(profile.hostPid ? ["the processes of the engine's machine"] : []),
    ...(profile.hostNetwork ? ["the network of the engine's machine"] : []),
    ...(profile.selinux?.some((label) => UNCONFINED.has(label)) ? ['no SELinux confinement'] : []),
  ]
}
