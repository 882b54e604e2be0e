import type { TimerPolicy } from '../config/timer-policy.js';
import type { SeriesMessage } from '../protocol/measure.js';
import { type PairQuantiles } from '../timing/duet-run.js';
import type { DuetAnalysis, TimerVerdict } from '../timing/duet.js';
import { type SeriesSummary, type SummedCauses } from '../timing/summarise-series.js';
import { type CellTimerLimit, type TimedCell } from './timer-limit.js';
/** What both probes of a duet sent. */
export interface DuetSeries {
    readonly control: readonly SeriesMessage[];
    readonly cell: readonly SeriesMessage[];
}
/** A cell's timers, measured and judged. */
export interface TimerJudgement extends TimerVerdict {
    readonly limit: CellTimerLimit;
    /** null: unmeasured. */
    readonly analysis: DuetAnalysis | null;
    /** That counted. */
    readonly pairs: readonly PairQuantiles[];
    /** OS path, the dropped pair left out; null: no samples. */
    readonly control: SeriesSummary | null;
    readonly cell: SeriesSummary | null;
    /** In the cell. */
    readonly causes: SummedCauses;
}
export declare function judgeDuet(cell: TimedCell, { control, cell: inCell }: DuetSeries, policy: TimerPolicy): TimerJudgement;
