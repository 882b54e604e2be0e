import entries from '../../matrix/profiles.json' with { type: 'json' }
import { UsageError } from '../errors.ts'
import { nearestWord } from './nearest-word.ts'
import type { Profile } from './profile.ts'

/** matrix/profiles.json; the first is `default`. No cell gains privileges, whatever its profile; network and capabilities it has only where the profile says so. */
export function builtInProfiles(): readonly Profile[] {
  return entries as readonly Profile[]
}

/** The profiles of those names, in their order and each once. Throws UsageError that names the nearest one. */
export function selectProfiles(names: readonly string[], among: readonly Profile[] = builtInProfiles()): Profile[] {
  return [...new Set(names)].map((name) => {
    const profile = among.find((each) => each.name === name)
    if (profile) return profile
    throw new UsageError(unknownProfile(name, among), {
      hint: `Profiles: ${among.map((each) => each.name).join(', ')}.`,
    })
  })
}

/** `unknown profile "readolny"; did you mean "readonly"?` */
export function unknownProfile(name: string, among: readonly Profile[]): string {
  const names = among.map((each) => each.name)
  const nearest = nearestWord(name, names)
  return `unknown profile ${JSON.stringify(name)}${nearest === null ? '' : `; did you mean "${nearest}"?`}`
}
