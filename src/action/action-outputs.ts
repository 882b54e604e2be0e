import * as core from '@actions/core'
import { predictedText } from '../report/words/cell-words.ts'
import type { Report } from '../report/report.ts'

/** Names of the Action's outputs, as action.yml has them; a test keeps the two equal. */
export const OUTPUT_NAMES = ['verdict', 'report', 'matrix', 'glibc-floor', 'failed-cells', 'plan', 'jobs'] as const
type OutputName = (typeof OUTPUT_NAMES)[number]

/** A job's outputs may have 1 MB together, counted as UTF-16. */
const MAX_LENGTH = 200_000

/** What later steps may use. Nothing that the binary printed is in it. `report` is the path of report.json. */
export function actionOutputs(report: Report, reportPath: string): Record<OutputName, string> {
  const failed = report.cells.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)
  return {
    verdict: report.gate.decision,
    report: reportPath,
    matrix: bounded(report.cells.map(matrixCell)),
    'glibc-floor': report.gate.glibcFloor ?? '',
    'failed-cells': bounded(failed),
    plan: '',
    jobs: '',
  }
}

/** Of the mode `plan`: nothing has been decided yet. */
export function planOutputs(path: string, matrix: string): Record<OutputName, string> {
  return { ...noOutputs(), verdict: '', plan: path, jobs: matrix }
}

/** Of the mode `run`: the gate is with `report`. */
export function sliceOutputs(path: string): Record<OutputName, string> {
  return { ...noOutputs(), verdict: '', report: path }
}

/** Where the run gave no report: wrong input, or a bug. */
export function noOutputs(): Record<OutputName, string> {
  return { verdict: 'error', report: '', matrix: '[]', 'glibc-floor': '', 'failed-cells': '[]', plan: '', jobs: '' }
}

export function setOutputs(outputs: Record<OutputName, string>): void {
  for (const name of OUTPUT_NAMES) core.setOutput(name, outputs[name])
}

function matrixCell({ id, platform, target, profile, required, prediction, outcome }: Report['cells'][number]) {
  return { id, platform, target: target.id, profile, required, predicted: predictedText(prediction), outcome }
}

/** As many of the first entries as there is room for, as JSON. */
function bounded(entries: readonly unknown[]): string {
  const texts: string[] = []
  let length = 2
  for (const entry of entries) {
    const text = JSON.stringify(entry)
    length += text.length + 1
    if (length > MAX_LENGTH) {
      core.warning(`An output has only the first ${texts.length} of ${entries.length} cells; the report has them all.`)
      break
    }
    texts.push(text)
  }
  return `[${texts.join(',')}]`
}
