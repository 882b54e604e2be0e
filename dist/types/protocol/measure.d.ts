import type { StepBase } from './step-base.js';
/** os: the system's own call, which is the environment. go: what the runtime makes of it. */
export type TimerPath = 'os' | 'go';
/**
 * Timers measured by a plan: what is in `measurements`, one after the other, with nothing else of the probe running. Said of it, in this
 * order: `conditions`, `ready`, one `series` for each measurement. Modes (quick, standard, thorough) are plans; the probe knows none.
 */
export interface MeasureStep extends StepBase {
    readonly kind: 'measure';
    readonly start: MeasureStart;
    /** From `ready` on; the measurement it strikes ends early, those after it have no samples and say so. */
    readonly budgetMs: number;
    /** At most 200. */
    readonly measurements: readonly Measurement[];
}
/**
 * When the first measurement begins, so that a control on the host and a cell measure at the same moment. Shared times are µs of
 * CLOCK_MONOTONIC of the initial time namespace (the probe takes the offsets of its own from /proc/self/timens_offsets).
 *
 * The pair: the cell's job says `announce`; its `ready` message names the moment; the tool passes it to the control as a line on
 * its stdin (`stdin`) or in its job (`at`). No channel into the cell is needed.
 */
export type MeasureStart = {
    readonly kind: 'now';
}
/** Says `ready` with a moment this far ahead and begins then. */
 | {
    readonly kind: 'announce';
    readonly leadMs: number;
} | {
    readonly kind: 'at';
    readonly atUs: number;
}
/** Says `ready` with `startUs` null, reads the moment as a decimal line on stdin, and then begins. */
 | {
    readonly kind: 'stdin';
};
export interface Measurement {
    readonly path: TimerPath;
    readonly timer: TimerKind;
    /** Distance of deadlines, 1 µs to 10 s. */
    readonly periodNs: number;
    /** 1 to 100,000. */
    readonly samples: number;
    /** Waits dropped at the start, 0 to 100,000. */
    readonly warmup: number;
    /**
     * absolute: deadlines lie on a grid, so a stall is not hidden. relative: each wait starts where the last one ended, as naive
     * programs and most write-ups do it; it hides stalls. A ticker is always absolute.
     */
    readonly deadlines: 'absolute' | 'relative';
    /** GOMAXPROCS meanwhile; null = what this program would have had. */
    readonly processors: number | null;
    /** runtime.LockOSThread on the waiting goroutine. The OS path is always locked. */
    readonly lockThread: boolean;
    /** Its grid begins this long after the step's start, in ns; null = at once when the one before has ended. */
    readonly offsetNs: number | null;
    /**
     * Busy processes that the probe starts beside it in the cell, 0 to 16; absent = none. Only under load does a quota show: a
     * waiting program alone hardly uses any CPU.
     */
    readonly burners?: number;
    /** Marks the stretches of a duet, from 0; both sides number them alike. */
    readonly pair: number | null;
}
/**
 * On the path `os` only `sleep`: clock_nanosleep(TIMER_ABSTIME); a high-resolution waitable timer and QueryPerformanceCounter;
 * kevent. On `go`: time.Sleep, a Timer that is reset, a Ticker, time.AfterFunc, and a read deadline on a loopback TCP connection.
 */
export type TimerKind = (typeof TIMER_KINDS)[number];
export declare const TIMER_KINDS: readonly ['sleep', 'timer', 'ticker', 'after-func', 'read-deadline'];
/** Everything about clocks; one `clocks` message. Takes about 0.5 s, and with a server up to 2 s more. */
export interface ClocksStep extends StepBase {
    readonly kind: 'clocks';
    /** `host` or `host:port`, asked by SNTP; null = nobody is asked. */
    readonly ntpServer: string | null;
    /** How long wall and monotonic clock are compared. */
    readonly driftMs: number;
}
/** What may explain the figures of a measure step; null = could not be read. Untrusted as all that comes from a cell. */
export interface ConditionsMessage {
    readonly type: 'conditions';
    readonly step: string;
    readonly conditions: MeasureConditions;
}
export interface MeasureConditions {
    readonly goVersion: string;
    readonly kernel: string | null;
    readonly cpuModel: string | null;
    /** runtime.NumCPU: the affinity mask's. */
    readonly cpus: number;
    /** GOMAXPROCS as this program got it by itself. */
    readonly processors: number;
    readonly cgroup: 'v1' | 'v2' | 'mixed' | null;
    /** CPUs' worth; null = none is set. */
    readonly cpuQuota: number | null;
    readonly cpuPeriodUs: number | null;
    /** `0-1,4`: cpuset.cpus.effective or Cpus_allowed_list. */
    readonly cpuset: string | null;
    readonly clockSource: string | null;
    readonly timerSlackNs: number | null;
}
/** All is set up: the first measurement begins at `startUs` (see MeasureStart); null = at the moment read from stdin. */
export interface ReadyMessage {
    readonly type: 'ready';
    readonly step: string;
    readonly startUs: number | null;
}
export interface SeriesMessage {
    readonly type: 'series';
    readonly step: string;
    /** Into the step's `measurements`. */
    readonly index: number;
    readonly path: TimerPath;
    readonly timer: TimerKind;
    readonly periodNs: number;
    readonly deadlines: 'absolute' | 'relative';
    readonly processors: number;
    readonly lockThread: boolean;
    readonly pair: number | null;
    /** Where its grid began (the first deadline is one period later): µs as in MeasureStart. null where it did not begin. */
    readonly startUs: number | null;
    /** Whole nanoseconds >= 0, in order. Fewer than asked when the budget ran out. */
    readonly latenessNs: readonly number[];
    /** Deadlines passed over, or ticks that never came, between the first and the last of `latenessNs`. */
    readonly missed: number;
    /** Waits that ended before their deadline by the same clock; they stand as 0 in `latenessNs`. */
    readonly early: number;
    readonly causes: SeriesCauses;
    /** Why it is not what was asked: no time left, not on this system, no loopback. */
    readonly problem: string | null;
}
/** Differences over the whole measurement, warm-up included; null = could not be read. */
export interface SeriesCauses {
    readonly durationNs: number;
    /** User and system time of the probe. */
    readonly cpuNs: number | null;
    /** CPU bandwidth control of the own cgroup. */
    readonly throttle: CpuThrottle | null;
    /** Time the hypervisor took away, over all CPUs of the machine; steps of 10 ms. */
    readonly stealNs: number | null;
    /** Time the probe's waiting thread was runnable and did not run (schedstat); null on the path `go` without lockThread. */
    readonly runDelayNs: number | null;
    /** Involuntary context switches of the probe. */
    readonly preemptions: number | null;
}
export interface CpuThrottle {
    readonly periods: number;
    readonly throttledPeriods: number;
    /** Summed over CPUs. */
    readonly throttledNs: number;
}
