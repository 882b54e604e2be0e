import type { StepOutcome } from './messages.js';
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
