import type { Profile } from '../../targets/profile.ts'
import type { CellRequest } from '../engine.ts'
import type { WindowsIsolation } from './windows-version.ts'

/** Where probe, binary and job lie in a cell. */
export const WINDOWS_FOLDER = String.raw`C:\portcullis`
/** What the files of a cell are unpacked in; it is in every image. */
export const WINDOWS_ROOT = 'C:\\'

/** Of what every cell of Linux has: an engine of Windows refuses these, or ignores them. */
export const WITHOUT_ON_WINDOWS: readonly string[] = [
  'dropped capabilities',
  'a bar to new privileges',
  'a seccomp filter',
  'a limit of processes',
  'a limit of open files',
]

/** Limits of the profile `default` (matrix/profiles.json): nobody has asked for them. */
const DEFAULT_PROCESSES = 512
const DEFAULT_OPEN_FILES = 1024

export interface WindowsContainerPlan {
  readonly image: string
  readonly labels: Readonly<Record<string, string>>
  readonly profile: Profile
  readonly command: readonly [string, ...string[]]
  readonly isolation: WindowsIsolation
}

/**
 * Body of `POST /containers/create` for an engine of Windows, which refuses a read-only root, ulimits, a limit of processes and a swap limit
 * (moby daemon/daemon_windows.go, daemon/internal/runconfig/hostconfig_windows.go) and, at the start, every security option but credentials
 * (daemon/oci_windows.go).
 */
export function windowsContainerOptions(plan: WindowsContainerPlan): Record<string, unknown> {
  const { profile } = plan
  const [entrypoint, ...args] = plan.command
  return {
    Image: plan.image,
    Entrypoint: [entrypoint],
    Cmd: args,
    Env: [],
    WorkingDir: WINDOWS_ROOT,
    ...(profile.user !== null && { User: profile.user }),
    Labels: plan.labels,
    AttachStdin: false,
    AttachStdout: true,
    AttachStderr: true,
    OpenStdin: false,
    Tty: false,
    Healthcheck: { Test: ['NONE'] },
    HostConfig: {
      NetworkMode: 'none',
      Isolation: plan.isolation,
      Memory: profile.memoryBytes,
      ...(profile.cpus !== null && { NanoCpus: Math.round(profile.cpus * 1e9) }),
      LogConfig: { Type: 'none', Config: {} },
      RestartPolicy: { Name: 'no' },
      AutoRemove: false,
    },
  }
}

/** What of the cell's profile Windows has nothing like; null = nothing. What every cell has, asked for or not, is left away instead. */
export function windowsProfileRefusal({ profile, seccomp }: Pick<CellRequest, 'profile' | 'seccomp'>): string | null {
  const asked: readonly (readonly [boolean, string])[] = [
    [profile.readOnlyRoot, 'a read-only root'],
    [profile.user !== null && /^\d/.test(profile.user), `users by number (${profile.user})`],
    [Object.keys(profile.tmpfs).length > 0, 'tmpfs'],
    [profile.pids !== DEFAULT_PROCESSES, 'a limit of processes'],
    [profile.openFiles !== DEFAULT_OPEN_FILES, 'a limit of open files'],
    [profile.userProcesses !== undefined, 'a limit of processes of a user'],
    [profile.stackBytes !== undefined, 'a limit of the stack'],
    [profile.lockedMemoryBytes !== undefined, 'a limit of locked memory'],
    [profile.capabilities !== undefined, 'capabilities'],
    [profile.seccomp !== undefined || seccomp !== undefined, 'seccomp'],
    [profile.kernel !== undefined, 'kernels of Linux'],
    [profile.selinux !== undefined, 'SELinux'],
    [profile.hostPid === true || profile.hostNetwork === true, 'namespaces of the machine'],
    [profile.timeNamespace === true, 'time namespaces'],
  ]
  const lacks = asked.flatMap(([is, what]) => (is ? [what] : []))
  return lacks.length === 0 ? null : `containers of Windows have nothing like ${lacks.join(', ')}`
}
