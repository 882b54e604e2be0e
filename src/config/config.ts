import type { Runners } from './runners.ts'
import type { Policy } from './policy.ts'
import type { Profile } from '../targets/profile.ts'
import type { Target } from '../targets/target.ts'
import type { ImageLocks } from './image-lock.ts'
import type { SmokeCase } from './smoke-case.ts'
import type { TimerMode } from './timer-policy.ts'

/** What to do, from portcullis.yml with all defaults filled in. */
export interface Config {
  readonly targets: readonly Target[]
  readonly profiles: readonly Profile[]
  readonly smoke: readonly SmokeCase[]
  readonly timers: TimersConfig
  readonly policy: Policy
  readonly engine: EngineChoice
  /** Binaries for other machines run by emulation, marked as such and never timed. */
  readonly qemu: boolean
  readonly pull: (typeof PULLS)[number]
  /** Where images are pulled from in place of their own registry, prefix by prefix; absent = from there. */
  readonly mirrors?: Readonly<Record<string, string>>
  /** Images of these digests and no others; absent = whatever the references give. */
  readonly lock?: ConfigLock
  /** Ends a whole cell; a step has its own limit. */
  readonly cellTimeoutMs: number
  /** Id of the target that the program is deployed to: facts of the others are held against its. */
  readonly production?: string
  /** Cells side by side; null = chosen from the engine's CPUs. */
  readonly parallel: number | null
  /** Who runs what when the cells are dealt out to many jobs. */
  readonly runners: Runners
  /** Present where a guest has written it: what the report says of that. */
  readonly guest?: { readonly note: string }
}

export interface ConfigLock {
  /** Path of the lock file. */
  readonly file: string
  /** Empty until the file has been read. */
  readonly images: ImageLocks
}

export const ENGINE_CHOICES = ['auto', 'docker', 'podman', 'native', 'none'] as const
export type EngineChoice = (typeof ENGINE_CHOICES)[number]
export const PULLS = ['missing', 'always', 'never'] as const

export interface TimersConfig {
  readonly enabled: boolean
  readonly periodNs: number
  /** Of cell and host each, in place of as many as the mode has; null = the mode's. */
  readonly samples: number | null
  /** How long a cell is measured against its host, and what else is measured in it. */
  readonly mode: TimerMode
  /** `host` or `host:port` that each cell asks for the time; null = none. */
  readonly ntpServer: string | null
}
