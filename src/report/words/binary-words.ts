import type { ReportBinary } from '../report.ts'

/** The floor of each versioned library and the symbols that ask for it, in file order. Text is raw. */
interface LibraryFloor {
  readonly library: string
  readonly floor: string
  readonly names: readonly string[]
}

export function floorsOf({ versions }: Pick<ReportBinary, 'versions'>): LibraryFloor[] {
  return Object.entries(versions).flatMap(([library, { floor, symbols }]) =>
    floor === null ? [] : [{ library, floor, names: symbols[floor] ?? [] }],
  )
}

/** `go1.26.8, module example.com/server v1.2.0, cgo on, GOAMD64=v3`; null where it is no Go binary. */
export function goLine({ go }: Pick<ReportBinary, 'go'>): string | null {
  if (go === null) return null
  const { version, module, path, cgo, settings } = go
  const parts = [version ?? 'version not recorded']
  if (path !== null) parts.push(`package ${path}`)
  if (module !== null && module.path !== path) parts.push(`module ${module.path}`)
  if (module?.version != null && module.version !== '(devel)') parts.push(module.version)
  if (cgo !== null) parts.push(cgo ? 'cgo on' : 'cgo off')
  const telling = ['GOAMD64', 'GOARM64', 'GOARM', '-tags', '-buildmode', '-race', 'vcs.revision', 'vcs.modified']
  for (const key of telling) {
    const value = settings[key]
    if (value !== undefined && DEFAULTS[key] !== value) parts.push(`${key}=${value}`)
  }
  return parts.join(', ')
}

/** Not worth a word. */
const DEFAULTS: Readonly<Record<string, string>> = { GOAMD64: 'v1', '-buildmode': 'exe', 'vcs.modified': 'false' }

/** What Windows calls otherwise (ASLR, DEP) stands among its protections. */
export function hardeningText({ hardening, pe }: Pick<ReportBinary, 'hardening' | 'pe'>): string {
  const { pie, nx, relro, stripped } = hardening
  const mapped = pe === null ? [flag('PIE', pie), flag('NX', nx)] : []
  const words = [...mapped, relro === null ? null : `RELRO ${relro}`, flag('stripped', stripped)]
  return words.filter((word) => word !== null).join(', ') || 'not known'
}

function flag(name: string, value: boolean | null): string | null {
  return value === null ? null : `${name} ${value ? 'yes' : 'no'}`
}
