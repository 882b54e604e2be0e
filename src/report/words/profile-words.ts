import type { ReportCell } from '../report.ts'

const LABELS = { approximation: 'approx.', loosened: 'loosened' } as const

type Noted = Pick<ReportCell, 'profileNotes'>

/** In a few words, for beside the target's name: `approx.`. */
export function profileLabels({ profileNotes = [] }: Noted): readonly string[] {
  return profileNotes.map(({ kind }) => LABELS[kind])
}

/** After a target's name: ` (approx.)`. */
export function profileSuffix(cell: Noted): string {
  const labels = profileLabels(cell)
  return labels.length === 0 ? '' : ` (${labels.join(', ')})`
}

/** What the labels mean, each once: `(approx.) kernel-3.10 approximates Linux 3.10: ...`. Untrusted: the profile may be the user's. */
export function profileLegend(cells: readonly (Noted & Pick<ReportCell, 'profile'>)[]): readonly string[] {
  const lines = cells.flatMap(({ profile, profileNotes = [] }) => {
    return profileNotes.map(({ kind, text }) => {
      return kind === 'approximation'
        ? `(${LABELS[kind]}) ${profile} ${text}`
        : `(${LABELS[kind]}) ${profile} has ${text}`
    })
  })
  return [...new Set(lines)]
}
