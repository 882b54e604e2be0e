import { countText } from './quantity-text.ts'
import type { ReportChanges } from '../changes.ts'
import type { JitterChanges } from './jitter-changes.ts'

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
  jitter,
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
  return jitter === undefined ? shown : [...shown, ...jitterWords(jitter, shown.length > 0)]
}

/** That jitter stayed where it was is worth a line only beside what did not. */
function jitterWords(
  { worse, better, same, notComparable, later }: JitterChanges,
  besideOthers: boolean,
): ChangeWords[] {
  const words: ChangeWords[] = [
    { kind: 'bad', text: 'timers over their limit, and were not', cells: worse, names: [] },
    { kind: 'bad', text: 'timers later than usual on the base branch', cells: later, names: [] },
    { kind: 'good', text: 'timers within their limit, and were not', cells: better, names: [] },
  ]
  const moved = words.filter(({ cells }) => cells.length > 0)
  const others = notComparable === 0 ? '' : `, ${countText(notComparable, 'cell')} not comparable: another CPU or image`
  if (moved.length === 0 && !besideOthers && notComparable === 0) return []
  const text =
    same === 0 && notComparable > 0 ? others.slice(2) : `timers as before in ${countText(same, 'cell')}${others}`
  return same === 0 && notComparable === 0 ? moved : [...moved, { kind: 'neutral', text, cells: [], names: [] }]
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
