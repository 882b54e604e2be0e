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
var import_node_module = require("node:module");
var import_node_path2 = require("node:path");

// src/entry/cache-directory.ts
var import_node_os = require("node:os");
var import_node_path = require("node:path");
function cacheDirectory(env) {
  return env["PORTCULLIS_CACHE"] ?? (0, import_node_path.join)(env["XDG_CACHE_HOME"] ?? (0, import_node_path.join)((0, import_node_os.homedir)(), ".cache"), "portcullis");
}

// src/entry/cli-start.ts
(0, import_node_module.enableCompileCache)?.((0, import_node_path2.join)(cacheDirectory(process.env), "compiled"));
void Promise.resolve().then(() => __toESM(require("./parts/cli.cjs"), 1));
