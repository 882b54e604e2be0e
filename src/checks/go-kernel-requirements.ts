import { compareVersions } from '../targets/compare-versions.ts'

interface KernelRequirement {
  /** First Go release it holds for, `1.18`. */
  readonly from: string
  readonly kernel: string
  readonly source: string
}

/** Lowest Linux kernel by Go release, newest first. */
const BY_RELEASE: readonly KernelRequirement[] = [
  { from: '1.24', kernel: '3.2', source: 'https://go.dev/doc/go1.24#linux' },
  { from: '1.18', kernel: '2.6.32', source: 'https://go.dev/doc/go1.18#linux' },
  { from: '1.0', kernel: '2.6.23', source: 'https://go.dev/wiki/MinimumRequirements' },
]
/** Where a machine needs more than the rest. */
const BY_ARCHITECTURE: Readonly<Record<string, readonly KernelRequirement[]>> = {
  loong64: [{ from: '1.19', kernel: '5.19', source: 'https://go.dev/doc/go1.19#loong64' }],
  mips64le: [{ from: '1.0', kernel: '4.8', source: 'https://go.dev/wiki/MinimumRequirements' }],
  mips64: [{ from: '1.0', kernel: '4.8', source: 'https://go.dev/wiki/MinimumRequirements' }],
  arm: [{ from: '1.0', kernel: '3.1', source: 'https://go.dev/wiki/MinimumRequirements' }],
}

/** `go1.24.4 X:nocoverageredesign`, `devel go1.25-abc` -> the release; null where none is named. */
function goRelease(version: string | null): string | null {
  return /\bgo(\d+\.\d+)/.exec(version ?? '')?.[1] ?? null
}

/** null = the Go release is not known. */
export function lowestKernel(goVersion: string | null, goarch: string): { kernel: string; source: string } | null {
  const release = goRelease(goVersion)
  if (release === null) return null
  const holding = [...BY_RELEASE, ...(BY_ARCHITECTURE[goarch] ?? [])].filter(
    ({ from }) => compareVersions(release, from) >= 0,
  )
  return holding.sort((a, b) => compareVersions(b.kernel, a.kernel))[0] ?? null
}
