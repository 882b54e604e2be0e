/**
 * `import { check, inspect } from 'portcullis'`: what the command line does, for programs. Nothing is printed, no signal is caught,
 * the process does not exit. Durations are milliseconds where a name ends in `Ms`, nanoseconds in `Ns`, sizes are bytes.
 */
export { check } from './check.ts'
export type { CheckOptions, CheckResult } from './check-options.ts'
export type { CheckEvent, CellPhaseName } from './check-event.ts'
export { inspect } from './inspect.ts'
export type { Inspection, InspectOptions, TargetPrediction } from './inspection.ts'
export type { Report, ReportBinary, ReportCell, ReportFinding, ReportGate, ReportStep } from '../../report/report.ts'
export {
  BinaryFormatError,
  ConfigError,
  EngineError,
  EngineUnavailableError,
  PortcullisError,
  UsageError,
} from '../../errors.ts'
export type { ConfigPosition, ConfigProblem, ErrorCode, ErrorDetails } from '../../errors.ts'
