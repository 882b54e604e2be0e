export interface BootstrapOptions {
    /** Of the one-sided bounds, each for itself: between both of them lies 2 x confidence - 1. */
    readonly confidence: number;
    readonly resamples: number;
    readonly seed: number;
}
export interface BootstrapBounds {
    /** Of the values as they are. */
    readonly estimate: number;
    readonly lower: number;
    readonly upper: number;
    /** Standard deviation over the resamples. */
    readonly standardError: number;
}
/** Of a sample in which block i was drawn `times[i]` times. */
export type Statistic = (times: Uint32Array) => number;
/**
 * The percentile bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section 13.3). A block is what was drawn
 * independently: for timers a whole pair, never a single sample, since stalls of the host come in bursts. `blocks` > 0. The same seed gives
 * the same bounds.
 */
export declare function bootstrap(blocks: number, statistic: Statistic, { confidence, resamples, seed }: BootstrapOptions): BootstrapBounds;
/** The median of all values of all blocks drawn; sorted once, then only counted, since it is asked for thousands of times. */
export declare function medianOfBlocks(blocks: readonly (readonly number[])[]): Statistic;
