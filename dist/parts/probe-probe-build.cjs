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
var probe_probe_build_exports = {};
__export(probe_probe_build_exports, {
  buildProbe: () => buildProbe,
  cacheVersion: () => cacheVersion,
  cachedProbe: () => cachedProbe,
  goEnvironment: () => goEnvironment,
  hashSource: () => hashSource
});
module.exports = __toCommonJS(probe_probe_build_exports);
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var TOOL = "portcullis-probe";
async function cachedProbe(platform, go, tools) {
  const source = (0, import_node_path.join)(tools.packageRoot, "probe");
  const sourceHash = hashSource(source);
  const entry = {
    root: tools.env.RUNNER_TOOL_CACHE || (0, import_node_path.join)(tools.cacheDir, "tools"),
    version: cacheVersion(sourceHash, go.version),
    arch: `${platform.os}-${platform.arch}`,
    file: platform.os === "windows" ? `${TOOL}.exe` : TOOL
  };
  const cached = await fromCache(entry);
  if (cached !== null) return cached;
  const temporary = tools.env.RUNNER_TEMP || (0, import_node_path.join)(tools.cacheDir, "tmp");
  await (0, import_promises.mkdir)(temporary, { recursive: true });
  const directory = await (0, import_promises.mkdtemp)((0, import_node_path.join)(temporary, `${TOOL}-`));
  try {
    const built = (0, import_node_path.join)(directory, entry.file);
    const startedAt = performance.now();
    await buildProbe({ source, sourceHash, platform, go: go.path, out: built, env: tools.env });
    tools.log(`probe: built with ${go.version} in ${Math.round(performance.now() - startedAt)} ms`);
    return await intoCache(built, entry, { temporary, log: tools.log });
  } finally {
    await (0, import_promises.rm)(directory, { recursive: true, force: true });
  }
}
function hashSource(directory) {
  const hash = (0, import_node_crypto.createHash)("sha256");
  for (const name of sourceFiles(directory)) {
    const text = (0, import_node_fs.readFileSync)((0, import_node_path.join)(directory, name));
    hash.update(`${name}\0${text.length}\0`).update(text);
  }
  return hash.digest("hex").slice(0, 16);
}
function sourceFiles(directory, below = "") {
  return (0, import_node_fs.readdirSync)((0, import_node_path.join)(directory, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below + entry.name;
    if (entry.isDirectory()) return entry.name === "testdata" ? [] : sourceFiles(directory, `${name}/`);
    return name === "go.mod" || name.endsWith(".go") && !name.endsWith("_test.go") ? [name] : [];
  }).sort();
}
function cacheVersion(sourceHash, goVersion) {
  return `1.0.0-s${sourceHash}.${goVersion.replaceAll(/[^0-9A-Za-z-]/g, "-")}`;
}
async function fromCache({ root, version, arch, file }) {
  const directory = (0, import_node_path.join)(root, TOOL, version, arch);
  const path = (0, import_node_path.join)(directory, file);
  try {
    const [found] = await Promise.all([(0, import_promises.stat)(path), (0, import_promises.stat)(`${directory}.complete`)]);
    return found.isFile() && found.size > 0 ? path : null;
  } catch {
    return null;
  }
}
async function intoCache(built, entry, { temporary, log }) {
  const { cacheFile } = await Promise.resolve().then(() => __toESM(require("../lib/actions-tool-cache.cjs")));
  const before = { RUNNER_TOOL_CACHE: process.env.RUNNER_TOOL_CACHE, RUNNER_TEMP: process.env.RUNNER_TEMP };
  Object.assign(process.env, { RUNNER_TOOL_CACHE: entry.root, RUNNER_TEMP: temporary });
  const restoreOutput = divertWorkflowCommands(log);
  try {
    return (0, import_node_path.join)(await cacheFile(built, entry.file, TOOL, entry.version, entry.arch), entry.file);
  } finally {
    restoreOutput();
    for (const [name, value] of Object.entries(before)) {
      if (value === void 0) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
function divertWorkflowCommands(log) {
  const write = process.stdout.write;
  process.stdout.write = function divert(...args) {
    const [chunk] = args;
    if (typeof chunk !== "string" || !chunk.startsWith("::debug::")) return write.apply(process.stdout, args);
    log(`probe: ${chunk.slice("::debug::".length).trim()}`);
    return true;
  };
  return () => {
    process.stdout.write = write;
  };
}
async function buildProbe({
  source,
  sourceHash,
  platform,
  go,
  out,
  env,
  toolchain
}) {
  const { exec } = await Promise.resolve().then(() => __toESM(require("../lib/actions-exec.cjs")));
  let said = "";
  const listen = (data) => {
    if (said.length < 4e3) said += data.toString();
  };
  const flags = ["-trimpath", "-buildvcs=false", `-ldflags=-s -w -buildid= -X main.sourceVersion=${sourceHash}`];
  const code = await exec(go, ["build", ...flags, "-o", out, "."], {
    cwd: source,
    env: goEnvironment(env, { GOOS: platform.os, GOARCH: platform.arch, ...toolchain && { GOTOOLCHAIN: toolchain } }),
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: listen, stderr: listen }
  });
  if (code !== 0) throw new Error(`go build ended with exit code ${code}: ${said.trim()}`);
}
function goEnvironment(env, own) {
  const settings = {
    ...env,
    GOENV: "off",
    GOFLAGS: "",
    GOWORK: "off",
    GO111MODULE: "on",
    GOEXPERIMENT: "",
    GOFIPS140: "off",
    GOTOOLCHAIN: "local",
    GOAMD64: "v1",
    GOARM64: "v8.0",
    CGO_ENABLED: "0",
    ...own
  };
  return Object.fromEntries(Object.entries(settings).filter((pair) => pair[1] !== void 0));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  buildProbe,
  cacheVersion,
  cachedProbe,
  goEnvironment,
  hashSource
});
