import type { Report, ReportGate } from '../report.ts'
import { countText, groupThousands } from './quantity-text.ts'
import { baseName } from './cell-words.ts'

/** The verdict as words, without the names of cells. Text is raw. */
interface VerdictWords {
  readonly passes: boolean
  /** Names of the binaries. */
  readonly subjects: readonly string[]
  /** Why: `2 required cells fail`. Empty when all is well, or when only that the report is partial speaks against it. */
  readonly reasons: readonly { readonly text: string; readonly cells: readonly string[] }[]
}

export function verdictWords({ gate, binaries, complete }: Report): VerdictWords {
  const severity = gate.decision === 'fail' ? 'fail' : 'warn'
  const closing = gate.reasons.filter(
    (reason) => reason.severity === severity && (complete || reason.code !== 'incomplete'),
  )
  return {
    passes: gate.decision === 'pass',
    subjects: [...new Set(binaries.map(({ path }) => baseName(path)))],
    reasons: mergeByCode(closing).map((reason) => ({ text: reasonText(reason, gate), cells: reason.cells })),
  }
}

/** `14 cells: 11 pass, 2 fail, 1 unknown; 13 of 13 as predicted` */
export function outcomeCounts(cells: Report['cells']): string {
  const words = (['pass', 'fail', 'warn', 'unknown', 'skip'] as const).map((outcome) => {
    const count = cells.filter((cell) => cell.outcome === outcome).length
    return count === 0 ? '' : `${count} ${outcome === 'skip' ? 'skipped' : outcome}`
  })
  const counts = `${countText(cells.length, 'cell')}: ${words.filter(Boolean).join(', ') || 'nothing was planned'}`
  const agreement = agreementText(cells)
  return agreement === null ? counts : `${counts}; ${agreement} as predicted`
}

/** `7 of 8` of the cells where both prediction and observation say something; null where none does. */
export function agreementText(cells: Report['cells']): string | null {
  const compared = cells.filter(({ agrees }) => agrees !== null).length
  const agreeing = cells.filter(({ agrees }) => agrees === true).length
  return compared === 0 ? null : `${groupThousands(agreeing)} of ${groupThousands(compared)}`
}

/** `all 8 cells pass`, `2 of 9 cells pass, 6 with a warning` */
export function passedText(cells: Report['cells']): string {
  const count = (outcome: Report['cells'][number]['outcome']) => cells.filter((cell) => cell.outcome === outcome).length
  const passed = count('pass')
  const warned = count('warn')
  if (warned > 0) {
    return `${groupThousands(passed + warned)} of ${countText(cells.length, 'cell')} pass, ${groupThousands(warned)} with a warning`
  }
  if (passed !== cells.length) return `${groupThousands(passed)} of ${countText(cells.length, 'cell')} pass`
  return passed === 1 ? 'the only cell passes' : `all ${countText(passed, 'cell')} pass`
}

/** Reasons that no cell explains; their own message is shown. */
export function reasonsBesideCells({ reasons }: ReportGate): ReportGate['reasons'] {
  return reasons.filter(({ code }) => !CELL_REASONS.has(code))
}

const CELL_REASONS = new Set([
  'required-cell-failed',
  'required-cell-unknown',
  'unknown-cell',
  'prediction-contradicted',
])

type Reason = ReportGate['reasons'][number]

function mergeByCode(reasons: readonly Reason[]): Reason[] {
  const byCode = new Map<string, Reason>()
  for (const reason of reasons) {
    const before = byCode.get(reason.code)
    byCode.set(reason.code, before ? { ...before, cells: [...before.cells, ...reason.cells] } : reason)
  }
  return [...byCode.values()]
}

function reasonText({ code, cells, message }: Reason, gate: ReportGate): string {
  const count = cells.length
  const limit = gate.maxGlibc === undefined ? '' : ` of ${gate.maxGlibc}`
  switch (code) {
    case 'required-cell-failed':
      return `${countText(count, 'required cell')} ${count === 1 ? 'fails' : 'fail'}`
    case 'required-cell-unknown':
      return `${countText(count, 'required cell')} unknown`
    case 'unknown-cell':
      return `${countText(count, 'cell')} unknown`
    case 'prediction-contradicted':
      return `${countText(count, 'cell')} not as predicted`
    case 'glibc-floor':
      return gate.glibcFloor === null ? message : `${gate.glibcFloor} is needed, above the limit${limit}`
    case 'no-required-cell':
      return 'no cell is required'
    case 'nothing-learned':
      return 'nothing could be learned'
    case 'incomplete':
      return 'the run was cut short'
    default:
      return message
  }
}
