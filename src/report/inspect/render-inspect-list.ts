import { compareVersions } from '../../targets/compare-versions.ts'
import { glibcNodeVersion } from '../../targets/glibc-version.ts'
import { floorsOf } from '../words/binary-words.ts'
import { baseName } from '../words/cell-words.ts'
import { escapeTerminal } from '../terminal/escape-terminal.ts'
import type { InspectDocument, NotInspected } from './inspect-json.ts'
import { listText } from '../words/quantity-text.ts'
import { OUTCOME_MARKS, styled, type Look } from '../terminal/terminal-style.ts'
import { columnsOf, fitMiddle, padColumns, wrap } from '../terminal/terminal-text.ts'
import { clip, withoutWorkflowCommands } from '../words/visible-text.ts'

const HEADS = ['binary', 'platform', 'linkage', 'libc', 'Go', 'runs on'] as const
/** Columns of the widest name; what is longer is cut in its middle. */
const MAX_NAME = { narrow: 24, wide: 56 } as const
const WIDE = 110
/** Of targets, below a row. */
const NAMES = 8

/** Several binaries, a row each; below a row where it does not run, or why it could not be read. */
export function renderInspectList(files: readonly (InspectDocument | NotInspected)[], look: Look): string {
  const names = shortNames(files.map(pathOf))
  const rows = files.map((file, index) => [nameCell(names[index]!, look), ...('error' in file ? [] : cells(file))])
  const widths = HEADS.map((head, column) =>
    Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map(columnsOf)),
  )
  const line = (row: readonly string[]): string =>
    row.map((text, column) => (column === row.length - 1 ? text : padColumns(text, widths[column]!, 'left'))).join('  ')
  const lines = files.flatMap((file, index) => [line(rows[index]!), ...details(file, look)])
  return withoutWorkflowCommands(
    `${wrap(summary(files), look.width, '', '  ')}\n\n${styled(line(HEADS), 'dim', look.color)}\n${lines.join('\n')}\n`,
  )
}

function pathOf(file: InspectDocument | NotInspected): string {
  return 'error' in file ? file.path : file.binary.path
}

function summary(files: readonly (InspectDocument | NotInspected)[]): string {
  const read = files.filter((file) => !('error' in file)) as readonly InspectDocument[]
  const everywhere = read.filter(({ predictions }) => predictions.every(({ runs }) => runs === true)).length
  const failing = read.filter(({ predictions }) => predictions.some(({ runs }) => runs === false)).length
  const parts = [
    `${everywhere} ${everywhere === 1 ? 'runs' : 'run'} everywhere in the catalogue`,
    `${failing} not everywhere`,
    ...(read.length - everywhere - failing > 0 ? [`${read.length - everywhere - failing} not known everywhere`] : []),
    ...(files.length > read.length ? [`${files.length - read.length} could not be read`] : []),
  ]
  return `${files.length} ${files.length === 1 ? 'binary' : 'binaries'}: ${parts.join(', ')}`
}

/** Base names where they differ, else paths from where they part: release folders hold the same name many times. */
function shortNames(paths: readonly string[]): readonly string[] {
  const bases = paths.map(baseName)
  if (new Set(bases).size === bases.length) return bases
  const split = paths.map((path) => path.split('/'))
  let shared = 0
  while (split.every((parts) => shared < parts.length - 1 && parts[shared] === split[0]![shared])) shared += 1
  return split.map((parts) => parts.slice(shared).join('/'))
}

function nameCell(name: string, { width }: Look): string {
  return fitMiddle(escapeTerminal(clip(name, 400)), width >= WIDE ? MAX_NAME.wide : MAX_NAME.narrow)
}

function cells({ binary, predictions }: InspectDocument): readonly string[] {
  const { os, arch, linkage, go } = binary
  const version = go === null ? 'not Go' : (go.version?.replace(/^go/, '').split(' ', 1)[0] ?? 'unknown')
  const runs = predictions.filter((each) => each.runs === true).length
  return [`${os}/${arch}`, linkage, libcCell(binary), version, `${runs}/${predictions.length}`].map((text) =>
    escapeTerminal(clip(text, 20)),
  )
}

/** `glibc 2.34`: the highest version wanted of any of its libraries. */
function libcCell(binary: InspectDocument['binary']): string {
  if (binary.libc !== 'glibc') return binary.libc === 'musl' ? 'musl' : '-'
  const floors = floorsOf(binary).flatMap(({ floor }) => glibcNodeVersion(floor) ?? [])
  const highest = floors.toSorted(compareVersions).at(-1)
  return highest === undefined ? 'glibc' : `glibc ${highest}`
}

function details(file: InspectDocument | NotInspected, look: Look): readonly string[] {
  if ('error' in file) return [detail('fail', `${file.error.message}. ${file.error.hint}`, look)]
  const { predictions, listedAs, binary } = file
  const named = (runs: boolean | null): string[] => briefly(predictions, runs)
  const [failing, unknown] = [named(false), named(null)]
  const every = (runs: boolean | null, lead = ''): string | null => {
    const all = predictions.length > NAMES && predictions.every((each) => each.runs === runs)
    return all ? `${lead}any of the ${predictions.length} targets` : null
  }
  const platform = `${binary.os}/${binary.arch}`
  const listed = listedAs && `${listedAs.os}/${listedAs.arch}`
  return [
    ...(failing.length > 0 ? [detail('fail', `not on ${every(false) ?? listText(failing, NAMES)}`, look)] : []),
    ...(unknown.length > 0
      ? [detail('unknown', `cannot tell${every(null, ' for ') ?? `: ${listText(unknown, NAMES)}`}`, look)]
      : []),
    ...(listed !== undefined && listed !== platform
      ? [detail('warn', `the list of artifacts says ${listed}, its bytes say ${platform}`, look)]
      : []),
  ]
}

/** Names of the targets with this answer; `alpine:*` where all of several give it. */
function briefly(predictions: InspectDocument['predictions'], runs: boolean | null): string[] {
  const families = new Map<string, { readonly all: string[]; readonly named: string[] }>()
  for (const each of predictions) {
    const family = each.target.split(':', 1)[0]!
    const { all, named } = families.get(family) ?? { all: [], named: [] }
    all.push(each.target)
    if (each.runs === runs) named.push(each.target)
    families.set(family, { all, named })
  }
  return [...families].flatMap(([family, { all, named }]) =>
    named.length > 1 && named.length === all.length ? [`${family}:*`] : named,
  )
}

function detail(outcome: 'fail' | 'unknown' | 'warn', text: string, { width, color }: Look): string {
  const { mark, style } = OUTCOME_MARKS[outcome]
  return styled(wrap(escapeTerminal(clip(text, 600)), width, `  ${mark} `, '    '), style, color)
}
