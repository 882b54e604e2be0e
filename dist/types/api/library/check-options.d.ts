import type { Report } from '../../report/report.js';
import type { CheckEvent } from './check-event.js';
/** Everything may be left out; an option takes the place of what the configuration says of it. */
export interface CheckOptions {
    /** Path of a portcullis.yml. Without it, `portcullis.yml` (or `.portcullis.yml`, `.yaml`) in the working directory or its `.github` is read. */
    readonly config?: string;
    /** Ids and globs of targets: `['scratch', 'alpine:*', '!alpine:3.20']`. */
    readonly targets?: readonly string[];
    /** Names of profiles: `['default', 'hardened']`. */
    readonly profiles?: readonly string[];
    /** Smoke cases: each is the arguments of one, split as a shell would, and has to exit 0; `''` = no arguments. */
    readonly run?: readonly string[];
    /** `false` leaves the timer benchmark out; a mode takes the place of the configured one. */
    readonly timers?: boolean | 'quick' | 'standard' | 'thorough';
    /** `none`: predictions alone decide and nothing is started. */
    readonly engine?: 'auto' | 'docker' | 'podman' | 'native' | 'none';
    readonly pull?: 'missing' | 'always' | 'never';
    /** Highest glibc version that the binary may need: `'2.17'`. */
    readonly maxGlibc?: string;
    /** Globs of cells and targets that have to pass. */
    readonly required?: readonly string[];
    /** Cells side by side, 1 to 64. */
    readonly parallel?: number;
    /** Uses a configuration that opens more than the base branch's where the event does not say whose it is, as in a merge queue. Means nothing for forks. */
    readonly allowLoosening?: boolean;
    /** Stops the cells and ends the run early. The promise still resolves: the report has `complete: false`, and its gate is closed. */
    readonly signal?: AbortSignal;
    /** Told how the run goes, in order. What it throws ends the run, and the promise rejects with it. */
    readonly onEvent?: (event: CheckEvent) => void;
}
export interface CheckResult {
    /** The same document as report.json; schema/report.schema.json describes it. */
    readonly report: Report;
    /** The gate is open. */
    readonly passed: boolean;
    /** What the command line would exit with: 0 the gate passes, 1 it fails, 3 nothing could be learned. */
    readonly exitCode: 0 | 1 | 3;
}
