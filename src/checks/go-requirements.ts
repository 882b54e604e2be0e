import requirements from '../../matrix/go-requirements.json' with { type: 'json' }
import { compareVersions } from '../targets/compare-versions.ts'

/** Lowest version of the system (Linux kernel, Windows, macOS) from a Go release on; `arch`: only there. */
interface Requirement {
  /** `1.18` */
  readonly from: string
  readonly needs: string
  readonly arch?: string
  readonly source: string
}

export interface LowestSystem {
  readonly version: string
  readonly source: string
}

/** `go1.24.4 X:nocoverageredesign`, `devel go1.25-abc` -> the release; null where none is named. */
export function goRelease(version: string | null): string | null {
  return /\bgo(\d+\.\d+)/.exec(version ?? '')?.[1] ?? null
}

/** What programs of that Go release need of their system; null = the release is not known. */
export function lowestSystem(
  os: 'linux' | 'windows' | 'darwin',
  goVersion: string | null,
  goarch: string,
): LowestSystem | null {
  const release = goRelease(goVersion)
  if (release === null) return null
  const all: readonly Requirement[] = requirements[os]
  const [first] = all
    .filter(({ from, arch }) => compareVersions(release, from) >= 0 && (arch === undefined || arch === goarch))
    .sort((a, b) => compareVersions(b.needs, a.needs))
  return first === undefined ? null : { version: first.needs, source: first.source }
}
