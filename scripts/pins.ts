/**
 * Which actions that our workflows, examples, pages and `init` pin by commit have a newer release. Asks GitHub's API (GITHUB_API_URL, GITHUB_TOKEN).
 *   node scripts/pins.ts
 * Prints a Markdown table. Exit code 0 where all is new or something is newer, 1 where a pin does not say its version, 3 where GitHub did not answer.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions } from '../src/targets/compare-versions.ts'

const ROOT = join(import.meta.dirname, '..')
const FILES = [
  '.github/**/*.yml',
  'examples/**/*.yml',
  'examples/**/.github/**/*.yml',
  'docs/**/*.md',
  'README.md',
  'src/init/*.ts',
]
const PIN = /\b([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([0-9a-f]{40})\b(?:[ \t]*#[ \t]*v?(\d+(?:\.\d+)*))?/g
const ANSWER_MS = 20_000

export interface Pin {
  readonly repository: string
  readonly commit: string
  /** `7.0.1`, as the comment behind it says; null = it says none. */
  readonly version: string | null
  readonly files: readonly string[]
}

/** The pins of these files, each once, in the order of their names. */
export function pinsIn(files: ReadonlyMap<string, string>): readonly Pin[] {
  const found = new Map<string, Pin>()
  for (const [file, text] of files) {
    for (const [, repository, commit, version] of text.matchAll(PIN)) {
      const key = `${repository}@${commit}`
      const known = found.get(key)
      const named = [...new Set([...(known?.files ?? []), file])]
      found.set(key, {
        repository: repository!,
        commit: commit!,
        version: known?.version ?? version ?? null,
        files: named,
      })
    }
  }
  return [...found.values()].toSorted((a, b) => (a.repository < b.repository ? -1 : 1))
}

/** Version of the newest release, `7.0.2`. Rejects where GitHub does not say one. */
export async function newestRelease(repository: string, env: NodeJS.ProcessEnv): Promise<string> {
  const token = env['GITHUB_TOKEN']
  const url = `${env['GITHUB_API_URL'] || 'https://api.github.com'}/repos/${repository}/releases/latest`
  const response = await fetch(url, {
    headers: { accept: 'application/vnd.github+json', ...(token && { authorization: `Bearer ${token}` }) },
    signal: AbortSignal.timeout(ANSWER_MS),
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const { tag_name: tag } = (await response.json()) as { tag_name?: unknown }
  const version = typeof tag === 'string' ? /^v?(\d+(?:\.\d+)*)$/.exec(tag)?.[1] : undefined
  if (version === undefined) throw new Error(`${url} names the release ${JSON.stringify(tag)}, which is no version`)
  return version
}

/** The table, and what the command ends with. */
export async function comparePins(
  pins: readonly Pin[],
  env: NodeJS.ProcessEnv,
): Promise<{ text: string; code: number }> {
  const rows: string[] = []
  let code = 0
  for (const { repository, version, files } of pins) {
    const newest = await newestRelease(repository, env).catch((error: Error) => error)
    if (newest instanceof Error) code = 3
    else if (version === null && code === 0) code = 1
    rows.push(`| ${repository} | ${version ?? 'not said'} | ${verdict(version, newest)} | ${files.join(', ')} |`)
  }
  return { text: ['| action | pinned | newest | in |', '| --- | --- | --- | --- |', ...rows].join('\n'), code }
}

function verdict(version: string | null, newest: string | Error): string {
  if (newest instanceof Error) return `not known: ${newest.message}`
  if (version === null) return newest
  return compareVersions(newest, version) > 0 ? `**${newest}**` : `${newest}, the same`
}

if (import.meta.main) {
  const paths = [...new Set(FILES.flatMap((glob) => globSync(glob, { cwd: ROOT })))].toSorted()
  const pins = pinsIn(new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')])))
  const { text, code } = await comparePins(pins, process.env)
  console.log(text)
  process.exitCode = code
}
