/** How a container of Windows is kept apart: on the machine's kernel, or in a small virtual machine with its image's own. */
export type WindowsIsolation = 'process' | 'hyperv'

export interface WindowsVersion {
  /** `10.0.20348.2340`, or without the last number where that is not known. */
  readonly text: string
  readonly build: number
  /** Number of the update; null = not known. */
  readonly revision: number | null
}

/** Releases whose kernels also run the containers of the release before. Source: hcsshim osversion/platform_compat_windows.go, August 2026. */
const COMPATIBLE_BUILDS = [20_348, 26_100] as const
const RUNNERS: Readonly<Record<number, string>> = { 20348: 'windows-2022', 26100: 'windows-2025' }

/** From an image's `os.version` or an engine's `OSVersion`; null = it is none. */
export function parseWindowsVersion(text: string): WindowsVersion | null {
  const [version, build, revision] = /^10\.0\.(\d{5})(?:\.(\d{1,6}))?$/.exec(text.trim()) ?? []
  if (version === undefined) return null
  return { text: version, build: Number(build), revision: revision === undefined ? null : Number(revision) }
}

/**
 * The isolations to try for an image on a machine, best first; empty = there is none. `usual` is what the engine takes unless it is told
 * otherwise. Where a version is not known, the engine has to say.
 */
export function isolationsFor(
  machine: WindowsVersion | null,
  image: WindowsVersion | null,
  usual: WindowsIsolation,
): readonly WindowsIsolation[] {
  if (machine === null || image === null) return usual === 'hyperv' ? ['hyperv'] : ['process', 'hyperv']
  if (image.build > machine.build) return []
  if (usual === 'process' && sharesKernel(machine, image)) return ['process', 'hyperv']
  return ['hyperv']
}

function sharesKernel(machine: WindowsVersion, image: WindowsVersion): boolean {
  if (machine.build < COMPATIBLE_BUILDS[0]) return image.build === machine.build
  const oldest = COMPATIBLE_BUILDS.findLast((build) => build < machine.build) ?? COMPATIBLE_BUILDS[0]
  return image.build >= oldest && image.build <= machine.build
}

/** Where an image of this build runs without Hyper-V. */
export function machineForBuild(build: number): string {
  const runner = RUNNERS[build]
  return runner === undefined
    ? `a machine of build ${build}`
    : `a machine of build ${build}, as the runner ${runner} is`
}
