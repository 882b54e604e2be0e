import { canonicalConfig } from '../config/canonical-config.ts'
import type { Config } from '../config/config.ts'

const MOST_DIFFERENCES = 12
const MOST_NAMES = 5
const MOST_LETTERS = 60

/** Where a guest's configuration says something else than the operator's, in half sentences. */
export function differences(guest: Config, operator: Config): readonly string[] {
  const found = [
    ...ofPolicy(guest.policy, operator.policy),
    ...ofNamed('targets', guest.targets, operator.targets, ({ id }) => id),
    ...ofNamed('profiles', guest.profiles, operator.profiles, ({ name }) => name),
    ...ofNamed('smoke cases', guest.smoke, operator.smoke, ({ name }) => name),
    ...OTHERS.filter((key) => text(guest[key]) !== text(operator[key])).map(
      (key) => `${key}: ${shown(guest[key])}, not ${shown(operator[key])}`,
    ),
  ]
  const more = found.length - MOST_DIFFERENCES
  return more > 0 ? [...found.slice(0, MOST_DIFFERENCES), `and ${more} more`] : found
}

const OTHERS = [
  'timers',
  'engine',
  'pull',
  'qemu',
  'mirrors',
  'lock',
  'production',
  'cellTimeoutMs',
  'parallel',
  'runners',
] as const

function ofPolicy(guest: Config['policy'], operator: Config['policy']): readonly string[] {
  const keys = [...new Set([...Object.keys(guest), ...Object.keys(operator)])] as (keyof Config['policy'])[]
  return keys
    .filter((key) => text(guest[key]) !== text(operator[key]))
    .map((key) => `policy.${key}: ${shown(guest[key])}, not ${shown(operator[key])}`)
}

function ofNamed<Item>(
  what: string,
  guest: readonly Item[],
  operator: readonly Item[],
  nameOf: (item: Item) => string,
): readonly string[] {
  const before = new Map(operator.map((item) => [nameOf(item), comparable(item)]))
  const now = new Map(guest.map((item) => [nameOf(item), comparable(item)]))
  const gone = [...before.keys()].filter((name) => !now.has(name))
  const added = [...now.keys()].filter((name) => !before.has(name))
  const changed = [...now.keys()].filter((name) => before.has(name) && before.get(name) !== now.get(name))
  return [
    ...(gone.length > 0 ? [`${what} without ${names(gone)}`] : []),
    ...(added.length > 0 ? [`${what} with ${names(added)}`] : []),
    ...(changed.length > 0 ? [`${what} changed: ${names(changed)}`] : []),
  ]
}

/** Which file says so is no difference. */
function comparable(item: unknown): string {
  return text({ ...(item as object), sources: null })
}

function names(all: readonly string[]): string {
  const more = all.length - MOST_NAMES
  return `${all.slice(0, MOST_NAMES).map(clipped).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function text(value: unknown): string {
  return canonicalConfig((value ?? null) as Config)
}

function shown(value: unknown): string {
  return clipped(text(value))
}

function clipped(value: string): string {
  return value.length <= MOST_LETTERS ? value : `${value.slice(0, MOST_LETTERS)}…`
}
