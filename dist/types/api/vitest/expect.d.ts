import { expect as vitestExpect } from 'vitest';
import { type TimeLimit } from './matchers.js';
export type { TimeLimit } from './matchers.js';
export interface CellMatchers {
    /** Of a call: it reached its own code, and ended by neither a crash nor the time limit. */
    toRun(): void;
    /** Of a call. */
    toExitWith(code: number): void;
    /** Of a cell, or of what `inspect` gives: `'2.17'`. */
    toNeedAtMostGlibc(version: string): void;
    /** Of what `cell.measureTimers()` gives. */
    toKeepTimeWithin(limit: TimeLimit): void;
}
type VitestAssertion<T> = ReturnType<typeof vitestExpect<T>>;
/** vitest's `expect`, and what cells are asked. Typed here rather than by adding to vitest's own types, which differ from version to version. */
export type CellExpect = {
    <T>(actual: T, message?: string): Omit<VitestAssertion<T>, 'not'> & CellMatchers & {
        readonly not: VitestAssertion<T>['not'] & CellMatchers;
    };
} & typeof vitestExpect;
export declare const expect: CellExpect;
