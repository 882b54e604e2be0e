import type { TraceMessage } from '../protocol/messages.ts'
import { callName } from './call-names.ts'

/** One system call over all traced cells. */
export interface SeenCall {
  readonly name: string
  readonly count: number
  /** Ids of the cells that made it. */
  readonly cells: readonly string[]
  /** `case` of `cell` by thread names; untrusted text. */
  readonly by: readonly string[]
  /** Every answer it got was this one; null = some other, so it did something. */
  readonly refused: 'ENOSYS' | 'EPERM' | null
}

export interface CellTraces {
  readonly cell: string
  readonly traces: readonly TraceMessage[]
}

export interface SeenCalls {
  /** In the order of their names. */
  readonly calls: readonly SeenCall[]
  /** `number of abi`: no table has these. */
  readonly nameless: readonly string[]
}

/** What the traced cells called, by name. */
export function seenCalls(cells: readonly CellTraces[]): SeenCalls {
  const found = new Map<string, Gathered>()
  const nameless = new Set<string>()
  for (const { cell, traces } of cells) {
    for (const call of traces.flatMap(({ calls }) => calls)) {
      const name = callName(call)
      if (name === null) {
        nameless.add(`${call.number} of ${call.abi}`)
        continue
      }
      const gathered = found.get(name) ?? { count: 0, enosys: 0, eperm: 0, cells: new Set(), by: new Set() }
      gathered.count += call.count
      gathered.enosys += call.enosys
      gathered.eperm += call.eperm
      gathered.cells.add(cell)
      gathered.by.add(call.by)
      found.set(name, gathered)
    }
  }
  const calls = [...found].map(([name, { cells: ids, by, ...counts }]): SeenCall => {
    return { name, count: counts.count, cells: [...ids], by: [...by], refused: refusedWith(counts) }
  })
  return { calls: calls.sort((a, b) => (a.name < b.name ? -1 : 1)), nameless: [...nameless] }
}

interface Counts {
  count: number
  enosys: number
  eperm: number
}

interface Gathered extends Counts {
  readonly cells: Set<string>
  readonly by: Set<string>
}

function refusedWith({ count, enosys, eperm }: Counts): SeenCall['refused'] {
  if (count === 0 || enosys + eperm < count) return null
  return eperm > 0 ? 'EPERM' : 'ENOSYS'
}
