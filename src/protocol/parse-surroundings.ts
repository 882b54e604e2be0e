import { count, type Field, fields, type Fields, flag, listOf, name, oneOf, orNull, recordOf, whole } from './fields.ts'
import type { AddressRandomisation, CallAnswer, ResourceLimit, Surroundings } from './surroundings.ts'

const MOST_ENTRIES = 64

/** The part of the facts that a probe may leave out, field by field. Throws FieldError. */
export function parseSurroundings(from: Fields, path: string): Surroundings {
  const found: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(FIELDS)) {
    const value = orNull<unknown>(field)(from[key], `${path}.${key}`)
    if (value !== null) found[key] = value
  }
  return found
}

const limit: Field<ResourceLimit> = (value, path) => {
  const from = fields(value, path)
  return { soft: orNull(count)(from.soft, `${path}.soft`), hard: orNull(count)(from.hard, `${path}.hard`) }
}

const randomisation: Field<AddressRandomisation> = (value, path) => {
  const from = fields(value, path)
  const starts = whole(1, 1000)(from.starts, `${path}.starts`)
  return { starts, distinct: whole(1, starts)(from.distinct, `${path}.distinct`) }
}

const answer: Field<CallAnswer> = oneOf('works', 'ENOSYS', 'EPERM', 'EACCES', 'SIGSYS')

const FIELDS: { readonly [Key in keyof Required<Surroundings>]: Field<Required<Surroundings>[Key]> } = {
  sysctls: recordOf(name, MOST_ENTRIES),
  limits: recordOf(limit, MOST_ENTRIES),
  goMaxProcs: whole(1, 1_000_000),
  cpuset: name,
  cpuPeriodUs: count,
  boundingCapabilities: name,
  selinux: name,
  securityLabel: name,
  namespaces: recordOf(name, MOST_ENTRIES),
  clockSources: listOf(name, MOST_ENTRIES),
  cpuFlags: recordOf(flag, MOST_ENTRIES),
  addressRandomisation: randomisation,
  shells: listOf(name, MOST_ENTRIES),
  files: recordOf(flag, MOST_ENTRIES),
  calls: recordOf(answer, MOST_ENTRIES),
}
