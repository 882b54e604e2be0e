var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var run_exports = {};
__export(run_exports, {
  run: () => run
});
module.exports = __toCommonJS(run_exports);
var import_plan_cells = require("./plan-cells.cjs");
async function run(options, ports) {
  const startedMs = ports.now();
  const { config } = options;
  const opening = config.engine === "none" ? null : await asked(ports, config.engine, wantedPlaces(options));
  const [{ Stage }, { Subject }] = await Promise.all([Promise.resolve().then(() => __toESM(require("./stage.cjs"))), Promise.resolve().then(() => __toESM(require("./subject.cjs")))]);
  let subjects;
  try {
    subjects = options.binaries.map((path) => new Subject(path, ports));
  } catch (error) {
    await opening?.engine.then((engine2) => engine2[Symbol.asyncDispose]()).catch(() => void 0);
    throw error;
  }
  const stage = new Stage(options, ports, subjects);
  const { judged, engine } = opening ? await stage.observe(opening.engine) : stage.predictOnly();
  const [{ decideGate }, { exitCode }, { buildReport }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./gate.cjs"))),
    Promise.resolve().then(() => __toESM(require("./exit-code.cjs"))),
    Promise.resolve().then(() => __toESM(require("./build.cjs")))
  ]);
  const complete = !ports.signal.aborted;
  const gate = decideGate({
    cells: judged,
    binaries: subjects.map(({ facts }) => facts),
    policy: config.policy,
    complete
  });
  const report = buildReport({
    startedAt: new Date(startedMs).toISOString(),
    durationMs: ports.now() - startedMs,
    complete,
    configHash: typeof options.configHash === "string" ? options.configHash : await options.configHash(),
    toolVersion: options.toolVersion,
    engine,
    binaries: await Promise.all(
      subjects.map(async (subject) => ({ path: subject.path, facts: subject.facts, sha256: await subject.sha256() }))
    ),
    ...config.production !== void 0 && { production: config.production },
    cells: judged,
    gate
  });
  return { report, exitCode: exitCode({ gate, cells: judged }) };
}
async function asked(ports, choice, wanted) {
  let opening;
  await new Promise((resolve) => {
    opening = ports.openEngine(choice, resolve, wanted);
    opening.then(
      () => resolve(),
      () => resolve()
    );
  });
  return { engine: opening };
}
function wantedPlaces({ config, only, isRunner }) {
  const ids = only === void 0 ? null : [...only].map((id) => id.slice(id.indexOf("@") + 1).split("+")[0]);
  const targets = config.targets.filter(({ id }) => ids === null || ids.includes((0, import_plan_cells.targetSlug)(id)));
  return {
    containers: targets.some(({ place }) => place !== "host"),
    qemu: config.qemu,
    host: isRunner === true && targets.some(({ place }) => place === "host")
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
