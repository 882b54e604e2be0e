import type { CpuThrottle, SeriesMessage } from '../protocol/measure.js';
/** All series of one side and path together, at every deadline of their grids; nanoseconds. */
export interface SeriesSummary {
    readonly samples: number;
    readonly p50Ns: number;
    readonly p90Ns: number;
    readonly p95Ns: number;
    readonly p99Ns: number;
    /** Distribution-free, two-sided 95 %; null: too few samples for one. */
    readonly p99Interval: {
        readonly lowNs: number;
        readonly highNs: number;
    } | null;
    readonly p999Interval: {
        readonly lowNs: number;
        readonly highNs: number;
    } | null;
    readonly maxNs: number;
    readonly deviationNs: number;
    /** Deadlines passed over in a stall; they count above with the lateness that the stall gave them. */
    readonly missed: number;
    /** Waits that ended before their deadline by the same clock. */
    readonly early: number;
    /** As in histogram-text.ts. */
    readonly histogram: string;
}
/** Sums over the series that could read it; null = none could. */
export interface SummedCauses {
    readonly throttle: CpuThrottle | null;
    readonly stealNs: number | null;
    readonly runDelayNs: number | null;
    readonly preemptions: number | null;
}
/** null: not one sample. */
export declare function summariseSeries(series: readonly SeriesMessage[]): SeriesSummary | null;
export declare function sumCauses(series: readonly SeriesMessage[]): SummedCauses;
