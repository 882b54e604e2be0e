// inside:inside
import { library } from "./portcullis.cjs";
var { BinaryFormatError, CellHandle, ConfigError, EngineError, EnginePool, EngineUnavailableError, PortcullisError, UnknownCellError, UsageError, check, compareVersions, duetVerdict, glibcNeeds, inspect, newEvidence, planMatrix, readReport, writeRecords } = await library();
export {
  BinaryFormatError,
  ConfigError,
  EngineError,
  EngineUnavailableError,
  PortcullisError,
  UsageError,
  check,
  inspect
};
