import type { Report, ReportCell, ReportFinding } from '../report.ts'

/**
 * What makes two reports say the same to a reader: verdict, binaries, outcomes and findings, without times, figures and
 * identifiers that differ from run to run. A comment whose fingerprint is unchanged need not be written again.
 */
export function fingerprint({ complete, configHash, binaries, cells, gate, changes, tool }: Report): string {
  return JSON.stringify({
    tool: tool.version,
    complete,
    configHash,
    gate: {
      decision: gate.decision,
      glibcFloor: gate.glibcFloor,
      reasons: gate.reasons.map(({ code, cells: ids }) => [code, ids]),
    },
    binaries: binaries.map(({ path, sha256 }) => [path, sha256]),
    cells: cells.map(cellPrint),
    changes: changes && {
      ...changes,
      since: null,
      jitter: changes.jitter && [changes.jitter.worse, changes.jitter.later],
    },
  })
}

function cellPrint(cell: ReportCell): unknown {
  const { id, required, prediction, observed, outcome, basis, agrees, findings, image, steps } = cell
  return [
    ...[id, required, prediction.runs, observed, outcome, basis, agrees, image?.digest ?? null, image?.standIn ?? null],
    idsOf(prediction.findings),
    idsOf(findings),
    steps.map((step) => [step.name, step.result, step.exitCode, step.signal, idsOf(step.findings)]),
  ]
}

function idsOf(findings: readonly ReportFinding[]): string[] {
  return findings.map(({ id }) => id)
}
