import type { CellRequest, Engine } from '../engines/engine.js';
import type { HostMeasurement, HostProbe } from '../engines/probe/host-probe.js';
import type { ClockFacts } from '../protocol/clocks.js';
import type { CellObservation } from '../protocol/observation.js';
import { type TimerMode } from '../timing/duet-plan.js';
export type StartControl = (measurement: HostMeasurement) => Promise<HostProbe>;
export interface DuetRequest {
    readonly engine: Engine;
    readonly cell: Omit<CellRequest, 'steps' | 'timeoutMs' | 'onMeasure'>;
    readonly mode: TimerMode;
    readonly periodNs: number;
    /** Of each side; null = as many as the mode has. */
    readonly samples: number | null;
    /** `host` or `host:port` that the cell asks for the time; null = none. */
    readonly ntpServer: string | null;
    /** Starts the probe on the machine of the engine; null where that is another one, or the cell: then the cell is measured alone. */
    readonly startControl: StartControl | null;
    /** The cell is the machine itself, so that there is nothing to hold it against. */
    readonly isHost: boolean;
    /** Of the same machine. */
    readonly hostClocks: ClockFacts | null;
    readonly signal: AbortSignal;
}
export interface DuetOutcome {
    readonly timed: Timed;
    /** Of the container that it was measured in. */
    readonly observed: CellObservation;
}
type Timed = Pick<CellObservation, 'timers' | 'clock' | 'measured' | 'control' | 'alone'>;
/** Measures a cell's timers beside those of its host. */
export declare function observeDuet(request: DuetRequest): Promise<DuetOutcome>;
/** The clocks of the machine that a control runs on, by the same probe; null where they cannot be had. */
export declare function readHostClocks(startControl: StartControl | null, mode: TimerMode): Promise<ClockFacts | null>;
export {};
