import type { BinaryFacts } from '../../binary/facts.js';
import type { Config } from '../../config/config.js';
import type { PlannedCell } from '../../run.js';
import type { ReportBinary } from '../../report/report.js';
import type { MatrixOptions } from './matrix-options.js';
export interface MatrixPlan {
    readonly path: string;
    readonly facts: BinaryFacts;
    readonly binary: ReportBinary;
    readonly config: Config;
    readonly configHash: string;
    readonly cells: readonly PlannedCell[];
}
/** Binaries of a test file in the order in which it names them: their cells are numbered as `check` numbers those of one run. */
export type KnownBinaries = ReportBinary[];
/** The cells of a binary, predicted. Rejects with UsageError, ConfigError or BinaryFormatError. */
export declare function planMatrix(options: MatrixOptions, known?: KnownBinaries): Promise<MatrixPlan>;
