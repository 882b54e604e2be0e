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
var musl_symbols_exports = {};
__export(musl_symbols_exports, {
  CHECKS: () => CHECKS,
  LAST_RESORTS: () => LAST_RESORTS,
  bounded: () => bounded,
  libcHas: () => libcHas,
  mayStart: () => mayStart,
  panicLine: () => panicLine,
  predict: () => predict
});
module.exports = __toCommonJS(musl_symbols_exports);
var import_go_requirements_json = require("./go-requirements.json.cjs");
var import_std_cgo_symbols = require("./std-cgo-symbols.cjs");
var import_system_calls_json = require("./system-calls.json.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
var import_compare_versions = require("./compare-versions.cjs");
function passes(findings = []) {
  return { runs: true, reason: null, findings };
}
function fails(findings) {
  return { runs: false, reason: null, findings };
}
function unclear(reason, findings = []) {
  return { runs: null, reason, findings };
}
var architecture = {
  id: "architecture",
  predict: mayStart,
  diagnose(outcome, context) {
    const { startError } = outcome;
    if (startError === null) return [];
    const refused = startError.errno === "ENOEXEC" || /exec format error/i.test(startError.message);
    return refused ? [wrongArchitecture(context, [startError.message])] : [];
  }
};
function mayStart({ facts, target }) {
  const foreignFormat = facts.format !== FORMATS[target.os];
  const foreignOs = facts.os !== target.os && facts.os !== "unknown";
  if (foreignFormat || foreignOs || isForMobile(facts)) return fails([wrongArchitecture({ facts, target })]);
  const { architectures } = target;
  const own = facts.macho?.architectures ?? [facts.arch];
  if (architectures === null || own.some((arch) => architectures.includes(arch))) return passes();
  if (facts.arch === "386" && architectures.includes("amd64") && runs32Bit(target)) return passes();
  if (target.os === "linux" && facts.arch === "arm" && architectures.includes("arm64")) {
    return unclear(`${target.id} is published for arm64, and only some of those machines run 32-bit ARM programs`);
  }
  if (target.os === "windows" && EMULATED.includes(facts.arch) && architectures.includes("arm64")) {
    return unclear(
      `${target.id} is arm64: Windows 11 emulates ${facts.arch} there, which is not known for each program`
    );
  }
  return fails([wrongArchitecture({ facts, target })]);
}
var EMULATED = ["amd64", "386"];
var FORMATS = { linux: "elf", windows: "pe", darwin: "macho" };
function isForMobile({ macho }) {
  return macho !== null && macho.platform !== null && macho.platform !== "macos";
}
function runs32Bit({ os, system }) {
  return os === "linux" || os === "windows" && system?.edition !== "nano";
}
function wrongArchitecture({ facts, target }, seen = []) {
  const binary = `${facts.os}/${facts.arch}`;
  const published = target.architectures?.map((arch) => `${target.os}/${arch}`) ?? [target.os];
  const offers = (0, import_constraint.listed)(published, published.length);
  return (0, import_findings.finding)("wrong-architecture", "error", { binary, target: target.id, offers, refused: seen.length > 0 }, [
    `the file: ${facts.format.toUpperCase()}, ${facts.bits}-bit, ${binary}`,
    ...seen
  ]);
}
var STD_CGO = /* @__PURE__ */ new Set(["net", "os/user", "runtime/cgo", "runtime"]);
var C_MODULES = [
  "github.com/mattn/go-sqlite3",
  "github.com/confluentinc/confluent-kafka-go",
  "github.com/DataDog/zstd",
  "github.com/valyala/gozstd",
  "github.com/libgit2/git2go",
  "github.com/tecbot/gorocksdb",
  "github.com/linxGnu/grocksdb",
  "github.com/godror/godror",
  "github.com/miekg/pkcs11",
  "github.com/google/gopacket",
  "github.com/gotk3/gotk3",
  "github.com/go-gl/glfw",
  "github.com/veandco/go-sdl2",
  "github.com/h2non/bimg",
  "github.com/davidbyttow/govips",
  "github.com/knqyf263/go-rpmdb",
  "gocv.io/x/gocv",
  "github.com/marcboeker/go-duckdb",
  "github.com/containerd/btrfs",
  "github.com/seccomp/libseccomp-golang"
];
var LIBC_SONAME = /^(?:lib(?:c|m|pthread|dl|rt|resolv|util|gcc_s)\.|ld-)/;
function buildHint(facts) {
  const { go } = facts;
  const main = mainPackage(facts);
  return {
    goos: facts.os === "unknown" ? "linux" : facts.os,
    goarch: facts.arch,
    mainPackage: main,
    name: baseName(go?.path ?? null),
    tags: (go?.settings["-tags"] ?? "").split(",").filter((tag) => tag !== ""),
    settings: levelSettings(go?.settings ?? {}, facts.arch),
    pie: facts.hardening.pie === true,
    ...whoBroughtC(facts)
  };
}
function whoBroughtC(facts) {
  const { go } = facts;
  if (facts.linkage !== "dynamic") return { reason: "none", packages: [] };
  if (facts.needed.length === 0) return { reason: "pie", packages: [] };
  if (go?.settings["-race"] === "true") return { reason: "c-code", packages: ["runtime/race"] };
  if (facts.cgoPackages !== null) {
    const others = facts.cgoPackages.filter((name) => !STD_CGO.has(name));
    if (others.length > 0) return { reason: "c-code", packages: others };
    if (facts.cgoPackages.length > 0) return { reason: "std", packages: stdOnly(facts.cgoPackages) };
  }
  const modules = (go?.deps ?? []).map(({ path }) => path).filter((path) => C_MODULES.some((name) => isIn(path, name)));
  if (modules.length > 0) return { reason: "c-code", packages: modules };
  if (facts.needed.some((soname) => !LIBC_SONAME.test(soname))) return { reason: "c-code", packages: [] };
  const names = facts.imports.map(({ name }) => name);
  if (go === null || names.length === 0) return { reason: "unknown", packages: [] };
  if (names.includes("dlopen")) return { reason: "c-code", packages: ["plugin"] };
  if (names.some((name) => !import_std_cgo_symbols.STD_CGO_SYMBOLS.has(name))) return { reason: "c-code", packages: [] };
  const packages = names.flatMap((name) => import_std_cgo_symbols.STD_SYMBOL_PACKAGE[name] ?? []);
  return { reason: "std", packages: [...new Set(packages)].sort() };
}
function stdOnly(packages) {
  return packages.filter((name) => name === "net" || name === "os/user");
}
function mainPackage({ go }) {
  const path = go?.path ?? null;
  const module2 = go?.module?.path ?? null;
  if (path === null || path === "command-line-arguments" || path === module2) return ".";
  if (module2 !== null && path.startsWith(`${module2}/`)) return `./${path.slice(module2.length + 1)}`;
  return module2 === null ? "." : path;
}
function baseName(path) {
  const segments = (path ?? "").split("/").filter((segment) => segment !== "" && !/^v\d+$/.test(segment));
  const last = segments.at(-1);
  return last === void 0 || last === "command-line-arguments" ? "app" : last;
}
function levelSettings(settings, goarch) {
  const names = {
    amd64: "GOAMD64",
    arm: "GOARM",
    arm64: "GOARM64",
    "386": "GO386",
    ppc64le: "GOPPC64",
    ppc64: "GOPPC64",
    riscv64: "GORISCV64",
    mips: "GOMIPS",
    mipsle: "GOMIPS",
    mips64: "GOMIPS64",
    mips64le: "GOMIPS64"
  };
  const name = names[goarch];
  const value = name === void 0 ? void 0 : settings[name];
  const defaults = ["v1", "v8.0", "sse2", "power8", "rva20u64", "hardfloat"];
  return name === void 0 || value === void 0 || defaults.includes(value) ? [] : [`${name}=${value}`];
}
function isIn(path, module2) {
  return path === module2 || path.startsWith(`${module2}/`);
}
var LONGEST_LINE = 300;
var MOST_LINES = 2e3;
function stderrLines(outcome) {
  return boundedLines(outcome.stderr.text);
}
function outputLines(outcome) {
  return [...stderrLines(outcome), ...boundedLines(outcome.stdout.text)];
}
function boundedLines(text) {
  const lines = text.split(/\r?\n/);
  const kept = lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES / 2), ...lines.slice(-MOST_LINES / 2)];
  return kept.filter((line) => line !== "").map(bounded);
}
function bounded(text) {
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE - 1)}\u2026`;
}
function reachedNoCode(outcome) {
  return outcome.startError === null && (outcome.exitCode === 127 || outcome.exitCode === 1);
}
var bareImage = {
  id: "bare-image",
  /** Hazards: that the code is linked in does not say that it will run. */
  predict({ facts, target, profile }) {
    const { has } = target;
    const marks = new Set(facts.marks);
    if (has === null || facts.marks === null) return passes();
    const build = buildHint(facts);
    const shared = { step: null, target: target.id };
    const found = [];
    if (!has.tzdata && marks.has("load-location") && !marks.has("embedded-tzdata")) {
      found.push(
        (0, import_findings.finding)("time-zone-unknown", "warning", { ...shared, zone: null, build }, [LINKED_IN["load-location"]])
      );
    }
    if (!has.caCertificates && marks.has("system-roots") && !marks.has("fallback-roots")) {
      found.push((0, import_findings.finding)("certificates-missing", "warning", { ...shared, build }, [LINKED_IN["system-roots"]]));
    }
    if (!has.tmp && !("/tmp" in profile.tmpfs) && marks.has("temporary-files")) {
      found.push(
        (0, import_findings.finding)("temporary-directory-missing", "note", { ...shared, path: null }, [LINKED_IN["temporary-files"]])
      );
    }
    if (!has.passwd && marks.has("current-user")) {
      found.push((0, import_findings.finding)("user-entry-missing", "note", shared, [LINKED_IN["current-user"]]));
    }
    if (!has.passwd && marks.has("home-directory")) {
      found.push((0, import_findings.finding)("home-directory-unset", "note", shared, [LINKED_IN["home-directory"]]));
    }
    return passes(found);
  },
  diagnose(outcome, { facts, target }) {
    if (outcome.startError !== null) return [];
    const { step } = outcome;
    const build = buildHint(facts);
    const found = [];
    for (const line of outputLines(outcome)) {
      const zone = /\bunknown time zone ([\w+/-]{1,100})/.exec(line);
      if (zone)
        found.push((0, import_findings.finding)("time-zone-unknown", "error", { step, zone: zone[1], target: target.id, build }, [line]));
      if (/x509: (?:certificate signed by unknown authority|failed to load system roots)/.test(line)) {
        found.push((0, import_findings.finding)("certificates-missing", "error", { step, target: target.id, build }, [line]));
      }
      const temporary = (target.has?.tmp === true ? TMP_ITSELF : TEMPORARY).exec(line);
      if (temporary) {
        const path = temporary[1] ?? temporary[2] ?? null;
        found.push((0, import_findings.finding)("temporary-directory-missing", "error", { step, path, target: target.id }, [line]));
      }
      if (USER.test(line)) found.push((0, import_findings.finding)("user-entry-missing", "error", { step, target: target.id }, [line]));
      if (/\$HOME is not defined\b/.test(line)) {
        found.push((0, import_findings.finding)("home-directory-unset", "error", { step, target: target.id }, [line]));
      }
      const host = LOOKUP.exec(line);
      if (host) found.push((0, import_findings.finding)("name-lookup-failed", "error", { step, host: host[1] }, [line]));
    }
    return firstOfEach(found);
  }
};
var LINKED_IN = {
  "load-location": "time.LoadLocation is linked in, time/tzdata is not",
  "system-roots": "crypto/x509's search for system roots is linked in, fallback roots are not",
  "temporary-files": "os.CreateTemp or os.TempDir is linked in",
  "current-user": "os/user is linked in",
  "home-directory": "os.UserHomeDir is linked in"
};
var TEMPORARY = /\b(?:open|mkdir) (\/tmp\/[^\s:]{0,200}\d{6}[^\s:]{0,50}): no such file or directory|\b(?:stat|mkdir|open) (\/tmp): no such file/;
var TMP_ITSELF = /\b(?:stat|mkdir|open) (\/tmp): no such file/;
var USER = /\buser: (?:Current requires cgo or \$USER|lookup userid \d+: no such|unknown userid \d+|unknown user \S+)|\bopen \/etc\/passwd: no such file/;
var LOOKUP = /\blookup (\S{1,253})(?: on \S+)?: (?:no such host|(?:read|dial) (?:udp|tcp) .{1,200}: connection refused|Temporary failure in name resolution|server misbehaving|.{0,200}network is unreachable)/;
function firstOfEach(findings) {
  return findings.filter((each, index) => findings.findIndex(({ id }) => id === each.id) === index);
}
var codeSignature = {
  id: "code-signature",
  predict({ facts, target }) {
    if (facts.format !== "macho" || target.os !== "darwin") return passes();
    if (facts.arch !== "arm64" || facts.signature !== null) return passes(entitlementHazards(facts, target.id));
    const args = { target: target.id, build: buildHint(facts) };
    return fails([(0, import_findings.finding)("signature-missing", "error", args, ["the file has no code signature (LC_CODE_SIGNATURE)"])]);
  }
};
var FOREIGN_LIBRARIES = "com.apple.security.cs.disable-library-validation";
function entitlementHazards({ macho, marks }, target) {
  if (macho?.hardenedRuntime !== true || !marks?.includes("plugin")) return [];
  if (macho.entitlements?.includes(FOREIGN_LIBRARIES)) return [];
  const seen = ["plugin.Open is linked in", `entitlements: ${macho.entitlements?.join(", ") || "none"}`];
  return [(0, import_findings.finding)("entitlement-missing", "warning", { entitlement: FOREIGN_LIBRARIES, target }, seen)];
}
var cpuLevel = {
  id: "cpu-level",
  predict(context) {
    const needed = context.facts.cpuLevel;
    if (needed === null || needed === 1) return passes();
    const available = context.machine?.cpuLevel ?? null;
    if (available === null) return passes([tooLow(context, needed, null, needed === 2 ? "note" : "warning", [])]);
    return available >= needed ? passes() : fails([tooLow(context, needed, available, "error", [])]);
  },
  diagnose(outcome, context) {
    if (outcome.exitCode === 0) return [];
    for (const line of stderrLines(outcome)) {
      const go = GO_REFUSES.exec(line);
      if (go) return [tooLow(context, Number(go[1]), null, "error", [line])];
      if (LOADER_REFUSES.test(line)) return [tooLow(context, context.facts.cpuLevel ?? 2, null, "error", [line])];
    }
    const illegal = outcome.signal === "SIGILL" || stderrLines(outcome).some((line) => line.startsWith("SIGILL: illegal instruction"));
    if (!illegal) return [];
    const evidence = stderrLines(outcome).filter((line) => /^SIGILL|^PC=/.test(line));
    return [
      (0, import_findings.finding)(
        "illegal-instruction",
        "error",
        { step: outcome.step, build: buildHint(context.facts) },
        evidence.slice(0, 3)
      )
    ];
  }
};
var GO_REFUSES = /^This program can only be run on AMD64 processors with v([234]) microarchitecture support\.$/;
var LOADER_REFUSES = /: CPU ISA level is lower than required$/;
function tooLow({ facts, machine }, needed, available, severity, seen) {
  const goamd64 = facts.go?.settings["GOAMD64"];
  const setting = goamd64 === `v${needed}` ? `GOAMD64=${goamd64}` : "declared in the file";
  const level = available ?? machine?.cpuLevel ?? null;
  const args = {
    needed: `v${needed}`,
    available: level === null ? null : `v${level}`,
    setting,
    build: buildHint(facts)
  };
  return (0, import_findings.finding)("cpu-level-too-low", severity, args, [`the file needs x86-64-v${needed} (${setting})`, ...seen]);
}
var dlls = {
  id: "dlls",
  predict(context) {
    const { facts, target } = context;
    if (facts.format !== "pe" || target.os !== "windows") return passes();
    const hazards = [...delayLoaded(context), ...currentUserOnNano(context)];
    const missing = facts.needed.filter((name) => hasDll(target, name) === false);
    if (missing.length > 0) return fails([dllMissing(context, missing), ...hazards]);
    const open = facts.needed.filter((name) => hasDll(target, name) === null);
    if (open.length === 0) return passes(hazards);
    return unclear(`whether ${target.id} has ${open.join(", ")}, or it lies beside the program, is not known`, hazards);
  },
  diagnose(outcome, context) {
    if (context.facts.format !== "pe") return [];
    const lines = stderrLines(outcome).filter((line) => WINE_LIBRARY.test(line));
    const named = lines.map((line) => WINE_LIBRARY.exec(line)[1].toLowerCase());
    if (named.length === 0 && outcome.exitCode !== STATUS_DLL_NOT_FOUND) return [];
    const open = context.facts.needed.filter((name) => hasDll(context.target, name) !== true);
    const libraries2 = named.length > 0 ? [...new Set(named)] : open;
    const args = { libraries: libraries2, target: context.target.id, build: buildHint(context.facts) };
    const ended = `the loader ended it with exit code ${outcome.exitCode}`;
    return [(0, import_findings.finding)("library-missing", "error", args, lines.length > 0 ? lines : [`${ended} (0xC0000135)`])];
  }
};
var WINE_LIBRARY = /:err:module:import_dll Library (\S+) \(which is needed by .*\) not found$/;
var STATUS_DLL_NOT_FOUND = 3221225781;
var OF_COMPILERS = /^(?:(?:vcruntime|msvcp|msvcr|concrt|vccorlib|vcomp|mfc)\d{2,3}|lib(?:gcc_s|stdc\+\+|winpthread|gomp|atomic|c\+\+|unwind))[^.]*\.dll$/;
var API_SET = /^(?:api|ext)-ms-/;
var UNIVERSAL_CRT = /^api-ms-win-crt-/;
function hasDll({ system, libraries: libraries2, place }, name) {
  const dll = name.toLowerCase();
  if (system === void 0) return null;
  if (libraries2?.includes(dll)) return true;
  if (place === "wine") return null;
  if (system.lacks.includes(dll) || OF_COMPILERS.test(dll)) return false;
  if (UNIVERSAL_CRT.test(dll)) return !system.lacks.includes("ucrtbase.dll");
  return API_SET.test(dll) && system.edition === "full" ? true : null;
}
function dllMissing({ facts, target }, libraries2) {
  const args = { libraries: libraries2, target: target.id, build: buildHint(facts) };
  return (0, import_findings.finding)("library-missing", "error", args, [`the file needs ${facts.needed.join(", ")}`]);
}
function delayLoaded({ facts, target }) {
  const missing = (facts.pe?.delayLoaded ?? []).filter((name) => hasDll(target, name) === false);
  if (missing.length === 0) return [];
  const args = { libraries: missing, target: target.id, build: buildHint(facts) };
  return [(0, import_findings.finding)("library-missing", "warning", args, [`the file loads ${missing.join(", ")} when first called`])];
}
var CURRENT_USER_WITHOUT_NETAPI = "1.24";
function currentUserOnNano({ facts, target }) {
  const release = (0, import_go_requirements_json.goRelease)(facts.go?.version ?? null);
  if (!facts.marks?.includes("current-user") || !target.system?.lacks.includes("netapi32.dll")) return [];
  if (release === null || (0, import_compare_versions.compareVersions)(release, CURRENT_USER_WITHOUT_NETAPI) >= 0) return [];
  const args = { libraries: ["netapi32.dll"], target: target.id, build: buildHint(facts) };
  return [(0, import_findings.finding)("library-missing", "warning", args, [`os/user of Go ${release} loads netapi32.dll at run time`])];
}
var dylibs = {
  id: "dylibs",
  predict({ facts, target }) {
    if (facts.format !== "macho" || target.os !== "darwin") return passes();
    const foreign = facts.needed.filter((name) => !OF_SYSTEM.test(name));
    const missing = foreign.filter((name) => !mayLieBeside(name, facts.rpath));
    if (missing.length > 0) {
      const args = { libraries: missing, target: target.id, build: buildHint(facts) };
      return fails([(0, import_findings.finding)("library-missing", "error", args, [`the file needs ${facts.needed.join(", ")}`])]);
    }
    if (foreign.length === 0) return passes();
    return unclear(`whether ${foreign.join(", ")} comes with the program is not known`);
  }
};
var OF_SYSTEM = /^\/(?:usr\/lib|System\/(?:Library|iOSSupport))\//;
var BESIDE = /^@(?:executable_path|loader_path)\//;
function mayLieBeside(name, rpath) {
  if (BESIDE.test(name)) return true;
  return name.startsWith("@rpath/") && rpath.some((path) => BESIDE.test(`${path}/`));
}
var files = {
  id: "files",
  /** A hazard: that the code is linked in does not say that it will run. */
  predict({ facts, profile }) {
    const writes = facts.marks?.includes("temporary-files") === true;
    if (!writes || !profile.readOnlyRoot || "/tmp" in profile.tmpfs) return passes();
    const evidence = ["os.CreateTemp or os.TempDir is linked in"];
    return passes([(0, import_findings.finding)("read-only-file-system", "note", { step: null, path: "/tmp" }, evidence)]);
  },
  diagnose(outcome, { profile }) {
    const { step } = outcome;
    const lines = outputLines(outcome);
    const found = [];
    const tooMany = lines.find((line) => /\btoo many open files\b/.test(line));
    if (tooMany !== void 0) {
      found.push((0, import_findings.finding)("open-files-limit", "error", { step, limit: profile.openFiles }, [tooMany]));
    }
    const readOnly = lines.find((line) => /: read-only file system\b/i.test(line));
    if (readOnly !== void 0) {
      const path = /(?:^|\s)(\/[^\s:]{1,200}): read-only file system/i.exec(readOnly)?.[1] ?? null;
      found.push((0, import_findings.finding)("read-only-file-system", "error", { step, path }, [readOnly]));
    }
    return found;
  }
};
var kernel = {
  id: "kernel",
  predict(context) {
    const { facts, target, machine, profile } = context;
    if (facts.format !== "elf") return passes();
    const notes = facts.go === null ? [(0, import_findings.finding)("build-info-absent", "note", {})] : [];
    const need = highestNeed(context);
    if (need === null) return passes(notes);
    const machineKernel = numbers(machine?.kernel ?? null);
    if (machineKernel !== null && (0, import_compare_versions.compareVersions)(machineKernel, need.kernel) < 0) {
      return fails([tooOld(context, need, machineKernel, "machine", [])]);
    }
    const own = numbers(target.kernel);
    const hazards = [
      ...isOlder(own, need) ? [tooOld(context, need, own, "distribution", [])] : [],
      ...isOlder(profile.kernel ?? null, need) ? [tooOld(context, need, profile.kernel, "profile", [])] : []
    ];
    return passes([...hazards, ...notes]);
  },
  diagnose(outcome, context) {
    if (outcome.exitCode === 0 || outcome.startError !== null) return [];
    const line = stderrLines(outcome).find((each) => TOO_OLD.some((pattern) => pattern.test(each)));
    if (line === void 0) return [];
    const need = highestNeed(context) ?? { kernel: "a later version", because: "as it says itself", source: "" };
    const has = context.machine?.kernel ?? "an older one, or one that refuses the call";
    return [tooOld(context, need, has, "machine", [line])];
  }
};
var TOO_OLD = [
  /^FATAL: kernel too old$/,
  /^runtime: epollcreate failed with 38$/,
  /^runtime: eventfd failed with /,
  /^Fatal glibc error: cannot get entropy for arc4random/
];
function isOlder(kernel2, need) {
  return kernel2 !== null && (0, import_compare_versions.compareVersions)(kernel2, need.kernel) < 0;
}
function highestNeed({ facts }) {
  const needs = [];
  const go = (0, import_go_requirements_json.lowestSystem)("linux", facts.go?.version ?? null, facts.arch);
  if (go !== null) needs.push({ kernel: go.version, source: go.source, because: facts.go.version });
  const note = numbers(facts.abiNoteKernel);
  if (note !== null) needs.push({ kernel: note, because: "ABI note", source: "the file itself" });
  return needs.sort((a, b) => (0, import_compare_versions.compareVersions)(b.kernel, a.kernel))[0] ?? null;
}
function tooOld(context, need, has, whose, seen) {
  const args = {
    because: need.because,
    needed: need.kernel,
    kernel: has,
    whose,
    target: context.target.id,
    build: buildHint(context.facts)
  };
  const evidence = [`${need.because} needs Linux ${need.kernel}${need.source === "" ? "" : ` (${need.source})`}`];
  return (0, import_findings.finding)("kernel-too-old", whose === "machine" ? "error" : "warning", args, [...evidence, ...seen]);
}
function numbers(version) {
  return /^\d+(?:\.\d+)*/.exec(version ?? "")?.[0] ?? null;
}
var leftovers = {
  id: "leftovers",
  diagnose({ step, leftBehind }) {
    if (leftBehind === null || leftBehind === 0) return [];
    return [(0, import_findings.finding)("processes-left-behind", "warning", { step, count: leftBehind })];
  }
};
var GLIBC_SONAMES = /* @__PURE__ */ new Set([
  "libc.so.6",
  "libm.so.6",
  "libpthread.so.0",
  "libdl.so.2",
  "librt.so.1",
  "libutil.so.1",
  "libresolv.so.2",
  "libanl.so.1",
  "libBrokenLocale.so.1",
  "libthread_db.so.1",
  "libnss_files.so.2",
  "libnss_dns.so.2",
  "libnsl.so.1",
  "libmvec.so.1"
]);
var MERGED_BY_2_34 = /* @__PURE__ */ new Set(["libpthread.so.0", "libdl.so.2", "librt.so.1", "libutil.so.1", "libanl.so.1"]);
var MUSL_RESERVED = /^lib(?:c|pthread|rt|m|dl|util|xnet)\./;
function libcHas(libc, goarch, soname) {
  if (libc.family === "musl") return MUSL_RESERVED.test(soname) || soname.startsWith("ld-musl-");
  if (libc.family !== "glibc") return libc.family === "none" ? false : null;
  if (/^ld(?:64|-linux[A-Za-z0-9_-]*)?\.so\.\d+$/.test(soname)) return true;
  if (libc.lacks?.includes(soname)) return false;
  if (soname === "libmvec.so.1" && goarch !== "amd64") return null;
  if (goarch === "loong64" && MERGED_BY_2_34.has(soname)) return null;
  return GLIBC_SONAMES.has(soname);
}
var GLIBC = {
  amd64: {
    always: ["/lib64/ld-linux-x86-64.so.2"],
    some: [
      "/lib/ld-linux-x86-64.so.2",
      "/usr/lib64/ld-linux-x86-64.so.2",
      "/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2"
    ]
  },
  "386": { always: ["/lib/ld-linux.so.2"], some: ["/lib/i386-linux-gnu/ld-linux.so.2"] },
  arm64: {
    always: ["/lib/ld-linux-aarch64.so.1"],
    some: ["/lib64/ld-linux-aarch64.so.1", "/lib/aarch64-linux-gnu/ld-linux-aarch64.so.1"]
  },
  // Go's linker writes the soft-float name; hard-float distributions differ in whether they carry it.
  arm: { always: [], some: ["/lib/ld-linux-armhf.so.3", "/lib/ld-linux.so.3"] },
  riscv64: { always: ["/lib/ld-linux-riscv64-lp64d.so.1"], some: [] },
  ppc64le: { always: ["/lib64/ld64.so.2"], some: [] },
  ppc64: { always: ["/lib64/ld64.so.1"], some: [] },
  // Go's linker writes /lib64, Debian has /lib, Red Hat both.
  s390x: { always: ["/lib/ld64.so.1"], some: ["/lib64/ld64.so.1"] },
  loong64: { always: ["/lib64/ld-linux-loongarch-lp64d.so.1"], some: [] },
  mips: { always: ["/lib/ld.so.1"], some: [] },
  mipsle: { always: ["/lib/ld.so.1"], some: [] },
  mips64: { always: ["/lib64/ld.so.1"], some: [] },
  mips64le: { always: ["/lib64/ld.so.1"], some: [] }
};
var MUSL = {
  amd64: ["x86_64"],
  "386": ["i386"],
  arm64: ["aarch64"],
  arm: ["arm", "armhf"],
  riscv64: ["riscv64"],
  ppc64le: ["powerpc64le"],
  ppc64: ["powerpc64"],
  s390x: ["s390x"],
  loong64: ["loongarch64"],
  mips: ["mips", "mips-sf"],
  mipsle: ["mipsel", "mipsel-sf"],
  mips64: ["mips64"],
  mips64le: ["mips64el"]
};
function knownInterpreter(path, goarch) {
  const glibc = GLIBC[goarch];
  if (glibc?.always.includes(path)) return { family: "glibc", goarch, path, presence: "always" };
  if (glibc?.some.includes(path)) return { family: "glibc", goarch, path, presence: "some" };
  const names = MUSL[goarch] ?? [];
  if (!names.some((name) => path === `/lib/ld-musl-${name}.so.1`)) return null;
  return { family: "musl", goarch, path, presence: names.length === 1 ? "always" : "some" };
}
function usualInterpreter(family, goarch) {
  if (family === "glibc") return GLIBC[goarch]?.always[0] ?? null;
  const name = MUSL[goarch]?.[0];
  return family === "musl" && name !== void 0 ? `/lib/ld-musl-${name}.so.1` : null;
}
function loaderPresence(facts, target) {
  const { interpreter, arch } = facts;
  const { family } = target.libc;
  if (interpreter === null) return "not-needed";
  if (family === "unknown") return "unknown";
  if (family === "none") return "missing";
  const known = knownInterpreter(interpreter, arch);
  if (known === null) return target.custom ? "unknown" : "missing";
  if (known.family !== family || isForeign(facts, target)) return "missing";
  return known.presence === "always" ? "present" : "unknown";
}
function isForeign(facts, target) {
  return target.architectures !== null && !target.architectures.includes(facts.arch);
}
var libraries = {
  id: "libraries",
  predict(context) {
    const { facts, target } = context;
    const presence = loaderPresence(facts, target);
    if (facts.format !== "elf" || presence === "not-needed" || presence === "missing") return passes();
    if (target.libc.family === "unknown") return passes();
    const missing = facts.needed.filter((soname) => hasLibrary(context, soname) === false);
    if (missing.length > 0) return fails([libraryMissing(context, missing, [])]);
    const open = facts.needed.filter((soname) => hasLibrary(context, soname) === null);
    if (open.length === 0) return passes();
    const paths = [...facts.rpath, ...facts.runpath];
    const beside = paths.length === 0 ? "" : `, or it comes with the program in ${paths.join(", ")},`;
    return unclear(`whether ${target.id} has ${open.join(", ")}${beside} is not known`);
  },
  diagnose(outcome, context) {
    if (!reachedNoCode(outcome)) return [];
    const found = stderrLines(outcome).flatMap((line) => {
      const [, glibc, musl] = LIBRARY_NOT_FOUND.exec(line) ?? [];
      const library = glibc ?? musl;
      return library === void 0 ? [] : [{ library, line }];
    });
    if (found.length === 0) return [];
    const names = [...new Set(found.map(({ library }) => library))];
    return [
      libraryMissing(
        context,
        names,
        found.map(({ line }) => line)
      )
    ];
  }
};
var LIBRARY_NOT_FOUND = /: error while loading shared libraries: ([^:\s]{1,200}): cannot open shared object file|^Error loading shared library ([^:\s]{1,200}): No such file/;
function hasLibrary({ facts, target }, soname) {
  if (target.libraries?.includes(soname)) return true;
  const own = libcHas(target.libc, facts.arch, soname);
  if (own !== false) return own;
  if (facts.rpath.length > 0 || facts.runpath.length > 0) return null;
  return target.libraries === null || target.librariesComplete === false ? null : false;
}
function libraryMissing(context, names, seen) {
  const { facts, target } = context;
  const args = { libraries: names, target: target.id, build: buildHint(facts) };
  return (0, import_findings.finding)("library-missing", "error", args, [`the file needs ${facts.needed.join(", ")}`, ...seen]);
}
var GCOMPAT_SYMBOLS = `
  _IO_feof _IO_puts __acos_finite __acosf_finite __acosh_finite __acoshf_finite __acoshl_finite __acosl_finite
  __asin_finite __asinf_finite __asinl_finite __asprintf_chk __atan2_finite __atan2f_finite __atan2l_finite
  __atanh_finite __atanhf_finite __atanhl_finite __calloc __chk_fail __close __cmsg_nxthdr __confstr_chk __cosh_finite
  __coshf_finite __coshl_finite __ctype_b __cxa_at_quick_exit __cxa_thread_atexit_impl __dprintf_chk __exp10_finite
  __exp10f_finite __exp10l_finite __exp2_finite __exp2f_finite __exp2l_finite __exp_finite __expf_finite __expl_finite
  __explicit_bzero_chk __fdelt_chk __fdelt_warn __fgets_chk __fgets_unlocked_chk __finite __finitef __finitel
  __fmod_finite __fmodf_finite __fmodl_finite __fprintf_chk __fread_chk __free __fwprintf_chk __gamma_finite
  __gamma_r_finite __gammaf_finite __gammaf_r_finite __gammal_finite __gammal_r_finite __getauxval __getcwd_chk
  __getgroups_chk __gethostname_chk __getlogin_r_chk __getpagesize __getpgid __hypot_finite __hypotf_finite
  __hypotl_finite __isinf __isinff __isinfl __isnan __isnanf __isnanl __j0_finite __j0f_finite __j1_finite
  __j1f_finite __jn_finite __jnf_finite __lgamma_finite __lgamma_r_finite __lgammaf_finite __lgammaf_r_finite
  __lgammal_finite __lgammal_r_finite __libc_calloc __libc_free __libc_malloc __libc_memalign __libc_realloc
  __libc_single_threaded __libc_stack_end __log10_finite __log10f_finite __log10l_finite __log2_finite __log2f_finite
  __log2l_finite __log_finite __logf_finite __logl_finite __longjmp_chk __malloc __mbrlen __memalign __memcpy_chk
  __memmove_chk __mempcpy __mempcpy_chk __memset_chk __open64_2 __open_2 __poll_chk __pow_finite __powf_finite
  __powl_finite __pread64_chk __pread_chk __printf_chk __pthread_register_cancel __pthread_unregister_cancel
  __rawmemchr __read_chk __readlink_chk __realloc __realpath_chk __recv_chk __recvfrom_chk __register_atfork
  __remainder_finite __remainderf_finite __remainderl_finite __res_nclose __res_ninit __res_search __sbrk
  __scalb_finite __scalbf_finite __scalbl_finite __sched_cpualloc __sched_cpufree __secure_getenv __sinh_finite
  __sinhf_finite __sinhl_finite __snprintf_chk __sprintf_chk __sqrt_finite __sqrtf_finite __sqrtl_finite __stpcpy_chk
  __stpncpy_chk __strcat_chk __strcpy_chk __strcspn_c2 __strdup __strftime_l __strncat_chk __strncpy_chk __strndup
  __strsep_g __strtod_internal __strtof_internal __strtok_r __strtold_internal __swprintf_chk __sysconf __syslog_chk
  __ttyname_r_chk __vasprintf_chk __vfprintf_chk __vfwprintf_chk __vprintf_chk __vsnprintf_chk __vsprintf_chk
  __vswprintf_chk __vsyslog_chk __wcscpy_chk __wcstol_internal __xpg_sigpause __y0_finite __y0f_finite __y1_finite
  __y1f_finite __yn_finite __ynf_finite backtrace backtrace_symbols backtrace_symbols_fd dlmopen dlvsym error
  fgetgrent_r fgetpwent_r finitel getcontext getgrent_r getprotobyname_r getprotobynumber_r getprotoent_r getpwent_r
  getservent_r getutent_r gnu_dev_major gnu_dev_makedev gnu_dev_minor gnu_get_libc_release gnu_get_libc_version
  group_member initstate_r isinf isinff isinfl isnan isnanf isnanl mallinfo malloc_trim memfrob mtrace muntrace
  pthread_mutexattr_getkind_np pthread_mutexattr_setkind_np pthread_yield random_r rawmemchr register_atfork
  res_nclose res_ninit scalbl setstate_r srandom_r strfry strtoll_l strtoq strtoull_l strtouq sysctl tmpnam_r wcstod_l
  wcstol_l wcstoul_l`;
var parsed;
function gcompatSymbols() {
  return parsed ??= new Set(GCOMPAT_SYMBOLS.trim().split(/\s+/));
}
var MUSL_SYMBOLS = `
  _Exit _Fork _IO_feof_unlocked _IO_ferror_unlocked _IO_getc _IO_getc_unlocked _IO_putc _IO_putc_unlocked ___environ
  __assert_fail __ctype_b_loc __ctype_get_mb_cur_max __ctype_tolower_loc __ctype_toupper_loc __cxa_atexit
  __cxa_finalize __daylight __dls2b __dls3 __duplocale __environ __errno_location __fbufsize __fgetwc_unlocked __flbf
  __flt_rounds __fpclassify __fpclassifyf __fpclassifyl __fpending __fpurge __fputwc_unlocked __freadable __freadahead
  __freading __freadptr __freadptrinc __freelocale __fseterr __fsetlocking __fwritable __fwriting __fxstat __fxstat64
  __fxstatat __fxstatat64 __getdelim __h_errno_location __isalnum_l __isalpha_l __isblank_l __iscntrl_l __isdigit_l
  __isgraph_l __islower_l __isoc99_fscanf __isoc99_fwscanf __isoc99_scanf __isoc99_sscanf __isoc99_swscanf
  __isoc99_vfscanf __isoc99_vfwscanf __isoc99_vscanf __isoc99_vsscanf __isoc99_vswscanf __isoc99_vwscanf
  __isoc99_wscanf __isprint_l __ispunct_l __isspace_l __isupper_l __iswalnum_l __iswalpha_l __iswblank_l __iswcntrl_l
  __iswctype_l __iswdigit_l __iswgraph_l __iswlower_l __iswprint_l __iswpunct_l __iswspace_l __iswupper_l
  __iswxdigit_l __isxdigit_l __lgammal_r __libc_current_sigrtmax __libc_current_sigrtmin __libc_start_main __lxstat
  __lxstat64 __newlocale __nl_langinfo __nl_langinfo_l __optpos __optreset __overflow __posix_getopt __progname
  __progname_full __res_state __sched_cpucount __setjmp __signbit __signbitf __signbitl __signgam __sigsetjmp
  __stack_chk_fail __stack_chk_guard __strcasecmp_l __strcoll_l __strerror_l __strncasecmp_l __strtod_l __strtof_l
  __strtoimax_internal __strtol_internal __strtold_l __strtoll_internal __strtoul_internal __strtoull_internal
  __strtoumax_internal __strxfrm_l __sysv_signal __timezone __tls_get_addr __tolower_l __toupper_l __towctrans_l
  __towlower_l __towupper_l __tzname __uflow __uselocale __wcscoll_l __wcsftime_l __wcsxfrm_l __wctrans_l __wctype_l
  __xmknod __xmknodat __xpg_basename __xpg_strerror_r __xstat __xstat64 _dl_debug_addr _dl_debug_state _dlstart
  _environ _exit _fini _flushlbf _init _longjmp _ns_flagdata _pthread_cleanup_pop _pthread_cleanup_push _setjmp a64l
  abort abs accept accept4 access acct acos acosf acosh acoshf acoshl acosl addmntent adjtime adjtimex aio_cancel
  aio_cancel64 aio_error aio_error64 aio_fsync aio_fsync64 aio_read aio_read64 aio_return aio_return64 aio_suspend
  aio_suspend64 aio_write aio_write64 alarm aligned_alloc alphasort alphasort64 arch_prctl asctime asctime_r asin
  asinf asinh asinhf asinhl asinl asprintf at_quick_exit atan atan2 atan2f atan2l atanf atanh atanhf atanhl atanl
  atexit atof atoi atol atoll basename bcmp bcopy bind bind_textdomain_codeset bindtextdomain brk bsd_signal bsearch
  btowc bzero c16rtomb c32rtomb cabs cabsf cabsl cacos cacosf cacosh cacoshf cacoshl cacosl call_once calloc capget
  capset carg cargf cargl casin casinf casinh casinhf casinhl casinl catan catanf catanh catanhf catanhl catanl
  catclose catgets catopen cbrt cbrtf cbrtl ccos ccosf ccosh ccoshf ccoshl ccosl ceil ceilf ceill cexp cexpf cexpl
  cfgetispeed cfgetospeed cfmakeraw cfsetispeed cfsetospeed cfsetspeed chdir chmod chown chroot cimag cimagf cimagl
  clearenv clearerr clearerr_unlocked clock clock_adjtime clock_getcpuclockid clock_getres clock_gettime
  clock_nanosleep clock_settime clog clogf clogl clone close closedir closelog cnd_broadcast cnd_destroy cnd_init
  cnd_signal cnd_timedwait cnd_wait confstr conj conjf conjl connect copy_file_range copysign copysignf copysignl cos
  cosf cosh coshf coshl cosl cpow cpowf cpowl cproj cprojf cprojl creal crealf creall creat creat64 csin csinf csinh
  csinhf csinhl csinl csqrt csqrtf csqrtl ctan ctanf ctanh ctanhf ctanhl ctanl ctermid ctime ctime_r cuserid daemon
  daylight dcgettext dcngettext delete_module dgettext difftime dirfd dirname div dl_iterate_phdr dladdr dlclose
  dlerror dlinfo dlopen dlsym dn_comp dn_expand dn_skipname dngettext dprintf drand48 drem dremf dup dup2 dup3
  duplocale eaccess ecvt endgrent endhostent endmntent endnetent endprotoent endpwent endservent endspent endusershell
  endutent endutxent environ epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_wait erand48 erf erfc erfcf erfcl
  erff erfl err errx ether_aton ether_aton_r ether_hostton ether_line ether_ntoa ether_ntoa_r ether_ntohost euidaccess
  eventfd eventfd_read eventfd_write execl execle execlp execv execve execvp execvpe exit exp exp10 exp10f exp10l exp2
  exp2f exp2l expf expl explicit_bzero expm1 expm1f expm1l fabs fabsf fabsl faccessat fallocate fallocate64
  fanotify_init fanotify_mark fchdir fchmod fchmodat fchown fchownat fclose fcntl fcvt fdatasync fdim fdimf fdiml
  fdopen fdopendir feclearexcept fegetenv fegetexceptflag fegetround feholdexcept feof feof_unlocked feraiseexcept
  ferror ferror_unlocked fesetenv fesetexceptflag fesetround fetestexcept feupdateenv fexecve fflush fflush_unlocked
  ffs ffsl ffsll fgetc fgetc_unlocked fgetgrent fgetln fgetpos fgetpos64 fgetpwent fgets fgets_unlocked fgetspent
  fgetwc fgetwc_unlocked fgetws fgetws_unlocked fgetxattr fileno fileno_unlocked finite finitef flistxattr flock
  flockfile floor floorf floorl fma fmaf fmal fmax fmaxf fmaxl fmemopen fmin fminf fminl fmod fmodf fmodl fmtmsg
  fnmatch fopen fopen64 fopencookie fork forkpty fpathconf fprintf fpurge fputc fputc_unlocked fputs fputs_unlocked
  fputwc fputwc_unlocked fputws fputws_unlocked fread fread_unlocked free freeaddrinfo freeifaddrs freelocale
  fremovexattr freopen freopen64 frexp frexpf frexpl fscanf fseek fseeko fseeko64 fsetpos fsetpos64 fsetxattr fstat
  fstat64 fstatat fstatat64 fstatfs fstatfs64 fstatvfs fstatvfs64 fsync ftell ftello ftello64 ftime ftok ftruncate
  ftruncate64 ftrylockfile fts_children fts_close fts_open fts_read fts_set ftw ftw64 funlockfile futimens futimes
  futimesat fwide fwprintf fwrite fwrite_unlocked fwscanf gai_strerror gcvt get_avphys_pages get_current_dir_name
  get_nprocs get_nprocs_conf get_phys_pages getaddrinfo getauxval getc getc_unlocked getchar getchar_unlocked getcwd
  getdate getdate_err getdelim getdents getdents64 getdomainname getdtablesize getegid getentropy getenv geteuid
  getgid getgrent getgrgid getgrgid_r getgrnam getgrnam_r getgrouplist getgroups gethostbyaddr gethostbyaddr_r
  gethostbyname gethostbyname2 gethostbyname2_r gethostbyname_r gethostent gethostid gethostname getifaddrs getitimer
  getline getloadavg getlogin getlogin_r getmntent getmntent_r getnameinfo getnetbyaddr getnetbyname getnetent getopt
  getopt_long getopt_long_only getpagesize getpass getpeername getpgid getpgrp getpid getppid getpriority
  getprotobyname getprotobynumber getprotoent getpwent getpwnam getpwnam_r getpwuid getpwuid_r getrandom getresgid
  getresuid getrlimit getrlimit64 getrusage gets getservbyname getservbyname_r getservbyport getservbyport_r
  getservent getsid getsockname getsockopt getspent getspnam getspnam_r getsubopt gettext gettid gettimeofday getuid
  getusershell getutent getutid getutline getutxent getutxid getutxline getw getwc getwc_unlocked getwchar
  getwchar_unlocked getxattr glob glob64 globfree globfree64 gmtime gmtime_r grantpt h_errno hasmntopt hcreate
  hcreate_r hdestroy hdestroy_r herror hsearch hsearch_r hstrerror htonl htons hypot hypotf hypotl iconv iconv_close
  iconv_open if_freenameindex if_indextoname if_nameindex if_nametoindex ilogb ilogbf ilogbl imaxabs imaxdiv
  in6addr_any in6addr_loopback index inet_addr inet_aton inet_lnaof inet_makeaddr inet_netof inet_network inet_ntoa
  inet_ntop inet_pton init_module initgroups initstate inotify_add_watch inotify_init inotify_init1 inotify_rm_watch
  insque ioctl ioperm iopl isalnum isalnum_l isalpha isalpha_l isascii isastream isatty isblank isblank_l iscntrl
  iscntrl_l isdigit isdigit_l isgraph isgraph_l islower islower_l isprint isprint_l ispunct ispunct_l issetugid
  isspace isspace_l isupper isupper_l iswalnum iswalnum_l iswalpha iswalpha_l iswblank iswblank_l iswcntrl iswcntrl_l
  iswctype iswctype_l iswdigit iswdigit_l iswgraph iswgraph_l iswlower iswlower_l iswprint iswprint_l iswpunct
  iswpunct_l iswspace iswspace_l iswupper iswupper_l iswxdigit iswxdigit_l isxdigit isxdigit_l j0 j0f j1 j1f jn jnf
  jrand48 kill killpg klogctl l64a labs lchmod lchown lckpwdf lcong48 ldexp ldexpf ldexpl ldiv lfind lgamma lgamma_r
  lgammaf lgammaf_r lgammal lgammal_r lgetxattr link linkat lio_listio lio_listio64 listen listxattr llabs lldiv
  llistxattr llrint llrintf llrintl llround llroundf llroundl localeconv localtime localtime_r lockf lockf64 log log10
  log10f log10l log1p log1pf log1pl log2 log2f log2l logb logbf logbl logf login_tty logl longjmp lrand48 lremovexattr
  lrint lrintf lrintl lround lroundf lroundl lsearch lseek lseek64 lsetxattr lstat lstat64 lutimes madvise malloc
  malloc_usable_size mblen mbrlen mbrtoc16 mbrtoc32 mbrtowc mbsinit mbsnrtowcs mbsrtowcs mbstowcs mbtowc memalign
  membarrier memccpy memchr memcmp memcpy memfd_create memmem memmove mempcpy memrchr memset mincore mkdir mkdirat
  mkdtemp mkfifo mkfifoat mknod mknodat mkostemp mkostemp64 mkostemps mkostemps64 mkstemp mkstemp64 mkstemps
  mkstemps64 mktemp mktime mlock mlock2 mlockall mmap mmap64 modf modff modfl mount mprotect mq_close mq_getattr
  mq_notify mq_open mq_receive mq_send mq_setattr mq_timedreceive mq_timedsend mq_unlink mrand48 mremap msgctl msgget
  msgrcv msgsnd msync mtx_destroy mtx_init mtx_lock mtx_timedlock mtx_trylock mtx_unlock munlock munlockall munmap
  name_to_handle_at nan nanf nanl nanosleep nearbyint nearbyintf nearbyintl newlocale nextafter nextafterf nextafterl
  nexttoward nexttowardf nexttowardl nftw nftw64 ngettext nice nl_langinfo nl_langinfo_l nrand48 ns_get16 ns_get32
  ns_initparse ns_name_uncompress ns_parserr ns_put16 ns_put32 ns_skiprr ntohl ntohs open open64 open_by_handle_at
  open_memstream open_wmemstream openat openat64 opendir openlog openpty optarg opterr optind optopt optreset pathconf
  pause pclose perror personality pipe pipe2 pivot_root poll popen posix_close posix_fadvise posix_fadvise64
  posix_fallocate posix_fallocate64 posix_madvise posix_memalign posix_openpt posix_spawn
  posix_spawn_file_actions_addchdir_np posix_spawn_file_actions_addclose posix_spawn_file_actions_adddup2
  posix_spawn_file_actions_addfchdir_np posix_spawn_file_actions_addopen posix_spawn_file_actions_destroy
  posix_spawn_file_actions_init posix_spawnattr_destroy posix_spawnattr_getflags posix_spawnattr_getpgroup
  posix_spawnattr_getschedparam posix_spawnattr_getschedpolicy posix_spawnattr_getsigdefault
  posix_spawnattr_getsigmask posix_spawnattr_init posix_spawnattr_setflags posix_spawnattr_setpgroup
  posix_spawnattr_setschedparam posix_spawnattr_setschedpolicy posix_spawnattr_setsigdefault
  posix_spawnattr_setsigmask posix_spawnp pow pow10 pow10f pow10l powf powl ppoll prctl pread pread64 preadv preadv2
  preadv64 printf prlimit prlimit64 process_vm_readv process_vm_writev program_invocation_name
  program_invocation_short_name pselect psiginfo psignal pthread_atfork pthread_attr_destroy
  pthread_attr_getdetachstate pthread_attr_getguardsize pthread_attr_getinheritsched pthread_attr_getschedparam
  pthread_attr_getschedpolicy pthread_attr_getscope pthread_attr_getstack pthread_attr_getstacksize pthread_attr_init
  pthread_attr_setdetachstate pthread_attr_setguardsize pthread_attr_setinheritsched pthread_attr_setschedparam
  pthread_attr_setschedpolicy pthread_attr_setscope pthread_attr_setstack pthread_attr_setstacksize
  pthread_barrier_destroy pthread_barrier_init pthread_barrier_wait pthread_barrierattr_destroy
  pthread_barrierattr_getpshared pthread_barrierattr_init pthread_barrierattr_setpshared pthread_cancel
  pthread_cond_broadcast pthread_cond_destroy pthread_cond_init pthread_cond_signal pthread_cond_timedwait
  pthread_cond_wait pthread_condattr_destroy pthread_condattr_getclock pthread_condattr_getpshared
  pthread_condattr_init pthread_condattr_setclock pthread_condattr_setpshared pthread_create pthread_detach
  pthread_equal pthread_exit pthread_getaffinity_np pthread_getattr_default_np pthread_getattr_np
  pthread_getconcurrency pthread_getcpuclockid pthread_getname_np pthread_getschedparam pthread_getspecific
  pthread_join pthread_key_create pthread_key_delete pthread_kill pthread_mutex_consistent pthread_mutex_destroy
  pthread_mutex_getprioceiling pthread_mutex_init pthread_mutex_lock pthread_mutex_setprioceiling
  pthread_mutex_timedlock pthread_mutex_trylock pthread_mutex_unlock pthread_mutexattr_destroy
  pthread_mutexattr_getprotocol pthread_mutexattr_getpshared pthread_mutexattr_getrobust pthread_mutexattr_gettype
  pthread_mutexattr_init pthread_mutexattr_setprotocol pthread_mutexattr_setpshared pthread_mutexattr_setrobust
  pthread_mutexattr_settype pthread_once pthread_rwlock_destroy pthread_rwlock_init pthread_rwlock_rdlock
  pthread_rwlock_timedrdlock pthread_rwlock_timedwrlock pthread_rwlock_tryrdlock pthread_rwlock_trywrlock
  pthread_rwlock_unlock pthread_rwlock_wrlock pthread_rwlockattr_destroy pthread_rwlockattr_getpshared
  pthread_rwlockattr_init pthread_rwlockattr_setpshared pthread_self pthread_setaffinity_np pthread_setattr_default_np
  pthread_setcancelstate pthread_setcanceltype pthread_setconcurrency pthread_setname_np pthread_setschedparam
  pthread_setschedprio pthread_setspecific pthread_sigmask pthread_spin_destroy pthread_spin_init pthread_spin_lock
  pthread_spin_trylock pthread_spin_unlock pthread_testcancel pthread_timedjoin_np pthread_tryjoin_np ptrace ptsname
  ptsname_r putc putc_unlocked putchar putchar_unlocked putenv putgrent putpwent puts putspent pututline pututxline
  putw putwc putwc_unlocked putwchar putwchar_unlocked pwrite pwrite64 pwritev pwritev2 pwritev64 qsort qsort_r
  quick_exit quotactl raise rand rand_r random read readahead readdir readdir64 readdir64_r readdir_r readlink
  readlinkat readv realloc reallocarray realpath reboot recv recvfrom recvmmsg recvmsg regcomp regerror regexec
  regfree remainder remainderf remainderl remap_file_pages remove removexattr remque remquo remquof remquol rename
  renameat res_init res_mkquery res_query res_querydomain res_search res_send rewind rewinddir rindex rint rintf rintl
  rmdir round roundf roundl sbrk scalb scalbf scalbln scalblnf scalblnl scalbn scalbnf scalbnl scandir scandir64 scanf
  sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getcpu sched_getparam sched_getscheduler
  sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield secure_getenv seed48 seekdir
  select sem_close sem_destroy sem_getvalue sem_init sem_open sem_post sem_timedwait sem_trywait sem_unlink sem_wait
  semctl semget semop semtimedop send sendfile sendfile64 sendmmsg sendmsg sendto setbuf setbuffer setdomainname
  setegid setenv seteuid setfsgid setfsuid setgid setgrent setgroups sethostent sethostname setitimer setjmp
  setlinebuf setlocale setlogmask setmntent setnetent setns setpgid setpgrp setpriority setprotoent setpwent setregid
  setresgid setresuid setreuid setrlimit setrlimit64 setservent setsid setsockopt setspent setstate settimeofday
  setuid setusershell setutent setutxent setvbuf setxattr shm_open shm_unlink shmat shmctl shmdt shmget shutdown
  sigaction sigaddset sigaltstack sigandset sigdelset sigemptyset sigfillset sighold sigignore siginterrupt
  sigisemptyset sigismember siglongjmp signal signalfd signgam significand significandf sigorset sigpause sigpending
  sigprocmask sigqueue sigrelse sigset sigsetjmp sigsuspend sigtimedwait sigwait sigwaitinfo sin sincos sincosf
  sincosl sinf sinh sinhf sinhl sinl sleep snprintf sockatmark socket socketpair splice sprintf sqrt sqrtf sqrtl srand
  srand48 srandom sscanf stat stat64 statfs statfs64 statvfs statvfs64 statx stderr stdin stdout stime stpcpy stpncpy
  strcasecmp strcasecmp_l strcasestr strcat strchr strchrnul strcmp strcoll strcoll_l strcpy strcspn strdup strerror
  strerror_l strerror_r strfmon strfmon_l strftime strftime_l strlcat strlcpy strlen strncasecmp strncasecmp_l strncat
  strncmp strncpy strndup strnlen strpbrk strptime strrchr strsep strsignal strspn strstr strtod strtod_l strtof
  strtof_l strtoimax strtok strtok_r strtol strtold strtold_l strtoll strtoul strtoull strtoumax strverscmp strxfrm
  strxfrm_l swab swapoff swapon swprintf swscanf symlink symlinkat sync sync_file_range syncfs syscall sysconf sysinfo
  syslog system tan tanf tanh tanhf tanhl tanl tcdrain tcflow tcflush tcgetattr tcgetpgrp tcgetsid tcgetwinsize
  tcsendbreak tcsetattr tcsetpgrp tcsetwinsize tdelete tdestroy tee telldir tempnam textdomain tfind tgamma tgammaf
  tgammal thrd_create thrd_current thrd_detach thrd_equal thrd_exit thrd_join thrd_sleep thrd_yield time timegm
  timer_create timer_delete timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime
  timerfd_settime times timespec_get timezone tmpfile tmpfile64 tmpnam toascii tolower tolower_l toupper toupper_l
  towctrans towctrans_l towlower towlower_l towupper towupper_l trunc truncate truncate64 truncf truncl tsearch
  tss_create tss_delete tss_get tss_set ttyname ttyname_r twalk tzname tzset ualarm ulckpwdf ulimit umask umount
  umount2 uname ungetc ungetwc unlink unlinkat unlockpt unsetenv unshare updwtmp updwtmpx uselocale usleep utime
  utimensat utimes utmpname utmpxname valloc vasprintf vdprintf verr verrx versionsort versionsort64 vfork vfprintf
  vfscanf vfwprintf vfwscanf vhangup vmsplice vprintf vscanf vsnprintf vsprintf vsscanf vswprintf vswscanf vsyslog
  vwarn vwarnx vwprintf vwscanf wait wait3 wait4 waitid waitpid warn warnx wcpcpy wcpncpy wcrtomb wcscasecmp
  wcscasecmp_l wcscat wcschr wcscmp wcscoll wcscoll_l wcscpy wcscspn wcsdup wcsftime wcsftime_l wcslen wcsncasecmp
  wcsncasecmp_l wcsncat wcsncmp wcsncpy wcsnlen wcsnrtombs wcspbrk wcsrchr wcsrtombs wcsspn wcsstr wcstod wcstof
  wcstoimax wcstok wcstol wcstold wcstoll wcstombs wcstoul wcstoull wcstoumax wcswcs wcswidth wcsxfrm wcsxfrm_l wctob
  wctomb wctrans wctrans_l wctype wctype_l wcwidth wmemchr wmemcmp wmemcpy wmemmove wmemset wordexp wordfree wprintf
  write writev wscanf y0 y0f y1 y1f yn ynf`;
var parsed2;
function muslSymbols() {
  return parsed2 ??= new Set(MUSL_SYMBOLS.trim().split(/\s+/));
}
function runsWithGcompat(facts, target) {
  const libraries2 = facts.needed.filter((soname) => !answered(facts, target, soname));
  if (libraries2.length > 0) return { withGcompat: false, missing: libraries2 };
  if (facts.imports.length === 0) return { withGcompat: null, missing: [] };
  const musl = muslSymbols();
  const gcompat = gcompatSymbols();
  const own = facts.needed.filter((soname) => libcHas(target.libc, facts.arch, soname) !== true);
  const missing = facts.imports.filter(({ name, library, weak }) => {
    const ofLibc = library === null ? own.length === 0 : !own.includes(library);
    return ofLibc && !weak && !isProgramsOwn(name) && !musl.has(name) && !gcompat.has(name);
  }).map(({ name }) => name);
  if (missing.length > 0) return { withGcompat: false, missing: [...new Set(missing)] };
  return { withGcompat: own.length === 0 ? true : null, missing: [] };
}
function answered(facts, target, soname) {
  return soname.startsWith("ld-linux") || soname === "libresolv.so.2" || libcHas(target.libc, facts.arch, soname) === true || (target.libraries?.includes(soname) ?? false);
}
function isProgramsOwn(name) {
  return name.startsWith("_cgo_") || name === "crosscall2";
}
var loader = {
  id: "loader",
  predict(context) {
    const { facts, target } = context;
    if (facts.format !== "elf") return passes();
    if (facts.linkage === "dynamic" && facts.interpreter === null) {
      return unclear("the file needs shared libraries but names no loader: it is a shared library, no program");
    }
    switch (loaderPresence(facts, target)) {
      case "not-needed":
      case "present":
        return passes();
      case "missing":
        return fails([loaderFinding(context)]);
      case "unknown":
        return unclear(
          target.libc.family === "unknown" ? `the C library of ${target.id} is not known` : `whether ${target.id} has ${facts.interpreter} is not known`
        );
    }
  },
  /** The probe put the file there itself: "no such file" can only mean what the file asks for. */
  diagnose(outcome, context) {
    const { startError } = outcome;
    if (startError === null || context.facts.interpreter === null) return [];
    const missing = startError.errno === "ENOENT" || startError.errno === "ELIBBAD" || startError.errno === "unknown" && /no such file or directory|: not found$/i.test(startError.message);
    return missing ? [loaderFinding(context, [startError.message])] : [];
  }
};
function loaderFinding(context, seen = []) {
  const { facts, target } = context;
  const { interpreter, needed } = facts;
  const { family } = target.libc;
  const build = buildHint(facts);
  const evidence = [...loaderEvidence(context), ...seen];
  if (family === "musl" && facts.libc === "glibc") {
    const { withGcompat, missing } = runsWithGcompat(facts, target);
    const args2 = { interpreter, withGcompat, missing, target: target.id, build };
    return (0, import_findings.finding)("glibc-binary-on-musl", "error", args2, evidence);
  }
  if (family === "glibc" && facts.libc === "musl") {
    return (0, import_findings.finding)("musl-binary-on-glibc", "error", { interpreter, target: target.id, build }, evidence);
  }
  const args = { interpreter, target: target.id, needsOnlyLoader: needed.length === 0, build };
  return (0, import_findings.finding)("loader-missing", "error", args, evidence);
}
function loaderEvidence({ facts, target }) {
  const { family, version } = target.libc;
  const usual = usualInterpreter(family, facts.arch);
  const has = family === "none" ? "no C library" : `${family}${version === null ? "" : ` ${version}`}`;
  return [
    `the file asks for the loader ${facts.interpreter}`,
    ...facts.needed.length > 0 ? [`and for ${facts.needed.slice(0, 8).join(", ")}`] : [],
    `${target.id}: ${has}${usual === null ? "" : `, loader ${usual}`}`
  ];
}
var memory = {
  id: "memory",
  diagnose(outcome, { profile }) {
    const { signal: signal2, peakMemoryBytes, step } = outcome;
    const limitBytes = profile.memoryBytes;
    const args = { step, limitBytes, peakBytes: peakMemoryBytes };
    const oomKills = outcome.oomKills ?? 0;
    const killed = signal2 === "SIGKILL" && !outcome.timedOut;
    if (oomKills > 0) {
      const evidence = [`the kernel counted ${oomKills} kills for memory in this cell`];
      return [(0, import_findings.finding)("killed-for-memory", killed || outcome.exitCode !== 0 ? "error" : "warning", args, evidence)];
    }
    const nearLimit = peakMemoryBytes !== null && peakMemoryBytes > 0.9 * limitBytes;
    if (killed && nearLimit) return [(0, import_findings.finding)("killed-for-memory", "error", args, ["ended by SIGKILL near the limit"])];
    if (killed && outcome.oomKills === null && peakMemoryBytes === null) {
      return [(0, import_findings.finding)("killed-for-memory", "error", args, ["SIGKILL, which nobody is known to have sent"])];
    }
    if (outcome.exitCode === 0 || outcome.startError !== null) return [];
    const line = stderrLines(outcome).find((each) => OUT_OF_MEMORY.test(each));
    return line === void 0 ? [] : [(0, import_findings.finding)("killed-for-memory", "error", args, [line])];
  }
};
var OUT_OF_MEMORY = /^(?:fatal error: runtime: (?:out of memory|cannot allocate memory)|runtime: out of memory: |fatal error: failed to reserve page summary memory)/;
var panic = {
  id: "panic",
  diagnose(outcome) {
    const line = panicLine(outcome);
    return line === null ? [] : [(0, import_findings.finding)("go-panic", "error", { step: outcome.step, message: line }, [line])];
  }
};
function panicLine(outcome) {
  if (outcome.exitCode !== 2 && outcome.signal !== "SIGABRT") return null;
  return stderrLines(outcome).find((each) => /^(?:panic|fatal error): /.test(each)) ?? null;
}
var permission = {
  id: "permission",
  diagnose(outcome) {
    const { startError, step } = outcome;
    if (startError !== null) {
      const refused = startError.errno === "EACCES" || startError.errno === "EPERM" || startError.errno === "unknown" && /permission denied|operation not permitted/i.test(startError.message);
      return refused ? [(0, import_findings.finding)("permission-refused", "error", { step, what: "it may not be executed" }, [startError.message])] : [];
    }
    const line = outputLines(outcome).find((each) => REFUSED.test(each) && !each.startsWith("runtime"));
    if (line === void 0) return [];
    const what = REFUSED.exec(line)[0];
    return [(0, import_findings.finding)("permission-refused", "error", { step, what: bounded(what) }, [line])];
  }
};
var REFUSED = /\b(?:[a-z]+ \S{1,200}(?: \S{1,100})?: )?(?:\w{1,20}: )?(?:permission denied|operation not permitted)\b/i;
function parseSelinuxContext(text) {
  const found = /^([\w.-]{1,64}):([\w.-]{1,64}):([\w.-]{1,128})(?::(s\d{1,3}\S{0,200}))?$/.exec(text);
  if (found === null) return null;
  const [, user, role, type, level] = found;
  return { user, role, type, level: level ?? null, categories: categoriesOf(level ?? "") };
}
function parseAvcDenial(line) {
  const found = /\bavc:\s{1,4}denied\s{1,4}\{([\w ]{1,300})\} for\s{1,4}(.{1,2000})$/.exec(line);
  if (found === null) return null;
  const fields = /* @__PURE__ */ new Map();
  for (const [, name, quoted, plain] of found[2].matchAll(/(\w{1,20})=(?:"([^"]{0,500})"|(\S{1,500}))/g)) {
    if (!fields.has(name)) fields.set(name, quoted ?? plain);
  }
  const source = parseSelinuxContext(fields.get("scontext") ?? "");
  const target = parseSelinuxContext(fields.get("tcontext") ?? "");
  const objectClass = fields.get("tclass");
  if (source === null || target === null || objectClass === void 0) return null;
  const port = fields.get("src") ?? fields.get("dest");
  return {
    permissions: found[1].trim().split(/ +/),
    objectClass,
    command: fields.get("comm") ?? null,
    object: fields.get("path") ?? fields.get("name") ?? (port === void 0 ? null : `port ${port}`),
    source,
    target,
    permissive: fields.has("permissive") ? fields.get("permissive") === "1" : null
  };
}
function categoriesOf(level) {
  const upper = level.split("-").at(-1);
  const [, categories] = upper.split(":");
  return categories === void 0 || categories === "" ? [] : categories.split(",");
}
var selinuxDenied = {
  id: "selinux-denied",
  diagnose(outcome, { headroom }) {
    const { step, startError } = outcome;
    const lines = startError === null ? outputLines(outcome) : [startError.message];
    for (const line of lines) {
      const denial = parseAvcDenial(line);
      if (denial === null || denial.permissive === true) continue;
      return [(0, import_findings.finding)("selinux-denied", "error", { step, ...wordsOf(denial) }, [line])];
    }
    const cell = headroom?.limits;
    if (cell?.selinux !== "enforcing") return [];
    const refused = lines.find((line) => REFUSED2.test(line));
    if (refused === void 0) return [];
    const what = bounded(REFUSED2.exec(refused)[1] ?? "a file");
    const evidence = [refused, ...cell.securityLabel === void 0 ? [] : [`context: ${cell.securityLabel}`]];
    return [(0, import_findings.finding)("selinux-denied", "warning", { step, what, source: null, target: null }, evidence)];
  }
};
var REFUSED2 = /\b([a-z]+ \S{1,200}(?: \S{1,100})?): (?:\w{1,20}: )?permission denied\b/i;
function wordsOf({ permissions, objectClass, object, source, target }) {
  const what = bounded(`${permissions.join(" ")} on ${objectClass}${object === null ? "" : ` ${object}`}`);
  const kept = source.type === target.type && source.level !== target.level;
  return {
    what,
    source: kept ? `${source.type}:${source.level}` : source.type,
    target: kept ? `${target.type}:${target.level}` : target.type
  };
}
var signal = {
  id: "signal",
  diagnose(outcome) {
    const { signal: name, step } = outcome;
    if (name === null || outcome.timedOut || NAMED_ELSEWHERE.has(name)) return [];
    const stop = outcome.serve?.stop;
    if (stop?.signal === name) return [];
    if (stop?.exited === false && name === "SIGKILL") return [];
    return [(0, import_findings.finding)("killed-by-signal", "error", { step, signal: name }, stderrLines(outcome).slice(-2))];
  }
};
var NAMED_ELSEWHERE = /* @__PURE__ */ new Set(["SIGSYS", "SIGILL"]);
var start = {
  id: "start",
  diagnose({ step, startError }) {
    if (startError === null) return [];
    const message = bounded(startError.message);
    return [(0, import_findings.finding)("start-refused", "error", { step, errno: startError.errno, message }, [message])];
  }
};
var symbols = {
  id: "symbols",
  diagnose(outcome, context) {
    if (!reachedNoCode(outcome)) return [];
    const lines = stderrLines(outcome);
    if (lines.some((line) => LIBRARY_NOT_FOUND.test(line))) return [];
    const refused = lines.find((line) => GAVE_UP.some((pattern) => pattern.test(line)) && !EXPLAINED.test(line));
    if (refused !== void 0) {
      return [(0, import_findings.finding)("loader-refused", "error", { step: outcome.step, message: refused }, [refused])];
    }
    const found = lines.flatMap((line) => {
      const [, glibc, version, musl] = SYMBOL_NOT_FOUND.exec(line) ?? [];
      const symbol = musl ?? (glibc === void 0 || version === void 0 ? glibc : `${glibc}@${version}`);
      return symbol === void 0 ? [] : [{ symbol, line }];
    });
    if (found.length === 0) return [];
    const names = [...new Set(found.map(({ symbol }) => symbol))];
    const args = { symbols: names, target: context.target.id, build: buildHint(context.facts) };
    const evidence = found.slice(0, 20).map(({ line }) => line);
    return [(0, import_findings.finding)("symbol-missing", "error", args, evidence)];
  }
};
var SYMBOL_NOT_FOUND = /: symbol lookup error: .{1,250}: undefined symbol: ([^\s,]{1,200})(?:, version ([^\s]{1,100}))?|^Error relocating .{1,250}: ([^\s:]{1,200}): symbol not found$/;
var GAVE_UP = [
  /: error while loading shared libraries: /,
  /^Error relocating .{1,250}: unsupported relocation type/,
  /: Not a valid dynamic program$/,
  /^Error loading shared library .{1,250}: /,
  /^.{0,250}: (?:cannot apply additional memory protection|cannot allocate memory in static TLS block)/
];
var EXPLAINED = /CPU ISA level/;
var systemCall = {
  id: "system-call",
  diagnose(outcome, { facts }) {
    const { step } = outcome;
    if (outcome.startError !== null) return [];
    const lines = stderrLines(outcome);
    const trapped = lines.find((line) => line.startsWith("SIGSYS: bad system call"));
    if (outcome.signal === "SIGSYS" || trapped !== void 0) {
      const evidence2 = trapped === void 0 ? ["ended by SIGSYS"] : [trapped];
      return [(0, import_findings.finding)("system-call-refused", "error", { step, call: null, how: "SIGSYS" }, evidence2)];
    }
    const clone = lines.find((line) => CLONE_REFUSED.test(line));
    if (clone !== void 0) {
      const call = clone.startsWith("runtime/cgo") ? "clone3" : "clone";
      return [(0, import_findings.finding)("system-call-refused", "error", { step, call, how: "EPERM" }, [clone])];
    }
    const unknown = outputLines(outcome).find((line) => UNKNOWN_CALL.test(line));
    if (unknown === void 0) return [];
    const word = UNKNOWN_CALL.exec(unknown)[1].toLowerCase();
    const since = (0, import_system_calls_json.callSince)(word, facts.arch);
    const isNamed = since !== null && (0, import_compare_versions.compareVersions)(since, OLD) > 0;
    const evidence = isNamed ? [unknown, `${word} is in Linux from ${since} on`] : [unknown];
    return [(0, import_findings.finding)("system-call-refused", "error", { step, call: isNamed ? word : null, how: "ENOSYS" }, evidence)];
  }
};
var OLD = "2.6.32";
var UNKNOWN_CALL = /\b(\w{2,40})(?: \S{1,200})?: function not implemented\b/i;
var CLONE_REFUSED = /^runtime\/cgo: pthread_create failed: Operation not permitted|^runtime: failed to create new OS thread \(have \d+ already; errno=1\)/;
var systemVersion = {
  id: "system-version",
  predict(context) {
    const { facts, target } = context;
    const { system } = target;
    if (system === void 0 || target.os === "linux") return passes();
    const notes = facts.go === null ? [(0, import_findings.finding)("build-info-absent", "note", {})] : [];
    const [need] = needsOf(context).sort((a, b) => (0, import_compare_versions.compareVersions)(b.version, a.version));
    if (need === void 0 || (0, import_compare_versions.compareVersions)(system.version, need.version) >= 0) return passes(notes);
    return fails([tooOld2(context, need, system)]);
  }
};
function needsOf({ facts, target }) {
  const needs = [];
  const { go, pe, macho } = facts;
  if (target.os !== "linux") {
    const lowest = (0, import_go_requirements_json.lowestSystem)(target.os, go?.version ?? null, facts.arch);
    if (lowest !== null) needs.push({ ...lowest, because: go.version });
  }
  const header = macho?.minOs ?? pe?.subsystemVersion ?? null;
  if (header !== null && /^\d+(?:\.\d+)*$/.test(header)) {
    needs.push({ version: header, because: "the file's header", source: "the file itself" });
  }
  return needs;
}
function tooOld2({ facts, target }, need, system) {
  const name = target.os === "darwin" ? "macOS" : "Windows";
  const args = {
    because: need.because,
    needed: target.os === "darwin" ? `macOS ${need.version}` : windowsName(need.version),
    system: `${name} ${system.version}`,
    target: target.id,
    build: buildHint(facts)
  };
  return (0, import_findings.finding)("system-too-old", "error", args, [
    `${need.because} needs ${args.needed} (${need.source})`,
    `${target.id}: ${args.system}`
  ]);
}
function windowsName(version) {
  const names = {
    "10.0": "Windows 10 or Server 2016",
    "6.3": "Windows 8.1 or Server 2012 R2",
    "6.2": "Windows 8 or Server 2012",
    "6.1": "Windows 7 or Server 2008 R2"
  };
  return names[version] ?? `Windows ${version}`;
}
var threadLimit = {
  id: "thread-limit",
  diagnose(outcome, { profile }) {
    const limit = Math.min(profile.pids, profile.userProcesses ?? Infinity);
    const { startError, step } = outcome;
    if (startError !== null) {
      const refused = startError.errno === "EAGAIN" || /resource temporarily unavailable/i.test(startError.message);
      return refused ? [(0, import_findings.finding)("thread-limit", "error", { step, limit }, [startError.message])] : [];
    }
    const line = stderrLines(outcome).find((each) => RUNTIME.test(each)) ?? outputLines(outcome).find((each) => FORK_REFUSED.test(each));
    return line === void 0 ? [] : [(0, import_findings.finding)("thread-limit", "error", { step, limit }, [line])];
  }
};
var RUNTIME = /^runtime: failed to create new OS thread \(have \d+ already; errno=11\)|^runtime\/cgo: pthread_create failed: Resource temporarily unavailable/;
var FORK_REFUSED = /fork\/exec .{1,200}: resource temporarily unavailable/;
function providesNode(nodes, goarch, node) {
  if (nodes.markers.includes(node)) return true;
  const { prefix, rest } = (0, import_version_nodes_json.splitNode)(node);
  const level = nodes.max[prefix];
  if (level === void 0) return null;
  if (!/^\d+(\.\d+)*$/.test(rest)) return prefix === "GLIBC" && (0, import_compare_versions.compareVersions)(level, "2.36") >= 0 ? null : false;
  if ((0, import_compare_versions.compareVersions)(rest, level) > 0) return false;
  const known = (0, import_version_nodes_json.knownVersions)(goarch, prefix);
  if (known === null || known.includes(rest)) return true;
  return (0, import_compare_versions.compareVersions)(rest, known.at(-1)) > 0;
}
var versions = {
  id: "versions",
  predict(context) {
    const { facts, target } = context;
    const presence = loaderPresence(facts, target);
    if (facts.format !== "elf" || presence === "not-needed" || presence === "missing") return passes();
    if (target.libc.family === "unknown") return passes();
    if (target.libc.family === "musl") return passes();
    const answers = Object.entries(facts.versions).filter(([library]) => hasLibrary(context, library) !== false).map(([library, needs]) => answer(context, library, needs));
    const blocking = answers.flatMap(({ missing }) => missing);
    const weak = answers.flatMap(({ weakMissing }) => weakMissing);
    if (blocking.length > 0) return fails([...blocking, ...weak]);
    const open = answers.flatMap((each) => each.open);
    if (open.length === 0) return passes(weak);
    return unclear(`whether ${target.id} provides ${open.slice(0, 3).join(", ")} is not known`, weak);
  },
  diagnose(outcome, context) {
    if (!reachedNoCode(outcome)) return [];
    const found = stderrLines(outcome).flatMap((line) => {
      const [, path, version] = VERSION_NOT_FOUND.exec(line) ?? [];
      return path === void 0 || version === void 0 ? [] : [{ library: path.split("/").at(-1), version, line }];
    });
    const libraries2 = [...new Set(found.map(({ library }) => library))];
    return libraries2.map((library) => {
      const own = found.filter((each) => each.library === library);
      const names = [...new Set(own.map(({ version }) => version))];
      return tooOld3(
        context,
        library,
        names,
        own.map(({ line }) => line)
      );
    });
  }
};
var VERSION_NOT_FOUND = /: (\S{1,300}): version `([A-Za-z0-9_.+-]{1,100})' not found \(required by /;
function answer(context, library, needs) {
  const wanted = Object.keys(needs.symbols).filter((node) => !needs.weak.includes(node));
  const missing = wanted.filter((node) => provides(context, node) === false);
  const open = hasLibrary(context, library) === null ? [] : wanted.filter((node) => provides(context, node) === null);
  const weak = needs.weak.filter((node) => provides(context, node) === false);
  const { target } = context;
  return {
    missing: missing.length === 0 ? [] : [tooOld3(context, library, missing, [])],
    weakMissing: weak.length === 0 ? [] : [(0, import_findings.finding)("weak-version-missing", "warning", { library, versions: weak, target: target.id })],
    open
  };
}
function provides({ facts, target }, node) {
  const nodes = target.libc.nodes?.[facts.arch];
  if (nodes === void 0 || node === "GLIBC_PRIVATE") return null;
  const brought = !node.startsWith("GLIBC_") && facts.rpath.length + facts.runpath.length > 0;
  return brought ? null : providesNode(nodes, facts.arch, node);
}
function tooOld3(context, library, names, seen) {
  const { facts, target } = context;
  const needs = facts.versions[library];
  const needed = [...names].sort(byVersionDown).map((version) => ({ version, symbols: needs?.symbols[version] ?? [] }));
  const build = buildHint(facts);
  const evidence = [...needed.slice(0, 8).map((node) => nodeLine(library, node)), ...seen.slice(0, 20)];
  if (needed[0].version.startsWith("GLIBC_")) {
    const provided2 = target.libc.version ?? "an older glibc";
    const args2 = { library, needed, provided: provided2, target: target.id, build };
    return (0, import_findings.finding)("glibc-too-old", "error", args2, [...evidence, `${target.id}: glibc ${provided2}`]);
  }
  const provided = highest(context, needed[0].version);
  const args = { library, needed, provided, target: target.id, build };
  return (0, import_findings.finding)("library-too-old", "error", args, [...evidence, `${target.id}: ${provided ?? "not known"}`]);
}
function nodeLine(library, { version, symbols: symbols2 }) {
  const shown = symbols2.slice(0, 6).join(", ");
  return `${version} of ${library}${shown === "" ? "" : `, for ${shown}${symbols2.length > 6 ? ", ..." : ""}`}`;
}
function highest({ facts, target }, node) {
  const prefix = node.slice(0, node.indexOf("_"));
  const version = target.libc.nodes?.[facts.arch]?.max[prefix];
  return version === void 0 ? null : `${prefix}_${version}`;
}
function byVersionDown(a, b) {
  const left = versionOf(a);
  const right = versionOf(b);
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  return (0, import_compare_versions.compareVersions)(right, left);
}
function versionOf(node) {
  return /^[A-Z]+_(\d+(?:\.\d+)*)$/.exec(node)?.[1] ?? null;
}
var CHECKS = [
  architecture,
  codeSignature,
  systemVersion,
  loader,
  libraries,
  dlls,
  dylibs,
  versions,
  symbols,
  cpuLevel,
  kernel,
  memory,
  systemCall,
  threadLimit,
  selinuxDenied,
  permission,
  files,
  bareImage,
  leftovers
];
var LAST_RESORTS = [start, panic, signal];
function predict(context) {
  const findings = [];
  const reasons = [];
  let blocked = false;
  for (const check of CHECKS) {
    const answer2 = check.predict?.(context);
    if (answer2 === void 0) continue;
    findings.push(...answer2.findings);
    if (answer2.reason !== null) reasons.push(answer2.reason);
    if (answer2.runs === false) blocked = true;
    if (answer2.runs === false && check.id === "architecture") break;
  }
  const ordered = [...findings.filter(import_constraint.blocksStart), ...findings.filter((each) => !(0, import_constraint.blocksStart)(each))];
  if (blocked) return { runs: false, reason: null, findings: ordered };
  if (reasons.length > 0) return { runs: null, reason: [...new Set(reasons)].join("; "), findings: ordered };
  return { runs: true, reason: null, findings: ordered };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CHECKS,
  LAST_RESORTS,
  bounded,
  libcHas,
  mayStart,
  panicLine,
  predict
});
