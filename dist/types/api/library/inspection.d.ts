import type { ReportBinary, ReportFinding } from '../../report/report.js';
export interface InspectOptions {
    /** Ids and globs of targets to predict for; all of the catalogue where absent. */
    readonly targets?: readonly string[];
}
export interface Inspection {
    readonly binary: ReportBinary;
    readonly predictions: readonly TargetPrediction[];
}
/** What the bytes imply for a target under the profile `default`, before anything is run. */
export interface TargetPrediction {
    readonly target: string;
    /** null = the bytes or the target's facts cannot tell; then `reason` says why. */
    readonly runs: boolean | null;
    readonly reason: string | null;
    readonly findings: readonly ReportFinding[];
}
