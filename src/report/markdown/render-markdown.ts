import { cellDifferences } from '../words/cell-differences.ts'
import { cellNaming } from '../words/cell-words.ts'
import { markdownCode, markdownLink, markdownText } from '../words/escape-markdown.ts'
import { markdownBinaries } from './markdown-binary.ts'
import { markdownCells } from './markdown-cells.ts'
import { detailsBlock } from './markdown-details-block.ts'
import { markdownFacts } from './markdown-facts.ts'
import { markdownHeader } from './markdown-header.ts'
import { markdownJitter } from './markdown-jitter.ts'
import { markdownMatrix } from './markdown-matrix.ts'
import { markdownReasons, type ReasonsExtent } from './markdown-reasons.ts'
import { countText, durationText } from '../words/quantity-text.ts'
import type { Report } from '../report.ts'
import { withoutWorkflowCommands } from '../words/visible-text.ts'

interface MarkdownOptions {
  /** Most UTF-16 units; a comment on GitHub takes 65,536. */
  readonly limit?: number
  /** A whole HTML comment of the caller's, set as the first line so that no text of the report can come before it. */
  readonly marker?: string
  readonly runUrl?: string
}

/** The report as GitHub Markdown. What matters least is folded and left out first until it fits; the verdict always stays. */
export function renderMarkdown(report: Report, { limit = 60_000, marker, runUrl }: MarkdownOptions = {}): string {
  const sections = sectionsOf(report, runUrl, limit)
  const before = marker === undefined ? '' : `${marker}\n\n`
  const chosen = sections.map(() => 0)
  const textOf = (make: () => string | null): string | null => {
    const made = make()
    return made && withoutWorkflowCommands(made)
  }
  const texts = sections.map(([full]) => textOf(full!))
  const length = (): number => texts.reduce((sum, text) => sum + lengthOf(text), before.length)
  for (const section of LADDER) {
    if (length() <= limit) break
    const next = sections[section]![++chosen[section]!]
    if (next) texts[section] = textOf(next)
  }
  return `${before}${texts.filter(Boolean).join('\n\n')}\n`
}

/** With the empty line after it. */
function lengthOf(text: string | null): number {
  if (text === null) return Infinity
  return text === '' ? 0 : text.length + 2
}

/** Places in `sectionsOf`; 0 is the header, which never gives way. */
const MATRIX = 1
const REASONS = 2
const JITTER = 3
const CELLS = 4
const BINARIES = 5
const RUN = 6

/** Which section gives way next, least important first. */
const LADDER = [
  CELLS,
  MATRIX,
  JITTER,
  JITTER,
  REASONS,
  CELLS,
  BINARIES,
  CELLS,
  MATRIX,
  REASONS,
  JITTER,
  BINARIES,
  MATRIX,
  REASONS,
  CELLS,
  JITTER,
  REASONS,
  BINARIES,
  MATRIX,
  RUN,
  REASONS,
  MATRIX,
]

/** From full to shortest; null: longer than may be, without its having been made. */
type Section = readonly (() => string | null)[]

/** A row of figures has ten columns. */
const LEAST_ROW = 40

const NOTHING = (): string => ''

function sectionsOf(report: Report, runUrl: string | undefined, limit: number): readonly Section[] {
  const naming = cellNaming(report)
  const reasons = (extent: ReasonsExtent) => () => markdownReasons(report, naming, extent)
  const matrix = (passing: 'shown' | 'counted', rows: number) => () => markdownMatrix(report, naming, { passing, rows })
  const jitter = (most: number) => () => markdownJitter(report, naming, most)
  const rows = report.cells.reduce((sum, { timers }) => sum + (timers?.paths.length ?? 0), 0)
  const wholeJitter = () => (rows * LEAST_ROW > limit ? null : markdownJitter(report, naming, Infinity))
  const cells = (passing: boolean, cells: number, outputs: number) => () =>
    [
      markdownCells(report, naming, { passing, cells, outputs }),
      outputs > 3 ? markdownFacts(report, naming, cells) : '',
    ]
      .filter(Boolean)
      .join('\n\n')
  const binaries = (binaries: number, symbols: number) => () => markdownBinaries(report.binaries, { binaries, symbols })
  return [
    [() => markdownHeader(report, naming)],
    [
      matrix('shown', Infinity),
      matrix('counted', Infinity),
      matrix('counted', 150),
      matrix('counted', 40),
      matrix('counted', 0),
      NOTHING,
    ],
    [
      reasons({ reasons: 50, evidenceLines: 8, names: 20, messages: 6, characters: 800 }),
      reasons({ reasons: 30, evidenceLines: 3, names: 20, messages: 4, characters: 600 }),
      reasons({ reasons: 15, evidenceLines: 1, names: 12, messages: 3, characters: 500 }),
      reasons({ reasons: 8, evidenceLines: 0, names: 10, messages: 2, characters: 300 }),
      reasons({ reasons: 3, evidenceLines: 0, names: 5, messages: 1, characters: 200 }),
      NOTHING,
    ],
    [wholeJitter, jitter(40), jitter(10), jitter(0), NOTHING],
    [cells(true, 500, 10), cells(false, 200, 10), cells(false, 40, 3), cells(false, 10, 0), NOTHING],
    [binaries(20, 12), binaries(5, 3), binaries(1, 0), NOTHING],
    [() => runFold(report, runUrl), () => linkLine(runUrl)],
  ]
}

function runFold(report: Report, runUrl: string | undefined): string {
  const { engine, slices, tool, configHash, startedAt, durationMs } = report
  const differences = cellDifferences(report)
  const lines = [
    ...(slices.length === 0 ? [`- Engine: ${engineWords(engine)}`] : []),
    `- Configuration: ${markdownCode(configHash, 80)}`,
    `- Started ${markdownCode(startedAt, 40)}, took ${durationText(durationMs)}`,
    `- portcullis ${markdownCode(tool.version, 40)}`,
    ...slices.slice(0, SHOWN_SLICES).map(({ name, runner, engine: on, durationMs: ms }) => {
      return `- Slice ${markdownCode(name, 100)} on ${markdownCode(runner, 60)}, ${durationText(ms)}: ${engineWords(on)}`
    }),
    ...(differences === null ? [] : [`- ${markdownText(differences, 600)}`]),
    ...(slices.length > SHOWN_SLICES ? [`- and ${countText(slices.length - SHOWN_SLICES, 'slice')} more`] : []),
  ]
  return [detailsBlock('Engine, configuration, time', lines.join('\n')), linkLine(runUrl)].filter(Boolean).join('\n\n')
}

const SHOWN_SLICES = 20

function engineWords(engine: Report['engine']): string {
  if (engine === null) return 'none'
  const { kind, version, apiVersion, os, arch, cpus, rootless } = engine
  return (
    `${kind} ${markdownCode(version, 60)}${apiVersion === '' ? '' : ` (API ${markdownCode(apiVersion, 20)})`}, ` +
    `${markdownCode(`${os}/${arch}`, 40)}, ${engineSystem(engine)}, ` +
    `${cpus} CPUs${rootless ? ', rootless' : ''}`
  )
}

function engineSystem({ kernel, osVersion, isolation }: NonNullable<Report['engine']>): string {
  if (osVersion !== undefined) {
    return `Windows ${markdownCode(osVersion, 80)}${isolation === undefined ? '' : `, ${isolation} isolation`}`
  }
  return `kernel ${kernel === null ? 'not known' : markdownCode(kernel, 80)}`
}

function linkLine(runUrl: string | undefined): string {
  return (runUrl !== undefined && markdownLink('The whole run', runUrl)) || ''
}
