import type { ClockFacts } from '../../protocol/clocks.js';
import type { Measurement, SeriesMessage } from '../../protocol/measure.js';
export interface HostMeasurement {
    /** Begun by `begin`; empty = none, and the probe ends by itself. */
    readonly measurements: readonly Measurement[];
    /** The host's clocks are read, their drift over so long; absent = they are not. */
    readonly clocksDriftMs?: number;
    /** Ends it, whatever happens. */
    readonly limitMs: number;
}
/** The probe on this machine itself, set up and waiting: the control of a duet. */
export interface HostProbe extends AsyncDisposable {
    /** Begins the first measurement at this moment, µs as in MeasureStart. */
    begin(startUs: number): void;
    /** What came, when the probe has ended; less or nothing where it failed. */
    readonly series: Promise<readonly SeriesMessage[]>;
    readonly clocks: Promise<ClockFacts | null>;
}
/** Starts nothing but our own probe, with a job that names no program. Never rejects for what the probe does. */
export declare function startHostProbe(probePath: string, measurement: HostMeasurement): Promise<HostProbe>;
