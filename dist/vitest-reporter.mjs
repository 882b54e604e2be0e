// src/entry/vitest/reporter.ts
import { dirname, join, resolve } from "node:path";

// inside:inside
import { library } from "./portcullis.cjs";
var { BinaryFormatError, CellHandle, ConfigError, EngineError, EnginePool, EngineUnavailableError, PortcullisError, UnknownCellError, UsageError, cellRecord, check, compareVersions, duetVerdict, glibcNeeds, inspect, planMatrix, readReport, writeRecords } = await library();

// src/entry/vitest/reporter.ts
var PortcullisReporter = class {
  #out;
  #base;
  #startedMs = Date.now();
  constructor({ out = "portcullis-report", base } = {}) {
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
  async onTestRunEnd(testModules, _errors, reason) {
    const records = [];
    for (const module of testModules) {
      for (const test of module.children.allTests()) {
        const { portcullis } = test.meta();
        if (portcullis !== void 0) records.push(portcullis);
      }
    }
    const said = await writeRecords({
      records,
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
