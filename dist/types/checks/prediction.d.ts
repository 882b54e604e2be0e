import type { Finding } from '../findings.js';
/** What the facts imply before anything runs. */
export interface Prediction {
    /** null = the bytes or the target's facts cannot tell; then `reason` says why. */
    readonly runs: boolean | null;
    readonly reason: string | null;
    /** Findings that block the start come first; hazards (bites only where the program uses it) follow. */
    readonly findings: readonly Finding[];
}
