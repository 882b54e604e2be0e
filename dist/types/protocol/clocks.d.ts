/** What a cell's clocks are. null = could not be read, or is not a thing on that system. Untrusted as all that comes from a cell. */
export interface ClocksMessage {
    readonly type: 'clocks';
    readonly step: string;
    readonly clocks: ClockFacts;
}
export interface ClockFacts {
    readonly cost: ClockCost;
    /** time.Now's monotonic part, read back to back. */
    readonly monotonicSteps: ClockSteps;
    /** The wall clock, read back to back (by system call on Linux, time.Now elsewhere). */
    readonly wallSteps: ClockSteps;
    readonly drift: ClockDrift;
    /** When it was read: ms since the epoch, to the microsecond. */
    readonly wallMs: number;
    /** µs of the monotonic clock at the same moment; its origin is the system's. */
    readonly monotonicUs: number;
    /** What the wall clock is for show; null = nothing speaks against it. */
    readonly faked: ClockFake | null;
    readonly timeNamespace: TimeNamespace | null;
    readonly source: ClockSource;
    readonly adjust: ClockAdjust | null;
    readonly timerSlackNs: number | null;
    readonly zones: TimeZones;
    readonly ntp: NtpAnswer | null;
    /** Names of PTP devices that can be seen: `ptp0`. */
    readonly ptpDevices: readonly string[];
    readonly windows: WindowsClock | null;
}
/** Medians of one call, ns. */
export interface ClockCost {
    readonly nowNs: number;
    /** clock_gettime as a system call. */
    readonly syscallNs: number | null;
    /** AT_SYSINFO_EHDR in the auxiliary vector. */
    readonly vdsoMapped: boolean | null;
}
export interface ClockSteps {
    readonly reads: number;
    /** Smallest step forward, ns; null = it never moved. */
    readonly smallestNs: number | null;
    readonly largestNs: number | null;
    readonly zero: number;
    readonly negative: number;
}
/** Wall clock against monotonic clock. */
export interface ClockDrift {
    readonly overNs: number;
    /** Wall minus monotonic, gained over that time. */
    readonly gainedNs: number;
    /** The largest change between two looks: a step of the wall clock shows here. */
    readonly largestJumpNs: number;
}
/** constant: stands still. 1970: within a day of the epoch. 2009-11-10: Go's playground. rate: runs more than 1 % off. */
export type ClockFake = (typeof CLOCK_FAKES)[number];
export declare const CLOCK_FAKES: readonly ['constant', '1970', '2009-11-10', 'rate'];
/** Offsets against the initial time namespace, ns. */
export interface TimeNamespace {
    readonly monotonicNs: number;
    readonly boottimeNs: number;
}
export interface ClockSource {
    readonly current: string | null;
    readonly available: readonly string[];
}
export interface ClockAdjust {
    /** clock_adjtime with nothing to change: `permitted` or the error's name. */
    readonly read: string;
    /** Found without changing anything. `unclear`: the capability is there, the call was not tried. */
    readonly set: 'unclear' | 'refused-capability' | 'refused-filter' | 'refused';
    /** The error of the attempt that had to fail; null = not tried. */
    readonly setError: string | null;
    /** What reading gave. */
    readonly state: ClockDiscipline | null;
}
export interface ClockDiscipline {
    /** STA_UNSYNC is not set. */
    readonly synchronised: boolean;
    readonly offsetNs: number;
    readonly frequencyPpm: number;
    readonly maxErrorUs: number;
    readonly estimatedErrorUs: number;
}
export interface TimeZones {
    /** The first directory with a database that Go would read. */
    readonly database: string | null;
    /** Where /etc/localtime leads, or `file`, or null = not there. */
    readonly localtime: string | null;
    /** The variable TZ; null = unset. */
    readonly tz: string | null;
    /** What Go makes of it. */
    readonly localName: string;
    readonly localOffsetS: number;
    /** Error of time.LoadLocation("Europe/London"); null = it worked. */
    readonly loadError: string | null;
}
export interface NtpAnswer {
    readonly server: string;
    /** Server minus this clock; null with `error`. */
    readonly offsetMs: number | null;
    readonly roundTripMs: number | null;
    readonly stratum: number | null;
    readonly error: string | null;
}
export interface WindowsClock {
    readonly counterFrequencyHz: number;
    /** Smallest step of QueryPerformanceCounter, ns. */
    readonly counterStepNs: number;
    /** Timer resolution now, at best and at worst (NtQueryTimerResolution), ns. */
    readonly resolutionNs: number | null;
    readonly finestNs: number | null;
    readonly coarsestNs: number | null;
    readonly highResolutionTimer: boolean;
}
