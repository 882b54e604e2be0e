import type { Report } from '../report.ts'

/** A binary as in-toto and `sha256sum` name it. */
export interface Subject {
  readonly name: string
  readonly sha256: string
}

/**
 * The binaries by path, relative to `folder` where they lie in it, so that `sha256sum --check` there finds them and two that
 * are called `app` stay apart. Names are unique: where runners of a fan-out tested different files at one path, the platform
 * is added.
 */
export function subjectsOf({ binaries }: Pick<Report, 'binaries'>, folder: string | null = null): Subject[] {
  const named = new Map<string, string>()
  for (const { path, sha256, os, arch } of binaries) {
    const name = subjectName(path, folder)
    const names = [name, `${name} (${os}/${arch})`, `${name} (${sha256.slice(0, 12)})`]
    const free = names.find((each) => (named.get(each) ?? sha256) === sha256)
    if (free !== undefined) named.set(free, sha256)
  }
  return [...named].map(([name, sha256]) => ({ name, sha256 }))
}

function subjectName(path: string, folder: string | null): string {
  const within = folder === null ? null : `${tidy(folder)}/`
  const tidied = tidy(path)
  const relative = within !== null && tidied.startsWith(within) ? tidied.slice(within.length) : tidied
  return relative.replaceAll(NO_NAME, '_') || '_'
}

/** With `/` on Windows too, without `.` and empty parts; `..` stays, since it may lead through a link. */
function tidy(path: string): string {
  const slashed = WINDOWS_ROOT.test(path) ? path.replaceAll('\\', '/') : path
  return slashed
    .replaceAll(/(?<=^|\/)(?:\.\/+)+/g, '')
    .replaceAll(/(?<!^)\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '')
}

const WINDOWS_ROOT = /^(?:[A-Za-z]:[\\/]|\\\\)/
/** What would end the line, or begin an escape in it. */
const NO_NAME = /[\p{Cc}\\\u2028\u2029]/gu
