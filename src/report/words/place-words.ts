import type { ReportCell } from '../report.ts'

/** After a target's name: by what its cell ran when that was no container on a machine of its kind. Untrusted. */
export function placeSuffix({ place }: Pick<ReportCell, 'place'>): string {
  if (place === undefined || place.kind === 'container') return ''
  return place.kind === 'host' ? ' (native)' : ` (${place.name})`
}

/** In a sentence's place. Untrusted. */
export function placeText({ kind, name, without }: NonNullable<ReportCell['place']>): string {
  if (kind === 'container') {
    return `in a container on ${name}${without === undefined ? '' : `; without ${without.join(', ')}`}`
  }
  return kind === 'host' ? `natively on ${name}` : `by ${name}, not on a machine of its own kind; not timed`
}
