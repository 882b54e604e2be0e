import { parse } from 'yaml'
import { pathsOf, type Repository } from './repository.ts'

/** What a goreleaser file says of how the release is built. */
export interface Goreleaser {
  readonly file: string
  readonly builds: readonly GoreleaserBuild[]
  /** `uses:` of the goreleaser step in one of the workflows; null = none has it. */
  readonly action: string | null
}

interface GoreleaserBuild {
  /** null = goreleaser's default, the project's name. */
  readonly binary: string | null
  /** `./cmd/app` */
  readonly main: string
  /** `0` or `1`; null = not said. */
  readonly cgo: string | null
}

const FILE = /^(?:\.config\/)?\.?goreleaser\.ya?ml$/
const MAX_ALIASES = 100

/** null where there is no such file, or none that can be read. */
export function goreleaser(repository: Repository): Goreleaser | null {
  const [file] = pathsOf(repository, FILE)
  if (file === undefined) return null
  const builds = list(asMap(read(repository.get(file)!))['builds']).map(asMap)
  return {
    file,
    builds: builds.map((build) => ({
      binary: text(build['binary']),
      main: mainPackage(text(build['main'])),
      cgo: /^CGO_ENABLED=([01])$/m.exec(list(build['env']).join('\n'))?.[1] ?? null,
    })),
    action: actionIn(repository),
  }
}

function actionIn(repository: Repository): string | null {
  for (const path of pathsOf(repository, /^\.github\/workflows\/[^/]+\.ya?ml$/)) {
    const used = /uses:\s*["']?(goreleaser\/goreleaser-action@[\w.-]+)/.exec(repository.get(path)!)?.[1]
    if (used !== undefined) return used
  }
  return null
}

/** `cmd/app/main.go`, `cmd/app` and `./cmd/app` are the same to goreleaser. */
function mainPackage(main: string | null): string {
  const folder = (main ?? '.')
    .replace(/\/?[^/]*\.go$/, '')
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
  return folder === '' || folder === '.' ? '.' : `./${folder}`
}

/** A file that is not ours to judge: what cannot be read says nothing. */
function read(source: string): unknown {
  try {
    return parse(source, { maxAliasCount: MAX_ALIASES, logLevel: 'silent' })
  } catch {
    return null
  }
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
