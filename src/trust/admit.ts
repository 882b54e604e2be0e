import type { Config } from '../config/config.ts'
import { UsageError } from '../errors.ts'
import type { Guest } from './author.ts'
import { differences } from './differences.ts'
import { looserThan } from './loosenings.ts'

export interface Asked {
  readonly guest: Guest
  /** As the working directory has it, with the operator's options. */
  readonly config: Config
  /** The operator's own: the base's files with the same options. */
  readonly operators: Config
  /** The operator has said `allow-loosening`. */
  readonly allowLoosening: boolean
}

const MOST_NAMED = 8

/**
 * What becomes of a guest's configuration. It may choose among what stays inside a closed cell; the policy stays the operator's; what opens more than the
 * operator's own configuration does is refused. Throws UsageError that names it.
 */
export function admit({ guest, config, operators, allowLoosening }: Asked): Config {
  const more = looserThan(config, operators)
  const differs = differences(config, operators)
  if (differs.length === 0 && more.length === 0) return config
  const base = baseName(guest)
  if (mayLoosen(guest, allowLoosening)) {
    const note = `The configuration is from ${guest.who} and not from ${base}; it is used as it is, since loosening is allowed. It differs in: ${differs.join('; ')}.`
    return { ...config, guest: { note } }
  }
  if (more.length > 0) throw refused(guest, more)
  const note = `The configuration is from ${guest.who}: the policy of ${base} decides. It differs in: ${differs.join('; ')}.`
  return { ...config, policy: operators.policy, guest: { note } }
}

/** A fork's is never granted anything: who starts the run is not who has written the file. */
export function mayLoosen(guest: Guest, allowLoosening: boolean): boolean {
  return allowLoosening && !guest.fork
}

export function baseName({ base }: Guest): string {
  return base === null ? 'the base branch' : base.name
}

function refused(guest: Guest, more: readonly string[]): UsageError {
  const named = more.slice(0, MOST_NAMED).map((line) => line.slice(0, 200))
  const rest = more.length > MOST_NAMED ? `; and ${more.length - MOST_NAMED} more` : ''
  return new UsageError(
    `the configuration is from ${guest.who} and asks for more than ${baseName(guest)} gives: ${named.join('; ')}${rest}`,
    { hint: loosenHint(guest) },
  )
}

function loosenHint(guest: Guest): string {
  return guest.fork
    ? `Nothing was started. For a fork this is never allowed: bring the change to ${baseName(guest)} first, or leave it out.`
    : 'Nothing was started. Allow it with --allow-loosening, or with the input allow-loosening of the Action, where you know whose commit this is.'
}
