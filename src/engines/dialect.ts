/** Container engines, first the one that is looked for first. */
export const ENGINE_KINDS = ['docker', 'podman'] as const
export type EngineKind = (typeof ENGINE_KINDS)[number]

/** Where engines of one API differ, each named by what it means for a cell. */
export interface Dialect {
  readonly name: string
  /** Header of its answers by which it is known; null: none of its own. */
  readonly answersWith: string | null
  /** How to start it, for one who has none: on Linux and macOS, on Windows. */
  readonly start: string
  readonly startOnWindows: string
  /** What takes the run's volume into a container. As a bind Podman leaves out `nosuid`, which hides the capabilities of files in it. */
  readonly volumeBy: 'mount' | 'bind'
  /** What follows `seccomp=`: the profile itself, or the path of a file on the engine's machine, which it reads when it makes the container. */
  readonly seccompBy: 'text' | 'path'
  /** `NAME` alone in `Env` removes a variable; else the engine fills it with its own, so that one of the image can only be made empty. */
  readonly removesVariables: boolean
  /** A network that is not there takes as long as all the rest of a start, unless the name files are mounted by hand. */
  readonly bareNetworkIsFaster: boolean
  /** A missing working directory is made before the tmpfs is mounted on it, which then takes over its mode and leaves it to root. */
  readonly makesWorkDirectory: boolean
  /** Limit of processes that has to be asked for where the profile has none; undefined: none. */
  readonly processLimit: number | undefined
  /** Writable file systems that it mounts by itself when the root is read-only. */
  readonly writableOnReadOnly: readonly string[]
  /** It counts kills for memory under cgroup v1 too; of other kills it knows those it was asked for. */
  readonly seesMemoryKills: boolean
  /** Its times of a container's start and end are those of the process, however quick that was. */
  readonly timesProcesses: boolean
  /** Its own words in place of output that it lost under load; null: it loses none. */
  readonly lostOutput: RegExp | null
  /** Forced removal asks politely first and waits for it, so that the container is killed before. */
  readonly removesPolitely: boolean
  /** Exit code of a container that was killed; null: its code tells nothing of signals. */
  readonly killedExitCode: number | null
  /** How long a start and a forced removal may take. */
  readonly startLimitMs: number
  readonly removeLimitMs: number
}

const DOCKER: Dialect = {
  name: 'Docker',
  answersWith: null,
  start: 'Start Docker (sudo systemctl start docker)',
  startOnWindows: 'Start Docker (Start-Service docker, or Docker Desktop)',
  volumeBy: 'mount',
  seccompBy: 'text',
  removesVariables: true,
  bareNetworkIsFaster: true,
  makesWorkDirectory: true,
  processLimit: undefined,
  writableOnReadOnly: [],
  seesMemoryKills: true,
  timesProcesses: true,
  lostOutput: null,
  removesPolitely: false,
  killedExitCode: 137,
  startLimitMs: 60_000,
  removeLimitMs: 20_000,
}

export const DIALECTS = {
  docker: DOCKER,
  podman: {
    name: 'Podman',
    answersWith: 'libpod-api-version',
    start: 'Install Podman (its service is started for the run)',
    startOnWindows: 'Start Podman (podman machine start)',
    volumeBy: 'bind',
    seccompBy: 'path',
    removesVariables: false,
    bareNetworkIsFaster: false,
    makesWorkDirectory: false,
    // It sets the most that the kernel has, which is refused where the service may not raise its own. This is above every profile's
    // limit of processes, which is what counts.
    processLimit: 32_768,
    writableOnReadOnly: ['/tmp', '/run', '/var/tmp'],
    seesMemoryKills: false,
    timesProcesses: false,
    lostOutput: /^Error: read unixpacket @->\S+: read: connection reset by peer\n$/m,
    removesPolitely: true,
    killedExitCode: 137,
    startLimitMs: 60_000,
    removeLimitMs: 20_000,
  },
  /** Docker on Windows: it starts a system's worth of processes, and its engine waits up to 75 s for their end (moby daemon/kill.go). */
  windows: { ...DOCKER, killedExitCode: null, startLimitMs: 240_000, removeLimitMs: 120_000 },
} as const satisfies Readonly<Record<EngineKind | 'windows', Dialect>>
