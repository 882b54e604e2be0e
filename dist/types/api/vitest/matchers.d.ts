/** How late timers may be. */
export interface TimeLimit {
    /**
     * Of the period. Alone: by how much p90 of the cell may lie above p90 of its host. As in the gate, only what is surely beyond it fails:
     * a host too noisy to tell proves nothing against the cell. With `quantile` or `path`, and for a cell that was measured alone: the lateness itself.
     */
    readonly percent: number;
    /** true: what could not be told fails, too; only `steady` passes. */
    readonly proven?: boolean;
    /** p95 where only `path` is given. */
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
export declare function toNeedAtMostGlibc(received: unknown, most: string): Verdict;
export declare function toKeepTimeWithin(received: unknown, limit: TimeLimit): Verdict;
export {};
