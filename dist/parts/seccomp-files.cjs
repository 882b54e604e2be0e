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
var seccomp_files_exports = {};
__export(seccomp_files_exports, {
  resolveSeccompWords: () => resolveSeccompWords,
  withSeccompFiles: () => withSeccompFiles
});
module.exports = __toCommonJS(seccomp_files_exports);
var import_json_problem = require("./json-problem.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var z = __toESM(require("../lib/zod.cjs"));
var action = z.string().regex(/^SCMP_ACT_[A-Z_]{1,30}$/, { error: 'expected an action such as "SCMP_ACT_ERRNO"' });
var names = z.array(z.string().max(100)).max(1e3);
var seccompFile = z.looseObject({
  defaultAction: action,
  architectures: z.array(z.string()).optional(),
  syscalls: z.array(z.looseObject({ names: names.optional(), name: z.string().optional(), action })).max(5e3).optional()
});
function seccompProblem(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error2) {
    return (0, import_json_problem.jsonProblem)(text, error2);
  }
  const { error } = seccompFile.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (issue === void 0) return null;
  return `is no seccomp profile: ${issue.path.join(".") || "the whole"}: ${issue.message}`.slice(0, 300);
}
var MOST_BYTES = 1 << 20;
function withSeccompFiles(config, configFile) {
  return { ...config, profiles: config.profiles.map((profile) => withSeccompFile(profile, configFile)) };
}
function resolveSeccompWords(profiles) {
  return profiles.map((word) => word.startsWith("seccomp=") ? `seccomp=${(0, import_node_path.resolve)(word.slice(8))}` : word);
}
function withSeccompFile(profile, configFile) {
  const { seccomp } = profile;
  if (typeof seccomp !== "object") return profile;
  const folder = configFile === null ? "." : (0, import_node_path.dirname)(configFile);
  const path = (0, import_node_path.isAbsolute)(seccomp.file) ? seccomp.file : (0, import_node_path.join)(folder, seccomp.file);
  const refuse = (problem2) => {
    throw new import_errors.UsageError(`seccomp profile ${JSON.stringify(path)} of profile ${profile.name} ${problem2}`, {
      hint: "It is JSON as Docker, Podman and containerd take it; `portcullis learn-seccomp` writes one."
    });
  };
  const stat = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return refuse("is no file");
  if (stat.size > MOST_BYTES) return refuse(`has ${stat.size} bytes; ${MOST_BYTES} are allowed`);
  const json = (0, import_node_fs.readFileSync)(path, "utf8");
  const problem = seccompProblem(json);
  return problem === null ? { ...profile, seccomp: { file: (0, import_node_path.basename)(path), json } } : refuse(problem);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  resolveSeccompWords,
  withSeccompFiles
});
