import type { DeniedCall } from './denied-call.js';
import type { TimerPolicy } from './timer-policy.js';
/** What opens and closes the gate. Globs match cell ids and target ids. */
export interface Policy {
    /** Cells that must pass; unknown ones among them close the gate. */
    readonly required: readonly string[];
    /** Cells whose outcome is shown and never gates; wins over `required`. */
    readonly informational: readonly string[];
    /** Highest GLIBC version the binary may need, `2.17`; null = no limit. A static binary meets any. */
    /** System calls that fail a cell in which a smoke case makes them; absent = nothing is traced. */
    readonly denyCalls?: readonly DeniedCall[];
    readonly maxGlibc: string | null;
    /** What a cell does to the gate whose observation contradicts its prediction. */
    readonly unexpected: 'fail' | 'warn' | 'ignore';
    /** What unknown cells do that are not required. */
    readonly unknown: 'fail' | 'warn' | 'ignore';
    /** Percent of a limit that a step has to leave of memory, open files, processes and threads; less is a warning. 0 = do not ask. */
    readonly headroomPercent: number;
    readonly timers: TimerPolicy;
}
