import type { ApiError } from './api-error.ts'
import type { EngineApi } from './engine-api.ts'
import { OWN_LABEL, OWNER_LABEL, RUN_LABEL } from './run-labels.ts'
import { ownerState } from './run-owner.ts'

/** What was found by label and removed. */
export interface Swept {
  readonly containers: number
  readonly volumes: number
  readonly images: number
}

export type SweepScope =
  /** All that this run made. */
  | { readonly runId: string }
  /**
   * What other runs left: of those whose process has surely ended, at once; never of those whose process surely runs; of the rest,
   * where the newest container or volume is at least so old, so that runs under way are left alone.
   */
  | { readonly olderThanMs: number }

/** What may be another machine's run is left alone so long. */
const STALE_MS = 3_600_000
const ROUNDS = 3

interface Leftover {
  readonly kind: 'containers' | 'volumes' | 'images'
  readonly id: string
  readonly run: string
  readonly owner: string | undefined
  readonly createdMs: number
}

/** Removes what carries our label: containers, then their volumes and images. What is gone already does not count as an error. */
export async function sweep(api: EngineApi, scope: SweepScope): Promise<Swept> {
  const stale =
    'runId' in scope
      ? await findLeftovers(api, `${RUN_LABEL}=${scope.runId}`)
      : ofEndedRuns(await findLeftovers(api, `${OWN_LABEL}=1`), Date.now() - scope.olderThanMs)
  const removeAll = async (kind: Leftover['kind']): Promise<number> => {
    let left = stale.filter((leftover) => leftover.kind === kind)
    const total = left.length
    // One container may stand in the way of another one, whose namespaces it uses.
    for (let rounds = 0; left.length > 0 && rounds < ROUNDS; rounds += 1) {
      const results = await Promise.allSettled(left.map((leftover) => removeLeftover(api, leftover)))
      left = left.filter((_, index) => results[index]!.status === 'rejected')
    }
    return total - left.length
  }
  const containers = await removeAll('containers')
  return { containers, volumes: await removeAll('volumes'), images: await removeAll('images') }
}

/** Removes what runs before this one left, beside this one. Never rejects: it is no matter of ours. */
export async function sweepOthers(api: EngineApi): Promise<void> {
  await sweep(api, { olderThanMs: STALE_MS }).catch(() => undefined)
}

function ofEndedRuns(found: readonly Leftover[], beforeMs: number): readonly Leftover[] {
  const runs = new Set(found.map(({ run }) => run))
  return [...runs]
    .map((run) => found.filter((each) => each.run === run))
    .filter((made) => hasEnded(made, beforeMs))
    .flat()
}

function hasEnded(made: readonly Leftover[], beforeMs: number): boolean {
  const states = made.map(({ owner }) => ownerState(owner))
  if (states.includes('runs')) return false
  return states.includes('ended') || made.every(({ createdMs }) => createdMs <= beforeMs)
}

async function findLeftovers(api: EngineApi, label: string): Promise<readonly Leftover[]> {
  const { docker } = api
  const filters = { label: [label] }
  const [containers, { Volumes }, images] = await Promise.all([
    api.call('list containers', (abortSignal) => docker.listContainers({ all: true, filters, abortSignal })),
    api.call('list volumes', (abortSignal) => docker.listVolumes({ filters, abortSignal })),
    api.call('list images', (abortSignal) => docker.listImages({ filters, abortSignal })),
  ])
  return [
    ...containers.map(({ Id, Labels, Created }) => leftover('containers', Id, Labels, Created * 1000)),
    ...(Volumes ?? []).map((volume) =>
      leftover('volumes', volume.Name, volume.Labels, Date.parse(String(Reflect.get(volume, 'CreatedAt')))),
    ),
    ...images.map(({ Id, Labels, Created }) => leftover('images', Id, Labels, Created * 1000)),
  ]
}

type Labels = Readonly<Record<string, string>> | null | undefined

function leftover(kind: Leftover['kind'], id: string, labels: Labels, createdMs: number): Leftover {
  return {
    kind,
    id,
    run: labels?.[RUN_LABEL] ?? '',
    owner: labels?.[OWNER_LABEL],
    createdMs: Number.isNaN(createdMs) ? 0 : createdMs,
  }
}

async function removeLeftover(api: EngineApi, { kind, id }: Leftover): Promise<void> {
  const { docker } = api
  try {
    if (kind === 'containers') {
      const container = docker.getContainer(id)
      await api.call('kill container', (abortSignal) => container.kill({ abortSignal })).catch(() => undefined)
      await api.call('remove container', (abortSignal) => container.remove({ force: true, v: true, abortSignal }))
    } else if (kind === 'volumes') {
      await api.call('remove volume', (abortSignal) => docker.getVolume(id).remove({ abortSignal }))
    } else {
      await api.call('remove image', (abortSignal) => docker.getImage(id).remove({ force: true, abortSignal }))
    }
  } catch (error) {
    if ((error as ApiError).status !== 404) throw error
  }
}
