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
var constraint_exports = {};
__export(constraint_exports, {
  CATALOGUE: () => CATALOGUE,
  blocksStart: () => blocksStart,
  describe: () => describe,
  listed: () => listed
});
module.exports = __toCommonJS(constraint_exports);
var PLAIN_WORD = /^[A-Za-z0-9][A-Za-z0-9._/@+-]*$/;
var PLAIN_PACKAGE = /^(?:\.{1,2}(?:\/[A-Za-z0-9._@+/-]*)?|[A-Za-z0-9][A-Za-z0-9._/@+-]*)$/;
var PLAIN_TAG = /^[A-Za-z0-9_.]+$/;
var PLAIN_SETTING = /^GO[A-Z0-9]+=[A-Za-z0-9.,]+$/;
function goBuild(hint, build) {
  const tags = [.../* @__PURE__ */ new Set([...hint.tags, ...build.tags ?? []])].filter((tag) => PLAIN_TAG.test(tag));
  const words = [
    ...build.cgo === null ? [] : [`CGO_ENABLED=${build.cgo ? 1 : 0}`],
    ...platform(hint),
    ...(build.settings ?? hint.settings).filter((setting) => PLAIN_SETTING.test(setting)),
    ...Object.entries(build.env ?? {}).map(([name, value]) => `${name}=${quoted(value)}`),
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
  const name = PLAIN_WORD.test(hint.name) ? hint.name : "app";
  return mainPackage(hint) === `./${name}` ? `bin/${name}` : name;
}
function platform(hint) {
  const plain = /^[a-z0-9]+$/;
  return plain.test(hint.goos) && plain.test(hint.goarch) ? [`GOOS=${hint.goos}`, `GOARCH=${hint.goarch}`] : [];
}
function quoted(value) {
  return value.includes(" ") ? `"${value}"` : value;
}
function listed(words, most = 4) {
  if (words.length <= most) return joined(words);
  return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
}
function joined(words) {
  return words.length < 2 ? words[0] ?? "" : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function bytes(count) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = count;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${Number.isInteger(value) ? value : value.toFixed(1)} ${units[unit]}`;
}
function duration(milliseconds) {
  return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${Number((milliseconds / 1e3).toFixed(1))} s`;
}
function inStep(step) {
  return step === null ? "" : ` in ${step}`;
}
function counted(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
var BARE_IMAGE = {
  "time-zone-unknown": {
    title: "Time zone unknown",
    blocksStart: false,
    message: ({ step, zone, target }) => step === null ? `The program loads time zones by name, and ${target} has no time zone database.` : `The program did not find the time zone ${zone ?? "(not named)"}${inStep(step)}: ${target} has no entry for it.`,
    remedy: ({ build }) => ({
      text: 'Put the time zone database into the binary (about 450 KB): import _ "time/tzdata", or this build tag. Or install tzdata in the image.',
      command: goBuild(build, { cgo: cgoAsBuilt(build), tags: ["timetzdata"] })
    })
  },
  "certificates-missing": {
    title: "CA certificates missing",
    blocksStart: false,
    message: ({ step, target }) => step === null ? `The program checks TLS certificates, and ${target} has no CA certificates.` : `The program could not verify a TLS certificate${inStep(step)}: certificate signed by unknown authority.`,
    remedy: ({ build }) => ({
      text: "Carry root certificates in the binary as a fallback by importing golang.org/x/crypto/x509roots/fallback in the main package, or copy /etc/ssl/certs/ca-certificates.crt into the image. A private authority is added by SSL_CERT_FILE.",
      command: importFallbackRoots(build)
    })
  },
  "temporary-directory-missing": {
    title: "No temporary directory",
    blocksStart: false,
    message: ({ step, path, target }) => step === null ? `The program makes temporary files, and ${target} has no /tmp.` : `The program could not make ${path ?? "a temporary file"}${inStep(step)}: ${target} has no such directory.`,
    remedy: () => ({
      text: "Mount a tmpfs at /tmp, make the directory in the image, or point TMPDIR to one that exists.",
      command: "docker run --tmpfs /tmp IMAGE"
    })
  },
  "user-entry-missing": {
    title: "No entry for the user",
    blocksStart: false,
    message: ({ step, target }) => step === null ? `The program asks who it runs as, and ${target} has no /etc/passwd.` : `The program asked for a user${inStep(step)} that ${target} has no entry for in /etc/passwd.`,
    remedy: () => ({
      text: "Set USER and HOME in the environment, copy an /etc/passwd with the user into the image, or do without os/user.",
      command: "docker run --env USER=app --env HOME=/ IMAGE"
    })
  },
  "home-directory-unset": {
    title: "HOME is not set",
    blocksStart: false,
    message: ({ step, target }) => step === null ? `The program asks for its home directory, and ${target} has no /etc/passwd that says one: engines set HOME to /, service managers leave it out.` : `The program asked for the home directory in ${step}, and HOME is not in its environment.`,
    remedy: () => ({
      text: "Set HOME (or XDG_CONFIG_HOME, XDG_CACHE_HOME) in the image or unit, or let the program do without.",
      command: "docker run --env HOME=/ IMAGE"
    })
  },
  "name-lookup-failed": {
    title: "Name lookup failed",
    blocksStart: false,
    message: ({ step, host }) => `The program could not look up ${host ?? "a name"} in ${step}.`,
    remedy: () => ({
      text: "Cells have no network: let the smoke case use what answers inside the cell, by address. Outside of cells look at /etc/resolv.conf of the image.",
      command: null
    })
  }
};
function cgoAsBuilt(build) {
  return build.reason === "none" ? false : null;
}
function importFallbackRoots(build) {
  const folder = mainFolder(build);
  if (folder === null) return null;
  const file = `${folder}/fallback_roots.go`;
  return [
    "go get golang.org/x/crypto/x509roots/fallback",
    `printf 'package main\\n\\nimport _ "golang.org/x/crypto/x509roots/fallback"\\n' > ${file}`,
    goBuild(build, { cgo: cgoAsBuilt(build) })
  ].join("\n");
}
var CELL = {
  "image-unavailable": {
    title: "Image not to be had",
    blocksStart: false,
    message: ({ image, message }) => `The image ${image} could not be had: ${message}`,
    remedy: () => ({
      text: "See whether the registry answers and whether the reference is right; a private registry needs `docker login` before.",
      command: null
    })
  },
  "image-not-as-locked": {
    title: "Image not as locked",
    blocksStart: false,
    message: ({ image, message }) => `The image ${image} is not the one of the lock: ${message}`,
    remedy: () => ({
      text: "If the image is meant to change, lock it anew and review the change; if not, find out who moved the tag.",
      command: "portcullis targets --lock"
    })
  },
  "platform-unavailable": {
    title: "Platform not to be had",
    blocksStart: false,
    message: ({ platform: platform2, engine }) => `${platform2} cannot run here: ${engine}`,
    remedy: () => ({ text: "Run these cells on a machine of that system and architecture.", command: null })
  },
  "profile-refused": {
    title: "Profile refused",
    blocksStart: false,
    message: ({ profile, message }) => `The engine refused the profile ${profile}: ${message}`,
    remedy: () => ({
      text: "Lower the limits of the profile to what the machine has, or leave to another machine or engine what this one cannot do.",
      command: null
    })
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
    message: ({ step }) => `Something outside of this run ended the cell's container${inStep(step)}.`,
    remedy: () => ({ text: "Run again; see who removes containers on this machine.", command: null })
  },
  "cell-time-limit": {
    title: "Time limit of the cell",
    blocksStart: false,
    message: ({ limitMs, step }) => `The cell was ended at its time limit${limitMs === null ? "" : ` of ${duration(limitMs)}`}${inStep(step)}.`,
    remedy: () => ({
      text: "Raise the time limit of cells (`cell-timeout`), or give the smoke cases shorter ones.",
      command: null
    })
  },
  interrupted: {
    title: "Interrupted",
    blocksStart: false,
    message: ({ step }) => `The run was stopped before this cell had ended${step === null ? "" : ` (in ${step})`}.`,
    remedy: () => null
  },
  "result-missing": {
    title: "No result",
    blocksStart: false,
    message: ({ cell, slice }) => slice === null ? `The cell ${cell} was planned and no slice of the run reported it.` : `Nothing came from the slice ${slice}, which had the cell ${cell}.`,
    remedy: ({ slice }) => ({
      text: slice === null ? "See the job that should have run this slice." : `See why the job of the slice ${slice} brought nothing, or whether its artifact was downloaded.`,
      command: null
    })
  },
  "result-doubled": {
    title: "Two results",
    blocksStart: false,
    message: ({ cell }) => `Two slices brought different results for ${cell}; the worse one stands.`,
    remedy: () => ({
      text: "Let each slice run in one job, and give the artifacts of a job that is run again other names.",
      command: null
    })
  },
  "slice-refused": {
    title: "Slice refused",
    blocksStart: false,
    message: ({ slice, problem }) => `What the slice ${slice} brought was refused: ${problem}.`,
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
    message: ({ target, standIn, libraries }) => `The stand-in ${standIn} lacks ${listed(libraries)}, which ${target} has or may have: that the binary failed in it proves nothing.`,
    remedy: () => ({ text: "Run this cell where the registry answers for the real image.", command: null })
  }
};
var CONSTRAINT = {
  "killed-for-memory": {
    title: "Out of memory",
    blocksStart: false,
    message: ({ step, limitBytes, peakBytes }) => `The binary ran out of memory in ${step}; the limit is ${bytes(limitBytes)}` + (peakBytes === null ? "." : ` and it had reached ${bytes(peakBytes)}.`),
    remedy: ({ limitBytes }) => ({
      text: "Raise the profile's memory limit if the program needs it, or tell Go's garbage collector to stay below the limit.",
      command: `export GOMEMLIMIT=${Math.max(1, Math.floor(limitBytes * 0.9 / (1024 * 1024)))}MiB`
    })
  },
  "killed-by-signal": {
    title: "Ended by a signal",
    blocksStart: false,
    message: ({ step, signal }) => `The binary was ended by ${signal} in ${step}.`,
    remedy: ({ signal }) => ({
      text: signal === "SIGSEGV" || signal === "SIGBUS" || signal === "SIGABRT" ? "A crash outside of Go code, usually in C code: set GOTRACEBACK=crash in the smoke case to see the stack." : "If the smoke case means it to end like this, say so in its expectation (`signal`).",
      command: null
    })
  },
  "time-limit": {
    title: "Time limit",
    blocksStart: false,
    message: ({ step, limitMs }) => `The binary had not ended after ${duration(limitMs)} in ${step} and was killed.`,
    remedy: () => ({
      text: "Raise the time limit of the smoke case if the program is only slow. A server needs a server case, which ends it by a signal.",
      command: null
    })
  },
  "thread-limit": {
    title: "No more threads",
    blocksStart: false,
    message: ({ step, limit }) => `The system refused another thread or process in ${step}` + (limit === null ? "." : `; the profile allows ${limit} of both together.`),
    remedy: () => ({
      text: "Raise the profile's `pids` limit. Go starts a thread per blocking system call or cgo call: bound those, or set runtime/debug.SetMaxThreads.",
      command: null
    })
  },
  "open-files-limit": {
    title: "Too many open files",
    blocksStart: false,
    message: ({ step, limit }) => `The binary ran out of file descriptors in ${step}${limit === null ? "." : `; the limit is ${limit}.`}`,
    remedy: () => ({
      text: "Close what is opened (response bodies, rows, files), or raise the profile's `open-files` limit. For a service: LimitNOFILE in the unit, or --ulimit for a container.",
      command: "docker run --ulimit nofile=65536:65536 IMAGE"
    })
  },
  "permission-refused": {
    title: "Permission refused",
    blocksStart: false,
    message: ({ step, what }) => `The system refused the binary in ${step}: ${what}.`,
    remedy: () => ({
      text: "The cell runs as the user of its profile, without capabilities unless that says otherwise, and cannot gain privileges. Write below the work directory or a mounted volume, listen on ports above 1023, and give the file the mode it needs. What passes under the profile engine-capabilities needs a capability: grant that one by name.",
      command: null
    })
  },
  "system-call-refused": {
    title: "System call refused",
    blocksStart: false,
    message: ({ step, call, how }) => `The system call ${call ?? "(not named)"} was refused in ${step} ` + (how === "SIGSYS" ? "by killing the binary (SIGSYS)." : `with ${how}.`),
    remedy: ({ call, how }) => ({
      text: how === "ENOSYS" ? "Let the program go another way where the call is unknown, as older kernels and some sandboxes have it, or require a kernel that has it." : call === "clone3" ? "Container engines before Docker 20.10.10 answer clone3 with EPERM, which newer glibc takes as final: update the engine, or build without cgo." : "Let the seccomp profile allow the call, or make it answer ENOSYS so that the program can fall back.",
      command: null
    })
  },
  "denied-system-call": {
    title: "Denied system call",
    blocksStart: false,
    message: ({ step, call, by }) => `In ${step} ${by} made the system call ${call}, which the policy denies.`,
    remedy: ({ call }) => ({
      text: `Find out what calls ${call}, which no plain program needs; if it is meant to be, take it off deny-calls.`,
      command: null
    })
  },
  "system-calls-unseen": {
    title: "System calls unseen",
    blocksStart: false,
    message: ({ step, reason }) => `Whether ${step} makes a denied system call could not be seen: ${reason}.`,
    remedy: () => ({
      text: "Use an engine whose seccomp profile permits ptrace, as those of Docker and Podman do from Linux 4.8 on, and start the case as a child.",
      command: null
    })
  },
  "read-only-file-system": {
    title: "Read-only file system",
    blocksStart: false,
    message: ({ step, path }) => step === null ? `The binary can write to ${path ?? "the root"}, which is read-only under the profile.` : `The binary wanted to write ${path ?? "a file"} in ${step}, and the file system is read-only.`,
    remedy: () => ({
      text: "Write to a directory that is mounted for it (a tmpfs or volume), and let the path be configured.",
      command: "docker run --read-only --tmpfs /tmp IMAGE"
    })
  },
  "go-panic": {
    title: "Go panic",
    blocksStart: false,
    message: ({ step, message }) => `The program panicked in ${step}: ${message}`,
    remedy: () => null
  },
  "processes-left-behind": {
    title: "Processes left behind",
    blocksStart: false,
    message: ({ step, count }) => `${counted(count, "process", "processes")} of the binary still ran when it had ended in ${step}; they were killed.`,
    remedy: () => ({
      text: "Wait for children before exiting, or end their process group.",
      command: null
    })
  },
  "output-truncated": {
    title: "Output truncated",
    blocksStart: false,
    message: ({ step, stream, bytes: all, keptBytes }) => `The binary wrote ${bytes(all)} to ${stream} in ${step}; the first ${bytes(keptBytes)} were kept and compared.`,
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
var EXPECTATION = {
  "expectation-missed": {
    title: "Expectation missed",
    blocksStart: false,
    message: ({ step, what, expected, actual }) => `${step}: ${what} should be ${expected}, was ${actual}.`,
    remedy: () => null
  },
  "not-ready": {
    title: "Not ready in time",
    blocksStart: false,
    message: ({ step, ready, limitMs, error }) => `${step}: nothing answered at ${ready} within ${duration(limitMs)}${error === null ? "." : `: ${error}`}`,
    remedy: () => ({
      text: "See that the server listens at this address (cells have a loopback interface only) and that the time limit suits a slow machine.",
      command: null
    })
  },
  "request-failed": {
    title: "Request failed",
    blocksStart: false,
    message: ({ step, url, error }) => `${step}: the request to ${url} failed: ${error}`,
    remedy: () => null
  },
  "stop-ignored": {
    title: "Did not stop when asked",
    blocksStart: false,
    message: ({ step, signal, graceMs, asPid1 }) => `${step}: the server had not ended ${duration(graceMs)} after ${signal}` + (asPid1 ? "; it ran as PID 1, for which the kernel ignores signals without a handler." : "."),
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
var ZIG_ARCHITECTURES = {
  amd64: { triple: (libc) => `x86_64-linux-${libc}`, lowestGlibc: "2.17" },
  "386": { triple: (libc) => `x86-linux-${libc}`, lowestGlibc: "2.17" },
  arm64: { triple: (libc) => `aarch64-linux-${libc}`, lowestGlibc: "2.17" },
  arm: { triple: (libc) => `arm-linux-${libc}eabihf`, lowestGlibc: "2.17" },
  riscv64: { triple: (libc) => `riscv64-linux-${libc}`, lowestGlibc: "2.27" },
  ppc64le: { triple: (libc) => `powerpc64le-linux-${libc}`, lowestGlibc: "2.19" },
  s390x: { triple: (libc) => `s390x-linux-${libc}`, lowestGlibc: "2.17" },
  loong64: { triple: (libc) => `loongarch64-linux-${libc}`, lowestGlibc: "2.36" }
};
var PURE_GO = {
  "github.com/mattn/go-sqlite3": "modernc.org/sqlite",
  "github.com/confluentinc/confluent-kafka-go": "github.com/twmb/franz-go",
  "gopkg.in/confluentinc/confluent-kafka-go.v1": "github.com/twmb/franz-go",
  "github.com/DataDog/zstd": "github.com/klauspost/compress/zstd",
  "github.com/valyala/gozstd": "github.com/klauspost/compress/zstd"
};
var STATIC = "-ldflags '-linkmode external -extldflags -static'";
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
function rebuildForGlibc(hint, version) {
  if (hint.reason !== "c-code" || hint.packages.includes("runtime/race")) return rebuildStatic(hint);
  const zig = ZIG_ARCHITECTURES[hint.goarch];
  if (zig === void 0 || version === null || !/^\d+\.\d+$/.test(version)) {
    return { text: `Build in the oldest image you support${because(hint)}${pureGo(hint)}.`, command: null };
  }
  if (isBelow(version, zig.lowestGlibc)) return staticWithC(hint);
  return {
    text: `C code is in${because(hint)}: compile it for glibc ${version} with zig cc, or build in the oldest image you support${pureGo(hint)}.`,
    command: goBuild(hint, { cgo: true, env: zigCompilers(`${zig.triple("gnu")}.${version}`) })
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
  const found = hint.packages.find((name) => PURE_GO[name] !== void 0);
  return found === void 0 ? "" : `; ${PURE_GO[found]} does without C`;
}
function isBelow(version, other) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major < otherMajor || major === otherMajor && minor < otherMinor;
}
function withoutSystemLibrary(libraries, target, build) {
  if (build.goos === "darwin") return withoutDylib(libraries, build);
  return build.goos === "windows" ? withoutDll(libraries, target, build) : null;
}
function withoutDll(libraries, target, build) {
  const has = (pattern) => libraries.some((name) => pattern.test(name.toLowerCase()));
  if (has(/^lib.*\.dll$/)) {
    return {
      text: `${listed(libraries)} ${libraries.length === 1 ? "comes" : "come"} with the C compiler, not with Windows: link ${libraries.length === 1 ? "it" : "them"} in, or ship ${libraries.length === 1 ? "it" : "them"} beside the program.`,
      command: goBuild(build, { cgo: true, flags: [LINKED_IN] })
    };
  }
  if (has(/^(?:vcruntime|msvcp|msvcr|concrt|vcomp|vccorlib|mfc)\d/)) {
    return {
      text: "The Visual C++ run time is no part of Windows, though build machines have it: link it in (/MT), ship its DLLs beside the program, or have its installer (vc_redist) run first.",
      command: null
    };
  }
  if (libraries.length === 1 && libraries[0] === "netapi32.dll") {
    return {
      text: "os/user asks netapi32.dll until Go 1.23: build with Go 1.24 or later, or copy the DLL from the servercore image into this one.",
      command: null
    };
  }
  return {
    text: `Use a larger base image (servercore instead of nanoserver, server instead of servercore) in the place of ${target}, or do without ${listed(libraries)}.`,
    command: null
  };
}
function withoutDylib(libraries, build) {
  return {
    text: `${listed(libraries)} ${libraries.length === 1 ? "is" : "are"} no part of macOS: link the static library (.a) instead, ship the dylib beside the program with @executable_path in its install name, or build without cgo.`,
    command: goBuild(build, { cgo: false })
  };
}
var LINKED_IN = "-ldflags '-linkmode external -extldflags -static'";
var LOADER = {
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
    message: ({ library, versions, target }) => `The binary would use ${listed(versions)} of ${library}, which ${target} lacks; the loader goes on without.`,
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
    message: ({ libraries, target }) => `The binary needs ${listed(libraries)}, and ${target} does not have ${libraries.length === 1 ? "it" : "them"}.`,
    remedy: ({ libraries, target, build }) => withoutSystemLibrary(libraries, target, build) ?? withoutLibrary(libraries, build)
  },
  "symbol-missing": {
    title: "Symbol missing from the libraries",
    blocksStart: true,
    message: ({ symbols, target }) => `The libraries of ${target} do not have ${listed(symbols)}, which the binary needs.`,
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
function nodes(needed) {
  return listed(
    needed.map(({ version, symbols }) => symbols.length === 0 ? version : `${version} (for ${listed(symbols, 3)})`),
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
function withoutLibrary(libraries, build) {
  const compiler = libraries.filter((name) => /^lib(?:stdc\+\+|gcc_s)\.so/.test(name));
  if (compiler.length < libraries.length) {
    const remedy = rebuildStatic({ ...build, reason: build.reason === "std" ? "unknown" : build.reason });
    return {
      text: `Install the package that has ${listed(libraries)} in the target, or link it in. ${remedy.text}`,
      command: remedy.command
    };
  }
  return {
    text: `Link the compiler's own libraries in (-static-libgcc -static-libstdc++), or build in the oldest image you support. ${rebuildStatic(build).text}`,
    command: rebuildStatic(build).command
  };
}
var PROCESS = {
  "headroom-low": {
    title: "Little headroom",
    blocksStart: false,
    message: ({ step, resource, peak, limit, leftPercent, wantedPercent }) => {
      const figure = resource === "memory" ? bytes : String;
      return `${step} reached ${figure(peak)} of ${figure(limit)} (${resource}): ${leftPercent} percent are left, the policy wants ${wantedPercent}.`;
    },
    remedy: ({ resource }) => ({
      text: `${LESS[resource]} Or raise the limit, in the profile and where the program is deployed. How much must be left is \`policy.headroom\`.`,
      command: null
    })
  },
  "descriptors-inherited": {
    title: "Descriptors leak into children",
    blocksStart: false,
    message: ({ step, child, opened, passed }) => {
      const whose = passed === 0 ? "that it opened" : opened === 0 ? "that it was started with" : "of its own";
      return `${step}: the child process ${child} holds ${counted(opened + passed, "descriptor")} of the binary ${whose}.`;
    },
    remedy: ({ opened }) => ({
      text: opened > 0 ? "Open them with close-on-exec: package os and net do; calls of package syscall need O_CLOEXEC or SOCK_CLOEXEC, and C code too. Setpgid does not help." : "Mark what the program was started with before it starts children: syscall.CloseOnExec(fd).",
      command: null
    })
  },
  "descriptors-growing": {
    title: "Open files grow with requests",
    blocksStart: false,
    message: ({ step, requests, first, last }) => `${step}: the server had ${counted(first, "open file")} after one request and ${last} after ${requests}.`,
    remedy: () => ({
      text: "Close what each request opens: response bodies, files, rows, accepted and hijacked connections. /proc/PID/fd of the server names them.",
      command: null
    })
  },
  "zombies-left": {
    title: "Zombies left",
    blocksStart: false,
    message: ({ step, count, asPid1 }) => `${step}: ${counted(count, "process", "processes")} had ended and the binary did not reap ${count === 1 ? "it" : "them"}` + (asPid1 ? "; as PID 1 it gets every orphan of its container." : "."),
    remedy: ({ asPid1 }) => ({
      text: "Call Wait on every command that was started." + (asPid1 ? " As PID 1 reap orphans too (wait4 with -1 on SIGCHLD), or run below an init." : ""),
      command: asPid1 ? "docker run --init IMAGE" : null
    })
  },
  "signal-not-forwarded": {
    title: "Signal not passed on",
    blocksStart: false,
    message: ({ step, signal, children, untold, asPid1 }) => `${step}: the binary ended on ${signal} and did not tell ${untoldWords(untold, children)}` + (asPid1 ? "; the end of PID 1 kills them where they stand." : ", which ran on."),
    remedy: () => ({
      text: "Pass the signal on and wait: exec.CommandContext with Cancel and WaitDelay set, or a process group (Setpgid) that is signalled as a whole.",
      command: null
    })
  },
  "activation-not-taken": {
    title: "Socket not taken",
    blocksStart: false,
    message: ({ step, served, rounds, error }) => `${step}: the binary did not serve on the socket it was started with (LISTEN_FDS)` + (served === 0 ? `: ${error}` : ` in start ${served + 1} of ${rounds}: ${error}`),
    remedy: () => ({
      text: 'When LISTEN_PID is the own process id, serve on descriptor 3 (net.FileListener of os.NewFile(3, "")) and do not listen anew; then unset LISTEN_PID and LISTEN_FDS and mark the descriptor close-on-exec.',
      command: null
    })
  },
  "shell-result-differs": {
    title: "Different through a shell",
    blocksStart: false,
    message: ({ step, shell, what, alone, through }) => `${step}: started by ${shell} the ${what} is ${through}, without a shell ${alone}.`,
    remedy: () => ({
      text: "Start the program without a shell (the exec form of CMD and ENTRYPOINT), or do without what shells change: environment variables whose names are no identifiers, SHLVL, PWD and _, the parent process, and signals sent to the shell.",
      command: null
    })
  }
};
function untoldWords(untold, children) {
  if (untold < children) return `${untold} of its ${children} child processes`;
  return children === 1 ? "its child process" : `its ${children} child processes`;
}
var LESS = {
  memory: "Let the program hold less at once, or set GOMEMLIMIT below the limit.",
  "open files": "Close what is opened, and bound how much is open at once.",
  "processes and threads": "Bound blocking system calls, cgo calls and children that run at once."
};
var CALL_USES = {
  "glibc-threads": "for every thread that C code starts",
  "glibc-start": "at the start of every thread",
  "go-random": "for random numbers, as TLS needs them",
  "go-children": "for child processes",
  "go-programs": "to look for programs in PATH"
};
var MACHINE = {
  "wrong-architecture": {
    title: "System or architecture differs",
    blocksStart: true,
    message: ({ binary, target, offers, refused }) => refused ? `The kernel knows no such program (exec format error): the binary is for ${binary}, ${target} for ${offers}.` : `The binary is for ${binary}; ${target} is for ${offers}.`,
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
  "system-call-missed": {
    title: "A system call is refused",
    blocksStart: false,
    message: ({ call, answer, by, whose }) => {
      const how = answer === "SIGSYS" ? "ends whoever makes it (SIGSYS)" : `answers ${answer}`;
      return `The system call ${call} ${how} here. ${whose} makes it ${CALL_USES[by]}, and does not live with that answer.`;
    },
    remedy: ({ call, answer }) => ({
      text: answer === "SIGSYS" ? `Allow ${call} in the seccomp profile, or let it answer ENOSYS, as a kernel without the call would.` : `Allow ${call} in the seccomp profile, or let it answer ENOSYS instead of ${answer}: for that there is another way. Older engines and libseccomp refuse calls that they do not know with EPERM; update them.`,
      command: null
    })
  },
  "illegal-instruction": {
    title: "Illegal instruction",
    blocksStart: false,
    message: ({ step }) => `The CPU did not know an instruction of the binary in ${step} (SIGILL).`,
    remedy: ({ build }) => ({
      text: "Usually it was built for a newer CPU (GOAMD64, GOARM64, GOARM, or -march=native in C code): build for the lowest level. A damaged binary ends like this too.",
      command: goBuild(build, { cgo: null, settings: lowestLevel(build.goarch) })
    })
  },
  "kernel-too-old": {
    title: "Kernel too old",
    blocksStart: true,
    message: ({ because: because2, needed, kernel, whose, target }) => whose === "machine" ? `The binary needs Linux ${needed} or later (${because2}); this machine has ${kernel}.` : whose === "profile" ? `The binary needs Linux ${needed} or later (${because2}); the profile approximates ${kernel} by its system calls, which cannot show all that the older kernel lacks.` : `The binary needs Linux ${needed} or later (${because2}); ${target} ships with ${kernel}. A container runs on its host's kernel and cannot show it.`,
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
var PROFILE = {
  "sandbox-loosened": {
    title: "Protection taken away",
    blocksStart: false,
    message: ({ profile, what }) => `The profile ${profile} loosens what cells are kept in: ${what.join(", ")}.`,
    remedy: () => ({
      text: "Use it to tell what a refusal comes from, on machines where that is no danger; deploy with the guard on.",
      command: null
    })
  },
  "kernel-approximated": {
    title: "Kernel approximated",
    blocksStart: false,
    message: ({ kernel }) => `Linux ${kernel} is approximated: system calls younger than it answer ENOSYS, all else is this machine's kernel.`,
    remedy: () => ({
      text: "Take a failure here for real, and a pass as a sign; a machine of that release is the proof.",
      command: null
    })
  },
  "gomaxprocs-over-quota": {
    title: "GOMAXPROCS above the CPU quota",
    blocksStart: false,
    message: ({ because: because2, processors, quota }) => `The cell has ${quota} CPUs of quota, and ${because2} takes ${counted(processors, "CPU")} for granted: the runtime uses up the quota early in each period and stands still for the rest of it.`,
    remedy: ({ quota }) => ({
      text: "Build with Go 1.25 or later and a `go` line of 1.25 or later in go.mod: it reads the quota on Linux. Before, set GOMAXPROCS or import go.uber.org/automaxprocs.",
      command: `export GOMAXPROCS=${Math.max(1, Math.ceil(quota))}`
    })
  },
  "selinux-denied": {
    title: "Denied by SELinux",
    blocksStart: false,
    message: ({ step, what, source, target }) => source === null ? `${step} was refused ${what}, and SELinux is enforced there: it may be what refused.` : `SELinux denied ${what} in ${step} (${source}${target === null ? "" : ` on ${target}`}).`,
    remedy: ({ what }) => ({
      text: what.includes("socket") ? "Give the port a type that the container may use (`semanage port`), or set the boolean that allows it; `ausearch -m AVC -ts recent` on the machine shows the denial." : "Label what is mounted for the container (`:Z`, or `:z` where several share it), or run it with a type that may; `ausearch -m AVC -ts recent` on the machine shows the denial.",
      command: null
    })
  }
};
var PLACE = {
  "entitlement-missing": {
    title: "Entitlement missing",
    blocksStart: false,
    message: ({ entitlement, target }) => `The binary loads Go plugins and is signed for the hardened runtime without ${entitlement}: ${target} loads only plugins signed by Apple or the same team.`,
    remedy: ({ entitlement }) => ({
      text: `Sign with ${entitlement} granted, or sign the plugins with the program's own certificate.`,
      command: null
    })
  },
  emulated: {
    title: "Run by an emulator",
    blocksStart: false,
    message: ({ target, by }) => `This cell of ${target} ran by ${by}. That shows what the program does there, not on the real system; it was not timed.`,
    remedy: () => ({ text: "Give the platform a runner of its own before you rely on it.", command: null })
  },
  "directory-refused": {
    title: "Directory refuses files",
    blocksStart: false,
    message: ({ directory, path, target }) => path === null ? `${target} names no ${directory} directory to programs.` : `The ${directory} directory of ${target}, ${path}, does not take files as programs make them.`,
    remedy: ({ directory }) => ({
      text: directory === "temporary" ? "Let TMPDIR (on Windows TMP) name a directory that this user may write to and delete in." : "Let the program go on without it, or take its directory from an option.",
      command: null
    })
  },
  "sharing-violation": {
    title: "Files held by another program",
    blocksStart: false,
    message: ({ count, givenUp, target }) => `On ${target} another program held a file that was to be renamed or deleted ${count} times${givenUp === 0 ? "; it worked when tried again" : `, ${givenUp} times for more than 200 ms`}. Most often that is a virus scanner.`,
    remedy: () => ({
      text: "Try renames and deletes of new files again for a moment, or take the directory out of the scan.",
      command: null
    })
  }
};
var TIMER = {
  "timers-jittery": {
    title: "Timers fire late",
    blocksStart: false,
    message: ({ percent, atLeastPercent, limitPercent, throttledPeriods }) => `Timers fire ${percent} percent of the period later than on the host (p90, at least ${atLeastPercent}); ${limitPercent} are allowed.` + (throttledPeriods > 0 ? ` The CPU quota stopped the cell in ${throttledPeriods} periods meanwhile.` : ""),
    remedy: ({ throttledPeriods }) => throttledPeriods > 0 ? {
      text: "Raise the CPU quota of the profile, or let the program do less at once: GOMAXPROCS near the quota spreads its work.",
      command: null
    } : {
      text: "See what else runs in the cell, its CPU shares and the clock source; the causes stand in the report.",
      command: null
    }
  },
  "vdso-off": {
    title: "Each look at the clock is a system call",
    blocksStart: false,
    message: ({ nowNs, clockSource, hostToo }) => `time.Now costs ${nowNs} ns, as much as a system call: the vDSO is not used${clockSource === null ? "" : ` (clock source ${clockSource})`}${hostToo ? ", on the host neither" : ", though on the host it is"}.`,
    remedy: ({ hostToo }) => hostToo ? {
      text: "Where the machine may choose, make tsc (or its hypervisor\u2019s page) the clock source; and look less often: one time.Now for a batch.",
      command: "cat /sys/devices/system/clocksource/clocksource0/available_clocksource"
    } : {
      text: "See what traces or sandboxes the cell: a tracer, a faker of clocks, or a sandbox takes the vDSO away. Run without it.",
      command: null
    }
  },
  "clock-faked": {
    title: "The wall clock is not the real time",
    blocksStart: false,
    message: ({ how, offsetMs }) => {
      const away = offsetMs === null ? "" : `, ${awayText(offsetMs)}`;
      switch (how) {
        case "constant":
          return `The wall clock stands still${away}.`;
        case "1970":
          return `The wall clock is within a day of 1970-01-01, as where nothing ever set it${away}.`;
        case "2009-11-10":
          return `The wall clock is at 2009-11-10 23:00 UTC, where Go\u2019s playground begins${away}.`;
        case "rate":
          return `The wall clock runs more than 1 percent faster or slower than the monotonic one${away}.`;
        case "offset":
          return `The wall clock is ${awayText(offsetMs ?? 0)}, though both run on one kernel.`;
      }
    },
    remedy: () => ({
      text: "Take the faker out (libfaketime, a tracer, a sandbox), or set the clock: certificates, tokens and caches go by it. In tests inject a clock instead (testing/synctest).",
      command: null
    })
  },
  "timer-slack-large": {
    title: "The kernel may let timers wait",
    blocksStart: false,
    message: ({ slackNs, usualNs }) => `The timer slack is ${slackNs / 1e3} \xB5s (usual are ${usualNs / 1e3}): the kernel may end each wait so much later.`,
    remedy: () => ({
      text: "It comes down from whatever started the container or service: look there for TimerSlackNSec= (systemd) or PR_SET_TIMERSLACK, and set the usual 50 \xB5s.",
      command: "cat /proc/self/timerslack_ns"
    })
  },
  "cpu-throttled": {
    title: "The CPU quota stops the cell",
    blocksStart: false,
    message: ({ quota, periods, throttledPeriods, stallMs, isLoaded }) => `${isLoaded ? "Under load the" : "The"} CPU quota${quota === null ? "" : ` of ${quota}`} stopped the cell in ${throttledPeriods} of ${periods} periods${isLoaded ? "" : ", though it only waited"}; timers were up to ${stallMs} ms late.`,
    remedy: ({ isLoaded }) => ({
      text: isLoaded ? "A busy program will stall for so long there. Raise the quota, or keep the work below it: GOMAXPROCS near the quota (Go 1.25 and later do so by themselves, down to 2)." : "The quota is too small even for waiting, or something else in the cell uses it up. Raise it.",
      command: null
    })
  }
};
function awayText(offsetMs) {
  const [size, side] = [Math.abs(offsetMs), offsetMs < 0 ? "behind" : "ahead of"];
  const days = size / 864e5;
  const text = days >= 2 ? `${Math.round(days)} days` : size >= 2e3 ? `${Math.round(size / 1e3)} s` : `${Math.round(size)} ms`;
  return `${text} ${side} the host\u2019s`;
}
var CATALOGUE = {
  ...LOADER,
  ...MACHINE,
  ...CONSTRAINT,
  ...PROCESS,
  ...BARE_IMAGE,
  ...EXPECTATION,
  ...CELL,
  ...PLACE,
  ...TIMER,
  ...PROFILE
};
function describe(finding) {
  const info = CATALOGUE[finding.id];
  const args = finding.args;
  return { title: info.title, message: info.message(args), remedy: info.remedy(args) };
}
function blocksStart(finding) {
  return finding.severity === "error" && CATALOGUE[finding.id].blocksStart;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CATALOGUE,
  blocksStart,
  describe,
  listed
});
