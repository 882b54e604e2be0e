"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __knownSymbol = (name2, symbol) => (symbol = Symbol[name2]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name2);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// src/errors.ts
function formatProblem(problem2) {
  return `${problem2.file}:${problem2.line}:${problem2.column}: ${problem2.message}`;
}
var PortcullisError, UsageError, ConfigError, BinaryFormatError, EngineUnavailableError, EngineError;
var init_errors = __esm({
  "src/errors.ts"() {
    "use strict";
    PortcullisError = class extends Error {
      hint;
      constructor(message, details) {
        super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
        this.name = new.target.name;
        this.hint = details.hint;
      }
    };
    UsageError = class extends PortcullisError {
      code = "usage";
      exitCode = 2;
    };
    ConfigError = class extends PortcullisError {
      code = "config";
      exitCode = 2;
      problems;
      constructor(problems, details) {
        super(problems.map(formatProblem).join("\n"), details);
        this.problems = problems;
      }
    };
    BinaryFormatError = class extends PortcullisError {
      code = "binary-format";
      exitCode = 2;
      offset;
      constructor(offset, message, details) {
        super(`${message} (at byte offset ${offset})`, details);
        this.offset = offset;
      }
    };
    EngineUnavailableError = class extends PortcullisError {
      code = "engine-unavailable";
      exitCode = 3;
    };
    EngineError = class extends PortcullisError {
      code = "engine-failed";
      exitCode = 3;
    };
  }
});

// src/findings.ts
function finding(id, severity, args, evidence = []) {
  return { id, severity, args, evidence };
}
var init_findings = __esm({
  "src/findings.ts"() {
    "use strict";
  }
});

// src/checks/check-prediction.ts
function passes(findings = []) {
  return { runs: true, reason: null, findings };
}
function fails(findings) {
  return { runs: false, reason: null, findings };
}
function unclear(reason2, findings = []) {
  return { runs: null, reason: reason2, findings };
}
var init_check_prediction = __esm({
  "src/checks/check-prediction.ts"() {
    "use strict";
  }
});

// src/checks/architecture.ts
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
  return fails([wrongArchitecture({ facts, target })]);
}
function isForMobile({ macho }) {
  return macho !== null && macho.platform !== null && macho.platform !== "macos";
}
function runs32Bit({ os, system }) {
  return os === "linux" || os === "windows" && system?.edition !== "nano";
}
function wrongArchitecture({ facts, target }, seen = []) {
  const binary2 = `${facts.os}/${facts.arch}`;
  const published = target.architectures?.map((arch) => `${target.os}/${arch}`).join(", ") ?? target.os;
  return finding("wrong-architecture", "error", { binary: binary2, target: target.id }, [
    `the file: ${facts.format.toUpperCase()}, ${facts.bits}-bit, ${binary2}`,
    `${target.id}: ${published}`,
    ...seen
  ]);
}
var architecture, FORMATS;
var init_architecture = __esm({
  "src/checks/architecture.ts"() {
    "use strict";
    init_findings();
    init_check_prediction();
    architecture = {
      id: "architecture",
      predict: mayStart,
      diagnose(outcome, context) {
        const { startError: startError3 } = outcome;
        if (startError3 === null) return [];
        const refused = startError3.errno === "ENOEXEC" || /exec format error/i.test(startError3.message);
        return refused ? [wrongArchitecture(context, [startError3.message])] : [];
      }
    };
    FORMATS = { linux: "elf", windows: "pe", darwin: "macho" };
  }
});

// src/catalogue/go-build.ts
function goBuild(hint, build) {
  const tags = [.../* @__PURE__ */ new Set([...hint.tags, ...build.tags ?? []])].filter((tag) => PLAIN_TAG.test(tag));
  const words = [
    ...build.cgo === null ? [] : [`CGO_ENABLED=${build.cgo ? 1 : 0}`],
    ...platform(hint),
    ...(build.settings ?? hint.settings).filter((setting) => PLAIN_SETTING.test(setting)),
    ...Object.entries(build.env ?? {}).map(([name2, value]) => `${name2}=${quoted(value)}`),
    "go build",
    ...tags.length > 0 ? [`-tags ${tags.join(",")}`] : [],
    ...build.flags ?? [],
    `-o ${outputName(hint)}`,
    mainPackage(hint)
  ];
  return words.join(" ");
}
function mainPackage(hint) {
  return PLAIN_PACKAGE.test(hint.mainPackage) ? hint.mainPackage : ".";
}
function mainFolder(hint) {
  const path = mainPackage(hint);
  return path.startsWith(".") ? path.replace(/\/+$/, "") : null;
}
function outputName(hint) {
  const name2 = PLAIN_WORD.test(hint.name) ? hint.name : "app";
  return mainPackage(hint) === `./${name2}` ? `bin/${name2}` : name2;
}
function platform(hint) {
  const plain5 = /^[a-z0-9]+$/;
  return plain5.test(hint.goos) && plain5.test(hint.goarch) ? [`GOOS=${hint.goos}`, `GOARCH=${hint.goarch}`] : [];
}
function quoted(value) {
  return value.includes(" ") ? `"${value}"` : value;
}
var PLAIN_WORD, PLAIN_PACKAGE, PLAIN_TAG, PLAIN_SETTING;
var init_go_build = __esm({
  "src/catalogue/go-build.ts"() {
    "use strict";
    PLAIN_WORD = /^[A-Za-z0-9][A-Za-z0-9._/@+-]*$/;
    PLAIN_PACKAGE = /^(?:\.{1,2}(?:\/[A-Za-z0-9._@+/-]*)?|[A-Za-z0-9][A-Za-z0-9._/@+-]*)$/;
    PLAIN_TAG = /^[A-Za-z0-9_.]+$/;
    PLAIN_SETTING = /^GO[A-Z0-9]+=[A-Za-z0-9.,]+$/;
  }
});

// src/catalogue/wording.ts
function listed(words, most = 4) {
  if (words.length <= most) return joined(words);
  return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
}
function joined(words) {
  return words.length < 2 ? words[0] ?? "" : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function bytes(count5) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = count5;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${Number.isInteger(value) ? value : value.toFixed(1)} ${units[unit]}`;
}
function duration(milliseconds3) {
  return milliseconds3 < 1e3 ? `${Math.round(milliseconds3)} ms` : `${Number((milliseconds3 / 1e3).toFixed(1))} s`;
}
function inStep(step2) {
  return step2 === null ? "" : ` in ${step2}`;
}
function counted(count5, noun, plural = `${noun}s`) {
  return `${count5} ${count5 === 1 ? noun : plural}`;
}
var init_wording = __esm({
  "src/catalogue/wording.ts"() {
    "use strict";
  }
});

// src/catalogue/bare-image.ts
function cgoAsBuilt(build) {
  return build.reason === "none" ? false : null;
}
function importFallbackRoots(build) {
  const folder = mainFolder(build);
  if (folder === null) return null;
  const file2 = `${folder}/fallback_roots.go`;
  return [
    "go get golang.org/x/crypto/x509roots/fallback",
    `printf 'package main\\n\\nimport _ "golang.org/x/crypto/x509roots/fallback"\\n' > ${file2}`,
    goBuild(build, { cgo: cgoAsBuilt(build) })
  ].join("\n");
}
var BARE_IMAGE;
var init_bare_image = __esm({
  "src/catalogue/bare-image.ts"() {
    "use strict";
    init_go_build();
    init_wording();
    BARE_IMAGE = {
      "time-zone-unknown": {
        title: "Time zone unknown",
        blocksStart: false,
        message: ({ step: step2, zone, target }) => step2 === null ? `The program loads time zones by name, and ${target} has no time zone database.` : `The program did not find the time zone ${zone ?? "(not named)"}${inStep(step2)}: ${target} has no entry for it.`,
        remedy: ({ build }) => ({
          text: 'Put the time zone database into the binary (about 450 KB): import _ "time/tzdata", or this build tag. Or install tzdata in the image.',
          command: goBuild(build, { cgo: cgoAsBuilt(build), tags: ["timetzdata"] })
        })
      },
      "certificates-missing": {
        title: "CA certificates missing",
        blocksStart: false,
        message: ({ step: step2, target }) => step2 === null ? `The program checks TLS certificates, and ${target} has no CA certificates.` : `The program could not verify a TLS certificate${inStep(step2)}: certificate signed by unknown authority.`,
        remedy: ({ build }) => ({
          text: "Carry root certificates in the binary as a fallback by importing golang.org/x/crypto/x509roots/fallback in the main package, or copy /etc/ssl/certs/ca-certificates.crt into the image. A private authority is added by SSL_CERT_FILE.",
          command: importFallbackRoots(build)
        })
      },
      "temporary-directory-missing": {
        title: "No temporary directory",
        blocksStart: false,
        message: ({ step: step2, path, target }) => step2 === null ? `The program makes temporary files, and ${target} has no /tmp.` : `The program could not make ${path ?? "a temporary file"}${inStep(step2)}: ${target} has no such directory.`,
        remedy: () => ({
          text: "Mount a tmpfs at /tmp, make the directory in the image, or point TMPDIR to one that exists.",
          command: "docker run --tmpfs /tmp IMAGE"
        })
      },
      "user-entry-missing": {
        title: "No entry for the user",
        blocksStart: false,
        message: ({ step: step2, target }) => step2 === null ? `The program asks who it runs as, and ${target} has no /etc/passwd.` : `The program asked for a user${inStep(step2)} that ${target} has no entry for in /etc/passwd.`,
        remedy: () => ({
          text: "Set USER and HOME in the environment, copy an /etc/passwd with the user into the image, or do without os/user.",
          command: "docker run --env USER=app --env HOME=/ IMAGE"
        })
      },
      "home-directory-unset": {
        title: "HOME is not set",
        blocksStart: false,
        message: ({ step: step2 }) => `The program asked for the home directory in ${step2}, and HOME is not in its environment.`,
        remedy: () => ({
          text: "Set HOME (or XDG_CONFIG_HOME, XDG_CACHE_HOME) in the image or unit, or let the program do without.",
          command: "docker run --env HOME=/ IMAGE"
        })
      },
      "name-lookup-failed": {
        title: "Name lookup failed",
        blocksStart: false,
        message: ({ step: step2, host }) => `The program could not look up ${host ?? "a name"} in ${step2}.`,
        remedy: () => ({
          text: "Cells have no network: let the smoke case use what answers inside the cell, by address. Outside of cells look at /etc/resolv.conf of the image.",
          command: null
        })
      }
    };
  }
});

// src/catalogue/cell.ts
var CELL;
var init_cell = __esm({
  "src/catalogue/cell.ts"() {
    "use strict";
    init_wording();
    CELL = {
      "image-unavailable": {
        title: "Image not to be had",
        blocksStart: false,
        message: ({ image, message }) => `The image ${image} could not be had: ${message}`,
        remedy: () => ({
          text: "See whether the registry answers and whether the reference is right; a private registry needs `docker login` before.",
          command: null
        })
      },
      "platform-unavailable": {
        title: "Platform not to be had",
        blocksStart: false,
        message: ({ platform: platform2, engine: engine2 }) => `${platform2} cannot run here: ${engine2}`,
        remedy: () => ({ text: "Run these cells on a machine of that architecture.", command: null })
      },
      "profile-refused": {
        title: "Profile refused",
        blocksStart: false,
        message: ({ profile, message }) => `The engine refused the profile ${profile}: ${message}`,
        remedy: () => ({ text: "Lower the limits of the profile to what the machine has.", command: null })
      },
      "engine-unavailable": {
        title: "No container engine",
        blocksStart: false,
        message: ({ message }) => `No container engine could be used: ${message}`,
        remedy: () => ({
          text: "Start Docker or Podman, or point DOCKER_HOST to one. With `engine: none` predictions alone decide.",
          command: null
        })
      },
      "engine-lost": {
        title: "Container engine lost",
        blocksStart: false,
        message: ({ message }) => `The container engine stopped answering: ${message}`,
        remedy: () => ({ text: "See the engine's log, then run again.", command: null })
      },
      "engine-refused": {
        title: "Container engine refused",
        blocksStart: false,
        message: ({ message }) => `The container engine refused the cell: ${message}`,
        remedy: () => null
      },
      "probe-failed": {
        title: "Probe failed",
        blocksStart: false,
        message: ({ message }) => `The probe inside the cell did not do its work: ${message}`,
        remedy: () => null
      },
      "killed-from-outside": {
        title: "Cell killed from outside",
        blocksStart: false,
        message: ({ step: step2 }) => `Something outside of this run ended the cell's container${inStep(step2)}.`,
        remedy: () => ({ text: "Run again; see who removes containers on this machine.", command: null })
      },
      "cell-time-limit": {
        title: "Time limit of the cell",
        blocksStart: false,
        message: ({ limitMs, step: step2 }) => `The cell was ended at its time limit${limitMs === null ? "" : ` of ${duration(limitMs)}`}${inStep(step2)}.`,
        remedy: () => ({
          text: "Raise the time limit of cells (`cell-timeout`), or give the smoke cases shorter ones.",
          command: null
        })
      },
      interrupted: {
        title: "Interrupted",
        blocksStart: false,
        message: ({ step: step2 }) => `The run was stopped before this cell had ended${step2 === null ? "" : ` (in ${step2})`}.`,
        remedy: () => null
      },
      "result-missing": {
        title: "No result",
        blocksStart: false,
        message: ({ cell: cell2 }) => `The cell ${cell2} was planned and no slice of the run reported it.`,
        remedy: () => ({ text: "See the job that should have run this slice.", command: null })
      },
      "result-doubled": {
        title: "Two results",
        blocksStart: false,
        message: ({ cell: cell2 }) => `Two slices brought different results for ${cell2}; the worse one stands.`,
        remedy: () => ({
          text: "Let each slice run in one job, and give the artifacts of a job that is run again other names.",
          command: null
        })
      },
      "slice-refused": {
        title: "Slice refused",
        blocksStart: false,
        message: ({ slice: slice2, problem: problem2 }) => `What the slice ${slice2} brought was refused: ${problem2}.`,
        remedy: () => ({
          text: "Plan, slices and report have to come from one run: the same configuration, the same binaries, the same version of the tool.",
          command: null
        })
      },
      "stand-in-used": {
        title: "Stand-in used",
        blocksStart: false,
        message: ({ target, standIn }) => `The image of ${target} was not to be had; the stand-in ${standIn} took its place. It has the same C library, not the same files.`,
        remedy: () => null
      },
      "stand-in-incomplete": {
        title: "Stand-in lacks a library",
        blocksStart: false,
        message: ({ target, standIn, libraries: libraries2 }) => `The stand-in ${standIn} lacks ${listed(libraries2)}, which ${target} has or may have: that the binary failed in it proves nothing.`,
        remedy: () => ({ text: "Run this cell where the registry answers for the real image.", command: null })
      }
    };
  }
});

// src/catalogue/constraint.ts
var CONSTRAINT;
var init_constraint = __esm({
  "src/catalogue/constraint.ts"() {
    "use strict";
    init_wording();
    CONSTRAINT = {
      "killed-for-memory": {
        title: "Out of memory",
        blocksStart: false,
        message: ({ step: step2, limitBytes, peakBytes }) => `The binary ran out of memory in ${step2}; the limit is ${bytes(limitBytes)}` + (peakBytes === null ? "." : ` and it had reached ${bytes(peakBytes)}.`),
        remedy: ({ limitBytes }) => ({
          text: "Raise the profile's memory limit if the program needs it, or tell Go's garbage collector to stay below the limit.",
          command: `export GOMEMLIMIT=${Math.max(1, Math.floor(limitBytes * 0.9 / (1024 * 1024)))}MiB`
        })
      },
      "killed-by-signal": {
        title: "Ended by a signal",
        blocksStart: false,
        message: ({ step: step2, signal: signal3 }) => `The binary was ended by ${signal3} in ${step2}.`,
        remedy: ({ signal: signal3 }) => ({
          text: signal3 === "SIGSEGV" || signal3 === "SIGBUS" || signal3 === "SIGABRT" ? "A crash outside of Go code, usually in C code: set GOTRACEBACK=crash in the smoke case to see the stack." : "If the smoke case means it to end like this, say so in its expectation (`signal`).",
          command: null
        })
      },
      "time-limit": {
        title: "Time limit",
        blocksStart: false,
        message: ({ step: step2, limitMs }) => `The binary had not ended after ${duration(limitMs)} in ${step2} and was killed.`,
        remedy: () => ({
          text: "Raise the time limit of the smoke case if the program is only slow. A server needs a server case, which ends it by a signal.",
          command: null
        })
      },
      "thread-limit": {
        title: "No more threads",
        blocksStart: false,
        message: ({ step: step2, limit: limit2 }) => `The system refused another thread or process in ${step2}` + (limit2 === null ? "." : `; the profile allows ${limit2} of both together.`),
        remedy: () => ({
          text: "Raise the profile's `pids` limit. Go starts a thread per blocking system call or cgo call: bound those, or set runtime/debug.SetMaxThreads.",
          command: null
        })
      },
      "open-files-limit": {
        title: "Too many open files",
        blocksStart: false,
        message: ({ step: step2, limit: limit2 }) => `The binary ran out of file descriptors in ${step2}${limit2 === null ? "." : `; the limit is ${limit2}.`}`,
        remedy: () => ({
          text: "Close what is opened (response bodies, rows, files), or raise the profile's `open-files` limit. For a service: LimitNOFILE in the unit, or --ulimit for a container.",
          command: "docker run --ulimit nofile=65536:65536 IMAGE"
        })
      },
      "permission-refused": {
        title: "Permission refused",
        blocksStart: false,
        message: ({ step: step2, what }) => `The system refused the binary in ${step2}: ${what}.`,
        remedy: () => ({
          text: "The cell has no capabilities, runs as the user of its profile and cannot gain privileges. Write below the work directory or a mounted volume, listen on ports above 1023, and give the file the mode it needs.",
          command: null
        })
      },
      "system-call-refused": {
        title: "System call refused",
        blocksStart: false,
        message: ({ step: step2, call, how }) => `The system call ${call ?? "(not named)"} was refused in ${step2} ` + (how === "SIGSYS" ? "by killing the binary (SIGSYS)." : `with ${how}.`),
        remedy: ({ call }) => ({
          text: call === "clone3" ? "Container engines before Docker 20.10.10 answer clone3 with EPERM, which newer glibc takes as final: update the engine, or build without cgo." : "Let the seccomp profile allow the call, or make it answer ENOSYS so that the program can fall back.",
          command: null
        })
      },
      "read-only-file-system": {
        title: "Read-only file system",
        blocksStart: false,
        message: ({ step: step2, path }) => `The binary wanted to write ${path ?? "a file"} in ${step2}, and the file system is read-only.`,
        remedy: () => ({
          text: "Write to a directory that is mounted for it (a tmpfs or volume), and let the path be configured.",
          command: "docker run --read-only --tmpfs /tmp IMAGE"
        })
      },
      "go-panic": {
        title: "Go panic",
        blocksStart: false,
        message: ({ step: step2, message }) => `The program panicked in ${step2}: ${message}`,
        remedy: () => null
      },
      "processes-left-behind": {
        title: "Processes left behind",
        blocksStart: false,
        message: ({ step: step2, count: count5 }) => `${counted(count5, "process", "processes")} of the binary still ran when it had ended in ${step2}; they were killed.`,
        remedy: () => ({
          text: "Wait for children before exiting, or end their process group.",
          command: null
        })
      },
      "output-truncated": {
        title: "Output truncated",
        blocksStart: false,
        message: ({ step: step2, stream, bytes: all, keptBytes }) => `The binary wrote ${bytes(all)} to ${stream} in ${step2}; the first ${bytes(keptBytes)} were kept and compared.`,
        remedy: () => null
      },
      "start-refused": {
        title: "Could not be started",
        blocksStart: true,
        message: ({ errno, message }) => `The system could not start the binary (${errno}): ${message}`,
        remedy: () => ({
          text: "Check that the file is complete and executable and that the profile leaves room for a process.",
          command: null
        })
      }
    };
  }
});

// src/catalogue/expectation.ts
var EXPECTATION;
var init_expectation = __esm({
  "src/catalogue/expectation.ts"() {
    "use strict";
    init_wording();
    EXPECTATION = {
      "expectation-missed": {
        title: "Expectation missed",
        blocksStart: false,
        message: ({ step: step2, what, expected, actual }) => `${step2}: ${what} should be ${expected}, was ${actual}.`,
        remedy: () => null
      },
      "not-ready": {
        title: "Not ready in time",
        blocksStart: false,
        message: ({ step: step2, ready, limitMs, error }) => `${step2}: nothing answered at ${ready} within ${duration(limitMs)}${error === null ? "." : `: ${error}`}`,
        remedy: () => ({
          text: "See that the server listens at this address (cells have a loopback interface only) and that the time limit suits a slow machine.",
          command: null
        })
      },
      "request-failed": {
        title: "Request failed",
        blocksStart: false,
        message: ({ step: step2, url, error }) => `${step2}: the request to ${url} failed: ${error}`,
        remedy: () => null
      },
      "stop-ignored": {
        title: "Did not stop when asked",
        blocksStart: false,
        message: ({ step: step2, signal: signal3, graceMs, asPid1 }) => `${step2}: the server had not ended ${duration(graceMs)} after ${signal3}` + (asPid1 ? "; it ran as PID 1, for which the kernel ignores signals without a handler." : "."),
        remedy: ({ asPid1 }) => ({
          text: "Handle the signal with signal.NotifyContext and shut the server down; end connections that stay open." + (asPid1 ? " Or run it below an init (docker run --init)." : ""),
          command: null
        })
      },
      "prediction-contradicted": {
        title: "Prediction contradicted",
        blocksStart: false,
        message: ({ predicted, observed }) => `From the bytes the binary ${predicted === "runs" ? "should run" : "should fail to start"} here, but it ${observed === "runs" ? "runs" : "fails to start"}.`,
        remedy: ({ observed }) => ({
          text: observed === "runs" ? "The image has more than the catalogue says (for example gcompat or newer libraries), or the prediction is wrong: please report it with the JSON report." : "The image has less than the catalogue says, or the prediction is wrong: please report it with the JSON report.",
          command: null
        })
      },
      "build-info-absent": {
        title: "No Go build information",
        blocksStart: false,
        message: () => "The binary carries no Go build information, so Go version and build settings are not known.",
        remedy: () => ({
          text: "Packers such as UPX and patched toolchains drop it. Without it predictions rest on the file headers alone.",
          command: null
        })
      }
    };
  }
});

// src/catalogue/zig-architectures.ts
var ZIG_ARCHITECTURES;
var init_zig_architectures = __esm({
  "src/catalogue/zig-architectures.ts"() {
    "use strict";
    ZIG_ARCHITECTURES = {
      amd64: { triple: (libc) => `x86_64-linux-${libc}`, lowestGlibc: "2.17" },
      "386": { triple: (libc) => `x86-linux-${libc}`, lowestGlibc: "2.17" },
      arm64: { triple: (libc) => `aarch64-linux-${libc}`, lowestGlibc: "2.17" },
      arm: { triple: (libc) => `arm-linux-${libc}eabihf`, lowestGlibc: "2.17" },
      riscv64: { triple: (libc) => `riscv64-linux-${libc}`, lowestGlibc: "2.27" },
      ppc64le: { triple: (libc) => `powerpc64le-linux-${libc}`, lowestGlibc: "2.19" },
      s390x: { triple: (libc) => `s390x-linux-${libc}`, lowestGlibc: "2.17" },
      loong64: { triple: (libc) => `loongarch64-linux-${libc}`, lowestGlibc: "2.36" }
    };
  }
});

// src/catalogue/rebuild.ts
function rebuildStatic(hint) {
  if (hint.packages.includes("runtime/race")) return withoutRace(hint);
  if (hint.packages.includes("plugin")) return withPlugins();
  switch (hint.reason) {
    case "std":
      return {
        text: standardOnly(hint),
        command: goBuild(hint, { cgo: false })
      };
    case "pie":
      return {
        text: `Only -buildmode=pie asks for a loader here; leave it out. Where a position-independent executable is wanted, link it as static-pie: -buildmode=pie -ldflags '-linkmode external -extldflags "-static-pie"' (needs a C compiler).`,
        command: goBuild(hint, { cgo: false, flags: ["-buildmode=exe"] })
      };
    case "c-code":
      return staticWithC(hint);
    case "none":
    case "unknown":
      return {
        text: "If only net and os/user bring C in, build without cgo. If other C code does, link it statically against musl: in an Alpine image, or with zig cc.",
        command: goBuild(hint, { cgo: false })
      };
  }
}
function rebuildForGlibc(hint, version2) {
  if (hint.reason !== "c-code" || hint.packages.includes("runtime/race")) return rebuildStatic(hint);
  const zig = ZIG_ARCHITECTURES[hint.goarch];
  if (zig === void 0 || version2 === null || !/^\d+\.\d+$/.test(version2)) {
    return { text: `Build in the oldest image you support${because(hint)}${pureGo(hint)}.`, command: null };
  }
  if (isBelow(version2, zig.lowestGlibc)) return staticWithC(hint);
  return {
    text: `C code is in${because(hint)}: compile it for glibc ${version2} with zig cc, or build in the oldest image you support${pureGo(hint)}.`,
    command: goBuild(hint, { cgo: true, env: zigCompilers(`${zig.triple("gnu")}.${version2}`) })
  };
}
function staticWithC(hint) {
  const zig = ZIG_ARCHITECTURES[hint.goarch];
  const how = `C code is in${because(hint)}: link it statically against musl, in an Alpine image or with zig cc${pureGo(hint)}.`;
  const env = zig === void 0 ? { CC: "musl-gcc" } : zigCompilers(zig.triple("musl"));
  return { text: how, command: goBuild(hint, { cgo: true, env, flags: [STATIC] }) };
}
function withoutRace(hint) {
  return {
    text: "It was built with the race detector (-race), which needs glibc and is not for releases: build without it.",
    command: goBuild(hint, { cgo: false })
  };
}
function withPlugins() {
  return {
    text: "The plugin package needs a dynamic loader and the same C library as its plugins: build program and plugins in the image of the target.",
    command: null
  };
}
function zigCompilers(target) {
  return { CC: `zig cc -target ${target}`, CXX: `zig c++ -target ${target}` };
}
function standardOnly(hint) {
  const one = hint.packages.length === 1 ? hint.packages[0] : null;
  const who = one === null ? "Only net and os/user of the standard library bring" : `Only ${one} of the standard library brings`;
  const form = one === null ? "both have a pure-Go form" : "it has a pure-Go form";
  return `${who} C in here, and ${form}: build without cgo${pieNote(hint)}. With other cgo code to keep, \`-tags netgo,osusergo\` does the same for these packages.`;
}
function pieNote(hint) {
  return hint.pie ? " and without -buildmode=pie" : "";
}
function because(hint) {
  return hint.packages.length > 0 ? ` (${hint.packages.slice(0, 3).join(", ")})` : "";
}
function pureGo(hint) {
  const found = hint.packages.find((name2) => PURE_GO[name2] !== void 0);
  return found === void 0 ? "" : `; ${PURE_GO[found]} does without C`;
}
function isBelow(version2, other) {
  const [major = 0, minor = 0] = version2.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major < otherMajor || major === otherMajor && minor < otherMinor;
}
var PURE_GO, STATIC;
var init_rebuild = __esm({
  "src/catalogue/rebuild.ts"() {
    "use strict";
    init_go_build();
    init_zig_architectures();
    PURE_GO = {
      "github.com/mattn/go-sqlite3": "modernc.org/sqlite",
      "github.com/confluentinc/confluent-kafka-go": "github.com/twmb/franz-go",
      "gopkg.in/confluentinc/confluent-kafka-go.v1": "github.com/twmb/franz-go",
      "github.com/DataDog/zstd": "github.com/klauspost/compress/zstd",
      "github.com/valyala/gozstd": "github.com/klauspost/compress/zstd"
    };
    STATIC = "-ldflags '-linkmode external -extldflags -static'";
  }
});

// src/catalogue/system-library.ts
function withoutSystemLibrary(libraries2, target, build) {
  if (build.goos === "darwin") return withoutDylib(libraries2, build);
  return build.goos === "windows" ? withoutDll(libraries2, target, build) : null;
}
function withoutDll(libraries2, target, build) {
  const has = (pattern) => libraries2.some((name2) => pattern.test(name2.toLowerCase()));
  if (has(/^lib.*\.dll$/)) {
    return {
      text: `${listed(libraries2)} ${libraries2.length === 1 ? "comes" : "come"} with the C compiler, not with Windows: link ${libraries2.length === 1 ? "it" : "them"} in, or ship ${libraries2.length === 1 ? "it" : "them"} beside the program.`,
      command: goBuild(build, { cgo: true, flags: [LINKED_IN] })
    };
  }
  if (has(/^(?:vcruntime|msvcp|msvcr|concrt|vcomp|vccorlib|mfc)\d/)) {
    return {
      text: "The Visual C++ run time is no part of Windows, though build machines have it: link it in (/MT), ship its DLLs beside the program, or have its installer (vc_redist) run first.",
      command: null
    };
  }
  if (libraries2.length === 1 && libraries2[0] === "netapi32.dll") {
    return {
      text: "os/user asks netapi32.dll until Go 1.23: build with Go 1.24 or later, or copy the DLL from the servercore image into this one.",
      command: null
    };
  }
  return {
    text: `Use a larger base image (servercore instead of nanoserver, server instead of servercore) in the place of ${target}, or do without ${listed(libraries2)}.`,
    command: null
  };
}
function withoutDylib(libraries2, build) {
  return {
    text: `${listed(libraries2)} ${libraries2.length === 1 ? "is" : "are"} no part of macOS: link the static library (.a) instead, ship the dylib beside the program with @executable_path in its install name, or build without cgo.`,
    command: goBuild(build, { cgo: false })
  };
}
var LINKED_IN;
var init_system_library = __esm({
  "src/catalogue/system-library.ts"() {
    "use strict";
    init_go_build();
    init_wording();
    LINKED_IN = "-ldflags '-linkmode external -extldflags -static'";
  }
});

// src/catalogue/loader.ts
function nodes(needed) {
  return listed(
    needed.map(({ version: version2, symbols: symbols2 }) => symbols2.length === 0 ? version2 : `${version2} (for ${listed(symbols2, 3)})`),
    3
  );
}
function gcompat(runs, missing) {
  if (runs === true) return "With the gcompat package installed it would run.";
  if (missing.length > 0) {
    return `${runs === false ? "Even the gcompat package does not help: musl" : "musl"} lacks ${listed(missing)}.`;
  }
  return runs === false ? "Even the gcompat package does not help." : "The gcompat package may make it run.";
}
function withoutLibrary(libraries2, build) {
  const compiler = libraries2.filter((name2) => /^lib(?:stdc\+\+|gcc_s)\.so/.test(name2));
  if (compiler.length < libraries2.length) {
    const remedy2 = rebuildStatic({ ...build, reason: build.reason === "std" ? "unknown" : build.reason });
    return {
      text: `Install the package that has ${listed(libraries2)} in the target, or link it in. ${remedy2.text}`,
      command: remedy2.command
    };
  }
  return {
    text: `Link the compiler's own libraries in (-static-libgcc -static-libstdc++), or build in the oldest image you support. ${rebuildStatic(build).text}`,
    command: rebuildStatic(build).command
  };
}
var LOADER;
var init_loader = __esm({
  "src/catalogue/loader.ts"() {
    "use strict";
    init_rebuild();
    init_system_library();
    init_wording();
    LOADER = {
      "loader-missing": {
        title: "Dynamic loader missing",
        blocksStart: true,
        message: ({ interpreter, target, needsOnlyLoader }) => `The binary asks for the loader ${interpreter}, and ${target} has no such file, so it ends with "not found" before its first instruction.` + (needsOnlyLoader ? " It needs no library: only the way it was linked asks for a loader." : ""),
        remedy: ({ build, needsOnlyLoader }) => rebuildStatic(needsOnlyLoader ? { ...build, reason: "pie" } : build)
      },
      "glibc-too-old": {
        title: "glibc too old",
        blocksStart: true,
        message: ({ library, needed, provided, target }) => `The binary needs ${nodes(needed)} of ${library}; ${target} has glibc ${provided}.`,
        remedy: ({ build, provided }) => rebuildForGlibc(build, provided)
      },
      "library-too-old": {
        title: "Library too old",
        blocksStart: true,
        message: ({ library, needed, provided, target }) => `The binary needs ${nodes(needed)} of ${library}; ${target} has ${provided ?? "an older one"}.`,
        remedy: ({ build, library }) => withoutLibrary([library], build)
      },
      "weak-version-missing": {
        title: "Weakly needed version missing",
        blocksStart: false,
        message: ({ library, versions: versions2, target }) => `The binary would use ${listed(versions2)} of ${library}, which ${target} lacks; the loader goes on without.`,
        remedy: () => null
      },
      "glibc-binary-on-musl": {
        title: "Linked against glibc, target has musl",
        blocksStart: true,
        message: ({ interpreter, withGcompat, missing, target }) => `The binary was linked against glibc${interpreter === null ? "" : ` (loader ${interpreter})`}, and ${target} has musl. ` + gcompat(withGcompat, missing),
        remedy: ({ build }) => rebuildStatic(build)
      },
      "musl-binary-on-glibc": {
        title: "Linked against musl, target has glibc",
        blocksStart: true,
        message: ({ interpreter, target }) => `The binary was linked against musl${interpreter === null ? "" : ` (loader ${interpreter})`}, and ${target} has glibc.`,
        remedy: ({ build }) => rebuildStatic(build)
      },
      "library-missing": {
        title: "Shared library missing",
        blocksStart: true,
        message: ({ libraries: libraries2, target }) => `The binary needs ${listed(libraries2)}, and ${target} does not have ${libraries2.length === 1 ? "it" : "them"}.`,
        remedy: ({ libraries: libraries2, target, build }) => withoutSystemLibrary(libraries2, target, build) ?? withoutLibrary(libraries2, build)
      },
      "symbol-missing": {
        title: "Symbol missing from the libraries",
        blocksStart: true,
        message: ({ symbols: symbols2, target }) => `The libraries of ${target} do not have ${listed(symbols2)}, which the binary needs.`,
        remedy: ({ build }) => rebuildStatic(build)
      },
      "loader-refused": {
        title: "The dynamic loader gave up",
        blocksStart: true,
        message: ({ message }) => `The dynamic loader ended before the binary's own code: ${message}`,
        remedy: () => ({
          text: "A statically linked binary needs no loader. Otherwise build it in the image of the target.",
          command: null
        })
      }
    };
  }
});

// src/catalogue/machine.ts
function lowestLevel(goarch) {
  const lowest = {
    amd64: "GOAMD64=v1",
    arm64: "GOARM64=v8.0",
    arm: "GOARM=5",
    "386": "GO386=softfloat"
  };
  const setting = lowest[goarch];
  return setting === void 0 ? [] : [setting];
}
var MACHINE;
var init_machine = __esm({
  "src/catalogue/machine.ts"() {
    "use strict";
    init_go_build();
    MACHINE = {
      "wrong-architecture": {
        title: "Built for another system or architecture",
        blocksStart: true,
        message: ({ binary: binary2, target }) => `The binary is for ${binary2}; it cannot run in ${target}.`,
        remedy: () => ({
          text: "Give each target the binary built for its system and architecture (GOOS, GOARCH), or leave this target out.",
          command: null
        })
      },
      "cpu-level-too-low": {
        title: "CPU level too low",
        blocksStart: true,
        message: ({ needed, available, setting }) => available === null ? `The binary needs a CPU of level x86-64-${needed} (${setting}); older machines refuse it.` : `The binary needs a CPU of level x86-64-${needed} (${setting}); this machine has x86-64-${available}.`,
        remedy: ({ build, available }) => ({
          text: "Build for the lowest level you support and ship the faster build beside it. C code compiled with -march=x86-64-v3 asks for a level too.",
          command: goBuild(build, { cgo: null, settings: [`GOAMD64=${available ?? "v1"}`] })
        })
      },
      "illegal-instruction": {
        title: "Illegal instruction",
        blocksStart: false,
        message: ({ step: step2 }) => `The CPU did not know an instruction of the binary in ${step2} (SIGILL).`,
        remedy: ({ build }) => ({
          text: "Usually it was built for a newer CPU (GOAMD64, GOARM64, GOARM, or -march=native in C code): build for the lowest level. A damaged binary ends like this too.",
          command: goBuild(build, { cgo: null, settings: lowestLevel(build.goarch) })
        })
      },
      "kernel-too-old": {
        title: "Kernel too old",
        blocksStart: true,
        message: ({ because: because2, needed, kernel: kernel2, whose, target }) => whose === "machine" ? `The binary needs Linux ${needed} or later (${because2}); this machine has ${kernel2}.` : `The binary needs Linux ${needed} or later (${because2}); ${target} ships with ${kernel2}. A container runs on its host's kernel and cannot show it.`,
        remedy: () => ({
          text: "Build with a Go release that supports this kernel (Go 1.23 is the last for Linux 2.6.32), or state the lowest kernel in the release notes.",
          command: null
        })
      },
      "system-too-old": {
        title: "System too old",
        blocksStart: true,
        message: ({ because: because2, needed, system, target }) => `The binary needs ${needed} or later (${because2}); ${target} is ${system}.`,
        remedy: ({ because: because2, build }) => ({
          text: because2.startsWith("go") ? `Build with a Go release that still supports this system (${build.goos === "windows" ? "Go 1.20 is the last for Windows 7 and 8" : "Go 1.26 is the last for macOS 12, Go 1.24 for macOS 11, Go 1.22 for macOS 10.15"}), or state the lowest version in the release notes.` : build.goos === "darwin" ? "The C compiler took its own system as the lowest: set MACOSX_DEPLOYMENT_TARGET to the lowest macOS you support, or build without cgo." : "Set the lowest version that the linker writes (for MinGW --major-subsystem-version), or build without cgo.",
          command: because2.startsWith("go") ? null : goBuild(build, { cgo: false })
        })
      },
      "signature-missing": {
        title: "No code signature",
        blocksStart: true,
        message: ({ target }) => `The binary has no code signature, and ${target} on arm64 kills what has none (SIGKILL, exit code 137) without a word.`,
        remedy: ({ build }) => ({
          text: 'Go writes an ad-hoc signature, which is enough to start; strip, lipo, UPX and patches remove or break it. Sign last, after every change, or leave the stripping to -ldflags "-s -w".',
          command: `codesign --sign - --force ${outputName(build)}`
        })
      }
    };
  }
});

// src/catalogue/timer.ts
var TIMER;
var init_timer = __esm({
  "src/catalogue/timer.ts"() {
    "use strict";
    TIMER = {
      "timers-jittery": {
        title: "Timers fire late",
        blocksStart: false,
        message: ({ percent: percent2, atLeastPercent, limitPercent, throttledPeriods }) => `Timers fire ${percent2} percent of the period later than on the host (p90, at least ${atLeastPercent}); ${limitPercent} are allowed.` + (throttledPeriods > 0 ? ` The CPU quota stopped the cell in ${throttledPeriods} periods meanwhile.` : ""),
        remedy: ({ throttledPeriods }) => throttledPeriods > 0 ? {
          text: "Raise the CPU quota of the profile, or let the program do less at once: GOMAXPROCS near the quota spreads its work.",
          command: null
        } : {
          text: "See what else runs in the cell, its CPU shares and the clock source; the causes stand in the report.",
          command: null
        }
      }
    };
  }
});

// src/catalogue.ts
function describe(finding3) {
  const info = CATALOGUE[finding3.id];
  const args = finding3.args;
  return { title: info.title, message: info.message(args), remedy: info.remedy(args) };
}
function blocksStart(finding3) {
  return finding3.severity === "error" && CATALOGUE[finding3.id].blocksStart;
}
var CATALOGUE;
var init_catalogue = __esm({
  "src/catalogue.ts"() {
    "use strict";
    init_bare_image();
    init_cell();
    init_constraint();
    init_expectation();
    init_loader();
    init_machine();
    init_timer();
    CATALOGUE = {
      ...LOADER,
      ...MACHINE,
      ...CONSTRAINT,
      ...BARE_IMAGE,
      ...EXPECTATION,
      ...CELL,
      ...TIMER
    };
  }
});

// src/checks/std-cgo-symbols.ts
var STD_CGO_SYMBOLS, STD_SYMBOL_PACKAGE;
var init_std_cgo_symbols = __esm({
  "src/checks/std-cgo-symbols.ts"() {
    "use strict";
    STD_CGO_SYMBOLS = new Set(
      `_ITM_deregisterTMCloneTable _ITM_registerTMCloneTable __cxa_finalize __errno_location __fprintf_chk __gmon_start__
  __libc_start_main __stack_chk_fail __vfprintf_chk _cgo_panic _cgo_topofstack _init _fini abort crosscall2 fprintf fputc free
  freeaddrinfo fwrite gai_strerror getaddrinfo getegid geteuid getgid getgrgid_r getgrnam_r getgrouplist getnameinfo getpwnam_r
  getpwuid_r getuid malloc memcpy memset mmap munmap nanosleep pthread_attr_destroy pthread_attr_getstack pthread_attr_getstacksize
  pthread_attr_init pthread_attr_setdetachstate pthread_attr_setstacksize pthread_cond_broadcast pthread_cond_init
  pthread_cond_wait pthread_create pthread_detach pthread_getattr_np pthread_key_create pthread_mutex_init pthread_mutex_lock
  pthread_mutex_unlock pthread_self pthread_setspecific pthread_sigmask res_nclose res_ninit res_nsearch res_search __res_nclose
  __res_ninit __res_nsearch __res_search setegid setenv seteuid setgid setgroups setregid setresgid setresuid setreuid setuid
  sigaction sigaddset sigemptyset sigfillset sigismember stderr strerror sysconf unsetenv vfprintf write`.split(/\s+/)
    );
    STD_SYMBOL_PACKAGE = {
      getaddrinfo: "net",
      getnameinfo: "net",
      res_search: "net",
      __res_search: "net",
      res_nsearch: "net",
      __res_nsearch: "net",
      getpwnam_r: "os/user",
      getpwuid_r: "os/user",
      getgrnam_r: "os/user",
      getgrgid_r: "os/user",
      getgrouplist: "os/user"
    };
  }
});

// src/checks/build-hint.ts
function buildHint(facts) {
  const { go } = facts;
  const main = mainPackage2(facts);
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
    const others = facts.cgoPackages.filter((name2) => !STD_CGO.has(name2));
    if (others.length > 0) return { reason: "c-code", packages: others };
    if (facts.cgoPackages.length > 0) return { reason: "std", packages: stdOnly(facts.cgoPackages) };
  }
  const modules = (go?.deps ?? []).map(({ path }) => path).filter((path) => C_MODULES.some((name2) => isIn(path, name2)));
  if (modules.length > 0) return { reason: "c-code", packages: modules };
  if (facts.needed.some((soname) => !LIBC_SONAME.test(soname))) return { reason: "c-code", packages: [] };
  const names2 = facts.imports.map(({ name: name2 }) => name2);
  if (go === null || names2.length === 0) return { reason: "unknown", packages: [] };
  if (names2.includes("dlopen")) return { reason: "c-code", packages: ["plugin"] };
  if (names2.some((name2) => !STD_CGO_SYMBOLS.has(name2))) return { reason: "c-code", packages: [] };
  const packages = names2.flatMap((name2) => STD_SYMBOL_PACKAGE[name2] ?? []);
  return { reason: "std", packages: [...new Set(packages)].sort() };
}
function stdOnly(packages) {
  return packages.filter((name2) => name2 === "net" || name2 === "os/user");
}
function mainPackage2({ go }) {
  const path = go?.path ?? null;
  const module3 = go?.module?.path ?? null;
  if (path === null || path === "command-line-arguments" || path === module3) return ".";
  if (module3 !== null && path.startsWith(`${module3}/`)) return `./${path.slice(module3.length + 1)}`;
  return module3 === null ? "." : path;
}
function baseName(path) {
  const segments = (path ?? "").split("/").filter((segment) => segment !== "" && !/^v\d+$/.test(segment));
  const last = segments.at(-1);
  return last === void 0 || last === "command-line-arguments" ? "app" : last;
}
function levelSettings(settings, goarch) {
  const names2 = {
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
  const name2 = names2[goarch];
  const value = name2 === void 0 ? void 0 : settings[name2];
  const defaults = ["v1", "v8.0", "sse2", "power8", "rva20u64", "hardfloat"];
  return name2 === void 0 || value === void 0 || defaults.includes(value) ? [] : [`${name2}=${value}`];
}
function isIn(path, module3) {
  return path === module3 || path.startsWith(`${module3}/`);
}
var STD_CGO, C_MODULES, LIBC_SONAME;
var init_build_hint = __esm({
  "src/checks/build-hint.ts"() {
    "use strict";
    init_std_cgo_symbols();
    STD_CGO = /* @__PURE__ */ new Set(["net", "os/user", "runtime/cgo", "runtime"]);
    C_MODULES = [
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
    LIBC_SONAME = /^(?:lib(?:c|m|pthread|dl|rt|resolv|util|gcc_s)\.|ld-)/;
  }
});

// src/checks/output-lines.ts
function stderrLines(outcome) {
  return boundedLines(outcome.stderr.text);
}
function outputLines(outcome) {
  return [...stderrLines(outcome), ...boundedLines(outcome.stdout.text)];
}
function boundedLines(text6) {
  const lines2 = text6.split(/\r?\n/);
  const kept = lines2.length <= MOST_LINES ? lines2 : [...lines2.slice(0, MOST_LINES / 2), ...lines2.slice(-MOST_LINES / 2)];
  return kept.filter((line2) => line2 !== "").map(bounded);
}
function bounded(text6) {
  return text6.length <= LONGEST_LINE ? text6 : `${text6.slice(0, LONGEST_LINE - 1)}\u2026`;
}
function reachedNoCode(outcome) {
  return outcome.startError === null && (outcome.exitCode === 127 || outcome.exitCode === 1);
}
var LONGEST_LINE, MOST_LINES;
var init_output_lines = __esm({
  "src/checks/output-lines.ts"() {
    "use strict";
    LONGEST_LINE = 300;
    MOST_LINES = 2e3;
  }
});

// src/checks/bare-image.ts
function firstOfEach(findings) {
  return findings.filter((each, index) => findings.findIndex(({ id }) => id === each.id) === index);
}
var bareImage, LINKED_IN2, TEMPORARY, TMP_ITSELF, USER, LOOKUP;
var init_bare_image2 = __esm({
  "src/checks/bare-image.ts"() {
    "use strict";
    init_findings();
    init_build_hint();
    init_check_prediction();
    init_output_lines();
    bareImage = {
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
            finding("time-zone-unknown", "warning", { ...shared, zone: null, build }, [LINKED_IN2["load-location"]])
          );
        }
        if (!has.caCertificates && marks.has("system-roots") && !marks.has("fallback-roots")) {
          found.push(finding("certificates-missing", "warning", { ...shared, build }, [LINKED_IN2["system-roots"]]));
        }
        if (!has.tmp && !("/tmp" in profile.tmpfs) && marks.has("temporary-files")) {
          found.push(
            finding("temporary-directory-missing", "note", { ...shared, path: null }, [LINKED_IN2["temporary-files"]])
          );
        }
        if (!has.passwd && marks.has("current-user")) {
          found.push(finding("user-entry-missing", "note", shared, [LINKED_IN2["current-user"]]));
        }
        return passes(found);
      },
      diagnose(outcome, { facts, target }) {
        if (outcome.startError !== null) return [];
        const { step: step2 } = outcome;
        const build = buildHint(facts);
        const found = [];
        for (const line2 of outputLines(outcome)) {
          const zone = /\bunknown time zone ([\w+/-]{1,100})/.exec(line2);
          if (zone)
            found.push(finding("time-zone-unknown", "error", { step: step2, zone: zone[1], target: target.id, build }, [line2]));
          if (/x509: (?:certificate signed by unknown authority|failed to load system roots)/.test(line2)) {
            found.push(finding("certificates-missing", "error", { step: step2, target: target.id, build }, [line2]));
          }
          const temporary = (target.has?.tmp === true ? TMP_ITSELF : TEMPORARY).exec(line2);
          if (temporary) {
            const path = temporary[1] ?? temporary[2] ?? null;
            found.push(finding("temporary-directory-missing", "error", { step: step2, path, target: target.id }, [line2]));
          }
          if (USER.test(line2)) found.push(finding("user-entry-missing", "error", { step: step2, target: target.id }, [line2]));
          if (/\$HOME is not defined\b/.test(line2)) found.push(finding("home-directory-unset", "error", { step: step2 }, [line2]));
          const host = LOOKUP.exec(line2);
          if (host) found.push(finding("name-lookup-failed", "error", { step: step2, host: host[1] }, [line2]));
        }
        return firstOfEach(found);
      }
    };
    LINKED_IN2 = {
      "load-location": "time.LoadLocation is linked in, time/tzdata is not",
      "system-roots": "crypto/x509's search for system roots is linked in, fallback roots are not",
      "temporary-files": "os.CreateTemp or os.TempDir is linked in",
      "current-user": "os/user is linked in"
    };
    TEMPORARY = /\b(?:open|mkdir) (\/tmp\/[^\s:]{0,200}\d{6}[^\s:]{0,50}): no such file or directory|\b(?:stat|mkdir|open) (\/tmp): no such file/;
    TMP_ITSELF = /\b(?:stat|mkdir|open) (\/tmp): no such file/;
    USER = /\buser: (?:Current requires cgo or \$USER|lookup userid \d+: no such|unknown userid \d+|unknown user \S+)|\bopen \/etc\/passwd: no such file/;
    LOOKUP = /\blookup (\S{1,253})(?: on \S+)?: (?:no such host|(?:read|dial) (?:udp|tcp) .{1,200}: connection refused|Temporary failure in name resolution|server misbehaving|.{0,200}network is unreachable)/;
  }
});

// src/checks/code-signature.ts
var codeSignature;
var init_code_signature = __esm({
  "src/checks/code-signature.ts"() {
    "use strict";
    init_findings();
    init_build_hint();
    init_check_prediction();
    codeSignature = {
      id: "code-signature",
      predict({ facts, target }) {
        if (facts.format !== "macho" || target.os !== "darwin") return passes();
        if (facts.arch !== "arm64" || facts.signature !== null) return passes();
        const args = { target: target.id, build: buildHint(facts) };
        return fails([finding("signature-missing", "error", args, ["the file has no code signature (LC_CODE_SIGNATURE)"])]);
      }
    };
  }
});

// src/checks/cpu-level.ts
function tooLow({ facts, machine: machine2 }, needed, available, severity, seen) {
  const goamd64 = facts.go?.settings["GOAMD64"];
  const setting = goamd64 === `v${needed}` ? `GOAMD64=${goamd64}` : "declared in the file";
  const level = available ?? machine2?.cpuLevel ?? null;
  const args = {
    needed: `v${needed}`,
    available: level === null ? null : `v${level}`,
    setting,
    build: buildHint(facts)
  };
  return finding("cpu-level-too-low", severity, args, [`the file needs x86-64-v${needed} (${setting})`, ...seen]);
}
var cpuLevel, GO_REFUSES, LOADER_REFUSES;
var init_cpu_level = __esm({
  "src/checks/cpu-level.ts"() {
    "use strict";
    init_findings();
    init_build_hint();
    init_check_prediction();
    init_output_lines();
    cpuLevel = {
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
        for (const line2 of stderrLines(outcome)) {
          const go = GO_REFUSES.exec(line2);
          if (go) return [tooLow(context, Number(go[1]), null, "error", [line2])];
          if (LOADER_REFUSES.test(line2)) return [tooLow(context, context.facts.cpuLevel ?? 2, null, "error", [line2])];
        }
        const illegal = outcome.signal === "SIGILL" || stderrLines(outcome).some((line2) => line2.startsWith("SIGILL: illegal instruction"));
        if (!illegal) return [];
        const evidence = stderrLines(outcome).filter((line2) => /^SIGILL|^PC=/.test(line2));
        return [
          finding(
            "illegal-instruction",
            "error",
            { step: outcome.step, build: buildHint(context.facts) },
            evidence.slice(0, 3)
          )
        ];
      }
    };
    GO_REFUSES = /^This program can only be run on AMD64 processors with v([234]) microarchitecture support\.$/;
    LOADER_REFUSES = /: CPU ISA level is lower than required$/;
  }
});

// src/targets/compare-versions.ts
function compareVersions(a, b) {
  const left = a.split(".");
  const right = b.split(".");
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = Number(left[index] ?? 0) - Number(right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var init_compare_versions = __esm({
  "src/targets/compare-versions.ts"() {
    "use strict";
  }
});

// matrix/go-requirements.json
var go_requirements_default;
var init_go_requirements = __esm({
  "matrix/go-requirements.json"() {
    go_requirements_default = {
      linux: [
        { from: "1.24", needs: "3.2", source: "https://go.dev/doc/go1.24#linux" },
        { from: "1.18", needs: "2.6.32", source: "https://go.dev/doc/go1.18#linux" },
        { from: "1.0", needs: "2.6.23", source: "https://go.dev/wiki/MinimumRequirements" },
        { from: "1.19", needs: "5.19", arch: "loong64", source: "https://go.dev/doc/go1.19#loong64" },
        { from: "1.0", needs: "4.8", arch: "mips64le", source: "https://go.dev/wiki/MinimumRequirements" },
        { from: "1.0", needs: "4.8", arch: "mips64", source: "https://go.dev/wiki/MinimumRequirements" },
        { from: "1.0", needs: "3.1", arch: "arm", source: "https://go.dev/wiki/MinimumRequirements" }
      ],
      windows: [
        { from: "1.21", needs: "10.0", source: "https://go.dev/doc/go1.21#windows" },
        { from: "1.11", needs: "6.1", source: "https://go.dev/doc/go1.11#ports" },
        { from: "1.0", needs: "5.1", source: "https://go.dev/wiki/Windows" }
      ],
      darwin: [
        { from: "1.27", needs: "13", source: "https://go.dev/doc/go1.27#darwin" },
        { from: "1.25", needs: "12", source: "https://go.dev/doc/go1.25#darwin" },
        { from: "1.23", needs: "11", source: "https://go.dev/doc/go1.23#darwin" },
        { from: "1.21", needs: "10.15", source: "https://go.dev/doc/go1.21#darwin" },
        { from: "1.17", needs: "10.13", source: "https://go.dev/doc/go1.17#darwin" },
        { from: "1.15", needs: "10.12", source: "https://go.dev/doc/go1.15#darwin" },
        { from: "1.13", needs: "10.11", source: "https://go.dev/doc/go1.13#darwin" },
        { from: "1.11", needs: "10.10", source: "https://go.dev/doc/go1.11#ports" },
        { from: "1.0", needs: "10.8", source: "https://go.dev/wiki/Darwin" },
        { from: "1.16", needs: "11", arch: "arm64", source: "https://go.dev/doc/go1.16#darwin" }
      ]
    };
  }
});

// src/checks/go-requirements.ts
function goRelease(version2) {
  return /\bgo(\d+\.\d+)/.exec(version2 ?? "")?.[1] ?? null;
}
function lowestSystem(os, goVersion, goarch) {
  const release2 = goRelease(goVersion);
  if (release2 === null) return null;
  const all = go_requirements_default[os];
  const [first] = all.filter(({ from, arch }) => compareVersions(release2, from) >= 0 && (arch === void 0 || arch === goarch)).sort((a, b) => compareVersions(b.needs, a.needs));
  return first === void 0 ? null : { version: first.needs, source: first.source };
}
var init_go_requirements2 = __esm({
  "src/checks/go-requirements.ts"() {
    "use strict";
    init_go_requirements();
    init_compare_versions();
  }
});

// src/checks/dlls.ts
function hasDll({ system, libraries: libraries2 }, name2) {
  const dll = name2.toLowerCase();
  if (system === void 0) return null;
  if (libraries2?.includes(dll)) return true;
  if (system.lacks.includes(dll) || OF_COMPILERS.test(dll)) return false;
  if (UNIVERSAL_CRT.test(dll)) return !system.lacks.includes("ucrtbase.dll");
  return API_SET.test(dll) && system.edition === "full" ? true : null;
}
function dllMissing({ facts, target }, libraries2) {
  const args = { libraries: libraries2, target: target.id, build: buildHint(facts) };
  return finding("library-missing", "error", args, [`the file needs ${facts.needed.join(", ")}`]);
}
function delayLoaded({ facts, target }) {
  const missing = (facts.pe?.delayLoaded ?? []).filter((name2) => hasDll(target, name2) === false);
  if (missing.length === 0) return [];
  const args = { libraries: missing, target: target.id, build: buildHint(facts) };
  return [finding("library-missing", "warning", args, [`the file loads ${missing.join(", ")} when first called`])];
}
function currentUserOnNano({ facts, target }) {
  const release2 = goRelease(facts.go?.version ?? null);
  if (!facts.marks?.includes("current-user") || !target.system?.lacks.includes("netapi32.dll")) return [];
  if (release2 === null || compareVersions(release2, CURRENT_USER_WITHOUT_NETAPI) >= 0) return [];
  const args = { libraries: ["netapi32.dll"], target: target.id, build: buildHint(facts) };
  return [finding("library-missing", "warning", args, [`os/user of Go ${release2} loads netapi32.dll at run time`])];
}
var dlls, OF_COMPILERS, API_SET, UNIVERSAL_CRT, CURRENT_USER_WITHOUT_NETAPI;
var init_dlls = __esm({
  "src/checks/dlls.ts"() {
    "use strict";
    init_findings();
    init_compare_versions();
    init_build_hint();
    init_check_prediction();
    init_go_requirements2();
    dlls = {
      id: "dlls",
      predict(context) {
        const { facts, target } = context;
        if (facts.format !== "pe" || target.os !== "windows") return passes();
        const hazards2 = [...delayLoaded(context), ...currentUserOnNano(context)];
        const missing = facts.needed.filter((name2) => hasDll(target, name2) === false);
        if (missing.length > 0) return fails([dllMissing(context, missing), ...hazards2]);
        const open = facts.needed.filter((name2) => hasDll(target, name2) === null);
        if (open.length === 0) return passes(hazards2);
        return unclear(`whether ${target.id} has ${open.join(", ")}, or it lies beside the program, is not known`, hazards2);
      }
    };
    OF_COMPILERS = /^(?:(?:vcruntime|msvcp|msvcr|concrt|vccorlib|vcomp|mfc)\d{2,3}|lib(?:gcc_s|stdc\+\+|winpthread|gomp|atomic|c\+\+|unwind))[^.]*\.dll$/;
    API_SET = /^(?:api|ext)-ms-/;
    UNIVERSAL_CRT = /^api-ms-win-crt-/;
    CURRENT_USER_WITHOUT_NETAPI = "1.24";
  }
});

// src/checks/dylibs.ts
function mayLieBeside(name2, rpath) {
  if (BESIDE.test(name2)) return true;
  return name2.startsWith("@rpath/") && rpath.some((path) => BESIDE.test(`${path}/`));
}
var dylibs, OF_SYSTEM, BESIDE;
var init_dylibs = __esm({
  "src/checks/dylibs.ts"() {
    "use strict";
    init_findings();
    init_build_hint();
    init_check_prediction();
    dylibs = {
      id: "dylibs",
      predict({ facts, target }) {
        if (facts.format !== "macho" || target.os !== "darwin") return passes();
        const foreign = facts.needed.filter((name2) => !OF_SYSTEM.test(name2));
        const missing = foreign.filter((name2) => !mayLieBeside(name2, facts.rpath));
        if (missing.length > 0) {
          const args = { libraries: missing, target: target.id, build: buildHint(facts) };
          return fails([finding("library-missing", "error", args, [`the file needs ${facts.needed.join(", ")}`])]);
        }
        if (foreign.length === 0) return passes();
        return unclear(`whether ${foreign.join(", ")} comes with the program is not known`);
      }
    };
    OF_SYSTEM = /^\/(?:usr\/lib|System\/(?:Library|iOSSupport))\//;
    BESIDE = /^@(?:executable_path|loader_path)\//;
  }
});

// src/checks/files.ts
var files;
var init_files = __esm({
  "src/checks/files.ts"() {
    "use strict";
    init_findings();
    init_output_lines();
    files = {
      id: "files",
      diagnose(outcome, { profile }) {
        const { step: step2 } = outcome;
        const lines2 = outputLines(outcome);
        const found = [];
        const tooMany = lines2.find((line2) => /\btoo many open files\b/.test(line2));
        if (tooMany !== void 0) {
          found.push(finding("open-files-limit", "error", { step: step2, limit: profile.openFiles }, [tooMany]));
        }
        const readOnly = lines2.find((line2) => /: read-only file system\b/i.test(line2));
        if (readOnly !== void 0) {
          const path = /(?:^|\s)(\/[^\s:]{1,200}): read-only file system/i.exec(readOnly)?.[1] ?? null;
          found.push(finding("read-only-file-system", "error", { step: step2, path }, [readOnly]));
        }
        return found;
      }
    };
  }
});

// src/checks/kernel.ts
function highestNeed({ facts }) {
  const needs = [];
  const go = lowestSystem("linux", facts.go?.version ?? null, facts.arch);
  if (go !== null) needs.push({ kernel: go.version, source: go.source, because: facts.go.version });
  const note = numbers(facts.abiNoteKernel);
  if (note !== null) needs.push({ kernel: note, because: "ABI note", source: "the file itself" });
  return needs.sort((a, b) => compareVersions(b.kernel, a.kernel))[0] ?? null;
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
  return finding("kernel-too-old", whose === "machine" ? "error" : "warning", args, [...evidence, ...seen]);
}
function numbers(version2) {
  return /^\d+(?:\.\d+)*/.exec(version2 ?? "")?.[0] ?? null;
}
var kernel, TOO_OLD;
var init_kernel = __esm({
  "src/checks/kernel.ts"() {
    "use strict";
    init_findings();
    init_compare_versions();
    init_build_hint();
    init_check_prediction();
    init_go_requirements2();
    init_output_lines();
    kernel = {
      id: "kernel",
      predict(context) {
        const { facts, target, machine: machine2 } = context;
        if (facts.format !== "elf") return passes();
        const notes2 = facts.go === null ? [finding("build-info-absent", "note", {})] : [];
        const need = highestNeed(context);
        if (need === null) return passes(notes2);
        const machineKernel = numbers(machine2?.kernel ?? null);
        if (machineKernel !== null && compareVersions(machineKernel, need.kernel) < 0) {
          return fails([tooOld(context, need, machineKernel, "machine", [])]);
        }
        const own = numbers(target.kernel);
        const hazard = own !== null && compareVersions(own, need.kernel) < 0;
        return passes([...hazard ? [tooOld(context, need, own, "distribution", [])] : [], ...notes2]);
      },
      diagnose(outcome, context) {
        if (outcome.exitCode === 0 || outcome.startError !== null) return [];
        const line2 = stderrLines(outcome).find((each) => TOO_OLD.some((pattern) => pattern.test(each)));
        if (line2 === void 0) return [];
        const need = highestNeed(context) ?? { kernel: "a later version", because: "as it says itself", source: "" };
        const has = context.machine?.kernel ?? "an older one, or one that refuses the call";
        return [tooOld(context, need, has, "machine", [line2])];
      }
    };
    TOO_OLD = [
      /^FATAL: kernel too old$/,
      /^runtime: epollcreate failed with 38$/,
      /^runtime: eventfd failed with /,
      /^Fatal glibc error: cannot get entropy for arc4random/
    ];
  }
});

// src/checks/leftovers.ts
var leftovers;
var init_leftovers = __esm({
  "src/checks/leftovers.ts"() {
    "use strict";
    init_findings();
    leftovers = {
      id: "leftovers",
      diagnose({ step: step2, leftBehind }) {
        if (leftBehind === null || leftBehind === 0) return [];
        return [finding("processes-left-behind", "warning", { step: step2, count: leftBehind })];
      }
    };
  }
});

// src/checks/libc-sonames.ts
function libcHas(libc, goarch, soname) {
  if (libc.family === "musl") return MUSL_RESERVED.test(soname) || soname.startsWith("ld-musl-");
  if (libc.family !== "glibc") return libc.family === "none" ? false : null;
  if (/^ld(?:64|-linux[A-Za-z0-9_-]*)?\.so\.\d+$/.test(soname)) return true;
  if (libc.lacks?.includes(soname)) return false;
  if (soname === "libmvec.so.1" && goarch !== "amd64") return null;
  if (goarch === "loong64" && MERGED_BY_2_34.has(soname)) return null;
  return GLIBC_SONAMES.has(soname);
}
var GLIBC_SONAMES, MERGED_BY_2_34, MUSL_RESERVED;
var init_libc_sonames = __esm({
  "src/checks/libc-sonames.ts"() {
    "use strict";
    GLIBC_SONAMES = /* @__PURE__ */ new Set([
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
    MERGED_BY_2_34 = /* @__PURE__ */ new Set(["libpthread.so.0", "libdl.so.2", "librt.so.1", "libutil.so.1", "libanl.so.1"]);
    MUSL_RESERVED = /^lib(?:c|pthread|rt|m|dl|util|xnet)\./;
  }
});

// src/checks/interpreters.ts
function knownInterpreter(path, goarch) {
  const glibc = GLIBC[goarch];
  if (glibc?.always.includes(path)) return { family: "glibc", goarch, path, presence: "always" };
  if (glibc?.some.includes(path)) return { family: "glibc", goarch, path, presence: "some" };
  const names2 = MUSL[goarch] ?? [];
  if (!names2.some((name2) => path === `/lib/ld-musl-${name2}.so.1`)) return null;
  return { family: "musl", goarch, path, presence: names2.length === 1 ? "always" : "some" };
}
function usualInterpreter(family, goarch) {
  if (family === "glibc") return GLIBC[goarch]?.always[0] ?? null;
  const name2 = MUSL[goarch]?.[0];
  return family === "musl" && name2 !== void 0 ? `/lib/ld-musl-${name2}.so.1` : null;
}
var GLIBC, MUSL;
var init_interpreters = __esm({
  "src/checks/interpreters.ts"() {
    "use strict";
    GLIBC = {
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
    MUSL = {
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
  }
});

// src/checks/loader-presence.ts
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
var init_loader_presence = __esm({
  "src/checks/loader-presence.ts"() {
    "use strict";
    init_interpreters();
  }
});

// src/checks/libraries.ts
function hasLibrary({ facts, target }, soname) {
  if (target.libraries?.includes(soname)) return true;
  const own = libcHas(target.libc, facts.arch, soname);
  if (own !== false) return own;
  if (facts.rpath.length > 0 || facts.runpath.length > 0) return null;
  return target.libraries === null || target.librariesComplete === false ? null : false;
}
function libraryMissing(context, names2, seen) {
  const { facts, target } = context;
  const args = { libraries: names2, target: target.id, build: buildHint(facts) };
  return finding("library-missing", "error", args, [`the file needs ${facts.needed.join(", ")}`, ...seen]);
}
var libraries, LIBRARY_NOT_FOUND;
var init_libraries = __esm({
  "src/checks/libraries.ts"() {
    "use strict";
    init_findings();
    init_build_hint();
    init_check_prediction();
    init_libc_sonames();
    init_loader_presence();
    init_output_lines();
    libraries = {
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
        const found = stderrLines(outcome).flatMap((line2) => {
          const [, glibc, musl] = LIBRARY_NOT_FOUND.exec(line2) ?? [];
          const library = glibc ?? musl;
          return library === void 0 ? [] : [{ library, line: line2 }];
        });
        if (found.length === 0) return [];
        const names2 = [...new Set(found.map(({ library }) => library))];
        return [
          libraryMissing(
            context,
            names2,
            found.map(({ line: line2 }) => line2)
          )
        ];
      }
    };
    LIBRARY_NOT_FOUND = /: error while loading shared libraries: ([^:\s]{1,200}): cannot open shared object file|^Error loading shared library ([^:\s]{1,200}): No such file/;
  }
});

// src/checks/gcompat-symbols.ts
function gcompatSymbols() {
  return parsed ??= new Set(GCOMPAT_SYMBOLS.trim().split(/\s+/));
}
var GCOMPAT_SYMBOLS, parsed;
var init_gcompat_symbols = __esm({
  "src/checks/gcompat-symbols.ts"() {
    "use strict";
    GCOMPAT_SYMBOLS = `
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
  }
});

// src/checks/musl-symbols.ts
function muslSymbols() {
  return parsed2 ??= new Set(MUSL_SYMBOLS.trim().split(/\s+/));
}
var MUSL_SYMBOLS, parsed2;
var init_musl_symbols = __esm({
  "src/checks/musl-symbols.ts"() {
    "use strict";
    MUSL_SYMBOLS = `
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
  }
});

// src/checks/gcompat.ts
function runsWithGcompat(facts, target) {
  const libraries2 = facts.needed.filter((soname) => !answered(facts, target, soname));
  if (libraries2.length > 0) return { withGcompat: false, missing: libraries2 };
  if (facts.imports.length === 0) return { withGcompat: null, missing: [] };
  const musl = muslSymbols();
  const gcompat2 = gcompatSymbols();
  const own = facts.needed.filter((soname) => libcHas(target.libc, facts.arch, soname) !== true);
  const missing = facts.imports.filter(({ name: name2, library, weak }) => {
    const ofLibc = library === null ? own.length === 0 : !own.includes(library);
    return ofLibc && !weak && !isProgramsOwn(name2) && !musl.has(name2) && !gcompat2.has(name2);
  }).map(({ name: name2 }) => name2);
  if (missing.length > 0) return { withGcompat: false, missing: [...new Set(missing)] };
  return { withGcompat: own.length === 0 ? true : null, missing: [] };
}
function answered(facts, target, soname) {
  return soname.startsWith("ld-linux") || soname === "libresolv.so.2" || libcHas(target.libc, facts.arch, soname) === true || (target.libraries?.includes(soname) ?? false);
}
function isProgramsOwn(name2) {
  return name2.startsWith("_cgo_") || name2 === "crosscall2";
}
var init_gcompat = __esm({
  "src/checks/gcompat.ts"() {
    "use strict";
    init_gcompat_symbols();
    init_libc_sonames();
    init_musl_symbols();
  }
});

// src/checks/loader.ts
function loaderFinding(context, seen = []) {
  const { facts, target } = context;
  const { interpreter, needed } = facts;
  const { family } = target.libc;
  const build = buildHint(facts);
  const evidence = [...loaderEvidence(context), ...seen];
  if (family === "musl" && facts.libc === "glibc") {
    const { withGcompat, missing } = runsWithGcompat(facts, target);
    const args2 = { interpreter, withGcompat, missing, target: target.id, build };
    return finding("glibc-binary-on-musl", "error", args2, evidence);
  }
  if (family === "glibc" && facts.libc === "musl") {
    return finding("musl-binary-on-glibc", "error", { interpreter, target: target.id, build }, evidence);
  }
  const args = { interpreter, target: target.id, needsOnlyLoader: needed.length === 0, build };
  return finding("loader-missing", "error", args, evidence);
}
function loaderEvidence({ facts, target }) {
  const { family, version: version2 } = target.libc;
  const usual = usualInterpreter(family, facts.arch);
  const has = family === "none" ? "no C library" : `${family}${version2 === null ? "" : ` ${version2}`}`;
  return [
    `the file asks for the loader ${facts.interpreter}`,
    ...facts.needed.length > 0 ? [`and for ${facts.needed.slice(0, 8).join(", ")}`] : [],
    `${target.id}: ${has}${usual === null ? "" : `, loader ${usual}`}`
  ];
}
var loader;
var init_loader2 = __esm({
  "src/checks/loader.ts"() {
    "use strict";
    init_findings();
    init_build_hint();
    init_check_prediction();
    init_interpreters();
    init_loader_presence();
    init_gcompat();
    loader = {
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
        const { startError: startError3 } = outcome;
        if (startError3 === null || context.facts.interpreter === null) return [];
        const missing = startError3.errno === "ENOENT" || startError3.errno === "ELIBBAD" || startError3.errno === "unknown" && /no such file or directory|: not found$/i.test(startError3.message);
        return missing ? [loaderFinding(context, [startError3.message])] : [];
      }
    };
  }
});

// src/checks/memory.ts
var memory, OUT_OF_MEMORY;
var init_memory = __esm({
  "src/checks/memory.ts"() {
    "use strict";
    init_findings();
    init_output_lines();
    memory = {
      id: "memory",
      diagnose(outcome, { profile }) {
        const { signal: signal3, peakMemoryBytes, step: step2 } = outcome;
        const limitBytes = profile.memoryBytes;
        const args = { step: step2, limitBytes, peakBytes: peakMemoryBytes };
        const oomKills = outcome.oomKills ?? 0;
        const killed = signal3 === "SIGKILL" && !outcome.timedOut;
        if (oomKills > 0) {
          const evidence = [`the kernel counted ${oomKills} kills for memory in this cell`];
          return [finding("killed-for-memory", killed || outcome.exitCode !== 0 ? "error" : "warning", args, evidence)];
        }
        const nearLimit = peakMemoryBytes !== null && peakMemoryBytes > 0.9 * limitBytes;
        if (killed && nearLimit) return [finding("killed-for-memory", "error", args, ["ended by SIGKILL near the limit"])];
        if (killed && outcome.oomKills === null && peakMemoryBytes === null) {
          return [finding("killed-for-memory", "error", args, ["SIGKILL, which nobody is known to have sent"])];
        }
        if (outcome.exitCode === 0 || outcome.startError !== null) return [];
        const line2 = stderrLines(outcome).find((each) => OUT_OF_MEMORY.test(each));
        return line2 === void 0 ? [] : [finding("killed-for-memory", "error", args, [line2])];
      }
    };
    OUT_OF_MEMORY = /^(?:fatal error: runtime: (?:out of memory|cannot allocate memory)|runtime: out of memory: |fatal error: failed to reserve page summary memory)/;
  }
});

// src/checks/panic.ts
function panicLine(outcome) {
  if (outcome.exitCode !== 2 && outcome.signal !== "SIGABRT") return null;
  return stderrLines(outcome).find((each) => /^(?:panic|fatal error): /.test(each)) ?? null;
}
var panic;
var init_panic = __esm({
  "src/checks/panic.ts"() {
    "use strict";
    init_findings();
    init_output_lines();
    panic = {
      id: "panic",
      diagnose(outcome) {
        const line2 = panicLine(outcome);
        return line2 === null ? [] : [finding("go-panic", "error", { step: outcome.step, message: line2 }, [line2])];
      }
    };
  }
});

// src/checks/permission.ts
var permission, REFUSED;
var init_permission = __esm({
  "src/checks/permission.ts"() {
    "use strict";
    init_findings();
    init_output_lines();
    permission = {
      id: "permission",
      diagnose(outcome) {
        const { startError: startError3, step: step2 } = outcome;
        if (startError3 !== null) {
          const refused = startError3.errno === "EACCES" || startError3.errno === "EPERM" || startError3.errno === "unknown" && /permission denied|operation not permitted/i.test(startError3.message);
          return refused ? [finding("permission-refused", "error", { step: step2, what: "it may not be executed" }, [startError3.message])] : [];
        }
        const line2 = outputLines(outcome).find((each) => REFUSED.test(each) && !each.startsWith("runtime"));
        if (line2 === void 0) return [];
        const what = REFUSED.exec(line2)[0];
        return [finding("permission-refused", "error", { step: step2, what: bounded(what) }, [line2])];
      }
    };
    REFUSED = /\b(?:[a-z]+ \S{1,200}(?: \S{1,100})?: )?(?:\w{1,20}: )?(?:permission denied|operation not permitted)\b/i;
  }
});

// src/checks/signal.ts
var signal, NAMED_ELSEWHERE;
var init_signal = __esm({
  "src/checks/signal.ts"() {
    "use strict";
    init_findings();
    init_output_lines();
    signal = {
      id: "signal",
      diagnose(outcome) {
        const { signal: name2, step: step2 } = outcome;
        if (name2 === null || outcome.timedOut || NAMED_ELSEWHERE.has(name2)) return [];
        const stop = outcome.serve?.stop;
        if (stop?.signal === name2) return [];
        if (stop?.exited === false && name2 === "SIGKILL") return [];
        return [finding("killed-by-signal", "error", { step: step2, signal: name2 }, stderrLines(outcome).slice(-2))];
      }
    };
    NAMED_ELSEWHERE = /* @__PURE__ */ new Set(["SIGSYS", "SIGILL"]);
  }
});

// src/checks/start.ts
var start;
var init_start = __esm({
  "src/checks/start.ts"() {
    "use strict";
    init_findings();
    init_output_lines();
    start = {
      id: "start",
      diagnose({ step: step2, startError: startError3 }) {
        if (startError3 === null) return [];
        const message = bounded(startError3.message);
        return [finding("start-refused", "error", { step: step2, errno: startError3.errno, message }, [message])];
      }
    };
  }
});

// src/checks/symbols.ts
var symbols, SYMBOL_NOT_FOUND, GAVE_UP, EXPLAINED;
var init_symbols = __esm({
  "src/checks/symbols.ts"() {
    "use strict";
    init_findings();
    init_build_hint();
    init_libraries();
    init_output_lines();
    symbols = {
      id: "symbols",
      diagnose(outcome, context) {
        if (!reachedNoCode(outcome)) return [];
        const lines2 = stderrLines(outcome);
        if (lines2.some((line2) => LIBRARY_NOT_FOUND.test(line2))) return [];
        const refused = lines2.find((line2) => GAVE_UP.some((pattern) => pattern.test(line2)) && !EXPLAINED.test(line2));
        if (refused !== void 0) {
          return [finding("loader-refused", "error", { step: outcome.step, message: refused }, [refused])];
        }
        const found = lines2.flatMap((line2) => {
          const [, glibc, version2, musl] = SYMBOL_NOT_FOUND.exec(line2) ?? [];
          const symbol = musl ?? (glibc === void 0 || version2 === void 0 ? glibc : `${glibc}@${version2}`);
          return symbol === void 0 ? [] : [{ symbol, line: line2 }];
        });
        if (found.length === 0) return [];
        const names2 = [...new Set(found.map(({ symbol }) => symbol))];
        const args = { symbols: names2, target: context.target.id, build: buildHint(context.facts) };
        const evidence = found.slice(0, 20).map(({ line: line2 }) => line2);
        return [finding("symbol-missing", "error", args, evidence)];
      }
    };
    SYMBOL_NOT_FOUND = /: symbol lookup error: .{1,250}: undefined symbol: ([^\s,]{1,200})(?:, version ([^\s]{1,100}))?|^Error relocating .{1,250}: ([^\s:]{1,200}): symbol not found$/;
    GAVE_UP = [
      /: error while loading shared libraries: /,
      /^Error relocating .{1,250}: unsupported relocation type/,
      /: Not a valid dynamic program$/,
      /^Error loading shared library .{1,250}: /,
      /^.{0,250}: (?:cannot apply additional memory protection|cannot allocate memory in static TLS block)/
    ];
    EXPLAINED = /CPU ISA level/;
  }
});

// src/checks/system-call.ts
var systemCall, CLONE_REFUSED;
var init_system_call = __esm({
  "src/checks/system-call.ts"() {
    "use strict";
    init_findings();
    init_output_lines();
    systemCall = {
      id: "system-call",
      diagnose(outcome) {
        const { step: step2 } = outcome;
        if (outcome.startError !== null) return [];
        const lines2 = stderrLines(outcome);
        const trapped = lines2.find((line2) => line2.startsWith("SIGSYS: bad system call"));
        if (outcome.signal === "SIGSYS" || trapped !== void 0) {
          const evidence = trapped === void 0 ? ["ended by SIGSYS"] : [trapped];
          return [finding("system-call-refused", "error", { step: step2, call: null, how: "SIGSYS" }, evidence)];
        }
        const clone = lines2.find((line2) => CLONE_REFUSED.test(line2));
        if (clone === void 0) return [];
        const call = clone.startsWith("runtime/cgo") ? "clone3" : "clone";
        return [finding("system-call-refused", "error", { step: step2, call, how: "EPERM" }, [clone])];
      }
    };
    CLONE_REFUSED = /^runtime\/cgo: pthread_create failed: Operation not permitted|^runtime: failed to create new OS thread \(have \d+ already; errno=1\)/;
  }
});

// src/checks/system-version.ts
function needsOf({ facts, target }) {
  const needs = [];
  const { go, pe, macho } = facts;
  if (target.os !== "linux") {
    const lowest = lowestSystem(target.os, go?.version ?? null, facts.arch);
    if (lowest !== null) needs.push({ ...lowest, because: go.version });
  }
  const header = macho?.minOs ?? pe?.subsystemVersion ?? null;
  if (header !== null && /^\d+(?:\.\d+)*$/.test(header)) {
    needs.push({ version: header, because: "the file's header", source: "the file itself" });
  }
  return needs;
}
function tooOld2({ facts, target }, need, system) {
  const name2 = target.os === "darwin" ? "macOS" : "Windows";
  const args = {
    because: need.because,
    needed: target.os === "darwin" ? `macOS ${need.version}` : windowsName(need.version),
    system: `${name2} ${system.version}`,
    target: target.id,
    build: buildHint(facts)
  };
  return finding("system-too-old", "error", args, [
    `${need.because} needs ${args.needed} (${need.source})`,
    `${target.id}: ${args.system}`
  ]);
}
function windowsName(version2) {
  const names2 = {
    "10.0": "Windows 10 or Server 2016",
    "6.3": "Windows 8.1 or Server 2012 R2",
    "6.2": "Windows 8 or Server 2012",
    "6.1": "Windows 7 or Server 2008 R2"
  };
  return names2[version2] ?? `Windows ${version2}`;
}
var systemVersion;
var init_system_version = __esm({
  "src/checks/system-version.ts"() {
    "use strict";
    init_findings();
    init_compare_versions();
    init_build_hint();
    init_check_prediction();
    init_go_requirements2();
    systemVersion = {
      id: "system-version",
      predict(context) {
        const { facts, target } = context;
        const { system } = target;
        if (system === void 0 || target.os === "linux") return passes();
        const notes2 = facts.go === null ? [finding("build-info-absent", "note", {})] : [];
        const [need] = needsOf(context).sort((a, b) => compareVersions(b.version, a.version));
        if (need === void 0 || compareVersions(system.version, need.version) >= 0) return passes(notes2);
        return fails([tooOld2(context, need, system)]);
      }
    };
  }
});

// src/checks/thread-limit.ts
var threadLimit, RUNTIME, FORK_REFUSED;
var init_thread_limit = __esm({
  "src/checks/thread-limit.ts"() {
    "use strict";
    init_findings();
    init_output_lines();
    threadLimit = {
      id: "thread-limit",
      diagnose(outcome, { profile }) {
        const limit2 = profile.pids;
        const { startError: startError3, step: step2 } = outcome;
        if (startError3 !== null) {
          const refused = startError3.errno === "EAGAIN" || /resource temporarily unavailable/i.test(startError3.message);
          return refused ? [finding("thread-limit", "error", { step: step2, limit: limit2 }, [startError3.message])] : [];
        }
        const line2 = stderrLines(outcome).find((each) => RUNTIME.test(each)) ?? outputLines(outcome).find((each) => FORK_REFUSED.test(each));
        return line2 === void 0 ? [] : [finding("thread-limit", "error", { step: step2, limit: limit2 }, [line2])];
      }
    };
    RUNTIME = /^runtime: failed to create new OS thread \(have \d+ already; errno=11\)|^runtime\/cgo: pthread_create failed: Resource temporarily unavailable/;
    FORK_REFUSED = /fork\/exec .{1,200}: resource temporarily unavailable/;
  }
});

// matrix/version-nodes.json
var version_nodes_default;
var init_version_nodes = __esm({
  "matrix/version-nodes.json"() {
    version_nodes_default = {
      source: "mayeut/pep600_compliance 2d70275a, cache/; debian-13 markers also from libc6 2.41-12+deb13u4",
      known: {
        "386": {
          GLIBC: ["2.0", "2.1", "2.1.1", "2.1.2", "2.1.3", "2.2", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "2.2.6", "2.3", "2.3.2", "2.3.3", "2.3.4", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.37", "2.38", "2.39", "2.40", "2.41"],
          GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33"],
          CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15"],
          GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "4.0.0", "4.2.0", "4.3.0", "4.4.0", "4.5.0", "4.7.0", "4.8.0", "7.0.0", "12.0.0", "13.0.0", "14.0.0"],
          ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
        },
        amd64: {
          GLIBC: ["2.2.5", "2.2.6", "2.3", "2.3.2", "2.3.3", "2.3.4", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
          GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
          CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.17"],
          GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.2.0", "4.3.0", "4.7.0", "4.8.0", "7.0.0", "12.0.0", "13.0.0", "14.0.0"],
          ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
        },
        arm: {
          GLIBC: ["2.0", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.37", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
          GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
          CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.17"],
          GCC: ["3.0", "3.3", "3.3.1", "3.3.4", "3.4", "3.4.2", "3.5", "4.0.0", "4.2.0", "4.3.0", "4.7.0", "7.0.0", "14.0.0"],
          ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
        },
        arm64: {
          GLIBC: ["2.0", "2.17", "2.18", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
          GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
          CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.17"],
          GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.2.0", "4.3.0", "4.5.0", "4.7.0", "7.0.0", "11.0", "13.0.0", "14.0", "14.0.0", "16.0"],
          ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
        },
        loong64: {
          GLIBC: ["2.0", "2.36", "2.38", "2.39", "2.40", "2.41"],
          GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34"],
          CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15"],
          GCC: ["3.0", "3.3", "3.3.1", "3.3.4", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.2.0", "4.3.0", "4.5.0", "4.7.0", "7.0.0", "14.0.0"],
          ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
        },
        ppc64le: {
          GLIBC: ["2.0", "2.17", "2.18", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
          GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
          CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.17"],
          GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.2.0", "4.3.0", "4.7.0", "7.0.0", "14.0.0"],
          ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
        },
        riscv64: {
          GLIBC: ["2.0", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
          GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
          CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.16", "1.3.17"],
          GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.2.0", "4.3.0", "4.4.0", "4.5.0", "4.7.0", "7.0.0", "14.0.0", "16.0.0"],
          ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
        },
        s390x: {
          GLIBC: ["2.2", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "2.2.6", "2.3", "2.3.2", "2.3.3", "2.3.4", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.19", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
          GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
          CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.17"],
          GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.1.0", "4.2.0", "4.3.0", "4.7.0", "7.0.0", "14.0.0", "16.0.0"],
          ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
        }
      },
      distributions: {
        "almalinux-8": {
          arm64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          ppc64le: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
          s390x: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
          amd64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
        },
        "almalinux-9": {
          arm64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "11.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          ppc64le: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
          s390x: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
          amd64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
        },
        "amazonlinux-2": {
          arm64: { max: { GLIBC: "2.26", GLIBCXX: "3.4.24", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_TM_1"] },
          amd64: { max: { GLIBC: "2.26", GLIBCXX: "3.4.24", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
        },
        "amazonlinux-2023": {
          arm64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          amd64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
        },
        "centos-7": {
          "386": { max: { GLIBC: "2.17", GLIBCXX: "3.4.19", CXXABI: "1.3.7", GCC: "4.8.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_TM_1"] },
          arm64: { max: { GLIBC: "2.17", GLIBCXX: "3.4.19", CXXABI: "1.3.7", GCC: "4.7.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_TM_1", "GLIBC_2.18"] },
          ppc64le: { max: { GLIBC: "2.17", GLIBCXX: "3.4.19", CXXABI: "1.3.7", GCC: "4.7.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.7"] },
          s390x: { max: { GLIBC: "2.17", GLIBCXX: "3.4.19", CXXABI: "1.3.7", GCC: "4.7.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.7"] },
          amd64: { max: { GLIBC: "2.17", GLIBCXX: "3.4.19", CXXABI: "1.3.7", GCC: "4.8.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_TM_1"] }
        },
        "debian-10": {
          "386": { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] },
          arm64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          arm: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1"] },
          ppc64le: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
          s390x: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
          amd64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
        },
        "debian-11": {
          "386": { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] },
          arm64: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          arm: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1"] },
          ppc64le: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
          s390x: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
          amd64: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
        },
        "debian-12": {
          "386": { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "12.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          arm64: { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "11.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          arm: { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          ppc64le: { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
          s390x: { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
          amd64: { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "12.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] }
        },
        "debian-13": {
          "386": { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR", "GLIBC_ABI_GNU2_TLS", "GLIBC_ABI_GNU_TLS"] },
          arm64: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          arm: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          loong64: { max: { GLIBC: "2.41", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          ppc64le: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_IEEE128_3.4.31", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
          riscv64: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          s390x: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
          amd64: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR", "GLIBC_ABI_DT_X86_64_PLT", "GLIBC_ABI_GNU2_TLS"] }
        },
        "rockylinux-8": {
          arm64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          amd64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
        },
        "rockylinux-9": {
          arm64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "11.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          ppc64le: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
          s390x: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
          amd64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
        },
        "ubuntu-20.04": {
          arm64: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          arm: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1"] },
          ppc64le: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
          riscv64: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          s390x: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
          amd64: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
        },
        "ubuntu-22.04": {
          arm64: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "11.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          arm: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1"] },
          ppc64le: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
          riscv64: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
          s390x: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
          amd64: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "12.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
        },
        "ubuntu-24.04": {
          arm64: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          arm: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          ppc64le: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_IEEE128_3.4.31", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
          riscv64: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          s390x: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
          amd64: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] }
        },
        "ubuntu-25.10": {
          arm64: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          arm: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          ppc64le: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_IEEE128_3.4.31", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
          riscv64: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.16", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          s390x: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
          amd64: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR", "GLIBC_ABI_DT_X86_64_PLT", "GLIBC_ABI_GNU2_TLS"] }
        },
        "ubuntu-26.04": {
          arm64: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "16.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          arm: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          ppc64le: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_IEEE128_3.4.31", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
          riscv64: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "16.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
          s390x: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "16.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
          amd64: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR", "GLIBC_ABI_DT_X86_64_PLT", "GLIBC_ABI_GNU2_TLS"] }
        }
      }
    };
  }
});

// src/targets/version-nodes.ts
function splitNode(node) {
  const end = node.indexOf("_");
  return end === -1 ? { prefix: node, rest: "" } : { prefix: node.slice(0, end), rest: node.slice(end + 1) };
}
function nodesOfDistribution(name2, libraries2) {
  const byArch = DISTRIBUTIONS[name2];
  if (byArch === void 0) throw new RangeError(`no version nodes for ${name2} in matrix/version-nodes.json`);
  const present = (prefix) => {
    const library = LIBRARY_OF_PREFIX[prefix];
    return library === void 0 || libraries2.includes(library);
  };
  return mapValues(byArch, ({ max, markers }) => ({
    max: Object.fromEntries(Object.entries(max).filter(([prefix]) => present(prefix))),
    markers: markers.filter((node) => present(splitNode(node).prefix))
  }));
}
function nodesOfGlibc(version2) {
  return mapValues(KNOWN, (_known, goarch) => {
    const markers = MARKERS.filter(
      ({ since, on }) => compareVersions(since, version2) <= 0 && (on === null || on.includes(goarch))
    );
    return { max: { GLIBC: version2 }, markers: markers.map(({ node }) => node) };
  });
}
function knownVersions(goarch, prefix) {
  return KNOWN[goarch]?.[prefix] ?? null;
}
function mapValues(record5, change) {
  return Object.fromEntries(Object.entries(record5).map(([key, value]) => [key, change(value, key)]));
}
var DISTRIBUTIONS, KNOWN, LIBRARY_OF_PREFIX, MARKERS;
var init_version_nodes2 = __esm({
  "src/targets/version-nodes.ts"() {
    "use strict";
    init_version_nodes();
    init_compare_versions();
    DISTRIBUTIONS = version_nodes_default.distributions;
    KNOWN = version_nodes_default.known;
    LIBRARY_OF_PREFIX = {
      GLIBCXX: "libstdc++.so.6",
      CXXABI: "libstdc++.so.6",
      GCC: "libgcc_s.so.1",
      ZLIB: "libz.so.1"
    };
    MARKERS = [
      { node: "GLIBC_ABI_DT_RELR", since: "2.36", on: null },
      { node: "GLIBC_ABI_DT_X86_64_PLT", since: "2.42", on: ["amd64"] },
      { node: "GLIBC_ABI_GNU2_TLS", since: "2.42", on: ["amd64", "386"] },
      { node: "GLIBC_ABI_GNU_TLS", since: "2.42", on: ["386"] }
    ];
  }
});

// src/targets/provides-node.ts
function providesNode(nodes2, goarch, node) {
  if (nodes2.markers.includes(node)) return true;
  const { prefix, rest } = splitNode(node);
  const level = nodes2.max[prefix];
  if (level === void 0) return null;
  if (!/^\d+(\.\d+)*$/.test(rest)) return prefix === "GLIBC" && compareVersions(level, "2.36") >= 0 ? null : false;
  if (compareVersions(rest, level) > 0) return false;
  const known = knownVersions(goarch, prefix);
  if (known === null || known.includes(rest)) return true;
  return compareVersions(rest, known.at(-1)) > 0;
}
var init_provides_node = __esm({
  "src/targets/provides-node.ts"() {
    "use strict";
    init_compare_versions();
    init_version_nodes2();
  }
});

// src/checks/versions.ts
function answer(context, library, needs) {
  const wanted = Object.keys(needs.symbols).filter((node) => !needs.weak.includes(node));
  const missing = wanted.filter((node) => provides(context, node) === false);
  const open = hasLibrary(context, library) === null ? [] : wanted.filter((node) => provides(context, node) === null);
  const weak = needs.weak.filter((node) => provides(context, node) === false);
  const { target } = context;
  return {
    missing: missing.length === 0 ? [] : [tooOld3(context, library, missing, [])],
    weakMissing: weak.length === 0 ? [] : [finding("weak-version-missing", "warning", { library, versions: weak, target: target.id })],
    open
  };
}
function provides({ facts, target }, node) {
  const nodes2 = target.libc.nodes?.[facts.arch];
  if (nodes2 === void 0 || node === "GLIBC_PRIVATE") return null;
  const brought = !node.startsWith("GLIBC_") && facts.rpath.length + facts.runpath.length > 0;
  return brought ? null : providesNode(nodes2, facts.arch, node);
}
function tooOld3(context, library, names2, seen) {
  const { facts, target } = context;
  const needs = facts.versions[library];
  const needed = [...names2].sort(byVersionDown).map((version2) => ({ version: version2, symbols: needs?.symbols[version2] ?? [] }));
  const build = buildHint(facts);
  const evidence = [...needed.slice(0, 8).map((node) => nodeLine(library, node)), ...seen.slice(0, 20)];
  if (needed[0].version.startsWith("GLIBC_")) {
    const provided2 = target.libc.version ?? "an older glibc";
    const args2 = { library, needed, provided: provided2, target: target.id, build };
    return finding("glibc-too-old", "error", args2, [...evidence, `${target.id}: glibc ${provided2}`]);
  }
  const provided = highest(context, needed[0].version);
  const args = { library, needed, provided, target: target.id, build };
  return finding("library-too-old", "error", args, [...evidence, `${target.id}: ${provided ?? "not known"}`]);
}
function nodeLine(library, { version: version2, symbols: symbols2 }) {
  const shown2 = symbols2.slice(0, 6).join(", ");
  return `${version2} of ${library}${shown2 === "" ? "" : `, for ${shown2}${symbols2.length > 6 ? ", ..." : ""}`}`;
}
function highest({ facts, target }, node) {
  const prefix = node.slice(0, node.indexOf("_"));
  const version2 = target.libc.nodes?.[facts.arch]?.max[prefix];
  return version2 === void 0 ? null : `${prefix}_${version2}`;
}
function byVersionDown(a, b) {
  const left = versionOf(a);
  const right = versionOf(b);
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  return compareVersions(right, left);
}
function versionOf(node) {
  return /^[A-Z]+_(\d+(?:\.\d+)*)$/.exec(node)?.[1] ?? null;
}
var versions, VERSION_NOT_FOUND;
var init_versions = __esm({
  "src/checks/versions.ts"() {
    "use strict";
    init_findings();
    init_compare_versions();
    init_provides_node();
    init_build_hint();
    init_check_prediction();
    init_libraries();
    init_loader_presence();
    init_output_lines();
    versions = {
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
        const found = stderrLines(outcome).flatMap((line2) => {
          const [, path, version2] = VERSION_NOT_FOUND.exec(line2) ?? [];
          return path === void 0 || version2 === void 0 ? [] : [{ library: path.split("/").at(-1), version: version2, line: line2 }];
        });
        const libraries2 = [...new Set(found.map(({ library }) => library))];
        return libraries2.map((library) => {
          const own = found.filter((each) => each.library === library);
          const names2 = [...new Set(own.map(({ version: version2 }) => version2))];
          return tooOld3(
            context,
            library,
            names2,
            own.map(({ line: line2 }) => line2)
          );
        });
      }
    };
    VERSION_NOT_FOUND = /: (\S{1,300}): version `([A-Za-z0-9_.+-]{1,100})' not found \(required by /;
  }
});

// src/checks/registry.ts
var CHECKS, LAST_RESORTS;
var init_registry = __esm({
  "src/checks/registry.ts"() {
    "use strict";
    init_architecture();
    init_bare_image2();
    init_code_signature();
    init_cpu_level();
    init_dlls();
    init_dylibs();
    init_files();
    init_kernel();
    init_leftovers();
    init_libraries();
    init_loader2();
    init_memory();
    init_panic();
    init_permission();
    init_signal();
    init_start();
    init_symbols();
    init_system_call();
    init_system_version();
    init_thread_limit();
    init_versions();
    CHECKS = [
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
      permission,
      files,
      bareImage,
      leftovers
    ];
    LAST_RESORTS = [start, panic, signal];
  }
});

// src/checks/predict.ts
function predict(context) {
  const findings = [];
  const reasons = [];
  let blocked = false;
  for (const check2 of CHECKS) {
    const answer2 = check2.predict?.(context);
    if (answer2 === void 0) continue;
    findings.push(...answer2.findings);
    if (answer2.reason !== null) reasons.push(answer2.reason);
    if (answer2.runs === false) blocked = true;
    if (answer2.runs === false && check2.id === "architecture") break;
  }
  const ordered = [...findings.filter(blocksStart), ...findings.filter((each) => !blocksStart(each))];
  if (blocked) return { runs: false, reason: null, findings: ordered };
  if (reasons.length > 0) return { runs: null, reason: [...new Set(reasons)].join("; "), findings: ordered };
  return { runs: true, reason: null, findings: ordered };
}
var init_predict = __esm({
  "src/checks/predict.ts"() {
    "use strict";
    init_catalogue();
    init_registry();
  }
});

// src/checks/base64.ts
function base64(content) {
  const bytes3 = typeof content === "string" ? new TextEncoder().encode(content) : content;
  let binary2 = "";
  for (let start2 = 0; start2 < bytes3.length; start2 += 8192) {
    binary2 += String.fromCharCode(...bytes3.subarray(start2, start2 + 8192));
  }
  return btoa(binary2);
}
var init_base64 = __esm({
  "src/checks/base64.ts"() {
    "use strict";
  }
});

// src/checks/text-expectation.ts
function meetsText(text6, expectation) {
  if ("contains" in expectation) return text6.includes(expectation.contains);
  if ("equals" in expectation) return text6 === expectation.equals;
  return new RegExp(expectation.matches, "m").test(text6);
}
function describeText(expectation) {
  if ("contains" in expectation) return `text with ${JSON.stringify(bounded(expectation.contains))}`;
  if ("equals" in expectation) return JSON.stringify(bounded(expectation.equals));
  return `text that matches /${bounded(expectation.matches)}/`;
}
function quoteText(text6) {
  return text6 === "" ? "empty" : JSON.stringify(bounded(text6));
}
var init_text_expectation = __esm({
  "src/checks/text-expectation.ts"() {
    "use strict";
    init_output_lines();
  }
});

// src/checks/server.ts
function judgeServer(smoke, server2, outcome) {
  const { serve } = outcome;
  const step2 = smoke.name;
  if (serve === null || serve.readyMs === null) {
    const ready = server2.ready.kind === "tcp" ? server2.ready.address : server2.ready.url;
    const error = serve?.readyError ?? null;
    const args = { step: step2, ready, limitMs: server2.readyTimeoutMs, error: error === null ? null : bounded(error) };
    return [finding("not-ready", "error", args, ended(outcome))];
  }
  const found = server2.request === null ? [] : judgeAnswer(step2, server2.request, serve);
  if (serve.stop !== null && !serve.stop.exited) {
    const args = { step: step2, signal: server2.stopSignal, graceMs: server2.graceMs, asPid1: smoke.startAs === "pid1" };
    return [...found, finding("stop-ignored", "error", args)];
  }
  if (outcome.timedOut) return [...found, finding("time-limit", "error", { step: step2, limitMs: smoke.timeoutMs })];
  return found;
}
function judgeAnswer(step2, request, { response, requestError }) {
  if (response === null) {
    const error = bounded(requestError ?? "no answer");
    return [finding("request-failed", "error", { step: step2, url: request.url, error })];
  }
  const found = [];
  if (response.status !== request.expectStatus) {
    const args = { step: step2, what: "status", expected: `${request.expectStatus}`, actual: `${response.status}` };
    found.push(finding("expectation-missed", "error", args, [bounded(response.body.text)]));
  }
  if (request.expectBody !== null && !meetsText(response.body.text, request.expectBody)) {
    const expected = describeText(request.expectBody);
    const args = { step: step2, what: "body", expected, actual: quoteText(response.body.text) };
    found.push(finding("expectation-missed", "error", args));
  }
  return found;
}
function ended({ exitCode: exitCode2, signal: signal3 }) {
  if (signal3 !== null) return [`the server was ended by ${signal3}`];
  return exitCode2 === null ? [] : [`the server ended with exit code ${exitCode2}`];
}
var init_server = __esm({
  "src/checks/server.ts"() {
    "use strict";
    init_findings();
    init_output_lines();
    init_text_expectation();
  }
});

// src/checks/smoke.ts
function smokeSteps(cases) {
  return cases.map((smoke) => ({ step: stepOf(smoke), startAs: smoke.startAs }));
}
function stepOf(smoke) {
  const { name: id, args, env, timeoutMs, server: server2 } = smoke;
  const files2 = smoke.files.map(({ path, content, mode }) => ({ path, contentBase64: base64(content), mode }));
  const shared = { id, args, env, files: files2, timeoutMs };
  if (server2 !== null) return { kind: "serve", ...shared, serve: exchangeOf(server2) };
  return { kind: "run", ...shared, stdinBase64: smoke.stdin === null ? null : base64(smoke.stdin) };
}
function exchangeOf({ ready, readyTimeoutMs, request, stopSignal, graceMs }) {
  return {
    ready,
    readyTimeoutMs,
    request: request && {
      method: request.method,
      url: request.url,
      headers: request.headers,
      bodyBase64: request.body === null ? null : base64(request.body),
      timeoutMs: request.timeoutMs
    },
    stop: { signal: stopSignal, graceMs }
  };
}
function judgeSmoke(smoke, outcome) {
  if (outcome.startError !== null) return [];
  return [...judgeEnd(smoke, outcome), ...judgeOutput(smoke, outcome)];
}
function judgeEnd(smoke, outcome) {
  if (smoke.server !== null) {
    const found = judgeServer(smoke, smoke.server, outcome);
    if (found.length > 0) return found;
  } else if (outcome.timedOut) {
    return [finding("time-limit", "error", { step: smoke.name, limitMs: smoke.timeoutMs })];
  }
  const { exitCode: exitCode2, signal: signal3 } = smoke.expect;
  const actual = outcome.signal ?? (outcome.exitCode === null ? "not seen" : `${outcome.exitCode}`);
  const crash = smoke.server === null ? outcome.signal ?? panicLine(outcome) : null;
  if (signal3 === null && exitCode2 === null && crash !== null) {
    return [missed(smoke, "exit code", "any", crash, outcome)];
  }
  if (signal3 !== null && outcome.signal !== signal3) return [missed(smoke, "signal", signal3, actual, outcome)];
  if (signal3 === null && exitCode2 !== null && outcome.exitCode !== exitCode2) {
    return [missed(smoke, "exit code", `${exitCode2}`, actual, outcome)];
  }
  return [];
}
function judgeOutput(smoke, outcome) {
  return ["stdout", "stderr"].flatMap((stream) => {
    const captured4 = outcome[stream];
    const expectation = smoke.expect[stream];
    const found = [];
    if (expectation !== null && !meetsText(captured4.text, expectation)) {
      found.push(missed(smoke, stream, describeText(expectation), quoteText(captured4.text), outcome));
    }
    if (captured4.truncated) found.push(truncated(smoke.name, stream, captured4));
    return found;
  });
}
function missed(smoke, what, expected, actual, outcome) {
  const args = { step: smoke.name, what, expected, actual };
  const last = outcome.stderr.text.trimEnd().split("\n").slice(-3);
  const evidence = last.filter((line2) => line2 !== "").map((line2) => line2.slice(0, 300));
  return finding("expectation-missed", "error", args, what === "stdout" || what === "stderr" ? [] : evidence);
}
function truncated(step2, stream, { text: text6, bytes: bytes3 }) {
  const keptBytes = new TextEncoder().encode(text6).length;
  return finding("output-truncated", "warning", { step: step2, stream, bytes: bytes3, keptBytes });
}
var init_smoke = __esm({
  "src/checks/smoke.ts"() {
    "use strict";
    init_findings();
    init_base64();
    init_panic();
    init_server();
    init_text_expectation();
  }
});

// src/engines/deferred.ts
function deferred() {
  let resolve2;
  let reject;
  const promise = new Promise((yes, no) => {
    resolve2 = yes;
    reject = no;
  });
  promise.catch(() => void 0);
  return { promise, resolve: resolve2, reject };
}
var init_deferred = __esm({
  "src/engines/deferred.ts"() {
    "use strict";
  }
});

// src/engines/patience.ts
function patience(limitMs) {
  const over = deferred();
  const end = () => over.resolve();
  const timer = setTimeout(end, limitMs);
  return { over: over.promise, end, [Symbol.dispose]: () => clearTimeout(timer) };
}
var init_patience = __esm({
  "src/engines/patience.ts"() {
    "use strict";
    init_deferred();
  }
});

// src/targets/plan-cells.ts
function planCells(binaries, targets, profiles2) {
  const seen = /* @__PURE__ */ new Map();
  return binaries.flatMap(({ os, arch }, binary2) => {
    const platform2 = `${os}/${arch}`;
    const number5 = (seen.get(platform2) ?? 0) + 1;
    seen.set(platform2, number5);
    const subject = `${targetSlug(os)}/${targetSlug(arch)}${number5 === 1 ? "" : `.${number5}`}`;
    return targets.flatMap(
      (target) => profiles2.map((profile) => {
        const suffix = profile.name === "default" ? "" : `+${profile.name}`;
        const id = `${subject}@${targetSlug(target.id)}${suffix}`;
        return { id, binary: binary2, platform: platform2, imagePlatform: imagePlatform(os, arch, target), target, profile };
      })
    );
  });
}
function imagePlatform(os, arch, { architectures }) {
  const borrowed = arch === "386" && architectures?.includes("386") === false && architectures.includes("amd64");
  return `${os}/${borrowed ? "amd64" : arch}`;
}
function targetSlug(id) {
  return id.replaceAll(/[^A-Za-z0-9._-]/g, "-");
}
var init_plan_cells = __esm({
  "src/targets/plan-cells.ts"() {
    "use strict";
  }
});

// src/run/cell-names.ts
function cellNames(paths) {
  const seen = /* @__PURE__ */ new Set();
  return paths.map((path, index) => {
    const base = path.split(/[/\\]/).at(-1);
    const name2 = seen.has(base) ? `${index}/${base}` : base;
    seen.add(base);
    return name2;
  });
}
var init_cell_names = __esm({
  "src/run/cell-names.ts"() {
    "use strict";
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports2, module3) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module3.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports2) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports2.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports2.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports2.isRegexChar = (str) => str.length === 1 && exports2.hasRegexChars(str);
    exports2.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports2.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports2.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform2 = navigator.platform.toLowerCase();
        return platform2 === "win32" || platform2 === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports2.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports2.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports2.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports2.removePrefix = (input, state = {}) => {
      let output3 = input;
      if (output3.startsWith("./")) {
        output3 = output3.slice(2);
        state.prefix = "./";
      }
      return output3;
    };
    exports2.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output3 = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output3 = `(?:^(?!${output3}).*$)`;
      }
      return output3;
    };
    exports2.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports2, module3) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code2) => {
      return code2 === CHAR_FORWARD_SLASH || code2 === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start2 = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob2 = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code2;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code2;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code2 = advance();
        let next;
        if (code2 === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code2 = advance();
          if (code2 === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code2 === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code2 = advance())) {
            if (code2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code2 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code2 === CHAR_DOT && (code2 = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code2 === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code2 === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start2 + 1) {
            start2 += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code2 === CHAR_PLUS || code2 === CHAR_AT || code2 === CHAR_ASTERISK || code2 === CHAR_QUESTION_MARK || code2 === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob2 = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code2 === CHAR_EXCLAMATION_MARK && index === start2) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code2 = advance())) {
                if (code2 === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code2 === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code2 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob2 = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_QUESTION_MARK) {
          isGlob2 = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code2 === CHAR_EXCLAMATION_MARK && index === start2) {
          negated = token.negated = true;
          start2++;
          continue;
        }
        if (opts.noparen !== true && code2 === CHAR_LEFT_PARENTHESES) {
          isGlob2 = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code2 = advance())) {
              if (code2 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code2 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob2 === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob2 = false;
      }
      let base = str;
      let prefix = "";
      let glob2 = "";
      if (start2 > 0) {
        prefix = str.slice(0, start2);
        str = str.slice(start2);
        lastIndex -= start2;
      }
      if (base && isGlob2 === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob2 = str.slice(lastIndex);
      } else if (isGlob2 === true) {
        base = "";
        glob2 = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob2) glob2 = utils.removeBackslashes(glob2);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start: start2,
        base,
        glob: glob2,
        isBrace,
        isBracket,
        isGlob: isGlob2,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code2)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start2;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start2 !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start2) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start2;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module3.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports2, module3) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source2 = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source2}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal4 = normalizeSimpleBranch(branch);
        if (literal4 && literal4.length === 1) {
          safeChars.push(literal4);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count5 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count5++;
        }
        if (count5 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output3 = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output: output3 });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal4 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal4;
          open.output = safeOutput || utils.escapeRegex(literal4);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output3 = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output3 = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output3 = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output: output3 });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output3 = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output3 = output3.replace(/\\/g, "");
          } else {
            output3 = output3.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output3 === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output3, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output3 = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output3 = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output3 = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output: output3 });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output3 = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output3 = "|";
          }
          push({ type: "comma", value, output: output3 });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output3 = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output3 = `\\${value}`;
            }
            push({ type: "text", value, output: output3 });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source3 = create(match[1]);
            if (!source3) return;
            return source3 + DOT_LITERAL + match[2];
          }
        }
      };
      const output3 = utils.removePrefix(input, state);
      let source2 = create(output3);
      if (source2 && opts.strictSlashes !== true) {
        source2 += `${SLASH_LITERAL}?`;
      }
      return source2;
    };
    module3.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports2, module3) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch4 = (glob2, options, returnState = false) => {
      if (Array.isArray(glob2)) {
        const fns = glob2.map((input) => picomatch4(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex2 = isState ? picomatch4.compileRe(glob2, options) : picomatch4.makeRe(glob2, options, false, true);
      const state = regex2.state;
      delete regex2.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch4(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output: output3 } = picomatch4.test(input, regex2, options, { glob: glob2, posix });
        const result = { glob: glob2, state, regex: regex2, posix, input, output: output3, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch4.test = (input, regex2, options, { glob: glob2, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob2;
      let output3 = match && format ? format(input) : input;
      if (match === false) {
        output3 = format ? format(input) : input;
        match = output3 === glob2;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch4.matchBase(input, regex2, options, posix);
        } else {
          match = regex2.exec(output3);
        }
      }
      return { isMatch: Boolean(match), match, output: output3 };
    };
    picomatch4.matchBase = (input, glob2, options, posix = options && options.windows) => {
      const regex2 = glob2 instanceof RegExp ? glob2 : picomatch4.makeRe(glob2, options);
      return regex2.test(utils.basename(input, { windows: posix }));
    };
    picomatch4.isMatch = (str, patterns, options) => picomatch4(patterns, options)(str);
    picomatch4.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch4.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch4.scan = (input, options) => scan(input, options);
    picomatch4.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source2 = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source2 = `^(?!${source2}).*$`;
      }
      const regex2 = picomatch4.toRegex(source2, options);
      if (returnState === true) {
        regex2.state = state;
      }
      return regex2;
    };
    picomatch4.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed3 = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed3.output = parse.fastpaths(input, options);
      }
      if (!parsed3.output) {
        parsed3 = parse(input, options);
      }
      return picomatch4.compileRe(parsed3, options, returnOutput, returnState);
    };
    picomatch4.toRegex = (source2, options) => {
      try {
        const opts = options || {};
        return new RegExp(source2, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch4.constants = constants;
    module3.exports = picomatch4;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports2, module3) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch4(glob2, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob2, options, returnState);
    }
    Object.assign(picomatch4, pico);
    module3.exports = picomatch4;
  }
});

// src/verdict/cell-globs.ts
function matchesGlob({ id, target }, glob2) {
  const matches = (0, import_picomatch.default)(glob2, { bash: true, dot: true });
  return glob2 === id || glob2 === target.id || matches(id) || matches(target.id);
}
var import_picomatch;
var init_cell_globs = __esm({
  "src/verdict/cell-globs.ts"() {
    "use strict";
    import_picomatch = __toESM(require_picomatch2(), 1);
  }
});

// src/verdict/glibc-floor.ts
function glibcNeeds(facts) {
  return Object.entries(facts.versions).flatMap(
    ([library, { symbols: symbols2, weak }]) => Object.entries(symbols2).flatMap(([node, names2]) => {
      const version2 = /^GLIBC_(\d+(?:\.\d+)*)$/.exec(node)?.[1] ?? MARKERS2[node];
      return version2 === void 0 || weak.includes(node) ? [] : [{ node, version: version2, library, symbols: names2 }];
    })
  ).sort((a, b) => compareVersions(b.version, a.version));
}
var MARKERS2;
var init_glibc_floor = __esm({
  "src/verdict/glibc-floor.ts"() {
    "use strict";
    init_compare_versions();
    MARKERS2 = {
      GLIBC_ABI_DT_RELR: "2.36",
      GLIBC_ABI_GNU2_TLS: "2.42",
      GLIBC_ABI_GNU_TLS: "2.42",
      GLIBC_ABI_DT_X86_64_PLT: "2.42"
    };
  }
});

// src/verdict/gate.ts
var gate_exports = {};
__export(gate_exports, {
  decideGate: () => decideGate,
  isRequired: () => isRequired
});
function decideGate({ cells, binaries, policy: policy2, complete }) {
  const gating = cells.filter(({ cell: cell2 }) => !isInformational(cell2, policy2));
  const reasons = [
    ...failed(gating),
    ...unknown(gating, policy2),
    ...contradicted(gating, policy2),
    ...glibcReasons(binaries, policy2),
    ...nothingLearned(cells),
    ...complete ? [] : [reason("incomplete", "fail", "The run was stopped before all cells had ended.", [])]
  ];
  const floor = binaries.flatMap(glibcNeeds).sort((a, b) => compareVersions(b.version, a.version))[0];
  return {
    decision: reasons.some(({ severity }) => severity === "fail") ? "fail" : "pass",
    reasons,
    glibcFloor: floor === void 0 ? null : `GLIBC_${floor.version}`
  };
}
function isRequired(cell2, policy2) {
  return matchesAny(cell2, policy2.required) && !isInformational(cell2, policy2);
}
function isInformational(cell2, policy2) {
  return matchesAny(cell2, policy2.informational);
}
function matchesAny(cell2, globs) {
  return globs.some((glob2) => matchesGlob(cell2, glob2));
}
function failed(cells) {
  const ids = cells.filter(({ required, judgement }) => required && judgement.outcome === "fail").map(idOf);
  return ids.length === 0 ? [] : [reason("required-cell-failed", "fail", `${count(ids, "required cell")} failed.`, ids)];
}
function unknown(cells, policy2) {
  const all = cells.filter(({ judgement }) => judgement.outcome === "unknown");
  const required = all.filter((each) => each.required).map(idOf);
  const others = all.filter((each) => !each.required).map(idOf);
  const reasons = [];
  if (required.length > 0) {
    const message = `Nothing could be proven of ${count(required, "required cell")}.`;
    reasons.push(reason("required-cell-unknown", "fail", message, required));
  }
  if (others.length > 0 && policy2.unknown !== "ignore") {
    reasons.push(reason("unknown-cell", policy2.unknown, `Nothing could be proven of ${count(others, "cell")}.`, others));
  }
  return reasons;
}
function contradicted(cells, policy2) {
  const ids = cells.filter(({ judgement }) => judgement.agrees === false).map(idOf);
  if (ids.length === 0 || policy2.unexpected === "ignore") return [];
  const message = `Prediction and observation contradict each other in ${count(ids, "cell")}.`;
  return [reason("prediction-contradicted", policy2.unexpected, message, ids)];
}
function glibcReasons(binaries, { maxGlibc }) {
  if (maxGlibc === null) return [];
  return binaries.flatMap((facts) => {
    const above = glibcNeeds(facts).filter(({ version: version2 }) => compareVersions(version2, maxGlibc) > 0);
    if (above.length === 0) return [];
    const named = above.slice(0, 3).map(({ node, symbols: symbols2 }) => {
      const shown2 = symbols2.slice(0, 3).join(", ");
      return shown2 === "" ? node : `${node} (for ${shown2}${symbols2.length > 3 ? ", ..." : ""})`;
    });
    const message = `The ${facts.os}/${facts.arch} binary may need glibc ${maxGlibc} at most, and needs ${named.join(", ")}${above.length > 3 ? ", ..." : ""}.`;
    return [reason("glibc-floor", "fail", message, [])];
  });
}
function nothingLearned(cells) {
  if (cells.some(({ judgement: { outcome } }) => outcome !== "unknown" && outcome !== "skip")) return [];
  const message = cells.length === 0 ? "There was no cell to look at." : "Not one cell could be judged.";
  return [reason("nothing-learned", "fail", message, [])];
}
function reason(code2, severity, message, cells) {
  return { code: code2, severity, message, cells };
}
function idOf({ cell: cell2 }) {
  return cell2.id;
}
function count(ids, noun) {
  return `${ids.length} ${noun}${ids.length === 1 ? "" : "s"}`;
}
var init_gate = __esm({
  "src/verdict/gate.ts"() {
    "use strict";
    init_compare_versions();
    init_cell_globs();
    init_glibc_floor();
  }
});

// src/checks/ended.ts
function endedWell(outcome) {
  const { serve } = outcome;
  if (outcome.startError !== null || outcome.timedOut) return false;
  if (serve === null) return outcome.exitCode === 0;
  const answered2 = serve.readyMs !== null && serve.requestError === null && (serve.response?.status ?? 200) < 500;
  const stopped = serve.stop === null || serve.stop.exited;
  return answered2 && stopped && (outcome.exitCode ?? 0) === 0;
}
var init_ended = __esm({
  "src/checks/ended.ts"() {
    "use strict";
  }
});

// src/checks/diagnose.ts
function diagnose(outcome, context, met = endedWell(outcome)) {
  const findings = CHECKS.flatMap((check2) => check2.diagnose?.(outcome, context) ?? []);
  if (met) return findings.filter(({ severity }) => severity !== "error");
  const blocking = findings.filter(blocksStart);
  if (blocking.length > 0) return blocking;
  if (findings.some(({ severity }) => severity === "error")) return findings;
  for (const check2 of LAST_RESORTS) {
    const last = check2.diagnose?.(outcome, context) ?? [];
    if (last.length > 0) return [...last, ...findings];
  }
  return findings;
}
var init_diagnose = __esm({
  "src/checks/diagnose.ts"() {
    "use strict";
    init_catalogue();
    init_ended();
    init_registry();
  }
});

// src/verdict/judge-step.ts
function judgeStep(smoke, outcome, context, trouble) {
  if (outcome === null) return withoutOutcome(smoke, context, trouble);
  const neverStarted = diagnose(outcome, context, false).filter(blocksStart);
  if (neverStarted.length > 0) return { smoke, outcome, result: "fail", findings: neverStarted };
  const missed2 = judgeSmoke(smoke, outcome);
  const met = outcome.startError === null && !missed2.some(({ severity }) => severity === "error");
  return {
    smoke,
    outcome,
    result: met ? "pass" : "fail",
    findings: unique([...diagnose(outcome, context, met), ...missed2])
  };
}
function withoutOutcome(smoke, { profile }, trouble) {
  if (trouble?.kind !== "killed-for-memory" || trouble.step !== smoke.name) {
    return { smoke, outcome: null, result: "unknown", findings: [] };
  }
  const args = { step: smoke.name, limitBytes: profile.memoryBytes, peakBytes: null };
  const killed = finding("killed-for-memory", "error", args, [trouble.message]);
  return { smoke, outcome: null, result: "fail", findings: [killed] };
}
function unique(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ id, args }) => {
    const key = `${id} ${JSON.stringify(args)}`;
    return !seen.has(key) && seen.add(key);
  });
}
var init_judge_step = __esm({
  "src/verdict/judge-step.ts"() {
    "use strict";
    init_diagnose();
    init_smoke();
    init_catalogue();
    init_findings();
  }
});

// src/verdict/stand-in-evidence.ts
function lackedByStandIn(steps2, { facts, target }) {
  const missed2 = steps2.flatMap(
    ({ findings }) => findings.flatMap((each) => each.id === "library-missing" ? each.args.libraries : [])
  );
  const libraries2 = target.libraries ?? [];
  const mayHaveMore = target.libraries === null || target.librariesComplete === false;
  return [...new Set(missed2)].filter(
    (soname) => libraries2.includes(soname) || libcHas(target.libc, facts.arch, soname) === true || mayHaveMore
  );
}
var init_stand_in_evidence = __esm({
  "src/verdict/stand-in-evidence.ts"() {
    "use strict";
    init_libc_sonames();
  }
});

// src/verdict/trouble-finding.ts
function troubleFinding({ kind, message, step: step2 }, cell2, severity) {
  switch (kind) {
    case "image-unavailable":
      return finding(kind, severity, { image: cell2.target.image ?? cell2.target.id, message });
    case "platform-unavailable":
      return finding(kind, severity, { platform: cell2.platform, engine: message });
    case "profile-refused":
      return finding(kind, severity, { profile: cell2.profile.name, message });
    case "engine-unavailable":
    case "engine-lost":
    case "engine-refused":
    case "probe-failed":
      return finding(kind, severity, { message });
    case "killed-for-memory": {
      const args = { step: step2 ?? "the cell", limitBytes: cell2.profile.memoryBytes, peakBytes: null };
      return finding(kind, severity, args, [message]);
    }
    case "killed-from-outside":
      return finding(kind, severity, { step: step2 }, [message]);
    case "time-limit":
      return finding("cell-time-limit", severity, { limitMs: null, step: step2 }, [message]);
    case "interrupted":
      return finding(kind, severity, { step: step2 }, [message]);
  }
}
var init_trouble_finding = __esm({
  "src/verdict/trouble-finding.ts"() {
    "use strict";
    init_findings();
  }
});

// src/verdict/judge.ts
function judgeCell(input) {
  const { cell: cell2, observation, skipped, prediction: prediction2 } = input;
  if (skipped !== null) return { ...nothingRan([]), outcome: "skip", reason: skipped };
  const notes2 = input.note === void 0 ? [] : [troubleFinding(input.note, cell2, "note")];
  return observation === null ? fromPrediction(prediction2, notes2) : fromObservation(input, observation, notes2);
}
function fromPrediction(prediction2, notes2) {
  const judgement = nothingRan(notes2);
  if (prediction2.runs === null) return { ...judgement, outcome: "unknown", reason: prediction2.reason };
  if (!prediction2.runs) return { ...judgement, outcome: "fail", basis: "prediction", reason: why(prediction2.findings) };
  return { ...judgement, outcome: hasWarning(prediction2.findings) ? "warn" : "pass", basis: "prediction" };
}
function fromObservation(input, observation, notes2) {
  const { cell: cell2, facts, prediction: prediction2, smoke } = input;
  const machine2 = observation.facts && { kernel: observation.facts.kernel, cpuLevel: observation.facts.cpuLevel };
  const { target, profile } = cell2;
  const context = { facts, target, profile, ...machine2 && { machine: machine2 } };
  const trouble = observation.trouble ?? missingOutcomes(smoke, observation);
  const judged = smoke.map((each) => {
    const outcome = observation.outcomes.find(({ step: step2 }) => step2 === each.name) ?? null;
    return judgeStep(each, outcome, context, trouble);
  });
  const lacked = standInOf(observation) === null ? [] : lackedByStandIn(judged, context);
  const steps2 = lacked.length === 0 ? judged : judged.map(withoutVerdict);
  const observed = observedOf(steps2);
  const agrees = observed === null || prediction2.runs === null ? null : prediction2.runs === (observed === "runs");
  const findings = [
    ...trouble === null ? [] : [troubleFinding(trouble, cell2, "error")],
    ...agrees === false ? [contradiction(observed)] : [],
    ...standInNotes(cell2, observation, lacked),
    ...notes2
  ];
  const startupMs = startupOf(steps2);
  const lost = trouble !== null || lacked.length > 0;
  return { observed, agrees, findings, steps: steps2, startupMs, ...outcomeOf(steps2, findings, prediction2, lost) };
}
function outcomeOf(steps2, findings, prediction2, lost) {
  const failed2 = steps2.filter(({ result }) => result === "fail");
  if (failed2.length > 0) {
    return { outcome: "fail", basis: "observation", reason: why(failed2.flatMap((step2) => step2.findings)) };
  }
  if (lost) return { outcome: "unknown", basis: "none", reason: why(findings) };
  if (steps2.length === 0) return { outcome: "unknown", basis: "none", reason: "there is no smoke case to run" };
  const hazards2 = prediction2.findings.filter(({ id }) => id === "kernel-too-old");
  const all = [...findings, ...hazards2, ...steps2.flatMap((step2) => step2.findings)];
  return { outcome: hasWarning(all) ? "warn" : "pass", basis: "observation", reason: null };
}
function observedOf(steps2) {
  const ended2 = steps2.filter(({ outcome, result }) => outcome !== null && result !== "unknown");
  if (ended2.length === 0) return null;
  const blocked = ended2.filter((step2) => step2.outcome?.startError != null || step2.findings.some(blocksStart));
  return blocked.length === ended2.length ? "fails" : "runs";
}
function missingOutcomes(smoke, observation) {
  const missing = smoke.find(({ name: name2 }) => !observation.outcomes.some(({ step: step2 }) => step2 === name2));
  return missing === void 0 ? null : { kind: "probe-failed", message: "no outcome came back", step: missing.name };
}
function contradiction(observed) {
  return finding("prediction-contradicted", "warning", { predicted: observed === "runs" ? "fails" : "runs", observed });
}
function standInOf({ image }) {
  return image?.standIn ?? null;
}
function standInNotes({ target }, observation, lacked) {
  const standIn = standInOf(observation);
  if (standIn === null) return [];
  const used = finding("stand-in-used", "note", { target: target.id, standIn });
  if (lacked.length === 0) return [used];
  return [finding("stand-in-incomplete", "error", { target: target.id, standIn, libraries: lacked }), used];
}
function withoutVerdict(step2) {
  if (!step2.findings.some(({ id }) => id === "library-missing")) return step2;
  return { ...step2, result: "unknown", findings: [] };
}
function startupOf(steps2) {
  const first = steps2.find(({ result }) => result === "pass")?.outcome;
  return first == null ? null : first.serve?.readyMs ?? first.durationMs;
}
function nothingRan(findings) {
  return {
    observed: null,
    outcome: "unknown",
    basis: "none",
    reason: null,
    agrees: null,
    findings,
    steps: [],
    startupMs: null
  };
}
function why(findings) {
  const first = findings.find(({ severity }) => severity === "error");
  return first === void 0 ? null : describe(first).message;
}
function hasWarning(findings) {
  return findings.some(({ severity }) => severity === "warning");
}
var init_judge = __esm({
  "src/verdict/judge.ts"() {
    "use strict";
    init_catalogue();
    init_findings();
    init_judge_step();
    init_stand_in_evidence();
    init_trouble_finding();
  }
});

// src/timing/quantile.ts
function quantile(sorted, p) {
  return sorted[quantileRank(sorted.length, p) - 1];
}
function quantileRank(count5, p) {
  const rank3 = Math.ceil(p * count5 - 1e-9);
  return Math.min(Math.max(rank3, 1), count5);
}
function median(values) {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
var init_quantile = __esm({
  "src/timing/quantile.ts"() {
    "use strict";
  }
});

// src/timing/seeded-random.ts
function seededIndex(seed) {
  const next = xoshiro128(splitMix32(seed, 4));
  return (below) => {
    const most = 2 ** 32 - 2 ** 32 % below;
    let drawn = next();
    while (drawn >= most) drawn = next();
    return drawn % below;
  };
}
function xoshiro128(state) {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}
function splitMix32(seed, words) {
  let state = seed | 0;
  return Array.from({ length: words }, () => {
    state = state + 2654435769 | 0;
    let mixed = Math.imul(state ^ state >>> 16, 569420461);
    mixed = Math.imul(mixed ^ mixed >>> 15, 1935289751);
    return (mixed ^ mixed >>> 15) >>> 0;
  });
}
function rotateLeft(word3, by) {
  return word3 << by | word3 >>> 32 - by;
}
var init_seeded_random = __esm({
  "src/timing/seeded-random.ts"() {
    "use strict";
  }
});

// src/timing/bootstrap.ts
function bootstrap(blocks, statistic, { confidence, resamples, seed }) {
  const index = seededIndex(seed);
  const times = new Uint32Array(blocks);
  const results = new Float64Array(resamples);
  for (let round = 0; round < resamples; round += 1) {
    times.fill(0);
    for (let drawn = 0; drawn < blocks; drawn += 1) times[index(blocks)] += 1;
    results[round] = statistic(times);
  }
  const mean = results.reduce((sum, each) => sum + each, 0) / resamples;
  const squares = results.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  results.sort();
  return {
    estimate: statistic(times.fill(1)),
    lower: quantile(results, 1 - confidence),
    upper: quantile(results, confidence),
    standardError: Math.sqrt(squares / (resamples - 1))
  };
}
function medianOfBlocks(blocks) {
  const sorted = blocks.flatMap((values2, block) => values2.map((value) => ({ value, block }))).sort((a, b) => a.value - b.value);
  const values = Float64Array.from(sorted, ({ value }) => value);
  const owners = Uint32Array.from(sorted, ({ block }) => block);
  return (times) => {
    const total2 = blocks.reduce((sum, { length }, block) => sum + length * times[block], 0);
    const [lower, upper] = [total2 + 1 >> 1, (total2 >> 1) + 1];
    let at = 0;
    let seen = times[owners[0]];
    while (seen < lower) seen += times[owners[++at]];
    const below = values[at];
    while (seen < upper) seen += times[owners[++at]];
    return (below + values[at]) / 2;
  };
}
var init_bootstrap = __esm({
  "src/timing/bootstrap.ts"() {
    "use strict";
    init_quantile();
    init_seeded_random();
  }
});

// src/timing/clock-trouble.ts
function clockTrouble(latenessNs2, resolutionNs) {
  if (latenessNs2.length === 0) return null;
  const steps2 = [...new Set(latenessNs2)].sort((a, b) => a - b);
  if (steps2.length === 1) return { kind: "frozen-clock" };
  const stepNs = smallestStep(steps2);
  if (stepNs >= resolutionNs) return { kind: "coarse-clock", stepNs };
  const early = latenessNs2.filter((each) => each <= 0).length / latenessNs2.length;
  return early > MOST_NOT_LATE ? { kind: "backwards-clock", share: early } : null;
}
function smallestStep(ascending2) {
  let smallest = Infinity;
  for (let at = 1; at < ascending2.length; at += 1) smallest = Math.min(smallest, ascending2[at] - ascending2[at - 1]);
  return smallest;
}
var MOST_NOT_LATE;
var init_clock_trouble = __esm({
  "src/timing/clock-trouble.ts"() {
    "use strict";
    MOST_NOT_LATE = 0.2;
  }
});

// src/timing/analyse-duet.ts
function analyseDuet({ periodNs, pairs: all }, { marginPercent, seed } = DEFAULT_ANALYSIS) {
  const pairs = all.slice(DROPPED_PAIRS);
  const trouble = troubleOf(pairs, periodNs * marginPercent / 100);
  if (trouble !== null) return trouble;
  const p50 = shiftAt(0.5, pairs, periodNs, seed);
  const p90 = shiftAt(0.9, pairs, periodNs, seed);
  return {
    periodNs,
    pairs: pairs.length,
    samplesPerPair: Math.min(...pairs.flatMap(({ controlNs, cellNs }) => [controlNs.length, cellNs.length])),
    p50,
    p90,
    shift: shiftOf(p50, p90, marginPercent)
  };
}
function troubleOf(pairs, resolutionNs) {
  if (pairs.length < LEAST_PAIRS) return { kind: "too-few-pairs", pairs: pairs.length, needed: LEAST_PAIRS };
  const samples = Math.min(...pairs.flatMap(({ controlNs, cellNs }) => [controlNs.length, cellNs.length]));
  if (samples < LEAST_SAMPLES) return { kind: "too-few-samples", samples, needed: LEAST_SAMPLES };
  return clockTrouble(
    pairs.flatMap(({ controlNs }) => controlNs),
    resolutionNs
  ) ?? clockTrouble(
    pairs.flatMap(({ cellNs }) => cellNs),
    resolutionNs
  );
}
function shiftAt(p, pairs, periodNs, seed) {
  const percentOf = (latenessNs2) => quantileOf(latenessNs2, p) * 100 / periodNs;
  const stretches = pairs.map(
    (pair) => stretchesOf(pair).map(([control2, cell2]) => percentOf(cell2) - percentOf(control2))
  );
  const control = Float64Array.from(pairs, ({ controlNs }) => percentOf(controlNs)).sort();
  return {
    bounds: bootstrap(stretches.length, medianOfBlocks(stretches), {
      confidence: CONFIDENCE,
      resamples: RESAMPLES,
      seed
    }),
    pairsLater: stretches.filter((differences) => median(differences) > 0).length,
    cell: median(pairs.map(({ cellNs }) => percentOf(cellNs))),
    control: {
      median: median(control),
      worst: control.at(-1),
      spread: quantile(control, 0.75) - quantile(control, 0.25)
    }
  };
}
function stretchesOf({ controlNs, cellNs }) {
  const parts = Math.max(1, Math.floor(Math.min(controlNs.length, cellNs.length) / STRETCH_SAMPLES));
  const part2 = (values, at) => values.slice(Math.round(values.length * at / parts), Math.round(values.length * (at + 1) / parts));
  return Array.from({ length: parts }, (_, at) => [part2(controlNs, at), part2(cellNs, at)]);
}
function quantileOf(values, p) {
  return quantile(Float64Array.from(values).sort(), p);
}
function shiftOf(p50, p90, margin) {
  if (p90.bounds.lower > Math.max(p90.control.worst, margin)) return "later";
  if (p90.control.median > STARVED_PERCENT) return "unclear";
  const sharp = [p50, p90].filter(({ control }) => isCalm(control, CALM));
  const later = sharp.some(({ bounds }) => bounds.lower > margin);
  if (later) return "later";
  return sharp.includes(p90) && sharp.every(({ bounds }) => bounds.upper <= margin) ? "none" : "unclear";
}
function isCalm({ median: median2, spread }, limits) {
  return median2 <= limits.median && spread <= limits.spread;
}
var DROPPED_PAIRS, CONFIDENCE, RESAMPLES, LEAST_PAIRS, STRETCH_SAMPLES, LEAST_SAMPLES, CALM, STARVED_PERCENT, DEFAULT_ANALYSIS;
var init_analyse_duet = __esm({
  "src/timing/analyse-duet.ts"() {
    "use strict";
    init_bootstrap();
    init_clock_trouble();
    init_quantile();
    DROPPED_PAIRS = 1;
    CONFIDENCE = 0.95;
    RESAMPLES = 2e3;
    LEAST_PAIRS = 5;
    STRETCH_SAMPLES = 40;
    LEAST_SAMPLES = 36;
    CALM = { median: 3, spread: 1 };
    STARVED_PERCENT = 50;
    DEFAULT_ANALYSIS = { marginPercent: 0.5, seed: 20091110 };
  }
});

// src/timing/passed-over.ts
function withPassedOver({
  latenessNs: latenessNs2,
  periodNs,
  missed: missed2
}) {
  if (missed2 === 0) return latenessNs2;
  const all = [];
  let left = Math.min(missed2, MOST_ADDED);
  for (const late of latenessNs2) {
    all.push(late);
    for (let next = late - periodNs; next >= periodNs && left > 0; next -= periodNs) {
      all.push(next);
      left -= 1;
    }
  }
  return all;
}
var MOST_ADDED;
var init_passed_over = __esm({
  "src/timing/passed-over.ts"() {
    "use strict";
    MOST_ADDED = 1e5;
  }
});

// src/timing/duet-run.ts
function duetRun(control, cell2) {
  const pairs = [];
  const [hosts, cells] = [bySide(control), bySide(cell2)];
  for (const [pair, ofControl] of [...hosts].sort(([a], [b]) => a - b)) {
    const ofCell = cells.get(pair);
    if (ofCell === void 0 || ofCell.periodNs !== ofControl.periodNs || !together(ofControl, ofCell)) continue;
    const first = (ofControl.startUs ?? 0) <= (ofCell.startUs ?? 0) ? "control" : "cell";
    pairs.push({ controlNs: withPassedOver(ofControl), cellNs: withPassedOver(ofCell), first });
  }
  const periodNs = cell2.find(({ pair }) => pair !== null)?.periodNs;
  return periodNs === void 0 || pairs.length === 0 ? null : { periodNs, pairs };
}
function bySide(series2) {
  const found = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Set();
  for (const each of series2) {
    if (each.pair === null || each.path !== "os" || each.deadlines !== "absolute" || each.latenessNs.length === 0)
      continue;
    if (found.has(each.pair)) twice.add(each.pair);
    found.set(each.pair, each);
  }
  for (const pair of twice) found.delete(pair);
  return found;
}
function together(a, b) {
  if (a.startUs === null || b.startUs === null) return false;
  const periods = Math.min(...[a, b].map(({ latenessNs: latenessNs2, missed: missed2 }) => latenessNs2.length + missed2));
  return Math.abs(a.startUs - b.startUs) * 1e3 <= (1 + MOST_APART * periods) * a.periodNs;
}
function pairQuantiles(pairs) {
  return pairs.map(({ controlNs, cellNs, first }) => {
    const [control, cell2] = [controlNs, cellNs].map((values) => Float64Array.from(values).sort());
    return {
      first,
      controlP50Ns: quantile(control, 0.5),
      controlP90Ns: quantile(control, 0.9),
      cellP50Ns: quantile(cell2, 0.5),
      cellP90Ns: quantile(cell2, 0.9)
    };
  });
}
var MOST_APART;
var init_duet_run = __esm({
  "src/timing/duet-run.ts"() {
    "use strict";
    init_passed_over();
    init_quantile();
    MOST_APART = 0.25;
  }
});

// src/timing/histogram.ts
function histogramOf(values) {
  const buckets = /* @__PURE__ */ new Map();
  let count5 = 0;
  let min = Infinity;
  let max = 0;
  let sum = 0;
  for (const value of values) {
    const index = bucketIndex(value);
    buckets.set(index, (buckets.get(index) ?? 0) + 1);
    count5 += 1;
    min = Math.min(min, value);
    max = Math.max(max, value);
    sum += value;
  }
  return count5 === 0 ? EMPTY_HISTOGRAM : { count: count5, min, max, sum, buckets: ascending(buckets) };
}
function standardDeviation(histogram) {
  const { count: count5, sum, buckets } = histogram;
  if (count5 === 0) return 0;
  const mean = sum / count5;
  let squares = 0;
  for (const [index, of] of buckets) squares += of * (valueIn(histogram, index) - mean) ** 2;
  return Math.sqrt(squares / count5);
}
function bucketIndex(value) {
  if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`a histogram holds values from 0 to 2^53 - 1 nanoseconds, not ${value}`);
  }
  const whole2 = Math.floor(value);
  if (whole2 < STEPS) return whole2;
  const scale = Math.floor(Math.log2(whole2)) - STEP_BITS;
  return (scale + 1) * STEPS + (Math.floor(whole2 / 2 ** scale) - STEPS);
}
function bucketFloor(index) {
  if (index < STEPS) return index;
  const scale = Math.floor(index / STEPS) - 1;
  return (STEPS + index % STEPS) * 2 ** scale;
}
function valueIn({ min, max }, index) {
  const middle = index < STEPS ? index : (bucketFloor(index) + bucketFloor(index + 1)) / 2;
  return Math.min(Math.max(middle, min), max);
}
function ascending(buckets) {
  return new Map([...buckets].sort(([a], [b]) => a - b));
}
var STEPS, STEP_BITS, EMPTY_HISTOGRAM;
var init_histogram = __esm({
  "src/timing/histogram.ts"() {
    "use strict";
    STEPS = 128;
    STEP_BITS = 7;
    EMPTY_HISTOGRAM = { count: 0, min: 0, max: 0, sum: 0, buckets: /* @__PURE__ */ new Map() };
  }
});

// src/timing/histogram-text.ts
function encodeHistogram({ min, max, sum, buckets }) {
  let before = 0;
  const words = [];
  for (const [index, count5] of buckets) {
    words.push(`${(index - before).toString(36)}${count5 === 1 ? "" : `:${count5.toString(36)}`}`);
    before = index;
  }
  return `h1;${min};${max};${Math.round(sum)};${words.join(",")}`;
}
function decodeHistogram(text6) {
  const match = text6.length > LONGEST ? null : FORM.exec(text6);
  if (match === null) return null;
  const [min, max, sum] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const buckets = /* @__PURE__ */ new Map();
  let index = 0;
  let total2 = 0;
  for (const word3 of match[4] === "" ? [] : match[4].split(",")) {
    const [step2, times] = word3.split(":");
    const by = Number.parseInt(step2, 36);
    const count5 = times === void 0 ? 1 : Number.parseInt(times, 36);
    if (count5 < 1 || by === 0 && buckets.size > 0) return null;
    index += by;
    total2 += count5;
    buckets.set(index, count5);
  }
  const histogram = { count: total2, min, max, sum, buckets };
  return isWhole(histogram) ? histogram : null;
}
function isWhole({ count: count5, min, max, sum, buckets }) {
  if (count5 === 0) return min === 0 && max === 0 && sum === 0;
  const indexes = [...buckets.keys()];
  const [first, last] = [indexes[0], indexes.at(-1)];
  const holds = (index, value) => value >= bucketFloor(index) && value < bucketFloor(index + 1);
  return last <= LAST_BUCKET && holds(first, min) && holds(last, max) && sum >= min && Number.isSafeInteger(sum);
}
var FORM, LONGEST, LAST_BUCKET;
var init_histogram_text = __esm({
  "src/timing/histogram-text.ts"() {
    "use strict";
    init_histogram();
    FORM = /^h1;(\d{1,16});(\d{1,16});(\d{1,16});((?:[0-9a-z]{1,3}(?::[0-9a-z]{1,9})?(?:,|$))*)$/;
    LONGEST = 64 * 1024;
    LAST_BUCKET = (53 - 7) * 128 + 127;
  }
});

// src/timing/binomial.ts
function binomialCdf(k, n, p) {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return k <= n * p ? tail(k, -1) : 1 - tail(k + 1, 1);
  function tail(from, step2) {
    let term = Math.exp(logTerm(from, n, p));
    let sum = 0;
    for (let at = from; at >= 0 && at <= n && term > sum * 1e-17; at += step2) {
      sum += term;
      term *= step2 === -1 ? at / (n - at + 1) * ((1 - p) / p) : (n - at) / (at + 1) * (p / (1 - p));
    }
    return sum;
  }
}
function binomialQuantile(probability, n, p) {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = low + high >> 1;
    if (binomialCdf(middle, n, p) >= probability) high = middle;
    else low = middle + 1;
  }
  return low;
}
function logTerm(k, n, p) {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
}
function logFactorial(n) {
  if (n < 32) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const x = n + 1;
  const series2 = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series2;
}
var init_binomial = __esm({
  "src/timing/binomial.ts"() {
    "use strict";
  }
});

// src/timing/quantile-interval.ts
function quantileRanks(count5, p, confidence = 0.95) {
  if (count5 < 1) return null;
  const tail = (1 - confidence) / 2;
  const low = binomialQuantile(tail, count5, p);
  const high = binomialQuantile(1 - tail, count5, p) + 1;
  return low < 1 || high > count5 ? null : { low, high };
}
var init_quantile_interval = __esm({
  "src/timing/quantile-interval.ts"() {
    "use strict";
    init_binomial();
  }
});

// src/timing/summarise-series.ts
function summariseSeries(series2) {
  const sorted = Float64Array.from(series2.flatMap(withPassedOver)).sort();
  const samples = sorted.length;
  if (samples === 0) return null;
  const histogram = histogramOf(sorted);
  const interval2 = (p) => {
    const ranks = quantileRanks(samples, p);
    return ranks && { lowNs: sorted[ranks.low - 1], highNs: sorted[ranks.high - 1] };
  };
  return {
    samples,
    p50Ns: quantile(sorted, 0.5),
    p90Ns: quantile(sorted, 0.9),
    p95Ns: quantile(sorted, 0.95),
    p99Ns: quantile(sorted, 0.99),
    p99Interval: interval2(0.99),
    p999Interval: interval2(0.999),
    maxNs: histogram.max,
    deviationNs: standardDeviation(histogram),
    missed: sumOf(series2, ({ missed: missed2 }) => missed2) ?? 0,
    early: sumOf(series2, ({ early }) => early) ?? 0,
    histogram: encodeHistogram(histogram)
  };
}
function sumCauses(series2) {
  const throttled = series2.flatMap(({ causes: { throttle: throttle2 } }) => throttle2 === null ? [] : [throttle2]);
  return {
    throttle: throttled.length === 0 ? null : {
      periods: sumOf(throttled, ({ periods }) => periods) ?? 0,
      throttledPeriods: sumOf(throttled, ({ throttledPeriods }) => throttledPeriods) ?? 0,
      throttledNs: sumOf(throttled, ({ throttledNs }) => throttledNs) ?? 0
    },
    stealNs: sumOf(series2, ({ causes: causes3 }) => causes3.stealNs),
    runDelayNs: sumOf(series2, ({ causes: causes3 }) => causes3.runDelayNs),
    preemptions: sumOf(series2, ({ causes: causes3 }) => causes3.preemptions)
  };
}
function sumOf(items, of) {
  const known = items.map(of).filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
}
var init_summarise_series = __esm({
  "src/timing/summarise-series.ts"() {
    "use strict";
    init_histogram_text();
    init_histogram();
    init_quantile_interval();
    init_passed_over();
    init_quantile();
  }
});

// src/verdict/timer-limit.ts
function timerLimit(cell2, policy2) {
  const own = policy2.targets.find(({ match }) => matchesGlob(cell2, match));
  const name2 = own?.class ?? policy2.class;
  const { percent: percent2, action } = policy2.classes[name2];
  const usual = cell2.platform.startsWith("darwin/") ? "mark" : action;
  return { class: name2, percent: own?.percent ?? percent2, action: own?.action ?? usual };
}
var init_timer_limit = __esm({
  "src/verdict/timer-limit.ts"() {
    "use strict";
    init_cell_globs();
  }
});

// src/verdict/timer-verdict.ts
function judgeTimers(measured, limitPercent, throttledShare = 0) {
  if ("kind" in measured) return { verdict: "unmeasured", reason: troubleText(measured) };
  const { p90 } = measured;
  const { bounds, control } = p90;
  const isBeyond = bounds.lower > limitPercent;
  const isOwn = isBeyond && (bounds.lower > control.worst || throttledShare >= THROTTLED);
  if (!isCalm(control, { median: limitPercent, spread: limitPercent }) && !isOwn) {
    return { verdict: "contaminated", reason: noiseText(p90, limitPercent) };
  }
  if (isBeyond) return { verdict: "jittery", reason: `${shiftText(p90)}, the limit is ${limitPercent}` };
  if (bounds.upper <= limitPercent) return { verdict: "steady", reason: `${shiftText(p90)}, within ${limitPercent}` };
  return { verdict: "inconclusive", reason: `${shiftText(p90)}: both sides of the limit of ${limitPercent}` };
}
function shiftText({ bounds }) {
  const { estimate, lower, upper } = bounds;
  const side = estimate < 0 ? "earlier" : "later";
  return `p90 is ${percentText(Math.abs(estimate))} percent of the period ${side} than on the host (${percentText(lower)} to ${percentText(upper)})`;
}
function noiseText({ control }, limitPercent) {
  const { median: median2, worst: worst2 } = control;
  return `the host's own p90 was ${percentText(median2)} percent of the period and ${percentText(worst2)} at worst, the limit is ${limitPercent}`;
}
function troubleText(trouble) {
  switch (trouble.kind) {
    case "too-few-pairs":
      return `${trouble.pairs} pairs were measured, ${trouble.needed} are needed`;
    case "too-few-samples":
      return `a pair has ${trouble.samples} samples, ${trouble.needed} are needed`;
    case "frozen-clock":
      return "the clock stood still";
    case "coarse-clock":
      return `the clock goes in steps of ${Math.round(trouble.stepNs / 1e3)} \xB5s`;
    case "backwards-clock":
      return `${Math.round(trouble.share * 100)} percent of the timers fired before their time, so the clock went backwards`;
  }
}
function percentText(percent2) {
  return percent2.toFixed(Math.abs(percent2) < 9.95 ? 1 : 0);
}
var THROTTLED;
var init_timer_verdict = __esm({
  "src/verdict/timer-verdict.ts"() {
    "use strict";
    init_analyse_duet();
    THROTTLED = 0.1;
  }
});

// src/verdict/timer-judgement.ts
function judgeDuet(cell2, { control, cell: inCell }, policy2) {
  const limit2 = timerLimit(cell2, policy2);
  const run2 = duetRun(control, inCell);
  const measured = run2 === null ? { kind: "too-few-pairs", pairs: 0, needed: 5 } : analyseDuet(run2);
  const causes3 = sumCauses(counted2(inCell));
  const { throttle: throttle2 } = causes3;
  const throttledShare = throttle2 === null || throttle2.periods === 0 ? 0 : throttle2.throttledPeriods / throttle2.periods;
  const verdict = judgeTimers(measured, limit2.percent, throttledShare);
  return {
    ...verdict,
    limit: limit2,
    analysis: "kind" in measured ? null : { ...measured, ...verdict.verdict === "jittery" && { shift: "later" } },
    pairs: run2 === null ? [] : pairQuantiles(run2.pairs.slice(DROPPED_PAIRS)),
    control: summariseSeries(counted2(control)),
    cell: summariseSeries(counted2(inCell)),
    causes: causes3
  };
}
function counted2(series2) {
  return series2.filter(({ pair, path }) => path === "os" && pair !== null && pair > 0);
}
var init_timer_judgement = __esm({
  "src/verdict/timer-judgement.ts"() {
    "use strict";
    init_analyse_duet();
    init_duet_run();
    init_summarise_series();
    init_timer_limit();
    init_timer_verdict();
  }
});

// src/verdict/timer-outcome.ts
function withTimers(judgement, timers3) {
  if (timers3 === null || timers3.verdict !== "jittery" || timers3.analysis === null) return judgement;
  const found = jitter(timers3, timers3.analysis.p90.bounds);
  const judged = { ...judgement, findings: [...judgement.findings, found] };
  if (judgement.outcome !== "pass" && judgement.outcome !== "warn") return judged;
  if (found.severity === "error") return { ...judged, outcome: "fail", reason: describe(found).message };
  return found.severity === "warning" ? { ...judged, outcome: "warn" } : judged;
}
function jitter({ limit: limit2, reason: reason2, causes: { throttle: throttle2 } }, bounds) {
  const args = {
    percent: Number(bounds.estimate.toFixed(2)),
    atLeastPercent: Number(bounds.lower.toFixed(2)),
    limitPercent: limit2.percent,
    throttledPeriods: throttle2?.throttledPeriods ?? 0
  };
  return finding("timers-jittery", SEVERITIES[limit2.action], args, [reason2]);
}
var SEVERITIES;
var init_timer_outcome = __esm({
  "src/verdict/timer-outcome.ts"() {
    "use strict";
    init_findings();
    init_catalogue();
    SEVERITIES = { mark: "note", warn: "warning", stop: "error" };
  }
});

// src/run/judge-planned.ts
function judgePlanned(planned, facts, observation, { smoke, policy: policy2 }) {
  const { cell: cell2 } = planned;
  const prediction2 = onThisMachine(planned, facts, observation);
  const control = observation?.control;
  const timers3 = control ? judgeDuet(cell2, { control, cell: observation.measured?.series ?? [] }, policy2.timers) : null;
  const judgement = withTimers(judgeCell({ cell: cell2, facts, prediction: prediction2, smoke, observation, skipped: null }), timers3);
  return { cell: cell2, prediction: prediction2, judgement, observation, timers: timers3, required: isRequired(cell2, policy2) };
}
function neverStarts({ cell: cell2, prediction: prediction2 }) {
  if (cell2.target.os !== "linux" && prediction2.runs === false) return true;
  return prediction2.findings.some((finding3) => finding3.id === "wrong-architecture");
}
function onThisMachine(planned, facts, observation) {
  const machine2 = observation?.facts;
  if (machine2 == null) return planned.prediction;
  const { target, profile } = planned.cell;
  const certain = predict({ facts, target, profile, machine: machine2 });
  if (certain.runs === false || machine2.cpuLevel === null) {
    return certain.runs === false ? certain : planned.prediction;
  }
  const settled = !certain.findings.some(({ id }) => id === CPU_HAZARD);
  const findings = planned.prediction.findings.filter(({ id }) => !settled || id !== CPU_HAZARD);
  return { ...planned.prediction, findings };
}
var CPU_HAZARD;
var init_judge_planned = __esm({
  "src/run/judge-planned.ts"() {
    "use strict";
    init_predict();
    init_gate();
    init_judge();
    init_timer_judgement();
    init_timer_outcome();
    CPU_HAZARD = "cpu-level-too-low";
  }
});

// src/timing/duet-plan.ts
function duetPlan(mode, periodNs = DUET_PERIOD_NS) {
  const { pairs, samplesPerPair, goSamples } = SIZES[mode];
  const control = [];
  const cell2 = [];
  let beginNs = 0;
  for (let pair = 0; pair <= pairs; pair += 1) {
    const samples = pair === 0 ? FIRST_SAMPLES : samplesPerPair;
    const controlFirst = pair % 2 === 0;
    const common = { ...OS_SLEEP, periodNs, samples, pair };
    control.push({ ...common, offsetNs: beginNs + (controlFirst ? 0 : periodNs / 2) });
    cell2.push({ ...common, offsetNs: beginNs + (controlFirst ? periodNs / 2 : 0) });
    beginNs += (samples + WARMUP + GAP_PERIODS) * periodNs;
  }
  cell2.push({ ...OS_SLEEP, path: "go", lockThread: false, periodNs, samples: goSamples, offsetNs: null, pair: null });
  return { control, cell: cell2, durationMs: (beginNs + (goSamples + WARMUP) * periodNs) / 1e6 };
}
var SIZES, FIRST_SAMPLES, WARMUP, GAP_PERIODS, DUET_PERIOD_NS, OS_SLEEP;
var init_duet_plan = __esm({
  "src/timing/duet-plan.ts"() {
    "use strict";
    SIZES = {
      quick: { pairs: 7, samplesPerPair: 44, goSamples: 25 },
      standard: { pairs: 8, samplesPerPair: 200, goSamples: 120 },
      thorough: { pairs: 8, samplesPerPair: 500, goSamples: 1e3 }
    };
    FIRST_SAMPLES = 40;
    WARMUP = 3;
    GAP_PERIODS = 2;
    DUET_PERIOD_NS = 1e7;
    OS_SLEEP = {
      path: "os",
      timer: "sleep",
      warmup: WARMUP,
      deadlines: "absolute",
      processors: null,
      lockThread: true
    };
  }
});

// src/run/observe-duet.ts
async function observeDuet(request) {
  const { engine: engine2, cell: cell2, mode, periodNs, startControl, signal: signal3 } = request;
  const plan = duetPlan(mode, periodNs);
  const budgetMs = Math.round(plan.durationMs * SLACK);
  const limitMs = budgetMs + OVERHEAD_MS;
  const start2 = { kind: "announce", leadMs: LEAD_MS };
  const steps2 = [
    { step: { kind: "measure", id: "duet", start: start2, budgetMs, measurements: plan.cell }, startAs: "child" },
    { step: { kind: "clocks", id: "clocks", ntpServer: null, driftMs: DRIFT_MS }, startAs: "child" }
  ];
  const control = await startControl?.({ measurements: plan.control, limitMs }).catch(() => null);
  try {
    const begun = { once: false };
    const observed = await engine2.runCell(
      {
        ...cell2,
        steps: steps2,
        timeoutMs: limitMs,
        onMeasure: (startUs) => {
          if (!begun.once) control?.begin(startUs);
          begun.once = true;
        }
      },
      signal3
    );
    const series2 = observed.measured?.series ?? [];
    return {
      timers: pooled(series2),
      clock: clockOf(observed),
      ...observed.measured && { measured: observed.measured },
      ...control && { control: observed.trouble === null && begun.once ? await control.series : [] }
    };
  } finally {
    await control?.[Symbol.asyncDispose]();
  }
}
function pooled(series2) {
  return PATHS.flatMap((path) => {
    const own = series2.filter((each) => each.path === path && each.latenessNs.length > 0);
    if (own.length === 0) return [];
    const missed2 = own.reduce((sum, each) => sum + each.missed, 0);
    const latenessNs2 = own.flatMap((each) => each.latenessNs);
    return [{ type: "timer", step: "duet", path, periodNs: own[0].periodNs, latenessNs: latenessNs2, missed: missed2 }];
  });
}
function clockOf({ measured }) {
  const cost2 = measured?.clocks?.cost;
  return cost2 ? { type: "clock", step: "clocks", ...cost2 } : null;
}
var LEAD_MS, OVERHEAD_MS, SLACK, DRIFT_MS, PATHS;
var init_observe_duet = __esm({
  "src/run/observe-duet.ts"() {
    "use strict";
    init_duet_plan();
    LEAD_MS = 150;
    OVERHEAD_MS = 15e3;
    SLACK = 1.5;
    DRIFT_MS = 200;
    PATHS = ["os", "go"];
  }
});

// src/run/side-by-side.ts
async function forEachSideBySide(items, limit2, work) {
  const queue = items.values();
  const workers = Array.from({ length: Math.min(limit2, items.length) }, async () => {
    for (const item of queue) await work(item);
  });
  const ended2 = await Promise.allSettled(workers);
  const failed2 = ended2.find((end) => end.status === "rejected");
  if (failed2) throw failed2.reason;
}
var init_side_by_side = __esm({
  "src/run/side-by-side.ts"() {
    "use strict";
  }
});

// src/run/observe-cells.ts
async function observeCells(request) {
  const { engine: engine2, cells, config, signal: signal3 } = request;
  const observations = /* @__PURE__ */ new Map();
  const sideBySide = config.parallel ?? Math.max(2, Math.min(8, engine2.description.cpus * 2));
  await forEachSideBySide(cells, sideBySide, async (cell2) => {
    const observation = await observeSmoke(request, cell2);
    observations.set(cell2, observation);
    request.onObserved(cell2, observation);
  });
  if (!config.timers.enabled) return observations;
  for (const cell2 of cells) {
    const smoke = observations.get(cell2);
    if (signal3.aborted || !canBeTimed(smoke)) continue;
    request.onPhase(cell2, "timing");
    const timed = await observeTimers(request, cell2, smoke);
    observations.set(cell2, timed);
    request.onTimed(cell2, timed);
  }
  return observations;
}
async function observeSmoke(request, cell2) {
  const { engine: engine2, config, signal: signal3 } = request;
  if (signal3.aborted) return notRun({ kind: "interrupted", message: "stopped before this cell began", step: null });
  const trouble = platformTrouble(cell2, engine2);
  if (trouble) return notRun(trouble);
  const steps2 = [{ step: { kind: "facts", id: "facts" }, startAs: "child" }, ...request.steps];
  return await engine2.runCell(cellRequest(request, cell2, steps2, config.cellTimeoutMs), signal3);
}
async function observeTimers(request, cell2, smoke) {
  const { periodNs, samples, mode } = request.config.timers;
  if (mode !== null) {
    const { engine: engine2, startControl, signal: signal3 } = request;
    const base = cellRequest(request, cell2, [], 0);
    return { ...smoke, ...await observeDuet({ engine: engine2, cell: base, mode, periodNs, startControl, signal: signal3 }) };
  }
  const step2 = { kind: "timers", id: "timers", periodNs, samples, warmup: TIMER_WARMUP };
  const timeoutMs = 2 * (samples + TIMER_WARMUP) * periodNs * 2 / 1e6 + TIMER_OVERHEAD_MS;
  const timed = await request.engine.runCell(
    cellRequest(request, cell2, [{ step: step2, startAs: "child" }], timeoutMs),
    request.signal
  );
  return { ...smoke, timers: timed.timers, clock: timed.clock };
}
function cellRequest(request, cell2, steps2, timeoutMs) {
  return {
    cellId: cell2.id,
    binary: request.binaryName(cell2),
    image: cell2.target.image,
    standIn: cell2.target.standIn,
    platform: cell2.imagePlatform,
    profile: cell2.profile,
    steps: steps2,
    pull: request.config.pull,
    timeoutMs,
    outputBytes: OUTPUT_BYTES,
    onPhase: (phase) => request.onPhase(cell2, phase)
  };
}
function platformTrouble(cell2, engine2) {
  const { os, arch, kind } = engine2.description;
  const { target } = cell2;
  if (target.os !== "linux") {
    const message = `${target.id} is predicted only, this ${kind} engine runs ${os} containers`;
    return { kind: "platform-unavailable", message, step: null };
  }
  const served = arch === "amd64" ? [`${os}/amd64`, `${os}/386`] : [`${os}/${arch}`];
  if (served.includes(cell2.platform)) return null;
  return {
    kind: "platform-unavailable",
    message: `this ${kind} engine runs ${os}/${arch}, the cell needs ${cell2.platform}`,
    step: null
  };
}
function canBeTimed(observation) {
  return observation.containerStartMs !== null && observation.trouble?.kind !== "interrupted";
}
function notRun(trouble) {
  return { image: null, facts: null, outcomes: [], timers: [], clock: null, containerStartMs: null, trouble };
}
var OUTPUT_BYTES, TIMER_WARMUP, TIMER_OVERHEAD_MS;
var init_observe_cells = __esm({
  "src/run/observe-cells.ts"() {
    "use strict";
    init_observe_duet();
    init_side_by_side();
    OUTPUT_BYTES = 256 * 1024;
    TIMER_WARMUP = 20;
    TIMER_OVERHEAD_MS = 1e4;
  }
});

// src/run/stage.ts
var stage_exports = {};
__export(stage_exports, {
  Stage: () => Stage
});
async function nextTurn() {
  await new Promise((resolve2) => {
    setImmediate(resolve2);
  });
}
function oneParagraph({ message, hint }) {
  const sentence = message.replace(/:\s*\n\s*/g, ": ").replace(/\s*\n\s*/g, "; ");
  return `${sentence}${/[.!?]$/.test(sentence) ? "" : "."} ${hint}`;
}
var PATIENCE_MS, Stage;
var init_stage = __esm({
  "src/run/stage.ts"() {
    "use strict";
    init_architecture();
    init_predict();
    init_smoke();
    init_patience();
    init_errors();
    init_plan_cells();
    init_cell_names();
    init_judge_planned();
    init_observe_cells();
    PATIENCE_MS = 60;
    Stage = class {
      #options;
      #ports;
      #subjects;
      #cells;
      /** What is to be told after `planned`; null = that has been told. */
      #heldBack = [];
      constructor(options, ports, subjects) {
        this.#options = options;
        this.#ports = ports;
        this.#subjects = subjects;
        const { only, config } = options;
        const identities = subjects.map(({ identity }) => identity);
        const cells = planCells(identities, config.targets, config.profiles);
        this.#cells = cells.filter(({ id }) => only === void 0 || only.has(id));
      }
      predictOnly() {
        this.#plan();
        return { judged: this.#cells.map((cell2) => this.#judge(this.#predict(cell2), null)), engine: null };
      }
      async observe(opening) {
        var _stack = [];
        try {
          const waiting = __using(_stack, patience(PATIENCE_MS));
          const planning = waiting.over.then(nextTurn).then(() => this.#plan());
          planning.catch(() => void 0);
          let engine2;
          try {
            engine2 = await opening;
          } catch (error) {
            waiting.end();
            await planning;
            return this.#withoutEngine(error);
          }
          const open = __using(_stack, engine2, true);
          return await this.#observeOn(open, waiting, planning);
        } catch (_) {
          var _error = _, _hasError = true;
        } finally {
          var _promise = __callDispose(_stack, _error, _hasError);
          _promise && await _promise;
        }
      }
      #withoutEngine(error) {
        if (!(error instanceof PortcullisError) || error.exitCode !== 3) throw error;
        const lost = notRun({ kind: "engine-unavailable", message: oneParagraph(error), step: null });
        const planned = this.#cells.map((cell2) => this.#predict(cell2));
        return { judged: planned.map((each) => this.#judge(each, neverStarts(each) ? null : lost)), engine: null };
      }
      /** `waiting`: for a first container's being made. `planning` rejects with BinaryFormatError. */
      async #observeOn(engine2, waiting, planning) {
        const begin = () => waiting.end();
        const { description } = engine2;
        const { config } = this.#options;
        const machine2 = { kernel: description.kernel, cpuLevel: null };
        this.#tell({ kind: "engine", engine: description });
        const cells = this.#startable(machine2);
        const names2 = cellNames(this.#subjects.map(({ path }) => path));
        if (cells.length === 0) begin();
        else void waiting.over.then(() => engine2.prepare(this.#upload(names2, description, planning))).catch(() => void 0);
        const observing = observeCells({
          engine: engine2,
          cells,
          binaryName: (cell2) => names2[cell2.binary],
          steps: smokeSteps(config.smoke),
          config,
          startControl: this.#ports.control?.(description) ?? null,
          signal: this.#ports.signal,
          onPhase: (cell2, phase) => {
            if (phase === "creating") setImmediate(begin);
            else begin();
            this.#enter(cell2, phase);
          },
          onObserved: (cell2, observation) => {
            const tell = () => {
              const { judgement } = this.#judge(this.#predict(cell2, machine2), observation);
              this.#tell({ kind: "judged", cell: cell2, judgement });
            };
            void planning.then(tell, () => void 0);
          },
          onTimed: (cell2, observation) => this.#tell({ kind: "timed", cell: cell2, observation })
        });
        const observations = await Promise.race([observing, planning.then(() => observing)]);
        begin();
        await planning;
        const judged = this.#cells.map((cell2) => this.#judge(this.#predict(cell2, machine2), observations.get(cell2) ?? null));
        return { judged, engine: description };
      }
      /** By the binaries' identity alone, but where a target is only predicted. */
      #startable(machine2) {
        if (this.#cells.every(({ target }) => target.os === "linux")) {
          return this.#cells.filter(({ binary: binary2, target }) => {
            return mayStart({ facts: this.#subjects[binary2].identity, target }).runs !== false;
          });
        }
        this.#plan();
        return this.#cells.filter((cell2) => !neverStarts(this.#predict(cell2, machine2)));
      }
      /** Reads the facts, where that was not done yet. Throws BinaryFormatError. */
      #plan() {
        if (this.#heldBack === null) return;
        const cells = this.#cells.map((cell2) => this.#predict(cell2));
        const later = this.#heldBack;
        this.#heldBack = null;
        for (const event of [{ kind: "planned", cells }, ...later]) this.#ports.onEvent(event);
      }
      #tell(event) {
        if (this.#heldBack) this.#heldBack.push(event);
        else this.#ports.onEvent(event);
      }
      #enter(cell2, phase) {
        if (phase === "running") for (const subject of this.#subjects) void subject.sha256();
        this.#tell({ kind: "phase", cell: cell2, phase });
      }
      #predict(cell2, machine2) {
        const { facts } = this.#subjects[cell2.binary];
        const { target, profile } = cell2;
        return { cell: cell2, prediction: predict({ facts, target, profile, ...machine2 && { machine: machine2 } }) };
      }
      #judge(planned, observation) {
        return judgePlanned(planned, this.#subjects[planned.cell.binary].facts, observation, this.#options.config);
      }
      #upload(names2, { os, arch }, planning) {
        const probePath = planning.then(() => this.#ports.probe({ os, arch }));
        probePath.catch(() => void 0);
        const binaries = this.#subjects.map(({ path }, index) => ({ hostPath: path, cellName: names2[index] }));
        return { binaries, probePath };
      }
    };
  }
});

// src/binary/byte-view.ts
function readExactly(source2, offset, length, what) {
  if (!(offset >= 0 && length >= 0 && offset + length <= source2.sizeBytes)) {
    throw new BinaryFormatError(
      Math.max(0, Math.min(offset, source2.sizeBytes)),
      `${what} should be ${length} bytes at ${offset}, the file has ${source2.sizeBytes}`,
      { hint: CUT_OFF_HINT }
    );
  }
  const bytes3 = source2.read(offset, length);
  if (bytes3.length === length) return bytes3;
  throw new BinaryFormatError(offset + bytes3.length, `${what} could not be read whole`, { hint: CUT_OFF_HINT });
}
function readUpTo(source2, offset, length) {
  if (!(offset >= 0 && offset < source2.sizeBytes)) return new Uint8Array(0);
  return source2.read(offset, Math.max(0, Math.min(length, source2.sizeBytes - offset)));
}
var CUT_OFF_HINT, ByteView;
var init_byte_view = __esm({
  "src/binary/byte-view.ts"() {
    "use strict";
    init_errors();
    CUT_OFF_HINT = "The file may be cut off or damaged: build it or download it again.";
    ByteView = class {
      bytes;
      /** Where the first byte stands in the file. */
      start;
      #view;
      #little;
      constructor(bytes3, start2, endian) {
        this.bytes = bytes3;
        this.start = start2;
        this.#view = new DataView(bytes3.buffer, bytes3.byteOffset, bytes3.byteLength);
        this.#little = endian === "little";
      }
      get length() {
        return this.bytes.length;
      }
      u8(at) {
        return this.#view.getUint8(this.#checked(at, 1));
      }
      u16(at) {
        return this.#view.getUint16(this.#checked(at, 2), this.#little);
      }
      u32(at) {
        return this.#view.getUint32(this.#checked(at, 4), this.#little);
      }
      /** Exact up to 2^53; above that no file offset is meant, so the nearest number will do. */
      u64(at) {
        const first = this.u32(at);
        const second = this.u32(at + 4);
        return this.#little ? second * 2 ** 32 + first : first * 2 ** 32 + second;
      }
      /** A pointer-sized number. */
      word(at, bits) {
        return bits === 64 ? this.u64(at) : this.u32(at);
      }
      #checked(at, width) {
        if (at >= 0 && at + width <= this.bytes.length) return at;
        throw new BinaryFormatError(this.start + at, `a table ends ${this.bytes.length} bytes after its start, too early`, {
          hint: CUT_OFF_HINT
        });
      }
    };
  }
});

// src/binary/image.ts
function offsetOf(image, address) {
  for (const region of image.regions) {
    const into = address - region.address;
    if (into >= 0 && into < region.sizeBytes) return region.offset + into;
  }
  return null;
}
var init_image = __esm({
  "src/binary/image.ts"() {
    "use strict";
  }
});

// src/binary/search.ts
function skipTable(needle) {
  const skip = new Uint16Array(256).fill(needle.length);
  for (let index = 0; index < needle.length - 1; index += 1) skip[needle[index]] = needle.length - 1 - index;
  return skip;
}
function* chunksOf(source2, range, overlap = 0) {
  const end = Math.min(range.offset + range.sizeBytes, source2.sizeBytes);
  const buffer = new Uint8Array(Math.max(0, Math.min(CHUNK_BYTES + overlap, end - range.offset)));
  for (let offset = range.offset; offset < end; offset += CHUNK_BYTES) {
    const target = buffer.subarray(0, end - offset);
    yield { bytes: target.subarray(0, readChunk(source2, offset, target)), offset };
  }
}
function readChunk(source2, offset, target) {
  if (source2.readInto) return source2.readInto(offset, target);
  const bytes3 = readUpTo(source2, offset, target.length);
  target.set(bytes3);
  return bytes3.length;
}
function* findAll(source2, range, needle) {
  for (const { bytes: bytes3, offset } of chunksOf(source2, range, needle.sizeBytes - 1)) {
    for (let at = needle.indexIn(bytes3, 0, source2); at >= 0; at = needle.indexIn(bytes3, at + 1, source2))
      yield offset + at;
  }
}
var CHUNK_BYTES, Needle;
var init_search = __esm({
  "src/binary/search.ts"() {
    "use strict";
    init_byte_view();
    CHUNK_BYTES = 1 << 18;
    Needle = class {
      sizeBytes;
      #bytes;
      #skip = null;
      /** One byte per character of `text` (up to U+00FF). */
      constructor(text6) {
        this.#bytes = Uint8Array.from(text6, (character) => character.charCodeAt(0));
        this.sizeBytes = this.#bytes.length;
      }
      /** Position of the first occurrence at or after `from`; -1 where there is none. */
      indexIn(hay, from, source2) {
        const needle = this.#bytes;
        if (source2.indexOf) return source2.indexOf(hay, needle, from);
        const skip = this.#skip ??= skipTable(needle);
        const last = this.sizeBytes - 1;
        const lastByte = needle[last];
        let end = from + last;
        while (end < hay.length) {
          const byte = hay[end];
          if (byte === lastByte) {
            let back = 1;
            while (back <= last && hay[end - back] === needle[last - back]) back += 1;
            if (back > last) return end - last;
          }
          end += skip[byte];
        }
        return -1;
      }
    };
  }
});

// src/binary/text.ts
function decodeText(bytes3) {
  return utf8.decode(bytes3);
}
function readCString(source2, offset, end) {
  const limit2 = Math.min(end - offset, MAX_NAME_BYTES);
  if (limit2 <= 0) return "";
  let bytes3 = readUpTo(source2, offset, Math.min(limit2, FIRST_READ_BYTES));
  let nul = bytes3.indexOf(0);
  if (nul < 0 && limit2 > FIRST_READ_BYTES) {
    bytes3 = readUpTo(source2, offset, limit2);
    nul = bytes3.indexOf(0);
  }
  return utf8.decode(nul < 0 ? bytes3 : bytes3.subarray(0, nul));
}
function cString(bytes3, at = 0) {
  const nul = bytes3.indexOf(0, at);
  return utf8.decode(bytes3.subarray(at, nul < 0 ? bytes3.length : nul));
}
var utf8, FIRST_READ_BYTES, MAX_NAME_BYTES;
var init_text = __esm({
  "src/binary/text.ts"() {
    "use strict";
    init_byte_view();
    utf8 = new TextDecoder();
    FIRST_READ_BYTES = 128;
    MAX_NAME_BYTES = 4096;
  }
});

// src/binary/go/go-section.ts
var GO_SECTION;
var init_go_section = __esm({
  "src/binary/go/go-section.ts"() {
    "use strict";
    GO_SECTION = /^(?:\.go\.|__go_|(?:\.data\.rel\.ro)?\.gopclntab$|__gopclntab$|\.gosymtab$|\.note\.go\.buildid$)/;
  }
});

// src/binary/go/build-info.ts
function readBuildInfo(image, warnings) {
  let searched = 0;
  let candidates = 0;
  for (const range of whereToLook(image)) {
    const sizeBytes2 = Math.min(range.sizeBytes, MAX_SEARCHED_BYTES - searched);
    if (sizeBytes2 <= 0) break;
    searched += sizeBytes2;
    for (const offset of findAll(image.source, { offset: range.offset, sizeBytes: sizeBytes2 }, MAGIC)) {
      if ((offset - range.offset) % ALIGN !== 0) continue;
      candidates += 1;
      if (candidates > MAX_CANDIDATES) return null;
      const info = warnings.attempt("build info", null, () => readBlob(image, offset, warnings));
      if (info) return info;
    }
  }
  return null;
}
function whereToLook(image) {
  const named = image.sections.filter((section) => SECTION.test(section.name));
  const data = image.regions.filter((region) => region.writable && !region.executable);
  const goNamed = named.length === 0 && image.sections.some((section) => GO_SECTION.test(section.name));
  const constants = goNamed ? [] : image.regions.filter((region) => !region.writable && !region.executable);
  return [...named, ...data, ...constants];
}
function readBlob(image, offset, warnings) {
  const { source: source2 } = image;
  const header = readExactly(source2, offset, HEADER_BYTES, "the header of the build info");
  const [pointerBytes, flags] = [header[14], header[15]];
  if ((flags & FLAG_INLINE) !== 0) {
    const version2 = inlineString(image, offset + HEADER_BYTES, MAX_VERSION_BYTES, warnings);
    const modules = inlineString(image, version2.end, MAX_MODULES_BYTES, warnings);
    return toBuildInfo(version2.bytes, modules.bytes);
  }
  if (pointerBytes !== 4 && pointerBytes !== 8) return null;
  const endian = (flags & FLAG_BIG_ENDIAN) !== 0 ? "big" : "little";
  const bits = pointerBytes === 8 ? 64 : 32;
  const view = new ByteView(header, offset, endian);
  const stringAt = (at, limit2) => {
    const address = view.word(at, bits);
    if (address === 0) return new Uint8Array();
    const where = mapped(image, address, offset);
    const pair = new ByteView(readExactly(source2, where, 2 * pointerBytes, "a Go string"), where, endian);
    const length = pair.word(pointerBytes, bits);
    if (length === 0) return new Uint8Array();
    return bounded2(image, mapped(image, pair.word(0, bits), where), length, limit2, warnings);
  };
  return toBuildInfo(stringAt(16, MAX_VERSION_BYTES), stringAt(16 + pointerBytes, MAX_MODULES_BYTES));
}
function mapped(image, address, from) {
  const offset = offsetOf(image, address);
  if (offset !== null) return offset;
  throw new BinaryFormatError(from, `it points to address 0x${address.toString(16)}, which is not in the file`, {
    hint: CUT_OFF_HINT
  });
}
function inlineString(image, at, limit2, warnings) {
  const head = readUpTo(image.source, at, 10);
  let length = 0;
  let used = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = head[used];
    if (byte === void 0) {
      throw new BinaryFormatError(at + used, "the length of a string has no end", { hint: CUT_OFF_HINT });
    }
    used += 1;
    length += (byte & 127) * scale;
    if (byte < 128) break;
  }
  const start2 = at + used;
  return { bytes: bounded2(image, start2, length, limit2, warnings), end: start2 + length };
}
function bounded2(image, at, length, limit2, warnings) {
  if (length > limit2) warnings.add(`build info: a string of ${length} bytes is read up to ${limit2}`);
  return readExactly(image.source, at, Math.min(length, limit2), "a string of the build info");
}
function toBuildInfo(version2, modules) {
  if (version2.length === 0) return null;
  const framed = modules.length >= 2 * FRAME_BYTES + 1 && modules.at(-FRAME_BYTES - 1) === 10;
  return {
    version: decodeText(version2),
    modules: framed ? decodeText(modules.subarray(FRAME_BYTES, -FRAME_BYTES)) : ""
  };
}
var MAGIC, HEADER_BYTES, ALIGN, FLAG_BIG_ENDIAN, FLAG_INLINE, MAX_VERSION_BYTES, MAX_MODULES_BYTES, FRAME_BYTES, MAX_SEARCHED_BYTES, MAX_CANDIDATES, SECTION;
var init_build_info = __esm({
  "src/binary/go/build-info.ts"() {
    "use strict";
    init_errors();
    init_byte_view();
    init_image();
    init_search();
    init_text();
    init_go_section();
    MAGIC = new Needle("\xFF Go buildinf:");
    HEADER_BYTES = 32;
    ALIGN = 16;
    FLAG_BIG_ENDIAN = 1;
    FLAG_INLINE = 2;
    MAX_VERSION_BYTES = 4096;
    MAX_MODULES_BYTES = 4 << 20;
    FRAME_BYTES = 16;
    MAX_SEARCHED_BYTES = 128 << 20;
    MAX_CANDIDATES = 200;
    SECTION = /^(?:\.go\.buildinfo|__go_buildinfo)$/;
  }
});

// src/binary/go/unquote-go.ts
function unquoteGo(text6) {
  const quote = text6[0];
  if (text6.length < 2 || text6.at(-1) !== quote) return text6;
  if (quote === "`") return text6.slice(1, -1);
  if (quote !== '"') return text6;
  return text6.slice(1, -1).replace(ESCAPE, (_, single, hex2, short, long, octal) => {
    if (single) return SINGLE[single];
    const code2 = octal ? Number.parseInt(octal, 8) : Number.parseInt(hex2 ?? short ?? long, 16);
    return code2 > 1114111 ? "\uFFFD" : String.fromCodePoint(code2);
  });
}
var ESCAPE, SINGLE;
var init_unquote_go = __esm({
  "src/binary/go/unquote-go.ts"() {
    "use strict";
    ESCAPE = /\\(?:([abfnrtv\\'"])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))/g;
    SINGLE = {
      a: "\x07",
      b: "\b",
      f: "\f",
      n: "\n",
      r: "\r",
      t: "	",
      v: "\v",
      "\\": "\\",
      "'": "'",
      '"': '"'
    };
  }
});

// src/binary/go/module-info.ts
function parseModuleInfo(text6) {
  let path = null;
  let module3 = null;
  const deps = [];
  const settings = /* @__PURE__ */ new Map();
  let last = null;
  for (const line2 of text6.split("\n")) {
    const [word3, ...columns] = line2.split("	");
    if (word3 === "path") path = columns[0] || null;
    else if (word3 === "mod") {
      module3 = toModule(columns);
      last = "module";
    } else if (word3 === "dep" && deps.length < MAX_DEPS) {
      deps.push(toModule(columns));
      last = "dep";
    } else if (word3 === "=>") {
      const replacedBy = columns[1] ? `${columns[0]}@${columns[1]}` : columns[0] ?? "";
      if (last === "module") module3 = replaced(module3, replacedBy);
      else if (last === "dep") deps[deps.length - 1] = replaced(deps.at(-1), replacedBy);
      last = null;
    } else if (word3 === "build" && settings.size < MAX_SETTINGS) {
      const setting = parseSetting(columns.join("	"));
      if (setting) settings.set(...setting);
    }
  }
  return { path, module: module3, settings: Object.fromEntries(settings), deps };
}
function replaced(module3, replacedBy) {
  return module3 && { ...module3, replacedBy };
}
function toModule([path = "", version2 = ""]) {
  return { path, version: version2 || null, replacedBy: null };
}
function parseSetting(text6) {
  const quotedKey = QUOTED.exec(text6)?.[0];
  const rawKey = quotedKey ?? text6.split("=", 1)[0];
  if (rawKey === "" || text6[rawKey.length] !== "=") return null;
  const rawValue = text6.slice(rawKey.length + 1);
  return [quotedKey === void 0 ? rawKey : unquoteGo(quotedKey), unquoteGo(rawValue)];
}
var MAX_DEPS, MAX_SETTINGS, QUOTED;
var init_module_info = __esm({
  "src/binary/go/module-info.ts"() {
    "use strict";
    init_unquote_go();
    MAX_DEPS = 2e4;
    MAX_SETTINGS = 1e3;
    QUOTED = /^(?:"(?:[^"\\]|\\.)*"|`[^`]*`)/;
  }
});

// src/binary/warnings.ts
var MAX_WARNINGS, Warnings;
var init_warnings = __esm({
  "src/binary/warnings.ts"() {
    "use strict";
    init_errors();
    MAX_WARNINGS = 32;
    Warnings = class {
      #texts = /* @__PURE__ */ new Set();
      add(text6) {
        if (this.#texts.size < MAX_WARNINGS) this.#texts.add(text6);
      }
      /** `read`'s result; where the bytes do not allow it, `fallback` and a warning that begins with `what`. */
      attempt(what, fallback, read) {
        try {
          return read();
        } catch (error) {
          if (!(error instanceof BinaryFormatError)) throw error;
          this.add(`${what}: ${error.message}`);
          return fallback;
        }
      }
      list() {
        return [...this.#texts];
      }
    };
  }
});

// src/binary/go/function-table.ts
function findFunctionTable(image, warnings) {
  const budget = { bytes: MAX_SEARCHED_BYTES2, candidates: MAX_CANDIDATES2 };
  for (const section of image.sections) {
    if (!SECTION2.test(section.name)) continue;
    const table4 = searchIn(image, section, budget);
    if (table4) return { ...table4, end: section.offset + section.sizeBytes };
    warnings.add(`function table: there is none in section ${section.name}`);
  }
  const shared = image.sections.filter((section) => section.name === SHARED_SECTION);
  for (const region of [...shared, ...[...image.regions].sort((a, b) => rank(a) - rank(b))]) {
    const table4 = searchIn(image, region, budget);
    if (table4) return table4;
  }
  return null;
}
function searchIn(image, { offset, sizeBytes: sizeBytes2 }, budget) {
  const size2 = Math.min(sizeBytes2, budget.bytes);
  budget.bytes -= size2;
  for (const at of magicsIn(image, { offset, sizeBytes: size2 })) {
    budget.candidates -= 1;
    if (budget.candidates < 0) return null;
    const table4 = readHead(image, at);
    if (table4) return table4;
  }
  return null;
}
function rank(region) {
  return (region.executable ? 2 : 0) + (region.writable ? 1 : 0);
}
function* magicsIn({ source: source2, endian }, range) {
  const before = endian === "little" ? 1 : 0;
  for (const at of findAll(source2, range, endian === "little" ? LITTLE_ENDIAN_REST : BIG_ENDIAN_START)) {
    if (at - before >= range.offset && (at - before) % 4 === 0) yield at - before;
  }
}
function readHead(image, offset) {
  const head = readUpTo(image.source, offset, HEAD_BYTES);
  if (head.length < HEAD_BYTES) return null;
  const { endian } = image;
  const layout = LAYOUTS[head[endian === "big" ? 3 : 0]];
  const [pad1, pad2, quantum, pointerBytes] = [head[4], head[5], head[6], head[7]];
  if (layout === void 0 || pad1 !== 0 || pad2 !== 0) return null;
  if (quantum !== 1 && quantum !== 2 && quantum !== 4) return null;
  if (pointerBytes !== 4 && pointerBytes !== 8) return null;
  const view = new ByteView(head, offset, endian);
  const word3 = (index) => view.word(8 + index * pointerBytes, pointerBytes === 8 ? 64 : 32);
  const functions = word3(0);
  if (functions === 0 || functions > MAX_FUNCTIONS) return null;
  const table4 = { layout, offset, pointerBytes, functions };
  if (layout === "1.2") return { ...table4, end: offset, names: null, files: null };
  const namesWord = layout === "1.16" ? 2 : 3;
  const [from, to] = [word3(namesWord), word3(namesWord + 1)];
  if (from < 8 + namesWord * pointerBytes || to <= from || offset + to > image.source.sizeBytes) return null;
  const [filesFrom, filesTo] = [word3(namesWord + 2), word3(namesWord + 3)];
  const hasFiles = filesFrom >= to && filesTo > filesFrom && offset + filesTo <= image.source.sizeBytes;
  return {
    ...table4,
    end: offset + to,
    names: { offset: offset + from, sizeBytes: to - from },
    files: hasFiles ? { offset: offset + filesFrom, sizeBytes: filesTo - filesFrom } : null
  };
}
function eachNames(image, table4, visit2, warnings) {
  if (table4.names) eachBlock(image, table4.names, visit2, warnings);
  else eachStrewn(image, table4, visit2, warnings);
}
function eachBlock({ source: source2 }, names2, visit2, warnings) {
  if (names2.sizeBytes > MAX_NAMES_BYTES) {
    warnings.add(`function table: the first ${MAX_NAMES_BYTES} of ${names2.sizeBytes} bytes of names are read`);
  }
  const end = names2.offset + Math.min(names2.sizeBytes, MAX_NAMES_BYTES);
  const piece = new Uint8Array(1 + Math.min(CHUNK_BYTES, end - names2.offset));
  for (let start2 = names2.offset; start2 < end; ) {
    const length = readChunk(source2, start2, piece.subarray(1, 1 + Math.min(CHUNK_BYTES, end - start2)));
    const whole2 = piece.subarray(1, 1 + length).lastIndexOf(0) + 1;
    if (whole2 === 0 && start2 + length < names2.offset + names2.sizeBytes && start2 + length >= end) return;
    if (whole2 === 0) return warnings.add(`function table: a name has no end (at byte offset ${start2})`);
    visit2(piece.subarray(0, 1 + whole2));
    start2 += whole2;
  }
}
function eachStrewn(image, table4, visit2, warnings) {
  const { source: source2, endian } = image;
  const { offset, pointerBytes } = table4;
  const bits = pointerBytes === 8 ? 64 : 32;
  const entryBytes = 2 * pointerBytes;
  const perChunk = Math.floor(CHUNK_BYTES / entryBytes);
  const functions = Math.min(table4.functions, MAX_STREWN_FUNCTIONS);
  if (functions < table4.functions) {
    warnings.add(`function table: the first ${functions} of ${table4.functions} functions are read`);
  }
  const piece = new Uint8Array(CHUNK_BYTES);
  let filled = 1;
  warnings.attempt("function table", void 0, () => {
    for (let first = 0; first < functions; first += perChunk) {
      const count5 = Math.min(perChunk, functions - first);
      const at = offset + 8 + pointerBytes + first * entryBytes;
      const view = new ByteView(readExactly(source2, at, count5 * entryBytes, "functions"), at, endian);
      for (let index = 0; index < count5; index += 1) {
        const functionAt = offset + view.word(index * entryBytes + pointerBytes, bits);
        const head = new ByteView(readExactly(source2, functionAt, pointerBytes + 4, "a function"), functionAt, endian);
        const name2 = readUpTo(source2, offset + head.u32(pointerBytes), NAME_BYTES);
        const nul = name2.indexOf(0);
        if (nul <= 0) continue;
        if (filled + nul + 1 > piece.length) {
          visit2(piece.subarray(0, filled));
          filled = 1;
        }
        piece.set(name2.subarray(0, nul + 1), filled);
        filled += nul + 1;
      }
    }
  });
  visit2(piece.subarray(0, filled));
}
var LAYOUTS, SECTION2, SHARED_SECTION, MAX_SEARCHED_BYTES2, MAX_CANDIDATES2, MAX_FUNCTIONS, MAX_STREWN_FUNCTIONS, HEAD_BYTES, LITTLE_ENDIAN_REST, BIG_ENDIAN_START, MAX_NAMES_BYTES, NAME_BYTES;
var init_function_table = __esm({
  "src/binary/go/function-table.ts"() {
    "use strict";
    init_byte_view();
    init_search();
    LAYOUTS = {
      251: "1.2",
      250: "1.16",
      240: "1.18",
      241: "1.20"
    };
    SECTION2 = /^(?:(?:\.data\.rel\.ro)?\.gopclntab|__gopclntab)$/;
    SHARED_SECTION = ".data.rel.ro";
    MAX_SEARCHED_BYTES2 = 64 << 20;
    MAX_CANDIDATES2 = 1e4;
    MAX_FUNCTIONS = 4e6;
    MAX_STREWN_FUNCTIONS = 4e5;
    HEAD_BYTES = 80;
    LITTLE_ENDIAN_REST = new Needle("\xFF\xFF\xFF\0\0");
    BIG_ENDIAN_START = new Needle("\xFF\xFF\xFF");
    MAX_NAMES_BYTES = 96 << 20;
    NAME_BYTES = 512;
  }
});

// src/binary/go/cgo-packages.ts
function cgoPackages(image, table4, warnings) {
  const { source: source2 } = image;
  const found = /* @__PURE__ */ new Set();
  const exported = /* @__PURE__ */ new Set();
  let copyInGo = false;
  let left = MAX_WRAPPERS;
  const eachPlace = (names2, needle, visit3) => {
    for (let at = needle.indexIn(names2, 0, source2); at >= 0; at = needle.indexIn(names2, at + 1, source2)) {
      left -= 1;
      if (left < 0 || found.size > MAX_PACKAGES) return;
      visit3(at);
    }
  };
  const visit2 = (names2) => {
    copyInGo ||= COPY_IN_GO.indexIn(names2, 0, source2) >= 0;
    for (const needle of WRAPPERS) {
      eachPlace(names2, needle, (at) => found.add(packagePath(decodeText(names2.subarray(nameStart(names2, at), at)))));
    }
    eachPlace(names2, EXPORTED, (at) => {
      const name2 = EXPORTED_NAME.exec(cString(names2.subarray(at + 1, at + MAX_PATH_BYTES)))?.[1];
      if (name2 !== void 0 && exported.size < MAX_EXPORTED) exported.add(name2);
    });
  };
  const visitExported = (names2) => {
    for (const name2 of exported) {
      eachPlace(names2, new Needle(`.${name2}\0`), (at) => {
        const path = decodeText(names2.subarray(nameStart(names2, at), at));
        if (PLAIN_PATH.test(path)) found.add(packagePath(path));
      });
    }
  };
  eachNames(image, table4, visit2, warnings);
  if (exported.size > 0) eachNames(image, table4, visitExported, warnings);
  found.delete("");
  if (found.size > 0 || !copyInGo) found.add("runtime/cgo");
  return [...found].sort();
}
function nameStart(names2, at) {
  const from = Math.max(0, at - MAX_PATH_BYTES);
  return from + names2.subarray(from, at).lastIndexOf(0) + 1;
}
function packagePath(name2) {
  const path = name2.replace(GENERATED, "").replace(BEFORE_PATH, "");
  const slash = path.lastIndexOf("/");
  const dot = path.indexOf(".", slash + 1);
  const whole2 = dot < 0 ? path : path.slice(0, dot);
  return whole2.replace(ESCAPED, (_, hex2) => String.fromCharCode(Number.parseInt(hex2, 16)));
}
var CROSSCALL, CROSSCALL_SOURCES, COPY_IN_GO, WRAPPERS, EXPORTED, EXPORTED_NAME, PLAIN_PATH, MAX_EXPORTED, MAX_WRAPPERS, MAX_PACKAGES, MAX_PATH_BYTES, GENERATED, ESCAPED, BEFORE_PATH;
var init_cgo_packages = __esm({
  "src/binary/go/cgo-packages.ts"() {
    "use strict";
    init_search();
    init_text();
    init_function_table();
    CROSSCALL = new Needle("\0crosscall2\0");
    CROSSCALL_SOURCES = ["runtime/cgo/", "fakecgo/"];
    COPY_IN_GO = new Needle("/fakecgo.");
    WRAPPERS = ["._Cfunc_", "._C2func_", "._Ctype_", "._cgoexpwrap_"].map((text6) => new Needle(text6));
    EXPORTED = new Needle("\0_cgoexp_");
    EXPORTED_NAME = /^_cgoexp_[0-9a-f]{12}_(.+)$/;
    PLAIN_PATH = /^(?:[^()[\]{} ]*\/)?[^()[\]{} ./]+$/;
    MAX_EXPORTED = 4;
    MAX_WRAPPERS = 5e4;
    MAX_PACKAGES = 2e3;
    MAX_PATH_BYTES = 512;
    GENERATED = /^(?:type:?\.\.?(?:eq|hash)\.|go:)/;
    ESCAPED = /%([0-9a-f]{2})/g;
    BEFORE_PATH = /^.*[[\]{},*( ]/;
  }
});

// src/binary/go/constants.ts
function constantsOf({ regions }, table4) {
  const constants = regions.filter((region) => !region.writable && !region.executable);
  return table4 === null ? constants : constants.flatMap((region) => withoutTable(region, table4));
}
function withoutTable(region, { offset, end }) {
  const regionEnd = region.offset + region.sizeBytes;
  if (offset < region.offset || offset >= regionEnd) return [region];
  return [part(region, region.offset, offset), part(region, Math.min(end, regionEnd), regionEnd)];
}
function part(region, from, to) {
  return { ...region, offset: from, sizeBytes: to - from, address: region.address + (from - region.offset) };
}
var init_constants = __esm({
  "src/binary/go/constants.ts"() {
    "use strict";
  }
});

// src/binary/go/cpu-level.ts
function levelOfSetting(setting) {
  const digit = /^v([1-4])$/.exec(setting ?? "")?.[1];
  return digit === void 0 ? null : Number(digit);
}
function levelOfStartUpText(image, table4) {
  let left = MAX_SEARCHED_BYTES3;
  for (const { offset, sizeBytes: sizeBytes2 } of startUpRegions(image, table4)) {
    const size2 = Math.min(sizeBytes2, left);
    left -= size2;
    for (const at of findAll(image.source, { offset, sizeBytes: size2 }, START_UP_TEXT)) {
      const digitAt = at + START_UP_TEXT.sizeBytes;
      const [digit, ...after] = image.source.read(digitAt, 1 + AFTER_DIGIT.length);
      if (String.fromCharCode(...after) === AFTER_DIGIT) return levelOfSetting(`v${String.fromCharCode(digit)}`);
    }
  }
  return null;
}
function startUpRegions(image, table4) {
  const constants = constantsOf(image, table4);
  return constants.length > 0 ? constants : image.regions;
}
function highestLevel(a, b) {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
var START_UP_TEXT, AFTER_DIGIT, MAX_SEARCHED_BYTES3;
var init_cpu_level2 = __esm({
  "src/binary/go/cpu-level.ts"() {
    "use strict";
    init_search();
    init_constants();
    START_UP_TEXT = new Needle("AMD64 processors with v");
    AFTER_DIGIT = " microarchitecture support";
    MAX_SEARCHED_BYTES3 = 64 << 20;
  }
});

// src/binary/go/marks.ts
function sought({ mark, functions }) {
  const start2 = commonStart(functions);
  return {
    mark,
    start: functions.length > 1 && start2.length > 6 ? new Needle(`\0${start2}`) : null,
    functions: functions.map((name2) => new Needle(`\0${name2}\0`))
  };
}
function commonStart([first = "", ...rest]) {
  let length = first.length;
  for (const each of rest) while (!each.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
var SIGNS, MARK_SOURCES, MAX_SEARCHED_BYTES4, Marks;
var init_marks = __esm({
  "src/binary/go/marks.ts"() {
    "use strict";
    init_search();
    SIGNS = [
      { mark: "embedded-tzdata", source: "time/tzdata/", functions: ["time/tzdata.loadFromEmbeddedTZData"] },
      { mark: "load-location", functions: ["time.LoadLocation"] },
      // Packages with certificates of their own (x/crypto/x509roots/fallback and others) call it.
      { mark: "fallback-roots", source: "crypto/x509/", functions: ["crypto/x509.SetFallbackRoots"] },
      {
        mark: "system-roots",
        source: "crypto/x509/",
        functions: [
          "crypto/x509.loadSystemRoots",
          "crypto/x509.initSystemRoots",
          "crypto/x509.(*Certificate).systemVerify"
        ]
      },
      {
        mark: "current-user",
        source: "os/user/",
        functions: [
          "os/user.Current",
          "os/user.current",
          "os/user.lookupUserId",
          "os/user.lookupUser",
          "os/user.lookupGroup"
        ]
      },
      { mark: "temporary-files", source: "os/tempfile.go", functions: ["os.CreateTemp", "os.MkdirTemp"] },
      { mark: "temporary-files", functions: ["os.TempDir", "os.tempDir"] },
      { mark: "temporary-files", source: "io/ioutil/", functions: ["io/ioutil.TempFile", "io/ioutil.TempDir"] },
      { mark: "home-directory", functions: ["os.UserHomeDir", "os.UserCacheDir", "os.UserConfigDir"] },
      {
        mark: "name-lookup",
        source: "net/",
        functions: [
          "net.(*Resolver).goLookupIPCNAMEOrder",
          "net.(*Resolver).goLookupIP",
          "net.(*Resolver).goLookupIPOrder",
          "net.(*Resolver).lookupIP"
        ]
      },
      { mark: "name-lookup", source: "net/", functions: ["net.goLookupIPOrder", "net.goLookupIPCNAMEOrder"] },
      { mark: "plugin", source: "plugin/", functions: ["plugin.Open", "plugin.open"] }
    ];
    MARK_SOURCES = [...new Set(SIGNS.flatMap(({ source: source2 }) => source2 ?? []))];
    MAX_SEARCHED_BYTES4 = 400 << 20;
    Marks = class {
      found = /* @__PURE__ */ new Set();
      #source;
      #wanted;
      #left = MAX_SEARCHED_BYTES4;
      /** `sources`: those of MARK_SOURCES that are there; null = not known. */
      constructor(source2, sources) {
        this.#source = source2;
        this.#wanted = SIGNS.filter((sign) => !sign.source || !sources || sources.has(sign.source)).map(sought);
      }
      /** `names`: a NUL, then whole names, each closed by a NUL. */
      visit(names2, warnings) {
        for (const { mark, start: start2, functions } of this.#wanted) {
          if (this.found.has(mark) || start2 !== null && !this.#isIn(names2, start2)) continue;
          if (functions.some((needle) => this.#isIn(names2, needle))) this.found.add(mark);
        }
        this.#wanted = this.#wanted.filter(({ mark }) => !this.found.has(mark));
        if (this.#left < 0) warnings.add("function table: it has so many names that not all were searched for marks");
      }
      #isIn(names2, needle) {
        this.#left -= names2.length;
        return this.#left >= 0 && needle.indexIn(names2, 0, this.#source) >= 0;
      }
    };
  }
});

// src/binary/go/source-files.ts
function sourcesAmong(image, table4, paths) {
  if (table4.files === null || table4.files.sizeBytes > MAX_SEARCHED_BYTES5) return null;
  const found = /* @__PURE__ */ new Set();
  let wanted = [ALWAYS_THERE, ...paths].map((path) => ({ path, needle: new Needle(path) }));
  for (const { bytes: bytes3 } of chunksOf(image.source, table4.files, LONGEST_PATH_BYTES)) {
    wanted = wanted.filter(({ path, needle }) => {
      const here = needle.indexIn(bytes3, 0, image.source) >= 0;
      if (here) found.add(path);
      return !here;
    });
  }
  return found.has(ALWAYS_THERE) ? found : null;
}
var ALWAYS_THERE, MAX_SEARCHED_BYTES5, LONGEST_PATH_BYTES;
var init_source_files = __esm({
  "src/binary/go/source-files.ts"() {
    "use strict";
    init_search();
    ALWAYS_THERE = "runtime/proc.go";
    MAX_SEARCHED_BYTES5 = 16 << 20;
    LONGEST_PATH_BYTES = 64;
  }
});

// src/binary/go/version-trace.ts
function versionTrace(image, table4) {
  const constants = findCandidates(image, constantsOf(image, table4));
  const code2 = image.regions.filter((region) => region.executable);
  const candidates = constants.length > 0 ? constants : findCandidates(image, code2);
  return candidates.length > 0 ? bestOf(image, candidates) : null;
}
function bestOf(image, candidates) {
  const ranked = candidates.toSorted((a, b) => Number(PATCHED.test(b.text)) - Number(PATCHED.test(a.text)));
  const proven = [...new Set(pointedTo(image, ranked.slice(0, MAX_SOUGHT)))];
  const likely = proven.length > 0 ? proven : [...new Set(candidates.map(({ text: text6 }) => text6))];
  const patched = likely.filter((text6) => PATCHED.test(text6));
  if (patched.length === 1) return patched[0];
  return proven.length === 1 ? proven[0] : null;
}
function findCandidates(image, regions) {
  const found = [];
  let left = MAX_SEARCHED_BYTES6;
  for (const region of regions) {
    const sizeBytes2 = Math.min(region.sizeBytes, left);
    left -= sizeBytes2;
    for (const offset of findAll(image.source, { offset: region.offset, sizeBytes: sizeBytes2 }, START)) {
      const text6 = VERSION.exec(String.fromCharCode(...readUpTo(image.source, offset, LONGEST2)))?.[0];
      if (text6 === void 0) continue;
      found.push({ text: text6, address: region.address + (offset - region.offset) });
      if (found.length >= MAX_CANDIDATES3) return found;
    }
  }
  return found;
}
function pointedTo(image, candidates) {
  const width = image.bits / 8;
  const found = [];
  let left = MAX_SEARCHED_BYTES6;
  for (const { offset, sizeBytes: sizeBytes2 } of image.regions.filter((each) => each.writable)) {
    const size2 = Math.min(sizeBytes2, left);
    left -= size2;
    for (const { text: text6, address } of candidates) {
      const pointer = new Needle(numberBytes(address, image));
      for (const at of findAll(image.source, { offset, sizeBytes: size2 }, pointer)) {
        if ((at - offset) % width !== 0 || found.length >= MAX_CANDIDATES3) continue;
        const view = new ByteView(readUpTo(image.source, at + width, width), at + width, image.endian);
        const length = view.length < width ? 0 : view.word(0, image.bits);
        if (VERSION.exec(text6.slice(0, length))?.[0].length === length) found.push(text6.slice(0, length));
      }
    }
  }
  return found;
}
function numberBytes(value, { bits, endian }) {
  const bytes3 = Array.from({ length: bits / 8 }, (_, index) => Math.floor(value / 256 ** index) % 256);
  return String.fromCharCode(...endian === "little" ? bytes3 : bytes3.reverse());
}
var START, VERSION, PATCHED, LONGEST2, MAX_CANDIDATES3, MAX_SOUGHT, MAX_SEARCHED_BYTES6;
var init_version_trace = __esm({
  "src/binary/go/version-trace.ts"() {
    "use strict";
    init_byte_view();
    init_search();
    init_constants();
    START = new Needle("go1.");
    VERSION = /^go1\.\d{1,3}(?:\.\d{1,3})?(?:rc\d{1,2}|beta\d{1,2})?/;
    PATCHED = /^go1\.\d+\.\d/;
    LONGEST2 = 24;
    MAX_CANDIDATES3 = 64;
    MAX_SOUGHT = 16;
    MAX_SEARCHED_BYTES6 = 32 << 20;
  }
});

// src/binary/go/traces.ts
function readTraces(image, clues, warnings) {
  if (isPacked(image)) {
    warnings.add(
      'build info: the file is packed by UPX, so nothing of the program inside is known; "upx -d" unpacks it'
    );
    return { facts: NOTHING_KNOWN, table: null };
  }
  const named = image.sections.some((section) => GO_SECTION.test(section.name)) || clues.noteNames.has("Go");
  if (!named && clues.sectionsTell && image.sections.length > 0) return null;
  const table4 = findFunctionTable(image, warnings);
  if (!named && !table4) return null;
  const version2 = versionTrace(image, table4);
  const known = version2 ?? (table4 ? `Go ${table4.layout} or later` : null);
  warnings.add(
    `build info: there is none, though this is a Go binary; how it was built is not known${known === null ? "" : ` (${known}, by its traces)`}`
  );
  return { facts: { ...NOTHING_KNOWN, version: version2 }, table: table4 };
}
function isPacked({ source: source2 }) {
  const tailAt = Math.max(0, source2.sizeBytes - UPX_SEARCHED_BYTES);
  return [0, tailAt].some((at) => UPX.indexIn(readUpTo(source2, at, UPX_SEARCHED_BYTES), 0, source2) >= 0);
}
var UPX, UPX_SEARCHED_BYTES, NOTHING_KNOWN;
var init_traces = __esm({
  "src/binary/go/traces.ts"() {
    "use strict";
    init_byte_view();
    init_search();
    init_function_table();
    init_go_section();
    init_version_trace();
    UPX = new Needle("UPX!");
    UPX_SEARCHED_BYTES = 4096;
    NOTHING_KNOWN = { version: null, path: null, module: null, cgo: null, settings: {}, deps: [] };
  }
});

// src/binary/go/read-go.ts
function readGo(image, clues, warnings) {
  const info = readBuildInfo(image, warnings);
  const traces = info ? null : readTraces(image, clues, warnings);
  const facts = info ? fromBuildInfo(image, info, warnings) : traces?.facts ?? null;
  if (!facts) return { facts, cpuLevel: null, cgoPackages: null, marks: null };
  const table4 = traces ? traces.table : findFunctionTable(image, warnings);
  return {
    facts,
    cpuLevel: cpuLevelOf(image, clues.arch, facts, table4),
    ...readNames(image, table4, { facts, clues }, warnings)
  };
}
function cpuLevelOf(image, arch, { settings }, table4) {
  if (arch !== "amd64") return null;
  const setting = settings["GOAMD64"];
  return setting === void 0 ? levelOfStartUpText(image, table4) : levelOfSetting(setting);
}
function readNames(image, table4, { facts, clues }, warnings) {
  if (!table4) return { cgoPackages: null, marks: null };
  const sources = sourcesAmong(image, table4, [...MARK_SOURCES, ...CROSSCALL_SOURCES]);
  const collected = new Marks(image.source, sources);
  const mayCross = sources === null || CROSSCALL_SOURCES.some((path) => sources.has(path));
  let crosscall = false;
  const visit2 = (names2) => {
    collected.visit(names2, warnings);
    if (mayCross) crosscall ||= CROSSCALL.indexIn(names2, 0, image.source) >= 0;
  };
  eachNames(image, table4, visit2, warnings);
  const main = facts.path === null || facts.path === "command-line-arguments" ? "main" : facts.path;
  const paths = crosscall ? cgoPackages(image, table4, warnings) : [];
  const packages = paths.map((path) => path === "main" ? main : path);
  const marks = collected.found;
  if (clues.asksLibc && marks.has("name-lookup") && !packages.includes("net")) marks.add("netgo");
  if (clues.asksLibc && marks.has("current-user") && !packages.includes("os/user")) marks.add("osusergo");
  return { cgoPackages: packages, marks: [...marks].sort() };
}
function fromBuildInfo(image, { version: recorded, modules }, warnings) {
  const { path, module: module3, settings, deps } = parseModuleInfo(modules);
  const known = /^(?:go\d|devel\b)/.test(recorded);
  if (!known) warnings.add(`build info: the recorded Go version is ${JSON.stringify(recorded)}, which names no release`);
  if (modules === "") warnings.add("build info: it holds no module and no setting, so how it was built is not known");
  const cgo = settings["CGO_ENABLED"];
  return {
    version: known ? recorded : versionTrace(image, null),
    path,
    module: module3,
    cgo: cgo === "1" ? true : cgo === "0" ? false : null,
    settings,
    deps
  };
}
var init_read_go = __esm({
  "src/binary/go/read-go.ts"() {
    "use strict";
    init_build_info();
    init_cgo_packages();
    init_cpu_level2();
    init_function_table();
    init_marks();
    init_module_info();
    init_source_files();
    init_traces();
    init_version_trace();
  }
});

// src/binary/elf/segments.ts
function readSegments(source2, header, warnings) {
  const { offset, entryBytes, count: count5 } = header.programHeaders;
  const minimum = header.bits === 64 ? 56 : 32;
  if (count5 === 0) return [];
  if (entryBytes < minimum) {
    throw new BinaryFormatError(header.bits === 64 ? 54 : 42, `program headers of ${entryBytes} bytes are too small`, {
      hint: CUT_OFF_HINT
    });
  }
  if (count5 > MAX_SEGMENTS) warnings.add(`the file has ${count5} program headers; the first ${MAX_SEGMENTS} are read`);
  const read = Math.min(count5, MAX_SEGMENTS);
  const view = new ByteView(
    readExactly(source2, offset, read * entryBytes, "the table of program headers"),
    offset,
    header.endian
  );
  const segments = Array.from({ length: read }, (_, index) => segmentAt(view, index * entryBytes, header.bits));
  for (const [index, segment] of segments.entries()) {
    if (segment.type === PT_LOAD && segment.offset + segment.sizeBytes > source2.sizeBytes) {
      throw new BinaryFormatError(
        source2.sizeBytes,
        `the file is truncated: segment ${index} ends at byte ${segment.offset + segment.sizeBytes}, the file at ${source2.sizeBytes}`,
        { hint: CUT_OFF_HINT }
      );
    }
  }
  return segments;
}
function segmentAt(view, at, bits) {
  if (bits === 64) {
    return {
      type: view.u32(at),
      flags: view.u32(at + 4),
      offset: view.u64(at + 8),
      address: view.u64(at + 16),
      sizeBytes: view.u64(at + 32),
      memoryBytes: view.u64(at + 40),
      align: view.u64(at + 48)
    };
  }
  return {
    type: view.u32(at),
    flags: view.u32(at + 24),
    offset: view.u32(at + 4),
    address: view.u32(at + 8),
    sizeBytes: view.u32(at + 16),
    memoryBytes: view.u32(at + 20),
    align: view.u32(at + 28)
  };
}
var PT_LOAD, PT_DYNAMIC, PT_INTERP, PT_NOTE, PT_GNU_STACK, PT_GNU_RELRO, PT_GNU_PROPERTY, PF_X, PF_W, MAX_SEGMENTS;
var init_segments = __esm({
  "src/binary/elf/segments.ts"() {
    "use strict";
    init_errors();
    init_byte_view();
    PT_LOAD = 1;
    PT_DYNAMIC = 2;
    PT_INTERP = 3;
    PT_NOTE = 4;
    PT_GNU_STACK = 1685382481;
    PT_GNU_RELRO = 1685382482;
    PT_GNU_PROPERTY = 1685382483;
    PF_X = 1;
    PF_W = 2;
    MAX_SEGMENTS = 2048;
  }
});

// src/binary/elf/dynamic.ts
function readDynamic(source2, header, segments, regions, warnings) {
  const segment = segments.find((each) => each.type === PT_DYNAMIC && each.sizeBytes > 0);
  if (!segment) return null;
  return warnings.attempt("dynamic segment", null, () => {
    const entries = readEntries(source2, header, segment, warnings);
    const values = new Map(entries);
    const strings = stringTable(values, regions, source2.sizeBytes);
    if (!strings) warnings.add("dynamic segment: its string table is not in the file; no library names can be read");
    const textsOf = (wanted, most = MAX_PATHS, longest = MAX_PATH_BYTES2) => entries.filter(([tag]) => tag === wanted).slice(0, most).map(
      ([, at]) => strings ? readCString(source2, strings.offset + at, Math.min(strings.end, strings.offset + at + longest)) : ""
    ).filter((text6) => text6 !== "");
    const flags1 = values.get(DT_FLAGS_1) ?? 0;
    return {
      needed: textsOf(DT_NEEDED, MAX_NEEDED, MAX_NAME_BYTES2),
      soname: textsOf(DT_SONAME)[0] ?? null,
      rpath: textsOf(DT_RPATH).flatMap((text6) => text6.split(":")),
      runpath: textsOf(DT_RUNPATH).flatMap((text6) => text6.split(":")),
      bindNow: values.has(DT_BIND_NOW) || ((values.get(DT_FLAGS) ?? 0) & DF_BIND_NOW) !== 0 || (flags1 & DF_1_NOW) !== 0,
      pie: (flags1 & DF_1_PIE) !== 0,
      values,
      strings
    };
  });
}
function readEntries(source2, header, segment, warnings) {
  const word3 = header.bits / 8;
  const inFile = Math.floor(segment.sizeBytes / (2 * word3));
  if (inFile > MAX_ENTRIES) warnings.add(`the dynamic segment has ${inFile} entries; the first ${MAX_ENTRIES} are read`);
  const count5 = Math.min(inFile, MAX_ENTRIES);
  const view = new ByteView(
    readExactly(source2, segment.offset, count5 * 2 * word3, "the dynamic segment"),
    segment.offset,
    header.endian
  );
  const entries = [];
  for (let index = 0; index < count5; index += 1) {
    const tag = view.word(index * 2 * word3, header.bits);
    if (tag === 0) break;
    entries.push([tag, view.word(index * 2 * word3 + word3, header.bits)]);
  }
  return entries;
}
function stringTable(values, regions, fileBytes) {
  const address = values.get(DT_STRTAB);
  const offset = address === void 0 ? null : offsetOf({ regions }, address);
  if (offset === null) return null;
  return { offset, end: Math.min(offset + (values.get(DT_STRSZ) ?? 0), fileBytes) };
}
var DT_HASH, DT_SYMTAB, DT_GNU_HASH, DT_VERSYM, DT_VERDEF, DT_VERDEFNUM, DT_VERNEED, DT_VERNEEDNUM, DT_NEEDED, DT_STRTAB, DT_STRSZ, DT_SONAME, DT_RPATH, DT_BIND_NOW, DT_RUNPATH, DT_FLAGS, DT_FLAGS_1, DF_BIND_NOW, DF_1_NOW, DF_1_PIE, MAX_ENTRIES, MAX_NEEDED, MAX_PATHS, MAX_NAME_BYTES2, MAX_PATH_BYTES2;
var init_dynamic = __esm({
  "src/binary/elf/dynamic.ts"() {
    "use strict";
    init_byte_view();
    init_image();
    init_text();
    init_segments();
    DT_HASH = 4;
    DT_SYMTAB = 6;
    DT_GNU_HASH = 1879047925;
    DT_VERSYM = 1879048176;
    DT_VERDEF = 1879048188;
    DT_VERDEFNUM = 1879048189;
    DT_VERNEED = 1879048190;
    DT_VERNEEDNUM = 1879048191;
    DT_NEEDED = 1;
    DT_STRTAB = 5;
    DT_STRSZ = 10;
    DT_SONAME = 14;
    DT_RPATH = 15;
    DT_BIND_NOW = 24;
    DT_RUNPATH = 29;
    DT_FLAGS = 30;
    DT_FLAGS_1 = 1879048187;
    DF_BIND_NOW = 8;
    DF_1_NOW = 1;
    DF_1_PIE = 134217728;
    MAX_ENTRIES = 8192;
    MAX_NEEDED = 1024;
    MAX_PATHS = 16;
    MAX_NAME_BYTES2 = 1024;
    MAX_PATH_BYTES2 = 4096;
  }
});

// src/binary/elf/elf-header.ts
function readElfHeader(source2) {
  const ident = readExactly(source2, 0, 16, "the ELF identification");
  const bits = identBits(ident[4]);
  const endian = identEndian(ident[5]);
  const size2 = bits === 64 ? 64 : 52;
  const view = new ByteView(readExactly(source2, 0, size2, "the ELF header"), 0, endian);
  const tail = size2 - 12;
  const sectionHeaders = {
    offset: bits === 64 ? view.u64(40) : view.u32(32),
    entryBytes: view.u16(tail + 6),
    count: view.u16(tail + 8)
  };
  const header = {
    bits,
    endian,
    osAbi: ident[7],
    type: view.u16(16),
    machine: view.u16(18),
    flags: view.u32(tail - 4),
    programHeaders: {
      offset: bits === 64 ? view.u64(32) : view.u32(28),
      entryBytes: view.u16(tail + 2),
      count: view.u16(tail + 4)
    },
    sectionHeaders,
    nameSection: view.u16(tail + 10)
  };
  return withExtendedCounts(source2, header);
}
function withExtendedCounts(source2, header) {
  const { programHeaders, sectionHeaders, nameSection } = header;
  const sections = sectionHeaders.count === 0 && sectionHeaders.offset !== 0;
  if (!sections && programHeaders.count !== PN_XNUM && nameSection !== SHN_XINDEX) return header;
  const size2 = header.bits === 64 ? 64 : 40;
  if (sectionHeaders.offset === 0 || sectionHeaders.offset + size2 > source2.sizeBytes) return header;
  const view = new ByteView(
    readExactly(source2, sectionHeaders.offset, size2, "section header 0"),
    sectionHeaders.offset,
    header.endian
  );
  const [sizeAt, linkAt, infoAt] = header.bits === 64 ? [32, 40, 44] : [20, 24, 28];
  return {
    ...header,
    sectionHeaders: sections ? { ...sectionHeaders, count: view.word(sizeAt, header.bits) } : sectionHeaders,
    programHeaders: programHeaders.count === PN_XNUM ? { ...programHeaders, count: view.u32(infoAt) } : programHeaders,
    nameSection: nameSection === SHN_XINDEX ? view.u32(linkAt) : nameSection
  };
}
function identBits(value) {
  if (value === 1) return 32;
  if (value === 2) return 64;
  throw new BinaryFormatError(4, `the ELF class is ${value}, neither 1 (32 bit) nor 2 (64 bit)`, { hint: CUT_OFF_HINT });
}
function identEndian(value) {
  if (value === 1) return "little";
  if (value === 2) return "big";
  throw new BinaryFormatError(5, `the ELF byte order is ${value}, neither 1 (little) nor 2 (big)`, {
    hint: CUT_OFF_HINT
  });
}
var ET_REL, ET_DYN, ET_CORE, PN_XNUM, SHN_XINDEX;
var init_elf_header = __esm({
  "src/binary/elf/elf-header.ts"() {
    "use strict";
    init_errors();
    init_byte_view();
    ET_REL = 1;
    ET_DYN = 3;
    ET_CORE = 4;
    PN_XNUM = 65535;
    SHN_XINDEX = 65535;
  }
});

// src/binary/elf/libc.ts
function elfLibc({ os, interpreter, needed }, warnings) {
  if (needed.length === 0) return "none";
  if (os !== "linux") return "unknown";
  const named = libraryFamily(needed);
  const started = interpreter === null ? null : interpreterFamily(interpreter);
  if (named !== null && started !== null && named !== started) {
    warnings.add(`libc: the interpreter ${interpreter} is ${started}'s, but a library of ${named} is needed`);
    return "unknown";
  }
  return started ?? named ?? "unknown";
}
function interpreterFamily(interpreter) {
  if (MUSL_INTERPRETER.test(interpreter)) return "musl";
  return GLIBC_INTERPRETER.test(interpreter) ? "glibc" : null;
}
function libraryFamily(needed) {
  if (needed.some((name2) => GLIBC_LIBRARY.test(name2))) return "glibc";
  return needed.some((name2) => MUSL_LIBRARY.test(name2)) ? "musl" : null;
}
var MUSL_INTERPRETER, GLIBC_INTERPRETER, MUSL_LIBRARY, GLIBC_LIBRARY;
var init_libc = __esm({
  "src/binary/elf/libc.ts"() {
    "use strict";
    MUSL_INTERPRETER = /(?:^|\/)ld-musl-[^/]*$/;
    GLIBC_INTERPRETER = /(?:^|\/)(?:ld-linux[^/]*|ld64|ld)\.so\.[12]$|(?:^|\/)ld-linux[^/]*$|(?:^|\/)ld-[\d.]+\.so$/;
    MUSL_LIBRARY = /^(?:libc\.musl-[^/]*|ld-musl-[^/]*|libc\.so)$/;
    GLIBC_LIBRARY = /^(?:libc\.so\.6(?:\.1)?|ld-linux[^/]*|ld64\.so\.[12])$/;
  }
});

// src/binary/elf/machines.ts
function goArch({ machine: machine2, bits, endian, flags }) {
  if (machine2 === EM_MIPS && bits === 32 && (flags & EF_MIPS_ABI2) !== 0) {
    return endian === "big" ? "mips64p32" : "mips64p32le";
  }
  const column2 = (bits === 64 ? 2 : 0) + (endian === "big" ? 1 : 0);
  return MACHINES[machine2]?.[column2] ?? `unknown(0x${machine2.toString(16)})`;
}
function elfOs({ osAbi, arch, interpreter, noteNames, goos }) {
  if (goos !== void 0) return OS_BY_GOOS[goos] ?? "unknown";
  for (const name2 of noteNames) {
    const os = OS_BY_NOTE[name2];
    if (os) return os;
  }
  const named = OS_BY_ABI[osAbi];
  if (named) return named;
  if (/^(?:amd64|386|sparc)/.test(arch)) {
    for (const [pattern, os] of OS_BY_INTERPRETER) if (interpreter !== null && pattern.test(interpreter)) return os;
  } else {
    for (const [pattern, os] of OS_BY_INTERPRETER.slice(0, 3)) {
      if (interpreter !== null && pattern.test(interpreter)) return os;
    }
  }
  return osAbi === 0 || osAbi === 97 ? "linux" : "unknown";
}
var MACHINES, EM_MIPS, EF_MIPS_ABI2, OS_BY_ABI, OS_BY_INTERPRETER, OS_BY_NOTE, OS_BY_GOOS;
var init_machines = __esm({
  "src/binary/elf/machines.ts"() {
    "use strict";
    MACHINES = {
      2: [null, "sparc", null, null],
      3: ["386", null, null, null],
      8: ["mipsle", "mips", "mips64le", "mips64"],
      20: [null, "ppc", null, null],
      21: [null, null, "ppc64le", "ppc64"],
      22: [null, "s390", null, "s390x"],
      40: ["arm", "armbe", null, null],
      43: [null, null, null, "sparc64"],
      62: ["amd64p32", null, "amd64", null],
      183: [null, null, "arm64", "arm64be"],
      243: ["riscv", null, "riscv64", null],
      258: [null, null, "loong64", null]
    };
    EM_MIPS = 8;
    EF_MIPS_ABI2 = 32;
    OS_BY_ABI = {
      2: "netbsd",
      3: "linux",
      6: "solaris",
      9: "freebsd",
      12: "openbsd"
    };
    OS_BY_INTERPRETER = [
      [/^\/(?:usr\/)?libexec\/ld-elf(?:32)?\.so/, "freebsd"],
      [/^\/(?:usr\/)?libexec\/ld\.elf_so/, "netbsd"],
      [/^\/usr\/libexec\/ld\.so/, "openbsd"],
      [/^\/(?:usr\/)?lib\/(?:amd64\/|64\/|sparcv9\/)?ld\.so\.1$/, "solaris"]
    ];
    OS_BY_NOTE = {
      FreeBSD: "freebsd",
      NetBSD: "netbsd",
      OpenBSD: "openbsd"
    };
    OS_BY_GOOS = {
      linux: "linux",
      android: "linux",
      freebsd: "freebsd",
      netbsd: "netbsd",
      openbsd: "openbsd",
      solaris: "solaris",
      illumos: "solaris"
    };
  }
});

// src/binary/elf/notes.ts
function readNotes(source2, header, segments, warnings) {
  const names2 = /* @__PURE__ */ new Set();
  let abiKernel = null;
  let isaLevel = null;
  let left = MAX_NOTES;
  for (const segment of segments) {
    if (segment.type !== PT_NOTE && segment.type !== PT_GNU_PROPERTY || segment.sizeBytes === 0) continue;
    warnings.attempt("notes", void 0, () => {
      const size2 = Math.min(segment.sizeBytes, MAX_NOTES_BYTES);
      const view = new ByteView(readExactly(source2, segment.offset, size2, "notes"), segment.offset, header.endian);
      for (const note of notesIn(view, segment.align === 8 ? 8 : 4)) {
        left -= 1;
        if (left < 0) return warnings.add(`notes: only the first ${MAX_NOTES} are read`);
        names2.add(note.name);
        if (note.name !== "GNU") continue;
        if (note.type === NT_GNU_ABI_TAG) abiKernel ??= abiTagKernel(view, note);
        else if (note.type === NT_GNU_PROPERTY_TYPE_0) isaLevel ??= isaNeeded(view, note, header.bits);
      }
    });
  }
  return { names: names2, abiKernel, isaLevel };
}
function* notesIn(view, align) {
  let at = 0;
  while (at + 12 <= view.length) {
    const nameBytes = view.u32(at);
    const sizeBytes2 = view.u32(at + 4);
    const descriptorAt = aligned(at + 12 + nameBytes, align);
    if (descriptorAt + sizeBytes2 > view.length) return;
    const name2 = cString(view.bytes.subarray(at + 12, at + 12 + Math.min(nameBytes, 64)));
    yield { name: name2, type: view.u32(at + 8), at: descriptorAt, sizeBytes: sizeBytes2 };
    at = aligned(descriptorAt + sizeBytes2, align);
  }
}
function aligned(value, align) {
  return Math.ceil(value / align) * align;
}
function abiTagKernel(view, note) {
  if (note.sizeBytes < 16 || view.u32(note.at) !== ABI_OS_LINUX) return null;
  return [4, 8, 12].map((into) => view.u32(note.at + into)).join(".");
}
function isaNeeded(view, note, bits) {
  const end = note.at + note.sizeBytes;
  let at = note.at;
  while (at + 8 <= end) {
    const size2 = view.u32(at + 4);
    if (view.u32(at) === GNU_PROPERTY_X86_ISA_1_NEEDED && size2 >= 4 && at + 12 <= end) {
      const needed = view.u32(at + 8);
      if (needed & 8) return 4;
      if (needed & 4) return 3;
      if (needed & 2) return 2;
      return needed & 1 ? 1 : null;
    }
    at = aligned(at + 8 + size2, bits / 8);
  }
  return null;
}
var NT_GNU_ABI_TAG, NT_GNU_PROPERTY_TYPE_0, GNU_PROPERTY_X86_ISA_1_NEEDED, ABI_OS_LINUX, MAX_NOTES, MAX_NOTES_BYTES;
var init_notes = __esm({
  "src/binary/elf/notes.ts"() {
    "use strict";
    init_byte_view();
    init_text();
    init_segments();
    NT_GNU_ABI_TAG = 1;
    NT_GNU_PROPERTY_TYPE_0 = 5;
    GNU_PROPERTY_X86_ISA_1_NEEDED = 3221258242;
    ABI_OS_LINUX = 0;
    MAX_NOTES = 1e3;
    MAX_NOTES_BYTES = 1 << 20;
  }
});

// src/binary/elf/sections.ts
function readSections(source2, header, warnings) {
  const { offset, entryBytes, count: count5 } = header.sectionHeaders;
  if (offset === 0 || count5 === 0) return [];
  return warnings.attempt("section headers", [], () => {
    if (count5 > MAX_SECTIONS) warnings.add(`the file has ${count5} section headers; the first ${MAX_SECTIONS} are read`);
    const minimum = header.bits === 64 ? 64 : 40;
    const read = Math.min(count5, MAX_SECTIONS);
    const step2 = Math.max(entryBytes, minimum);
    const view = new ByteView(
      readExactly(source2, offset, read * step2, "the table of section headers"),
      offset,
      header.endian
    );
    const raw = Array.from({ length: read }, (_, index) => sectionAt(view, index * step2, header.bits));
    const table4 = raw[header.nameSection];
    const names2 = table4 ? readUpTo(source2, table4.offset, Math.min(table4.sizeBytes, MAX_NAMES_BYTES2)) : new Uint8Array();
    return raw.map(({ nameAt, ...section }) => ({
      ...section,
      name: nameAt < names2.length ? cString(names2.subarray(nameAt, nameAt + MAX_NAME_BYTES3)) : ""
    }));
  });
}
function sectionAt(view, at, bits) {
  const word3 = bits / 8;
  return {
    nameAt: view.u32(at),
    type: view.u32(at + 4),
    address: view.word(at + 8 + word3, bits),
    offset: view.word(at + 8 + 2 * word3, bits),
    sizeBytes: view.word(at + 8 + 3 * word3, bits),
    entryBytes: view.word(at + 16 + 5 * word3, bits)
  };
}
var SHT_SYMTAB, SHT_NOBITS, SHT_DYNSYM, MAX_SECTIONS, MAX_NAMES_BYTES2, MAX_NAME_BYTES3;
var init_sections = __esm({
  "src/binary/elf/sections.ts"() {
    "use strict";
    init_byte_view();
    init_text();
    SHT_SYMTAB = 2;
    SHT_NOBITS = 8;
    SHT_DYNSYM = 11;
    MAX_SECTIONS = 4096;
    MAX_NAMES_BYTES2 = 1 << 20;
    MAX_NAME_BYTES3 = 256;
  }
});

// src/binary/elf/symbol-count.ts
function countSymbols(input, warnings) {
  const { dynamic, regions, source: source2, sections, symbolBytes } = input;
  const offset = offsetOf({ regions }, dynamic.values.get(DT_SYMTAB));
  if (offset === null) return 0;
  const most = Math.floor((source2.sizeBytes - offset) / symbolBytes);
  const counted3 = warnings.attempt("symbol hash table", null, () => fromHash(input)) ?? warnings.attempt("GNU symbol hash table", null, () => fromGnuHash(input));
  if (counted3 !== null && counted3 > most) {
    warnings.add(`dynamic symbols: ${counted3} are announced, the file has room for ${most}`);
  }
  if (counted3 !== null) return Math.min(counted3, most);
  const section = sections.find((each) => each.type === SHT_DYNSYM && each.offset === offset);
  if (section) return Math.min(Math.floor(section.sizeBytes / symbolBytes), most);
  return Math.min(untilNextTable(input), most);
}
function fromHash({ source: source2, header, dynamic, regions }) {
  const address = dynamic.values.get(DT_HASH);
  const offset = address === void 0 ? null : offsetOf({ regions }, address);
  if (offset === null) return null;
  const wide = header.bits === 64 && (header.machine === EM_S390 || header.machine === EM_ALPHA);
  const view = new ByteView(readExactly(source2, offset, wide ? 16 : 8, "the symbol hash table"), offset, header.endian);
  return wide ? view.u64(8) : view.u32(4);
}
function fromGnuHash({ source: source2, header, dynamic, regions }) {
  const address = dynamic.values.get(DT_GNU_HASH);
  const offset = address === void 0 ? null : offsetOf({ regions }, address);
  if (offset === null) return null;
  const head = new ByteView(readExactly(source2, offset, 16, "the GNU symbol hash table"), offset, header.endian);
  const [buckets, firstHashed, bloomWords] = [head.u32(0), head.u32(4), head.u32(8)];
  if (buckets > MAX_BUCKETS) return null;
  const bucketsAt = offset + 16 + bloomWords * (header.bits / 8);
  const bucket = new ByteView(
    readExactly(source2, bucketsAt, buckets * 4, "buckets of the GNU symbol hash table"),
    bucketsAt,
    header.endian
  );
  let last = 0;
  for (let index = 0; index < buckets; index += 1) last = Math.max(last, bucket.u32(index * 4));
  if (last < firstHashed) return null;
  const chainsAt = bucketsAt + buckets * 4;
  for (let index = last; index - last < MAX_CHAIN; index += 1) {
    const at = chainsAt + (index - firstHashed) * 4;
    const chain = new ByteView(readExactly(source2, at, 4, "a chain of the GNU symbol hash table"), at, header.endian);
    if ((chain.u32(0) & 1) === 1) return index + 1;
  }
  return null;
}
function untilNextTable({ dynamic, regions, symbolBytes }) {
  const start2 = dynamic.values.get(DT_SYMTAB);
  const region = regions.find((each) => start2 >= each.address && start2 < each.address + each.sizeBytes);
  if (!region) return 0;
  let end = region.address + region.sizeBytes;
  for (const value of dynamic.values.values()) if (value > start2 && value < end) end = value;
  const versions2 = dynamic.values.get(DT_VERSYM);
  const count5 = Math.floor((end - start2) / symbolBytes);
  if (versions2 === void 0) return count5;
  let versionsEnd = Number.POSITIVE_INFINITY;
  for (const value of dynamic.values.values()) if (value > versions2 && value < versionsEnd) versionsEnd = value;
  return Math.min(count5, Math.floor((versionsEnd - versions2) / 2));
}
var MAX_BUCKETS, MAX_CHAIN, EM_S390, EM_ALPHA;
var init_symbol_count = __esm({
  "src/binary/elf/symbol-count.ts"() {
    "use strict";
    init_byte_view();
    init_image();
    init_dynamic();
    init_sections();
    MAX_BUCKETS = 1 << 20;
    MAX_CHAIN = 1 << 20;
    EM_S390 = 22;
    EM_ALPHA = 36902;
  }
});

// src/binary/elf/version-floor.ts
function versionFloor(library, versions2) {
  const known = MAIN_PREFIX.find(([pattern]) => pattern.test(library))?.[1];
  const byPrefix = /* @__PURE__ */ new Map();
  for (const version2 of versions2) {
    const [, prefix, digits] = NUMERIC.exec(version2) ?? [];
    if (prefix === void 0 || digits === void 0) continue;
    const numbers2 = digits.split(/[._]/).map(Number);
    const best = byPrefix.get(prefix);
    const count5 = (best?.count ?? 0) + 1;
    if (best && compareNumbers(best.numbers, numbers2) >= 0) best.count = count5;
    else byPrefix.set(prefix, { version: version2, numbers: numbers2, count: count5 });
  }
  const main = known === void 0 ? void 0 : byPrefix.get(known);
  if (main) return main.version;
  const [most] = [...byPrefix.values()].sort((a, b) => b.count - a.count);
  return most?.version ?? null;
}
function compareNumbers(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var NUMERIC, MAIN_PREFIX;
var init_version_floor = __esm({
  "src/binary/elf/version-floor.ts"() {
    "use strict";
    NUMERIC = /^([A-Za-z].*?)_(\d+(?:[._]\d+)*)$/;
    MAIN_PREFIX = [
      [/^libstdc\+\+\.so/, "GLIBCXX"],
      [/^libgcc_s/, "GCC"],
      [/^(?:libc|libm|libpthread|libdl|librt|libresolv|libutil|libanl|libnsl|ld-linux.*|ld64)\.so/, "GLIBC"]
    ];
  }
});

// src/binary/elf/version-needs.ts
function readVersionNeeds(source2, endian, dynamic, regions, warnings) {
  const address = dynamic.values.get(DT_VERNEED);
  const { strings } = dynamic;
  if (address === void 0 || !strings) return [];
  const found = [];
  warnings.attempt("version needs", void 0, () => {
    const start2 = offsetOf({ regions }, address);
    if (start2 === null) {
      warnings.add(`version needs: address 0x${address.toString(16)} is not in the file`);
      return;
    }
    const nameAt = (at2) => readCString(source2, strings.offset + at2, Math.min(strings.end, strings.offset + at2 + MAX_NAME_BYTES4));
    const viewAt = (offset) => new ByteView(readExactly(source2, offset, 16, "a version need"), offset, endian);
    const libraries2 = dynamic.values.get(DT_VERNEEDNUM) ?? 0;
    let at = start2;
    for (let library = 0; library < libraries2; library += 1) {
      if (library >= MAX_LIBRARIES)
        return warnings.add(`version needs: only the first ${MAX_LIBRARIES} libraries are read`);
      const need = viewAt(at);
      const file2 = nameAt(need.u32(4));
      let nodeAt = at + need.u32(8);
      for (let node = 0; node < need.u16(2); node += 1) {
        if (found.length >= MAX_NODES) return warnings.add(`version needs: only the first ${MAX_NODES} nodes are read`);
        const aux = viewAt(nodeAt);
        found.push({
          library: file2,
          version: nameAt(aux.u32(8)),
          weak: (aux.u16(4) & VER_FLG_WEAK) !== 0,
          index: aux.u16(6) & VERSION_INDEX
        });
        if (aux.u32(12) === 0) break;
        nodeAt += aux.u32(12);
      }
      if (need.u32(12) === 0) break;
      at += need.u32(12);
    }
  });
  return found;
}
var VER_FLG_WEAK, VERSION_INDEX, MAX_LIBRARIES, MAX_NODES, MAX_NAME_BYTES4;
var init_version_needs = __esm({
  "src/binary/elf/version-needs.ts"() {
    "use strict";
    init_byte_view();
    init_image();
    init_text();
    init_dynamic();
    VER_FLG_WEAK = 2;
    VERSION_INDEX = 32767;
    MAX_LIBRARIES = 1024;
    MAX_NODES = 8192;
    MAX_NAME_BYTES4 = 256;
  }
});

// src/binary/elf/symbols.ts
function readImports(input, needs, warnings) {
  const { source: source2, header, dynamic, regions } = input;
  const address = dynamic.values.get(DT_SYMTAB);
  const { strings } = dynamic;
  if (address === void 0 || !strings) return [];
  const found = [];
  warnings.attempt("dynamic symbols", void 0, () => {
    const start2 = offsetOf({ regions }, address);
    if (start2 === null) {
      warnings.add(`dynamic symbols: address 0x${address.toString(16)} is not in the file`);
      return;
    }
    const [symbolBytes, infoAt, sectionAt2] = header.bits === 64 ? [24, 4, 6] : [16, 12, 14];
    const counted3 = countSymbols({ ...input, symbolBytes }, warnings);
    if (counted3 > MAX_SYMBOLS) warnings.add(`dynamic symbols: the first ${MAX_SYMBOLS} of ${counted3} are read`);
    const count5 = Math.min(counted3, MAX_SYMBOLS);
    const needOf = new Map(needs.map((need) => [need.index, need]));
    const versionsAt = offsetOf({ regions }, dynamic.values.get(DT_VERSYM) ?? -1);
    const symbolBuffer = new Uint8Array(Math.min(count5, CHUNK_SYMBOLS) * symbolBytes);
    const versionBuffer = new Uint8Array(Math.min(count5, CHUNK_SYMBOLS) * 2);
    let nameBytes = 0;
    for (let first = 0; first < count5; first += CHUNK_SYMBOLS) {
      const size2 = Math.min(CHUNK_SYMBOLS, count5 - first);
      const at = start2 + first * symbolBytes;
      const symbols2 = viewOf(source2, at, symbolBuffer.subarray(0, size2 * symbolBytes), header.endian);
      const indexes = versionsAt === null ? null : viewOf(source2, versionsAt + first * 2, versionBuffer.subarray(0, size2 * 2), header.endian);
      for (let index = first === 0 ? 1 : 0; index < size2; index += 1) {
        const symbolAt = index * symbolBytes;
        const need = indexes ? needOf.get(indexes.u16(index * 2) & VERSION_INDEX) : void 0;
        if (need === void 0 && symbols2.u16(symbolAt + sectionAt2) !== SHN_UNDEF) continue;
        const info = symbols2.u8(symbolAt + infoAt);
        const nameAt = symbols2.u32(symbolAt);
        if ((info & 15) === STT_SECTION || nameAt === 0) continue;
        if (found.length >= MAX_IMPORTS || nameBytes > MAX_NAMES_BYTES3) {
          return warnings.add(`dynamic symbols: only the first ${found.length} imports are kept`);
        }
        const name2 = readCString(source2, strings.offset + nameAt, strings.end);
        if (name2 === "") continue;
        nameBytes += name2.length;
        const weak = info >> 4 === STB_WEAK;
        found.push({ name: name2, library: need?.library ?? null, version: need?.version ?? null, weak });
      }
    }
  });
  return found;
}
function viewOf(source2, at, buffer, endian) {
  return new ByteView(buffer.subarray(0, readChunk(source2, at, buffer)), at, endian);
}
function versionsByLibrary(needs, imports) {
  const libraries2 = /* @__PURE__ */ new Map();
  for (const { library, version: version2, weak } of needs) {
    let nodes2 = libraries2.get(library);
    if (!nodes2) libraries2.set(library, nodes2 = /* @__PURE__ */ new Map());
    const node = nodes2.get(version2);
    if (node) node.strong ||= !weak;
    else nodes2.set(version2, { strong: !weak, symbols: [] });
  }
  for (const { name: name2, library, version: version2 } of imports) {
    if (library !== null && version2 !== null) libraries2.get(library)?.get(version2)?.symbols.push(name2);
  }
  return Object.fromEntries(
    [...libraries2].map(([library, nodes2]) => {
      const all = [...nodes2];
      const strong = all.filter(([, node]) => node.strong).map(([version2]) => version2);
      const needs2 = {
        floor: versionFloor(library, strong),
        symbols: Object.fromEntries(all.map(([version2, node]) => [version2, node.symbols])),
        weak: all.filter(([, node]) => !node.strong).map(([version2]) => version2)
      };
      return [library, needs2];
    })
  );
}
var SHN_UNDEF, STB_WEAK, STT_SECTION, MAX_SYMBOLS, MAX_IMPORTS, MAX_NAMES_BYTES3, CHUNK_SYMBOLS;
var init_symbols2 = __esm({
  "src/binary/elf/symbols.ts"() {
    "use strict";
    init_byte_view();
    init_image();
    init_search();
    init_text();
    init_dynamic();
    init_symbol_count();
    init_version_floor();
    init_version_needs();
    SHN_UNDEF = 0;
    STB_WEAK = 2;
    STT_SECTION = 3;
    MAX_SYMBOLS = 1 << 20;
    MAX_IMPORTS = 2e4;
    MAX_NAMES_BYTES3 = 4 << 20;
    CHUNK_SYMBOLS = 4096;
  }
});

// src/binary/elf/version-definitions.ts
function readVersionDefinitions(source2, endian, dynamic, regions, warnings) {
  const address = dynamic.values.get(DT_VERDEF);
  const { strings } = dynamic;
  if (address === void 0 || !strings) return [];
  const found = [];
  warnings.attempt("version definitions", void 0, () => {
    const start2 = offsetOf({ regions }, address);
    if (start2 === null) {
      warnings.add(`version definitions: address 0x${address.toString(16)} is not in the file`);
      return;
    }
    const count5 = dynamic.values.get(DT_VERDEFNUM) ?? 0;
    let at = start2;
    for (let index = 0; index < count5; index += 1) {
      if (index >= MAX_DEFINITIONS) {
        return warnings.add(`version definitions: only the first ${MAX_DEFINITIONS} are read`);
      }
      const definition = new ByteView(readExactly(source2, at, DEFINITION_BYTES, "a version definition"), at, endian);
      const nameAt = at + definition.u32(12);
      const name2 = new ByteView(readExactly(source2, nameAt, 8, "the name of a version"), nameAt, endian).u32(0);
      if ((definition.u16(2) & VER_FLG_BASE) === 0) {
        found.push(
          readCString(source2, strings.offset + name2, Math.min(strings.end, strings.offset + name2 + MAX_NAME_BYTES5))
        );
      }
      if (definition.u32(16) === 0) break;
      at += definition.u32(16);
    }
  });
  return found;
}
var VER_FLG_BASE, DEFINITION_BYTES, MAX_DEFINITIONS, MAX_NAME_BYTES5;
var init_version_definitions = __esm({
  "src/binary/elf/version-definitions.ts"() {
    "use strict";
    init_byte_view();
    init_image();
    init_text();
    init_dynamic();
    VER_FLG_BASE = 1;
    DEFINITION_BYTES = 20;
    MAX_DEFINITIONS = 8192;
    MAX_NAME_BYTES5 = 256;
  }
});

// src/binary/elf/inspect-elf.ts
function inspectElf(source2) {
  const warnings = new Warnings();
  const { header, segments } = readProgram(source2, warnings);
  const regions = segments.filter(isMapped).map(toRegion);
  const sections = readSections(source2, header, warnings);
  const dynamic = readDynamic(source2, header, segments, regions, warnings);
  const interpreter = readInterpreter(source2, segments, warnings);
  const notes2 = readNotes(source2, header, segments, warnings);
  const needs = dynamic ? readVersionNeeds(source2, header.endian, dynamic, regions, warnings) : [];
  const imports = dynamic ? readImports({ source: source2, header, dynamic, regions, sections }, needs, warnings) : [];
  const arch = goArch(header);
  const image = {
    source: source2,
    endian: header.endian,
    bits: header.bits,
    regions,
    sections: sections.filter((section) => section.type !== SHT_NOBITS)
  };
  const go = readGo(image, { arch, noteNames: notes2.names, sectionsTell: true, asksLibc: true }, warnings);
  const kind = kindOf(header, interpreter, dynamic);
  const goos = go.facts?.settings["GOOS"];
  const needed = dynamic?.needed ?? [];
  const os = elfOs({ osAbi: header.osAbi, arch, interpreter, noteNames: notes2.names, goos });
  return {
    format: "elf",
    os,
    arch,
    bits: header.bits,
    endian: header.endian,
    sizeBytes: source2.sizeBytes,
    kind,
    linkage: linkageOf(header, kind, interpreter, needed),
    interpreter,
    needed,
    rpath: dynamic?.rpath ?? [],
    runpath: dynamic?.runpath ?? [],
    libc: elfLibc({ os, interpreter, needed }, warnings),
    versions: versionsByLibrary(needs, imports),
    imports,
    cpuLevel: highestLevel(notes2.isaLevel, go.cpuLevel),
    abiNoteKernel: notes2.abiKernel,
    hardening: hardeningOf(header, segments, dynamic, interpreter, sections),
    go: go.facts,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    elf: {
      soname: dynamic?.soname ?? null,
      definedVersions: dynamic ? readVersionDefinitions(source2, header.endian, dynamic, regions, warnings) : []
    },
    pe: null,
    macho: null,
    signature: null,
    warnings: warnings.list()
  };
}
function readProgram(source2, warnings) {
  const header = readElfHeader(source2);
  refuseOtherTypes(header);
  const segments = readSegments(source2, header, warnings);
  if (!segments.some((segment) => segment.type === PT_LOAD)) {
    throw new BinaryFormatError(header.bits === 64 ? 56 : 44, "the ELF file has no segment to load", {
      hint: "It holds no program: name the executable itself, not its debug file or a part of it."
    });
  }
  refuseDebugFile(segments);
  return { header, segments };
}
function refuseOtherTypes(header) {
  if (header.type === ET_REL) {
    throw new BinaryFormatError(16, "the ELF file is a relocatable object, not an executable", {
      hint: 'Name what the linker made of it, the file that "go build" writes.'
    });
  }
  if (header.type === ET_CORE) {
    throw new BinaryFormatError(16, "the ELF file is a core dump, not an executable", {
      hint: "Name the program that left it."
    });
  }
}
function refuseDebugFile(segments) {
  const code2 = segments.filter(({ type, flags }) => type === PT_LOAD && (flags & PF_X) !== 0);
  if (code2.length === 0 || code2.some(({ sizeBytes: sizeBytes2, memoryBytes }) => sizeBytes2 > 0 || memoryBytes === 0)) return;
  throw new BinaryFormatError(code2[0].offset, "the ELF file holds debug information alone, no code", {
    hint: "Name the program that it was taken from."
  });
}
function isMapped(segment) {
  return segment.type === PT_LOAD && segment.sizeBytes > 0;
}
function toRegion(segment) {
  return {
    offset: segment.offset,
    sizeBytes: segment.sizeBytes,
    address: segment.address,
    writable: (segment.flags & PF_W) !== 0,
    executable: (segment.flags & PF_X) !== 0
  };
}
function readInterpreter(source2, segments, warnings) {
  const segment = segments.find((each) => each.type === PT_INTERP);
  if (!segment || segment.sizeBytes === 0) return null;
  const end = segment.offset + Math.min(segment.sizeBytes, MAX_INTERPRETER_BYTES);
  if (segment.offset >= source2.sizeBytes) {
    warnings.add(`interpreter: its name should be at byte ${segment.offset}, the file has ${source2.sizeBytes}`);
    return null;
  }
  return readCString(source2, segment.offset, end);
}
function kindOf(header, interpreter, dynamic) {
  if (header.type !== ET_DYN || dynamic === null || dynamic.pie) return "executable";
  return interpreter === null || dynamic.soname !== null ? "library" : "executable";
}
function linkageOf(header, kind, interpreter, needed) {
  if (kind === "library" || interpreter !== null || needed.length > 0) return "dynamic";
  return header.type === ET_DYN ? "static-pie" : "static";
}
function hardeningOf(header, segments, dynamic, interpreter, sections) {
  const stack = segments.find((segment) => segment.type === PT_GNU_STACK);
  const relro = segments.some((segment) => segment.type === PT_GNU_RELRO);
  return {
    pie: header.type === ET_DYN && (interpreter !== null || dynamic === null || dynamic.pie),
    nx: stack ? (stack.flags & PF_X) === 0 : false,
    relro: relro ? dynamic?.bindNow ? "full" : "partial" : "none",
    stripped: !sections.some((section) => section.type === SHT_SYMTAB)
  };
}
var MAX_INTERPRETER_BYTES;
var init_inspect_elf = __esm({
  "src/binary/elf/inspect-elf.ts"() {
    "use strict";
    init_errors();
    init_read_go();
    init_cpu_level2();
    init_text();
    init_warnings();
    init_dynamic();
    init_elf_header();
    init_libc();
    init_machines();
    init_notes();
    init_sections();
    init_segments();
    init_symbols2();
    init_version_definitions();
    init_version_needs();
    MAX_INTERPRETER_BYTES = 4096;
  }
});

// src/binary/elf/identify-elf.ts
function identifyElf(source2) {
  try {
    return identify(source2);
  } catch (error) {
    if (error instanceof BinaryFormatError) return null;
    throw error;
  }
}
function identify(source2) {
  const warnings = new Warnings();
  const { header, segments } = readProgram(source2, warnings);
  const regions = segments.filter(isMapped).map(toRegion);
  const sections = readSections(source2, header, warnings).filter(({ type }) => type !== SHT_NOBITS);
  const interpreter = readInterpreter(source2, segments, warnings);
  const { names: names2 } = readNotes(source2, header, segments, warnings);
  const { endian, bits, osAbi } = header;
  const info = readBuildInfo({ source: source2, endian, bits, regions, sections }, warnings);
  if (warnings.list().length > 0) return null;
  const goos = info ? parseModuleInfo(info.modules).settings["GOOS"] : void 0;
  const arch = goArch(header);
  return {
    format: "elf",
    os: elfOs({ osAbi, arch, interpreter, noteNames: names2, goos }),
    arch,
    bits,
    macho: null
  };
}
var init_identify_elf = __esm({
  "src/binary/elf/identify-elf.ts"() {
    "use strict";
    init_errors();
    init_build_info();
    init_module_info();
    init_warnings();
    init_inspect_elf();
    init_machines();
    init_notes();
    init_sections();
  }
});

// src/binary/identify.ts
function identifyBinary(source2) {
  const magic = readUpTo(source2, 0, 4);
  return magic.length === 4 && String.fromCharCode(...magic) === "\x7FELF" ? identifyElf(source2) : null;
}
var init_identify = __esm({
  "src/binary/identify.ts"() {
    "use strict";
    init_byte_view();
    init_identify_elf();
  }
});

// src/binary/macho/build-version.ts
function buildVersion(commands) {
  for (const { kind, view } of commands) {
    const named = VERSION_MIN[kind];
    if (kind === LC_BUILD_VERSION && view.length >= 20) {
      const platform2 = view.u32(8);
      return {
        platform: PLATFORMS[platform2] ?? `unknown(${platform2})`,
        minOs: version(view.u32(12)),
        sdk: version(view.u32(16))
      };
    }
    if (named !== void 0 && view.length >= 16) {
      return { platform: named, minOs: version(view.u32(8)), sdk: version(view.u32(12)) };
    }
  }
  return { platform: null, minOs: null, sdk: null };
}
function version(packed2) {
  if (packed2 === 0) return null;
  const patch = packed2 & 255;
  const pair = `${packed2 >>> 16}.${packed2 >>> 8 & 255}`;
  return patch === 0 ? pair : `${pair}.${patch}`;
}
var LC_BUILD_VERSION, VERSION_MIN, PLATFORMS;
var init_build_version = __esm({
  "src/binary/macho/build-version.ts"() {
    "use strict";
    LC_BUILD_VERSION = 50;
    VERSION_MIN = { 36: "macos", 37: "ios", 47: "tvos", 48: "watchos" };
    PLATFORMS = {
      1: "macos",
      2: "ios",
      3: "tvos",
      4: "watchos",
      5: "bridgeos",
      6: "mac-catalyst",
      7: "ios-simulator",
      8: "tvos-simulator",
      9: "watchos-simulator",
      10: "driverkit",
      11: "visionos"
    };
  }
});

// src/binary/signature/der.ts
function derAt(bytes3, at, limit2 = bytes3.length, depth = 0) {
  if (at + 2 > limit2 || depth > MAX_DEPTH) return null;
  const tag = bytes3[at];
  if ((tag & 31) === 31) return null;
  const short = bytes3[at + 1];
  if (short === 128) return indefinite(bytes3, at, limit2, depth);
  const lengthBytes = short < 128 ? 0 : short & 127;
  if (lengthBytes > 4 || at + 2 + lengthBytes > limit2) return null;
  let length = short < 128 ? short : 0;
  for (let index = 0; index < lengthBytes; index += 1) length = length * 256 + bytes3[at + 2 + index];
  const start2 = at + 2 + lengthBytes;
  if (start2 + length > limit2) return null;
  return { tag, bytes: bytes3, start: start2, end: start2 + length, first: at, next: start2 + length };
}
function indefinite(bytes3, at, limit2, depth) {
  let child = at + 2;
  for (let count5 = 0; count5 < MAX_CHILDREN; count5 += 1) {
    if (child + 2 > limit2) return null;
    if (bytes3[child] === 0 && bytes3[child + 1] === 0) {
      return { tag: bytes3[at], bytes: bytes3, start: at + 2, end: child, first: at, next: child + 2 };
    }
    const element = derAt(bytes3, child, limit2, depth + 1);
    if (!element) return null;
    child = element.next;
  }
  return null;
}
function derChildren(parent) {
  const children = [];
  let at = parent.start;
  while (at < parent.end && children.length < MAX_CHILDREN) {
    const child = derAt(parent.bytes, at, parent.end);
    if (!child) break;
    children.push(child);
    at = child.next;
  }
  return children;
}
function sameContents(a, b) {
  if (a.tag !== b.tag || a.end - a.start !== b.end - b.start) return false;
  for (let index = 0; index < a.end - a.start; index += 1) {
    if (a.bytes[a.start + index] !== b.bytes[b.start + index]) return false;
  }
  return true;
}
function derHex({ bytes: bytes3, start: start2, end }) {
  return Array.from(bytes3.subarray(start2, end), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function derText({ tag, bytes: bytes3, start: start2, end }) {
  const contents2 = bytes3.subarray(start2, end);
  return new TextDecoder(tag === BMP_STRING ? "utf-16be" : "utf-8").decode(contents2);
}
var MAX_DEPTH, MAX_CHILDREN, BMP_STRING;
var init_der = __esm({
  "src/binary/signature/der.ts"() {
    "use strict";
    MAX_DEPTH = 24;
    MAX_CHILDREN = 2e3;
    BMP_STRING = 30;
  }
});

// src/binary/signature/cms-signer.ts
function cmsSigner(bytes3) {
  const outer = derAt(bytes3, 0);
  if (outer?.tag !== SEQUENCE) return null;
  const [type, content] = derChildren(outer);
  if (!type || derHex(type) !== SIGNED_DATA || !content) return null;
  const [signedData] = derChildren(content);
  if (signedData?.tag !== SEQUENCE) return null;
  const parts = derChildren(signedData);
  const certificates = parts.find((part2) => part2.tag === CONTEXT_0);
  const signerInfos = parts.findLast((part2) => part2.tag === SET);
  const [signerInfo] = signerInfos ? derChildren(signerInfos) : [];
  const identifier = signerInfo && derChildren(signerInfo)[1];
  if (!certificates || identifier?.tag !== SEQUENCE) return null;
  const [issuer, serial] = derChildren(identifier);
  if (!issuer || !serial) return null;
  for (const certificate of derChildren(certificates)) {
    const names2 = certificateNames(certificate);
    if (!names2 || !sameContents(names2.issuer, issuer) || !sameContents(names2.serial, serial)) continue;
    return { commonName: nameOf(names2.subject), issuerName: nameOf(names2.issuer) };
  }
  return { commonName: null, issuerName: nameOf(issuer) };
}
function certificateNames(certificate) {
  const [body] = derChildren(certificate);
  if (!body) return null;
  const fields2 = derChildren(body).filter((field2) => field2.tag !== CONTEXT_0);
  const [serial, , issuer, , subject] = fields2;
  return serial?.tag === INTEGER && issuer && subject ? { serial, issuer, subject } : null;
}
function nameOf(name2) {
  const values = /* @__PURE__ */ new Map();
  for (const set of derChildren(name2)) {
    for (const pair of derChildren(set)) {
      const [type, value] = derChildren(pair);
      if (type && value) values.set(derHex(type), derText(value));
    }
  }
  return (values.get(COMMON_NAME) ?? values.get(ORGANIZATION))?.slice(0, MAX_NAME_CHARACTERS) ?? null;
}
var SEQUENCE, SET, INTEGER, CONTEXT_0, SIGNED_DATA, COMMON_NAME, ORGANIZATION, MAX_NAME_CHARACTERS;
var init_cms_signer = __esm({
  "src/binary/signature/cms-signer.ts"() {
    "use strict";
    init_der();
    SEQUENCE = 48;
    SET = 49;
    INTEGER = 2;
    CONTEXT_0 = 160;
    SIGNED_DATA = "2a864886f70d010702";
    COMMON_NAME = "550403";
    ORGANIZATION = "55040a";
    MAX_NAME_CHARACTERS = 200;
  }
});

// src/binary/macho/entitlements.ts
function grantedEntitlements(plist) {
  const granted = /* @__PURE__ */ new Set();
  for (const [, key, kind] of plist.matchAll(ENTRY)) {
    if (kind !== "false") granted.add(key.replace(/&(amp|lt|gt|quot|apos);/g, (_, name2) => ENTITIES[name2]));
    if (granted.size >= MAX_ENTITLEMENTS) break;
  }
  return [...granted].sort();
}
var ENTRY, MAX_ENTITLEMENTS, ENTITIES;
var init_entitlements = __esm({
  "src/binary/macho/entitlements.ts"() {
    "use strict";
    ENTRY = /<key>([^<]{1,300})<\/key>\s*<(true|false|string|array|integer|dict|data|date|real)\b/g;
    MAX_ENTITLEMENTS = 200;
    ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  }
});

// src/binary/macho/code-signature.ts
function readCodeSignature(source2, slice2, warnings) {
  const command = slice2.commands.find(({ kind }) => kind === LC_CODE_SIGNATURE)?.view;
  if (!command || command.length < 16) return UNSIGNED;
  return warnings.attempt("code signature", UNSIGNED, () => {
    const start2 = slice2.start + command.u32(8);
    const size2 = Math.min(command.u32(12), MAX_SIGNATURE_BYTES);
    const all = new ByteView(readExactly(source2, start2, size2, "the code signature"), start2, "big");
    if (all.u32(0) !== SUPER_BLOB) {
      warnings.add(`code signature: it does not begin as one (at byte offset ${start2})`);
      return UNSIGNED;
    }
    const directory = blobAt(all, SLOT_CODE_DIRECTORY, CODE_DIRECTORY);
    if (!directory) {
      warnings.add(`code signature: it has no code directory (at byte offset ${start2})`);
      return UNSIGNED;
    }
    const flags = directory.u32(12);
    const entitlements = blobAt(all, SLOT_ENTITLEMENTS, ENTITLEMENTS);
    return {
      signature: signatureOf(flags, blobAt(all, SLOT_CMS, BLOB_WRAPPER)),
      hardenedRuntime: (flags & CS_RUNTIME) !== 0,
      entitlements: entitlements && grantedEntitlements(decodeText(entitlements.bytes.subarray(HEAD_BYTES2)))
    };
  });
}
function blobAt(all, slot, magic) {
  const count5 = Math.min(all.u32(8), MAX_BLOBS);
  for (let index = 0; index < count5; index += 1) {
    if (all.u32(12 + index * 8) !== slot) continue;
    const at = all.u32(16 + index * 8);
    if (all.u32(at) !== magic) return null;
    const length = all.u32(at + 4);
    return new ByteView(all.bytes.subarray(at, at + length), all.start + at, "big");
  }
  return null;
}
function signatureOf(flags, cms) {
  const signer = cms && cms.length > HEAD_BYTES2 ? cmsSigner(cms.bytes.subarray(HEAD_BYTES2)) : null;
  if (signer) return { kind: issuerKind(signer.issuerName ?? ""), signer: signer.commonName };
  if (cms && cms.length > HEAD_BYTES2) return { kind: "certificate", signer: null };
  if ((flags & CS_LINKER_SIGNED) !== 0) return { kind: "linker", signer: null };
  return { kind: (flags & CS_ADHOC) === 0 ? "certificate" : "ad-hoc", signer: null };
}
function issuerKind(issuer) {
  if (issuer.startsWith("Developer ID")) return "developer-id";
  return issuer.startsWith("Apple ") ? "apple" : "certificate";
}
var LC_CODE_SIGNATURE, SUPER_BLOB, CODE_DIRECTORY, ENTITLEMENTS, BLOB_WRAPPER, SLOT_CODE_DIRECTORY, SLOT_ENTITLEMENTS, SLOT_CMS, CS_ADHOC, CS_RUNTIME, CS_LINKER_SIGNED, MAX_SIGNATURE_BYTES, MAX_BLOBS, HEAD_BYTES2, UNSIGNED;
var init_code_signature2 = __esm({
  "src/binary/macho/code-signature.ts"() {
    "use strict";
    init_byte_view();
    init_cms_signer();
    init_text();
    init_entitlements();
    LC_CODE_SIGNATURE = 29;
    SUPER_BLOB = 4208856256;
    CODE_DIRECTORY = 4208856066;
    ENTITLEMENTS = 4208882033;
    BLOB_WRAPPER = 4208855809;
    SLOT_CODE_DIRECTORY = 0;
    SLOT_ENTITLEMENTS = 5;
    SLOT_CMS = 65536;
    CS_ADHOC = 2;
    CS_RUNTIME = 65536;
    CS_LINKER_SIGNED = 131072;
    MAX_SIGNATURE_BYTES = 8 << 20;
    MAX_BLOBS = 64;
    HEAD_BYTES2 = 8;
    UNSIGNED = { signature: null, hardenedRuntime: null, entitlements: null };
  }
});

// src/binary/macho/fat.ts
function readFat(source2) {
  const head = new ByteView(readExactly(source2, 0, 8, "the Mach-O magic"), 0, "big");
  const magic = head.u32(0);
  if (magic !== FAT_MAGIC && magic !== FAT_MAGIC_64) return null;
  const count5 = head.u32(4);
  if (count5 === 0 || count5 > MAX_ARCHITECTURES) {
    throw new BinaryFormatError(4, `the fat Mach-O file announces ${count5} architectures`, { hint: CUT_OFF_HINT });
  }
  const wide = magic === FAT_MAGIC_64;
  const entry = wide ? 32 : 20;
  const view = new ByteView(readExactly(source2, 8, count5 * entry, "the table of architectures"), 8, "big");
  return Array.from({ length: count5 }, (_, index) => {
    const at = index * entry;
    const part2 = {
      cpuType: view.u32(at),
      offset: wide ? view.u64(at + 8) : view.u32(at + 8),
      sizeBytes: wide ? view.u64(at + 16) : view.u32(at + 12)
    };
    if (part2.offset + part2.sizeBytes <= source2.sizeBytes) return part2;
    throw new BinaryFormatError(
      source2.sizeBytes,
      `the file is truncated: architecture ${index} ends at byte ${part2.offset + part2.sizeBytes}, the file at ${source2.sizeBytes}`,
      { hint: CUT_OFF_HINT }
    );
  });
}
var FAT_MAGIC, FAT_MAGIC_64, MAX_ARCHITECTURES;
var init_fat = __esm({
  "src/binary/macho/fat.ts"() {
    "use strict";
    init_errors();
    init_byte_view();
    FAT_MAGIC = 3405691582;
    FAT_MAGIC_64 = 3405691583;
    MAX_ARCHITECTURES = 64;
  }
});

// src/binary/macho/libraries.ts
function readLibraries(commands) {
  const all = [];
  const needed = [];
  const weak = [];
  const rpath = [];
  let interpreter = null;
  for (const { kind, view } of commands) {
    if (kind !== LC_RPATH && kind !== LC_LOAD_DYLINKER && !LOADS.has(kind)) continue;
    if (view.length < 12) continue;
    const name2 = cString(view.bytes, Math.min(view.u32(8), view.length));
    if (kind === LC_RPATH) rpath.push(name2);
    else if (kind === LC_LOAD_DYLINKER) interpreter = name2;
    else {
      all.push(name2);
      (kind === LC_LOAD_WEAK_DYLIB ? weak : needed).push(name2);
    }
  }
  return { all, needed, weak, rpath, interpreter };
}
var LC_LOAD_DYLIB, LC_LOAD_DYLINKER, LC_LAZY_LOAD_DYLIB, LC_LOAD_WEAK_DYLIB, LC_RPATH, LC_REEXPORT_DYLIB, LC_LOAD_UPWARD_DYLIB, LOADS;
var init_libraries2 = __esm({
  "src/binary/macho/libraries.ts"() {
    "use strict";
    init_text();
    LC_LOAD_DYLIB = 12;
    LC_LOAD_DYLINKER = 14;
    LC_LAZY_LOAD_DYLIB = 32;
    LC_LOAD_WEAK_DYLIB = 2147483672;
    LC_RPATH = 2147483676;
    LC_REEXPORT_DYLIB = 2147483679;
    LC_LOAD_UPWARD_DYLIB = 2147483683;
    LOADS = /* @__PURE__ */ new Set([
      LC_LOAD_DYLIB,
      LC_LAZY_LOAD_DYLIB,
      LC_LOAD_WEAK_DYLIB,
      LC_REEXPORT_DYLIB,
      LC_LOAD_UPWARD_DYLIB
    ]);
  }
});

// src/binary/macho/load-commands.ts
function readSlice(source2, start2, warnings) {
  const magic = new ByteView(readExactly(source2, start2, 4, "the Mach-O magic"), start2, "big").u32(0);
  const kind = {
    4277009102: [32, "big"],
    4277009103: [64, "big"],
    3472551422: [32, "little"],
    3489328638: [64, "little"]
  }[magic];
  if (!kind) {
    throw new BinaryFormatError(start2, `there is no Mach-O header but 0x${magic.toString(16)}`, { hint: CUT_OFF_HINT });
  }
  const [bits, endian] = kind;
  const size2 = bits === 64 ? 32 : 28;
  const head = new ByteView(readExactly(source2, start2, size2, "the Mach-O header"), start2, endian);
  const commandsBytes = head.u32(20);
  if (commandsBytes > MAX_COMMANDS_BYTES) {
    throw new BinaryFormatError(start2 + 20, `the load commands claim ${commandsBytes} bytes`, { hint: CUT_OFF_HINT });
  }
  const bytes3 = readExactly(source2, start2 + size2, commandsBytes, "the load commands");
  return {
    bits,
    endian,
    cpuType: head.u32(4),
    cpuSubtype: head.u32(8),
    fileType: head.u32(12),
    flags: head.u32(24),
    start: start2,
    commands: splitCommands(bytes3, start2 + size2, head.u32(16), endian, warnings)
  };
}
function splitCommands(bytes3, start2, count5, endian, warnings) {
  const table4 = new ByteView(bytes3, start2, endian);
  const commands = [];
  let at = 0;
  for (let index = 0; index < count5; index += 1) {
    if (index >= MAX_COMMANDS || at + 8 > bytes3.length) {
      warnings.add(`load commands: ${count5} are announced, ${index} are there or are read`);
      break;
    }
    const size2 = table4.u32(at + 4);
    if (size2 < 8 || at + size2 > bytes3.length) {
      warnings.add(`load commands: number ${index} claims ${size2} bytes (at byte offset ${start2 + at})`);
      break;
    }
    commands.push({ kind: table4.u32(at), view: new ByteView(bytes3.subarray(at, at + size2), start2 + at, endian) });
    at += size2;
  }
  return commands;
}
function sliceImage(source2, slice2) {
  const regions = [];
  const sections = [];
  for (const { kind, view } of slice2.commands) {
    if (kind !== LC_SEGMENT && kind !== LC_SEGMENT_64) continue;
    const bits = kind === LC_SEGMENT_64 ? 64 : 32;
    const word3 = bits / 8;
    const fileBytes = view.word(24 + 3 * word3, bits);
    const offset = view.word(24 + 2 * word3, bits) + slice2.start;
    const protection = view.u32(24 + 4 * word3 + 4);
    if (offset + fileBytes > source2.sizeBytes) throw truncated2(view, offset + fileBytes, source2.sizeBytes);
    if (fileBytes > 0 && cString(view.bytes.subarray(8, 24)) !== "__LINKEDIT") {
      regions.push({
        offset,
        sizeBytes: fileBytes,
        address: view.word(24, bits),
        writable: (protection & VM_PROT_WRITE) !== 0,
        executable: (protection & VM_PROT_EXECUTE) !== 0
      });
    }
    sections.push(...sectionsOf(view, bits, slice2.start));
  }
  return { source: source2, endian: slice2.endian, bits: slice2.bits, regions, sections };
}
function truncated2(view, end, sizeBytes2) {
  const name2 = JSON.stringify(cString(view.bytes.subarray(8, 24)));
  return new BinaryFormatError(
    sizeBytes2,
    `the file is truncated: segment ${name2} ends at byte ${end}, the file at ${sizeBytes2}`,
    { hint: CUT_OFF_HINT }
  );
}
function sectionsOf(view, bits, start2) {
  const word3 = bits / 8;
  const first = 24 + 4 * word3 + 16;
  const size2 = bits === 64 ? 80 : 68;
  const count5 = Math.min(view.u32(first - 8), Math.floor((view.length - first) / size2), MAX_SECTIONS2);
  const sections = [];
  for (let index = 0; index < count5; index += 1) {
    const at = first + index * size2;
    const flags = view.u32(at + 32 + 2 * word3 + 16);
    if ((flags & 255) === S_ZEROFILL) continue;
    sections.push({
      name: cString(view.bytes.subarray(at, at + 16)),
      address: view.word(at + 32, bits),
      sizeBytes: view.word(at + 32 + word3, bits),
      offset: view.u32(at + 32 + 2 * word3) + start2
    });
  }
  return sections;
}
var LC_SEGMENT, LC_SEGMENT_64, VM_PROT_WRITE, VM_PROT_EXECUTE, S_ZEROFILL, MAX_COMMANDS, MAX_COMMANDS_BYTES, MAX_SECTIONS2;
var init_load_commands = __esm({
  "src/binary/macho/load-commands.ts"() {
    "use strict";
    init_errors();
    init_byte_view();
    init_text();
    LC_SEGMENT = 1;
    LC_SEGMENT_64 = 25;
    VM_PROT_WRITE = 2;
    VM_PROT_EXECUTE = 4;
    S_ZEROFILL = 1;
    MAX_COMMANDS = 4096;
    MAX_COMMANDS_BYTES = 4 << 20;
    MAX_SECTIONS2 = 255;
  }
});

// src/binary/macho/macho-symbols.ts
function readMachoSymbols(source2, slice2, libraries2, warnings) {
  const table4 = slice2.commands.find(({ kind }) => kind === LC_SYMTAB)?.view;
  const ranges = slice2.commands.find(({ kind }) => kind === LC_DYSYMTAB)?.view;
  if (!table4 || !ranges || table4.length < 24 || ranges.length < 32) return { imports: [], stripped: null };
  const [first, count5] = [ranges.u32(24), ranges.u32(28)];
  return warnings.attempt("symbols", { imports: [], stripped: null }, () => {
    const entryBytes = slice2.bits === 64 ? 16 : 12;
    const there = Math.max(0, Math.min(count5, table4.u32(12) - first));
    if (count5 > there) warnings.add(`symbols: ${count5} imports are announced, the table has room for ${there}`);
    const read = Math.min(there, MAX_IMPORTS2);
    if (there > read) warnings.add(`symbols: the first ${read} of ${there} imports are read`);
    const start2 = slice2.start + table4.u32(8) + first * entryBytes;
    const strings = slice2.start + table4.u32(16);
    const view = new ByteView(readExactly(source2, start2, read * entryBytes, "undefined symbols"), start2, slice2.endian);
    let left = MAX_NAMES_BYTES4;
    const imports = Array.from({ length: read }, (_, index) => {
      const at = index * entryBytes;
      const nameAt = strings + view.u32(at);
      const description = view.u16(at + 6);
      const name2 = readCString(source2, nameAt, nameAt + Math.min(MAX_NAME_BYTES6, left));
      left -= name2.length;
      const library = (slice2.flags & MH_TWOLEVEL) === 0 ? void 0 : libraries2[(description >>> 8) - 1];
      return {
        name: name2,
        library: library ?? null,
        version: null,
        weak: (description & N_WEAK_REF) !== 0
      };
    });
    return { imports, stripped: ranges.u32(12) === 0 && ranges.u32(20) <= 1 };
  });
}
var LC_SYMTAB, LC_DYSYMTAB, N_WEAK_REF, MH_TWOLEVEL, MAX_IMPORTS2, MAX_NAME_BYTES6, MAX_NAMES_BYTES4;
var init_macho_symbols = __esm({
  "src/binary/macho/macho-symbols.ts"() {
    "use strict";
    init_byte_view();
    init_text();
    LC_SYMTAB = 2;
    LC_DYSYMTAB = 11;
    N_WEAK_REF = 64;
    MH_TWOLEVEL = 128;
    MAX_IMPORTS2 = 2e4;
    MAX_NAME_BYTES6 = 1024;
    MAX_NAMES_BYTES4 = 4 << 20;
  }
});

// src/binary/macho/inspect-macho.ts
function inspectMacho(source2) {
  const warnings = new Warnings();
  const parts = readFat(source2);
  const slice2 = readSlice(source2, parts?.[0]?.offset ?? 0, warnings);
  refuseOtherTypes2(slice2);
  const arch = archName(slice2.cpuType);
  const architectures = parts?.map((part2) => archName(part2.cpuType)) ?? [arch];
  if (architectures.length > 1) {
    const others = architectures.slice(1).join(", ");
    warnings.add(`the file is universal: these facts are those of ${arch}; it also holds ${others}`);
  }
  const image = sliceImage(source2, slice2);
  const libraries2 = readLibraries(slice2.commands);
  const { imports, stripped } = readMachoSymbols(source2, slice2, libraries2.all, warnings);
  const { signature, hardenedRuntime, entitlements } = readCodeSignature(source2, slice2, warnings);
  const clues = { arch, noteNames: /* @__PURE__ */ new Set(), sectionsTell: true, asksLibc: false };
  const go = readGo(image, clues, warnings);
  return {
    format: "macho",
    os: "darwin",
    arch,
    bits: slice2.bits,
    endian: slice2.endian,
    sizeBytes: source2.sizeBytes,
    kind: slice2.fileType === MH_EXECUTE ? "executable" : "library",
    linkage: libraries2.interpreter !== null || libraries2.all.length > 0 ? "dynamic" : "static",
    interpreter: libraries2.interpreter,
    needed: libraries2.needed,
    rpath: libraries2.rpath,
    runpath: [],
    libc: "unknown",
    versions: {},
    imports,
    cpuLevel: go.cpuLevel,
    abiNoteKernel: null,
    hardening: {
      pie: (slice2.flags & MH_PIE) !== 0,
      nx: (slice2.flags & MH_ALLOW_STACK_EXECUTION) === 0,
      relro: null,
      stripped
    },
    go: go.facts,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    elf: null,
    pe: null,
    macho: {
      ...buildVersion(slice2.commands),
      architectures,
      weakLibraries: libraries2.weak,
      hardenedRuntime,
      entitlements
    },
    signature,
    warnings: warnings.list()
  };
}
function refuseOtherTypes2({ fileType, start: start2 }) {
  const what = REFUSED2[fileType];
  if (what === void 0) return;
  throw new BinaryFormatError(start2 + 12, `the Mach-O file is ${what}, not an executable`, {
    hint: 'Name what the linker made of it, the file that "go build" writes.'
  });
}
function archName(cpuType) {
  return ARCHES[cpuType] ?? `unknown(0x${cpuType.toString(16)})`;
}
var ARCHES, MH_EXECUTE, REFUSED2, MH_ALLOW_STACK_EXECUTION, MH_PIE;
var init_inspect_macho = __esm({
  "src/binary/macho/inspect-macho.ts"() {
    "use strict";
    init_errors();
    init_read_go();
    init_warnings();
    init_build_version();
    init_code_signature2();
    init_fat();
    init_libraries2();
    init_load_commands();
    init_macho_symbols();
    ARCHES = {
      7: "386",
      12: "arm",
      18: "ppc",
      16777223: "amd64",
      16777228: "arm64",
      16777234: "ppc64"
    };
    MH_EXECUTE = 2;
    REFUSED2 = {
      1: "a relocatable object",
      4: "a core dump",
      10: "debug data (dSYM)"
    };
    MH_ALLOW_STACK_EXECUTION = 131072;
    MH_PIE = 2097152;
  }
});

// src/binary/not-a-binary.ts
function notABinary(head, sizeBytes2) {
  if (sizeBytes2 === 0) {
    return new BinaryFormatError(0, "the file is empty", {
      hint: "The build or the download wrote nothing. Do it again."
    });
  }
  for (const { at = 0, starts, what: what2, hint } of KINDS) {
    if (hasAt(head, at, starts)) {
      return new BinaryFormatError(at, `this is ${what2}, not a binary`, { hint: hint ?? NAME_THE_BINARY });
    }
  }
  if (sizeBytes2 < 4) {
    return new BinaryFormatError(sizeBytes2, `the file ends after ${sizeBytes2} bytes, before any format shows`, {
      hint: NAME_THE_BINARY
    });
  }
  const what = looksLikeText(head) ? "text" : `data that begins with ${hex(head.subarray(0, 4))}`;
  return new BinaryFormatError(0, `this is ${what}, not a binary`, { hint: NAME_THE_BINARY });
}
function hasAt(head, at, text6) {
  if (head.length < at + text6.length) return false;
  for (let index = 0; index < text6.length; index += 1) {
    if (head[at + index] !== text6.charCodeAt(index)) return false;
  }
  return true;
}
function looksLikeText(head) {
  return head.every((byte) => byte >= 32 || byte >= 9 && byte <= 13);
}
function hex(bytes3) {
  return [...bytes3].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
var NAME_THE_BINARY, UNPACK, KINDS;
var init_not_a_binary = __esm({
  "src/binary/not-a-binary.ts"() {
    "use strict";
    init_errors();
    NAME_THE_BINARY = "Name the built Go binary itself, an ELF, PE or Mach-O file.";
    UNPACK = "Unpack it and name the binary inside.";
    KINDS = [
      { starts: "#!", what: "a script", hint: "Name the program that the script starts." },
      { starts: "\x8B", what: "a gzip archive", hint: UNPACK },
      { starts: "PK", what: "a zip archive", hint: UNPACK },
      { starts: "\xFD7zXZ\0", what: "an xz archive", hint: UNPACK },
      { starts: "(\xB5/\xFD", what: "a zstd archive", hint: UNPACK },
      { starts: "BZh", what: "a bzip2 archive", hint: UNPACK },
      { starts: "7z\xBC\xAF'", what: "a 7z archive", hint: UNPACK },
      { at: 257, starts: "ustar", what: "a tar archive", hint: UNPACK },
      { starts: "!<arch>\ndebian", what: "a Debian package", hint: UNPACK },
      { starts: "!<arch>\n", what: "a static library (ar archive)", hint: "Link it into a program and name that." },
      { starts: "\xED\xAB\xEE\xDB", what: "an RPM package", hint: UNPACK },
      { starts: "d\x86", what: "a COFF object", hint: "Name the .exe that the linker made of it." },
      { starts: "L", what: "a COFF object", hint: "Name the .exe that the linker made of it." },
      {
        starts: "\0asm",
        what: "a WebAssembly module",
        hint: "It runs in a WebAssembly runtime, not in a container by itself."
      },
      { starts: "\xCA\xFE\xBA\xBE", what: "a Java class" },
      { starts: "%PDF", what: "a PDF document" },
      { starts: "<?xml", what: "an XML document" },
      {
        starts: "<!DOCTYPE",
        what: "an HTML page",
        hint: "A download may have answered with an error page. Download it again."
      },
      {
        starts: "<html",
        what: "an HTML page",
        hint: "A download may have answered with an error page. Download it again."
      },
      {
        starts: "version https://git-lfs.github.com/spec/",
        what: "a Git LFS pointer",
        hint: "Fetch the file itself: git lfs pull"
      },
      { starts: "package ", what: "Go source", hint: "Build it first: go build" }
    ];
  }
});

// src/binary/pe/authenticode.ts
function readAuthenticode(source2, header, warnings) {
  const { address: offset = 0, sizeBytes: sizeBytes2 = 0 } = header.directories[CERTIFICATES] ?? {};
  if (offset === 0 || sizeBytes2 === 0) return null;
  return warnings.attempt("Authenticode", { kind: "authenticode", signer: null }, () => {
    const head = new ByteView(readExactly(source2, offset, 8, "the certificate table"), offset, "little");
    const length = head.u32(0);
    if (head.u16(6) !== PKCS_SIGNED_DATA || length < 8) return { kind: "authenticode", signer: null };
    const size2 = Math.min(length - 8, MAX_CERTIFICATE_BYTES);
    const signer = cmsSigner(readExactly(source2, offset + 8, size2, "the Authenticode signature"));
    if (!signer?.commonName) warnings.add("Authenticode: there is a signature, its signer could not be read");
    return { kind: "authenticode", signer: signer?.commonName ?? null };
  });
}
var CERTIFICATES, PKCS_SIGNED_DATA, MAX_CERTIFICATE_BYTES;
var init_authenticode = __esm({
  "src/binary/pe/authenticode.ts"() {
    "use strict";
    init_byte_view();
    init_cms_signer();
    CERTIFICATES = 4;
    PKCS_SIGNED_DATA = 2;
    MAX_CERTIFICATE_BYTES = 1 << 20;
  }
});

// src/binary/pe/pe-header.ts
function readPeHeader(source2, warnings) {
  const at = peOffset(source2);
  const coff = new ByteView(readExactly(source2, at, 24, "the COFF header"), at, "little");
  const optionalBytes = coff.u16(20);
  const characteristics = coff.u16(22);
  if (optionalBytes === 0) {
    throw new BinaryFormatError(at + 20, "the PE file has no optional header: it is an object, not an executable", {
      hint: 'Name what the linker made of it, the .exe that "go build" writes.'
    });
  }
  const optional = new ByteView(readExactly(source2, at + 24, optionalBytes, "the optional header"), at + 24, "little");
  const magic = optional.u16(0);
  if (magic !== 267 && magic !== 523) {
    throw new BinaryFormatError(at + 24, `the magic of the optional header is 0x${magic.toString(16)}`, {
      hint: CUT_OFF_HINT
    });
  }
  const bits = magic === 523 ? 64 : 32;
  return {
    bits,
    machine: coff.u16(4),
    characteristics,
    subsystem: optional.u16(68),
    dllCharacteristics: optional.u16(70),
    osVersion: `${optional.u16(40)}.${optional.u16(42)}`,
    subsystemVersion: `${optional.u16(48)}.${optional.u16(50)}`,
    imageBase: bits === 64 ? optional.u64(24) : optional.u32(28),
    symbolCount: coff.u32(16),
    directories: readDirectories(optional, bits),
    sections: readSections2(source2, coff.u16(6), at + 24 + optionalBytes, warnings)
  };
}
function peOffset(source2) {
  const stub = new ByteView(readUpTo(source2, 0, 64), 0, "little");
  const at = stub.length < 64 ? -1 : stub.u32(60);
  const signature = at < 0 ? "" : String.fromCharCode(...readUpTo(source2, at, 4));
  if (signature === "PE\0\0") return at;
  const other = /^(?:NE|LE|LX)/.exec(signature)?.[0];
  throw new BinaryFormatError(
    Math.max(0, Math.min(at, source2.sizeBytes)),
    other ? `this is a 16-bit or mixed program (${other}), not a PE file` : "the file begins with MZ and has no PE header",
    { hint: stub.length < 64 || at + 4 > source2.sizeBytes ? CUT_OFF_HINT : 'Name the .exe that "go build" writes.' }
  );
}
function readDirectories(optional, bits) {
  const start2 = bits === 64 ? 112 : 96;
  if (optional.length < start2) return [];
  const room = Math.floor((optional.length - start2) / 8);
  const count5 = Math.min(optional.u32(start2 - 4), room, MAX_DIRECTORIES);
  return Array.from({ length: count5 }, (_, index) => ({
    address: optional.u32(start2 + index * 8),
    sizeBytes: optional.u32(start2 + index * 8 + 4)
  }));
}
function readSections2(source2, count5, at, warnings) {
  if (count5 > MAX_SECTIONS3) warnings.add(`the file has ${count5} sections; the first ${MAX_SECTIONS3} are read`);
  const read = Math.min(count5, MAX_SECTIONS3);
  const view = new ByteView(readExactly(source2, at, read * 40, "the section table"), at, "little");
  const sections = Array.from({ length: read }, (_, index) => {
    const base = index * 40;
    return {
      name: cString(view.bytes.subarray(base, base + 8)),
      virtualBytes: view.u32(base + 8),
      address: view.u32(base + 12),
      sizeBytes: view.u32(base + 16),
      offset: view.u32(base + 20),
      characteristics: view.u32(base + 36)
    };
  });
  for (const section of sections) {
    if (section.sizeBytes > 0 && section.offset + section.sizeBytes > source2.sizeBytes) {
      throw new BinaryFormatError(
        source2.sizeBytes,
        `the file is truncated: section ${JSON.stringify(section.name)} ends at byte ${section.offset + section.sizeBytes}, the file at ${source2.sizeBytes}`,
        { hint: CUT_OFF_HINT }
      );
    }
  }
  return sections;
}
var MAX_DIRECTORIES, MAX_SECTIONS3;
var init_pe_header = __esm({
  "src/binary/pe/pe-header.ts"() {
    "use strict";
    init_errors();
    init_byte_view();
    init_text();
    MAX_DIRECTORIES = 16;
    MAX_SECTIONS3 = 512;
  }
});

// src/binary/pe/pe-imports.ts
function readPeImports(image, header, warnings) {
  const libraries2 = [];
  const delayLoaded2 = [];
  const imports = [];
  const at = (rva) => offsetOf(image, header.imageBase + rva);
  const budget = { thunks: MAX_IMPORTS3, bytes: MAX_NAMES_BYTES5 };
  const nameAt = (offset) => {
    const name2 = readCString(image.source, offset, offset + Math.min(MAX_NAME_BYTES7, budget.bytes));
    budget.bytes -= name2.length;
    return name2;
  };
  warnings.attempt("imports", void 0, () => {
    for (const view of descriptors(image, header, { directory: IMPORTS, entryBytes: 20, nameAt: 12 }, warnings)) {
      const nameOffset = at(view.u32(12));
      if (nameOffset === null) {
        warnings.add(`imports: a library's name is not in the file (at byte offset ${view.start + 12})`);
        continue;
      }
      const library = nameAt(nameOffset);
      libraries2.push(library);
      const thunks = at(view.u32(0) || view.u32(16));
      if (thunks === null) continue;
      for (const name2 of thunkNames(image, header, thunks, at, nameAt)) {
        budget.thunks -= 1;
        if (budget.thunks < 0) return warnings.add(`imports: the first ${MAX_IMPORTS3} are read`);
        if (name2 === null) continue;
        imports.push({ name: name2, library, version: null, weak: false });
      }
    }
  });
  warnings.attempt("delay-loaded imports", void 0, () => {
    for (const view of descriptors(image, header, { directory: DELAYED, entryBytes: 32, nameAt: 4 }, warnings)) {
      const relative = (view.u32(0) & 1) === 1;
      const nameOffset = relative ? at(view.u32(4)) : offsetOf(image, view.u32(4));
      if (nameOffset !== null) delayLoaded2.push(nameAt(nameOffset));
    }
  });
  return { libraries: libraries2, delayLoaded: delayLoaded2, imports };
}
function* descriptors({ source: source2, regions }, header, { directory, entryBytes, nameAt }, warnings) {
  const { address = 0, sizeBytes: sizeBytes2 = 0 } = header.directories[directory] ?? {};
  if (address === 0 || sizeBytes2 === 0) return;
  const start2 = offsetOf({ regions }, header.imageBase + address);
  if (start2 === null) {
    warnings.add(`imports: table ${directory} lies outside the file, at address 0x${address.toString(16)}`);
    return;
  }
  for (let index = 0; ; index += 1) {
    if (index >= MAX_LIBRARIES2) return warnings.add(`imports: the first ${MAX_LIBRARIES2} libraries are read`);
    const at = start2 + index * entryBytes;
    const view = new ByteView(readExactly(source2, at, entryBytes, "an import descriptor"), at, "little");
    if (view.u32(nameAt) === 0) return;
    yield view;
  }
}
function* thunkNames({ source: source2 }, header, start2, at, nameAt) {
  const width = header.bits / 8;
  for (let index = 0; ; index += 1) {
    const offset = start2 + index * width;
    const view = new ByteView(readExactly(source2, offset, width, "an import"), offset, "little");
    const low = view.u32(0);
    const high = header.bits === 64 ? view.u32(4) : low;
    if (low === 0 && high === 0) return;
    if (high >= 2147483648) yield `#${low & 65535}`;
    else {
      const hint = at(low & 2147483647);
      yield hint === null ? null : nameAt(hint + 2);
    }
  }
}
var IMPORTS, DELAYED, MAX_LIBRARIES2, MAX_IMPORTS3, MAX_NAME_BYTES7, MAX_NAMES_BYTES5;
var init_pe_imports = __esm({
  "src/binary/pe/pe-imports.ts"() {
    "use strict";
    init_byte_view();
    init_image();
    init_text();
    IMPORTS = 1;
    DELAYED = 13;
    MAX_LIBRARIES2 = 512;
    MAX_IMPORTS3 = 2e4;
    MAX_NAME_BYTES7 = 1024;
    MAX_NAMES_BYTES5 = 4 << 20;
  }
});

// src/binary/pe/inspect-pe.ts
function inspectPe(source2) {
  const warnings = new Warnings();
  const header = readPeHeader(source2, warnings);
  const arch = ARCHES2[header.machine] ?? `unknown(0x${header.machine.toString(16)})`;
  const image = toImage(source2, header);
  const { libraries: libraries2, delayLoaded: delayLoaded2, imports } = readPeImports(image, header, warnings);
  const go = readGo(image, { arch, noteNames: /* @__PURE__ */ new Set(), sectionsTell: false, asksLibc: false }, warnings);
  const pe = peFacts(header, delayLoaded2);
  return {
    format: "pe",
    os: "windows",
    arch,
    bits: header.bits,
    endian: "little",
    sizeBytes: source2.sizeBytes,
    kind: (header.characteristics & IS_DLL) === 0 ? "executable" : "library",
    linkage: libraries2.length > 0 ? "dynamic" : "static",
    interpreter: null,
    needed: libraries2,
    rpath: [],
    runpath: [],
    libc: "unknown",
    versions: {},
    imports,
    cpuLevel: go.cpuLevel,
    abiNoteKernel: null,
    hardening: { pie: pe.aslr, nx: pe.dep, relro: null, stripped: header.symbolCount === 0 },
    go: go.facts,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    elf: null,
    pe,
    macho: null,
    signature: readAuthenticode(source2, header, warnings),
    warnings: warnings.list()
  };
}
function peFacts(header, delayLoaded2) {
  const flags = header.dllCharacteristics;
  const aslr = (flags & DYNAMIC_BASE) !== 0 && (header.characteristics & RELOCATIONS_STRIPPED) === 0;
  return {
    subsystem: SUBSYSTEMS[header.subsystem] ?? `unknown(${header.subsystem})`,
    osVersion: header.osVersion,
    subsystemVersion: header.subsystemVersion,
    delayLoaded: delayLoaded2,
    aslr,
    highEntropyAslr: aslr && (flags & HIGH_ENTROPY_VA) !== 0,
    dep: (flags & NX_COMPAT) !== 0,
    controlFlowGuard: (flags & GUARD_CF) !== 0,
    forceIntegrity: (flags & FORCE_INTEGRITY) !== 0
  };
}
function toImage(source2, header) {
  const mapped2 = header.sections.filter((section) => section.sizeBytes > 0);
  return {
    source: source2,
    endian: "little",
    bits: header.bits,
    regions: mapped2.map((section) => ({
      offset: section.offset,
      sizeBytes: section.sizeBytes,
      address: header.imageBase + section.address,
      writable: (section.characteristics & MEM_WRITE) !== 0,
      executable: (section.characteristics & MEM_EXECUTE) !== 0
    })),
    sections: mapped2.map((section) => ({ ...section, address: header.imageBase + section.address }))
  };
}
var ARCHES2, SUBSYSTEMS, RELOCATIONS_STRIPPED, IS_DLL, MEM_EXECUTE, MEM_WRITE, HIGH_ENTROPY_VA, DYNAMIC_BASE, FORCE_INTEGRITY, NX_COMPAT, GUARD_CF;
var init_inspect_pe = __esm({
  "src/binary/pe/inspect-pe.ts"() {
    "use strict";
    init_read_go();
    init_warnings();
    init_authenticode();
    init_pe_header();
    init_pe_imports();
    ARCHES2 = {
      332: "386",
      448: "arm",
      452: "arm",
      20580: "riscv64",
      25188: "loong64",
      34404: "amd64",
      43620: "arm64"
    };
    SUBSYSTEMS = {
      1: "native",
      2: "gui",
      3: "console",
      7: "posix",
      9: "windows-ce",
      10: "efi-application",
      11: "efi-boot-driver",
      12: "efi-runtime-driver",
      16: "boot-application"
    };
    RELOCATIONS_STRIPPED = 1;
    IS_DLL = 8192;
    MEM_EXECUTE = 536870912;
    MEM_WRITE = 2147483648;
    HIGH_ENTROPY_VA = 32;
    DYNAMIC_BASE = 64;
    FORCE_INTEGRITY = 128;
    NX_COMPAT = 256;
    GUARD_CF = 16384;
  }
});

// src/binary/inspect.ts
function inspectBinary(source2) {
  const head = readUpTo(source2, 0, 512);
  const magic = head.length < 4 ? 0 : new DataView(head.buffer, head.byteOffset).getUint32(0);
  switch (magic) {
    case 2135247942:
      return inspectElf(source2);
    case 4277009102:
    case 4277009103:
    case 3472551422:
    case 3489328638:
    case 3405691583:
      return inspectMacho(source2);
    case 3405691582:
      if (head.length < 8 || head[7] < 40) return inspectMacho(source2);
      throw notABinary(head, source2.sizeBytes);
  }
  if (magic >>> 16 === 19802) return inspectPe(source2);
  throw notABinary(head, source2.sizeBytes);
}
var init_inspect = __esm({
  "src/binary/inspect.ts"() {
    "use strict";
    init_byte_view();
    init_inspect_elf();
    init_inspect_macho();
    init_not_a_binary();
    init_inspect_pe();
  }
});

// src/run/subject.ts
var subject_exports = {};
__export(subject_exports, {
  Subject: () => Subject
});
var Subject;
var init_subject = __esm({
  "src/run/subject.ts"() {
    "use strict";
    init_identify();
    init_inspect();
    Subject = class {
      path;
      identity;
      #ports;
      #facts = null;
      #sha256 = null;
      /** Throws UsageError where there is no file, BinaryFormatError where what is there is soon seen to be no binary. */
      constructor(path, ports) {
        var _stack = [];
        try {
          this.path = path;
          this.#ports = ports;
          const source2 = __using(_stack, ports.openSource(path));
          this.identity = identifyBinary(source2) ?? this.facts;
        } catch (_) {
          var _error = _, _hasError = true;
        } finally {
          __callDispose(_stack, _error, _hasError);
        }
      }
      /** Read when first asked for; throws BinaryFormatError. */
      get facts() {
        var _stack = [];
        try {
          if (this.#facts) return this.#facts;
          const source2 = __using(_stack, this.#ports.openSource(this.path));
          this.#facts = inspectBinary(source2);
          return this.#facts;
        } catch (_) {
          var _error = _, _hasError = true;
        } finally {
          __callDispose(_stack, _error, _hasError);
        }
      }
      /** Of the file's bytes, hex; begun when first asked for. */
      sha256() {
        if (this.#sha256) return this.#sha256;
        this.#sha256 = this.#ports.sha256(this.path);
        this.#sha256.catch(() => void 0);
        return this.#sha256;
      }
    };
  }
});

// src/verdict/exit-code.ts
var exit_code_exports = {};
__export(exit_code_exports, {
  exitCode: () => exitCode
});
function exitCode({ gate: gate2, cells }) {
  const planned = cells.filter(({ judgement }) => judgement.outcome !== "skip");
  const lost = planned.filter(
    ({ judgement }) => judgement.outcome === "unknown" && judgement.findings.some(({ id }) => TROUBLE.has(id))
  );
  if (planned.length > 0 && lost.length === planned.length) return 3;
  return gate2.decision === "pass" ? 0 : 1;
}
var TROUBLE;
var init_exit_code = __esm({
  "src/verdict/exit-code.ts"() {
    "use strict";
    TROUBLE = /* @__PURE__ */ new Set([
      "image-unavailable",
      "platform-unavailable",
      "profile-refused",
      "engine-unavailable",
      "engine-lost",
      "engine-refused",
      "probe-failed",
      "killed-for-memory",
      "killed-from-outside",
      "cell-time-limit",
      "interrupted",
      "result-missing",
      "slice-refused"
    ]);
  }
});

// src/report/report-binary.ts
function reportBinary(path, sha256, facts) {
  return {
    path,
    sha256,
    sizeBytes: facts.sizeBytes,
    format: facts.format,
    os: facts.os,
    arch: facts.arch,
    kind: facts.kind,
    linkage: facts.linkage,
    libc: facts.libc,
    interpreter: facts.interpreter,
    needed: [...facts.needed],
    rpath: [...facts.rpath],
    runpath: [...facts.runpath],
    versions: reportVersions(facts),
    cpuLevel: facts.cpuLevel,
    abiNoteKernel: facts.abiNoteKernel,
    go: facts.go && reportGo(facts.go),
    cgoPackages: facts.cgoPackages && [...facts.cgoPackages],
    hardening: { ...facts.hardening },
    marks: facts.marks && [...facts.marks],
    pe: facts.pe && { ...facts.pe, delayLoaded: [...facts.pe.delayLoaded] },
    macho: facts.macho && reportMacho(facts.macho),
    signature: facts.signature && { ...facts.signature },
    warnings: [...facts.warnings]
  };
}
function reportMacho(macho) {
  return {
    ...macho,
    architectures: [...macho.architectures],
    weakLibraries: [...macho.weakLibraries],
    entitlements: macho.entitlements && [...macho.entitlements]
  };
}
function reportVersions({ versions: versions2 }) {
  const entries = Object.entries(versions2).map(([library, { floor, symbols: symbols2, weak }]) => {
    const byNode = Object.entries(symbols2).map(([node, names2]) => [node, [...names2]]);
    const needs = { floor, symbols: Object.fromEntries(byNode), weak: [...weak] };
    return [library, needs];
  });
  return Object.fromEntries(entries);
}
function reportGo({ version: version2, path, module: module3, cgo, settings, deps }) {
  return {
    version: version2,
    path,
    module: module3 && reportModule(module3),
    cgo,
    settings: { ...settings },
    deps: deps.map(reportModule)
  };
}
function reportModule({ path, version: version2, replacedBy }) {
  return { path, version: version2, replacedBy };
}
var init_report_binary = __esm({
  "src/report/report-binary.ts"() {
    "use strict";
  }
});

// src/timing/summarise.ts
function summariseTimer(message) {
  const { path, periodNs, missed: missed2, latenessNs: latenessNs2 } = message;
  if (latenessNs2.length === 0) return null;
  const sorted = Float64Array.from(latenessNs2).sort();
  return {
    path,
    periodNs,
    samples: sorted.length,
    p50Ns: quantile(sorted, 0.5),
    p90Ns: quantile(sorted, 0.9),
    p95Ns: quantile(sorted, 0.95),
    p99Ns: quantile(sorted, 0.99),
    maxNs: sorted[sorted.length - 1],
    missed: missed2
  };
}
function summariseClock({ nowNs, syscallNs, vdsoMapped }) {
  return { nowNs, syscallNs, path: clockPath(nowNs, syscallNs, vdsoMapped) };
}
function clockPath(nowNs, syscallNs, vdsoMapped) {
  if (syscallNs === null || syscallNs <= 0 || nowNs <= 0) return vdsoMapped === false ? "syscall" : "unclear";
  const ratio = nowNs / syscallNs;
  if (ratio > SYSCALL_ABOVE) return "syscall";
  return ratio < VDSO_BELOW && vdsoMapped !== false ? "vdso" : "unclear";
}
var VDSO_BELOW, SYSCALL_ABOVE;
var init_summarise = __esm({
  "src/timing/summarise.ts"() {
    "use strict";
    init_quantile();
    VDSO_BELOW = 0.5;
    SYSCALL_ABOVE = 0.8;
  }
});

// src/report/timer-duet.ts
function reportDuet(judged) {
  const { verdict, reason: reason2, limit: limit2, analysis, pairs, control, cell: cell2, causes: causes3 } = judged;
  return {
    verdict,
    reason: reason2,
    class: limit2.class,
    limitPercent: limit2.percent,
    action: limit2.action,
    periodNs: analysis?.periodNs ?? null,
    pairs: pairs.map((pair) => ({ ...pair })),
    p50: analysis && reportShift(analysis.p50),
    p90: analysis && reportShift(analysis.p90),
    shift: analysis?.shift ?? null,
    control: control && reportSeries(control),
    cell: cell2 && reportSeries(cell2),
    causes: { ...causes3, throttle: causes3.throttle && { ...causes3.throttle } }
  };
}
function reportShift({ bounds, pairsLater, cell: cell2, control }) {
  const [estimate, lower, upper] = [bounds.estimate, bounds.lower, bounds.upper].map(rounded);
  return {
    estimate,
    lower,
    upper,
    pairsLater,
    cell: rounded(cell2),
    control: rounded(control.median),
    controlWorst: rounded(control.worst)
  };
}
function reportSeries(summary2) {
  const { p99Interval, p999Interval } = summary2;
  return {
    ...summary2,
    deviationNs: Math.round(summary2.deviationNs),
    p99Interval: p99Interval && { ...p99Interval },
    p999Interval: p999Interval && { ...p999Interval }
  };
}
function rounded(percent2) {
  return Number(percent2.toFixed(4));
}
var init_timer_duet = __esm({
  "src/report/timer-duet.ts"() {
    "use strict";
  }
});

// src/report/report-finding.ts
function reportFinding(finding3) {
  const { title, message, remedy: remedy2 } = describe(finding3);
  const { id, severity, args, evidence } = finding3;
  return {
    id,
    severity,
    title,
    message,
    evidence: [...evidence],
    remedy: remedy2 && { text: remedy2.text, command: remedy2.command },
    args: { ...args }
  };
}
function reportPrediction({ runs, reason: reason2, findings }) {
  return { runs, reason: reason2, findings: findings.map(reportFinding) };
}
var init_report_finding = __esm({
  "src/report/report-finding.ts"() {
    "use strict";
    init_catalogue();
  }
});

// src/report/report-cell.ts
function reportCell({ cell: cell2, required, prediction: prediction2, judgement, observation, timers: timers3 }, sha256) {
  const { target } = cell2;
  const { observed, outcome, basis: basis2, reason: reason2, agrees, startupMs } = judgement;
  return {
    id: cell2.id,
    binary: sha256,
    platform: cell2.platform,
    target: {
      id: target.id,
      image: target.image,
      libc: { family: target.libc.family, version: target.libc.version },
      kernel: target.kernel,
      endOfLife: target.endOfLife
    },
    profile: cell2.profile.name,
    required,
    prediction: reportPrediction(prediction2),
    observed,
    outcome,
    basis: basis2,
    reason: reason2,
    agrees,
    findings: cellFindings(judgement, target.id, observation?.image?.standIn ?? null),
    image: observation?.image ? { ...observation.image } : null,
    steps: judgement.steps.map(reportStep),
    startupMs,
    facts: observation?.facts ? { ...observation.facts } : null,
    timers: observation && reportTimers(observation, timers3 ?? null)
  };
}
function cellFindings({ findings }, target, standIn) {
  const shown2 = findings.map(reportFinding);
  if (standIn === null || findings.some(({ id }) => id === "stand-in-used")) return shown2;
  return [...shown2, reportFinding(finding("stand-in-used", "note", { target, standIn }))];
}
function reportStep({ smoke, outcome, result, findings }) {
  return {
    name: smoke.name,
    kind: smoke.server ? "server" : "run",
    startAs: smoke.startAs,
    result,
    findings: findings.map(reportFinding),
    startError: outcome?.startError ? { ...outcome.startError } : null,
    exitCode: outcome?.exitCode ?? null,
    signal: outcome?.signal ?? null,
    timedOut: outcome?.timedOut ?? false,
    durationMs: outcome?.durationMs ?? null,
    readyMs: outcome?.serve?.readyMs ?? null,
    stdout: outcome && captured(outcome.stdout),
    stderr: outcome && captured(outcome.stderr),
    peakMemoryBytes: outcome?.peakMemoryBytes ?? null,
    peakThreads: outcome?.peakThreads ?? null,
    peakOpenFiles: outcome?.peakOpenFiles ?? null
  };
}
function captured({ text: text6, bytes: bytes3, truncated: truncated3 }) {
  return { text: text6, bytes: bytes3, truncated: truncated3 };
}
function reportTimers({ timers: timers3, clock }, judged) {
  if (timers3.length === 0 && clock === null) return null;
  const paths = timers3.map(summariseTimer).filter((summary2) => summary2 !== null);
  return {
    paths: paths.map((summary2) => ({ ...summary2 })),
    clock: clock && { ...summariseClock(clock) },
    ...judged && { duet: reportDuet(judged) }
  };
}
var init_report_cell = __esm({
  "src/report/report-cell.ts"() {
    "use strict";
    init_findings();
    init_summarise();
    init_timer_duet();
    init_report_finding();
  }
});

// src/report/build.ts
var build_exports = {};
__export(build_exports, {
  buildReport: () => buildReport
});
function buildReport(input) {
  const { startedAt, durationMs, complete, configHash, binaries, gate: gate2 } = input;
  return {
    schema: "portcullis-report/1",
    tool: { name: "portcullis", version: input.toolVersion },
    startedAt,
    durationMs,
    complete,
    configHash,
    engine: input.engine && reportEngine(input.engine),
    slices: [],
    binaries: binaries.map(({ path, sha256, facts }) => reportBinary(path, sha256, facts)),
    cells: input.cells.map((each) => reportCell(each, binaries[each.cell.binary].sha256)),
    gate: {
      decision: gate2.decision,
      reasons: gate2.reasons.map((reason2) => ({ ...reason2, cells: [...reason2.cells] })),
      glibcFloor: gate2.glibcFloor
    },
    changes: null
  };
}
function reportEngine({ kind, version: version2, apiVersion, os, arch, kernel: kernel2, cpus, rootless }) {
  return { kind, version: version2, apiVersion, os, arch, kernel: kernel2, cpus, rootless };
}
var init_build = __esm({
  "src/report/build.ts"() {
    "use strict";
    init_report_binary();
    init_report_cell();
  }
});

// matrix/targets.json
var targets_default;
var init_targets = __esm({
  "matrix/targets.json"() {
    targets_default = [
      {
        id: "scratch",
        image: null,
        architectures: null,
        libc: { family: "none", version: null, nodes: null },
        libraries: [],
        librariesComplete: true,
        kernel: null,
        endOfLife: null,
        has: { shell: false, caCertificates: false, tzdata: false, tmp: false, passwd: false },
        standIn: null,
        sources: {
          libc: "the empty image: no file at all",
          libraries: "the empty image",
          has: "the empty image; the engine adds /etc/hosts, /etc/hostname, /etc/resolv.conf, /proc, /sys and /dev"
        }
      },
      {
        id: "alpine:3.20",
        image: "docker.io/library/alpine:3.20",
        architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "musl", version: "1.2.5", nodes: null },
        libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1"],
        librariesComplete: true,
        kernel: null,
        endOfLife: "2026-04-01",
        has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
        standIn: "alpine-3.20",
        sources: {
          image: "docker-library/official-images before 3.20 ended; the tag stays",
          libc: "minirootfs 3.20.3 (docker-alpine branch v3.20): musl 1.2.5-r0",
          libraries: "minirootfs 3.20.3 file list; apk's own libapk left out",
          has: "minirootfs 3.20.3 file list: /etc/ssl/cert.pem, no zoneinfo; ca-certificates-bundle in every package list since",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "alpine:3.21",
        image: "docker.io/library/alpine:3.21",
        architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "musl", version: "1.2.5", nodes: null },
        libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1"],
        librariesComplete: true,
        kernel: null,
        endOfLife: "2026-11-01",
        has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
        standIn: "alpine-3.21",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "between 3.20 and 3.22, both 1.2.5",
          libraries: "same package set as 3.20 and 3.23; apk's own libapk left out",
          has: "minirootfs 3.20.3 file list: /etc/ssl/cert.pem, no zoneinfo; ca-certificates-bundle in every package list since",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "alpine:3.22",
        image: "docker.io/library/alpine:3.22",
        architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "musl", version: "1.2.5", nodes: null },
        libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1"],
        librariesComplete: true,
        kernel: null,
        endOfLife: "2027-05-01",
        has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
        standIn: "alpine-3.22",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "Alpine 3.22 package musl 1.2.5-r10",
          libraries: "same package set as 3.20 and 3.23; apk's own libapk left out",
          has: "minirootfs 3.20.3 file list: /etc/ssl/cert.pem, no zoneinfo; ca-certificates-bundle in every package list since",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "alpine:3.23",
        image: "docker.io/library/alpine:3.23",
        architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "musl", version: "1.2.5", nodes: null },
        libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1"],
        librariesComplete: true,
        kernel: null,
        endOfLife: "2027-11-01",
        has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
        standIn: "alpine-3.23",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "docker-library/repo-info alpine 3.23.6: musl 1.2.5-r23",
          libraries: "docker-library/repo-info alpine 3.23.6 package list; apk's own libapk left out",
          has: "minirootfs 3.20.3 file list: /etc/ssl/cert.pem, no zoneinfo; ca-certificates-bundle in every package list since",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "alpine:3.24",
        image: "docker.io/library/alpine:3.24",
        architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "musl", version: "1.2.6", nodes: null },
        libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1"],
        librariesComplete: true,
        kernel: null,
        endOfLife: "2028-06-01",
        has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
        standIn: "alpine-3.24",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "docker-library/repo-info alpine 3.24.2: musl 1.2.6-r2",
          libraries: "docker-library/repo-info alpine 3.24.2 package list; apk's own libapk left out",
          has: "minirootfs 3.20.3 file list: /etc/ssl/cert.pem, no zoneinfo; ca-certificates-bundle in every package list since",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "centos:7",
        image: "docker.io/library/centos:7",
        architectures: ["amd64", "386", "arm", "arm64", "ppc64le"],
        libc: { family: "glibc", version: "2.17", nodes: "centos-7" },
        libraries: [
          "libcrypt.so.1",
          "libcrypto.so.10",
          "libgcc_s.so.1",
          "libsqlite3.so.0",
          "libssl.so.10",
          "libstdc++.so.6",
          "libxml2.so.2",
          "libz.so.1"
        ],
        librariesComplete: false,
        kernel: "3.10",
        endOfLife: "2024-06-30",
        has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "centos-7",
        sources: {
          image: "docker-library/official-images 0127967 (removed since; the tag stays)",
          libc: "pep600_compliance cache 2d70275a manylinux-2014, which is built on centos:7; aarch64 also has GLIBC_2.18",
          libraries: "docker-library/repo-info centos 7 package list 72e4be7",
          kernel: "richardlau gist 6a01d782",
          has: "docker-library/repo-info centos 7 package list 72e4be7: ca-certificates, tzdata 2020d",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "rockylinux:8",
        image: "docker.io/rockylinux/rockylinux:8",
        architectures: ["amd64", "arm64"],
        libc: { family: "glibc", version: "2.28", nodes: "rockylinux-8" },
        libraries: [
          "libcrypt.so.1",
          "libcrypto.so.1.1",
          "libgcc_s.so.1",
          "libsqlite3.so.0",
          "libssl.so.1.1",
          "libstdc++.so.6",
          "libxml2.so.2",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: false,
        kernel: "4.18",
        endOfLife: "2029-05-31",
        has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "rockylinux-8",
        sources: {
          image: "the Rocky project's own repository; library/rockylinux stopped at 8.9 and 9.3",
          libc: "pep600_compliance cache 2d70275a rockylinux-8",
          libraries: "docker-library/repo-info rockylinux 9 package list 0d1c596, with the sonames of EL 8",
          kernel: "richardlau gist 6a01d782",
          has: "docker-library/repo-info rockylinux 9 package list 0d1c596, with the sonames of EL 8: ca-certificates, tzdata",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "rockylinux:9",
        image: "docker.io/rockylinux/rockylinux:9",
        architectures: ["amd64", "arm64", "ppc64le", "s390x"],
        libc: { family: "glibc", version: "2.34", nodes: "rockylinux-9", lacks: ["libnsl.so.1"] },
        libraries: [
          "libcrypt.so.2",
          "libcrypto.so.3",
          "libgcc_s.so.1",
          "libsqlite3.so.0",
          "libssl.so.3",
          "libstdc++.so.6",
          "libxml2.so.2",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: false,
        kernel: "5.14",
        endOfLife: "2032-05-31",
        has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "rockylinux-9",
        sources: {
          image: "the Rocky project's own repository; library/rockylinux stopped at 8.9 and 9.3",
          libc: "pep600_compliance cache 2d70275a rockylinux-9",
          libraries: "docker-library/repo-info rockylinux 9 package list 0d1c596; libcrypt.so.1 and libnsl.so.1 are packages of their own in EL 9",
          kernel: "docs.redhat.com RHEL 9 release notes",
          has: "docker-library/repo-info rockylinux 9 package list 0d1c596: ca-certificates, tzdata",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "almalinux:8",
        image: "docker.io/library/almalinux:8",
        architectures: ["amd64", "arm64", "ppc64le", "s390x"],
        libc: { family: "glibc", version: "2.28", nodes: "almalinux-8" },
        libraries: [
          "libcrypt.so.1",
          "libcrypto.so.1.1",
          "libgcc_s.so.1",
          "libsqlite3.so.0",
          "libssl.so.1.1",
          "libstdc++.so.6",
          "libxml2.so.2",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: false,
        kernel: "4.18",
        endOfLife: "2029-05-31",
        has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "almalinux-8",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "pep600_compliance cache 2d70275a almalinux-8",
          libraries: "docker-library/repo-info almalinux 8.10 package list f51cff1",
          kernel: "richardlau gist 6a01d782",
          has: "docker-library/repo-info almalinux 8.10 package list f51cff1: ca-certificates, tzdata",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "almalinux:9",
        image: "docker.io/library/almalinux:9",
        architectures: ["amd64", "arm64", "ppc64le", "s390x"],
        libc: { family: "glibc", version: "2.34", nodes: "almalinux-9", lacks: ["libnsl.so.1"] },
        libraries: [
          "libcrypt.so.2",
          "libcrypto.so.3",
          "libgcc_s.so.1",
          "libsqlite3.so.0",
          "libssl.so.3",
          "libstdc++.so.6",
          "libxml2.so.2",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: false,
        kernel: "5.14",
        endOfLife: "2032-05-31",
        has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "almalinux-9",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "pep600_compliance cache 2d70275a almalinux-9",
          libraries: "docker-library/repo-info almalinux 9.8 package list f51cff1; libcrypt.so.1 and libnsl.so.1 are packages of their own in EL 9",
          kernel: "docs.redhat.com RHEL 9 release notes",
          has: "docker-library/repo-info almalinux 9.8 package list f51cff1: ca-certificates, tzdata",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "debian:10",
        image: "docker.io/library/debian:10",
        architectures: ["amd64", "386", "arm", "arm64"],
        libc: { family: "glibc", version: "2.28", nodes: "debian-10" },
        libraries: [
          "libcrypt.so.1",
          "libgcc_s.so.1",
          "liblzma.so.5",
          "libselinux.so.1",
          "libstdc++.so.6",
          "libsystemd.so.0",
          "libuuid.so.1",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: false,
        kernel: "4.19",
        endOfLife: "2024-06-30",
        has: { shell: true, caCertificates: false, tzdata: true, tmp: true, passwd: true },
        standIn: "debian-10",
        sources: {
          image: "docker-library/official-images before Debian 10 ended; the tag stays",
          libc: "pep600_compliance cache 2d70275a debian-10",
          libraries: "dependencies of apt and dpkg in Debian 10",
          kernel: "support.quest.com KB 4376823",
          has: "debootstrap --variant=minbase buster: tzdata, no ca-certificates",
          endOfLife: "endoflife.date a70eca3, end of LTS"
        }
      },
      {
        id: "debian:11",
        image: "docker.io/library/debian:11",
        architectures: ["amd64", "386", "arm", "arm64"],
        libc: { family: "glibc", version: "2.31", nodes: "debian-11" },
        libraries: [
          "libacl.so.1",
          "libapt-pkg.so.6.0",
          "libapt-private.so.0.0",
          "libattr.so.1",
          "libaudit.so.1",
          "libblkid.so.1",
          "libbz2.so.1",
          "libbz2.so.1.0",
          "libcap-ng.so.0",
          "libcom_err.so.2",
          "libcrypt.so.1",
          "libcrypto.so.1.1",
          "libdebconfclient.so.0",
          "libe2p.so.2",
          "libext2fs.so.2",
          "libffi.so.7",
          "libgcc_s.so.1",
          "libgcrypt.so.20",
          "libgmp.so.10",
          "libgnutls.so.30",
          "libgpg-error.so.0",
          "libgssapi_krb5.so.2",
          "libhogweed.so.6",
          "libidn2.so.0",
          "libk5crypto.so.3",
          "libkeyutils.so.1",
          "libkrb5.so.3",
          "libkrb5support.so.0",
          "liblz4.so.1",
          "liblzma.so.5",
          "libmount.so.1",
          "libnettle.so.8",
          "libnsl.so.2",
          "libp11-kit.so.0",
          "libpam.so.0",
          "libpam_misc.so.0",
          "libpamc.so.0",
          "libpcre.so.3",
          "libpcre2-8.so.0",
          "libpcreposix.so.3",
          "libseccomp.so.2",
          "libselinux.so.1",
          "libsemanage.so.1",
          "libsepol.so.1",
          "libsmartcols.so.1",
          "libss.so.2",
          "libssl.so.1.1",
          "libstdc++.so.6",
          "libsystemd.so.0",
          "libtasn1.so.6",
          "libtic.so.6",
          "libtinfo.so.6",
          "libtirpc.so.3",
          "libudev.so.1",
          "libunistring.so.2",
          "libuuid.so.1",
          "libxxhash.so.0",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: true,
        kernel: "5.10",
        endOfLife: "2026-08-31",
        has: { shell: true, caCertificates: false, tzdata: true, tmp: true, passwd: true },
        standIn: "debian-11",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "pep600_compliance cache 2d70275a debian-11",
          libraries: "files of the packages of debootstrap --variant=minbase bullseye, amd64",
          kernel: "richardlau gist 6a01d782",
          has: "debootstrap --variant=minbase bullseye: tzdata, no ca-certificates",
          endOfLife: "endoflife.date a70eca3, end of LTS"
        }
      },
      {
        id: "debian:12",
        image: "docker.io/library/debian:12",
        architectures: ["amd64", "386", "arm", "arm64", "ppc64le"],
        libc: { family: "glibc", version: "2.36", nodes: "debian-12" },
        libraries: [
          "libacl.so.1",
          "libapt-pkg.so.6.0",
          "libapt-private.so.0.0",
          "libattr.so.1",
          "libaudit.so.1",
          "libblkid.so.1",
          "libbz2.so.1",
          "libbz2.so.1.0",
          "libcap-ng.so.0",
          "libcap.so.2",
          "libcom_err.so.2",
          "libcrypt.so.1",
          "libdebconfclient.so.0",
          "libdrop_ambient.so.0",
          "libe2p.so.2",
          "libext2fs.so.2",
          "libffi.so.8",
          "libgcc_s.so.1",
          "libgcrypt.so.20",
          "libgmp.so.10",
          "libgnutls.so.30",
          "libgpg-error.so.0",
          "libhogweed.so.6",
          "libidn2.so.0",
          "liblz4.so.1",
          "liblzma.so.5",
          "libmd.so.0",
          "libmount.so.1",
          "libnettle.so.8",
          "libp11-kit.so.0",
          "libpam.so.0",
          "libpam_misc.so.0",
          "libpamc.so.0",
          "libpcre2-8.so.0",
          "libpsx.so.2",
          "libseccomp.so.2",
          "libselinux.so.1",
          "libsemanage.so.2",
          "libsepol.so.2",
          "libsmartcols.so.1",
          "libss.so.2",
          "libstdc++.so.6",
          "libsystemd.so.0",
          "libtasn1.so.6",
          "libtic.so.6",
          "libtinfo.so.6",
          "libudev.so.1",
          "libunistring.so.2",
          "libuuid.so.1",
          "libxxhash.so.0",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: true,
        kernel: "6.1",
        endOfLife: "2028-06-30",
        has: { shell: true, caCertificates: false, tzdata: true, tmp: true, passwd: true },
        standIn: "debian-12",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "pep600_compliance cache 2d70275a debian-12",
          libraries: "files of the packages of debootstrap --variant=minbase bookworm, amd64",
          kernel: "richardlau gist 6a01d782",
          has: "debootstrap --variant=minbase bookworm: tzdata, no ca-certificates",
          endOfLife: "endoflife.date a70eca3, end of LTS"
        }
      },
      {
        id: "debian:13",
        image: "docker.io/library/debian:13",
        architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "glibc", version: "2.41", nodes: "debian-13" },
        libraries: [
          "libacl.so.1",
          "libapt-pkg.so.7.0",
          "libapt-private.so.0.0",
          "libattr.so.1",
          "libaudit.so.1",
          "libblkid.so.1",
          "libbsd.so.0",
          "libbz2.so.1",
          "libbz2.so.1.0",
          "libcap-ng.so.0",
          "libcap.so.2",
          "libcrypt.so.1",
          "libcrypto.so.3",
          "libdebconfclient.so.0",
          "libdrop_ambient.so.0",
          "libgcc_s.so.1",
          "libgmp.so.10",
          "libhogweed.so.6",
          "liblastlog2.so.2",
          "liblz4.so.1",
          "liblzma.so.5",
          "libmd.so.0",
          "libmount.so.1",
          "libnettle.so.8",
          "libpam.so.0",
          "libpam_misc.so.0",
          "libpamc.so.0",
          "libpcre2-8.so.0",
          "libpsx.so.2",
          "libseccomp.so.2",
          "libselinux.so.1",
          "libsemanage.so.2",
          "libsepol.so.2",
          "libsmartcols.so.1",
          "libsqlite3.so.0",
          "libssl.so.3",
          "libstdc++.so.6",
          "libsystemd.so.0",
          "libtic.so.6",
          "libtinfo.so.6",
          "libudev.so.1",
          "libuuid.so.1",
          "libxxhash.so.0",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: true,
        kernel: "6.12",
        endOfLife: "2030-06-30",
        has: { shell: true, caCertificates: false, tzdata: true, tmp: true, passwd: true },
        standIn: "debian-13",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "pep600_compliance cache 2d70275a debian-13",
          libraries: "files of the packages of debootstrap --variant=minbase trixie, amd64",
          kernel: "Debian 13 release notes",
          has: "debootstrap --variant=minbase trixie: tzdata, no ca-certificates",
          endOfLife: "endoflife.date a70eca3, end of LTS"
        }
      },
      {
        id: "ubuntu:20.04",
        image: "docker.io/library/ubuntu:20.04",
        architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "glibc", version: "2.31", nodes: "ubuntu-20.04" },
        libraries: [
          "libcrypt.so.1",
          "libgcc_s.so.1",
          "liblzma.so.5",
          "libselinux.so.1",
          "libstdc++.so.6",
          "libsystemd.so.0",
          "libuuid.so.1",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: false,
        kernel: "5.4",
        endOfLife: "2025-05-31",
        has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
        standIn: "ubuntu-20.04",
        sources: {
          image: "docker-library/official-images before the release ended; the tag stays",
          libc: "pep600_compliance cache 2d70275a ubuntu-20.04",
          libraries: "dependencies of apt, dpkg and util-linux; docker-library/repo-info ubuntu 26.04 package list 452725d",
          kernel: "richardlau gist 6a01d782",
          has: "docker-library/repo-info ubuntu package lists: neither ca-certificates nor tzdata",
          endOfLife: "endoflife.date a70eca3, end of standard support"
        }
      },
      {
        id: "ubuntu:22.04",
        image: "docker.io/library/ubuntu:22.04",
        architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "glibc", version: "2.35", nodes: "ubuntu-22.04" },
        libraries: [
          "libcrypt.so.1",
          "libgcc_s.so.1",
          "liblzma.so.5",
          "libselinux.so.1",
          "libstdc++.so.6",
          "libsystemd.so.0",
          "libuuid.so.1",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: false,
        kernel: "5.15",
        endOfLife: "2027-04-01",
        has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
        standIn: "ubuntu-22.04",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "pep600_compliance cache 2d70275a ubuntu-22.04",
          libraries: "dependencies of apt, dpkg and util-linux; docker-library/repo-info ubuntu 26.04 package list 452725d",
          kernel: "richardlau gist 6a01d782",
          has: "docker-library/repo-info ubuntu package lists: neither ca-certificates nor tzdata",
          endOfLife: "endoflife.date a70eca3, end of standard support"
        }
      },
      {
        id: "ubuntu:24.04",
        image: "docker.io/library/ubuntu:24.04",
        architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "glibc", version: "2.39", nodes: "ubuntu-24.04" },
        libraries: [
          "libcrypt.so.1",
          "libgcc_s.so.1",
          "liblzma.so.5",
          "libselinux.so.1",
          "libstdc++.so.6",
          "libsystemd.so.0",
          "libuuid.so.1",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: false,
        kernel: "6.8",
        endOfLife: "2029-05-31",
        has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
        standIn: "ubuntu-24.04",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "pep600_compliance cache 2d70275a ubuntu-24.04",
          libraries: "dependencies of apt, dpkg and util-linux; docker-library/repo-info ubuntu 26.04 package list 452725d",
          kernel: "richardlau gist 6a01d782",
          has: "docker-library/repo-info ubuntu package lists: neither ca-certificates nor tzdata",
          endOfLife: "endoflife.date a70eca3, end of standard support"
        }
      },
      {
        id: "ubuntu:25.10",
        image: "docker.io/library/ubuntu:25.10",
        architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "glibc", version: "2.42", nodes: "ubuntu-25.10" },
        libraries: [
          "libcrypt.so.1",
          "libgcc_s.so.1",
          "liblzma.so.5",
          "libselinux.so.1",
          "libstdc++.so.6",
          "libsystemd.so.0",
          "libuuid.so.1",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: false,
        kernel: "6.17",
        endOfLife: "2026-07-01",
        has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
        standIn: null,
        sources: {
          image: "docker-library/official-images before the release ended; the tag stays",
          libc: "pep600_compliance cache 2d70275a ubuntu-25.10",
          libraries: "dependencies of apt, dpkg and util-linux; docker-library/repo-info ubuntu 26.04 package list 452725d",
          kernel: "Ubuntu 25.10 release notes",
          has: "docker-library/repo-info ubuntu package lists: neither ca-certificates nor tzdata",
          endOfLife: "endoflife.date a70eca3, end of standard support"
        }
      },
      {
        id: "ubuntu:26.04",
        image: "docker.io/library/ubuntu:26.04",
        architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "glibc", version: "2.43", nodes: "ubuntu-26.04" },
        libraries: [
          "libcrypt.so.1",
          "libgcc_s.so.1",
          "liblzma.so.5",
          "libselinux.so.1",
          "libstdc++.so.6",
          "libsystemd.so.0",
          "libuuid.so.1",
          "libz.so.1",
          "libzstd.so.1"
        ],
        librariesComplete: false,
        kernel: "7.0",
        endOfLife: "2031-04-30",
        has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
        standIn: null,
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "pep600_compliance cache 2d70275a ubuntu-26.04",
          libraries: "dependencies of apt, dpkg and util-linux; docker-library/repo-info ubuntu 26.04 package list 452725d",
          kernel: "computingforgeeks.com, Ubuntu 26.04",
          has: "docker-library/repo-info ubuntu package lists: neither ca-certificates nor tzdata",
          endOfLife: "endoflife.date a70eca3, end of standard support"
        }
      },
      {
        id: "amazonlinux:2",
        image: "docker.io/library/amazonlinux:2",
        architectures: ["amd64", "arm64"],
        libc: { family: "glibc", version: "2.26", nodes: "amazonlinux-2" },
        libraries: [
          "libcrypt.so.1",
          "libcrypto.so.10",
          "libgcc_s.so.1",
          "libsqlite3.so.0",
          "libssl.so.10",
          "libstdc++.so.6",
          "libxml2.so.2",
          "libz.so.1"
        ],
        librariesComplete: false,
        kernel: "5.10",
        endOfLife: "2026-06-30",
        has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "amazonlinux-2",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "pep600_compliance cache 2d70275a amazonlinux-2",
          libraries: "docker-library/repo-info amazonlinux 2 package list 082a431",
          kernel: "docs.aws.amazon.com aml2-kernel; 4.14 on older instances",
          has: "docker-library/repo-info amazonlinux 2 package list 082a431: ca-certificates, tzdata",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "amazonlinux:2023",
        image: "docker.io/library/amazonlinux:2023",
        architectures: ["amd64", "arm64"],
        libc: { family: "glibc", version: "2.34", nodes: "amazonlinux-2023" },
        libraries: [
          "libcrypt.so.2",
          "libcrypto.so.3",
          "libgcc_s.so.1",
          "libsqlite3.so.0",
          "libssl.so.3",
          "libstdc++.so.6",
          "libxml2.so.2",
          "libz.so.1"
        ],
        librariesComplete: false,
        kernel: "6.1",
        endOfLife: "2029-06-30",
        has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "amazonlinux-2023",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "pep600_compliance cache 2d70275a amazonlinux-2023",
          libraries: "docker-library/repo-info amazonlinux 2023 package list 583515f",
          kernel: "docs.aws.amazon.com Amazon Linux 2023 kernels",
          has: "docker-library/repo-info amazonlinux 2023 package list 583515f: ca-certificates, tzdata",
          endOfLife: "endoflife.date a70eca3"
        }
      },
      {
        id: "distroless-static-debian12",
        image: "gcr.io/distroless/static-debian12:latest",
        architectures: ["amd64", "arm", "arm64", "ppc64le", "s390x"],
        libc: { family: "none", version: null, nodes: null },
        libraries: [],
        librariesComplete: true,
        kernel: null,
        endOfLife: "2026-09-30",
        has: { shell: false, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "distroless-static-debian12",
        sources: {
          image: "GoogleContainerTools/distroless cd08076 README",
          libc: "GoogleContainerTools/distroless cd08076 base/README.md: no libc",
          libraries: "GoogleContainerTools/distroless cd08076 static/config.bzl",
          has: "GoogleContainerTools/distroless cd08076 base/README.md",
          endOfLife: "GoogleContainerTools/distroless cd08076 SUPPORT_POLICY.md"
        }
      },
      {
        id: "distroless-base-debian12",
        image: "gcr.io/distroless/base-debian12:latest",
        architectures: ["amd64", "arm", "arm64", "ppc64le", "s390x"],
        libc: { family: "glibc", version: "2.36", nodes: "debian-12" },
        libraries: ["libcrypto.so.3", "libssl.so.3"],
        librariesComplete: true,
        kernel: null,
        endOfLife: "2026-09-30",
        has: { shell: false, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "distroless-base-debian12",
        sources: {
          image: "GoogleContainerTools/distroless cd08076 README",
          libc: "Debian 12's libc6; pep600_compliance cache 2d70275a debian-12",
          libraries: "GoogleContainerTools/distroless cd08076 base/config.bzl: no libgcc_s, no libstdc++ (those are in distroless/cc)",
          has: "GoogleContainerTools/distroless cd08076 base/README.md",
          endOfLife: "GoogleContainerTools/distroless cd08076 SUPPORT_POLICY.md"
        }
      },
      {
        id: "distroless-static-debian13",
        image: "gcr.io/distroless/static-debian13:latest",
        architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "none", version: null, nodes: null },
        libraries: [],
        librariesComplete: true,
        kernel: null,
        endOfLife: null,
        has: { shell: false, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "distroless-static-debian13",
        sources: {
          image: "GoogleContainerTools/distroless cd08076 README",
          libc: "GoogleContainerTools/distroless cd08076 base/README.md: no libc",
          libraries: "GoogleContainerTools/distroless cd08076 static/config.bzl",
          has: "GoogleContainerTools/distroless cd08076 base/README.md",
          endOfLife: "GoogleContainerTools/distroless cd08076 SUPPORT_POLICY.md: a year after the release of Debian 14"
        }
      },
      {
        id: "distroless-base-debian13",
        image: "gcr.io/distroless/base-debian13:latest",
        architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "glibc", version: "2.41", nodes: "debian-13" },
        libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1", "libzstd.so.1"],
        librariesComplete: true,
        kernel: null,
        endOfLife: null,
        has: { shell: false, caCertificates: true, tzdata: true, tmp: true, passwd: true },
        standIn: "distroless-base-debian13",
        sources: {
          image: "GoogleContainerTools/distroless cd08076 README",
          libc: "Debian 13's libc6; pep600_compliance cache 2d70275a debian-13",
          libraries: "GoogleContainerTools/distroless cd08076 base/config.bzl: no libgcc_s, no libstdc++ (those are in distroless/cc)",
          has: "GoogleContainerTools/distroless cd08076 base/README.md",
          endOfLife: "GoogleContainerTools/distroless cd08076 SUPPORT_POLICY.md: a year after the release of Debian 14"
        }
      },
      {
        id: "busybox:musl",
        image: "docker.io/library/busybox:musl",
        architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "none", version: null, nodes: null },
        libraries: [],
        librariesComplete: true,
        kernel: null,
        endOfLife: null,
        has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
        standIn: "busybox-musl",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "docker-library/busybox 9c20878 latest/musl/Dockerfile.builder: busybox is linked statically (CONFIG_STATIC); the image has neither musl's loader nor its library",
          libraries: "docker-library/busybox 9c20878 latest/musl/Dockerfile.builder",
          has: "docker-library/busybox 9c20878 latest/musl/Dockerfile.builder: only UTC as /etc/localtime",
          endOfLife: "rolling"
        }
      },
      {
        id: "busybox:glibc",
        image: "docker.io/library/busybox:glibc",
        architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
        libc: { family: "glibc", version: "2.41", nodes: "debian-13", lacks: ["libBrokenLocale.so.1", "libanl.so.1", "libdl.so.2", "libmvec.so.1", "libnsl.so.1", "librt.so.1", "libthread_db.so.1", "libutil.so.1"] },
        libraries: [],
        librariesComplete: true,
        kernel: null,
        endOfLife: null,
        has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
        standIn: "busybox-glibc",
        sources: {
          image: "docker-library/official-images 37079fb",
          libc: "docker-library/busybox 9c20878 latest/glibc/Dockerfile.builder: files copied from debian:trixie-slim, only what busybox, getconf, libnss and libpthread need",
          libraries: "docker-library/busybox 9c20878 latest/glibc/Dockerfile.builder",
          has: "docker-library/busybox 9c20878 latest/glibc/Dockerfile.builder: only UTC as /etc/localtime",
          endOfLife: "rolling"
        }
      }
    ];
  }
});

// matrix/systems.json
var systems_default;
var init_systems = __esm({
  "matrix/systems.json"() {
    systems_default = {
      editions: {
        full: {
          source: "learn.microsoft.com Windows API list: part of every desktop edition",
          has: [
            "advapi32.dll",
            "avicap32.dll",
            "avifil32.dll",
            "bcrypt.dll",
            "bcryptprimitives.dll",
            "cfgmgr32.dll",
            "combase.dll",
            "comctl32.dll",
            "comdlg32.dll",
            "credui.dll",
            "crypt32.dll",
            "cryptbase.dll",
            "cryptui.dll",
            "d3d11.dll",
            "d3d12.dll",
            "d3d9.dll",
            "dbghelp.dll",
            "dnsapi.dll",
            "dwmapi.dll",
            "dwrite.dll",
            "dxgi.dll",
            "fltlib.dll",
            "gdi32.dll",
            "gdiplus.dll",
            "glu32.dll",
            "hid.dll",
            "imm32.dll",
            "iphlpapi.dll",
            "kernel32.dll",
            "kernelbase.dll",
            "lz32.dll",
            "mpr.dll",
            "mscms.dll",
            "msimg32.dll",
            "msvcrt.dll",
            "msvfw32.dll",
            "mswsock.dll",
            "ncrypt.dll",
            "netapi32.dll",
            "normaliz.dll",
            "ntdll.dll",
            "ole32.dll",
            "oleacc.dll",
            "oleaut32.dll",
            "oledlg.dll",
            "opengl32.dll",
            "pdh.dll",
            "powrprof.dll",
            "propsys.dll",
            "psapi.dll",
            "rpcrt4.dll",
            "sechost.dll",
            "secur32.dll",
            "setupapi.dll",
            "shcore.dll",
            "shell32.dll",
            "shlwapi.dll",
            "sspicli.dll",
            "t2embed.dll",
            "ucrtbase.dll",
            "urlmon.dll",
            "user32.dll",
            "userenv.dll",
            "usp10.dll",
            "uxtheme.dll",
            "version.dll",
            "wevtapi.dll",
            "winhttp.dll",
            "wininet.dll",
            "winmm.dll",
            "wintrust.dll",
            "wldap32.dll",
            "ws2_32.dll",
            "wsock32.dll",
            "wtsapi32.dll",
            "xmllite.dll"
          ],
          lacks: []
        },
        core: {
          source: "what a Server Core container lacks: MicrosoftDocs/windows-insider#56, google/orbit#1053, microsoft/Windows-Containers#266, microsoft/aspnet-docker#68, microsoft/containerregistry#122, microsoft/dotnet-framework-docker#299",
          has: [
            "advapi32.dll",
            "bcrypt.dll",
            "bcryptprimitives.dll",
            "combase.dll",
            "comctl32.dll",
            "crypt32.dll",
            "cryptbase.dll",
            "dbghelp.dll",
            "dnsapi.dll",
            "gdi32.dll",
            "gdiplus.dll",
            "iphlpapi.dll",
            "kernel32.dll",
            "kernelbase.dll",
            "mpr.dll",
            "msvcrt.dll",
            "mswsock.dll",
            "ncrypt.dll",
            "netapi32.dll",
            "normaliz.dll",
            "ntdll.dll",
            "ole32.dll",
            "oleaut32.dll",
            "pdh.dll",
            "powrprof.dll",
            "psapi.dll",
            "rpcrt4.dll",
            "sechost.dll",
            "secur32.dll",
            "setupapi.dll",
            "shell32.dll",
            "shlwapi.dll",
            "sspicli.dll",
            "ucrtbase.dll",
            "urlmon.dll",
            "user32.dll",
            "userenv.dll",
            "version.dll",
            "wevtapi.dll",
            "winhttp.dll",
            "wininet.dll",
            "winmm.dll",
            "wintrust.dll",
            "wldap32.dll",
            "ws2_32.dll",
            "wsock32.dll",
            "wtsapi32.dll"
          ],
          lacks: [
            "audioses.dll",
            "avicap32.dll",
            "avifil32.dll",
            "avrt.dll",
            "bluetoothapis.dll",
            "msvfw32.dll",
            "oledlg.dll",
            "opengl32.dll",
            "t2embed.dll",
            "windowscodecsext.dll"
          ]
        },
        nano: {
          source: "what Nano Server has: Go's own programs run there (docker-library/golang windows/nanoserver); what it lacks: docker-library/golang#348 (netapi32), MSYS2-packages#1493 (user32, GDI, dialogs: it is headless), dotnet/dotnet-docker#1098 (gdiplus)",
          has: [
            "advapi32.dll",
            "bcrypt.dll",
            "bcryptprimitives.dll",
            "crypt32.dll",
            "dnsapi.dll",
            "iphlpapi.dll",
            "kernel32.dll",
            "kernelbase.dll",
            "msvcrt.dll",
            "mswsock.dll",
            "ntdll.dll",
            "rpcrt4.dll",
            "ucrtbase.dll",
            "ws2_32.dll"
          ],
          lacks: [
            "audioses.dll",
            "avicap32.dll",
            "avifil32.dll",
            "avrt.dll",
            "bluetoothapis.dll",
            "comctl32.dll",
            "comdlg32.dll",
            "d3d11.dll",
            "d3d9.dll",
            "dwmapi.dll",
            "gdi32.dll",
            "gdiplus.dll",
            "imm32.dll",
            "msvfw32.dll",
            "netapi32.dll",
            "oledlg.dll",
            "opengl32.dll",
            "t2embed.dll",
            "user32.dll",
            "uxtheme.dll",
            "windowscodecsext.dll"
          ]
        }
      },
      targets: [
        {
          id: "windows-7",
          os: "windows",
          image: null,
          architectures: ["amd64", "386"],
          version: "6.1.7601",
          edition: "full",
          lacks: ["combase.dll", "d3d12.dll", "shcore.dll", "ucrtbase.dll"],
          endOfLife: "2020-01-14",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle",
            lacks: "came with Windows 8, 8.1 and 10; the Universal CRT: support.microsoft.com KB 2999226"
          }
        },
        {
          id: "windows-2012r2",
          os: "windows",
          image: null,
          architectures: ["amd64"],
          version: "6.3.9600",
          edition: "full",
          lacks: ["d3d12.dll", "ucrtbase.dll"],
          endOfLife: "2023-10-10",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle",
            lacks: "came with Windows 8, 8.1 and 10; the Universal CRT: support.microsoft.com KB 2999226"
          }
        },
        {
          id: "windows-10",
          os: "windows",
          image: null,
          architectures: ["amd64", "386", "arm64"],
          version: "10.0.19045",
          edition: "full",
          lacks: [],
          endOfLife: "2025-10-14",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle"
          }
        },
        {
          id: "windows-11",
          os: "windows",
          image: null,
          architectures: ["amd64", "arm64"],
          version: "10.0.26200",
          edition: "full",
          lacks: [],
          endOfLife: null,
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle: each release for itself"
          }
        },
        {
          id: "windows-2016",
          os: "windows",
          image: null,
          architectures: ["amd64"],
          version: "10.0.14393",
          edition: "full",
          lacks: [],
          endOfLife: "2027-01-12",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle"
          }
        },
        {
          id: "windows-2019",
          os: "windows",
          image: null,
          architectures: ["amd64"],
          version: "10.0.17763",
          edition: "full",
          lacks: [],
          endOfLife: "2029-01-09",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle"
          }
        },
        {
          id: "windows-2022",
          os: "windows",
          image: null,
          architectures: ["amd64"],
          version: "10.0.20348",
          edition: "full",
          lacks: [],
          endOfLife: "2031-10-14",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle"
          }
        },
        {
          id: "windows-2025",
          os: "windows",
          image: null,
          architectures: ["amd64"],
          version: "10.0.26100",
          edition: "full",
          lacks: [],
          endOfLife: "2034-10-10",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle"
          }
        },
        {
          id: "windows-servercore-2019",
          os: "windows",
          image: "mcr.microsoft.com/windows/servercore:ltsc2019",
          architectures: ["amd64"],
          version: "10.0.17763",
          edition: "core",
          lacks: [],
          endOfLife: "2029-01-09",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle",
            image: "mcr.microsoft.com windows/servercore"
          }
        },
        {
          id: "windows-servercore-2022",
          os: "windows",
          image: "mcr.microsoft.com/windows/servercore:ltsc2022",
          architectures: ["amd64"],
          version: "10.0.20348",
          edition: "core",
          lacks: [],
          endOfLife: "2031-10-14",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle",
            image: "mcr.microsoft.com windows/servercore"
          }
        },
        {
          id: "windows-servercore-2025",
          os: "windows",
          image: "mcr.microsoft.com/windows/servercore:ltsc2025",
          architectures: ["amd64"],
          version: "10.0.26100",
          edition: "core",
          lacks: [],
          endOfLife: "2034-10-10",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle",
            image: "mcr.microsoft.com windows/servercore"
          }
        },
        {
          id: "windows-nanoserver-2019",
          os: "windows",
          image: "mcr.microsoft.com/windows/nanoserver:1809",
          architectures: ["amd64"],
          version: "10.0.17763",
          edition: "nano",
          lacks: [],
          endOfLife: "2024-01-09",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle",
            image: "mcr.microsoft.com windows/nanoserver"
          }
        },
        {
          id: "windows-nanoserver-2022",
          os: "windows",
          image: "mcr.microsoft.com/windows/nanoserver:ltsc2022",
          architectures: ["amd64"],
          version: "10.0.20348",
          edition: "nano",
          lacks: [],
          endOfLife: "2026-10-13",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle",
            image: "mcr.microsoft.com windows/nanoserver"
          }
        },
        {
          id: "windows-nanoserver-2025",
          os: "windows",
          image: "mcr.microsoft.com/windows/nanoserver:ltsc2025",
          architectures: ["amd64"],
          version: "10.0.26100",
          edition: "nano",
          lacks: [],
          endOfLife: "2029-10-09",
          sources: {
            system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
            endOfLife: "learn.microsoft.com/lifecycle",
            image: "mcr.microsoft.com windows/nanoserver"
          }
        },
        {
          id: "macos-11",
          os: "darwin",
          image: null,
          architectures: ["amd64", "arm64"],
          version: "11.7",
          edition: null,
          lacks: [],
          endOfLife: null,
          sources: {
            system: "support.apple.com/109033: latest version of each macOS",
            libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
            endOfLife: "Apple announces none"
          }
        },
        {
          id: "macos-12",
          os: "darwin",
          image: null,
          architectures: ["amd64", "arm64"],
          version: "12.7",
          edition: null,
          lacks: [],
          endOfLife: null,
          sources: {
            system: "support.apple.com/109033: latest version of each macOS",
            libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
            endOfLife: "Apple announces none"
          }
        },
        {
          id: "macos-13",
          os: "darwin",
          image: null,
          architectures: ["amd64", "arm64"],
          version: "13.7",
          edition: null,
          lacks: [],
          endOfLife: null,
          sources: {
            system: "support.apple.com/109033: latest version of each macOS",
            libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
            endOfLife: "Apple announces none"
          }
        },
        {
          id: "macos-14",
          os: "darwin",
          image: null,
          architectures: ["amd64", "arm64"],
          version: "14.8",
          edition: null,
          lacks: [],
          endOfLife: null,
          sources: {
            system: "support.apple.com/109033: latest version of each macOS",
            libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
            endOfLife: "Apple announces none"
          }
        },
        {
          id: "macos-15",
          os: "darwin",
          image: null,
          architectures: ["amd64", "arm64"],
          version: "15.7",
          edition: null,
          lacks: [],
          endOfLife: null,
          sources: {
            system: "support.apple.com/109033: latest version of each macOS",
            libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
            endOfLife: "Apple announces none"
          }
        },
        {
          id: "macos-26",
          os: "darwin",
          image: null,
          architectures: ["amd64", "arm64"],
          version: "26.0",
          edition: null,
          lacks: [],
          endOfLife: null,
          sources: {
            system: "support.apple.com/109033: latest version of each macOS",
            libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
            endOfLife: "Apple announces none"
          }
        }
      ]
    };
  }
});

// src/targets/system-targets.ts
function systemTargets() {
  return systems_default.targets.map(toTarget);
}
function toTarget({ version: version2, edition, lacks, ...entry }) {
  const dlls2 = edition === null ? null : EDITIONS[edition];
  return {
    ...entry,
    libc: { family: "none", version: null, nodes: null },
    libraries: dlls2 === null ? null : dlls2.has.filter((name2) => !lacks.includes(name2)),
    librariesComplete: false,
    kernel: null,
    has: null,
    standIn: null,
    system: { version: version2, edition, lacks: [...lacks, ...dlls2?.lacks ?? []] },
    sources: { ...entry.sources, ...dlls2 !== null && { libraries: dlls2.source } },
    custom: false
  };
}
var EDITIONS;
var init_system_targets = __esm({
  "src/targets/system-targets.ts"() {
    "use strict";
    init_systems();
    EDITIONS = systems_default.editions;
  }
});

// src/targets/catalogue.ts
function catalogueTargets() {
  catalogue ??= [...targets_default.map(toTarget2), ...systemTargets()];
  return catalogue;
}
function targetsOfSystem(os) {
  const own = catalogueTargets().filter((target) => target.os === os);
  return own.length > 0 ? own : targetsOfSystem("linux");
}
function toTarget2(entry) {
  const { nodes: nodes2 } = entry.libc;
  return {
    ...entry,
    os: "linux",
    libc: { ...entry.libc, nodes: nodes2 === null ? null : nodesOfDistribution(nodes2, entry.libraries ?? []) },
    custom: false
  };
}
var DEFAULT_TARGET_IDS, catalogue;
var init_catalogue2 = __esm({
  "src/targets/catalogue.ts"() {
    "use strict";
    init_targets();
    init_system_targets();
    init_version_nodes2();
    DEFAULT_TARGET_IDS = [
      "scratch",
      "alpine:3.22",
      "centos:7",
      "debian:11",
      "debian:12",
      "debian:13",
      "ubuntu:22.04",
      "ubuntu:24.04"
    ];
    catalogue = null;
  }
});

// matrix/profiles.json
var profiles_default;
var init_profiles = __esm({
  "matrix/profiles.json"() {
    profiles_default = [
      {
        name: "default",
        description: "As `docker run` gives it, with limits: 512 MiB, 512 processes and threads, 1024 open files, writable root, the image's user.",
        memoryBytes: 536870912,
        pids: 512,
        cpus: null,
        readOnlyRoot: false,
        user: null,
        openFiles: 1024,
        tmpfs: {}
      },
      {
        name: "readonly",
        description: "default with a read-only root file system; /tmp is a tmpfs of 64 MiB.",
        memoryBytes: 536870912,
        pids: 512,
        cpus: null,
        readOnlyRoot: true,
        user: null,
        openFiles: 1024,
        tmpfs: { "/tmp": 67108864 }
      },
      {
        name: "nonroot",
        description: "default as user 65534 of group 65534 (nobody), who has no entry in /etc/passwd of many images.",
        memoryBytes: 536870912,
        pids: 512,
        cpus: null,
        readOnlyRoot: false,
        user: "65534:65534",
        openFiles: 1024,
        tmpfs: {}
      },
      {
        name: "hardened",
        description: "readonly and nonroot together, as a strict Kubernetes pod would be.",
        memoryBytes: 536870912,
        pids: 512,
        cpus: null,
        readOnlyRoot: true,
        user: "65534:65534",
        openFiles: 1024,
        tmpfs: { "/tmp": 67108864 }
      }
    ];
  }
});

// src/targets/nearest-word.ts
function nearestWord(written, words) {
  if (written.length > 64) return null;
  let nearest = null;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word3 of words) {
    const distance = editDistance(written.toLowerCase(), word3.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      nearest = word3;
    }
  }
  return nearest;
}
function editDistance(a, b, limit2) {
  if (Math.abs(a.length - b.length) >= limit2) return limit2;
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, column2) => column2);
  for (let row3 = 1; row3 <= a.length; row3++) {
    const current = [row3];
    for (let column2 = 1; column2 <= b.length; column2++) {
      const same = a[row3 - 1] === b[column2 - 1];
      let cost2 = Math.min(above[column2] + 1, current[column2 - 1] + 1, above[column2 - 1] + (same ? 0 : 1));
      const swapped = row3 > 1 && column2 > 1 && a[row3 - 1] === b[column2 - 2] && a[row3 - 2] === b[column2 - 1];
      if (swapped) cost2 = Math.min(cost2, before[column2 - 2] + 1);
      current.push(cost2);
    }
    before = above;
    above = current;
  }
  return above[b.length];
}
var init_nearest_word = __esm({
  "src/targets/nearest-word.ts"() {
    "use strict";
  }
});

// src/targets/profiles.ts
function builtInProfiles() {
  return profiles_default;
}
function selectProfiles(names2, among = builtInProfiles()) {
  return [...new Set(names2)].map((name2) => {
    const profile = among.find((each) => each.name === name2);
    if (profile) return profile;
    throw new UsageError(unknownProfile(name2, among), {
      hint: `Profiles: ${among.map((each) => each.name).join(", ")}.`
    });
  });
}
function unknownProfile(name2, among) {
  const names2 = among.map((each) => each.name);
  const nearest = nearestWord(name2, names2);
  return `unknown profile ${JSON.stringify(name2)}${nearest === null ? "" : `; did you mean "${nearest}"?`}`;
}
var init_profiles2 = __esm({
  "src/targets/profiles.ts"() {
    "use strict";
    init_profiles();
    init_errors();
    init_nearest_word();
  }
});

// src/targets/select-targets.ts
function findTarget(id, among = catalogueTargets()) {
  const target = among.find((each) => each.id === id);
  if (target) return target;
  throw new UsageError(unknownTarget(id, among), { hint: "portcullis targets lists all." });
}
function unknownTarget(id, among = catalogueTargets()) {
  const ids = among.map((each) => each.id);
  const nearest = nearestWord(id, ids);
  return `unknown target ${JSON.stringify(id)}${nearest === null ? "" : `; did you mean "${nearest}"?`}`;
}
function selectTargets(words, among = catalogueTargets()) {
  let selected = [];
  for (const word3 of words) {
    const excludes = word3.startsWith("!");
    const matching = excludes ? excluded(word3.slice(1), among) : matchTargets(word3, among);
    if (excludes) selected = selected.filter((target) => !matching.includes(target));
    else selected.push(...matching.filter((target) => !selected.includes(target)));
  }
  if (selected.length > 0 || words.length === 0) return selected;
  throw new UsageError(`${words.map((word3) => JSON.stringify(word3)).join(" ")} leaves no target`, {
    hint: 'Name a target before those that are taken away: "*" "!alpine:3.20".'
  });
}
function isGlob(word3) {
  return /[*?[\]{}()!]/.test(word3);
}
function excluded(word3, among) {
  const matches = isGlob(word3) ? (0, import_picomatch2.default)(word3) : null;
  const all = matches === null ? [] : among.filter((target) => matches(target.id));
  return all.length > 0 ? all : matchTargets(word3, among);
}
function matchTargets(word3, among) {
  if (!isGlob(word3)) return [findTarget(word3, among)];
  const matches = (0, import_picomatch2.default)(word3);
  const literal4 = /^[^*?[\]{}()!]*/.exec(word3)[0];
  const isMeant = (target) => target.os === "linux" || literal4 !== "" && target.id.startsWith(literal4);
  const found = among.filter((target) => matches(target.id) && isMeant(target));
  if (found.length > 0) return found;
  throw new UsageError(`no target matches ${JSON.stringify(word3)}`, { hint: "portcullis targets lists all." });
}
var import_picomatch2;
var init_select_targets = __esm({
  "src/targets/select-targets.ts"() {
    "use strict";
    import_picomatch2 = __toESM(require_picomatch2(), 1);
    init_errors();
    init_catalogue2();
    init_nearest_word();
  }
});

// src/config/runners.ts
var DEFAULT_RUNNERS;
var init_runners = __esm({
  "src/config/runners.ts"() {
    "use strict";
    DEFAULT_RUNNERS = {
      "linux/amd64": "ubuntu-24.04",
      "linux/386": "ubuntu-24.04",
      "linux/arm64": "ubuntu-24.04-arm"
    };
  }
});

// src/config/timer-policy.ts
var TIMER_CLASSES, TIMER_ACTIONS, DEFAULT_TIMER_POLICY;
var init_timer_policy = __esm({
  "src/config/timer-policy.ts"() {
    "use strict";
    TIMER_CLASSES = ["bare-metal", "container", "serverless"];
    TIMER_ACTIONS = ["mark", "warn", "stop"];
    DEFAULT_TIMER_POLICY = {
      class: "container",
      classes: {
        "bare-metal": { percent: 3, action: "mark" },
        container: { percent: 8, action: "warn" },
        serverless: { percent: 15, action: "stop" }
      },
      targets: []
    };
  }
});

// src/config/default-config.ts
function defaultConfig() {
  return {
    targets: DEFAULT_TARGET_IDS.map((id) => findTarget(id, catalogueTargets())),
    profiles: selectProfiles(["default"]),
    smoke: [DEFAULT_SMOKE],
    timers: DEFAULT_TIMERS,
    policy: DEFAULT_POLICY,
    engine: "auto",
    pull: "missing",
    cellTimeoutMs: DEFAULT_CELL_TIMEOUT_MS,
    parallel: null,
    runners: DEFAULT_RUNNERS
  };
}
var DEFAULT_SMOKE_TIMEOUT_MS, DEFAULT_EXPECTATION, DEFAULT_TIMERS, DEFAULT_POLICY, DEFAULT_CELL_TIMEOUT_MS, DEFAULT_SMOKE;
var init_default_config = __esm({
  "src/config/default-config.ts"() {
    "use strict";
    init_catalogue2();
    init_profiles2();
    init_select_targets();
    init_runners();
    init_timer_policy();
    DEFAULT_SMOKE_TIMEOUT_MS = 1e4;
    DEFAULT_EXPECTATION = { exitCode: 0, signal: null, stdout: null, stderr: null };
    DEFAULT_TIMERS = { enabled: true, periodNs: 1e7, samples: 300, mode: null };
    DEFAULT_POLICY = {
      required: ["*"],
      informational: [],
      maxGlibc: null,
      unexpected: "fail",
      unknown: "warn",
      timers: DEFAULT_TIMER_POLICY
    };
    DEFAULT_CELL_TIMEOUT_MS = 12e4;
    DEFAULT_SMOKE = {
      name: "starts",
      args: ["--help"],
      env: {},
      stdin: null,
      files: [],
      timeoutMs: DEFAULT_SMOKE_TIMEOUT_MS,
      startAs: "child",
      expect: { exitCode: null, signal: null, stdout: null, stderr: null },
      server: null
    };
  }
});

// src/config/quantities.ts
function durationNs(text6) {
  return quantity(text6, DURATION, NANOSECONDS);
}
function sizeBytes(text6) {
  return quantity(text6, SIZE, BYTES);
}
function quantity(text6, form, units) {
  const [, number5, unit] = form.exec(text6) ?? [];
  return number5 === void 0 ? null : Math.round(Number(number5) * units[unit]);
}
var NANOSECONDS, BYTES, DURATION, SIZE;
var init_quantities = __esm({
  "src/config/quantities.ts"() {
    "use strict";
    NANOSECONDS = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, m: 6e10, h: 36e11 };
    BYTES = {
      B: 1,
      kB: 1e3,
      MB: 1e6,
      GB: 1e9,
      KiB: 2 ** 10,
      MiB: 2 ** 20,
      GiB: 2 ** 30
    };
    DURATION = /^(\d{1,9}(?:\.\d{1,9})?)(ns|us|ms|s|m|h)$/;
    SIZE = /^(\d{1,12}(?:\.\d{1,6})?)(B|kB|MB|GB|KiB|MiB|GiB)$/;
  }
});

// src/config/schema-parts.ts
function map(shape, expected) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => issue.code === "unrecognized_keys" ? issue.keys.slice(0, MAX_UNKNOWN_KEYS).map((key) => unknownKey(key, known)).join("\n") : `expected ${expected}`
  });
}
function oneKeyOf(shape, expected) {
  const known = Object.keys(shape);
  return map(shape, expected).meta({ minProperties: 1, maxProperties: 1 }).refine((value) => Object.keys(value).length === 1, { error: `give exactly one of ${known.join(", ")}` });
}
function text(expected, maxLength) {
  return z.string({ error: `expected ${expected}` }).max(maxLength, { error: `the text is longer than ${maxLength} characters` }).meta({ type: ["string", "number", "boolean"] });
}
function word(expected, form) {
  return z.string({ error: `expected ${expected}` }).regex(form, { error: `expected ${expected}` });
}
function oneOf(words) {
  return z.enum(words, { error: `expected ${words.slice(0, -1).join(", ")} or ${words.at(-1)}` });
}
function list(item, options) {
  return z.array(item, { error: `expected a list of ${options.of}` }).max(options.max, { error: `more than ${options.max} entries` });
}
function filledList(item, options) {
  return list(item, options).min(1, { error: `the list is empty; give ${options.one}, or leave the key out` });
}
function wholeNumber(what, min, max) {
  const error = `expected ${what}, a whole number from ${min} to ${max}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
}
function duration2(min, max) {
  const expected = 'expected a duration such as "10s" or "500ms"';
  return z.string({ error: expected }).regex(DURATION, { error: expected, abort: true }).refine((value) => within(durationNs(value), durationNs(min), durationNs(max)), {
    error: `expected a duration from ${min} to ${max}`
  });
}
function size(min, max) {
  const expected = 'expected a size such as "64MiB"';
  return z.string({ error: expected }).regex(SIZE, { error: expected, abort: true }).refine((value) => within(sizeBytes(value), sizeBytes(min), sizeBytes(max)), {
    error: `expected a size from ${min} to ${max}`
  });
}
function within(value, min, max) {
  return value >= min && value <= max;
}
function unknownKey(key, known) {
  const nearest = nearestWord(key, known);
  const right = nearest === null ? `keys here: ${known.join(", ")}` : `did you mean "${nearest}"?`;
  return `unknown key ${JSON.stringify(key.slice(0, 60))}; ${right}`;
}
var z, MAX_UNKNOWN_KEYS;
var init_schema_parts = __esm({
  "src/config/schema-parts.ts"() {
    "use strict";
    z = __toESM(require("./zod.cjs"), 1);
    init_nearest_word();
    init_quantities();
    MAX_UNKNOWN_KEYS = 50;
  }
});

// src/config/smoke-schema.ts
function regexComplaint(source2) {
  try {
    void new RegExp(source2, "m");
    return null;
  } catch (error) {
    const reason2 = error instanceof Error ? error.message.split(": ").at(-1) : String(error);
    return `the regular expression ${JSON.stringify(source2.slice(0, 60))} does not compile: ${reason2}`;
  }
}
var z2, SIGNALS, MAX_TEXT, MAX_REGEX, PATH, MODE, ADDRESS, HTTP_URL, BASE64, anyText, regex, textExpectation, file, server, smokeSchema;
var init_smoke_schema = __esm({
  "src/config/smoke-schema.ts"() {
    "use strict";
    z2 = __toESM(require("./zod.cjs"), 1);
    init_schema_parts();
    SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGKILL", "SIGABRT"];
    MAX_TEXT = 65536;
    MAX_REGEX = 1e3;
    PATH = /^(?!.*(?:^|\/)\.\.(?:\/|$))[^\0]{1,1024}$/;
    MODE = /^(?:0o?)?[0-7]{3}$/;
    ADDRESS = /^(?:\d{1,5}|[A-Za-z0-9.-]{1,253}:\d{1,5}|\[[0-9A-Fa-f:.]{2,45}\]:\d{1,5})$/;
    HTTP_URL = /^http:\/\/[^\s]{1,2000}$/;
    BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
    anyText = text("text", MAX_TEXT);
    regex = text("a regular expression", MAX_REGEX).superRefine((source2, context) => {
      const complaint = regexComplaint(source2);
      if (complaint !== null) context.addIssue({ code: "custom", message: complaint });
    });
    textExpectation = z2.union(
      [
        anyText,
        oneKeyOf(
          { contains: anyText.optional(), equals: anyText.optional(), matches: regex.optional() },
          "text or a map"
        )
      ],
      {
        error: "expected text, or a map with contains, equals or matches"
      }
    ).describe("Plain text = contains. A regular expression is JavaScript, flag m.");
    file = z2.union(
      [
        anyText,
        map(
          {
            content: anyText.optional(),
            base64: z2.string({ error: "expected base64" }).regex(BASE64, { error: "expected base64" }).optional(),
            mode: text('a mode such as "0644"', 8).regex(MODE, { error: 'expected a mode such as "0644"' }).optional()
          },
          "text or a map"
        ).refine((value) => value.content === void 0 !== (value.base64 === void 0), {
          error: "give exactly one of content, base64"
        })
      ],
      { error: "expected text, or a map with content or base64, and mode" }
    );
    server = map(
      {
        ready: oneKeyOf(
          {
            tcp: text('an address such as "127.0.0.1:8080"', 300).regex(ADDRESS, { error: 'expected a port or an address such as "127.0.0.1:8080"' }).optional(),
            http: word('a URL such as "http://127.0.0.1:8080/healthz"', HTTP_URL).optional()
          },
          "a map with tcp or http"
        ),
        within: duration2("10ms", "10m").optional(),
        request: map(
          {
            method: word("an HTTP method such as GET", /^[A-Z]{1,16}$/).optional(),
            url: word('a URL such as "http://127.0.0.1:8080/"', HTTP_URL),
            headers: z2.record(word("a header name", /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/), anyText, {
              error: "expected a map of headers"
            }).optional(),
            body: anyText.optional(),
            within: duration2("10ms", "10m").optional(),
            expect: map(
              { status: wholeNumber("a status", 100, 599).optional(), body: textExpectation.optional() },
              "a map with status and body"
            ).optional()
          },
          "a map that describes the request"
        ).optional(),
        stop: map(
          { signal: oneOf(SIGNALS).optional(), within: duration2("10ms", "10m").optional() },
          "a map with signal and within"
        ).optional()
      },
      "a map that describes the server"
    );
    smokeSchema = map(
      {
        name: text("a name", 80).regex(/^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u, { error: "expected a name of one line" }),
        args: list(anyText, { of: "arguments", max: 256 }).optional(),
        env: z2.record(word("a variable name", /^[A-Za-z_][A-Za-z0-9_]{0,127}$/), anyText.nullable(), {
          error: "expected a map of variables"
        }).optional(),
        stdin: anyText.optional(),
        files: z2.record(word('a path without ".."', PATH), file, { error: "expected a map of files" }).optional(),
        timeout: duration2("10ms", "1h").optional(),
        as: oneOf(["child", "pid1"]).optional(),
        expect: map(
          {
            exit: z2.union([wholeNumber("an exit code", 0, 255), z2.literal("any")], {
              error: "expected an exit code from 0 to 255, or any"
            }).optional(),
            signal: oneOf(SIGNALS).optional(),
            stdout: textExpectation.optional(),
            stderr: textExpectation.optional()
          },
          "a map with exit, signal, stdout and stderr"
        ).optional(),
        server: server.optional()
      },
      "a map that describes a smoke case"
    );
  }
});

// src/targets/image-reference.ts
function qualifyImage(reference2) {
  if (reference2.length > 512) return null;
  const [, path, tag, digest] = REFERENCE.exec(reference2) ?? [];
  if (path === void 0) return null;
  const suffix = `${tag ?? (digest === void 0 ? ":latest" : "")}${digest ?? ""}`;
  const [first, ...rest] = path.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  if (hasRegistry) return `${path}${suffix}`;
  if (first.includes(":")) return null;
  return `docker.io/${rest.length === 0 ? "library/" : ""}${path}${suffix}`;
}
var REFERENCE;
var init_image_reference = __esm({
  "src/targets/image-reference.ts"() {
    "use strict";
    REFERENCE = /^((?:[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*|[a-z0-9.-]+:\d{1,5})(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*)(:\w[\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/;
  }
});

// src/config/target-schema.ts
function nameComplaint(name2) {
  const word3 = name2.startsWith("!") ? name2.slice(1) : name2;
  if (!isGlob(word3)) {
    return catalogueTargets().some((target) => target.id === word3) ? null : `${unknownTarget(word3)}${hintFor(word3)}`;
  }
  try {
    selectTargets([word3]);
    return null;
  } catch {
    return `no target matches ${JSON.stringify(word3)}; portcullis targets lists all`;
  }
}
function hintFor(name2) {
  const seemsImage = name2.includes("/");
  return seemsImage ? "; an image of your own is a map with id and image" : unknownTarget(name2).endsWith("?") ? "" : "; portcullis targets lists all";
}
var z3, ARCHITECTURES, HAS, LIBC, targetName, ownTarget, targetSchema;
var init_target_schema = __esm({
  "src/config/target-schema.ts"() {
    "use strict";
    z3 = __toESM(require("./zod.cjs"), 1);
    init_catalogue2();
    init_image_reference();
    init_select_targets();
    init_schema_parts();
    ARCHITECTURES = [
      "amd64",
      "386",
      "arm",
      "arm64",
      "loong64",
      "mips",
      "mips64",
      "mips64le",
      "mipsle",
      "ppc64",
      "ppc64le",
      "riscv64",
      "s390x"
    ];
    HAS = ["shell", "ca-certificates", "tzdata", "tmp", "passwd"];
    LIBC = /^(?:none|unknown|(?:glibc|musl)(?: \d{1,3}(?:\.\d{1,3}){1,3})?)$/;
    targetName = z3.string({ error: "expected a target's id, a glob or a map" }).max(100, { error: "the text is longer than 100 characters" }).superRefine((name2, context) => {
      const complaint = nameComplaint(name2);
      if (complaint !== null) context.addIssue({ code: "custom", message: complaint });
    });
    ownTarget = map(
      {
        id: word("an id of letters, digits and . _ : -", /^[A-Za-z0-9][A-Za-z0-9._:-]{0,62}$/),
        image: z3.string({ error: 'expected an image reference such as "ghcr.io/me/app:1.2"' }).refine((image) => qualifyImage(image) !== null, {
          error: 'expected an image reference such as "ghcr.io/me/app:1.2"'
        }),
        libc: word('a C library such as "glibc 2.28", "musl 1.2.5", none or unknown', LIBC).optional(),
        libraries: list(word('a soname such as "libz.so.1"', /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/), {
          of: "sonames",
          max: 500
        }).describe("Those it is known to have beside the C library; it may have more.").optional(),
        kernel: text('a kernel version such as "5.10"', 20).regex(/^\d{1,3}\.\d{1,3}(?:\.\d{1,4})?$/, { error: 'expected a kernel version such as "5.10"' }).optional(),
        architectures: filledList(oneOf(ARCHITECTURES), {
          of: "GOARCH words",
          one: "a GOARCH word",
          max: ARCHITECTURES.length
        }).optional(),
        has: list(oneOf(HAS), { of: `what it has: ${HAS.join(", ")}`, max: HAS.length }).describe("All that it has of these; leave the key out where you do not know.").optional()
      },
      "a target's id, a glob or a map"
    );
    targetSchema = z3.union([targetName, ownTarget], { error: "expected a target's id, a glob or a map" });
  }
});

// src/config/timer-policy-schema.ts
function toTimerPolicy(data) {
  const limitOf = (name2) => {
    const own = data?.classes?.[name2];
    const { percent: percent2, action } = DEFAULT_TIMER_POLICY.classes[name2];
    return { percent: own?.limit ?? percent2, action: own?.action ?? action };
  };
  return {
    class: data?.class ?? DEFAULT_TIMER_POLICY.class,
    classes: {
      "bare-metal": limitOf("bare-metal"),
      container: limitOf("container"),
      serverless: limitOf("serverless")
    },
    targets: Object.entries(data?.targets ?? {}).map(([match, own]) => ({
      match,
      class: own.class ?? null,
      percent: own.limit ?? null,
      action: own.action ?? null
    }))
  };
}
var z4, MOST_GLOBS, percent, limit, ofTarget, timerPolicySchema;
var init_timer_policy_schema = __esm({
  "src/config/timer-policy-schema.ts"() {
    "use strict";
    z4 = __toESM(require("./zod.cjs"), 1);
    init_schema_parts();
    init_timer_policy();
    MOST_GLOBS = 200;
    percent = z4.number({ error: "expected percent of the period, from 0.5 to 1000" }).min(0.5, { error: "expected percent of the period, from 0.5 to 1000" }).max(1e3, { error: "expected percent of the period, from 0.5 to 1000" });
    limit = map({ limit: percent.optional(), action: oneOf(TIMER_ACTIONS).optional() }, "a map with limit and action");
    ofTarget = map(
      { class: oneOf(TIMER_CLASSES).optional(), limit: percent.optional(), action: oneOf(TIMER_ACTIONS).optional() },
      "a map with class, limit and action"
    );
    timerPolicySchema = map(
      {
        class: oneOf(TIMER_CLASSES).optional(),
        classes: map(
          { "bare-metal": limit.optional(), container: limit.optional(), serverless: limit.optional() },
          "a map of class to limit"
        ).optional(),
        targets: z4.record(word("a target's id, a cell's id or a glob", /^.{1,200}$/), ofTarget, {
          error: "expected a map of glob to limit"
        }).refine((value) => Object.keys(value).length <= MOST_GLOBS, { error: `more than ${MOST_GLOBS} entries` }).optional()
      },
      "a map that describes how late timers may be"
    );
  }
});

// src/config/config-schema.ts
var z5, PROFILE_NAME, glob, ownProfile, profiles, timers, policy, runners, configSchema;
var init_config_schema = __esm({
  "src/config/config-schema.ts"() {
    "use strict";
    z5 = __toESM(require("./zod.cjs"), 1);
    init_smoke_schema();
    init_schema_parts();
    init_target_schema();
    init_timer_policy_schema();
    PROFILE_NAME = /^[a-z0-9][a-z0-9-]{0,30}$/;
    glob = text("a target's id, a cell's id or a glob", 200);
    ownProfile = map(
      {
        extends: word("the name of a built-in profile", PROFILE_NAME).describe("Built-in profile that gives what is not said here.").optional(),
        description: text("text", 200).optional(),
        memory: size("8MiB", "1024GiB").optional(),
        pids: wholeNumber("a number of processes and threads", 16, 4194304).optional(),
        cpus: z5.number({ error: "expected CPUs as a number from 0.01 to 1024" }).min(0.01, { error: "expected CPUs as a number from 0.01 to 1024" }).max(1024, { error: "expected CPUs as a number from 0.01 to 1024" }).optional(),
        "read-only": z5.boolean({ error: "expected true or false" }).optional(),
        user: text('uid:gid such as "1000:1000"', 24).regex(/^\d{1,10}:\d{1,10}$/, { error: 'expected uid:gid such as "1000:1000"' }).optional(),
        "open-files": wholeNumber("a number of open files", 32, 1048576).optional(),
        tmpfs: z5.record(word("an absolute path", /^\/[^\0:,]{0,200}$/), size("4KiB", "64GiB"), {
          error: "expected a map of path to size"
        }).optional()
      },
      "a map that describes a profile"
    );
    profiles = z5.union(
      [
        filledList(word("the name of a profile", PROFILE_NAME), {
          of: "profile names",
          one: "the name of a profile",
          max: 50
        }),
        z5.record(word("a profile name of small letters, digits and -", PROFILE_NAME), ownProfile.nullable(), {
          error: "expected a list of profile names, or a map of profiles"
        }).refine((value) => Object.keys(value).length > 0, {
          error: "the map is empty; name a profile or leave the key out"
        }).refine((value) => Object.keys(value).length <= 50, { error: "more than 50 entries" })
      ],
      { error: "expected a list of profile names, or a map of profiles" }
    );
    timers = z5.union(
      [
        z5.literal(false),
        map(
          {
            period: duration2("100us", "1s").optional(),
            samples: wholeNumber("samples", 10, 1e5).optional(),
            mode: oneOf(["quick", "standard", "thorough"]).optional()
          },
          "false, or a map with period and samples"
        )
      ],
      { error: "expected false, or a map with period and samples" }
    );
    policy = map(
      {
        required: list(glob, { of: "globs", max: 200 }).optional(),
        informational: list(glob, { of: "globs", max: 200 }).optional(),
        "max-glibc": text('a glibc version such as "2.17"', 12).regex(/^2\.\d{1,3}(?:\.\d{1,3})?$/, { error: 'expected a glibc version such as "2.17"' }).optional(),
        unexpected: oneOf(["fail", "warn", "ignore"]).optional(),
        unknown: oneOf(["fail", "warn", "ignore"]).optional(),
        timers: timerPolicySchema.optional()
      },
      "a map that describes the gate"
    );
    runners = z5.record(
      word("a platform such as linux/arm64", /^[a-z0-9]{1,20}\/[a-z0-9]{1,20}$/),
      word("the label of a runner, or none", /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
      { error: "expected a map of platform to runner" }
    ).refine((value) => Object.keys(value).length <= 50, { error: "more than 50 entries" });
    configSchema = map(
      {
        targets: filledList(targetSchema, { of: "targets", one: "a target", max: 200 }).describe("Where to run: ids and globs of the catalogue, images of your own.").optional(),
        profiles: profiles.describe("How each target is constrained.").optional(),
        smoke: filledList(smokeSchema, { of: "smoke cases", one: "a smoke case", max: 64 }).describe("What is run in each cell.").optional(),
        timers: timers.describe("The timer benchmark in each cell.").optional(),
        policy: policy.describe("What opens and closes the gate.").optional(),
        engine: oneOf(["auto", "docker", "podman", "none"]).describe("none = predictions alone.").optional(),
        pull: oneOf(["missing", "always", "never"]).optional(),
        "cell-timeout": duration2("1s", "1h").describe("Ends a whole cell.").optional(),
        parallel: wholeNumber("cells side by side", 1, 64).optional(),
        runners: runners.describe("Who runs what when the cells are dealt out to many jobs.").optional()
      },
      "a map with the keys of portcullis.yml"
    );
  }
});

// src/config/schema-problems.ts
function schemaProblems(issues, yaml) {
  return issues.slice(0, MAX_ISSUES).flatMap((issue) => problemsOf(issue, [], yaml));
}
function problemsOf(issue, above, yaml) {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case "unrecognized_keys": {
      const messages = issue.message.split("\n");
      return messages.map((message, index) => ({
        ...yaml.locate([...path, issue.keys[index]], "key"),
        message: prefixed(path, message)
      }));
    }
    case "invalid_key": {
      const message = withValue(issue.issues[0]?.message ?? issue.message, path.at(-1));
      return [{ ...yaml.locate(path, "key"), message: prefixed(path.slice(0, -1), message) }];
    }
    case "invalid_union": {
      const meant = issue.errors.find((inner) => inner.length > 0 && !inner.some(isOfOtherKind));
      if (meant) return meant.flatMap((inner) => problemsOf(inner, path, yaml));
      return [problem(issue, path, yaml)];
    }
    default:
      return [problem(issue, path, yaml)];
  }
}
function isOfOtherKind(issue) {
  return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
}
function problem(issue, path, yaml) {
  const value = valueAt(yaml.value, path);
  const missing = value === void 0 && path.length > 0;
  const message = missing ? `the key is missing; ${issue.message}` : withValue(issue.message, value);
  return { ...yaml.locate(path, "value"), message: prefixed(path, message) };
}
function withValue(message, value) {
  return message.startsWith("expected ") ? `${message}, got ${show(value)}` : message;
}
function prefixed(path, message) {
  const where = pathText(path);
  return where === "" ? message : `${where}: ${message}`;
}
function pathText(path) {
  let text6 = "";
  for (const step2 of path) {
    if (typeof step2 === "number") text6 += `[${step2}]`;
    else if (/^[\w-]{1,80}$/.test(String(step2))) text6 += `${text6 === "" ? "" : "."}${String(step2)}`;
    else text6 += `[${JSON.stringify(String(step2).slice(0, 80))}]`;
  }
  return text6;
}
function valueAt(value, path) {
  let at = value;
  for (const step2 of path) {
    if (typeof at !== "object" || at === null) return void 0;
    at = at[step2];
  }
  return at;
}
function show(value) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "a map";
  const text6 = JSON.stringify(value);
  return `${text6.length > 60 ? `${text6.slice(0, 59)}\u2026` : text6} (${typeof value === "string" ? "text" : typeof value})`;
}
var MAX_ISSUES;
var init_schema_problems = __esm({
  "src/config/schema-problems.ts"() {
    "use strict";
    MAX_ISSUES = 200;
  }
});

// src/config/cross-checks.ts
function crossChecks(yaml) {
  const problems = [];
  const tell = (path, message, part2 = "value") => {
    problems.push({ ...yaml.locate(path, part2), message: `${pathText(path)}: ${message}` });
  };
  const data = asMap(yaml.value);
  checkOwnTargets(data["targets"], tell);
  checkProfiles(data["profiles"], tell);
  checkSmokeNames(data["smoke"], tell);
  checkPolicy(data, tell);
  checkTimers(data, tell);
  return problems;
}
function checkOwnTargets(targets, tell) {
  const bySlug = new Map(catalogueTargets().map((target) => [targetSlug(target.id), `"${target.id}" of the catalogue`]));
  for (const [index, target] of asList(targets).entries()) {
    const { id } = asMap(target);
    if (typeof id !== "string") continue;
    const slug = targetSlug(id);
    const other = bySlug.get(slug);
    if (other !== void 0)
      tell(["targets", index, "id"], `"${id}" cannot be told from ${other} in cell ids; choose another id`);
    bySlug.set(slug, `"${id}" above`);
  }
}
function checkProfiles(profiles2, tell) {
  const builtIn = builtInProfiles();
  const isBuiltIn = (name2) => builtIn.some((profile) => profile.name === name2);
  const names2 = asList(profiles2);
  for (const [index, name2] of names2.entries()) {
    if (typeof name2 !== "string") continue;
    if (!isBuiltIn(name2)) tell(["profiles", index], unknownProfileInList(name2));
    else if (names2.indexOf(name2) < index) tell(["profiles", index], `"${name2}" is named twice`);
  }
  if (Array.isArray(profiles2)) return;
  for (const [name2, own] of Object.entries(asMap(profiles2))) {
    const base = asMap(own)["extends"];
    if (typeof base === "string" && !isBuiltIn(base)) tell(["profiles", name2, "extends"], unknownProfile(base, builtIn));
    else if (own === null && !isBuiltIn(name2)) tell(["profiles", name2], unknownProfile(name2, builtIn), "key");
  }
}
function unknownProfileInList(name2) {
  const message = unknownProfile(name2, builtInProfiles());
  return message.endsWith("?") ? message : `${message}; a profile of your own is a key of a map`;
}
function checkSmokeNames(smoke, tell) {
  const seen = /* @__PURE__ */ new Set();
  for (const [index, smokeCase] of asList(smoke).entries()) {
    const { name: name2 } = asMap(smokeCase);
    if (typeof name2 !== "string") continue;
    if (seen.has(name2))
      tell(["smoke", index, "name"], `another smoke case is called ${JSON.stringify(name2.slice(0, 80))} already`);
    seen.add(name2);
  }
}
function checkPolicy(data, tell) {
  const own = asList(data["targets"]).map((target) => asMap(target)["id"]);
  const ids = [...catalogueTargets().map((target) => target.id), ...own.filter((id) => typeof id === "string")];
  for (const key of ["required", "informational"]) {
    for (const [index, word3] of asList(asMap(data["policy"])[key]).entries()) {
      if (typeof word3 !== "string" || word3.length > 200 || MAY_MEAN_A_CELL.test(word3)) continue;
      const matches = isGlob(word3) ? matchesAny2(word3, ids) : ids.includes(word3);
      if (matches) continue;
      const nearest = nearestWord(word3, ids);
      const right = nearest === null ? "portcullis targets lists all" : `did you mean "${nearest}"?`;
      tell(["policy", key, index], `${JSON.stringify(word3)} is no target and no cell; ${right}`);
    }
  }
}
function matchesAny2(glob2, ids) {
  const matches = (0, import_picomatch3.default)(glob2);
  return ids.some((id) => matches(id));
}
function checkTimers(data, tell) {
  const { timers: timers3 } = data;
  if (typeof timers3 !== "object" || timers3 === null) return;
  const { period, samples, mode } = asMap(timers3);
  if (mode !== void 0) {
    if (samples !== void 0)
      tell(["timers", "samples"], "the mode says how many samples there are; leave one of both out", "key");
    return;
  }
  const cellTimeout = data["cell-timeout"];
  const periodNs = typeof period === "string" ? durationNs(period) : DEFAULT_TIMERS.periodNs;
  const count5 = typeof samples === "number" ? samples : DEFAULT_TIMERS.samples;
  const limitNs = typeof cellTimeout === "string" ? durationNs(cellTimeout) : DEFAULT_CELL_TIMEOUT_MS * 1e6;
  if (periodNs === null || limitNs === null) return;
  const neededNs = 2 * periodNs * count5;
  if (neededNs < limitNs) return;
  tell(
    ["timers"],
    `two series of ${count5} take ${seconds(neededNs)}, and a cell ends after ${seconds(limitNs)}; lower samples or raise cell-timeout`,
    "key"
  );
}
function seconds(ns4) {
  return `${Math.ceil(ns4 / 1e9)} s`;
}
function asMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
  return Array.isArray(value) ? value.slice(0, MAX_ENTRIES2) : [];
}
var import_picomatch3, MAY_MEAN_A_CELL, MAX_ENTRIES2;
var init_cross_checks = __esm({
  "src/config/cross-checks.ts"() {
    "use strict";
    import_picomatch3 = __toESM(require_picomatch2(), 1);
    init_catalogue2();
    init_nearest_word();
    init_plan_cells();
    init_profiles2();
    init_select_targets();
    init_default_config();
    init_quantities();
    init_schema_problems();
    MAY_MEAN_A_CELL = /[@/+]|^[*?!]/;
    MAX_ENTRIES2 = 200;
  }
});

// src/config/read-yaml.ts
function readYaml(text6, file2) {
  const lines2 = new import_yaml.LineCounter();
  const at = (offset) => {
    const { line: line2, col } = lines2.linePos(offset);
    return { file: file2, line: Math.max(line2, 1), column: Math.max(col, 1) };
  };
  const failed2 = (message) => ({
    value: null,
    problems: [{ ...at(0), message }],
    locate: () => at(0)
  });
  try {
    const document = (0, import_yaml.parseDocument)(text6, {
      lineCounter: lines2,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: "error"
    });
    if (document.errors.some((error) => /stack/i.test(error.message))) return failed2(TOO_DEEP);
    const problems = document.errors.map((error) => ({ ...at(error.pos[0]), message: yamlMessage(error) }));
    problems.push(...keyProblems(document).map(({ offset, message }) => ({ ...at(offset), message })));
    keepWrittenText(document);
    const value = problems.length > 0 ? null : document.toJS({ maxAliasCount: MAX_ALIASES });
    return { value, problems, locate: (path, part2) => at(offsetOf2(document, path, part2)) };
  } catch (error) {
    if (error instanceof RangeError) return failed2(TOO_DEEP);
    if (error instanceof ReferenceError) return failed2("the aliases in the file stand for too much; write it out");
    throw error;
  }
}
function yamlMessage(error) {
  if (error.code === "MULTIPLE_DOCS") return "the file holds several YAML documents; keep one";
  return `not valid YAML: ${error.message}`;
}
function keyProblems(document) {
  const problems = [];
  (0, import_yaml.visit)(document, {
    Map(_key, map2) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of map2.items) {
        const offset = startOf(key) ?? 0;
        if (!(0, import_yaml.isScalar)(key)) problems.push({ offset, message: "a key has to be text" });
        const name2 = (0, import_yaml.isScalar)(key) ? String(key.value) : "";
        if (seen.has(name2)) problems.push({ offset, message: "this key is given twice in the same map" });
        if (name2 === "__proto__") problems.push({ offset, message: "a key cannot be called __proto__" });
        seen.add(name2);
      }
    }
  });
  return problems;
}
function keepWrittenText(document) {
  (0, import_yaml.visit)(document, {
    Scalar(key, node, path) {
      if (node.type !== "PLAIN" || node.source === void 0) return;
      if (typeof node.value !== "number" && typeof node.value !== "boolean") return;
      const parent = path.at(-1);
      const owner = (depth) => keyOf(path.at(depth));
      const isText = key === "value" ? TEXT_KEYS.has(keyOf(parent) ?? "") || TEXT_MAPS.has(owner(-3) ?? "") : (0, import_yaml.isSeq)(parent) && TEXT_LISTS.has(owner(-2) ?? "");
      if (isText) node.value = node.source;
    }
  });
}
function keyOf(node) {
  return (0, import_yaml.isPair)(node) && (0, import_yaml.isScalar)(node.key) ? String(node.key.value) : null;
}
function offsetOf2(document, path, part2) {
  let node = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step2] of path.entries()) {
    if ((0, import_yaml.isAlias)(node)) node = node.resolve(document);
    if ((0, import_yaml.isMap)(node)) {
      const pair = node.items.find((item) => keyOf(item) === String(step2));
      const last = index === path.length - 1;
      offset = (last && part2 === "key" ? startOf(pair?.key) : startOf(pair?.value) ?? startOf(pair?.key)) ?? offset;
      node = pair?.value;
    } else if ((0, import_yaml.isSeq)(node)) {
      node = node.items[Number(step2)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
function startOf(node) {
  const { range, source: source2 } = node ?? {};
  if (!range || (0, import_yaml.isScalar)(node) && node.value === null && source2 === "") return null;
  return range[0];
}
var import_yaml, MAX_ALIASES, TOO_DEEP, TEXT_KEYS, TEXT_MAPS, TEXT_LISTS;
var init_read_yaml = __esm({
  "src/config/read-yaml.ts"() {
    "use strict";
    import_yaml = require("./yaml.cjs");
    MAX_ALIASES = 100;
    TOO_DEEP = "the file is nested too deeply";
    TEXT_KEYS = /* @__PURE__ */ new Set([
      "name",
      "stdin",
      "content",
      "mode",
      "contains",
      "equals",
      "matches",
      "stdout",
      "stderr",
      "body",
      "tcp",
      "kernel",
      "user",
      "description",
      "max-glibc"
    ]);
    TEXT_MAPS = /* @__PURE__ */ new Set(["env", "headers", "files"]);
    TEXT_LISTS = /* @__PURE__ */ new Set(["args", "architectures", "required", "informational"]);
  }
});

// src/config/to-profiles.ts
function toProfiles(data) {
  if (Array.isArray(data)) return selectProfiles(data);
  return Object.entries(data).map(([name2, own]) => toProfile(name2, own ?? {}));
}
function toProfile(name2, own) {
  const builtIn = builtInProfiles();
  const named = (wanted) => builtIn.find((profile) => profile.name === wanted);
  const base = (own.extends === void 0 ? named(name2) : named(own.extends)) ?? builtIn[0];
  const changed = Object.keys(own).length > 0;
  return {
    name: name2,
    description: own.description ?? (changed ? `${base.name}, changed in portcullis.yml` : base.description),
    memoryBytes: own.memory === void 0 ? base.memoryBytes : sizeBytes(own.memory),
    pids: own.pids ?? base.pids,
    cpus: own.cpus ?? base.cpus,
    readOnlyRoot: own["read-only"] ?? base.readOnlyRoot,
    user: own.user ?? base.user,
    openFiles: own["open-files"] ?? base.openFiles,
    tmpfs: own.tmpfs ? Object.fromEntries(Object.entries(own.tmpfs).map(([path, size2]) => [path, sizeBytes(size2)])) : base.tmpfs
  };
}
var init_to_profiles = __esm({
  "src/config/to-profiles.ts"() {
    "use strict";
    init_profiles2();
    init_quantities();
  }
});

// src/config/to-smoke-case.ts
function toSmokeCase(data) {
  return {
    name: data.name,
    args: data.args ?? [],
    env: data.env ?? {},
    stdin: data.stdin ?? null,
    files: Object.entries(data.files ?? {}).map(([path, file2]) => toFile(path, file2)),
    timeoutMs: milliseconds(data.timeout, DEFAULT_SMOKE_TIMEOUT_MS),
    startAs: data.as ?? "child",
    expect: toExpectation(data),
    server: data.server ? toServer(data.server) : null
  };
}
function toExpectation({ expect, server: server2 }) {
  const unsaid = expect?.signal !== void 0 || server2 !== void 0 ? null : DEFAULT_EXPECTATION.exitCode;
  return {
    exitCode: expect?.exit === "any" ? null : expect?.exit ?? unsaid,
    signal: expect?.signal ?? null,
    stdout: toText(expect?.stdout),
    stderr: toText(expect?.stderr)
  };
}
function toServer(data) {
  const { ready, request, stop } = data;
  return {
    ready: ready.tcp === void 0 ? { kind: "http", url: ready.http } : { kind: "tcp", address: withHost(ready.tcp) },
    readyTimeoutMs: milliseconds(data.within, DEFAULT_SERVER_WAIT_MS),
    request: request ? {
      method: request.method ?? "GET",
      url: request.url,
      headers: request.headers ?? {},
      body: request.body ?? null,
      timeoutMs: milliseconds(request.within, DEFAULT_REQUEST_TIMEOUT_MS),
      expectStatus: request.expect?.status ?? 200,
      expectBody: toText(request.expect?.body)
    } : null,
    stopSignal: stop?.signal ?? "SIGTERM",
    graceMs: milliseconds(stop?.within, DEFAULT_GRACE_MS)
  };
}
function withHost(address) {
  return /^\d+$/.test(address) ? `127.0.0.1:${address}` : address;
}
function toFile(path, data) {
  if (typeof data === "string") return { path, content: bytes2(data), mode: DEFAULT_MODE };
  const content = data.base64 === void 0 ? bytes2(data.content) : new Uint8Array(Buffer.from(data.base64, "base64"));
  const mode = data.mode === void 0 ? DEFAULT_MODE : Number.parseInt(data.mode.replace(/^0?o/, ""), 8);
  return { path, content, mode };
}
function toText(data) {
  if (data === void 0) return null;
  if (typeof data === "string") return { contains: data };
  if (data.contains !== void 0) return { contains: data.contains };
  return data.equals === void 0 ? { matches: data.matches } : { equals: data.equals };
}
function milliseconds(text6, otherwise) {
  return text6 === void 0 ? otherwise : durationNs(text6) / 1e6;
}
function bytes2(text6) {
  return new TextEncoder().encode(text6);
}
var DEFAULT_SERVER_WAIT_MS, DEFAULT_REQUEST_TIMEOUT_MS, DEFAULT_GRACE_MS, DEFAULT_MODE;
var init_to_smoke_case = __esm({
  "src/config/to-smoke-case.ts"() {
    "use strict";
    init_default_config();
    init_quantities();
    DEFAULT_SERVER_WAIT_MS = 1e4;
    DEFAULT_REQUEST_TIMEOUT_MS = 5e3;
    DEFAULT_GRACE_MS = 5e3;
    DEFAULT_MODE = 420;
  }
});

// src/config/to-targets.ts
function toTargets(data, file2) {
  let targets = [];
  for (const entry of data) {
    if (typeof entry !== "string") {
      targets.push(toTarget3(entry, file2));
    } else if (entry.startsWith("!")) {
      const excluded2 = selectTargets([entry.slice(1)]);
      targets = targets.filter((target) => !excluded2.includes(target));
    } else {
      targets.push(...selectTargets([entry]).filter((target) => !targets.includes(target)));
    }
  }
  return targets;
}
function toTarget3(data, file2) {
  const { has } = data;
  return {
    id: data.id,
    image: qualifyImage(data.image),
    os: "linux",
    architectures: data.architectures ?? null,
    libc: toLibc(data.libc ?? "unknown"),
    libraries: data.libraries ?? null,
    librariesComplete: false,
    kernel: data.kernel ?? null,
    endOfLife: null,
    has: has ? {
      shell: has.includes("shell"),
      caCertificates: has.includes("ca-certificates"),
      tzdata: has.includes("tzdata"),
      tmp: has.includes("tmp"),
      passwd: has.includes("passwd")
    } : null,
    standIn: null,
    sources: { "*": file2 },
    custom: true
  };
}
function toLibc(text6) {
  const [family, version2] = text6.split(" ");
  const nodes2 = family === "glibc" && version2 !== void 0 ? nodesOfGlibc(version2) : null;
  return { family, version: version2 ?? null, nodes: nodes2 };
}
var init_to_targets = __esm({
  "src/config/to-targets.ts"() {
    "use strict";
    init_image_reference();
    init_select_targets();
    init_version_nodes2();
  }
});

// src/config/parse-config.ts
var parse_config_exports = {};
__export(parse_config_exports, {
  parseConfig: () => parseConfig
});
function parseConfig(text6, file2) {
  const start2 = { file: file2, line: 1, column: 1 };
  if (text6.length > MAX_TEXT2)
    refuse([{ ...start2, message: `the file has ${text6.length} characters; 1048576 are allowed` }]);
  const yaml = readYaml(text6, file2);
  if (yaml.problems.length > 0) refuse(yaml.problems);
  if (yaml.value === null) return defaultConfig();
  const parsed3 = configSchema.safeParse(yaml.value);
  const problems = [...parsed3.error ? schemaProblems(parsed3.error.issues, yaml) : [], ...crossChecks(yaml)];
  if (problems.length > 0 || !parsed3.success) refuse(problems);
  const config = toConfig(parsed3.data, file2);
  if (config.targets.length === 0) {
    refuse([{ ...yaml.locate(["targets"], "key"), message: "targets: the list takes all targets away again" }]);
  }
  return config;
}
function toConfig(data, file2) {
  const defaults = defaultConfig();
  const { policy: policy2 } = data;
  return {
    targets: data.targets ? toTargets(data.targets, file2) : defaults.targets,
    profiles: data.profiles ? toProfiles(data.profiles) : defaults.profiles,
    smoke: data.smoke ? data.smoke.map(toSmokeCase) : defaults.smoke,
    timers: toTimers(data.timers),
    policy: {
      required: policy2?.required ?? defaults.policy.required,
      informational: policy2?.informational ?? defaults.policy.informational,
      maxGlibc: policy2?.["max-glibc"] ?? defaults.policy.maxGlibc,
      unexpected: policy2?.unexpected ?? defaults.policy.unexpected,
      unknown: policy2?.unknown ?? defaults.policy.unknown,
      timers: toTimerPolicy(policy2?.timers)
    },
    engine: data.engine ?? defaults.engine,
    pull: data.pull ?? defaults.pull,
    cellTimeoutMs: data["cell-timeout"] === void 0 ? defaults.cellTimeoutMs : durationNs(data["cell-timeout"]) / 1e6,
    parallel: data.parallel ?? defaults.parallel,
    runners: { ...defaults.runners, ...toRunners(data.runners) }
  };
}
function toTimers(data) {
  if (data === false) return { ...DEFAULT_TIMERS, enabled: false };
  return {
    enabled: true,
    periodNs: data?.period === void 0 ? DEFAULT_TIMERS.periodNs : durationNs(data.period),
    samples: data?.samples ?? DEFAULT_TIMERS.samples,
    mode: data?.mode ?? (data?.samples === void 0 ? DEFAULT_TIMERS.mode : null)
  };
}
function toRunners(data) {
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([platform2, label2]) => [platform2, label2 === "none" ? null : label2])
  );
}
function refuse(problems) {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const more = sorted.length - MAX_PROBLEMS;
  throw new ConfigError(sorted.slice(0, MAX_PROBLEMS), {
    hint: `${more > 0 ? `There are ${more} more. ` : ""}Nothing was started. docs/configuration.md describes every key.`
  });
}
var MAX_TEXT2, MAX_PROBLEMS;
var init_parse_config = __esm({
  "src/config/parse-config.ts"() {
    "use strict";
    init_errors();
    init_config_schema();
    init_cross_checks();
    init_default_config();
    init_quantities();
    init_read_yaml();
    init_schema_problems();
    init_timer_policy_schema();
    init_to_profiles();
    init_to_smoke_case();
    init_to_targets();
    MAX_TEXT2 = 1024 * 1024;
    MAX_PROBLEMS = 50;
  }
});

// src/entry/package-root.ts
function packageRoot(from = __dirname) {
  for (let folder = from; ; folder = (0, import_node_path2.dirname)(folder)) {
    if ((0, import_node_fs4.existsSync)((0, import_node_path2.join)(folder, "action.yml"))) return folder;
    if ((0, import_node_path2.dirname)(folder) === folder) throw new Error(`no action.yml above ${from}: the package is incomplete`);
  }
}
var import_node_fs4, import_node_path2;
var init_package_root = __esm({
  "src/entry/package-root.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path2 = require("node:path");
  }
});

// src/engines/probe-build.ts
var probe_build_exports = {};
__export(probe_build_exports, {
  buildProbe: () => buildProbe,
  cacheVersion: () => cacheVersion,
  cachedProbe: () => cachedProbe,
  goEnvironment: () => goEnvironment,
  hashSource: () => hashSource
});
async function cachedProbe(platform2, go, tools) {
  const source2 = (0, import_node_path3.join)(tools.packageRoot, "probe");
  const sourceHash = hashSource(source2);
  const entry = {
    root: tools.env.RUNNER_TOOL_CACHE || (0, import_node_path3.join)(tools.cacheDir, "tools"),
    version: cacheVersion(sourceHash, go.version),
    arch: `${platform2.os}-${platform2.arch}`,
    file: platform2.os === "windows" ? `${TOOL}.exe` : TOOL
  };
  const cached = await fromCache(entry);
  if (cached !== null) return cached;
  const temporary = tools.env.RUNNER_TEMP || (0, import_node_path3.join)(tools.cacheDir, "tmp");
  await (0, import_promises.mkdir)(temporary, { recursive: true });
  const directory = await (0, import_promises.mkdtemp)((0, import_node_path3.join)(temporary, `${TOOL}-`));
  try {
    const built = (0, import_node_path3.join)(directory, entry.file);
    const startedAt = performance.now();
    await buildProbe({ source: source2, sourceHash, platform: platform2, go: go.path, out: built, env: tools.env });
    tools.log(`probe: built with ${go.version} in ${Math.round(performance.now() - startedAt)} ms`);
    return await intoCache(built, entry, { temporary, log: tools.log });
  } finally {
    await (0, import_promises.rm)(directory, { recursive: true, force: true });
  }
}
function hashSource(directory) {
  const hash = (0, import_node_crypto.createHash)("sha256");
  for (const name2 of sourceFiles(directory)) {
    const text6 = (0, import_node_fs5.readFileSync)((0, import_node_path3.join)(directory, name2));
    hash.update(`${name2}\0${text6.length}\0`).update(text6);
  }
  return hash.digest("hex").slice(0, 16);
}
function sourceFiles(directory, below = "") {
  return (0, import_node_fs5.readdirSync)((0, import_node_path3.join)(directory, below), { withFileTypes: true }).flatMap((entry) => {
    const name2 = below + entry.name;
    if (entry.isDirectory()) return entry.name === "testdata" ? [] : sourceFiles(directory, `${name2}/`);
    return name2 === "go.mod" || name2.endsWith(".go") && !name2.endsWith("_test.go") ? [name2] : [];
  }).sort();
}
function cacheVersion(sourceHash, goVersion) {
  return `1.0.0-s${sourceHash}.${goVersion.replaceAll(/[^0-9A-Za-z-]/g, "-")}`;
}
async function fromCache({ root, version: version2, arch, file: file2 }) {
  const directory = (0, import_node_path3.join)(root, TOOL, version2, arch);
  const path = (0, import_node_path3.join)(directory, file2);
  try {
    const [found] = await Promise.all([(0, import_promises.stat)(path), (0, import_promises.stat)(`${directory}.complete`)]);
    return found.isFile() && found.size > 0 ? path : null;
  } catch {
    return null;
  }
}
async function intoCache(built, entry, { temporary, log }) {
  const { cacheFile } = await Promise.resolve().then(() => __toESM(require("./actions-tool-cache.cjs"), 1));
  const before = { RUNNER_TOOL_CACHE: process.env.RUNNER_TOOL_CACHE, RUNNER_TEMP: process.env.RUNNER_TEMP };
  Object.assign(process.env, { RUNNER_TOOL_CACHE: entry.root, RUNNER_TEMP: temporary });
  const restoreOutput = divertWorkflowCommands(log);
  try {
    return (0, import_node_path3.join)(await cacheFile(built, entry.file, TOOL, entry.version, entry.arch), entry.file);
  } finally {
    restoreOutput();
    for (const [name2, value] of Object.entries(before)) {
      if (value === void 0) delete process.env[name2];
      else process.env[name2] = value;
    }
  }
}
function divertWorkflowCommands(log) {
  const write = process.stdout.write;
  process.stdout.write = function divert(...args) {
    const [chunk] = args;
    if (typeof chunk !== "string" || !chunk.startsWith("::debug::")) return write.apply(process.stdout, args);
    log(`probe: ${chunk.slice("::debug::".length).trim()}`);
    return true;
  };
  return () => {
    process.stdout.write = write;
  };
}
async function buildProbe({
  source: source2,
  sourceHash,
  platform: platform2,
  go,
  out,
  env,
  toolchain
}) {
  const { exec } = await Promise.resolve().then(() => __toESM(require("./actions-exec.cjs"), 1));
  let said = "";
  const listen = (data) => {
    if (said.length < 4e3) said += data.toString();
  };
  const flags = ["-trimpath", "-buildvcs=false", `-ldflags=-s -w -buildid= -X main.sourceVersion=${sourceHash}`];
  const code2 = await exec(go, ["build", ...flags, "-o", out, "."], {
    cwd: source2,
    env: goEnvironment(env, { GOOS: platform2.os, GOARCH: platform2.arch, ...toolchain && { GOTOOLCHAIN: toolchain } }),
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: listen, stderr: listen }
  });
  if (code2 !== 0) throw new Error(`go build ended with exit code ${code2}: ${said.trim()}`);
}
function goEnvironment(env, own) {
  const settings = {
    ...env,
    GOENV: "off",
    GOFLAGS: "",
    GOWORK: "off",
    GO111MODULE: "on",
    GOEXPERIMENT: "",
    GOFIPS140: "off",
    GOTOOLCHAIN: "local",
    GOAMD64: "v1",
    GOARM64: "v8.0",
    CGO_ENABLED: "0",
    ...own
  };
  return Object.fromEntries(Object.entries(settings).filter((pair) => pair[1] !== void 0));
}
var import_node_crypto, import_node_fs5, import_promises, import_node_path3, TOOL;
var init_probe_build = __esm({
  "src/engines/probe-build.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_node_fs5 = require("node:fs");
    import_promises = require("node:fs/promises");
    import_node_path3 = require("node:path");
    TOOL = "portcullis-probe";
  }
});

// src/engines/probe-go.ts
async function findGo(tools) {
  const path = await firstOnPath(tools.env.PATH ?? "");
  if (path === null) return null;
  const version2 = await versionFile(path) ?? await askVersion(path, tools);
  const minor = /^go1\.(\d+)/.exec(version2 ?? "")?.[1];
  if (version2 === null || minor === void 0 || Number(minor) < OLDEST_MINOR) {
    tools.log(
      `probe: ${path} is ${version2 ?? "no Go that tells its version"}; Go 1.${OLDEST_MINOR} is needed to build the probe`
    );
    return null;
  }
  return { path, version: version2 };
}
async function firstOnPath(searchPath) {
  const name2 = process.platform === "win32" ? "go.exe" : "go";
  for (const directory of searchPath.split(import_node_path4.delimiter)) {
    if (directory === "") continue;
    const candidate = (0, import_node_path4.join)(directory, name2);
    const found = await (0, import_promises2.stat)(candidate).catch(() => null);
    if (found?.isFile() && (process.platform === "win32" || (found.mode & 73) !== 0)) return candidate;
  }
  return null;
}
async function versionFile(path) {
  try {
    const text6 = await (0, import_promises2.readFile)((0, import_node_path4.join)((0, import_node_path4.dirname)((0, import_node_path4.dirname)(await (0, import_promises2.realpath)(path))), "VERSION"), "utf8");
    return /^go1\.\S+/.exec(text6)?.[0] ?? null;
  } catch {
    return null;
  }
}
async function askVersion(path, { env, log }) {
  const { getExecOutput } = await Promise.resolve().then(() => __toESM(require("./actions-exec.cjs"), 1));
  const { goEnvironment: goEnvironment2 } = await Promise.resolve().then(() => (init_probe_build(), probe_build_exports));
  const answer2 = await getExecOutput(path, ["version"], {
    silent: true,
    ignoreReturnCode: true,
    env: goEnvironment2(env, {})
  }).catch((error) => {
    log(`probe: ${path} version: ${String(error)}`);
    return null;
  });
  return /^go version (?:devel )?(go1\.\S+)/.exec(answer2?.stdout ?? "")?.[1] ?? null;
}
var import_promises2, import_node_path4, OLDEST_MINOR;
var init_probe_go = __esm({
  "src/engines/probe-go.ts"() {
    "use strict";
    import_promises2 = require("node:fs/promises");
    import_node_path4 = require("node:path");
    OLDEST_MINOR = 21;
  }
});

// src/engines/probe-sums.ts
var PROBE_SUMS;
var init_probe_sums = __esm({
  "src/engines/probe-sums.ts"() {
    "use strict";
    PROBE_SUMS = {
      "linux-amd64": "02fddaf0cd37506467d93f3223da825e97d16292c82a9dffcd8d3ad4b86e3da6",
      "linux-arm64": "5729e8f5a8d3813c48c3dd4abb316c7c0c86631a3b0e447b30444f709920bb70"
    };
  }
});

// src/engines/probe-prebuilt.ts
async function prebuiltProbe({ os, arch }, { packageRoot: packageRoot2 }, sums = PROBE_SUMS) {
  const expected = sums[`${os}-${arch}`];
  if (expected === void 0) return null;
  const path = (0, import_node_path5.join)(packageRoot2, "dist", "probe", `portcullis-probe-${os}-${arch}`);
  const bytes3 = await (0, import_promises3.readFile)(path).catch((error) => {
    throw new EngineError(`The prebuilt probe ${path} cannot be read: ${String(error)}`, {
      hint: "Install the package again, or install Go 1.21 or newer so that the probe is built from source.",
      cause: error
    });
  });
  const actual = (0, import_node_crypto2.createHash)("sha256").update(bytes3).digest("hex");
  if (actual !== expected) {
    throw new EngineError(
      `The prebuilt probe ${path} is not the one that was released: its SHA-256 is ${actual}, not ${expected}.`,
      {
        hint: "Do not run it. Install the package again, or install Go 1.21 or newer so that the probe is built from source."
      }
    );
  }
  return path;
}
var import_node_crypto2, import_promises3, import_node_path5;
var init_probe_prebuilt = __esm({
  "src/engines/probe-prebuilt.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_promises3 = require("node:fs/promises");
    import_node_path5 = require("node:path");
    init_errors();
    init_probe_sums();
  }
});

// src/engines/probe-binary.ts
var probe_binary_exports = {};
__export(probe_binary_exports, {
  probeFor: () => probeFor
});
async function probeFor(platform2, tools) {
  const go = await findGo(tools);
  if (go !== null) {
    try {
      return await cachedProbe(platform2, go, tools);
    } catch (error) {
      tools.log(`probe: ${go.path} could not build it: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const prebuilt = await prebuiltProbe(platform2, tools);
  if (prebuilt !== null) return prebuilt;
  throw new EngineError(
    `There is no probe for ${platform2.os}/${platform2.arch}: ${go === null ? "no Go 1.21 or newer was found on PATH" : `building it with ${go.version} failed`}, and none comes prebuilt with the package.`,
    {
      hint: "Install Go 1.21 or newer (in a workflow: actions/setup-go before this step), or run on linux/amd64 or linux/arm64."
    }
  );
}
var init_probe_binary = __esm({
  "src/engines/probe-binary.ts"() {
    "use strict";
    init_errors();
    init_probe_build();
    init_probe_go();
    init_probe_prebuilt();
  }
});

// src/engines/ask-engine.ts
async function askEngine(address, signal3, limitMs = ANSWER_LIMIT_MS, onAsked = () => void 0) {
  try {
    const limit2 = AbortSignal.any([signal3, AbortSignal.timeout(limitMs)]);
    return readAnswer(await get(address, "/info", limit2, onAsked));
  } catch (error) {
    return explain(error, limitMs);
  }
}
async function isListening(address, limitMs) {
  try {
    await get(address, "/_ping", AbortSignal.timeout(limitMs));
    return true;
  } catch (error) {
    return isTimeout(error);
  }
}
function connectionOptions(address) {
  if (address.kind === "socket") return { socketPath: address.path };
  const { host, port, tls } = address;
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  if (tls === null || tls === "system") return { host: bare, port };
  return { host: bare, port, ca: (0, import_node_fs6.readFileSync)(tls.ca), cert: (0, import_node_fs6.readFileSync)(tls.cert), key: (0, import_node_fs6.readFileSync)(tls.key) };
}
async function get(address, path, signal3, onSent = () => void 0) {
  const options = connectionOptions(address);
  const client = address.kind === "tcp" && address.tls !== null ? await Promise.resolve().then(() => __toESM(require("node:https"), 1)) : http;
  return await new Promise((resolve2, reject) => {
    const request = client.get(
      { ...options, ...client === http && NO_SERVER_NAME, path, signal: signal3, agent: false },
      (response) => {
        const chunks = [];
        let bytes3 = 0;
        response.on("data", (chunk) => {
          bytes3 += chunk.length;
          if (bytes3 <= ANSWER_BYTES) chunks.push(chunk);
          else response.destroy(new Error("the answer is too long for an engine"));
        });
        response.on(
          "end",
          () => resolve2({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("utf8")
          })
        );
        response.on("error", reject);
      }
    );
    request.on("error", reject);
    request.once("finish", onSent);
  });
}
function readAnswer({ status, headers, body }) {
  if (status !== 200) return { reason: `answered /info with HTTP ${status}`, denied: status === 401 || status === 403 };
  const apiVersion = headers["api-version"];
  const said = parseObject(body);
  if (typeof apiVersion !== "string" || said === null) {
    return { reason: "what listens there is no container engine", denied: false };
  }
  const { ServerVersion, OSType, Architecture, KernelVersion, NCPU, SecurityOptions } = said;
  return {
    version: {
      kind: headers["libpod-api-version"] === void 0 ? "docker" : "podman",
      version: text2(ServerVersion) ?? "unknown",
      apiVersion,
      os: text2(OSType) ?? "linux",
      arch: goArchitecture(text2(Architecture) ?? "amd64"),
      kernel: text2(KernelVersion),
      cpus: typeof NCPU === "number" && NCPU > 0 ? NCPU : 1,
      rootless: Array.isArray(SecurityOptions) && SecurityOptions.some((option) => String(option).includes("rootless"))
    }
  };
}
function goArchitecture(name2) {
  const words = {
    x86_64: "amd64",
    i386: "386",
    i686: "386",
    aarch64: "arm64",
    armv6l: "arm",
    armv7l: "arm",
    loongarch64: "loong64"
  };
  return words[name2] ?? name2;
}
function parseObject(body) {
  try {
    const value = JSON.parse(body);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
function text2(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function explain(error, limitMs) {
  const code2 = error instanceof Error && "code" in error ? error.code : null;
  switch (code2) {
    case "EACCES":
    case "EPERM":
      return { reason: "permission denied: this user may not use the socket", denied: true };
    case "ENOENT":
      return { reason: "no such socket", denied: false };
    case "ECONNREFUSED":
      return { reason: "nothing listens there (connection refused)", denied: false };
    case "ECONNRESET":
      return { reason: "what listens there hung up", denied: false };
    default: {
      if (isTimeout(error)) {
        return { reason: `no answer within ${limitMs / 1e3} s`, denied: false };
      }
      return { reason: error instanceof Error ? error.message : String(error), denied: false };
    }
  }
}
function isTimeout(error) {
  return error instanceof Error && (error.name === "TimeoutError" || "code" in error && error.code === "ABORT_ERR");
}
var import_node_fs6, http, ANSWER_LIMIT_MS, ANSWER_BYTES, NO_SERVER_NAME;
var init_ask_engine = __esm({
  "src/engines/ask-engine.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    http = __toESM(require("node:http"), 1);
    ANSWER_LIMIT_MS = 5e3;
    ANSWER_BYTES = 1024 * 1024;
    NO_SERVER_NAME = { servername: "" };
  }
});

// src/engines/docker-context.ts
async function currentContextHost(env) {
  const home = env.HOME ?? env.USERPROFILE;
  const folder = env.DOCKER_CONFIG ?? (home ? `${home}/.docker` : null);
  if (!folder) return null;
  const name2 = env.DOCKER_CONTEXT ?? text3(readJson(`${folder}/config.json`), "currentContext");
  if (!name2 || name2 === "default") return null;
  const { createHash: createHash3 } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  const hash = createHash3("sha256").update(name2).digest("hex");
  const meta = readJson(`${folder}/contexts/meta/${hash}/meta.json`);
  return text3(field(field(meta, "Endpoints"), "docker"), "Host");
}
function readJson(path) {
  try {
    return JSON.parse((0, import_node_fs7.readFileSync)(path, "utf8"));
  } catch {
    return null;
  }
}
function field(value, name2) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name2) : void 0;
}
function text3(value, name2) {
  const found = field(value, name2);
  return typeof found === "string" && found !== "" ? found : null;
}
var import_node_fs7;
var init_docker_context = __esm({
  "src/engines/docker-context.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
  }
});

// src/engines/engine-address.ts
function parseEngineAddress(text6, env) {
  if (text6.startsWith("unix://")) return socketAddress(text6.slice("unix://".length), text6);
  if (text6.startsWith("npipe://")) return socketAddress(text6.slice("npipe://".length).replaceAll("\\", "/"), text6);
  if (text6.startsWith("ssh://")) {
    return `${withoutCredentials(text6)} is an SSH address, which is not supported; forward the socket (ssh -L /tmp/engine.sock:/var/run/docker.sock HOST) and use unix:///tmp/engine.sock`;
  }
  let url;
  try {
    url = new URL(text6.includes("://") ? text6 : `tcp://${text6}`);
  } catch {
    return `${JSON.stringify(text6)} is no engine address; write unix:///path/to/socket or tcp://host:port`;
  }
  if (!["tcp:", "http:", "https:"].includes(url.protocol) || url.hostname === "") {
    return `${withoutCredentials(text6)} is no engine address; write unix:///path/to/socket or tcp://host:port`;
  }
  const tls = tlsFor(url, env);
  const port = Number(url.port) || (url.protocol === "tcp:" ? tls ? 2376 : 2375 : tls ? 443 : 80);
  return { kind: "tcp", host: url.hostname, port, tls };
}
function socketAddress(path, text6) {
  if (path === "") return `${text6} names no socket; write unix:///path/to/socket`;
  return { kind: "socket", path };
}
function tlsFor(url, env) {
  const wanted = Boolean(env.DOCKER_TLS_VERIFY) || url.protocol === "https:" || url.port === "2376";
  if (!wanted) return null;
  const folder = env.DOCKER_CERT_PATH;
  if (!folder) return "system";
  return { ca: `${folder}/ca.pem`, cert: `${folder}/cert.pem`, key: `${folder}/key.pem` };
}
function formatEngineAddress(address) {
  if (address.kind === "tcp") return `${address.tls ? "https" : "tcp"}://${address.host}:${address.port}`;
  return address.path.startsWith("//") ? `npipe://${address.path}` : `unix://${address.path}`;
}
function withoutCredentials(text6) {
  return text6.replace(/\/\/[^/@]*@/, "//");
}
var init_engine_address = __esm({
  "src/engines/engine-address.ts"() {
    "use strict";
  }
});

// src/engines/known-sockets.ts
function knownSockets({ env, platform: platform2, uid }) {
  if (platform2 === "win32") {
    return { docker: ["//./pipe/docker_engine"], podman: ["//./pipe/podman-machine-default"] };
  }
  const runtime = env.XDG_RUNTIME_DIR ?? (uid === null || platform2 !== "linux" ? void 0 : `/run/user/${uid}`);
  const home = env.HOME;
  const inRuntime = (name2) => runtime ? [`${runtime}/${name2}`] : [];
  const inHome = (...names2) => home ? names2.map((name2) => `${home}/${name2}`) : [];
  return {
    docker: [
      "/var/run/docker.sock",
      ...inRuntime("docker.sock"),
      ...inHome(".docker/run/docker.sock", ".docker/desktop/docker.sock")
    ],
    podman: platform2 === "darwin" ? inHome(".local/share/containers/podman/machine/podman.sock") : ["/run/podman/podman.sock", ...inRuntime("podman/podman.sock")]
  };
}
var init_known_sockets = __esm({
  "src/engines/known-sockets.ts"() {
    "use strict";
  }
});

// src/engines/podman-service.ts
var podman_service_exports = {};
__export(podman_service_exports, {
  startPodmanService: () => startPodmanService
});
async function startPodmanService(env, signal3, command = "podman") {
  const folder = await (0, import_promises4.mkdtemp)((0, import_node_path6.join)((0, import_node_os2.tmpdir)(), "portcullis-podman-"));
  const address = { kind: "socket", path: (0, import_node_path6.join)(folder, "podman.sock") };
  const child = (0, import_node_child_process.spawn)(command, ["system", "service", `--time=${IDLE_LIMIT_S}`, `unix://${address.path}`], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    // Its container monitor leaves a file named `oom` where it runs.
    cwd: folder,
    env: { ...env }
  });
  const service = new ServiceProcess(child, folder);
  const version2 = await service.answer(address, signal3);
  if (typeof version2 !== "string") return { address, version: version2, stop: () => service.stop() };
  await service.stop();
  return version2;
}
var import_node_child_process, import_promises4, import_node_os2, import_node_path6, import_node_process, import_promises5, IDLE_LIMIT_S, START_LIMIT_MS, STOP_LIMIT_MS, KEPT_OUTPUT, ServiceProcess;
var init_podman_service = __esm({
  "src/engines/podman-service.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    import_promises4 = require("node:fs/promises");
    import_node_os2 = require("node:os");
    import_node_path6 = require("node:path");
    import_node_process = __toESM(require("node:process"), 1);
    import_promises5 = require("node:timers/promises");
    init_ask_engine();
    IDLE_LIMIT_S = 600;
    START_LIMIT_MS = 15e3;
    STOP_LIMIT_MS = 2e3;
    KEPT_OUTPUT = 2e3;
    ServiceProcess = class {
      #child;
      #folder;
      #ended;
      #killNow = () => {
        this.#child.kill("SIGKILL");
      };
      #running = true;
      constructor(child, folder) {
        this.#child = child;
        this.#folder = folder;
        let said = "";
        child.stderr?.on("data", (chunk) => {
          said = (said + chunk.toString("utf8")).slice(-KEPT_OUTPUT);
        });
        this.#ended = new Promise((resolve2) => {
          child.once("error", (error) => {
            resolve2(error.code === "ENOENT" ? "podman is not installed" : error.message);
          });
          child.once("exit", (code2, by) => resolve2(`podman system service ended (${by ?? code2}): ${said.trim()}`));
        });
        void this.#ended.then(() => {
          this.#running = false;
          import_node_process.default.off("exit", this.#killNow);
        });
        import_node_process.default.once("exit", this.#killNow);
      }
      async answer(address, signal3) {
        const deadline = AbortSignal.any([signal3, AbortSignal.timeout(START_LIMIT_MS)]);
        const stopWaiting = new AbortController();
        const poll = async () => {
          let reason2 = "no answer";
          while (!deadline.aborted && !stopWaiting.signal.aborted) {
            const answer2 = await askEngine(address, deadline);
            if ("version" in answer2) return answer2.version;
            reason2 = answer2.reason;
            await (0, import_promises5.setTimeout)(20);
          }
          return `podman system service did not get ready: ${reason2}`;
        };
        const first = await Promise.race([poll(), this.#ended]);
        stopWaiting.abort();
        return first;
      }
      async stop() {
        if (this.#running) {
          this.#child.kill("SIGTERM");
          const kill = setTimeout(this.#killNow, STOP_LIMIT_MS);
          await this.#ended;
          clearTimeout(kill);
        }
        this.#child.stderr?.destroy();
        await (0, import_promises4.rm)(this.#folder, { recursive: true, force: true });
      }
    };
  }
});

// src/engines/find-engine.ts
var find_engine_exports = {};
__export(find_engine_exports, {
  findEngine: () => findEngine
});
async function findEngine(choice, options) {
  const { env, platform: platform2, log } = options;
  const sockets = options.sockets ?? knownSockets({ env, platform: platform2, uid: platform2 === "win32" ? null : (0, import_node_os3.userInfo)().uid });
  const search = { choice, options, sockets, attempts: [] };
  for (const strategy of STRATEGIES) {
    if (options.signal.aborted) break;
    const found = await strategy.find(search);
    if (found) {
      log(
        `engine: ${found.version.kind} ${found.version.version} at ${formatEngineAddress(found.address)} (${strategy.name})`
      );
      return found;
    }
    if (search.attempts.at(-1)?.final) break;
  }
  throw noEngine(search);
}
async function fromVariable(search, name2, choices) {
  const value = search.options.env[name2];
  if (!value || !choices.includes(search.choice)) return null;
  return await atHost(search, value, { what: name2, foundBy: name2, final: true });
}
async function fromContext(search) {
  if (search.choice === "podman") return null;
  const host = await currentContextHost(search.options.env);
  if (host === null) return null;
  return await atHost(search, host, {
    what: `the current Docker context, ${host}`,
    foundBy: "Docker context",
    final: false
  });
}
async function fromSockets(search, foundBy, kind) {
  if (search.choice !== "auto" && search.choice !== kind) return null;
  for (const path of search.sockets[kind]) {
    const found = await atAddress(search, { kind: "socket", path }, { what: path, foundBy, final: false });
    if (found) return found;
  }
  return null;
}
async function fromService(search) {
  const { env, platform: platform2, signal: signal3, podmanCommand } = search.options;
  if (search.choice === "docker" || platform2 !== "linux" || podmanCommand === null) return null;
  const { startPodmanService: startPodmanService2 } = await Promise.resolve().then(() => (init_podman_service(), podman_service_exports));
  const service = await startPodmanService2(env, signal3, podmanCommand);
  if (typeof service === "string") {
    search.attempts.push({ what: "podman system service", reason: service, denied: false, final: false });
    return null;
  }
  const { address, version: version2 } = service;
  return { address, version: version2, foundBy: "podman system service", stopService: () => service.stop() };
}
async function atHost(search, host, source2) {
  const address = parseEngineAddress(host, search.options.env);
  if (typeof address !== "string") {
    const what = source2.what === source2.foundBy ? `${source2.what}=${formatEngineAddress(address)}` : source2.what;
    return await atAddress(search, address, { ...source2, what });
  }
  search.attempts.push({ what: source2.what, reason: address, denied: false, final: source2.final });
  return null;
}
async function atAddress(search, address, source2) {
  const { what, foundBy, final } = source2;
  const { signal: signal3, answerLimitMs, onAsked } = search.options;
  const answer2 = await askEngine(address, signal3, answerLimitMs, onAsked);
  if (!("version" in answer2)) {
    search.attempts.push({ what, ...answer2, final });
    return null;
  }
  const { version: version2 } = answer2;
  if (search.choice !== "auto" && version2.kind !== search.choice) {
    const reason2 = `${version2.kind} answers there, ${search.choice} was asked for`;
    search.attempts.push({ what, reason: reason2, denied: false, final: final && search.choice === "docker" });
    return null;
  }
  return { address, version: version2, foundBy, stopService: null };
}
function noEngine({ choice, attempts, options }) {
  if (options.signal.aborted) {
    return new EngineUnavailableError("The search for a container engine was interrupted.", { hint: "Run it again." });
  }
  const name2 = { auto: "container engine", docker: "Docker engine", podman: "Podman engine" }[choice];
  const tried = attempts.map(({ what, reason: reason2 }) => `  ${what}: ${reason2}`);
  const message = [
    `No ${name2} answers. Tried:`,
    ...tried.length > 0 ? tried : ["  nothing: no address is known here"]
  ];
  return new EngineUnavailableError(message.join("\n"), { hint: whatToDo(choice, attempts) });
}
function whatToDo(choice, attempts) {
  const named = attempts.find((attempt) => attempt.final);
  if (named)
    return `Start that engine, or correct or unset ${named.what.split("=")[0]}. With engine: none the predictions alone decide.`;
  if (attempts.some((attempt) => attempt.denied)) {
    return "An engine is there, but this user may not use its socket: join the group that owns it (sudo usermod -aG docker $USER, then log in again), or use rootless Docker or Podman.";
  }
  const start2 = {
    auto: "Start Docker (sudo systemctl start docker) or install Podman (its service is started for the run)",
    docker: "Start Docker (sudo systemctl start docker)",
    podman: "Install Podman (its service is started for the run)"
  }[choice];
  return `${start2}, or set DOCKER_HOST=unix:///path/to/socket. With engine: none the predictions alone decide.`;
}
var import_node_os3, STRATEGIES;
var init_find_engine = __esm({
  "src/engines/find-engine.ts"() {
    "use strict";
    import_node_os3 = require("node:os");
    init_errors();
    init_ask_engine();
    init_docker_context();
    init_engine_address();
    init_known_sockets();
    STRATEGIES = [
      { name: "DOCKER_HOST", find: (search) => fromVariable(search, "DOCKER_HOST", ["auto", "docker", "podman"]) },
      { name: "CONTAINER_HOST", find: (search) => fromVariable(search, "CONTAINER_HOST", ["auto", "podman"]) },
      { name: "Docker context", find: fromContext },
      { name: "Docker socket", find: (search) => fromSockets(search, "Docker socket", "docker") },
      { name: "Podman socket", find: (search) => fromSockets(search, "Podman socket", "podman") },
      { name: "podman system service", find: fromService }
    ];
  }
});

// src/protocol/job.ts
var PROTOCOL_VERSION;
var init_job = __esm({
  "src/protocol/job.ts"() {
    "use strict";
    PROTOCOL_VERSION = 1;
  }
});

// src/protocol/fields.ts
function fields(value, path) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(path, "an object", value);
  return value;
}
function text4(value, path) {
  if (typeof value !== "string") throw wrong(path, "a string", value);
  return value;
}
function name(value, path) {
  const string6 = text4(value, path);
  if (string6.length > LONGEST_NAME) throw wrong(path, `a string of at most ${LONGEST_NAME} characters`, value);
  return string6;
}
function flag(value, path) {
  if (typeof value !== "boolean") throw wrong(path, "true or false", value);
  return value;
}
function whole(least, most) {
  return (value, path) => {
    if (!Number.isSafeInteger(value) || value < least || value > most) {
      throw wrong(path, `a whole number from ${least} to ${most}`, value);
    }
    return value;
  };
}
function real(least, most) {
  return (value, path) => {
    if (typeof value !== "number" || !(value >= least && value <= most)) {
      throw wrong(path, `a number from ${least} to ${most}`, value);
    }
    return value;
  };
}
function oneOf2(...words) {
  return (value, path) => {
    const found = words.find((word3) => word3 === value);
    if (found === void 0) throw wrong(path, words.join(" or "), value);
    return found;
  };
}
function orNull(field2) {
  return (value, path) => value === null || value === void 0 ? null : field2(value, path);
}
function listOf(field2, most) {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most) throw wrong(path, `a list of at most ${most}`, value);
    return value.map((item) => field2(item, `${path}[]`));
  };
}
function wrong(path, expected, value) {
  return new FieldError(`${path} is ${describe2(value)}, not ${expected}`);
}
function describe2(value) {
  if (value === null || value === void 0 || typeof value === "number") return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  return JSON.stringify(typeof value === "string" && value.length > 60 ? `${value.slice(0, 60)}\u2026` : value);
}
var FieldError, LONGEST_NAME, count2;
var init_fields = __esm({
  "src/protocol/fields.ts"() {
    "use strict";
    FieldError = class extends Error {
    };
    LONGEST_NAME = 1e3;
    count2 = whole(0, Number.MAX_SAFE_INTEGER);
  }
});

// src/protocol/clocks.ts
var CLOCK_FAKES;
var init_clocks = __esm({
  "src/protocol/clocks.ts"() {
    "use strict";
    CLOCK_FAKES = ["constant", "1970", "2009-11-10", "rate"];
  }
});

// src/protocol/parse-clocks.ts
function parseClocks(from) {
  return { type: "clocks", step: name(from.step, "step"), clocks: clockFacts(from.clocks, "clocks") };
}
var DAY_NS, MOST_NAMES, ns, nanoseconds, anyNumber, clockFacts, cost, steps, drift, timeNamespace, source, adjust, discipline, zones, ntp, windowsClock;
var init_parse_clocks = __esm({
  "src/protocol/parse-clocks.ts"() {
    "use strict";
    init_clocks();
    init_fields();
    DAY_NS = 864e11;
    MOST_NAMES = 64;
    ns = real(0, DAY_NS);
    nanoseconds = whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    anyNumber = real(-Number.MAX_VALUE, Number.MAX_VALUE);
    clockFacts = (value, path) => {
      const from = fields(value, path);
      return {
        cost: cost(from.cost, `${path}.cost`),
        monotonicSteps: steps(from.monotonicSteps, `${path}.monotonicSteps`),
        wallSteps: steps(from.wallSteps, `${path}.wallSteps`),
        drift: drift(from.drift, `${path}.drift`),
        wallMs: nanoseconds(from.wallMs, `${path}.wallMs`),
        monotonicUs: nanoseconds(from.monotonicUs, `${path}.monotonicUs`),
        faked: orNull(oneOf2(...CLOCK_FAKES))(from.faked, `${path}.faked`),
        timeNamespace: orNull(timeNamespace)(from.timeNamespace, `${path}.timeNamespace`),
        source: source(from.source, `${path}.source`),
        adjust: orNull(adjust)(from.adjust, `${path}.adjust`),
        timerSlackNs: orNull(count2)(from.timerSlackNs, `${path}.timerSlackNs`),
        zones: zones(from.zones, `${path}.zones`),
        ntp: orNull(ntp)(from.ntp, `${path}.ntp`),
        ptpDevices: listOf(name, MOST_NAMES)(from.ptpDevices, `${path}.ptpDevices`),
        windows: orNull(windowsClock)(from.windows, `${path}.windows`)
      };
    };
    cost = (value, path) => {
      const from = fields(value, path);
      return {
        nowNs: ns(from.nowNs, `${path}.nowNs`),
        syscallNs: orNull(ns)(from.syscallNs, `${path}.syscallNs`),
        vdsoMapped: orNull(flag)(from.vdsoMapped, `${path}.vdsoMapped`)
      };
    };
    steps = (value, path) => {
      const from = fields(value, path);
      return {
        reads: count2(from.reads, `${path}.reads`),
        smallestNs: orNull(count2)(from.smallestNs, `${path}.smallestNs`),
        largestNs: orNull(count2)(from.largestNs, `${path}.largestNs`),
        zero: count2(from.zero, `${path}.zero`),
        negative: count2(from.negative, `${path}.negative`)
      };
    };
    drift = (value, path) => {
      const from = fields(value, path);
      return {
        overNs: count2(from.overNs, `${path}.overNs`),
        gainedNs: nanoseconds(from.gainedNs, `${path}.gainedNs`),
        largestJumpNs: count2(from.largestJumpNs, `${path}.largestJumpNs`)
      };
    };
    timeNamespace = (value, path) => {
      const from = fields(value, path);
      return {
        monotonicNs: anyNumber(from.monotonicNs, `${path}.monotonicNs`),
        boottimeNs: anyNumber(from.boottimeNs, `${path}.boottimeNs`)
      };
    };
    source = (value, path) => {
      const from = fields(value, path);
      return {
        current: orNull(name)(from.current, `${path}.current`),
        available: listOf(name, MOST_NAMES)(from.available, `${path}.available`)
      };
    };
    adjust = (value, path) => {
      const from = fields(value, path);
      return {
        read: name(from.read, `${path}.read`),
        set: oneOf2("unclear", "refused-capability", "refused-filter", "refused")(from.set, `${path}.set`),
        setError: orNull(name)(from.setError, `${path}.setError`),
        state: orNull(discipline)(from.state, `${path}.state`)
      };
    };
    discipline = (value, path) => {
      const from = fields(value, path);
      return {
        synchronised: flag(from.synchronised, `${path}.synchronised`),
        offsetNs: nanoseconds(from.offsetNs, `${path}.offsetNs`),
        frequencyPpm: anyNumber(from.frequencyPpm, `${path}.frequencyPpm`),
        maxErrorUs: nanoseconds(from.maxErrorUs, `${path}.maxErrorUs`),
        estimatedErrorUs: nanoseconds(from.estimatedErrorUs, `${path}.estimatedErrorUs`)
      };
    };
    zones = (value, path) => {
      const from = fields(value, path);
      return {
        database: orNull(name)(from.database, `${path}.database`),
        localtime: orNull(name)(from.localtime, `${path}.localtime`),
        tz: orNull(name)(from.tz, `${path}.tz`),
        localName: name(from.localName, `${path}.localName`),
        localOffsetS: whole(-172800, 172800)(from.localOffsetS, `${path}.localOffsetS`),
        loadError: orNull(name)(from.loadError, `${path}.loadError`)
      };
    };
    ntp = (value, path) => {
      const from = fields(value, path);
      return {
        server: name(from.server, `${path}.server`),
        offsetMs: orNull(anyNumber)(from.offsetMs, `${path}.offsetMs`),
        roundTripMs: orNull(anyNumber)(from.roundTripMs, `${path}.roundTripMs`),
        stratum: orNull(whole(0, 255))(from.stratum, `${path}.stratum`),
        error: orNull(name)(from.error, `${path}.error`)
      };
    };
    windowsClock = (value, path) => {
      const from = fields(value, path);
      return {
        counterFrequencyHz: count2(from.counterFrequencyHz, `${path}.counterFrequencyHz`),
        counterStepNs: count2(from.counterStepNs, `${path}.counterStepNs`),
        resolutionNs: orNull(count2)(from.resolutionNs, `${path}.resolutionNs`),
        finestNs: orNull(count2)(from.finestNs, `${path}.finestNs`),
        coarsestNs: orNull(count2)(from.coarsestNs, `${path}.coarsestNs`),
        highResolutionTimer: flag(from.highResolutionTimer, `${path}.highResolutionTimer`)
      };
    };
  }
});

// src/protocol/measure.ts
var TIMER_KINDS;
var init_measure = __esm({
  "src/protocol/measure.ts"() {
    "use strict";
    TIMER_KINDS = ["sleep", "timer", "ticker", "after-func", "read-deadline"];
  }
});

// src/protocol/parse-measure.ts
function parseConditions(from) {
  return {
    type: "conditions",
    step: name(from.step, "step"),
    conditions: conditions(from.conditions, "conditions")
  };
}
function parseReady(from) {
  return { type: "ready", step: name(from.step, "step"), startUs: orNull(count2)(from.startUs, "startUs") };
}
function parseSeries(from) {
  return {
    type: "series",
    step: name(from.step, "step"),
    index: count2(from.index, "index"),
    path: oneOf2("os", "go")(from.path, "path"),
    timer: oneOf2(...TIMER_KINDS)(from.timer, "timer"),
    periodNs: whole(1, DAY_NS2)(from.periodNs, "periodNs"),
    deadlines: oneOf2("absolute", "relative")(from.deadlines, "deadlines"),
    processors: whole(1, MOST_PROCESSORS)(from.processors, "processors"),
    lockThread: flag(from.lockThread, "lockThread"),
    pair: orNull(count2)(from.pair, "pair"),
    startUs: orNull(count2)(from.startUs, "startUs"),
    latenessNs: listOf(lateness, MOST_SAMPLES)(from.latenessNs, "latenessNs"),
    missed: count2(from.missed, "missed"),
    early: count2(from.early, "early"),
    causes: causes(from.causes, "causes"),
    problem: orNull(name)(from.problem, "problem")
  };
}
var DAY_NS2, MOST_SAMPLES, MOST_PROCESSORS, lateness, conditions, causes, throttle;
var init_parse_measure = __esm({
  "src/protocol/parse-measure.ts"() {
    "use strict";
    init_fields();
    init_measure();
    DAY_NS2 = 864e11;
    MOST_SAMPLES = 1e5;
    MOST_PROCESSORS = 1e6;
    lateness = whole(0, DAY_NS2);
    conditions = (value, path) => {
      const from = fields(value, path);
      return {
        goVersion: name(from.goVersion, `${path}.goVersion`),
        kernel: orNull(name)(from.kernel, `${path}.kernel`),
        cpuModel: orNull(name)(from.cpuModel, `${path}.cpuModel`),
        cpus: whole(1, MOST_PROCESSORS)(from.cpus, `${path}.cpus`),
        processors: whole(1, MOST_PROCESSORS)(from.processors, `${path}.processors`),
        cgroup: orNull(oneOf2("v1", "v2", "mixed"))(from.cgroup, `${path}.cgroup`),
        cpuQuota: orNull(real(0, MOST_PROCESSORS))(from.cpuQuota, `${path}.cpuQuota`),
        cpuPeriodUs: orNull(count2)(from.cpuPeriodUs, `${path}.cpuPeriodUs`),
        cpuset: orNull(name)(from.cpuset, `${path}.cpuset`),
        clockSource: orNull(name)(from.clockSource, `${path}.clockSource`),
        timerSlackNs: orNull(count2)(from.timerSlackNs, `${path}.timerSlackNs`)
      };
    };
    causes = (value, path) => {
      const from = fields(value, path);
      return {
        durationNs: count2(from.durationNs, `${path}.durationNs`),
        cpuNs: orNull(count2)(from.cpuNs, `${path}.cpuNs`),
        throttle: orNull(throttle)(from.throttle, `${path}.throttle`),
        stealNs: orNull(count2)(from.stealNs, `${path}.stealNs`),
        runDelayNs: orNull(count2)(from.runDelayNs, `${path}.runDelayNs`),
        preemptions: orNull(count2)(from.preemptions, `${path}.preemptions`)
      };
    };
    throttle = (value, path) => {
      const from = fields(value, path);
      return {
        periods: count2(from.periods, `${path}.periods`),
        throttledPeriods: count2(from.throttledPeriods, `${path}.throttledPeriods`),
        throttledNs: count2(from.throttledNs, `${path}.throttledNs`)
      };
    };
  }
});

// src/protocol/parse-message.ts
function parseMessage(line2) {
  let value;
  try {
    value = JSON.parse(line2);
  } catch {
    return { message: null, problem: `a line is no JSON: ${JSON.stringify(line2.slice(0, 120))}` };
  }
  try {
    const from = fields(value, "message");
    const type = text4(from.type, "type");
    return { message: isKnown(type) ? PARSERS[type](from) : null, problem: null };
  } catch (error) {
    if (error instanceof FieldError) return { message: null, problem: error.message };
    throw error;
  }
}
function isKnown(type) {
  return Object.hasOwn(PARSERS, type);
}
var DAY_MS, DAY_NS3, MOST_SAMPLES2, ms, ns2, SIGNAL, PARSERS, startError, captured2, signal2, stepOutcome, serveOutcome, serveResponse, serveStop, cellFacts;
var init_parse_message = __esm({
  "src/protocol/parse-message.ts"() {
    "use strict";
    init_fields();
    init_job();
    init_parse_clocks();
    init_parse_measure();
    DAY_MS = 864e5;
    DAY_NS3 = DAY_MS * 1e6;
    MOST_SAMPLES2 = 1e6;
    ms = real(0, DAY_MS);
    ns2 = real(0, DAY_NS3);
    SIGNAL = /^SIG[A-Z0-9]{2,10}$/;
    PARSERS = {
      hello: (from) => ({
        type: "hello",
        protocol: whole(PROTOCOL_VERSION, PROTOCOL_VERSION)(from.protocol, "protocol"),
        probe: name(from.probe, "probe"),
        go: name(from.go, "go"),
        os: name(from.os, "os"),
        arch: name(from.arch, "arch")
      }),
      facts: (from) => ({ type: "facts", step: name(from.step, "step"), facts: cellFacts(from.facts, "facts") }),
      started: (from) => ({ type: "started", step: name(from.step, "step") }),
      outcome: (from) => ({ type: "outcome", outcome: stepOutcome(from.outcome, "outcome") }),
      timer: (from) => ({
        type: "timer",
        step: name(from.step, "step"),
        path: oneOf2("os", "go")(from.path, "path"),
        periodNs: whole(1, DAY_NS3)(from.periodNs, "periodNs"),
        latenessNs: listOf(ns2, MOST_SAMPLES2)(from.latenessNs, "latenessNs"),
        missed: count2(from.missed, "missed")
      }),
      clock: (from) => ({
        type: "clock",
        step: name(from.step, "step"),
        nowNs: ns2(from.nowNs, "nowNs"),
        syscallNs: orNull(ns2)(from.syscallNs, "syscallNs"),
        vdsoMapped: orNull(flag)(from.vdsoMapped, "vdsoMapped")
      }),
      conditions: parseConditions,
      ready: parseReady,
      series: parseSeries,
      clocks: parseClocks,
      bye: (from) => ({ type: "bye", steps: count2(from.steps, "steps") })
    };
    startError = (value, path) => {
      const from = fields(value, path);
      return { errno: name(from.errno, `${path}.errno`), message: text4(from.message, `${path}.message`) };
    };
    captured2 = (value, path) => {
      const from = fields(value, path);
      return {
        text: text4(from.text, `${path}.text`),
        bytes: count2(from.bytes, `${path}.bytes`),
        truncated: flag(from.truncated, `${path}.truncated`)
      };
    };
    signal2 = (value, path) => {
      const word3 = name(value, path);
      if (!SIGNAL.test(word3)) throw new FieldError(`${path} is ${JSON.stringify(word3.slice(0, 60))}, not a signal's name`);
      return word3;
    };
    stepOutcome = (value, path) => {
      const from = fields(value, path);
      const outcome = {
        step: name(from.step, `${path}.step`),
        startError: orNull(startError)(from.startError, `${path}.startError`),
        exitCode: orNull(whole(-(2 ** 31), 2 ** 32 - 1))(from.exitCode, `${path}.exitCode`),
        signal: orNull(signal2)(from.signal, `${path}.signal`),
        timedOut: flag(from.timedOut, `${path}.timedOut`),
        durationMs: ms(from.durationMs, `${path}.durationMs`),
        stdout: captured2(from.stdout, `${path}.stdout`),
        stderr: captured2(from.stderr, `${path}.stderr`),
        peakMemoryBytes: orNull(count2)(from.peakMemoryBytes, `${path}.peakMemoryBytes`),
        peakThreads: orNull(count2)(from.peakThreads, `${path}.peakThreads`),
        peakOpenFiles: orNull(count2)(from.peakOpenFiles, `${path}.peakOpenFiles`),
        peakProcesses: orNull(count2)(from.peakProcesses, `${path}.peakProcesses`),
        leftBehind: orNull(count2)(from.leftBehind, `${path}.leftBehind`),
        oomKills: orNull(count2)(from.oomKills, `${path}.oomKills`),
        serve: orNull(serveOutcome)(from.serve, `${path}.serve`)
      };
      const ends = [outcome.startError, outcome.exitCode, outcome.signal].filter((end) => end !== null);
      if (ends.length > 1) throw new FieldError(`${path} has more than one of startError, exitCode and signal`);
      return outcome;
    };
    serveOutcome = (value, path) => {
      const from = fields(value, path);
      return {
        readyMs: orNull(ms)(from.readyMs, `${path}.readyMs`),
        readyError: orNull(text4)(from.readyError, `${path}.readyError`),
        response: orNull(serveResponse)(from.response, `${path}.response`),
        requestError: orNull(text4)(from.requestError, `${path}.requestError`),
        stop: orNull(serveStop)(from.stop, `${path}.stop`)
      };
    };
    serveResponse = (value, path) => {
      const from = fields(value, path);
      return {
        status: whole(100, 999)(from.status, `${path}.status`),
        body: captured2(from.body, `${path}.body`),
        durationMs: ms(from.durationMs, `${path}.durationMs`)
      };
    };
    serveStop = (value, path) => {
      const from = fields(value, path);
      return {
        signal: signal2(from.signal, `${path}.signal`),
        exited: flag(from.exited, `${path}.exited`),
        afterMs: ms(from.afterMs, `${path}.afterMs`)
      };
    };
    cellFacts = (value, path) => {
      const from = fields(value, path);
      const has = fields(from.has, `${path}.has`);
      return {
        kernel: orNull(name)(from.kernel, `${path}.kernel`),
        arch: name(from.arch, `${path}.arch`),
        cpuModel: orNull(name)(from.cpuModel, `${path}.cpuModel`),
        cpuLevel: orNull(whole(1, 4))(from.cpuLevel, `${path}.cpuLevel`),
        cpus: orNull(whole(1, 1e6))(from.cpus, `${path}.cpus`),
        clockSource: orNull(name)(from.clockSource, `${path}.clockSource`),
        timerSlackNs: orNull(count2)(from.timerSlackNs, `${path}.timerSlackNs`),
        cgroup: orNull(oneOf2("v1", "v2", "mixed"))(from.cgroup, `${path}.cgroup`),
        cpuQuota: orNull(real(0, 1e6))(from.cpuQuota, `${path}.cpuQuota`),
        memoryLimitBytes: orNull(count2)(from.memoryLimitBytes, `${path}.memoryLimitBytes`),
        pidsLimit: orNull(count2)(from.pidsLimit, `${path}.pidsLimit`),
        openFilesLimit: orNull(count2)(from.openFilesLimit, `${path}.openFilesLimit`),
        uid: orNull(whole(0, 2 ** 32 - 1))(from.uid, `${path}.uid`),
        effectiveCapabilities: orNull(name)(from.effectiveCapabilities, `${path}.effectiveCapabilities`),
        noNewPrivileges: orNull(flag)(from.noNewPrivileges, `${path}.noNewPrivileges`),
        seccompMode: orNull(whole(0, 2))(from.seccompMode, `${path}.seccompMode`),
        rootReadOnly: orNull(flag)(from.rootReadOnly, `${path}.rootReadOnly`),
        has: {
          shell: flag(has.shell, `${path}.has.shell`),
          caCertificates: flag(has.caCertificates, `${path}.has.caCertificates`),
          tzdata: flag(has.tzdata, `${path}.has.tzdata`),
          tmp: flag(has.tmp, `${path}.has.tmp`),
          passwd: flag(has.passwd, `${path}.has.passwd`)
        }
      };
    };
  }
});

// src/protocol/read-messages.ts
function createMessageReader(limits = DEFAULT_LIMITS) {
  const problems = [];
  let parts = [];
  let lineBytes = 0;
  let tooLong = false;
  let messages = 0;
  function problem2(text6) {
    if (problems.length < MOST_PROBLEMS) problems.push(text6);
  }
  function keep(part2) {
    lineBytes += part2.length;
    if (lineBytes > limits.lineBytes) {
      tooLong = true;
      parts = [];
    } else if (part2.length > 0) {
      parts.push(part2.slice());
    }
  }
  function takeLine() {
    const text6 = tooLong ? null : decodeParts(parts, lineBytes);
    if (text6 === null) problem2(`a line of ${lineBytes} bytes is longer than ${limits.lineBytes}`);
    parts = [];
    lineBytes = 0;
    tooLong = false;
    if (text6 === null || text6.trim() === "") return null;
    messages += 1;
    if (messages > limits.messages) {
      if (messages === limits.messages + 1) problem2(`more than ${limits.messages} messages; the rest is dropped`);
      return null;
    }
    const parsed3 = parseMessage(text6);
    if (parsed3.problem !== null) problem2(parsed3.problem);
    return parsed3.message;
  }
  return {
    problems,
    push(chunk) {
      const found = [];
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        keep(chunk.subarray(from, at));
        from = at + 1;
        const message = takeLine();
        if (message !== null) found.push(message);
      }
      keep(chunk.subarray(from));
      return found;
    },
    end() {
      if (lineBytes > 0) problem2(`the stream ended within a line, after ${lineBytes} bytes of it`);
      parts = [];
      lineBytes = 0;
      return [];
    }
  };
}
function decodeParts(parts, lineBytes) {
  const decoder = new TextDecoder();
  if (parts.length === 1) return decoder.decode(parts[0]);
  const line2 = new Uint8Array(lineBytes);
  let at = 0;
  for (const part2 of parts) {
    line2.set(part2, at);
    at += part2.length;
  }
  return decoder.decode(line2);
}
var DEFAULT_LIMITS, LINE_FEED, MOST_PROBLEMS;
var init_read_messages = __esm({
  "src/protocol/read-messages.ts"() {
    "use strict";
    init_parse_message();
    DEFAULT_LIMITS = { lineBytes: 4 << 20, messages: 1e4 };
    LINE_FEED = 10;
    MOST_PROBLEMS = 20;
  }
});

// src/engines/host-probe.ts
var host_probe_exports = {};
__export(host_probe_exports, {
  startHostProbe: () => startHostProbe
});
async function startHostProbe(probePath, { measurements, limitMs }) {
  const directory = await (0, import_promises6.mkdtemp)((0, import_node_path7.join)((0, import_node_os4.tmpdir)(), "portcullis-control-"));
  const jobPath = (0, import_node_path7.join)(directory, "job.json");
  const step2 = { kind: "measure", id: "duet", start: { kind: "stdin" }, budgetMs: limitMs, measurements };
  const limits = { outputBytes: 65536, totalMs: limitMs };
  const workDir = (0, import_node_path7.join)(directory, "work");
  const job = { protocol: PROTOCOL_VERSION, binary: probePath, workDir, limits, steps: [step2] };
  await (0, import_promises6.writeFile)(jobPath, JSON.stringify(job));
  const child = (0, import_node_child_process2.spawn)(probePath, [jobPath], { cwd: directory, env: {}, stdio: ["pipe", "pipe", "ignore"] });
  const reader = createMessageReader();
  const series2 = [];
  child.stdout.on("data", (chunk) => {
    for (const message of reader.push(chunk)) if (message.type === "series") series2.push(message);
  });
  child.stdin.on("error", () => void 0);
  const ended2 = new Promise((resolve2) => child.once("error", () => resolve2()).once("close", () => resolve2()));
  return {
    begin: (startUs) => void child.stdin.end(`${Math.round(startUs)}
`),
    series: ended2.then(() => series2),
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended2;
      await (0, import_promises6.rm)(directory, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 }).catch(() => void 0);
    }
  };
}
var import_node_child_process2, import_promises6, import_node_os4, import_node_path7;
var init_host_probe = __esm({
  "src/engines/host-probe.ts"() {
    "use strict";
    import_node_child_process2 = require("node:child_process");
    import_promises6 = require("node:fs/promises");
    import_node_os4 = require("node:os");
    import_node_path7 = require("node:path");
    init_job();
    init_read_messages();
  }
});

// src/engines/api-error.ts
function toApiError(call, error) {
  if (error instanceof ApiError) return error;
  const status = numberField(error, "statusCode");
  return new ApiError(call, status, detailOf(error), error);
}
function detailOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  const code2 = error instanceof Error && "code" in error ? String(error.code) : "";
  const plain5 = message.replace(/^\(HTTP code \d+\) [^-]* - /, "");
  return oneLine(plain5 === "" ? code2 || "no reason given" : plain5);
}
function oneLine(text6) {
  const line2 = text6.replace(/\s+/g, " ").trim();
  return line2.length > LONGEST_DETAIL ? `${line2.slice(0, LONGEST_DETAIL)}...` : line2;
}
function numberField(value, name2) {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, name2) : null;
  return typeof found === "number" ? found : null;
}
var ApiError, LONGEST_DETAIL;
var init_api_error = __esm({
  "src/engines/api-error.ts"() {
    "use strict";
    ApiError = class extends Error {
      /** What was being done: `create container`. */
      call;
      /** HTTP status; null = no answer came. */
      status;
      /** The engine's own words, one line; untrusted. */
      detail;
      constructor(call, status, detail, cause) {
        super(`${call}: ${detail}`, { cause });
        this.name = "ApiError";
        this.call = call;
        this.status = status;
        this.detail = detail;
      }
      /** The engine did not answer: it ended, hangs, or the way to it broke. */
      get lost() {
        return this.status === null;
      }
    };
    LONGEST_DETAIL = 1e3;
  }
});

// src/engines/name-files.ts
var NAME_FILES_FOLDER, HOSTS, RESOLV_CONF, NAME_FILES;
var init_name_files = __esm({
  "src/engines/name-files.ts"() {
    "use strict";
    NAME_FILES_FOLDER = "etc";
    HOSTS = `127.0.0.1	localhost
::1	localhost ip6-localhost ip6-loopback
fe00::0	ip6-localnet
ff00::0	ip6-mcastprefix
ff02::1	ip6-allnodes
ff02::2	ip6-allrouters
`;
    RESOLV_CONF = "nameserver 127.0.0.1\n";
    NAME_FILES = [
      { kind: "directory", path: `${NAME_FILES_FOLDER}/`, mode: 493 },
      { kind: "content", path: `${NAME_FILES_FOLDER}/hosts`, mode: 420, content: HOSTS },
      { kind: "content", path: `${NAME_FILES_FOLDER}/resolv.conf`, mode: 420, content: RESOLV_CONF }
    ];
  }
});

// src/engines/bare-network.ts
var BareNetwork;
var init_bare_network = __esm({
  "src/engines/bare-network.ts"() {
    "use strict";
    init_api_error();
    init_name_files();
    BareNetwork = class {
      #volume;
      #usable;
      /** Podman does nothing of the kind: its containers start as fast with a network of their own. */
      constructor(engine2, volume) {
        this.#usable = engine2 === "docker";
        this.#volume = volume;
      }
      async choose() {
        const folder = this.#usable ? await this.#volume.created() : null;
        return folder === null ? { kind: "none" } : { kind: "bare", etc: `${folder}/${NAME_FILES_FOLDER}` };
      }
      /** Whether this is what made a container fail; then the next ones have their usual network. */
      refused(error, { kind }) {
        if (kind !== "bare" || !(error instanceof ApiError) || error.lost) return false;
        if (!/mount|bind|not shared|volumes?\//i.test(error.detail)) return false;
        this.#usable = false;
        return true;
      }
    };
  }
});

// src/engines/acquired-image.ts
function acquired({ id, user, env }, facts) {
  return { reference: id, facts, user, env };
}
var init_acquired_image = __esm({
  "src/engines/acquired-image.ts"() {
    "use strict";
  }
});

// src/engines/pack-files.ts
function preloadPacker() {
  setImmediate(() => void Promise.resolve().then(() => __toESM(require("./tar-stream.cjs"), 1)).catch(() => void 0));
}
async function packFiles(files2) {
  const [{ pack }, { pipeline }, { stat: stat3 }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./tar-stream.cjs"), 1)),
    Promise.resolve().then(() => __toESM(require("node:stream/promises"), 1)),
    Promise.resolve().then(() => __toESM(require("node:fs/promises"), 1))
  ]);
  const tar = pack();
  void (async () => {
    try {
      for (const file2 of files2) {
        const header = { name: file2.path, mode: file2.mode, mtime: /* @__PURE__ */ new Date(0) };
        if (file2.kind === "directory") tar.entry({ ...header, type: "directory" });
        else if (file2.kind === "content") tar.entry(header, Buffer.from(file2.content));
        else {
          const { size: size2 } = await stat3(file2.hostPath);
          const source2 = (0, import_node_fs8.createReadStream)(file2.hostPath, { highWaterMark: 1 << 20, end: Math.max(0, size2 - 1) });
          await pipeline(source2, tar.entry({ ...header, size: size2 }));
        }
      }
      tar.finalize();
    } catch (error) {
      tar.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  })();
  return import_node_stream.Readable.from(tar);
}
async function packToBuffer(files2) {
  const chunks = [];
  for await (const chunk of await packFiles(files2)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
var import_node_fs8, import_node_stream;
var init_pack_files = __esm({
  "src/engines/pack-files.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_node_stream = require("node:stream");
  }
});

// src/engines/empty-image.ts
async function emptyImageArchive({ reference: reference2, platform: platform2, labels }) {
  const { createHash: createHash3 } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  const [os, architecture2] = platform2.split("/");
  const config = JSON.stringify({
    created: (/* @__PURE__ */ new Date()).toISOString(),
    architecture: architecture2,
    os,
    config: { Labels: labels },
    rootfs: { type: "layers", diff_ids: [] },
    history: []
  });
  const name2 = `${createHash3("sha256").update(config).digest("hex")}.json`;
  const manifest = JSON.stringify([{ Config: name2, RepoTags: [reference2], Layers: [] }]);
  return await packToBuffer([
    { kind: "content", path: name2, mode: 420, content: config },
    { kind: "content", path: "manifest.json", mode: 420, content: manifest }
  ]);
}
var init_empty_image = __esm({
  "src/engines/empty-image.ts"() {
    "use strict";
    init_pack_files();
  }
});

// src/engines/interruption.ts
async function untilInterrupted(work, signal3) {
  if (signal3.aborted) {
    work.catch(() => void 0);
    throw new Interruption();
  }
  let stop;
  const interrupted = new Promise((_, reject) => {
    stop = () => reject(new Interruption());
    signal3.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, interrupted]);
  } finally {
    signal3.removeEventListener("abort", stop);
    work.catch(() => void 0);
  }
}
var Interruption;
var init_interruption = __esm({
  "src/engines/interruption.ts"() {
    "use strict";
    Interruption = class extends Error {
      constructor() {
        super("the run was interrupted");
        this.name = "Interruption";
      }
    };
  }
});

// src/engines/local-image.ts
async function inspectImage(api, reference2) {
  try {
    const found = await api.call("inspect image", () => api.docker.getImage(reference2).inspect());
    const digests = found.RepoDigests ?? [];
    return {
      id: found.Id,
      platform: `${found.Os}/${found.Architecture}`,
      digest: digests[0]?.split("@")[1] ?? found.Id,
      labels: found.Config.Labels ?? {},
      user: found.Config.User ?? "",
      env: found.Config.Env ?? []
    };
  } catch (error) {
    if (error.status === 404) return null;
    throw error;
  }
}
var init_local_image = __esm({
  "src/engines/local-image.ts"() {
    "use strict";
  }
});

// src/engines/run-labels.ts
function runLabels(runId) {
  return { [OWN_LABEL]: "1", [RUN_LABEL]: runId };
}
function newRunId() {
  return Array.from({ length: 12 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
}
var OWN_LABEL, RUN_LABEL, STAND_IN_LABEL, STAND_IN_LAYER_LABEL;
var init_run_labels = __esm({
  "src/engines/run-labels.ts"() {
    "use strict";
    OWN_LABEL = "portcullis";
    RUN_LABEL = "portcullis.run";
    STAND_IN_LABEL = "portcullis.stand-in";
    STAND_IN_LAYER_LABEL = "portcullis.stand-in.layer";
  }
});

// src/engines/brought-images.ts
function architectureOf(platform2) {
  return platform2.split("/")[1];
}
function standInReference(recipe, platform2) {
  return `portcullis.local/stand-in/${recipe}:${architectureOf(platform2) === "386" ? "386" : "latest"}`;
}
function standInOf2(image, reference2, recipe) {
  return acquired(image, { reference: reference2, digest: image.digest, standIn: recipe });
}
function cachedLayer(path) {
  try {
    const { layer } = JSON.parse((0, import_node_fs9.readFileSync)(path, "utf8"));
    return typeof layer === "string" ? layer : null;
  } catch {
    return null;
  }
}
async function once(made, key, make) {
  let found = made.get(key);
  if (!found) {
    found = make();
    made.set(key, found);
  }
  return await found;
}
var import_node_fs9, import_node_path8, LOAD_LIMIT_MS, BroughtImages;
var init_brought_images = __esm({
  "src/engines/brought-images.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_node_path8 = require("node:path");
    init_acquired_image();
    init_api_error();
    init_empty_image();
    init_interruption();
    init_local_image();
    init_run_labels();
    LOAD_LIMIT_MS = 12e4;
    BroughtImages = class {
      #options;
      #standIns = /* @__PURE__ */ new Map();
      #lookedFor = /* @__PURE__ */ new Map();
      #empty = /* @__PURE__ */ new Map();
      #closed = false;
      constructor(options) {
        this.#options = options;
      }
      /** `scratch`. Rejects with Interruption once the images were removed: what is made then would stay. */
      async empty(platform2) {
        if (this.#closed) throw new Interruption();
        return await once(this.#empty, platform2, async () => await this.#loadEmpty(platform2));
      }
      /** Asks the engine for a stand-in that may be wanted next, and loads none. */
      lookFor(recipe, platform2) {
        void this.#inEngine(standInReference(recipe, platform2)).catch(() => void 0);
      }
      /** null = there is none for this platform. */
      async standIn(recipe, platform2) {
        const key = `${recipe} ${platform2}`;
        return await once(this.#standIns, key, async () => await this.#findStandIn(recipe, platform2));
      }
      /** Removes the empty images; stand-ins stay, as pulled images do. */
      async removeEmpty() {
        const { api } = this.#options;
        this.#closed = true;
        for (const loaded of await Promise.allSettled(this.#empty.values())) {
          if (loaded.status === "rejected") continue;
          const image = api.docker.getImage(loaded.value.reference);
          await api.call("remove image", (abortSignal) => image.remove({ force: true, abortSignal }));
        }
      }
      async #inEngine(reference2) {
        return await once(this.#lookedFor, reference2, async () => await inspectImage(this.#options.api, reference2));
      }
      async #findStandIn(recipe, platform2) {
        const { api, cacheDir } = this.#options;
        const arch = architectureOf(platform2);
        const reference2 = standInReference(recipe, platform2);
        const suits = (image2) => image2 !== null && image2.platform === platform2 && image2.labels[STAND_IN_LABEL] === recipe;
        const path = (0, import_node_path8.join)(cacheDir, "stand-ins", `${recipe}-${arch}`);
        const inspecting = this.#inEngine(reference2);
        const layer = cachedLayer(`${path}.json`);
        const there = await inspecting;
        let image = there;
        const outdated = layer !== null && there?.labels[STAND_IN_LAYER_LABEL] !== layer;
        if (!suits(there) || outdated) {
          if (!(0, import_node_fs9.existsSync)(`${path}.tar`)) return suits(there) ? standInOf2(there, reference2, recipe) : null;
          await this.#load((0, import_node_fs9.createReadStream)(`${path}.tar`, { highWaterMark: 1 << 20 }));
          image = await inspectImage(api, reference2);
          if (there !== null && there.id !== image?.id) await this.#removeReplaced(there);
        }
        return suits(image) ? standInOf2(image, reference2, recipe) : null;
      }
      /** It lost its name to the new one. Where a container of another run still uses it, it stays for that run's sake. */
      async #removeReplaced({ id }) {
        const { api } = this.#options;
        const image = api.docker.getImage(id);
        await api.call("remove image", (abortSignal) => image.remove({ abortSignal })).catch(() => void 0);
      }
      async #loadEmpty(platform2) {
        const { runId, labels } = this.#options;
        const reference2 = `portcullis.local/scratch:${runId}-${platform2.replaceAll("/", "-")}`;
        await this.#load(await emptyImageArchive({ reference: reference2, platform: platform2, labels }));
        return { reference: reference2, facts: { reference: "scratch", digest: null, standIn: null }, user: "", env: [] };
      }
      async #load(archive) {
        const { api } = this.#options;
        const load = async (abortSignal) => {
          const file2 = archive;
          let said = "";
          for await (const chunk of await api.docker.loadImage(file2, { quiet: true, abortSignal })) {
            said = (said + String(chunk)).slice(-2e3);
          }
          const failed2 = /"error":"([^"]*)/.exec(said);
          if (failed2) throw new ApiError("load image", 500, failed2[1]);
        };
        await api.call("load image", load, LOAD_LIMIT_MS);
      }
    };
  }
});

// src/engines/container-options.ts
function containerOptions(plan) {
  const { profile, network } = plan;
  const [entrypoint, ...args] = plan.command;
  return {
    Image: plan.image,
    Entrypoint: [entrypoint],
    Cmd: args,
    Env: plan.env,
    WorkingDir: plan.cwd,
    ...profile.user !== null && { User: profile.user },
    Labels: plan.labels,
    AttachStdin: false,
    AttachStdout: true,
    AttachStderr: true,
    OpenStdin: false,
    Tty: false,
    ...network.kind === "bare" && { NetworkDisabled: true },
    Healthcheck: { Test: ["NONE"] },
    StopTimeout: 1,
    HostConfig: {
      NetworkMode: network.kind === "join" ? `container:${network.container}` : "none",
      ...network.kind === "join" && { PidMode: `container:${network.container}` },
      ...network.kind === "bare" && { Binds: NAME_FILES2.map((name2) => `${network.etc}/${name2}:/etc/${name2}:ro`) },
      CapDrop: ["ALL"],
      SecurityOpt: ["no-new-privileges"],
      ReadonlyRootfs: profile.readOnlyRoot,
      PidsLimit: profile.pids,
      Memory: profile.memoryBytes,
      MemorySwap: profile.memoryBytes,
      ...profile.cpus !== null && { NanoCpus: Math.round(profile.cpus * 1e9) },
      Ulimits: ulimits(plan),
      Tmpfs: tmpfsMounts(plan),
      Mounts: mounts(plan),
      LogConfig: { Type: "none", Config: {} },
      RestartPolicy: { Name: "no" },
      AutoRemove: false,
      Init: false
    }
  };
}
function ulimits({ engine: engine2, profile }) {
  const openFiles = { Name: "nofile", Soft: profile.openFiles, Hard: profile.openFiles };
  if (engine2 === "docker") return [openFiles];
  return [openFiles, { Name: "nproc", Soft: PODMAN_PROCESSES, Hard: PODMAN_PROCESSES }];
}
function mounts({ volume, work }) {
  const own = { Type: "volume", Source: volume, Target: MOUNT, ReadOnly: true, VolumeOptions: { NoCopy: true } };
  return work.kind === "volume" ? [own, { Type: "volume", Target: WORK_DIR }] : [own];
}
function tmpfsMounts({ engine: engine2, profile, work }) {
  const found = {};
  if (engine2 === "podman" && profile.readOnlyRoot) for (const path of PODMAN_WRITABLE) found[path] = "ro,size=4k";
  for (const [path, bytes3] of Object.entries(profile.tmpfs)) found[path] = tmpfs(bytes3, null);
  if (work.kind === "tmpfs") found[WORK_DIR] = tmpfs(WORK_BYTES, work.owner);
  return found;
}
function tmpfs(bytes3, owner) {
  const options = `rw,exec,nosuid,nodev,size=${bytes3},mode=1777`;
  if (owner === null) return options;
  const [uid, gid] = owner.split(":");
  return `${options},uid=${uid}${gid === void 0 ? "" : `,gid=${gid}`}`;
}
function numericUser(user) {
  return /^[1-9]\d*(:\d+)?$/.test(user) ? user : null;
}
var MOUNT, PROBE_PATH, WORK_DIR, WORK_BYTES, PODMAN_PROCESSES, PODMAN_WRITABLE, NAME_FILES2;
var init_container_options = __esm({
  "src/engines/container-options.ts"() {
    "use strict";
    MOUNT = "/.portcullis";
    PROBE_PATH = `${MOUNT}/probe`;
    WORK_DIR = "/.portcullis-work";
    WORK_BYTES = 64 * 1024 * 1024;
    PODMAN_PROCESSES = 32768;
    PODMAN_WRITABLE = ["/tmp", "/run", "/var/tmp"];
    NAME_FILES2 = ["hosts", "resolv.conf"];
  }
});

// src/engines/cell-context.ts
async function createCellContainer(cell2, plan) {
  const { engine: engine2, image, volume, labels, request } = cell2;
  await volume.created();
  const { profile } = request;
  return await cell2.containers.create(
    containerOptions({ ...plan, engine: engine2, image: image.reference, volume: volume.name, labels, profile })
  );
}
function binaryPath({ request }) {
  return `${MOUNT}/bin/${request.binary}`;
}
var CellDeadline;
var init_cell_context = __esm({
  "src/engines/cell-context.ts"() {
    "use strict";
    init_container_options();
    CellDeadline = class {
      #limitMs;
      #endMs = null;
      constructor(limitMs) {
        this.#limitMs = limitMs;
      }
      /** To be called at each start. */
      leftMs() {
        this.#endMs ??= Date.now() + this.#limitMs;
        return Math.max(1, this.#endMs - Date.now());
      }
    };
  }
});

// src/engines/probe-report.ts
var STDERR_BYTES, MOST_SERIES, ProbeReport;
var init_probe_report = __esm({
  "src/engines/probe-report.ts"() {
    "use strict";
    STDERR_BYTES = 4096;
    MOST_SERIES = 200;
    ProbeReport = class {
      outcomes = /* @__PURE__ */ new Map();
      timers = [];
      facts = null;
      clock = null;
      series = [];
      conditions = null;
      clocks = null;
      /** Since the epoch; null = it has not said a word. */
      helloMs = null;
      bye = false;
      /** Since the epoch: when the last outcome came. */
      lastOutcomeMs = null;
      /** The step being worked on. */
      current = null;
      stderr = "";
      #planned;
      #reader;
      #onMeasure;
      constructor(steps2, reader, onMeasure = () => void 0) {
        this.#planned = new Map(steps2.map(({ id, kind }) => [id, kind]));
        this.#reader = reader;
        this.#onMeasure = onMeasure;
      }
      get problems() {
        return this.#reader.problems;
      }
      stdout(chunk) {
        for (const message of this.#reader.push(chunk)) this.#take(message);
      }
      complain(chunk) {
        if (this.stderr.length < STDERR_BYTES) this.stderr = (this.stderr + chunk.toString("utf8")).slice(0, STDERR_BYTES);
      }
      #take(message) {
        if (message.type === "hello") {
          this.helloMs ??= Date.now();
          return;
        }
        if (message.type === "bye") {
          this.bye = true;
          this.current = null;
          return;
        }
        const step2 = message.type === "outcome" ? message.outcome.step : message.step;
        if (!this.#planned.has(step2)) return;
        switch (message.type) {
          case "started":
            this.current = step2;
            break;
          case "outcome":
            this.outcomes.set(step2, message.outcome);
            this.lastOutcomeMs = Date.now();
            break;
          case "facts":
            this.facts = message.facts;
            break;
          case "timer":
            this.timers.push(message);
            break;
          case "clock":
            this.clock = message;
            break;
          case "conditions":
            this.conditions = message.conditions;
            break;
          case "series":
            if (this.series.length < MOST_SERIES) this.series.push(message);
            break;
          case "clocks":
            this.clocks = message.clocks;
            break;
          case "ready":
            if (message.startUs !== null) this.#onMeasure(message.startUs);
            break;
        }
      }
      /** null = nothing of the kind was planned. */
      measured() {
        const planned = [...this.#planned.values()].some((kind) => kind === "measure" || kind === "clocks");
        return planned ? { conditions: this.conditions, series: this.series, clocks: this.clocks } : null;
      }
      /** Ids of the steps that nothing came back for. */
      missing() {
        return [...this.#planned].filter(([id, kind]) => !this.#answered(id, kind)).map(([id]) => id);
      }
      #answered(id, kind) {
        if (kind === "facts") return this.facts !== null;
        if (kind === "timers") return this.timers.length > 0;
        if (kind === "measure") return this.series.length > 0 || this.outcomes.has(id);
        if (kind === "clocks") return this.clocks !== null || this.outcomes.has(id);
        return this.outcomes.has(id);
      }
    };
  }
});

// src/engines/probe-run.ts
async function runProbe({
  containers,
  container,
  job,
  demux,
  signal: signal3,
  onMeasure
}) {
  const reader = createMessageReader();
  const report = new ProbeReport(job.steps, reader, onMeasure);
  const startedMs = Date.now();
  const output3 = await containers.attach(container);
  const over = deferred();
  demux(
    output3,
    (chunk) => {
      report.stdout(chunk);
      if (report.bye) over.resolve("bye");
    },
    (chunk) => report.complain(chunk)
  );
  output3.once("end", () => over.resolve(report.bye ? "bye" : "exit"));
  output3.once("close", () => over.resolve(report.bye ? "bye" : "exit"));
  output3.once("error", () => over.resolve("exit"));
  const interrupt = () => over.resolve("interruption");
  signal3.addEventListener("abort", interrupt, { once: true });
  let timer;
  try {
    if (signal3.aborted) throw new Interruption();
    await containers.start(container);
    timer = setTimeout(() => over.resolve("limit"), job.limits.totalMs + PROBE_GRACE_MS);
    const stopped = containers.stopped(container, job.limits.totalMs + PROBE_GRACE_MS);
    void stopped.then(
      () => setTimeout(() => over.resolve(report.bye ? "bye" : "exit"), DRAIN_MS).unref(),
      () => void 0
    );
    const ended2 = await over.promise;
    const { end, error } = ended2 === "exit" ? await howItEnded(containers, container) : { end: null, error: null };
    const gone = ended2 === "bye" ? settledWithin(stopped, DRAIN_MS) : Promise.resolve();
    return { report, ended: ended2, end, error, startedMs, gone };
  } finally {
    clearTimeout(timer);
    signal3.removeEventListener("abort", interrupt);
    destroy(output3);
  }
}
async function howItEnded(containers, container) {
  try {
    await containers.stopped(container, SETTLE_MS);
    return { end: await containers.end(container), error: null };
  } catch (error) {
    return { end: null, error };
  }
}
async function settledWithin(work, limitMs) {
  const late = deferred();
  const timer = setTimeout(() => late.resolve(), limitMs);
  await Promise.race([work.catch(() => void 0), late.promise]);
  clearTimeout(timer);
}
function destroy(stream) {
  stream.on("error", () => void 0);
  if ("destroy" in stream && typeof stream.destroy === "function") stream.destroy();
}
var PROBE_GRACE_MS, SETTLE_MS, DRAIN_MS;
var init_probe_run = __esm({
  "src/engines/probe-run.ts"() {
    "use strict";
    init_read_messages();
    init_deferred();
    init_interruption();
    init_probe_report();
    PROBE_GRACE_MS = 8e3;
    SETTLE_MS = 1e4;
    DRAIN_MS = 1e3;
  }
});

// src/engines/child-steps.ts
async function runChildSteps(cell2, steps2) {
  const network = await cell2.bareNetwork.choose();
  try {
    return await runIn(network, cell2, steps2);
  } catch (error) {
    if (!cell2.bareNetwork.refused(error, network)) throw error;
    return await runIn({ kind: "none" }, cell2, steps2);
  }
}
async function runIn(network, cell2, steps2) {
  const { containers, volume, signal: signal3 } = cell2;
  const job = probeJob(cell2, steps2, cell2.request.timeoutMs);
  const { path, stored } = volume.store(job);
  cell2.request.onPhase?.("creating");
  const container = await createCellContainer(cell2, {
    command: [PROBE_PATH, path],
    env: [],
    cwd: "/",
    work: { kind: "tmpfs", owner: null },
    network
  });
  let gone = Promise.resolve();
  try {
    await untilInterrupted(stored, signal3);
    cell2.deadline.leftMs();
    cell2.request.onPhase?.("running");
    const { onMeasure } = cell2.request;
    const run2 = await runProbe({ ...cell2, container, job, ...onMeasure && { onMeasure } });
    gone = run2.gone;
    return run2;
  } finally {
    cell2.request.onPhase?.("removing");
    void containers.discard(container, gone);
  }
}
function probeJob(cell2, steps2, totalMs) {
  return {
    protocol: PROTOCOL_VERSION,
    binary: binaryPath(cell2),
    workDir: WORK_DIR,
    limits: { outputBytes: cell2.request.outputBytes, totalMs: Math.round(totalMs) },
    steps: steps2
  };
}
var init_child_steps = __esm({
  "src/engines/child-steps.ts"() {
    "use strict";
    init_job();
    init_cell_context();
    init_container_options();
    init_interruption();
    init_probe_run();
  }
});

// src/engines/engine-trouble.ts
function engineTrouble(error, step2) {
  if (error instanceof Interruption) return { kind: "interrupted", message: error.message, step: step2 };
  if (!(error instanceof ApiError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "probe-failed", message: oneLine(message), step: step2 };
  }
  return { kind: kindOf2(error), message: error.message, step: step2 };
}
function kindOf2(error) {
  if (error.lost) return "engine-lost";
  if (error.status === 404 && error.call !== "create container") return "killed-from-outside";
  return PROFILE.test(error.detail) ? "profile-refused" : "engine-refused";
}
var PROFILE;
var init_engine_trouble = __esm({
  "src/engines/engine-trouble.ts"() {
    "use strict";
    init_api_error();
    init_interruption();
    PROFILE = /rlimit|ulimit|no matching entries in (passwd|group)|unable to find (user|group)|invalid user|minimum memory|memory limit|pids limit|CPUs? (is|are) (not )?available|Range of CPUs/i;
  }
});

// src/engines/bounded-output.ts
var import_node_string_decoder, BoundedOutput;
var init_bounded_output = __esm({
  "src/engines/bounded-output.ts"() {
    "use strict";
    import_node_string_decoder = require("node:string_decoder");
    BoundedOutput = class {
      #limit;
      #chunks = [];
      #kept = 0;
      #bytes = 0;
      constructor(limit2) {
        this.#limit = limit2;
      }
      push(chunk) {
        this.#bytes += chunk.length;
        const room = this.#limit - this.#kept;
        if (room <= 0) return;
        const part2 = Buffer.from(chunk.subarray(0, room));
        this.#chunks.push(part2);
        this.#kept += part2.length;
      }
      captured() {
        const decoder = new import_node_string_decoder.StringDecoder("utf8");
        const truncated3 = this.#bytes > this.#kept;
        const text6 = decoder.write(Buffer.concat(this.#chunks)) + (truncated3 ? "" : decoder.end());
        return { text: text6, bytes: this.#bytes, truncated: truncated3 };
      }
    };
  }
});

// src/engines/companion.ts
function stopSeen({ stop }, { ended: ended2, report }, endedMs) {
  if (stop === null || stop.exited || ended2 === "bye") return stop;
  return { ...stop, exited: true, afterMs: Math.max(0, endedMs - report.lastOutcomeMs) };
}
var SETTLE_MS2, Companion;
var init_companion = __esm({
  "src/engines/companion.ts"() {
    "use strict";
    init_cell_context();
    init_child_steps();
    init_container_options();
    init_interruption();
    init_probe_run();
    SETTLE_MS2 = 3e3;
    Companion = class {
      #cell;
      #main;
      #step;
      #job;
      #container = null;
      #running = null;
      #run = null;
      constructor(cell2, { id, timeoutMs, serve }, main) {
        this.#cell = cell2;
        this.#main = main;
        this.#step = { kind: "observe", id, timeoutMs, serve };
        this.#job = probeJob(cell2, [this.#step], timeoutMs);
      }
      async create() {
        const { path, stored } = this.#cell.volume.store(this.#job);
        this.#container = await createCellContainer(this.#cell, {
          command: [PROBE_PATH, path],
          env: [],
          cwd: "/",
          work: { kind: "none" },
          network: { kind: "join", container: this.#main.id }
        });
        await untilInterrupted(stored, this.#cell.signal);
      }
      /** To be called once PID 1 was started. Resolves when the probe is done, with whether PID 1 should have to be ended. */
      async run() {
        const { containers, demux, signal: signal3 } = this.#cell;
        this.#running = runProbe({ containers, container: this.#container, job: this.#job, demux, signal: signal3 });
        try {
          this.#run = await this.#running;
          return this.#run.ended !== "exit" || this.#run.report.outcomes.size === 0;
        } catch {
          return true;
        }
      }
      /** Waits for the probe after PID 1 has ended. */
      async settled() {
        let timer;
        const late = new Promise((resolve2) => {
          timer = setTimeout(resolve2, SETTLE_MS2);
        });
        await Promise.race([late, this.#running?.catch(() => void 0)]);
        clearTimeout(timer);
      }
      /** Resolves when it is gone. */
      async discard() {
        if (this.#container) await this.#cell.containers.discard(this.#container);
      }
      /** What the engine saw of PID 1, with what the probe saw of the exchange. `endedMs`: since the epoch, by this machine's clock. */
      complete(outcome, endedMs) {
        const run2 = this.#run;
        const said = run2?.report.outcomes.get(outcome.step);
        if (run2 && said && !said.startError) {
          const { peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses, timedOut } = said;
          return {
            outcome: {
              ...outcome,
              timedOut: outcome.timedOut || timedOut,
              peakMemoryBytes,
              peakThreads,
              peakOpenFiles,
              peakProcesses,
              serve: said.serve && { ...said.serve, stop: stopSeen(said.serve, run2, endedMs) }
            },
            trouble: null
          };
        }
        if (said?.startError || run2 && run2.ended !== "exit") {
          const message = said?.startError?.message ?? "the probe beside PID 1 said nothing of it";
          return { outcome: null, trouble: { kind: "probe-failed", message, step: outcome.step } };
        }
        const serve = { readyMs: null, readyError: "the server ended", response: null, requestError: null, stop: null };
        return { outcome: { ...outcome, serve }, trouble: null };
      }
    };
  }
});

// src/engines/container-env.ts
function containerEnv(changes2, imageEnv, engine2) {
  const fromImage = /* @__PURE__ */ new Set(["PATH", "HOME", ...imageEnv.map((line2) => line2.split("=")[0])]);
  return Object.entries(changes2).flatMap(([name2, value]) => {
    if (value !== null) return [`${name2}=${value}`];
    if (engine2 === "docker") return [name2];
    return fromImage.has(name2) ? [`${name2}=`] : [];
  });
}
var init_container_env = __esm({
  "src/engines/container-env.ts"() {
    "use strict";
  }
});

// src/engines/empty-outcome.ts
function emptyOutcome(step2) {
  const nothing = { text: "", bytes: 0, truncated: false };
  return {
    step: step2,
    startError: null,
    exitCode: null,
    signal: null,
    timedOut: false,
    durationMs: 0,
    stdout: nothing,
    stderr: nothing,
    peakMemoryBytes: null,
    peakThreads: null,
    peakOpenFiles: null,
    peakProcesses: null,
    leftBehind: null,
    oomKills: null,
    serve: null
  };
}
var init_empty_outcome = __esm({
  "src/engines/empty-outcome.ts"() {
    "use strict";
  }
});

// src/engines/signal-names.ts
function readExitCode(code2) {
  const name2 = code2 > 128 ? NAMES[code2 - 129] : void 0;
  return name2 === void 0 ? { exitCode: code2, signal: null } : { exitCode: null, signal: `SIG${name2}` };
}
var NAMES;
var init_signal_names = __esm({
  "src/engines/signal-names.ts"() {
    "use strict";
    NAMES = "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS".split(
      " "
    );
  }
});

// src/engines/start-error.ts
function startErrorOfRefusal(error, binaryPath2) {
  if (!(error instanceof ApiError) || error.status === null) return null;
  if (error.call !== "start container" && error.call !== "attach") return null;
  if (!error.detail.includes(binaryPath2) && !/executable file/i.test(error.detail)) return null;
  return startError2(error.detail);
}
function startErrorOfOutput(exitCode2, stdout, stderr, binaryPath2) {
  const ownCodes = [1, 126, 127, 255];
  if (!ownCodes.includes(exitCode2) || stdout !== "") return null;
  const line2 = stderr.trim();
  const prefix = `exec ${binaryPath2}: `;
  return line2.startsWith(prefix) && !line2.includes("\n") ? startError2(line2) : null;
}
function startError2(message) {
  const errno = REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? "unknown";
  return { errno, message };
}
var REASONS;
var init_start_error = __esm({
  "src/engines/start-error.ts"() {
    "use strict";
    init_api_error();
    REASONS = [
      [/no such file or directory|executable file .*not found/i, "ENOENT"],
      [/permission denied/i, "EACCES"],
      [/exec format error/i, "ENOEXEC"],
      [/text file busy/i, "ETXTBSY"],
      [/argument list too long/i, "E2BIG"],
      [/operation not permitted/i, "EPERM"],
      [/is a directory/i, "EISDIR"]
    ];
  }
});

// src/engines/pid1-step.ts
async function runAsPid1(cell2, step2) {
  let result = await runOnce(cell2, step2);
  for (let attempt = 1; attempt < ATTEMPTS && isOutputLost(cell2, result); attempt += 1) {
    result = await runOnce(cell2, step2);
  }
  return result;
}
function isOutputLost({ engine: engine2 }, { outcome }) {
  const words = /^Error: read unixpacket @->\S+: read: connection reset by peer\n$/m;
  return engine2 === "podman" && outcome !== null && words.test(outcome.stderr.text);
}
async function runOnce(cell2, step2) {
  const refusal = whyNot(cell2, step2);
  if (refusal !== null) {
    return { outcome: null, trouble: { kind: "engine-refused", message: refusal, step: step2.id } };
  }
  const run2 = new Pid1Run(cell2, step2);
  try {
    return await run2.toEnd();
  } catch (error) {
    const startError3 = startErrorOfRefusal(error, binaryPath(cell2));
    if (startError3) return { outcome: { ...emptyOutcome(step2.id), startError: startError3 }, trouble: null };
    return { outcome: null, trouble: engineTrouble(error, step2.id) };
  } finally {
    run2.discard();
  }
}
function whyNot({ request }, step2) {
  if (step2.kind === "run" && step2.stdinBase64 !== null) {
    return `step ${step2.id} starts as PID 1, where the engine gives it no standard input`;
  }
  const absolute = step2.files.find(({ path }) => path.startsWith("/"));
  if (absolute && request.profile.readOnlyRoot) {
    return `${absolute.path} cannot be put into a read-only root before PID 1 starts; use a relative path`;
  }
  return null;
}
function packed({ path, contentBase64, mode }) {
  return { kind: "content", path: path.replace(/^\/+/, ""), mode, content: Buffer.from(contentBase64, "base64") };
}
function ignoreRefusal(error) {
  if (!(error instanceof ApiError) || error.lost) throw error;
}
var SETTLE_MS3, DRAIN_MS2, ATTEMPTS, Pid1Run;
var init_pid1_step = __esm({
  "src/engines/pid1-step.ts"() {
    "use strict";
    init_api_error();
    init_bounded_output();
    init_cell_context();
    init_companion();
    init_container_env();
    init_container_options();
    init_deferred();
    init_empty_outcome();
    init_engine_trouble();
    init_interruption();
    init_probe_run();
    init_signal_names();
    init_start_error();
    SETTLE_MS3 = 1e4;
    DRAIN_MS2 = 1e3;
    ATTEMPTS = 3;
    Pid1Run = class {
      #cell;
      #step;
      #stdout;
      #stderr;
      #drained = deferred();
      #container = null;
      #companion = null;
      #output = null;
      #startedMs = 0;
      #endedMs = 0;
      constructor(cell2, step2) {
        this.#cell = cell2;
        this.#step = step2;
        this.#stdout = new BoundedOutput(cell2.request.outputBytes);
        this.#stderr = new BoundedOutput(cell2.request.outputBytes);
      }
      async toEnd() {
        const { containers, volume, signal: signal3, request } = this.#cell;
        request.onPhase?.("creating");
        const container = await this.#create();
        await untilInterrupted(volume.filled(), signal3);
        if (this.#step.kind === "serve") {
          this.#companion = new Companion(this.#cell, this.#step, container);
          await this.#companion.create();
        }
        this.#output = await containers.attach(container);
        this.#listen(this.#output);
        request.onPhase?.("running");
        const leftMs = this.#cell.deadline.leftMs();
        const limitMs = Math.min(this.#step.timeoutMs, leftMs);
        this.#startedMs = Date.now();
        await untilInterrupted(containers.start(container), signal3);
        const ending = await this.#wait(container, limitMs);
        if (ending !== "exit") await containers.kill(container, "SIGKILL").catch(ignoreRefusal);
        await containers.stopped(container, SETTLE_MS3);
        const [end] = await Promise.all([containers.end(container), this.#drainedInTime(), this.#companion?.settled()]);
        if (ending === "limit" && leftMs < this.#step.timeoutMs) return this.#cellTimeUp();
        return this.#result(ending, end);
      }
      discard() {
        const { containers, request } = this.#cell;
        request.onPhase?.("removing");
        if (this.#output) destroy(this.#output);
        const freed = this.#companion?.discard();
        if (this.#container) void containers.discard(this.#container, freed);
      }
      #cellTimeUp() {
        const message = `the cell's time limit of ${this.#cell.request.timeoutMs} ms passed`;
        return { outcome: null, trouble: { kind: "time-limit", message, step: this.#step.id } };
      }
      async #create() {
        const { image, containers, engine: engine2 } = this.#cell;
        const { args, env, files: files2 } = this.#step;
        const relative = files2.filter(({ path }) => !path.startsWith("/"));
        const container = await createCellContainer(this.#cell, {
          command: [binaryPath(this.#cell), ...args],
          env: containerEnv(env, image.env, engine2),
          cwd: WORK_DIR,
          // A tmpfs is empty at the start; only a volume can be written before.
          work: relative.length > 0 ? { kind: "volume" } : { kind: "tmpfs", owner: this.#workOwner() },
          network: { kind: "none" }
        });
        this.#container = container;
        if (relative.length > 0) await containers.put(container, WORK_DIR, relative.map(packed));
        const absolute = files2.filter(({ path }) => path.startsWith("/"));
        if (absolute.length > 0) await containers.put(container, "/", absolute.map(packed));
        return container;
      }
      /** Docker makes a working directory that is missing before it mounts the tmpfs, which then takes over its mode and leaves it to root. */
      #workOwner() {
        const { engine: engine2, request, image } = this.#cell;
        return engine2 === "docker" ? numericUser(request.profile.user ?? image.user) : null;
      }
      #listen(output3) {
        this.#cell.demux(
          output3,
          (chunk) => this.#stdout.push(chunk),
          (chunk) => this.#stderr.push(chunk)
        );
        const drained = () => {
          this.#endedMs ||= Date.now();
          this.#drained.resolve();
        };
        output3.once("end", drained);
        output3.once("close", drained);
        output3.once("error", drained);
      }
      async #drainedInTime() {
        const timer = setTimeout(() => this.#drained.resolve(), DRAIN_MS2);
        await this.#drained.promise;
        clearTimeout(timer);
      }
      async #wait(container, limitMs) {
        const { containers, signal: signal3 } = this.#cell;
        const over = deferred();
        const timer = setTimeout(() => over.resolve("limit"), limitMs);
        const interrupt = () => over.resolve("interruption");
        if (signal3.aborted) interrupt();
        signal3.addEventListener("abort", interrupt, { once: true });
        containers.stopped(container, limitMs + SETTLE_MS3).then(
          () => over.resolve("exit"),
          (error) => over.reject(error)
        );
        this.#companion?.run().then(
          (stillThere) => {
            if (stillThere) over.resolve("stopped");
          },
          (error) => over.reject(error)
        );
        try {
          return await over.promise;
        } finally {
          clearTimeout(timer);
          signal3.removeEventListener("abort", interrupt);
        }
      }
      #result(ending, end) {
        const step2 = this.#step.id;
        if (ending === "interruption") {
          return { outcome: null, trouble: { kind: "interrupted", message: "the run was interrupted", step: step2 } };
        }
        if (end.running) {
          const message = "the engine says that the container has ended and that it is running";
          return { outcome: null, trouble: { kind: "engine-refused", message, step: step2 } };
        }
        const { exitCode: exitCode2, signal: signal3 } = readExitCode(end.exitCode);
        if (end.killedBy === "outside" && ending === "exit") {
          const message = "the container was killed from outside (SIGKILL)";
          return { outcome: null, trouble: { kind: "killed-from-outside", message, step: step2 } };
        }
        const stdout = this.#stdout.captured();
        const stderr = this.#stderr.captured();
        const startError3 = startErrorOfOutput(end.exitCode, stdout.text, stderr.text, binaryPath(this.#cell));
        const outcome = {
          ...emptyOutcome(step2),
          ...startError3 ? { startError: startError3 } : { exitCode: exitCode2, signal: signal3 },
          timedOut: ending === "limit",
          durationMs: this.#durationMs(end),
          stdout,
          stderr,
          oomKills: end.oomKilled ? 1 : end.killedBy === "unclear" ? null : 0
        };
        if (startError3 || this.#companion === null) return { outcome, trouble: null };
        return this.#companion.complete(outcome, this.#endedMs || Date.now());
      }
      /** Podman says that a container started after it has ended, when that was quick. */
      #durationMs(end) {
        const seen = this.#endedMs === 0 ? 0 : this.#endedMs - this.#startedMs;
        return Math.max(0, this.#cell.engine === "podman" ? seen : end.finishedMs - end.startedMs);
      }
    };
  }
});

// src/engines/probe-trouble.ts
function probeTrouble({ report, ended: ended2, end, error }, limitMs) {
  const missing = report.missing();
  if (ended2 === "bye" && missing.length === 0) return null;
  const step2 = report.current ?? missing[0] ?? null;
  const trouble = (kind, message) => ({ kind, message, step: step2 });
  if (ended2 === "interruption") return trouble("interrupted", "the run was interrupted");
  const timeUp = `the cell's time limit of ${limitMs} ms passed`;
  if (ended2 === "limit") return trouble("time-limit", timeUp);
  const problems = report.problems.length > 0 ? `; ${oneLine(report.problems[0])}` : "";
  if (ended2 === "bye") {
    return problems === "" ? trouble("time-limit", timeUp) : trouble("probe-failed", `the probe's messages could not be read${problems}`);
  }
  if (error !== null) return engineTrouble(error, step2);
  if (end === null || end.running) {
    return trouble("engine-lost", "the connection to the container broke while it was running");
  }
  const forMemory = "the kernel killed the cell for memory";
  if (end.oomKilled) return trouble("killed-for-memory", forMemory);
  if (end.killedBy === "unclear")
    return trouble("killed-for-memory", `SIGKILL that no one asked for: most likely ${forMemory}`);
  if (end.killedBy === "outside")
    return trouble("killed-from-outside", "the container was killed from outside (SIGKILL)");
  if (end.exitCode === SIGTERM_EXIT) {
    return trouble("killed-from-outside", "the container was ended from outside (SIGTERM)");
  }
  const words = [report.stderr, end.error].map(oneLine).filter((text6) => text6 !== "");
  const said = words.length > 0 ? `: ${words.join("; ")}` : "";
  return trouble("probe-failed", `the probe ended with exit code ${end.exitCode}${said}${problems}`);
}
var SIGTERM_EXIT;
var init_probe_trouble = __esm({
  "src/engines/probe-trouble.ts"() {
    "use strict";
    init_api_error();
    init_engine_trouble();
    SIGTERM_EXIT = 143;
  }
});

// src/engines/cell-run.ts
function nothingSeen(trouble) {
  return { image: null, facts: null, outcomes: [], timers: [], clock: null, containerStartMs: null, trouble };
}
async function runSteps(cell2) {
  const { steps: steps2 } = cell2.request;
  const asChild = steps2.filter(({ startAs }) => startAs === "child").map(({ step: step2 }) => step2);
  let seen = { ...nothingSeen(null), image: cell2.image.facts };
  if (asChild.length > 0) seen = await observeChildren(cell2, asChild, seen);
  for (const { step: step2, startAs } of steps2) {
    if (startAs !== "pid1" || endsCell(seen.trouble)) continue;
    const { outcome, trouble } = await runPid1Step(cell2, step2);
    const outcomes = outcome ? [...seen.outcomes, outcome] : seen.outcomes;
    seen = { ...seen, outcomes, trouble: seen.trouble ?? trouble };
  }
  return { ...seen, outcomes: inOrder(steps2, seen.outcomes) };
}
async function observeChildren(cell2, steps2, before) {
  try {
    const run2 = await runChildSteps(cell2, steps2);
    const { facts, outcomes, timers: timers3, clock, helloMs } = run2.report;
    const measured = run2.report.measured();
    return {
      ...before,
      facts,
      outcomes: [...outcomes.values()],
      timers: timers3,
      clock,
      ...measured && { measured },
      containerStartMs: helloMs === null ? null : Math.max(0, helloMs - run2.startedMs),
      trouble: probeTrouble(run2, cell2.request.timeoutMs)
    };
  } catch (error) {
    return { ...before, trouble: engineTrouble(error, null) };
  }
}
async function runPid1Step(cell2, step2) {
  if (step2.kind === "run" || step2.kind === "serve") return await runAsPid1(cell2, step2);
  if (step2.kind === "observe") return await runAsPid1(cell2, serverOf(step2));
  const message = `a step of kind ${step2.kind} cannot be PID 1`;
  return { outcome: null, trouble: { kind: "engine-refused", message, step: step2.id } };
}
function serverOf({ id, timeoutMs, serve }) {
  return { kind: "serve", id, timeoutMs, serve, args: [], env: {}, files: [] };
}
function endsCell(trouble) {
  return trouble !== null && ["interrupted", "engine-lost", "time-limit", "profile-refused"].includes(trouble.kind);
}
function inOrder(steps2, outcomes) {
  const place = new Map(steps2.map(({ step: step2 }, index) => [step2.id, index]));
  return [...outcomes].sort((a, b) => place.get(a.step) - place.get(b.step));
}
var init_cell_run = __esm({
  "src/engines/cell-run.ts"() {
    "use strict";
    init_child_steps();
    init_engine_trouble();
    init_pid1_step();
    init_probe_trouble();
  }
});

// src/engines/containers.ts
var CREATE_LIMIT_MS, START_LIMIT_MS2, PUT_LIMIT_MS, REMOVE_LIMIT_MS, SIGKILL_EXIT, Containers;
var init_containers = __esm({
  "src/engines/containers.ts"() {
    "use strict";
    init_api_error();
    init_interruption();
    init_pack_files();
    CREATE_LIMIT_MS = 6e4;
    START_LIMIT_MS2 = 6e4;
    PUT_LIMIT_MS = 12e4;
    REMOVE_LIMIT_MS = 2e4;
    SIGKILL_EXIT = 137;
    Containers = class {
      #api;
      #runId;
      #podman;
      #live = /* @__PURE__ */ new Set();
      #removals = /* @__PURE__ */ new Set();
      #creating = /* @__PURE__ */ new Set();
      #closed = false;
      #made = 0;
      #unremoved = 0;
      constructor(api, runId, kind) {
        this.#api = api;
        this.#runId = runId;
        this.#podman = kind === "podman";
      }
      /** Removals that were refused or not answered. */
      get unremoved() {
        return this.#unremoved;
      }
      /** Never cancelled: a create whose answer is not waited for would leave a container behind. */
      async create(body) {
        if (this.#closed) throw new Interruption();
        const creating = this.#create(body);
        this.#creating.add(creating);
        try {
          return await creating;
        } finally {
          this.#creating.delete(creating);
        }
      }
      async #create(body) {
        this.#made += 1;
        const name2 = `portcullis-${this.#runId}-${this.#made}`;
        const options = { _query: { name: name2 }, _body: body };
        const container = await this.#api.call(
          "create container",
          (abortSignal) => this.#api.docker.createContainer({ ...options, abortSignal }),
          CREATE_LIMIT_MS
        );
        this.#live.add(container);
        return container;
      }
      /** Stdout and stderr, multiplexed. To be called before `start`. */
      async attach(container) {
        const options = { stream: true, stdout: true, stderr: true };
        return await this.#api.call(
          "attach",
          (abortSignal) => container.attach({ ...options, abortSignal }),
          START_LIMIT_MS2
        );
      }
      async start(container) {
        await this.#api.call("start container", (abortSignal) => container.start({ abortSignal }), START_LIMIT_MS2);
      }
      /** Into a container that was not started yet. `path` must be a directory that is writable in it. */
      async put(container, path, files2) {
        const tar = await packFiles(files2);
        try {
          await this.#api.call("put files", (abortSignal) => container.putArchive(tar, { path, abortSignal }), PUT_LIMIT_MS);
        } catch (error) {
          throw tar.errored ?? error;
        }
      }
      async kill(container, signal3) {
        await this.#api.call("kill container", (abortSignal) => container.kill({ signal: signal3, abortSignal }));
      }
      /** Resolves when a started container has stopped; rejects when that takes longer than `limitMs`. */
      async stopped(container, limitMs) {
        const condition = "not-running";
        await this.#api.call("wait", (abortSignal) => container.wait({ condition, abortSignal }), limitMs).catch((error) => {
          if (error.lost) throw error;
        });
      }
      async end(container) {
        const { State } = await this.#api.call("inspect container", (abortSignal) => container.inspect({ abortSignal }));
        const startedMs = Date.parse(State.StartedAt);
        return {
          running: State.Running,
          exitCode: State.ExitCode,
          oomKilled: State.OOMKilled,
          killedBy: State.ExitCode === SIGKILL_EXIT ? await this.#killer(container, State.OOMKilled, startedMs) : null,
          error: State.Error,
          startedMs,
          finishedMs: Date.parse(State.FinishedAt)
        };
      }
      async #killer(container, oomKilled, sinceMs) {
        if (oomKilled) return "memory";
        if (!this.#podman) return "outside";
        const query = {
          since: Math.floor(sinceMs / 1e3) - 1,
          until: Math.floor(Date.now() / 1e3) + 1,
          filters: { container: [container.id], event: ["kill"] }
        };
        const asked2 = await this.#api.call("events", async () => {
          let said = "";
          for await (const chunk of await this.#api.docker.getEvents(query)) said += String(chunk);
          return said.trim() !== "";
        });
        return asked2 ? "outside" : "unclear";
      }
      /** Kills and removes in the background, once `gone` resolves; `close` waits for it. Never rejects. */
      discard(container, gone = Promise.resolve()) {
        if (!this.#live.delete(container)) return Promise.resolve();
        const removal = gone.then(() => this.#remove(container)).catch(() => {
          this.#unremoved += 1;
        }).finally(() => this.#removals.delete(removal));
        this.#removals.add(removal);
        return removal;
      }
      async #remove(container) {
        if (this.#podman)
          await this.#api.call("kill container", (abortSignal) => container.kill({ abortSignal })).catch(() => void 0);
        await this.#api.call(
          "remove container",
          (abortSignal) => container.remove({ force: true, v: true, abortSignal }),
          REMOVE_LIMIT_MS
        ).catch((error) => {
          if (error.status !== 404) throw error;
        });
      }
      /** Makes no more containers and removes those that are there. */
      async close() {
        this.#closed = true;
        await Promise.allSettled(this.#creating);
        for (const container of this.#live) void this.discard(container);
        while (this.#removals.size > 0) await Promise.allSettled(this.#removals);
      }
    };
  }
});

// src/engines/loss-watch.ts
var SETTLE_MS4, LossWatch;
var init_loss_watch = __esm({
  "src/engines/loss-watch.ts"() {
    "use strict";
    init_api_error();
    SETTLE_MS4 = 300;
    LossWatch = class {
      #alive;
      #waiting = /* @__PURE__ */ new Map();
      #checking = false;
      constructor(alive) {
        this.#alive = alive;
      }
      /** `work`, or ApiError as soon as the engine is gone. */
      async during(call, work) {
        let fail;
        const lost = new Promise((_, reject) => {
          fail = reject;
        });
        this.#waiting.set(fail, call);
        try {
          return await Promise.race([work, lost]);
        } finally {
          this.#waiting.delete(fail);
        }
      }
      connectionClosed() {
        if (this.#checking || this.#waiting.size === 0) return;
        this.#checking = true;
        setTimeout(() => void this.#check(), SETTLE_MS4).unref();
      }
      async #check() {
        if (this.#waiting.size > 0 && !await this.#alive()) {
          for (const [fail, call] of this.#waiting) fail(new ApiError(call, null, "the engine is gone"));
        }
        this.#checking = false;
      }
    };
  }
});

// src/engines/engine-api.ts
async function openApi(address) {
  const secure = address.kind === "tcp" && address.tls !== null;
  const { default: Client } = await Promise.resolve().then(() => __toESM(require("./dockerode.cjs"), 1));
  const { Agent } = secure ? await Promise.resolve().then(() => __toESM(require("node:https"), 1)) : http2;
  const watch = new LossWatch(() => isListening(address, SIGN_OF_LIFE_MS));
  const agent = watched(new Agent({ keepAlive: true, ...!secure && NO_SERVER_NAME }), () => watch.connectionClosed());
  const docker = new Client({
    // docker-modem fills every field that is not named here from DOCKER_HOST.
    host: void 0,
    port: void 0,
    ca: void 0,
    cert: void 0,
    key: void 0,
    ...connectionOptions(address),
    protocol: secure ? "https" : "http",
    agent
  });
  async function call(what, work, limitMs = SHORT_LIMIT_MS) {
    const limit2 = new AbortController();
    const late = deferred();
    const timer = setTimeout(() => {
      late.reject(new ApiError(what, null, `the engine did not answer within ${limitMs / 1e3} s`));
      limit2.abort();
    }, limitMs);
    try {
      return await watch.during(what, Promise.race([work(limit2.signal), late.promise]));
    } catch (error) {
      throw toApiError(what, error);
    } finally {
      clearTimeout(timer);
    }
  }
  return {
    docker,
    call,
    post: (what, path, body) => call(what, async (abortSignal) => await dialPost(docker.modem, path, body, abortSignal)),
    [Symbol.dispose]: () => agent.destroy()
  };
}
async function dialPost(modem, path, body, abortSignal) {
  const request = { path, method: "POST", options: { ...body }, abortSignal, statusCodes: { 200: true, 201: true } };
  return await new Promise((resolve2, reject) => {
    modem.dial(request, (error, answer2) => {
      if (error) reject(error);
      else resolve2(answer2);
    });
  });
}
function watched(agent, onClose) {
  const connect = agent.createConnection.bind(agent);
  return Object.assign(agent, {
    createConnection(...args) {
      return connect(...args)?.once("close", onClose);
    },
    // docker-modem writes the options of each request for its debug log, whether that is on or not: with every socket of the
    // agent in them that costs milliseconds a call.
    [import_node_util.inspect.custom]: () => "Agent"
  });
}
var http2, import_node_util, SHORT_LIMIT_MS, SIGN_OF_LIFE_MS;
var init_engine_api = __esm({
  "src/engines/engine-api.ts"() {
    "use strict";
    http2 = __toESM(require("node:http"), 1);
    import_node_util = require("node:util");
    init_api_error();
    init_ask_engine();
    init_deferred();
    init_loss_watch();
    SHORT_LIMIT_MS = 3e4;
    SIGN_OF_LIFE_MS = 5e3;
  }
});

// src/engines/image-reference.ts
function parseImageReference(reference2) {
  const at = reference2.indexOf("@");
  const withoutDigest = at < 0 ? reference2 : reference2.slice(0, at);
  const colon = withoutDigest.lastIndexOf(":");
  const tagged = colon > withoutDigest.lastIndexOf("/");
  const name2 = tagged ? withoutDigest.slice(0, colon) : withoutDigest;
  const first = name2.split("/")[0];
  const qualified = name2.includes("/") && (/[.:]/.test(first) || first === "localhost");
  return {
    registry: qualified ? first : "docker.io",
    name: name2,
    tag: at >= 0 ? reference2.slice(at + 1) : tagged ? withoutDigest.slice(colon + 1) : "latest"
  };
}
var init_image_reference2 = __esm({
  "src/engines/image-reference.ts"() {
    "use strict";
  }
});

// src/engines/pull-image.ts
async function pullImage(api, reference2, platform2, signal3, onProgress) {
  const { name: name2, tag } = parseImageReference(reference2);
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), SILENCE_LIMIT_MS);
  const abortSignal = AbortSignal.any([signal3, silence.signal, AbortSignal.timeout(PULL_LIMIT_MS)]);
  try {
    const stream = await api.docker.createImage({ fromImage: name2, tag, platform: platform2, abortSignal });
    for await (const line2 of linesOf(stream)) {
      timer.refresh();
      const { error, status } = readProgress(line2);
      if (error !== null) return classifyPullFailure(error);
      if (status !== null && isAnswer(status)) onProgress();
    }
    return null;
  } catch (error) {
    if (abortSignal.aborted) {
      return { kind: "unreachable", message: `no answer for ${SILENCE_LIMIT_MS / 1e3} s while pulling ${reference2}` };
    }
    const failure = toApiError("pull image", error);
    return failure.lost ? { kind: "engine", message: failure.message } : classifyPullFailure(failure.detail);
  } finally {
    clearTimeout(timer);
  }
}
async function* linesOf(stream) {
  const decoder = new import_node_string_decoder2.StringDecoder("utf8");
  let rest = "";
  for await (const chunk of stream) {
    const lines2 = (rest + decoder.write(chunk)).split("\n");
    rest = lines2.pop().slice(0, LONGEST_LINE2);
    yield* lines2;
  }
  if (rest !== "") yield rest;
}
function readProgress(line2) {
  try {
    const { error, status } = JSON.parse(line2);
    return { error: typeof error === "string" ? error : null, status: typeof status === "string" ? status : null };
  } catch {
    return { error: null, status: null };
  }
}
function isAnswer(status) {
  return /^(Pulling fs layer|Downloading|Already exists|Pull complete|Download complete|Digest:|Copying)/i.test(status);
}
function classifyPullFailure(text6) {
  const message = oneLine(text6);
  if (OTHER_PLATFORM.test(message)) return { kind: "platform", message };
  if (UNREACHABLE.test(message)) return { kind: "unreachable", message };
  return { kind: "refused", message };
}
var import_node_string_decoder2, PULL_LIMIT_MS, SILENCE_LIMIT_MS, LONGEST_LINE2, UNREACHABLE, OTHER_PLATFORM;
var init_pull_image = __esm({
  "src/engines/pull-image.ts"() {
    "use strict";
    import_node_string_decoder2 = require("node:string_decoder");
    init_api_error();
    init_image_reference2();
    PULL_LIMIT_MS = 15 * 6e4;
    SILENCE_LIMIT_MS = 9e4;
    LONGEST_LINE2 = 64 * 1024;
    UNREACHABLE = /no such host|dial tcp|connection refused|connection reset|i\/o timeout|network is unreachable|no route to host|TLS handshake timeout|Client\.Timeout|deadline exceeded|name resolution|server misbehaving|proxyconnect|unexpected HTTP status: 5\d\d|(status|code)[ :]*50[0-4]|\bEOF\b/i;
    OTHER_PLATFORM = /no matching manifest|does not match the specified platform|no image found in (image index|manifest list)|no child with platform/i;
  }
});

// src/engines/registry-memory.ts
var RegistryMemory;
var init_registry_memory = __esm({
  "src/engines/registry-memory.ts"() {
    "use strict";
    RegistryMemory = class {
      #registries = /* @__PURE__ */ new Map();
      /** Why the registry need not be asked again; null = ask. */
      unreachable(registry) {
        return this.#registries.get(registry)?.unreachable ?? null;
      }
      /** For one pull. `signal` ends it when another one found that the registry does not answer. */
      begin(registry) {
        const waiting = this.#of(registry).waiting;
        const controller = new AbortController();
        waiting.add(controller);
        return { signal: controller.signal, answered: () => void waiting.delete(controller) };
      }
      markUnreachable(registry, why2) {
        const known = this.#of(registry);
        known.unreachable ??= why2;
        for (const controller of known.waiting) controller.abort();
        known.waiting.clear();
      }
      #of(registry) {
        let known = this.#registries.get(registry);
        if (!known) {
          known = { unreachable: null, waiting: /* @__PURE__ */ new Set() };
          this.#registries.set(registry, known);
        }
        return known;
      }
    };
  }
});

// src/engines/images.ts
function fromRegistry(reference2, local) {
  return acquired(local, { reference: reference2, digest: local.digest, standIn: null });
}
function unavailable(message) {
  return { trouble: { kind: "image-unavailable", message, step: null } };
}
var Pulling, Images;
var init_images = __esm({
  "src/engines/images.ts"() {
    "use strict";
    init_acquired_image();
    init_api_error();
    init_image_reference2();
    init_local_image();
    init_pull_image();
    init_registry_memory();
    Pulling = class {
      #listeners = [];
      #begun = false;
      tell(listener) {
        if (this.#begun) listener();
        else this.#listeners.push(listener);
      }
      begin() {
        this.#begun = true;
        for (const listener of this.#listeners.splice(0)) listener();
      }
    };
    Images = class {
      #options;
      #registries = new RegistryMemory();
      #acquisitions = /* @__PURE__ */ new Map();
      #brought;
      constructor(options) {
        this.#options = options;
        this.#brought = options.brought;
      }
      /** Rejects with ApiError when the engine fails; that the image is not to be had is `trouble`. */
      async acquire(request, onPulling = () => void 0) {
        const { image, standIn, platform: platform2, pull } = request;
        if (image === null) return { image: await this.#brought.empty(platform2) };
        const key = JSON.stringify([image, standIn, platform2, pull]);
        let acquiring = this.#acquisitions.get(key);
        if (!acquiring) {
          const pulling = new Pulling();
          acquiring = { pulling, acquired: this.#acquire({ ...request, image }, () => pulling.begin()) };
          this.#acquisitions.set(key, acquiring);
        }
        acquiring.pulling.tell(onPulling);
        return await acquiring.acquired;
      }
      async #acquire(request, onPulling) {
        const { image, platform: platform2, pull } = request;
        const { api } = this.#options;
        if (pull === "never" && request.standIn !== null) this.#brought.lookFor(request.standIn, platform2);
        const local = pull === "always" ? null : await inspectImage(api, image);
        if (local?.platform === platform2) return { image: fromRegistry(image, local) };
        if (pull === "never") {
          const other = local !== null && request.standIn === null;
          return await this.#standInOr(request, {
            kind: other ? "platform" : "unreachable",
            message: `the engine has ${local ? `${image} for ${local.platform} only` : `no ${image}`}, and pull: never keeps it from being pulled`
          });
        }
        const failure = await this.#pull(image, platform2, onPulling);
        if (failure === null) {
          const pulled = await inspectImage(api, image);
          if (pulled?.platform === platform2) return { image: fromRegistry(image, pulled) };
          const message = `${image} came for ${pulled?.platform ?? "no platform"}, the cell needs ${platform2}`;
          return { trouble: { kind: "platform-unavailable", message, step: null } };
        }
        return await this.#standInOr(request, failure);
      }
      async #pull(image, platform2, onPulling) {
        const { registry } = parseImageReference(image);
        const known = this.#registries.unreachable(registry);
        if (known !== null) return { kind: "unreachable", message: known };
        const { api, signal: signal3, log } = this.#options;
        const pull = this.#registries.begin(registry);
        onPulling();
        const both = AbortSignal.any([signal3, pull.signal]);
        const failure = await pullImage(api, image, platform2, both, () => pull.answered());
        pull.answered();
        if (failure) log(`pull ${image}: ${failure.kind}: ${failure.message}`);
        const learned = this.#registries.unreachable(registry);
        if (learned !== null && pull.signal.aborted) return { kind: "unreachable", message: learned };
        if (failure?.kind === "unreachable" && !signal3.aborted) {
          this.#registries.markUnreachable(registry, `${registry} does not answer: ${failure.message}`);
          return { kind: "unreachable", message: `${registry} does not answer: ${failure.message}` };
        }
        return failure;
      }
      async #standInOr(request, failure) {
        const { standIn, platform: platform2 } = request;
        const { kind, message } = failure;
        if (kind === "engine") throw new ApiError("pull image", null, message);
        if (kind === "platform") return { trouble: { kind: "platform-unavailable", message, step: null } };
        if (kind === "unreachable" && standIn !== null) {
          const found = await this.#brought.standIn(standIn, platform2);
          if (found) return { image: found };
          return unavailable(`${message}; stand-in ${standIn} is neither in the engine nor in the cache`);
        }
        return unavailable(message);
      }
    };
  }
});

// src/engines/output-demux.ts
function outputDemux(modem) {
  return (stream, stdout, stderr) => modem.demuxStream(stream, { write: stdout }, { write: stderr });
}
var init_output_demux = __esm({
  "src/engines/output-demux.ts"() {
    "use strict";
  }
});

// src/engines/run-volume.ts
function binaryFiles({ binaries }) {
  const folders = /* @__PURE__ */ new Set(["bin/"]);
  for (const { cellName: cellName2 } of binaries) {
    const parts = cellName2.split("/").slice(0, -1);
    parts.forEach((_, index) => folders.add(`bin/${parts.slice(0, index + 1).join("/")}/`));
  }
  return [
    ...[...folders].map((path) => ({ kind: "directory", path, mode: 493 })),
    ...binaries.map(
      ({ hostPath, cellName: cellName2 }) => ({ kind: "host-file", path: `bin/${cellName2}`, mode: 493, hostPath })
    )
  ];
}
var RunVolume;
var init_run_volume = __esm({
  "src/engines/run-volume.ts"() {
    "use strict";
    init_container_options();
    init_deferred();
    init_name_files();
    init_pack_files();
    RunVolume = class {
      #options;
      /** By content. */
      #jobs = /* @__PURE__ */ new Map();
      #filling = deferred();
      #pending = [];
      #created = null;
      #loader = null;
      #putting = false;
      constructor(options) {
        this.#options = options;
      }
      get name() {
        return this.#options.name;
      }
      /** Containers that mount it can be made from then on. Gives its directory on the engine's machine, where the engine tells. */
      created() {
        const { api, name: name2, labels } = this.#options;
        this.#created ??= api.post("create volume", "/volumes/create", { Name: name2, Labels: labels }).then((answer2) => {
          const { Mountpoint } = answer2;
          return typeof Mountpoint === "string" && Mountpoint.startsWith("/") ? Mountpoint : null;
        });
        return this.#created;
      }
      /** Puts in probe, binaries and the jobs known by then. To be called once. */
      async fill(upload) {
        try {
          this.#putting = true;
          const loading = this.#createLoader();
          loading.catch(() => void 0);
          const probePath = await upload.probePath;
          this.#loader = await loading;
          await this.#put([
            { kind: "host-file", path: "probe", mode: 493, hostPath: probePath },
            ...binaryFiles(upload),
            ...NAME_FILES,
            { kind: "directory", path: "jobs/", mode: 493 }
          ]);
          this.#filling.resolve();
        } catch (error) {
          this.#filling.reject(error);
          for (const { stored } of this.#pending) stored.reject(error);
          throw error;
        } finally {
          this.#putting = false;
        }
        await this.#flush();
      }
      /** The job's path in the cells, where it can be read once `stored` resolves. */
      store(job) {
        const content = JSON.stringify(job);
        const known = this.#jobs.get(content);
        if (known) return known;
        const name2 = `jobs/${this.#jobs.size + 1}.json`;
        const waiting = deferred();
        const stored = { path: `${MOUNT}/${name2}`, stored: waiting.promise };
        this.#jobs.set(content, stored);
        this.#pending.push({ file: { kind: "content", path: name2, mode: 420, content }, stored: waiting });
        this.#filling.promise.then(
          () => this.#flush(),
          (error) => waiting.reject(error)
        );
        return stored;
      }
      /** What is there when a container is started as PID 1 without a job. */
      async filled() {
        await this.#filling.promise;
      }
      async remove() {
        if (this.#created === null) return;
        const { api, name: name2 } = this.#options;
        await this.#created;
        await api.call("remove volume", (abortSignal) => api.docker.getVolume(name2).remove({ abortSignal }));
      }
      async #createLoader() {
        const { containers, image, name: name2, labels } = this.#options;
        const [reference2] = await Promise.all([image(), this.created()]);
        const creating = containers.create({
          Image: reference2,
          Entrypoint: [`${MOUNT}/probe`],
          Labels: labels,
          HostConfig: {
            NetworkMode: "none",
            Mounts: [{ Type: "volume", Source: name2, Target: MOUNT, VolumeOptions: { NoCopy: true } }]
          }
        });
        preloadPacker();
        return await creating;
      }
      async #flush() {
        while (!this.#putting && this.#pending.length > 0) {
          this.#putting = true;
          await this.#put([]).catch(() => void 0);
          this.#putting = false;
        }
      }
      async #put(files2) {
        const { containers } = this.#options;
        const jobs = this.#pending;
        this.#pending = [];
        try {
          await containers.put(this.#loader, MOUNT, [...files2, ...jobs.map(({ file: file2 }) => file2)]);
          for (const { stored } of jobs) stored.resolve();
        } catch (error) {
          for (const { stored } of jobs) stored.reject(error);
          throw error;
        }
      }
    };
  }
});

// src/engines/sweep.ts
async function sweep(api, { runId, olderThanMs }) {
  const label2 = runId === null ? `${OWN_LABEL}=1` : `${RUN_LABEL}=${runId}`;
  const found = await findLeftovers(api, label2);
  const newest = /* @__PURE__ */ new Map();
  for (const { run: run2, createdMs } of found) newest.set(run2, Math.max(newest.get(run2) ?? 0, createdMs));
  const before = Date.now() - olderThanMs;
  const stale = found.filter(({ run: run2 }) => newest.get(run2) <= before);
  const removeAll = async (kind) => {
    let left = stale.filter((leftover2) => leftover2.kind === kind);
    const total2 = left.length;
    for (let rounds = 0; left.length > 0 && rounds < ROUNDS; rounds += 1) {
      const results = await Promise.allSettled(left.map((leftover2) => removeLeftover(api, leftover2)));
      left = left.filter((_, index) => results[index].status === "rejected");
    }
    return total2 - left.length;
  };
  const containers = await removeAll("containers");
  return { containers, volumes: await removeAll("volumes"), images: await removeAll("images") };
}
async function findLeftovers(api, label2) {
  const { docker } = api;
  const filters = { label: [label2] };
  const [containers, { Volumes }, images2] = await Promise.all([
    api.call("list containers", (abortSignal) => docker.listContainers({ all: true, filters, abortSignal })),
    api.call("list volumes", (abortSignal) => docker.listVolumes({ filters, abortSignal })),
    api.call("list images", (abortSignal) => docker.listImages({ filters, abortSignal }))
  ]);
  return [
    ...containers.map(({ Id, Labels, Created }) => leftover("containers", Id, runOf(Labels), Created * 1e3)),
    ...(Volumes ?? []).map(
      (volume) => leftover("volumes", volume.Name, runOf(volume.Labels), Date.parse(String(Reflect.get(volume, "CreatedAt"))))
    ),
    ...images2.map(({ Id, Labels, Created }) => leftover("images", Id, runOf(Labels), Created * 1e3))
  ];
}
function runOf(labels) {
  return labels?.[RUN_LABEL] ?? "";
}
function leftover(kind, id, run2, createdMs) {
  return { kind, id, run: run2, createdMs: Number.isNaN(createdMs) ? 0 : createdMs };
}
async function removeLeftover(api, { kind, id }) {
  const { docker } = api;
  try {
    if (kind === "containers") {
      const container = docker.getContainer(id);
      await api.call("kill container", (abortSignal) => container.kill({ abortSignal })).catch(() => void 0);
      await api.call("remove container", (abortSignal) => container.remove({ force: true, v: true, abortSignal }));
    } else if (kind === "volumes") {
      await api.call("remove volume", (abortSignal) => docker.getVolume(id).remove({ abortSignal }));
    } else {
      await api.call("remove image", (abortSignal) => docker.getImage(id).remove({ force: true, abortSignal }));
    }
  } catch (error) {
    if (error.status !== 404) throw error;
  }
}
var ROUNDS;
var init_sweep = __esm({
  "src/engines/sweep.ts"() {
    "use strict";
    init_run_labels();
    ROUNDS = 3;
  }
});

// src/engines/docker-engine.ts
var docker_engine_exports = {};
__export(docker_engine_exports, {
  openEngine: () => openEngine,
  sweepAll: () => sweepAll,
  sweepRun: () => sweepRun
});
async function openEngine(found, options) {
  try {
    return new ContainerEngine(await openApi(found.address), found, options);
  } catch (error) {
    await found.stopService?.();
    throw error;
  }
}
async function sweepAll(found, { olderThanMs }) {
  var _stack = [];
  try {
    const api = __using(_stack, await openApi(found.address));
    return await sweep(api, { runId: null, olderThanMs });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
async function sweepRun(found, runId) {
  var _stack = [];
  try {
    const api = __using(_stack, await openApi(found.address));
    return await sweep(api, { runId, olderThanMs: 0 });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var STALE_MS, IMAGE_PATIENCE_MS, ContainerEngine;
var init_docker_engine = __esm({
  "src/engines/docker-engine.ts"() {
    "use strict";
    init_bare_network();
    init_brought_images();
    init_cell_context();
    init_cell_run();
    init_containers();
    init_deferred();
    init_engine_address();
    init_engine_api();
    init_engine_trouble();
    init_images();
    init_interruption();
    init_output_demux();
    init_run_labels();
    init_run_volume();
    init_sweep();
    STALE_MS = 36e5;
    IMAGE_PATIENCE_MS = 100;
    ContainerEngine = class {
      description;
      #api;
      #options;
      #stopService;
      #runId;
      #labels;
      #containers;
      #brought;
      #images;
      #volume;
      #demux;
      #bareNetwork;
      #closing = new AbortController();
      #cells = /* @__PURE__ */ new Set();
      #firstImage = deferred();
      #cleaning = Promise.resolve();
      constructor(api, { address, version: version2, stopService }, options) {
        const { kind } = version2;
        this.description = { ...version2, address: formatEngineAddress(address) };
        this.#api = api;
        this.#options = options;
        this.#stopService = stopService;
        this.#demux = outputDemux(api.docker.modem);
        this.#runId = options.runId ?? newRunId();
        this.#labels = runLabels(this.#runId);
        this.#containers = new Containers(api, this.#runId, kind);
        const { cacheDir, log } = options;
        this.#brought = new BroughtImages({ api, runId: this.#runId, labels: this.#labels, cacheDir });
        this.#images = new Images({ api, brought: this.#brought, log, signal: this.#closing.signal });
        this.#volume = new RunVolume({
          api,
          containers: this.#containers,
          name: `portcullis-${this.#runId}`,
          labels: this.#labels,
          image: () => this.#anyImage()
        });
        this.#bareNetwork = new BareNetwork(kind, this.#volume);
      }
      async prepare(upload) {
        await this.#volume.fill(upload);
        this.#cleaning = sweep(this.#api, { runId: null, olderThanMs: STALE_MS }).catch(() => void 0);
      }
      async runCell(request, signal3) {
        const either = AbortSignal.any([signal3, this.#closing.signal]);
        void this.#volume.created().catch(() => void 0);
        const running = this.#runCell(request, either).catch((error) => nothingSeen(engineTrouble(error, null)));
        this.#cells.add(running);
        const observation = await running;
        this.#cells.delete(running);
        return observation;
      }
      async #runCell(request, signal3) {
        const acquiring = this.#images.acquire(request, () => request.onPhase?.("pulling"));
        const acquired2 = await untilInterrupted(acquiring, signal3);
        if ("trouble" in acquired2) return nothingSeen(acquired2.trouble);
        this.#firstImage.resolve(acquired2.image.reference);
        return await runSteps({
          engine: this.description.kind,
          containers: this.#containers,
          volume: this.#volume,
          labels: this.#labels,
          demux: this.#demux,
          bareNetwork: this.#bareNetwork,
          request,
          image: acquired2.image,
          signal: signal3,
          deadline: new CellDeadline(request.timeoutMs)
        });
      }
      /** Making the empty image costs more than a container, so it is only made where it is needed. */
      async #anyImage() {
        const timer = setTimeout(() => {
          const { os, arch } = this.description;
          void this.#brought.empty(`${os}/${arch}`).then(
            ({ reference: reference2 }) => this.#firstImage.resolve(reference2),
            (error) => this.#firstImage.reject(error)
          );
        }, IMAGE_PATIENCE_MS);
        try {
          return await this.#firstImage.promise;
        } finally {
          clearTimeout(timer);
        }
      }
      async [Symbol.asyncDispose]() {
        this.#closing.abort();
        await Promise.allSettled(this.#cells);
        await this.#containers.close();
        await this.#cleaning;
        const removed = await Promise.allSettled([this.#volume.remove(), this.#brought.removeEmpty()]);
        if (removed.some(({ status }) => status === "rejected") || this.#containers.unremoved > 0) {
          await sweep(this.#api, { runId: this.#runId, olderThanMs: 0 }).catch((error) => {
            this.#options.log(`what run ${this.#runId} made could not be removed: ${String(error)}`);
          });
        }
        this.#api[Symbol.dispose]();
        await this.#stopService?.();
      }
    };
  }
});

// src/report/timer-duet-schema.ts
var z6, ns3, count3, interval, series, shift, duetSchema;
var init_timer_duet_schema = __esm({
  "src/report/timer-duet-schema.ts"() {
    "use strict";
    z6 = __toESM(require("./zod.cjs"), 1);
    init_timer_policy();
    ns3 = z6.number().nonnegative();
    count3 = z6.int().nonnegative();
    interval = z6.object({ lowNs: ns3, highNs: ns3 });
    series = z6.object({
      samples: count3,
      p50Ns: ns3,
      p90Ns: ns3,
      p95Ns: ns3,
      p99Ns: ns3,
      /** Distribution-free, two-sided 95 %; null: too few samples. */
      p99Interval: interval.nullable(),
      p999Interval: interval.nullable(),
      maxNs: ns3,
      deviationNs: ns3,
      missed: count3,
      early: count3,
      /** Log-linear buckets as text, docs/timers.md. */
      histogram: z6.string()
    });
    shift = z6.object({
      estimate: z6.number(),
      lower: z6.number(),
      upper: z6.number(),
      pairsLater: count3,
      cell: z6.number(),
      control: z6.number(),
      controlWorst: z6.number()
    });
    duetSchema = z6.object({
      verdict: z6.enum(["steady", "jittery", "inconclusive", "contaminated", "unmeasured"]),
      reason: z6.string(),
      class: z6.enum(TIMER_CLASSES),
      limitPercent: z6.number(),
      action: z6.enum(TIMER_ACTIONS),
      /** null, as all below, where nothing was measured. */
      periodNs: count3.nullable(),
      /** That counted, in order. */
      pairs: z6.array(
        z6.object({
          first: z6.enum(["control", "cell"]),
          controlP50Ns: ns3,
          controlP90Ns: ns3,
          cellP50Ns: ns3,
          cellP90Ns: ns3
        })
      ),
      p50: shift.nullable(),
      p90: shift.nullable(),
      /** Later than the host by more than half a percent of the period, whatever the limit. */
      shift: z6.enum(["later", "none", "unclear"]).nullable(),
      control: series.nullable(),
      cell: series.nullable(),
      causes: z6.object({
        throttle: z6.object({ periods: count3, throttledPeriods: count3, throttledNs: ns3 }).nullable(),
        stealNs: ns3.nullable(),
        runDelayNs: ns3.nullable(),
        preemptions: count3.nullable()
      })
    });
  }
});

// src/report/report.ts
var z7, text5, count4, milliseconds2, remedy, finding2, module2, binary, captured3, step, timerSummary, timers2, prediction, cellTarget, cell, gate, engine, slice, cellIds, changes, reportSchema;
var init_report = __esm({
  "src/report/report.ts"() {
    "use strict";
    z7 = __toESM(require("./zod.cjs"), 1);
    init_timer_duet_schema();
    text5 = z7.string();
    count4 = z7.int().nonnegative();
    milliseconds2 = z7.number().nonnegative();
    remedy = z7.object({ text: text5, command: text5.nullable() });
    finding2 = z7.object({
      id: text5,
      severity: z7.enum(["error", "warning", "note"]),
      /** The finding's name in words, the same for every cell. */
      title: text5,
      message: text5,
      /** Untrusted text, one line each. */
      evidence: z7.array(text5),
      remedy: remedy.nullable(),
      args: z7.record(text5, z7.unknown())
    });
    module2 = z7.object({ path: text5, version: text5.nullable(), replacedBy: text5.nullable() });
    binary = z7.object({
      path: text5,
      sha256: text5,
      sizeBytes: count4,
      format: z7.enum(["elf", "pe", "macho"]),
      os: text5,
      arch: text5,
      kind: z7.enum(["executable", "library"]),
      linkage: z7.enum(["static", "static-pie", "dynamic"]),
      libc: z7.enum(["glibc", "musl", "none", "unknown"]),
      interpreter: text5.nullable(),
      needed: z7.array(text5),
      rpath: z7.array(text5),
      runpath: z7.array(text5),
      versions: z7.record(
        text5,
        z7.object({ floor: text5.nullable(), symbols: z7.record(text5, z7.array(text5)), weak: z7.array(text5) })
      ),
      cpuLevel: z7.int().min(1).max(4).nullable(),
      abiNoteKernel: text5.nullable(),
      go: z7.object({
        version: text5.nullable(),
        path: text5.nullable(),
        module: module2.nullable(),
        cgo: z7.boolean().nullable(),
        settings: z7.record(text5, text5),
        deps: z7.array(module2)
      }).nullable(),
      cgoPackages: z7.array(text5).nullable(),
      hardening: z7.object({
        pie: z7.boolean().nullable(),
        nx: z7.boolean().nullable(),
        relro: z7.enum(["none", "partial", "full"]).nullable(),
        stripped: z7.boolean().nullable()
      }),
      marks: z7.array(text5).nullable(),
      pe: z7.object({
        subsystem: text5,
        osVersion: text5,
        subsystemVersion: text5,
        delayLoaded: z7.array(text5),
        aslr: z7.boolean(),
        highEntropyAslr: z7.boolean(),
        dep: z7.boolean(),
        controlFlowGuard: z7.boolean(),
        forceIntegrity: z7.boolean()
      }).nullable(),
      macho: z7.object({
        platform: text5.nullable(),
        minOs: text5.nullable(),
        sdk: text5.nullable(),
        architectures: z7.array(text5),
        weakLibraries: z7.array(text5),
        hardenedRuntime: z7.boolean().nullable(),
        entitlements: z7.array(text5).nullable()
      }).nullable(),
      /** Authenticode or Mach-O code signature, not verified; null = none. */
      signature: z7.object({
        kind: z7.enum(["authenticode", "linker", "ad-hoc", "developer-id", "apple", "certificate"]),
        signer: text5.nullable()
      }).nullable(),
      warnings: z7.array(text5)
    });
    captured3 = z7.object({ text: text5, bytes: count4, truncated: z7.boolean() });
    step = z7.object({
      name: text5,
      kind: z7.enum(["run", "server"]),
      startAs: z7.enum(["child", "pid1"]),
      result: z7.enum(["pass", "fail", "unknown"]),
      findings: z7.array(finding2),
      startError: z7.object({ errno: text5, message: text5 }).nullable(),
      exitCode: z7.int().nullable(),
      signal: text5.nullable(),
      timedOut: z7.boolean(),
      durationMs: milliseconds2.nullable(),
      readyMs: milliseconds2.nullable(),
      stdout: captured3.nullable(),
      stderr: captured3.nullable(),
      peakMemoryBytes: count4.nullable(),
      peakThreads: count4.nullable(),
      peakOpenFiles: count4.nullable()
    });
    timerSummary = z7.object({
      path: z7.enum(["os", "go"]),
      periodNs: count4,
      samples: count4,
      p50Ns: z7.number(),
      p90Ns: z7.number(),
      p95Ns: z7.number(),
      p99Ns: z7.number(),
      maxNs: z7.number(),
      missed: count4
    });
    timers2 = z7.object({
      paths: z7.array(timerSummary),
      clock: z7.object({ nowNs: z7.number(), syscallNs: z7.number().nullable(), path: z7.enum(["vdso", "syscall", "unclear"]) }).nullable(),
      /** Absent: the cell was not measured against its host. */
      duet: duetSchema.optional()
    });
    prediction = z7.object({ runs: z7.boolean().nullable(), reason: text5.nullable(), findings: z7.array(finding2) });
    cellTarget = z7.object({
      id: text5,
      image: text5.nullable(),
      libc: z7.object({ family: z7.enum(["glibc", "musl", "none", "unknown"]), version: text5.nullable() }),
      kernel: text5.nullable(),
      endOfLife: text5.nullable()
    });
    cell = z7.object({
      id: text5,
      /** SHA-256 of the binary. */
      binary: text5,
      platform: text5,
      target: cellTarget,
      profile: text5,
      required: z7.boolean(),
      prediction,
      /** `fails`: the binary never reached its own code. null: nothing was run. */
      observed: z7.enum(["runs", "fails"]).nullable(),
      outcome: z7.enum(["pass", "fail", "warn", "unknown", "skip"]),
      /** What the outcome rests on. */
      basis: z7.enum(["observation", "prediction", "none"]),
      /** Always there for unknown and skip. */
      reason: text5.nullable(),
      agrees: z7.boolean().nullable(),
      findings: z7.array(finding2),
      image: z7.object({ reference: text5, digest: text5.nullable(), standIn: text5.nullable() }).nullable(),
      steps: z7.array(step),
      /** Median over the steps' start to exit or ready, milliseconds; null when nothing ran. */
      startupMs: milliseconds2.nullable(),
      facts: z7.record(text5, z7.unknown()).nullable(),
      timers: timers2.nullable()
    });
    gate = z7.object({
      decision: z7.enum(["pass", "fail"]),
      reasons: z7.array(z7.object({ code: text5, severity: z7.enum(["fail", "warn"]), message: text5, cells: z7.array(text5) })),
      /** Highest GLIBC version any binary needs, `GLIBC_2.34`; null = none needed. */
      glibcFloor: text5.nullable()
    });
    engine = z7.object({
      kind: z7.enum(["docker", "podman"]),
      version: text5,
      apiVersion: text5,
      os: text5,
      arch: text5,
      kernel: text5.nullable(),
      cpus: count4,
      rootless: z7.boolean()
    });
    slice = z7.object({ name: text5, runner: text5, engine: engine.nullable(), durationMs: milliseconds2 });
    cellIds = z7.array(text5);
    changes = z7.object({
      /** When that one was started. */
      since: z7.iso.datetime(),
      newlyBroken: cellIds,
      newlyFixed: cellIds,
      newlyUnknown: cellIds,
      added: cellIds,
      gone: cellIds,
      /** null: where it was. `because`: per binary what wants the new versions, and C code that came since. */
      glibcFloor: z7.object({
        from: text5.nullable(),
        to: text5.nullable(),
        because: z7.array(z7.object({ binary: text5, symbols: z7.array(text5), packages: z7.array(text5) }))
      }).nullable()
    });
    reportSchema = z7.object({
      schema: z7.literal("portcullis-report/1"),
      tool: z7.object({ name: z7.literal("portcullis"), version: text5 }),
      startedAt: z7.iso.datetime(),
      durationMs: milliseconds2,
      /** false: interrupted or cut short; the cells that did not end are `unknown`. */
      complete: z7.boolean(),
      configHash: text5,
      engine: engine.nullable(),
      /** Empty: the report comes from one run on one machine. */
      slices: z7.array(slice),
      binaries: z7.array(binary),
      cells: z7.array(cell),
      gate,
      /** null: there was nothing to compare with. */
      changes: changes.nullable()
    });
  }
});

// src/report/safe-json.ts
function safeJson(value) {
  const text6 = JSON.stringify(value, null, 2);
  return `${text6.replace(RAW, escapeUnit).replace(/##(?=\[)/g, "#\\u0023")}
`;
}
function escapeUnit(characters) {
  return Array.from({ length: characters.length }, (_, index) => {
    return `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
var RAW;
var init_safe_json = __esm({
  "src/report/safe-json.ts"() {
    "use strict";
    RAW = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;
  }
});

// src/report/render-json.ts
var render_json_exports = {};
__export(render_json_exports, {
  renderJson: () => renderJson
});
function renderJson(report) {
  return safeJson(report);
}
var init_render_json = __esm({
  "src/report/render-json.ts"() {
    "use strict";
    init_safe_json();
  }
});

// src/report/quantity-text.ts
function durationText(milliseconds3) {
  if (milliseconds3 === null) return "\u2013";
  if (milliseconds3 < 1) return `${Math.round(milliseconds3 * 1e3)} \xB5s`;
  if (milliseconds3 < 999.5) return `${threeDigits(milliseconds3)} ms`;
  if (milliseconds3 < 119950) return `${(milliseconds3 / 1e3).toFixed(1)} s`;
  const seconds3 = Math.round(milliseconds3 / 1e3);
  return `${Math.floor(seconds3 / 60)} min ${seconds3 % 60} s`;
}
function microsecondsText(nanoseconds2) {
  const value = nanoseconds2 / 1e3;
  return value < 100 ? value.toFixed(1) : groupThousands(Math.round(value));
}
function bytesText(bytes3) {
  if (bytes3 === null) return "\u2013";
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = bytes3;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : threeDigits(value)} ${units[unit]}`;
}
function countText(count5, noun, plural = `${noun}s`) {
  return `${groupThousands(count5)} ${count5 === 1 ? noun : plural}`;
}
function groupThousands(count5) {
  return String(count5).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function listText(words, most) {
  if (words.length <= most) return words.join(", ");
  return `${words.slice(0, most).join(", ")} and ${groupThousands(words.length - most)} more`;
}
function threeDigits(value) {
  return value < 10 ? String(Number(value.toFixed(1))) : String(Math.round(value));
}
var init_quantity_text = __esm({
  "src/report/quantity-text.ts"() {
    "use strict";
  }
});

// src/report/cell-words.ts
function cellNaming({ binaries, cells }) {
  const names2 = binaries.map(({ path, os, arch }) => ({ base: baseName2(path), platform: `${os}/${arch}` }));
  const bases = new Set(names2.map(({ base }) => base));
  const platforms = new Set(names2.map(({ platform: platform2 }) => platform2));
  const named = binaries.map(({ path, sha256 }, index) => {
    const { base, platform: platform2 } = names2[index];
    if (bases.size === names2.length) return [sha256, base];
    return [sha256, platforms.size === names2.length ? `${base} ${platform2}` : path];
  });
  return {
    severalBinaries: binaries.length > 1,
    severalProfiles: new Set(cells.map(({ profile }) => profile)).size > 1,
    binaryNames: new Map(named)
  };
}
function cellName(cell2, naming) {
  const profile = naming.severalProfiles && cell2.profile !== "default" ? `+${cell2.profile}` : "";
  const binary2 = naming.severalBinaries ? `${naming.binaryNames.get(cell2.binary) ?? cell2.binary.slice(0, 12)}: ` : "";
  return `${binary2}${cell2.target.id}${profile}`;
}
function baseName2(path) {
  return path.split(/[/\\]/).at(-1) || path;
}
function libcText({ family, version: version2 }) {
  if (family === "unknown") return "not known";
  return version2 === null ? family : `${family} ${version2}`;
}
function predictedText({ runs }) {
  if (runs === null) return "cannot tell";
  return runs ? "runs" : "fails";
}
function observedText({ observed }) {
  return observed ?? "not run";
}
function smokeText({ steps: steps2 }) {
  if (steps2.every(({ result }) => result === "unknown")) return "\u2013";
  return `${steps2.filter(({ result }) => result === "pass").length}/${steps2.length}`;
}
function startupText({ startupMs }) {
  return durationText(startupMs);
}
function outcomeWord(outcome) {
  return outcome === "skip" ? "skipped" : outcome;
}
var init_cell_words = __esm({
  "src/report/cell-words.ts"() {
    "use strict";
    init_quantity_text();
  }
});

// src/report/visible-text.ts
function visibleText(text6) {
  const whole2 = text6.toWellFormed();
  if (!HIDDEN.test(whole2)) return whole2;
  return whole2.replace(HIDDEN_ALL, escapeCharacter).replace(MARK_PILE, "$1");
}
function oneLine2(text6) {
  return visibleText(text6.replace(/\t/g, " ").replace(/\r?\n/g, "\\n"));
}
function visibleLines(text6) {
  const lines2 = text6.replace(/\t/g, "    ").split(/\r?\n/);
  if (lines2.at(-1) === "") lines2.pop();
  return lines2.map(visibleText);
}
function clip(text6, length) {
  if (text6.length <= length) return text6;
  return `${text6.slice(0, Math.max(0, length - 1)).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function clipMiddle(text6, length) {
  if (text6.length <= length) return text6;
  const tail = Math.floor((length - 1) / 3);
  const head = text6.slice(0, Math.max(0, length - 1 - tail)).replace(/[\ud800-\udbff]$/, "");
  return `${head}\u2026${tail === 0 ? "" : text6.slice(-tail).replace(/^[\udc00-\udfff]/, "")}`;
}
function withoutWorkflowCommands(text6) {
  return text6.replace(COMMAND_START, "$1\\x3a").replace(/##(?=\[)/g, "#\\x23");
}
function escapeCharacter(character) {
  const code2 = character.codePointAt(0);
  const hex2 = code2.toString(16);
  if (code2 <= 255) return `\\x${hex2.padStart(2, "0")}`;
  return code2 <= 65535 ? `\\u${hex2.padStart(4, "0")}` : `\\u{${hex2}}`;
}
var COMMAND_START, INVISIBLE, HIDDEN, HIDDEN_ALL, MARK_PILE;
var init_visible_text = __esm({
  "src/report/visible-text.ts"() {
    "use strict";
    COMMAND_START = /^((?:[^\S\n]|\u001b\[[\d;]*m)*):(?=:)/gm;
    INVISIBLE = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0`;
    HIDDEN = new RegExp(String.raw`[${INVISIBLE}]|\p{M}{5}`, "u");
    HIDDEN_ALL = new RegExp(`[${INVISIBLE}]`, "gu");
    MARK_PILE = new RegExp("(\\p{M}{4})\\p{M}+", "gu");
  }
});

// src/report/escape-markdown.ts
function markdownText(text6, most = 600) {
  const spans = clip(oneLine2(text6.trim()), most).split(/`([^`]+)`/);
  const written = spans.map((span, index) => index % 2 === 1 ? markdownCode(span, most) : prose(span, index === 0));
  return written.reduce((all, next) => `${all}${all.endsWith("`") && next.startsWith("`") ? " " : ""}${next}`);
}
function markdownCode(text6, most = 120) {
  const shown2 = withoutMarkers(clipMiddle(oneLine2(text6), most));
  if (shown2.trim() === "") return "(empty)";
  const fence = "`".repeat(longestRun(shown2) + 1);
  const pad = /^`|`$|^ .* $/.test(shown2) ? " " : "";
  return `${fence}${pad}${shown2}${pad}${fence}`;
}
function htmlCode(text6, most = 120) {
  const shown2 = clipMiddle(oneLine2(text6), most);
  return shown2.trim() === "" ? "(empty)" : `<code>${shown2.replace(HTML_UNSURE, reference)}</code>`;
}
function markdownFence(text6, language, limits) {
  const all = visibleLines(text6.slice(0, limits.lines * limits.columns * 4));
  const kept = all.slice(0, limits.lines).map((line2) => withoutMarkers(clip(line2, limits.columns)));
  if (all.length > kept.length) kept.push("\u2026");
  const fence = "`".repeat(Math.max(3, longestRun(kept.join("\n")) + 1));
  return [`${fence}${language}`, ...kept, fence].join("\n");
}
function markdownLink(label2, url) {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return `[${label2}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
function withoutMarkers(text6) {
  return text6.replaceAll("<!--", "<\\x21--");
}
function longestRun(text6) {
  return Math.max(0, ...(text6.match(/`+/g) ?? []).map((run2) => run2.length));
}
function prose(text6, atStart) {
  const words = text6.split(" ");
  return words.map((word3, index) => proseWord(word3, atStart && index === 0)).join(" ");
}
function proseWord(word3, first) {
  const [, lead = "", core = "", trail = ""] = TOKEN.exec(word3) ?? [];
  const inner = core === "" ? "" : isPlain(core) ? core : markdownCode(core, core.length);
  const end = first && /^\d+$/.test(core) ? trail.replace(/[.)]/g, reference) : brackets(trail);
  return `${brackets(lead)}${inner}${end}`;
}
function isPlain(core) {
  return PLAIN.test(core) && !LINKED.test(core) || PUNCTUATION.test(core);
}
function brackets(text6) {
  return text6.replace(/[[\]!]/g, reference);
}
function reference(character) {
  return `&#${character.codePointAt(0)};`;
}
var PLAIN, LINKED, HTML_UNSURE, PUNCTUATION, TOKEN;
var init_escape_markdown = __esm({
  "src/report/escape-markdown.ts"() {
    "use strict";
    init_visible_text();
    PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-.,'’/+][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*%?$/u;
    LINKED = /www\.|gh-\d|(?:^|[^0-9a-z])[0-9a-f]{7,64}(?:$|[^0-9a-z])|\.so(?:\.|$)/i;
    HTML_UNSURE = /[^\p{L}\p{N}\p{M} ./:+_-]/gu;
    PUNCTUATION = /^[–—…→←×≥≤≠·†]+$/u;
    TOKEN = /^([("'[{]*)(.*?)([)"'\]},.;:!?]*)$/su;
  }
});

// src/report/binary-words.ts
function floorsOf({ versions: versions2 }) {
  return Object.entries(versions2).flatMap(
    ([library, { floor, symbols: symbols2 }]) => floor === null ? [] : [{ library, floor, names: symbols2[floor] ?? [] }]
  );
}
function goLine({ go }) {
  if (go === null) return null;
  const { version: version2, module: module3, path, cgo, settings } = go;
  const parts = [version2 ?? "version not recorded"];
  if (path !== null) parts.push(`package ${path}`);
  if (module3 !== null && module3.path !== path) parts.push(`module ${module3.path}`);
  if (module3?.version != null && module3.version !== "(devel)") parts.push(module3.version);
  if (cgo !== null) parts.push(cgo ? "cgo on" : "cgo off");
  const telling = ["GOAMD64", "GOARM64", "GOARM", "-tags", "-buildmode", "-race", "vcs.revision", "vcs.modified"];
  for (const key of telling) {
    const value = settings[key];
    if (value !== void 0 && DEFAULTS[key] !== value) parts.push(`${key}=${value}`);
  }
  return parts.join(", ");
}
function hardeningText({ hardening }) {
  const { pie, nx, relro, stripped } = hardening;
  const words = [flag2("PIE", pie), flag2("NX", nx), relro === null ? null : `RELRO ${relro}`, flag2("stripped", stripped)];
  return words.filter((word3) => word3 !== null).join(", ") || "not known";
}
function flag2(name2, value) {
  return value === null ? null : `${name2} ${value ? "yes" : "no"}`;
}
var DEFAULTS;
var init_binary_words = __esm({
  "src/report/binary-words.ts"() {
    "use strict";
    DEFAULTS = { GOAMD64: "v1", "-buildmode": "exe", "vcs.modified": "false" };
  }
});

// src/report/markdown-details-block.ts
function detailsBlock(summary2, body, open = false) {
  return `<details${open ? " open" : ""}><summary>${summary2}</summary>

${body}

</details>`;
}
var init_markdown_details_block = __esm({
  "src/report/markdown-details-block.ts"() {
    "use strict";
  }
});

// src/report/change-words.ts
function changeWords({
  newlyBroken,
  newlyFixed,
  newlyUnknown,
  added,
  gone,
  glibcFloor
}) {
  const words = [
    { kind: "bad", text: "newly broken", cells: newlyBroken, names: [] },
    { kind: "bad", text: "no longer known", cells: newlyUnknown, names: [] },
    { kind: "good", text: "newly fixed", cells: newlyFixed, names: [] },
    { kind: "neutral", text: "new cells", cells: added, names: [] }
  ];
  const shown2 = words.filter(({ cells }) => cells.length > 0);
  if (gone.length > 0)
    shown2.push({ kind: "neutral", text: `${countText(gone.length, "cell")} gone`, cells: [], names: [] });
  if (glibcFloor !== null) shown2.splice(1, 0, floorWords(glibcFloor));
  return shown2;
}
function floorWords({ from, to, because: because2 }) {
  if (to === null) return { kind: "good", text: `needs no glibc any more, was ${from}`, cells: [], names: [] };
  const packages = [...new Set(because2.flatMap((each) => each.packages))];
  const symbols2 = [...new Set(because2.flatMap((each) => each.symbols))];
  const raised = because2.length > 0;
  const was = from === null ? "none before" : `was ${from}`;
  const why2 = packages.length > 0 ? ", by C code in" : symbols2.length > 0 ? ", for" : "";
  return {
    kind: raised ? "bad" : "good",
    text: `glibc floor ${raised ? "raised" : "lowered"} to ${to}, ${was}${why2}`,
    cells: [],
    names: packages.length > 0 ? packages : symbols2
  };
}
var init_change_words = __esm({
  "src/report/change-words.ts"() {
    "use strict";
    init_quantity_text();
  }
});

// src/report/verdict-words.ts
function verdictWords({ gate: gate2, cells, binaries, complete }) {
  const severity = gate2.decision === "fail" ? "fail" : "warn";
  const closing = gate2.reasons.filter(
    (reason2) => reason2.severity === severity && (complete || reason2.code !== "incomplete")
  );
  return {
    passes: gate2.decision === "pass",
    subjects: [...new Set(binaries.map(({ path }) => baseName2(path)))],
    reasons: mergeByCode(closing).map((reason2) => ({ text: reasonText(reason2, gate2), cells: reason2.cells })),
    counts: outcomeCounts(cells)
  };
}
function outcomeCounts(cells) {
  const words = ["pass", "fail", "warn", "unknown", "skip"].map((outcome) => {
    const count5 = cells.filter((cell2) => cell2.outcome === outcome).length;
    return count5 === 0 ? "" : `${count5} ${outcome === "skip" ? "skipped" : outcome}`;
  });
  return `${countText(cells.length, "cell")}: ${words.filter(Boolean).join(", ") || "nothing was planned"}`;
}
function passedText(cells) {
  const count5 = (outcome) => cells.filter((cell2) => cell2.outcome === outcome).length;
  const passed = count5("pass");
  const warned = count5("warn");
  if (warned > 0) {
    return `${groupThousands(passed + warned)} of ${countText(cells.length, "cell")} pass, ${groupThousands(warned)} with a warning`;
  }
  if (passed !== cells.length) return `${groupThousands(passed)} of ${countText(cells.length, "cell")} pass`;
  return passed === 1 ? "the only cell passes" : `all ${countText(passed, "cell")} pass`;
}
function reasonsBesideCells({ reasons }) {
  return reasons.filter(({ code: code2 }) => !CELL_REASONS.has(code2));
}
function mergeByCode(reasons) {
  const byCode = /* @__PURE__ */ new Map();
  for (const reason2 of reasons) {
    const before = byCode.get(reason2.code);
    byCode.set(reason2.code, before ? { ...before, cells: [...before.cells, ...reason2.cells] } : reason2);
  }
  return [...byCode.values()];
}
function reasonText({ code: code2, cells, message }, gate2) {
  const count5 = cells.length;
  switch (code2) {
    case "required-cell-failed":
      return `${countText(count5, "required cell")} ${count5 === 1 ? "fails" : "fail"}`;
    case "required-cell-unknown":
      return `${countText(count5, "required cell")} unknown`;
    case "unknown-cell":
      return `${countText(count5, "cell")} unknown`;
    case "prediction-contradicted":
      return `${countText(count5, "cell")} not as predicted`;
    case "glibc-floor":
      return gate2.glibcFloor === null ? message : `${gate2.glibcFloor} is needed, above the limit`;
    case "nothing-learned":
      return "nothing could be learned";
    case "incomplete":
      return "the run was cut short";
    default:
      return message;
  }
}
var CELL_REASONS;
var init_verdict_words = __esm({
  "src/report/verdict-words.ts"() {
    "use strict";
    init_quantity_text();
    init_cell_words();
    CELL_REASONS = /* @__PURE__ */ new Set([
      "required-cell-failed",
      "required-cell-unknown",
      "unknown-cell",
      "prediction-contradicted"
    ]);
  }
});

// src/report/markdown-header.ts
function markdownHeader(report, naming) {
  const partial = report.complete ? "" : "\u26A0\uFE0F Partial report, the run was cut short. ";
  return [`### ${partial}${verdictLine(report, naming)}`, basis(report), changeLines(report, naming)].filter(Boolean).join("\n\n");
}
function changeLines({ cells, changes: changes2 }, naming) {
  if (changes2 === null) return "";
  const byId = new Map(cells.map((cell2) => [cell2.id, cellName(cell2, naming)]));
  const lines2 = changeWords(changes2).map(({ kind, text: text6, cells: ids, names: names2 }) => {
    const shown2 = ids.length > 0 ? ids.map((id) => byId.get(id) ?? id) : names2;
    const named = shown2.length === 0 ? "" : `${ids.length > 0 ? ":" : ""} ${markdownNames(shown2, 6)}`;
    return `- ${CHANGE_SYMBOLS[kind]} ${markdownText(text6, 200)}${named}`;
  });
  return lines2.length === 0 ? "Nothing changed since the baseline." : `Since the baseline:

${lines2.join("\n")}`;
}
function verdictLine(report, naming) {
  const { passes: passes2, subjects, reasons } = verdictWords(report);
  const subject = subjects.length === 0 ? "" : ` for ${markdownNames(subjects, 3)}`;
  const byId = new Map(report.cells.map((cell2) => [cell2.id, cellName(cell2, naming)]));
  const because2 = reasons.map(({ text: text6, cells }) => {
    const names2 = cells.map((id) => byId.get(id) ?? id);
    return markdownText(text6, 200) + (names2.length === 0 ? "" : ` (${markdownNames(names2, 3)})`);
  });
  if (!passes2) return [`\u274C Gate fails${subject}`, because2.join(", ")].filter(Boolean).join(": ");
  return `\u2705 Gate passes${subject}: ${[passedText(report.cells), ...because2].join(", ")}`;
}
function basis({ cells, engine: engine2, gate: gate2 }) {
  const parts = [`${outcomeCounts(cells)}.`];
  if (gate2.glibcFloor !== null) parts.push(`Needs at least ${markdownCode(gate2.glibcFloor)}.`);
  const standIns = cells.filter(({ image }) => image?.standIn != null).length;
  if (standIns > 0) parts.push(`${countText(standIns, "cell")} ran in stand-ins, not in the real image.`);
  if (engine2 === null && cells.every(({ basis: on }) => on !== "observation")) {
    const predicted = cells.some(({ basis: on }) => on === "prediction");
    parts.push(predicted ? "Nothing was run: this rests on predictions alone." : "Nothing was run.");
  }
  return parts.join(" ");
}
function markdownNames(names2, most) {
  const shown2 = names2.slice(0, most).map((name2) => markdownCode(name2, 100));
  const left = names2.length - shown2.length;
  return shown2.join(", ") + (left > 0 ? ` and ${groupThousands(left)} more` : "");
}
var OUTCOME_SYMBOLS, CHANGE_SYMBOLS;
var init_markdown_header = __esm({
  "src/report/markdown-header.ts"() {
    "use strict";
    init_cell_words();
    init_change_words();
    init_escape_markdown();
    init_quantity_text();
    init_verdict_words();
    OUTCOME_SYMBOLS = {
      pass: "\u2705",
      fail: "\u274C",
      warn: "\u26A0\uFE0F",
      unknown: "\u2753",
      skip: "\u2796"
    };
    CHANGE_SYMBOLS = { bad: "\u274C", good: "\u2705", neutral: "\u2796" };
  }
});

// src/report/system-words.ts
function systemRows({ pe, macho, signature, marks }) {
  const rows = [];
  if (pe !== null) rows.push(...peRows(pe));
  if (macho !== null) rows.push(...machoRows(macho));
  if (signature !== null) {
    const signer = signature.signer === null ? "" : `, ${signature.signer}`;
    rows.push(["signature", `${signature.kind}${signer} (not verified)`]);
  } else if (pe !== null || macho !== null) rows.push(["signature", "none"]);
  if (marks !== null && marks.length > 0) rows.push(["code for", marks.map((mark) => MARKS[mark] ?? mark).join(", ")]);
  return rows;
}
function peRows(pe) {
  const on = [
    [pe.highEntropyAslr ? "ASLR with 64 bits" : "ASLR", pe.aslr],
    ["DEP", pe.dep],
    ["control flow guard", pe.controlFlowGuard],
    ["signature enforced", pe.forceIntegrity]
  ];
  const rows = [
    ["subsystem", `${pe.subsystem} ${pe.subsystemVersion}`],
    [
      "protections",
      on.filter(([, has]) => has).map(([name2]) => name2).join(", ") || "none"
    ]
  ];
  if (pe.delayLoaded.length > 0) rows.push(["loads late", listText(pe.delayLoaded, 8)]);
  return rows;
}
function machoRows(macho) {
  const rows = [];
  if (macho.platform !== null) {
    rows.push(["system", `${macho.platform}${macho.minOs === null ? "" : ` ${macho.minOs} or later`}`]);
  }
  if (macho.architectures.length > 1)
    rows.push(["universal", `${macho.architectures.join(", ")}; facts are of the first`]);
  if (macho.weakLibraries.length > 0) rows.push(["starts without", listText(macho.weakLibraries, 8)]);
  if (macho.hardenedRuntime !== null) rows.push(["hardened runtime", macho.hardenedRuntime ? "yes" : "no"]);
  if (macho.entitlements !== null) rows.push(["entitlements", listText(macho.entitlements, 8)]);
  return rows;
}
var MARKS;
var init_system_words = __esm({
  "src/report/system-words.ts"() {
    "use strict";
    init_quantity_text();
    MARKS = {
      "embedded-tzdata": "time zones of its own",
      "load-location": "time zones by name",
      "fallback-roots": "root certificates of its own",
      "system-roots": "the system's root certificates",
      "current-user": "the current user",
      osusergo: "users without C",
      "temporary-files": "temporary files",
      "home-directory": "the home directory",
      "name-lookup": "host names",
      netgo: "host names without C",
      plugin: "Go plugins"
    };
  }
});

// src/report/markdown-binary.ts
function markdownBinaries(binaries, extent) {
  const folds = binaries.slice(0, extent.binaries).map((binary2) => {
    const summary2 = `Binary ${htmlCode(binary2.path, 100)}: ${htmlCode(`${binary2.os}/${binary2.arch}`, 40)}, ${binary2.linkage}`;
    return detailsBlock(summary2, binaryLines(binary2, extent).join("\n"));
  });
  const left = binaries.length - folds.length;
  if (left > 0) folds.push(`${groupThousands(left)} more binaries left out here for length.`);
  return folds.join("\n\n");
}
function binaryLines(binary2, { symbols: symbols2 }) {
  const { sha256, sizeBytes: sizeBytes2, interpreter, needed, rpath, runpath, cgoPackages: cgoPackages2, cpuLevel: cpuLevel2, warnings, libc } = binary2;
  const lines2 = [`- SHA-256 ${markdownCode(sha256)}, ${bytesText(sizeBytes2)}, ${binary2.format}`];
  const go = goLine(binary2);
  if (go !== null) lines2.push(`- Go: ${markdownText(go, 300)}`);
  if (libc !== "none" && binary2.format === "elf")
    lines2.push(`- C library: ${libcText({ family: libc, version: null })}`);
  if (interpreter !== null) lines2.push(`- Loader: ${markdownCode(interpreter)}`);
  if (needed.length > 0) lines2.push(`- Needs: ${markdownNames(needed, 12)}`);
  for (const { library, floor, names: names2 } of floorsOf(binary2)) {
    const blame = names2.length === 0 || symbols2 === 0 ? "" : `, for ${markdownNames(names2, symbols2)}`;
    lines2.push(`- ${markdownCode(library)}: at least ${markdownCode(floor)}${blame}`);
  }
  if (rpath.length + runpath.length > 0) lines2.push(`- Search path: ${markdownNames([...rpath, ...runpath], 6)}`);
  if (cgoPackages2 !== null && cgoPackages2.length > 0)
    lines2.push(`- C code comes with: ${markdownNames(cgoPackages2, 8)}`);
  if (cpuLevel2 !== null) lines2.push(`- CPU level: ${markdownCode(`x86-64-v${cpuLevel2}`)}`);
  for (const [label2, text6] of systemRows(binary2)) lines2.push(`- ${label2}: ${markdownText(text6, 300)}`);
  lines2.push(`- Hardening: ${hardeningText(binary2)}`);
  return [...lines2, ...warnings.slice(0, 5).map((warning) => `- Not read in full: ${markdownText(warning, 200)}`)];
}
var init_markdown_binary = __esm({
  "src/report/markdown-binary.ts"() {
    "use strict";
    init_cell_words();
    init_escape_markdown();
    init_binary_words();
    init_markdown_details_block();
    init_markdown_header();
    init_system_words();
    init_quantity_text();
  }
});

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table4, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table4.length) {
    const row4 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table4[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table4[rowIndex].length;
    }
    while (++columnIndex2 < table4[rowIndex].length) {
      const cell2 = serialize(table4[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size2 = stringLength(cell2);
        sizes2[columnIndex2] = size2;
        if (longestCellByColumn[columnIndex2] === void 0 || size2 > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size2;
        }
      }
      row4.push(cell2);
    }
    cellMatrix[rowIndex] = row4;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code2 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code2;
    }
  }
  columnIndex = -1;
  const row3 = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code2 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code2 === 99) {
      before = ":";
      after = ":";
    } else if (code2 === 108) {
      before = ":";
    } else if (code2 === 114) {
      after = ":";
    }
    let size2 = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell2 = before + "-".repeat(size2) + after;
    if (settings.alignDelimiters !== false) {
      size2 = before.length + size2 + after.length;
      if (size2 > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size2;
      }
      sizes[columnIndex] = size2;
    }
    row3[columnIndex] = cell2;
  }
  cellMatrix.splice(1, 0, row3);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines2 = [];
  while (++rowIndex < cellMatrix.length) {
    const row4 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line2 = [];
    while (++columnIndex < cellsInRow) {
      const cell2 = row4[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size2 = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code2 = alignments[columnIndex];
        if (code2 === 114) {
          before = " ".repeat(size2);
        } else if (code2 === 99) {
          const half = size2 / 2;
          if (size2 % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size2);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line2.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell2 === "") && (settings.delimiterStart !== false || columnIndex)) {
        line2.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line2.push(before);
      }
      line2.push(cell2);
      if (settings.alignDelimiters !== false) {
        line2.push(after);
      }
      if (settings.padding !== false) {
        line2.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line2.push("|");
      }
    }
    lines2.push(
      settings.delimiterEnd === false ? line2.join("").replace(/ +$/, "") : line2.join("")
    );
  }
  return lines2.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code2 = typeof value === "string" ? value.codePointAt(0) : 0;
  return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
}
var init_markdown_table = __esm({
  "node_modules/markdown-table/index.js"() {
  }
});

// src/report/markdown-grid.ts
function markdownGrid(rows, align) {
  const cells = rows.map((row3) => row3.map(escapePipes));
  return markdownTable(cells, { align: align.map((each) => each === "r" ? "r" : ""), alignDelimiters: false });
}
function escapePipes(text6) {
  return text6.replace(/(\\*)\|/g, (_, slashes) => `${"\\x5c".repeat(slashes.length)}\\|`);
}
var init_markdown_grid = __esm({
  "src/report/markdown-grid.ts"() {
    "use strict";
    init_markdown_table();
  }
});

// src/report/step-words.ts
function endText({ startError: startError3, exitCode: exitCode2, signal: signal3, timedOut }) {
  if (startError3) return startError3.errno;
  if (timedOut) return "time limit";
  if (signal3 !== null) return signal3;
  return exitCode2 === null ? "not reached" : `exit code ${exitCode2}`;
}
var init_step_words = __esm({
  "src/report/step-words.ts"() {
    "use strict";
  }
});

// src/report/markdown-cells.ts
function markdownCells(report, naming, extent) {
  const wanted = report.cells.filter(({ outcome }) => extent.passing || outcome !== "pass");
  const cells = wanted.slice(0, extent.cells);
  const named = cells.map((cell2) => ({ cell: cell2, name: cellName(cell2, naming) }));
  const folds = [stepsFold(named), outputsFold(named, extent.outputs), imagesFold(named)];
  const left = report.cells.length - cells.length;
  if (left > 0)
    folds.push(`Steps and images of ${countText(left, "cell")} left out here for length; the JSON report has them.`);
  return folds.filter(Boolean).join("\n\n");
}
function stepsFold(cells) {
  const rows = cells.flatMap(
    ({ cell: cell2, name: name2 }) => cell2.steps.map((step2, index) => [index === 0 ? markdownCode(name2, 100) : "", ...stepColumns(step2)])
  );
  if (rows.length === 0) return "";
  const head = ["target", "case", "result", "ended with", "time", "memory", "threads", "open files"];
  const align = ["l", "l", "l", "l", "r", "r", "r", "r"];
  return detailsBlock(`Steps (${rows.length})`, markdownGrid([head, ...rows], align));
}
function stepColumns(step2) {
  const { name: name2, kind, startAs, result, durationMs, readyMs, peakMemoryBytes, peakThreads, peakOpenFiles } = step2;
  const how = [kind === "server" ? "server" : "", startAs === "pid1" ? "PID 1" : ""].filter(Boolean).join(", ");
  const time = readyMs === null ? durationText(durationMs) : `ready in ${durationText(readyMs)}`;
  return [
    `${markdownCode(name2, 60)}${how === "" ? "" : ` (${how})`}`,
    `${OUTCOME_SYMBOLS[result]} ${result}`,
    endCell(step2),
    time,
    bytesText(peakMemoryBytes),
    String(peakThreads ?? "\u2013"),
    String(peakOpenFiles ?? "\u2013")
  ];
}
function endCell(step2) {
  const words = endText(step2);
  return /^[\w ]*$/.test(words) && !words.includes("_") ? words : markdownCode(words, 60);
}
function outputsFold(cells, most) {
  const byOutput = /* @__PURE__ */ new Map();
  for (const { cell: cell2, name: name2 } of cells) {
    for (const step2 of cell2.steps) {
      const output3 = step2.result === "pass" ? "" : outputOf(step2);
      if (output3 === "") continue;
      const label2 = `${markdownCode(name2, 100)} ${markdownCode(step2.name, 60)}`;
      const labels = byOutput.get(output3);
      if (labels) labels.push(label2);
      else byOutput.set(output3, [label2]);
    }
  }
  const shown2 = [...byOutput].slice(0, most);
  if (shown2.length === 0) return "";
  const blocks = shown2.map(([output3, labels]) => {
    return `${listText(labels, 8)}:

${markdownFence(output3, "text", { lines: 20, columns: 200 })}`;
  });
  if (byOutput.size > most) blocks.push(`${countText(byOutput.size - most, "more output")} left out here for length.`);
  return detailsBlock("Output of steps that did not pass", blocks.join("\n\n"));
}
function outputOf({ stderr, stdout }) {
  const chosen = stderr?.text.trim() ? stderr : stdout;
  return chosen?.text.trim() ? chosen.text : "";
}
function imagesFold(cells) {
  const rows = /* @__PURE__ */ new Map();
  for (const { cell: cell2 } of cells) {
    if (cell2.image === null) continue;
    const { reference: reference2, digest, standIn } = cell2.image;
    const columns = [
      markdownCode(cell2.target.id, 80),
      markdownCode(reference2, 120),
      digest === null ? "\u2013" : markdownCode(digest, 80),
      standIn === null ? "the image" : `stand-in ${markdownCode(standIn, 60)}`
    ];
    rows.set(columns.join("\n"), columns);
  }
  if (rows.size === 0) return "";
  const head = ["target", "reference", "digest", "what it is"];
  return detailsBlock(`Images (${rows.size})`, markdownGrid([head, ...rows.values()], ["l", "l", "l", "l"]));
}
var init_markdown_cells = __esm({
  "src/report/markdown-cells.ts"() {
    "use strict";
    init_cell_words();
    init_escape_markdown();
    init_markdown_grid();
    init_markdown_details_block();
    init_markdown_header();
    init_quantity_text();
    init_step_words();
  }
});

// src/report/timer-duet-words.ts
function duetCells({ cells }) {
  return cells.flatMap((cell2) => cell2.timers?.duet ? [{ cell: cell2, duet: cell2.timers.duet }] : []);
}
function duetFigures({ p50, p90, limitPercent, cell: cell2 }) {
  return [
    p50 === null ? "\u2013" : signed(p50.estimate),
    p90 === null ? "\u2013" : signed(p90.estimate),
    p90 === null ? "\u2013" : `${signed(p90.lower)} to ${signed(p90.upper)}`,
    plain(limitPercent),
    p90 === null ? "\u2013" : plain(p90.control),
    cell2 === null ? "\u2013" : p99Text(cell2),
    cell2 === null ? "\u2013" : durationText(cell2.maxNs / 1e6),
    cell2 === null ? "\u2013" : groupThousands(cell2.missed)
  ];
}
function p99Text({ p99Ns, p99Interval, p999Interval }) {
  const p99 = durationText(p99Ns / 1e6);
  if (p99Interval === null || p999Interval === null) return p99;
  return `${p99} (${durationText(p99Interval.lowNs / 1e6)} to ${durationText(p99Interval.highNs / 1e6)})`;
}
function duetBasis(duets) {
  const periods = [...new Set(duets.flatMap(({ periodNs }) => periodNs === null ? [] : [periodNs]))];
  const pairs = [...new Set(duets.map(({ pairs: pairs2 }) => pairs2.length).filter((count5) => count5 > 0))];
  const period = periods.length === 1 ? ` of ${durationText(periods[0] / 1e6)}` : "";
  const counted3 = pairs.length === 1 ? ` over ${countText(pairs[0], "pair")}` : "";
  return `How much later timers fired in the cell than on its host at the same moment, in % of the period${period}${counted3}. Only p90 is judged, by its bounds.`;
}
function whyText(duet) {
  const { verdict, reason: reason2, shift: shift2, causes: causes3, cell: cell2 } = duet;
  const words = verdict === "steady" ? [] : [reason2];
  if (verdict === "steady" && shift2 === "later") words.push("later than its host beyond doubt, within the limit");
  const { throttle: throttle2, stealNs } = causes3;
  if (throttle2 !== null && throttle2.throttledPeriods > 0) {
    const { throttledPeriods, periods, throttledNs } = throttle2;
    const share = `${groupThousands(throttledPeriods)} of ${countText(periods, "period")}`;
    words.push(`the CPU quota stopped it in ${share}, ${durationText(throttledNs / 1e6)} in all`);
  }
  if (stealNs !== null && stealNs >= 2e7) words.push(`the hypervisor took ${durationText(stealNs / 1e6)}`);
  if (cell2 !== null && cell2.early > 0) words.push(`${countText(cell2.early, "timer")} fired too early`);
  return words.join("; ");
}
function byVerdict(a, b) {
  const order = ["jittery", "inconclusive", "contaminated", "unmeasured", "steady"];
  const rank3 = order.indexOf(a.duet.verdict) - order.indexOf(b.duet.verdict);
  return rank3 || (b.duet.p90?.estimate ?? 0) - (a.duet.p90?.estimate ?? 0);
}
function signed(percent2) {
  const text6 = plain(Math.abs(percent2));
  return `${percent2 < 0 && !/^[0.]+$/.test(text6) ? "\u2212" : "+"}${text6}`;
}
function plain(percent2) {
  if (percent2 >= 99.5) return groupThousands(Math.round(percent2));
  return percent2.toFixed(percent2 < 9.95 ? 1 : 0);
}
var VERDICT_MARKS, DUET_COLUMNS;
var init_timer_duet_words = __esm({
  "src/report/timer-duet-words.ts"() {
    "use strict";
    init_quantity_text();
    VERDICT_MARKS = {
      steady: { mark: "\u2713", style: "green" },
      jittery: { mark: "!", style: "yellow" },
      inconclusive: { mark: "?", style: "yellow" },
      contaminated: { mark: "~", style: "yellow" },
      unmeasured: { mark: "-", style: "dim" }
    };
    DUET_COLUMNS = [
      "verdict",
      "p50",
      "p90",
      "95 % bounds",
      "limit",
      "host p90",
      "p99",
      "max",
      "missed"
    ];
  }
});

// src/timing/log-bins.ts
function logBins({ buckets }, { fromNs, toNs, bins }) {
  const counts = Array.from({ length: bins }, () => 0);
  const [from, to] = [Math.log(fromNs), Math.log(toNs)];
  for (const [index, count5] of buckets) {
    const middle = (bucketFloor(index) + bucketFloor(index + 1)) / 2;
    const at = Math.floor((Math.log(middle) - from) / (to - from) * bins);
    counts[Math.min(Math.max(at, 0), bins - 1)] += count5;
  }
  return counts;
}
function commonScale(histograms, bins) {
  const filled = histograms.filter(({ count: count5 }) => count5 > 0);
  const least = Math.max(1, Math.min(...filled.map(({ min }) => min), 1e15));
  const most = Math.max(10, ...filled.map(({ max }) => max));
  const fromNs = niceBelow(filled.length === 0 ? 1 : least);
  const toNs = niceAbove(most);
  return { fromNs, toNs: toNs > fromNs ? toNs : fromNs * 10, bins };
}
function niceBelow(value) {
  const decade = 10 ** Math.floor(Math.log10(value));
  return decade * (value >= 5 * decade ? 5 : value >= 2 * decade ? 2 : 1);
}
function niceAbove(value) {
  const decade = 10 ** Math.floor(Math.log10(value));
  return decade * (value > 5 * decade ? 10 : value > 2 * decade ? 5 : value > decade ? 2 : 1);
}
var init_log_bins = __esm({
  "src/timing/log-bins.ts"() {
    "use strict";
    init_histogram();
  }
});

// src/report/timer-spark.ts
function sparkline(histogram, scale) {
  const bins = logBins(histogram, scale);
  const most = Math.max(...bins);
  return bins.map((count5) => count5 === 0 ? " " : BLOCKS[Math.min(7, Math.floor(Math.sqrt(count5 / most) * 8))]).join("");
}
function scaleText({ fromNs, toNs }) {
  return `${durationText(fromNs / 1e6)} to ${durationText(toNs / 1e6)}`;
}
function duetHistograms({ control, cell: cell2 }) {
  const decoded = (side) => (side && decodeHistogram(side.histogram)) ?? EMPTY_HISTOGRAM;
  return { control: decoded(control), cell: decoded(cell2) };
}
function scaleOf(duets, bins) {
  return commonScale(
    duets.flatMap((duet) => {
      const { control, cell: cell2 } = duetHistograms(duet);
      return [control, cell2];
    }),
    bins
  );
}
var BLOCKS, SPARK_COLUMNS;
var init_timer_spark = __esm({
  "src/report/timer-spark.ts"() {
    "use strict";
    init_histogram_text();
    init_histogram();
    init_log_bins();
    init_quantity_text();
    BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    SPARK_COLUMNS = 24;
  }
});

// src/report/timer-mermaid.ts
function mermaidHistogram({ cell: cell2, duet }, naming) {
  const scale = scaleOf([duet], BUCKETS);
  const { control, cell: inCell } = duetHistograms(duet);
  const [ofHost, ofCell] = [logBins(control, scale), logBins(inCell, scale)];
  const ratio = (scale.toNs / scale.fromNs) ** (1 / BUCKETS);
  const from = ofCell.map((_, index) => `"${label(scale.fromNs * ratio ** index)}"`);
  const name2 = cellName(cell2, naming).replaceAll(/[^\w.:@+/ -]/g, "").slice(0, MOST_NAME);
  const lines2 = [
    "xychart-beta",
    `    title "Samples by lateness: ${name2} as bars, its host as line"`,
    `    x-axis "from, \xB5s" [${from.join(", ")}]`,
    `    y-axis "samples" 0 --> ${Math.max(1, ...ofHost, ...ofCell)}`,
    `    bar [${ofCell.join(", ")}]`,
    `    line [${ofHost.join(", ")}]`
  ];
  return markdownFence(lines2.join("\n"), "mermaid", { lines: 10, columns: 1e3 });
}
function label(ns4) {
  const us = ns4 / 1e3;
  return us < 9.5 ? us.toFixed(1) : String(Math.round(us));
}
var BUCKETS, MOST_NAME;
var init_timer_mermaid = __esm({
  "src/report/timer-mermaid.ts"() {
    "use strict";
    init_log_bins();
    init_cell_words();
    init_escape_markdown();
    init_timer_spark();
    BUCKETS = 16;
    MOST_NAME = 60;
  }
});

// src/report/markdown-duet.ts
function markdownDuet(report, naming, most) {
  const measured = duetCells(report);
  if (measured.length === 0) return "";
  const kept = new Set([...measured].sort(byVerdict).slice(0, most));
  const shown2 = measured.filter((each) => kept.has(each));
  const parts = [duetBasis(measured.map(({ duet }) => duet))];
  if (shown2.length > 0) parts.push(table(shown2, naming));
  const left = measured.length - shown2.length;
  if (left > 0) parts.push(`${countText(left, "measured cell")} left out here for length.`);
  if (shown2.length > 0) parts.push(detailsBlock("How often which lateness came", shapes(shown2, naming)));
  return parts.join("\n\n");
}
function table(shown2, naming) {
  const head = ["target", ...DUET_COLUMNS, "why"];
  const rows = shown2.map(({ cell: cell2, duet }) => [
    markdownCode(cellName(cell2, naming), 100),
    `${VERDICT_MARKS[duet.verdict].mark} ${duet.verdict}`,
    ...duetFigures(duet),
    markdownText(whyText(duet), 300)
  ]);
  const left = /* @__PURE__ */ new Set(["target", "verdict", "why"]);
  return markdownGrid(
    [head, ...rows],
    head.map((name2) => left.has(name2) ? "l" : "r")
  );
}
function shapes(shown2, naming) {
  const worst2 = [...shown2].sort(byVerdict).slice(0, MOST_SHAPES);
  const scale = scaleOf(
    worst2.map(({ duet }) => duet),
    SPARK_COLUMNS
  );
  const lines2 = worst2.flatMap(({ cell: cell2, duet }) => {
    const { control, cell: inCell } = duetHistograms(duet);
    const name2 = clip(cellName(cell2, naming), 60);
    return [`${sparkline(inCell, scale)}\u2595 ${name2}`, `${sparkline(control, scale)}\u2595 its host`];
  });
  const block = `From ${scaleText(scale)}, logarithmic; the height is the root of the share.

${markdownFence(lines2.join("\n"), "text", { lines: 2 * MOST_SHAPES, columns: 120 })}`;
  return `${block}

${mermaidHistogram(worst2[0], naming)}`;
}
var MOST_SHAPES;
var init_markdown_duet = __esm({
  "src/report/markdown-duet.ts"() {
    "use strict";
    init_cell_words();
    init_escape_markdown();
    init_markdown_details_block();
    init_markdown_grid();
    init_quantity_text();
    init_timer_duet_words();
    init_timer_spark();
    init_visible_text();
    init_timer_mermaid();
    MOST_SHAPES = 20;
  }
});

// src/report/timer-words.ts
function pathText2({ path }) {
  return path === "os" ? "OS" : "Go";
}
function nowText(clock) {
  return clock === null ? "\u2013" : `${groupThousands(Math.round(clock.nowNs))} ns`;
}
function clockText(clock) {
  if (clock === null) return "\u2013";
  return { vdso: "vDSO", syscall: "system call", unclear: "unclear" }[clock.path];
}
function timersBasis(timers3) {
  const paths = timers3.flatMap((each) => each.paths);
  const periods = [...new Set(paths.map(({ periodNs }) => periodNs))];
  const samples = [...new Set(paths.map((each) => each.samples))];
  const every = periods.length === 1 ? ` every ${durationText(periods[0] / 1e6)}` : "";
  const taken = samples.length === 1 ? `, ${groupThousands(samples[0])} samples` : "";
  return `How late a timer fired${every} against an absolute deadline, in \xB5s${taken}.`;
}
function worstLatenessNs({ paths }) {
  return Math.max(0, ...paths.map(({ p99Ns }) => p99Ns));
}
var TIMER_COLUMNS;
var init_timer_words = __esm({
  "src/report/timer-words.ts"() {
    "use strict";
    init_quantity_text();
    TIMER_COLUMNS = ["path", "p50", "p90", "p95", "p99", "max", "missed", "time.Now", "clock read by"];
  }
});

// src/report/markdown-jitter.ts
function markdownJitter(report, naming, most) {
  const duet = markdownDuet(report, naming, most);
  const { cells } = report;
  const measured = cells.flatMap((cell2) => cell2.timers === null ? [] : [{ cell: cell2, timers: cell2.timers }]);
  if (measured.length === 0) return "";
  const shown2 = latest(measured, most);
  const parts = [`${timersBasis(measured.map(({ timers: timers3 }) => timers3))} Shown, not gated.`];
  if (shown2.length > 0) parts.push(table2(shown2, naming));
  const left = measured.length - shown2.length;
  if (left > 0) parts.push(leftOut(left, shown2.length));
  const unmeasured = cells.filter(({ timers: timers3, basis: basis2 }) => timers3 === null && basis2 === "observation").length;
  if (unmeasured > 0)
    parts.push(`${countText(unmeasured, "cell")} ran and ${unmeasured === 1 ? "was" : "were"} not measured.`);
  const body = parts.join("\n\n");
  if (duet !== "") return `#### Timers

${duet}

${detailsBlock(`In \xB5s: ${worst(measured)}`, body)}`;
  if (measured.length <= OPEN_CELLS) return `#### Timers

${body}`;
  return `#### Timers

${detailsBlock(`Jitter of ${groupThousands(measured.length)} cells: ${worst(measured)}`, body)}`;
}
function leftOut(left, shown2) {
  if (shown2 === 0) return `${countText(left, "measured cell")} left out here for length.`;
  return `${countText(left, "more measured cell")} left out here for length; those shown have the latest p99.`;
}
function worst(measured) {
  const paths = measured.flatMap(({ timers: timers3 }) => timers3.paths);
  const words = ["os", "go"].flatMap((path) => {
    const latest2 = paths.filter((each) => each.path === path).map(({ p99Ns }) => p99Ns);
    return latest2.length === 0 ? [] : [`${microsecondsText(Math.max(...latest2))} \xB5s (${path === "os" ? "OS" : "Go"})`];
  });
  return words.length === 0 ? "clock only" : `p99 at most ${words.join(", ")}`;
}
function latest(measured, most) {
  if (measured.length <= most) return measured;
  const ranked = measured.map((each, index) => ({ each, index, late: worstLatenessNs(each.timers) })).sort((a, b) => b.late - a.late || a.index - b.index);
  const kept = new Set(ranked.slice(0, most).map(({ each }) => each));
  return measured.filter((each) => kept.has(each));
}
function table2(measured, naming) {
  const head = ["target", ...TIMER_COLUMNS];
  const rows = measured.flatMap(({ cell: cell2, timers: timers3 }) => timerRows(cell2, timers3, naming));
  const align = head.map((name2) => name2 === "target" || name2 === "path" || name2 === "clock read by" ? "l" : "r");
  return markdownGrid([head, ...rows], align);
}
function timerRows(cell2, { paths, clock }, naming) {
  const name2 = markdownCode(cellName(cell2, naming), 100);
  const ofClock = [nowText(clock), clockText(clock)];
  if (paths.length === 0) return [[name2, "\u2013", "\u2013", "\u2013", "\u2013", "\u2013", "\u2013", "\u2013", ...ofClock]];
  return paths.map((summary2, index) => {
    const { p50Ns, p90Ns, p95Ns, p99Ns, maxNs, missed: missed2 } = summary2;
    const late = [p50Ns, p90Ns, p95Ns, p99Ns, maxNs].map(microsecondsText);
    return [
      index === 0 ? name2 : "",
      pathText2(summary2),
      ...late,
      groupThousands(missed2),
      ...index === 0 ? ofClock : ["", ""]
    ];
  });
}
var OPEN_CELLS;
var init_markdown_jitter = __esm({
  "src/report/markdown-jitter.ts"() {
    "use strict";
    init_cell_words();
    init_escape_markdown();
    init_markdown_grid();
    init_markdown_details_block();
    init_markdown_duet();
    init_quantity_text();
    init_timer_words();
    OPEN_CELLS = 12;
  }
});

// src/report/markdown-matrix.ts
function markdownMatrix(report, naming, extent) {
  const shape = matrixShape(report, naming);
  const blocks = report.binaries.flatMap(({ sha256, os, arch }) => {
    const cells = report.cells.filter(({ binary: binary2 }) => binary2 === sha256);
    const heading = `**${markdownCode(naming.binaryNames.get(sha256) ?? sha256)}** ${markdownCode(`${os}/${arch}`)}`;
    return naming.severalBinaries ? [heading, binaryMatrix(cells, shape, extent)] : [binaryMatrix(cells, shape, extent)];
  });
  return [...blocks, ...legend(report)].filter(Boolean).join("\n\n");
}
function matrixShape({ cells }, naming) {
  return {
    profiles: naming.severalProfiles,
    smoke: cells.some(({ steps: steps2, startupMs }) => steps2.length > 0 || startupMs !== null),
    optional: cells.some(({ required }) => required) && cells.some(({ required }) => !required)
  };
}
function binaryMatrix(cells, shape, extent) {
  const passing = cells.filter(({ outcome }) => outcome === "pass");
  if (extent.passing === "shown" && cells.length <= LONG_MATRIX) return table3(cells, shape);
  const others = cells.filter(({ outcome }) => outcome !== "pass");
  const kept = mostPressing(others, extent.rows);
  const open = mostPressing(kept, LONG_MATRIX);
  const folded = without(kept, open);
  const blocks = [open.length === 0 ? "" : table3(open, shape)];
  if (folded.length > 0) blocks.push(detailsBlock(moreCells(folded), table3(folded, shape)));
  const left = without(others, kept);
  if (left.length > 0) blocks.push(`${moreCells(left)}: left out here for length.`);
  if (passing.length > 0) {
    const summary2 = `${OUTCOME_SYMBOLS.pass} ${countText(passing.length, "cell")} pass`;
    blocks.push(
      extent.passing === "shown" ? detailsBlock(summary2, table3(passing, shape)) : `${summary2}, not listed here.`
    );
  }
  return blocks.filter(Boolean).join("\n\n");
}
function mostPressing(cells, most) {
  if (cells.length <= most) return cells;
  const ranked = cells.map((cell2, index) => ({ cell: cell2, index })).sort((a, b) => rank2(a.cell) - rank2(b.cell) || a.index - b.index);
  const kept = new Set(ranked.slice(0, most).map(({ cell: cell2 }) => cell2));
  return cells.filter((cell2) => kept.has(cell2));
}
function rank2({ required, outcome }) {
  const order = ["fail", "unknown", "warn", "skip", "pass"].indexOf(outcome);
  return required ? order : order + 5;
}
function without(cells, those) {
  const out = new Set(those);
  return cells.filter((cell2) => !out.has(cell2));
}
function moreCells(cells) {
  const words = ["fail", "unknown", "warn", "skip"].flatMap((outcome) => {
    const those = cells.filter((cell2) => cell2.outcome === outcome);
    const required = those.filter((cell2) => cell2.required).length;
    const note = required === 0 ? "none" : required === those.length ? "all" : groupThousands(required);
    return those.length === 0 ? [] : [`${OUTCOME_SYMBOLS[outcome]} ${groupThousands(those.length)} ${outcomeWord(outcome)}, ${note} required`];
  });
  return `${countText(cells.length, "more cell")} (${words.join("; ")})`;
}
function table3(cells, shape) {
  const head = ["result", "target", "libc", "predicted", "observed"];
  if (shape.profiles) head.splice(2, 0, "profile");
  if (shape.smoke) head.push("smoke", "start-up");
  const align = head.map((name2) => name2 === "smoke" || name2 === "start-up" ? "r" : "l");
  return markdownGrid([head, ...cells.map((cell2) => row(cell2, shape))], align);
}
function row(cell2, shape) {
  const optional = shape.optional && !cell2.required ? ", not required" : "";
  const standIn = cell2.image?.standIn == null ? "" : " (stand-in)";
  const contradicted2 = cell2.agrees === false ? " \u26A0\uFE0F not as predicted" : "";
  const columns = [
    `${OUTCOME_SYMBOLS[cell2.outcome]} ${outcomeWord(cell2.outcome)}${optional}`,
    `${markdownCode(cell2.target.id, 80)}${standIn}`,
    libcCell(cell2),
    predictedText(cell2.prediction),
    `${observedText(cell2)}${contradicted2}`
  ];
  if (shape.profiles) columns.splice(2, 0, markdownCode(cell2.profile, 40));
  if (shape.smoke) columns.push(smokeText(cell2), startupText(cell2));
  return columns;
}
function libcCell({ target }) {
  const words = libcText(target.libc);
  return /^[\w. ]{1,30}$/.test(words) && !words.includes("_") ? words : markdownCode(words, 30);
}
function legend({ cells }) {
  if (!cells.some(({ image }) => image?.standIn != null)) return [];
  return ["Stand-in: the image could not be pulled; a rebuilt userland with the same C library took its place."];
}
var LONG_MATRIX;
var init_markdown_matrix = __esm({
  "src/report/markdown-matrix.ts"() {
    "use strict";
    init_cell_words();
    init_escape_markdown();
    init_markdown_header();
    init_markdown_grid();
    init_markdown_details_block();
    init_quantity_text();
    LONG_MATRIX = 40;
  }
});

// src/report/explanation.ts
function explain2(cells) {
  const groups = /* @__PURE__ */ new Map();
  for (const { name: name2, findings } of cells) {
    for (const finding3 of findings) addToGroup(groups, name2, finding3);
  }
  return [...groups.values()].map(({ first, remedy: remedy2, cells: cells2, messages, evidence }) => ({
    id: first.id,
    title: first.title,
    severity: first.severity,
    cells: [...cells2],
    messages: [...messages].map(([general, { text: text6, cells: names2 }]) => {
      return { text: text6, cells: names2, ofFirst: names2.length > 1 && general !== text6 };
    }),
    evidence,
    remedy: remedy2
  }));
}
function addToGroup(groups, name2, finding3) {
  const provided = providedGlibc(finding3);
  const key = JSON.stringify([finding3.id, finding3.title, provided === null ? finding3.remedy : null]);
  let group = groups.get(key);
  if (!group) {
    group = {
      first: finding3,
      remedy: finding3.remedy,
      lowest: provided,
      evidence: finding3.evidence,
      cells: /* @__PURE__ */ new Set(),
      messages: /* @__PURE__ */ new Map()
    };
    groups.set(key, group);
  }
  if (group.evidence.length === 0) group.evidence = finding3.evidence;
  group.cells.add(name2);
  const general = withoutOwn(finding3);
  const message = group.messages.get(general);
  if (!message) group.messages.set(general, { text: finding3.message, cells: [name2] });
  else if (message.cells.at(-1) !== name2) message.cells.push(name2);
  if (provided !== null && group.lowest !== null && isOlder(provided, group.lowest)) {
    group.lowest = provided;
    group.remedy = finding3.remedy;
  }
}
function withoutOwn({ message, args }) {
  return OWN_ARGS.reduce((text6, name2) => {
    const own = args[name2];
    return typeof own === "string" && own !== "" ? text6.replaceAll(own, "\0") : text6;
  }, message);
}
function alike({ cells }) {
  return cells.length === 2 ? "Likewise the other." : `Likewise the other ${groupThousands(cells.length - 1)}.`;
}
function sameRemedyBefore(seen, { remedy: remedy2, cells }) {
  if (remedy2 === null) return null;
  const key = JSON.stringify(remedy2);
  const before = seen.get(key);
  if (before === void 0) seen.set(key, cells[0] ?? "");
  return before ?? null;
}
function causes2(cell2) {
  const own = [...cell2.findings, ...cell2.steps.flatMap(({ findings }) => findings)];
  const isOwn = cell2.outcome === "unknown" && own.some(({ severity }) => severity === "error");
  const predicted = isOwn || cell2.observed === "runs" ? [] : cell2.prediction.findings;
  const errors = mergeSame([...own, ...predicted]).filter(({ severity }) => severity === "error");
  const primary = errors.filter(({ id }) => !CONSEQUENCES.has(id));
  if (primary.length > 0) return primary;
  if (errors.length > 0) return errors;
  const warnings = cell2.outcome === "warn" ? warningsOf(own, cell2.prediction.findings) : [];
  return warnings.length > 0 ? warnings : [fromReason(cell2)];
}
function warningsOf(own, predicted) {
  const seen = mergeSame(own).filter(({ severity }) => severity === "warning");
  return seen.length > 0 ? seen : mergeSame(predicted).filter(({ severity }) => severity === "warning");
}
function fromReason({ reason: reason2, prediction: prediction2 }) {
  const message = reason2 ?? prediction2.reason ?? "The report gives no reason.";
  return { id: "reason", severity: "error", title: "No finding", message, evidence: [], remedy: null, args: {} };
}
function hazards(cell2) {
  if (cell2.outcome !== "pass" && cell2.outcome !== "warn") return [];
  const told = new Set(cell2.outcome === "warn" ? causes2(cell2).map(({ id }) => id) : []);
  const foreseen = mergeSame([...cell2.findings, ...cell2.prediction.findings]);
  return foreseen.filter(({ id, severity }) => severity === "warning" && !told.has(id));
}
function mergeSame(findings) {
  const byKey = /* @__PURE__ */ new Map();
  for (const finding3 of findings) {
    const key = perStep(finding3) ? JSON.stringify([finding3.id, finding3.message]) : finding3.id;
    const before = byKey.get(key);
    byKey.set(key, before ? merged2(before, finding3) : finding3);
  }
  const inSteps = new Set([...byKey.values()].filter(perStep).map(({ id }) => id));
  return [...byKey.values()].filter((finding3) => perStep(finding3) || !inSteps.has(finding3.id));
}
function perStep({ args }) {
  return typeof args["step"] === "string";
}
function merged2(one, other) {
  const richer = other.message.length > one.message.length ? other : one;
  const evidence = [.../* @__PURE__ */ new Set([...one.evidence, ...other.evidence])];
  return { ...richer, severity: graver(one, other).severity, evidence };
}
function graver(one, other) {
  const order = ["error", "warning", "note"];
  return order.indexOf(other.severity) < order.indexOf(one.severity) ? other : one;
}
function providedGlibc({ id, args }) {
  const provided = args["provided"];
  return id === "glibc-too-old" && typeof provided === "string" && /^\d+\.\d+$/.test(provided) ? provided : null;
}
function isOlder(one, other) {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major < otherMajor || major === otherMajor && minor < otherMinor;
}
var OWN_ARGS, CONSEQUENCES;
var init_explanation = __esm({
  "src/report/explanation.ts"() {
    "use strict";
    init_quantity_text();
    OWN_ARGS = ["target", "provided", "image"];
    CONSEQUENCES = /* @__PURE__ */ new Set([
      "expectation-missed",
      "not-ready",
      "request-failed",
      "loader-refused"
    ]);
  }
});

// src/report/markdown-reasons.ts
function markdownReasons(report, naming, extent) {
  const beside = reasonsBesideCells(report.gate).map(({ severity, message }) => {
    const symbol = severity === "fail" ? OUTCOME_SYMBOLS.fail : OUTCOME_SYMBOLS.warn;
    return `${symbol} ${markdownText(message, extent.characters)}`;
  });
  const seen = /* @__PURE__ */ new Map();
  const blocks = ["fail", "unknown", "warn", "skip"].flatMap(
    (outcome) => outcomeBlocks(report, outcome, naming, extent, seen)
  );
  const all = [...beside, ...blocks];
  const open = all.length === 0 ? [] : ["#### Why, and how to fix it", ...all];
  return [...open, ...hazardBlock(report, naming, extent, seen)].join("\n\n");
}
function outcomeBlocks(report, outcome, naming, extent, seen) {
  const cells = requiredFirst(report.cells.filter((cell2) => cell2.outcome === outcome));
  const explanations = explain2(cells.map((cell2) => ({ name: cellName(cell2, naming), findings: causes2(cell2) })));
  const blocks = explanations.slice(0, extent.reasons).map((each) => explanationBlock(each, OUTCOME_SYMBOLS[outcome], extent, sameRemedyBefore(seen, each)));
  const left = explanations.slice(extent.reasons);
  if (left.length === 0) return blocks;
  const names2 = new Set(left.flatMap((each) => each.cells)).size;
  return [
    ...blocks,
    `${OUTCOME_SYMBOLS[outcome]} ${countText(left.length, "more reason")} in ${countText(names2, "cell")} left out here for length.`
  ];
}
function requiredFirst(cells) {
  return [...cells.filter(({ required }) => required), ...cells.filter(({ required }) => !required)];
}
function explanationBlock(explanation, symbol, extent, sameAs) {
  const { title, cells, evidence } = explanation;
  const parts = [
    `**${symbol} ${markdownNames(cells, extent.names)}: ${markdownText(title, 100)}**`,
    messageLines(explanation, extent)
  ];
  if (evidence.length > 0 && extent.evidenceLines > 0) {
    const text6 = evidence.slice(0, extent.evidenceLines + 1).join("\n");
    parts.push(markdownFence(text6, "text", { lines: extent.evidenceLines, columns: 200 }));
  }
  return [...parts, ...remedyParts(explanation, extent, sameAs)].join("\n\n");
}
function remedyParts({ remedy: remedy2 }, extent, sameAs) {
  if (remedy2 === null) return [];
  if (sameAs !== null) return [`**Fix:** the same as for ${markdownCode(sameAs, 100)} above.`];
  const text6 = `**Fix:** ${markdownText(remedy2.text, extent.characters)}`;
  return remedy2.command === null ? [text6] : [text6, markdownFence(remedy2.command, "sh", { lines: 12, columns: 400 })];
}
function messageLines({ messages, cells }, extent) {
  const lines2 = messages.slice(0, extent.messages).map((message) => {
    const { text: text6, cells: those, ofFirst } = message;
    const named = text6.includes(those[0] ?? "") || those.length === cells.length;
    const more = ofFirst ? ` ${alike(message)}` : "";
    return `${named ? "" : `${markdownNames(those, 4)}: `}${markdownText(text6, extent.characters)}${more}`;
  });
  const left = messages.length - lines2.length;
  if (left > 0) lines2.push(`and ${groupThousands(left)} more of this kind`);
  return lines2.length === 1 ? lines2[0] : lines2.map((line2) => `- ${line2}`).join("\n");
}
function hazardBlock({ cells }, naming, extent, seen) {
  const explanations = explain2(cells.map((cell2) => ({ name: cellName(cell2, naming), findings: hazards(cell2) })));
  if (explanations.length === 0) return [];
  const short = { ...extent, evidenceLines: Math.min(extent.evidenceLines, 3) };
  const blocks = explanations.slice(0, extent.reasons).map((each) => explanationBlock(each, OUTCOME_SYMBOLS.warn, short, sameRemedyBefore(seen, each)));
  const left = explanations.length - blocks.length;
  if (left > 0) blocks.push(`${countText(left, "more hazard")} left out here for length.`);
  const summary2 = `${OUTCOME_SYMBOLS.warn} ${countText(explanations.length, "hazard")} in cells that run`;
  return [detailsBlock(summary2, blocks.join("\n\n"))];
}
var init_markdown_reasons = __esm({
  "src/report/markdown-reasons.ts"() {
    "use strict";
    init_cell_words();
    init_escape_markdown();
    init_explanation();
    init_markdown_details_block();
    init_markdown_header();
    init_quantity_text();
    init_verdict_words();
  }
});

// src/report/render-markdown.ts
var render_markdown_exports = {};
__export(render_markdown_exports, {
  renderMarkdown: () => renderMarkdown
});
function renderMarkdown(report, { limit: limit2 = 6e4, marker, runUrl } = {}) {
  const sections = sectionsOf2(report, runUrl);
  const before = marker === void 0 ? "" : `${marker}

`;
  const chosen = sections.map(() => 0);
  const texts = sections.map(([full]) => withoutWorkflowCommands(full()));
  const length = () => before.length + texts.reduce((sum, text6) => sum + (text6 === "" ? 0 : text6.length + 2), 0);
  for (const section of LADDER) {
    if (length() <= limit2) break;
    const next = sections[section][++chosen[section]];
    if (next) texts[section] = withoutWorkflowCommands(next());
  }
  return `${before}${texts.filter(Boolean).join("\n\n")}
`;
}
function sectionsOf2(report, runUrl) {
  const naming = cellNaming(report);
  const reasons = (extent) => () => markdownReasons(report, naming, extent);
  const matrix = (passing, rows) => () => markdownMatrix(report, naming, { passing, rows });
  const jitter2 = (most) => () => markdownJitter(report, naming, most);
  const cells = (passing, cells2, outputs) => () => markdownCells(report, naming, { passing, cells: cells2, outputs });
  const binaries = (binaries2, symbols2) => () => markdownBinaries(report.binaries, { binaries: binaries2, symbols: symbols2 });
  return [
    [() => markdownHeader(report, naming)],
    [
      matrix("shown", Infinity),
      matrix("counted", Infinity),
      matrix("counted", 150),
      matrix("counted", 40),
      matrix("counted", 0),
      NOTHING
    ],
    [
      reasons({ reasons: 50, evidenceLines: 8, names: 20, messages: 6, characters: 800 }),
      reasons({ reasons: 30, evidenceLines: 3, names: 20, messages: 4, characters: 600 }),
      reasons({ reasons: 15, evidenceLines: 1, names: 12, messages: 3, characters: 500 }),
      reasons({ reasons: 8, evidenceLines: 0, names: 10, messages: 2, characters: 300 }),
      reasons({ reasons: 3, evidenceLines: 0, names: 5, messages: 1, characters: 200 }),
      NOTHING
    ],
    [jitter2(Infinity), jitter2(40), jitter2(10), jitter2(0), NOTHING],
    [cells(true, 500, 10), cells(false, 200, 10), cells(false, 40, 3), cells(false, 10, 0), NOTHING],
    [binaries(20, 12), binaries(5, 3), binaries(1, 0), NOTHING],
    [() => runFold(report, runUrl), () => linkLine(runUrl)]
  ];
}
function runFold(report, runUrl) {
  const { engine: engine2, slices, tool, configHash, startedAt, durationMs } = report;
  const lines2 = [
    ...slices.length === 0 ? [`- Engine: ${engineWords(engine2)}`] : [],
    `- Configuration: ${markdownCode(configHash, 80)}`,
    `- Started ${markdownCode(startedAt, 40)}, took ${durationText(durationMs)}`,
    `- portcullis ${markdownCode(tool.version, 40)}`,
    ...slices.slice(0, SHOWN_SLICES).map(({ name: name2, runner, engine: on, durationMs: ms2 }) => {
      return `- Slice ${markdownCode(name2, 100)} on ${markdownCode(runner, 60)}, ${durationText(ms2)}: ${engineWords(on)}`;
    }),
    ...slices.length > SHOWN_SLICES ? [`- and ${countText(slices.length - SHOWN_SLICES, "slice")} more`] : []
  ];
  return [detailsBlock("Engine, configuration, time", lines2.join("\n")), linkLine(runUrl)].filter(Boolean).join("\n\n");
}
function engineWords(engine2) {
  if (engine2 === null) return "none";
  const { kind, version: version2, apiVersion, os, arch, kernel: kernel2, cpus, rootless } = engine2;
  return `${kind} ${markdownCode(version2, 60)} (API ${markdownCode(apiVersion, 20)}), ${markdownCode(`${os}/${arch}`, 40)}, kernel ${kernel2 === null ? "not known" : markdownCode(kernel2, 80)}, ${cpus} CPUs${rootless ? ", rootless" : ""}`;
}
function linkLine(runUrl) {
  return runUrl !== void 0 && markdownLink("The whole run", runUrl) || "";
}
var MATRIX, REASONS2, JITTER, CELLS, BINARIES, RUN, LADDER, NOTHING, SHOWN_SLICES;
var init_render_markdown = __esm({
  "src/report/render-markdown.ts"() {
    "use strict";
    init_cell_words();
    init_escape_markdown();
    init_markdown_binary();
    init_markdown_cells();
    init_markdown_details_block();
    init_markdown_header();
    init_markdown_jitter();
    init_markdown_matrix();
    init_markdown_reasons();
    init_quantity_text();
    init_visible_text();
    MATRIX = 1;
    REASONS2 = 2;
    JITTER = 3;
    CELLS = 4;
    BINARIES = 5;
    RUN = 6;
    LADDER = [
      CELLS,
      MATRIX,
      JITTER,
      JITTER,
      REASONS2,
      CELLS,
      BINARIES,
      CELLS,
      MATRIX,
      REASONS2,
      JITTER,
      BINARIES,
      MATRIX,
      REASONS2,
      CELLS,
      JITTER,
      REASONS2,
      BINARIES,
      MATRIX,
      RUN,
      REASONS2,
      MATRIX
    ];
    NOTHING = () => "";
    SHOWN_SLICES = 20;
  }
});

// src/report/page/html.ts
function html(strings, ...pieces) {
  const own = ownText(strings);
  return { [MARKUP]: own.reduce((all, each, index) => all + pieceText(pieces[index - 1] ?? null) + each) };
}
function ownText(strings) {
  const known = owned.get(strings);
  if (known) return known;
  const text6 = strings.map((each) => each.replace(/\s*\n\s*/g, "\n"));
  owned.set(strings, text6);
  return text6;
}
function trusted(text6) {
  return { [MARKUP]: text6 };
}
function markupText(markup) {
  return markup[MARKUP];
}
function line(text6, most) {
  return { [MARKUP]: escape(oneLine2(clip(text6.trim(), most))) };
}
function code(text6, most = 120) {
  const shown2 = oneLine2(clipMiddle(text6, most));
  return { [MARKUP]: `<code>${shown2.trim() === "" ? "(empty)" : escape(shown2)}</code>` };
}
function prose2(text6, most = LONGEST3) {
  const spans = oneLine2(clip(text6.trim(), most)).split(/`([^`]+)`/);
  const written = spans.map((span, index) => index % 2 === 1 ? `<code>${escape(span)}</code>` : escape(span));
  return { [MARKUP]: written.join("") };
}
function lines(text6, limits) {
  const all = text6.split(/\r?\n/);
  if (all.at(-1) === "") all.pop();
  const shown2 = (some) => some.map((each) => visibleLines(clip(each, limits.columns))[0] ?? "").join("\n");
  const left = all.length - limits.lines;
  if (left <= 0) return { [MARKUP]: escape(shown2(all)) };
  const head = Math.ceil(limits.lines / 2);
  const tail = all.slice(all.length - (limits.lines - head));
  const ends = [shown2(all.slice(0, head)), `\u2026 ${left} lines left out \u2026`, shown2(tail)];
  return { [MARKUP]: escape(ends.join("\n")) };
}
function join9(pieces, between) {
  return { [MARKUP]: pieces.map(markupText).join(escape(between)) };
}
function pieceText(piece) {
  if (piece === null) return "";
  if (typeof piece === "string") return escape(oneLine2(clip(piece, LONGEST3)));
  if (typeof piece === "number") return String(piece);
  return isList(piece) ? piece.map(markupText).join("") : piece[MARKUP];
}
function isList(piece) {
  return Array.isArray(piece);
}
function escape(text6) {
  const escaped = text6.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
  return escaped.replace(/^(\s*):(?=:)/gm, "$1&#58;").replace(/##(?=\[)/g, "#&#35;");
}
var MARKUP, LONGEST3, owned, NOTHING2;
var init_html = __esm({
  "src/report/page/html.ts"() {
    "use strict";
    init_visible_text();
    MARKUP = /* @__PURE__ */ Symbol("markup");
    LONGEST3 = 600;
    owned = /* @__PURE__ */ new WeakMap();
    NOTHING2 = { [MARKUP]: "" };
  }
});

// src/report/page/page-assets.json
var page_assets_default;
var init_page_assets = __esm({
  "src/report/page/page-assets.json"() {
    page_assets_default = {
      script: '(()=>{const table=document.querySelector("table.matrix"),form=document.querySelector("#controls");table!==null&&form!==null&&start(table,form);for(const e of document.querySelectorAll("[data-copy]"))addCopyButton(e);function start(e,t){document.documentElement.classList.add("script");const n=[...e.tBodies].map(makeRow).filter(r=>r!==null),o=t.querySelector("output"),a=()=>{const r=n.filter(d=>applyFilter(d,t)).length;o!==null&&(o.value=r===n.length?`${r} cells`:`${r} of ${n.length} cells shown`)},l=r=>{for(const d of n)d.group.hidden||setOpen(d,r)};t.hidden=!1,t.addEventListener("input",a),t.addEventListener("reset",()=>setTimeout(a)),t.addEventListener("submit",r=>r.preventDefault()),t.querySelector("[name=open]")?.addEventListener("click",()=>l(!0)),t.querySelector("[name=close]")?.addEventListener("click",()=>l(!1));const s=[...e.tHead?.rows[0]?.cells??[]];s.forEach((r,d)=>addSortButton(r,d,s,e,n));const c=()=>openNamed(n,t,a);addEventListener("hashchange",c),document.addEventListener("click",r=>{const d=r.target instanceof Element?r.target.closest(\'a[href^="#"]\'):null;d!==null&&d.getAttribute("href")===location.hash&&c()}),a(),c()}function makeRow(e,t){const n=e.querySelector(".row th"),o=e.querySelector(".more"),a=e.querySelector("details");if(n===null||o===null||a===null)return null;const l=document.createElement("button");l.type="button",l.className="open",l.setAttribute("aria-controls",`${e.id}-more`),o.id=`${e.id}-more`,l.append(...n.childNodes),n.append(l);const s={group:e,button:l,more:o,details:a,place:t,words:null};return l.addEventListener("click",()=>setOpen(s,!!o.hidden)),setOpen(s,!1),s}function setOpen({button:e,more:t,details:n},o){e.setAttribute("aria-expanded",String(o)),t.hidden=!o,n.open=o}function applyFilter(e,t){const n=new FormData(t),o=n.getAll("outcome"),a=n.get("words"),l=typeof a=="string"?a.toLowerCase().split(/\\s+/).filter(Boolean):[];l.length>0&&(e.words??=(e.group.textContent??"").toLowerCase());const s=o.includes(e.group.dataset.outcome??"")&&(!n.has("contradicted")||"contradicted"in e.group.dataset)&&l.every(c=>e.words?.includes(c));return e.group.hidden=!s,s}function addSortButton(e,t,n,o,a){const l=document.createElement("button");l.type="button",l.append(...e.childNodes),e.append(l),l.addEventListener("click",()=>{const s=e.getAttribute("aria-sort");for(const i of n)i.removeAttribute("aria-sort");const c=s==="ascending"?"descending":s==="descending"?null:"ascending";c!==null&&e.setAttribute("aria-sort",c);const r=c==="descending"?-1:1,d=(i,u)=>(c===null?0:r*compareCells(cellOf(i,t),cellOf(u,t)))||i.place-u.place;o.append(...[...a].sort(d).map(({group:i})=>i))})}function cellOf({group:e},t){return e.rows[0]?.cells[t]}const collator=new Intl.Collator("en",{numeric:!0});function compareCells(e,t){const[n,o]=[e?.dataset.sort,t?.dataset.sort];return n!==void 0&&o!==void 0?Number(n)-Number(o):collator.compare(e?.textContent??"",t?.textContent??"")}function openNamed(e,t,n){const o=e.find(({group:a})=>`#${a.id}`===location.hash);o!==void 0&&(o.group.hidden&&(t.reset(),n()),setOpen(o,!0),o.group.scrollIntoView({block:"start"}),o.button.focus({preventScroll:!0}))}function addCopyButton(e){const t=document.createElement("button");t.type="button",t.className="copy",t.textContent="Copy",t.setAttribute("aria-label","Copy the command");const n=document.createElement("span");n.className="said",n.setAttribute("role","status"),e.after(t,n),t.addEventListener("click",()=>{copy(e).then(o=>{n.textContent=o?"Copied":"Selected: press Ctrl+C",setTimeout(()=>n.textContent="",3e3)})})}async function copy(e){try{return await navigator.clipboard.writeText(e.textContent??""),!0}catch{return getSelection()?.selectAllChildren(e),!1}}})()',
      scriptHash: "sha256-U/atQIX86DbOBWCEDtbyDa90uWpTHp/UjGDsNT8APos=",
      style: ':root{color-scheme:light dark;--paper: #ffffff;--panel: #f6f7f9;--ink: #1b2027;--soft: #57606c;--rule: #d5dae1;--link: #0b57b5;--pass: #116329;--pass-panel: #e2f4e6;--fail: #a40e26;--fail-panel: #fde8e8;--warn: #7a4a00;--warn-panel: #fdf0d5;--unknown: #4b3a8f;--unknown-panel: #ece8fb;--os: #0b6e8f;--go: #7a3fb5}@media(prefers-color-scheme:dark){:root{--paper: #12161c;--panel: #1b212a;--ink: #e4e9f0;--soft: #a3adba;--rule: #343d4a;--link: #79b4ff;--pass: #7fd99a;--pass-panel: #14321f;--fail: #ff9a9a;--fail-panel: #43191d;--warn: #f2c46d;--warn-panel: #3a2c0e;--unknown: #c3b5ff;--unknown-panel: #2a2350;--os: #5cc8e8;--go: #c79bff}}*{box-sizing:border-box}html{scroll-padding-top:1rem}body{margin:0 auto;max-width:76rem;padding:1.25rem clamp(.75rem,3vw,2rem) 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,Segoe UI,Roboto,Noto Sans,sans-serif;overflow-wrap:anywhere}h1,h2,h3,h4{line-height:1.25;margin:0 0 .5rem}h1{font-size:clamp(1.4rem,4vw,2rem)}h2{font-size:1.3rem;margin-top:2.75rem;padding-bottom:.35rem;border-bottom:1px solid var(--rule)}h3{font-size:1.05rem;margin-top:1.25rem}h4{font-size:.95rem}p,ul,dl,pre,table{margin:0 0 .75rem}ul{padding-left:1.25rem}a{color:var(--link)}code,pre{font-family:ui-monospace,SF Mono,Cascadia Mono,DejaVu Sans Mono,Consolas,monospace;font-size:.875em;unicode-bidi:isolate}pre{padding:.6rem .75rem;background:var(--panel);border:1px solid var(--rule);border-radius:6px;white-space:pre-wrap;line-height:1.45}:focus-visible{outline:3px solid var(--link);outline-offset:2px}a.skip-link{position:absolute;left:-100vw}a.skip-link:focus{position:static;display:inline-block;margin-bottom:.5rem}.verdict{padding:1.1rem 1.25rem .6rem;border:1px solid var(--rule);border-left:.5rem solid var(--accent);border-radius:8px;background:var(--panel)}.verdict.pass{--accent: var(--pass)}.verdict.fail{--accent: var(--fail)}.verdict h1,.verdict .mark{color:var(--accent)}.verdict h1 code{font-size:.95em}.verdict h2{margin-top:0;border:0;padding:0;font-size:1rem}.tool{margin:0 0 .25rem;color:var(--soft);font-size:.875rem}.lead{font-size:1.05rem}.notice{padding-left:.75rem;border-left:3px solid var(--warn)}.reasons{list-style:none;padding:0}.reasons li{margin-bottom:.4rem}.tiles{display:flex;flex-wrap:wrap;gap:.5rem 1.75rem;margin-top:.75rem}.tile{display:flex;flex-direction:column-reverse}.tile dt{color:var(--soft);font-size:.85rem}.tile dd{margin:0;font-size:1.3rem;font-weight:600;font-variant-numeric:tabular-nums}.badge,.tag{display:inline-block;padding:0 .45rem;border-radius:4px;font-size:.8125rem;font-weight:600;line-height:1.5rem;white-space:nowrap;color:var(--soft);background:var(--panel);border:1px solid currentcolor}.tag{line-height:1.25rem;font-weight:500}.badge.pass{color:var(--pass);background:var(--pass-panel)}.badge.fail{color:var(--fail);background:var(--fail-panel)}.badge.warn,.tag.warn{color:var(--warn);background:var(--warn-panel)}.badge.unknown{color:var(--unknown);background:var(--unknown-panel)}.aside,.where,.figures,caption,.id{color:var(--soft);font-size:.875rem}.id{font-weight:400}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:1rem 0 0}.cause,.finding,.step{padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--rule);margin-bottom:1.1rem}.cause{margin-bottom:1.75rem}.cause>h3{margin-top:0}.cause.fail{border-color:var(--fail)}.cause.warn{border-color:var(--warn)}.cause.unknown{border-color:var(--unknown)}.step>h4,.finding>h4{margin-bottom:.25rem}.figures,.stream{margin-bottom:.25rem}.stream{font-size:.875rem;font-weight:600}.remedy pre{margin-bottom:.4rem}.fold{margin-bottom:.75rem}summary{cursor:pointer}.fold>summary{padding:.35rem 0;font-weight:600}.fold>.cause:first-of-type{margin-top:.5rem}table{width:100%;border-collapse:collapse}caption{text-align:left;padding-bottom:.4rem}th,td{padding:.4rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}thead th{font-size:.85rem;color:var(--soft);white-space:nowrap;vertical-align:bottom}tbody th{font-weight:400}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.basics{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:.15rem 1.5rem}.basics>div{display:grid;grid-template-columns:9.5rem 1fr;gap:.75rem}.basics>.wide{grid-column:1 / -1}.basics dt{color:var(--soft)}.basics dd{margin:0}.matrix>tbody>.row>*{border-bottom:0;border-top:1px solid var(--rule)}.matrix>tbody>.more>td{border:0;padding:0 .6rem .4rem}.matrix>tbody:hover>.row>*{background:var(--panel)}.matrix .more summary{color:var(--soft);font-size:.875rem}.script .matrix .more summary{display:none}.detail{padding:.5rem 0 1rem .75rem}.controls{padding:.75rem 1rem .25rem;margin-bottom:1rem;background:var(--panel);border:1px solid var(--rule);border-radius:8px}.controls:not([hidden]){display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center}.controls p{margin:0 0 .5rem}.controls label{margin-right:.9rem;white-space:nowrap}.search{flex:1 1 18rem;display:flex;gap:.6rem;align-items:center;margin-bottom:.5rem}.search input{flex:1;min-width:0}input[type=search],button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.25rem .7rem}button{cursor:pointer}button:hover{border-color:var(--link)}fieldset{border:0;padding:0;margin:0 0 .5rem;min-width:0}legend{float:left;padding:0 .6rem 0 0}.copy{font-size:.875rem;padding:.1rem .6rem}.said{margin-left:.6rem;font-size:.875rem;color:var(--soft)}thead button,.open{padding:0;border:0;background:none;font:inherit;color:inherit;text-align:inherit}thead button:after{content:" \u2195";color:var(--soft)}[aria-sort=ascending] button:after{content:" \u2191"}[aria-sort=descending] button:after{content:" \u2193"}.open{color:var(--link)}.open:hover{text-decoration:underline}.open:before{content:"\u25B8 "}.open[aria-expanded=true]:before{content:"\u25BE "}.ladder .served>*{background:var(--pass-panel)}.ladder .gap>td{padding-left:1.5rem;border-left:3px solid var(--fail);background:var(--panel)}.blocker{display:block}.chart{width:45%;vertical-align:middle}.bars td,.bars th{padding-block:.25rem}.bars tbody th{min-width:7rem}.duet .chart{width:24%}.duet tr:has(+.why)>*{border-bottom:0}.why>td{padding-top:0}svg{display:block;width:100%;overflow:visible}.bar{height:.7rem}.bar rect{fill:var(--os)}.strip{height:1.1rem}.strip line{stroke:var(--tone);stroke-width:2px;vector-effect:non-scaling-stroke}.strip rect{fill:var(--tone)}.strip .grid{stroke:var(--rule);stroke-width:1px}.strip .latest{stroke-width:7px;stroke-linecap:round}.strip .limit{stroke:var(--fail);stroke-dasharray:4 3}.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem}.plot svg{fill:var(--soft)}.plot .g{stroke:var(--soft);stroke-opacity:.35}.os{--tone: var(--os)}.go{--tone: var(--go)}.timers td:last-child,.timers th:last-child{padding-inline:1.6rem}.axis{display:flex;justify-content:space-between;margin-inline:-1.4rem;font-weight:400}.axis span{width:2.8rem;text-align:center}footer{margin-top:3rem;color:var(--soft);font-size:.875rem}@media(max-width:44rem){.less{display:none}th,td{padding:.35rem .3rem}thead th,.controls label{white-space:normal}thead th{overflow-wrap:normal}fieldset label{display:inline-block}thead th:not([aria-sort]) button:after{content:none}.matrix .row>*{padding-inline:.2rem;font-size:.9rem}.matrix>thead th{padding-inline:.2rem;font-size:.75rem}.timers thead th{white-space:nowrap}.bars tbody th{min-width:5rem}.row>th{min-width:4.75rem}.matrix .row .badge,.tag{padding-inline:.25rem;font-size:.75rem}.tag{white-space:normal}.basics>div{grid-template-columns:8rem 1fr}.matrix>tbody>.more>td,.detail{padding-inline:0}.chart{width:38%}.timers td:last-child,.timers th:last-child{padding-inline:.6rem}.duet .chart{display:none}.axis{margin-inline:-.4rem;font-size:.7rem}.axis span{width:auto}}@media print{:root{--paper: #ffffff;--panel: #ffffff;--ink: #000000;--soft: #444444;--rule: #bbbbbb;--link: #000000;--pass: #0b4d1e;--fail: #8a0b1f;--warn: #5f3900;--unknown: #3a2c78;--pass-panel: #ffffff;--fail-panel: #ffffff;--warn-panel: #ffffff;--unknown-panel: #ffffff;--os: #0b6e8f;--go: #7a3fb5;color-scheme:light}html{font-size:9.5pt}body{max-width:none;padding:0}.skip-link,nav,.controls:not([hidden]),.copy,.said,.open:before,thead button:after{display:none}details.fold::details-content{content-visibility:visible;block-size:auto}tr,h2,h3,h4{break-inside:avoid;break-after:auto}.more{break-inside:auto}h2,h3,h4{break-after:avoid}svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}}',
      styleHash: "sha256-q4awn27K02bmCL+cMSjgbrfHI+oBJFuRMrxSUWwj5XU="
    };
  }
});

// src/report/page/page-terms.ts
function termList(terms) {
  const rows = terms.map(([name2, value, width]) => {
    return html`<div${width === "wide" ? html` class="wide"` : null}><dt>${name2}</dt><dd>${value}</dd></div>`;
  });
  return html`<dl class="basics">${rows}</dl>`;
}
var init_page_terms = __esm({
  "src/report/page/page-terms.ts"() {
    "use strict";
    init_html();
  }
});

// src/report/page/page-binaries.ts
function pageBinaries({ report, extent }) {
  const { binaries } = report;
  const parts = binaries.slice(0, extent.items).map((binary2) => {
    return html`<details class="fold" ${binaries.length === 1 ? html` open` : null}>
      <summary>${code(binary2.path, 100)} ${line(`${binary2.os}/${binary2.arch}`, 40)}, ${binary2.linkage}</summary>
      ${termList(binaryRows(binary2, extent.symbols))}
    </details>`;
  });
  if (parts.length === 0) return NOTHING2;
  const left = binaries.length - parts.length;
  const more = left > 0 ? html`<p>${groupThousands(left)} more binaries left out here for length.</p>` : null;
  return html`<section aria-labelledby="binaries">
    <h2 id="binaries">Binaries</h2>
    ${parts}${more}
  </section>`;
}
function binaryRows(binary2, symbols2) {
  const { sha256, sizeBytes: sizeBytes2, interpreter, needed, rpath, runpath, cgoPackages: cgoPackages2, cpuLevel: cpuLevel2, warnings, libc, format } = binary2;
  const rows = [
    ["SHA-256", code(sha256, 80), "wide"],
    ["size", html`${bytesText(sizeBytes2)}`]
  ];
  const go = goLine(binary2);
  if (go !== null) rows.push(["Go", line(go, 300), "wide"]);
  if (libc !== "none" && format === "elf") rows.push(["C library", html`${libc === "unknown" ? "not known" : libc}`]);
  if (interpreter !== null) rows.push(["loader", code(interpreter)]);
  if (needed.length > 0) rows.push(["needs", names(needed, 12), "wide"]);
  for (const { library, floor, names: wanted } of floorsOf(binary2)) {
    const blame = wanted.length === 0 || symbols2 === 0 ? null : html`, for ${names(wanted, symbols2)}`;
    rows.push([`least of ${library.slice(0, 60)}`, html`${code(floor, 60)}${blame}`, "wide"]);
  }
  if (rpath.length + runpath.length > 0) rows.push(["search path", names([...rpath, ...runpath], 6)]);
  if (cgoPackages2 !== null && cgoPackages2.length > 0) rows.push(["C code comes with", names(cgoPackages2, 8)]);
  if (cpuLevel2 !== null) rows.push(["CPU level", html`x86-64-v${cpuLevel2}`]);
  for (const [label2, text6] of systemRows(binary2)) rows.push([label2, line(text6, 300), "wide"]);
  rows.push(["hardening", html`${hardeningText(binary2)}`]);
  for (const warning of warnings.slice(0, 5)) rows.push(["not read in full", line(warning, 200), "wide"]);
  return rows;
}
function names(all, most) {
  const shown2 = all.slice(0, most).map((name2) => code(name2, 100));
  const left = all.length - shown2.length;
  return html`${join9(shown2, ", ")}${left > 0 ? ` and ${groupThousands(left)} more` : null}`;
}
var init_page_binaries = __esm({
  "src/report/page/page-binaries.ts"() {
    "use strict";
    init_binary_words();
    init_quantity_text();
    init_system_words();
    init_html();
    init_page_terms();
  }
});

// src/report/page/page-context.ts
function pageContext(report, extent) {
  const naming = cellNaming(report);
  return {
    report,
    naming,
    extent,
    anchors: new Map(report.cells.map(({ id }, index) => [id, anchorOf(index)])),
    names: new Map(report.cells.map((cell2) => [cell2.id, cellName(cell2, naming)])),
    outputs: /* @__PURE__ */ new Map()
  };
}
function anchorOf(index) {
  return `cell-${index + 1}`;
}
function cellLinks(ids, context, most) {
  const shown2 = ids.slice(0, most).map((id) => {
    const name2 = line(context.names.get(id) ?? id, 100);
    const anchor = context.anchors.get(id);
    return anchor === void 0 ? html`<code>${name2}</code>` : html`<a href="#${anchor}"><code>${name2}</code></a>`;
  });
  const left = ids.length - shown2.length;
  return html`${join9(shown2, ", ")}${left > 0 ? ` and ${groupThousands(left)} more` : null}`;
}
function outcomeBadge(outcome, word3 = outcome === "skip" ? "skipped" : outcome) {
  return html`<span class="badge ${outcome}"><span aria-hidden="true">${MARKS2[outcome]}</span> ${word3}</span>`;
}
function isStandIn({ image }) {
  return image?.standIn != null;
}
var MARKS2;
var init_page_context = __esm({
  "src/report/page/page-context.ts"() {
    "use strict";
    init_cell_words();
    init_quantity_text();
    init_html();
    MARKS2 = { pass: "\u2713", fail: "\u2717", warn: "!", unknown: "?", skip: "\u2013" };
  }
});

// src/report/page/page-changes.ts
function pageChanges(context) {
  const { changes: changes2 } = context.report;
  if (changes2 === null) return NOTHING2;
  const items = changeWords(changes2).map(({ kind, text: text6, cells, names: names2 }) => {
    const shown2 = names2.slice(0, 8).map((name2) => code(name2, 100));
    if (names2.length > 8) shown2.push(html`${names2.length - 8} more`);
    const where = cells.length === 0 ? null : html`: ${cellLinks(cells, context, 24)}`;
    const word3 = kind === "bad" ? "worse" : kind === "good" ? "better" : "other";
    return html`<li>${outcomeBadge(BADGES[kind], word3)} ${line(text6, 300)}${where} ${join9(shown2, ", ")}</li>`;
  });
  return html`<section aria-labelledby="changes">
    <h2 id="changes">Since the baseline</h2>
    <p>The baseline was started <time datetime="${changes2.since}">${changes2.since}</time>.</p>
    ${items.length === 0 ? html`<p>Nothing changed.</p>` : html`<ul class="reasons">
            ${items}
          </ul>`}
  </section>`;
}
var BADGES;
var init_page_changes = __esm({
  "src/report/page/page-changes.ts"() {
    "use strict";
    init_change_words();
    init_html();
    init_page_context();
    BADGES = { bad: "fail", good: "pass", neutral: "skip" };
  }
});

// src/report/timer-svg.ts
function histogramSvg(traces, scale) {
  const top = topShare(traces, scale);
  const drawn = inOrder2(traces).map(({ histogram, role }) => {
    const bins = logBins(histogram, scale);
    const width = PLOT_WIDTH / scale.bins;
    const bars = bins.flatMap((count5, index) => {
      if (count5 === 0) return [];
      const height = Math.max(1, Math.sqrt(count5 / histogram.count / top) * PLOT_HEIGHT);
      return [
        `M${fixed(LEFT + index * width)} ${TOP + PLOT_HEIGHT}v${fixed(-height)}h${fixed(width)}v${fixed(height)}z`
      ];
    });
    return `<path d="${bars.join("")}" fill="${COLOURS[role]}" fill-opacity="${role === "host" ? 0.45 : 0.55}"/>`;
  });
  const marks = SHARES.filter((share) => share <= top && share >= top / 50).map((share) => {
    return { y: Math.sqrt(share / top), label: `${share * 100} %` };
  });
  return frame("How often which lateness came", traces, scale, marks, drawn.join(""));
}
function topShare(traces, scale) {
  const most = Math.max(
    0,
    ...traces.map(({ histogram }) => Math.max(...logBins(histogram, scale)) / (histogram.count || 1))
  );
  return SHARES.find((share) => share >= most) ?? 1;
}
function ecdfSvg(traces, scale) {
  const drawn = inOrder2(traces).map(({ histogram, role }) => {
    return `<path d="${ecdfPath(histogram, scale)}" fill="none" stroke="${COLOURS[role]}" stroke-width="2" stroke-linejoin="round"/>`;
  });
  const marks = [0, 0.5, 0.9, 0.99, 0.999].map((p) => ({ y: stretched(p), label: p === 0 ? "0" : `p${p * 100}` }));
  return frame("Share of timers that were at most so late", traces, scale, marks, drawn.join(""));
}
function stretched(share) {
  return Math.min(1, -Math.log10(Math.max(1e-4, 1 - share)) / 4);
}
function ecdfPath({ count: count5, buckets }, scale) {
  const points = [];
  let seen = 0;
  let lastX = -1;
  const every = Math.max(1, Math.ceil(buckets.size / MOST_POINTS));
  for (const [step2, [index, of]] of [...buckets].entries()) {
    seen += of;
    const x = xOf((bucketFloor(index) + bucketFloor(index + 1)) / 2, scale);
    if (step2 % every !== 0 && step2 !== buckets.size - 1) continue;
    const y = TOP + PLOT_HEIGHT * (1 - stretched(seen / count5));
    points.push(lastX < 0 ? `M${fixed(x)} ${TOP + PLOT_HEIGHT}V${fixed(y)}` : `H${fixed(x)}V${fixed(y)}`);
    lastX = x;
  }
  return points.join("");
}
function frame(title, traces, scale, marks, drawn) {
  const rows = marks.map(({ y, label: label2 }) => {
    const at = fixed(TOP + PLOT_HEIGHT * (1 - y));
    return `<path d="M${LEFT} ${at}H${WIDTH - RIGHT}" class="g"/><text x="${LEFT - 6}" y="${at}" dy="4" text-anchor="end">${label2}</text>`;
  });
  const columns = decades(scale).map((ns4) => {
    const at = fixed(xOf(ns4, scale));
    return `<path d="M${at} ${TOP}v${PLOT_HEIGHT}" class="g"/><text x="${at}" y="${HEIGHT - 14}" text-anchor="${ns4 === scale.toNs ? "end" : "middle"}">${durationText(ns4 / 1e6)}</text>`;
  });
  const legend3 = traces.map(({ name: name2, role }, index) => {
    const x = LEFT + index * ((WIDTH - LEFT) / Math.max(2, traces.length));
    return `<rect x="${fixed(x)}" y="8" width="10" height="10" fill="${COLOURS[role]}"/><text x="${fixed(x + 15)}" y="17">${escapeXml(name2)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui,sans-serif" font-size="12" fill="#6e7781"><title>${title}</title><style>.g{stroke:#8b949e;stroke-opacity:.3}</style>${rows.join("")}${columns.join("")}${drawn}${legend3.join("")}</svg>
`;
}
function inOrder2(traces) {
  return [...traces.filter(({ role }) => role === "host"), ...traces.filter(({ role }) => role === "cell")];
}
function xOf(ns4, { fromNs, toNs }) {
  const share = Math.log(Math.max(ns4, fromNs) / fromNs) / Math.log(toNs / fromNs);
  return LEFT + PLOT_WIDTH * Math.min(1, share);
}
function decades({ fromNs, toNs }) {
  const found = [];
  for (let ns4 = 10 ** Math.ceil(Math.log10(fromNs)); ns4 <= toNs * 1.000001; ns4 *= 10) found.push(ns4);
  return found.length > 1 ? found : [fromNs, toNs];
}
function fixed(value) {
  return String(Number(value.toFixed(1)));
}
function escapeXml(text6) {
  const marks = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
  };
  const shown2 = Array.from(text6.replaceAll(new RegExp("\\p{C}", "gu"), "")).slice(0, 60).join("");
  return shown2.replaceAll(/[&<>"']/g, (mark) => marks[mark]);
}
var WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM, PLOT_WIDTH, PLOT_HEIGHT, MOST_POINTS, COLOURS, SHARES;
var init_timer_svg = __esm({
  "src/report/timer-svg.ts"() {
    "use strict";
    init_log_bins();
    init_histogram();
    init_quantity_text();
    WIDTH = 640;
    HEIGHT = 240;
    LEFT = 46;
    RIGHT = 12;
    TOP = 28;
    BOTTOM = 34;
    PLOT_WIDTH = WIDTH - LEFT - RIGHT;
    PLOT_HEIGHT = HEIGHT - TOP - BOTTOM;
    MOST_POINTS = 400;
    COLOURS = { host: "#8b949e", cell: "#2f81f7" };
    SHARES = [1e-3, 5e-3, 0.01, 0.05, 0.1, 0.2, 0.5, 1];
  }
});

// src/report/page/page-duet.ts
function pageDuet(context) {
  const measured = duetCells(context.report);
  if (measured.length === 0) return NOTHING2;
  const scale = percentScale(measured);
  const heads = DUET_COLUMNS.map((name2) => {
    return html`<th scope="col" class="${name2 === "verdict" ? "main" : NARROW.has(name2) ? "number" : "number less"}">
      ${name2}
    </th>`;
  });
  const worst2 = [...measured].sort(byVerdict).filter(({ duet }) => duet.cell !== null && duet.control !== null);
  const shapes2 = worst2.slice(0, context.extent.plots).map((each, index) => duetShapes(each, index === 0, context));
  const left = worst2.length - shapes2.length;
  return html`<section aria-labelledby="duet">
    <h2 id="duet">Timers against the host</h2>
    <p>${duetBasis(measured.map(({ duet }) => duet))}</p>
    <table class="bars duet">
      <thead>
        <tr>
          <th scope="col">cell</th>
          ${heads}
          <th scope="col" class="chart">bounds of p90, and the limit</th>
        </tr>
      </thead>
      <tbody>
        ${measured.map((each) => duetRow(each, scale, context))}
      </tbody>
    </table>
    ${shapes2}${left > 0 ? html`<p class="aside">Shapes of ${countText(left, "more cell")} left out here for length.</p>` : null}
  </section>`;
}
function duetRow({ cell: cell2, duet }, scale, { anchors, names: names2 }) {
  const figures2 = duetFigures(duet).map((figure, index) => {
    const name3 = DUET_COLUMNS[index + 1] ?? "";
    return html`<td class="${NARROW.has(name3) ? "number" : "number less"}">${figure}</td>`;
  });
  const why2 = whyText(duet);
  const name2 = line(names2.get(cell2.id) ?? cell2.id, 100);
  const row3 = html`<tr>
    <th scope="row">
      <a href="#${anchors.get(cell2.id) ?? ""}"><code>${name2}</code></a>
    </th>
    <td>${outcomeBadge(BADGES2[duet.verdict], duet.verdict)}</td>
    ${figures2}
    <td class="chart">${boundsStrip(duet, scale)}</td>
  </tr>`;
  if (why2 === "") return row3;
  return html`${row3}
    <tr class="why">
      <td class="aside" colspan="${DUET_COLUMNS.length + 2}">${line(why2, 300)}</td>
    </tr>`;
}
function percentScale(measured) {
  const ends = measured.flatMap(
    ({ duet: { p90, limitPercent } }) => p90 === null ? [] : [p90.lower, p90.upper, limitPercent]
  );
  const limits = measured.map(({ duet }) => duet.limitPercent);
  const most = Math.max(1, ...limits) * 3;
  return { from: Math.max(-most, Math.min(0, ...ends)), to: Math.min(most, Math.max(1, ...ends)) };
}
function boundsStrip({ p90, limitPercent }, { from, to }) {
  const at = (percent2) => Math.round(Math.min(1, Math.max(0, (percent2 - from) / (to - from))) * 1e3);
  const marks = html`<line class="grid" x1="${at(0)}" x2="${at(0)}" y1="0" y2="20" /><line
      class="limit"
      x1="${at(limitPercent)}"
      x2="${at(limitPercent)}"
      y1="0"
      y2="20"
    />`;
  const bounds = p90 === null ? null : html`<line class="whisker" x1="${at(p90.lower)}" x2="${at(p90.upper)}" y1="10" y2="10" /><line
            class="latest"
            x1="${at(p90.estimate)}"
            x2="${at(p90.estimate)}"
            y1="10"
            y2="10"
          />`;
  return html`<svg class="strip os" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
    ${marks}${bounds}
  </svg>`;
}
function duetShapes({ cell: cell2, duet }, open, { names: names2 }) {
  const { control, cell: inCell } = duetHistograms(duet);
  const scale = scaleOf([duet], 96);
  const traces = [
    { name: "its host", histogram: control, role: "host" },
    { name: "the cell", histogram: inCell, role: "cell" }
  ];
  const pictures = [histogramSvg(traces, scale), ecdfSvg(traces, scale)].map((svg) => {
    return html`<div class="plot">${trusted(svg.replace(/<style>[^<]*<\/style>/, "").trim())}</div>`;
  });
  return html`<details class="fold" ${open ? html` open` : null}>
    <summary>Shape of lateness in <code>${line(names2.get(cell2.id) ?? cell2.id, 100)}</code></summary>
    <div class="plots">${pictures}</div>
  </details>`;
}
var NARROW, BADGES2;
var init_page_duet = __esm({
  "src/report/page/page-duet.ts"() {
    "use strict";
    init_quantity_text();
    init_timer_duet_words();
    init_timer_spark();
    init_timer_svg();
    init_html();
    init_page_context();
    NARROW = /* @__PURE__ */ new Set(["p90"]);
    BADGES2 = {
      steady: "pass",
      jittery: "warn",
      inconclusive: "unknown",
      contaminated: "unknown",
      unmeasured: "skip"
    };
  }
});

// src/report/page/page-header.ts
function pageHeader(context) {
  const { report } = context;
  const { passes: passes2, subjects } = verdictWords(report);
  const subject = join9(
    subjects.slice(0, 3).map((name2) => code(name2, 60)),
    ", "
  );
  const more = subjects.length > 3 ? ` and ${subjects.length - 3} more` : null;
  return html`<header class="verdict ${passes2 ? "pass" : "fail"}">
    <p class="tool">Portcullis report</p>
    <h1>
      <span class="mark" aria-hidden="true">${passes2 ? "\u2713" : "\u2717"}</span> Gate
      ${passes2 ? "passes" : "fails"}${subjects.length === 0 ? null : html` for ${subject}${more}`}
    </h1>
    ${passes2 ? html`<p class="lead">${passedText(report.cells)}.</p>` : null}
    ${report.complete ? null : html`<p class="notice">${outcomeBadge("warn", "partial")} The run was cut short: cells that did not end are unknown.</p>`}
    ${gateReasons(context)} ${tiles(context)} ${notices(context)}
  </header>`;
}
function gateReasons(context) {
  const { gate: gate2 } = context.report;
  if (gate2.reasons.length === 0) return NOTHING2;
  const beside = new Set(reasonsBesideCells(gate2));
  const items = merged3(gate2.reasons).map(({ reason: reason2, cells }) => {
    const { severity, message } = reason2;
    const text6 = beside.has(reason2) || cells.length < 2 ? prose2(message) : html`${REASONS3[reason2.code] ?? message}`;
    const where = cells.length === 0 ? null : html`<span class="where">${cellLinks(cells, context, 20)}</span>`;
    return html`<li>
      ${outcomeBadge(severity === "fail" ? "fail" : "warn", severity === "fail" ? "closes" : "warns")} ${text6} ${where}
    </li>`;
  });
  return html`<section aria-labelledby="gate-reasons">
    <h2 id="gate-reasons">What the gate says</h2>
    <ul class="reasons">
      ${items}
    </ul>
  </section>`;
}
function merged3(reasons) {
  const byKey = /* @__PURE__ */ new Map();
  for (const reason2 of reasons) {
    const key = reason2.code in REASONS3 ? `${reason2.code} ${reason2.severity}` : JSON.stringify(reason2);
    const before = byKey.get(key);
    if (before) before.cells.push(...reason2.cells);
    else byKey.set(key, { reason: reason2, cells: [...reason2.cells] });
  }
  return [...byKey.values()];
}
function tiles({ report }) {
  const outcomes = ["pass", "warn", "fail", "unknown", "skip"].flatMap((outcome) => {
    const count5 = report.cells.filter((cell2) => cell2.outcome === outcome).length;
    return count5 === 0 ? [] : [
      html`<div class="tile">
            <dt>${outcomeBadge(outcome)}</dt>
            <dd>${count5}</dd>
          </div>`
    ];
  });
  const facts = [["cells", html`${report.cells.length}`]];
  if (report.gate.glibcFloor !== null) facts.push(["needs at least", line(report.gate.glibcFloor, 40)]);
  facts.push(["took", html`${durationText(report.durationMs)}`]);
  const rest = facts.map(
    ([term, value]) => html`<div class="tile">
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`
  );
  return html`<dl class="tiles">${outcomes}${rest}</dl>`;
}
function notices({ report }) {
  const { cells, engine: engine2 } = report;
  const said = [];
  const standIns = cells.filter(isStandIn).length;
  if (standIns > 0) {
    said.push(
      `${countText(standIns, "cell")} ran in a stand-in, a userland with the same C library rebuilt from packages, because the image could not be had. That is weaker proof; they are marked.`
    );
  }
  if (engine2 === null && cells.every(({ basis: basis2 }) => basis2 !== "observation")) {
    said.push("Nothing was run: this rests on predictions alone.");
  }
  return html`${said.map((text6) => html`<p class="notice">${text6}</p>`)}`;
}
var REASONS3;
var init_page_header = __esm({
  "src/report/page/page-header.ts"() {
    "use strict";
    init_quantity_text();
    init_verdict_words();
    init_html();
    init_page_context();
    REASONS3 = {
      "required-cell-failed": "Required cells fail:",
      "required-cell-unknown": "Required cells are unknown, and what could not be found out is no proof:",
      "unknown-cell": "Cells are unknown:",
      "prediction-contradicted": "Prediction and observation contradict each other:"
    };
  }
});

// src/report/page/glibc-ladder.ts
function glibcLadder(binary2, cells) {
  const needs = glibcNeeds(binary2);
  if (binary2.format !== "elf" || needs.length === 0) return null;
  const own = cells.filter(({ binary: sha, target }) => sha === binary2.sha256 && isGlibc(target.libc));
  const known = catalogueTargets().filter(({ libc, architectures }) => {
    return isGlibc(libc) && (architectures === null || architectures.includes(binary2.arch));
  });
  const tried = new Set(own.map(({ target }) => target.id));
  const versions2 = /* @__PURE__ */ new Set([
    ...own.map(({ target }) => target.libc.version),
    ...known.map(({ libc }) => libc.version)
  ]);
  const ladder = [...versions2].filter((version2) => VERSION3.test(version2)).sort((a, b) => compareVersions(b, a));
  return ladder.map((version2, index) => ({
    version: version2,
    served: compareVersions(needs[0].version, version2) <= 0,
    cells: own.filter(({ target }) => target.libc.version === version2),
    others: known.filter(({ id, libc }) => libc.version === version2 && !tried.has(id)).map(({ id }) => id),
    blockers: blockersBetween(needs, version2, ladder[index - 1] ?? null).map((need) => blocker(need, binary2))
  }));
}
function isGlibc({ family, version: version2 }) {
  return family === "glibc" && version2 !== null;
}
function blockersBetween(needs, version2, above) {
  return needs.filter((need) => {
    return compareVersions(need.version, version2) > 0 && (above === null || compareVersions(need.version, above) <= 0);
  });
}
function blocker({ node, library, symbols: symbols2 }, binary2) {
  return { node, library, symbols: symbols2.map((name2) => ({ name: name2, wantedBy: wantedBy(name2, binary2) })) };
}
function wantedBy(symbol, { go, cgoPackages: cgoPackages2 }) {
  const known = Object.hasOwn(STD_SYMBOL_PACKAGE, symbol) ? STD_SYMBOL_PACKAGE[symbol] : void 0;
  if (known !== void 0) return `package ${known}`;
  if (go === null) return "the program";
  if (STD_CGO_SYMBOLS.has(symbol)) return "runtime/cgo and its start files";
  const foreign = (cgoPackages2 ?? []).filter((name2) => !STD_PACKAGES.has(name2));
  if (foreign.length === 0) return "C code";
  return foreign.length <= 2 ? `C code of ${foreign.join(", ")}` : `C code of ${foreign[0]} and ${foreign.length - 1} more`;
}
var VERSION3, STD_PACKAGES;
var init_glibc_ladder = __esm({
  "src/report/page/glibc-ladder.ts"() {
    "use strict";
    init_std_cgo_symbols();
    init_catalogue2();
    init_compare_versions();
    init_glibc_floor();
    VERSION3 = /^\d+(?:\.\d+){1,2}$/;
    STD_PACKAGES = /* @__PURE__ */ new Set(["net", "os/user", "runtime/cgo", "syscall", "plugin"]);
  }
});

// src/report/page/page-ladder.ts
function pageLadder(context) {
  const { binaries, cells } = context.report;
  const parts = binaries.slice(0, context.extent.items).flatMap((binary2) => {
    const ladder = glibcLadder(binary2, cells);
    return ladder === null ? [] : [binaryLadder(binary2, ladder, context)];
  });
  if (parts.length === 0) return NOTHING2;
  return html`<section aria-labelledby="ladder">
    <h2 id="ladder">glibc ladder</h2>
    <p>
      From the versions that the binary names alone: which glibc serves it, and what stands between it and the next one
      down. The matrix says what else decides.
    </p>
    ${parts}
  </section>`;
}
function binaryLadder(binary2, ladder, context) {
  const { naming } = context;
  const name2 = naming.severalBinaries ? html`<h3>${code(naming.binaryNames.get(binary2.sha256) ?? binary2.path, 80)}</h3>` : null;
  const next = ladder.find(({ served }) => !served);
  const rows = ladder.map((rung) => rungRows(rung, rung === next, context));
  return html`${name2}
    <table class="ladder">
      <caption class="aside">
        ${summary(ladder, next)}
      </caption>
      <thead>
        <tr>
          <th scope="col">glibc</th>
          <th scope="col">serves it</th>
          <th scope="col">who has it</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
function summary(ladder, next) {
  const oldest = ladder.findLast(({ served }) => served);
  if (oldest === void 0) return "No glibc in the list serves it.";
  if (next === void 0) return `Every glibc in the list serves it, down to ${oldest.version}.`;
  const blocking = next.blockers.map(({ node }) => node);
  return `Served from glibc ${oldest.version} up. ${next.version} is blocked by ${listText(blocking, 4)}.`;
}
function rungRows({ version: version2, served, cells, others, blockers }, isNext, context) {
  const gap = blockers.length === 0 ? null : html`<tr class="gap">
          <td colspan="3">
            <strong>${isNext ? "Blocks the next one down" : "Further down"}:</strong>
            ${blockers.map((each) => blockerText(each, context))}
          </td>
        </tr>`;
  const tried = cellLinks(
    cells.map(({ id }) => id),
    context,
    12
  );
  const rest = others.length === 0 ? null : html`${cells.length > 0 ? ", " : null}<span class="aside">${listText(others, 8)}</span>`;
  const badge = served ? outcomeBadge("pass", "yes") : outcomeBadge("fail", "no");
  return html`${gap}
    <tr class="${served ? "served" : "blocked"}">
      <th scope="row">${line(version2, 20)}</th>
      <td>${badge}</td>
      <td>${tried}${rest}</td>
    </tr>`;
}
function blockerText({ node, library, symbols: symbols2 }, { extent }) {
  const shown2 = symbols2.slice(0, extent.symbols);
  const wants = [...new Set(shown2.map(({ wantedBy: wantedBy2 }) => wantedBy2))].map((owner) => {
    const names2 = shown2.filter(({ wantedBy: wantedBy2 }) => wantedBy2 === owner).map(({ name: name2 }) => code(name2, 60));
    return html`${join9(names2, ", ")}, wanted by ${line(owner, 160)}`;
  });
  const left = symbols2.length - extent.symbols;
  const more = left > 0 ? `; ${groupThousands(left)} more` : null;
  return html`<span class="blocker"
    >${code(node, 40)} of ${code(library, 60)}${wants.length > 0 ? ": " : null}${join9(wants, "; ")}${more}</span
  > `;
}
var init_page_ladder = __esm({
  "src/report/page/page-ladder.ts"() {
    "use strict";
    init_quantity_text();
    init_glibc_ladder();
    init_html();
    init_page_context();
  }
});

// src/report/page/page-facts.ts
function pageFacts(cell2, { report, extent }) {
  if (cell2.facts === null) return NOTHING2;
  const own = flatten(cell2.facts);
  const spread = factSpread(report.cells);
  const rows = [...own].flatMap(([name2, value]) => {
    const counts = spread.get(name2);
    if (counts === void 0 || counts.size < 2) return [];
    const others = new Map([...counts].filter(([other]) => other !== value).sort((a, b) => b[1] - a[1]));
    const mine = counts.get(value) ?? 1;
    const rest = [...others].slice(0, 3).map(([other, count5]) => `${other} (${count5})`);
    if (others.size > 3) rest.push(`${others.size - 3} other values`);
    const rare = [...others.values()].some((count5) => count5 > mine);
    return [{ name: name2, value, mine, others: rest.join(", "), rare }];
  });
  const alike2 = own.size - rows.length;
  const body = rows.slice(0, extent.items * 2).map(({ name: name2, value, mine, others, rare }) => {
    const mark = rare ? html` <span class="tag warn">differs from most</span>` : null;
    return html`<tr>
      <th scope="row">${line(factName(name2), 60)}</th>
      <td>${line(value, 120)}${mark}${mine > 1 ? html` <span class="aside">as in ${mine - 1} more</span>` : null}</td>
      <td>${line(others, 300)}</td>
    </tr>`;
  });
  const same = alike2 > 0 ? html`<p class="aside">${alike2} more facts are the same in every cell.</p>` : null;
  if (body.length === 0)
    return html`<h3>Facts against the others</h3>
      ${same}`;
  return html`<h3>Facts against the others</h3>
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">fact</th>
          <th scope="col">here</th>
          <th scope="col">others (cells)</th>
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
    ${same}`;
}
function commonFacts(cells) {
  const measured = cells.filter(({ facts }) => facts !== null).length;
  return [...factSpread(cells)].flatMap(([name2, counts]) => {
    const [[value, count5] = ["", 0]] = counts;
    return counts.size === 1 && count5 === measured ? [[name2, value]] : [];
  });
}
function factSpread(cells) {
  const known = spreads.get(cells);
  if (known) return known;
  const spread = /* @__PURE__ */ new Map();
  for (const { facts } of cells) {
    if (facts === null) continue;
    for (const [name2, value] of flatten(facts)) {
      const counts = spread.get(name2) ?? /* @__PURE__ */ new Map();
      counts.set(value, (counts.get(value) ?? 0) + 1);
      spread.set(name2, counts);
    }
  }
  spreads.set(cells, spread);
  return spread;
}
function factName(name2) {
  const words = name2.slice(0, 100).replace(/(?:Bytes|Ns)$/, "");
  return words.replace(/\./g, " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function flatten(facts) {
  const flat = Object.entries(facts).flatMap(([name2, value]) => {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return [[name2, factText(name2, value)]];
    return Object.entries(value).map(([inner, each]) => [`${name2}.${inner}`, factText(inner, each)]);
  });
  return new Map(flat.slice(0, 60));
}
function factText(name2, value) {
  if (value === null || value === void 0) return "none or not known";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number")
    return name2.endsWith("Bytes") ? bytesText(value) : `${value}${name2.endsWith("Ns") ? " ns" : ""}`;
  return (typeof value === "string" ? value : JSON.stringify(value) ?? "").slice(0, 300);
}
var spreads;
var init_page_facts = __esm({
  "src/report/page/page-facts.ts"() {
    "use strict";
    init_quantity_text();
    init_html();
    spreads = /* @__PURE__ */ new WeakMap();
  }
});

// src/report/page/page-finding.ts
function pageFinding(finding3, { evidenceLines, sentence }) {
  const { id, title, message, evidence, remedy: remedy2, severity } = finding3;
  return html`<article class="finding">
    <h4>${severityBadge(severity)} ${line(title, 100)} <code class="id">${line(id, 60)}</code></h4>
    <p>${prose2(message, sentence)}</p>
    ${pageEvidence(evidence, evidenceLines, sentence)}${pageRemedy(remedy2, sentence)}
  </article>`;
}
function severityBadge(severity) {
  return outcomeBadge(severity === "error" ? "fail" : severity === "warning" ? "warn" : "skip", severity);
}
function pageEvidence(evidence, most, sentence) {
  if (evidence.length === 0 || most === 0) return NOTHING2;
  return html`<pre class="evidence">
${lines(evidence.slice(0, most + 1).join("\n"), { lines: most, columns: Math.min(300, sentence) })}</pre>`;
}
function pageRemedy(remedy2, sentence) {
  if (remedy2 === null) return NOTHING2;
  const command = remedy2.command === null ? null : html`<pre class="command" data-copy>
${lines(remedy2.command, { lines: sentence < 200 ? 2 : 20, columns: sentence * 2 })}</pre>`;
  return html`<div class="remedy">
    <p><strong>Fix:</strong> ${prose2(remedy2.text, sentence)}</p>
    ${command}
  </div>`;
}
var init_page_finding = __esm({
  "src/report/page/page-finding.ts"() {
    "use strict";
    init_html();
    init_page_context();
  }
});

// src/report/page/page-steps.ts
function pageSteps(cell2, told, context) {
  const { steps: steps2 } = cell2;
  const { extent } = context;
  if (steps2.length === 0) return NOTHING2;
  const shown2 = steps2.slice(0, extent.items).map((step2) => pageStep(cell2, step2, told, context));
  const left = steps2.length - shown2.length;
  return html`<h3>Smoke cases</h3>
    ${shown2}${left > 0 ? html`<p>${countText(left, "more case")} left out here for length.</p>` : null}`;
}
function pageStep(cell2, step2, told, context) {
  const { extent } = context;
  const { name: name2, kind, startAs, result, findings, startError: startError3 } = step2;
  const how = [kind === "server" ? "server" : "", startAs === "pid1" ? "PID 1" : ""].filter(Boolean).join(", ");
  const own = findings.filter(({ id }) => !told.has(id)).slice(0, extent.items);
  const refused = startError3 === null ? null : html`<p>${line(startError3.message, 300)}</p>`;
  return html`<article class="step">
    <h4>${outcomeBadge(result)} <code>${line(name2, 100)}</code>${how === "" ? null : ` (${how})`}</h4>
    <p class="figures">${figures(step2)}</p>
    ${refused}${own.map((finding3) => pageFinding(finding3, extent))}
    ${output("stdout", step2.stdout, cell2, context)}${output("stderr", step2.stderr, cell2, context)}
  </article>`;
}
function figures(step2) {
  const { durationMs, readyMs, peakMemoryBytes, peakThreads, peakOpenFiles } = step2;
  const words = [endText(step2)];
  if (readyMs !== null) words.push(`ready in ${durationText(readyMs)}`);
  else if (durationMs !== null) words.push(`took ${durationText(durationMs)}`);
  if (peakMemoryBytes !== null) words.push(`${bytesText(peakMemoryBytes)} of memory at most`);
  if (peakThreads !== null) words.push(countText(peakThreads, "thread"));
  if (peakOpenFiles !== null) words.push(countText(peakOpenFiles, "open file"));
  return words.join(", ");
}
function output(stream, captured4, cell2, context) {
  if (captured4 === null || captured4.text.trim() === "") return NOTHING2;
  const { outputLines: outputLines2, repeatOutputs } = context.extent;
  const head = html`${stream}
    <span class="aside">${bytesText(captured4.bytes)}${captured4.truncated ? ", cut" : null}</span>`;
  if (outputLines2 === 0) return html`<p class="stream">${head} <span class="aside">left out here for length</span></p>`;
  const first = repeatOutputs ? cell2.id : firstWith(captured4.text, cell2, context);
  if (first !== cell2.id) return html`<p class="stream">${head} the same as in ${cellLinks([first], context, 1)}</p>`;
  const text6 = lines(captured4.text, { lines: outputLines2, columns: 240 });
  return html`<p class="stream">${head}</p>
    <pre>${text6}</pre>`;
}
function firstWith(text6, { id }, { outputs }) {
  if (text6.length < 200) return id;
  const first = outputs.get(text6);
  if (first === void 0) outputs.set(text6, id);
  return first ?? id;
}
var init_page_steps = __esm({
  "src/report/page/page-steps.ts"() {
    "use strict";
    init_quantity_text();
    init_step_words();
    init_html();
    init_page_context();
    init_page_finding();
  }
});

// src/report/page/page-timers.ts
function pageTimers(context) {
  const { cells } = context.report;
  const measured = cells.flatMap(
    (cell2) => cell2.timers === null || cell2.timers.paths.length === 0 ? [] : [{ cell: cell2, timers: cell2.timers }]
  );
  if (measured.length === 0) return NOTHING2;
  const scale = decadesOf(measured.flatMap(({ timers: timers3 }) => timers3.paths));
  const rows = measured.flatMap(
    ({ cell: cell2, timers: timers3 }) => timers3.paths.map((path, index) => timerRow(cell2, timers3, path, index, scale, context))
  );
  const unmeasured = cells.filter(({ timers: timers3, basis: basis2 }) => timers3 === null && basis2 === "observation").length;
  return html`<section aria-labelledby="timers">
    <h2 id="timers">Lateness of timers</h2>
    <p>
      ${timersBasis(measured.map(({ timers: timers3 }) => timers3))} The bar goes from p50 to p90, the line on to p99, the dot is
      the latest. They belong to the machine that ran the cells: compare them within this
      run.${unmeasured > 0 ? ` ${countText(unmeasured, "cell")} ran without being measured.` : null}
    </p>
    <table class="bars timers">
      <thead>
        <tr>
          <th scope="col">cell</th>
          <th scope="col">path</th>
          <th scope="col" class="number">p50</th>
          <th scope="col" class="number">p99</th>
          <th scope="col" class="number less">max</th>
          <th scope="col" class="number less">missed</th>
          <th scope="col" class="chart">${axis(scale)}</th>
        </tr>
      </thead>
      ${rows}
    </table>
  </section>`;
}
function timerFigures({ paths, clock }) {
  const terms = paths.map((path) => {
    const late = ["p50Ns", "p90Ns", "p95Ns", "p99Ns", "maxNs"].map((name2) => {
      return `${name2.replace("Ns", "")} ${microsecondsText(path[name2])}`;
    });
    const missed2 = `${groupThousands(path.missed)} missed, ${groupThousands(path.samples)} samples`;
    return [`lateness, ${pathText2(path)}`, html`${late.join(", ")} µs; ${missed2}`, "wide"];
  });
  const read = ["time.Now", html`${nowText(clock)}, clock read by ${clockText(clock)}`, "wide"];
  return termList([...terms, read]);
}
function timerRow(cell2, { paths }, path, index, scale, { anchors, names: names2 }) {
  const name2 = line(names2.get(cell2.id) ?? cell2.id, 100);
  const head = index === 0 ? html`<th scope="rowgroup" rowspan="${paths.length}">
          <a href="#${anchors.get(cell2.id) ?? ""}"><code>${name2}</code></a>
        </th>` : null;
  const figures2 = [path.p50Ns, path.p99Ns].map((ns4) => html`<td class="number">${microsecondsText(ns4)}</td>`);
  const open = index === 0 ? html`<tbody></tbody>` : null;
  const close = index === paths.length - 1 ? html`</tbody>` : null;
  return html`${open}
    <tr class="${path.path}">
      ${head}
      <td>${pathText2(path)}</td>
      ${figures2}
      <td class="number less">${microsecondsText(path.maxNs)}</td>
      <td class="number less">${groupThousands(path.missed)}</td>
      <td class="chart">${latenessStrip(path, scale)}</td>
    </tr>
    ${close}`;
}
function decadesOf(paths) {
  const from = Math.floor(Math.log10(Math.max(1, Math.min(...paths.map(({ p50Ns }) => p50Ns)))));
  const to = Math.ceil(Math.log10(Math.max(10, ...paths.map(({ maxNs }) => maxNs))));
  return { from, to: Math.max(to, from + 1) };
}
function axis({ from, to }) {
  const marks = Array.from({ length: to - from + 1 }, (_, index) => durationText(10 ** (from + index) / 1e6));
  return html`<span class="axis">${marks.map((mark) => html`<span>${mark}</span>`)}</span>`;
}
function latenessStrip({ p50Ns, p90Ns, p99Ns, maxNs }, { from, to }) {
  const at = (ns4) => {
    const share = (Math.log10(Math.max(1, ns4)) - from) / (to - from);
    return Math.round(Math.min(1, Math.max(0, share)) * 1e3);
  };
  const grid = Array.from({ length: to - from + 1 }, (_, index) => {
    const x = Math.round(index / (to - from) * 1e3);
    return html`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="20" />`;
  });
  const bar = html`<rect x="${at(p50Ns)}" width="${Math.max(2, at(p90Ns) - at(p50Ns))}" y="4" height="12" />`;
  const whisker = html`<line class="whisker" x1="${at(p90Ns)}" x2="${at(p99Ns)}" y1="10" y2="10" /><line
      class="whisker"
      x1="${at(p99Ns)}"
      x2="${at(p99Ns)}"
      y1="3"
      y2="17"
    />`;
  const latest2 = html`<line class="latest" x1="${at(maxNs)}" x2="${at(maxNs)}" y1="10" y2="10" />`;
  return html`<svg class="strip" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
    ${grid}${bar}${whisker}${latest2}
  </svg>`;
}
var init_page_timers = __esm({
  "src/report/page/page-timers.ts"() {
    "use strict";
    init_quantity_text();
    init_timer_words();
    init_html();
    init_page_terms();
  }
});

// src/report/page/page-cell.ts
function pageCell(cell2, context) {
  const { findings, told } = cellFindings2(cell2);
  const shown2 = findings.slice(0, context.extent.items);
  const left = findings.length - shown2.length;
  const heading = findings.length === 0 ? NOTHING2 : html`<h3>Findings</h3>`;
  return html`<div class="detail">
    ${basics(cell2)}
    ${heading}${shown2.map((finding3) => pageFinding(finding3, context.extent))}${left > 0 ? html`<p>${countText(left, "more finding")} left out here for length.</p>` : null}
    ${pageSteps(cell2, told, context)} ${pageFacts(cell2, context)}
    ${cell2.timers === null ? null : html`<h3>Timers</h3>
            ${timerFigures(cell2.timers)}`}
  </div>`;
}
function cellFindings2(cell2) {
  const because2 = cell2.outcome === "pass" ? [] : causes2(cell2).filter(({ id }) => id !== "reason");
  const primary = [...because2, ...hazards(cell2)];
  const ids = new Set(primary.map(({ id }) => id));
  const rest = [...cell2.findings, ...cell2.prediction.findings].filter(({ id }) => !ids.has(id) && ids.add(id));
  return { findings: [...primary, ...rest], told: ids };
}
function basics(cell2) {
  const { target, image, reason: reason2, prediction: prediction2, profile, platform: platform2, required } = cell2;
  const rows = [
    [
      "predicted",
      html`${predictedText(prediction2)}${prediction2.reason === null ? null : html`: ${prose2(prediction2.reason, 200)}`}`
    ],
    ["observed", html`${observedText(cell2)}${cell2.agrees === false ? ", not as predicted" : null}`],
    ["smoke cases passed", html`${smokeText(cell2)}`],
    ["start-up", html`${startupText(cell2)}`],
    ["C library", line(libcText(target.libc), 60)],
    ["profile", line(profile, 60)],
    ["platform", line(platform2, 60)],
    ["required", html`${required ? "yes" : "no"}`]
  ];
  if (target.kernel !== null) rows.push(["kernel of the distribution", line(target.kernel, 60)]);
  if (target.endOfLife !== null) rows.push(["end of life", line(target.endOfLife, 20)]);
  if (image !== null) {
    rows.push([
      "image",
      html`${code(image.reference, 120)}${image.digest === null ? null : html` ${code(image.digest, 80)}`}`,
      "wide"
    ]);
    if (image.standIn !== null)
      rows.push([
        "stand-in",
        html`<span class="tag">stand-in</span> ${code(image.standIn, 60)} took the place of the image`,
        "wide"
      ]);
  }
  return html`${reason2 === null ? null : html`<p class="lead">${prose2(reason2, 200)}</p>`}${termList(rows)}`;
}
var init_page_cell = __esm({
  "src/report/page/page-cell.ts"() {
    "use strict";
    init_cell_words();
    init_explanation();
    init_quantity_text();
    init_html();
    init_page_facts();
    init_page_finding();
    init_page_steps();
    init_page_terms();
    init_page_timers();
  }
});

// src/report/page/page-matrix.ts
function pageMatrix(context) {
  const columns = columnsOf(context);
  const groups = context.report.cells.map((cell2, index) => cellRows(cell2, index, columns, context));
  const heads = columns.map(({ name: name2, className }) => html`<th scope="col" class="${className}">${name2}</th>`);
  return html`<section aria-labelledby="matrix">
    <h2 id="matrix">Matrix</h2>
    ${controls(context.report.cells)}
    <table class="matrix">
      <caption>
        Every cell: one binary in one target under one profile. Predicted from the bytes before anything ran; observed
        in a container.
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      ${groups}
    </table>
  </section>`;
}
function controls(cells) {
  const boxes = OUTCOMES.flatMap((outcome) => {
    const count5 = cells.filter((cell2) => cell2.outcome === outcome).length;
    if (count5 === 0) return [];
    return [
      html`<label
        ><input type="checkbox" name="outcome" value="${outcome}" checked /> ${outcomeBadge(outcome)} ${count5}</label
      >`
    ];
  });
  const contradicted2 = cells.some(({ agrees }) => agrees === false) ? html`<label><input type="checkbox" name="contradicted" /> only where prediction and observation differ</label>` : null;
  return html`<form class="controls" id="controls" hidden>
    <label class="search"
      >Filter
      <input
        type="search"
        name="words"
        autocomplete="off"
        spellcheck="false"
        placeholder="target, libc, symbol, output …"
    /></label>
    <fieldset>
      <legend>Results</legend>
      ${boxes}${contradicted2}
    </fieldset>
    <p>
      <button type="button" name="open">Open all</button> <button type="button" name="close">Close all</button>
      <button type="reset">Reset</button> <output id="shown" aria-live="polite"></output>
    </p>
  </form>`;
}
function cellRows(cell2, index, columns, context) {
  const anchor = anchorOf(index);
  const tds = columns.map(({ className, show: show2, sort, name: name2 }) => {
    const value = sort(cell2);
    const key = value === null ? null : html` data-sort="${value}"`;
    const tag = name2 === "target" ? html`th scope="row"` : html`td`;
    const end = name2 === "target" ? html`</th>` : html`</td>`;
    return html`<${tag} class="${className}"${key}>${show2(cell2)}${end}`;
  });
  return html`<tbody
    id="${anchor}"
    data-outcome="${cell2.outcome}"
    ${cell2.agrees === false ? html` data-contradicted` : null}
  >
    <tr class="row">
      ${tds}
    </tr>
    <tr class="more">
      <td colspan="${columns.length}">
        <details>
          <summary>Details of ${line(context.names.get(cell2.id) ?? cell2.id, 120)}</summary>
          ${pageCell(cell2, context)}
        </details>
      </td>
    </tr>
  </tbody>`;
}
function columnsOf({ report, naming }) {
  const { cells } = report;
  const ran = cells.some(({ steps: steps2, startupMs }) => steps2.length > 0 || startupMs !== null);
  const timed = cells.some(({ timers: timers3 }) => timers3 !== null);
  const mixed = cells.some(({ required }) => required) && cells.some(({ required }) => !required);
  const all = [
    {
      name: "result",
      className: "main",
      show: (cell2) => resultCell(cell2, mixed),
      sort: ({ outcome }) => OUTCOMES.indexOf(outcome)
    },
    naming.severalBinaries ? {
      name: "binary",
      className: "main",
      show: ({ binary: binary2 }) => code(naming.binaryNames.get(binary2) ?? binary2, 60),
      sort: () => null
    } : null,
    { name: "target", className: "main", show: targetCell, sort: () => null },
    { name: "libc", className: "less", show: ({ target }) => line(libcText(target.libc), 60), sort: () => null },
    naming.severalProfiles ? { name: "profile", className: "main", show: ({ profile }) => line(profile, 60), sort: () => null } : null,
    { name: "predicted", className: "main", show: (cell2) => html`${predictedText(cell2.prediction)}`, sort: () => null },
    { name: "observed", className: "main", show: observedCell, sort: () => null },
    ran ? { name: "smoke", className: "number less", show: (cell2) => html`${smokeText(cell2)}`, sort: smokeShare } : null,
    ran ? {
      name: "start-up",
      className: "number less",
      show: (cell2) => html`${startupText(cell2)}`,
      sort: ({ startupMs }) => startupMs ?? -1
    } : null,
    timed ? { name: "late p99", className: "number less", show: latenessCell, sort: (cell2) => latenessNs(cell2) ?? -1 } : null
  ];
  return all.filter((column2) => column2 !== null);
}
function resultCell({ outcome, required }, mixed) {
  return html`${outcomeBadge(outcome)}${mixed && !required ? html` <span class="aside">not required</span>` : null}`;
}
function targetCell(cell2) {
  return html`${code(cell2.target.id, 100)}${isStandIn(cell2) ? html` <span class="tag">stand-in</span>` : null}`;
}
function observedCell(cell2) {
  const differs = cell2.agrees === false ? html` <span class="tag warn">not as predicted</span>` : NOTHING2;
  return html`${observedText(cell2)}${differs}`;
}
function smokeShare({ steps: steps2 }) {
  return steps2.length === 0 ? -1 : steps2.filter(({ result }) => result === "pass").length / steps2.length;
}
function latenessNs({ timers: timers3 }) {
  const paths = timers3?.paths ?? [];
  return (paths.find(({ path }) => path === "go") ?? paths[0])?.p99Ns ?? null;
}
function latenessCell(cell2) {
  const late = latenessNs(cell2);
  return late === null ? html`–` : html`${durationText(late / 1e6)}`;
}
var OUTCOMES;
var init_page_matrix = __esm({
  "src/report/page/page-matrix.ts"() {
    "use strict";
    init_cell_words();
    init_quantity_text();
    init_html();
    init_page_context();
    init_page_cell();
    OUTCOMES = ["fail", "unknown", "warn", "skip", "pass"];
  }
});

// src/report/page/page-reasons.ts
function pageReasons(context) {
  const seen = /* @__PURE__ */ new Map();
  const blocks = ["fail", "unknown", "warn", "skip"].flatMap((outcome) => {
    const cells = context.report.cells.filter((cell2) => cell2.outcome === outcome);
    return explanationsOf(cells, causes2, outcome, context, seen);
  });
  const beware = explanationsOf(context.report.cells, hazards, "warn", context, seen);
  if (blocks.length + beware.length === 0) return NOTHING2;
  const folded = beware.length === 0 ? null : html`<details class="fold">
          <summary>${countText(beware.length, "hazard")} in cells that run: may still bite</summary>
          ${beware}
        </details>`;
  return html`<section aria-labelledby="why">
    <h2 id="why">Why, and how to fix it</h2>
    ${blocks}${folded}
  </section>`;
}
function explanationsOf(cells, findingsOf, outcome, context, seen) {
  const all = explain2(cells.map((cell2) => ({ name: cell2.id, findings: findingsOf(cell2) })));
  const shown2 = all.slice(0, context.extent.items).map((each) => pageExplanation(each, outcome, context, sameRemedyBefore(seen, each)));
  const left = all.length - shown2.length;
  return left > 0 ? [...shown2, html`<p>${countText(left, "more reason")} left out here for length.</p>`] : shown2;
}
function pageExplanation(explanation, outcome, context, sameAs) {
  const { title, cells, messages, evidence, remedy: remedy2, id } = explanation;
  const told = messages.slice(0, 6).map((message) => {
    const where = message.cells.length === cells.length ? null : html` <span class="where">${cellLinks(message.cells, context, 6)}</span>`;
    return html`<li>
      ${prose2(message.text, context.extent.sentence)}${message.ofFirst ? ` ${alike(message)}` : null}${where}
    </li>`;
  });
  const left = messages.length - told.length;
  const fix = sameAs === null || remedy2 === null ? pageRemedy(remedy2, context.extent.sentence) : html`<p class="remedy"><strong>Fix:</strong> the same as for ${cellLinks([sameAs], context, 1)} above.</p>`;
  return html`<article class="cause ${outcome}">
    <h3>
      ${outcomeBadge(outcome)}
      ${line(title, 100)}${id === "reason" ? null : html` <code class="id">${line(id, 60)}</code>`}
    </h3>
    <p class="where">${countText(cells.length, "cell")}: ${cellLinks(cells, context, 24)}</p>
    <ul>
      ${told}${left > 0 ? html`<li>and ${groupThousands(left)} more of this kind</li>` : null}
    </ul>
    ${pageEvidence(evidence, Math.min(context.extent.evidenceLines, 8), context.extent.sentence)}${fix}
  </article>`;
}
var init_page_reasons = __esm({
  "src/report/page/page-reasons.ts"() {
    "use strict";
    init_explanation();
    init_quantity_text();
    init_html();
    init_page_context();
    init_page_finding();
  }
});

// src/report/page/page-run.ts
function pageRun({ report, extent }) {
  const { tool, startedAt, durationMs, configHash, engine: engine2, slices } = report;
  const rows = [
    ["started", html`<time datetime="${startedAt}">${startedAt}</time>`],
    ["took", html`${durationText(durationMs)}`],
    ["engine", engine2 === null ? html`none` : engineText(engine2), "wide"],
    ["tool", html`portcullis ${line(tool.version, 40)}`],
    ["configuration", code(configHash, 80), "wide"]
  ];
  for (const { name: name2, runner, engine: its, durationMs: tookMs } of slices.slice(0, extent.items)) {
    rows.push([
      "slice",
      html`${code(name2, 60)} on ${line(runner, 80)},
      ${durationText(tookMs)}${its === null ? null : html`, ${engineText(its)}`}`
    ]);
  }
  return html`<section aria-labelledby="run">
    <h2 id="run">The run</h2>
    ${termList(rows)} ${images(report)}${machine(report)}
  </section>`;
}
function engineText({ kind, version: version2, os, arch, kernel: kernel2, cpus, rootless }) {
  const more = [kernel2 === null ? "" : `kernel ${kernel2}`, countText(cpus, "CPU"), rootless ? "rootless" : ""].filter(
    Boolean
  );
  return html`${kind} ${line(version2, 60)} on ${line(`${os}/${arch}`, 40)}, ${line(more.join(", "), 120)}`;
}
function images({ cells }) {
  const rows = /* @__PURE__ */ new Map();
  for (const { target, image } of cells) {
    if (image === null) continue;
    const what = image.standIn === null ? html`the image` : html`<span class="tag">stand-in</span> ${code(image.standIn, 60)}`;
    const digest = image.digest === null ? html`–` : code(image.digest, 80);
    rows.set(
      JSON.stringify([target.id, image]),
      html`<tr>
        <th scope="row">${code(target.id, 80)}</th>
        <td>${code(image.reference, 120)}</td>
        <td>${digest}</td>
        <td>${what}</td>
      </tr>`
    );
  }
  if (rows.size === 0) return NOTHING2;
  return html`<details class="fold">
    <summary>Images (${rows.size})</summary>
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">target</th>
          <th scope="col">reference</th>
          <th scope="col">digest</th>
          <th scope="col">what ran</th>
        </tr>
      </thead>
      <tbody>
        ${[...rows.values()]}
      </tbody>
    </table>
  </details>`;
}
function machine({ cells }) {
  const facts = commonFacts(cells);
  if (facts.length === 0) return NOTHING2;
  const terms = facts.map(([name2, value]) => [factName(name2), line(value, 120)]);
  return html`<details class="fold">
    <summary>Facts that all cells share (${facts.length})</summary>
    ${termList(terms)}
  </details>`;
}
var init_page_run = __esm({
  "src/report/page/page-run.ts"() {
    "use strict";
    init_quantity_text();
    init_html();
    init_page_facts();
    init_page_terms();
  }
});

// src/report/page/page-startup.ts
function pageStartup({ report, names: names2, anchors }) {
  const measured = report.cells.flatMap(
    (cell2) => cell2.startupMs === null ? [] : [{ cell: cell2, startupMs: cell2.startupMs }]
  );
  if (measured.length === 0) return NOTHING2;
  const longest = Math.max(...measured.map(({ startupMs }) => startupMs), Number.MIN_VALUE);
  const rows = measured.map(({ cell: cell2, startupMs }) => {
    const share = Math.max(0.5, startupMs / longest * 100).toFixed(1);
    return html`<tr>
      <th scope="row">
        <a href="#${anchors.get(cell2.id) ?? ""}"><code>${line(names2.get(cell2.id) ?? cell2.id, 100)}</code></a>
      </th>
      <td class="number">${startupText(cell2)}</td>
      <td class="chart">
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect width="${share}" height="10" />
        </svg>
      </td>
    </tr>`;
  });
  return html`<section aria-labelledby="startup">
    <h2 id="startup">Start-up times</h2>
    <p>
      From start to exit of the first smoke case that passed; of a server to its first answer. They belong to the
      machine that ran the cells: compare them within this run.
    </p>
    <table class="bars">
      <thead>
        <tr>
          <th scope="col">cell</th>
          <th scope="col" class="number">start-up</th>
          <th scope="col" class="chart">on one scale</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}
var init_page_startup = __esm({
  "src/report/page/page-startup.ts"() {
    "use strict";
    init_cell_words();
    init_html();
  }
});

// src/report/page/render-page.ts
var render_page_exports = {};
__export(render_page_exports, {
  renderPage: () => renderPage
});
function renderPage(report) {
  const limit2 = Math.max(MOST_BYTES, MOST_BYTES_PER_CELL * report.cells.length);
  for (const extent of EXTENTS.slice(0, -1)) {
    const page = pageText(pageContext(report, extent));
    if (new TextEncoder().encode(page).length <= limit2) return page;
  }
  return pageText(pageContext(report, EXTENTS.at(-1)));
}
function pageText(context) {
  const { passes: passes2, subjects } = verdictWords(context.report);
  const title = line(
    `${passes2 ? "Gate passes" : "Gate fails"}${subjects[0] === void 0 ? "" : `: ${subjects[0]}`}`,
    80
  );
  const sections = [
    pageChanges,
    pageReasons,
    pageMatrix,
    pageLadder,
    pageStartup,
    pageDuet,
    pageTimers,
    pageBinaries,
    pageRun
  ].map((section) => section(context));
  return `${markupText(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <meta name="generator" content="portcullis" />
          <title>${title} – Portcullis</title>
          ${STYLE}
        </head>
        <body>
          <a class="skip-link" href="#matrix">Skip to the matrix</a>
          ${pageHeader(context)}
          <main>${contents(sections)}${sections}</main>
          <footer>
            <p>
              Made by <code>portcullis</code> from <code>report.json</code>. <code>portcullis explain ID</code> has a
              page for every finding.
            </p>
          </footer>
          ${SCRIPT}
        </body>
      </html>`
  )}
`;
}
function contents(sections) {
  const links = sections.flatMap((section) => {
    const [, id, heading] = /<h2 id="([a-z]+)">([^<]+)<\/h2>/.exec(markupText(section)) ?? [];
    return id === void 0 || heading === void 0 ? [] : [html`<li><a href="#${id}">${trusted(heading)}</a></li>`];
  });
  return html`<nav aria-label="Sections">
    <ul>
      ${links}
    </ul>
  </nav>`;
}
var EXTENTS, MOST_BYTES, MOST_BYTES_PER_CELL, POLICY, STYLE, SCRIPT;
var init_render_page = __esm({
  "src/report/page/render-page.ts"() {
    "use strict";
    init_verdict_words();
    init_html();
    init_page_assets();
    init_page_binaries();
    init_page_changes();
    init_page_context();
    init_page_duet();
    init_page_header();
    init_page_ladder();
    init_page_matrix();
    init_page_reasons();
    init_page_run();
    init_page_startup();
    init_page_timers();
    EXTENTS = [
      { outputLines: 60, repeatOutputs: true, evidenceLines: 20, items: 60, symbols: 24, sentence: 1e3, plots: 12 },
      { outputLines: 24, repeatOutputs: true, evidenceLines: 8, items: 30, symbols: 16, sentence: 800, plots: 8 },
      { outputLines: 16, repeatOutputs: false, evidenceLines: 4, items: 16, symbols: 8, sentence: 600, plots: 4 },
      { outputLines: 6, repeatOutputs: false, evidenceLines: 2, items: 8, symbols: 6, sentence: 400, plots: 2 },
      { outputLines: 0, repeatOutputs: false, evidenceLines: 1, items: 4, symbols: 3, sentence: 120, plots: 0 }
    ];
    MOST_BYTES = 39e4;
    MOST_BYTES_PER_CELL = 7500;
    POLICY = [
      "default-src 'none'",
      `script-src '${page_assets_default.scriptHash}'`,
      `style-src '${page_assets_default.styleHash}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'"
    ].join("; ");
    STYLE = trusted(`<style>${page_assets_default.style}</style>`);
    SCRIPT = trusted(`<script>${page_assets_default.script}</script>`);
  }
});

// src/report/junit.ts
var junit_exports = {};
__export(junit_exports, {
  renderJunit: () => renderJunit
});
function renderJunit(report) {
  const naming = cellNaming(report);
  const suites = [gateSuite(report), ...report.cells.map((cell2) => cellSuite(cell2, report, naming))];
  const counts = countTests(suites.flatMap(({ tests }) => tests));
  const head = attributes({
    name: "portcullis",
    time: seconds2(report.durationMs),
    tests: String(counts.tests),
    failures: String(counts.failures),
    errors: String(counts.errors)
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${head}>
${suites.map(suiteXml).join("")}</testsuites>
`;
}
function gateSuite({ gate: gate2, startedAt, durationMs, complete }) {
  const reasons = gate2.reasons.map(({ severity, message: message2 }) => `${severity === "fail" ? "closes" : "warns"}: ${message2}`);
  const text6 = reasons.join("\n");
  const failed2 = gate2.decision === "fail";
  const message = gate2.reasons.find(({ severity }) => severity === "fail")?.message ?? "the gate fails";
  const verdict = failed2 ? { kind: "failure", type: "gate", message, text: text6 } : PASSED;
  const properties = { decision: gate2.decision, "glibc-floor": gate2.glibcFloor ?? "none", complete: String(complete) };
  const test = {
    name: "gate",
    className: "portcullis",
    timeMs: durationMs,
    verdict,
    stdout: failed2 ? "" : text6,
    stderr: ""
  };
  return { name: "gate", timestamp: timestampOf(startedAt), timeMs: durationMs, properties, tests: [test] };
}
function cellSuite(cell2, { startedAt }, naming) {
  const name2 = cellName(cell2, naming);
  const steps2 = cell2.steps.map((step2) => stepTest(step2, cell2, name2));
  const timeMs = steps2.reduce((sum, step2) => sum + step2.timeMs, 0);
  const outcome = { name: "cell", className: name2, timeMs: 0, verdict: cellVerdict(cell2), ...SILENT };
  const properties = {
    cell: cell2.id,
    platform: cell2.platform,
    target: cell2.target.id,
    profile: cell2.profile,
    libc: libcText(cell2.target.libc),
    predicted: predictedText(cell2.prediction),
    observed: observedText(cell2),
    outcome: cell2.outcome,
    required: String(cell2.required),
    ...cell2.image !== null && { image: `${cell2.image.reference} ${cell2.image.digest ?? ""}`.trim() },
    ...cell2.image?.standIn != null && { "stand-in": cell2.image.standIn }
  };
  return { name: name2, timestamp: timestampOf(startedAt), timeMs, properties, tests: [outcome, ...steps2] };
}
function cellVerdict(cell2) {
  const { outcome, required } = cell2;
  if (outcome === "pass" || outcome === "warn") return PASSED;
  const found = causes2(cell2);
  const text6 = found.map(findingText).join("\n\n");
  const [first] = found;
  const message = first?.message ?? outcome;
  const type = first?.id ?? outcome;
  if (outcome === "skip" || !required) {
    return {
      kind: "skipped",
      type,
      message,
      text: outcome === "skip" ? message : `${outcome}, not required: ${message}`
    };
  }
  return { kind: outcome === "fail" ? "failure" : "error", type, message, text: text6 };
}
function stepTest(step2, cell2, className) {
  const outputs = { stdout: step2.stdout?.text ?? "", stderr: step2.stderr?.text ?? "" };
  return { name: step2.name, className, timeMs: step2.durationMs ?? 0, verdict: stepVerdict(step2, cell2), ...outputs };
}
function stepVerdict(step2, { required }) {
  if (step2.result === "pass") return PASSED;
  const [first] = step2.findings.filter(({ severity }) => severity === "error");
  const message = first?.message ?? endText(step2);
  const type = first?.id ?? step2.result;
  if (!required) return { kind: "skipped", type, message, text: `${step2.result}, not required: ${message}` };
  const text6 = step2.findings.map(findingText).join("\n\n") || message;
  return { kind: step2.result === "fail" ? "failure" : "error", type, message, text: text6 };
}
function findingText({ title, message, evidence, remedy: remedy2 }) {
  const fix = remedy2 === null ? [] : [`Fix: ${remedy2.text}`, ...remedy2.command === null ? [] : [remedy2.command]];
  return [`${title}: ${message}`, ...evidence.slice(0, 20), ...fix].join("\n");
}
function countTests(tests) {
  const count5 = (kind) => tests.filter(({ verdict }) => verdict.kind === kind).length;
  return { tests: tests.length, failures: count5("failure"), errors: count5("error"), skipped: count5("skipped") };
}
function suiteXml({ name: name2, timestamp, timeMs, properties, tests }) {
  const { failures, errors, skipped } = countTests(tests);
  const counts = {
    tests: String(tests.length),
    failures: String(failures),
    errors: String(errors),
    skipped: String(skipped)
  };
  const rows = Object.entries(properties).map(
    ([key, value]) => `      <property${attributes({ name: key, value })}/>
`
  );
  const head = attributes({ name: name2, ...counts, time: seconds2(timeMs), timestamp });
  return `  <testsuite${head}>
    <properties>
${rows.join("")}    </properties>
${tests.map(testXml).join("")}  </testsuite>
`;
}
function testXml({ name: name2, className, timeMs, verdict, stdout, stderr }) {
  const parts = [verdictXml(verdict), outputXml("system-out", stdout), outputXml("system-err", stderr)].join("");
  const head = `    <testcase${attributes({ name: name2, classname: className, time: seconds2(timeMs) })}`;
  return parts === "" ? `${head}/>
` : `${head}>
${parts}    </testcase>
`;
}
function verdictXml(verdict) {
  if (verdict.kind === "passed") return "";
  const body = escapeXml2(blockText(verdict.text, 8e3));
  const head = verdict.kind === "skipped" ? "" : attributes({ type: verdict.type, message: verdict.message });
  return `      <${verdict.kind}${head}>${body}</${verdict.kind}>
`;
}
function outputXml(element, text6) {
  return text6.trim() === "" ? "" : `      <${element}>${escapeXml2(blockText(text6, 32e3))}</${element}>
`;
}
function attributes(pairs) {
  return Object.entries(pairs).map(([name2, value]) => ` ${name2}="${escapeXml2(visibleText(clip(value.replace(/\s+/g, " "), 600)))}"`).join("");
}
function blockText(text6, most) {
  const kept = text6.length <= most ? text6 : `${text6.slice(0, most / 2)}
\u2026 cut here \u2026
${text6.slice(-most / 2)}`;
  return visibleLines(kept).join("\n");
}
function escapeXml2(text6) {
  const known = text6.replace(/[\ufffe\uffff]/g, "\uFFFD");
  const escaped = known.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return escaped.replace(/^(\s*):(?=:)/gm, "$1&#58;").replace(/##(?=\[)/g, "#&#35;");
}
function seconds2(milliseconds3) {
  return (milliseconds3 / 1e3).toFixed(3);
}
function timestampOf(startedAt) {
  return startedAt.slice(0, 19);
}
var PASSED, SILENT;
var init_junit = __esm({
  "src/report/junit.ts"() {
    "use strict";
    init_cell_words();
    init_explanation();
    init_step_words();
    init_visible_text();
    PASSED = { kind: "passed" };
    SILENT = { stdout: "", stderr: "" };
  }
});

// src/report/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  renderSarif: () => renderSarif
});
function renderSarif(report) {
  const found = [...gateResults(report), ...cellResults(report)].slice(0, MOST_RESULTS);
  const naming = cellNaming(report);
  const ids = [...new Set(found.map(({ finding: finding3 }) => finding3.id))];
  const rules = ids.map((id) => sarifRule(found.find(({ finding: finding3 }) => finding3.id === id).finding));
  const endedAt = new Date(Date.parse(report.startedAt) + report.durationMs).toISOString();
  return safeJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Portcullis", semanticVersion: report.tool.version, version: report.tool.version, rules }
        },
        automationDetails: { id: "portcullis/" },
        invocations: [{ executionSuccessful: report.complete, startTimeUtc: report.startedAt, endTimeUtc: endedAt }],
        artifacts: report.binaries.map(sarifArtifact),
        columnKind: "utf16CodeUnits",
        results: found.map((each) => sarifResult(each, ids, report, naming)),
        properties: { gate: report.gate.decision, glibcFloor: report.gate.glibcFloor }
      }
    ]
  });
}
function cellResults({ cells }) {
  return cells.flatMap((cell2) => {
    const because2 = cell2.outcome === "pass" || cell2.outcome === "skip" ? [] : causes2(cell2);
    const level = cell2.required && cell2.outcome !== "warn" ? "error" : "warning";
    return [
      ...because2.map((finding3) => ({ finding: finding3, level, cell: cell2 })),
      ...hazards(cell2).map((finding3) => ({ finding: finding3, level: "note", cell: cell2 }))
    ];
  });
}
function gateResults({ gate: gate2 }) {
  return gate2.reasons.filter(({ cells }) => cells.length === 0).map(({ code: code2, severity, message }) => {
    const level = severity === "fail" ? "error" : "warning";
    const rest = { title: "Gate", evidence: [], remedy: null, args: {} };
    return { finding: { id: `gate-${code2}`, severity: level, message, ...rest }, level, cell: null };
  });
}
function sarifRule({ id, title, remedy: remedy2 }) {
  const page = `\`portcullis explain ${id}\` tells more.`;
  const fix = remedy2 === null ? "" : `${remedy2.text} `;
  const markdown = [
    ...remedy2 === null ? [] : [`**Fix:** ${markdownText(remedy2.text)}`, ...commandFence(remedy2)],
    `${markdownCode(`portcullis explain ${id}`)} tells more.`
  ];
  return {
    id: oneLine2(clip(id, 100)),
    name: pascalCase(id),
    shortDescription: { text: plain2(title, 200) },
    fullDescription: { text: plain2(title, 200) },
    help: { text: plain2(`${fix}${page}`, 1e3), markdown: markdown.join("\n\n") },
    properties: { tags: ["portcullis", "portability"] }
  };
}
function sarifResult({ finding: finding3, level, cell: cell2 }, ids, report, naming) {
  const name2 = cell2 === null ? null : cellName(cell2, naming);
  const index = cell2 === null ? 0 : report.binaries.findIndex(({ sha256 }) => sha256 === cell2.binary);
  const { id, title, message, evidence, remedy: remedy2 } = finding3;
  const where = name2 === null ? title : `${name2}: ${title}`;
  const markdown = [
    name2 === null ? `**${markdownText(title, 200)}**` : `**${markdownCode(name2, 100)}: ${markdownText(title, 200)}**`,
    markdownText(message, 1e3),
    ...evidence.length === 0 ? [] : [markdownFence(evidence.slice(0, 20).join("\n"), "text", { lines: 20, columns: 200 })],
    ...remedy2 === null ? [] : [`**Fix:** ${markdownText(remedy2.text, 1e3)}`, ...commandFence(remedy2)]
  ];
  const fix = remedy2 === null ? "" : `
Fix: ${remedy2.text}${remedy2.command === null ? "" : `
${remedy2.command}`}`;
  return {
    ruleId: oneLine2(clip(id, 100)),
    ruleIndex: ids.indexOf(id),
    level,
    message: { text: plain2(`${where}. ${message}${fix}`, 4e3), markdown: markdown.join("\n\n") },
    locations: report.binaries[index] === void 0 ? [] : [sarifLocation(report.binaries[index], index, cell2)],
    // The same finding in the same cell is the same alert in the next run.
    partialFingerprints: { "portcullisCell/v1": plain2(`${cell2?.id ?? "gate"}/${id}`, 300) },
    properties: cell2 === null ? {} : cellProperties(cell2)
  };
}
function cellProperties({ id, outcome, required, observed, prediction: prediction2, image }) {
  const predicted = prediction2.runs === null ? null : prediction2.runs ? "runs" : "fails";
  return { cell: plain2(id, 300), outcome, required, predicted, observed, standIn: image?.standIn ?? null };
}
function sarifLocation({ path }, index, cell2) {
  const logical = cell2 === null ? [] : [{ name: plain2(cell2.target.id, 200), fullyQualifiedName: plain2(cell2.id, 300), kind: "module" }];
  return {
    // Code scanning shows nothing without a line; a binary has none.
    physicalLocation: { artifactLocation: { uri: pathUri(path), index }, region: { startLine: 1 } },
    ...logical.length > 0 && { logicalLocations: logical }
  };
}
function sarifArtifact({ path, sha256, sizeBytes: sizeBytes2 }) {
  return {
    location: { uri: pathUri(path) },
    length: sizeBytes2,
    roles: ["analysisTarget"],
    hashes: { "sha-256": sha256 }
  };
}
function pathUri(path) {
  const parts = clip(path.toWellFormed(), 1e3).replaceAll("\\", "/").split("/").map(encodeURIComponent);
  const uri = parts.join("/");
  if (uri.startsWith("/")) return `file://${uri.startsWith("//") ? uri.replace(/^\/+/, "/") : uri}`;
  return uri === "" ? "binary" : uri;
}
function commandFence({ command }) {
  return command === null ? [] : [markdownFence(command, "sh", { lines: 12, columns: 400 })];
}
function pascalCase(id) {
  const words = clip(id, 100).split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words.map((word3) => word3[0].toUpperCase() + word3.slice(1)).join("") || "Finding";
}
function plain2(text6, most) {
  return visibleLines(clip(text6, most)).join("\n") || "(empty)";
}
var MOST_RESULTS;
var init_sarif = __esm({
  "src/report/sarif.ts"() {
    "use strict";
    init_cell_words();
    init_explanation();
    init_escape_markdown();
    init_safe_json();
    init_visible_text();
    MOST_RESULTS = 5e3;
  }
});

// src/report/badge.ts
var badge_exports = {};
__export(badge_exports, {
  renderBadge: () => renderBadge
});
function renderBadge({ gate: gate2, cells, complete }) {
  const runs = cells.filter(({ outcome }) => outcome === "pass" || outcome === "warn").length;
  const passes2 = gate2.decision === "pass";
  const warns = cells.some(({ outcome }) => outcome !== "pass" && outcome !== "skip");
  const share = runs === cells.length ? countText(runs, "target") : `${runs} of ${countText(cells.length, "target")}`;
  return safeJson({
    schemaVersion: 1,
    label: "runs on",
    message: complete ? share : `${share}, partial`,
    color: passes2 ? warns ? "yellow" : "brightgreen" : "red",
    ...!passes2 && { isError: true }
  });
}
var init_badge = __esm({
  "src/report/badge.ts"() {
    "use strict";
    init_quantity_text();
    init_safe_json();
  }
});

// src/report/timer-go-bench.ts
var timer_go_bench_exports = {};
__export(timer_go_bench_exports, {
  timerGoBench: () => timerGoBench
});
function timerGoBench(report) {
  const lines2 = report.cells.flatMap((cell2) => [...duetLines(cell2), ...pathLines(cell2)]);
  if (lines2.length === 0) return "";
  const { engine: engine2 } = report;
  const head = engine2 === null ? [] : [`goos: ${word2(engine2.os)}`, `goarch: ${word2(engine2.arch)}`];
  return [...head, "pkg: portcullis/timers", ...lines2, ""].join("\n");
}
function duetLines({ id, timers: timers3 }) {
  const duet = timers3?.duet;
  if (duet === void 0) return [];
  const line2 = (side, samples, p50Ns, p90Ns) => benchLine([`cell=${word2(id)}`, `side=${side}`], samples, { "p50-ns": p50Ns, "p90-ns": p90Ns });
  const [ofHost, inCell] = [duet.control, duet.cell].map(
    (side) => Math.round((side?.samples ?? 0) / Math.max(1, duet.pairs.length))
  );
  return [
    ...duet.pairs.map((pair) => line2("host", ofHost, pair.controlP50Ns, pair.controlP90Ns)),
    ...duet.pairs.map((pair) => line2("cell", inCell, pair.cellP50Ns, pair.cellP90Ns))
  ];
}
function pathLines({ id, timers: timers3 }) {
  return (timers3?.paths ?? []).map(({ path, samples, p50Ns, p90Ns, p99Ns, maxNs, missed: missed2 }) => {
    const figures2 = { "p50-ns": p50Ns, "p90-ns": p90Ns, "p99-ns": p99Ns, "max-ns": maxNs, missed: missed2 };
    return benchLine([`cell=${word2(id)}`, `path=${path}`], samples, figures2);
  });
}
function benchLine(names2, samples, figures2) {
  const values = Object.entries(figures2).map(([unit, value]) => `${Math.round(value)} ${unit}`);
  return `BenchmarkTimer/${names2.join("/")} ${Math.max(1, samples)} ${values.join(" ")}`;
}
function word2(text6) {
  return text6.slice(0, 200).replaceAll(/[^\w.:@+=-]+/g, "-");
}
var init_timer_go_bench = __esm({
  "src/report/timer-go-bench.ts"() {
    "use strict";
  }
});

// src/report/escape-terminal.ts
function escapeTerminal(text6) {
  return oneLine2(text6).replace(/^(\s*):(?=:)/, "$1\\x3a").replace(/##(?=\[)/g, "#\\x23");
}
function escapeTerminalLines(text6) {
  return visibleLines(text6).map(escapeTerminal);
}
var init_escape_terminal = __esm({
  "src/report/escape-terminal.ts"() {
    "use strict";
    init_visible_text();
  }
});

// src/report/terminal-style.ts
function styled(text6, style, color) {
  if (!color || style === null || text6 === "") return text6;
  const [on, off] = CODES[style];
  return `\x1B[${on}m${text6}\x1B[${off}m`;
}
var CODES, OUTCOME_MARKS;
var init_terminal_style = __esm({
  "src/report/terminal-style.ts"() {
    "use strict";
    CODES = {
      bold: [1, 22],
      dim: [2, 22],
      red: [31, 39],
      green: [32, 39],
      yellow: [33, 39],
      cyan: [36, 39]
    };
    OUTCOME_MARKS = {
      pass: { mark: "\u2713", style: "green" },
      fail: { mark: "\u2717", style: "red" },
      warn: { mark: "!", style: "yellow" },
      unknown: { mark: "?", style: "yellow" },
      skip: { mark: "-", style: "dim" }
    };
  }
});

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint, ambiguousMaximumCodePoint, ambiguousRanges, fullwidthMinimalCodePoint, fullwidthMaximumCodePoint, fullwidthRanges, wideMinimalCodePoint, wideMaximumCodePoint, wideRanges;
var init_lookup_data = __esm({
  "node_modules/get-east-asian-width/lookup-data.js"() {
    ambiguousMinimalCodePoint = 161;
    ambiguousMaximumCodePoint = 1114109;
    ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
    fullwidthMinimalCodePoint = 12288;
    fullwidthMaximumCodePoint = 65510;
    fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
    wideMinimalCodePoint = 4352;
    wideMaximumCodePoint = 262141;
    wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];
  }
});

// node_modules/get-east-asian-width/utilities.js
var isInRange;
var init_utilities = __esm({
  "node_modules/get-east-asian-width/utilities.js"() {
    isInRange = (ranges, codePoint) => {
      let low = 0;
      let high = Math.floor(ranges.length / 2) - 1;
      while (low <= high) {
        const mid = Math.floor((low + high) / 2);
        const i = mid * 2;
        if (codePoint < ranges[i]) {
          high = mid - 1;
        } else if (codePoint > ranges[i + 1]) {
          low = mid + 1;
        } else {
          return true;
        }
      }
      return false;
    };
  }
});

// node_modules/get-east-asian-width/lookup.js
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start2 = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start2 && commonCjkCodePoint <= end) {
      return [start2, end];
    }
    if (end - start2 > fastPathEnd - fastPathStart) {
      fastPathStart = start2;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var commonCjkCodePoint, wideFastPathStart, wideFastPathEnd, isAmbiguous, isFullwidth, isWide;
var init_lookup = __esm({
  "node_modules/get-east-asian-width/lookup.js"() {
    init_lookup_data();
    init_utilities();
    commonCjkCodePoint = 19968;
    [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
    isAmbiguous = (codePoint) => {
      if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
        return false;
      }
      return isInRange(ambiguousRanges, codePoint);
    };
    isFullwidth = (codePoint) => {
      if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
        return false;
      }
      return isInRange(fullwidthRanges, codePoint);
    };
    isWide = (codePoint) => {
      if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
        return true;
      }
      if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
        return false;
      }
      return isInRange(wideRanges, codePoint);
    };
  }
});

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}
var init_get_east_asian_width = __esm({
  "node_modules/get-east-asian-width/index.js"() {
    init_lookup();
  }
});

// src/report/column-width.ts
function columnWidth(text6) {
  if (text6.includes("\x1B")) return columnWidth(text6.replace(COLOURS2, "").replaceAll("\x1B", ""));
  if (NARROW2.test(text6)) return text6.length;
  segmenter ??= new Intl.Segmenter();
  let columns = 0;
  for (const { segment } of segmenter.segment(text6)) columns += clusterWidth(segment);
  return columns;
}
function clusterWidth(cluster) {
  const notSeen = /[\p{Cc}\p{Cf}\p{Cs}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
  const spacing = /[\p{Mc}\uff00-\uffef]/u;
  const asEmoji = new RegExp("\\p{Emoji}(?<![\\d#*])\\ufe0f|[\\d#*]\\ufe0f?\\u20e3|[\\u{1f1e6}-\\u{1f1ff}]{2}", "u");
  const characters = Array.from(cluster);
  const base = characters.findIndex((character) => !notSeen.test(character));
  if (base < 0) return 0;
  if (asEmoji.test(cluster)) return 2;
  return characters.slice(base).filter((character, index) => index === 0 || spacing.test(character)).reduce((columns, character) => columns + eastAsianWidth(character.codePointAt(0)), 0);
}
var NARROW2, COLOURS2, segmenter;
var init_column_width = __esm({
  "src/report/column-width.ts"() {
    "use strict";
    init_get_east_asian_width();
    NARROW2 = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2500-\u257f\u2713-\u2718\u26a0]*$/;
    COLOURS2 = /\u001b\[[\d;]*m/g;
    segmenter = null;
  }
});

// src/report/terminal-text.ts
function columnsOf2(text6) {
  return columnWidth(text6);
}
function fitMiddle(text6, columns) {
  return ASCII.test(text6) ? clipMiddle(text6, columns) : fitColumns(text6, columns);
}
function fitColumns(text6, columns) {
  if (columnsOf2(text6) <= columns) return text6;
  let kept = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(clip(text6, columns * 4))) {
    const next = used + columnsOf2(segment);
    if (next > columns - 1) break;
    kept += segment;
    used = next;
  }
  return `${kept}\u2026`;
}
function padColumns(text6, columns, align) {
  const space = " ".repeat(Math.max(0, columns - columnsOf2(text6)));
  return align === "left" ? `${text6}${space}` : `${space}${text6}`;
}
function wrap(text6, width, first = "", indent = first) {
  const lines2 = [];
  let line2 = first;
  let empty = true;
  for (const word3 of text6.split(" ")) {
    if (!empty && columnsOf2(line2) + 1 + columnsOf2(word3) > width) {
      lines2.push(line2);
      line2 = indent;
      empty = true;
    }
    line2 += empty ? word3 : ` ${word3}`;
    empty = false;
  }
  return [...lines2, line2].join("\n");
}
var ASCII;
var init_terminal_text = __esm({
  "src/report/terminal-text.ts"() {
    "use strict";
    init_column_width();
    init_visible_text();
    ASCII = /^[\x20-\x7e]*$/;
  }
});

// src/report/terminal-cells.ts
function terminalCells({ cells }, naming, look) {
  return cells.map((cell2) => cellLines(cell2, naming, look).join("\n"));
}
function cellLines(cell2, naming, look) {
  const { mark, style } = OUTCOME_MARKS[cell2.outcome];
  const name2 = escapeTerminal(clip(cellName(cell2, naming), 100));
  const lines2 = [`${styled(mark, style, look.color)} ${styled(name2, "bold", look.color)}`];
  if (cell2.image !== null) {
    const { reference: reference2, digest, standIn } = cell2.image;
    const what = standIn === null ? "image" : `stand-in ${escapeTerminal(clip(standIn, 60))} for`;
    lines2.push(
      `  ${what} ${escapeTerminal(clip(reference2, 200))}${digest === null ? "" : ` ${escapeTerminal(clip(digest, 100))}`}`
    );
  }
  return [...lines2, ...cell2.steps.flatMap((step2) => stepLines(step2, look))];
}
function stepLines(step2, look) {
  const { mark, style } = OUTCOME_MARKS[step2.result];
  const facts = [
    endText(step2),
    step2.readyMs === null ? durationText(step2.durationMs) : `ready in ${durationText(step2.readyMs)}`,
    step2.peakMemoryBytes === null ? "" : bytesText(step2.peakMemoryBytes),
    step2.peakThreads === null ? "" : countText(step2.peakThreads, "thread"),
    step2.peakOpenFiles === null ? "" : countText(step2.peakOpenFiles, "open file"),
    step2.startAs === "pid1" ? "PID 1" : ""
  ].filter(Boolean);
  const line2 = `  ${styled(mark, style, look.color)} ${escapeTerminal(clip(step2.name, 100))}: ${escapeTerminal(facts.join(", "))}`;
  if (step2.result === "pass") return [line2];
  return [line2, ...output2("stdout", step2.stdout, look), ...output2("stderr", step2.stderr, look)];
}
function output2(name2, captured4, look) {
  const all = captured4 === null ? [] : escapeTerminalLines(captured4.text.slice(0, 16384));
  const shown2 = all.slice(0, 20).map((line2) => styled(fitColumns(`    ${name2} | ${line2}`, look.width), "dim", look.color));
  return all.length > shown2.length ? [...shown2, `    ${name2} | \u2026 ${all.length - shown2.length} more lines`] : shown2;
}
var init_terminal_cells = __esm({
  "src/report/terminal-cells.ts"() {
    "use strict";
    init_cell_words();
    init_escape_terminal();
    init_quantity_text();
    init_step_words();
    init_terminal_style();
    init_terminal_text();
    init_visible_text();
  }
});

// src/report/terminal-table.ts
function terminalTable(columns, rows, look) {
  const natural = naturalWidths(columns, rows);
  if (total(natural) > look.width && columns.some(({ optional }) => optional)) {
    const kept = (all) => all.filter((_, index) => !columns[index].optional);
    return terminalTable(kept(columns), rows.map(kept), look);
  }
  const widths = fitted(columns, natural, look.width);
  const head = columns.map(({ title, align }, index) => padded(title, index, align));
  return [styled(head.join(GAP).trimEnd(), "dim", look.color), ...rows.map(line2)].join("\n");
  function line2(row3) {
    const last = row3.findLastIndex(({ text: text6 }) => text6 !== "");
    const cells = row3.slice(0, last + 1).map(({ text: text6, style }, index) => {
      const { align } = columns[index];
      const shown2 = fitMiddle(text6, widths[index]);
      const space = index === last && align === "left" ? "" : " ".repeat(widths[index] - columnsOf2(shown2));
      return align === "left" ? `${styled(shown2, style, look.color)}${space}` : `${space}${styled(shown2, style, look.color)}`;
    });
    return cells.join(GAP);
  }
  function padded(text6, index, align) {
    return padColumns(text6, widths[index], align);
  }
}
function naturalWidths(columns, rows) {
  return columns.map(({ title }, index) => {
    return rows.reduce((widest, row3) => Math.max(widest, columnsOf2(row3[index]?.text ?? "")), columnsOf2(title));
  });
}
function total(widths) {
  return widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1));
}
function fitted(columns, natural, width) {
  const widths = [...natural];
  let excess = total(widths) - width;
  while (excess > 0) {
    const widest = columns.map(({ least }, index) => ({ index, spare: least === void 0 ? 0 : widths[index] - least })).reduce((a, b) => b.spare > a.spare ? b : a);
    if (widest.spare <= 0) break;
    widths[widest.index] -= 1;
    excess -= 1;
  }
  return widths;
}
var GAP;
var init_terminal_table = __esm({
  "src/report/terminal-table.ts"() {
    "use strict";
    init_terminal_text();
    init_terminal_style();
    GAP = "  ";
  }
});

// src/report/terminal-duet.ts
function terminalDuet(report, naming, look) {
  const measured = duetCells(report);
  if (measured.length === 0) return null;
  const duets = measured.map(({ duet }) => duet);
  const scale = scaleOf(duets, SPARK_COLUMNS);
  const columns = [
    { title: "target", align: "left", least: 10 },
    ...DUET_COLUMNS.map(column),
    { title: scaleText(scale), align: "left", optional: true }
  ];
  const rows = measured.map(({ cell: cell2, duet }) => {
    const { mark, style } = VERDICT_MARKS[duet.verdict];
    return [
      { text: escapeTerminal(clip(cellName(cell2, naming), 100)), style: null },
      { text: `${mark} ${duet.verdict}`, style },
      ...duetFigures(duet).map((text6) => ({ text: text6, style: null })),
      { text: sparkline(duetHistograms(duet).cell, scale).trimEnd(), style: "cyan" }
    ];
  });
  const intro = wrap(`${styled("Timers against the host", "bold", look.color)}. ${duetBasis(duets)}`, look.width);
  return [intro, terminalTable(columns, rows, look), ...notes(measured, naming, look)].join("\n");
}
function column(title) {
  const align = title === "verdict" ? "left" : "right";
  return title === "p99" || title === "max" || title === "missed" ? { title, align, optional: true } : { title, align };
}
function notes(measured, naming, look) {
  const worth = measured.filter(({ duet }) => whyText(duet) !== "");
  const lines2 = worth.slice(0, MOST_NOTES).flatMap(({ cell: cell2, duet }) => {
    const text6 = escapeTerminal(clip(`${cellName(cell2, naming)}: ${whyText(duet)}.`, 400));
    return indented(text6, look.width);
  });
  const left = worth.length - MOST_NOTES;
  return left > 0 ? [...lines2, `  and ${left} more, in the report.`] : lines2;
}
function indented(text6, width) {
  return wrap(text6, width - 4).split("\n").map((line2, index) => `${index === 0 ? "  " : "    "}${line2}`);
}
var MOST_NOTES;
var init_terminal_duet = __esm({
  "src/report/terminal-duet.ts"() {
    "use strict";
    init_cell_words();
    init_escape_terminal();
    init_terminal_style();
    init_terminal_table();
    init_terminal_text();
    init_timer_duet_words();
    init_timer_spark();
    init_visible_text();
    MOST_NOTES = 12;
  }
});

// src/report/terminal-jitter.ts
function terminalJitter(report, naming, look) {
  const { cells } = report;
  const duet = terminalDuet(report, naming, look);
  const measured = cells.flatMap((cell2) => cell2.timers === null ? [] : [{ cell: cell2, timers: cell2.timers }]);
  if (measured.length === 0) return null;
  const columns = [
    { title: "target", align: "left", least: 10 },
    ...TIMER_COLUMNS.map((title) => {
      return { title, align: title === "path" || title === "clock read by" ? "left" : "right" };
    })
  ];
  const rows = measured.flatMap(
    ({ cell: cell2, timers: timers3 }) => timerRows2(escapeTerminal(clip(cellName(cell2, naming), 100)), timers3)
  );
  const basis2 = timersBasis(measured.map(({ timers: timers3 }) => timers3));
  const intro = wrap(`${styled("Timers", "bold", look.color)} (shown, not gated). ${basis2}`, look.width);
  const figures2 = `${intro}
${terminalTable(columns, rows, look)}`;
  return duet === null ? figures2 : `${duet}

${figures2}`;
}
function timerRows2(name2, { paths, clock }) {
  const ofClock = [nowText(clock), clockText(clock)];
  if (paths.length === 0) return [[name2, "", "", "", "", "", "", "", ...ofClock].map(plain3)];
  return paths.map((summary2, index) => {
    const { p50Ns, p90Ns, p95Ns, p99Ns, maxNs, missed: missed2 } = summary2;
    const late = [p50Ns, p90Ns, p95Ns, p99Ns, maxNs].map(microsecondsText);
    const first = index === 0;
    return [first ? name2 : "", pathText2(summary2), ...late, groupThousands(missed2), ...first ? ofClock : ["", ""]].map(
      plain3
    );
  });
}
function plain3(text6) {
  return { text: text6, style: null };
}
var init_terminal_jitter = __esm({
  "src/report/terminal-jitter.ts"() {
    "use strict";
    init_cell_words();
    init_escape_terminal();
    init_quantity_text();
    init_terminal_table();
    init_terminal_text();
    init_terminal_duet();
    init_terminal_style();
    init_timer_words();
    init_visible_text();
  }
});

// src/report/terminal-matrix.ts
function terminalMatrix(report, naming, look) {
  const { cells, binaries } = report;
  const ran = cells.some(({ steps: steps2, startupMs }) => steps2.length > 0 || startupMs !== null);
  const optional = cells.some(({ required }) => required) && cells.some(({ required }) => !required);
  const columns = matrixColumns(naming.severalProfiles, ran);
  const tables = binaries.map(({ sha256, os, arch }) => {
    const rows = cells.filter(({ binary: binary2 }) => binary2 === sha256).map((cell2) => row2(cell2, naming.severalProfiles, ran, optional));
    const table4 = terminalTable(columns, rows, look);
    if (!naming.severalBinaries) return table4;
    const name2 = escapeTerminal(clip(naming.binaryNames.get(sha256) ?? sha256, 200));
    return `${styled(name2, "bold", look.color)} ${escapeTerminal(`${os}/${arch}`)}
${table4}`;
  });
  return [...tables, ...legend2(cells, optional, look)].join("\n\n");
}
function matrixColumns(severalProfiles, ran) {
  const columns = [
    { title: "result", align: "left" },
    { title: "target", align: "left", least: 12 },
    { title: "libc", align: "left", least: 8 },
    { title: "predicted", align: "left" },
    { title: "observed", align: "left" }
  ];
  if (severalProfiles) columns.splice(2, 0, { title: "profile", align: "left", least: 7 });
  if (ran) columns.push({ title: "smoke", align: "right" }, { title: "start-up", align: "right" });
  return columns;
}
function row2(cell2, severalProfiles, ran, optional) {
  const { mark, style } = OUTCOME_MARKS[cell2.outcome];
  const notes2 = `${cell2.image?.standIn == null ? "" : " *"}${optional && !cell2.required ? " ~" : ""}`;
  const cells = [
    { text: `${mark} ${outcomeWord(cell2.outcome)}${notes2}`, style },
    plain4(escapeTerminal(clip(cell2.target.id, 100))),
    plain4(escapeTerminal(libcText(cell2.target.libc))),
    { text: predictedText(cell2.prediction), style: wordStyle(predictedText(cell2.prediction)) },
    {
      text: `${observedText(cell2)}${cell2.agrees === false ? " !" : ""}`,
      style: cell2.agrees === false ? "yellow" : wordStyle(observedText(cell2))
    }
  ];
  if (severalProfiles) cells.splice(2, 0, plain4(escapeTerminal(clip(cell2.profile, 60))));
  if (ran) cells.push(plain4(smokeText(cell2)), plain4(startupText(cell2)));
  return cells;
}
function plain4(text6) {
  return { text: text6, style: null };
}
function wordStyle(word3) {
  if (word3 === "fails") return "red";
  return word3 === "runs" ? null : "dim";
}
function legend2(cells, optional, { width, color }) {
  const lines2 = [];
  if (cells.some(({ image }) => image?.standIn != null)) {
    lines2.push("* ran in a stand-in: the image could not be pulled; a userland with the same C library took its place");
  }
  if (cells.some(({ agrees }) => agrees === false)) lines2.push("! not as predicted");
  if (optional) lines2.push("~ not required");
  return lines2.length === 0 ? [] : [styled(lines2.map((line2) => wrap(line2, width, "", "  ")).join("\n"), "dim", color)];
}
var init_terminal_matrix = __esm({
  "src/report/terminal-matrix.ts"() {
    "use strict";
    init_cell_words();
    init_escape_terminal();
    init_terminal_table();
    init_terminal_style();
    init_terminal_text();
    init_visible_text();
  }
});

// src/report/terminal-reasons.ts
function terminalReason(explanation, outcome, look, extent, sameAs) {
  const { title, cells, evidence } = explanation;
  const { mark, style } = OUTCOME_MARKS[outcome];
  const names2 = listText(
    cells.map((name2) => escapeTerminal(clip(name2, 100))),
    extent.names
  );
  const head = wrap(`${names2}: ${escapeTerminal(clip(title, 100))}`, look.width, `${mark} `, "  ");
  const lines2 = [
    head.split("\n").map((line2) => styled(styled(line2, style, look.color), "bold", look.color)).join("\n")
  ];
  lines2.push(...messageLines2(explanation, look, extent));
  for (const line2 of evidence.flatMap(escapeTerminalLines).slice(0, extent.evidenceLines)) {
    lines2.push(styled(fitColumns(`  | ${line2}`, look.width), "dim", look.color));
  }
  return [...lines2, ...remedyLines(explanation, look, sameAs)].join("\n");
}
function remedyLines({ remedy: remedy2 }, look, sameAs) {
  if (remedy2 === null) return [];
  const text6 = sameAs === null ? remedy2.text : `the same as for ${clip(sameAs, 100)} above.`;
  const line2 = wrap(escapeTerminal(clip(text6, 800)), look.width, "  Fix: ", "       ");
  return sameAs !== null || remedy2.command === null ? [line2] : [line2, ...commandLines(remedy2.command, look)];
}
function messageLines2({ messages, cells }, look, extent) {
  const lines2 = messages.slice(0, extent.messages).map((message) => {
    const { text: text6, cells: those, ofFirst } = message;
    const named = text6.includes(those[0] ?? "") || those.length === cells.length;
    const names2 = named ? "" : `${listText(
      those.map((name2) => escapeTerminal(clip(name2, 100))),
      4
    )}: `;
    return wrap(`${names2}${escapeTerminal(clip(text6, 800))}${ofFirst ? ` ${alike(message)}` : ""}`, look.width, "  ");
  });
  const left = messages.length - lines2.length;
  return left > 0 ? [...lines2, `  and ${groupThousands(left)} more of this kind`] : lines2;
}
function commandLines(command, { color }) {
  return escapeTerminalLines(clip(command, 4e3)).map((line2) => `       ${styled(line2, "cyan", color)}`);
}
var init_terminal_reasons = __esm({
  "src/report/terminal-reasons.ts"() {
    "use strict";
    init_escape_terminal();
    init_explanation();
    init_quantity_text();
    init_terminal_text();
    init_terminal_style();
    init_visible_text();
  }
});

// src/report/render-terminal.ts
var render_terminal_exports = {};
__export(render_terminal_exports, {
  renderTerminal: () => renderTerminal
});
function renderTerminal(report, options) {
  const { width, color, verbose = false } = options;
  const look = { width, color };
  const naming = cellNaming(report);
  const blocks = [
    terminalMatrix(report, naming, look),
    ...reasonBlocks(report, naming, look, verbose),
    ...[terminalJitter(report, naming, look)].filter((block) => block !== null),
    ...verbose ? terminalCells(report, naming, look) : [],
    ...changeBlock(report, naming, look),
    basisLine(report, look)
  ];
  const verdict = verdictLine2(report, naming, look);
  const body = blocks.join("\n\n");
  const text6 = body.split("\n").length > LONG_LINES ? `${verdict}

${body}

${verdict}
` : `${body}

${verdict}
`;
  return withoutWorkflowCommands(text6);
}
function reasonBlocks(report, naming, look, verbose) {
  const extent = verbose ? VERBOSE : USUAL;
  const beside = reasonsBesideCells(report.gate).map(({ severity, message }) => {
    const { mark, style } = OUTCOME_MARKS[severity === "fail" ? "fail" : "warn"];
    return styled(wrap(escapeTerminal(clip(message, 600)), look.width, `${mark} `, "  "), style, look.color);
  });
  const seen = /* @__PURE__ */ new Map();
  const blocks = ["fail", "unknown", "warn", "skip"].flatMap((outcome) => {
    const cells = report.cells.filter((cell2) => cell2.outcome === outcome);
    const explanations = explain2(cells.map((cell2) => ({ name: cellName(cell2, naming), findings: causes2(cell2) })));
    return explanations.map((each) => terminalReason(each, outcome, look, extent, sameRemedyBefore(seen, each)));
  });
  return [...beside, ...blocks, ...hazardBlocks(report, naming, look, verbose ? seen : null)];
}
function hazardBlocks({ cells }, naming, look, seen) {
  const explanations = explain2(cells.map((cell2) => ({ name: cellName(cell2, naming), findings: hazards(cell2) })));
  if (seen !== null) {
    return explanations.map((each) => terminalReason(each, "warn", look, VERBOSE, sameRemedyBefore(seen, each)));
  }
  const lines2 = explanations.map(({ title, cells: names2 }) => {
    const where = listText(
      names2.map((name2) => escapeTerminal(clip(name2, 100))),
      6
    );
    return wrap(`may still bite in ${where}: ${escapeTerminal(clip(title, 100))}`, look.width, "! ", "  ");
  });
  return lines2.length === 0 ? [] : [styled(lines2.join("\n"), "yellow", look.color)];
}
function changeBlock({ cells, changes: changes2 }, naming, look) {
  if (changes2 === null) return [];
  const byId = new Map(cells.map((cell2) => [cell2.id, cellName(cell2, naming)]));
  const lines2 = changeWords(changes2).map(({ kind, text: text6, cells: ids, names: names2 }) => {
    const all = (ids.length > 0 ? ids.map((id) => byId.get(id) ?? id) : names2).map(
      (name2) => escapeTerminal(clip(name2, 100))
    );
    const named = all.length === 0 ? "" : `${ids.length > 0 ? ":" : ""} ${listText(all, 8)}`;
    const line2 = wrap(`${escapeTerminal(clip(text6, 200))}${named}`, look.width, `${CHANGE_MARKS[kind]} `, "  ");
    return styled(line2, CHANGE_STYLES[kind], look.color);
  });
  return [lines2.length === 0 ? "Nothing changed since the baseline." : `Since the baseline:
${lines2.join("\n")}`];
}
function basisLine({ cells, engine: engine2, slices, durationMs, gate: gate2 }, look) {
  const none = cells.some(({ basis: basis2 }) => basis2 === "prediction") ? "predictions alone" : "no engine";
  const alone = engine2 === null ? none : `${engine2.kind} ${escapeTerminal(clip(engine2.version, 40))}`;
  const on = slices.length === 0 ? alone : countText(slices.length, "slice");
  const floor = gate2.glibcFloor === null ? "" : `, needs ${escapeTerminal(clip(gate2.glibcFloor, 40))}`;
  const text6 = `${outcomeCounts(cells)}; ${on}, ${durationText(durationMs)}${floor}`;
  return styled(wrap(text6, look.width), "dim", look.color);
}
function verdictLine2(report, naming, look) {
  const { passes: passes2, subjects, reasons } = verdictWords(report);
  const byId = new Map(report.cells.map((cell2) => [cell2.id, cellName(cell2, naming)]));
  const because2 = reasons.map(({ text: text6, cells }) => {
    const names2 = cells.map((id) => escapeTerminal(clip(byId.get(id) ?? id, 60)));
    return `${escapeTerminal(clip(text6, 200))}${names2.length === 0 ? "" : ` (${listText(names2, 4)})`}`;
  });
  const { mark, style } = OUTCOME_MARKS[passes2 ? "pass" : "fail"];
  const partial = report.complete ? "" : "Partial report, the run was cut short. ";
  const subject = subjects.length === 0 ? "" : ` for ${listText(
    subjects.map((name2) => escapeTerminal(clip(name2, 60))),
    3
  )}`;
  const why2 = [...passes2 ? [passedText(report.cells)] : [], ...because2].join(", ");
  const verdict = [`${partial}Gate ${passes2 ? "passes" : "fails"}${subject}`, why2].filter(Boolean).join(": ");
  return styled(styled(`${mark} ${verdict}`, style, look.color), "bold", look.color);
}
var LONG_LINES, USUAL, VERBOSE, CHANGE_STYLES, CHANGE_MARKS;
var init_render_terminal = __esm({
  "src/report/render-terminal.ts"() {
    "use strict";
    init_change_words();
    init_cell_words();
    init_escape_terminal();
    init_explanation();
    init_quantity_text();
    init_terminal_cells();
    init_terminal_jitter();
    init_terminal_matrix();
    init_terminal_reasons();
    init_terminal_text();
    init_terminal_style();
    init_verdict_words();
    init_visible_text();
    LONG_LINES = 40;
    USUAL = { names: 12, messages: 4, evidenceLines: 4 };
    VERBOSE = { names: 100, messages: 40, evidenceLines: 20 };
    CHANGE_STYLES = { bad: "red", good: "green", neutral: "dim" };
    CHANGE_MARKS = { bad: "\u2717", good: "\u2713", neutral: "-" };
  }
});

// src/entry/terminal.ts
var terminal_exports = {};
__export(terminal_exports, {
  useColor: () => useColor,
  widthOf: () => widthOf
});
function widthOf(stream) {
  const columns = stream.isTTY ? stream.columns : 100;
  return Math.max(60, Math.min(columns || 100, 160));
}
function useColor(stream, env) {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
var init_terminal = __esm({
  "src/entry/terminal.ts"() {
    "use strict";
  }
});

// src/report/test-result.ts
var test_result_exports = {};
__export(test_result_exports, {
  renderTestResult: () => renderTestResult
});
function renderTestResult(report) {
  return safeJson({
    _type: STATEMENT,
    subject: report.binaries.map(({ path, sha256 }) => ({ name: baseName2(path), digest: { sha256 } })),
    predicateType: TEST_RESULT,
    predicate: testResult(report)
  });
}
function testResult({ cells, gate: gate2, configHash }) {
  const named = (outcome) => cells.filter((cell2) => cell2.outcome === outcome).map(({ id }) => id);
  const warned = named("warn");
  const passed = gate2.decision === "pass";
  return {
    result: !passed ? "FAILED" : warned.length > 0 ? "WARNED" : "PASSED",
    configuration: [{ name: "portcullis configuration", digest: { sha256: configHash } }],
    passedTests: named("pass"),
    warnedTests: warned,
    failedTests: named("fail")
  };
}
var STATEMENT, TEST_RESULT;
var init_test_result = __esm({
  "src/report/test-result.ts"() {
    "use strict";
    init_cell_words();
    init_safe_json();
    STATEMENT = "https://in-toto.io/Statement/v1";
    TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";
  }
});

// src/entry/fanout/first-problem.ts
function firstProblem(schema, value) {
  const ajv = new import__.Ajv2020({ allErrors: false, strict: false, validateFormats: false });
  const validate2 = ajv.compile(z8.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  if (validate2(value)) return null;
  const [error] = validate2.errors ?? [];
  const at = error?.instancePath.slice(1).replaceAll("/", ".").slice(0, 200);
  return `${at || "its root"}: ${error?.message?.slice(0, 200) ?? "not as described"}`;
}
var import__, z8;
var init_first_problem = __esm({
  "src/entry/fanout/first-problem.ts"() {
    "use strict";
    import__ = require("./ajv-dist-2020.cjs");
    z8 = __toESM(require("./zod.cjs"), 1);
  }
});

// src/entry/fanout/read-json-file.ts
function readJsonFile(path, schema, what, maxBytes = MAX_BYTES) {
  const stat3 = (0, import_node_fs12.lstatSync)(path, { throwIfNoEntry: false });
  if (!stat3?.isFile()) throw wrong2(path, what, stat3 ? "is not a regular file" : "does not exist");
  if (stat3.size > maxBytes) throw wrong2(path, what, `has ${stat3.size} bytes, ${maxBytes} are allowed`);
  let value;
  try {
    value = JSON.parse((0, import_node_fs12.readFileSync)(path, "utf8"));
  } catch (error) {
    throw wrong2(path, what, `is no JSON: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`);
  }
  const problem2 = firstProblem(schema, value);
  if (problem2 !== null) throw wrong2(path, what, `is wrong at ${problem2}`);
  const parsed3 = schema.safeParse(value);
  if (parsed3.success) return parsed3.data;
  const [issue] = parsed3.error.issues;
  throw wrong2(
    path,
    what,
    `is wrong at ${issue.path.join(".").slice(0, 200) || "its root"}: ${issue.message.slice(0, 200)}`
  );
}
function wrong2(path, what, problem2) {
  return new UsageError(`the ${what} ${JSON.stringify(path)} ${problem2}`, {
    hint: `Give the ${what} as portcullis wrote it.`
  });
}
var import_node_fs12, MAX_BYTES;
var init_read_json_file = __esm({
  "src/entry/fanout/read-json-file.ts"() {
    "use strict";
    import_node_fs12 = require("node:fs");
    init_errors();
    init_first_problem();
    MAX_BYTES = 64 * 1024 * 1024;
  }
});

// src/entry/library/bundle.ts
var bundle_exports = {};
__export(bundle_exports, {
  BinaryFormatError: () => BinaryFormatError,
  CellHandle: () => CellHandle,
  ConfigError: () => ConfigError,
  EngineError: () => EngineError,
  EnginePool: () => EnginePool,
  EngineUnavailableError: () => EngineUnavailableError,
  PortcullisError: () => PortcullisError,
  UnknownCellError: () => UnknownCellError,
  UsageError: () => UsageError,
  cellRecord: () => cellRecord,
  check: () => check,
  compareVersions: () => compareVersions,
  glibcNeeds: () => glibcNeeds,
  inspect: () => inspect2,
  planMatrix: () => planMatrix,
  readReport: () => readReport,
  writeRecords: () => writeRecords
});
module.exports = __toCommonJS(bundle_exports);

// src/entry/library/check.ts
init_errors();

// src/run.ts
async function run(options, ports) {
  const startedMs = ports.now();
  const { config } = options;
  const opening = config.engine === "none" ? null : await asked(ports, config.engine);
  const [{ Stage: Stage2 }, { Subject: Subject2 }] = await Promise.all([Promise.resolve().then(() => (init_stage(), stage_exports)), Promise.resolve().then(() => (init_subject(), subject_exports))]);
  let subjects;
  try {
    subjects = options.binaries.map((path) => new Subject2(path, ports));
  } catch (error) {
    await opening?.engine.then((engine3) => engine3[Symbol.asyncDispose]()).catch(() => void 0);
    throw error;
  }
  const stage = new Stage2(options, ports, subjects);
  const { judged, engine: engine2 } = opening ? await stage.observe(opening.engine) : stage.predictOnly();
  const [{ decideGate: decideGate2 }, { exitCode: exitCode2 }, { buildReport: buildReport2 }] = await Promise.all([
    Promise.resolve().then(() => (init_gate(), gate_exports)),
    Promise.resolve().then(() => (init_exit_code(), exit_code_exports)),
    Promise.resolve().then(() => (init_build(), build_exports))
  ]);
  const complete = !ports.signal.aborted;
  const gate2 = decideGate2({
    cells: judged,
    binaries: subjects.map(({ facts }) => facts),
    policy: config.policy,
    complete
  });
  const report = buildReport2({
    startedAt: new Date(startedMs).toISOString(),
    durationMs: ports.now() - startedMs,
    complete,
    configHash: typeof options.configHash === "string" ? options.configHash : await options.configHash(),
    toolVersion: options.toolVersion,
    engine: engine2,
    binaries: await Promise.all(
      subjects.map(async (subject) => ({ path: subject.path, facts: subject.facts, sha256: await subject.sha256() }))
    ),
    cells: judged,
    gate: gate2
  });
  return { report, exitCode: exitCode2({ gate: gate2, cells: judged }) };
}
async function asked(ports, choice) {
  let opening;
  await new Promise((resolve2) => {
    opening = ports.openEngine(choice, resolve2);
    opening.then(
      () => resolve2(),
      () => resolve2()
    );
  });
  return { engine: opening };
}

// src/version.ts
var VERSION2 = "0.1.0";

// src/entry/load-config.ts
var import_node_fs = require("node:fs");

// src/config/canonical-config.ts
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

// src/entry/load-config.ts
init_default_config();

// src/config/with-options.ts
init_catalogue2();
init_profiles2();
init_select_targets();
init_default_config();

// src/config/split-words.ts
init_errors();
function splitWords(text6) {
  const words = [];
  let word3 = null;
  let quote = null;
  for (let index = 0; index < text6.length; index++) {
    const char = text6[index];
    const next = text6[index + 1];
    if (quote !== null) {
      if (char === quote) quote = null;
      else if (quote === '"' && char === "\\" && next !== void 0 && '"\\$`'.includes(next)) word3 += text6[++index];
      else word3 += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word3 ??= "";
    } else if (char === "\\" && next !== void 0) {
      word3 = (word3 ?? "") + text6[++index];
    } else if (/\s/.test(char)) {
      if (word3 !== null) words.push(word3);
      word3 = null;
    } else {
      word3 = (word3 ?? "") + char;
    }
  }
  if (quote !== null) {
    throw new UsageError(`the quote ${quote} in ${JSON.stringify(text6)} is not closed`, {
      hint: `Close it with ${quote}, or put a backslash before it.`
    });
  }
  if (word3 !== null) words.push(word3);
  return words;
}

// src/config/with-options.ts
function withOptions(config, options) {
  return {
    ...config,
    targets: options.targets?.length ? selectTargets(options.targets, allTargets(config)) : config.targets,
    profiles: options.profiles?.length ? selectProfiles(options.profiles, allProfiles(config)) : config.profiles,
    smoke: options.run?.length ? runCases(options.run) : config.smoke,
    timers: options.timers === false ? { ...config.timers, enabled: false } : config.timers,
    policy: {
      ...config.policy,
      maxGlibc: options.maxGlibc ?? config.policy.maxGlibc,
      required: options.required?.length ? options.required : config.policy.required
    },
    engine: options.engine ?? config.engine,
    pull: options.pull ?? config.pull,
    parallel: options.parallel ?? config.parallel
  };
}
function allTargets(config) {
  return [...catalogueTargets(), ...config.targets.filter((target) => target.custom)];
}
function allProfiles(config) {
  const own = config.profiles.map((profile) => profile.name);
  return [...builtInProfiles().filter((profile) => !own.includes(profile.name)), ...config.profiles];
}
function runCases(texts) {
  const names2 = /* @__PURE__ */ new Set();
  return texts.map((text6) => {
    const args = splitWords(text6);
    const plain5 = args.length === 0 ? "run" : `run: ${text6.trim()}`;
    let name2 = plain5;
    for (let number5 = 2; names2.has(name2); number5++) name2 = `${plain5} (${number5})`;
    names2.add(name2);
    return { ...DEFAULT_SMOKE, name: name2, args, expect: DEFAULT_EXPECTATION };
  });
}

// src/entry/load-config.ts
init_errors();
var CONFIG_FILE = "portcullis.yml";
var MAX_CONFIG_BYTES = 1024 * 1024;
async function loadConfig(file2, options) {
  const config = await readConfig(file2, options);
  return { config, hash: await hashConfig(config) };
}
async function readConfig(file2, options) {
  const path = file2 ?? ((0, import_node_fs.existsSync)(CONFIG_FILE) ? CONFIG_FILE : null);
  const base = path === null ? defaultConfig() : await parseFile(path);
  return withOptions(base, options);
}
async function hashConfig(config) {
  const { createHash: createHash3 } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  return createHash3("sha256").update(canonicalConfig(config)).digest("hex");
}
async function parseFile(path) {
  const stat3 = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
  if (!stat3?.isFile()) {
    throw new UsageError(`configuration ${JSON.stringify(path)} is not a file`, {
      hint: "Name a readable portcullis.yml with --config."
    });
  }
  if (stat3.size > MAX_CONFIG_BYTES) {
    throw new UsageError(`configuration ${JSON.stringify(path)} has ${stat3.size} bytes`, {
      hint: `A configuration may have ${MAX_CONFIG_BYTES} bytes at most.`
    });
  }
  const { parseConfig: parseConfig2 } = await Promise.resolve().then(() => (init_parse_config(), parse_config_exports));
  return parseConfig2((0, import_node_fs.readFileSync)(path, "utf8"), path);
}

// src/entry/node-ports.ts
var import_node_fs10 = require("node:fs");
var import_node_os5 = require("node:os");

// src/entry/cache-directory.ts
var import_node_os = require("node:os");
var import_node_path = require("node:path");
function cacheDirectory(env) {
  return env["PORTCULLIS_CACHE"] ?? (0, import_node_path.join)(env["XDG_CACHE_HOME"] ?? (0, import_node_path.join)((0, import_node_os.homedir)(), ".cache"), "portcullis");
}

// src/entry/open-binary.ts
var import_node_fs3 = require("node:fs");
init_errors();

// src/entry/file-source.ts
var import_node_fs2 = require("node:fs");
var PAGE_BYTES = 16 * 1024;
var MAX_PAGES = 64;
function openFileSource(path) {
  const file2 = (0, import_node_fs2.openSync)(path, "r");
  const sizeBytes2 = (0, import_node_fs2.fstatSync)(file2).size;
  const pages = /* @__PURE__ */ new Map();
  function readInto(offset, target) {
    let done = 0;
    while (done < target.length) {
      const got = (0, import_node_fs2.readSync)(file2, target, done, target.length - done, offset + done);
      if (got === 0) break;
      done += got;
    }
    return done;
  }
  function readRange(offset, length) {
    const bytes3 = new Uint8Array(length);
    return bytes3.subarray(0, readInto(offset, bytes3));
  }
  function page(number5) {
    const kept = pages.get(number5);
    if (kept) {
      pages.delete(number5);
      pages.set(number5, kept);
      return kept;
    }
    const start2 = number5 * PAGE_BYTES;
    const read = readRange(start2, Math.min(PAGE_BYTES, sizeBytes2 - start2));
    if (pages.size >= MAX_PAGES) pages.delete(pages.keys().next().value);
    pages.set(number5, read);
    return read;
  }
  return {
    sizeBytes: sizeBytes2,
    readInto,
    indexOf: (hay, needle, from) => Buffer.from(hay.buffer, hay.byteOffset, hay.length).indexOf(needle, from),
    read(offset, length) {
      const size2 = Math.max(0, Math.min(length, sizeBytes2 - offset));
      if (size2 === 0) return new Uint8Array(0);
      const first = Math.floor(offset / PAGE_BYTES);
      const into = offset - first * PAGE_BYTES;
      if (into + size2 > PAGE_BYTES) return readRange(offset, size2);
      return page(first).subarray(into, into + size2);
    },
    [Symbol.dispose]() {
      (0, import_node_fs2.closeSync)(file2);
    }
  };
}

// src/entry/open-binary.ts
function openBinary(path) {
  const stat3 = (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false });
  if (stat3?.isFile()) return openFileSource(path);
  const what = stat3 ? "is not a regular file" : "does not exist";
  throw new UsageError(`binary ${JSON.stringify(path)} ${what}`, {
    hint: "Name a built Go binary: portcullis check ./dist/app"
  });
}

// src/entry/node-ports.ts
init_package_root();
function nodePorts({ signal: signal3, onEvent, debug, runId }) {
  const cacheDir = cacheDirectory(process.env);
  const probe = async (platform2) => {
    const { probeFor: probeFor2 } = await Promise.resolve().then(() => (init_probe_binary(), probe_binary_exports));
    return await probeFor2(platform2, { packageRoot: packageRoot(), cacheDir, env: process.env, log: debug });
  };
  return {
    signal: signal3,
    onEvent,
    now: Date.now,
    openSource: openBinary,
    sha256: fileSha256,
    async openEngine(choice, onAsked) {
      const { findEngine: findEngine2 } = await Promise.resolve().then(() => (init_find_engine(), find_engine_exports));
      let room;
      const found = await findEngine2(choice, {
        env: process.env,
        platform: process.platform,
        log: debug,
        signal: signal3,
        onAsked: () => {
          room ??= loadEngineRoom();
          onAsked();
        }
      });
      const { openEngine: openEngine2 } = await (room ?? loadEngineRoom());
      return await openEngine2(found, { cacheDir, log: debug, ...runId !== void 0 && { runId } });
    },
    probe,
    control({ os, arch, kernel: kernel2, address }) {
      const isHere = os === process.platform && kernel2 === (0, import_node_os5.release)() && address.startsWith("unix:");
      if (!isHere) return null;
      return async (measurement) => {
        const { startHostProbe: startHostProbe2 } = await Promise.resolve().then(() => (init_host_probe(), host_probe_exports));
        return await startHostProbe2(await probe({ os, arch }), measurement);
      };
    }
  };
}
async function loadEngineRoom() {
  const [room] = await Promise.all([Promise.resolve().then(() => (init_docker_engine(), docker_engine_exports)), Promise.resolve().then(() => __toESM(require("./dockerode.cjs"), 1))]);
  return room;
}
async function fileSha256(path) {
  const [{ createHash: createHash3 }, { pipeline }] = await Promise.all([Promise.resolve().then(() => __toESM(require("node:crypto"), 1)), Promise.resolve().then(() => __toESM(require("node:stream/promises"), 1))]);
  const hash = createHash3("sha256");
  await pipeline((0, import_node_fs10.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

// src/entry/library/require-option.ts
init_errors();
function requireOption(name2, value, expected, isRight) {
  if (value === void 0 || isRight(value)) return;
  throw new UsageError(`option ${name2} is ${shown(value)}`, { hint: `It has to be ${expected}.` });
}
function shown(value) {
  return typeof value === "function" ? "a function" : (JSON.stringify(value) ?? String(value)).slice(0, 200);
}

// src/entry/library/check.ts
var ENGINES = ["auto", "docker", "podman", "none"];
var PULLS = ["missing", "always", "never"];
async function check(files2, options = {}) {
  const binaries = typeof files2 === "string" ? [files2] : files2;
  refuseWrongTypes(binaries, options);
  const { config: file2, signal: signal3, onEvent, ...rest } = options;
  const { config, hash } = await loadConfig(file2 ?? null, rest);
  const listening = new Listening(onEvent);
  const ports = nodePorts({
    signal: signal3 === void 0 ? listening.signal : AbortSignal.any([signal3, listening.signal]),
    onEvent: (event) => listening.tell(event),
    debug: () => void 0
  });
  const { report, exitCode: exitCode2 } = await run({ binaries, config, configHash: hash, toolVersion: VERSION2 }, ports);
  if (listening.failure !== null) throw listening.failure.reason;
  return { report, passed: report.gate.decision === "pass", exitCode: exitCode2 };
}
function refuseWrongTypes(binaries, options) {
  if (!isTexts(binaries) || binaries.length === 0) {
    throw new UsageError(`the first argument of check is ${JSON.stringify(binaries)}`, {
      hint: "Give the path of a built Go binary, or several in a list: check('dist/app')"
    });
  }
  for (const key of ["targets", "profiles", "run", "required"]) {
    requireOption(key, options[key], "a list of texts", isTexts);
  }
  requireOption("engine", options.engine, ENGINES.join(", "), (value) => ENGINES.includes(value));
  requireOption("pull", options.pull, PULLS.join(", "), (value) => PULLS.includes(value));
  requireOption("timers", options.timers, "true or false", (value) => typeof value === "boolean");
  requireOption("config", options.config, "a path", (value) => typeof value === "string");
  requireOption(
    "maxGlibc",
    options.maxGlibc,
    "a version such as '2.17'",
    (value) => typeof value === "string" && /^\d+\.\d+$/.test(value)
  );
  requireOption("parallel", options.parallel, "a whole number from 1 to 64", isParallel);
  requireOption("signal", options.signal, "an AbortSignal", (value) => value instanceof AbortSignal);
  requireOption("onEvent", options.onEvent, "a function", (value) => typeof value === "function");
}
function isTexts(value) {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function isParallel(value) {
  return Number.isInteger(value) && value >= 1 && value <= 64;
}
var Listening = class {
  #listener;
  #stop = new AbortController();
  failure = null;
  constructor(listener) {
    this.#listener = listener;
  }
  get signal() {
    return this.#stop.signal;
  }
  tell(event) {
    const told = publicEvent(event);
    if (told === null || this.failure !== null) return;
    try {
      this.#listener?.(told);
    } catch (reason2) {
      this.failure = { reason: reason2 };
      this.#stop.abort();
    }
  }
};
function publicEvent(event) {
  switch (event.kind) {
    case "planned":
      return {
        kind: "planned",
        cells: event.cells.map(({ cell: cell2, prediction: prediction2 }) => ({
          cell: cell2.id,
          target: cell2.target.id,
          profile: cell2.profile.name,
          predicted: prediction2.runs === null ? null : prediction2.runs ? "runs" : "fails"
        }))
      };
    case "engine": {
      const { kind, version: version2, os, arch, cpus, rootless } = event.engine;
      return { kind: "engine", engine: { kind, version: version2, os, arch, cpus, rootless } };
    }
    case "phase":
      return { kind: "phase", cell: event.cell.id, phase: event.phase };
    case "judged": {
      const { outcome, reason: reason2 } = event.judgement;
      return { kind: "judged", cell: event.cell.id, outcome, reason: reason2 };
    }
    case "timed":
      return { kind: "timed", cell: event.cell.id };
    default:
      return null;
  }
}

// src/entry/library/inspect.ts
init_inspect();
init_predict();
init_report_binary();
init_report_finding();
init_catalogue2();
init_profiles2();
init_select_targets();
async function inspect2(file2, options = {}) {
  var _stack = [];
  try {
    const source2 = __using(_stack, openBinary(file2));
    const facts = inspectBinary(source2);
    const profile = builtInProfiles()[0];
    const targets = options.targets === void 0 ? targetsOfSystem(facts.os) : selectTargets(options.targets);
    return {
      binary: reportBinary(file2, await fileSha256(file2), facts),
      predictions: targets.map((target) => ({
        target: target.id,
        ...reportPrediction(predict({ facts, target, profile }))
      }))
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

// src/entry/library/library.ts
init_errors();

// src/entry/harness/cell-record.ts
init_report_cell();
init_gate();
init_judge();
function cellRecord(input) {
  const { plan, planned, seen, test, failure, engine: engine2 } = input;
  if (seen.observations.length === 0 && seen.unknown === null) return null;
  const { cell: cell2, prediction: prediction2 } = planned;
  const observation = merged(seen.observations);
  const judged = judgeCell({ cell: cell2, facts: plan.facts, prediction: prediction2, smoke: seen.calls, observation, skipped: null });
  const judgement = bodyDecides(judged, seen, test, failure);
  const required = isRequired(cell2, plan.config.policy);
  return {
    binary: plan.binary,
    cell: reportCell({ cell: cell2, required, prediction: prediction2, judgement, observation }, plan.binary.sha256),
    engine: engine2,
    configHash: plan.configHash,
    policy: plan.config.policy
  };
}
function bodyDecides(judged, { unknown: unknown3 }, test, failure) {
  const named = judged.steps.map((step2) => ({ ...step2, smoke: { ...step2.smoke, name: `${test} ${step2.smoke.name}` } }));
  if (unknown3 !== null) return { ...judged, steps: named, outcome: "unknown", basis: "none", reason: unknown3.message };
  if (failure !== null) {
    const reason2 = judged.outcome === "fail" ? judged.reason : `${test}: ${failure}`;
    return { ...judged, steps: named, outcome: "fail", basis: "observation", reason: reason2 };
  }
  const steps2 = named.map((step2) => ({ ...step2, result: "pass" }));
  const outcome = judged.outcome === "warn" ? "warn" : "pass";
  return { ...judged, steps: steps2, outcome, basis: "observation", reason: null };
}
function merged(observations) {
  const [first] = observations;
  if (first === void 0) return null;
  return {
    ...first,
    image: observations.find(({ image }) => image !== null)?.image ?? null,
    facts: observations.find(({ facts }) => facts !== null)?.facts ?? null,
    outcomes: observations.flatMap(({ outcomes }) => outcomes),
    timers: observations.findLast(({ timers: timers3 }) => timers3.length > 0)?.timers ?? [],
    clock: observations.findLast(({ clock }) => clock !== null)?.clock ?? null,
    trouble: observations.find(({ trouble }) => trouble !== null)?.trouble ?? null
  };
}

// src/entry/harness/cell-handle.ts
init_smoke();
init_default_config();
init_catalogue();
init_report_finding();
init_summarise();

// src/entry/harness/call-result.ts
init_report_finding();
init_judge_step();
function callResult(cell2, smoke, outcome, context) {
  const { result, findings } = judgeStep(statusForgiven(smoke, outcome), outcome, context, null);
  const { startError: startError3, stdout, stderr } = outcome;
  return {
    cell: cell2,
    args: smoke.args,
    ran: result === "pass",
    exitCode: outcome.exitCode,
    signal: outcome.signal,
    timedOut: outcome.timedOut,
    startError: startError3 && { errno: startError3.errno, message: startError3.message },
    durationMs: outcome.durationMs,
    stdout: stdout.text,
    stderr: stderr.text,
    truncated: stdout.truncated || stderr.truncated,
    peakMemoryBytes: outcome.peakMemoryBytes,
    peakThreads: outcome.peakThreads,
    peakOpenFiles: outcome.peakOpenFiles,
    findings: findings.map(reportFinding)
  };
}
function serveResult(call, { serve }) {
  const response = serve?.response ?? null;
  return {
    ...call,
    readyMs: serve?.readyMs ?? null,
    response: response && {
      status: response.status,
      body: response.body.text,
      durationMs: response.durationMs
    },
    stop: serve?.stop ? { ...serve.stop } : null
  };
}
function statusForgiven(smoke, { serve }) {
  const status = serve?.response?.status;
  if (!smoke.server?.request || status === void 0) return smoke;
  return { ...smoke, server: { ...smoke.server, request: { ...smoke.server.request, expectStatus: status } } };
}

// src/entry/harness/call-steps.ts
init_default_config();
init_errors();
var READY_MS = 1e4;
var REQUEST_MS = 5e3;
var GRACE_MS = 5e3;
function callCase(name2, { args = [], ...options }) {
  if (!Array.isArray(args) || args.some((word3) => typeof word3 !== "string")) {
    throw new UsageError(`the arguments are ${JSON.stringify(args)}`, {
      hint: "Give a list of texts: cell.run(['--version'])"
    });
  }
  return {
    ...DEFAULT_SMOKE,
    name: name2,
    args,
    env: options.env ?? {},
    stdin: options.stdin === void 0 ? null : textOf(options.stdin),
    files: Object.entries(options.files ?? {}).map(([path, file2]) => fileOf(path, file2)),
    timeoutMs: options.timeoutMs ?? DEFAULT_SMOKE_TIMEOUT_MS,
    startAs: options.startAs ?? "child"
  };
}
function serveCase(name2, options) {
  const { ready, request, stop } = options;
  const server2 = {
    ready: "http" in ready ? { kind: "http", url: ready.http } : { kind: "tcp", address: addressOf(ready.tcp) },
    readyTimeoutMs: options.readyTimeoutMs ?? READY_MS,
    request: request ? {
      method: request.method ?? "GET",
      url: request.url,
      headers: request.headers ?? {},
      body: request.body === void 0 ? null : textOf(request.body),
      timeoutMs: request.timeoutMs ?? REQUEST_MS,
      expectStatus: 200,
      expectBody: null
    } : null,
    stopSignal: stop?.signal ?? "SIGTERM",
    graceMs: stop?.graceMs ?? GRACE_MS
  };
  const longest = server2.readyTimeoutMs + (server2.request?.timeoutMs ?? 0) + server2.graceMs;
  return { ...callCase(name2, { timeoutMs: longest, ...options }), server: server2 };
}
function addressOf(tcp) {
  return /^\d+$/.test(String(tcp)) ? `127.0.0.1:${tcp}` : String(tcp);
}
function fileOf(path, file2) {
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) {
    throw new UsageError(`file ${JSON.stringify(path)} leads out of its directory`, {
      hint: "Paths are absolute in the cell, or below the directory that the binary starts in."
    });
  }
  const { content, mode = 420 } = typeof file2 === "string" || file2 instanceof Uint8Array ? { content: file2 } : file2;
  return { path, content: typeof content === "string" ? new TextEncoder().encode(content) : content, mode };
}
function textOf(value) {
  if (typeof value === "string") return value;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    throw new UsageError(`${value.length} bytes for standard input or a body are no UTF-8 text`, {
      hint: 'Put bytes into a file of the cell instead: files: { "in.bin": bytes }.'
    });
  }
}

// src/entry/harness/unknown-cell-error.ts
var UnknownCellError = class extends Error {
  cell;
  /** `image-unavailable`, `platform-unavailable`, `engine-lost`, `time-limit`, ... */
  reason;
  constructor(cell2, { kind, message }) {
    super(`${cell2} is unknown (${kind}): ${message}`);
    this.name = "UnknownCellError";
    this.cell = cell2;
    this.reason = kind;
  }
};

// src/entry/harness/cell-handle.ts
var OVERHEAD_MS2 = 3e4;
var TIMER_WARMUP2 = 20;
var FACTS_STEP = { step: { kind: "facts", id: "facts" }, startAs: "child" };
var CellHandle = class {
  id;
  platform;
  target;
  profile;
  prediction;
  binary;
  #input;
  #calls = [];
  #names = /* @__PURE__ */ new Set();
  #observations = [];
  #unknown = null;
  constructor(input) {
    const { cell: cell2, prediction: prediction2 } = input.planned;
    const { id, image, libc, kernel: kernel2 } = cell2.target;
    this.#input = input;
    this.id = cell2.id;
    this.platform = cell2.platform;
    this.target = { id, image, libc: { family: libc.family, version: libc.version }, kernel: kernel2 };
    this.profile = cell2.profile.name;
    this.prediction = reportPrediction(prediction2);
    this.binary = input.plan.binary;
  }
  async run(args = [], options = {}) {
    const [result] = await this.#observe([callCase(this.#nextName(args), { ...options, args })]);
    return result;
  }
  async runAll(calls) {
    const cases = calls.map((call) => callCase(this.#nextName(call.args), { ...call, startAs: "child" }));
    return await this.#observe(cases);
  }
  async serve(options) {
    const smoke = serveCase(this.#nextName(options.args), options);
    const [result] = await this.#observe([smoke]);
    return serveResult(result, this.#outcomeOf(smoke));
  }
  async measureTimers(options = {}) {
    const periodNs = Math.round((options.periodMs ?? DEFAULT_TIMERS.periodNs / 1e6) * 1e6);
    const samples = options.samples ?? DEFAULT_TIMERS.samples;
    const step2 = { kind: "timers", id: "timers", periodNs, samples, warmup: TIMER_WARMUP2 };
    const timeoutMs = (samples + TIMER_WARMUP2) * 4 * periodNs / 1e6 + OVERHEAD_MS2;
    const { timers: timers3 } = await this.#work([{ step: step2, startAs: "child" }], timeoutMs);
    return { cell: this.id, periodNs, paths: timers3.map(summariseTimer).filter((summary2) => summary2 !== null) };
  }
  async facts() {
    return this.#seenFacts() ?? (await this.#work([FACTS_STEP], OVERHEAD_MS2)).facts;
  }
  /** What was called and seen so far, for the harness itself. */
  seen() {
    return { calls: this.#calls, observations: this.#observations, unknown: this.#unknown };
  }
  async #observe(cases) {
    const timeoutMs = cases.reduce((sum, each) => sum + each.timeoutMs, OVERHEAD_MS2);
    this.#calls.push(...cases);
    const steps2 = smokeSteps(cases);
    await this.#work(this.#seenFacts() === null ? [FACTS_STEP, ...steps2] : steps2, timeoutMs);
    const { plan, planned } = this.#input;
    const { target, profile } = planned.cell;
    const facts = this.#seenFacts();
    const machine2 = facts && { kernel: facts.kernel, cpuLevel: facts.cpuLevel };
    const context = { facts: plan.facts, target, profile, ...machine2 && { machine: machine2 } };
    return cases.map((smoke) => callResult(this.id, smoke, this.#outcomeOf(smoke), context));
  }
  async #work(steps2, timeoutMs) {
    const { plan, planned, pool, signal: signal3 } = this.#input;
    const { cell: cell2, prediction: prediction2 } = planned;
    const foreign = prediction2.findings.find(({ id }) => id === "wrong-architecture");
    if (foreign) throw this.#lost({ kind: "platform-unavailable", message: describe(foreign).message });
    const observation = await pool.observe(plan, { cell: cell2, steps: steps2, timeoutMs, signal: signal3 });
    this.#observations.push(observation);
    if (observation.trouble) throw this.#lost(observation.trouble);
    return observation;
  }
  #lost(trouble) {
    this.#unknown ??= new UnknownCellError(this.id, trouble);
    return this.#unknown;
  }
  #outcomeOf(smoke) {
    return this.#observations.flatMap(({ outcomes }) => outcomes).find(({ step: step2 }) => step2 === smoke.name);
  }
  #seenFacts() {
    return this.#observations.find(({ facts }) => facts !== null)?.facts ?? null;
  }
  /** Takes the name at once, so that calls side by side have names of their own. */
  #nextName(args) {
    const name2 = freeName(callName(args), this.#names);
    this.#names.add(name2);
    return name2;
  }
};
function callName(args = []) {
  const words = Array.isArray(args) ? args.join(" ").slice(0, 200) : "";
  return words === "" ? "run" : `run: ${words}`;
}
function freeName(name2, taken) {
  let free = name2;
  for (let number5 = 2; taken.has(free); number5 += 1) free = `${name2} (${number5})`;
  return free;
}

// src/entry/harness/engine-pool.ts
var import_node_path9 = require("node:path");
var import_node_events = require("node:events");
init_errors();
init_observe_cells();
var OUTPUT_BYTES2 = 256 * 1024;
var EnginePool = class {
  #engines = /* @__PURE__ */ new Map();
  #closing = new AbortController();
  constructor() {
    (0, import_node_events.setMaxListeners)(0, this.#closing.signal);
  }
  /** Runs steps in a fresh container of the cell. Never rejects for what goes wrong with the cell: that is `trouble`. */
  async observe(plan, { cell: cell2, steps: steps2, timeoutMs, signal: signal3 }) {
    let engine2;
    try {
      engine2 = await this.#engine(plan);
    } catch (error) {
      if (!(error instanceof PortcullisError) || error.exitCode !== 3) throw error;
      return notRun({ kind: "engine-unavailable", message: `${error.message}; ${error.hint}`, step: null });
    }
    const foreign = platformTrouble(cell2, engine2);
    if (foreign) return notRun(foreign);
    const request = {
      cellId: cell2.id,
      binary: (0, import_node_path9.basename)(plan.path),
      image: cell2.target.image,
      standIn: cell2.target.standIn,
      platform: cell2.imagePlatform,
      profile: cell2.profile,
      steps: steps2,
      pull: plan.config.pull,
      timeoutMs,
      outputBytes: OUTPUT_BYTES2
    };
    return await engine2.runCell(request, signal3);
  }
  async description(plan) {
    return await this.#engine(plan).then(
      (engine2) => engine2.description,
      () => null
    );
  }
  #engine(plan) {
    const key = JSON.stringify([plan.path, plan.config.engine]);
    let engine2 = this.#engines.get(key);
    if (!engine2) {
      engine2 = this.#open(plan);
      this.#engines.set(key, engine2);
    }
    return engine2;
  }
  async #open({ path, config }) {
    const ports = nodePorts({ signal: this.#closing.signal, onEvent: () => void 0, debug: () => void 0 });
    const engine2 = await ports.openEngine(config.engine === "none" ? "auto" : config.engine, () => {
    });
    const { os, arch } = engine2.description;
    const probePath = ports.probe({ os, arch });
    probePath.catch(() => void 0);
    engine2.prepare({ binaries: [{ hostPath: path, cellName: (0, import_node_path9.basename)(path) }], probePath }).catch(() => void 0);
    return engine2;
  }
  async [Symbol.asyncDispose]() {
    this.#closing.abort();
    for (const opening of this.#engines.values()) {
      const engine2 = await opening.catch(() => null);
      await engine2?.[Symbol.asyncDispose]();
    }
  }
};

// src/entry/harness/matrix-plan.ts
var import_node_path10 = require("node:path");
init_inspect();
init_predict();
init_report_binary();
init_plan_cells();
init_errors();
async function planMatrix(options) {
  var _stack = [];
  try {
    if (typeof options.binary !== "string") {
      throw new UsageError(`option binary is ${JSON.stringify(options.binary)}`, {
        hint: "Give the path of a built Go binary: { binary: 'dist/app' }"
      });
    }
    const { config: file2, targets = [], profiles: profiles2 = [], engine: engine2 = null, pull = null } = options;
    const { config, hash } = await loadConfig(file2 ?? null, { targets, profiles: profiles2, engine: engine2, pull });
    const path = (0, import_node_path10.isAbsolute)(options.binary) ? options.binary : (0, import_node_path10.resolve)(options.binary);
    const source2 = __using(_stack, openBinary(path));
    const facts = inspectBinary(source2);
    const binary2 = reportBinary(options.binary, await fileSha256(path), facts);
    const cells = planCells([facts], config.targets, config.profiles).map((cell2) => ({
      cell: cell2,
      prediction: predict({ facts, target: cell2.target, profile: cell2.profile })
    }));
    return { path, facts, binary: binary2, config, configHash: hash, cells };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

// src/entry/harness/write-records.ts
init_report();

// src/entry/commands/check.ts
var import_node_fs11 = require("node:fs");
var import_node_path11 = require("node:path");
async function render(report, { format, verbose }) {
  switch (format) {
    case "json":
      return (await Promise.resolve().then(() => (init_render_json(), render_json_exports))).renderJson(report);
    case "markdown":
      return (await Promise.resolve().then(() => (init_render_markdown(), render_markdown_exports))).renderMarkdown(report);
    case "html":
      return (await Promise.resolve().then(() => (init_render_page(), render_page_exports))).renderPage(report);
    case "junit":
      return (await Promise.resolve().then(() => (init_junit(), junit_exports))).renderJunit(report);
    case "sarif":
      return (await Promise.resolve().then(() => (init_sarif(), sarif_exports))).renderSarif(report);
    case "badge":
      return (await Promise.resolve().then(() => (init_badge(), badge_exports))).renderBadge(report);
    case "go-bench":
      return (await Promise.resolve().then(() => (init_timer_go_bench(), timer_go_bench_exports))).timerGoBench(report);
    case "terminal": {
      const { renderTerminal: renderTerminal2 } = await Promise.resolve().then(() => (init_render_terminal(), render_terminal_exports));
      const { useColor: useColor2, widthOf: widthOf2 } = await Promise.resolve().then(() => (init_terminal(), terminal_exports));
      const color = useColor2(process.stdout, process.env);
      return renderTerminal2(report, { width: widthOf2(process.stdout), color, verbose });
    }
  }
}
async function writeReports(folder, report) {
  const { renderTestResult: renderTestResult2 } = await Promise.resolve().then(() => (init_test_result(), test_result_exports));
  const { timerGoBench: timerGoBench2 } = await Promise.resolve().then(() => (init_timer_go_bench(), timer_go_bench_exports));
  (0, import_node_fs11.mkdirSync)(folder, { recursive: true });
  for (const [name2, format] of FILES) {
    (0, import_node_fs11.writeFileSync)((0, import_node_path11.join)(folder, name2), await render(report, { format, verbose: false }));
  }
  (0, import_node_fs11.writeFileSync)((0, import_node_path11.join)(folder, "test-result.json"), renderTestResult2(report));
  const bench = timerGoBench2(report);
  if (bench !== "") (0, import_node_fs11.writeFileSync)((0, import_node_path11.join)(folder, "timers.txt"), bench);
  return { json: (0, import_node_path11.join)(folder, "report.json"), markdown: (0, import_node_path11.join)(folder, "report.md") };
}
var FILES = [
  ["report.json", "json"],
  ["report.md", "markdown"],
  ["report.html", "html"],
  ["report.sarif", "sarif"],
  ["junit.xml", "junit"],
  ["badge.json", "badge"]
];

// src/entry/harness/write-records.ts
init_read_json_file();

// src/entry/harness/records-report.ts
init_gate();
var WORST_FIRST = ["fail", "unknown", "warn", "pass", "skip"];
function recordsReport(input) {
  const { records, base, startedAt, durationMs } = input;
  const [first] = records;
  if (first === void 0) return null;
  const binaries = unique2([...base?.binaries ?? [], ...records.map(({ binary: binary2 }) => binary2)], ({ sha256 }) => sha256);
  const cells = joined2([...base?.cells ?? [], ...records.map(({ cell: cell2 }) => cell2)]);
  const complete = input.complete && (base?.complete ?? true);
  const judged = cells.map((cell2) => ({ cell: cell2, judgement: cell2, required: cell2.required }));
  const gate2 = decideGate({ cells: judged, binaries, policy: first.policy, complete });
  return {
    schema: "portcullis-report/1",
    tool: { name: "portcullis", version: VERSION2 },
    startedAt: base?.startedAt ?? startedAt,
    durationMs: (base?.durationMs ?? 0) + durationMs,
    complete,
    configHash: first.configHash,
    engine: base?.engine ?? records.find(({ engine: engine2 }) => engine2 !== null)?.engine ?? null,
    slices: base?.slices ?? [],
    changes: null,
    binaries,
    cells,
    gate: { ...gate2, reasons: gate2.reasons.map((reason2) => ({ ...reason2, cells: [...reason2.cells] })) }
  };
}
function joined2(cells) {
  const found = /* @__PURE__ */ new Map();
  for (const cell2 of cells) {
    const key = `${cell2.binary} ${cell2.id}`;
    const before = found.get(key);
    found.set(key, before ? joinTwo(before, cell2) : cell2);
  }
  return [...found.values()];
}
function joinTwo(a, b) {
  const worse = WORST_FIRST.indexOf(a.outcome) <= WORST_FIRST.indexOf(b.outcome) ? a : b;
  const agrees = [a.agrees, b.agrees].includes(false) ? false : a.agrees ?? b.agrees;
  return {
    ...a,
    observed: a.observed === "runs" || b.observed === "runs" ? "runs" : a.observed ?? b.observed,
    outcome: worse.outcome,
    basis: worse.basis,
    reason: worse.reason,
    agrees,
    findings: unique2([...a.findings, ...b.findings], (each) => JSON.stringify(each)),
    image: a.image ?? b.image,
    steps: [...a.steps, ...b.steps],
    startupMs: a.startupMs ?? b.startupMs,
    facts: a.facts ?? b.facts,
    timers: a.timers ?? b.timers
  };
}
function unique2(items, key) {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

// src/entry/harness/write-records.ts
async function writeRecords({ records, out, base, startedMs, complete }) {
  const startedAt = new Date(startedMs).toISOString();
  const report = recordsReport({ records, base, startedAt, durationMs: Date.now() - startedMs, complete });
  if (report === null) return "Portcullis: no matrix test has run in a cell; no report was written.";
  const { json, markdown } = await writeReports(out, report);
  const unknown3 = report.cells.filter(({ outcome }) => outcome === "unknown");
  return [
    `Portcullis: ${report.cells.length} cells, gate: ${report.gate.decision}; ${json}, ${markdown}`,
    ...unknown3.map(({ id, reason: reason2 }) => `UNKNOWN ${id}: ${reason2}`)
  ].join("\n");
}
function readReport(path) {
  return readJsonFile(path, reportSchema, "report");
}

// src/entry/library/bundle.ts
init_compare_versions();
init_glibc_floor();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BinaryFormatError,
  CellHandle,
  ConfigError,
  EngineError,
  EnginePool,
  EngineUnavailableError,
  PortcullisError,
  UnknownCellError,
  UsageError,
  cellRecord,
  check,
  compareVersions,
  glibcNeeds,
  inspect,
  planMatrix,
  readReport,
  writeRecords
});
