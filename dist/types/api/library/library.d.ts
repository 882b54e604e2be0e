/**
 * `import { check, inspect } from 'portcullis'`: what the command line does, for programs. Nothing is printed, no signal is caught,
 * the process does not exit. Durations are milliseconds where a name ends in `Ms`, nanoseconds in `Ns`, sizes are bytes.
 */
export { check } from './check.js';
export type { CheckOptions, CheckResult } from './check-options.js';
export type { CheckEvent, CellPhaseName } from './check-event.js';
export { inspect } from './inspect.js';
export type { Inspection, InspectOptions, TargetPrediction } from './inspection.js';
export type { Report, ReportBinary, ReportCell, ReportFinding, ReportGate, ReportStep } from '../../report/report.js';
export { BinaryFormatError, ConfigError, EngineError, EngineUnavailableError, PortcullisError, UsageError, } from '../../errors.js';
export type { ConfigPosition, ConfigProblem, ErrorCode, ErrorDetails } from '../../errors.js';
