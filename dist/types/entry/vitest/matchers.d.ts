/** How late timers may be. Every limit that is given has to be kept by every path that is looked at. */
export interface TimeLimit {
    /** In percent of the period, for the quantile. */
    readonly percent: number;
    /** p95 where absent. */
    readonly quantile?: 'p50' | 'p90' | 'p95' | 'p99';
    /** Both where absent. */
    readonly path?: 'os' | 'go';
}
interface Verdict {
    readonly pass: boolean;
    readonly message: () => string;
}
/** It reached its own code there, and ended by neither a crash nor the time limit. */
export declare function toRun(received: unknown): Verdict;
export declare function toExitWith(received: unknown, code: number): Verdict;
/** `received`: a cell, an inspection, anything with the facts of a `binary`. A static one meets any version. */
export declare function toNeedAtMostGlibc(received: unknown, version: string): Verdict;
export declare function toKeepTimeWithin(received: unknown, limit: TimeLimit): Verdict;
export {};
