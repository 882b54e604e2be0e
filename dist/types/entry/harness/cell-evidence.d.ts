import type { BinaryFacts } from '../../binary/facts.js';
import type { Policy } from '../../config/policy.js';
import type { SmokeCase } from '../../config/smoke-case.js';
import type { EngineDescription } from '../../engines/engine.js';
import type { CellObservation } from '../../protocol/observation.js';
import type { ReportBinary } from '../../report/report.js';
import type { PlannedCell } from '../../run.js';
import type { MatrixPlan } from './matrix-plan.js';
import type { UnknownCellError } from './unknown-cell-error.js';
/**
 * What one test has to do with one cell, as plain data: it goes from vitest's worker to the reporter, which knows how the test ended and judges. It
 * is there from the test's registration on, and grows with each call: a test that never ran or never ended leaves it, too.
 */
export interface CellEvidence extends PlannedCell {
    readonly binary: ReportBinary;
    readonly facts: BinaryFacts;
    readonly policy: Policy;
    readonly configHash: string;
    readonly calls: SmokeCase[];
    readonly observations: CellObservation[];
    /** Why the cell was lost; null = it was not. */
    unknown: Pick<UnknownCellError, 'reason' | 'message'> | null;
    engine: EngineDescription | null;
}
export declare function newEvidence(plan: MatrixPlan, { cell, prediction }: PlannedCell): CellEvidence;
/** What judging needs of a call: neither input nor values of the environment leave the worker. */
export declare function bareCall(smoke: SmokeCase): SmokeCase;
