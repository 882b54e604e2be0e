import { floorsOf, goLine, hardeningText } from '../words/binary-words.ts'
import { baseName, libcText } from '../words/cell-words.ts'
import { escapeTerminal } from '../terminal/escape-terminal.ts'
import { explain, sameRemedyBefore, type Explanation } from '../explanation.ts'
import type { InspectInput } from './inspect-json.ts'
import { bytesText, listText, listWords } from '../words/quantity-text.ts'
import { reportBinary } from '../report-binary.ts'
import { reportPrediction } from '../report-finding.ts'
import type { Outcome, ReportBinary, ReportCell } from '../report.ts'
import { systemRows } from '../words/system-words.ts'
import { targetRanges } from './target-ranges.ts'
import { terminalReason } from '../terminal/terminal-reasons.ts'
import { wrap } from '../terminal/terminal-text.ts'
import { OUTCOME_MARKS, styled, type Look } from '../terminal/terminal-style.ts'
import { clip, withoutWorkflowCommands } from '../words/visible-text.ts'

export interface InspectLook extends Look {
  /** Hazards with evidence and remedy too, which is more than a screen; default false. */
  readonly verbose?: boolean
}

/** Of targets, in front of a reason. */
const NAMES = 8

/** One screen: where the binary runs, why not elsewhere, and what its bytes say. */
export function renderInspect({ path, facts, predictions }: InspectInput, look: InspectLook): string {
  const binary = reportBinary(path, '', facts)
  const predicted = predictions.map(({ target, prediction }) => ({ name: target.id, ...reportPrediction(prediction) }))
  const blocks = [headline(binary, look), places(predicted, look), ...reasons(predicted, look), factLines(binary, look)]
  return withoutWorkflowCommands(`${blocks.join('\n\n')}\n`)
}

type Predicted = ReportCell['prediction'] & { readonly name: string }

function headline(
  { path, os, arch, kind, linkage, libc, go, gccgo, packed, sizeBytes }: ReportBinary,
  { color, width }: Look,
): string {
  const what = [
    `${os}/${arch}`,
    ...(packed ? [`packed${packed.by === null ? '' : ` by ${packed.by}`}`] : []),
    `${packed ? 'unpacker ' : ''}${libc === 'none' || libc === 'unknown' ? linkage : `${linkage} (${libc})`}${kind === 'library' ? ' library' : ''}`,
    packed && go === null
      ? 'contents unknown'
      : gccgo
        ? 'built by gccgo'
        : go === null
          ? 'not a Go binary'
          : (go.version ?? 'Go (version not recorded)'),
    bytesText(sizeBytes),
  ]
  const name = styled(escapeTerminal(clip(baseName(path), 100)), 'bold', color)
  return wrap(what.map((each) => escapeTerminal(clip(each, 100))).join(', '), width, `${name}: `, '  ')
}

const LABELS = [
  { runs: true, label: 'Runs on', outcome: 'pass' },
  { runs: false, label: 'Does not run on', outcome: 'fail' },
  { runs: null, label: 'Cannot tell', outcome: 'unknown' },
] as const satisfies readonly { runs: boolean | null; label: string; outcome: Outcome }[]

function places(predicted: readonly Predicted[], { color, width }: Look): string {
  const all = predicted.map(({ name }) => name)
  const groups = LABELS.map((each) => ({ ...each, those: predicted.filter(({ runs }) => runs === each.runs) }))
  const shown = groups.filter(({ those }) => those.length > 0)
  const lines = shown.map(({ runs, label, outcome, those }) => {
    const names = targetRanges(
      those.map(({ name }) => name),
      all,
    ).map((name) => escapeTerminal(clip(name, 80)))
    const { mark, style } = OUTCOME_MARKS[outcome]
    const lead = `${mark} ${label.padEnd(16)}`
    const every = runs !== true && those.length === all.length && all.length > NAMES
    const words = every ? [`${runs === null ? 'for ' : ''}any of the ${all.length} targets`] : listWords(names)
    return `${styled(lead, style, color)}${wrap(words, width, lead, ' '.repeat(lead.length)).slice(lead.length)}`
  })
  return lines.join('\n')
}

function reasons(predicted: readonly Predicted[], look: InspectLook): string[] {
  const seen = new Map<string, string>()
  const all = predicted.map(({ name }) => name)
  const short = (names: readonly string[]): readonly string[] => {
    return names.length === all.length && all.length > NAMES ? [`all ${all.length} targets`] : targetRanges(names, all)
  }
  const extent = { names: NAMES, messages: 3, evidenceLines: 2, short }
  const failing = predicted.filter(({ runs }) => runs === false)
  const blockers = failing.map(({ name, findings }) => ({
    name,
    findings: findings.filter(({ severity }) => severity === 'error'),
  }))
  const unknown = predicted.filter(({ runs }) => runs === null)
  const running = predicted.filter(({ runs }) => runs !== false)
  const hazards = running.map(({ name, findings }) => ({
    name,
    findings: findings.filter(({ severity }) => severity === 'warning'),
  }))
  return [
    ...explain(blockers).map((each) => terminalReason(each, 'fail', look, extent, sameRemedyBefore(seen, each))),
    ...unknownReasons(unknown, short, look),
    ...(look.verbose === true
      ? explain(hazards).map((each) =>
          terminalReason(each, 'warn', look, { ...extent, evidenceLines: 1 }, sameRemedyBefore(seen, each)),
        )
      : shortHazards(explain(hazards), short, look)),
  ]
}

/** A hazard fails nothing here: its name and place are enough on one screen. */
function shortHazards(
  hazards: readonly Explanation[],
  short: (names: readonly string[]) => readonly string[],
  { color, width }: Look,
): string[] {
  if (hazards.length === 0) return []
  const { mark, style } = OUTCOME_MARKS.warn
  const lines = hazards.map(({ title, cells }) => {
    const names = short(cells).map((name) => escapeTerminal(clip(name, 80)))
    const words = [...`may bite: ${escapeTerminal(clip(title, 100))}, in`.split(' '), ...listWords(names, NAMES)]
    return styled(wrap(words, width, `${mark} `, '  '), style, color)
  })
  return [[...lines, styled('  `--verbose` shows what proves it and what to do', 'dim', color)].join('\n')]
}

function unknownReasons(
  unknown: readonly Predicted[],
  short: (names: readonly string[]) => readonly string[],
  { color, width }: Look,
): string[] {
  const byReason = new Map<string, string[]>()
  for (const { name, reason } of unknown) {
    const text = reason ?? 'The report gives no reason.'
    byReason.set(text, [...(byReason.get(text) ?? []), name])
  }
  const { mark, style } = OUTCOME_MARKS.unknown
  return [...byReason].map(([reason, names]) => {
    const words = listWords(
      short(names).map((name) => escapeTerminal(clip(name, 80))),
      NAMES,
    )
    const text = [...words.slice(0, -1), `${words.at(-1)!}:`, ...escapeTerminal(clip(reason, 400)).split(' ')]
    return styled(wrap(text, width, `${mark} `, '  '), style, color)
  })
}

function factLines(binary: ReportBinary, { color, width }: Look): string {
  const { interpreter, needed, rpath, runpath, cgoPackages, cpuLevel, abiNoteKernel, warnings, libc } = binary
  const go = goLine(binary)
  const rows: [string, string][] = []
  if (go !== null) rows.push(['go', go])
  if (cgoPackages !== null && cgoPackages.length > 0) rows.push(['C code from', listText(cgoPackages, 8)])
  if (libc !== 'none' && binary.format === 'elf') rows.push(['C library', libcText({ family: libc, version: null })])
  if (interpreter !== null) rows.push(['loader', interpreter])
  if (needed.length > 0) rows.push(['needs', listText(needed, 12)])
  for (const { library, floor, names } of floorsOf(binary)) {
    rows.push([library, `at least ${floor}${names.length === 0 ? '' : `, for ${listText(names, 8)}`}`])
  }
  if (rpath.length + runpath.length > 0) rows.push(['search path', listText([...rpath, ...runpath], 6)])
  if (cpuLevel !== null) rows.push(['CPU level', `x86-64-v${cpuLevel}`])
  if (abiNoteKernel !== null) rows.push(['ABI note', `Linux ${abiNoteKernel}`])
  rows.push(...systemRows(binary), ['hardening', hardeningText(binary)])
  for (const warning of warnings.slice(0, 5)) rows.push(['not read', warning])
  const labels = rows.map(([label]) => escapeTerminal(clip(label, 24)))
  const widest = Math.max(...labels.map((label) => label.length))
  const lines = rows.map(([, text], index) => {
    const lead = `  ${labels[index]!.padEnd(widest)}  `
    const wrapped = wrap(escapeTerminal(clip(text, 600)), width, lead, ' '.repeat(lead.length))
    return `${styled(lead, 'dim', color)}${wrapped.slice(lead.length)}`
  })
  return [styled('From its bytes', 'bold', color), ...lines].join('\n')
}
