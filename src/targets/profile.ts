/** How a target is constrained. All fields are spelled out, so that a report can be read without knowing defaults. */
export interface Profile {
  readonly name: string
  readonly description: string
  readonly memoryBytes: number
  /** Processes and threads together (pids cgroup). */
  readonly pids: number
  /** CPUs' worth of quota; null = none (a quota makes jitter of its own). */
  readonly cpus: number | null
  readonly readOnlyRoot: boolean
  /** `uid:gid`; null = as the image says. */
  readonly user: string | null
  readonly openFiles: number
  /** tmpfs mounts to give beside the work directory: path -> size in bytes. */
  readonly tmpfs: Readonly<Record<string, number>>
}
