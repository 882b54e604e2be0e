import { compareVersions } from '../../targets/compare-versions.ts'
import type { CellRequest, EngineDescription } from '../engine.ts'

/** GOARCH words of machines whose calls are known by kernel (matrix/system-calls.json). */
const KNOWN_CALLS = ['amd64', 'arm64']

/** What of a profile this engine cannot do, and would pass over in silence; null = nothing. */
export function profileRefusal(
  { profile }: Pick<CellRequest, 'profile'>,
  { kind, version, arch, kernel, selinux }: EngineDescription,
): string | null {
  const engine = `${kind} ${version}`
  if (profile.timeNamespace) return `${engine} offers no time namespaces by its API`
  if (profile.selinux?.some((label) => label !== 'disable') && selinux !== true) {
    return `${engine} does not confine containers by SELinux, which this machine lacks or has switched off`
  }
  if (profile.kernel === undefined) return null
  if (!KNOWN_CALLS.includes(arch))
    return `older kernels are approximated on ${KNOWN_CALLS.join(' and ')}, not on ${arch}`
  const own = /^\d+\.\d+/.exec(kernel ?? '')?.[0]
  if (own !== undefined && compareVersions(own, profile.kernel) < 0) {
    return `the machine's kernel is ${own}, which is older than ${profile.kernel}`
  }
  return null
}
