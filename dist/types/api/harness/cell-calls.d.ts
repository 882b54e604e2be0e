import type { ReportFinding, ReportTimers } from '../../report/report.js';
/** How the binary is started. Durations are milliseconds. */
export interface CallOptions {
    /** Added to the cell's environment; null removes a variable. */
    readonly env?: Readonly<Record<string, string | null>>;
    /** Standard input, then closed; without it, it is closed at once. */
    readonly stdin?: string | Uint8Array;
    /** Put in before the start. Relative paths are below the directory that the binary starts in. */
    readonly files?: Readonly<Record<string, CallFile>>;
    /** 10,000 where absent. What has not ended by then is killed, with `timedOut`. */
    readonly timeoutMs?: number;
    /** `pid1`: the engine starts the binary itself, as process 1 of a container of its own. */
    readonly startAs?: 'child' | 'pid1';
}
export type CallFile = string | Uint8Array | {
    readonly content: string | Uint8Array;
    readonly mode?: number;
};
/** One of several calls in one container. */
export interface Call extends Omit<CallOptions, 'startAs'> {
    readonly args?: readonly string[];
}
/** Start, wait until ready, ask, stop by signal. */
export interface ServeOptions extends CallOptions {
    readonly args?: readonly string[];
    /** A TCP address that accepts (`'8080'`, `'127.0.0.1:8080'`) or a URL that answers with a status from 200 to 399. */
    readonly ready: {
        readonly tcp: string | number;
    } | {
        readonly http: string;
    };
    /** 10,000 where absent. */
    readonly readyTimeoutMs?: number;
    readonly request?: ServeRequestOptions;
    /** Several, one after the other, in place of `request`; 64 at most. */
    readonly requests?: readonly ServeRequestOptions[];
    /** SIGTERM and 5,000 where absent. */
    readonly stop?: {
        readonly signal?: string;
        readonly graceMs?: number;
    };
}
export interface ServeRequestOptions {
    readonly url: string;
    /** GET where absent. */
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
    /** 5,000 where absent. */
    readonly timeoutMs?: number;
}
/** What came of a call; the same fields whether it went well or not. Texts are what the binary said: untrusted. */
export interface CallResult {
    /** `linux/amd64@debian-12`, and the arguments. */
    readonly cell: string;
    readonly args: readonly string[];
    /** It reached its own code, and ended by neither a crash nor the time limit. */
    readonly ran: boolean;
    /** null: it was not started, or a signal ended it. */
    readonly exitCode: number | null;
    /** `SIGKILL` */
    readonly signal: string | null;
    readonly timedOut: boolean;
    /** It could not be started at all: `ENOENT` where its loader is missing. */
    readonly startError: {
        readonly errno: string;
        readonly message: string;
    } | null;
    readonly durationMs: number;
    /** 256 KiB of each are kept. */
    readonly stdout: string;
    readonly stderr: string;
    readonly truncated: boolean;
    /** null = could not be measured. */
    readonly peakMemoryBytes: number | null;
    readonly peakThreads: number | null;
    readonly peakOpenFiles: number | null;
    /** Why it went wrong, and hazards seen on the way. */
    readonly findings: readonly ReportFinding[];
}
export interface ServeResult extends CallResult {
    /** From start to ready; null = never. */
    readonly readyMs: number | null;
    /** To the first request; null = there was none, or it got no answer. */
    readonly response: ServeAnswer | null;
    /** To each request; null = no answer. Of all their bodies together 256 KiB are kept. */
    readonly responses: readonly (ServeAnswer | null)[];
    /** null: it had ended before it was asked to stop. */
    readonly stop: {
        readonly signal: string;
        readonly exited: boolean;
        readonly afterMs: number;
    } | null;
}
export interface ServeAnswer {
    readonly status: number;
    readonly body: string;
    readonly durationMs: number;
}
/** How late timers were in the cell, and against its host. The same as `timers` of a cell in report.json. */
export interface TimersResult {
    readonly cell: string;
    readonly periodNs: number;
    /** In the cell, for each path. `os`: clock_nanosleep. `go`: time.Sleep. */
    readonly paths: readonly TimerPathResult[];
    /** Cell and host at the same moment: figures of both, of each pair, and the verdict by `policy.timers`. null: measured alone. */
    readonly duet: NonNullable<ReportTimers['duet']> | null;
    /** Why the cell was measured alone: it is the host itself, the engine is elsewhere, or the host gave nothing. null: it was not. */
    readonly alone: NonNullable<ReportTimers['alone']> | null;
}
/** Lateness against absolute deadlines, in nanoseconds. */
export interface TimerPathResult {
    readonly path: 'os' | 'go';
    readonly samples: number;
    readonly p50Ns: number;
    readonly p90Ns: number;
    readonly p95Ns: number;
    readonly p99Ns: number;
    readonly maxNs: number;
    /** Deadlines that had passed by a whole period. */
    readonly missed: number;
}
