import data from '../../matrix/systems.json' with { type: 'json' }
import type { Target, TargetSystem } from './target.ts'

/** A target as matrix/systems.json has it: an edition says which DLLs there are. */
interface Entry extends Pick<Target, 'id' | 'image' | 'architectures' | 'endOfLife' | 'sources'> {
  readonly os: 'windows' | 'darwin'
  readonly version: string
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

/** Windows and macOS systems of matrix/systems.json: predicted, never observed by an engine of Linux containers. */
export function systemTargets(): readonly Target[] {
  return (data.targets as unknown as readonly Entry[]).map(toTarget)
}

function toTarget({ version, edition, lacks, ...entry }: Entry): Target {
  const dlls = edition === null ? null : EDITIONS[edition]!
  return {
    ...entry,
    libc: { family: 'none', version: null, nodes: null },
    libraries: dlls === null ? null : dlls.has.filter((name) => !lacks.includes(name)),
    librariesComplete: false,
    kernel: null,
    has: null,
    standIn: null,
    system: { version, edition, lacks: [...lacks, ...(dlls?.lacks ?? [])] },
    sources: { ...entry.sources, ...(dlls !== null && { libraries: dlls.source }) },
    custom: false,
  }
}
