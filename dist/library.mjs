// src/entry/library/library.ts
import { check } from "./parts/library.cjs";
import { inspect } from "./parts/library.cjs";
import {
  BinaryFormatError,
  ConfigError,
  EngineError,
  EngineUnavailableError,
  PortcullisError,
  UsageError
} from "./parts/library.cjs";
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
