import type { CheckOptions, CheckResult } from './check-options.js';
/**
 * Predicts, runs the smoke cases and timers in containers, judges, and decides the gate; for one binary or several.
 * Rejects with UsageError (a wrong option, no such file), ConfigError (with line and column) or BinaryFormatError. Whatever
 * happens after that is in the report: an engine that does not answer makes cells `unknown` and the exit code 3.
 */
export declare function check(files: string | readonly string[], options?: CheckOptions): Promise<CheckResult>;
