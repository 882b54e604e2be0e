/**
 * `import { matrixTest, expect } from 'portcullis/vitest'`: a test body that runs once per cell of a matrix, with a handle to run a built
 * Go binary there.
 */
export { matrixTest } from './matrix-test.js';
export type { MatrixBody, MatrixTest, MatrixTestWith } from './matrix-test.js';
export { expect } from './expect.js';
export type { CellExpect, CellMatchers, TimeLimit } from './expect.js';
export type { MatrixOptions } from '../harness/matrix-options.js';
export type { CallResults, MatrixCell, TimersOptions } from '../harness/matrix-cell.js';
export { UnknownCellError } from '../harness/unknown-cell-error.js';
export type { Call, CallFile, CallOptions, CallResult, ServeAnswer, ServeOptions, ServeRequestOptions, ServeResult, TimerPathResult, TimersResult, } from '../harness/cell-calls.js';
