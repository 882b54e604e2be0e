import type Docker from 'dockerode'
import type { AcquiredImage } from '../images/acquired-image.ts'
import { containerOptions, isRoot, MOUNT, type ContainerPlan } from './container-options.ts'
import type { BareNetwork } from './bare-network.ts'
import type { Containers } from '../api/containers.ts'
import type { Dialect } from '../dialect.ts'
import type { CellRequest } from '../engine.ts'
import type { Ipv6Setting } from './ipv6-setting.ts'
import type { OutputDemux } from '../api/output-demux.ts'
import type { Profile } from '../../targets/profile.ts'
import type { RunVolume } from './run-volume.ts'

/** What the containers of one cell are made from. */
export interface CellContext {
  readonly dialect: Dialect
  /** GOARCH word of the engine's machine. */
  readonly arch: string
  readonly containers: Containers
  readonly volume: RunVolume
  readonly labels: Readonly<Record<string, string>>
  readonly demux: OutputDemux
  readonly bareNetwork: BareNetwork
  readonly ipv6: Ipv6Setting
  readonly request: CellRequest
  readonly image: AcquiredImage
  /** Goes in front of the binary; empty = the machine starts it by itself. */
  readonly launcher: readonly string[]
  readonly signal: AbortSignal
  /** Since the epoch; set when the first container starts. */
  readonly deadline: CellDeadline
}

/** The time limit of a cell counts from its first start, and holds for all its containers together. */
export class CellDeadline {
  readonly #limitMs: number
  #endMs: number | null = null

  constructor(limitMs: number) {
    this.#limitMs = limitMs
  }

  /** To be called at each start. */
  leftMs(): number {
    this.#endMs ??= Date.now() + this.#limitMs
    return Math.max(1, this.#endMs - Date.now())
  }
}

/** `unfiltered`: the container is the probe's alone, and the seccomp profile that the cell asks for is not for it. */
export async function createCellContainer(
  cell: CellContext,
  plan: Pick<ContainerPlan, 'command' | 'env' | 'cwd' | 'work' | 'network'>,
  { unfiltered = false }: { readonly unfiltered?: boolean } = {},
): Promise<Docker.Container> {
  const { dialect, image, volume, labels, request } = cell
  await volume.created()
  const { profile } = request
  const seccomp = unfiltered ? null : await seccompOption(cell)
  return await cell.containers.create(
    containerOptions({
      ...plan,
      dialect,
      image: image.reference,
      volume: volume.name,
      labels,
      profile,
      root: isRoot(profile.user ?? image.user),
      ipv6: cell.ipv6.exists,
      ...(seccomp !== null && { seccomp }),
    }),
  )
}

/** null = the engine's own filter. */
async function seccompOption({ dialect, volume, request, arch }: CellContext): Promise<string | null> {
  const { profile } = request
  if (request.seccomp === undefined && profile.kernel === undefined && profile.seccomp === 'none') return 'unconfined'
  const filter = request.seccomp ?? (await profileFilter(profile, arch))
  if (filter === null) return null
  return dialect.seccompBy === 'text' ? filter : await volume.storeForEngine(filter)
}

/** As JSON; null = the engine's own. */
async function profileFilter({ kernel, seccomp }: Profile, arch: string): Promise<string | null> {
  if (kernel !== undefined) {
    const { kernelSeccomp } = await import('../../targets/kernel-seccomp.ts')
    return kernelSeccomp(kernel, arch)
  }
  return typeof seccomp === 'object' ? (seccomp.json ?? null) : null
}

/** Where the binary under test lies in every cell. */
export function binaryPath({ request }: CellContext): string {
  return `${MOUNT}/bin/${request.binary}`
}
