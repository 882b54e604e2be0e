import type { BootstrapBounds } from './bootstrap.js';
/**
 * A duet: the same probe measures on the host (the control) and in the cell at the same moment, so that what the machine does
 * to both drops out of the difference. One pair is one stretch of it, a block of samples of each; the pair, not the sample, is what
 * is drawn in the bootstrap. All lateness is of the OS path, in nanoseconds, against absolute deadlines one period apart.
 */
export interface DuetPair {
    readonly controlNs: readonly number[];
    readonly cellNs: readonly number[];
    /** Which of the two had its deadlines first; it alternates from pair to pair. */
    readonly first: 'control' | 'cell';
}
export interface DuetRun {
    readonly periodNs: number;
    /** As measured, the warm-up pair (the first) included. */
    readonly pairs: readonly DuetPair[];
}
/** All shares are percent of the declared period: 1 is 100 µs of a period of 10 ms. */
export interface DuetAnalysis {
    readonly periodNs: number;
    /** That counted; the first is dropped. */
    readonly pairs: number;
    /** Of the shorter series. */
    readonly samplesPerPair: number;
    /** Not gated, beside p90 since they stay sharp where a busy host blurs p90. */
    readonly p25: QuantileShift;
    readonly p50: QuantileShift;
    readonly p75: QuantileShift;
    /** What is gated. */
    readonly p90: QuantileShift;
    /** Whether the cell is later than the host by more than the margin, whatever its limit. */
    readonly shift: 'later' | 'none' | 'unclear';
    /** The highest quantile that proves it; null unless `later`. */
    readonly laterAt: ShiftQuantile | null;
}
/** Ascending. */
export declare const SHIFT_QUANTILES: readonly ['p25', 'p50', 'p75', 'p90'];
export type ShiftQuantile = (typeof SHIFT_QUANTILES)[number];
/** One quantile of the cell minus that of the control. */
export interface QuantileShift {
    /** Median over all stretches of all pairs, with one-sided 95 % bounds by bootstrap over pairs. */
    readonly bounds: BootstrapBounds;
    /** Pairs in which the cell was later than the control. */
    readonly pairsLater: number;
    /** Median over pairs. */
    readonly cell: number;
    readonly control: ControlHealth;
}
/** How the host did by itself at this quantile, over pairs. */
export interface ControlHealth {
    readonly median: number;
    readonly worst: number;
    /** Distance of the quartiles. */
    readonly spread: number;
}
/** Why nothing can be said of a series. */
export type SeriesTrouble = {
    readonly kind: 'too-few-pairs';
    readonly pairs: number;
    readonly needed: number;
} | {
    readonly kind: 'too-few-samples';
    readonly samples: number;
    readonly needed: number;
} | {
    readonly kind: 'frozen-clock';
} | {
    readonly kind: 'coarse-clock';
    readonly stepNs: number;
} | {
    readonly kind: 'backwards-clock';
    readonly share: number;
};
export interface TimerVerdict {
    /**
     * steady: surely within the limit. jittery: surely beyond it. inconclusive: the bounds straddle it. contaminated: the host's own control was
     * too noisy to tell. unmeasured: there is no usable series.
     */
    readonly verdict: 'steady' | 'jittery' | 'inconclusive' | 'contaminated' | 'unmeasured';
    /** One sentence with the figures. */
    readonly reason: string;
}
