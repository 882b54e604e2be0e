/**
 * `import { matrixTest, expect } from 'portcullis/vitest'`: a test body that runs once per cell of a matrix, with a handle to run a built
 * Go binary there.
 */
export { matrixTest } from './matrix-test.ts'
export type { MatrixBody, MatrixTest, MatrixTestWith } from './matrix-test.ts'
export { expect } from './expect.ts'
export type { CellExpect, CellMatchers, TimeLimit } from './expect.ts'
export type { MatrixOptions } from '../harness/matrix-options.ts'
export type { CallResults, MatrixCell, TimersOptions } from '../harness/matrix-cell.ts'
export { UnknownCellError } from '../harness/unknown-cell-error.ts'
export type {
  Call,
  CallFile,
  CallOptions,
  CallResult,
  ServeAnswer,
  ServeOptions,
  ServeRequestOptions,
  ServeResult,
  TimerPathResult,
  TimersResult,
} from '../harness/cell-calls.ts'
