var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var trace_refusals_exports = {};
__export(trace_refusals_exports, {
  traceRefusals: () => traceRefusals
});
module.exports = __toCommonJS(trace_refusals_exports);
var import_system_call_numbers_json = require("./system-call-numbers.json.cjs");
var import_engine_default_calls_json = require("./engine-default-calls.json.cjs");
var import_runtime = require("./runtime.cjs");
var TABLES = {
  amd64: import_system_call_numbers_json.system_call_numbers_default.amd64,
  x32: import_system_call_numbers_json.system_call_numbers_default.amd64,
  arm64: import_system_call_numbers_json.system_call_numbers_default.arm64,
  386: import_system_call_numbers_json.system_call_numbers_default["386"]
};
function refusedCalls(calls) {
  const found = calls.flatMap((call) => {
    const answer = answerOf(call);
    if (answer === null) return [];
    const name = nameOf(call);
    return [{ name, answer, allowed: import_engine_default_calls_json.engine_default_calls_default.docker.calls.includes(name) }];
  });
  return found.toSorted((a, b) => Number(a.allowed) - Number(b.allowed));
}
function answerOf({ count, sigsys = 0, eperm, enosys }) {
  if (sigsys > 0) return "SIGSYS";
  if (count === 0) return null;
  if (eperm === count) return "EPERM";
  return enosys === count ? "ENOSYS" : null;
}
function nameOf({ abi, number }) {
  const entry = Object.entries(TABLES[abi] ?? {}).find(([, each]) => each === number);
  return entry?.[0] ?? `${number} of ${abi}`;
}
var MOST_STEPS = 4;
var LOOKED_AT = 64 * 1024;
async function traceRefusals(engine, request, seen, signal) {
  if (seen.trouble !== null || seen.place !== void 0 || seen.facts?.seccompMode !== 2) return null;
  const refused = new Set(seen.outcomes.filter(looksRefused).map(({ step }) => step));
  const steps = request.steps.flatMap(({ step, startAs }) => {
    if (startAs !== "child" || !refused.has(step.id) || step.kind !== "run" && step.kind !== "serve") return [];
    return [{ step: { ...step, trace: true }, startAs }];
  });
  if (steps.length === 0) return null;
  const known = seen.traces ?? (await engine.runCell({ ...request, steps: steps.slice(0, MOST_STEPS) }, signal)).traces;
  const found = (known ?? []).map(({ step, calls }) => ({ step, calls: refusedCalls(calls) }));
  const told = found.filter(({ calls }) => calls.length > 0);
  return told.length === 0 ? null : told;
}
function looksRefused({ startError, signal, exitCode, stdout, stderr }) {
  if (startError !== null || exitCode === 0) return false;
  if (signal === "SIGSYS") return true;
  return [stderr, stdout].some(({ text }) => REFUSED.test(text.slice(0, LOOKED_AT)));
}
var REFUSED = /operation not permitted|function not implemented|bad system call/i;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  traceRefusals
});
