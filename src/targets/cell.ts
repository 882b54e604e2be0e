import type { Profile } from './profile.ts'
import type { Target } from './target.ts'

/** One binary x target x profile. */
export interface Cell {
  /** `linux/amd64@alpine-3.22+readonly`; the default profile is not written. */
  readonly id: string
  /** Index into the run's binaries. */
  readonly binary: number
  readonly platform: string
  readonly target: Target
  readonly profile: Profile
}
