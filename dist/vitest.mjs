var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// src/api/vitest/matrix-test.ts
import { describe, expect, test } from "vitest";

// inside:inside
import { library } from "./portcullis.cjs";
var { BinaryFormatError, CellHandle, ConfigError, EngineError, EnginePool, EngineUnavailableError, GLIBC_VERSION_WORDS, PortcullisError, UnknownCellError, UsageError, check, compareVersions, duetVerdict, glibcNeeds, glibcVersion, inspect, knownOptions, newEvidence, planMatrix, readReport, writeRecords } = await library();

// src/api/vitest/matrix-test.ts
var TEST_LIMIT_MS = 12e4;
var cellTest = test.extend({
  enginePool: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which fixtures this one needs
    async ({}, use) => {
      var _stack = [];
      try {
        const pool = __using(_stack, new EnginePool(), true);
        await use(pool);
      } catch (_) {
        var _error = _, _hasError = true;
      } finally {
        var _promise = __callDispose(_stack, _error, _hasError);
        _promise && await _promise;
      }
    },
    { scope: "file" }
  ]
});
var matrixTest = Object.assign(register, {
  with: (shared) => (name, ...rest) => rest.length === 1 ? register(name, shared, rest[0]) : register(name, { ...shared, ...rest[0] }, rest[1])
});
var binariesOf = /* @__PURE__ */ new Map();
function register(name, options, body) {
  describe(name, async () => {
    const file = expect.getState().testPath ?? "";
    const known = binariesOf.get(file) ?? [];
    binariesOf.set(file, known);
    const plan = await planMatrix(options, known);
    for (const planned of plan.cells) {
      const limit = {
        timeout: options.timeoutMs ?? TEST_LIMIT_MS,
        concurrent: options.concurrent ?? false,
        // There before the test runs: what a hook or a filter keeps from running is told, too.
        meta: { portcullis: newEvidence(plan, planned) }
      };
      cellTest(planned.cell.id, limit, async ({ enginePool, signal, task, skip }) => {
        const cell = new CellHandle({ plan, planned, pool: enginePool, signal });
        Object.assign(task.meta, { portcullis: cell.evidence });
        let failure = null;
        try {
          await body(cell, { signal });
        } catch (error) {
          failure = { error };
        }
        if (cell.lost !== null) {
          if (options.unknown === "skip") skip(cell.lost.message);
          throw cell.lost;
        }
        if (failure !== null) throw failure.error;
      });
    }
  });
}

// src/api/vitest/expect.ts
import { expect as vitestExpect } from "vitest";

// src/api/vitest/matchers.ts
var OUTPUT_LINES = 8;
var LIMIT = { percent: true, proven: true, quantile: true, path: true };
var LIMIT_HINT = "Write expect(await cell.measureTimers()).toKeepTimeWithin({ percent: 8 })";
var QUANTILES = ["p50", "p90", "p95", "p99"];
function toRun(received) {
  const call = asCall(received, "toRun");
  return {
    pass: call.ran,
    message: () => `expected ${title(call)} ${call.ran ? "not to run, but it did" : "to run"}${account(call)}`
  };
}
function toExitWith(received, code) {
  const call = asCall(received, "toExitWith");
  if (!Number.isInteger(code)) {
    throw new UsageError(`toExitWith was given ${shown(code)}`, { hint: "It takes an exit code, a whole number." });
  }
  const pass = call.exitCode === code;
  return {
    pass,
    message: () => `expected ${title(call)} ${pass ? "not " : ""}to exit with ${code}, but it ${ending(call)}${account(call)}`
  };
}
function toNeedAtMostGlibc(received, most) {
  const version = typeof most === "string" ? glibcVersion(most) : null;
  if (version === null) {
    throw new UsageError(`glibc version ${JSON.stringify(most)}`, {
      hint: `toNeedAtMostGlibc takes ${GLIBC_VERSION_WORDS}, as text.`
    });
  }
  const { binary } = asHolder(received);
  const above = glibcNeeds(binary).filter((need) => compareVersions(need.version, version) > 0);
  const pass = above.length === 0;
  const needs = above.slice(0, 5).map(({ node, symbols }) => `  ${node}, for ${symbols.slice(0, 5).join(", ")}`);
  return {
    pass,
    message: () => pass ? `expected ${binary.path} to need more than glibc ${version}` : `expected ${binary.path} to need glibc ${version} at most, but it needs
${needs.join("\n")}`
  };
}
function toKeepTimeWithin(received, limit) {
  const timers = asTimers(received);
  checkLimit(limit);
  const isAbsolute = limit.quantile !== void 0 || limit.path !== void 0;
  return timers.duet === null || isAbsolute ? keepsTimeItself(timers, limit) : keepsTimeOfHost(timers, timers.duet, limit);
}
function checkLimit(limit) {
  if (limit === void 0) throw new UsageError("the limit of toKeepTimeWithin is undefined", { hint: LIMIT_HINT });
  knownOptions("toKeepTimeWithin", limit, LIMIT);
  const { percent, proven, quantile, path } = limit;
  if (!Number.isFinite(percent) || percent < 0) refuse("percent", percent, "a number of percent, 0 or more");
  if (proven !== void 0 && typeof proven !== "boolean") refuse("proven", proven, "true or false");
  if (quantile !== void 0 && !QUANTILES.includes(quantile)) refuse("quantile", quantile, QUANTILES.join(", "));
  if (path !== void 0 && path !== "os" && path !== "go") refuse("path", path, "os or go");
}
function refuse(name, value, expected) {
  throw new UsageError(`${name} of toKeepTimeWithin is ${shown(value)}`, { hint: `It has to be ${expected}.` });
}
function shown(value) {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 200)) : String(value).slice(0, 200);
}
function keepsTimeOfHost({ cell, periodNs }, duet, { percent, proven }) {
  const { verdict, reason } = duetVerdict(duet, percent);
  const pass = proven === true ? verdict === "steady" : verdict !== "jittery" && verdict !== "unmeasured";
  return {
    pass,
    message: () => `expected timers of ${periodNs / 1e6} ms in ${cell} ${pass ? "not " : ""}to be at most ${percent} % later than on the host
  ${verdict}: ${reason}`
  };
}
function keepsTimeItself({ cell, periodNs, paths }, { percent, quantile = "p95", path }) {
  const looked = paths.filter((each) => path === void 0 || each.path === path);
  const allowedNs = periodNs * percent / 100;
  const late = looked.filter((each) => each[`${quantile}Ns`] > allowedNs);
  const pass = looked.length > 0 && late.length === 0;
  const said = looked.map((each) => {
    const ns = each[`${quantile}Ns`];
    return `  ${each.path}: ${quantile} ${(ns / 1e6).toFixed(3)} ms = ${(ns / periodNs * 100).toFixed(2)} % (${each.samples} samples)`;
  });
  return {
    pass,
    message: () => `expected timers of ${periodNs / 1e6} ms in ${cell} ${pass ? "not " : ""}to be at most ${percent} % late
${said.join("\n") || "  nothing was measured"}`
  };
}
function asCall(received, matcher) {
  if (isObject(received) && typeof received["ran"] === "boolean") return received;
  throw new UsageError(`${matcher} was given what is no result of a call`, {
    hint: `Write expect(await cell.run([...])).${matcher}(...)`
  });
}
function asHolder(received) {
  if (isObject(received) && isObject(received["binary"]) && isObject(received["binary"]["versions"])) {
    return received;
  }
  throw new UsageError("toNeedAtMostGlibc was given what has no facts of a binary", {
    hint: 'Write expect(cell).toNeedAtMostGlibc("2.17")'
  });
}
function asTimers(received) {
  if (isObject(received) && Array.isArray(received["paths"]) && "duet" in received) {
    return received;
  }
  throw new UsageError("toKeepTimeWithin was given what is no timer measurement", {
    hint: LIMIT_HINT
  });
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function title({ args, cell }) {
  return `${args.length === 0 ? "the binary" : JSON.stringify(args.join(" "))} in ${cell}`;
}
function ending(call) {
  if (call.startError) return `could not be started (${call.startError.errno})`;
  if (call.timedOut) return "did not end in time";
  return call.signal === null ? `exited with ${call.exitCode}` : `was ended by ${call.signal}`;
}
function account(call) {
  const lines = call.findings.flatMap(findingLines);
  const said = call.stderr.trimEnd().split("\n").slice(-OUTPUT_LINES).filter(Boolean);
  return ["", ...lines, ...said.map((line) => `  stderr: ${line.slice(0, 300)}`)].join("\n");
}
function findingLines({ id, severity, message, remedy }) {
  if (severity === "note") return [];
  const fix = remedy === null ? [] : [`  fix: ${remedy.text}`, ...remedy.command === null ? [] : [`    ${remedy.command}`]];
  return [`  ${id}: ${message}`, ...fix];
}

// src/api/vitest/expect.ts
vitestExpect.extend({ toRun, toExitWith, toNeedAtMostGlibc, toKeepTimeWithin });
var expect2 = vitestExpect;
export {
  UnknownCellError,
  expect2 as expect,
  matrixTest
};
