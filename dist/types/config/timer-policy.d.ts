/** How long a cell is measured; see docs/timers.md. */
export declare const TIMER_MODES: readonly ['quick', 'standard', 'thorough'];
export type TimerMode = (typeof TIMER_MODES)[number];
/** Five pairs of 44, as the shortest mode has: fewer pairs or shorter ones prove nothing. */
export declare const LEAST_TIMER_SAMPLES = 220;
/** How late timers may be in a cell, as p90 of cell minus host in percent of the period, and what happens beyond it. */
export interface TimerPolicy {
    /** Of cells that `targets` gives no class. */
    readonly class: TimerClass;
    readonly classes: Readonly<Record<TimerClass, TimerLimit>>;
    /** The first that matches a cell's or target's id counts. */
    readonly targets: readonly TimerTargetLimit[];
}
export declare const TIMER_CLASSES: readonly ['bare-metal', 'container', 'serverless'];
export type TimerClass = (typeof TIMER_CLASSES)[number];
export interface TimerLimit {
    readonly percent: number;
    readonly action: TimerAction;
}
/** What jittery timers do. mark: shown, nothing else. warn: the cell passes with a warning at best. stop: the gate fails. */
export declare const TIMER_ACTIONS: readonly ['mark', 'warn', 'stop'];
export type TimerAction = (typeof TIMER_ACTIONS)[number];
export interface TimerTargetLimit {
    /** Glob. */
    readonly match: string;
    /** null = as the policy has it. */
    readonly class: TimerClass | null;
    /** null = the class's. */
    readonly percent: number | null;
    readonly action: TimerAction | null;
}
/** Jitter that any container has on a shared machine stays below its class; see docs/timers.md. */
export declare const DEFAULT_TIMER_POLICY: TimerPolicy;
