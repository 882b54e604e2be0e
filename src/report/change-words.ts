import { countText } from './quantity-text.ts'
import type { ReportChanges } from './changes.ts'

/** One thing that changed, before names are put in: `newly broken` with cell ids, or a whole sentence. Text is raw. */
export interface ChangeWords {
  readonly kind: 'bad' | 'good' | 'neutral'
  readonly text: string
  /** Ids of cells. */
  readonly cells: readonly string[]
  /** Names shown as code. */
  readonly names: readonly string[]
}

/** What changed, the worst first. Empty: nothing did. */
export function changeWords({
  newlyBroken,
  newlyFixed,
  newlyUnknown,
  added,
  gone,
  glibcFloor,
}: ReportChanges): ChangeWords[] {
  const words: ChangeWords[] = [
    { kind: 'bad', text: 'newly broken', cells: newlyBroken, names: [] },
    { kind: 'bad', text: 'no longer known', cells: newlyUnknown, names: [] },
    { kind: 'good', text: 'newly fixed', cells: newlyFixed, names: [] },
    { kind: 'neutral', text: 'new cells', cells: added, names: [] },
  ]
  const shown = words.filter(({ cells }) => cells.length > 0)
  if (gone.length > 0)
    shown.push({ kind: 'neutral', text: `${countText(gone.length, 'cell')} gone`, cells: [], names: [] })
  if (glibcFloor !== null) shown.splice(1, 0, floorWords(glibcFloor))
  return shown
}

function floorWords({ from, to, because }: NonNullable<ReportChanges['glibcFloor']>): ChangeWords {
  if (to === null) return { kind: 'good', text: `needs no glibc any more, was ${from}`, cells: [], names: [] }
  const packages = [...new Set(because.flatMap((each) => each.packages))]
  const symbols = [...new Set(because.flatMap((each) => each.symbols))]
  const raised = because.length > 0
  const was = from === null ? 'none before' : `was ${from}`
  const why = packages.length > 0 ? ', by C code in' : symbols.length > 0 ? ', for' : ''
  return {
    kind: raised ? 'bad' : 'good',
    text: `glibc floor ${raised ? 'raised' : 'lowered'} to ${to}, ${was}${why}`,
    cells: [],
    names: packages.length > 0 ? packages : symbols,
  }
}
