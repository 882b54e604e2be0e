import type { ClocksMessage } from './clocks.js';
import type { StepOutcome } from './process.js';
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
