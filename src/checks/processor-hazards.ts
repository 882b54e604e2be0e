import type { BinaryFacts } from '../binary/facts.ts'
import { finding, type Finding } from '../findings.ts'
import type { CellFacts } from '../protocol/messages.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import type { Check } from './check.ts'
import { goRelease } from './go-requirements.ts'

/** Go reads the quota of its cgroup from then on, on Linux. */
const AWARE = '1.25'
/** Modules that set GOMAXPROCS from the quota. */
const SETTERS = new Set(['go.uber.org/automaxprocs'])

export const processors: Check = {
  id: 'processors',
  observe({ observation, facts, smoke }) {
    // What the program sets by itself is not known.
    const given = smoke.every(({ env }) => env['GOMAXPROCS'] !== undefined)
    return observation.facts === null ? [] : processorHazards(facts, observation.facts, given)
  },
}

/**
 * Programs that take the machine's CPUs for theirs where a quota gives them fewer. `given`: GOMAXPROCS in the environment of every smoke
 * case.
 */
export function processorHazards(binary: BinaryFacts, cell: CellFacts, given: boolean): readonly Finding[] {
  const { cpus, cpuQuota } = cell
  if (given || binary.os !== 'linux' || binary.go === null || cpus === null || cpuQuota === null) return []
  // A share of one CPU is used up by one thread at a time, too.
  if (cpus <= Math.max(1, Math.ceil(cpuQuota))) return []
  if (binary.go.deps.some(({ path }) => SETTERS.has(path))) return []
  const because = ignoresQuota(binary.go)
  if (because === null) return []
  const evidence = [`cgroup: ${cpuQuota} CPUs of quota`, `CPUs that the process may run on: ${cpus}`]
  return [finding('gomaxprocs-over-quota', 'warning', { because, processors: cpus, quota: cpuQuota }, evidence)]
}

/** Why, in words; null = it reads the quota, or that cannot be told. */
function ignoresQuota({ version, settings }: NonNullable<BinaryFacts['go']>): string | null {
  const release = goRelease(version)
  if (release === null) return null
  if (compareVersions(release, AWARE) < 0) return `go${release}`
  // Written by the linker where go.mod's `go` line is older.
  const off = /(?:^|,)containermaxprocs=0(?:,|$)/.test(settings['DefaultGODEBUG'] ?? '')
  return off ? `go${release} with containermaxprocs=0` : null
}
