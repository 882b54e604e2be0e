import type { TimerAction, TimerClass, TimerPolicy } from '../config/timer-policy.js';
/** What holds for one cell. */
export interface CellTimerLimit {
    readonly class: TimerClass;
    /** Of the period. */
    readonly percent: number;
    readonly action: TimerAction;
}
export interface TimedCell {
    readonly id: string;
    /** `linux/amd64` */
    readonly platform: string;
    readonly target: {
        readonly id: string;
    };
}
/** Hosted macOS machines lose a second at a time whatever runs on them: what is seen there only marks, unless an entry of its own says otherwise. */
export declare function timerLimit(cell: TimedCell, policy: TimerPolicy): CellTimerLimit;
