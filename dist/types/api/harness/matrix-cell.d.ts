import type { CellFacts } from '../../protocol/messages.js';
import type { ReportBinary, ReportCell } from '../../report/report.js';
import type { Call, CallOptions, CallResult, ServeOptions, ServeResult, TimersResult } from './cell-calls.js';
/**
 * The handle of a test body: one binary in one target under one profile. Every method rejects with UnknownCellError when the cell cannot
 * be had, and with UsageError for wrong options.
 */
export interface MatrixCell {
    /** `linux/amd64@debian-12+readonly` */
    readonly id: string;
    /** `linux/amd64` */
    readonly platform: string;
    readonly target: Pick<ReportCell['target'], 'id' | 'image' | 'libc' | 'kernel'>;
    readonly profile: string;
    /** What the bytes imply for this target, before anything runs. */
    readonly prediction: ReportCell['prediction'];
    /** What the bytes say; the same in all cells. */
    readonly binary: ReportBinary;
    /** Runs the binary to its end, in a fresh container. */
    run(args?: readonly string[], options?: CallOptions): Promise<CallResult>;
    /** One call after the other in one container: what one writes, the next finds. */
    runAll<const Calls extends readonly Call[]>(calls: Calls): Promise<CallResults<Calls>>;
    /** Starts a server in a fresh container, waits until it is ready, asks it, and stops it. */
    serve(options: ServeOptions): Promise<ServeResult>;
    /** Measures how late timers are in a fresh container, against the host at the same moment. One measurement of a worker at a time. */
    measureTimers(options?: TimersOptions): Promise<TimersResult>;
    /** What the cell is, seen from inside: kernel, CPU, limits, user, what the image has. */
    facts(): Promise<CellFacts>;
}
/** A result for each call. */
export type CallResults<Calls extends readonly Call[]> = {
    readonly [Index in keyof Calls]: CallResult;
};
/** What is absent is as `timers` in portcullis.yml has it. */
export interface TimersOptions {
    /** From 0.1 to 1,000; 10 where nothing is configured. */
    readonly periodMs?: number;
    /** Of cell and host each, from 220 to 100,000; in place of as many as the mode has. */
    readonly samples?: number;
    /** `quick` (5 s), `standard` (20 s) or `thorough` (75 s); quick where nothing is configured. */
    readonly mode?: 'quick' | 'standard' | 'thorough';
}
