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
var qemu_emulators_exports = {};
__export(qemu_emulators_exports, {
  findEmulators: () => findEmulators
});
module.exports = __toCommonJS(qemu_emulators_exports);
var import_runtime = require("./runtime.cjs");
var import_node_child_process = require("node:child_process");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var MACHINES = {
  amd64: "x86_64",
  arm64: "aarch64",
  arm: "arm",
  riscv64: "riscv64",
  ppc64le: "ppc64le",
  ppc64: "ppc64",
  s390x: "s390x",
  loong64: "loongarch64",
  mips: "mips",
  mipsle: "mipsel",
  mips64: "mips64",
  mips64le: "mips64el"
};
async function findEmulators(env) {
  const folders = (env["PATH"] ?? "").split(import_node_path.delimiter).filter((folder) => folder !== "");
  const found = await Promise.all(
    Object.entries(MACHINES).map(async ([arch, machine]) => {
      const hostPath = await firstExecutable(folders.map((folder) => (0, import_node_path.join)(folder, `qemu-${machine}-static`)));
      return hostPath === null ? null : { arch, hostPath, name: `qemu-${machine} ${await versionOf(hostPath)}`.trim() };
    })
  );
  return found.filter((emulator) => emulator !== null);
}
async function firstExecutable(paths) {
  for (const path of paths) {
    const isThere = await (0, import_promises.access)(path, import_promises.constants.X_OK).then(
      () => true,
      () => false
    );
    if (isThere) return path;
  }
  return null;
}
async function versionOf(path) {
  return await new Promise((resolve) => {
    (0, import_node_child_process.execFile)(path, ["--version"], { timeout: 5e3, env: {} }, (_, stdout) => {
      resolve(/version (\d+(?:\.\d+)*)/.exec(stdout)?.[1] ?? "");
    });
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findEmulators
});
