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
var file_source_exports = {};
__export(file_source_exports, {
  openBinary: () => openBinary,
  openFileSource: () => openFileSource
});
module.exports = __toCommonJS(file_source_exports);
var import_system_error = require("./system-error.cjs");
var import_errors = require("./errors.cjs");
var import_node_fs = require("node:fs");
var import_node_fs2 = require("node:fs");
var PAGE_BYTES = 16 * 1024;
var MAX_PAGES = 64;
function openFileSource(path) {
  const file = (0, import_node_fs2.openSync)(path, "r");
  const sizeBytes = (0, import_node_fs2.fstatSync)(file).size;
  const pages = /* @__PURE__ */ new Map();
  function readInto(offset, target) {
    let done = 0;
    while (done < target.length) {
      const got = (0, import_node_fs2.readSync)(file, target, done, target.length - done, offset + done);
      if (got === 0) break;
      done += got;
    }
    return done;
  }
  function readRange(offset, length) {
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, readInto(offset, bytes));
  }
  function page(number) {
    const kept = pages.get(number);
    if (kept) {
      pages.delete(number);
      pages.set(number, kept);
      return kept;
    }
    const start = number * PAGE_BYTES;
    const read = readRange(start, Math.min(PAGE_BYTES, sizeBytes - start));
    if (pages.size >= MAX_PAGES) pages.delete(pages.keys().next().value);
    pages.set(number, read);
    return read;
  }
  return {
    sizeBytes,
    readInto,
    indexOf: (hay, needle, from) => Buffer.from(hay.buffer, hay.byteOffset, hay.length).indexOf(needle, from),
    read(offset, length) {
      const size = Math.max(0, Math.min(length, sizeBytes - offset));
      if (size === 0) return new Uint8Array(0);
      const first = Math.floor(offset / PAGE_BYTES);
      const into = offset - first * PAGE_BYTES;
      if (into + size > PAGE_BYTES) return readRange(offset, size);
      return page(first).subarray(into, into + size);
    },
    [Symbol.dispose]() {
      (0, import_node_fs2.closeSync)(file);
    }
  };
}
function openBinary(path) {
  const shown = JSON.stringify(path.length > LONGEST_SHOWN ? `${path.slice(0, LONGEST_SHOWN)}\u2026` : path);
  const hint = "Name a built Go binary, for example ./dist/app.";
  try {
    const stat = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
    if (stat?.isFile()) return openFileSource(path);
    throw new import_errors.UsageError(`binary ${shown} ${stat ? "is not a regular file" : "does not exist"}`, { hint });
  } catch (error) {
    if (!(0, import_system_error.isSystemError)(error)) throw error;
    throw new import_errors.UsageError(`binary ${shown} cannot be opened: ${error.code}`, { hint, cause: error });
  }
}
var LONGEST_SHOWN = 200;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openBinary,
  openFileSource
});
