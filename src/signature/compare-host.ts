import { bytesText, listText } from '../report/words/quantity-text.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import type { HostFacts, HostLibraries } from './host-facts.ts'
import type { PlatformNeeds, PlatformSignature, ProvenCell, SignedBinary } from './platform-signature.ts'

export interface HostVerdict {
  /** Of the subject that was compared; null = there was none to compare. */
  readonly binary: { readonly name: string; readonly sha256: string } | null
  readonly fits: boolean
  readonly points: readonly HostPoint[]
}

export interface HostPoint {
  readonly about: 'binary' | 'result' | 'system' | 'libc' | 'cpu' | 'limits' | 'clock'
  /** refused: it would fail here, or was never proven. warning: it may. ok: what is needed, and what is here. */
  readonly result: 'ok' | 'warning' | 'refused'
  readonly message: string
}

type Result = HostPoint['result']

const MOST_NAMES = 5
const DAY_MS = 86_400_000
/** Clock sources that the vDSO reads without a system call (Linux, arch/x86/include/asm/vdso/clocksource.h and its like). */
const FAST_CLOCKS = ['tsc', 'kvm-clock', 'hyperv_clocksource_tsc_page', 'arch_sys_counter', 'riscv_clocksource', 'tod']

/** Whether a binary that was tested elsewhere can run here. `sha256` null: the subject that is for this machine. */
export function compareHost(
  signature: PlatformSignature,
  host: HostFacts,
  libraries: HostLibraries,
  sha256: string | null,
): HostVerdict {
  const { platform, result } = signature.predicate
  const chosen = choose(platform.binaries, host, sha256)
  const named = signature.subject.find(({ digest }) => digest.sha256 === chosen?.sha256)
  if (!chosen || !named) {
    const message =
      sha256 === null
        ? `none of the ${platform.binaries.length} binaries is for ${host.os}/${host.architectures[0] ?? 'unknown'}`
        : `the file's SHA-256 is ${sha256}, which is not among those that were tested`
    return { binary: null, fits: false, points: [{ about: 'binary', result: 'refused', message }] }
  }
  const { needs, proven } = chosen
  const points = [
    point(
      'binary',
      isFor(needs, host),
      `${needs.os}/${needs.arch}, this machine is ${host.os}/${host.architectures.join(', ')}`,
    ),
    point('result', result !== 'FAILED', `the gate of the tests was ${result}`),
    point('result', proven.length > 0, provenText(proven)),
    ...systemPoints(needs, proven, host),
    ...(needs.os === 'linux' ? libraryPoints(needs, libraries) : []),
    ...cpuPoints(needs, host),
    ...limitPoints(needs, proven, host),
    ...clockPoints(proven, host, Date.parse(platform.madeAt)),
  ]
  const fits = points.every((each) => each.result !== 'refused')
  return { binary: { name: named.name, sha256: chosen.sha256 }, fits, points }
}

function choose(binaries: readonly SignedBinary[], host: HostFacts, sha256: string | null): SignedBinary | undefined {
  if (sha256 !== null) return binaries.find((binary) => binary.sha256 === sha256)
  const fitting = binaries.filter(({ needs }) => isFor(needs, host))
  return fitting.find(({ needs }) => needs.arch === host.architectures[0]) ?? fitting[0]
}

function isFor({ os, arch }: PlatformNeeds, host: HostFacts): boolean {
  return os === host.os && host.architectures.includes(arch)
}

function point(about: HostPoint['about'], good: boolean | Result, message: string): HostPoint {
  return { about, result: typeof good === 'string' ? good : good ? 'ok' : 'refused', message }
}

function provenText(proven: readonly ProvenCell[]): string {
  if (proven.length === 0) return 'no cell of it passed: nothing is proven'
  const words = [...new Set(proven.map(({ target, standIn }) => (standIn === null ? target : `${target} (stand-in)`)))]
  return `proven in ${listText(words, MOST_NAMES)}`
}

function systemPoints({ system, os }: PlatformNeeds, proven: readonly ProvenCell[], host: HostFacts): HostPoint[] {
  const here = numbers(host.system)
  const name = os === 'linux' ? 'Linux' : os
  if (here === null) return [point('system', 'warning', 'the version of the system could not be found out')]
  const points =
    system === null
      ? []
      : [
          point(
            'system',
            compareVersions(here, system.version) >= 0,
            `${system.because} needs ${name} ${system.version}, this is ${host.system}`,
          ),
        ]
  const kernels = proven.flatMap(({ kernel }) => numbers(kernel) ?? []).sort(compareVersions)
  const [oldest] = kernels
  if (oldest !== undefined && compareVersions(here, oldest) < 0) {
    points.push(point('system', 'warning', `${name} ${here} is older than any it was proven on (${oldest})`))
  }
  return points
}

function libraryPoints({ interpreter, libraries, libc }: PlatformNeeds, host: HostLibraries): HostPoint[] {
  if (interpreter === null && libraries.length === 0) return [point('libc', 'ok', 'static: it needs no C library')]
  const points: HostPoint[] = []
  if (interpreter !== null) {
    const there = host.exists(interpreter)
    points.push(point('libc', there, `its loader ${interpreter} (${libc}) is ${there ? 'here' : 'not here'}`))
  }
  for (const { name, versions } of libraries) {
    const here = host.versionsOf(name)
    // musl's libc has many names, and the loader is all of them.
    if (here === null && libc === 'musl' && name.startsWith('libc.')) continue
    const missing = here === null ? [] : versions.filter((node) => !here.includes(node))
    const wanted = versions.length === 0 ? '' : ` with ${listText(versions.slice(-MOST_NAMES), MOST_NAMES)}`
    if (here === null) points.push(point('libc', false, `${name}${wanted} is not where the loader looks`))
    else if (missing.length > 0)
      points.push(point('libc', false, `${name} here lacks ${listText(missing, MOST_NAMES)}`))
    else points.push(point('libc', true, `${name} here has all ${versions.length} versions wanted of it`))
  }
  return points
}

function cpuPoints({ cpuLevel }: PlatformNeeds, host: HostFacts): HostPoint[] {
  if (cpuLevel === null || cpuLevel === 1) return []
  const here = host.cpuLevel === null ? 'not known' : `x86-64-v${host.cpuLevel}`
  const good = host.cpuLevel === null ? 'warning' : host.cpuLevel >= cpuLevel
  return [point('cpu', good, `it needs x86-64-v${cpuLevel}, this CPU is ${here}`)]
}

interface Limit {
  readonly what: string
  readonly peak: number | null
  readonly here: number | null
  readonly proven: readonly (number | null)[]
  readonly text: (value: number) => string
}

function limitPoints({ peak }: PlatformNeeds, proven: readonly ProvenCell[], host: HostFacts): HostPoint[] {
  const limits: readonly Limit[] = [
    {
      what: 'open files',
      peak: peak.openFiles,
      here: host.openFilesLimit,
      proven: proven.map((cell) => cell.openFilesLimit),
      text: String,
    },
    {
      what: 'threads',
      peak: peak.threads,
      here: host.threadsLimit,
      proven: proven.map((cell) => cell.pidsLimit),
      text: String,
    },
    {
      what: 'memory',
      peak: peak.memoryBytes,
      here: host.memoryLimitBytes,
      proven: proven.map((cell) => cell.memoryLimitBytes),
      text: bytesText,
    },
  ]
  return limits.flatMap(limitPoint)
}

function limitPoint({ what, peak, here, proven, text }: Limit): HostPoint[] {
  // No limit, or none that is known of.
  if (here === null) return []
  if (peak !== null && here < peak) {
    return [point('limits', 'refused', `${what}: its smoke cases used ${text(peak)}, the limit here is ${text(here)}`)]
  }
  const known = proven.filter((value) => value !== null)
  const least = Math.min(...known)
  if (known.length > 0 && here < least) {
    return [
      point('limits', 'warning', `${what}: ${text(here)} is less than any limit it was proven under (${text(least)})`),
    ]
  }
  return [point('limits', 'ok', `${what}: ${peak === null ? '' : `${text(peak)} used, `}${text(here)} permitted here`)]
}

function clockPoints(proven: readonly ProvenCell[], host: HostFacts, madeAtMs: number): HostPoint[] {
  const points: HostPoint[] = []
  if (host.nowMs < madeAtMs - DAY_MS) {
    const now = new Date(host.nowMs).toISOString()
    const message = `the clock here says ${now}, before the tests were made (${new Date(madeAtMs).toISOString()})`
    points.push(point('clock', 'refused', message))
  }
  const sources = [...new Set(proven.flatMap(({ clockSource }) => clockSource ?? []))]
  const { clockSource } = host
  if (clockSource === null || sources.length === 0) return points
  const slow = !FAST_CLOCKS.includes(clockSource) && !sources.includes(clockSource)
  const what = slow ? ', which costs a system call (or more) each time' : ''
  const message = `proven with the clock source ${listText(sources, MOST_NAMES)}, here it is ${clockSource}${what}`
  return [...points, point('clock', !slow, message)]
}

/** `6.1.0-13-amd64` -> `6.1.0` */
function numbers(version: string | null): string | null {
  return /^\d+(?:\.\d+)*/.exec(version ?? '')?.[0] ?? null
}
