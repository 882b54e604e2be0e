/** What a machine is, as `portcullis verify` finds it; null = not to be found out. */
export interface HostFacts {
  /** GOOS word. */
  readonly os: string
  /** GOARCH words of programs that it runs. */
  readonly architectures: readonly string[]
  /** Of the kernel, of Windows or macOS's kernel, as the system says it. */
  readonly system: string | null
  readonly cpuLevel: number | null
  readonly clockSource: string | null
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  /** Hard limit of open files, up to which Go programs raise their own from Go 1.19 on. */
  readonly openFilesLimit: number | null
  /** Processes and threads: the lower of the user's limit and the cgroup's. */
  readonly threadsLimit: number | null
  /** Of the cgroup, or all there is. */
  readonly memoryLimitBytes: number | null
}

/** Libraries as the loader of this machine finds them. */
export interface HostLibraries {
  exists(path: string): boolean
  /** Version nodes that the library defines; null = it is not found where the loader looks. */
  versionsOf(soname: string): readonly string[] | null
}
