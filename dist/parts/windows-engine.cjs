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
var windows_engine_exports = {};
__export(windows_engine_exports, {
  WindowsEngine: () => WindowsEngine
});
module.exports = __toCommonJS(windows_engine_exports);
var import_containers = require("./containers.cjs");
var import_engine_address = require("./engine-address.cjs");
var import_pid1_step = require("./pid1-step.cjs");
var import_parse_message = require("./parse-message.cjs");
var import_deferred = require("./deferred.cjs");
var import_clocks = require("./clocks.cjs");
var import_measure = require("./measure.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var WINDOWS_FOLDER = String.raw`C:\portcullis`;
var WINDOWS_ROOT = "C:\\";
var WITHOUT_ON_WINDOWS = [
  "dropped capabilities",
  "a bar to new privileges",
  "a seccomp filter",
  "a limit of processes",
  "a limit of open files"
];
var DEFAULT_PROCESSES = 512;
var DEFAULT_OPEN_FILES = 1024;
function windowsContainerOptions(plan) {
  const { profile } = plan;
  const [entrypoint, ...args] = plan.command;
  return {
    Image: plan.image,
    Entrypoint: [entrypoint],
    Cmd: args,
    Env: [],
    WorkingDir: WINDOWS_ROOT,
    ...profile.user !== null && { User: profile.user },
    Labels: plan.labels,
    AttachStdin: false,
    AttachStdout: true,
    AttachStderr: true,
    OpenStdin: false,
    Tty: false,
    Healthcheck: { Test: ["NONE"] },
    HostConfig: {
      NetworkMode: "none",
      Isolation: plan.isolation,
      Memory: profile.memoryBytes,
      ...profile.cpus !== null && { NanoCpus: Math.round(profile.cpus * 1e9) },
      LogConfig: { Type: "none", Config: {} },
      RestartPolicy: { Name: "no" },
      AutoRemove: false
    }
  };
}
function windowsProfileRefusal({ profile, seccomp }) {
  const asked = [
    [profile.readOnlyRoot, "a read-only root"],
    [profile.user !== null && /^\d/.test(profile.user), `users by number (${profile.user})`],
    [Object.keys(profile.tmpfs).length > 0, "tmpfs"],
    [profile.pids !== DEFAULT_PROCESSES, "a limit of processes"],
    [profile.openFiles !== DEFAULT_OPEN_FILES, "a limit of open files"],
    [profile.userProcesses !== void 0, "a limit of processes of a user"],
    [profile.stackBytes !== void 0, "a limit of the stack"],
    [profile.lockedMemoryBytes !== void 0, "a limit of locked memory"],
    [profile.capabilities !== void 0, "capabilities"],
    [profile.seccomp !== void 0 || seccomp !== void 0, "seccomp"],
    [profile.kernel !== void 0, "kernels of Linux"],
    [profile.selinux !== void 0, "SELinux"],
    [profile.hostPid === true || profile.hostNetwork === true, "namespaces of the machine"],
    [profile.timeNamespace === true, "time namespaces"]
  ];
  const lacks = asked.flatMap(([is, what]) => is ? [what] : []);
  return lacks.length === 0 ? null : `containers of Windows have nothing like ${lacks.join(", ")}`;
}
var WINDOWS_PROBE = String.raw`${WINDOWS_FOLDER}\probe.exe`;
var WINDOWS_JOB = String.raw`${WINDOWS_FOLDER}\job.json`;
function windowsBinaryPath(cellName) {
  return `${WINDOWS_FOLDER}\\${binaryName(cellName)}`.replaceAll("/", "\\");
}
function windowsFiles(probePath, { hostPath, cellName }, job) {
  const folder = WINDOWS_FOLDER.slice(3);
  const parts = `${folder}/${binaryName(cellName)}`.split("/");
  const folders = parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
  return [
    ...folders.map((path) => ({ kind: "directory", path, mode: 493 })),
    { kind: "host-file", path: `${folder}/probe.exe`, mode: 493, hostPath: probePath },
    { kind: "host-file", path: parts.join("/"), mode: 493, hostPath },
    { kind: "content", path: `${folder}/job.json`, mode: 420, content: JSON.stringify(job) }
  ];
}
function windowsWorkDir(user) {
  const name = user === "" ? "ContainerAdministrator" : user.slice(user.lastIndexOf("\\") + 1);
  return ["C:", "Users", name, "AppData", "Local", "Temp", "portcullis-work"].join("\\");
}
function binaryName(cellName) {
  return `bin/${/\.exe$/i.test(cellName) ? cellName : `${cellName}.exe`}`;
}
var COMPATIBLE_BUILDS = [20348, 26100];
var RUNNERS = { 20348: "windows-2022", 26100: "windows-2025" };
function parseWindowsVersion(text) {
  const [version, build, revision] = /^10\.0\.(\d{5})(?:\.(\d{1,6}))?$/.exec(text.trim()) ?? [];
  if (version === void 0) return null;
  return { text: version, build: Number(build), revision: revision === void 0 ? null : Number(revision) };
}
function isolationsFor(machine, image, usual) {
  if (machine === null || image === null) return usual === "hyperv" ? ["hyperv"] : ["process", "hyperv"];
  if (image.build > machine.build) return [];
  if (usual === "process" && sharesKernel(machine, image)) return ["process", "hyperv"];
  return ["hyperv"];
}
function sharesKernel(machine, image) {
  if (machine.build < COMPATIBLE_BUILDS[0]) return image.build === machine.build;
  const oldest = COMPATIBLE_BUILDS.findLast((build) => build < machine.build) ?? COMPATIBLE_BUILDS[0];
  return image.build >= oldest && image.build <= machine.build;
}
function machineForBuild(build) {
  const runner = RUNNERS[build];
  return runner === void 0 ? `a machine of build ${build}` : `a machine of build ${build}, as the runner ${runner} is`;
}
var MISMATCH = /does not match the (operating system of the )?host|0xc0370101/i;
var EXITED = /exited unexpectedly|0xc0370106/i;
function isVersionMismatch(error) {
  return error instanceof import_pid1_step.ApiError && !error.lost && MISMATCH.test(error.detail);
}
function newerImage(pair) {
  return trouble(`${twoVersions(pair)}; no isolation runs a newer Windows: use ${elsewhere(pair)}`);
}
function versionTrouble(pair, refused) {
  const errors = refused.filter((error) => error instanceof import_pid1_step.ApiError && !error.lost);
  const last = errors.at(-1);
  if (last === void 0) return null;
  const { image, machine } = pair;
  if (EXITED.test(last.detail) && isNewerUpdate(image, machine)) {
    const remedy = "update the machine, or take a tag of the image with an older update";
    return trouble(`${twoVersions(pair)}, and its container did not start (${last.detail}): ${remedy}`);
  }
  const older = image !== null && machine !== null && image.build < machine.build;
  if (!older && !errors.some(isVersionMismatch)) return null;
  return trouble(
    `${twoVersions(pair)}; that needs Hyper-V isolation, which was refused (${last.detail}): switch Hyper-V on there, or use ${elsewhere(pair)}`
  );
}
function pullRemedy({ machine }) {
  const own = machine === null ? "" : ` of Windows ${machine.text}`;
  return `the engine's machine is one${own}, which runs images of its own build and older ones: use another tag, or another runner`;
}
function twoVersions({ reference, image, machine }) {
  return `${reference} is Windows ${image?.text ?? "of another version"}, the engine's machine ${machine?.text ?? "does not say its own"}`;
}
function elsewhere({ image }) {
  return image === null ? "a machine of the same build" : machineForBuild(image.build);
}
function isNewerUpdate(image, machine) {
  if (image === null || machine === null || image.build !== machine.build) return false;
  return image.revision !== null && machine.revision !== null && image.revision > machine.revision;
}
function trouble(message) {
  return { kind: "platform-unavailable", message, step: null };
}
async function runWindowsCell(cell) {
  const { request, image, imageVersion, machineVersion, usualIsolation } = cell;
  const pair = { reference: request.image, image: imageVersion, machine: machineVersion };
  const before = { ...(0, import_pid1_step.nothingSeen)(null), image: image.facts };
  const steps = request.steps.filter(({ startAs }) => startAs === "child").map(({ step }) => step);
  if (request.steps.length === 0) return before;
  const refused = [];
  for (const isolation of isolationsFor(machineVersion, imageVersion, usualIsolation)) {
    try {
      const run = await runIn(cell, isolation, steps);
      const seen = (0, import_pid1_step.observationOf)(run, request.timeoutMs);
      return {
        ...seen,
        image: image.facts,
        place: placeOf(cell, isolation),
        trouble: seen.trouble ?? pid1Trouble(request)
      };
    } catch (error) {
      refused.push(error);
      if (!isVersionMismatch(error)) break;
    }
  }
  if (refused.length === 0) return { ...before, trouble: newerImage(pair) };
  return { ...before, trouble: versionTrouble(pair, refused) ?? (0, import_pid1_step.engineTrouble)(refused.at(-1), null) };
}
async function runIn(cell, isolation, steps) {
  const { containers, request, image, labels, signal } = cell;
  const job = probeJob(cell, steps);
  request.onPhase?.("creating");
  const container = await containers.create(
    windowsContainerOptions({
      image: image.reference,
      labels,
      profile: request.profile,
      command: [WINDOWS_PROBE, WINDOWS_JOB],
      isolation
    })
  );
  let gone = Promise.resolve();
  try {
    await (0, import_pid1_step.untilInterrupted)(putFiles(cell, container, job), signal);
    request.onPhase?.("running");
    const { onMeasure } = request;
    const run = await (0, import_pid1_step.runProbe)({ ...cell, container, job, ...onMeasure && { onMeasure } });
    gone = run.gone;
    return run;
  } finally {
    request.onPhase?.("removing");
    void containers.discard(container, gone);
  }
}
async function putFiles({ upload, request, containers }, container, job) {
  const { probe, binaries } = await upload;
  const binary = binaries.find(({ cellName }) => cellName === request.binary);
  const files = windowsFiles(probe, binary, job);
  await containers.put(container, WINDOWS_ROOT, files);
}
function probeJob({ request, image }, steps) {
  return {
    protocol: import_parse_message.PROTOCOL_VERSION,
    binary: windowsBinaryPath(request.binary),
    workDir: windowsWorkDir(request.profile.user ?? image.user),
    limits: { outputBytes: request.outputBytes, totalMs: Math.round(request.timeoutMs) },
    steps
  };
}
function placeOf({ machineVersion }, isolation) {
  const machine = machineVersion === null ? "Windows" : `Windows ${machineVersion.text}`;
  const kept = { process: "process isolation", hyperv: "Hyper-V isolation" }[isolation];
  return { kind: "container", name: `${machine}, ${kept}`, without: WITHOUT_ON_WINDOWS };
}
function pid1Trouble({ steps }) {
  const step = steps.find(({ startAs }) => startAs === "pid1")?.step.id;
  const message = "Windows has no PID 1; as-pid1 is for containers of Linux";
  return step === void 0 ? null : { kind: "engine-refused", message, step };
}
var WindowsEngine = class {
  description;
  #api;
  #log;
  #runId;
  #labels;
  #containers;
  #images;
  #demux;
  #machine;
  #upload = (0, import_deferred.deferred)();
  #cells = new import_containers.RunningCells();
  #cleaning = Promise.resolve();
  constructor(api, { address, version }, { cacheDir, log, runId }) {
    this.description = { ...version, address: (0, import_engine_address.formatEngineAddress)(address) };
    this.#api = api;
    this.#log = log;
    this.#demux = (0, import_containers.outputDemux)(api.docker.modem);
    this.#runId = runId ?? (0, import_containers.newRunId)();
    this.#labels = (0, import_containers.runLabels)(this.#runId);
    this.#containers = new import_containers.Containers(api, this.#runId, "windows");
    const brought = new import_containers.BroughtImages({ api, runId: this.#runId, labels: this.#labels, cacheDir });
    this.#images = new import_containers.Images({ api, brought, log, signal: this.#cells.signal });
    this.#machine = parseWindowsVersion(version.osVersion ?? "");
    this.#upload.promise.catch(() => void 0);
  }
  async prepare({ probePath, binaries }) {
    this.#cleaning = (0, import_containers.sweepOthers)(this.#api);
    try {
      this.#upload.resolve({ probe: await probePath, binaries });
    } catch (error) {
      this.#upload.reject(error);
      throw error;
    }
  }
  async runCell(request, signal) {
    return await this.#cells.run(signal, async (either) => await this.#runCell(request, either));
  }
  async #runCell(request, signal) {
    const { image: reference, target, binaryPlatform } = request;
    const unavailable = (message) => {
      return (0, import_pid1_step.nothingSeen)({ kind: "platform-unavailable", message, step: null });
    };
    if (target.os !== "windows" || reference === null || !(0, import_containers.isServed)(this.description, binaryPlatform)) {
      const { os, arch } = this.description;
      return unavailable(`this engine runs containers of ${os}/${arch}, ${target.id} for ${binaryPlatform} is none`);
    }
    const refusal = windowsProfileRefusal(request);
    if (refusal !== null) return (0, import_pid1_step.nothingSeen)({ kind: "profile-refused", message: refusal, step: null });
    const acquiring = this.#images.acquire(request, () => request.onPhase?.("pulling"));
    const acquired = await (0, import_pid1_step.untilInterrupted)(acquiring, signal);
    if ("trouble" in acquired) {
      const { kind, message } = acquired.trouble;
      if (kind !== "platform-unavailable") return (0, import_pid1_step.nothingSeen)(acquired.trouble);
      return unavailable(`${message}; ${pullRemedy({ reference, image: null, machine: this.#machine })}`);
    }
    const { image } = acquired;
    const local = await (0, import_containers.inspectImage)(this.#api, image.reference);
    return await runWindowsCell({
      request,
      image,
      imageVersion: parseWindowsVersion(local?.osVersion ?? ""),
      machineVersion: this.#machine,
      usualIsolation: this.description.isolation ?? "process",
      containers: this.#containers,
      demux: this.#demux,
      labels: this.#labels,
      upload: this.#upload.promise,
      signal
    });
  }
  async [Symbol.asyncDispose]() {
    await this.#cells.close();
    await this.#containers.close();
    await this.#cleaning;
    if (this.#containers.unremoved > 0) {
      await (0, import_containers.sweep)(this.#api, { runId: this.#runId }).catch((error) => {
        this.#log(`what run ${this.#runId} made could not be removed: ${String(error)}`);
      });
    }
    this.#api[Symbol.dispose]();
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  WindowsEngine
});
