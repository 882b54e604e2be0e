import { describe } from '../catalogue.ts'
import type { CellJudgement } from './judgement.ts'

/** Why a cell came out as it did, as one line; null where nothing has to be said. */
export function reasonText({ reason }: Pick<CellJudgement, 'reason'>): string | null {
  return reason === null || typeof reason === 'string' ? reason : describe(reason).message
}
