import type { CellObservation, Trouble } from '../protocol/observation.ts'

/** Nothing was seen of the cell. */
export function nothingSeen(trouble: Trouble | null): CellObservation {
  return { image: null, facts: null, outcomes: [], timers: [], clock: null, containerStartMs: null, trouble }
}
