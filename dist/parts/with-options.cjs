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
var with_options_exports = {};
__export(with_options_exports, {
  allProfiles: () => allProfiles,
  allTargets: () => allTargets,
  hashConfig: () => hashConfig,
  loadConfig: () => loadConfig,
  readConfig: () => readConfig,
  readUnlocked: () => readUnlocked
});
module.exports = __toCommonJS(with_options_exports);
var import_select_targets = require("./select-targets.cjs");
var import_profiles_json = require("./profiles.json.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_errors = require("./errors.cjs");
var import_node_fs = require("node:fs");
function canonicalConfig(config) {
  return JSON.stringify(canonical(config));
}
function canonical(value) {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => [key, canonical(entry)])
  );
}
function splitWords(text) {
  const words = [];
  let word = null;
  let quote = null;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    const next = text[index + 1];
    if (quote !== null) {
      if (char === quote) quote = null;
      else if (quote === '"' && char === "\\" && next !== void 0 && '"\\$`'.includes(next)) word += text[++index];
      else word += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (char === "\\" && next !== void 0) {
      word = (word ?? "") + text[++index];
    } else if (/\s/.test(char)) {
      if (word !== null) words.push(word);
      word = null;
    } else {
      word = (word ?? "") + char;
    }
  }
  if (quote !== null) {
    throw new import_errors.UsageError(`the quote ${quote} in ${JSON.stringify(text)} is not closed`, {
      hint: `Close it with ${quote}, or put a backslash before it.`
    });
  }
  if (word !== null) words.push(word);
  return words;
}
function withOptions(config, options) {
  return {
    ...config,
    targets: options.targets?.length ? (0, import_select_targets.selectTargets)(options.targets, allTargets(config)) : config.targets,
    profiles: options.profiles?.length ? chooseProfiles(options.profiles, config) : config.profiles,
    smoke: options.run?.length ? runCases(options.run) : config.smoke,
    timers: withTimerOption(config.timers, options.timers ?? true),
    policy: {
      ...config.policy,
      maxGlibc: options.maxGlibc ?? config.policy.maxGlibc,
      required: options.required?.length ? options.required : config.policy.required
    },
    engine: options.engine ?? config.engine,
    pull: options.pull ?? config.pull,
    parallel: options.parallel ?? config.parallel,
    runners: { ...config.runners, ...options.runners }
  };
}
function withTimerOption(timers, option) {
  if (option === true) return timers;
  if (option === false) return { ...timers, enabled: false };
  return { ...timers, enabled: true, mode: option, samples: null };
}
function allTargets(config) {
  return [...(0, import_targets_json.catalogueTargets)(), ...config.targets.filter((target) => target.custom)];
}
function allProfiles(config) {
  const own = config.profiles.map((profile) => profile.name);
  return [...(0, import_profiles_json.builtInProfiles)().filter((profile) => !own.includes(profile.name)), ...config.profiles];
}
var SECCOMP = "seccomp=";
function chooseProfiles(words, config) {
  const all = allProfiles(config);
  const chosen = words.flatMap((word) => {
    if (!word.startsWith(SECCOMP)) return (0, import_profiles_json.selectProfiles)([word], all);
    const file = word.slice(SECCOMP.length);
    const base = file.split(/[/\\]/).at(-1);
    const name = `seccomp-${base.replace(/\.json$/, "").replaceAll(/[^A-Za-z0-9.-]/g, "-").toLowerCase()}`;
    return [{ ...(0, import_profiles_json.selectProfiles)(["default"], all)[0], name, description: `default under ${base}`, seccomp: { file } }];
  });
  return chosen.filter((profile, index) => {
    const first = chosen.find(({ name }) => name === profile.name);
    if (fileOf(first) !== fileOf(profile)) throw sameName(profile.name);
    return chosen.indexOf(first) === index;
  });
}
function fileOf({ seccomp }) {
  return typeof seccomp === "object" ? seccomp.file : null;
}
function sameName(name) {
  return new import_errors.UsageError(`two profiles are called ${name}`, {
    hint: "A seccomp profile is called by the name of its file: give one of the files another name, or name them in portcullis.yml."
  });
}
function runCases(texts) {
  const names = /* @__PURE__ */ new Set();
  return texts.map((text) => {
    const args = splitWords(text);
    const plain = args.length === 0 ? "run" : `run: ${text.trim()}`;
    let name = plain;
    for (let number = 2; names.has(name); number++) name = `${plain} (${number})`;
    names.add(name);
    return { ...import_select_targets.DEFAULT_SMOKE, name, args, expect: import_select_targets.DEFAULT_EXPECTATION };
  });
}
var CONFIG_FILE = "portcullis.yml";
var MAX_CONFIG_BYTES = 1024 * 1024;
async function loadConfig(file, options) {
  const config = await readConfig(file, options);
  return { config, hash: await hashConfig(config) };
}
async function readConfig(file, asked) {
  const options = await withResolvedProfiles(asked);
  const path = file ?? ((0, import_node_fs.existsSync)(CONFIG_FILE) ? CONFIG_FILE : null);
  if (path === null) return await withSeccomp(withOptions((0, import_select_targets.defaultConfig)(), options), null);
  const config = await withSeccomp(await withDenied(withOptions(await parseFile(path), options)), path);
  if (!config.lock) return config;
  const { readLock } = await Promise.resolve().then(() => __toESM(require("./image-locks.cjs")));
  return { ...config, lock: { ...config.lock, images: readLock(config.lock.file, path) } };
}
async function readUnlocked(file, options) {
  const path = file ?? ((0, import_node_fs.existsSync)(CONFIG_FILE) ? CONFIG_FILE : null);
  const { lockPath } = await Promise.resolve().then(() => __toESM(require("./image-locks.cjs")));
  const config = withOptions(path === null ? (0, import_select_targets.defaultConfig)() : await parseFile(path), options);
  return [config, lockPath(config.lock?.file ?? null, path)];
}
async function withResolvedProfiles(options) {
  if (!options.profiles?.some((word) => word.startsWith("seccomp="))) return options;
  const { resolveSeccompWords } = await Promise.resolve().then(() => __toESM(require("./seccomp-files.cjs")));
  return { ...options, profiles: resolveSeccompWords(options.profiles) };
}
async function withSeccomp(config, path) {
  if (!config.profiles.some(({ seccomp }) => typeof seccomp === "object")) return config;
  const { withSeccompFiles } = await Promise.resolve().then(() => __toESM(require("./seccomp-files.cjs")));
  return withSeccompFiles(config, path);
}
async function withDenied(config) {
  const { denyCalls } = config.policy;
  if (!denyCalls) return config;
  const { lookUpCalls } = await Promise.resolve().then(() => __toESM(require("./deny-list.cjs")));
  return { ...config, policy: { ...config.policy, denyCalls: lookUpCalls(denyCalls.map(({ name }) => name)) } };
}
async function hashConfig(config) {
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto")));
  return createHash("sha256").update(canonicalConfig(config)).digest("hex");
}
async function parseFile(path) {
  const stat = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    throw new import_errors.UsageError(`configuration ${JSON.stringify(path)} is not a file`, {
      hint: "Name a readable portcullis.yml with --config."
    });
  }
  if (stat.size > MAX_CONFIG_BYTES) {
    throw new import_errors.UsageError(`configuration ${JSON.stringify(path)} has ${stat.size} bytes`, {
      hint: `A configuration may have ${MAX_CONFIG_BYTES} bytes at most.`
    });
  }
  const { parseConfig } = await Promise.resolve().then(() => __toESM(require("./parse-config.cjs")));
  return parseConfig((0, import_node_fs.readFileSync)(path, "utf8"), path);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  allProfiles,
  allTargets,
  hashConfig,
  loadConfig,
  readConfig,
  readUnlocked
});
