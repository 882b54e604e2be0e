/** How the binary behaved as a process among others; each absent where there was nothing to tell. */
export interface ProcessBehaviour {
    readonly descriptors?: DescriptorLeak;
    /** Children of the binary that had ended and were not reaped within 100 ms, the most at one moment. */
    readonly zombies?: number;
    /** The step again, first by itself (`shell` empty), then through each shell. At most 16 KiB of each stream are kept. */
    readonly shells?: readonly ShellOutcome[];
}
/** Descriptors of the binary without close-on-exec that a child of it holds under the same numbers. */
export interface DescriptorLeak {
    /** The child's name as the kernel keeps it. Untrusted text. */
    readonly child: string;
    /** Opened by the binary. */
    readonly opened: number;
    /** The binary was started with them. */
    readonly passed: number;
    /** `socket:[123]`, `/var/log/x`; untrusted text. */
    readonly what: readonly string[];
}
export interface ShellOutcome {
    /** `dash`; empty = without a shell. */
    readonly shell: string;
    /** What that is, links followed. */
    readonly program: string;
    readonly outcome: StepOutcome;
}
/** How a server behaved over several requests and starts and at its stop; each absent where it was not asked for. */
export interface ServerBehaviour {
    /** Processes the binary had started when it was stopped, and how many a signal reached before it ended. Absent: it had none. */
    readonly children?: {
        readonly count: number;
        readonly told: number;
    };
    readonly repeated?: RepeatedRequests;
    /** Starts with a listening socket, and how many of them served. */
    readonly activation?: {
        readonly rounds: number;
        readonly served: number;
    };
}
export interface RepeatedRequests {
    readonly requests: number;
    readonly answered: number;
    readonly error: string | null;
    /** null = could not be counted. */
    readonly openFilesFirst: number | null;
    readonly openFilesLast: number | null;
}
/** The same fields whether it went well or not. Exactly one of `startError`, `exitCode`, `signal` is set, unless the step never ended. */
export interface StepOutcome extends ProcessBehaviour {
    readonly step: string;
    /** The process could not be started at all. */
    readonly startError: StartError | null;
    readonly exitCode: number | null;
    /** `SIGKILL`, ... */
    readonly signal: string | null;
    /** The time limit ended it (then `signal` is what ended it). */
    readonly timedOut: boolean;
    readonly durationMs: number;
    readonly stdout: Captured;
    readonly stderr: Captured;
    /** null = could not be measured (e.g. as PID 1 without a companion). */
    /** Resident memory of the largest process. A program that ends within 1 ms may be too short for it. */
    readonly peakMemoryBytes: number | null;
    /** Of all processes together, as a process limit counts them. */
    readonly peakThreads: number | null;
    /** Of the process that had the most, as RLIMIT_NOFILE counts them. */
    readonly peakOpenFiles: number | null;
    readonly peakProcesses: number | null;
    /** Processes still there 100 ms after the main one ended by itself; the probe killed them. */
    readonly leftBehind: number | null;
    /** The kernel's memory killer struck in this cell during the step. */
    readonly oomKills: number | null;
    /** Serve and observe steps. */
    readonly serve: ServeOutcome | null;
}
export interface StartError {
    /** `ENOENT`, `EACCES`, `ENOEXEC`, `EPERM`, ... or `unknown`. */
    readonly errno: string;
    readonly message: string;
}
export interface Captured {
    /** UTF-8, invalid bytes replaced. Untrusted text. */
    readonly text: string;
    /** All that came, kept or not. */
    readonly bytes: number;
    readonly truncated: boolean;
}
export interface ServeOutcome extends ServerBehaviour {
    /** From start to ready; null = never became ready. As PID 1: from the engine making the process, in steps of 10 ms. */
    readonly readyMs: number | null;
    readonly readyError: string | null;
    readonly response: ServeResponse | null;
    readonly requestError: string | null;
    /** Of the further requests, in their order; absent where there were none. */
    readonly more?: readonly {
        readonly response: ServeResponse | null;
        readonly error: string | null;
    }[];
    readonly stop: {
        readonly signal: string;
        readonly exited: boolean;
        readonly afterMs: number;
    } | null;
}
export interface ServeResponse {
    readonly status: number;
    readonly body: Captured;
    readonly durationMs: number;
}
