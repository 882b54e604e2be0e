import { STD_CGO_SYMBOLS, STD_SYMBOL_PACKAGE } from '../../checks/std-cgo-symbols.ts'
import { catalogueTargets } from '../../targets/catalogue.ts'
import { compareVersions } from '../../targets/compare-versions.ts'
import { glibcNeeds, type GlibcNeed } from '../../verdict/glibc-floor.ts'
import type { ReportBinary, ReportCell } from '../report.ts'

/** Who has a version of glibc, and whether the binary's needs allow it there. */
export interface LadderRung {
  /** `2.31` */
  readonly version: string
  readonly served: boolean
  readonly cells: readonly ReportCell[]
  /** Distributions of the catalogue with this version that no cell stands for. */
  readonly others: readonly string[]
  /** What has to go, beside all that blocks the rungs above, before this one is served. */
  readonly blockers: readonly GlibcBlocker[]
}

export interface GlibcBlocker {
  readonly node: string
  readonly library: string
  readonly symbols: readonly { readonly name: string; readonly wantedBy: string }[]
}

/** From the newest glibc down to the oldest; null where the binary needs none. */
export function glibcLadder(binary: ReportBinary, cells: readonly ReportCell[]): readonly LadderRung[] | null {
  const needs = glibcNeeds(binary)
  if (binary.format !== 'elf' || needs.length === 0) return null
  const own = cells.filter(({ binary: sha, target }) => sha === binary.sha256 && isGlibc(target.libc))
  const known = catalogueTargets().filter(({ libc, architectures }) => {
    return isGlibc(libc) && (architectures === null || architectures.includes(binary.arch))
  })
  const tried = new Set(own.map(({ target }) => target.id))
  const versions = new Set([
    ...own.map(({ target }) => target.libc.version!),
    ...known.map(({ libc }) => libc.version!),
  ])
  const ladder = [...versions].filter((version) => VERSION.test(version)).sort((a, b) => compareVersions(b, a))
  return ladder.map((version, index) => ({
    version,
    served: compareVersions(needs[0]!.version, version) <= 0,
    cells: own.filter(({ target }) => target.libc.version === version),
    others: known.filter(({ id, libc }) => libc.version === version && !tried.has(id)).map(({ id }) => id),
    blockers: blockersBetween(needs, version, ladder[index - 1] ?? null).map((need) => blocker(need, binary)),
  }))
}

const VERSION = /^\d+(?:\.\d+){1,2}$/

function isGlibc({ family, version }: ReportCell['target']['libc']): boolean {
  return family === 'glibc' && version !== null
}

/** Needs above this version that the rung before still met. */
function blockersBetween(needs: readonly GlibcNeed[], version: string, above: string | null): readonly GlibcNeed[] {
  return needs.filter((need) => {
    return compareVersions(need.version, version) > 0 && (above === null || compareVersions(need.version, above) <= 0)
  })
}

function blocker({ node, library, symbols }: GlibcNeed, binary: ReportBinary): GlibcBlocker {
  return { node, library, symbols: symbols.map((name) => ({ name, wantedBy: wantedBy(name, binary) })) }
}

/** As far as names tell it: a binary does not record which of its parts a symbol is for. */
function wantedBy(symbol: string, { go, cgoPackages }: ReportBinary): string {
  const known = Object.hasOwn(STD_SYMBOL_PACKAGE, symbol) ? STD_SYMBOL_PACKAGE[symbol] : undefined
  if (known !== undefined) return `package ${known}`
  if (go === null) return 'the program'
  if (STD_CGO_SYMBOLS.has(symbol)) return 'runtime/cgo and its start files'
  const foreign = (cgoPackages ?? []).filter((name) => !STD_PACKAGES.has(name))
  if (foreign.length === 0) return 'C code'
  return foreign.length <= 2
    ? `C code of ${foreign.join(', ')}`
    : `C code of ${foreign[0]} and ${foreign.length - 1} more`
}

const STD_PACKAGES: ReadonlySet<string> = new Set(['net', 'os/user', 'runtime/cgo', 'syscall', 'plugin'])
