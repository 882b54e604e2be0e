import type { Measurement } from '../protocol/measure.js';
/** How long a cell is measured, and so what can be said of it. */
export type TimerMode = (typeof TIMER_MODES)[number];
export declare const TIMER_MODES: readonly ['quick', 'standard', 'thorough'];
export interface DuetPlan {
    /** For the host's probe and the cell's, begun at the same moment. */
    readonly control: readonly Measurement[];
    readonly cell: readonly Measurement[];
    /** In the cell alone, after that: with busy processes beside it; empty without a quota. */
    readonly loaded: readonly Measurement[];
    /** In the cell alone, last: all kinds of timers; empty but in the mode `thorough`. */
    readonly kinds: readonly Measurement[];
    /** One of them over GOMAXPROCS and LockOSThread; likewise. */
    readonly processors: readonly Measurement[];
    /** From the first deadline to the last. */
    readonly durationMs: number;
}
export interface DuetOptions {
    readonly periodNs?: number;
    /** Of each side, over all pairs that count; null = as many as the mode has. */
    readonly samples?: number | null;
    /** CPUs' worth of quota; null = none. Only under load does one show. */
    readonly quota?: number | null;
    /** Of the machine. */
    readonly cpus?: number;
}
/**
 * Both sides have their deadlines on one grid, half a period apart: each has the machine to itself when its timer fires, and neither is
 * woken on a CPU that the other has just woken. Which of them comes first changes from pair to pair.
 */
export declare function duetPlan(mode: TimerMode, { periodNs, samples: asked, quota, cpus }?: DuetOptions): DuetPlan;
