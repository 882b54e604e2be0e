import type { Target, TargetSystem } from '../../targets/target.ts'
import type { Outcome, Report, ReportCell } from '../report.ts'
import { durationText } from './quantity-text.ts'

/** The words for a cell that all renderings share. Text from outside is still raw here: the renderers escape it. */
export interface CellNaming {
  readonly severalBinaries: boolean
  readonly severalProfiles: boolean
  readonly binaryNames: ReadonlyMap<string, string>
}

export function cellNaming({ binaries, cells }: Report): CellNaming {
  const names = binaries.map(({ path, os, arch }) => ({ base: baseName(path), platform: `${os}/${arch}` }))
  const bases = new Set(names.map(({ base }) => base))
  const platforms = new Set(names.map(({ platform }) => platform))
  const named = binaries.map(({ path, sha256 }, index): [string, string] => {
    const { base, platform } = names[index]!
    if (bases.size === names.length) return [sha256, base]
    return [sha256, platforms.size === names.length ? `${base} ${platform}` : path]
  })
  return {
    severalBinaries: binaries.length > 1,
    severalProfiles: new Set(cells.map(({ profile }) => profile)).size > 1,
    binaryNames: new Map(named),
  }
}

/** As short as tells it apart: `debian:12`, `debian:12+readonly`, `server: debian:12`. */
export function cellName(
  cell: Pick<ReportCell, 'binary' | 'profile'> & { readonly target: Pick<ReportCell['target'], 'id'> },
  naming: CellNaming,
): string {
  const profile = naming.severalProfiles && cell.profile !== 'default' ? `+${cell.profile}` : ''
  const binary = naming.severalBinaries ? `${naming.binaryNames.get(cell.binary) ?? cell.binary.slice(0, 12)}: ` : ''
  return `${binary}${cell.target.id}${profile}`
}

export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) || path
}

export function libcText({ family, version }: ReportCell['target']['libc']): string {
  if (family === 'unknown') return 'not known'
  return version === null ? family : `${family} ${version}`
}

/** What a binary meets in a target: its C library, or the system where that is not Linux. */
export function targetText({ libc, system }: ReportCell['target']): string {
  return system ?? libcText(libc)
}

/** The column of `targetText`. */
export function targetTitle(cells: readonly ReportCell[]): 'libc' | 'system' | 'libc or system' {
  const foreign = cells.filter(({ target }) => target.system !== undefined).length
  if (foreign === 0) return 'libc'
  return foreign === cells.length ? 'system' : 'libc or system'
}

/** `Windows 10.0.20348` */
export function systemName(os: Target['os'], { version }: TargetSystem): string {
  return `${os === 'darwin' ? 'macOS' : 'Windows'} ${version}`
}

export function predictedText({ runs }: ReportCell['prediction']): 'runs' | 'fails' | 'cannot tell' {
  if (runs === null) return 'cannot tell'
  return runs ? 'runs' : 'fails'
}

export function observedText({ observed }: ReportCell): 'runs' | 'fails' | 'not run' {
  return observed ?? 'not run'
}

/** `2/3`; cases that the cell did not come to count as not passed. `–` where it came to none. */
export function smokeText({ steps }: ReportCell): string {
  if (steps.every(({ result }) => result === 'unknown')) return '–'
  return `${steps.filter(({ result }) => result === 'pass').length}/${steps.length}`
}

export function startupText({ startupMs }: ReportCell): string {
  return durationText(startupMs)
}

export function outcomeWord(outcome: Outcome): string {
  return outcome === 'skip' ? 'skipped' : outcome
}
