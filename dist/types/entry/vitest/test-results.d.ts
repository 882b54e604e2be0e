import type { Reporter } from 'vitest/node';
import type { TestRecord } from '../harness/test-record.js';
type RunEnd = Parameters<NonNullable<Reporter['onTestRunEnd']>>;
export type TestModules = RunEnd[0];
export type Errors = RunEnd[1];
type TestModule = TestModules[number];
type TestCase = ReturnType<TestModule['children']['allTests']> extends Iterable<infer Each> ? Each : never;
/** A matrix test as vitest saw it end: its own state counts, not what the body threw. Empty for other tests. */
export declare function recordOf(test: TestCase): TestRecord[];
/** Files and suites of which vitest knows no tests because they could not be read, and errors that no test is to blame for. */
export declare function outsideOfTests(modules: TestModules, errors: Errors): string[];
export {};
