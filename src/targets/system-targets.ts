import data from '../../matrix/systems.json' with { type: 'json' }
import type { Target, TargetPlace, TargetSystem } from './target.ts'

/** A target as matrix/systems.json has it: an edition says which DLLs there are. */
interface Entry extends Pick<Target, 'id' | 'image' | 'architectures' | 'endOfLife' | 'sources'> {
  readonly os: Target['os']
  /** Absent: an image's system runs in a container, another on a machine of its own. */
  readonly place?: TargetPlace
  /** null = any. */
  readonly version: string | null
  readonly edition: TargetSystem['edition']
  /** Beside what the edition lacks. */
  readonly lacks: readonly string[]
}

interface Edition {
  readonly source: string
  readonly has: readonly string[]
  readonly lacks: readonly string[]
}

const EDITIONS: Readonly<Record<string, Edition>> = data.editions

/** Systems of matrix/systems.json: those that run natively, in Wine or in containers that no engine of Linux has. */
export function systemTargets(): readonly Target[] {
  return (data.targets as unknown as readonly Entry[]).map(toTarget)
}

function toTarget({ version, edition, lacks, place, ...entry }: Entry): Target {
  const dlls = edition === null ? null : EDITIONS[edition]!
  const runsAt = place ?? (entry.image === null ? 'host' : undefined)
  return {
    ...entry,
    ...(runsAt !== undefined && { place: runsAt }),
    libc: { family: entry.os === 'linux' ? 'unknown' : 'none', version: null, nodes: null },
    libraries: dlls === null ? null : dlls.has.filter((name) => !lacks.includes(name)),
    librariesComplete: false,
    kernel: null,
    has: null,
    standIn: null,
    ...(version !== null && { system: { version, edition, lacks: [...lacks, ...(dlls?.lacks ?? [])] } }),
    sources: { ...entry.sources, ...(dlls !== null && { libraries: dlls.source }) },
    custom: false,
  }
}
