import type { Profile } from '../../targets/profile.ts'
import type { Dialect } from '../dialect.ts'

/** Where the run's volume is mounted, and what lies in it. */
export const MOUNT = '/.portcullis'
export const PROBE_PATH = `${MOUNT}/probe`
/** Directory that steps start in. */
export const WORK_DIR = '/.portcullis-work'
/** The tmpfs that every container has. */
export const SHARED_MEMORY = '/dev/shm'
const WORK_BYTES = 64 * 1024 * 1024

/** What Docker gives every container that has a network, and one without. */
const NAME_FILES = ['hosts', 'resolv.conf'] as const

export interface ContainerPlan {
  readonly dialect: Dialect
  readonly image: string
  readonly volume: string
  readonly labels: Readonly<Record<string, string>>
  readonly profile: Profile
  readonly command: readonly [string, ...string[]]
  readonly env: readonly string[]
  readonly cwd: string
  /** `tmpfs`: writable for everyone. `volume`: an anonymous one that files can be put into before the start. */
  readonly work: WorkDirectory
  readonly network: CellNetwork
  /** Whether the first process is root's. */
  readonly root: boolean
  /** The machine's kernel has IPv6; without it there is no ::1 to take away, and no setting for it. */
  readonly ipv6: boolean
  /** What the engine takes after `seccomp=`; absent = its own profile. */
  readonly seccomp?: string
}

/**
 * None of these leads anywhere. `none`: what engines call so, loopback only. `bare`: the same without what Docker does for a
 * network that is not there, which takes as long as all the rest of a start; `etc` is a directory of the engine's machine with the
 * name files that Docker would write. `join`: the network and the processes of another container.
 */
export type CellNetwork =
  | { readonly kind: 'none' }
  | { readonly kind: 'bare'; readonly etc: string }
  | { readonly kind: 'join'; readonly container: string }

export type WorkDirectory =
  | { readonly kind: 'tmpfs'; readonly owner: string | null }
  | { readonly kind: 'volume' }
  | { readonly kind: 'none' }

/** Body of `POST /containers/create`. */
export function containerOptions(plan: ContainerPlan): Record<string, unknown> {
  const { profile } = plan
  const network = networkOf(plan)
  const [entrypoint, ...args] = plan.command
  return {
    Image: plan.image,
    Entrypoint: [entrypoint],
    Cmd: args,
    Env: plan.env,
    WorkingDir: plan.cwd,
    ...(profile.user !== null && { User: profile.user }),
    Labels: plan.labels,
    AttachStdin: false,
    AttachStdout: true,
    AttachStderr: true,
    OpenStdin: false,
    Tty: false,
    ...(network.kind === 'bare' && { NetworkDisabled: true }),
    Healthcheck: { Test: ['NONE'] },
    StopTimeout: 1,
    HostConfig: {
      NetworkMode: networkMode(network),
      ...(network.kind === 'join'
        ? { PidMode: `container:${network.container}` }
        : profile.hostPid && { PidMode: 'host' }),
      ...bindsOf(plan, network),
      ...(profile.capabilities === undefined && { CapDrop: ['ALL'] }),
      SecurityOpt: securityOptions(plan),
      ReadonlyRootfs: profile.readOnlyRoot,
      PidsLimit: profile.pids,
      Memory: profile.memoryBytes,
      MemorySwap: profile.memoryBytes,
      ...(profile.cpus !== null && { NanoCpus: Math.round(profile.cpus * 1e9) }),
      Ulimits: ulimits(plan),
      Tmpfs: tmpfsMounts(plan),
      ...(isOwn(network) && { Sysctls: sysctls(plan) }),
      Mounts: mounts(plan),
      LogConfig: { Type: 'none', Config: {} },
      RestartPolicy: { Name: 'no' },
      AutoRemove: false,
      Init: false,
    },
  }
}

/** The host's in place of none where the profile says so. */
function networkOf({ profile, network }: ContainerPlan): CellNetwork | { readonly kind: 'host' } {
  return profile.hostNetwork && network.kind !== 'join' ? { kind: 'host' } : network
}

function networkMode(network: ReturnType<typeof networkOf>): string {
  if (network.kind === 'join') return `container:${network.container}`
  return network.kind === 'host' ? 'host' : 'none'
}

/** Of the cell alone: engines refuse settings for the network of another container or of the machine. */
function isOwn({ kind }: ReturnType<typeof networkOf>): boolean {
  return kind === 'none' || kind === 'bare'
}

/**
 * What `docker run` has. It gives root the capability for low ports, which a cell's root lacks, so that they are opened to it; for
 * other users it is the engine's own (Docker since 20.10: 0; Podman: the kernel's 1024). Docker gives containers no ::1 before version 26, and the
 * bare network would have it.
 */
function sysctls({ profile, root, ipv6 }: ContainerPlan): Readonly<Record<string, string>> {
  const portStart = profile.unprivilegedPortStart ?? (root ? 0 : null)
  return {
    ...(portStart !== null && { 'net.ipv4.ip_unprivileged_port_start': `${portStart}` }),
    ...(ipv6 && { 'net.ipv6.conf.lo.disable_ipv6': profile.ipv6Loopback ? '0' : '1' }),
  }
}

function securityOptions({ profile, seccomp }: ContainerPlan): readonly string[] {
  return [
    'no-new-privileges',
    ...(profile.selinux ?? []).map((label) => `label=${label}`),
    ...(seccomp === undefined ? [] : [`seccomp=${seccomp}`]),
  ]
}

function ulimits({ dialect, profile }: ContainerPlan): readonly object[] {
  const { openFiles, stackBytes, lockedMemoryBytes, userProcesses } = profile
  const processes = userProcesses ?? dialect.processLimit
  const limits = { nofile: openFiles, nproc: processes, stack: stackBytes, memlock: lockedMemoryBytes }
  return Object.entries(limits)
    .filter(([, most]) => most !== undefined)
    .map(([Name, most]) => ({ Name, Soft: most, Hard: most }))
}

/** The name files of a bare network, and the run's volume where that is taken so. */
function bindsOf(
  { dialect, volume }: ContainerPlan,
  network: ReturnType<typeof networkOf>,
): { readonly Binds?: readonly string[] } {
  if (network.kind === 'bare') return { Binds: NAME_FILES.map((name) => `${network.etc}/${name}:/etc/${name}:ro`) }
  return dialect.volumeBy === 'bind' ? { Binds: [`${volume}:${MOUNT}:ro,suid,nocopy`] } : {}
}

function mounts({ dialect, volume, work }: ContainerPlan): readonly object[] {
  const shared = { Type: 'volume', Source: volume, Target: MOUNT, ReadOnly: true, VolumeOptions: { NoCopy: true } }
  return [
    ...(dialect.volumeBy === 'mount' ? [shared] : []),
    ...(work.kind === 'volume' ? [{ Type: 'volume', Target: WORK_DIR }] : []),
  ]
}

function tmpfsMounts({ dialect, profile, work }: ContainerPlan): Record<string, string> {
  const found: Record<string, string> = {}
  if (profile.readOnlyRoot) for (const path of dialect.writableOnReadOnly) found[path] = 'ro,size=4k'
  for (const [path, bytes] of Object.entries(profile.tmpfs))
    found[path] = tmpfs(bytes, null, profile.tmpfsExec === true)
  if (work.kind === 'tmpfs') found[WORK_DIR] = tmpfs(WORK_BYTES, work.owner, true)
  return found
}

/** `owner`: `uid:gid` in numbers; null leaves the mount to root. Otherwise as `--tmpfs` mounts by default. */
function tmpfs(bytes: number, owner: string | null, isExecutable: boolean): string {
  const options = `rw,${isExecutable ? 'exec' : 'noexec'},nosuid,nodev,size=${bytes},mode=1777`
  if (owner === null) return options
  const [uid, gid] = owner.split(':')
  return `${options},uid=${uid}${gid === undefined ? '' : `,gid=${gid}`}`
}

/** By its number or its usual name; an empty `USER` is root's. */
export function isRoot(user: string): boolean {
  return /^(?:|0+|root)(?::.*)?$/.test(user)
}

/** `uid:gid` when a `USER` is written in numbers; null where it is a name, root or nobody in particular. */
export function numericUser(user: string): string | null {
  return /^[1-9]\d*(:\d+)?$/.test(user) ? user : null
}
