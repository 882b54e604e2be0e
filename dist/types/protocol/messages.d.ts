import type { ClocksMessage } from './clocks.js';
import type { ProcessBehaviour, ServerBehaviour } from './process.js';
import type { Surroundings } from './surroundings.js';
import type { SystemMessage } from './system.js';
import type { ConditionsMessage, ReadyMessage, SeriesMessage } from './measure.js';
/** What the probe says: NDJSON on stdout, one message a line. Untrusted; `read-messages.ts` checks and bounds it. */
export type ProbeMessage = HelloMessage | FactsMessage | StartedMessage | OutcomeMessage | ConditionsMessage | ReadyMessage | SeriesMessage | ClocksMessage | TraceMessage | AttemptsMessage | SystemMessage | ByeMessage;
export interface HelloMessage {
    readonly type: 'hello';
    readonly protocol: number;
    /** Version of the probe's source (short hash) and the Go that built it. */
    readonly probe: string;
    readonly go: string;
    readonly os: string;
    readonly arch: string;
}
export interface FactsMessage {
    readonly type: 'facts';
    readonly step: string;
    readonly facts: CellFacts;
}
/** Written before a step's process starts, so that a cell that dies tells where. */
export interface StartedMessage {
    readonly type: 'started';
    readonly step: string;
}
export interface OutcomeMessage {
    readonly type: 'outcome';
    readonly outcome: StepOutcome;
}
/** os: the system's own call, which is the environment. go: what the runtime makes of it. */
export type TimerPath = 'os' | 'go';
export interface ByeMessage {
    readonly type: 'bye';
    /** Steps that were worked on. */
    readonly steps: number;
}
/** The system calls of a traced step. It comes before the step's outcome. */
export interface TraceMessage {
    readonly type: 'trace';
    readonly step: string;
    /** The errno that ptrace was refused with; null = it was not. */
    readonly refused: string | null;
    readonly calls: readonly TracedCall[];
    /** Calls with numbers beyond the most that are kept. */
    readonly dropped: number;
}
export interface TracedCall {
    /** GOARCH word of the table that `number` is of, `x32` or `unknown`. */
    readonly abi: string;
    readonly number: number;
    readonly count: number;
    /** Of `count`: answered with ENOSYS, or EPERM. */
    readonly enosys: number;
    readonly eperm: number;
    /** Of `count`: ended by SIGSYS; absent = none. */
    readonly sigsys?: number;
    /** Name of the thread that made it first. Untrusted text. */
    readonly by: string;
}
export interface AttemptsMessage {
    readonly type: 'attempts';
    readonly step: string;
    readonly answers: readonly Attempt[];
}
export interface Attempt {
    readonly call: string;
    /** null = it succeeded. */
    readonly errno: string | null;
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
/** null = could not be read in this cell. */
export interface CellFacts extends Surroundings {
    readonly kernel: string | null;
    readonly arch: string;
    readonly cpuModel: string | null;
    /** x86-64 level of the machine, 1..4; null on other architectures. */
    readonly cpuLevel: number | null;
    readonly cpus: number | null;
    readonly clockSource: string | null;
    readonly timerSlackNs: number | null;
    readonly cgroup: 'v1' | 'v2' | 'mixed' | null;
    /** CPUs' worth of quota; null = none. */
    readonly cpuQuota: number | null;
    readonly memoryLimitBytes: number | null;
    readonly pidsLimit: number | null;
    readonly openFilesLimit: number | null;
    readonly uid: number | null;
    readonly effectiveCapabilities: string | null;
    readonly noNewPrivileges: boolean | null;
    /** 0 off, 1 strict, 2 filter. */
    readonly seccompMode: number | null;
    readonly rootReadOnly: boolean | null;
    readonly has: CellHas;
}
export interface CellHas {
    readonly shell: boolean;
    readonly caCertificates: boolean;
    readonly tzdata: boolean;
    readonly tmp: boolean;
    readonly passwd: boolean;
}
