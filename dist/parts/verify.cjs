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
var verify_exports = {};
__export(verify_exports, {
  verify: () => verify
});
module.exports = __toCommonJS(verify_exports);
var import_platform_signature = require("./platform-signature.cjs");
var import_terminal_style = require("./terminal-style.cjs");
var import_process_terminal = require("./process-terminal.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_file_sha256 = require("./file-sha256.cjs");
var import_file_source = require("./file-source.cjs");
var import_function_table = require("./function-table.cjs");
var import_json_problem = require("./json-problem.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_system_error = require("./system-error.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_os = require("node:os");
var import_node_fs3 = require("node:fs");
var MOST_NAMES = 5;
var DAY_MS = 864e5;
var FAST_CLOCKS = ["tsc", "kvm-clock", "hyperv_clocksource_tsc_page", "arch_sys_counter", "riscv_clocksource", "tod"];
function compareHost(signature, host, libraries, sha256) {
  const { platform: platform2, result } = signature.predicate;
  const chosen = choose(platform2.binaries, host, sha256);
  const named = signature.subject.find(({ digest }) => digest.sha256 === chosen?.sha256);
  if (!chosen || !named) {
    const message = sha256 === null ? `none of the ${platform2.binaries.length} binaries is for ${host.os}/${host.architectures[0] ?? "unknown"}` : `the file's SHA-256 is ${sha256}, which is not among those that were tested`;
    return { binary: null, fits: false, points: [{ about: "binary", result: "refused", message }] };
  }
  const { needs, proven } = chosen;
  const points = [
    point(
      "binary",
      isFor(needs, host),
      `${needs.os}/${needs.arch}, this machine is ${host.os}/${host.architectures.join(", ")}`
    ),
    point("result", result !== "FAILED", `the gate of the tests was ${result}`),
    point("result", proven.length > 0, provenText(proven)),
    ...systemPoints(needs, proven, host),
    ...needs.os === "linux" ? libraryPoints(needs, libraries) : [],
    ...cpuPoints(needs, host),
    ...limitPoints(needs, proven, host),
    ...clockPoints(proven, host, Date.parse(platform2.madeAt))
  ];
  const fits = points.every((each) => each.result !== "refused");
  return { binary: { name: named.name, sha256: chosen.sha256 }, fits, points };
}
function choose(binaries, host, sha256) {
  if (sha256 !== null) return binaries.find((binary) => binary.sha256 === sha256);
  const fitting = binaries.filter(({ needs }) => isFor(needs, host));
  return fitting.find(({ needs }) => needs.arch === host.architectures[0]) ?? fitting[0];
}
function isFor({ os, arch: arch2 }, host) {
  return os === host.os && host.architectures.includes(arch2);
}
function point(about, good, message) {
  return { about, result: typeof good === "string" ? good : good ? "ok" : "refused", message };
}
function provenText(proven) {
  if (proven.length === 0) return "no cell of it passed: nothing is proven";
  const words = [...new Set(proven.map(({ target, standIn }) => standIn === null ? target : `${target} (stand-in)`))];
  return `proven in ${(0, import_quantity_text.listText)(words, MOST_NAMES)}`;
}
function systemPoints({ system, os }, proven, host) {
  const here = numbers(host.system);
  const name = os === "linux" ? "Linux" : os;
  if (here === null) return [point("system", "warning", "the version of the system could not be found out")];
  const points = system === null ? [] : [
    point(
      "system",
      (0, import_compare_versions.compareVersions)(here, system.version) >= 0,
      `${system.because} needs ${name} ${system.version}, this is ${host.system}`
    )
  ];
  const kernels = proven.flatMap(({ kernel }) => numbers(kernel) ?? []).sort(import_compare_versions.compareVersions);
  const [oldest] = kernels;
  if (oldest !== void 0 && (0, import_compare_versions.compareVersions)(here, oldest) < 0) {
    points.push(point("system", "warning", `${name} ${here} is older than any it was proven on (${oldest})`));
  }
  return points;
}
function libraryPoints({ interpreter, libraries, libc }, host) {
  if (interpreter === null && libraries.length === 0) return [point("libc", "ok", "static: it needs no C library")];
  const points = [];
  if (interpreter !== null) {
    const there = host.exists(interpreter);
    points.push(point("libc", there, `its loader ${interpreter} (${libc}) is ${there ? "here" : "not here"}`));
  }
  for (const { name, versions } of libraries) {
    const here = host.versionsOf(name);
    if (here === null && libc === "musl" && name.startsWith("libc.")) continue;
    const missing = here === null ? [] : versions.filter((node) => !here.includes(node));
    const wanted = versions.length === 0 ? "" : ` with ${(0, import_quantity_text.listText)(versions.slice(-MOST_NAMES), MOST_NAMES)}`;
    if (here === null) points.push(point("libc", false, `${name}${wanted} is not where the loader looks`));
    else if (missing.length > 0)
      points.push(point("libc", false, `${name} here lacks ${(0, import_quantity_text.listText)(missing, MOST_NAMES)}`));
    else points.push(point("libc", true, `${name} here has all ${versions.length} versions wanted of it`));
  }
  return points;
}
function cpuPoints({ cpuLevel }, host) {
  if (cpuLevel === null || cpuLevel === 1) return [];
  const here = host.cpuLevel === null ? "not known" : `x86-64-v${host.cpuLevel}`;
  const good = host.cpuLevel === null ? "warning" : host.cpuLevel >= cpuLevel;
  return [point("cpu", good, `it needs x86-64-v${cpuLevel}, this CPU is ${here}`)];
}
function limitPoints({ peak }, proven, host) {
  const limits = [
    {
      what: "open files",
      peak: peak.openFiles,
      here: host.openFilesLimit,
      proven: proven.map((cell) => cell.openFilesLimit),
      text: String
    },
    {
      what: "threads",
      peak: peak.threads,
      here: host.threadsLimit,
      proven: proven.map((cell) => cell.pidsLimit),
      text: String
    },
    {
      what: "memory",
      peak: peak.memoryBytes,
      here: host.memoryLimitBytes,
      proven: proven.map((cell) => cell.memoryLimitBytes),
      text: import_quantity_text.bytesText
    }
  ];
  return limits.flatMap(limitPoint);
}
function limitPoint({ what, peak, here, proven, text }) {
  if (here === null) return [];
  if (peak !== null && here < peak) {
    return [point("limits", "refused", `${what}: its smoke cases used ${text(peak)}, the limit here is ${text(here)}`)];
  }
  const known = proven.filter((value) => value !== null);
  const least2 = Math.min(...known);
  if (known.length > 0 && here < least2) {
    return [
      point("limits", "warning", `${what}: ${text(here)} is less than any limit it was proven under (${text(least2)})`)
    ];
  }
  return [point("limits", "ok", `${what}: ${peak === null ? "" : `${text(peak)} used, `}${text(here)} permitted here`)];
}
function clockPoints(proven, host, madeAtMs) {
  const points = [];
  if (host.nowMs < madeAtMs - DAY_MS) {
    const now = new Date(host.nowMs).toISOString();
    const message2 = `the clock here says ${now}, before the tests were made (${new Date(madeAtMs).toISOString()})`;
    points.push(point("clock", "refused", message2));
  }
  const sources = [...new Set(proven.flatMap(({ clockSource: clockSource2 }) => clockSource2 ?? []))];
  const { clockSource } = host;
  if (clockSource === null || sources.length === 0) return points;
  const slow = !FAST_CLOCKS.includes(clockSource) && !sources.includes(clockSource);
  const what = slow ? ", which costs a system call (or more) each time" : "";
  const message = `proven with the clock source ${(0, import_quantity_text.listText)(sources, MOST_NAMES)}, here it is ${clockSource}${what}`;
  return [...points, point("clock", !slow, message)];
}
function numbers(version) {
  return /^\d+(?:\.\d+)*/.exec(version ?? "")?.[0] ?? null;
}
var MARKS = {
  ok: ["\u2713", "green"],
  warning: ["!", "yellow"],
  refused: ["\u2717", "red"]
};
function renderVerdict({ binary, fits, points }, look) {
  const name = binary === null ? "the signature" : `${binary.name} (sha256 ${binary.sha256.slice(0, 12)})`;
  const verdict = fits ? "fits this machine" : "does not fit this machine";
  const head = (0, import_terminal_style.styled)((0, import_terminal_escape_terminal.escapeTerminal)(`${name} ${verdict}`), fits ? "green" : "red", look.color);
  const lines = points.map(({ about, result, message }) => {
    const [mark, style] = MARKS[result];
    return `  ${(0, import_terminal_style.styled)(mark, style, look.color)} ${about.padEnd(6)}  ${(0, import_terminal_escape_terminal.escapeTerminal)(message)}`;
  });
  return `${[head, ...lines].join("\n")}
`;
}
var DEFAULT_FOLDERS = ["/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/local/lib"];
var TRIPLETS = {
  amd64: "x86_64-linux-gnu",
  386: "i386-linux-gnu",
  arm64: "aarch64-linux-gnu",
  arm: "arm-linux-gnueabihf",
  riscv64: "riscv64-linux-gnu",
  ppc64le: "powerpc64le-linux-gnu",
  s390x: "s390x-linux-gnu"
};
var MOST_FILES = 200;
var MOST_DEPTH = 5;
function hostLibraries(arch2, env) {
  const triplet = TRIPLETS[arch2];
  const own = triplet === void 0 ? [] : [`/lib/${triplet}`, `/usr/lib/${triplet}`];
  const asked = (env["LD_LIBRARY_PATH"] ?? "").split(":").filter((folder) => folder.startsWith("/"));
  const folders = [.../* @__PURE__ */ new Set([...asked, ...configured("/etc/ld.so.conf", 0), ...own, ...DEFAULT_FOLDERS])];
  return {
    exists: (path) => (0, import_node_fs.existsSync)(path),
    versionsOf(soname) {
      if (soname.includes("/")) return definedBy(soname, arch2);
      for (const folder of folders) {
        const versions = definedBy((0, import_node_path.join)(folder, soname), arch2);
        if (versions !== null) return versions;
      }
      return null;
    }
  };
}
function definedBy(path, arch2) {
  if (!(0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile()) return null;
  try {
    var _stack = [];
    try {
      const source = (0, import_runtime.__using)(_stack, (0, import_file_source.openFileSource)(path));
      const facts = (0, import_function_table.inspectBinary)(source);
      return facts.arch === arch2 ? facts.elf?.definedVersions ?? [] : null;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      (0, import_runtime.__callDispose)(_stack, _error, _hasError);
    }
  } catch {
    return null;
  }
}
function configured(path, depth) {
  const text = textOf(path);
  return text.split("\n").flatMap((line) => {
    const words = line.replace(/#.*/, "").trim().split(/[\s,:]+/);
    if (words[0] !== "include") return words.filter((word2) => word2.startsWith("/"));
    if (depth >= MOST_DEPTH) return [];
    return words.slice(1).flatMap((pattern) => matching(pattern).flatMap((file) => configured(file, depth + 1)));
  });
}
function matching(pattern) {
  const folder = (0, import_node_path.dirname)(pattern);
  const last = pattern.slice(folder.length + 1);
  const [before = "", after] = last.split("*");
  if (after === void 0) return [pattern];
  const names = namesIn(folder).filter((name) => name.startsWith(before) && name.endsWith(after));
  return names.sort().slice(0, MOST_FILES).map((name) => (0, import_node_path.join)(folder, name));
}
function namesIn(folder) {
  try {
    return (0, import_node_fs.readdirSync)(folder);
  } catch {
    return [];
  }
}
function textOf(path) {
  try {
    return (0, import_node_fs.readFileSync)(path, "utf8").slice(0, 1 << 20);
  } catch {
    return "";
  }
}
var LEVELS = [
  ["cmov", "cx8", "fpu", "fxsr", "mmx", "syscall", "sse", "sse2"],
  ["cx16", "lahf_lm", "popcnt", "pni", "sse4_1", "sse4_2", "ssse3"],
  ["avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave"],
  ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"]
];
function cpuLevelOf(cpuinfo) {
  const flags = /^flags\s*:(.*)$/m.exec(cpuinfo)?.[1];
  if (flags === void 0) return null;
  const has = new Set(flags.trim().split(/\s+/));
  const missing = LEVELS.findIndex((names) => !names.every((flag) => has.has(flag)));
  return Math.max(1, missing === -1 ? LEVELS.length : missing);
}
var ARCHITECTURES = {
  x64: ["amd64", "386"],
  ia32: ["386"],
  arm64: ["arm64"],
  arm: ["arm"],
  riscv64: ["riscv64"],
  ppc64: ["ppc64le"],
  s390x: ["s390x"],
  loong64: ["loong64"]
};
var MOST_BYTES = 1 << 20;
var NO_LIMIT = 2 ** 60;
function readHost() {
  const os = (0, import_node_os.platform)() === "win32" ? "windows" : (0, import_node_os.platform)();
  const limits = os === "linux" ? textOf2("/proc/self/limits") : "";
  return {
    os,
    architectures: ARCHITECTURES[(0, import_node_os.arch)()] ?? [(0, import_node_os.arch)()],
    system: os === "darwin" ? macosVersion() : (0, import_node_os.release)(),
    cpuLevel: (0, import_node_os.arch)() === "x64" && os === "linux" ? cpuLevelOf(textOf2("/proc/cpuinfo")) : null,
    clockSource: word("/sys/devices/system/clocksource/clocksource0/current_clocksource"),
    nowMs: Date.now(),
    openFilesLimit: hardLimit(limits, "Max open files"),
    threadsLimit: least(hardLimit(limits, "Max processes"), cgroupLimit("pids", "pids.max", "pids.max")),
    memoryLimitBytes: least((0, import_node_os.totalmem)(), cgroupLimit("memory", "memory.max", "memory.limit_in_bytes"))
  };
}
function hardLimit(limits, name) {
  const line = limits.split("\n").find((each) => each.startsWith(name));
  const hard = line?.slice(name.length).trim().split(/\s+/)[1];
  return hard !== void 0 && /^\d+$/.test(hard) ? Number(hard) : null;
}
function cgroupLimit(controller, v2File, v1File) {
  const lines = textOf2("/proc/self/cgroup").split("\n");
  const pathOf = (wanted) => {
    const fields = lines.map((line) => line.split(":")).find(([, controllers]) => wanted(controllers ?? ""));
    return fields?.slice(2).join(":");
  };
  const v1 = pathOf((controllers) => controllers.split(",").includes(controller));
  const v2 = pathOf((controllers) => controllers === "");
  const files = [
    ...v1 === void 0 ? [] : [`/sys/fs/cgroup/${controller}${v1}/${v1File}`, `/sys/fs/cgroup/${controller}/${v1File}`],
    ...v2 === void 0 ? [] : [`/sys/fs/cgroup${v2}/${v2File}`, `/sys/fs/cgroup/${v2File}`]
  ];
  const said = files.map((file) => textOf2(file).trim()).find((text) => text !== "");
  if (said === void 0 || !/^\d+$/.test(said)) return null;
  return Number(said) >= NO_LIMIT ? null : Number(said);
}
function macosVersion() {
  const plist = textOf2("/System/Library/CoreServices/SystemVersion.plist");
  return /<key>ProductVersion<\/key>\s*<string>([\d.]+)<\/string>/.exec(plist)?.[1] ?? null;
}
function word(path) {
  return textOf2(path).trim().slice(0, 100) || null;
}
function least(a, b) {
  return a === null || b === null ? a ?? b : Math.min(a, b);
}
function textOf2(path) {
  let fd = null;
  try {
    fd = (0, import_node_fs2.openSync)(path, "r");
    const buffer = Buffer.alloc(MOST_BYTES);
    let length = 0;
    for (let read = -1; read !== 0 && length < MOST_BYTES; length += read) {
      read = (0, import_node_fs2.readSync)(fd, buffer, length, MOST_BYTES - length, null);
    }
    return buffer.toString("utf8", 0, length);
  } catch {
    return "";
  } finally {
    if (fd !== null) (0, import_node_fs2.closeSync)(fd);
  }
}
var MOST_BYTES2 = 16 << 20;
var HINT = "`portcullis check FILE --out DIR` writes DIR/platform-signature.json.";
function readSignature(path) {
  const shown = JSON.stringify(path);
  const stat = (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new import_errors.UsageError(`signature ${shown} is not a file`, { hint: HINT });
  if (stat.size > MOST_BYTES2) {
    throw new import_errors.UsageError(`signature ${shown} has ${stat.size} bytes`, { hint: `It may have ${MOST_BYTES2} at most.` });
  }
  const text = (0, import_node_fs3.readFileSync)(path, "utf8");
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new import_errors.UsageError(`signature ${shown} ${(0, import_json_problem.jsonProblem)(text, error)}`, { hint: HINT, cause: error });
  }
  const parsed = import_platform_signature.platformSignatureSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new import_errors.UsageError(`signature ${shown} is no platform signature${place}: ${issue?.message ?? "not valid"}`, {
    hint: HINT
  });
}
async function verify({ signature: path, binary, json }) {
  const signature = readSignature(path);
  let sha256 = null;
  if (binary !== null) {
    (0, import_file_source.openBinary)(binary)[Symbol.dispose]();
    sha256 = await (0, import_file_sha256.fileSha256)(binary);
  }
  const host = readHost();
  const chosen = signature.predicate.platform.binaries.find((each) => each.sha256 === sha256);
  const arch2 = chosen?.needs.arch ?? host.architectures[0] ?? "unknown";
  const verdict = compareHost(signature, host, hostLibraries(arch2, process.env), sha256);
  const look = { width: (0, import_process_terminal.widthOf)(process.stdout), color: (0, import_process_terminal.useColor)(process.stdout, process.env) };
  process.stdout.write(json ? (0, import_safe_json.safeJson)(verdict) : renderVerdict(verdict, look));
  return verdict.fits ? 0 : 1;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  verify
});
