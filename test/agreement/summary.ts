import type { AgreementCell } from './observe.ts'

export interface AgreementSummary {
  readonly cells: number
  readonly predicted: number
  /** Predicted and observed. */
  readonly compared: number
  readonly agreeing: number
  readonly disagreeing: readonly AgreementCell[]
  /** Cells in which the bytes cannot tell, without those of packed programs. */
  readonly undecided: readonly AgreementCell[]
  /** Cells of packed programs, of which nothing is predicted. */
  readonly packed: number
  /** 0..1, of the cells of programs that are not packed. */
  readonly undecidedShare: number
}

export function summarise(cells: readonly AgreementCell[]): AgreementSummary {
  const open = cells.filter(({ packed }) => !packed)
  const undecided = open.filter(({ predicted }) => predicted === null)
  const compared = cells.filter(({ agrees }) => agrees !== null)
  return {
    cells: cells.length,
    predicted: cells.filter(({ predicted }) => predicted !== null).length,
    packed: cells.length - open.length,
    compared: compared.length,
    agreeing: compared.filter(({ agrees }) => agrees).length,
    disagreeing: compared.filter(({ agrees }) => !agrees),
    undecided,
    undecidedShare: open.length === 0 ? 0 : undecided.length / open.length,
  }
}

/** A Markdown table with a row for each binary, then the figures and the reason for each cell that is not agreed on. */
export function agreementText(cells: readonly AgreementCell[]): string {
  const all = summarise(cells)
  const rows = [...Map.groupBy(cells, ({ subject }) => subject)].map(([subject, own]) => row(subject, own))
  const reasons = [...all.disagreeing, ...all.undecided].map(
    (cell) =>
      `- ${cell.subject} in ${cell.target}: predicted ${word(cell.predicted)}, ${seen(cell)}: ${cell.why ?? '-'}`,
  )
  return [
    '| binary | cells | runs | fails | null | observed | agree | disagree |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    row('all', cells),
    '',
    ...reasons,
    ...(reasons.length > 0 ? [''] : []),
    ...unseen(cells),
    '',
    `${all.cells} cells: ${all.predicted} predicted, ${all.compared} of them observed, ${all.agreeing} agree, ${all.disagreeing.length} disagree; ` +
      `null in ${(100 * all.undecidedShare).toFixed(1)} %, besides ${all.packed} cells of packed programs.`,
  ].join('\n')
}

function row(subject: string, cells: readonly AgreementCell[]): string {
  const { undecided, compared, agreeing, disagreeing } = summarise(cells)
  const runs = cells.filter(({ predicted }) => predicted === true).length
  const fails = cells.filter(({ predicted }) => predicted === false).length
  return `| ${[subject, cells.length, runs, fails, undecided.length, compared, agreeing, disagreeing.length].join(' | ')} |`
}

/** What was predicted and could not be seen here, a line for each reason. */
function unseen(cells: readonly AgreementCell[]): string[] {
  const own = cells.filter(({ predicted, observed }) => predicted !== null && observed === null)
  const byReason = Map.groupBy(own, ({ unobserved }) => unobserved ?? 'not started')
  return [...byReason].map(([reason, each]) => {
    const targets = [...new Set(each.map(({ target }) => target))]
    const where = targets.length > 12 ? `${targets.length} targets` : targets.join(', ')
    return `Not observed, ${each.length} cells: ${reason} (${where}).`
  })
}

function seen({ observed }: AgreementCell): string {
  return observed === null ? 'not observed' : `observed ${observed}`
}

function word(predicted: boolean | null): string {
  if (predicted === null) return 'nothing'
  return predicted ? 'runs' : 'fails'
}
