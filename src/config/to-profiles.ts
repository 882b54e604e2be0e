import type { Profile } from '../targets/profile.ts'
import { builtInProfiles, selectProfiles } from '../targets/profiles.ts'
import type { ConfigData } from './config-schema.ts'
import { sizeBytes } from './quantities.ts'

type ProfilesData = NonNullable<ConfigData['profiles']>
type OwnProfileData = NonNullable<Exclude<ProfilesData, readonly string[]>[string]>

/** Names of built-in profiles, or a map in which each key is a profile: built-in, changed, or new. */
export function toProfiles(data: ProfilesData): Profile[] {
  if (Array.isArray(data)) return selectProfiles(data)
  return Object.entries(data).map(([name, own]) => toProfile(name, own ?? {}))
}

function toProfile(name: string, own: OwnProfileData): Profile {
  const builtIn = builtInProfiles()
  const named = (wanted: string) => builtIn.find((profile) => profile.name === wanted)
  const base = (own.extends === undefined ? named(name) : named(own.extends)) ?? builtIn[0]!
  const changed = Object.keys(own).length > 0
  return {
    name,
    description: own.description ?? (changed ? `${base.name}, changed in portcullis.yml` : base.description),
    memoryBytes: own.memory === undefined ? base.memoryBytes : sizeBytes(own.memory)!,
    pids: own.pids ?? base.pids,
    cpus: own.cpus ?? base.cpus,
    readOnlyRoot: own['read-only'] ?? base.readOnlyRoot,
    user: own.user ?? base.user,
    openFiles: own['open-files'] ?? base.openFiles,
    tmpfs: own.tmpfs
      ? Object.fromEntries(Object.entries(own.tmpfs).map(([path, size]) => [path, sizeBytes(size)!]))
      : base.tmpfs,
    ...present({
      userProcesses: own['user-processes'] ?? base.userProcesses,
      stackBytes: own.stack === undefined ? base.stackBytes : sizeBytes(own.stack)!,
      lockedMemoryBytes: own['locked-memory'] === undefined ? base.lockedMemoryBytes : sizeBytes(own['locked-memory'])!,
      tmpfsExec: (own['tmpfs-exec'] ?? base.tmpfsExec) || undefined,
      ipv6Loopback: (own['ipv6-loopback'] ?? base.ipv6Loopback) || undefined,
      unprivilegedPortStart: own['unprivileged-port-start'] ?? base.unprivilegedPortStart,
      capabilities: (own.capabilities ?? base.capabilities) === 'engine' ? ('engine' as const) : undefined,
      ...filterOf(own, base),
      selinux: own.selinux ?? base.selinux,
      hostPid: (own['host-pid'] ?? base.hostPid) || undefined,
      hostNetwork: (own['host-network'] ?? base.hostNetwork) || undefined,
      timeNamespace: (own['time-namespace'] ?? base.timeNamespace) || undefined,
    }),
  }
}

/** A kernel is approximated by a seccomp profile: each takes the place of the other one of the base. */
function filterOf({ seccomp, kernel }: OwnProfileData, base: Profile): { [Key in 'seccomp' | 'kernel']: Profile[Key] } {
  if (kernel !== undefined) return { kernel, seccomp: undefined }
  if (seccomp !== undefined) return { kernel: undefined, seccomp: toSeccomp(seccomp) }
  return { kernel: base.kernel, seccomp: base.seccomp }
}

function toSeccomp(word: string): Profile['seccomp'] {
  if (word === 'default') return undefined
  return word === 'none' ? 'none' : { file: word }
}

/** Without the keys that have no value. */
function present<Values extends Record<string, unknown>>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>
  }
}
