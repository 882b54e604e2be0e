import type { Config } from '../config/config.ts'
import { DEFAULT_CELL_TIMEOUT_MS } from '../config/default-config.ts'
import { loosened } from '../targets/profile-notes.ts'
import type { Profile } from '../targets/profile.ts'
import { builtInProfiles } from '../targets/profiles.ts'

/** One way in which a configuration opens more than the built-in default does. */
export interface Loosening {
  /** Where and what: `profile default: processes`. */
  readonly what: string
  /** How much of it; null = it is there or it is not. */
  readonly amount: number | null
}

/** Engines mount what a container must not touch over parts of these; the probe lies in the last. */
const KEPT_PLACES = /^\/+(?:proc|sys|dev|\.portcullis[^/]*)(?:\/|$)/
const UNLOCKED = 'images of any digest, without a lock'

/** Everything that opens more than the default: to the machine, to networks, registries and runners, or to more of the machine's means. */
function loosenings(config: Config): readonly Loosening[] {
  return [
    ...config.profiles.flatMap((profile) => {
      return ofProfile(profile).map(({ what, amount }) => ({ what: `profile ${profile.name}: ${what}`, amount }))
    }),
    ...ofPlaces(config),
    ...ofImages(config),
  ]
}

/** What `config` opens beyond what `granted` opens, as lines for a message. */
export function looserThan(config: Config, granted: Config): readonly string[] {
  const given = new Map(loosenings(granted).map(({ what, amount }) => [what, amount]))
  const more = loosenings(config).filter(({ what, amount }) => {
    if (given.has(UNLOCKED) && what.startsWith('lock of ')) return false
    return !given.has(what) || (amount !== null && amount > given.get(what)!)
  })
  return more.map(({ what, amount }) => (amount === null ? what : `${what} (${amount})`))
}

/**
 * Not among them, since they stay within the cell and its memory: RLIMIT_STACK, RLIMIT_MEMLOCK and RLIMIT_NPROC, ::1, low ports, clocks, the user, CPUs
 * (the default has no limit either), the filter of an older kernel.
 */
function ofProfile(profile: Profile): readonly Loosening[] {
  const usual = builtInProfiles()[0]!
  const labels = (profile.selinux ?? []).filter((label) => label !== 'type:container_t')
  const kept = Object.keys(profile.tmpfs).filter((path) => KEPT_PLACES.test(path) || /\/\.\.?(?:\/|$)/.test(path))
  return [
    ...loosened(profile).map(whole),
    ...labels.map((label) => whole(`SELinux label ${label}`)),
    ...more('bytes of memory', profile.memoryBytes, usual.memoryBytes),
    ...more('processes', profile.pids, usual.pids),
    ...more('open files', profile.openFiles, usual.openFiles),
    ...(profile.tmpfsExec ? [whole('programs may be started from its tmpfs')] : []),
    ...kept.map((path) => whole(`a tmpfs over ${path}`)),
  ]
}

function ofPlaces({ engine, qemu, targets, runners, parallel, cellTimeoutMs }: Config): readonly Loosening[] {
  return [
    ...(engine === 'auto' ? [] : [whole(`engine ${engine}`)]),
    ...(qemu ? [whole("qemu: programs of other machines run by this machine's emulators")] : []),
    ...targets.filter(({ place }) => place === 'host').map(({ id }) => whole(`target ${id}: the machine itself`)),
    ...Object.entries(runners).map(([platform, label]) => whole(`runner of ${platform}: ${label ?? 'none'}`)),
    ...(parallel === null ? [] : [{ what: 'cells side by side', amount: parallel }]),
    ...more('milliseconds for a cell', cellTimeoutMs, DEFAULT_CELL_TIMEOUT_MS),
  ]
}

/** Which images are pulled, and from where: the engine's logins read private ones, and what a program prints of them is shown. */
function ofImages({ pull, mirrors, lock, targets }: Config): readonly Loosening[] {
  const locked = Object.entries(lock?.images ?? {}).flatMap(([image, platforms]) =>
    Object.entries(platforms).map(([platform, { digest }]) => whole(`lock of ${image} on ${platform}: ${digest}`)),
  )
  return [
    ...(pull === 'missing' ? [] : [whole(`pull ${pull}`)]),
    ...Object.entries(mirrors ?? {}).map(([from, to]) => whole(`mirror of ${from}: ${to}`)),
    ...targets.filter(({ custom }) => custom).map(({ id, image }) => whole(`target ${id}: the image ${image}`)),
    ...(lock === undefined ? [whole(UNLOCKED)] : locked),
  ]
}

function whole(what: string): Loosening {
  return { what, amount: null }
}

function more(what: string, amount: number, most: number): readonly Loosening[] {
  return amount > most ? [{ what, amount }] : []
}
