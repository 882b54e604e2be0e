import type { StepBase } from './step-base.js';
/**
 * What a machine's own system does to programs. Starts the binary some 25 times with these arguments, each time to its end; takes some
 * seconds. One `system` message.
 */
export interface SystemStep extends StepBase {
    readonly kind: 'system';
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string | null>>;
    /** What is left to do then is left out. */
    readonly timeoutMs: number;
}
export interface SystemMessage {
    readonly type: 'system';
    readonly step: string;
    readonly system: SystemFacts;
}
/** null = could not be had there. */
export interface SystemFacts {
    /** `Windows 10.0.26100`, `macOS 15.6`, `Linux 6.1.0` */
    readonly name: string | null;
    readonly directories: readonly DirectoryFacts[];
    readonly files: FileFigures | null;
    readonly starts: StartFigures | null;
    readonly connections: ConnectionFigures | null;
    /** None on Windows. */
    readonly signals: readonly SignalFigures[];
    /** How long a goroutine that never calls anything kept another one from its turn, beyond its due time. */
    readonly preemptionNs: number | null;
}
export declare const DIRECTORY_KINDS: readonly ['temporary', 'cache', 'config', 'home'];
export interface DirectoryFacts {
    readonly kind: (typeof DIRECTORY_KINDS)[number];
    /** null = the system names none. */
    readonly path: string | null;
    /** The first of make, create, write, rename, delete that failed, with the system's words; null = all went well. */
    readonly refused: string | null;
    /** Entries of the access list that a new file gets, and those of them that it inherits; null = there are no such lists. */
    readonly accessEntries: number | null;
    readonly inheritedEntries: number | null;
}
/** Nanoseconds, in order. Waiting for whoever holds the file is part of them. */
export interface FileFigures {
    readonly createNs: readonly number[];
    readonly writeNs: readonly number[];
    readonly renameNs: readonly number[];
    readonly deleteNs: readonly number[];
    /** How often another program held the file; it was tried again each time. */
    readonly sharingViolations: number;
    /** It was held for longer than that, some 200 ms. */
    readonly givenUp: number;
}
export interface StartFigures {
    /** Nanoseconds from start to end of copies that were written a moment ago, each for the first time. */
    readonly coldNs: readonly number[];
    /** The last of them again. */
    readonly warmNs: readonly number[];
    /** Why there are fewer than meant. */
    readonly error: string | null;
}
/** Over loopback, by 32 goroutines at once. */
export interface ConnectionFigures {
    /** `HTTP/2.0` */
    readonly protocol: string;
    readonly requests: number;
    readonly connections: number;
    readonly failed: number;
    readonly requestNs: readonly number[];
}
export interface SignalFigures {
    /** SIGURG sent to oneself one at a time; SIGPROF as samples of a CPU profile, of those that were due. */
    readonly signal: 'SIGURG' | 'SIGPROF';
    readonly sent: number;
    readonly received: number;
    readonly slowestNs: number;
}
