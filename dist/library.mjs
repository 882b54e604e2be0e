// inside:inside
import { library } from "./portcullis.cjs";
var { BinaryFormatError, CellHandle, ConfigError, EngineError, EnginePool, EngineUnavailableError, GLIBC_VERSION_WORDS, PortcullisError, UnknownCellError, UsageError, check, compareVersions, duetVerdict, glibcNeeds, glibcVersion, inspect, knownOptions, newEvidence, planMatrix, readReport, writeRecords } = await library();
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
