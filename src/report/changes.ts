import { compareVersions } from '../targets/compare-versions.ts'
import { jitterChanges } from './words/jitter-changes.ts'
import type { Outcome, Report, ReportBinary, ReportCell } from './report.ts'

export type ReportChanges = NonNullable<Report['changes']>

/** What is different from an earlier report: of the base branch, or of the last release. Cells are the same where their ids are. */
export function changesSince(earlier: Report, now: Pick<Report, 'cells' | 'binaries' | 'gate'>): ReportChanges {
  const before = new Map(earlier.cells.map((cell) => [cell.id, cell]))
  const pairs = now.cells.flatMap((cell) => {
    const then = before.get(cell.id)
    return then === undefined ? [] : [{ id: cell.id, was: verdictOf(then), is: verdictOf(cell) }]
  })
  const ids = (was: Verdict, is: Verdict) =>
    pairs.filter((pair) => pair.was === was && pair.is === is).map(({ id }) => id)
  const known = new Set(now.cells.map(({ id }) => id))
  const jitter = jitterChanges(before, now.cells)
  return {
    since: earlier.startedAt,
    newlyBroken: ids('good', 'bad'),
    newlyFixed: ids('bad', 'good'),
    newlyUnknown: pairs.filter(({ was, is }) => was !== 'unknown' && is === 'unknown').map(({ id }) => id),
    added: now.cells.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    gone: earlier.cells.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    glibcFloor: floorChange(earlier, now),
    ...(jitter !== null && { jitter }),
  }
}

type Verdict = 'good' | 'bad' | 'unknown'

const VERDICTS: Readonly<Record<Outcome, Verdict>> = {
  pass: 'good',
  warn: 'good',
  fail: 'bad',
  unknown: 'unknown',
  skip: 'unknown',
}

function verdictOf({ outcome }: ReportCell): Verdict {
  return VERDICTS[outcome]
}

/** null: the floor is where it was. */
function floorChange(
  earlier: Report,
  { gate, binaries }: Pick<Report, 'gate' | 'binaries'>,
): ReportChanges['glibcFloor'] {
  const from = earlier.gate.glibcFloor
  const to = gate.glibcFloor
  if (from === to) return null
  const raised = to !== null && (from === null || compareVersions(number(to), number(from)) > 0)
  return { from, to, because: raised ? newNeeds(earlier.binaries, binaries, from) : [] }
}

/** What wants the versions above the old floor: symbols, and the packages that brought C code in since. */
function newNeeds(
  before: readonly ReportBinary[],
  now: readonly ReportBinary[],
  from: string | null,
): NonNullable<ReportChanges['glibcFloor']>['because'] {
  return now.map((binary) => {
    const then = before.find(({ os, arch }) => os === binary.os && arch === binary.arch)
    const symbols = Object.values(binary.versions).flatMap((needs) =>
      Object.entries(needs.symbols)
        .filter(([node]) => /^GLIBC_\d/.test(node))
        .filter(([node]) => from === null || compareVersions(number(node), number(from)) > 0)
        .flatMap(([, names]) => names),
    )
    return { binary: binary.sha256, symbols: [...new Set(symbols)].sort(), packages: newCode(then, binary) }
  })
}

/** Packages with C code that came since; where none did, those whose module has another version now. */
function newCode(then: ReportBinary | undefined, binary: ReportBinary): string[] {
  const had = new Set(then?.cgoPackages ?? [])
  const packages = binary.cgoPackages ?? []
  const came = packages.filter((name) => !had.has(name))
  if (came.length > 0) return came
  return packages.flatMap((name) => {
    const [was, is] = [then && versionOf(name, then), versionOf(name, binary)]
    return was && is && was !== is ? [`${name} ${is}, was ${was}`] : []
  })
}

/** Of the module that a package belongs to; null = the standard library's, or the program's own. */
function versionOf(name: string, { go }: ReportBinary): string | null {
  const modules = (go?.deps ?? []).filter(({ path }) => name === path || name.startsWith(`${path}/`))
  const [nearest] = modules.toSorted((a, b) => b.path.length - a.path.length)
  return nearest?.replacedBy ?? nearest?.version ?? null
}

function number(node: string): string {
  return node.replace(/^GLIBC_/, '')
}
