import type { MatrixCell } from '../harness/matrix-cell.js';
import type { MatrixOptions } from '../harness/matrix-options.js';
/** The test body; `signal` is aborted when the test's time is over. */
export type MatrixBody = (cell: MatrixCell, context: {
    readonly signal: AbortSignal;
}) => Promise<void> | void;
export interface MatrixTest {
    /** Runs `body` once per cell, as a test of its own named after the cell. */
    (name: string, options: MatrixOptions, body: MatrixBody): void;
    /** The same with options that all tests of a suite share; those of a test go on top. */
    with(shared: MatrixOptions): MatrixTestWith;
}
export interface MatrixTestWith {
    (name: string, body: MatrixBody): void;
    (name: string, options: Partial<MatrixOptions>, body: MatrixBody): void;
}
export declare const matrixTest: MatrixTest;
