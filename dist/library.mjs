// src/entry/library/library.ts
import { check } from "./lib/library.cjs";
import { inspect } from "./lib/library.cjs";
import {
  BinaryFormatError,
  ConfigError,
  EngineError,
  EngineUnavailableError,
  PortcullisError,
  UsageError
} from "./lib/library.cjs";
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
