import type { EngineVersion } from './find/ask-engine.ts'
import type { CellStep } from '../protocol/job.ts'
import type { CellObservation, CellPlace } from '../protocol/observation.ts'
import type { Profile } from '../targets/profile.ts'
import type { Target } from '../targets/target.ts'
import type { BinaryIdentity } from './binary-identity.ts'

/** Where cells run. No type of the API behind it shows here. */
export interface Engine extends AsyncDisposable {
  readonly description: EngineDescription
  /** Makes binaries and probe available to all cells of the run. Called once; cells may be started before it has ended. */
  prepare(upload: Upload): Promise<void>
  /** Runs the steps in one fresh cell. Never rejects: what went wrong is `trouble`. Leaves nothing behind. */
  runCell(request: CellRequest, signal: AbortSignal): Promise<CellObservation>
}

export interface EngineDescription extends Omit<EngineVersion, 'kind'> {
  readonly kind: EngineVersion['kind'] | 'native'
  /** How it was found, without credentials: `unix:///run/docker.sock`. */
  readonly address: string
  /** Where cells can run beside its own containers; absent = nowhere. */
  readonly places?: readonly CellPlace['kind'][]
  /** Platforms of binaries that it runs by emulation; absent = none. */
  readonly emulates?: readonly string[]
}

export interface Upload {
  readonly binaries: readonly UploadedBinary[]
  /** Host path of the probe for the engine's platform; a promise, since it may still be building. */
  readonly probePath: Promise<string>
  /** The binaries came a way that keeps no modes, as artifacts do: each may be executed. */
  readonly modesLost?: boolean
  /** Host path of the probe for windows/amd64, where cells run in Wine. */
  readonly wineProbePath?: Promise<string>
}

export interface UploadedBinary {
  readonly hostPath: string
  /** Path below `/.portcullis/bin/` inside every cell: `app`, or `1/app` where two have the same base name. */
  readonly cellName: string
  /** `linux/arm64`; absent = the engine's own. */
  readonly platform?: string
  /** What cells get must be the bytes that were read; absent = nothing was read before. */
  readonly identity?: BinaryIdentity
}

export interface CellRequest {
  readonly cellId: string
  /** `cellName` of the binary under test. */
  readonly binary: string
  /** Fully qualified reference; null = the empty image. */
  readonly image: string | null
  /** Stand-in recipe to use when the registry does not answer. */
  readonly standIn: string | null
  /** Says where the cell may run. */
  readonly target: Pick<Target, 'id' | 'os' | 'place' | 'system'>
  /** Of the binary: `linux/amd64`. */
  readonly binaryPlatform: string
  /** Of the image: `linux/amd64`. */
  readonly platform: string
  readonly profile: Profile
  /** A seccomp profile as JSON text (OCI) to run under instead of the one that `profile` says; absent = that one. */
  readonly seccomp?: string
  /** Only this digest will do; `image` null: the lock does not know the reference. Absent = any. */
  readonly locked?: { readonly image: { readonly digest: string; readonly standIn: string | null } | null }
  readonly steps: readonly CellStep[]
  readonly pull: 'missing' | 'always' | 'never'
  readonly timeoutMs: number
  readonly outputBytes: number
  readonly onPhase?: (phase: CellPhase) => void
  /** The cell's measure step begins at this moment, µs as in MeasureStart: a control on the host is to begin then, too. */
  readonly onMeasure?: (startUs: number) => void
}

export type CellPhase = 'pulling' | 'creating' | 'running' | 'removing'
