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
var parse_config_exports = {};
__export(parse_config_exports, {
  parseConfig: () => parseConfig
});
module.exports = __toCommonJS(parse_config_exports);
var import_image_reference = require("./image-reference.cjs");
var import_select_targets = require("./select-targets.cjs");
var import_profiles_json = require("./profiles.json.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_plan_cells = require("./plan-cells.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_errors = require("./errors.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var z6 = __toESM(require("../lib/zod.cjs"));
var z2 = __toESM(require("../lib/zod.cjs"));
var z = __toESM(require("../lib/zod.cjs"));
var z3 = __toESM(require("../lib/zod.cjs"));
var z4 = __toESM(require("../lib/zod.cjs"));
var z5 = __toESM(require("../lib/zod.cjs"));
var import_yaml = require("../lib/yaml.cjs");
var NANOSECONDS = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, m: 6e10, h: 36e11 };
var BYTES = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30
};
var DURATION = /^(\d{1,9}(?:\.\d{1,9})?)(ns|us|ms|s|m|h)$/;
var SIZE = /^(\d{1,12}(?:\.\d{1,6})?)(B|kB|MB|GB|KiB|MiB|GiB)$/;
function durationNs(text2) {
  return quantity(text2, DURATION, NANOSECONDS);
}
function sizeBytes(text2) {
  return quantity(text2, SIZE, BYTES);
}
function quantity(text2, form, units) {
  const [, number3, unit] = form.exec(text2) ?? [];
  return number3 === void 0 ? null : Math.round(Number(number3) * units[unit]);
}
var MAX_UNKNOWN_KEYS = 50;
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
function duration(min, max) {
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
  const nearest = (0, import_nearest_word.nearestWord)(key, known);
  const right = nearest === null ? `keys here: ${known.join(", ")}` : `did you mean "${nearest}"?`;
  return `unknown key ${JSON.stringify(key.slice(0, 60))}; ${right}`;
}
var PROFILE_NAME = /^[a-z0-9](?:[a-z0-9.-]{0,29}[a-z0-9])?$/;
var SELINUX_LABEL = /^(?:disable|(?:user|role|type|level):[A-Za-z0-9_.:,-]{1,100})$/;
var yesOrNo = () => z2.boolean({ error: "expected true or false" }).optional();
var ownProfile = map(
  {
    extends: word("the name of a built-in profile", PROFILE_NAME).describe("Built-in profile that gives what is not said here.").optional(),
    description: text("text", 200).optional(),
    memory: size("8MiB", "1024GiB").optional(),
    pids: wholeNumber("a number of processes and threads", 16, 4194304).optional(),
    cpus: z2.number({ error: "expected CPUs as a number from 0.01 to 1024" }).min(0.01, { error: "expected CPUs as a number from 0.01 to 1024" }).max(1024, { error: "expected CPUs as a number from 0.01 to 1024" }).optional(),
    "read-only": yesOrNo(),
    user: text('uid:gid such as "1000:1000"', 24).regex(/^\d{1,10}:\d{1,10}$/, { error: 'expected uid:gid such as "1000:1000"' }).optional(),
    "open-files": wholeNumber("a number of open files", 32, 1048576).optional(),
    "user-processes": wholeNumber("a number of the user's processes and threads", 64, 4194304).describe("RLIMIT_NPROC, which counts over all containers of a user and not at all for root.").optional(),
    stack: size("64KiB", "1GiB").describe("RLIMIT_STACK.").optional(),
    "locked-memory": size("4KiB", "1024GiB").describe("RLIMIT_MEMLOCK.").optional(),
    tmpfs: z2.record(word("an absolute path", /^\/[^\0:,]{0,200}$/), size("4KiB", "64GiB"), {
      error: "expected a map of path to size"
    }).optional(),
    capabilities: oneOf(["none", "engine"]).describe("none, or those that the engine gives every container.").optional(),
    seccomp: text("default (the engine's), none, or the path of a profile", 500).min(1, { error: "expected default (the engine's), none, or the path of a profile" }).describe("default (the engine's), none, or the path of an OCI seccomp profile beside portcullis.yml.").optional(),
    kernel: text('a kernel version such as "4.18"', 12).regex(/^[2-9]\.\d{1,3}$/, { error: 'expected a kernel version such as "4.18"' }).describe("System calls younger than this release of Linux are answered with ENOSYS: an approximation.").optional(),
    selinux: list(word('an SELinux label such as "type:container_t", or disable', SELINUX_LABEL), {
      of: "SELinux labels",
      max: 8
    }).optional(),
    "host-pid": yesOrNo().describe("The processes of the engine's machine are in sight."),
    "host-network": yesOrNo().describe("The network of the engine's machine is used."),
    "time-namespace": yesOrNo().describe("Clocks of its own, where the engine can.")
  },
  "a map that describes a profile"
);
var profilesSchema = z2.union(
  [
    filledList(word("the name of a profile", PROFILE_NAME), {
      of: "profile names",
      one: "the name of a profile",
      max: 50
    }),
    z2.record(word("a profile name of small letters, digits, . and -", PROFILE_NAME), ownProfile.nullable(), {
      error: "expected a list of profile names, or a map of profiles"
    }).refine((value) => Object.keys(value).length > 0, {
      error: "the map is empty; name a profile or leave the key out"
    }).refine((value) => Object.keys(value).length <= 50, { error: "more than 50 entries" })
  ],
  { error: "expected a list of profile names, or a map of profiles" }
);
var SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGKILL", "SIGABRT"];
var MAX_TEXT = 65536;
var MAX_REGEX = 1e3;
var PATH = /^(?!.*(?:^|\/)\.\.(?:\/|$))[^\0]{1,1024}$/;
var MODE = /^(?:0o?)?[0-7]{3}$/;
var ADDRESS = /^(?:\d{1,5}|[A-Za-z0-9.-]{1,253}:\d{1,5}|\[[0-9A-Fa-f:.]{2,45}\]:\d{1,5})$/;
var HTTP_URL = /^http:\/\/[^\s]{1,2000}$/;
var BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
var anyText = text("text", MAX_TEXT);
var regex = text("a regular expression", MAX_REGEX).superRefine((source, context) => {
  const complaint = regexComplaint(source);
  if (complaint !== null) context.addIssue({ code: "custom", message: complaint });
});
var textExpectation = z3.union(
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
var file = z3.union(
  [
    anyText,
    map(
      {
        content: anyText.optional(),
        base64: z3.string({ error: "expected base64" }).regex(BASE64, { error: "expected base64" }).optional(),
        mode: text('a mode such as "0644"', 8).regex(MODE, { error: 'expected a mode such as "0644"' }).optional()
      },
      "text or a map"
    ).refine((value) => value.content === void 0 !== (value.base64 === void 0), {
      error: "give exactly one of content, base64"
    })
  ],
  { error: "expected text, or a map with content or base64, and mode" }
);
var server = map(
  {
    ready: oneKeyOf(
      {
        tcp: text('an address such as "127.0.0.1:8080"', 300).regex(ADDRESS, { error: 'expected a port or an address such as "127.0.0.1:8080"' }).optional(),
        http: word('a URL such as "http://127.0.0.1:8080/healthz"', HTTP_URL).optional()
      },
      "a map with tcp or http"
    ),
    within: duration("10ms", "10m").optional(),
    request: map(
      {
        method: word("an HTTP method such as GET", /^[A-Z]{1,16}$/).optional(),
        url: word('a URL such as "http://127.0.0.1:8080/"', HTTP_URL),
        headers: z3.record(word("a header name", /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/), anyText, {
          error: "expected a map of headers"
        }).optional(),
        body: anyText.optional(),
        within: duration("10ms", "10m").optional(),
        expect: map(
          { status: wholeNumber("a status", 100, 599).optional(), body: textExpectation.optional() },
          "a map with status and body"
        ).optional()
      },
      "a map that describes the request"
    ).optional(),
    repeat: wholeNumber("a number of requests", 2, 1e3).describe("How often the request is made; open files must not grow with it.").optional(),
    activation: z3.union([z3.boolean(), wholeNumber("a number of starts", 1, 20)], {
      error: "expected true, false or a number of starts"
    }).describe("Start it with a listening socket (LISTEN_FDS), several times over.").optional(),
    stop: map(
      { signal: oneOf(SIGNALS).optional(), within: duration("10ms", "10m").optional() },
      "a map with signal and within"
    ).optional()
  },
  "a map that describes the server"
);
var smokeSchema = map(
  {
    name: text("a name", 80).regex(/^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u, { error: "expected a name of one line" }),
    args: list(anyText, { of: "arguments", max: 256 }).optional(),
    env: z3.record(word("a variable name", /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/), anyText.nullable(), {
      error: "expected a map of variables"
    }).optional(),
    stdin: anyText.optional(),
    files: z3.record(word('a path without ".."', PATH), file, { error: "expected a map of files" }).optional(),
    timeout: duration("10ms", "1h").optional(),
    as: oneOf(["child", "pid1"]).optional(),
    expect: map(
      {
        exit: z3.union([wholeNumber("an exit code", 0, 255), z3.literal("any")], {
          error: "expected an exit code from 0 to 255, or any"
        }).optional(),
        signal: oneOf(SIGNALS).optional(),
        stdout: textExpectation.optional(),
        stderr: textExpectation.optional()
      },
      "a map with exit, signal, stdout and stderr"
    ).optional(),
    server: server.optional(),
    shells: z3.boolean({ error: "expected true or false" }).describe("The same case also through each shell that the image has.").optional(),
    "extra-descriptors": wholeNumber("a number of descriptors", 1, 16).describe("Start it with descriptors that it should not pass on to children.").optional()
  },
  "a map that describes a smoke case"
).superRefine(({ as, server: asked, shells, "extra-descriptors": extra }, context) => {
  const tell = (path, message) => context.addIssue({ code: "custom", path: [path], message });
  if (as === "pid1" && shells === true) tell("shells", "a case that is process 1 is started by no shell");
  if (as === "pid1" && extra !== void 0) tell("extra-descriptors", "the engine gives process 1 no descriptors");
  if (asked?.repeat !== void 0 && asked.request === void 0) tell("server", "repeat needs a request");
  if (!asked?.activation) return;
  if (as === "pid1") tell("server", "the engine gives process 1 no listening socket; leave activation or as: pid1 out");
  if (extra !== void 0)
    tell("extra-descriptors", "with activation descriptor 3 is the socket; leave one of both out");
  if (shells === true) tell("shells", "LISTEN_PID names the program, not a shell; leave activation or shells out");
  if (asked.ready.http === void 0 && asked.request === void 0) {
    tell(
      "server",
      "a socket that is there before the program accepts at once; activation needs ready: http or a request"
    );
  }
});
function regexComplaint(source) {
  try {
    void new RegExp(source, "m");
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(": ").at(-1) : String(error);
    return `the regular expression ${JSON.stringify(source.slice(0, 60))} does not compile: ${reason}`;
  }
}
var ARCHITECTURES = [
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
var HAS = ["shell", "ca-certificates", "tzdata", "tmp", "passwd"];
var LIBC = /^(?:none|unknown|(?:glibc|musl)(?: \d{1,3}(?:\.\d{1,3}){1,3})?)$/;
var targetName = z4.string({ error: "expected a target's id, a glob or a map" }).max(100, { error: "the text is longer than 100 characters" }).superRefine((name, context) => {
  const complaint = nameComplaint(name);
  if (complaint !== null) context.addIssue({ code: "custom", message: complaint });
});
var ownTarget = map(
  {
    id: word("an id of letters, digits and . _ : -", /^[A-Za-z0-9][A-Za-z0-9._:-]{0,62}$/),
    image: z4.string({ error: 'expected an image reference such as "ghcr.io/me/app:1.2"' }).refine((image) => (0, import_image_reference.qualifyImage)(image) !== null, {
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
var targetSchema = z4.union([targetName, ownTarget], { error: "expected a target's id, a glob or a map" });
function nameComplaint(name) {
  const word2 = name.startsWith("!") ? name.slice(1) : name;
  if (!(0, import_select_targets.isGlob)(word2)) {
    return (0, import_targets_json.catalogueTargets)().some((target) => target.id === word2) ? null : `${(0, import_select_targets.unknownTarget)(word2)}${hintFor(word2)}`;
  }
  try {
    (0, import_select_targets.selectTargets)([word2]);
    return null;
  } catch {
    return `no target matches ${JSON.stringify(word2)}; portcullis targets lists all`;
  }
}
function hintFor(name) {
  const seemsImage = name.includes("/");
  return seemsImage ? "; an image of your own is a map with id and image" : (0, import_select_targets.unknownTarget)(name).endsWith("?") ? "" : "; portcullis targets lists all";
}
var MOST_GLOBS = 200;
var percent = z5.number({ error: "expected percent of the period, from 0.5 to 1000" }).min(0.5, { error: "expected percent of the period, from 0.5 to 1000" }).max(1e3, { error: "expected percent of the period, from 0.5 to 1000" });
var limit = map({ limit: percent.optional(), action: oneOf(import_timer_policy.TIMER_ACTIONS).optional() }, "a map with limit and action");
var ofTarget = map(
  { class: oneOf(import_timer_policy.TIMER_CLASSES).optional(), limit: percent.optional(), action: oneOf(import_timer_policy.TIMER_ACTIONS).optional() },
  "a map with class, limit and action"
);
var timerPolicySchema = map(
  {
    class: oneOf(import_timer_policy.TIMER_CLASSES).optional(),
    classes: map(
      { "bare-metal": limit.optional(), container: limit.optional(), serverless: limit.optional() },
      "a map of class to limit"
    ).optional(),
    targets: z5.record(word("a target's id, a cell's id or a glob", /^.{1,200}$/), ofTarget, {
      error: "expected a map of glob to limit"
    }).refine((value) => Object.keys(value).length <= MOST_GLOBS, { error: `more than ${MOST_GLOBS} entries` }).optional()
  },
  "a map that describes how late timers may be"
);
function toTimerPolicy(data) {
  const limitOf = (name) => {
    const own = data?.classes?.[name];
    const { percent: percent2, action } = import_timer_policy.DEFAULT_TIMER_POLICY.classes[name];
    return { percent: own?.limit ?? percent2, action: own?.action ?? action };
  };
  return {
    class: data?.class ?? import_timer_policy.DEFAULT_TIMER_POLICY.class,
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
var glob = text("a target's id, a cell's id or a glob", 200);
var timers = z6.union(
  [
    z6.literal(false),
    map(
      {
        period: duration("100us", "1s").optional(),
        samples: wholeNumber("samples", import_timer_policy.LEAST_TIMER_SAMPLES, 1e5).optional(),
        mode: oneOf(import_timer_policy.TIMER_MODES).optional(),
        ntp: word("a host or host:port", /^[A-Za-z0-9.:[\]-]{1,253}$/).optional()
      },
      "false, or a map with mode, period and samples"
    )
  ],
  { error: "expected false, or a map with mode, period and samples" }
);
var policy = map(
  {
    required: list(glob, { of: "globs", max: 200 }).optional(),
    informational: list(glob, { of: "globs", max: 200 }).optional(),
    "max-glibc": text('a glibc version such as "2.17"', 12).regex(/^2\.\d{1,3}(?:\.\d{1,3})?$/, { error: 'expected a glibc version such as "2.17"' }).optional(),
    unexpected: oneOf(["fail", "warn", "ignore"]).optional(),
    unknown: oneOf(["fail", "warn", "ignore"]).optional(),
    "deny-calls": filledList(word("the name of a system call, or default", /^[a-z_][a-z0-9_]{1,40}$/), {
      of: "system calls",
      one: "the name of a system call, or default",
      max: 500
    }).describe("Smoke cases are traced, and fail where they make one of these; default is the built-in list.").optional(),
    headroom: text('a share of a limit such as "20%"', 8).regex(/^\d{1,2}(?:\.\d)?%$/, { error: 'expected a share of a limit such as "20%"' }).optional(),
    timers: timerPolicySchema.optional()
  },
  "a map that describes the gate"
);
var runners = z6.record(
  word(
    "a platform such as linux/arm64, or one with a target such as windows/amd64@windows-2025",
    /^[a-z0-9]{1,20}\/[a-z0-9]{1,20}(?:@[A-Za-z0-9][A-Za-z0-9._-]{0,62})?$/
  ),
  word("the label of a runner, or none", /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
  { error: "expected a map of platform to runner" }
).refine((value) => Object.keys(value).length <= 50, { error: "more than 50 entries" });
var configSchema = map(
  {
    targets: filledList(targetSchema, { of: "targets", one: "a target", max: 200 }).describe("Where to run: ids and globs of the catalogue, images of your own.").optional(),
    profiles: profilesSchema.describe("How each target is constrained.").optional(),
    smoke: filledList(smokeSchema, { of: "smoke cases", one: "a smoke case", max: 64 }).describe("What is run in each cell.").optional(),
    timers: timers.describe("The timer benchmark in each cell.").optional(),
    policy: policy.describe("What opens and closes the gate.").optional(),
    engine: oneOf(["auto", "docker", "podman", "native", "none"]).describe("native = this machine itself, for its own targets. none = predictions alone.").optional(),
    production: text("a target's id", 200).describe("The target that the program is deployed to; facts of the others are held against its.").optional(),
    qemu: z6.boolean({ error: "expected true or false" }).describe("Binaries for other machines run by emulation; needs qemu-user-static.").optional(),
    pull: oneOf(["missing", "always", "never"]).optional(),
    lock: text("the path of a lock file", 500).min(1, { error: "expected the path of a lock file" }).describe("File that `portcullis targets --lock` writes: images of other digests are refused.").optional(),
    "cell-timeout": duration("1s", "1h").describe("Ends a whole cell.").optional(),
    parallel: wholeNumber("cells side by side", 1, 64).optional(),
    runners: runners.describe("Who runs what when the cells are dealt out to many jobs.").optional()
  },
  "a map with the keys of portcullis.yml"
);
var import_picomatch2 = (0, import_runtime.__toESM)((0, import_picomatch.require_picomatch)(), 1);
var MAX_ISSUES = 200;
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
  let text2 = "";
  for (const step of path) {
    if (typeof step === "number") text2 += `[${step}]`;
    else if (/^[\w-]{1,80}$/.test(String(step))) text2 += `${text2 === "" ? "" : "."}${String(step)}`;
    else text2 += `[${JSON.stringify(String(step).slice(0, 80))}]`;
  }
  return text2;
}
function valueAt(value, path) {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null) return void 0;
    at = at[step];
  }
  return at;
}
function show(value) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "a map";
  const text2 = JSON.stringify(value);
  return `${text2.length > 60 ? `${text2.slice(0, 59)}\u2026` : text2} (${typeof value === "string" ? "text" : typeof value})`;
}
var MAY_MEAN_A_CELL = /[@/+]|^[*?!]/;
var MAX_ENTRIES = 200;
function crossChecks(yaml) {
  const problems = [];
  const tell = (path, message, part = "value") => {
    problems.push({ ...yaml.locate(path, part), message: `${pathText(path)}: ${message}` });
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
  const bySlug = new Map((0, import_targets_json.catalogueTargets)().map((target) => [(0, import_plan_cells.targetSlug)(target.id), `"${target.id}" of the catalogue`]));
  for (const [index, target] of asList(targets).entries()) {
    const { id } = asMap(target);
    if (typeof id !== "string") continue;
    const slug = (0, import_plan_cells.targetSlug)(id);
    const other = bySlug.get(slug);
    if (other !== void 0)
      tell(["targets", index, "id"], `"${id}" cannot be told from ${other} in cell ids; choose another id`);
    bySlug.set(slug, `"${id}" above`);
  }
}
function checkProfiles(profiles, tell) {
  const builtIn = (0, import_profiles_json.builtInProfiles)();
  const isBuiltIn = (name) => builtIn.some((profile) => profile.name === name);
  const names = asList(profiles);
  for (const [index, name] of names.entries()) {
    if (typeof name !== "string") continue;
    if (!isBuiltIn(name)) tell(["profiles", index], unknownProfileInList(name));
    else if (names.indexOf(name) < index) tell(["profiles", index], `"${name}" is named twice`);
  }
  if (Array.isArray(profiles)) return;
  for (const [name, own] of Object.entries(asMap(profiles))) {
    const base = asMap(own)["extends"];
    if (typeof base === "string" && !isBuiltIn(base)) tell(["profiles", name, "extends"], (0, import_profiles_json.unknownProfile)(base, builtIn));
    else if (own === null && !isBuiltIn(name)) tell(["profiles", name], (0, import_profiles_json.unknownProfile)(name, builtIn), "key");
    const { kernel, seccomp } = asMap(own);
    if (kernel !== void 0 && seccomp !== void 0 && seccomp !== "default") {
      tell(
        ["profiles", name, "seccomp"],
        "the kernel is approximated by a seccomp profile; leave one of both out",
        "key"
      );
    }
  }
}
function unknownProfileInList(name) {
  const message = (0, import_profiles_json.unknownProfile)(name, (0, import_profiles_json.builtInProfiles)());
  return message.endsWith("?") ? message : `${message}; a profile of your own is a key of a map`;
}
function checkSmokeNames(smoke, tell) {
  const seen = /* @__PURE__ */ new Set();
  for (const [index, smokeCase] of asList(smoke).entries()) {
    const { name } = asMap(smokeCase);
    if (typeof name !== "string") continue;
    if (seen.has(name))
      tell(["smoke", index, "name"], `another smoke case is called ${JSON.stringify(name.slice(0, 80))} already`);
    seen.add(name);
  }
}
function checkPolicy(data, tell) {
  const own = asList(data["targets"]).map((target) => asMap(target)["id"]);
  const ids = [...(0, import_targets_json.catalogueTargets)().map((target) => target.id), ...own.filter((id) => typeof id === "string")];
  const { production } = data;
  if (typeof production === "string" && !ids.includes(production)) {
    const nearest = (0, import_nearest_word.nearestWord)(production, ids);
    const right = nearest === null ? "portcullis targets lists all" : `did you mean "${nearest}"?`;
    tell(["production"], `${JSON.stringify(production.slice(0, 80))} is no target; ${right}`);
  }
  for (const key of ["required", "informational"]) {
    for (const [index, word2] of asList(asMap(data["policy"])[key]).entries()) {
      if (typeof word2 !== "string" || word2.length > 200 || MAY_MEAN_A_CELL.test(word2)) continue;
      const matches = (0, import_select_targets.isGlob)(word2) ? matchesAny(word2, ids) : ids.includes(word2);
      if (matches) continue;
      const nearest = (0, import_nearest_word.nearestWord)(word2, ids);
      const right = nearest === null ? "portcullis targets lists all" : `did you mean "${nearest}"?`;
      tell(["policy", key, index], `${JSON.stringify(word2)} is no target and no cell; ${right}`);
    }
  }
}
function matchesAny(glob2, ids) {
  const matches = (0, import_picomatch2.default)(glob2);
  return ids.some((id) => matches(id));
}
function checkTimers(data, tell) {
  const { timers: timers2 } = data;
  if (typeof timers2 !== "object" || timers2 === null) return;
  const { period, samples } = asMap(timers2);
  if (typeof samples !== "number") return;
  const cellTimeout = data["cell-timeout"];
  const periodNs = typeof period === "string" ? durationNs(period) : import_select_targets.DEFAULT_TIMERS.periodNs;
  const limitNs = typeof cellTimeout === "string" ? durationNs(cellTimeout) : import_select_targets.DEFAULT_CELL_TIMEOUT_MS * 1e6;
  if (periodNs === null || limitNs === null) return;
  const neededNs = periodNs * samples;
  if (neededNs < limitNs) return;
  tell(
    ["timers"],
    `${samples} samples take ${seconds(neededNs)}, and a cell ends after ${seconds(limitNs)}; lower samples or period, or raise cell-timeout`,
    "key"
  );
}
function seconds(ns) {
  return `${Math.ceil(ns / 1e9)} s`;
}
function asMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
  return Array.isArray(value) ? value.slice(0, MAX_ENTRIES) : [];
}
function yamlProblem({ code, message }) {
  if (code === "MULTIPLE_DOCS") return "the file holds several YAML documents; keep one";
  const [, , words] = WORDS.find(([own, part]) => own === code && part.test(message)) ?? [];
  const char = message.at(-1) ?? "";
  return `not valid YAML: ${words?.replace("CHAR", () => char) ?? message}`;
}
var QUOTES = "put the whole text into quotes";
var WORDS = [
  ["BAD_INDENT", /^Flow sequence/, "a list in [ ] does not end, or goes on in a line that is not indented"],
  ["BAD_INDENT", /^Flow map/, "a map in { } does not end, or goes on in a line that is not indented"],
  ["BAD_INDENT", /same column/, "this line is not indented as those of the same map or list are"],
  ["TAB_AS_INDENT", /./, "a tab; YAML is indented with spaces"],
  [
    "BLOCK_AS_IMPLICIT_KEY",
    /./,
    `a second ": " in one line, or the next line is indented too far; text with ": " needs quotes`
  ],
  ["MULTILINE_IMPLICIT_KEY", /./, "text without a key, or a key without its colon"],
  ["MISSING_CHAR", /quote$/, "a quote is not closed"],
  ["MISSING_CHAR", /^Flow/, "CHAR is missing"],
  ["MISSING_CHAR", /^Implicit/, "a key without its colon"],
  ["UNEXPECTED_TOKEN", /^Unexpected scalar/, `there is more behind the end of a value; ${QUOTES}`],
  ["UNEXPECTED_TOKEN", /flow-seq-end/, "] without its ["],
  ["UNEXPECTED_TOKEN", /flow-map-end/, "} without its {"],
  ["BAD_SCALAR_START", /./, `text cannot begin with CHAR; ${QUOTES}`]
];
var MAX_ALIASES = 100;
var TOO_DEEP = "the file is nested too deeply";
var TEXT_KEYS = /* @__PURE__ */ new Set([
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
var TEXT_MAPS = /* @__PURE__ */ new Set(["env", "headers", "files"]);
var TEXT_LISTS = /* @__PURE__ */ new Set(["args", "architectures", "required", "informational"]);
function readYaml(text2, file2) {
  const lines = new import_yaml.LineCounter();
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file: file2, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const failed = (message, offset = 0) => ({
    value: null,
    problems: [{ ...at(offset), message }],
    locate: () => at(0)
  });
  try {
    const document = (0, import_yaml.parseDocument)(text2, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: "error"
    });
    if (document.errors.some((error) => /stack/i.test(error.message))) return failed(TOO_DEEP);
    const problems = document.errors.slice(0, 1).map((error) => ({ ...at(error.pos[0]), message: yamlProblem(error) }));
    problems.push(...keyProblems(document).map(({ offset, message }) => ({ ...at(offset), message })));
    keepWrittenText(document);
    const value = problems.length > 0 ? null : document.toJS({ maxAliasCount: MAX_ALIASES });
    return { value, problems, locate: (path, part) => at(offsetOf(document, path, part)) };
  } catch (error) {
    if (error instanceof RangeError) return failed(TOO_DEEP);
    if (error instanceof ReferenceError) {
      const name = unresolvedAlias(error);
      return name === null ? failed("the aliases in the file stand for too much; write it out") : failed(
        `the alias *${name} has no anchor &${name}; text that begins with * needs quotes`,
        text2.indexOf(`*${name}`)
      );
    }
    throw error;
  }
}
function unresolvedAlias({ message }) {
  return /^Unresolved alias.*: (\S+)$/.exec(message)?.[1] ?? null;
}
function keyProblems(document) {
  const problems = [];
  (0, import_yaml.visit)(document, {
    Map(_key, map2) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of map2.items) {
        const offset = startOf(key) ?? 0;
        if (!(0, import_yaml.isScalar)(key)) problems.push({ offset, message: "a key has to be text" });
        const name = (0, import_yaml.isScalar)(key) ? String(key.value) : "";
        if (seen.has(name)) problems.push({ offset, message: "this key is given twice in the same map" });
        if (name === "__proto__") problems.push({ offset, message: "a key cannot be called __proto__" });
        seen.add(name);
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
function offsetOf(document, path, part) {
  let node = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if ((0, import_yaml.isAlias)(node)) node = node.resolve(document);
    if ((0, import_yaml.isMap)(node)) {
      const pair = node.items.find((item) => keyOf(item) === String(step));
      const last = index === path.length - 1;
      offset = (last && part === "key" ? startOf(pair?.key) : startOf(pair?.value) ?? startOf(pair?.key)) ?? offset;
      node = pair?.value;
    } else if ((0, import_yaml.isSeq)(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
function startOf(node) {
  const { range, source } = node ?? {};
  if (!range || (0, import_yaml.isScalar)(node) && node.value === null && source === "") return null;
  return range[0];
}
function toProfiles(data) {
  if (Array.isArray(data)) return (0, import_profiles_json.selectProfiles)(data);
  return Object.entries(data).map(([name, own]) => toProfile(name, own ?? {}));
}
function toProfile(name, own) {
  const builtIn = (0, import_profiles_json.builtInProfiles)();
  const named = (wanted) => builtIn.find((profile) => profile.name === wanted);
  const base = (own.extends === void 0 ? named(name) : named(own.extends)) ?? builtIn[0];
  const changed = Object.keys(own).length > 0;
  return {
    name,
    description: own.description ?? (changed ? `${base.name}, changed in portcullis.yml` : base.description),
    memoryBytes: own.memory === void 0 ? base.memoryBytes : sizeBytes(own.memory),
    pids: own.pids ?? base.pids,
    cpus: own.cpus ?? base.cpus,
    readOnlyRoot: own["read-only"] ?? base.readOnlyRoot,
    user: own.user ?? base.user,
    openFiles: own["open-files"] ?? base.openFiles,
    tmpfs: own.tmpfs ? Object.fromEntries(Object.entries(own.tmpfs).map(([path, size2]) => [path, sizeBytes(size2)])) : base.tmpfs,
    ...present({
      userProcesses: own["user-processes"] ?? base.userProcesses,
      stackBytes: own.stack === void 0 ? base.stackBytes : sizeBytes(own.stack),
      lockedMemoryBytes: own["locked-memory"] === void 0 ? base.lockedMemoryBytes : sizeBytes(own["locked-memory"]),
      capabilities: (own.capabilities ?? base.capabilities) === "engine" ? "engine" : void 0,
      ...filterOf(own, base),
      selinux: own.selinux ?? base.selinux,
      hostPid: (own["host-pid"] ?? base.hostPid) || void 0,
      hostNetwork: (own["host-network"] ?? base.hostNetwork) || void 0,
      timeNamespace: (own["time-namespace"] ?? base.timeNamespace) || void 0
    })
  };
}
function filterOf({ seccomp, kernel }, base) {
  if (kernel !== void 0) return { kernel, seccomp: void 0 };
  if (seccomp !== void 0) return { kernel: void 0, seccomp: toSeccomp(seccomp) };
  return { kernel: base.kernel, seccomp: base.seccomp };
}
function toSeccomp(word2) {
  if (word2 === "default") return void 0;
  return word2 === "none" ? "none" : { file: word2 };
}
function present(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
var DEFAULT_SERVER_WAIT_MS = 1e4;
var DEFAULT_REQUEST_TIMEOUT_MS = 5e3;
var DEFAULT_GRACE_MS = 5e3;
var DEFAULT_ACTIVATIONS = 3;
var DEFAULT_MODE = 420;
function toSmokeCase(data) {
  return {
    name: data.name,
    args: data.args ?? [],
    env: data.env ?? {},
    stdin: data.stdin ?? null,
    files: Object.entries(data.files ?? {}).map(([path, file2]) => toFile(path, file2)),
    timeoutMs: milliseconds(data.timeout, import_select_targets.DEFAULT_SMOKE_TIMEOUT_MS),
    startAs: data.as ?? "child",
    expect: toExpectation(data),
    server: data.server ? toServer(data.server) : null,
    ...data.shells === true && { shells: true },
    ...data["extra-descriptors"] !== void 0 && { extraDescriptors: data["extra-descriptors"] }
  };
}
function toExpectation({ expect, server: server2 }) {
  const unsaid = expect?.signal !== void 0 || server2 !== void 0 ? null : import_select_targets.DEFAULT_EXPECTATION.exitCode;
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
    graceMs: milliseconds(stop?.within, DEFAULT_GRACE_MS),
    ...data.repeat !== void 0 && { repeat: data.repeat },
    ...data.activation && { activation: data.activation === true ? DEFAULT_ACTIVATIONS : data.activation }
  };
}
function withHost(address) {
  return /^\d+$/.test(address) ? `127.0.0.1:${address}` : address;
}
function toFile(path, data) {
  if (typeof data === "string") return { path, content: bytes(data), mode: DEFAULT_MODE };
  const content = data.base64 === void 0 ? bytes(data.content) : new Uint8Array(Buffer.from(data.base64, "base64"));
  const mode = data.mode === void 0 ? DEFAULT_MODE : Number.parseInt(data.mode.replace(/^0?o/, ""), 8);
  return { path, content, mode };
}
function toText(data) {
  if (data === void 0) return null;
  if (typeof data === "string") return { contains: data };
  if (data.contains !== void 0) return { contains: data.contains };
  return data.equals === void 0 ? { matches: data.matches } : { equals: data.equals };
}
function milliseconds(text2, otherwise) {
  return text2 === void 0 ? otherwise : durationNs(text2) / 1e6;
}
function bytes(text2) {
  return new TextEncoder().encode(text2);
}
function toTargets(data, file2) {
  let targets = [];
  for (const entry of data) {
    if (typeof entry !== "string") {
      targets.push(toTarget(entry, file2));
    } else if (entry.startsWith("!")) {
      const excluded = (0, import_select_targets.selectTargets)([entry.slice(1)]);
      targets = targets.filter((target) => !excluded.includes(target));
    } else {
      targets.push(...(0, import_select_targets.selectTargets)([entry]).filter((target) => !targets.includes(target)));
    }
  }
  return targets;
}
function toTarget(data, file2) {
  const { has } = data;
  return {
    id: data.id,
    image: (0, import_image_reference.qualifyImage)(data.image),
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
function toLibc(text2) {
  const [family, version] = text2.split(" ");
  const nodes = family === "glibc" && version !== void 0 ? (0, import_version_nodes_json.nodesOfGlibc)(version) : null;
  return { family, version: version ?? null, nodes };
}
var MAX_TEXT2 = 1024 * 1024;
var MAX_PROBLEMS = 50;
function parseConfig(text2, file2) {
  const start = { file: file2, line: 1, column: 1 };
  if (text2.length > MAX_TEXT2)
    refuse([{ ...start, message: `the file has ${text2.length} characters; 1048576 are allowed` }]);
  const yaml = readYaml(text2, file2);
  if (yaml.problems.length > 0) refuse(yaml.problems);
  if (yaml.value === null) return (0, import_select_targets.defaultConfig)();
  const parsed = configSchema.safeParse(yaml.value);
  const problems = [...parsed.error ? schemaProblems(parsed.error.issues, yaml) : [], ...crossChecks(yaml)];
  if (problems.length > 0 || !parsed.success) refuse(problems);
  const config = toConfig(parsed.data, file2);
  if (config.targets.length === 0) {
    refuse([{ ...yaml.locate(["targets"], "key"), message: "targets: the list takes all targets away again" }]);
  }
  return config;
}
function toConfig(data, file2) {
  const defaults = (0, import_select_targets.defaultConfig)();
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
      ...policy2?.["deny-calls"] && { denyCalls: policy2["deny-calls"].map((name) => ({ name, numbers: {} })) },
      unexpected: policy2?.unexpected ?? defaults.policy.unexpected,
      unknown: policy2?.unknown ?? defaults.policy.unknown,
      headroomPercent: policy2?.headroom === void 0 ? defaults.policy.headroomPercent : Number.parseFloat(policy2.headroom),
      timers: toTimerPolicy(policy2?.timers)
    },
    engine: data.engine ?? defaults.engine,
    ...data.production !== void 0 && { production: data.production },
    qemu: data.qemu ?? defaults.qemu,
    pull: data.pull ?? defaults.pull,
    ...data.lock !== void 0 && { lock: { file: data.lock, images: {} } },
    cellTimeoutMs: data["cell-timeout"] === void 0 ? defaults.cellTimeoutMs : durationNs(data["cell-timeout"]) / 1e6,
    parallel: data.parallel ?? defaults.parallel,
    runners: { ...defaults.runners, ...toRunners(data.runners) }
  };
}
function toTimers(data) {
  if (data === false) return { ...import_select_targets.DEFAULT_TIMERS, enabled: false };
  return {
    enabled: true,
    periodNs: data?.period === void 0 ? import_select_targets.DEFAULT_TIMERS.periodNs : durationNs(data.period),
    samples: data?.samples ?? import_select_targets.DEFAULT_TIMERS.samples,
    mode: data?.mode ?? import_select_targets.DEFAULT_TIMERS.mode,
    ntpServer: data?.ntp ?? null
  };
}
function toRunners(data) {
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([platform, label]) => [platform, label === "none" ? null : label])
  );
}
function refuse(problems) {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const more = sorted.length - MAX_PROBLEMS;
  throw new import_errors.ConfigError(sorted.slice(0, MAX_PROBLEMS), {
    hint: `${more > 0 ? `There are ${more} more. ` : ""}Nothing was started. docs/configuration.md describes every key.`
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseConfig
});
