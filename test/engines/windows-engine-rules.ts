/**
 * What Docker on Windows refuses in `POST /containers/create`, in this file's own words; null = it takes the body. Facts from moby,
 * August 2026: daemon/daemon_windows.go (verifyPlatformContainerResources), daemon/internal/runconfig/hostconfig_windows.go,
 * daemon/volume/mounts/windows_parser.go, daemon/container.go (translateWorkingDir).
 */
export function refusedAtCreate(body: CreateBody): string | null {
  const host = body.HostConfig ?? {}
  const asked = (name: string): boolean => isAsked(host[name])
  const refused = REFUSED_FIELDS.find(asked)
  if (refused !== undefined) return `Windows takes no ${refused}`
  const { NanoCpus, Isolation, NetworkMode, Mounts, Binds } = host
  if (asked('NanoCpus') && (asked('CpuPercent') || asked('CpuShares')))
    return 'NanoCpus excludes CpuPercent and CpuShares'
  if (typeof NanoCpus === 'number' && (NanoCpus < 0 || NanoCpus > CPUS * 1e9)) return `there are only ${CPUS} CPUs`
  if (!['', 'default', 'process', 'hyperv', undefined].includes(Isolation as string))
    return `no isolation ${String(Isolation)}`
  if (String(NetworkMode).startsWith('container:') && Isolation === 'hyperv')
    return "no other container's network with hyperv"
  if (NetworkMode === 'host') return 'there is no network host'
  const targets = [
    ...((Mounts as { Target?: string }[] | undefined) ?? []).map(({ Target }) => Target ?? ''),
    ...((Binds as string[] | undefined) ?? []).map((bind) => bind.split(':').slice(-2).join(':')),
  ]
  const wrong = targets.find((target) => !/^[a-z]:[\\/][^\\/]/i.test(target))
  if (wrong !== undefined) return `${wrong} is no path to mount at`
  const { WorkingDir } = body
  if (WorkingDir !== undefined && !/^([a-z]:)?[\\/]/i.test(WorkingDir)) return `${WorkingDir} is not absolute`
  return null
}

/** At the start: options of security that are no credentials (moby daemon/oci_windows.go, setWindowsCredentialSpec). */
export function refusedAtStart({ HostConfig }: CreateBody): string | null {
  const options = (HostConfig?.['SecurityOpt'] as string[] | undefined) ?? []
  const other = options.find((option) => !/^credentialspec=/i.test(option))
  return other === undefined ? null : `no security option ${other}`
}

/** The system drive and nothing else (moby daemon/archive_windows.go); as a path below it. */
export function pathOnSystemDrive(path: string): string | null {
  const below = /^(?:c:)?[\\/](.*)$/i.exec(path)?.[1]
  return below === undefined ? null : below.replaceAll('\\', '/')
}

export interface CreateBody {
  readonly Image: string
  readonly Entrypoint?: readonly string[]
  readonly Cmd?: readonly string[]
  readonly Env?: readonly string[]
  readonly Labels?: Readonly<Record<string, string>>
  readonly WorkingDir?: string
  readonly HostConfig?: Readonly<Record<string, unknown>>
}

export const CPUS = 4

const REFUSED_FIELDS = [
  ...['BlkioDeviceReadBps', 'BlkioDeviceReadIOps', 'BlkioDeviceWriteBps', 'BlkioDeviceWriteIOps'],
  ...['BlkioWeight', 'BlkioWeightDevice', 'CgroupParent', 'CpuPeriod', 'CpusetCpus', 'CpusetMems'],
  ...['CpuRealtimePeriod', 'CpuRealtimeRuntime', 'MemoryReservation', 'MemorySwap', 'MemorySwappiness'],
  ...['OomKillDisable', 'PidsLimit', 'Ulimits', 'Privileged', 'ReadonlyRootfs'],
]

function isAsked(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
