import type { Target, TargetSystem } from '../../targets/target.ts'

/** What a machine says of itself, as Node names things. */
export interface NativeMachine {
  /** `linux`, `darwin`, `win32`, ... */
  readonly platform: string
  /** `x64`, `arm64`, ... */
  readonly arch: string
  /** `os.release()`: `6.1.0-18-amd64`, `10.0.26100`, `24.6.0` (Darwin's, not macOS's). */
  readonly release: string
  /** `os.version()`: `Windows Server 2025 Datacenter` on Windows. */
  readonly version: string
}

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64', ia32: '386', arm: 'arm' }

/** GOOS word; what Go has no word for stays as Node calls it. */
export function goosOf({ platform }: NativeMachine): string {
  return SYSTEMS[platform] ?? platform
}

/** GOARCH word. */
export function goarchOf({ arch }: NativeMachine): string {
  return ARCHITECTURES[arch] ?? arch
}

/** GOARCH words that the machine starts by itself. Rosetta is left out: it emulates. */
export function nativeArchitectures(machine: NativeMachine): readonly string[] {
  const arch = goarchOf(machine)
  return arch === 'amd64' && goosOf(machine) !== 'darwin' ? ['amd64', '386'] : [arch]
}

/** `Linux 6.1.0`, `Windows Server 2025 Datacenter 10.0.26100`, `macOS 15 (Darwin 24.6.0)`; for people. */
export function machineName(machine: NativeMachine): string {
  const { release, version } = machine
  switch (goosOf(machine)) {
    case 'windows':
      return `${version.startsWith('Windows') ? version : 'Windows'} ${release}`
    case 'darwin':
      return `macOS ${macosMajor(release) ?? 'of an unknown version'} (Darwin ${release})`
    case 'linux':
      return `Linux ${release}`
    default:
      return `${machine.platform} ${release}`
  }
}

/** Why a run on this machine would say nothing about the target; null = it would. */
export function nativeMismatch(
  machine: NativeMachine,
  { id, os, system }: Pick<Target, 'id' | 'os' | 'system'>,
): string | null {
  const different = `${id} is another system than this machine, ${machineName(machine)}`
  if (goosOf(machine) !== os) return different
  // Any Linux is linux-host.
  if (system === undefined) return null
  const same = os === 'darwin' ? isMacos(machine, system) : isWindows(machine, id, system)
  return same ? null : different
}

/** macOS 26 is Darwin 25, 11 to 15 are 20 to 24. A minor version changes little and comes with updates. */
function macosMajor(release: string): number | null {
  const darwin = Number.parseInt(release, 10)
  if (Number.isNaN(darwin) || darwin < 20) return null
  return darwin >= 25 ? darwin + 1 : darwin - 9
}

function isMacos({ release }: NativeMachine, system: TargetSystem): boolean {
  return macosMajor(release) === Number.parseInt(system.version, 10)
}

/** A build number names the release; desktop and server share some of them (26100 is Windows 11 24H2 and Server 2025). */
function isWindows({ release, version }: NativeMachine, id: string, system: TargetSystem): boolean {
  const [build, wanted] = [buildOf(release), buildOf(system.version)]
  if (build === null || wanted === null || system.edition !== 'full') return false
  const isServer = /\bServer\b/.test(version)
  if (isServer !== SERVER.test(id)) return false
  if (isServer || wanted < FIRST_10) return build === wanted
  // The desktop's releases follow each other by updates: any Windows 11 is windows-11.
  return wanted >= FIRST_11 ? build >= FIRST_11 : build >= FIRST_10 && build < FIRST_11
}

const SERVER = /^windows-20\d\d/
const FIRST_10 = 10_240
const FIRST_11 = 22_000

function buildOf(version: string): number | null {
  const build = /^\d+\.\d+\.(\d+)/.exec(version)?.[1]
  return build === undefined ? null : Number(build)
}
