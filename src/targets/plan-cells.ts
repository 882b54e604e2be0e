import type { Cell } from './cell.ts'
import type { Profile } from './profile.ts'
import type { Target } from './target.ts'

/** What of a binary decides its platform, GOOS and GOARCH words. */
export interface PlannedBinary {
  readonly os: string
  readonly arch: string
}

/**
 * Every binary x target x profile, in that order. An id is `linux/amd64@alpine-3.22+readonly`: the default profile is not
 * written, and a further binary of the same platform carries its number (`linux/amd64.2@scratch`).
 */
export function planCells(
  binaries: readonly PlannedBinary[],
  targets: readonly Target[],
  profiles: readonly Profile[],
): Cell[] {
  const seen = new Map<string, number>()
  return binaries.flatMap(({ os, arch }, binary) => {
    const platform = `${os}/${arch}`
    const number = (seen.get(platform) ?? 0) + 1
    seen.set(platform, number)
    // An architecture nobody knows comes as `unknown(0x1234)`.
    const subject = `${targetSlug(os)}/${targetSlug(arch)}${number === 1 ? '' : `.${number}`}`
    return targets.flatMap((target) =>
      profiles.map((profile): Cell => {
        const suffix = profile.name === 'default' ? '' : `+${profile.name}`
        const id = `${subject}@${targetSlug(target.id)}${suffix}`
        return { id, binary, platform, imagePlatform: imagePlatform(os, arch, target), target, profile }
      }),
    )
  })
}

function imagePlatform(os: string, arch: string, { architectures }: Target): string {
  const borrowed = arch === '386' && architectures?.includes('386') === false && architectures.includes('amd64')
  return `${os}/${borrowed ? 'amd64' : arch}`
}

/** `alpine:3.22` -> `alpine-3.22`: a target's id as cell ids and stand-in recipes write it. */
export function targetSlug(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9._-]/g, '-')
}
