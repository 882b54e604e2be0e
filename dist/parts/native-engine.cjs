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
var native_engine_exports = {};
__export(native_engine_exports, {
  openNativeEngine: () => openNativeEngine,
  thisMachine: () => thisMachine
});
module.exports = __toCommonJS(native_engine_exports);
var import_pid1_step = require("./pid1-step.cjs");
var import_parse_message = require("./parse-message.cjs");
var import_deferred = require("./deferred.cjs");
var import_clocks = require("./clocks.cjs");
var import_measure = require("./measure.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_node_child_process = require("node:child_process");
var import_promises2 = require("node:fs/promises");
var import_node_path2 = require("node:path");
function nativeEnvironment(env, temporary) {
  const kept = Object.entries(env).filter(
    (pair) => pair[1] !== void 0 && KEPT.has(pair[0].toUpperCase())
  );
  return { ...Object.fromEntries(kept), TMPDIR: temporary, TEMP: temporary, TMP: temporary };
}
var KEPT = /* @__PURE__ */ new Set([
  ...["PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SHELL", "XDG_CACHE_HOME"],
  // Without these Windows programs find neither its libraries nor a place for their data.
  ...["SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "USERNAME", "HOMEDRIVE", "HOMEPATH"],
  ...["APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES", "PROGRAMFILES(X86)", "ALLUSERSPROFILE", "PUBLIC"],
  ...["NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE", "OS"]
]);
var PROBE_GRACE_MS = 8e3;
var STOP_GRACE_MS = 3e3;
async function runNativeProbe(start) {
  const { probe, job, directory, env, platform, signal, onMeasure } = start;
  const jobPath = (0, import_node_path2.join)(directory, "job.json");
  await (0, import_promises2.writeFile)(jobPath, JSON.stringify(job));
  const reader = (0, import_parse_message.createMessageReader)();
  const report = new import_pid1_step.ProbeReport(job.steps, reader, onMeasure);
  const startedMs = Date.now();
  const child = (0, import_node_child_process.spawn)(probe, [jobPath], {
    cwd: directory,
    env: { ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: platform !== "win32",
    windowsHide: true
  });
  const over = (0, import_deferred.deferred)();
  const closed = (0, import_deferred.deferred)();
  child.stdout.on("data", (chunk) => report.stdout(chunk));
  child.stderr.on("data", (chunk) => report.complain(chunk));
  child.once("error", (error) => closed.resolve({ code: null, signal: null, error: error.message }));
  child.once("close", (code, by) => closed.resolve({ code, signal: by, error: "" }));
  void closed.promise.then(() => over.resolve(report.bye ? "bye" : "exit"));
  const timer = setTimeout(() => over.resolve("limit"), job.limits.totalMs + PROBE_GRACE_MS);
  const interrupt = () => over.resolve("interruption");
  signal.addEventListener("abort", interrupt, { once: true });
  if (signal.aborted) interrupt();
  try {
    const ended = await over.promise;
    if (ended === "limit" || ended === "interruption") await endTree(child, platform, closed.promise);
    else if (child.pid !== void 0) killGroup(child.pid, platform);
    const { code, signal: by, error } = await closed.promise;
    const end = {
      running: false,
      exitCode: code ?? (by === "SIGTERM" ? 143 : 137),
      oomKilled: false,
      killedBy: by === "SIGKILL" ? "unclear" : null,
      error,
      startedMs,
      finishedMs: Date.now()
    };
    return { report, ended, end, error: null, startedMs, gone: Promise.resolve() };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", interrupt);
    await (0, import_promises2.rm)(jobPath, { force: true, maxRetries: 8, retryDelay: 100 }).catch(() => void 0);
  }
}
async function endTree(child, platform, closed) {
  const { pid } = child;
  if (pid === void 0) return;
  if (platform === "win32") {
    child.kill();
    await closed;
    return;
  }
  child.kill("SIGTERM");
  const patience = (0, import_deferred.deferred)();
  const timer = setTimeout(() => patience.resolve(), STOP_GRACE_MS);
  await Promise.race([closed, patience.promise]);
  clearTimeout(timer);
  killGroup(pid, platform);
  child.kill("SIGKILL");
}
function killGroup(pid, platform) {
  if (platform === "win32") return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
  }
}
var SYSTEMS = { linux: "linux", darwin: "darwin", win32: "windows" };
var ARCHITECTURES = { x64: "amd64", arm64: "arm64", ia32: "386", arm: "arm" };
function goosOf({ platform }) {
  return SYSTEMS[platform] ?? platform;
}
function goarchOf({ arch }) {
  return ARCHITECTURES[arch] ?? arch;
}
function nativeArchitectures(machine) {
  const arch = goarchOf(machine);
  return arch === "amd64" && goosOf(machine) !== "darwin" ? ["amd64", "386"] : [arch];
}
function machineName(machine) {
  const { release: release2, version: version2 } = machine;
  switch (goosOf(machine)) {
    case "windows":
      return `${version2.startsWith("Windows") ? version2 : "Windows"} ${release2}`;
    case "darwin":
      return `macOS ${macosMajor(release2) ?? "of an unknown version"} (Darwin ${release2})`;
    case "linux":
      return `Linux ${release2}`;
    default:
      return `${machine.platform} ${release2}`;
  }
}
function nativeMismatch(machine, { id, os, system }) {
  const different = `${id} is another system than this machine, ${machineName(machine)}`;
  if (goosOf(machine) !== os) return different;
  if (system === void 0) return null;
  const same = os === "darwin" ? isMacos(machine, system) : isWindows(machine, id, system);
  return same ? null : different;
}
function macosMajor(release2) {
  const darwin = Number.parseInt(release2, 10);
  if (Number.isNaN(darwin) || darwin < 20) return null;
  return darwin >= 25 ? darwin + 1 : darwin - 9;
}
function isMacos({ release: release2 }, system) {
  return macosMajor(release2) === Number.parseInt(system.version, 10);
}
function isWindows({ release: release2, version: version2 }, id, system) {
  const [build, wanted] = [buildOf(release2), buildOf(system.version)];
  if (build === null || wanted === null || system.edition !== "full") return false;
  const isServer = /\bServer\b/.test(version2);
  if (isServer !== SERVER.test(id)) return false;
  if (isServer || wanted < FIRST_10) return build === wanted;
  return wanted >= FIRST_11 ? build >= FIRST_11 : build >= FIRST_10 && build < FIRST_11;
}
var SERVER = /^windows-20\d\d/;
var FIRST_10 = 10240;
var FIRST_11 = 22e3;
function buildOf(version2) {
  const build = /^\d+\.\d+\.(\d+)/.exec(version2)?.[1];
  return build === void 0 ? null : Number(build);
}
function thisMachine() {
  return { platform: process.platform, arch: process.arch, release: (0, import_node_os.release)(), version: (0, import_node_os.version)() };
}
function openNativeEngine(options) {
  return new NativeEngine(options);
}
var NativeEngine = class {
  description;
  #machine;
  #options;
  #upload = (0, import_deferred.deferred)();
  #closing = new AbortController();
  /** One cell after the other: they share the machine's ports and its directories. */
  #last = Promise.resolve();
  constructor(options) {
    const machine = options.machine ?? thisMachine();
    this.#machine = machine;
    this.#options = options;
    this.#upload.promise.catch(() => void 0);
    this.description = {
      kind: "native",
      version: machine.release,
      apiVersion: "",
      address: "this machine",
      os: goosOf(machine),
      arch: goarchOf(machine),
      kernel: machine.platform === "linux" ? machine.release : null,
      cpus: (0, import_node_os.availableParallelism)(),
      rootless: process.getuid?.() !== 0,
      places: ["host"]
    };
  }
  async prepare({ probePath, binaries }) {
    try {
      this.#upload.resolve({ probe: await probePath, binaries });
    } catch (error) {
      this.#upload.reject(error);
      throw error;
    }
  }
  async runCell(request, signal) {
    const either = AbortSignal.any([signal, this.#closing.signal]);
    const refused = this.#refusal(request);
    if (refused !== null) return (0, import_pid1_step.nothingSeen)(refused);
    const turn = this.#last;
    const running = turn.then(async () => await this.#runCell(request, either)).catch((error) => (0, import_pid1_step.nothingSeen)((0, import_pid1_step.engineTrouble)(error, null)));
    this.#last = running;
    return await running;
  }
  /** Why the cell would prove nothing here, or cannot be had as it is meant to be. */
  #refusal({ target, binaryPlatform, profile, steps }) {
    const trouble = (kind, message, step = null) => {
      return { kind, message, step };
    };
    if (target.place !== "host") {
      return trouble(
        "platform-unavailable",
        `${target.id} needs a container engine, and this machine itself was asked for`
      );
    }
    const mismatch = nativeMismatch(this.#machine, target);
    if (mismatch !== null) return trouble("platform-unavailable", mismatch);
    const [os, arch] = binaryPlatform.split("/");
    if (os !== this.description.os || !nativeArchitectures(this.#machine).includes(arch)) {
      const own = `${this.description.os}/${this.description.arch}`;
      return trouble("platform-unavailable", `this machine is ${own}, the cell needs ${binaryPlatform}`);
    }
    if (profile.name !== "default") {
      return trouble("profile-refused", "a machine itself is not constrained; profiles are for containers");
    }
    const pid1 = steps.find(({ startAs }) => startAs === "pid1");
    return pid1 === void 0 ? null : trouble("engine-refused", "a machine has its own PID 1; as-pid1 is for containers", pid1.step.id);
  }
  async #runCell(request, signal) {
    request.onPhase?.("creating");
    const { probe, binaries } = await (0, import_pid1_step.untilInterrupted)(this.#upload.promise, signal);
    const directory = await (0, import_promises.mkdtemp)((0, import_node_path.join)(this.#options.temporary ?? (0, import_node_os.tmpdir)(), "portcullis-native-"));
    try {
      const { platform } = this.#machine;
      const temporary = (0, import_node_path.join)(directory, "tmp");
      await (0, import_promises.mkdir)(temporary);
      const source = binaries.find(({ cellName }) => cellName === request.binary).hostPath;
      const job = this.#job(request, directory, await ownCopy(source, directory, platform));
      request.onPhase?.("running");
      const { onMeasure } = request;
      const run = await runNativeProbe({
        probe,
        job,
        directory,
        platform,
        env: nativeEnvironment(this.#options.env, temporary),
        signal,
        ...onMeasure && { onMeasure }
      });
      const place = { kind: "host", name: machineName(this.#machine) };
      return { ...(0, import_pid1_step.observationOf)(run, request.timeoutMs), place };
    } finally {
      request.onPhase?.("removing");
      await (0, import_promises.rm)(directory, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 }).catch(() => void 0);
    }
  }
  #job({ outputBytes, timeoutMs, steps }, directory, binary) {
    return {
      protocol: import_parse_message.PROTOCOL_VERSION,
      binary,
      workDir: (0, import_node_path.join)(directory, "work"),
      limits: { outputBytes, totalMs: Math.round(timeoutMs) },
      steps: steps.map(({ step }) => step)
    };
  }
  async [Symbol.asyncDispose]() {
    this.#closing.abort();
    await this.#last.catch(() => void 0);
  }
};
async function ownCopy(source, directory, platform) {
  const base = source.split(/[/\\]/).at(-1);
  const name = platform === "win32" && !/\.exe$/i.test(base) ? `${base}.exe` : base;
  await (0, import_promises.mkdir)((0, import_node_path.join)(directory, "bin"));
  const copy = (0, import_node_path.join)(directory, "bin", name);
  await (0, import_promises.copyFile)(source, copy, import_node_fs.constants.COPYFILE_FICLONE);
  await (0, import_promises.chmod)(copy, 493);
  return copy;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openNativeEngine,
  thisMachine
});
