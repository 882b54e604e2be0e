import { CATALOGUE } from '../../catalogue.ts'
import { cellName, cellNaming, type CellNaming } from '../words/cell-words.ts'
import { alertFingerprints } from './alert-fingerprints.ts'
import { causes, hazards } from '../explanation.ts'
import { markdownCode, markdownFence, markdownText } from '../words/escape-markdown.ts'
import type { Report, ReportBinary, ReportCell, ReportFinding } from '../report.ts'
import { safeJson } from './safe-json.ts'
import { clip, oneLine, visibleLines } from '../words/visible-text.ts'

/** GitHub takes 25,000 results of a run and shows 5,000. */
const MOST_RESULTS = 5000
/** Ids of what the gate itself says; they have no page. */
const GATE = 'gate-'
/** Of the gate, of a cell that only has a reason, or of another version. */
const WITHOUT_PAGE = 'The message of the result says what happened; docs/configuration.md has what a policy allows.'

export interface SarifOptions {
  /** Address of the folder that has a page `<id>.md` for every finding; null = not known. */
  readonly docs?: string | null
}

/**
 * The report as SARIF 2.1.0 for code scanning: a result for each cause and hazard of each cell, located in the binary; a rule
 * for each finding, with help. Gate reasons that no cell explains are results too.
 */
export function renderSarif(report: Report, { docs = null }: SarifOptions = {}): string {
  const found = [...gateResults(report), ...cellResults(report)].slice(0, MOST_RESULTS)
  const naming = cellNaming(report)
  const prints = alertFingerprints(found)
  const ids = [...new Set(found.map(({ finding }) => finding.id))]
  const rules = ids.map((id) => sarifRule(found.find(({ finding }) => finding.id === id)!.finding, docs))
  const endedAt = new Date(Date.parse(report.startedAt) + report.durationMs).toISOString()
  return safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Portcullis', semanticVersion: report.tool.version, version: report.tool.version, rules },
        },
        automationDetails: { id: 'portcullis/' },
        invocations: [{ executionSuccessful: report.complete, startTimeUtc: report.startedAt, endTimeUtc: endedAt }],
        artifacts: report.binaries.map(sarifArtifact),
        columnKind: 'utf16CodeUnits',
        results: found.map((each, index) => sarifResult(each, prints[index]!, ids, report, naming)),
        properties: { gate: report.gate.decision, glibcFloor: report.gate.glibcFloor },
      },
    ],
  })
}

interface Found {
  readonly finding: ReportFinding
  readonly level: 'error' | 'warning' | 'note'
  /** null: of the gate. */
  readonly cell: ReportCell | null
}

function cellResults({ cells }: Report): Found[] {
  return cells.flatMap((cell) => {
    const because = cell.outcome === 'pass' || cell.outcome === 'skip' ? [] : causes(cell)
    const level = cell.required && cell.outcome !== 'warn' ? 'error' : 'warning'
    return [
      ...because.map((finding): Found => ({ finding, level, cell })),
      ...hazards(cell).map((finding): Found => ({ finding, level: 'note', cell })),
    ]
  })
}

/** Only those of the gate itself, such as a floor of glibc: the others are told by their cells. */
function gateResults({ gate }: Report): Found[] {
  return gate.reasons
    .filter(({ cells }) => cells.length === 0)
    .map(({ code, severity, message }): Found => {
      const level = severity === 'fail' ? 'error' : 'warning'
      const rest = { title: 'Gate', evidence: [], remedy: null, args: {} }
      return { finding: { id: `${GATE}${code}`, severity: level, message, ...rest }, level, cell: null }
    })
}

function sarifRule({ id, title, remedy }: ReportFinding, docs: string | null) {
  const isKnown = Object.hasOwn(CATALOGUE, id)
  const page = isKnown ? `\`portcullis explain ${id}\` tells more.` : WITHOUT_PAGE
  const fix = remedy === null ? '' : `${remedy.text} `
  const markdown = [
    ...(remedy === null ? [] : [`**Fix:** ${markdownText(remedy.text)}`, ...commandFence(remedy)]),
    isKnown ? `${markdownCode(`portcullis explain ${id}`)} tells more.` : WITHOUT_PAGE,
  ]
  return {
    id: oneLine(clip(id, 100)),
    name: pascalCase(id),
    shortDescription: { text: plain(title, 200) },
    fullDescription: { text: plain(title, 200) },
    help: { text: plain(`${fix}${page}`, 1000), markdown: markdown.join('\n\n') },
    ...(docs !== null && isKnown && { helpUri: `${docs}/${encodeURIComponent(oneLine(clip(id, 100)))}.md` }),
    properties: { tags: ['portcullis', 'portability'] },
  }
}

function sarifResult(
  { finding, level, cell }: Found,
  print: string,
  ids: readonly string[],
  report: Report,
  naming: CellNaming,
) {
  const name = cell === null ? null : cellName(cell, naming)
  const index = cell === null ? 0 : report.binaries.findIndex(({ sha256 }) => sha256 === cell.binary)
  const { id, title, message, evidence, remedy } = finding
  const where = name === null ? title : `${name}: ${title}`
  const markdown = [
    name === null ? `**${markdownText(title, 200)}**` : `**${markdownCode(name, 100)}: ${markdownText(title, 200)}**`,
    markdownText(message, 1000),
    ...(evidence.length === 0
      ? []
      : [markdownFence(evidence.slice(0, 20).join('\n'), 'text', { lines: 20, columns: 200 })]),
    ...(remedy === null ? [] : [`**Fix:** ${markdownText(remedy.text, 1000)}`, ...commandFence(remedy)]),
  ]
  const fix = remedy === null ? '' : `\nFix: ${remedy.text}${remedy.command === null ? '' : `\n${remedy.command}`}`
  return {
    ruleId: oneLine(clip(id, 100)),
    ruleIndex: ids.indexOf(id),
    level,
    message: { text: plain(`${where}. ${message}${fix}`, 4000), markdown: markdown.join('\n\n') },
    locations: report.binaries[index] === undefined ? [] : [sarifLocation(report.binaries[index], index, cell)],
    partialFingerprints: {
      primaryLocationLineHash: print,
      'portcullisCell/v1': plain(`${cell?.id ?? 'gate'}/${id}`, 300),
    },
    properties: cell === null ? {} : cellProperties(cell),
  }
}

function cellProperties({ id, outcome, required, observed, prediction, image }: ReportCell) {
  const predicted = prediction.runs === null ? null : prediction.runs ? 'runs' : 'fails'
  return { cell: plain(id, 300), outcome, required, predicted, observed, standIn: image?.standIn ?? null }
}

function sarifLocation({ path }: ReportBinary, index: number, cell: ReportCell | null) {
  const logical =
    cell === null ? [] : [{ name: plain(cell.target.id, 200), fullyQualifiedName: plain(cell.id, 300), kind: 'module' }]
  return {
    // Code scanning shows nothing without a line; a binary has none.
    physicalLocation: { artifactLocation: { uri: pathUri(path), index }, region: { startLine: 1 } },
    ...(logical.length > 0 && { logicalLocations: logical }),
  }
}

function sarifArtifact({ path, sha256, sizeBytes }: ReportBinary) {
  return {
    location: { uri: pathUri(path) },
    length: sizeBytes,
    roles: ['analysisTarget'],
    hashes: { 'sha-256': sha256 },
  }
}

/** A path as a URI reference: relative to the checkout, or `file:` where it is absolute. */
function pathUri(path: string): string {
  const parts = clip(path.toWellFormed(), 1000).replaceAll('\\', '/').split('/').map(encodeURIComponent)
  const uri = parts.join('/')
  if (uri.startsWith('/')) return `file://${uri.startsWith('//') ? uri.replace(/^\/+/, '/') : uri}`
  return uri === '' ? 'binary' : uri
}

function commandFence({ command }: NonNullable<ReportFinding['remedy']>): string[] {
  return command === null ? [] : [markdownFence(command, 'sh', { lines: 12, columns: 400 })]
}

function pascalCase(id: string): string {
  const words = clip(id, 100)
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('') || 'Finding'
}

function plain(text: string, most: number): string {
  return visibleLines(clip(text, most)).join('\n') || '(empty)'
}
