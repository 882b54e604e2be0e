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
var files_image_locks_exports = {};
__export(files_image_locks_exports, {
  lockImages: () => lockImages,
  lockPath: () => lockPath,
  readLock: () => readLock,
  writeLock: () => writeLock
});
module.exports = __toCommonJS(files_image_locks_exports);
var import_safe_json = require("./safe-json.cjs");
var import_side_by_side = require("./side-by-side.cjs");
var import_json_problem = require("./json-problem.cjs");
var import_errors = require("./errors.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var z = __toESM(require("../lib/zod.cjs"));
var LOCK_SCHEMA = "portcullis-lock/1";
var lockedImage = z.object({
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/, { error: "expected sha256: and 64 hex digits" }),
  standIn: z.string().max(100).nullable()
});
var lockSchema = z.object({
  schema: z.literal(LOCK_SCHEMA),
  images: z.record(z.string().max(512), z.record(z.string().max(64), lockedImage))
});
function parseLock(text, shown) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new import_errors.UsageError(`lock ${JSON.stringify(shown)} ${(0, import_json_problem.jsonProblem)(text, error)}`, { hint: HINT, cause: error });
  }
  const parsed = lockSchema.safeParse(value);
  if (parsed.success) return parsed.data.images;
  const [issue] = parsed.error.issues;
  const place = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.join(" > ")}`;
  throw new import_errors.UsageError(`lock ${JSON.stringify(shown)} is not valid${place}: ${issue?.message ?? "no lock"}`, {
    hint: HINT
  });
}
var HINT = "`portcullis targets --lock` writes it anew.";
var DEFAULT_LOCK = "portcullis.lock";
var MOST_BYTES = 4 << 20;
var SIDE_BY_SIDE = 4;
function lockPath(configured, configFile) {
  const file = configured ?? DEFAULT_LOCK;
  return (0, import_node_path.isAbsolute)(file) ? file : (0, import_node_path.join)(configFile === null ? "." : (0, import_node_path.dirname)(configFile), file);
}
function readLock(file, configFile) {
  const path = lockPath(file, configFile);
  const stat = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > MOST_BYTES) {
    throw new import_errors.UsageError(`lock ${JSON.stringify(path)} ${stat ? "is no file of a usable size" : "does not exist"}`, {
      hint: "`portcullis targets --lock` writes it; commit it."
    });
  }
  return parseLock((0, import_node_fs.readFileSync)(path, "utf8"), path);
}
async function lockImages(engine, config, signal) {
  const { os, arch } = engine.description;
  const targets = config.targets.filter(({ image, os: system }) => image !== null && system === os);
  const found = /* @__PURE__ */ new Map();
  await (0, import_side_by_side.forEachSideBySide)(targets, SIDE_BY_SIDE, async (target) => {
    const image = target.image;
    const { image: facts, trouble } = await engine.runCell(
      {
        cellId: target.id,
        binary: "",
        image,
        standIn: target.standIn,
        target,
        binaryPlatform: `${os}/${arch}`,
        platform: `${os}/${arch}`,
        profile: config.profiles[0],
        steps: [],
        pull: config.pull,
        timeoutMs: config.cellTimeoutMs,
        outputBytes: 0
      },
      signal
    );
    const digest = facts?.digest ?? null;
    const locked = digest === null ? null : { digest, standIn: facts.standIn };
    found.set(target.id, { target: target.id, image, locked, problem: trouble?.message ?? null });
  });
  return targets.map(({ id }) => found.get(id));
}
function writeLock(path, platform, targets, configured) {
  const known = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ? parseLock((0, import_node_fs.readFileSync)(path, "utf8"), path) : {};
  const images = {};
  for (const { image } of configured) {
    const others = image === null ? void 0 : known[image];
    if (others !== void 0) images[image] = { ...others };
  }
  for (const { image, locked } of targets) {
    const all = { ...known[image], ...locked && { [platform]: locked } };
    if (Object.keys(all).length > 0) images[image] = all;
  }
  const sorted = Object.fromEntries(Object.entries(images).toSorted(([a], [b]) => a < b ? -1 : 1));
  (0, import_node_fs.writeFileSync)(path, (0, import_safe_json.safeJson)({ schema: LOCK_SCHEMA, images: sorted }));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lockImages,
  lockPath,
  readLock,
  writeLock
});
