#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// src/entry/cli-start.ts
var import_node_module2 = require("node:module");
var import_node_path3 = require("node:path");

// src/entry/process/cache-directory.ts
var import_node_os = require("node:os");
var import_node_path = require("node:path");
function cacheDirectory(env) {
  return env["PORTCULLIS_CACHE"] ?? (0, import_node_path.join)(env["XDG_CACHE_HOME"] ?? (0, import_node_path.join)((0, import_node_os.homedir)(), ".cache"), "portcullis");
}

// src/entry/process/keep-compiled.ts
var import_node_fs = require("node:fs");
var import_node_module = require("node:module");
var import_node_path2 = require("node:path");
var import_node_vm = require("node:vm");
var NAME_BYTES = 64;
function requireKept(file, folder) {
  const source = (0, import_node_fs.readFileSync)(file);
  const name = source.subarray(-NAME_BYTES);
  const path = (0, import_node_path2.join)(folder, `${process.version}-${process.arch}-${(0, import_node_path2.basename)(file)}`);
  const kept = readKept(path, name);
  const script = new import_node_vm.Script(source.toString("latin1"), { filename: file, ...kept !== null && { cachedData: kept } });
  const module2 = { exports: {} };
  let fits = kept !== null && script.cachedDataRejected !== true;
  const keep = () => {
    if (!fits) write(path, name, script);
    fits = true;
  };
  script.runInThisContext()(module2.exports, (0, import_node_module.createRequire)(file), module2, file, (0, import_node_path2.dirname)(file));
  process.once("exit", (code) => code < 2 && keep());
  return { exports: module2.exports, keep };
}
function readKept(path, name) {
  try {
    const whole = (0, import_node_fs.readFileSync)(path);
    return whole.subarray(0, NAME_BYTES).equals(name) ? whole.subarray(NAME_BYTES) : null;
  } catch {
    return null;
  }
}
function write(path, name, script) {
  const unfinished = `${path}.${process.pid}`;
  try {
    (0, import_node_fs.mkdirSync)((0, import_node_path2.dirname)(path), { recursive: true, mode: 448 });
    (0, import_node_fs.writeFileSync)(unfinished, Buffer.concat([name, script.createCachedData()]), { mode: 384 });
    (0, import_node_fs.renameSync)(unfinished, path);
  } catch {
  }
}

// src/entry/cli-start.ts
var [command, ...words] = process.argv.slice(2);
var compiled = (0, import_node_path3.join)(cacheDirectory(process.env), "compiled");
var asksForHelp = words.some((word) => word === "--help" || word === "-h");
if (command === "inspect" && !asksForHelp) {
  const file = (0, import_node_path3.join)(__dirname, "inspect.cjs");
  const { inspectStart } = requireKept(file, compiled).exports;
  inspectStart(words);
} else {
  (0, import_node_module2.enableCompileCache)?.(compiled);
  if (command === "check" && !asksForHelp) {
    void startCheck();
  } else void Promise.resolve().then(() => __toESM(require("./parts/cli.cjs"), 1));
}
async function startCheck() {
  const { earlyQuestion } = await Promise.resolve().then(() => __toESM(require("./early-question.cjs"), 1));
  const early = await earlyQuestion(words, process.env);
  await early?.sent;
  const file = (0, import_node_path3.join)(__dirname, "check.cjs");
  const { exports: exports2, keep } = requireKept(file, compiled);
  const { checkStart } = exports2;
  await checkStart(words, { early, onCells: keep });
}
