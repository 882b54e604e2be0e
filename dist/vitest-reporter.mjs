// src/api/vitest/reporter.ts
import { dirname, join, resolve } from "node:path";

// inside:inside
import { library } from "./portcullis.cjs";
var { BinaryFormatError, CellHandle, ConfigError, EngineError, EnginePool, EngineUnavailableError, GLIBC_VERSION_WORDS, PortcullisError, UnknownCellError, UsageError, check, compareVersions, duetVerdict, glibcNeeds, glibcVersion, inspect, knownOptions, newEvidence, planMatrix, readReport, writeRecords } = await library();

// src/api/vitest/test-results.ts
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
var MOST_MESSAGE = 300;
function recordOf(test) {
  const { portcullis: evidence } = test.meta();
  if (evidence === void 0) return [];
  const diagnostic = test.diagnostic();
  const suites = test.fullName.split(" > ").slice(0, -1).join(" > ");
  return [
    {
      evidence,
      test: suites,
      ...stateOf(test),
      failures: diagnostic?.flaky ? Math.max(1, diagnostic.retryCount) : 0,
      durationMs: diagnostic === void 0 ? null : Math.max(0, diagnostic.duration)
    }
  ];
}
function stateOf(test) {
  const result = test.result();
  if (result.state === "failed") return { state: "failed", message: firstLine(result.errors[0]) };
  const hook = suitesOf(test).flatMap((suite) => suite.errors())[0];
  if (hook !== void 0) return { state: "failed", message: `outside of the test: ${firstLine(hook)}` };
  if (result.state === "passed") return { state: "passed", message: null };
  if (result.state === "pending") return { state: "skipped", message: "vitest was stopped before it ended" };
  const note = result.note === void 0 ? null : oneLine(result.note);
  return {
    state: "skipped",
    message: note ?? (test.options.mode === "todo" ? "it is still to be written (todo)" : null)
  };
}
function suitesOf(test) {
  const suites = [];
  for (let at = test.parent; ; at = at.parent) {
    suites.push(at);
    if (at.type === "module") return suites;
  }
}
function outsideOfTests(modules, errors) {
  const unread = modules.flatMap(
    (module) => [module, ...module.children.allSuites()].filter((suite) => suite.errors().length > 0 && suite.children.size === 0).map((suite) => {
      const name = suite.type === "module" ? "" : `, ${suite.fullName}`;
      return `${relative(process.cwd(), module.moduleId)}${name}: ${firstLine(suite.errors()[0])}`;
    })
  );
  return [...unread, ...errors.map((error) => `an error outside of tests: ${firstLine(error)}`)];
}
function firstLine(error) {
  return oneLine(error?.message ?? "it failed");
}
function oneLine(text) {
  return stripVTControlCharacters(text).trim().split("\n")[0].slice(0, MOST_MESSAGE);
}

// src/api/vitest/reporter.ts
var PortcullisReporter = class {
  #out;
  #base;
  #startedMs = Date.now();
  constructor(options = {}) {
    knownOptions("portcullis/vitest/reporter", options, { out: true, base: true });
    const { out = "portcullis-report", base } = options;
    this.#out = out;
    this.#base = base ?? null;
    if (base !== void 0 && resolve(dirname(base)) === resolve(out)) {
      throw new UsageError(
        `the reporter would write over ${JSON.stringify(join(out, "report.json"))}, which it adds to`,
        {
          hint: "Give `out` another folder than that of `base`."
        }
      );
    }
  }
  onTestRunStart() {
    this.#startedMs = Date.now();
  }
  async onTestRunEnd(...[testModules, errors, reason]) {
    const modules = [...testModules].sort((a, b) => a.moduleId < b.moduleId ? -1 : 1);
    const said = await writeRecords({
      records: modules.flatMap((module) => [...module.children.allTests()].flatMap(recordOf)),
      outside: outsideOfTests(modules, errors),
      out: this.#out,
      base: this.#base === null ? null : readReport(this.#base),
      startedMs: this.#startedMs,
      complete: reason !== "interrupted"
    });
    process.stdout.write(`
${said}
`);
  }
};
export {
  PortcullisReporter as default
};
