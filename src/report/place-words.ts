import type { ReportCell } from './report.ts'

/** After a target's name: by what its cell ran when that was no container on a machine of its kind. Untrusted. */
export function placeSuffix({ place }: Pick<ReportCell, 'place'>): string {
  if (place === undefined) return ''
  return place.kind === 'host' ? ' (native)' : ` (${place.name})`
}

/** In a sentence's place. Untrusted. */
export function placeText({ kind, name }: NonNullable<ReportCell['place']>): string {
  return kind === 'host' ? `natively on ${name}` : `by ${name}, not on a machine of its own kind; not timed`
}
