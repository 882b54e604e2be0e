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
var probe_binary_exports = {};
__export(probe_binary_exports, {
  probeFor: () => probeFor
});
module.exports = __toCommonJS(probe_binary_exports);
var import_probe_probe_build = require("./probe-probe-build.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_node_crypto = require("node:crypto");
var import_promises2 = require("node:fs/promises");
var import_node_path2 = require("node:path");
var OLDEST_MINOR = 21;
async function findGo(tools) {
  const path = await firstOnPath(tools.env.PATH ?? "");
  if (path === null) return null;
  const version = await versionFile(path) ?? await askVersion(path, tools);
  const minor = /^go1\.(\d+)/.exec(version ?? "")?.[1];
  if (version === null || minor === void 0 || Number(minor) < OLDEST_MINOR) {
    tools.log(
      `probe: ${path} is ${version ?? "no Go that tells its version"}; Go 1.${OLDEST_MINOR} is needed to build the probe`
    );
    return null;
  }
  return { path, version };
}
async function firstOnPath(searchPath) {
  const name = process.platform === "win32" ? "go.exe" : "go";
  for (const directory of searchPath.split(import_node_path.delimiter)) {
    if (directory === "") continue;
    const candidate = (0, import_node_path.join)(directory, name);
    const found = await (0, import_promises.stat)(candidate).catch(() => null);
    if (found?.isFile() && (process.platform === "win32" || (found.mode & 73) !== 0)) return candidate;
  }
  return null;
}
async function versionFile(path) {
  try {
    const text = await (0, import_promises.readFile)((0, import_node_path.join)((0, import_node_path.dirname)((0, import_node_path.dirname)(await (0, import_promises.realpath)(path))), "VERSION"), "utf8");
    return /^go1\.\S+/.exec(text)?.[0] ?? null;
  } catch {
    return null;
  }
}
async function askVersion(path, { env, log }) {
  const { getExecOutput } = await Promise.resolve().then(() => __toESM(require("../lib/actions-exec.cjs")));
  const { goEnvironment } = await Promise.resolve().then(() => __toESM(require("./probe-build.cjs")));
  const answer = await getExecOutput(path, ["version"], {
    silent: true,
    ignoreReturnCode: true,
    env: goEnvironment(env, {})
  }).catch((error) => {
    log(`probe: ${path} version: ${String(error)}`);
    return null;
  });
  return /^go version (?:devel )?(go1\.\S+)/.exec(answer?.stdout ?? "")?.[1] ?? null;
}
var PROBE_SUMS = {
  "linux-amd64": "6aa9a73356228876a4d8091a36e894c4c0541f3107e7727b0e0d548457353514",
  "linux-arm64": "9bb4b0d6dfeca8110599c275e5ef413f2f13853a2431bb724faa6be20f373a91"
};
async function prebuiltProbe({ os, arch }, { packageRoot }, sums = PROBE_SUMS) {
  const expected = sums[`${os}-${arch}`];
  if (expected === void 0) return null;
  const path = (0, import_node_path2.join)(packageRoot, "dist", "probe", `portcullis-probe-${os}-${arch}`);
  const bytes = await (0, import_promises2.readFile)(path).catch((error) => {
    throw new import_errors.EngineError(`The prebuilt probe ${path} cannot be read: ${String(error)}`, {
      hint: "Install the package again, or install Go 1.21 or newer so that the probe is built from source.",
      cause: error
    });
  });
  const actual = (0, import_node_crypto.createHash)("sha256").update(bytes).digest("hex");
  if (actual !== expected) {
    throw new import_errors.EngineError(
      `The prebuilt probe ${path} is not the one that was released: its SHA-256 is ${actual}, not ${expected}.`,
      {
        hint: "Do not run it. Install the package again, or install Go 1.21 or newer so that the probe is built from source."
      }
    );
  }
  return path;
}
async function probeFor(platform, tools) {
  const go = await findGo(tools);
  if (go !== null) {
    try {
      return await (0, import_probe_probe_build.cachedProbe)(platform, go, tools);
    } catch (error) {
      tools.log(`probe: ${go.path} could not build it: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const prebuilt = await prebuiltProbe(platform, tools);
  if (prebuilt !== null) return prebuilt;
  throw new import_errors.EngineError(
    `There is no probe for ${platform.os}/${platform.arch}: ${go === null ? "no Go 1.21 or newer was found on PATH" : `building it with ${go.version} failed`}, and none comes prebuilt with the package.`,
    {
      hint: "Install Go 1.21 or newer (in a workflow: actions/setup-go before this step), or run on linux/amd64 or linux/arm64."
    }
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  probeFor
});
