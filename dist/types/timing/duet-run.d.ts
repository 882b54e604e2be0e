import type { SeriesMessage } from '../protocol/measure.js';
import type { DuetPair, DuetRun } from './duet.js';
/** The two sides of a duet put together by the number of the pair; a pair that one side lacks is left out. null: there is none at all. */
export declare function duetRun(control: readonly SeriesMessage[], cell: readonly SeriesMessage[]): DuetRun | null;
/** One pair in figures, ns. */
export interface PairQuantiles {
    readonly first: DuetPair['first'];
    readonly controlP50Ns: number;
    readonly controlP90Ns: number;
    readonly cellP50Ns: number;
    readonly cellP90Ns: number;
}
export declare function pairQuantiles(pairs: readonly DuetPair[]): PairQuantiles[];
