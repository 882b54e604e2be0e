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
var __callDispose = (stack, error2, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error2 = hasError ? new E(e, error2, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error2;
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

// src/report/visible-text.ts
function visibleText(text5) {
  const whole2 = text5.toWellFormed();
  if (!HIDDEN.test(whole2)) return whole2;
  return whole2.replace(HIDDEN_ALL, escapeCharacter).replace(MARK_PILE, "$1");
}
function oneLine(text5) {
  return visibleText(text5.replace(/\t/g, " ").replace(/\r?\n/g, "\\n"));
}
function visibleLines(text5) {
  const lines = text5.replace(/\t/g, "    ").split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map(visibleText);
}
function clip(text5, length) {
  if (text5.length <= length) return text5;
  return `${text5.slice(0, Math.max(0, length - 1)).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function clipMiddle(text5, length) {
  if (text5.length <= length) return text5;
  const tail = Math.floor((length - 1) / 3);
  const head = text5.slice(0, Math.max(0, length - 1 - tail)).replace(/[\ud800-\udbff]$/, "");
  return `${head}\u2026${tail === 0 ? "" : text5.slice(-tail).replace(/^[\udc00-\udfff]/, "")}`;
}
function withoutWorkflowCommands(text5) {
  return text5.replace(COMMAND_START, "$1\\x3a").replace(/##(?=\[)/g, "#\\x23");
}
function escapeCharacter(character) {
  const code = character.codePointAt(0);
  const hex2 = code.toString(16);
  if (code <= 255) return `\\x${hex2.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${hex2.padStart(4, "0")}` : `\\u{${hex2}}`;
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

// src/report/escape-terminal.ts
function escapeTerminal(text5) {
  return oneLine(text5).replace(/^(\s*):(?=:)/, "$1\\x3a").replace(/##(?=\[)/g, "#\\x23");
}
function escapeTerminalLines(text5) {
  return visibleLines(text5).map(escapeTerminal);
}
var init_escape_terminal = __esm({
  "src/report/escape-terminal.ts"() {
    "use strict";
    init_visible_text();
  }
});

// src/report/quantity-text.ts
function durationText(milliseconds2) {
  if (milliseconds2 === null) return "\u2013";
  if (milliseconds2 < 1) return `${Math.round(milliseconds2 * 1e3)} \xB5s`;
  if (milliseconds2 < 999.5) return `${threeDigits(milliseconds2)} ms`;
  if (milliseconds2 < 119950) return `${(milliseconds2 / 1e3).toFixed(1)} s`;
  const seconds2 = Math.round(milliseconds2 / 1e3);
  return `${Math.floor(seconds2 / 60)} min ${seconds2 % 60} s`;
}
function microsecondsText(nanoseconds) {
  const value = nanoseconds / 1e3;
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
function countText(count3, noun, plural = `${noun}s`) {
  return `${groupThousands(count3)} ${count3 === 1 ? noun : plural}`;
}
function groupThousands(count3) {
  return String(count3).replace(/\B(?=(?:\d{3})+$)/g, ",");
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
  const names = binaries.map(({ path, os, arch }) => ({ base: baseName(path), platform: `${os}/${arch}` }));
  const bases = new Set(names.map(({ base }) => base));
  const platforms = new Set(names.map(({ platform: platform2 }) => platform2));
  const named = binaries.map(({ path, sha256 }, index) => {
    const { base, platform: platform2 } = names[index];
    if (bases.size === names.length) return [sha256, base];
    return [sha256, platforms.size === names.length ? `${base} ${platform2}` : path];
  });
  return {
    severalBinaries: binaries.length > 1,
    severalProfiles: new Set(cells.map(({ profile }) => profile)).size > 1,
    binaryNames: new Map(named)
  };
}
function cellName(cell, naming) {
  const profile = naming.severalProfiles && cell.profile !== "default" ? `+${cell.profile}` : "";
  const binary = naming.severalBinaries ? `${naming.binaryNames.get(cell.binary) ?? cell.binary.slice(0, 12)}: ` : "";
  return `${binary}${cell.target.id}${profile}`;
}
function baseName(path) {
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
function smokeText({ steps }) {
  if (steps.every(({ result }) => result === "unknown")) return "\u2013";
  return `${steps.filter(({ result }) => result === "pass").length}/${steps.length}`;
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

// src/report/explanation.ts
function explain(cells) {
  const groups = /* @__PURE__ */ new Map();
  for (const { name: name2, findings } of cells) {
    for (const finding2 of findings) addToGroup(groups, name2, finding2);
  }
  return [...groups.values()].map(({ first, remedy, cells: cells2, messages, evidence }) => ({
    id: first.id,
    title: first.title,
    severity: first.severity,
    cells: [...cells2],
    messages: [...messages].map(([general, { text: text5, cells: names }]) => {
      return { text: text5, cells: names, ofFirst: names.length > 1 && general !== text5 };
    }),
    evidence,
    remedy
  }));
}
function addToGroup(groups, name2, finding2) {
  const provided = providedGlibc(finding2);
  const key = JSON.stringify([finding2.id, finding2.title, provided === null ? finding2.remedy : null]);
  let group = groups.get(key);
  if (!group) {
    group = {
      first: finding2,
      remedy: finding2.remedy,
      lowest: provided,
      evidence: finding2.evidence,
      cells: /* @__PURE__ */ new Set(),
      messages: /* @__PURE__ */ new Map()
    };
    groups.set(key, group);
  }
  if (group.evidence.length === 0) group.evidence = finding2.evidence;
  group.cells.add(name2);
  const general = withoutOwn(finding2);
  const message = group.messages.get(general);
  if (!message) group.messages.set(general, { text: finding2.message, cells: [name2] });
  else if (message.cells.at(-1) !== name2) message.cells.push(name2);
  if (provided !== null && group.lowest !== null && isOlder(provided, group.lowest)) {
    group.lowest = provided;
    group.remedy = finding2.remedy;
  }
}
function withoutOwn({ message, args }) {
  return OWN_ARGS.reduce((text5, name2) => {
    const own = args[name2];
    return typeof own === "string" && own !== "" ? text5.replaceAll(own, "\0") : text5;
  }, message);
}
function alike({ cells }) {
  return cells.length === 2 ? "Likewise the other." : `Likewise the other ${groupThousands(cells.length - 1)}.`;
}
function sameRemedyBefore(seen, { remedy, cells }) {
  if (remedy === null) return null;
  const key = JSON.stringify(remedy);
  const before = seen.get(key);
  if (before === void 0) seen.set(key, cells[0] ?? "");
  return before ?? null;
}
function causes(cell) {
  const own = [...cell.findings, ...cell.steps.flatMap(({ findings }) => findings)];
  const isOwn = cell.outcome === "unknown" && own.some(({ severity }) => severity === "error");
  const predicted = isOwn || cell.observed === "runs" ? [] : cell.prediction.findings;
  const errors = mergeSame([...own, ...predicted]).filter(({ severity }) => severity === "error");
  const primary = errors.filter(({ id }) => !CONSEQUENCES.has(id));
  if (primary.length > 0) return primary;
  if (errors.length > 0) return errors;
  const warnings = cell.outcome === "warn" ? warningsOf(own, cell.prediction.findings) : [];
  return warnings.length > 0 ? warnings : [fromReason(cell)];
}
function warningsOf(own, predicted) {
  const seen = mergeSame(own).filter(({ severity }) => severity === "warning");
  return seen.length > 0 ? seen : mergeSame(predicted).filter(({ severity }) => severity === "warning");
}
function fromReason({ reason: reason3, prediction }) {
  const message = reason3 ?? prediction.reason ?? "The report gives no reason.";
  return { id: "reason", severity: "error", title: "No finding", message, evidence: [], remedy: null, args: {} };
}
function hazards(cell) {
  if (cell.outcome !== "pass" && cell.outcome !== "warn") return [];
  const told = new Set(cell.outcome === "warn" ? causes(cell).map(({ id }) => id) : []);
  const foreseen = mergeSame([...cell.findings, ...cell.prediction.findings]);
  return foreseen.filter(({ id, severity }) => severity === "warning" && !told.has(id));
}
function mergeSame(findings) {
  const byKey = /* @__PURE__ */ new Map();
  for (const finding2 of findings) {
    const key = perStep(finding2) ? JSON.stringify([finding2.id, finding2.message]) : finding2.id;
    const before = byKey.get(key);
    byKey.set(key, before ? merged(before, finding2) : finding2);
  }
  const inSteps = new Set([...byKey.values()].filter(perStep).map(({ id }) => id));
  return [...byKey.values()].filter((finding2) => perStep(finding2) || !inSteps.has(finding2.id));
}
function perStep({ args }) {
  return typeof args["step"] === "string";
}
function merged(one, other) {
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

// src/report/terminal-style.ts
function styled(text5, style, color) {
  if (!color || style === null || text5 === "") return text5;
  const [on, off] = CODES[style];
  return `\x1B[${on}m${text5}\x1B[${off}m`;
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

// node_modules/ansi-regex/index.js
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
var ST, stringControls, osc, controlString, linuxPalette, csi, escape, pattern;
var init_ansi_regex = __esm({
  "node_modules/ansi-regex/index.js"() {
    ST = String.raw`(?:\u001B\u005C|\u009C)`;
    stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
    osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
    controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
    linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
    csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
    escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
    pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
  }
});

// node_modules/strip-ansi/index.js
function stripAnsi(string4) {
  if (typeof string4 !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string4}\``);
  }
  if (!string4.includes("\x1B") && !string4.includes("\x9B")) {
    return string4;
  }
  return string4.replace(regex, "");
}
var regex;
var init_strip_ansi = __esm({
  "node_modules/strip-ansi/index.js"() {
    init_ansi_regex();
    regex = ansiRegex();
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

// node_modules/string-width/index.js
function isDoubleWidthNonRgiEmojiSequence(segment) {
  if (segment.length > 50) {
    return false;
  }
  if (unqualifiedKeycapRegex.test(segment)) {
    return true;
  }
  if (segment.includes("\u200D")) {
    const pictographics = segment.match(extendedPictographicRegex);
    return pictographics !== null && pictographics.length >= 2;
  }
  return false;
}
function baseVisible(segment) {
  const index = segment.search(visibleCharacterRegex);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
  return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
  const codePoints = [];
  for (const character of visibleSegment) {
    if (!visibleCharacterRegex.test(character)) {
      continue;
    }
    codePoints.push(character.codePointAt(0));
  }
  if (codePoints.length === 0) {
    return void 0;
  }
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    const codePoint = codePoints[index];
    if (!isHangulJamo(codePoint)) {
      if (width === 0) {
        return void 0;
      }
      for (let remaining = index; remaining < codePoints.length; remaining++) {
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      }
      return width;
    }
    if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
      width += 2;
      index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
  let extra = 0;
  let first = true;
  for (const character of visibleSegment) {
    if (first) {
      first = false;
      continue;
    }
    if (spacingMarkRegex.test(character) || character >= "\uFF00" && character <= "\uFFEF") {
      extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
    }
  }
  return extra;
}
function stringWidth(input, options = {}) {
  if (typeof input !== "string" || input.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options;
  let string4 = input;
  if (!countAnsiEscapeCodes && (string4.includes("\x1B") || string4.includes("\x9B"))) {
    string4 = stripAnsi(string4);
  }
  if (string4.length === 0) {
    return 0;
  }
  if (/^[\u0020-\u007E]*$/.test(string4)) {
    return string4.length;
  }
  let width = 0;
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment } of segmenter.segment(string4)) {
    const visibleSegment = baseVisible(segment);
    if (visibleSegment === void 0) {
      continue;
    }
    if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
      width += 2;
      continue;
    }
    const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    const codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
    width += trailingWidth(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}
var segmenter, visibleCharacterRegex, spacingMarkRegex, rgiEmojiRegex, unqualifiedKeycapRegex, extendedPictographicRegex;
var init_string_width = __esm({
  "node_modules/string-width/index.js"() {
    init_strip_ansi();
    init_get_east_asian_width();
    segmenter = new Intl.Segmenter();
    visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v");
    spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v");
    rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v");
    unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
    extendedPictographicRegex = new RegExp("\\p{Extended_Pictographic}", "gu");
  }
});

// src/report/terminal-text.ts
function columnsOf(text5) {
  return ASCII.test(text5) ? text5.length : stringWidth(text5);
}
function fitMiddle(text5, columns) {
  return ASCII.test(text5) ? clipMiddle(text5, columns) : fitColumns(text5, columns);
}
function fitColumns(text5, columns) {
  if (columnsOf(text5) <= columns) return text5;
  let kept = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(clip(text5, columns * 4))) {
    const next = used + columnsOf(segment);
    if (next > columns - 1) break;
    kept += segment;
    used = next;
  }
  return `${kept}\u2026`;
}
function padColumns(text5, columns, align) {
  const space = " ".repeat(Math.max(0, columns - columnsOf(text5)));
  return align === "left" ? `${text5}${space}` : `${space}${text5}`;
}
function wrap(text5, width, first = "", indent = first) {
  const lines = [];
  let line = first;
  let empty = true;
  for (const word2 of text5.split(" ")) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word2) > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word2 : ` ${word2}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}
var ASCII;
var init_terminal_text = __esm({
  "src/report/terminal-text.ts"() {
    "use strict";
    init_string_width();
    init_visible_text();
    ASCII = /^[\x20-\x7e]*$/;
  }
});

// src/report/terminal-cells.ts
function terminalCells({ cells }, naming, look) {
  return cells.map((cell) => cellLines(cell, naming, look).join("\n"));
}
function cellLines(cell, naming, look) {
  const { mark, style } = OUTCOME_MARKS[cell.outcome];
  const name2 = escapeTerminal(clip(cellName(cell, naming), 100));
  const lines = [`${styled(mark, style, look.color)} ${styled(name2, "bold", look.color)}`];
  if (cell.image !== null) {
    const { reference: reference2, digest, standIn } = cell.image;
    const what = standIn === null ? "image" : `stand-in ${escapeTerminal(clip(standIn, 60))} for`;
    lines.push(
      `  ${what} ${escapeTerminal(clip(reference2, 200))}${digest === null ? "" : ` ${escapeTerminal(clip(digest, 100))}`}`
    );
  }
  return [...lines, ...cell.steps.flatMap((step) => stepLines(step, look))];
}
function stepLines(step, look) {
  const { mark, style } = OUTCOME_MARKS[step.result];
  const facts = [
    endText(step),
    step.readyMs === null ? durationText(step.durationMs) : `ready in ${durationText(step.readyMs)}`,
    step.peakMemoryBytes === null ? "" : bytesText(step.peakMemoryBytes),
    step.peakThreads === null ? "" : countText(step.peakThreads, "thread"),
    step.peakOpenFiles === null ? "" : countText(step.peakOpenFiles, "open file"),
    step.startAs === "pid1" ? "PID 1" : ""
  ].filter(Boolean);
  const line = `  ${styled(mark, style, look.color)} ${escapeTerminal(clip(step.name, 100))}: ${escapeTerminal(facts.join(", "))}`;
  if (step.result === "pass") return [line];
  return [line, ...output("stdout", step.stdout, look), ...output("stderr", step.stderr, look)];
}
function output(name2, captured3, look) {
  const all = captured3 === null ? [] : escapeTerminalLines(captured3.text.slice(0, 16384));
  const shown = all.slice(0, 20).map((line) => styled(fitColumns(`    ${name2} | ${line}`, look.width), "dim", look.color));
  return all.length > shown.length ? [...shown, `    ${name2} | \u2026 ${all.length - shown.length} more lines`] : shown;
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
  return [styled(head.join(GAP).trimEnd(), "dim", look.color), ...rows.map(line)].join("\n");
  function line(row3) {
    const last = row3.findLastIndex(({ text: text5 }) => text5 !== "");
    const cells = row3.slice(0, last + 1).map(({ text: text5, style }, index) => {
      const { align } = columns[index];
      const shown = fitMiddle(text5, widths[index]);
      const space = index === last && align === "left" ? "" : " ".repeat(widths[index] - columnsOf(shown));
      return align === "left" ? `${styled(shown, style, look.color)}${space}` : `${space}${styled(shown, style, look.color)}`;
    });
    return cells.join(GAP);
  }
  function padded(text5, index, align) {
    return padColumns(text5, widths[index], align);
  }
}
function naturalWidths(columns, rows) {
  return columns.map(({ title }, index) => {
    return rows.reduce((widest, row3) => Math.max(widest, columnsOf(row3[index]?.text ?? "")), columnsOf(title));
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

// src/report/timer-words.ts
function pathText({ path }) {
  return path === "os" ? "OS" : "Go";
}
function nowText(clock) {
  return clock === null ? "\u2013" : `${groupThousands(Math.round(clock.nowNs))} ns`;
}
function clockText(clock) {
  if (clock === null) return "\u2013";
  return { vdso: "vDSO", syscall: "system call", unclear: "unclear" }[clock.path];
}
function timersBasis(timers2) {
  const paths = timers2.flatMap((each) => each.paths);
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

// src/report/terminal-jitter.ts
function terminalJitter({ cells }, naming, look) {
  const measured = cells.flatMap((cell) => cell.timers === null ? [] : [{ cell, timers: cell.timers }]);
  if (measured.length === 0) return null;
  const columns = [
    { title: "target", align: "left", least: 10 },
    ...TIMER_COLUMNS.map((title) => {
      return { title, align: title === "path" || title === "clock read by" ? "left" : "right" };
    })
  ];
  const rows = measured.flatMap(
    ({ cell, timers: timers2 }) => timerRows(escapeTerminal(clip(cellName(cell, naming), 100)), timers2)
  );
  const basis2 = timersBasis(measured.map(({ timers: timers2 }) => timers2));
  const intro = wrap(`${styled("Timers", "bold", look.color)} (shown, not gated). ${basis2}`, look.width);
  return `${intro}
${terminalTable(columns, rows, look)}`;
}
function timerRows(name2, { paths, clock }) {
  const ofClock = [nowText(clock), clockText(clock)];
  if (paths.length === 0) return [[name2, "", "", "", "", "", "", "", ...ofClock].map(plain)];
  return paths.map((summary, index) => {
    const { p50Ns, p90Ns, p95Ns, p99Ns, maxNs, missed: missed2 } = summary;
    const late = [p50Ns, p90Ns, p95Ns, p99Ns, maxNs].map(microsecondsText);
    const first = index === 0;
    return [first ? name2 : "", pathText(summary), ...late, groupThousands(missed2), ...first ? ofClock : ["", ""]].map(
      plain
    );
  });
}
function plain(text5) {
  return { text: text5, style: null };
}
var init_terminal_jitter = __esm({
  "src/report/terminal-jitter.ts"() {
    "use strict";
    init_cell_words();
    init_escape_terminal();
    init_quantity_text();
    init_terminal_table();
    init_terminal_text();
    init_terminal_style();
    init_timer_words();
    init_visible_text();
  }
});

// src/report/terminal-matrix.ts
function terminalMatrix(report, naming, look) {
  const { cells, binaries } = report;
  const ran = cells.some(({ steps, startupMs }) => steps.length > 0 || startupMs !== null);
  const optional = cells.some(({ required }) => required) && cells.some(({ required }) => !required);
  const columns = matrixColumns(naming.severalProfiles, ran);
  const tables = binaries.map(({ sha256, os, arch }) => {
    const rows = cells.filter(({ binary }) => binary === sha256).map((cell) => row(cell, naming.severalProfiles, ran, optional));
    const table3 = terminalTable(columns, rows, look);
    if (!naming.severalBinaries) return table3;
    const name2 = escapeTerminal(clip(naming.binaryNames.get(sha256) ?? sha256, 200));
    return `${styled(name2, "bold", look.color)} ${escapeTerminal(`${os}/${arch}`)}
${table3}`;
  });
  return [...tables, ...legend(cells, optional, look)].join("\n\n");
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
function row(cell, severalProfiles, ran, optional) {
  const { mark, style } = OUTCOME_MARKS[cell.outcome];
  const notes = `${cell.image?.standIn == null ? "" : " *"}${optional && !cell.required ? " ~" : ""}`;
  const cells = [
    { text: `${mark} ${outcomeWord(cell.outcome)}${notes}`, style },
    plain2(escapeTerminal(clip(cell.target.id, 100))),
    plain2(escapeTerminal(libcText(cell.target.libc))),
    { text: predictedText(cell.prediction), style: wordStyle(predictedText(cell.prediction)) },
    {
      text: `${observedText(cell)}${cell.agrees === false ? " !" : ""}`,
      style: cell.agrees === false ? "yellow" : wordStyle(observedText(cell))
    }
  ];
  if (severalProfiles) cells.splice(2, 0, plain2(escapeTerminal(clip(cell.profile, 60))));
  if (ran) cells.push(plain2(smokeText(cell)), plain2(startupText(cell)));
  return cells;
}
function plain2(text5) {
  return { text: text5, style: null };
}
function wordStyle(word2) {
  if (word2 === "fails") return "red";
  return word2 === "runs" ? null : "dim";
}
function legend(cells, optional, { width, color }) {
  const lines = [];
  if (cells.some(({ image }) => image?.standIn != null)) {
    lines.push("* ran in a stand-in: the image could not be pulled; a userland with the same C library took its place");
  }
  if (cells.some(({ agrees }) => agrees === false)) lines.push("! not as predicted");
  if (optional) lines.push("~ not required");
  return lines.length === 0 ? [] : [styled(lines.map((line) => wrap(line, width, "", "  ")).join("\n"), "dim", color)];
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
  const names = listText(
    cells.map((name2) => escapeTerminal(clip(name2, 100))),
    extent.names
  );
  const head = wrap(`${names}: ${escapeTerminal(clip(title, 100))}`, look.width, `${mark} `, "  ");
  const lines = [
    head.split("\n").map((line) => styled(styled(line, style, look.color), "bold", look.color)).join("\n")
  ];
  lines.push(...messageLines(explanation, look, extent));
  for (const line of evidence.flatMap(escapeTerminalLines).slice(0, extent.evidenceLines)) {
    lines.push(styled(fitColumns(`  | ${line}`, look.width), "dim", look.color));
  }
  return [...lines, ...remedyLines(explanation, look, sameAs)].join("\n");
}
function remedyLines({ remedy }, look, sameAs) {
  if (remedy === null) return [];
  const text5 = sameAs === null ? remedy.text : `the same as for ${clip(sameAs, 100)} above.`;
  const line = wrap(escapeTerminal(clip(text5, 800)), look.width, "  Fix: ", "       ");
  return sameAs !== null || remedy.command === null ? [line] : [line, ...commandLines(remedy.command, look)];
}
function messageLines({ messages, cells }, look, extent) {
  const lines = messages.slice(0, extent.messages).map((message) => {
    const { text: text5, cells: those, ofFirst } = message;
    const named = text5.includes(those[0] ?? "") || those.length === cells.length;
    const names = named ? "" : `${listText(
      those.map((name2) => escapeTerminal(clip(name2, 100))),
      4
    )}: `;
    return wrap(`${names}${escapeTerminal(clip(text5, 800))}${ofFirst ? ` ${alike(message)}` : ""}`, look.width, "  ");
  });
  const left = messages.length - lines.length;
  return left > 0 ? [...lines, `  and ${groupThousands(left)} more of this kind`] : lines;
}
function commandLines(command, { color }) {
  return escapeTerminalLines(clip(command, 4e3)).map((line) => `       ${styled(line, "cyan", color)}`);
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

// src/report/verdict-words.ts
function verdictWords({ gate, cells, binaries, complete }) {
  const severity = gate.decision === "fail" ? "fail" : "warn";
  const closing = gate.reasons.filter(
    (reason3) => reason3.severity === severity && (complete || reason3.code !== "incomplete")
  );
  return {
    passes: gate.decision === "pass",
    subjects: [...new Set(binaries.map(({ path }) => baseName(path)))],
    reasons: mergeByCode(closing).map((reason3) => ({ text: reasonText(reason3, gate), cells: reason3.cells })),
    counts: outcomeCounts(cells)
  };
}
function outcomeCounts(cells) {
  const words = ["pass", "fail", "warn", "unknown", "skip"].map((outcome) => {
    const count3 = cells.filter((cell) => cell.outcome === outcome).length;
    return count3 === 0 ? "" : `${count3} ${outcome === "skip" ? "skipped" : outcome}`;
  });
  return `${countText(cells.length, "cell")}: ${words.filter(Boolean).join(", ") || "nothing was planned"}`;
}
function reasonsBesideCells({ reasons }) {
  return reasons.filter(({ code }) => !CELL_REASONS.has(code));
}
function mergeByCode(reasons) {
  const byCode = /* @__PURE__ */ new Map();
  for (const reason3 of reasons) {
    const before = byCode.get(reason3.code);
    byCode.set(reason3.code, before ? { ...before, cells: [...before.cells, ...reason3.cells] } : reason3);
  }
  return [...byCode.values()];
}
function reasonText({ code, cells, message }, gate) {
  const count3 = cells.length;
  switch (code) {
    case "required-cell-failed":
      return `${countText(count3, "required cell")} ${count3 === 1 ? "fails" : "fail"}`;
    case "required-cell-unknown":
      return `${countText(count3, "required cell")} unknown`;
    case "unknown-cell":
      return `${countText(count3, "cell")} unknown`;
    case "prediction-contradicted":
      return `${countText(count3, "cell")} not as predicted`;
    case "glibc-floor":
      return gate.glibcFloor === null ? message : `${gate.glibcFloor} is needed, above the limit`;
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

// src/report/render-terminal.ts
function renderTerminal(report, options) {
  const { width, color, verbose = false } = options;
  const look = { width, color };
  const naming = cellNaming(report);
  const blocks = [
    terminalMatrix(report, naming, look),
    ...reasonBlocks(report, naming, look, verbose),
    ...[terminalJitter(report, naming, look)].filter((block) => block !== null),
    ...verbose ? terminalCells(report, naming, look) : [],
    basisLine(report, look)
  ];
  const verdict = verdictLine(report, naming, look);
  const body = blocks.join("\n\n");
  const text5 = body.split("\n").length > LONG_LINES ? `${verdict}

${body}

${verdict}
` : `${body}

${verdict}
`;
  return withoutWorkflowCommands(text5);
}
function reasonBlocks(report, naming, look, verbose) {
  const extent = verbose ? VERBOSE : USUAL;
  const beside = reasonsBesideCells(report.gate).map(({ severity, message }) => {
    const { mark, style } = OUTCOME_MARKS[severity === "fail" ? "fail" : "warn"];
    return styled(wrap(escapeTerminal(clip(message, 600)), look.width, `${mark} `, "  "), style, look.color);
  });
  const seen = /* @__PURE__ */ new Map();
  const blocks = ["fail", "unknown", "warn", "skip"].flatMap((outcome) => {
    const cells = report.cells.filter((cell) => cell.outcome === outcome);
    const explanations = explain(cells.map((cell) => ({ name: cellName(cell, naming), findings: causes(cell) })));
    return explanations.map((each) => terminalReason(each, outcome, look, extent, sameRemedyBefore(seen, each)));
  });
  return [...beside, ...blocks, ...hazardBlocks(report, naming, look, verbose ? seen : null)];
}
function hazardBlocks({ cells }, naming, look, seen) {
  const explanations = explain(cells.map((cell) => ({ name: cellName(cell, naming), findings: hazards(cell) })));
  if (seen !== null) {
    return explanations.map((each) => terminalReason(each, "warn", look, VERBOSE, sameRemedyBefore(seen, each)));
  }
  const lines = explanations.map(({ title, cells: names }) => {
    const where = listText(
      names.map((name2) => escapeTerminal(clip(name2, 100))),
      6
    );
    return wrap(`may still bite in ${where}: ${escapeTerminal(clip(title, 100))}`, look.width, "! ", "  ");
  });
  return lines.length === 0 ? [] : [styled(lines.join("\n"), "yellow", look.color)];
}
function basisLine({ cells, engine, durationMs, gate }, look) {
  const on = engine === null ? "predictions alone" : `${engine.kind} ${escapeTerminal(clip(engine.version, 40))}`;
  const floor = gate.glibcFloor === null ? "" : `, needs ${escapeTerminal(clip(gate.glibcFloor, 40))}`;
  const text5 = `${outcomeCounts(cells)}; ${on}, ${durationText(durationMs)}${floor}`;
  return styled(wrap(text5, look.width), "dim", look.color);
}
function verdictLine(report, naming, look) {
  const { passes: passes2, subjects, reasons } = verdictWords(report);
  const byId = new Map(report.cells.map((cell) => [cell.id, cellName(cell, naming)]));
  const because2 = reasons.map(({ text: text5, cells }) => {
    const names = cells.map((id) => escapeTerminal(clip(byId.get(id) ?? id, 60)));
    return `${escapeTerminal(clip(text5, 200))}${names.length === 0 ? "" : ` (${listText(names, 4)})`}`;
  });
  const { mark, style } = OUTCOME_MARKS[passes2 ? "pass" : "fail"];
  const partial = report.complete ? "" : "Partial report, the run was cut short. ";
  const subject = subjects.length === 0 ? "" : ` for ${listText(
    subjects.map((name2) => escapeTerminal(clip(name2, 60))),
    3
  )}`;
  const passed = report.cells.filter(({ outcome }) => outcome === "pass").length;
  const good = `${passed} of ${countText(report.cells.length, "cell")} pass`;
  const why2 = [...passes2 ? [good] : [], ...because2].join(", ");
  const verdict = [`${partial}Gate ${passes2 ? "passes" : "fails"}${subject}`, why2].filter(Boolean).join(": ");
  return styled(styled(`${mark} ${verdict}`, style, look.color), "bold", look.color);
}
var LONG_LINES, USUAL, VERBOSE;
var init_render_terminal = __esm({
  "src/report/render-terminal.ts"() {
    "use strict";
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
function mapValues(record3, change) {
  return Object.fromEntries(Object.entries(record3).map(([key, value]) => [key, change(value, key)]));
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

// src/targets/plan-cells.ts
function planCells(binaries, targets, profiles2) {
  const seen = /* @__PURE__ */ new Map();
  return binaries.flatMap(({ os, arch }, binary) => {
    const platform2 = `${os}/${arch}`;
    const number2 = (seen.get(platform2) ?? 0) + 1;
    seen.set(platform2, number2);
    const subject = `${targetSlug(os)}/${targetSlug(arch)}${number2 === 1 ? "" : `.${number2}`}`;
    return targets.flatMap(
      (target) => profiles2.map((profile) => {
        const suffix = profile.name === "default" ? "" : `+${profile.name}`;
        return { id: `${subject}@${targetSlug(target.id)}${suffix}`, binary, platform: platform2, target, profile };
      })
    );
  });
}
function targetSlug(id) {
  return id.replaceAll(/[^A-Za-z0-9._-]/g, "-");
}
var init_plan_cells = __esm({
  "src/targets/plan-cells.ts"() {
    "use strict";
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports2, module2) {
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
    module2.exports = {
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
      let output2 = input;
      if (output2.startsWith("./")) {
        output2 = output2.slice(2);
        state.prefix = "./";
      }
      return output2;
    };
    exports2.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output2 = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output2 = `(?:^(?!${output2}).*$)`;
      }
      return output2;
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
  "node_modules/picomatch/lib/scan.js"(exports2, module2) {
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
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
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
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
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
        if (code === CHAR_FORWARD_SLASH) {
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
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob2 = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start2) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob2 = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob2 = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
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
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start2) {
          negated = token.negated = true;
          start2++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob2 = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
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
        if (!isPathSeparator(code)) {
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
    module2.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports2, module2) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH: MAX_LENGTH3,
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
    var parseRepeatedExtglob = (pattern2, requireEnd = true) => {
      if (pattern2[0] !== "+" && pattern2[0] !== "*" || pattern2[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern2.length; i++) {
        const ch = pattern2[i];
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
            if (requireEnd === true && i !== pattern2.length - 1) {
              return;
            }
            return {
              type: pattern2[0],
              body: pattern2.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern2) => {
      let index = 0;
      const chars = [];
      while (index < pattern2.length) {
        const match = parseRepeatedExtglob(pattern2.slice(index), false);
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
    var repeatedExtglobRecursion = (pattern2) => {
      let depth = 0;
      let value = pattern2.trim();
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
        const literal3 = normalizeSimpleBranch(branch);
        if (literal3 && literal3.length === 1) {
          safeChars.push(literal3);
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
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH3, opts.maxLength) : MAX_LENGTH3;
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
        let count3 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count3++;
        }
        if (count3 % 2 === 0) {
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
        const output2 = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output: output2 });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal3 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal3;
          open.output = safeOutput || utils.escapeRegex(literal3);
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
        let output2 = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output2 = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output2 = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output: output2 });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output2 = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
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
            output2 = output2.replace(/\\/g, "");
          } else {
            output2 = output2.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output2 === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output2, state, options);
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
          let output2 = ")";
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
            output2 = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output2 = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output: output2 });
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
          let output2 = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output2 = "|";
          }
          push({ type: "comma", value, output: output2 });
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
            let output2 = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output2 = `\\${value}`;
            }
            push({ type: "text", value, output: output2 });
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
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH3, opts.maxLength) : MAX_LENGTH3;
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
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output2 = utils.removePrefix(input, state);
      let source = create(output2);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module2.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports2, module2) {
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
      const regex3 = isState ? picomatch4.compileRe(glob2, options) : picomatch4.makeRe(glob2, options, false, true);
      const state = regex3.state;
      delete regex3.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch4(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output: output2 } = picomatch4.test(input, regex3, options, { glob: glob2, posix });
        const result = { glob: glob2, state, regex: regex3, posix, input, output: output2, match, isMatch };
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
    picomatch4.test = (input, regex3, options, { glob: glob2, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob2;
      let output2 = match && format ? format(input) : input;
      if (match === false) {
        output2 = format ? format(input) : input;
        match = output2 === glob2;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch4.matchBase(input, regex3, options, posix);
        } else {
          match = regex3.exec(output2);
        }
      }
      return { isMatch: Boolean(match), match, output: output2 };
    };
    picomatch4.matchBase = (input, glob2, options, posix = options && options.windows) => {
      const regex3 = glob2 instanceof RegExp ? glob2 : picomatch4.makeRe(glob2, options);
      return regex3.test(utils.basename(input, { windows: posix }));
    };
    picomatch4.isMatch = (str, patterns, options) => picomatch4(patterns, options)(str);
    picomatch4.parse = (pattern2, options) => {
      if (Array.isArray(pattern2)) return pattern2.map((p) => picomatch4.parse(p, options));
      return parse(pattern2, { ...options, fastpaths: false });
    };
    picomatch4.scan = (input, options) => scan(input, options);
    picomatch4.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex3 = picomatch4.toRegex(source, options);
      if (returnState === true) {
        regex3.state = state;
      }
      return regex3;
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
    picomatch4.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch4.constants = constants;
    module2.exports = picomatch4;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports2, module2) {
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
    module2.exports = picomatch4;
  }
});

// src/report/escape-markdown.ts
function markdownText(text5, most = 600) {
  const spans = clip(oneLine(text5.trim()), most).split(/`([^`]+)`/);
  const written = spans.map((span, index) => index % 2 === 1 ? markdownCode(span, most) : prose(span, index === 0));
  return written.reduce((all, next) => `${all}${all.endsWith("`") && next.startsWith("`") ? " " : ""}${next}`);
}
function markdownCode(text5, most = 120) {
  const shown = withoutMarkers(clipMiddle(oneLine(text5), most));
  if (shown.trim() === "") return "(empty)";
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function htmlCode(text5, most = 120) {
  const shown = clipMiddle(oneLine(text5), most);
  return shown.trim() === "" ? "(empty)" : `<code>${shown.replace(HTML_UNSURE, reference)}</code>`;
}
function markdownFence(text5, language, limits) {
  const all = visibleLines(text5.slice(0, limits.lines * limits.columns * 4));
  const kept = all.slice(0, limits.lines).map((line) => withoutMarkers(clip(line, limits.columns)));
  if (all.length > kept.length) kept.push("\u2026");
  const fence = "`".repeat(Math.max(3, longestRun(kept.join("\n")) + 1));
  return [`${fence}${language}`, ...kept, fence].join("\n");
}
function markdownLink(label, url) {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return `[${label}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
function withoutMarkers(text5) {
  return text5.replaceAll("<!--", "<\\x21--");
}
function longestRun(text5) {
  return Math.max(0, ...(text5.match(/`+/g) ?? []).map((run2) => run2.length));
}
function prose(text5, atStart) {
  const words = text5.split(" ");
  return words.map((word2, index) => proseWord(word2, atStart && index === 0)).join(" ");
}
function proseWord(word2, first) {
  const [, lead = "", core4 = "", trail = ""] = TOKEN.exec(word2) ?? [];
  const inner = core4 === "" ? "" : isPlain(core4) ? core4 : markdownCode(core4, core4.length);
  const end = first && /^\d+$/.test(core4) ? trail.replace(/[.)]/g, reference) : brackets(trail);
  return `${brackets(lead)}${inner}${end}`;
}
function isPlain(core4) {
  return PLAIN.test(core4) && !LINKED.test(core4) || PUNCTUATION.test(core4);
}
function brackets(text5) {
  return text5.replace(/[[\]!]/g, reference);
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
  const { version: version2, module: module2, path, cgo, settings } = go;
  const parts = [version2 ?? "version not recorded"];
  if (path !== null) parts.push(`package ${path}`);
  if (module2 !== null && module2.path !== path) parts.push(`module ${module2.path}`);
  if (module2?.version != null && module2.version !== "(devel)") parts.push(module2.version);
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
  const words = [flag("PIE", pie), flag("NX", nx), relro === null ? null : `RELRO ${relro}`, flag("stripped", stripped)];
  return words.filter((word2) => word2 !== null).join(", ") || "not known";
}
function flag(name2, value) {
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
function detailsBlock(summary, body, open = false) {
  return `<details${open ? " open" : ""}><summary>${summary}</summary>

${body}

</details>`;
}
var init_markdown_details_block = __esm({
  "src/report/markdown-details-block.ts"() {
    "use strict";
  }
});

// src/report/markdown-header.ts
function markdownHeader(report, naming) {
  const partial = report.complete ? "" : "\u26A0\uFE0F Partial report, the run was cut short. ";
  return `### ${partial}${verdictLine2(report, naming)}

${basis(report)}`;
}
function verdictLine2(report, naming) {
  const { passes: passes2, subjects, reasons } = verdictWords(report);
  const subject = subjects.length === 0 ? "" : ` for ${markdownNames(subjects, 3)}`;
  const byId = new Map(report.cells.map((cell) => [cell.id, cellName(cell, naming)]));
  const because2 = reasons.map(({ text: text5, cells }) => {
    const names = cells.map((id) => byId.get(id) ?? id);
    return markdownText(text5, 200) + (names.length === 0 ? "" : ` (${markdownNames(names, 3)})`);
  });
  if (!passes2) return [`\u274C Gate fails${subject}`, because2.join(", ")].filter(Boolean).join(": ");
  const passed = report.cells.filter(({ outcome }) => outcome === "pass").length;
  const all = passed === report.cells.length ? `all ${countText(passed, "cell")} pass` : someOf(passed, report.cells);
  return `\u2705 Gate passes${subject}: ${[passed === 1 && report.cells.length === 1 ? "the only cell passes" : all, ...because2].join(", ")}`;
}
function someOf(passed, cells) {
  return `${groupThousands(passed)} of ${countText(cells.length, "cell")} pass`;
}
function basis({ cells, engine, gate }) {
  const parts = [`${outcomeCounts(cells)}.`];
  if (gate.glibcFloor !== null) parts.push(`Needs at least ${markdownCode(gate.glibcFloor)}.`);
  const standIns = cells.filter(({ image }) => image?.standIn != null).length;
  if (standIns > 0) parts.push(`${countText(standIns, "cell")} ran in stand-ins, not in the real image.`);
  if (engine === null && cells.every(({ basis: on }) => on !== "observation")) {
    parts.push("Nothing was run: this rests on predictions alone.");
  }
  return parts.join(" ");
}
function markdownNames(names, most) {
  const shown = names.slice(0, most).map((name2) => markdownCode(name2, 100));
  const left = names.length - shown.length;
  return shown.join(", ") + (left > 0 ? ` and ${groupThousands(left)} more` : "");
}
var OUTCOME_SYMBOLS;
var init_markdown_header = __esm({
  "src/report/markdown-header.ts"() {
    "use strict";
    init_cell_words();
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
  const folds = binaries.slice(0, extent.binaries).map((binary) => {
    const summary = `Binary ${htmlCode(binary.path, 100)}: ${htmlCode(`${binary.os}/${binary.arch}`, 40)}, ${binary.linkage}`;
    return detailsBlock(summary, binaryLines(binary, extent).join("\n"));
  });
  const left = binaries.length - folds.length;
  if (left > 0) folds.push(`${groupThousands(left)} more binaries left out here for length.`);
  return folds.join("\n\n");
}
function binaryLines(binary, { symbols: symbols2 }) {
  const { sha256, sizeBytes: sizeBytes2, interpreter, needed, rpath, runpath, cgoPackages, cpuLevel: cpuLevel2, warnings, libc } = binary;
  const lines = [`- SHA-256 ${markdownCode(sha256)}, ${bytesText(sizeBytes2)}, ${binary.format}`];
  const go = goLine(binary);
  if (go !== null) lines.push(`- Go: ${markdownText(go, 300)}`);
  if (libc !== "none" && binary.format === "elf")
    lines.push(`- C library: ${libcText({ family: libc, version: null })}`);
  if (interpreter !== null) lines.push(`- Loader: ${markdownCode(interpreter)}`);
  if (needed.length > 0) lines.push(`- Needs: ${markdownNames(needed, 12)}`);
  for (const { library, floor, names } of floorsOf(binary)) {
    const blame = names.length === 0 || symbols2 === 0 ? "" : `, for ${markdownNames(names, symbols2)}`;
    lines.push(`- ${markdownCode(library)}: at least ${markdownCode(floor)}${blame}`);
  }
  if (rpath.length + runpath.length > 0) lines.push(`- Search path: ${markdownNames([...rpath, ...runpath], 6)}`);
  if (cgoPackages !== null && cgoPackages.length > 0)
    lines.push(`- C code comes with: ${markdownNames(cgoPackages, 8)}`);
  if (cpuLevel2 !== null) lines.push(`- CPU level: ${markdownCode(`x86-64-v${cpuLevel2}`)}`);
  for (const [label, text5] of systemRows(binary)) lines.push(`- ${label}: ${markdownText(text5, 300)}`);
  lines.push(`- Hardening: ${hardeningText(binary)}`);
  return [...lines, ...warnings.slice(0, 5).map((warning4) => `- Not read in full: ${markdownText(warning4, 200)}`)];
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
function markdownTable(table3, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table3.length) {
    const row4 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table3[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table3[rowIndex].length;
    }
    while (++columnIndex2 < table3[rowIndex].length) {
      const cell = serialize(table3[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size2 = stringLength(cell);
        sizes2[columnIndex2] = size2;
        if (longestCellByColumn[columnIndex2] === void 0 || size2 > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size2;
        }
      }
      row4.push(cell);
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
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row3 = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size2 = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size2) + after;
    if (settings.alignDelimiters !== false) {
      size2 = before.length + size2 + after.length;
      if (size2 > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size2;
      }
      sizes[columnIndex] = size2;
    }
    row3[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row3);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row4 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row4[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size2 = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size2);
        } else if (code === 99) {
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
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code = typeof value === "string" ? value.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
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
function escapePipes(text5) {
  return text5.replace(/(\\*)\|/g, (_, slashes) => `${"\\x5c".repeat(slashes.length)}\\|`);
}
var init_markdown_grid = __esm({
  "src/report/markdown-grid.ts"() {
    "use strict";
    init_markdown_table();
  }
});

// src/report/markdown-cells.ts
function markdownCells(report, naming, extent) {
  const wanted = report.cells.filter(({ outcome }) => extent.passing || outcome !== "pass");
  const cells = wanted.slice(0, extent.cells);
  const named = cells.map((cell) => ({ cell, name: cellName(cell, naming) }));
  const folds = [stepsFold(named), outputsFold(named, extent.outputs), imagesFold(named)];
  const left = report.cells.length - cells.length;
  if (left > 0)
    folds.push(`Steps and images of ${countText(left, "cell")} left out here for length; the JSON report has them.`);
  return folds.filter(Boolean).join("\n\n");
}
function stepsFold(cells) {
  const rows = cells.flatMap(
    ({ cell, name: name2 }) => cell.steps.map((step, index) => [index === 0 ? markdownCode(name2, 100) : "", ...stepColumns(step)])
  );
  if (rows.length === 0) return "";
  const head = ["target", "case", "result", "ended with", "time", "memory", "threads", "open files"];
  const align = ["l", "l", "l", "l", "r", "r", "r", "r"];
  return detailsBlock(`Steps (${rows.length})`, markdownGrid([head, ...rows], align));
}
function stepColumns(step) {
  const { name: name2, kind, startAs, result, durationMs, readyMs, peakMemoryBytes, peakThreads, peakOpenFiles } = step;
  const how = [kind === "server" ? "server" : "", startAs === "pid1" ? "PID 1" : ""].filter(Boolean).join(", ");
  const time = readyMs === null ? durationText(durationMs) : `ready in ${durationText(readyMs)}`;
  return [
    `${markdownCode(name2, 60)}${how === "" ? "" : ` (${how})`}`,
    `${OUTCOME_SYMBOLS[result]} ${result}`,
    endCell(step),
    time,
    bytesText(peakMemoryBytes),
    String(peakThreads ?? "\u2013"),
    String(peakOpenFiles ?? "\u2013")
  ];
}
function endCell(step) {
  const words = endText(step);
  return /^[\w ]*$/.test(words) && !words.includes("_") ? words : markdownCode(words, 60);
}
function outputsFold(cells, most) {
  const byOutput = /* @__PURE__ */ new Map();
  for (const { cell, name: name2 } of cells) {
    for (const step of cell.steps) {
      const output2 = step.result === "pass" ? "" : outputOf(step);
      if (output2 === "") continue;
      const label = `${markdownCode(name2, 100)} ${markdownCode(step.name, 60)}`;
      const labels = byOutput.get(output2);
      if (labels) labels.push(label);
      else byOutput.set(output2, [label]);
    }
  }
  const shown = [...byOutput].slice(0, most);
  if (shown.length === 0) return "";
  const blocks = shown.map(([output2, labels]) => {
    return `${listText(labels, 8)}:

${markdownFence(output2, "text", { lines: 20, columns: 200 })}`;
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
  for (const { cell } of cells) {
    if (cell.image === null) continue;
    const { reference: reference2, digest, standIn } = cell.image;
    const columns = [
      markdownCode(cell.target.id, 80),
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

// src/report/markdown-jitter.ts
function markdownJitter({ cells }, naming, most) {
  const measured = cells.flatMap((cell) => cell.timers === null ? [] : [{ cell, timers: cell.timers }]);
  if (measured.length === 0) return "";
  const shown = latest(measured, most);
  const parts = [`${timersBasis(measured.map(({ timers: timers2 }) => timers2))} Shown, not gated.`];
  if (shown.length > 0) parts.push(table(shown, naming));
  const left = measured.length - shown.length;
  if (left > 0) parts.push(leftOut(left, shown.length));
  const unmeasured = cells.filter(({ timers: timers2, basis: basis2 }) => timers2 === null && basis2 === "observation").length;
  if (unmeasured > 0)
    parts.push(`${countText(unmeasured, "cell")} ran and ${unmeasured === 1 ? "was" : "were"} not measured.`);
  const body = parts.join("\n\n");
  if (measured.length <= OPEN_CELLS) return `#### Timers

${body}`;
  return `#### Timers

${detailsBlock(`Jitter of ${groupThousands(measured.length)} cells: ${worst(measured)}`, body)}`;
}
function leftOut(left, shown) {
  if (shown === 0) return `${countText(left, "measured cell")} left out here for length.`;
  return `${countText(left, "more measured cell")} left out here for length; those shown have the latest p99.`;
}
function worst(measured) {
  const paths = measured.flatMap(({ timers: timers2 }) => timers2.paths);
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
function table(measured, naming) {
  const head = ["target", ...TIMER_COLUMNS];
  const rows = measured.flatMap(({ cell, timers: timers2 }) => timerRows2(cell, timers2, naming));
  const align = head.map((name2) => name2 === "target" || name2 === "path" || name2 === "clock read by" ? "l" : "r");
  return markdownGrid([head, ...rows], align);
}
function timerRows2(cell, { paths, clock }, naming) {
  const name2 = markdownCode(cellName(cell, naming), 100);
  const ofClock = [nowText(clock), clockText(clock)];
  if (paths.length === 0) return [[name2, "\u2013", "\u2013", "\u2013", "\u2013", "\u2013", "\u2013", "\u2013", ...ofClock]];
  return paths.map((summary, index) => {
    const { p50Ns, p90Ns, p95Ns, p99Ns, maxNs, missed: missed2 } = summary;
    const late = [p50Ns, p90Ns, p95Ns, p99Ns, maxNs].map(microsecondsText);
    return [
      index === 0 ? name2 : "",
      pathText(summary),
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
    init_quantity_text();
    init_timer_words();
    OPEN_CELLS = 12;
  }
});

// src/report/markdown-matrix.ts
function markdownMatrix(report, naming, extent) {
  const shape = matrixShape(report, naming);
  const blocks = report.binaries.flatMap(({ sha256, os, arch }) => {
    const cells = report.cells.filter(({ binary }) => binary === sha256);
    const heading = `**${markdownCode(naming.binaryNames.get(sha256) ?? sha256)}** ${markdownCode(`${os}/${arch}`)}`;
    return naming.severalBinaries ? [heading, binaryMatrix(cells, shape, extent)] : [binaryMatrix(cells, shape, extent)];
  });
  return [...blocks, ...legend2(report)].filter(Boolean).join("\n\n");
}
function matrixShape({ cells }, naming) {
  return {
    profiles: naming.severalProfiles,
    smoke: cells.some(({ steps, startupMs }) => steps.length > 0 || startupMs !== null),
    optional: cells.some(({ required }) => required) && cells.some(({ required }) => !required)
  };
}
function binaryMatrix(cells, shape, extent) {
  const passing = cells.filter(({ outcome }) => outcome === "pass");
  if (extent.passing === "shown" && cells.length <= LONG_MATRIX) return table2(cells, shape);
  const others = cells.filter(({ outcome }) => outcome !== "pass");
  const kept = mostPressing(others, extent.rows);
  const open = mostPressing(kept, LONG_MATRIX);
  const folded = without(kept, open);
  const blocks = [open.length === 0 ? "" : table2(open, shape)];
  if (folded.length > 0) blocks.push(detailsBlock(moreCells(folded), table2(folded, shape)));
  const left = without(others, kept);
  if (left.length > 0) blocks.push(`${moreCells(left)}: left out here for length.`);
  if (passing.length > 0) {
    const summary = `${OUTCOME_SYMBOLS.pass} ${countText(passing.length, "cell")} pass`;
    blocks.push(
      extent.passing === "shown" ? detailsBlock(summary, table2(passing, shape)) : `${summary}, not listed here.`
    );
  }
  return blocks.filter(Boolean).join("\n\n");
}
function mostPressing(cells, most) {
  if (cells.length <= most) return cells;
  const ranked = cells.map((cell, index) => ({ cell, index })).sort((a, b) => rank2(a.cell) - rank2(b.cell) || a.index - b.index);
  const kept = new Set(ranked.slice(0, most).map(({ cell }) => cell));
  return cells.filter((cell) => kept.has(cell));
}
function rank2({ required, outcome }) {
  const order = ["fail", "unknown", "warn", "skip", "pass"].indexOf(outcome);
  return required ? order : order + 5;
}
function without(cells, those) {
  const out = new Set(those);
  return cells.filter((cell) => !out.has(cell));
}
function moreCells(cells) {
  const words = ["fail", "unknown", "warn", "skip"].flatMap((outcome) => {
    const those = cells.filter((cell) => cell.outcome === outcome);
    const required = those.filter((cell) => cell.required).length;
    const note = required === 0 ? "none" : required === those.length ? "all" : groupThousands(required);
    return those.length === 0 ? [] : [`${OUTCOME_SYMBOLS[outcome]} ${groupThousands(those.length)} ${outcomeWord(outcome)}, ${note} required`];
  });
  return `${countText(cells.length, "more cell")} (${words.join("; ")})`;
}
function table2(cells, shape) {
  const head = ["result", "target", "libc", "predicted", "observed"];
  if (shape.profiles) head.splice(2, 0, "profile");
  if (shape.smoke) head.push("smoke", "start-up");
  const align = head.map((name2) => name2 === "smoke" || name2 === "start-up" ? "r" : "l");
  return markdownGrid([head, ...cells.map((cell) => row2(cell, shape))], align);
}
function row2(cell, shape) {
  const optional = shape.optional && !cell.required ? ", not required" : "";
  const standIn = cell.image?.standIn == null ? "" : " (stand-in)";
  const contradicted2 = cell.agrees === false ? " \u26A0\uFE0F not as predicted" : "";
  const columns = [
    `${OUTCOME_SYMBOLS[cell.outcome]} ${outcomeWord(cell.outcome)}${optional}`,
    `${markdownCode(cell.target.id, 80)}${standIn}`,
    libcCell(cell),
    predictedText(cell.prediction),
    `${observedText(cell)}${contradicted2}`
  ];
  if (shape.profiles) columns.splice(2, 0, markdownCode(cell.profile, 40));
  if (shape.smoke) columns.push(smokeText(cell), startupText(cell));
  return columns;
}
function libcCell({ target }) {
  const words = libcText(target.libc);
  return /^[\w. ]{1,30}$/.test(words) && !words.includes("_") ? words : markdownCode(words, 30);
}
function legend2({ cells }) {
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
  const cells = requiredFirst(report.cells.filter((cell) => cell.outcome === outcome));
  const explanations = explain(cells.map((cell) => ({ name: cellName(cell, naming), findings: causes(cell) })));
  const blocks = explanations.slice(0, extent.reasons).map((each) => explanationBlock(each, OUTCOME_SYMBOLS[outcome], extent, sameRemedyBefore(seen, each)));
  const left = explanations.slice(extent.reasons);
  if (left.length === 0) return blocks;
  const names = new Set(left.flatMap((each) => each.cells)).size;
  return [
    ...blocks,
    `${OUTCOME_SYMBOLS[outcome]} ${countText(left.length, "more reason")} in ${countText(names, "cell")} left out here for length.`
  ];
}
function requiredFirst(cells) {
  return [...cells.filter(({ required }) => required), ...cells.filter(({ required }) => !required)];
}
function explanationBlock(explanation, symbol, extent, sameAs) {
  const { title, cells, evidence } = explanation;
  const parts = [
    `**${symbol} ${markdownNames(cells, extent.names)}: ${markdownText(title, 100)}**`,
    messageLines2(explanation, extent)
  ];
  if (evidence.length > 0 && extent.evidenceLines > 0) {
    const text5 = evidence.slice(0, extent.evidenceLines + 1).join("\n");
    parts.push(markdownFence(text5, "text", { lines: extent.evidenceLines, columns: 200 }));
  }
  return [...parts, ...remedyParts(explanation, extent, sameAs)].join("\n\n");
}
function remedyParts({ remedy }, extent, sameAs) {
  if (remedy === null) return [];
  if (sameAs !== null) return [`**Fix:** the same as for ${markdownCode(sameAs, 100)} above.`];
  const text5 = `**Fix:** ${markdownText(remedy.text, extent.characters)}`;
  return remedy.command === null ? [text5] : [text5, markdownFence(remedy.command, "sh", { lines: 12, columns: 400 })];
}
function messageLines2({ messages, cells }, extent) {
  const lines = messages.slice(0, extent.messages).map((message) => {
    const { text: text5, cells: those, ofFirst } = message;
    const named = text5.includes(those[0] ?? "") || those.length === cells.length;
    const more = ofFirst ? ` ${alike(message)}` : "";
    return `${named ? "" : `${markdownNames(those, 4)}: `}${markdownText(text5, extent.characters)}${more}`;
  });
  const left = messages.length - lines.length;
  if (left > 0) lines.push(`and ${groupThousands(left)} more of this kind`);
  return lines.length === 1 ? lines[0] : lines.map((line) => `- ${line}`).join("\n");
}
function hazardBlock({ cells }, naming, extent, seen) {
  const explanations = explain(cells.map((cell) => ({ name: cellName(cell, naming), findings: hazards(cell) })));
  if (explanations.length === 0) return [];
  const short = { ...extent, evidenceLines: Math.min(extent.evidenceLines, 3) };
  const blocks = explanations.slice(0, extent.reasons).map((each) => explanationBlock(each, OUTCOME_SYMBOLS.warn, short, sameRemedyBefore(seen, each)));
  const left = explanations.length - blocks.length;
  if (left > 0) blocks.push(`${countText(left, "more hazard")} left out here for length.`);
  const summary = `${OUTCOME_SYMBOLS.warn} ${countText(explanations.length, "hazard")} in cells that run`;
  return [detailsBlock(summary, blocks.join("\n\n"))];
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
function renderMarkdown(report, { limit = 6e4, marker, runUrl } = {}) {
  const sections = sectionsOf2(report, runUrl);
  const before = marker === void 0 ? "" : `${marker}

`;
  const chosen = sections.map(() => 0);
  const texts = sections.map(([full]) => withoutWorkflowCommands(full()));
  const length = () => before.length + texts.reduce((sum, text5) => sum + (text5 === "" ? 0 : text5.length + 2), 0);
  for (const section of LADDER) {
    if (length() <= limit) break;
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
  const jitter = (most) => () => markdownJitter(report, naming, most);
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
    [jitter(Infinity), jitter(40), jitter(10), jitter(0), NOTHING],
    [cells(true, 500, 10), cells(false, 200, 10), cells(false, 40, 3), cells(false, 10, 0), NOTHING],
    [binaries(20, 12), binaries(5, 3), binaries(1, 0), NOTHING],
    [() => runFold(report, runUrl), () => linkLine(runUrl)]
  ];
}
function runFold({ engine, tool, configHash, startedAt, durationMs }, runUrl) {
  const lines = [
    engine === null ? "- Engine: none" : `- Engine: ${engine.kind} ${markdownCode(engine.version, 60)} (API ${markdownCode(engine.apiVersion, 20)}), ${markdownCode(`${engine.os}/${engine.arch}`, 40)}, kernel ${engine.kernel === null ? "not known" : markdownCode(engine.kernel, 80)}, ${engine.cpus} CPUs${engine.rootless ? ", rootless" : ""}`,
    `- Configuration: ${markdownCode(configHash, 80)}`,
    `- Started ${markdownCode(startedAt, 40)}, took ${durationText(durationMs)}`,
    `- portcullis ${markdownCode(tool.version, 40)}`
  ];
  return [detailsBlock("Engine, configuration, time", lines.join("\n")), linkLine(runUrl)].filter(Boolean).join("\n\n");
}
function linkLine(runUrl) {
  return runUrl !== void 0 && markdownLink("The whole run", runUrl) || "";
}
var MATRIX, REASONS, JITTER, CELLS, BINARIES, RUN, LADDER, NOTHING;
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
    REASONS = 2;
    JITTER = 3;
    CELLS = 4;
    BINARIES = 5;
    RUN = 6;
    LADDER = [
      CELLS,
      MATRIX,
      JITTER,
      JITTER,
      REASONS,
      CELLS,
      BINARIES,
      CELLS,
      MATRIX,
      REASONS,
      JITTER,
      BINARIES,
      MATRIX,
      REASONS,
      CELLS,
      JITTER,
      REASONS,
      BINARIES,
      MATRIX,
      RUN,
      REASONS,
      MATRIX
    ];
    NOTHING = () => "";
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

// src/targets/catalogue.ts
function catalogueTargets() {
  catalogue ??= targets_default.map(toTarget);
  return catalogue;
}
function toTarget(entry) {
  const { nodes: nodes2 } = entry.libc;
  return {
    ...entry,
    os: "linux",
    libc: { ...entry.libc, nodes: nodes2 === null ? null : nodesOfDistribution(nodes2, entry.libraries ?? []) },
    custom: false
  };
}
var DEFAULT_TARGET_IDS, catalogue;
var init_catalogue = __esm({
  "src/targets/catalogue.ts"() {
    "use strict";
    init_targets();
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
  for (const word2 of words) {
    const distance = editDistance(written.toLowerCase(), word2.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      nearest = word2;
    }
  }
  return nearest;
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row3 = 1; row3 <= a.length; row3++) {
    const current = [row3];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row3 - 1] === b[column - 1];
      let cost = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (same ? 0 : 1));
      const swapped = row3 > 1 && column > 1 && a[row3 - 1] === b[column - 2] && a[row3 - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2] + 1);
      current.push(cost);
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
function selectProfiles(names, among = builtInProfiles()) {
  return [...new Set(names)].map((name2) => {
    const profile = among.find((each) => each.name === name2);
    if (profile) return profile;
    throw new UsageError(unknownProfile(name2, among), {
      hint: `Profiles: ${among.map((each) => each.name).join(", ")}.`
    });
  });
}
function unknownProfile(name2, among) {
  const names = among.map((each) => each.name);
  const nearest = nearestWord(name2, names);
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
  for (const word2 of words) {
    const excludes = word2.startsWith("!");
    const matching = matchTargets(excludes ? word2.slice(1) : word2, among);
    if (excludes) selected = selected.filter((target) => !matching.includes(target));
    else selected.push(...matching.filter((target) => !selected.includes(target)));
  }
  if (selected.length > 0 || words.length === 0) return selected;
  throw new UsageError(`${words.map((word2) => JSON.stringify(word2)).join(" ")} leaves no target`, {
    hint: 'Name a target before those that are taken away: "*" "!alpine:3.20".'
  });
}
function isGlob(word2) {
  return /[*?[\]{}()!]/.test(word2);
}
function matchTargets(word2, among) {
  if (!isGlob(word2)) return [findTarget(word2, among)];
  const matches = (0, import_picomatch2.default)(word2);
  const found = among.filter((target) => matches(target.id));
  if (found.length > 0) return found;
  throw new UsageError(`no target matches ${JSON.stringify(word2)}`, { hint: "portcullis targets lists all." });
}
var import_picomatch2;
var init_select_targets = __esm({
  "src/targets/select-targets.ts"() {
    "use strict";
    import_picomatch2 = __toESM(require_picomatch2(), 1);
    init_errors();
    init_catalogue();
    init_nearest_word();
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
    parallel: null
  };
}
var DEFAULT_SMOKE_TIMEOUT_MS, DEFAULT_EXPECTATION, DEFAULT_TIMERS, DEFAULT_POLICY, DEFAULT_CELL_TIMEOUT_MS, DEFAULT_SMOKE;
var init_default_config = __esm({
  "src/config/default-config.ts"() {
    "use strict";
    init_catalogue();
    init_profiles2();
    init_select_targets();
    DEFAULT_SMOKE_TIMEOUT_MS = 1e4;
    DEFAULT_EXPECTATION = { exitCode: 0, signal: null, stdout: null, stderr: null };
    DEFAULT_TIMERS = { enabled: true, periodNs: 1e7, samples: 300 };
    DEFAULT_POLICY = {
      required: ["*"],
      informational: [],
      maxGlibc: null,
      unexpected: "fail",
      unknown: "warn"
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
function durationNs(text5) {
  return quantity(text5, DURATION, NANOSECONDS);
}
function sizeBytes(text5) {
  return quantity(text5, SIZE, BYTES);
}
function quantity(text5, form, units) {
  const [, number2, unit] = form.exec(text5) ?? [];
  return number2 === void 0 ? null : Math.round(Number(number2) * units[unit]);
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
function wholeNumber2(what, min, max) {
  const error2 = `expected ${what}, a whole number from ${min} to ${max}`;
  return z.int({ error: error2 }).min(min, { error: error2 }).max(max, { error: error2 });
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
    z = __toESM(require("./lib/zod.cjs"), 1);
    init_nearest_word();
    init_quantities();
    MAX_UNKNOWN_KEYS = 50;
  }
});

// src/config/smoke-schema.ts
function regexComplaint(source) {
  try {
    void new RegExp(source, "m");
    return null;
  } catch (error2) {
    const reason3 = error2 instanceof Error ? error2.message.split(": ").at(-1) : String(error2);
    return `the regular expression ${JSON.stringify(source.slice(0, 60))} does not compile: ${reason3}`;
  }
}
var z2, SIGNALS, MAX_TEXT, MAX_REGEX, PATH, MODE, ADDRESS, HTTP_URL, BASE64, anyText, regex2, textExpectation, file, server, smokeSchema;
var init_smoke_schema = __esm({
  "src/config/smoke-schema.ts"() {
    "use strict";
    z2 = __toESM(require("./lib/zod.cjs"), 1);
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
    regex2 = text("a regular expression", MAX_REGEX).superRefine((source, context) => {
      const complaint = regexComplaint(source);
      if (complaint !== null) context.addIssue({ code: "custom", message: complaint });
    });
    textExpectation = z2.union(
      [
        anyText,
        oneKeyOf(
          { contains: anyText.optional(), equals: anyText.optional(), matches: regex2.optional() },
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
              { status: wholeNumber2("a status", 100, 599).optional(), body: textExpectation.optional() },
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
            exit: z2.union([wholeNumber2("an exit code", 0, 255), z2.literal("any")], {
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
  const word2 = name2.startsWith("!") ? name2.slice(1) : name2;
  if (!isGlob(word2)) {
    return catalogueTargets().some((target) => target.id === word2) ? null : `${unknownTarget(word2)}${hintFor(word2)}`;
  }
  try {
    selectTargets([word2]);
    return null;
  } catch {
    return `no target matches ${JSON.stringify(word2)}; portcullis targets lists all`;
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
    z3 = __toESM(require("./lib/zod.cjs"), 1);
    init_catalogue();
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

// src/config/config-schema.ts
var z4, PROFILE_NAME, glob, ownProfile, profiles, timers, policy, configSchema;
var init_config_schema = __esm({
  "src/config/config-schema.ts"() {
    "use strict";
    z4 = __toESM(require("./lib/zod.cjs"), 1);
    init_smoke_schema();
    init_schema_parts();
    init_target_schema();
    PROFILE_NAME = /^[a-z0-9][a-z0-9-]{0,30}$/;
    glob = text("a target's id, a cell's id or a glob", 200);
    ownProfile = map(
      {
        extends: word("the name of a built-in profile", PROFILE_NAME).describe("Built-in profile that gives what is not said here.").optional(),
        description: text("text", 200).optional(),
        memory: size("8MiB", "1024GiB").optional(),
        pids: wholeNumber2("a number of processes and threads", 16, 4194304).optional(),
        cpus: z4.number({ error: "expected CPUs as a number from 0.01 to 1024" }).min(0.01, { error: "expected CPUs as a number from 0.01 to 1024" }).max(1024, { error: "expected CPUs as a number from 0.01 to 1024" }).optional(),
        "read-only": z4.boolean({ error: "expected true or false" }).optional(),
        user: text('uid:gid such as "1000:1000"', 24).regex(/^\d{1,10}:\d{1,10}$/, { error: 'expected uid:gid such as "1000:1000"' }).optional(),
        "open-files": wholeNumber2("a number of open files", 32, 1048576).optional(),
        tmpfs: z4.record(word("an absolute path", /^\/[^\0:,]{0,200}$/), size("4KiB", "64GiB"), {
          error: "expected a map of path to size"
        }).optional()
      },
      "a map that describes a profile"
    );
    profiles = z4.union(
      [
        filledList(word("the name of a profile", PROFILE_NAME), {
          of: "profile names",
          one: "the name of a profile",
          max: 50
        }),
        z4.record(word("a profile name of small letters, digits and -", PROFILE_NAME), ownProfile.nullable(), {
          error: "expected a list of profile names, or a map of profiles"
        }).refine((value) => Object.keys(value).length > 0, {
          error: "the map is empty; name a profile or leave the key out"
        }).refine((value) => Object.keys(value).length <= 50, { error: "more than 50 entries" })
      ],
      { error: "expected a list of profile names, or a map of profiles" }
    );
    timers = z4.union(
      [
        z4.literal(false),
        map(
          { period: duration2("100us", "1s").optional(), samples: wholeNumber2("samples", 10, 1e5).optional() },
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
        unknown: oneOf(["fail", "warn", "ignore"]).optional()
      },
      "a map that describes the gate"
    );
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
        parallel: wholeNumber2("cells side by side", 1, 64).optional()
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
  const where = pathText2(path);
  return where === "" ? message : `${where}: ${message}`;
}
function pathText2(path) {
  let text5 = "";
  for (const step of path) {
    if (typeof step === "number") text5 += `[${step}]`;
    else if (/^[\w-]{1,80}$/.test(String(step))) text5 += `${text5 === "" ? "" : "."}${String(step)}`;
    else text5 += `[${JSON.stringify(String(step).slice(0, 80))}]`;
  }
  return text5;
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
  const text5 = JSON.stringify(value);
  return `${text5.length > 60 ? `${text5.slice(0, 59)}\u2026` : text5} (${typeof value === "string" ? "text" : typeof value})`;
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
  const tell = (path, message, part = "value") => {
    problems.push({ ...yaml.locate(path, part), message: `${pathText2(path)}: ${message}` });
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
  const names = asList(profiles2);
  for (const [index, name2] of names.entries()) {
    if (typeof name2 !== "string") continue;
    if (!isBuiltIn(name2)) tell(["profiles", index], unknownProfileInList(name2));
    else if (names.indexOf(name2) < index) tell(["profiles", index], `"${name2}" is named twice`);
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
    for (const [index, word2] of asList(asMap(data["policy"])[key]).entries()) {
      if (typeof word2 !== "string" || word2.length > 200 || MAY_MEAN_A_CELL.test(word2)) continue;
      const matches = isGlob(word2) ? matchesAny2(word2, ids) : ids.includes(word2);
      if (matches) continue;
      const nearest = nearestWord(word2, ids);
      const right = nearest === null ? "portcullis targets lists all" : `did you mean "${nearest}"?`;
      tell(["policy", key, index], `${JSON.stringify(word2)} is no target and no cell; ${right}`);
    }
  }
}
function matchesAny2(glob2, ids) {
  const matches = (0, import_picomatch3.default)(glob2);
  return ids.some((id) => matches(id));
}
function checkTimers(data, tell) {
  const { timers: timers2 } = data;
  if (typeof timers2 !== "object" || timers2 === null) return;
  const { period, samples } = asMap(timers2);
  const cellTimeout = data["cell-timeout"];
  const periodNs = typeof period === "string" ? durationNs(period) : DEFAULT_TIMERS.periodNs;
  const count3 = typeof samples === "number" ? samples : DEFAULT_TIMERS.samples;
  const limitNs = typeof cellTimeout === "string" ? durationNs(cellTimeout) : DEFAULT_CELL_TIMEOUT_MS * 1e6;
  if (periodNs === null || limitNs === null) return;
  const neededNs = 2 * periodNs * count3;
  if (neededNs < limitNs) return;
  tell(
    ["timers"],
    `two series of ${count3} take ${seconds(neededNs)}, and a cell ends after ${seconds(limitNs)}; lower samples or raise cell-timeout`,
    "key"
  );
}
function seconds(ns2) {
  return `${Math.ceil(ns2 / 1e9)} s`;
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
    init_catalogue();
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
function readYaml(text5, file2) {
  const lines = new import_yaml.LineCounter();
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file: file2, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const failed3 = (message) => ({
    value: null,
    problems: [{ ...at(0), message }],
    locate: () => at(0)
  });
  try {
    const document = (0, import_yaml.parseDocument)(text5, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: "error"
    });
    if (document.errors.some((error2) => /stack/i.test(error2.message))) return failed3(TOO_DEEP);
    const problems = document.errors.map((error2) => ({ ...at(error2.pos[0]), message: yamlMessage(error2) }));
    problems.push(...keyProblems(document).map(({ offset, message }) => ({ ...at(offset), message })));
    keepWrittenText(document);
    const value = problems.length > 0 ? null : document.toJS({ maxAliasCount: MAX_ALIASES });
    return { value, problems, locate: (path, part) => at(offsetOf2(document, path, part)) };
  } catch (error2) {
    if (error2 instanceof RangeError) return failed3(TOO_DEEP);
    if (error2 instanceof ReferenceError) return failed3("the aliases in the file stand for too much; write it out");
    throw error2;
  }
}
function yamlMessage(error2) {
  if (error2.code === "MULTIPLE_DOCS") return "the file holds several YAML documents; keep one";
  return `not valid YAML: ${error2.message}`;
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
function offsetOf2(document, path, part) {
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
var import_yaml, MAX_ALIASES, TOO_DEEP, TEXT_KEYS, TEXT_MAPS, TEXT_LISTS;
var init_read_yaml = __esm({
  "src/config/read-yaml.ts"() {
    "use strict";
    import_yaml = require("./lib/yaml.cjs");
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
function milliseconds(text5, otherwise) {
  return text5 === void 0 ? otherwise : durationNs(text5) / 1e6;
}
function bytes2(text5) {
  return new TextEncoder().encode(text5);
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
      targets.push(toTarget2(entry, file2));
    } else if (entry.startsWith("!")) {
      const excluded = selectTargets([entry.slice(1)]);
      targets = targets.filter((target) => !excluded.includes(target));
    } else {
      targets.push(...selectTargets([entry]).filter((target) => !targets.includes(target)));
    }
  }
  return targets;
}
function toTarget2(data, file2) {
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
function toLibc(text5) {
  const [family, version2] = text5.split(" ");
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
function parseConfig(text5, file2) {
  const start2 = { file: file2, line: 1, column: 1 };
  if (text5.length > MAX_TEXT2)
    refuse([{ ...start2, message: `the file has ${text5.length} characters; 1048576 are allowed` }]);
  const yaml = readYaml(text5, file2);
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
      unknown: policy2?.unknown ?? defaults.policy.unknown
    },
    engine: data.engine ?? defaults.engine,
    pull: data.pull ?? defaults.pull,
    cellTimeoutMs: data["cell-timeout"] === void 0 ? defaults.cellTimeoutMs : durationNs(data["cell-timeout"]) / 1e6,
    parallel: data.parallel ?? defaults.parallel
  };
}
function toTimers(data) {
  if (data === false) return { ...DEFAULT_TIMERS, enabled: false };
  return {
    enabled: true,
    periodNs: data?.period === void 0 ? DEFAULT_TIMERS.periodNs : durationNs(data.period),
    samples: data?.samples ?? DEFAULT_TIMERS.samples
  };
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
    init_to_profiles();
    init_to_smoke_case();
    init_to_targets();
    MAX_TEXT2 = 1024 * 1024;
    MAX_PROBLEMS = 50;
  }
});

// src/engines/ask-engine.ts
async function askEngine(address, signal3, limitMs = ANSWER_LIMIT_MS) {
  try {
    const limit = AbortSignal.any([signal3, AbortSignal.timeout(limitMs)]);
    const { status, body } = await get(address, "/version", limit);
    return readVersion(status, body);
  } catch (error2) {
    return explain2(error2, limitMs);
  }
}
async function connectionOptions(address) {
  if (address.kind === "socket") return { socketPath: address.path };
  const { host, port, tls } = address;
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  if (tls === null || tls === "system") return { host: bare, port };
  const [ca, cert, key] = await Promise.all([(0, import_promises.readFile)(tls.ca), (0, import_promises.readFile)(tls.cert), (0, import_promises.readFile)(tls.key)]);
  return { host: bare, port, ca, cert, key };
}
async function get(address, path, signal3) {
  const options = await connectionOptions(address);
  const client = address.kind === "tcp" && address.tls !== null ? https : http;
  return await new Promise((resolve, reject) => {
    const request = client.get({ ...options, path, signal: signal3, agent: false }, (response) => {
      const chunks = [];
      let bytes3 = 0;
      response.on("data", (chunk) => {
        bytes3 += chunk.length;
        if (bytes3 <= ANSWER_BYTES) chunks.push(chunk);
        else response.destroy(new Error("the answer is no version"));
      });
      response.on(
        "end",
        () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") })
      );
      response.on("error", reject);
    });
    request.on("error", reject);
  });
}
function readVersion(status, body) {
  if (status !== 200)
    return { reason: `answered /version with HTTP ${status}`, denied: status === 401 || status === 403 };
  let answer2;
  try {
    answer2 = JSON.parse(body);
  } catch {
    answer2 = null;
  }
  if (typeof answer2 !== "object" || answer2 === null || typeof Reflect.get(answer2, "ApiVersion") !== "string") {
    return { reason: "what listens there is no container engine", denied: false };
  }
  const { Version, ApiVersion, Os, Arch, KernelVersion, Components } = answer2;
  const components = Array.isArray(Components) ? Components : [];
  const podman = components.find((component) => component.Name === "Podman Engine");
  return {
    version: {
      kind: podman ? "podman" : "docker",
      version: text2(podman?.Version) ?? text2(Version) ?? "unknown",
      apiVersion: text2(ApiVersion) ?? "unknown",
      os: text2(Os) ?? "linux",
      arch: text2(Arch) ?? "amd64",
      kernel: text2(KernelVersion)
    }
  };
}
function text2(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function explain2(error2, limitMs) {
  const code = error2 instanceof Error && "code" in error2 ? error2.code : null;
  switch (code) {
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
      if (error2 instanceof Error && (error2.name === "TimeoutError" || code === "ABORT_ERR")) {
        return { reason: `no answer within ${limitMs / 1e3} s`, denied: false };
      }
      return { reason: error2 instanceof Error ? error2.message : String(error2), denied: false };
    }
  }
}
var import_promises, http, https, ANSWER_LIMIT_MS, ANSWER_BYTES;
var init_ask_engine = __esm({
  "src/engines/ask-engine.ts"() {
    "use strict";
    import_promises = require("node:fs/promises");
    http = __toESM(require("node:http"), 1);
    https = __toESM(require("node:https"), 1);
    ANSWER_LIMIT_MS = 5e3;
    ANSWER_BYTES = 1024 * 1024;
  }
});

// src/engines/docker-context.ts
async function currentContextHost(env) {
  const home = env.HOME ?? env.USERPROFILE;
  const folder = env.DOCKER_CONFIG ?? (home ? `${home}/.docker` : null);
  if (!folder) return null;
  const name2 = env.DOCKER_CONTEXT ?? text3(await readJson(`${folder}/config.json`), "currentContext");
  if (!name2 || name2 === "default") return null;
  const hash = (0, import_node_crypto4.createHash)("sha256").update(name2).digest("hex");
  const meta = await readJson(`${folder}/contexts/meta/${hash}/meta.json`);
  return text3(field2(field2(meta, "Endpoints"), "docker"), "Host");
}
async function readJson(path) {
  try {
    return JSON.parse(await (0, import_promises2.readFile)(path, "utf8"));
  } catch {
    return null;
  }
}
function field2(value, name2) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name2) : void 0;
}
function text3(value, name2) {
  const found = field2(value, name2);
  return typeof found === "string" && found !== "" ? found : null;
}
var import_node_crypto4, import_promises2;
var init_docker_context = __esm({
  "src/engines/docker-context.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    import_promises2 = require("node:fs/promises");
  }
});

// src/engines/engine-address.ts
function parseEngineAddress(text5, env) {
  if (text5.startsWith("unix://")) return socketAddress(text5.slice("unix://".length), text5);
  if (text5.startsWith("npipe://")) return socketAddress(text5.slice("npipe://".length).replaceAll("\\", "/"), text5);
  if (text5.startsWith("ssh://")) {
    return `${withoutCredentials(text5)} is an SSH address, which is not supported; forward the socket (ssh -L /tmp/engine.sock:/var/run/docker.sock HOST) and use unix:///tmp/engine.sock`;
  }
  let url;
  try {
    url = new URL(text5.includes("://") ? text5 : `tcp://${text5}`);
  } catch {
    return `${JSON.stringify(text5)} is no engine address; write unix:///path/to/socket or tcp://host:port`;
  }
  if (!["tcp:", "http:", "https:"].includes(url.protocol) || url.hostname === "") {
    return `${withoutCredentials(text5)} is no engine address; write unix:///path/to/socket or tcp://host:port`;
  }
  const tls = tlsFor(url, env);
  const port = Number(url.port) || (url.protocol === "tcp:" ? tls ? 2376 : 2375 : tls ? 443 : 80);
  return { kind: "tcp", host: url.hostname, port, tls };
}
function socketAddress(path, text5) {
  if (path === "") return `${text5} names no socket; write unix:///path/to/socket`;
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
function withoutCredentials(text5) {
  return text5.replace(/\/\/[^/@]*@/, "//");
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
  const inHome = (...names) => home ? names.map((name2) => `${home}/${name2}`) : [];
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
async function startPodmanService(env, signal3, command = "podman") {
  const folder = await (0, import_promises3.mkdtemp)((0, import_node_path3.join)((0, import_node_os3.tmpdir)(), "portcullis-podman-"));
  const address = { kind: "socket", path: (0, import_node_path3.join)(folder, "podman.sock") };
  const child = (0, import_node_child_process.spawn)(command, ["system", "service", `--time=${IDLE_LIMIT_S}`, `unix://${address.path}`], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...env }
  });
  const service = new ServiceProcess(child, folder);
  const version2 = await service.answer(address, signal3);
  if (typeof version2 !== "string") return { address, version: version2, stop: () => service.stop() };
  await service.stop();
  return version2;
}
var import_node_child_process, import_promises3, import_node_os3, import_node_path3, import_node_process, import_promises4, IDLE_LIMIT_S, START_LIMIT_MS, STOP_LIMIT_MS, KEPT_OUTPUT, ServiceProcess;
var init_podman_service = __esm({
  "src/engines/podman-service.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    import_promises3 = require("node:fs/promises");
    import_node_os3 = require("node:os");
    import_node_path3 = require("node:path");
    import_node_process = __toESM(require("node:process"), 1);
    import_promises4 = require("node:timers/promises");
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
        this.#ended = new Promise((resolve) => {
          child.once("error", (error2) => {
            resolve(error2.code === "ENOENT" ? "podman is not installed" : error2.message);
          });
          child.once("exit", (code, by) => resolve(`podman system service ended (${by ?? code}): ${said.trim()}`));
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
          let reason3 = "no answer";
          while (!deadline.aborted && !stopWaiting.signal.aborted) {
            const answer2 = await askEngine(address, deadline);
            if ("version" in answer2) return answer2.version;
            reason3 = answer2.reason;
            await (0, import_promises4.setTimeout)(20);
          }
          return `podman system service did not get ready: ${reason3}`;
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
        await (0, import_promises3.rm)(this.#folder, { recursive: true, force: true });
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
  const sockets = options.sockets ?? knownSockets({ env, platform: platform2, uid: platform2 === "win32" ? null : (0, import_node_os4.userInfo)().uid });
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
  const service = await startPodmanService(env, signal3, podmanCommand);
  if (typeof service === "string") {
    search.attempts.push({ what: "podman system service", reason: service, denied: false, final: false });
    return null;
  }
  const { address, version: version2 } = service;
  return { address, version: version2, foundBy: "podman system service", stopService: () => service.stop() };
}
async function atHost(search, host, source) {
  const address = parseEngineAddress(host, search.options.env);
  if (typeof address !== "string") {
    const what = source.what === source.foundBy ? `${source.what}=${formatEngineAddress(address)}` : source.what;
    return await atAddress(search, address, { ...source, what });
  }
  search.attempts.push({ what: source.what, reason: address, denied: false, final: source.final });
  return null;
}
async function atAddress(search, address, source) {
  const { what, foundBy, final } = source;
  const answer2 = await askEngine(address, search.options.signal, search.options.answerLimitMs);
  if (!("version" in answer2)) {
    search.attempts.push({ what, ...answer2, final });
    return null;
  }
  const { version: version2 } = answer2;
  if (search.choice !== "auto" && version2.kind !== search.choice) {
    const reason3 = `${version2.kind} answers there, ${search.choice} was asked for`;
    search.attempts.push({ what, reason: reason3, denied: false, final: final && search.choice === "docker" });
    return null;
  }
  return { address, version: version2, foundBy, stopService: null };
}
function noEngine({ choice, attempts, options }) {
  if (options.signal.aborted) {
    return new EngineUnavailableError("The search for a container engine was interrupted.", { hint: "Run it again." });
  }
  const name2 = { auto: "container engine", docker: "Docker engine", podman: "Podman engine" }[choice];
  const tried = attempts.map(({ what, reason: reason3 }) => `  ${what}: ${reason3}`);
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
var import_node_os4, STRATEGIES;
var init_find_engine = __esm({
  "src/engines/find-engine.ts"() {
    "use strict";
    import_node_os4 = require("node:os");
    init_errors();
    init_ask_engine();
    init_docker_context();
    init_engine_address();
    init_known_sockets();
    init_podman_service();
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

// src/engines/container-options.ts
function containerOptions(plan) {
  const { profile, join: join10 } = plan;
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
    Healthcheck: { Test: ["NONE"] },
    StopTimeout: 1,
    HostConfig: {
      NetworkMode: join10 === null ? "none" : `container:${join10}`,
      ...join10 !== null && { PidMode: `container:${join10}` },
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
function ulimits({ engine, profile }) {
  const openFiles = { Name: "nofile", Soft: profile.openFiles, Hard: profile.openFiles };
  if (engine === "docker") return [openFiles];
  return [openFiles, { Name: "nproc", Soft: PODMAN_PROCESSES, Hard: PODMAN_PROCESSES }];
}
function mounts({ volume, work }) {
  const own = { Type: "volume", Source: volume, Target: MOUNT, ReadOnly: true, VolumeOptions: { NoCopy: true } };
  return work.kind === "volume" ? [own, { Type: "volume", Target: WORK_DIR }] : [own];
}
function tmpfsMounts({ engine, profile, work }) {
  const found = {};
  if (engine === "podman" && profile.readOnlyRoot) for (const path of PODMAN_WRITABLE) found[path] = "ro,size=4k";
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
var MOUNT, PROBE_PATH, WORK_DIR, WORK_BYTES, PODMAN_PROCESSES, PODMAN_WRITABLE;
var init_container_options = __esm({
  "src/engines/container-options.ts"() {
    "use strict";
    MOUNT = "/.portcullis";
    PROBE_PATH = `${MOUNT}/probe`;
    WORK_DIR = "/.portcullis-work";
    WORK_BYTES = 64 * 1024 * 1024;
    PODMAN_PROCESSES = 32768;
    PODMAN_WRITABLE = ["/tmp", "/run", "/var/tmp"];
  }
});

// src/engines/cell-context.ts
async function createCellContainer(cell, plan) {
  const { engine, image, volume, labels, request } = cell;
  await volume.created();
  const { profile } = request;
  return await cell.containers.create(
    containerOptions({ ...plan, engine, image: image.reference, volume: volume.name, labels, profile })
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

// src/protocol/job.ts
var PROTOCOL_VERSION;
var init_job = __esm({
  "src/protocol/job.ts"() {
    "use strict";
    PROTOCOL_VERSION = 1;
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
  const string4 = text4(value, path);
  if (string4.length > LONGEST_NAME) throw wrong(path, `a string of at most ${LONGEST_NAME} characters`, value);
  return string4;
}
function flag2(value, path) {
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
    const found = words.find((word2) => word2 === value);
    if (found === void 0) throw wrong(path, words.join(" or "), value);
    return found;
  };
}
function orNull(field3) {
  return (value, path) => value === null || value === void 0 ? null : field3(value, path);
}
function listOf(field3, most) {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most) throw wrong(path, `a list of at most ${most}`, value);
    return value.map((item) => field3(item, `${path}[]`));
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

// src/protocol/parse-message.ts
function parseMessage(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return { message: null, problem: `a line is no JSON: ${JSON.stringify(line.slice(0, 120))}` };
  }
  try {
    const from = fields(value, "message");
    const type = text4(from.type, "type");
    return { message: isKnown(type) ? PARSERS[type](from) : null, problem: null };
  } catch (error2) {
    if (error2 instanceof FieldError) return { message: null, problem: error2.message };
    throw error2;
  }
}
function isKnown(type) {
  return Object.hasOwn(PARSERS, type);
}
var DAY_MS, DAY_NS, MOST_SAMPLES, ms, ns, SIGNAL, PARSERS, startError, captured2, signal2, stepOutcome, serveOutcome, serveResponse, serveStop, cellFacts;
var init_parse_message = __esm({
  "src/protocol/parse-message.ts"() {
    "use strict";
    init_fields();
    init_job();
    DAY_MS = 864e5;
    DAY_NS = DAY_MS * 1e6;
    MOST_SAMPLES = 1e6;
    ms = real(0, DAY_MS);
    ns = real(0, DAY_NS);
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
        periodNs: whole(1, DAY_NS)(from.periodNs, "periodNs"),
        latenessNs: listOf(ns, MOST_SAMPLES)(from.latenessNs, "latenessNs"),
        missed: count2(from.missed, "missed")
      }),
      clock: (from) => ({
        type: "clock",
        step: name(from.step, "step"),
        nowNs: ns(from.nowNs, "nowNs"),
        syscallNs: orNull(ns)(from.syscallNs, "syscallNs"),
        vdsoMapped: orNull(flag2)(from.vdsoMapped, "vdsoMapped")
      }),
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
        truncated: flag2(from.truncated, `${path}.truncated`)
      };
    };
    signal2 = (value, path) => {
      const word2 = name(value, path);
      if (!SIGNAL.test(word2)) throw new FieldError(`${path} is ${JSON.stringify(word2.slice(0, 60))}, not a signal's name`);
      return word2;
    };
    stepOutcome = (value, path) => {
      const from = fields(value, path);
      const outcome = {
        step: name(from.step, `${path}.step`),
        startError: orNull(startError)(from.startError, `${path}.startError`),
        exitCode: orNull(whole(-(2 ** 31), 2 ** 32 - 1))(from.exitCode, `${path}.exitCode`),
        signal: orNull(signal2)(from.signal, `${path}.signal`),
        timedOut: flag2(from.timedOut, `${path}.timedOut`),
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
        exited: flag2(from.exited, `${path}.exited`),
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
        noNewPrivileges: orNull(flag2)(from.noNewPrivileges, `${path}.noNewPrivileges`),
        seccompMode: orNull(whole(0, 2))(from.seccompMode, `${path}.seccompMode`),
        rootReadOnly: orNull(flag2)(from.rootReadOnly, `${path}.rootReadOnly`),
        has: {
          shell: flag2(has.shell, `${path}.has.shell`),
          caCertificates: flag2(has.caCertificates, `${path}.has.caCertificates`),
          tzdata: flag2(has.tzdata, `${path}.has.tzdata`),
          tmp: flag2(has.tmp, `${path}.has.tmp`),
          passwd: flag2(has.passwd, `${path}.has.passwd`)
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
  function problem2(text5) {
    if (problems.length < MOST_PROBLEMS) problems.push(text5);
  }
  function keep(part) {
    lineBytes += part.length;
    if (lineBytes > limits.lineBytes) {
      tooLong = true;
      parts = [];
    } else if (part.length > 0) {
      parts.push(part.slice());
    }
  }
  function takeLine() {
    const text5 = tooLong ? null : decodeParts(parts, lineBytes);
    if (text5 === null) problem2(`a line of ${lineBytes} bytes is longer than ${limits.lineBytes}`);
    parts = [];
    lineBytes = 0;
    tooLong = false;
    if (text5 === null || text5.trim() === "") return null;
    messages += 1;
    if (messages > limits.messages) {
      if (messages === limits.messages + 1) problem2(`more than ${limits.messages} messages; the rest is dropped`);
      return null;
    }
    const parsed3 = parseMessage(text5);
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
  const line = new Uint8Array(lineBytes);
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return decoder.decode(line);
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

// src/engines/deferred.ts
function deferred() {
  let resolve;
  let reject;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  promise.catch(() => void 0);
  return { promise, resolve, reject };
}
var init_deferred = __esm({
  "src/engines/deferred.ts"() {
    "use strict";
  }
});

// src/engines/probe-report.ts
var STDERR_BYTES, ProbeReport;
var init_probe_report = __esm({
  "src/engines/probe-report.ts"() {
    "use strict";
    STDERR_BYTES = 4096;
    ProbeReport = class {
      outcomes = /* @__PURE__ */ new Map();
      timers = [];
      facts = null;
      clock = null;
      /** Since the epoch; null = it has not said a word. */
      helloMs = null;
      bye = false;
      /** The step being worked on. */
      current = null;
      stderr = "";
      #planned;
      #reader;
      constructor(steps, reader) {
        this.#planned = new Map(steps.map(({ id, kind }) => [id, kind]));
        this.#reader = reader;
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
        const step = message.type === "outcome" ? message.outcome.step : message.step;
        if (!this.#planned.has(step)) return;
        switch (message.type) {
          case "started":
            this.current = step;
            break;
          case "outcome":
            this.outcomes.set(step, message.outcome);
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
        }
      }
      /** Ids of the steps that nothing came back for. */
      missing() {
        return [...this.#planned].filter(([id, kind]) => !this.#answered(id, kind)).map(([id]) => id);
      }
      #answered(id, kind) {
        if (kind === "facts") return this.facts !== null;
        if (kind === "timers") return this.timers.length > 0;
        return this.outcomes.has(id);
      }
    };
  }
});

// src/engines/probe-run.ts
async function runProbe({ containers, container, job, demux, signal: signal3 }) {
  const reader = createMessageReader();
  const report = new ProbeReport(job.steps, reader);
  const startedMs = Date.now();
  const output2 = await containers.attach(container);
  const over = deferred();
  demux(
    output2,
    (chunk) => {
      report.stdout(chunk);
      if (report.bye) over.resolve("bye");
    },
    (chunk) => report.complain(chunk)
  );
  output2.once("end", () => over.resolve(report.bye ? "bye" : "exit"));
  output2.once("close", () => over.resolve(report.bye ? "bye" : "exit"));
  output2.once("error", () => over.resolve("exit"));
  const interrupt = () => over.resolve("interruption");
  signal3.addEventListener("abort", interrupt, { once: true });
  let timer;
  try {
    if (signal3.aborted) throw new Interruption();
    await containers.start(container);
    timer = setTimeout(() => over.resolve("limit"), job.limits.totalMs + PROBE_GRACE_MS);
    void containers.stopped(container, job.limits.totalMs + PROBE_GRACE_MS).then(
      () => setTimeout(() => over.resolve(report.bye ? "bye" : "exit"), DRAIN_MS).unref(),
      () => void 0
    );
    const ended2 = await over.promise;
    const { end, error: error2 } = ended2 === "exit" ? await howItEnded(containers, container) : { end: null, error: null };
    return { report, ended: ended2, end, error: error2, startedMs };
  } finally {
    clearTimeout(timer);
    signal3.removeEventListener("abort", interrupt);
    destroy(output2);
  }
}
async function howItEnded(containers, container) {
  try {
    await containers.stopped(container, SETTLE_MS);
    return { end: await containers.end(container), error: null };
  } catch (error2) {
    return { end: null, error: error2 };
  }
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
async function runChildSteps(cell, steps) {
  const { containers, volume, signal: signal3 } = cell;
  const job = probeJob(cell, steps, cell.request.timeoutMs);
  const { path, stored } = volume.store(job);
  cell.request.onPhase?.("creating");
  const container = await createCellContainer(cell, {
    command: [PROBE_PATH, path],
    env: [],
    cwd: "/",
    work: { kind: "tmpfs", owner: null },
    join: null
  });
  try {
    await untilInterrupted(stored, signal3);
    cell.deadline.leftMs();
    cell.request.onPhase?.("running");
    return await runProbe({ ...cell, container, job });
  } finally {
    cell.request.onPhase?.("removing");
    containers.discard(container);
  }
}
function probeJob(cell, steps, totalMs) {
  return {
    protocol: PROTOCOL_VERSION,
    binary: binaryPath(cell),
    workDir: WORK_DIR,
    limits: { outputBytes: cell.request.outputBytes, totalMs: Math.round(totalMs) },
    steps
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

// src/engines/api-error.ts
function toApiError(call, error2) {
  if (error2 instanceof ApiError) return error2;
  const status = numberField(error2, "statusCode");
  return new ApiError(call, status, detailOf(error2), error2);
}
function detailOf(error2) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  const code = error2 instanceof Error && "code" in error2 ? String(error2.code) : "";
  const plain3 = message.replace(/^\(HTTP code \d+\) [^-]* - /, "");
  return oneLine2(plain3 === "" ? code || "no reason given" : plain3);
}
function oneLine2(text5) {
  const line = text5.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL)}...` : line;
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

// src/engines/engine-trouble.ts
function engineTrouble(error2, step) {
  if (error2 instanceof Interruption) return { kind: "interrupted", message: error2.message, step };
  if (!(error2 instanceof ApiError)) {
    const message = error2 instanceof Error ? error2.message : String(error2);
    return { kind: "probe-failed", message: oneLine2(message), step };
  }
  return { kind: kindOf2(error2), message: error2.message, step };
}
function kindOf2(error2) {
  if (error2.lost) return "engine-lost";
  if (error2.status === 404 && error2.call !== "create container") return "killed-from-outside";
  return PROFILE.test(error2.detail) ? "profile-refused" : "engine-refused";
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
      constructor(limit) {
        this.#limit = limit;
      }
      push(chunk) {
        this.#bytes += chunk.length;
        const room = this.#limit - this.#kept;
        if (room <= 0) return;
        const part = Buffer.from(chunk.subarray(0, room));
        this.#chunks.push(part);
        this.#kept += part.length;
      }
      captured() {
        const decoder = new import_node_string_decoder.StringDecoder("utf8");
        const truncated3 = this.#bytes > this.#kept;
        const text5 = decoder.write(Buffer.concat(this.#chunks)) + (truncated3 ? "" : decoder.end());
        return { text: text5, bytes: this.#bytes, truncated: truncated3 };
      }
    };
  }
});

// src/engines/probe-trouble.ts
function probeTrouble({ report, ended: ended2, end, error: error2 }, limitMs) {
  const missing = report.missing();
  if (ended2 === "bye" && missing.length === 0) return null;
  const step = report.current ?? missing[0] ?? null;
  const trouble = (kind, message) => ({ kind, message, step });
  if (ended2 === "interruption") return trouble("interrupted", "the run was interrupted");
  const timeUp = `the cell's time limit of ${limitMs} ms passed`;
  if (ended2 === "limit") return trouble("time-limit", timeUp);
  const problems = report.problems.length > 0 ? `; ${oneLine2(report.problems[0])}` : "";
  if (ended2 === "bye") {
    return problems === "" ? trouble("time-limit", timeUp) : trouble("probe-failed", `the probe's messages could not be read${problems}`);
  }
  if (error2 !== null) return engineTrouble(error2, step);
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
  const words = [report.stderr, end.error].map(oneLine2).filter((text5) => text5 !== "");
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

// src/engines/companion.ts
var SETTLE_MS2, Companion;
var init_companion = __esm({
  "src/engines/companion.ts"() {
    "use strict";
    init_cell_context();
    init_child_steps();
    init_container_options();
    init_interruption();
    init_probe_run();
    init_probe_trouble();
    SETTLE_MS2 = 3e3;
    Companion = class {
      #cell;
      #main;
      #step;
      #job;
      #container = null;
      #running = null;
      #run = null;
      constructor(cell, { id, timeoutMs, serve }, main) {
        this.#cell = cell;
        this.#main = main;
        this.#step = { kind: "observe", id, timeoutMs, serve };
        this.#job = probeJob(cell, [this.#step], timeoutMs);
      }
      async create() {
        const { path, stored } = this.#cell.volume.store(this.#job);
        this.#container = await createCellContainer(this.#cell, {
          command: [PROBE_PATH, path],
          env: [],
          cwd: "/",
          work: { kind: "none" },
          join: this.#main.id
        });
        await untilInterrupted(stored, this.#cell.signal);
      }
      /** To be called once PID 1 was started. Resolves when the probe is done, with whether PID 1 should have to be ended. */
      async run() {
        const { containers, demux, signal: signal3 } = this.#cell;
        this.#running = runProbe({ containers, container: this.#container, job: this.#job, demux, signal: signal3 });
        try {
          this.#run = await this.#running;
          return this.#run.ended !== "exit";
        } catch {
          return true;
        }
      }
      /** Waits for the probe after PID 1 has ended. */
      async settled() {
        let timer;
        const late = new Promise((resolve) => {
          timer = setTimeout(resolve, SETTLE_MS2);
        });
        await Promise.race([late, this.#running?.catch(() => void 0)]);
        clearTimeout(timer);
      }
      discard() {
        if (this.#container) this.#cell.containers.discard(this.#container);
      }
      /** What the engine saw of PID 1, with what the probe saw of the exchange. */
      complete(outcome, end) {
        const said = this.#run?.report.outcomes.get(outcome.step);
        if (said) {
          const { peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses } = said;
          const serve2 = said.serve && { ...said.serve, stop: this.#stop(said.serve, end) };
          return {
            outcome: { ...outcome, serve: serve2, peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses },
            trouble: null
          };
        }
        if (this.#run && this.#run.ended !== "exit") {
          return { outcome: null, trouble: { ...probeTrouble(this.#run, this.#step.timeoutMs), step: outcome.step } };
        }
        const serve = { readyMs: null, readyError: "the server ended", response: null, requestError: null, stop: null };
        return { outcome: { ...outcome, serve }, trouble: null };
      }
      /** The probe cannot see the end of the PID 1 that takes it along. */
      #stop({ stop }, end) {
        if (stop === null || stop.exited || this.#run?.ended === "bye") return stop;
        return { ...stop, exited: !end.running };
      }
    };
  }
});

// src/engines/container-env.ts
function containerEnv(changes, imageEnv, engine) {
  const fromImage = /* @__PURE__ */ new Set(["PATH", "HOME", ...imageEnv.map((line) => line.split("=")[0])]);
  return Object.entries(changes).flatMap(([name2, value]) => {
    if (value !== null) return [`${name2}=${value}`];
    if (engine === "docker") return [name2];
    return fromImage.has(name2) ? [`${name2}=`] : [];
  });
}
var init_container_env = __esm({
  "src/engines/container-env.ts"() {
    "use strict";
  }
});

// src/engines/signal-names.ts
function readExitCode(code) {
  const name2 = code > 128 ? NAMES[code - 129] : void 0;
  return name2 === void 0 ? { exitCode: code, signal: null } : { exitCode: null, signal: `SIG${name2}` };
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
function startErrorOfRefusal(error2, binaryPath2) {
  if (!(error2 instanceof ApiError) || error2.status === null) return null;
  if (error2.call !== "start container" && error2.call !== "attach") return null;
  if (!error2.detail.includes(binaryPath2) && !/executable file/i.test(error2.detail)) return null;
  return startError2(error2.detail);
}
function startErrorOfOutput(exitCode2, stdout, stderr, binaryPath2) {
  const ownCodes = [1, 126, 127, 255];
  if (!ownCodes.includes(exitCode2) || stdout !== "") return null;
  const line = stderr.trim();
  const prefix = `exec ${binaryPath2}: `;
  return line.startsWith(prefix) && !line.includes("\n") ? startError2(line) : null;
}
function startError2(message) {
  const errno = REASONS2.find(([pattern2]) => pattern2.test(message))?.[1] ?? "unknown";
  return { errno, message };
}
var REASONS2;
var init_start_error = __esm({
  "src/engines/start-error.ts"() {
    "use strict";
    init_api_error();
    REASONS2 = [
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
async function runAsPid1(cell, step) {
  const refusal = whyNot(cell, step);
  if (refusal !== null) {
    return { outcome: null, trouble: { kind: "engine-refused", message: refusal, step: step.id } };
  }
  const run2 = new Pid1Run(cell, step);
  try {
    return await run2.toEnd();
  } catch (error2) {
    const startError3 = startErrorOfRefusal(error2, binaryPath(cell));
    if (startError3) return { outcome: { ...emptyOutcome(step.id), startError: startError3 }, trouble: null };
    return { outcome: null, trouble: engineTrouble(error2, step.id) };
  } finally {
    run2.discard();
  }
}
function whyNot({ request }, step) {
  if (step.kind === "run" && step.stdinBase64 !== null) {
    return `step ${step.id} starts as PID 1, where the engine gives it no standard input`;
  }
  const absolute = step.files.find(({ path }) => path.startsWith("/"));
  if (absolute && request.profile.readOnlyRoot) {
    return `${absolute.path} cannot be put into a read-only root before PID 1 starts; use a relative path`;
  }
  return null;
}
function packed({ path, contentBase64, mode }) {
  return { kind: "content", path: path.replace(/^\/+/, ""), mode, content: Buffer.from(contentBase64, "base64") };
}
function ignoreNotRunning(error2) {
  if (!(error2 instanceof ApiError) || error2.status !== 409 && error2.status !== 404) throw error2;
}
function emptyOutcome(step) {
  const nothing = { text: "", bytes: 0, truncated: false };
  return {
    step,
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
var SETTLE_MS3, DRAIN_MS2, Pid1Run;
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
    init_engine_trouble();
    init_interruption();
    init_probe_run();
    init_signal_names();
    init_start_error();
    SETTLE_MS3 = 1e4;
    DRAIN_MS2 = 1e3;
    Pid1Run = class {
      #cell;
      #step;
      #stdout;
      #stderr;
      #drained = deferred();
      #container = null;
      #companion = null;
      #output = null;
      constructor(cell, step) {
        this.#cell = cell;
        this.#step = step;
        this.#stdout = new BoundedOutput(cell.request.outputBytes);
        this.#stderr = new BoundedOutput(cell.request.outputBytes);
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
        const limitMs = Math.min(this.#step.timeoutMs, this.#cell.deadline.leftMs());
        await untilInterrupted(containers.start(container), signal3);
        const ending = await this.#wait(container, limitMs);
        if (ending !== "exit") await containers.kill(container, "SIGKILL").catch(ignoreNotRunning);
        await containers.stopped(container, SETTLE_MS3);
        const [end] = await Promise.all([containers.end(container), this.#drainedInTime(), this.#companion?.settled()]);
        return this.#result(ending, end);
      }
      discard() {
        const { containers, request } = this.#cell;
        request.onPhase?.("removing");
        if (this.#output) destroy(this.#output);
        this.#companion?.discard();
        if (this.#container) containers.discard(this.#container);
      }
      async #create() {
        const { image, containers, engine } = this.#cell;
        const { args, env, files: files2 } = this.#step;
        const relative = files2.filter(({ path }) => !path.startsWith("/"));
        const container = await createCellContainer(this.#cell, {
          command: [binaryPath(this.#cell), ...args],
          env: containerEnv(env, image.env, engine),
          cwd: WORK_DIR,
          // A tmpfs is empty at the start; only a volume can be written before.
          work: relative.length > 0 ? { kind: "volume" } : { kind: "tmpfs", owner: this.#workOwner() },
          join: null
        });
        this.#container = container;
        if (relative.length > 0) await containers.put(container, WORK_DIR, relative.map(packed));
        const absolute = files2.filter(({ path }) => path.startsWith("/"));
        if (absolute.length > 0) await containers.put(container, "/", absolute.map(packed));
        return container;
      }
      /** Docker makes a working directory that is missing before it mounts the tmpfs, which then takes over its mode and leaves it to root. */
      #workOwner() {
        const { engine, request, image } = this.#cell;
        return engine === "docker" ? numericUser(request.profile.user ?? image.user) : null;
      }
      #listen(output2) {
        this.#cell.demux(
          output2,
          (chunk) => this.#stdout.push(chunk),
          (chunk) => this.#stderr.push(chunk)
        );
        output2.once("end", () => this.#drained.resolve());
        output2.once("close", () => this.#drained.resolve());
        output2.once("error", () => this.#drained.resolve());
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
          (error2) => over.reject(error2)
        );
        this.#companion?.run().then(
          (stillThere) => {
            if (stillThere) over.resolve("stopped");
          },
          (error2) => over.reject(error2)
        );
        try {
          return await over.promise;
        } finally {
          clearTimeout(timer);
          signal3.removeEventListener("abort", interrupt);
        }
      }
      #result(ending, end) {
        const step = this.#step.id;
        if (ending === "interruption") {
          return { outcome: null, trouble: { kind: "interrupted", message: "the run was interrupted", step } };
        }
        const { exitCode: exitCode2, signal: signal3 } = readExitCode(end.exitCode);
        if (end.killedBy === "outside" && ending === "exit") {
          const message = "the container was killed from outside (SIGKILL)";
          return { outcome: null, trouble: { kind: "killed-from-outside", message, step } };
        }
        const stdout = this.#stdout.captured();
        const stderr = this.#stderr.captured();
        const startError3 = startErrorOfOutput(end.exitCode, stdout.text, stderr.text, binaryPath(this.#cell));
        const outcome = {
          ...emptyOutcome(step),
          ...startError3 ? { startError: startError3 } : { exitCode: exitCode2, signal: signal3 },
          timedOut: ending === "limit",
          durationMs: Math.max(0, end.finishedMs - end.startedMs),
          stdout,
          stderr,
          oomKills: end.oomKilled ? 1 : end.killedBy === "unclear" ? null : 0
        };
        if (startError3 || this.#companion === null) return { outcome, trouble: null };
        return this.#companion.complete(outcome, end);
      }
    };
  }
});

// src/engines/cell-run.ts
function nothingSeen(trouble) {
  return { image: null, facts: null, outcomes: [], timers: [], clock: null, containerStartMs: null, trouble };
}
async function runSteps(cell) {
  const { steps } = cell.request;
  const asChild = steps.filter(({ startAs }) => startAs === "child").map(({ step }) => step);
  let seen = { ...nothingSeen(null), image: cell.image.facts };
  if (asChild.length > 0) seen = await observeChildren(cell, asChild, seen);
  for (const { step, startAs } of steps) {
    if (startAs !== "pid1" || endsCell(seen.trouble)) continue;
    const { outcome, trouble } = await runPid1Step(cell, step);
    const outcomes = outcome ? [...seen.outcomes, outcome] : seen.outcomes;
    seen = { ...seen, outcomes, trouble: seen.trouble ?? trouble };
  }
  return { ...seen, outcomes: inOrder(steps, seen.outcomes) };
}
async function observeChildren(cell, steps, before) {
  try {
    const run2 = await runChildSteps(cell, steps);
    const { facts, outcomes, timers: timers2, clock, helloMs } = run2.report;
    return {
      ...before,
      facts,
      outcomes: [...outcomes.values()],
      timers: timers2,
      clock,
      containerStartMs: helloMs === null ? null : Math.max(0, helloMs - run2.startedMs),
      trouble: probeTrouble(run2, cell.request.timeoutMs)
    };
  } catch (error2) {
    return { ...before, trouble: engineTrouble(error2, null) };
  }
}
async function runPid1Step(cell, step) {
  if (step.kind === "run" || step.kind === "serve") return await runAsPid1(cell, step);
  if (step.kind === "observe") return await runAsPid1(cell, serverOf(step));
  const message = `a step of kind ${step.kind} cannot be PID 1`;
  return { outcome: null, trouble: { kind: "engine-refused", message, step: step.id } };
}
function serverOf({ id, timeoutMs, serve }) {
  return { kind: "serve", id, timeoutMs, serve, args: [], env: {}, files: [] };
}
function endsCell(trouble) {
  return trouble !== null && ["interrupted", "engine-lost", "time-limit", "profile-refused"].includes(trouble.kind);
}
function inOrder(steps, outcomes) {
  const place = new Map(steps.map(({ step }, index) => [step.id, index]));
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

// src/engines/pack-files.ts
async function packFiles(files2) {
  const { pack } = await Promise.resolve().then(() => __toESM(require("./lib/tar-stream.cjs"), 1));
  const tar = pack();
  void (async () => {
    try {
      for (const file2 of files2) {
        const header = { name: file2.path, mode: file2.mode, mtime: /* @__PURE__ */ new Date(0) };
        if (file2.kind === "directory") tar.entry({ ...header, type: "directory" });
        else if (file2.kind === "content") tar.entry(header, Buffer.from(file2.content));
        else {
          const { size: size2 } = await (0, import_promises5.stat)(file2.hostPath);
          const source = (0, import_node_fs8.createReadStream)(file2.hostPath, { highWaterMark: 1 << 20, end: Math.max(0, size2 - 1) });
          await (0, import_promises6.pipeline)(source, tar.entry({ ...header, size: size2 }));
        }
      }
      tar.finalize();
    } catch (error2) {
      tar.destroy(error2 instanceof Error ? error2 : new Error(String(error2)));
    }
  })();
  return import_node_stream.Readable.from(tar);
}
async function packToBuffer(files2) {
  const chunks = [];
  for await (const chunk of await packFiles(files2)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
var import_node_fs8, import_promises5, import_node_stream, import_promises6;
var init_pack_files = __esm({
  "src/engines/pack-files.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_promises5 = require("node:fs/promises");
    import_node_stream = require("node:stream");
    import_promises6 = require("node:stream/promises");
  }
});

// src/engines/containers.ts
var CREATE_LIMIT_MS, START_LIMIT_MS2, PUT_LIMIT_MS, REMOVE_LIMIT_MS, SIGKILL_EXIT, Containers;
var init_containers = __esm({
  "src/engines/containers.ts"() {
    "use strict";
    init_api_error();
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
        } catch (error2) {
          throw tar.errored ?? error2;
        }
      }
      async kill(container, signal3) {
        await this.#api.call("kill container", (abortSignal) => container.kill({ signal: signal3, abortSignal }));
      }
      /** Resolves when a started container has stopped; rejects when that takes longer than `limitMs`. */
      async stopped(container, limitMs) {
        const condition = "not-running";
        await this.#api.call("wait", (abortSignal) => container.wait({ condition, abortSignal }), limitMs).catch((error2) => {
          if (error2.lost) throw error2;
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
        const asked = await this.#api.call("events", async () => {
          let said = "";
          for await (const chunk of await this.#api.docker.getEvents(query)) said += String(chunk);
          return said.trim() !== "";
        });
        return asked ? "outside" : "unclear";
      }
      /** Kills and removes in the background; `settled` waits for it. */
      discard(container) {
        if (!this.#live.delete(container)) return;
        const removal = this.#remove(container).catch(() => {
          this.#unremoved += 1;
        }).finally(() => this.#removals.delete(removal));
        this.#removals.add(removal);
      }
      async #remove(container) {
        if (this.#podman)
          await this.#api.call("kill container", (abortSignal) => container.kill({ abortSignal })).catch(() => void 0);
        await this.#api.call(
          "remove container",
          (abortSignal) => container.remove({ force: true, v: true, abortSignal }),
          REMOVE_LIMIT_MS
        ).catch((error2) => {
          if (error2.status !== 404) throw error2;
        });
      }
      discardAll() {
        for (const container of this.#live) this.discard(container);
      }
      async settled() {
        while (this.#removals.size > 0) await Promise.allSettled(this.#removals);
      }
    };
  }
});

// src/engines/engine-api.ts
async function openApi(address) {
  const [{ default: Client }, connection] = await Promise.all([Promise.resolve().then(() => __toESM(require("./lib/dockerode.cjs"), 1)), connectionOptions(address)]);
  const agent = newAgent(address);
  const docker = new Client({
    // docker-modem fills every field that is not named here from DOCKER_HOST.
    host: void 0,
    port: void 0,
    ca: void 0,
    cert: void 0,
    key: void 0,
    ...connection,
    protocol: address.kind === "tcp" && address.tls !== null ? "https" : "http",
    agent
  });
  return {
    docker,
    async call(what, work, limitMs = SHORT_LIMIT_MS) {
      const limit = new AbortController();
      let passed;
      const late = new Promise((_, reject) => {
        passed = () => {
          reject(new ApiError(what, null, `the engine did not answer within ${limitMs / 1e3} s`));
          limit.abort();
        };
      });
      const timer = setTimeout(passed, limitMs);
      try {
        return await Promise.race([work(limit.signal), late]);
      } catch (error2) {
        throw toApiError(what, error2);
      } finally {
        clearTimeout(timer);
      }
    },
    [Symbol.dispose]: () => agent.destroy()
  };
}
function newAgent(address) {
  const options = { keepAlive: true };
  const agent = address.kind === "tcp" && address.tls !== null ? new https2.Agent(options) : new http2.Agent(options);
  return Object.assign(agent, { [import_node_util.inspect.custom]: () => "Agent" });
}
var http2, https2, import_node_util, SHORT_LIMIT_MS;
var init_engine_api = __esm({
  "src/engines/engine-api.ts"() {
    "use strict";
    http2 = __toESM(require("node:http"), 1);
    https2 = __toESM(require("node:https"), 1);
    import_node_util = require("node:util");
    init_api_error();
    init_ask_engine();
    SHORT_LIMIT_MS = 3e4;
  }
});

// src/engines/empty-image.ts
async function emptyImageArchive({ reference: reference2, platform: platform2, labels }) {
  const [os, architecture2] = platform2.split("/");
  const config = JSON.stringify({
    created: (/* @__PURE__ */ new Date()).toISOString(),
    architecture: architecture2,
    os,
    config: { Labels: labels },
    rootfs: { type: "layers", diff_ids: [] },
    history: []
  });
  const name2 = `${(0, import_node_crypto5.createHash)("sha256").update(config).digest("hex")}.json`;
  const manifest = JSON.stringify([{ Config: name2, RepoTags: [reference2], Layers: [] }]);
  return await packToBuffer([
    { kind: "content", path: name2, mode: 420, content: config },
    { kind: "content", path: "manifest.json", mode: 420, content: manifest }
  ]);
}
var import_node_crypto5;
var init_empty_image = __esm({
  "src/engines/empty-image.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    init_pack_files();
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
  } catch (error2) {
    if (error2.status === 404) return null;
    throw error2;
  }
}
var init_local_image = __esm({
  "src/engines/local-image.ts"() {
    "use strict";
  }
});

// src/engines/pull-image.ts
async function pullImage(api, reference2, platform2, signal3, onProgress) {
  const { name: name2, tag } = parseImageReference(reference2);
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_LIMIT_MS);
  const abortSignal = AbortSignal.any([signal3, silence.signal, AbortSignal.timeout(PULL_LIMIT_MS)]);
  try {
    const stream = await api.docker.createImage({ fromImage: name2, tag, platform: platform2, abortSignal });
    for await (const line of (0, import_node_readline.createInterface)({ input: import_node_stream2.Readable.from(stream) })) {
      timer.refresh();
      const { error: error2, status } = readProgress(line);
      if (error2 !== null) return classifyPullFailure(error2);
      if (status !== null && isAnswer(status)) onProgress();
    }
    return null;
  } catch (error2) {
    if (abortSignal.aborted) {
      return { kind: "unreachable", message: `no answer for ${SILENCE_LIMIT_MS / 1e3} s while pulling ${reference2}` };
    }
    const failure = toApiError("pull image", error2);
    return failure.lost ? { kind: "engine", message: failure.message } : classifyPullFailure(failure.detail);
  } finally {
    clearTimeout(timer);
  }
}
function readProgress(line) {
  try {
    const { error: error2, status } = JSON.parse(line);
    return { error: typeof error2 === "string" ? error2 : null, status: typeof status === "string" ? status : null };
  } catch {
    return { error: null, status: null };
  }
}
function isAnswer(status) {
  return /^(Pulling fs layer|Downloading|Already exists|Pull complete|Download complete|Digest:|Copying)/i.test(status);
}
function classifyPullFailure(text5) {
  const message = oneLine2(text5);
  if (OTHER_PLATFORM.test(message)) return { kind: "platform", message };
  if (UNREACHABLE.test(message)) return { kind: "unreachable", message };
  return { kind: "refused", message };
}
var import_node_readline, import_node_stream2, PULL_LIMIT_MS, SILENCE_LIMIT_MS, UNREACHABLE, OTHER_PLATFORM;
var init_pull_image = __esm({
  "src/engines/pull-image.ts"() {
    "use strict";
    import_node_readline = require("node:readline");
    import_node_stream2 = require("node:stream");
    init_api_error();
    init_image_reference2();
    PULL_LIMIT_MS = 15 * 6e4;
    SILENCE_LIMIT_MS = 9e4;
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

// src/engines/run-labels.ts
function runLabels(runId) {
  return { [OWN_LABEL]: "1", [RUN_LABEL]: runId };
}
var OWN_LABEL, RUN_LABEL, STAND_IN_LABEL;
var init_run_labels = __esm({
  "src/engines/run-labels.ts"() {
    "use strict";
    OWN_LABEL = "portcullis";
    RUN_LABEL = "portcullis.run";
    STAND_IN_LABEL = "portcullis.stand-in";
  }
});

// src/engines/images.ts
function fromRegistry(reference2, local) {
  return { ...acquired(local), facts: { reference: reference2, digest: local.digest, standIn: null } };
}
function acquired({ id, user, env }) {
  return { reference: id, user, env };
}
function unavailable(message) {
  return { trouble: { kind: "image-unavailable", message, step: null } };
}
async function exists(path) {
  return await (0, import_promises7.access)(path).then(
    () => true,
    () => false
  );
}
var import_node_fs9, import_promises7, import_node_path4, Images;
var init_images = __esm({
  "src/engines/images.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_promises7 = require("node:fs/promises");
    import_node_path4 = require("node:path");
    init_api_error();
    init_empty_image();
    init_image_reference2();
    init_local_image();
    init_pull_image();
    init_registry_memory();
    init_run_labels();
    Images = class {
      #options;
      #registries = new RegistryMemory();
      #acquisitions = /* @__PURE__ */ new Map();
      #standIns = /* @__PURE__ */ new Map();
      #empty = /* @__PURE__ */ new Map();
      constructor(options) {
        this.#options = options;
      }
      /** Rejects with ApiError when the engine fails; that the image is not to be had is `trouble`. */
      async acquire(request, onPulling = () => void 0) {
        const { image, standIn, platform: platform2, pull } = request;
        if (image === null) return { image: await this.emptyImage(platform2) };
        const key = JSON.stringify([image, standIn, platform2, pull]);
        let acquiring = this.#acquisitions.get(key);
        if (!acquiring) {
          const made = {
            acquired: this.#acquire({ ...request, image }, () => {
              made.pulling = true;
              for (const tell of made.onPulling) tell();
            }),
            pulling: false,
            onPulling: /* @__PURE__ */ new Set()
          };
          acquiring = made;
          this.#acquisitions.set(key, made);
        }
        if (acquiring.pulling) onPulling();
        acquiring.onPulling.add(onPulling);
        return await acquiring.acquired;
      }
      /** `scratch`, made for this run. */
      async emptyImage(platform2) {
        let loading = this.#empty.get(platform2);
        if (!loading) {
          loading = this.#loadEmpty(platform2);
          this.#empty.set(platform2, loading);
        }
        return await loading;
      }
      /** Removes what this run added of its own; images from registries and stand-ins stay. */
      async removeOwn() {
        const { api } = this.#options;
        const loaded = await Promise.allSettled(this.#empty.values());
        for (const one of loaded) {
          if (one.status === "rejected") continue;
          const { reference: reference2 } = one.value;
          await api.call(
            "remove image",
            (abortSignal) => api.docker.getImage(reference2).remove({ force: true, abortSignal })
          );
        }
      }
      async #acquire(request, onPulling) {
        const { image, platform: platform2, pull } = request;
        const { api } = this.#options;
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
          const key = `${standIn} ${platform2}`;
          let finding2 = this.#standIns.get(key);
          if (!finding2) {
            finding2 = this.#findStandIn(standIn, platform2);
            this.#standIns.set(key, finding2);
          }
          const found = await finding2;
          if (found) return { image: found };
          return unavailable(`${message}; stand-in ${standIn} is neither in the engine nor in the cache`);
        }
        return unavailable(message);
      }
      async #findStandIn(recipe, platform2) {
        const { api, cacheDir } = this.#options;
        const reference2 = `portcullis.local/stand-in/${recipe}:latest`;
        const suits = (image2) => image2 !== null && image2.platform === platform2 && image2.labels[STAND_IN_LABEL] === recipe;
        let image = await inspectImage(api, reference2);
        if (!suits(image)) {
          const path = (0, import_node_path4.join)(cacheDir, "stand-ins", `${recipe}-${platform2.split("/")[1]}.tar`);
          if (!await exists(path)) return null;
          await this.#load((0, import_node_fs9.createReadStream)(path, { highWaterMark: 1 << 20 }));
          image = await inspectImage(api, reference2);
        }
        if (!suits(image)) return null;
        return { ...acquired(image), facts: { reference: reference2, digest: image.digest, standIn: recipe } };
      }
      async #loadEmpty(platform2) {
        const { runId, labels } = this.#options;
        const reference2 = `portcullis.local/scratch:${runId}-${platform2.replaceAll("/", "-")}`;
        await this.#load(await emptyImageArchive({ reference: reference2, platform: platform2, labels }));
        return { reference: reference2, facts: { reference: "scratch", digest: null, standIn: null }, user: "", env: [] };
      }
      async #load(archive) {
        const { api } = this.#options;
        await api.call(
          "load image",
          async (abortSignal) => {
            const options = { quiet: true, abortSignal };
            const answer2 = await api.docker.loadImage(archive, options);
            let said = "";
            for await (const chunk of answer2) said = (said + String(chunk)).slice(-2e3);
            const failed3 = /"error":"([^"]*)/.exec(said);
            if (failed3) throw new ApiError("load image", 500, failed3[1]);
          },
          12e4
        );
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
var import_node_crypto6, RunVolume;
var init_run_volume = __esm({
  "src/engines/run-volume.ts"() {
    "use strict";
    import_node_crypto6 = require("node:crypto");
    init_container_options();
    init_deferred();
    RunVolume = class {
      #options;
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
      /** Containers that mount it can be made from then on. */
      created() {
        const { api, name: name2, labels } = this.#options;
        this.#created ??= api.call("create volume", (abortSignal) => api.docker.createVolume({ Name: name2, Labels: labels, abortSignal })).then(() => void 0);
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
            { kind: "directory", path: "jobs/", mode: 493 }
          ]);
          this.#filling.resolve();
        } catch (error2) {
          this.#filling.reject(error2);
          for (const { stored } of this.#pending) stored.reject(error2);
          throw error2;
        } finally {
          this.#putting = false;
        }
        await this.#flush();
      }
      /** The job's path in the cells, where it can be read once `stored` resolves. */
      store(job) {
        const content = JSON.stringify(job);
        const name2 = `jobs/${(0, import_node_crypto6.createHash)("sha256").update(content).digest("hex").slice(0, 32)}.json`;
        let stored = this.#jobs.get(name2);
        if (!stored) {
          const waiting = deferred();
          stored = waiting.promise;
          this.#jobs.set(name2, stored);
          this.#pending.push({ file: { kind: "content", path: name2, mode: 420, content }, stored: waiting });
          this.#filling.promise.then(
            () => this.#flush(),
            (error2) => waiting.reject(error2)
          );
        }
        return { path: `${MOUNT}/${name2}`, stored };
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
        return await containers.create({
          Image: reference2,
          Entrypoint: [`${MOUNT}/probe`],
          Labels: labels,
          HostConfig: {
            NetworkMode: "none",
            Mounts: [{ Type: "volume", Source: name2, Target: MOUNT, VolumeOptions: { NoCopy: true } }]
          }
        });
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
        } catch (error2) {
          for (const { stored } of jobs) stored.reject(error2);
          throw error2;
        }
      }
    };
  }
});

// src/engines/sweep.ts
async function sweep(api, { runId, olderThanMs }) {
  const label = runId === null ? `${OWN_LABEL}=1` : `${RUN_LABEL}=${runId}`;
  const found = await findLeftovers(api, label);
  const newest = /* @__PURE__ */ new Map();
  for (const { run: run2, createdMs } of found) newest.set(run2, Math.max(newest.get(run2) ?? 0, createdMs));
  const before = Date.now() - olderThanMs;
  const stale = found.filter(({ run: run2 }) => newest.get(run2) <= before);
  const counts = { containers: 0, volumes: 0, images: 0 };
  for (const kind of ["containers", "volumes", "images"]) {
    const removed = await Promise.allSettled(
      stale.filter((leftover2) => leftover2.kind === kind).map((leftover2) => removeLeftover(api, leftover2))
    );
    counts[kind] = removed.filter(({ status }) => status === "fulfilled").length;
  }
  return counts;
}
async function findLeftovers(api, label) {
  const { docker } = api;
  const filters = { label: [label] };
  const [containers, { Volumes }, images] = await Promise.all([
    api.call("list containers", (abortSignal) => docker.listContainers({ all: true, filters, abortSignal })),
    api.call("list volumes", (abortSignal) => docker.listVolumes({ filters, abortSignal })),
    api.call("list images", (abortSignal) => docker.listImages({ filters, abortSignal }))
  ]);
  return [
    ...containers.map(({ Id, Labels, Created }) => leftover("containers", Id, runOf(Labels), Created * 1e3)),
    ...(Volumes ?? []).map(
      (volume) => leftover("volumes", volume.Name, runOf(volume.Labels), Date.parse(String(Reflect.get(volume, "CreatedAt"))))
    ),
    ...images.map(({ Id, Labels, Created }) => leftover("images", Id, runOf(Labels), Created * 1e3))
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
  } catch (error2) {
    if (error2.status !== 404) throw error2;
  }
}
var init_sweep = __esm({
  "src/engines/sweep.ts"() {
    "use strict";
    init_run_labels();
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
  let api = null;
  try {
    const opened = await openApi(found.address);
    api = opened;
    const info = await opened.call("info", () => opened.docker.info());
    const description = describeEngine(found, info);
    return new ContainerEngine(opened, description, found.stopService, options);
  } catch (error2) {
    api?.[Symbol.dispose]();
    await found.stopService?.();
    throw error2;
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
function describeEngine({ address, version: version2 }, info) {
  const { NCPU, SecurityOptions } = info;
  const { kind, apiVersion, os, arch, kernel: kernel2 } = version2;
  return {
    kind,
    version: version2.version,
    apiVersion,
    address: formatEngineAddress(address),
    os,
    arch,
    kernel: kernel2,
    cpus: typeof NCPU === "number" && NCPU > 0 ? NCPU : 1,
    rootless: Array.isArray(SecurityOptions) && SecurityOptions.some((option) => String(option).includes("rootless"))
  };
}
var import_node_crypto7, STALE_MS, IMAGE_PATIENCE_MS, ContainerEngine;
var init_docker_engine = __esm({
  "src/engines/docker-engine.ts"() {
    "use strict";
    import_node_crypto7 = require("node:crypto");
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
      #images;
      #volume;
      #demux;
      #closing = new AbortController();
      #cells = /* @__PURE__ */ new Set();
      #firstImage = deferred();
      #cleaning = Promise.resolve();
      constructor(api, description, stopService, options) {
        this.description = description;
        this.#api = api;
        this.#options = options;
        this.#stopService = stopService;
        this.#demux = outputDemux(api.docker.modem);
        this.#runId = options.runId ?? (0, import_node_crypto7.randomBytes)(6).toString("hex");
        this.#labels = runLabels(this.#runId);
        this.#containers = new Containers(api, this.#runId, description.kind);
        this.#images = new Images({
          api,
          runId: this.#runId,
          labels: this.#labels,
          cacheDir: options.cacheDir,
          log: options.log,
          signal: this.#closing.signal
        });
        this.#volume = new RunVolume({
          api,
          containers: this.#containers,
          name: `portcullis-${this.#runId}`,
          labels: this.#labels,
          image: () => this.#anyImage()
        });
      }
      async prepare(upload) {
        await this.#volume.fill(upload);
        this.#cleaning = sweep(this.#api, { runId: null, olderThanMs: STALE_MS }).catch(() => void 0);
      }
      async runCell(request, signal3) {
        const either = AbortSignal.any([signal3, this.#closing.signal]);
        const running = this.#runCell(request, either).catch((error2) => nothingSeen(engineTrouble(error2, null)));
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
          void this.#images.emptyImage(`${os}/${arch}`).then(
            ({ reference: reference2 }) => this.#firstImage.resolve(reference2),
            (error2) => this.#firstImage.reject(error2)
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
        this.#containers.discardAll();
        await this.#containers.settled();
        await this.#cleaning;
        const removed = await Promise.allSettled([this.#volume.remove(), this.#images.removeOwn()]);
        if (removed.some(({ status }) => status === "rejected") || this.#containers.unremoved > 0) {
          await sweep(this.#api, { runId: this.#runId, olderThanMs: 0 }).catch((error2) => {
            this.#options.log(`what run ${this.#runId} made could not be removed: ${String(error2)}`);
          });
        }
        this.#api[Symbol.dispose]();
        await this.#stopService?.();
      }
    };
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
  const source = (0, import_node_path5.join)(tools.packageRoot, "probe");
  const sourceHash = hashSource(source);
  const entry = {
    root: tools.env.RUNNER_TOOL_CACHE || (0, import_node_path5.join)(tools.cacheDir, "tools"),
    version: cacheVersion(sourceHash, go.version),
    arch: `${platform2.os}-${platform2.arch}`,
    file: platform2.os === "windows" ? `${TOOL}.exe` : TOOL
  };
  const cached = await fromCache(entry);
  if (cached !== null) return cached;
  const temporary = tools.env.RUNNER_TEMP || (0, import_node_path5.join)(tools.cacheDir, "tmp");
  await (0, import_promises8.mkdir)(temporary, { recursive: true });
  const directory = await (0, import_promises8.mkdtemp)((0, import_node_path5.join)(temporary, `${TOOL}-`));
  try {
    const built = (0, import_node_path5.join)(directory, entry.file);
    const startedAt = performance.now();
    await buildProbe({ source, sourceHash, platform: platform2, go: go.path, out: built, env: tools.env });
    tools.log(`probe: built with ${go.version} in ${Math.round(performance.now() - startedAt)} ms`);
    return await intoCache(built, entry, { temporary, log: tools.log });
  } finally {
    await (0, import_promises8.rm)(directory, { recursive: true, force: true });
  }
}
function hashSource(directory) {
  const hash = (0, import_node_crypto8.createHash)("sha256");
  for (const name2 of sourceFiles(directory)) {
    const text5 = (0, import_node_fs10.readFileSync)((0, import_node_path5.join)(directory, name2));
    hash.update(`${name2}\0${text5.length}\0`).update(text5);
  }
  return hash.digest("hex").slice(0, 16);
}
function sourceFiles(directory, below = "") {
  return (0, import_node_fs10.readdirSync)((0, import_node_path5.join)(directory, below), { withFileTypes: true }).flatMap((entry) => {
    const name2 = below + entry.name;
    if (entry.isDirectory()) return entry.name === "testdata" ? [] : sourceFiles(directory, `${name2}/`);
    return name2 === "go.mod" || name2.endsWith(".go") && !name2.endsWith("_test.go") ? [name2] : [];
  }).sort();
}
function cacheVersion(sourceHash, goVersion) {
  return `1.0.0-s${sourceHash}.${goVersion.replaceAll(/[^0-9A-Za-z-]/g, "-")}`;
}
async function fromCache({ root, version: version2, arch, file: file2 }) {
  const directory = (0, import_node_path5.join)(root, TOOL, version2, arch);
  const path = (0, import_node_path5.join)(directory, file2);
  try {
    const [found] = await Promise.all([(0, import_promises8.stat)(path), (0, import_promises8.stat)(`${directory}.complete`)]);
    return found.isFile() && found.size > 0 ? path : null;
  } catch {
    return null;
  }
}
async function intoCache(built, entry, { temporary, log }) {
  const { cacheFile } = await Promise.resolve().then(() => __toESM(require("./lib/actions-tool-cache.cjs"), 1));
  const before = { RUNNER_TOOL_CACHE: process.env.RUNNER_TOOL_CACHE, RUNNER_TEMP: process.env.RUNNER_TEMP };
  Object.assign(process.env, { RUNNER_TOOL_CACHE: entry.root, RUNNER_TEMP: temporary });
  const restoreOutput = divertWorkflowCommands(log);
  try {
    return (0, import_node_path5.join)(await cacheFile(built, entry.file, TOOL, entry.version, entry.arch), entry.file);
  } finally {
    restoreOutput();
    for (const [name2, value] of Object.entries(before)) {
      if (value === void 0) delete process.env[name2];
      else process.env[name2] = value;
    }
  }
}
function divertWorkflowCommands(log) {
  const write2 = process.stdout.write;
  process.stdout.write = function divert(...args) {
    const [chunk] = args;
    if (typeof chunk !== "string" || !chunk.startsWith("::debug::")) return write2.apply(process.stdout, args);
    log(`probe: ${chunk.slice("::debug::".length).trim()}`);
    return true;
  };
  return () => {
    process.stdout.write = write2;
  };
}
async function buildProbe({
  source,
  sourceHash,
  platform: platform2,
  go,
  out,
  env,
  toolchain
}) {
  const { exec } = await Promise.resolve().then(() => __toESM(require("./lib/actions-exec.cjs"), 1));
  let said = "";
  const listen = (data) => {
    if (said.length < 4e3) said += data.toString();
  };
  const flags = ["-trimpath", "-buildvcs=false", `-ldflags=-s -w -buildid= -X main.sourceVersion=${sourceHash}`];
  const code = await exec(go, ["build", ...flags, "-o", out, "."], {
    cwd: source,
    env: goEnvironment(env, { GOOS: platform2.os, GOARCH: platform2.arch, ...toolchain && { GOTOOLCHAIN: toolchain } }),
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: listen, stderr: listen }
  });
  if (code !== 0) throw new Error(`go build ended with exit code ${code}: ${said.trim()}`);
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
var import_node_crypto8, import_node_fs10, import_promises8, import_node_path5, TOOL;
var init_probe_build = __esm({
  "src/engines/probe-build.ts"() {
    "use strict";
    import_node_crypto8 = require("node:crypto");
    import_node_fs10 = require("node:fs");
    import_promises8 = require("node:fs/promises");
    import_node_path5 = require("node:path");
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
  for (const directory of searchPath.split(import_node_path6.delimiter)) {
    if (directory === "") continue;
    const candidate = (0, import_node_path6.join)(directory, name2);
    const found = await (0, import_promises9.stat)(candidate).catch(() => null);
    if (found?.isFile() && (process.platform === "win32" || (found.mode & 73) !== 0)) return candidate;
  }
  return null;
}
async function versionFile(path) {
  try {
    const text5 = await (0, import_promises9.readFile)((0, import_node_path6.join)((0, import_node_path6.dirname)((0, import_node_path6.dirname)(await (0, import_promises9.realpath)(path))), "VERSION"), "utf8");
    return /^go1\.\S+/.exec(text5)?.[0] ?? null;
  } catch {
    return null;
  }
}
async function askVersion(path, { env, log }) {
  const { getExecOutput } = await Promise.resolve().then(() => __toESM(require("./lib/actions-exec.cjs"), 1));
  const { goEnvironment: goEnvironment2 } = await Promise.resolve().then(() => (init_probe_build(), probe_build_exports));
  const answer2 = await getExecOutput(path, ["version"], {
    silent: true,
    ignoreReturnCode: true,
    env: goEnvironment2(env, {})
  }).catch((error2) => {
    log(`probe: ${path} version: ${String(error2)}`);
    return null;
  });
  return /^go version (?:devel )?(go1\.\S+)/.exec(answer2?.stdout ?? "")?.[1] ?? null;
}
var import_promises9, import_node_path6, OLDEST_MINOR;
var init_probe_go = __esm({
  "src/engines/probe-go.ts"() {
    "use strict";
    import_promises9 = require("node:fs/promises");
    import_node_path6 = require("node:path");
    OLDEST_MINOR = 21;
  }
});

// src/engines/probe-sums.ts
var PROBE_SUMS;
var init_probe_sums = __esm({
  "src/engines/probe-sums.ts"() {
    "use strict";
    PROBE_SUMS = {
      "linux-amd64": "952e3550e456f17f999c22b2856367d8f278338837775e28c6c6851582a440e7",
      "linux-arm64": "70d02d14112d0aca5a529d9909cd08d2f95142357139678410e66c56f20d2573"
    };
  }
});

// src/engines/probe-prebuilt.ts
async function prebuiltProbe({ os, arch }, { packageRoot: packageRoot2 }, sums = PROBE_SUMS) {
  const expected = sums[`${os}-${arch}`];
  if (expected === void 0) return null;
  const path = (0, import_node_path7.join)(packageRoot2, "dist", "probe", `portcullis-probe-${os}-${arch}`);
  const bytes3 = await (0, import_promises10.readFile)(path).catch((error2) => {
    throw new EngineError(`The prebuilt probe ${path} cannot be read: ${String(error2)}`, {
      hint: "Install the package again, or install Go 1.21 or newer so that the probe is built from source.",
      cause: error2
    });
  });
  const actual = (0, import_node_crypto9.createHash)("sha256").update(bytes3).digest("hex");
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
var import_node_crypto9, import_promises10, import_node_path7;
var init_probe_prebuilt = __esm({
  "src/engines/probe-prebuilt.ts"() {
    "use strict";
    import_node_crypto9 = require("node:crypto");
    import_promises10 = require("node:fs/promises");
    import_node_path7 = require("node:path");
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
    } catch (error2) {
      tools.log(`probe: ${go.path} could not build it: ${error2 instanceof Error ? error2.message : String(error2)}`);
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

// src/report/safe-json.ts
function safeJson(value) {
  const text5 = JSON.stringify(value, null, 2);
  return `${text5.replace(RAW, escapeUnit).replace(/##(?=\[)/g, "#\\u0023")}
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

// src/entry/report-failure.ts
init_errors();
init_escape_terminal();
function reportFailure(error2) {
  if (error2 instanceof PortcullisError) {
    process.stderr.write(`portcullis: ${escapeTerminal(error2.message)}

${escapeTerminal(error2.hint)}
`);
    return error2.exitCode;
  }
  process.stderr.write("portcullis: this is a bug, please report it with the lines below\n");
  for (let cause = error2; cause !== void 0; cause = cause instanceof Error ? cause.cause : void 0) {
    process.stderr.write(`${cause instanceof Error ? cause.stack ?? cause.message : String(cause)}
`);
  }
  return 3;
}

// src/entry/action-run.ts
var import_node_crypto11 = require("node:crypto");
var import_node_path9 = require("node:path");
var core3 = __toESM(require("./lib/actions-core.cjs"), 1);
init_escape_terminal();
init_render_terminal();
init_visible_text();

// src/binary/byte-view.ts
init_errors();
var CUT_OFF_HINT = "The file may be cut off or damaged: build it or download it again.";
var ByteView = class {
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
function readExactly(source, offset, length, what) {
  if (!(offset >= 0 && length >= 0 && offset + length <= source.sizeBytes)) {
    throw new BinaryFormatError(
      Math.max(0, Math.min(offset, source.sizeBytes)),
      `${what} should be ${length} bytes at ${offset}, the file has ${source.sizeBytes}`,
      { hint: CUT_OFF_HINT }
    );
  }
  const bytes3 = source.read(offset, length);
  if (bytes3.length === length) return bytes3;
  throw new BinaryFormatError(offset + bytes3.length, `${what} could not be read whole`, { hint: CUT_OFF_HINT });
}
function readUpTo(source, offset, length) {
  if (!(offset >= 0 && offset < source.sizeBytes)) return new Uint8Array(0);
  return source.read(offset, Math.max(0, Math.min(length, source.sizeBytes - offset)));
}

// src/binary/elf/inspect-elf.ts
init_errors();

// src/binary/go/build-info.ts
init_errors();

// src/binary/image.ts
function offsetOf(image, address) {
  for (const region of image.regions) {
    const into = address - region.address;
    if (into >= 0 && into < region.sizeBytes) return region.offset + into;
  }
  return null;
}

// src/binary/search.ts
var CHUNK_BYTES = 1 << 18;
var Needle = class {
  sizeBytes;
  #bytes;
  #skip;
  /** One byte per character of `text` (up to U+00FF). */
  constructor(text5) {
    this.#bytes = Uint8Array.from(text5, (character) => character.charCodeAt(0));
    this.sizeBytes = this.#bytes.length;
    this.#skip = new Uint16Array(256).fill(this.sizeBytes);
    for (let index = 0; index < this.sizeBytes - 1; index += 1) {
      this.#skip[this.#bytes[index]] = this.sizeBytes - 1 - index;
    }
  }
  /** Position of the first occurrence at or after `from`; -1 where there is none. */
  indexIn(hay, from = 0) {
    const needle = this.#bytes;
    const skip = this.#skip;
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
function* chunksOf(source, range, overlap = 0) {
  const end = Math.min(range.offset + range.sizeBytes, source.sizeBytes);
  const buffer = chunkBuffer(source, Math.min(CHUNK_BYTES + overlap, end - range.offset));
  for (let offset = range.offset; offset < end; offset += CHUNK_BYTES) {
    yield { bytes: readChunk(source, offset, Math.min(CHUNK_BYTES + overlap, end - offset), buffer), offset };
  }
}
function chunkBuffer(source, length) {
  return source.readInto && length > 0 ? new Uint8Array(length) : null;
}
function readChunk(source, offset, length, buffer) {
  if (!buffer || !source.readInto) return readUpTo(source, offset, length);
  const target = buffer.subarray(0, length);
  return target.subarray(0, source.readInto(offset, target));
}
function* findAll(source, range, needle) {
  for (const { bytes: bytes3, offset } of chunksOf(source, range, needle.sizeBytes - 1)) {
    for (let at = needle.indexIn(bytes3); at >= 0; at = needle.indexIn(bytes3, at + 1)) yield offset + at;
  }
}

// src/binary/text.ts
var utf8 = new TextDecoder();
var FIRST_READ_BYTES = 128;
var MAX_NAME_BYTES = 4096;
function decodeText(bytes3) {
  return utf8.decode(bytes3);
}
function readCString(source, offset, end) {
  const limit = Math.min(end - offset, MAX_NAME_BYTES);
  if (limit <= 0) return "";
  let bytes3 = readUpTo(source, offset, Math.min(limit, FIRST_READ_BYTES));
  let nul = bytes3.indexOf(0);
  if (nul < 0 && limit > FIRST_READ_BYTES) {
    bytes3 = readUpTo(source, offset, limit);
    nul = bytes3.indexOf(0);
  }
  return utf8.decode(nul < 0 ? bytes3 : bytes3.subarray(0, nul));
}
function cString(bytes3, at = 0) {
  const nul = bytes3.indexOf(0, at);
  return utf8.decode(bytes3.subarray(at, nul < 0 ? bytes3.length : nul));
}

// src/binary/go/build-info.ts
var MAGIC = new Needle("\xFF Go buildinf:");
var HEADER_BYTES = 32;
var ALIGN = 16;
var FLAG_BIG_ENDIAN = 1;
var FLAG_INLINE = 2;
var MAX_VERSION_BYTES = 4096;
var MAX_MODULES_BYTES = 4 << 20;
var FRAME_BYTES = 16;
var MAX_SEARCHED_BYTES = 128 << 20;
var MAX_CANDIDATES = 200;
var SECTION = /^(?:\.go\.buildinfo|__go_buildinfo)$/;
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
  const data = image.regions.filter((region) => region.writable && !region.executable);
  const constants = image.regions.filter((region) => !region.writable && !region.executable);
  return [...image.sections.filter((section) => SECTION.test(section.name)), ...data, ...constants];
}
function readBlob(image, offset, warnings) {
  const { source } = image;
  const header = readExactly(source, offset, HEADER_BYTES, "the header of the build info");
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
  const stringAt = (at, limit) => {
    const address = view.word(at, bits);
    if (address === 0) return new Uint8Array();
    const where = mapped(image, address, offset);
    const pair = new ByteView(readExactly(source, where, 2 * pointerBytes, "a Go string"), where, endian);
    const length = pair.word(pointerBytes, bits);
    if (length === 0) return new Uint8Array();
    return bounded(image, mapped(image, pair.word(0, bits), where), length, limit, warnings);
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
function inlineString(image, at, limit, warnings) {
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
  return { bytes: bounded(image, start2, length, limit, warnings), end: start2 + length };
}
function bounded(image, at, length, limit, warnings) {
  if (length > limit) warnings.add(`build info: a string of ${length} bytes is read up to ${limit}`);
  return readExactly(image.source, at, Math.min(length, limit), "a string of the build info");
}
function toBuildInfo(version2, modules) {
  if (version2.length === 0) return null;
  const framed = modules.length >= 2 * FRAME_BYTES + 1 && modules.at(-FRAME_BYTES - 1) === 10;
  return {
    version: decodeText(version2),
    modules: framed ? decodeText(modules.subarray(FRAME_BYTES, -FRAME_BYTES)) : ""
  };
}

// src/binary/go/cgo-packages.ts
var WRAPPERS = ["._Cfunc_", "._C2func_", "._Ctype_", "._cgoexpwrap_"].map((text5) => new Needle(text5));
var EXPORTED = new Needle("_cgoexp_");
var EXPORTED_NAME = /^_cgoexp_[0-9a-f]{12}_(.+)$/;
var RUNTIME_CGO = new Needle("runtime/cgo.");
var PLAIN_PATH = /^(?:[^()[\]{} ]*\/)?[^()[\]{} ./]+$/;
var MAX_EXPORTED = 16;
var MAX_WRAPPERS = 5e4;
var MAX_PACKAGES = 2e3;
var MAX_PATH_BYTES = 512;
var CgoPackages = class {
  #found = /* @__PURE__ */ new Set();
  #exported = /* @__PURE__ */ new Set();
  #wrappers = 0;
  /** `names`: whole names, each closed by a NUL. */
  visit(names) {
    for (const needle of WRAPPERS) {
      for (let at = needle.indexIn(names); at >= 0; at = needle.indexIn(names, at + 1)) {
        this.#wrappers += 1;
        if (this.#wrappers > MAX_WRAPPERS || this.#found.size > MAX_PACKAGES) break;
        const start2 = nameStart(names, at);
        const path = packagePath(decodeText(names.subarray(start2, at)));
        if (path !== "") this.#found.add(path);
      }
    }
    for (let at = EXPORTED.indexIn(names); at >= 0; at = EXPORTED.indexIn(names, at + 1)) {
      if (at > 0 && names[at - 1] !== 0) continue;
      this.#wrappers += 1;
      if (this.#wrappers > MAX_WRAPPERS || this.#exported.size >= MAX_EXPORTED) break;
      const name2 = EXPORTED_NAME.exec(cString(names.subarray(at, at + MAX_PATH_BYTES)))?.[1];
      if (name2 !== void 0) this.#exported.add(name2);
    }
    const runtime = RUNTIME_CGO.indexIn(names);
    if (runtime === 0 || runtime > 0 && names[runtime - 1] === 0) this.#found.add("runtime/cgo");
  }
  /** Whether names must be visited once more, by `visitExported`, to find whose the exported functions are. */
  get needsSecondVisit() {
    return this.#exported.size > 0;
  }
  visitExported(names) {
    for (const exported of this.#exported) {
      const needle = new Needle(`.${exported}\0`);
      for (let at = needle.indexIn(names); at >= 0; at = needle.indexIn(names, at + 1)) {
        const path = decodeText(names.subarray(nameStart(names, at), at));
        this.#wrappers += 1;
        if (this.#wrappers > MAX_WRAPPERS) break;
        if (PLAIN_PATH.test(path)) this.#found.add(packagePath(path));
      }
    }
  }
  /** Import paths, sorted; `main` for the main package. */
  list() {
    if (this.#found.size > 0) this.#found.add("runtime/cgo");
    return [...this.#found].sort();
  }
};
function nameStart(names, at) {
  const from = Math.max(0, at - MAX_PATH_BYTES);
  return from + names.subarray(from, at).lastIndexOf(0) + 1;
}
var GENERATED = /^(?:type:?\.\.?(?:eq|hash)\.|go:)/;
var ESCAPED = /%([0-9a-f]{2})/g;
var BEFORE_PATH = /^.*[[\]{},*( ]/;
function packagePath(name2) {
  const path = name2.replace(GENERATED, "").replace(BEFORE_PATH, "");
  const slash = path.lastIndexOf("/");
  const dot = path.indexOf(".", slash + 1);
  const whole2 = dot < 0 ? path : path.slice(0, dot);
  return whole2.replace(ESCAPED, (_, hex2) => String.fromCharCode(Number.parseInt(hex2, 16)));
}

// src/binary/go/cpu-level.ts
var START_UP_TEXT = new Needle("AMD64 processors with v");
var AFTER_DIGIT = " microarchitecture support";
var MAX_SEARCHED_BYTES2 = 64 << 20;
function levelOfSetting(setting) {
  const digit = /^v([1-4])$/.exec(setting ?? "")?.[1];
  return digit === void 0 ? null : Number(digit);
}
function levelOfStartUpText(image) {
  let left = MAX_SEARCHED_BYTES2;
  for (const { offset, sizeBytes: sizeBytes2 } of startUpRegions(image)) {
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
function startUpRegions(image) {
  const constants = image.regions.filter((region) => !region.writable && !region.executable);
  return constants.length > 0 ? constants : image.regions;
}
function highestLevel(a, b) {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

// src/binary/go/function-table.ts
var LAYOUTS = {
  251: "1.2",
  250: "1.16",
  240: "1.18",
  241: "1.20"
};
var SECTION2 = /^(?:(?:\.data\.rel\.ro)?\.gopclntab|__gopclntab)$/;
var MAX_SEARCHED_BYTES3 = 64 << 20;
var MAX_CANDIDATES2 = 1e4;
var MAX_FUNCTIONS = 4e6;
var MAX_STREWN_FUNCTIONS = 4e5;
var HEAD_BYTES = 80;
function findFunctionTable(image, warnings) {
  const budget = { bytes: MAX_SEARCHED_BYTES3, candidates: MAX_CANDIDATES2 };
  for (const section of image.sections) {
    if (!SECTION2.test(section.name)) continue;
    const table3 = searchIn(image, section, budget);
    if (table3) return table3;
    warnings.add(`function table: there is none in section ${section.name}`);
  }
  for (const region of [...image.regions].sort((a, b) => rank(a) - rank(b))) {
    const table3 = searchIn(image, region, budget);
    if (table3) return table3;
  }
  return null;
}
function searchIn(image, { offset, sizeBytes: sizeBytes2 }, budget) {
  const size2 = Math.min(sizeBytes2, budget.bytes);
  budget.bytes -= size2;
  for (const at of magicsIn(image, { offset, sizeBytes: size2 })) {
    budget.candidates -= 1;
    if (budget.candidates < 0) return null;
    const table3 = readHead(image, at);
    if (table3) return table3;
  }
  return null;
}
function rank(region) {
  return (region.executable ? 2 : 0) + (region.writable ? 1 : 0);
}
function* magicsIn({ source }, range) {
  for (const { bytes: bytes3, offset } of chunksOf(source, range)) {
    for (let at = 0; at + 4 <= bytes3.length; at += 4) {
      if (bytes3[at + 1] !== 255 || bytes3[at + 2] !== 255) continue;
      const [first, last] = [bytes3[at], bytes3[at + 3]];
      if (last === 255 && first in LAYOUTS || first === 255 && last in LAYOUTS) yield offset + at;
    }
  }
}
function readHead(image, offset) {
  const head = readUpTo(image.source, offset, HEAD_BYTES);
  if (head.length < HEAD_BYTES) return null;
  const [first, last] = [head[0], head[3]];
  const endian = first === 255 && last in LAYOUTS ? "big" : "little";
  const layout = LAYOUTS[endian === "big" ? last : first];
  const [pad1, pad2, quantum, pointerBytes] = [head[4], head[5], head[6], head[7]];
  if (layout === void 0 || pad1 !== 0 || pad2 !== 0) return null;
  if (quantum !== 1 && quantum !== 2 && quantum !== 4) return null;
  if (pointerBytes !== 4 && pointerBytes !== 8) return null;
  const view = new ByteView(head, offset, endian);
  const word2 = (index) => view.word(8 + index * pointerBytes, pointerBytes === 8 ? 64 : 32);
  const functions = word2(0);
  if (functions === 0 || functions > MAX_FUNCTIONS) return null;
  const table3 = { layout, offset, endian, pointerBytes, functions };
  if (layout === "1.2") return { ...table3, names: null };
  const namesWord = layout === "1.16" ? 2 : 3;
  const [from, to] = [word2(namesWord), word2(namesWord + 1)];
  if (from < 8 + namesWord * pointerBytes || to <= from || offset + to > image.source.sizeBytes) return null;
  return { ...table3, names: { offset: offset + from, sizeBytes: to - from } };
}
function eachNames(image, table3, visit2, warnings) {
  if (table3.names) eachBlock(image, table3.names, visit2, warnings);
  else eachStrewn(image, table3, visit2, warnings);
}
var MAX_NAMES_BYTES = 32 << 20;
function eachBlock(image, names, visit2, warnings) {
  if (names.sizeBytes > MAX_NAMES_BYTES) {
    warnings.add(`function table: the first ${MAX_NAMES_BYTES} of ${names.sizeBytes} bytes of names are read`);
  }
  const end = names.offset + Math.min(names.sizeBytes, MAX_NAMES_BYTES);
  const buffer = chunkBuffer(image.source, CHUNK_BYTES);
  for (let start2 = names.offset; start2 < end; ) {
    const bytes3 = readChunk(image.source, start2, Math.min(CHUNK_BYTES, end - start2), buffer);
    const whole2 = bytes3.lastIndexOf(0) + 1;
    if (whole2 === 0) return warnings.add(`function table: a name has no end (at byte offset ${start2})`);
    visit2(bytes3.subarray(0, whole2));
    start2 += whole2;
  }
}
var NAME_BYTES = 512;
function eachStrewn(image, table3, visit2, warnings) {
  const { source } = image;
  const { offset, endian, pointerBytes } = table3;
  const bits = pointerBytes === 8 ? 64 : 32;
  const entryBytes = 2 * pointerBytes;
  const perChunk = Math.floor(CHUNK_BYTES / entryBytes);
  const functions = Math.min(table3.functions, MAX_STREWN_FUNCTIONS);
  if (functions < table3.functions) {
    warnings.add(`function table: the first ${functions} of ${table3.functions} functions are read`);
  }
  warnings.attempt("function table", void 0, () => {
    for (let first = 0; first < functions; first += perChunk) {
      const count3 = Math.min(perChunk, functions - first);
      const at = offset + 8 + pointerBytes + first * entryBytes;
      const view = new ByteView(readExactly(source, at, count3 * entryBytes, "functions"), at, endian);
      for (let index = 0; index < count3; index += 1) {
        const functionAt = offset + view.word(index * entryBytes + pointerBytes, bits);
        const head = new ByteView(readExactly(source, functionAt, pointerBytes + 4, "a function"), functionAt, endian);
        const name2 = readUpTo(source, offset + head.u32(pointerBytes), NAME_BYTES);
        const nul = name2.indexOf(0);
        if (nul > 0) visit2(name2.subarray(0, nul + 1));
      }
    }
  });
}

// src/binary/go/marks.ts
var SIGNS = [
  { mark: "embedded-tzdata", prefix: ["time/tzdata."] },
  { mark: "load-location", exact: ["time.LoadLocation"] },
  {
    mark: "fallback-roots",
    exact: ["crypto/x509.SetFallbackRoots"],
    prefix: ["golang.org/x/crypto/x509roots/fallback.", "github.com/breml/rootcerts", "github.com/certifi/gocertifi."]
  },
  {
    mark: "system-roots",
    exact: ["crypto/x509.loadSystemRoots", "crypto/x509.initSystemRoots", "crypto/x509.(*Certificate).systemVerify"]
  },
  {
    mark: "current-user",
    exact: ["os/user.Current", "os/user.current", "os/user.lookupUserId", "os/user.lookupUser", "os/user.lookupGroup"]
  },
  {
    mark: "temporary-files",
    exact: ["os.CreateTemp", "os.MkdirTemp", "os.TempDir", "os.tempDir", "io/ioutil.TempFile", "io/ioutil.TempDir"]
  },
  { mark: "home-directory", exact: ["os.UserHomeDir", "os.UserCacheDir", "os.UserConfigDir"] },
  {
    mark: "name-lookup",
    exact: [
      "net.(*Resolver).goLookupIPCNAMEOrder",
      "net.(*Resolver).goLookupIP",
      "net.(*Resolver).goLookupIPOrder",
      "net.goLookupIPOrder",
      "net.goLookupIPCNAMEOrder",
      "net.(*Resolver).lookupIP"
    ]
  },
  { mark: "plugin", exact: ["plugin.Open", "plugin.open"] }
];
var BY_FIRST_BYTE = signTable();
function signTable() {
  const table3 = [];
  for (const { mark, exact = [], prefix = [] } of SIGNS) {
    for (const text5 of [...exact.map((name2) => `${name2}\0`), ...prefix]) {
      const bytes3 = Uint8Array.from(text5, (character) => character.charCodeAt(0));
      (table3[bytes3[0]] ??= []).push({ mark, bytes: bytes3 });
    }
  }
  return table3;
}
var MAX_NAMES = 2e6;
var Marks = class {
  found = /* @__PURE__ */ new Set();
  #names = 0;
  /** `names`: whole names, each closed by a NUL. */
  visit(names) {
    let start2 = 0;
    while (start2 < names.length && this.#names < MAX_NAMES) {
      const first = names[start2];
      if (first === 0) {
        start2 += 1;
        continue;
      }
      const signs = BY_FIRST_BYTE[first];
      if (signs) {
        for (const { mark, bytes: bytes3 } of signs) if (isAt(names, start2, bytes3)) this.found.add(mark);
      }
      this.#names += 1;
      start2 = names.indexOf(0, start2) + 1;
      if (start2 === 0) return;
    }
  }
};
function isAt(names, at, bytes3) {
  if (at + bytes3.length > names.length) return false;
  for (let index = 1; index < bytes3.length; index += 1) if (names[at + index] !== bytes3[index]) return false;
  return true;
}

// src/binary/go/unquote-go.ts
var ESCAPE = /\\(?:([abfnrtv\\'"])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))/g;
var SINGLE = {
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
function unquoteGo(text5) {
  const quote = text5[0];
  if (text5.length < 2 || text5.at(-1) !== quote) return text5;
  if (quote === "`") return text5.slice(1, -1);
  if (quote !== '"') return text5;
  return text5.slice(1, -1).replace(ESCAPE, (_, single, hex2, short, long, octal) => {
    if (single) return SINGLE[single];
    const code = octal ? Number.parseInt(octal, 8) : Number.parseInt(hex2 ?? short ?? long, 16);
    return code > 1114111 ? "\uFFFD" : String.fromCodePoint(code);
  });
}

// src/binary/go/module-info.ts
var MAX_DEPS = 2e4;
var MAX_SETTINGS = 1e3;
function parseModuleInfo(text5) {
  let path = null;
  let module2 = null;
  const deps = [];
  const settings = /* @__PURE__ */ new Map();
  let last = null;
  for (const line of text5.split("\n")) {
    const [word2, ...columns] = line.split("	");
    if (word2 === "path") path = columns[0] || null;
    else if (word2 === "mod") {
      module2 = toModule(columns);
      last = "module";
    } else if (word2 === "dep" && deps.length < MAX_DEPS) {
      deps.push(toModule(columns));
      last = "dep";
    } else if (word2 === "=>") {
      const replacedBy = columns[1] ? `${columns[0]}@${columns[1]}` : columns[0] ?? "";
      if (last === "module") module2 = replaced(module2, replacedBy);
      else if (last === "dep") deps[deps.length - 1] = replaced(deps.at(-1), replacedBy);
      last = null;
    } else if (word2 === "build" && settings.size < MAX_SETTINGS) {
      const setting = parseSetting(columns.join("	"));
      if (setting) settings.set(...setting);
    }
  }
  return { path, module: module2, settings: Object.fromEntries(settings), deps };
}
function replaced(module2, replacedBy) {
  return module2 && { ...module2, replacedBy };
}
function toModule([path = "", version2 = ""]) {
  return { path, version: version2 || null, replacedBy: null };
}
var QUOTED = /^(?:"(?:[^"\\]|\\.)*"|`[^`]*`)/;
function parseSetting(text5) {
  const quotedKey = QUOTED.exec(text5)?.[0];
  const rawKey = quotedKey ?? text5.split("=", 1)[0];
  if (rawKey === "" || text5[rawKey.length] !== "=") return null;
  const rawValue = text5.slice(rawKey.length + 1);
  return [quotedKey === void 0 ? rawKey : unquoteGo(quotedKey), unquoteGo(rawValue)];
}

// src/binary/go/version-trace.ts
var START = new Needle("go1.");
var VERSION = /^go1\.\d{1,3}(?:\.\d{1,3})?(?:rc\d{1,2}|beta\d{1,2})?/;
var LONGEST = 24;
var MAX_CANDIDATES3 = 64;
var MAX_SEARCHED_BYTES4 = 32 << 20;
function versionTrace(image) {
  const constants = image.regions.filter((region) => !region.writable && !region.executable);
  const code = image.regions.filter((region) => region.executable);
  const candidates = [constants, code].map((regions) => findCandidates(image, regions)).find(({ length }) => length > 0);
  return candidates ? bestOf(image, candidates) : null;
}
function bestOf(image, candidates) {
  const proven = [...new Set(pointedTo(image, candidates))];
  const likely = proven.length > 0 ? proven : [...new Set(candidates.map(({ text: text5 }) => text5))];
  const patched = likely.filter((text5) => /^go1\.\d+\.\d/.test(text5));
  if (patched.length === 1) return patched[0];
  return proven.length === 1 ? proven[0] : null;
}
function findCandidates(image, regions) {
  const found = [];
  let left = MAX_SEARCHED_BYTES4;
  for (const region of regions) {
    const sizeBytes2 = Math.min(region.sizeBytes, left);
    left -= sizeBytes2;
    for (const offset of findAll(image.source, { offset: region.offset, sizeBytes: sizeBytes2 }, START)) {
      const text5 = VERSION.exec(String.fromCharCode(...readUpTo(image.source, offset, LONGEST)))?.[0];
      if (text5 === void 0) continue;
      found.push({ text: text5, address: region.address + (offset - region.offset) });
      if (found.length >= MAX_CANDIDATES3) return found;
    }
  }
  return found;
}
function pointedTo(image, candidates) {
  const byAddress = new Map(candidates.map(({ text: text5, address }) => [address, text5]));
  const lowest = Math.min(...byAddress.keys());
  const highest2 = Math.max(...byAddress.keys());
  const width = image.bits / 8;
  const found = [];
  let left = MAX_SEARCHED_BYTES4;
  for (const { offset, sizeBytes: sizeBytes2 } of image.regions.filter((each) => each.writable)) {
    const size2 = Math.min(sizeBytes2, left);
    left -= size2;
    for (const chunk of chunksOf(image.source, { offset, sizeBytes: size2 }, width)) {
      const view = new ByteView(chunk.bytes, chunk.offset, image.endian);
      for (let at = 0; at + 2 * width <= view.length; at += width) {
        const address = view.word(at, image.bits);
        if (address < lowest || address > highest2) continue;
        const text5 = byAddress.get(address);
        if (text5 === void 0 || found.length >= MAX_CANDIDATES3) continue;
        const version2 = VERSION.exec(text5.slice(0, view.word(at + width, image.bits)))?.[0];
        if (version2?.length === view.word(at + width, image.bits)) found.push(version2);
      }
    }
  }
  return found;
}

// src/binary/go/traces.ts
var GO_SECTION = /^(?:\.go\.|__go_|(?:\.data\.rel\.ro)?\.gopclntab$|__gopclntab$|\.gosymtab$|\.note\.go\.buildid$)/;
var UPX = new Needle("UPX!");
var UPX_SEARCHED_BYTES = 4096;
var NOTHING_KNOWN = { version: null, path: null, module: null, cgo: null, settings: {}, deps: [] };
function readTraces(image, clues, warnings) {
  if (isPacked(image)) {
    warnings.add(
      'build info: the file is packed by UPX, so nothing of the program inside is known; "upx -d" unpacks it'
    );
    return { facts: NOTHING_KNOWN, table: null };
  }
  const named = image.sections.some((section) => GO_SECTION.test(section.name)) || clues.noteNames.has("Go");
  if (!named && clues.sectionsTell && image.sections.length > 0) return null;
  const table3 = findFunctionTable(image, warnings);
  if (!named && !table3) return null;
  const version2 = versionTrace(image);
  const known = version2 ?? (table3 ? `Go ${table3.layout} or later` : null);
  warnings.add(
    `build info: there is none, though this is a Go binary; how it was built is not known${known === null ? "" : ` (${known}, by its traces)`}`
  );
  return { facts: { ...NOTHING_KNOWN, version: version2 }, table: table3 };
}
function isPacked({ source }) {
  const tailAt = Math.max(0, source.sizeBytes - UPX_SEARCHED_BYTES);
  return [0, tailAt].some((at) => UPX.indexIn(readUpTo(source, at, UPX_SEARCHED_BYTES)) >= 0);
}

// src/binary/go/read-go.ts
function readGo(image, clues, warnings) {
  const info = readBuildInfo(image, warnings);
  const traces = info ? null : readTraces(image, clues, warnings);
  const facts = info ? fromBuildInfo(image, info.version, info.modules, warnings) : traces?.facts ?? null;
  if (!facts) return { facts, cpuLevel: null, cgoPackages: null, marks: null };
  const table3 = traces ? traces.table : findFunctionTable(image, warnings);
  return {
    facts,
    cpuLevel: cpuLevelOf(image, clues.arch, facts),
    ...readNames(image, table3, { facts, clues }, warnings)
  };
}
function cpuLevelOf(image, arch, { settings }) {
  if (arch !== "amd64") return null;
  const setting = settings["GOAMD64"];
  return setting === void 0 ? levelOfStartUpText(image) : levelOfSetting(setting);
}
function readNames(image, table3, { facts, clues }, warnings) {
  if (!table3) return { cgoPackages: null, marks: null };
  const packages = new CgoPackages();
  const collected = new Marks();
  const visit2 = (names) => {
    packages.visit(names);
    collected.visit(names);
  };
  eachNames(image, table3, visit2, warnings);
  if (packages.needsSecondVisit) eachNames(image, table3, (names) => packages.visitExported(names), warnings);
  const marks = collected.found;
  const main = facts.path === null || facts.path === "command-line-arguments" ? "main" : facts.path;
  const cgoPackages = packages.list().map((path) => path === "main" ? main : path);
  if (clues.asksLibc && marks.has("name-lookup") && !cgoPackages.includes("net")) marks.add("netgo");
  if (clues.asksLibc && marks.has("current-user") && !cgoPackages.includes("os/user")) marks.add("osusergo");
  return { cgoPackages, marks: [...marks].sort() };
}
function fromBuildInfo(image, recorded, modules, warnings) {
  const { path, module: module2, settings, deps } = parseModuleInfo(modules);
  const known = /^(?:go\d|devel\b)/.test(recorded);
  if (!known) warnings.add(`build info: the recorded Go version is ${JSON.stringify(recorded)}, which names no release`);
  if (modules === "") warnings.add("build info: it holds no module and no setting, so how it was built is not known");
  const cgo = settings["CGO_ENABLED"];
  return {
    version: known ? recorded : versionTrace(image),
    path,
    module: module2,
    cgo: cgo === "1" ? true : cgo === "0" ? false : null,
    settings,
    deps
  };
}

// src/binary/warnings.ts
init_errors();
var MAX_WARNINGS = 32;
var Warnings = class {
  #texts = /* @__PURE__ */ new Set();
  add(text5) {
    if (this.#texts.size < MAX_WARNINGS) this.#texts.add(text5);
  }
  /** `read`'s result; where the bytes do not allow it, `fallback` and a warning that begins with `what`. */
  attempt(what, fallback, read) {
    try {
      return read();
    } catch (error2) {
      if (!(error2 instanceof BinaryFormatError)) throw error2;
      this.add(`${what}: ${error2.message}`);
      return fallback;
    }
  }
  list() {
    return [...this.#texts];
  }
};

// src/binary/elf/segments.ts
init_errors();
var PT_LOAD = 1;
var PT_DYNAMIC = 2;
var PT_INTERP = 3;
var PT_NOTE = 4;
var PT_GNU_STACK = 1685382481;
var PT_GNU_RELRO = 1685382482;
var PT_GNU_PROPERTY = 1685382483;
var PF_X = 1;
var PF_W = 2;
var MAX_SEGMENTS = 2048;
function readSegments(source, header, warnings) {
  const { offset, entryBytes, count: count3 } = header.programHeaders;
  const minimum = header.bits === 64 ? 56 : 32;
  if (count3 === 0) return [];
  if (entryBytes < minimum) {
    throw new BinaryFormatError(header.bits === 64 ? 54 : 42, `program headers of ${entryBytes} bytes are too small`, {
      hint: CUT_OFF_HINT
    });
  }
  if (count3 > MAX_SEGMENTS) warnings.add(`the file has ${count3} program headers; the first ${MAX_SEGMENTS} are read`);
  const read = Math.min(count3, MAX_SEGMENTS);
  const view = new ByteView(
    readExactly(source, offset, read * entryBytes, "the table of program headers"),
    offset,
    header.endian
  );
  const segments = Array.from({ length: read }, (_, index) => segmentAt(view, index * entryBytes, header.bits));
  for (const [index, segment] of segments.entries()) {
    if (segment.type === PT_LOAD && segment.offset + segment.sizeBytes > source.sizeBytes) {
      throw new BinaryFormatError(
        source.sizeBytes,
        `the file is truncated: segment ${index} ends at byte ${segment.offset + segment.sizeBytes}, the file at ${source.sizeBytes}`,
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
      align: view.u64(at + 48)
    };
  }
  return {
    type: view.u32(at),
    flags: view.u32(at + 24),
    offset: view.u32(at + 4),
    address: view.u32(at + 8),
    sizeBytes: view.u32(at + 16),
    align: view.u32(at + 28)
  };
}

// src/binary/elf/dynamic.ts
var DT_HASH = 4;
var DT_SYMTAB = 6;
var DT_GNU_HASH = 1879047925;
var DT_VERSYM = 1879048176;
var DT_VERNEED = 1879048190;
var DT_VERNEEDNUM = 1879048191;
var DT_NEEDED = 1;
var DT_STRTAB = 5;
var DT_STRSZ = 10;
var DT_SONAME = 14;
var DT_RPATH = 15;
var DT_BIND_NOW = 24;
var DT_RUNPATH = 29;
var DT_FLAGS = 30;
var DT_FLAGS_1 = 1879048187;
var DF_BIND_NOW = 8;
var DF_1_NOW = 1;
var DF_1_PIE = 134217728;
var MAX_ENTRIES = 8192;
var MAX_NEEDED = 1024;
var MAX_PATHS = 16;
var MAX_NAME_BYTES2 = 1024;
var MAX_PATH_BYTES2 = 4096;
function readDynamic(source, header, segments, regions, warnings) {
  const segment = segments.find((each) => each.type === PT_DYNAMIC && each.sizeBytes > 0);
  if (!segment) return null;
  return warnings.attempt("dynamic segment", null, () => {
    const entries = readEntries(source, header, segment, warnings);
    const values = new Map(entries);
    const strings = stringTable(values, regions, source.sizeBytes);
    if (!strings) warnings.add("dynamic segment: its string table is not in the file; no library names can be read");
    const textsOf = (wanted, most = MAX_PATHS, longest = MAX_PATH_BYTES2) => entries.filter(([tag]) => tag === wanted).slice(0, most).map(
      ([, at]) => strings ? readCString(source, strings.offset + at, Math.min(strings.end, strings.offset + at + longest)) : ""
    ).filter((text5) => text5 !== "");
    const flags1 = values.get(DT_FLAGS_1) ?? 0;
    return {
      needed: textsOf(DT_NEEDED, MAX_NEEDED, MAX_NAME_BYTES2),
      soname: textsOf(DT_SONAME)[0] ?? null,
      rpath: textsOf(DT_RPATH).flatMap((text5) => text5.split(":")),
      runpath: textsOf(DT_RUNPATH).flatMap((text5) => text5.split(":")),
      bindNow: values.has(DT_BIND_NOW) || ((values.get(DT_FLAGS) ?? 0) & DF_BIND_NOW) !== 0 || (flags1 & DF_1_NOW) !== 0,
      pie: (flags1 & DF_1_PIE) !== 0,
      values,
      strings
    };
  });
}
function readEntries(source, header, segment, warnings) {
  const word2 = header.bits / 8;
  const inFile = Math.floor(segment.sizeBytes / (2 * word2));
  if (inFile > MAX_ENTRIES) warnings.add(`the dynamic segment has ${inFile} entries; the first ${MAX_ENTRIES} are read`);
  const count3 = Math.min(inFile, MAX_ENTRIES);
  const view = new ByteView(
    readExactly(source, segment.offset, count3 * 2 * word2, "the dynamic segment"),
    segment.offset,
    header.endian
  );
  const entries = [];
  for (let index = 0; index < count3; index += 1) {
    const tag = view.word(index * 2 * word2, header.bits);
    if (tag === 0) break;
    entries.push([tag, view.word(index * 2 * word2 + word2, header.bits)]);
  }
  return entries;
}
function stringTable(values, regions, fileBytes) {
  const address = values.get(DT_STRTAB);
  const offset = address === void 0 ? null : offsetOf({ regions }, address);
  if (offset === null) return null;
  return { offset, end: Math.min(offset + (values.get(DT_STRSZ) ?? 0), fileBytes) };
}

// src/binary/elf/elf-header.ts
init_errors();
var ET_REL = 1;
var ET_DYN = 3;
var ET_CORE = 4;
var PN_XNUM = 65535;
var SHN_XINDEX = 65535;
function readElfHeader(source) {
  const ident = readExactly(source, 0, 16, "the ELF identification");
  const bits = identBits(ident[4]);
  const endian = identEndian(ident[5]);
  const size2 = bits === 64 ? 64 : 52;
  const view = new ByteView(readExactly(source, 0, size2, "the ELF header"), 0, endian);
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
  return withExtendedCounts(source, header);
}
function withExtendedCounts(source, header) {
  const { programHeaders, sectionHeaders, nameSection } = header;
  const sections = sectionHeaders.count === 0 && sectionHeaders.offset !== 0;
  if (!sections && programHeaders.count !== PN_XNUM && nameSection !== SHN_XINDEX) return header;
  const size2 = header.bits === 64 ? 64 : 40;
  if (sectionHeaders.offset === 0 || sectionHeaders.offset + size2 > source.sizeBytes) return header;
  const view = new ByteView(
    readExactly(source, sectionHeaders.offset, size2, "section header 0"),
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

// src/binary/elf/libc.ts
var MUSL_INTERPRETER = /(?:^|\/)ld-musl-[^/]*$/;
var GLIBC_INTERPRETER = /(?:^|\/)(?:ld-linux[^/]*|ld64|ld)\.so\.[12]$|(?:^|\/)ld-linux[^/]*$|(?:^|\/)ld-[\d.]+\.so$/;
var MUSL_LIBRARY = /^(?:libc\.musl-[^/]*|ld-musl-[^/]*|libc\.so)$/;
var GLIBC_LIBRARY = /^(?:libc\.so\.6(?:\.1)?|ld-linux[^/]*|ld64\.so\.[12])$/;
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

// src/binary/elf/machines.ts
var MACHINES = {
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
var EM_MIPS = 8;
var EF_MIPS_ABI2 = 32;
function goArch({ machine, bits, endian, flags }) {
  if (machine === EM_MIPS && bits === 32 && (flags & EF_MIPS_ABI2) !== 0) {
    return endian === "big" ? "mips64p32" : "mips64p32le";
  }
  const column = (bits === 64 ? 2 : 0) + (endian === "big" ? 1 : 0);
  return MACHINES[machine]?.[column] ?? `unknown(0x${machine.toString(16)})`;
}
var OS_BY_ABI = {
  2: "netbsd",
  3: "linux",
  6: "solaris",
  9: "freebsd",
  12: "openbsd"
};
var OS_BY_INTERPRETER = [
  [/^\/(?:usr\/)?libexec\/ld-elf(?:32)?\.so/, "freebsd"],
  [/^\/(?:usr\/)?libexec\/ld\.elf_so/, "netbsd"],
  [/^\/usr\/libexec\/ld\.so/, "openbsd"],
  [/^\/(?:usr\/)?lib\/(?:amd64\/|64\/|sparcv9\/)?ld\.so\.1$/, "solaris"]
];
var OS_BY_NOTE = {
  FreeBSD: "freebsd",
  NetBSD: "netbsd",
  OpenBSD: "openbsd"
};
var OS_BY_GOOS = {
  linux: "linux",
  android: "linux",
  freebsd: "freebsd",
  netbsd: "netbsd",
  openbsd: "openbsd",
  solaris: "solaris",
  illumos: "solaris"
};
function elfOs({ osAbi, arch, interpreter, noteNames, goos }) {
  if (goos !== void 0) return OS_BY_GOOS[goos] ?? "unknown";
  for (const name2 of noteNames) {
    const os = OS_BY_NOTE[name2];
    if (os) return os;
  }
  const named = OS_BY_ABI[osAbi];
  if (named) return named;
  if (/^(?:amd64|386|sparc)/.test(arch)) {
    for (const [pattern2, os] of OS_BY_INTERPRETER) if (interpreter !== null && pattern2.test(interpreter)) return os;
  } else {
    for (const [pattern2, os] of OS_BY_INTERPRETER.slice(0, 3)) {
      if (interpreter !== null && pattern2.test(interpreter)) return os;
    }
  }
  return osAbi === 0 || osAbi === 97 ? "linux" : "unknown";
}

// src/binary/elf/notes.ts
var NT_GNU_ABI_TAG = 1;
var NT_GNU_PROPERTY_TYPE_0 = 5;
var GNU_PROPERTY_X86_ISA_1_NEEDED = 3221258242;
var ABI_OS_LINUX = 0;
var MAX_NOTES = 1e3;
var MAX_NOTES_BYTES = 1 << 20;
function readNotes(source, header, segments, warnings) {
  const names = /* @__PURE__ */ new Set();
  let abiKernel = null;
  let isaLevel = null;
  let left = MAX_NOTES;
  for (const segment of segments) {
    if (segment.type !== PT_NOTE && segment.type !== PT_GNU_PROPERTY || segment.sizeBytes === 0) continue;
    warnings.attempt("notes", void 0, () => {
      const size2 = Math.min(segment.sizeBytes, MAX_NOTES_BYTES);
      const view = new ByteView(readExactly(source, segment.offset, size2, "notes"), segment.offset, header.endian);
      for (const note of notesIn(view, segment.align === 8 ? 8 : 4)) {
        left -= 1;
        if (left < 0) return warnings.add(`notes: only the first ${MAX_NOTES} are read`);
        names.add(note.name);
        if (note.name !== "GNU") continue;
        if (note.type === NT_GNU_ABI_TAG) abiKernel ??= abiTagKernel(view, note);
        else if (note.type === NT_GNU_PROPERTY_TYPE_0) isaLevel ??= isaNeeded(view, note, header.bits);
      }
    });
  }
  return { names, abiKernel, isaLevel };
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

// src/binary/elf/sections.ts
var SHT_SYMTAB = 2;
var SHT_NOBITS = 8;
var SHT_DYNSYM = 11;
var MAX_SECTIONS = 4096;
var MAX_NAMES_BYTES2 = 1 << 20;
var MAX_NAME_BYTES3 = 256;
function readSections(source, header, warnings) {
  const { offset, entryBytes, count: count3 } = header.sectionHeaders;
  if (offset === 0 || count3 === 0) return [];
  return warnings.attempt("section headers", [], () => {
    if (count3 > MAX_SECTIONS) warnings.add(`the file has ${count3} section headers; the first ${MAX_SECTIONS} are read`);
    const minimum = header.bits === 64 ? 64 : 40;
    const read = Math.min(count3, MAX_SECTIONS);
    const step = Math.max(entryBytes, minimum);
    const view = new ByteView(
      readExactly(source, offset, read * step, "the table of section headers"),
      offset,
      header.endian
    );
    const raw = Array.from({ length: read }, (_, index) => sectionAt(view, index * step, header.bits));
    const table3 = raw[header.nameSection];
    const names = table3 ? readUpTo(source, table3.offset, Math.min(table3.sizeBytes, MAX_NAMES_BYTES2)) : new Uint8Array();
    return raw.map(({ nameAt, ...section }) => ({
      ...section,
      name: nameAt < names.length ? cString(names.subarray(nameAt, nameAt + MAX_NAME_BYTES3)) : ""
    }));
  });
}
function sectionAt(view, at, bits) {
  const word2 = bits / 8;
  return {
    nameAt: view.u32(at),
    type: view.u32(at + 4),
    address: view.word(at + 8 + word2, bits),
    offset: view.word(at + 8 + 2 * word2, bits),
    sizeBytes: view.word(at + 8 + 3 * word2, bits),
    entryBytes: view.word(at + 16 + 5 * word2, bits)
  };
}

// src/binary/elf/symbol-count.ts
var MAX_BUCKETS = 1 << 20;
var MAX_CHAIN = 1 << 20;
var EM_S390 = 22;
var EM_ALPHA = 36902;
function countSymbols(input, warnings) {
  const { dynamic, regions, source, sections, symbolBytes } = input;
  const offset = offsetOf({ regions }, dynamic.values.get(DT_SYMTAB));
  if (offset === null) return 0;
  const most = Math.floor((source.sizeBytes - offset) / symbolBytes);
  const counted2 = warnings.attempt("symbol hash table", null, () => fromHash(input)) ?? warnings.attempt("GNU symbol hash table", null, () => fromGnuHash(input));
  if (counted2 !== null && counted2 > most) {
    warnings.add(`dynamic symbols: ${counted2} are announced, the file has room for ${most}`);
  }
  if (counted2 !== null) return Math.min(counted2, most);
  const section = sections.find((each) => each.type === SHT_DYNSYM && each.offset === offset);
  if (section) return Math.min(Math.floor(section.sizeBytes / symbolBytes), most);
  return Math.min(untilNextTable(input), most);
}
function fromHash({ source, header, dynamic, regions }) {
  const address = dynamic.values.get(DT_HASH);
  const offset = address === void 0 ? null : offsetOf({ regions }, address);
  if (offset === null) return null;
  const wide = header.bits === 64 && (header.machine === EM_S390 || header.machine === EM_ALPHA);
  const view = new ByteView(readExactly(source, offset, wide ? 16 : 8, "the symbol hash table"), offset, header.endian);
  return wide ? view.u64(8) : view.u32(4);
}
function fromGnuHash({ source, header, dynamic, regions }) {
  const address = dynamic.values.get(DT_GNU_HASH);
  const offset = address === void 0 ? null : offsetOf({ regions }, address);
  if (offset === null) return null;
  const head = new ByteView(readExactly(source, offset, 16, "the GNU symbol hash table"), offset, header.endian);
  const [buckets, firstHashed, bloomWords] = [head.u32(0), head.u32(4), head.u32(8)];
  if (buckets > MAX_BUCKETS) return null;
  const bucketsAt = offset + 16 + bloomWords * (header.bits / 8);
  const bucket = new ByteView(
    readExactly(source, bucketsAt, buckets * 4, "buckets of the GNU symbol hash table"),
    bucketsAt,
    header.endian
  );
  let last = 0;
  for (let index = 0; index < buckets; index += 1) last = Math.max(last, bucket.u32(index * 4));
  if (last < firstHashed) return null;
  const chainsAt = bucketsAt + buckets * 4;
  for (let index = last; index - last < MAX_CHAIN; index += 1) {
    const at = chainsAt + (index - firstHashed) * 4;
    const chain = new ByteView(readExactly(source, at, 4, "a chain of the GNU symbol hash table"), at, header.endian);
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
  const count3 = Math.floor((end - start2) / symbolBytes);
  if (versions2 === void 0) return count3;
  let versionsEnd = Number.POSITIVE_INFINITY;
  for (const value of dynamic.values.values()) if (value > versions2 && value < versionsEnd) versionsEnd = value;
  return Math.min(count3, Math.floor((versionsEnd - versions2) / 2));
}

// src/binary/elf/version-floor.ts
var NUMERIC = /^([A-Za-z].*?)_(\d+(?:[._]\d+)*)$/;
var MAIN_PREFIX = [
  [/^libstdc\+\+\.so/, "GLIBCXX"],
  [/^libgcc_s/, "GCC"],
  [/^(?:libc|libm|libpthread|libdl|librt|libresolv|libutil|libanl|libnsl|ld-linux.*|ld64)\.so/, "GLIBC"]
];
function versionFloor(library, versions2) {
  const known = MAIN_PREFIX.find(([pattern2]) => pattern2.test(library))?.[1];
  const byPrefix = /* @__PURE__ */ new Map();
  for (const version2 of versions2) {
    const [, prefix, digits] = NUMERIC.exec(version2) ?? [];
    if (prefix === void 0 || digits === void 0) continue;
    const numbers2 = digits.split(/[._]/).map(Number);
    const best = byPrefix.get(prefix);
    const count3 = (best?.count ?? 0) + 1;
    if (best && compareNumbers(best.numbers, numbers2) >= 0) best.count = count3;
    else byPrefix.set(prefix, { version: version2, numbers: numbers2, count: count3 });
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

// src/binary/elf/version-needs.ts
var VER_FLG_WEAK = 2;
var VERSION_INDEX = 32767;
var MAX_LIBRARIES = 1024;
var MAX_NODES = 8192;
var MAX_NAME_BYTES4 = 256;
function readVersionNeeds(source, endian, dynamic, regions, warnings) {
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
    const nameAt = (at2) => readCString(source, strings.offset + at2, Math.min(strings.end, strings.offset + at2 + MAX_NAME_BYTES4));
    const viewAt = (offset) => new ByteView(readExactly(source, offset, 16, "a version need"), offset, endian);
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

// src/binary/elf/symbols.ts
var STB_WEAK = 2;
var STT_SECTION = 3;
var MAX_SYMBOLS = 1 << 20;
var MAX_IMPORTS = 2e4;
var MAX_NAMES_BYTES3 = 4 << 20;
var CHUNK_SYMBOLS = 4096;
function readImports(input, needs, warnings) {
  const { source, header, dynamic, regions } = input;
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
    const symbolBytes = header.bits === 64 ? 24 : 16;
    const counted2 = countSymbols({ ...input, symbolBytes }, warnings);
    if (counted2 > MAX_SYMBOLS) warnings.add(`dynamic symbols: the first ${MAX_SYMBOLS} of ${counted2} are read`);
    const count3 = Math.min(counted2, MAX_SYMBOLS);
    const needOf = new Map(needs.map((need) => [need.index, need]));
    const versionsAt = offsetOf({ regions }, dynamic.values.get(DT_VERSYM) ?? -1);
    let nameBytes = 0;
    for (let first = 0; first < count3; first += CHUNK_SYMBOLS) {
      const size2 = Math.min(CHUNK_SYMBOLS, count3 - first);
      const at = start2 + first * symbolBytes;
      const symbols2 = new ByteView(readExactly(source, at, size2 * symbolBytes, "dynamic symbols"), at, header.endian);
      const indexes = versionsAt === null ? null : versionIndexes(input, versionsAt + first * 2, size2);
      for (let index = first === 0 ? 1 : 0; index < size2; index += 1) {
        const symbol = symbolAt(symbols2, index * symbolBytes, header.bits);
        const need = indexes ? needOf.get(indexes.u16(index * 2) & VERSION_INDEX) : void 0;
        if (!symbol.undefined && !need) continue;
        if (symbol.type === STT_SECTION || symbol.nameAt === 0) continue;
        if (found.length >= MAX_IMPORTS || nameBytes > MAX_NAMES_BYTES3) {
          return warnings.add(`dynamic symbols: only the first ${found.length} imports are kept`);
        }
        const name2 = readCString(source, strings.offset + symbol.nameAt, strings.end);
        if (name2 === "") continue;
        nameBytes += name2.length;
        found.push({ name: name2, library: need?.library ?? null, version: need?.version ?? null, weak: symbol.weak });
      }
    }
  });
  return found;
}
function versionIndexes({ source, header }, at, count3) {
  return new ByteView(readExactly(source, at, count3 * 2, "symbol versions"), at, header.endian);
}
function symbolAt(view, at, bits) {
  const info = view.u8(at + (bits === 64 ? 4 : 12));
  const section = view.u16(at + (bits === 64 ? 6 : 14));
  return { nameAt: view.u32(at), type: info & 15, weak: info >> 4 === STB_WEAK, undefined: section === 0 };
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

// src/binary/elf/inspect-elf.ts
var MAX_INTERPRETER_BYTES = 4096;
function inspectElf(source) {
  const warnings = new Warnings();
  const header = readElfHeader(source);
  refuseOtherTypes(header);
  const segments = readSegments(source, header, warnings);
  if (!segments.some((segment) => segment.type === PT_LOAD)) {
    throw new BinaryFormatError(header.bits === 64 ? 56 : 44, "the ELF file has no segment to load", {
      hint: "It holds no program: name the executable itself, not its debug file or a part of it."
    });
  }
  const regions = segments.filter(isMapped).map(toRegion);
  const sections = readSections(source, header, warnings);
  const dynamic = readDynamic(source, header, segments, regions, warnings);
  const interpreter = readInterpreter(source, segments, warnings);
  const notes = readNotes(source, header, segments, warnings);
  const needs = dynamic ? readVersionNeeds(source, header.endian, dynamic, regions, warnings) : [];
  const imports = dynamic ? readImports({ source, header, dynamic, regions, sections }, needs, warnings) : [];
  const arch = goArch(header);
  const image = {
    source,
    endian: header.endian,
    bits: header.bits,
    regions,
    sections: sections.filter((section) => section.type !== SHT_NOBITS)
  };
  const go = readGo(image, { arch, noteNames: notes.names, sectionsTell: true, asksLibc: true }, warnings);
  const kind = kindOf(header, interpreter, dynamic);
  const goos = go.facts?.settings["GOOS"];
  const needed = dynamic?.needed ?? [];
  const os = elfOs({ osAbi: header.osAbi, arch, interpreter, noteNames: notes.names, goos });
  return {
    format: "elf",
    os,
    arch,
    bits: header.bits,
    endian: header.endian,
    sizeBytes: source.sizeBytes,
    kind,
    linkage: linkageOf(header, kind, interpreter, needed),
    interpreter,
    needed,
    rpath: dynamic?.rpath ?? [],
    runpath: dynamic?.runpath ?? [],
    libc: elfLibc({ os, interpreter, needed }, warnings),
    versions: versionsByLibrary(needs, imports),
    imports,
    cpuLevel: highestLevel(notes.isaLevel, go.cpuLevel),
    abiNoteKernel: notes.abiKernel,
    hardening: hardeningOf(header, segments, dynamic, interpreter, sections),
    go: go.facts,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    pe: null,
    macho: null,
    signature: null,
    warnings: warnings.list()
  };
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
function readInterpreter(source, segments, warnings) {
  const segment = segments.find((each) => each.type === PT_INTERP);
  if (!segment || segment.sizeBytes === 0) return null;
  const end = segment.offset + Math.min(segment.sizeBytes, MAX_INTERPRETER_BYTES);
  if (segment.offset >= source.sizeBytes) {
    warnings.add(`interpreter: its name should be at byte ${segment.offset}, the file has ${source.sizeBytes}`);
    return null;
  }
  return readCString(source, segment.offset, end);
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

// src/binary/macho/inspect-macho.ts
init_errors();

// src/binary/macho/build-version.ts
var LC_BUILD_VERSION = 50;
var VERSION_MIN = { 36: "macos", 37: "ios", 47: "tvos", 48: "watchos" };
var PLATFORMS = {
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

// src/binary/signature/der.ts
var MAX_DEPTH = 24;
var MAX_CHILDREN = 2e3;
function derAt(bytes3, at, limit = bytes3.length, depth = 0) {
  if (at + 2 > limit || depth > MAX_DEPTH) return null;
  const tag = bytes3[at];
  if ((tag & 31) === 31) return null;
  const short = bytes3[at + 1];
  if (short === 128) return indefinite(bytes3, at, limit, depth);
  const lengthBytes = short < 128 ? 0 : short & 127;
  if (lengthBytes > 4 || at + 2 + lengthBytes > limit) return null;
  let length = short < 128 ? short : 0;
  for (let index = 0; index < lengthBytes; index += 1) length = length * 256 + bytes3[at + 2 + index];
  const start2 = at + 2 + lengthBytes;
  if (start2 + length > limit) return null;
  return { tag, bytes: bytes3, start: start2, end: start2 + length, first: at, next: start2 + length };
}
function indefinite(bytes3, at, limit, depth) {
  let child = at + 2;
  for (let count3 = 0; count3 < MAX_CHILDREN; count3 += 1) {
    if (child + 2 > limit) return null;
    if (bytes3[child] === 0 && bytes3[child + 1] === 0) {
      return { tag: bytes3[at], bytes: bytes3, start: at + 2, end: child, first: at, next: child + 2 };
    }
    const element = derAt(bytes3, child, limit, depth + 1);
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
var BMP_STRING = 30;
function derText({ tag, bytes: bytes3, start: start2, end }) {
  const contents = bytes3.subarray(start2, end);
  return new TextDecoder(tag === BMP_STRING ? "utf-16be" : "utf-8").decode(contents);
}

// src/binary/signature/cms-signer.ts
var SEQUENCE = 48;
var SET = 49;
var INTEGER = 2;
var CONTEXT_0 = 160;
var SIGNED_DATA = "2a864886f70d010702";
var COMMON_NAME = "550403";
var ORGANIZATION = "55040a";
var MAX_NAME_CHARACTERS = 200;
function cmsSigner(bytes3) {
  const outer = derAt(bytes3, 0);
  if (outer?.tag !== SEQUENCE) return null;
  const [type, content] = derChildren(outer);
  if (!type || derHex(type) !== SIGNED_DATA || !content) return null;
  const [signedData] = derChildren(content);
  if (signedData?.tag !== SEQUENCE) return null;
  const parts = derChildren(signedData);
  const certificates = parts.find((part) => part.tag === CONTEXT_0);
  const signerInfos = parts.findLast((part) => part.tag === SET);
  const [signerInfo] = signerInfos ? derChildren(signerInfos) : [];
  const identifier = signerInfo && derChildren(signerInfo)[1];
  if (!certificates || identifier?.tag !== SEQUENCE) return null;
  const [issuer, serial] = derChildren(identifier);
  if (!issuer || !serial) return null;
  for (const certificate of derChildren(certificates)) {
    const names = certificateNames(certificate);
    if (!names || !sameContents(names.issuer, issuer) || !sameContents(names.serial, serial)) continue;
    return { commonName: nameOf(names.subject), issuerName: nameOf(names.issuer) };
  }
  return { commonName: null, issuerName: nameOf(issuer) };
}
function certificateNames(certificate) {
  const [body] = derChildren(certificate);
  if (!body) return null;
  const fields2 = derChildren(body).filter((field3) => field3.tag !== CONTEXT_0);
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

// src/binary/macho/entitlements.ts
var ENTRY = /<key>([^<]{1,300})<\/key>\s*<(true|false|string|array|integer|dict|data|date|real)\b/g;
var MAX_ENTITLEMENTS = 200;
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function grantedEntitlements(plist) {
  const granted = /* @__PURE__ */ new Set();
  for (const [, key, kind] of plist.matchAll(ENTRY)) {
    if (kind !== "false") granted.add(key.replace(/&(amp|lt|gt|quot|apos);/g, (_, name2) => ENTITIES[name2]));
    if (granted.size >= MAX_ENTITLEMENTS) break;
  }
  return [...granted].sort();
}

// src/binary/macho/code-signature.ts
var LC_CODE_SIGNATURE = 29;
var SUPER_BLOB = 4208856256;
var CODE_DIRECTORY = 4208856066;
var ENTITLEMENTS = 4208882033;
var BLOB_WRAPPER = 4208855809;
var SLOT_CODE_DIRECTORY = 0;
var SLOT_ENTITLEMENTS = 5;
var SLOT_CMS = 65536;
var CS_ADHOC = 2;
var CS_RUNTIME = 65536;
var CS_LINKER_SIGNED = 131072;
var MAX_SIGNATURE_BYTES = 8 << 20;
var MAX_BLOBS = 64;
var HEAD_BYTES2 = 8;
var UNSIGNED = { signature: null, hardenedRuntime: null, entitlements: null };
function readCodeSignature(source, slice, warnings) {
  const command = slice.commands.find(({ kind }) => kind === LC_CODE_SIGNATURE)?.view;
  if (!command || command.length < 16) return UNSIGNED;
  return warnings.attempt("code signature", UNSIGNED, () => {
    const start2 = slice.start + command.u32(8);
    const size2 = Math.min(command.u32(12), MAX_SIGNATURE_BYTES);
    const all = new ByteView(readExactly(source, start2, size2, "the code signature"), start2, "big");
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
  const count3 = Math.min(all.u32(8), MAX_BLOBS);
  for (let index = 0; index < count3; index += 1) {
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

// src/binary/macho/fat.ts
init_errors();
var FAT_MAGIC = 3405691582;
var FAT_MAGIC_64 = 3405691583;
var MAX_ARCHITECTURES = 64;
function readFat(source) {
  const head = new ByteView(readExactly(source, 0, 8, "the Mach-O magic"), 0, "big");
  const magic = head.u32(0);
  if (magic !== FAT_MAGIC && magic !== FAT_MAGIC_64) return null;
  const count3 = head.u32(4);
  if (count3 === 0 || count3 > MAX_ARCHITECTURES) {
    throw new BinaryFormatError(4, `the fat Mach-O file announces ${count3} architectures`, { hint: CUT_OFF_HINT });
  }
  const wide = magic === FAT_MAGIC_64;
  const entry = wide ? 32 : 20;
  const view = new ByteView(readExactly(source, 8, count3 * entry, "the table of architectures"), 8, "big");
  return Array.from({ length: count3 }, (_, index) => {
    const at = index * entry;
    const part = {
      cpuType: view.u32(at),
      offset: wide ? view.u64(at + 8) : view.u32(at + 8),
      sizeBytes: wide ? view.u64(at + 16) : view.u32(at + 12)
    };
    if (part.offset + part.sizeBytes <= source.sizeBytes) return part;
    throw new BinaryFormatError(
      source.sizeBytes,
      `the file is truncated: architecture ${index} ends at byte ${part.offset + part.sizeBytes}, the file at ${source.sizeBytes}`,
      { hint: CUT_OFF_HINT }
    );
  });
}

// src/binary/macho/libraries.ts
var LC_LOAD_DYLIB = 12;
var LC_LOAD_DYLINKER = 14;
var LC_LAZY_LOAD_DYLIB = 32;
var LC_LOAD_WEAK_DYLIB = 2147483672;
var LC_RPATH = 2147483676;
var LC_REEXPORT_DYLIB = 2147483679;
var LC_LOAD_UPWARD_DYLIB = 2147483683;
var LOADS = /* @__PURE__ */ new Set([
  LC_LOAD_DYLIB,
  LC_LAZY_LOAD_DYLIB,
  LC_LOAD_WEAK_DYLIB,
  LC_REEXPORT_DYLIB,
  LC_LOAD_UPWARD_DYLIB
]);
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

// src/binary/macho/load-commands.ts
init_errors();
var LC_SEGMENT = 1;
var LC_SEGMENT_64 = 25;
var VM_PROT_WRITE = 2;
var VM_PROT_EXECUTE = 4;
var S_ZEROFILL = 1;
var MAX_COMMANDS = 4096;
var MAX_COMMANDS_BYTES = 4 << 20;
var MAX_SECTIONS2 = 255;
function readSlice(source, start2, warnings) {
  const magic = new ByteView(readExactly(source, start2, 4, "the Mach-O magic"), start2, "big").u32(0);
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
  const head = new ByteView(readExactly(source, start2, size2, "the Mach-O header"), start2, endian);
  const commandsBytes = head.u32(20);
  if (commandsBytes > MAX_COMMANDS_BYTES) {
    throw new BinaryFormatError(start2 + 20, `the load commands claim ${commandsBytes} bytes`, { hint: CUT_OFF_HINT });
  }
  const bytes3 = readExactly(source, start2 + size2, commandsBytes, "the load commands");
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
function splitCommands(bytes3, start2, count3, endian, warnings) {
  const table3 = new ByteView(bytes3, start2, endian);
  const commands = [];
  let at = 0;
  for (let index = 0; index < count3; index += 1) {
    if (index >= MAX_COMMANDS || at + 8 > bytes3.length) {
      warnings.add(`load commands: ${count3} are announced, ${index} are there or are read`);
      break;
    }
    const size2 = table3.u32(at + 4);
    if (size2 < 8 || at + size2 > bytes3.length) {
      warnings.add(`load commands: number ${index} claims ${size2} bytes (at byte offset ${start2 + at})`);
      break;
    }
    commands.push({ kind: table3.u32(at), view: new ByteView(bytes3.subarray(at, at + size2), start2 + at, endian) });
    at += size2;
  }
  return commands;
}
function sliceImage(source, slice) {
  const regions = [];
  const sections = [];
  for (const { kind, view } of slice.commands) {
    if (kind !== LC_SEGMENT && kind !== LC_SEGMENT_64) continue;
    const bits = kind === LC_SEGMENT_64 ? 64 : 32;
    const word2 = bits / 8;
    const fileBytes = view.word(24 + 3 * word2, bits);
    const offset = view.word(24 + 2 * word2, bits) + slice.start;
    const protection = view.u32(24 + 4 * word2 + 4);
    if (offset + fileBytes > source.sizeBytes) throw truncated(view, offset + fileBytes, source.sizeBytes);
    if (fileBytes > 0 && cString(view.bytes.subarray(8, 24)) !== "__LINKEDIT") {
      regions.push({
        offset,
        sizeBytes: fileBytes,
        address: view.word(24, bits),
        writable: (protection & VM_PROT_WRITE) !== 0,
        executable: (protection & VM_PROT_EXECUTE) !== 0
      });
    }
    sections.push(...sectionsOf(view, bits, slice.start));
  }
  return { source, endian: slice.endian, bits: slice.bits, regions, sections };
}
function truncated(view, end, sizeBytes2) {
  const name2 = JSON.stringify(cString(view.bytes.subarray(8, 24)));
  return new BinaryFormatError(
    sizeBytes2,
    `the file is truncated: segment ${name2} ends at byte ${end}, the file at ${sizeBytes2}`,
    { hint: CUT_OFF_HINT }
  );
}
function sectionsOf(view, bits, start2) {
  const word2 = bits / 8;
  const first = 24 + 4 * word2 + 16;
  const size2 = bits === 64 ? 80 : 68;
  const count3 = Math.min(view.u32(first - 8), Math.floor((view.length - first) / size2), MAX_SECTIONS2);
  const sections = [];
  for (let index = 0; index < count3; index += 1) {
    const at = first + index * size2;
    const flags = view.u32(at + 32 + 2 * word2 + 16);
    if ((flags & 255) === S_ZEROFILL) continue;
    sections.push({
      name: cString(view.bytes.subarray(at, at + 16)),
      address: view.word(at + 32, bits),
      sizeBytes: view.word(at + 32 + word2, bits),
      offset: view.u32(at + 32 + 2 * word2) + start2
    });
  }
  return sections;
}

// src/binary/macho/macho-symbols.ts
var LC_SYMTAB = 2;
var LC_DYSYMTAB = 11;
var N_WEAK_REF = 64;
var MH_TWOLEVEL = 128;
var MAX_IMPORTS2 = 2e4;
var MAX_NAME_BYTES5 = 1024;
var MAX_NAMES_BYTES4 = 4 << 20;
function readMachoSymbols(source, slice, libraries2, warnings) {
  const table3 = slice.commands.find(({ kind }) => kind === LC_SYMTAB)?.view;
  const ranges = slice.commands.find(({ kind }) => kind === LC_DYSYMTAB)?.view;
  if (!table3 || !ranges || table3.length < 24 || ranges.length < 32) return { imports: [], stripped: null };
  const [first, count3] = [ranges.u32(24), ranges.u32(28)];
  return warnings.attempt("symbols", { imports: [], stripped: null }, () => {
    const entryBytes = slice.bits === 64 ? 16 : 12;
    const read = Math.min(count3, MAX_IMPORTS2);
    if (count3 > MAX_IMPORTS2) warnings.add(`symbols: the first ${MAX_IMPORTS2} of ${count3} imports are read`);
    const start2 = slice.start + table3.u32(8) + first * entryBytes;
    const strings = slice.start + table3.u32(16);
    const view = new ByteView(readExactly(source, start2, read * entryBytes, "undefined symbols"), start2, slice.endian);
    let left = MAX_NAMES_BYTES4;
    const imports = Array.from({ length: read }, (_, index) => {
      const at = index * entryBytes;
      const nameAt = strings + view.u32(at);
      const description = view.u16(at + 6);
      const name2 = readCString(source, nameAt, nameAt + Math.min(MAX_NAME_BYTES5, left));
      left -= name2.length;
      const library = (slice.flags & MH_TWOLEVEL) === 0 ? void 0 : libraries2[(description >>> 8) - 1];
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

// src/binary/macho/inspect-macho.ts
var ARCHES = {
  7: "386",
  12: "arm",
  18: "ppc",
  16777223: "amd64",
  16777228: "arm64",
  16777234: "ppc64"
};
var MH_EXECUTE = 2;
var REFUSED = {
  1: "a relocatable object",
  4: "a core dump",
  10: "debug data (dSYM)"
};
var MH_ALLOW_STACK_EXECUTION = 131072;
var MH_PIE = 2097152;
function inspectMacho(source) {
  const warnings = new Warnings();
  const parts = readFat(source);
  const slice = readSlice(source, parts?.[0]?.offset ?? 0, warnings);
  refuseOtherTypes2(slice);
  const arch = archName(slice.cpuType);
  const architectures = parts?.map((part) => archName(part.cpuType)) ?? [arch];
  if (architectures.length > 1) {
    const others = architectures.slice(1).join(", ");
    warnings.add(`the file is universal: these facts are those of ${arch}; it also holds ${others}`);
  }
  const image = sliceImage(source, slice);
  const libraries2 = readLibraries(slice.commands);
  const { imports, stripped } = readMachoSymbols(source, slice, libraries2.all, warnings);
  const { signature, hardenedRuntime, entitlements } = readCodeSignature(source, slice, warnings);
  const clues = { arch, noteNames: /* @__PURE__ */ new Set(), sectionsTell: true, asksLibc: false };
  const go = readGo(image, clues, warnings);
  return {
    format: "macho",
    os: "darwin",
    arch,
    bits: slice.bits,
    endian: slice.endian,
    sizeBytes: source.sizeBytes,
    kind: slice.fileType === MH_EXECUTE ? "executable" : "library",
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
      pie: (slice.flags & MH_PIE) !== 0,
      nx: (slice.flags & MH_ALLOW_STACK_EXECUTION) === 0,
      relro: null,
      stripped
    },
    go: go.facts,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    pe: null,
    macho: {
      ...buildVersion(slice.commands),
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
  const what = REFUSED[fileType];
  if (what === void 0) return;
  throw new BinaryFormatError(start2 + 12, `the Mach-O file is ${what}, not an executable`, {
    hint: 'Name what the linker made of it, the file that "go build" writes.'
  });
}
function archName(cpuType) {
  return ARCHES[cpuType] ?? `unknown(0x${cpuType.toString(16)})`;
}

// src/binary/not-a-binary.ts
init_errors();
var NAME_THE_BINARY = "Name the built Go binary itself, an ELF, PE or Mach-O file.";
var UNPACK = "Unpack it and name the binary inside.";
var KINDS = [
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
function hasAt(head, at, text5) {
  if (head.length < at + text5.length) return false;
  for (let index = 0; index < text5.length; index += 1) {
    if (head[at + index] !== text5.charCodeAt(index)) return false;
  }
  return true;
}
function looksLikeText(head) {
  return head.every((byte) => byte >= 32 || byte >= 9 && byte <= 13);
}
function hex(bytes3) {
  return [...bytes3].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

// src/binary/pe/authenticode.ts
var CERTIFICATES = 4;
var PKCS_SIGNED_DATA = 2;
var MAX_CERTIFICATE_BYTES = 1 << 20;
function readAuthenticode(source, header, warnings) {
  const { address: offset = 0, sizeBytes: sizeBytes2 = 0 } = header.directories[CERTIFICATES] ?? {};
  if (offset === 0 || sizeBytes2 === 0) return null;
  return warnings.attempt("Authenticode", { kind: "authenticode", signer: null }, () => {
    const head = new ByteView(readExactly(source, offset, 8, "the certificate table"), offset, "little");
    const length = head.u32(0);
    if (head.u16(6) !== PKCS_SIGNED_DATA || length < 8) return { kind: "authenticode", signer: null };
    const size2 = Math.min(length - 8, MAX_CERTIFICATE_BYTES);
    const signer = cmsSigner(readExactly(source, offset + 8, size2, "the Authenticode signature"));
    if (!signer?.commonName) warnings.add("Authenticode: there is a signature, its signer could not be read");
    return { kind: "authenticode", signer: signer?.commonName ?? null };
  });
}

// src/binary/pe/pe-header.ts
init_errors();
var MAX_DIRECTORIES = 16;
var MAX_SECTIONS3 = 512;
function readPeHeader(source, warnings) {
  const at = peOffset(source);
  const coff = new ByteView(readExactly(source, at, 24, "the COFF header"), at, "little");
  const optionalBytes = coff.u16(20);
  const characteristics = coff.u16(22);
  if (optionalBytes === 0) {
    throw new BinaryFormatError(at + 20, "the PE file has no optional header: it is an object, not an executable", {
      hint: 'Name what the linker made of it, the .exe that "go build" writes.'
    });
  }
  const optional = new ByteView(readExactly(source, at + 24, optionalBytes, "the optional header"), at + 24, "little");
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
    sections: readSections2(source, coff.u16(6), at + 24 + optionalBytes, warnings)
  };
}
function peOffset(source) {
  const stub = new ByteView(readUpTo(source, 0, 64), 0, "little");
  const at = stub.length < 64 ? -1 : stub.u32(60);
  const signature = at < 0 ? "" : String.fromCharCode(...readUpTo(source, at, 4));
  if (signature === "PE\0\0") return at;
  const other = /^(?:NE|LE|LX)/.exec(signature)?.[0];
  throw new BinaryFormatError(
    Math.max(0, Math.min(at, source.sizeBytes)),
    other ? `this is a 16-bit or mixed program (${other}), not a PE file` : "the file begins with MZ and has no PE header",
    { hint: stub.length < 64 || at + 4 > source.sizeBytes ? CUT_OFF_HINT : 'Name the .exe that "go build" writes.' }
  );
}
function readDirectories(optional, bits) {
  const start2 = bits === 64 ? 112 : 96;
  if (optional.length < start2) return [];
  const room = Math.floor((optional.length - start2) / 8);
  const count3 = Math.min(optional.u32(start2 - 4), room, MAX_DIRECTORIES);
  return Array.from({ length: count3 }, (_, index) => ({
    address: optional.u32(start2 + index * 8),
    sizeBytes: optional.u32(start2 + index * 8 + 4)
  }));
}
function readSections2(source, count3, at, warnings) {
  if (count3 > MAX_SECTIONS3) warnings.add(`the file has ${count3} sections; the first ${MAX_SECTIONS3} are read`);
  const read = Math.min(count3, MAX_SECTIONS3);
  const view = new ByteView(readExactly(source, at, read * 40, "the section table"), at, "little");
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
    if (section.sizeBytes > 0 && section.offset + section.sizeBytes > source.sizeBytes) {
      throw new BinaryFormatError(
        source.sizeBytes,
        `the file is truncated: section ${JSON.stringify(section.name)} ends at byte ${section.offset + section.sizeBytes}, the file at ${source.sizeBytes}`,
        { hint: CUT_OFF_HINT }
      );
    }
  }
  return sections;
}

// src/binary/pe/pe-imports.ts
var IMPORTS = 1;
var DELAYED = 13;
var MAX_LIBRARIES2 = 512;
var MAX_IMPORTS3 = 2e4;
var MAX_NAME_BYTES6 = 1024;
var MAX_NAMES_BYTES5 = 4 << 20;
function readPeImports(image, header, warnings) {
  const libraries2 = [];
  const delayLoaded = [];
  const imports = [];
  const at = (rva) => offsetOf(image, header.imageBase + rva);
  const budget = { thunks: MAX_IMPORTS3, bytes: MAX_NAMES_BYTES5 };
  const nameAt = (offset) => {
    const name2 = readCString(image.source, offset, offset + Math.min(MAX_NAME_BYTES6, budget.bytes));
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
      if (nameOffset !== null) delayLoaded.push(nameAt(nameOffset));
    }
  });
  return { libraries: libraries2, delayLoaded, imports };
}
function* descriptors({ source, regions }, header, { directory, entryBytes, nameAt }, warnings) {
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
    const view = new ByteView(readExactly(source, at, entryBytes, "an import descriptor"), at, "little");
    if (view.u32(nameAt) === 0) return;
    yield view;
  }
}
function* thunkNames({ source }, header, start2, at, nameAt) {
  const width = header.bits / 8;
  for (let index = 0; ; index += 1) {
    const offset = start2 + index * width;
    const view = new ByteView(readExactly(source, offset, width, "an import"), offset, "little");
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

// src/binary/pe/inspect-pe.ts
var ARCHES2 = {
  332: "386",
  448: "arm",
  452: "arm",
  20580: "riscv64",
  25188: "loong64",
  34404: "amd64",
  43620: "arm64"
};
var SUBSYSTEMS = {
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
var RELOCATIONS_STRIPPED = 1;
var IS_DLL = 8192;
var MEM_EXECUTE = 536870912;
var MEM_WRITE = 2147483648;
var HIGH_ENTROPY_VA = 32;
var DYNAMIC_BASE = 64;
var FORCE_INTEGRITY = 128;
var NX_COMPAT = 256;
var GUARD_CF = 16384;
function inspectPe(source) {
  const warnings = new Warnings();
  const header = readPeHeader(source, warnings);
  const arch = ARCHES2[header.machine] ?? `unknown(0x${header.machine.toString(16)})`;
  const image = toImage(source, header);
  const { libraries: libraries2, delayLoaded, imports } = readPeImports(image, header, warnings);
  const go = readGo(image, { arch, noteNames: /* @__PURE__ */ new Set(), sectionsTell: false, asksLibc: false }, warnings);
  const pe = peFacts(header, delayLoaded);
  return {
    format: "pe",
    os: "windows",
    arch,
    bits: header.bits,
    endian: "little",
    sizeBytes: source.sizeBytes,
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
    pe,
    macho: null,
    signature: readAuthenticode(source, header, warnings),
    warnings: warnings.list()
  };
}
function peFacts(header, delayLoaded) {
  const flags = header.dllCharacteristics;
  const aslr = (flags & DYNAMIC_BASE) !== 0 && (header.characteristics & RELOCATIONS_STRIPPED) === 0;
  return {
    subsystem: SUBSYSTEMS[header.subsystem] ?? `unknown(${header.subsystem})`,
    osVersion: header.osVersion,
    subsystemVersion: header.subsystemVersion,
    delayLoaded,
    aslr,
    highEntropyAslr: aslr && (flags & HIGH_ENTROPY_VA) !== 0,
    dep: (flags & NX_COMPAT) !== 0,
    controlFlowGuard: (flags & GUARD_CF) !== 0,
    forceIntegrity: (flags & FORCE_INTEGRITY) !== 0
  };
}
function toImage(source, header) {
  const mapped2 = header.sections.filter((section) => section.sizeBytes > 0);
  return {
    source,
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

// src/binary/inspect.ts
function inspectBinary(source) {
  const head = readUpTo(source, 0, 512);
  const magic = head.length < 4 ? 0 : new DataView(head.buffer, head.byteOffset).getUint32(0);
  switch (magic) {
    case 2135247942:
      return inspectElf(source);
    case 4277009102:
    case 4277009103:
    case 3472551422:
    case 3489328638:
    case 3405691583:
      return inspectMacho(source);
    case 3405691582:
      if (head.length < 8 || head[7] < 40) return inspectMacho(source);
      throw notABinary(head, source.sizeBytes);
  }
  if (magic >>> 16 === 19802) return inspectPe(source);
  throw notABinary(head, source.sizeBytes);
}

// src/catalogue/go-build.ts
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
  return PLAIN_WORD.test(hint.name) ? hint.name : "app";
}
function platform(hint) {
  const plain3 = /^[a-z0-9]+$/;
  return plain3.test(hint.goos) && plain3.test(hint.goarch) ? [`GOOS=${hint.goos}`, `GOARCH=${hint.goarch}`] : [];
}
function quoted(value) {
  return value.includes(" ") ? `"${value}"` : value;
}

// src/catalogue/wording.ts
function listed(words, most = 4) {
  if (words.length <= most) return joined(words);
  return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
}
function joined(words) {
  return words.length < 2 ? words[0] ?? "" : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function bytes(count3) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = count3;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${Number.isInteger(value) ? value : value.toFixed(1)} ${units[unit]}`;
}
function duration(milliseconds2) {
  return milliseconds2 < 1e3 ? `${Math.round(milliseconds2)} ms` : `${Number((milliseconds2 / 1e3).toFixed(1))} s`;
}
function inStep(step) {
  return step === null ? "" : ` in ${step}`;
}
function counted(count3, noun, plural = `${noun}s`) {
  return `${count3} ${count3 === 1 ? noun : plural}`;
}

// src/catalogue/bare-image.ts
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
    message: ({ step }) => `The program asked for the home directory in ${step}, and HOME is not in its environment.`,
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
  const file2 = `${folder}/fallback_roots.go`;
  return [
    "go get golang.org/x/crypto/x509roots/fallback",
    `printf 'package main\\n\\nimport _ "golang.org/x/crypto/x509roots/fallback"\\n' > ${file2}`,
    goBuild(build, { cgo: cgoAsBuilt(build) })
  ].join("\n");
}

// src/catalogue/cell.ts
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
  "platform-unavailable": {
    title: "Platform not to be had",
    blocksStart: false,
    message: ({ platform: platform2, engine }) => `${platform2} cannot run here: ${engine}`,
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
    message: ({ cell }) => `The cell ${cell} was planned and no slice of the run reported it.`,
    remedy: () => ({ text: "See the job that should have run this slice.", command: null })
  },
  "stand-in-used": {
    title: "Stand-in used",
    blocksStart: false,
    message: ({ target, standIn }) => `The image of ${target} was not to be had; the stand-in ${standIn} took its place. It has the same C library, not the same files.`,
    remedy: () => null
  }
};

// src/catalogue/constraint.ts
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
    message: ({ step, signal: signal3 }) => `The binary was ended by ${signal3} in ${step}.`,
    remedy: ({ signal: signal3 }) => ({
      text: signal3 === "SIGSEGV" || signal3 === "SIGBUS" || signal3 === "SIGABRT" ? "A crash outside of Go code, usually in C code: set GOTRACEBACK=crash in the smoke case to see the stack." : "If the smoke case means it to end like this, say so in its expectation (`signal`).",
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
      text: "The cell has no capabilities, runs as the user of its profile and cannot gain privileges. Write below the work directory or a mounted volume, listen on ports above 1023, and give the file the mode it needs.",
      command: null
    })
  },
  "system-call-refused": {
    title: "System call refused",
    blocksStart: false,
    message: ({ step, call, how }) => `The system call ${call ?? "(not named)"} was refused in ${step} ` + (how === "SIGSYS" ? "by killing the binary (SIGSYS)." : `with ${how}.`),
    remedy: ({ call }) => ({
      text: call === "clone3" ? "Container engines before Docker 20.10.10 answer clone3 with EPERM, which newer glibc takes as final: update the engine, or build without cgo." : "Let the seccomp profile allow the call, or make it answer ENOSYS so that the program can fall back.",
      command: null
    })
  },
  "read-only-file-system": {
    title: "Read-only file system",
    blocksStart: false,
    message: ({ step, path }) => `The binary wanted to write ${path ?? "a file"} in ${step}, and the file system is read-only.`,
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
    message: ({ step, count: count3 }) => `${counted(count3, "process", "processes")} of the binary still ran when it had ended in ${step}; they were killed.`,
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

// src/catalogue/expectation.ts
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
    message: ({ step, ready, limitMs, error: error2 }) => `${step}: nothing answered at ${ready} within ${duration(limitMs)}${error2 === null ? "." : `: ${error2}`}`,
    remedy: () => ({
      text: "See that the server listens at this address (cells have a loopback interface only) and that the time limit suits a slow machine.",
      command: null
    })
  },
  "request-failed": {
    title: "Request failed",
    blocksStart: false,
    message: ({ step, url, error: error2 }) => `${step}: the request to ${url} failed: ${error2}`,
    remedy: () => null
  },
  "stop-ignored": {
    title: "Did not stop when asked",
    blocksStart: false,
    message: ({ step, signal: signal3, graceMs, asPid1 }) => `${step}: the server had not ended ${duration(graceMs)} after ${signal3}` + (asPid1 ? "; it ran as PID 1, for which the kernel ignores signals without a handler." : "."),
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

// src/catalogue/zig-architectures.ts
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

// src/catalogue/rebuild.ts
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

// src/catalogue/loader.ts
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
    remedy: ({ libraries: libraries2, build }) => withoutLibrary(libraries2, build)
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
    const remedy = rebuildStatic({ ...build, reason: build.reason === "std" ? "unknown" : build.reason });
    return {
      text: `Install the package that has ${listed(libraries2)} in the target, or link it in. ${remedy.text}`,
      command: remedy.command
    };
  }
  return {
    text: `Link the compiler's own libraries in (-static-libgcc -static-libstdc++), or build in the oldest image you support. ${rebuildStatic(build).text}`,
    command: rebuildStatic(build).command
  };
}

// src/catalogue/machine.ts
var MACHINE = {
  "wrong-architecture": {
    title: "Built for another system or architecture",
    blocksStart: true,
    message: ({ binary, target }) => `The binary is for ${binary}; it cannot run in ${target}.`,
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
    message: ({ step }) => `The CPU did not know an instruction of the binary in ${step} (SIGILL).`,
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

// src/catalogue.ts
var CATALOGUE = {
  ...LOADER,
  ...MACHINE,
  ...CONSTRAINT,
  ...BARE_IMAGE,
  ...EXPECTATION,
  ...CELL
};
function describe(finding2) {
  const info = CATALOGUE[finding2.id];
  const args = finding2.args;
  return { title: info.title, message: info.message(args), remedy: info.remedy(args) };
}
function blocksStart(finding2) {
  return finding2.severity === "error" && CATALOGUE[finding2.id].blocksStart;
}

// src/findings.ts
function finding(id, severity, args, evidence = []) {
  return { id, severity, args, evidence };
}

// src/checks/check-prediction.ts
function passes(findings = []) {
  return { runs: true, reason: null, findings };
}
function fails(findings) {
  return { runs: false, reason: null, findings };
}
function unclear(reason3, findings = []) {
  return { runs: null, reason: reason3, findings };
}

// src/checks/architecture.ts
var architecture = {
  id: "architecture",
  predict({ facts, target }) {
    const foreignFormat = facts.format !== "elf";
    const foreignOs = facts.os !== target.os && facts.os !== "unknown";
    if (foreignFormat || foreignOs) return fails([wrongArchitecture({ facts, target })]);
    const { architectures } = target;
    if (architectures === null || architectures.includes(facts.arch)) return passes();
    if (facts.arch === "386" && architectures.includes("amd64")) return passes();
    if (facts.arch === "arm" && architectures.includes("arm64")) {
      return unclear(`${target.id} is published for arm64, and only some of those machines run 32-bit ARM programs`);
    }
    return fails([wrongArchitecture({ facts, target })]);
  },
  diagnose(outcome, context) {
    const { startError: startError3 } = outcome;
    if (startError3 === null) return [];
    const refused = startError3.errno === "ENOEXEC" || /exec format error/i.test(startError3.message);
    return refused ? [wrongArchitecture(context, [startError3.message])] : [];
  }
};
function wrongArchitecture({ facts, target }, seen = []) {
  const binary = `${facts.os}/${facts.arch}`;
  const published = target.architectures?.map((arch) => `${target.os}/${arch}`).join(", ") ?? target.os;
  return finding("wrong-architecture", "error", { binary, target: target.id }, [
    `the file: ${facts.format.toUpperCase()}, ${facts.bits}-bit, ${binary}`,
    `${target.id}: ${published}`,
    ...seen
  ]);
}

// src/checks/std-cgo-symbols.ts
var STD_CGO_SYMBOLS = new Set(
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
var STD_SYMBOL_PACKAGE = {
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

// src/checks/build-hint.ts
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
  const main = mainPackage2(facts);
  return {
    goos: facts.os === "unknown" ? "linux" : facts.os,
    goarch: facts.arch,
    mainPackage: main,
    name: baseName2(go?.path ?? null),
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
  const names = facts.imports.map(({ name: name2 }) => name2);
  if (go === null || names.length === 0) return { reason: "unknown", packages: [] };
  if (names.includes("dlopen")) return { reason: "c-code", packages: ["plugin"] };
  if (names.some((name2) => !STD_CGO_SYMBOLS.has(name2))) return { reason: "c-code", packages: [] };
  const packages = names.flatMap((name2) => STD_SYMBOL_PACKAGE[name2] ?? []);
  return { reason: "std", packages: [...new Set(packages)].sort() };
}
function stdOnly(packages) {
  return packages.filter((name2) => name2 === "net" || name2 === "os/user");
}
function mainPackage2({ go }) {
  const path = go?.path ?? null;
  const module2 = go?.module?.path ?? null;
  if (path === null || path === "command-line-arguments" || path === module2) return ".";
  if (module2 !== null && path.startsWith(`${module2}/`)) return `./${path.slice(module2.length + 1)}`;
  return module2 === null ? "." : path;
}
function baseName2(path) {
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
  const name2 = names[goarch];
  const value = name2 === void 0 ? void 0 : settings[name2];
  const defaults = ["v1", "v8.0", "sse2", "power8", "rva20u64", "hardfloat"];
  return name2 === void 0 || value === void 0 || defaults.includes(value) ? [] : [`${name2}=${value}`];
}
function isIn(path, module2) {
  return path === module2 || path.startsWith(`${module2}/`);
}

// src/checks/output-lines.ts
var LONGEST_LINE = 300;
var MOST_LINES = 2e3;
function stderrLines(outcome) {
  return boundedLines(outcome.stderr.text);
}
function outputLines(outcome) {
  return [...stderrLines(outcome), ...boundedLines(outcome.stdout.text)];
}
function boundedLines(text5) {
  const lines = text5.split(/\r?\n/);
  const kept = lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES / 2), ...lines.slice(-MOST_LINES / 2)];
  return kept.filter((line) => line !== "").map(bounded2);
}
function bounded2(text5) {
  return text5.length <= LONGEST_LINE ? text5 : `${text5.slice(0, LONGEST_LINE - 1)}\u2026`;
}
function reachedNoCode(outcome) {
  return outcome.startError === null && (outcome.exitCode === 127 || outcome.exitCode === 1);
}

// src/checks/bare-image.ts
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
        finding("time-zone-unknown", "warning", { ...shared, zone: null, build }, [LINKED_IN["load-location"]])
      );
    }
    if (!has.caCertificates && marks.has("system-roots") && !marks.has("fallback-roots")) {
      found.push(finding("certificates-missing", "warning", { ...shared, build }, [LINKED_IN["system-roots"]]));
    }
    if (!has.tmp && !("/tmp" in profile.tmpfs) && marks.has("temporary-files")) {
      found.push(
        finding("temporary-directory-missing", "note", { ...shared, path: null }, [LINKED_IN["temporary-files"]])
      );
    }
    if (!has.passwd && marks.has("current-user")) {
      found.push(finding("user-entry-missing", "note", shared, [LINKED_IN["current-user"]]));
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
        found.push(finding("time-zone-unknown", "error", { step, zone: zone[1], target: target.id, build }, [line]));
      if (/x509: (?:certificate signed by unknown authority|failed to load system roots)/.test(line)) {
        found.push(finding("certificates-missing", "error", { step, target: target.id, build }, [line]));
      }
      const temporary = (target.has?.tmp === true ? TMP_ITSELF : TEMPORARY).exec(line);
      if (temporary) {
        const path = temporary[1] ?? temporary[2] ?? null;
        found.push(finding("temporary-directory-missing", "error", { step, path, target: target.id }, [line]));
      }
      if (USER.test(line)) found.push(finding("user-entry-missing", "error", { step, target: target.id }, [line]));
      if (/\$HOME is not defined\b/.test(line)) found.push(finding("home-directory-unset", "error", { step }, [line]));
      const host = LOOKUP.exec(line);
      if (host) found.push(finding("name-lookup-failed", "error", { step, host: host[1] }, [line]));
    }
    return firstOfEach(found);
  }
};
var LINKED_IN = {
  "load-location": "time.LoadLocation is linked in, time/tzdata is not",
  "system-roots": "crypto/x509's search for system roots is linked in, fallback roots are not",
  "temporary-files": "os.CreateTemp or os.TempDir is linked in",
  "current-user": "os/user is linked in"
};
var TEMPORARY = /\b(?:open|mkdir) (\/tmp\/[^\s:]{0,200}\d{6}[^\s:]{0,50}): no such file or directory|\b(?:stat|mkdir|open) (\/tmp): no such file/;
var TMP_ITSELF = /\b(?:stat|mkdir|open) (\/tmp): no such file/;
var USER = /\buser: (?:Current requires cgo or \$USER|lookup userid \d+: no such|unknown userid \d+|unknown user \S+)|\bopen \/etc\/passwd: no such file/;
var LOOKUP = /\blookup (\S{1,253})(?: on \S+)?: (?:no such host|(?:read|dial) (?:udp|tcp) .{1,200}: connection refused|Temporary failure in name resolution|server misbehaving|.{0,200}network is unreachable)/;
function firstOfEach(findings) {
  return findings.filter((each, index) => findings.findIndex(({ id }) => id === each.id) === index);
}

// src/checks/cpu-level.ts
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
      finding(
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
  return finding("cpu-level-too-low", severity, args, [`the file needs x86-64-v${needed} (${setting})`, ...seen]);
}

// src/checks/files.ts
var files = {
  id: "files",
  diagnose(outcome, { profile }) {
    const { step } = outcome;
    const lines = outputLines(outcome);
    const found = [];
    const tooMany = lines.find((line) => /\btoo many open files\b/.test(line));
    if (tooMany !== void 0) {
      found.push(finding("open-files-limit", "error", { step, limit: profile.openFiles }, [tooMany]));
    }
    const readOnly = lines.find((line) => /: read-only file system\b/i.test(line));
    if (readOnly !== void 0) {
      const path = /(?:^|\s)(\/[^\s:]{1,200}): read-only file system/i.exec(readOnly)?.[1] ?? null;
      found.push(finding("read-only-file-system", "error", { step, path }, [readOnly]));
    }
    return found;
  }
};

// src/checks/kernel.ts
init_compare_versions();

// src/checks/go-kernel-requirements.ts
init_compare_versions();
var BY_RELEASE = [
  { from: "1.24", kernel: "3.2", source: "https://go.dev/doc/go1.24#linux" },
  { from: "1.18", kernel: "2.6.32", source: "https://go.dev/doc/go1.18#linux" },
  { from: "1.0", kernel: "2.6.23", source: "https://go.dev/wiki/MinimumRequirements" }
];
var BY_ARCHITECTURE = {
  loong64: [{ from: "1.19", kernel: "5.19", source: "https://go.dev/doc/go1.19#loong64" }],
  mips64le: [{ from: "1.0", kernel: "4.8", source: "https://go.dev/wiki/MinimumRequirements" }],
  mips64: [{ from: "1.0", kernel: "4.8", source: "https://go.dev/wiki/MinimumRequirements" }],
  arm: [{ from: "1.0", kernel: "3.1", source: "https://go.dev/wiki/MinimumRequirements" }]
};
function goRelease(version2) {
  return /\bgo(\d+\.\d+)/.exec(version2 ?? "")?.[1] ?? null;
}
function lowestKernel(goVersion, goarch) {
  const release = goRelease(goVersion);
  if (release === null) return null;
  const holding = [...BY_RELEASE, ...BY_ARCHITECTURE[goarch] ?? []].filter(
    ({ from }) => compareVersions(release, from) >= 0
  );
  return holding.sort((a, b) => compareVersions(b.kernel, a.kernel))[0] ?? null;
}

// src/checks/kernel.ts
var kernel = {
  id: "kernel",
  predict(context) {
    const { facts, target, machine } = context;
    if (facts.format !== "elf") return passes();
    const notes = facts.go === null ? [finding("build-info-absent", "note", {})] : [];
    const need = highestNeed(context);
    if (need === null) return passes(notes);
    const machineKernel = numbers(machine?.kernel ?? null);
    if (machineKernel !== null && compareVersions(machineKernel, need.kernel) < 0) {
      return fails([tooOld(context, need, machineKernel, "machine", [])]);
    }
    const own = numbers(target.kernel);
    const hazard = own !== null && compareVersions(own, need.kernel) < 0;
    return passes([...hazard ? [tooOld(context, need, own, "distribution", [])] : [], ...notes]);
  },
  diagnose(outcome, context) {
    if (outcome.exitCode === 0 || outcome.startError !== null) return [];
    const line = stderrLines(outcome).find((each) => TOO_OLD.some((pattern2) => pattern2.test(each)));
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
function highestNeed({ facts }) {
  const needs = [];
  const go = lowestKernel(facts.go?.version ?? null, facts.arch);
  if (go !== null) needs.push({ ...go, because: facts.go.version });
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

// src/checks/leftovers.ts
var leftovers = {
  id: "leftovers",
  diagnose({ step, leftBehind }) {
    if (leftBehind === null || leftBehind === 0) return [];
    return [finding("processes-left-behind", "warning", { step, count: leftBehind })];
  }
};

// src/checks/libc-sonames.ts
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

// src/checks/interpreters.ts
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
  if (!names.some((name2) => path === `/lib/ld-musl-${name2}.so.1`)) return null;
  return { family: "musl", goarch, path, presence: names.length === 1 ? "always" : "some" };
}
function usualInterpreter(family, goarch) {
  if (family === "glibc") return GLIBC[goarch]?.always[0] ?? null;
  const name2 = MUSL[goarch]?.[0];
  return family === "musl" && name2 !== void 0 ? `/lib/ld-musl-${name2}.so.1` : null;
}

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

// src/checks/libraries.ts
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
    return open.length === 0 ? passes() : unclear(`whether ${target.id} has ${open.join(", ")} is not known`);
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
  return finding("library-missing", "error", args, [`the file needs ${facts.needed.join(", ")}`, ...seen]);
}

// src/checks/gcompat-symbols.ts
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

// src/checks/musl-symbols.ts
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

// src/checks/loader.ts
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
    const { startError: startError3 } = outcome;
    if (startError3 === null || context.facts.interpreter === null) return [];
    const missing = startError3.errno === "ENOENT" || startError3.errno === "ELIBBAD" || startError3.errno === "unknown" && /no such file or directory|: not found$/i.test(startError3.message);
    return missing ? [loaderFinding(context, [startError3.message])] : [];
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

// src/checks/memory.ts
var memory = {
  id: "memory",
  diagnose(outcome, { profile }) {
    const { signal: signal3, peakMemoryBytes, step } = outcome;
    const limitBytes = profile.memoryBytes;
    const args = { step, limitBytes, peakBytes: peakMemoryBytes };
    const oomKills = outcome.oomKills ?? 0;
    const killed = signal3 === "SIGKILL" && !outcome.timedOut;
    if (oomKills > 0) {
      const evidence = [`the kernel counted ${oomKills} kills for memory in this cell`];
      return [finding("killed-for-memory", killed || outcome.exitCode !== 0 ? "error" : "warning", args, evidence)];
    }
    const nearLimit = peakMemoryBytes !== null && peakMemoryBytes > 0.9 * limitBytes;
    if (killed && nearLimit) return [finding("killed-for-memory", "error", args, ["ended by SIGKILL near the limit"])];
    if (outcome.exitCode === 0 || outcome.startError !== null) return [];
    const line = stderrLines(outcome).find((each) => OUT_OF_MEMORY.test(each));
    return line === void 0 ? [] : [finding("killed-for-memory", "error", args, [line])];
  }
};
var OUT_OF_MEMORY = /^(?:fatal error: runtime: (?:out of memory|cannot allocate memory)|runtime: out of memory: |fatal error: failed to reserve page summary memory)/;

// src/checks/panic.ts
var panic = {
  id: "panic",
  diagnose(outcome) {
    if (outcome.exitCode !== 2 && outcome.signal !== "SIGABRT") return [];
    const line = stderrLines(outcome).find((each) => /^(?:panic|fatal error): /.test(each));
    return line === void 0 ? [] : [finding("go-panic", "error", { step: outcome.step, message: line }, [line])];
  }
};

// src/checks/permission.ts
var permission = {
  id: "permission",
  diagnose(outcome) {
    const { startError: startError3, step } = outcome;
    if (startError3 !== null) {
      const refused = startError3.errno === "EACCES" || startError3.errno === "EPERM" || startError3.errno === "unknown" && /permission denied|operation not permitted/i.test(startError3.message);
      return refused ? [finding("permission-refused", "error", { step, what: "it may not be executed" }, [startError3.message])] : [];
    }
    const line = outputLines(outcome).find((each) => REFUSED2.test(each) && !each.startsWith("runtime"));
    if (line === void 0) return [];
    const what = REFUSED2.exec(line)[0];
    return [finding("permission-refused", "error", { step, what: bounded2(what) }, [line])];
  }
};
var REFUSED2 = /\b(?:[a-z]+ \S{1,200}(?: \S{1,100})?: )?(?:\w{1,20}: )?(?:permission denied|operation not permitted)\b/i;

// src/checks/signal.ts
var signal = {
  id: "signal",
  diagnose(outcome) {
    const { signal: name2, step } = outcome;
    if (name2 === null || outcome.timedOut || NAMED_ELSEWHERE.has(name2)) return [];
    if (outcome.serve?.stop?.signal === name2) return [];
    return [finding("killed-by-signal", "error", { step, signal: name2 }, stderrLines(outcome).slice(-2))];
  }
};
var NAMED_ELSEWHERE = /* @__PURE__ */ new Set(["SIGSYS", "SIGILL"]);

// src/checks/start.ts
var start = {
  id: "start",
  diagnose({ step, startError: startError3 }) {
    if (startError3 === null) return [];
    const message = bounded2(startError3.message);
    return [finding("start-refused", "error", { step, errno: startError3.errno, message }, [message])];
  }
};

// src/checks/symbols.ts
var symbols = {
  id: "symbols",
  diagnose(outcome, context) {
    if (!reachedNoCode(outcome)) return [];
    const lines = stderrLines(outcome);
    if (lines.some((line) => LIBRARY_NOT_FOUND.test(line))) return [];
    const refused = lines.find((line) => GAVE_UP.some((pattern2) => pattern2.test(line)) && !EXPLAINED.test(line));
    if (refused !== void 0) {
      return [finding("loader-refused", "error", { step: outcome.step, message: refused }, [refused])];
    }
    const found = lines.flatMap((line) => {
      const [, glibc, version2, musl] = SYMBOL_NOT_FOUND.exec(line) ?? [];
      const symbol = musl ?? (glibc === void 0 || version2 === void 0 ? glibc : `${glibc}@${version2}`);
      return symbol === void 0 ? [] : [{ symbol, line }];
    });
    if (found.length === 0) return [];
    const names = [...new Set(found.map(({ symbol }) => symbol))];
    const args = { symbols: names, target: context.target.id, build: buildHint(context.facts) };
    const evidence = found.slice(0, 20).map(({ line }) => line);
    return [finding("symbol-missing", "error", args, evidence)];
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

// src/checks/system-call.ts
var systemCall = {
  id: "system-call",
  diagnose(outcome) {
    const { step } = outcome;
    if (outcome.startError !== null) return [];
    const lines = stderrLines(outcome);
    const trapped = lines.find((line) => line.startsWith("SIGSYS: bad system call"));
    if (outcome.signal === "SIGSYS" || trapped !== void 0) {
      const evidence = trapped === void 0 ? ["ended by SIGSYS"] : [trapped];
      return [finding("system-call-refused", "error", { step, call: null, how: "SIGSYS" }, evidence)];
    }
    const clone = lines.find((line) => CLONE_REFUSED.test(line));
    if (clone === void 0) return [];
    const call = clone.startsWith("runtime/cgo") ? "clone3" : "clone";
    return [finding("system-call-refused", "error", { step, call, how: "EPERM" }, [clone])];
  }
};
var CLONE_REFUSED = /^runtime\/cgo: pthread_create failed: Operation not permitted|^runtime: failed to create new OS thread \(have \d+ already; errno=1\)/;

// src/checks/thread-limit.ts
var threadLimit = {
  id: "thread-limit",
  diagnose(outcome, { profile }) {
    const limit = profile.pids;
    const { startError: startError3, step } = outcome;
    if (startError3 !== null) {
      const refused = startError3.errno === "EAGAIN" || /resource temporarily unavailable/i.test(startError3.message);
      return refused ? [finding("thread-limit", "error", { step, limit }, [startError3.message])] : [];
    }
    const line = stderrLines(outcome).find((each) => RUNTIME.test(each)) ?? outputLines(outcome).find((each) => FORK_REFUSED.test(each));
    return line === void 0 ? [] : [finding("thread-limit", "error", { step, limit }, [line])];
  }
};
var RUNTIME = /^runtime: failed to create new OS thread \(have \d+ already; errno=11\)|^runtime\/cgo: pthread_create failed: Resource temporarily unavailable/;
var FORK_REFUSED = /fork\/exec .{1,200}: resource temporarily unavailable/;

// src/checks/versions.ts
init_compare_versions();

// src/targets/provides-node.ts
init_compare_versions();
init_version_nodes2();
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

// src/checks/versions.ts
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
      const [, path, version2] = VERSION_NOT_FOUND.exec(line) ?? [];
      return path === void 0 || version2 === void 0 ? [] : [{ library: path.split("/").at(-1), version: version2, line }];
    });
    const libraries2 = [...new Set(found.map(({ library }) => library))];
    return libraries2.map((library) => {
      const own = found.filter((each) => each.library === library);
      const names = [...new Set(own.map(({ version: version2 }) => version2))];
      return tooOld2(
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
    missing: missing.length === 0 ? [] : [tooOld2(context, library, missing, [])],
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
function tooOld2(context, library, names, seen) {
  const { facts, target } = context;
  const needs = facts.versions[library];
  const needed = [...names].sort(byVersionDown).map((version2) => ({ version: version2, symbols: needs?.symbols[version2] ?? [] }));
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
  const shown = symbols2.slice(0, 6).join(", ");
  return `${version2} of ${library}${shown === "" ? "" : `, for ${shown}${symbols2.length > 6 ? ", ..." : ""}`}`;
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

// src/checks/registry.ts
var CHECKS = [
  architecture,
  loader,
  libraries,
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
var LAST_RESORTS = [start, panic, signal];

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

// src/checks/base64.ts
function base64(content) {
  const bytes3 = typeof content === "string" ? new TextEncoder().encode(content) : content;
  let binary = "";
  for (let start2 = 0; start2 < bytes3.length; start2 += 8192) {
    binary += String.fromCharCode(...bytes3.subarray(start2, start2 + 8192));
  }
  return btoa(binary);
}

// src/checks/text-expectation.ts
function meetsText(text5, expectation) {
  if ("contains" in expectation) return text5.includes(expectation.contains);
  if ("equals" in expectation) return text5 === expectation.equals;
  return new RegExp(expectation.matches, "m").test(text5);
}
function describeText(expectation) {
  if ("contains" in expectation) return `text with ${JSON.stringify(bounded2(expectation.contains))}`;
  if ("equals" in expectation) return JSON.stringify(bounded2(expectation.equals));
  return `text that matches /${bounded2(expectation.matches)}/`;
}
function quoteText(text5) {
  return text5 === "" ? "empty" : JSON.stringify(bounded2(text5));
}

// src/checks/server.ts
function judgeServer(smoke, server2, outcome) {
  const { serve } = outcome;
  const step = smoke.name;
  if (serve === null || serve.readyMs === null) {
    const ready = server2.ready.kind === "tcp" ? server2.ready.address : server2.ready.url;
    const error2 = serve?.readyError ?? null;
    const args = { step, ready, limitMs: server2.readyTimeoutMs, error: error2 === null ? null : bounded2(error2) };
    return [finding("not-ready", "error", args, ended(outcome))];
  }
  const found = server2.request === null ? [] : judgeAnswer(step, server2.request, serve);
  if (serve.stop !== null && !serve.stop.exited) {
    const args = { step, signal: server2.stopSignal, graceMs: server2.graceMs, asPid1: smoke.startAs === "pid1" };
    return [...found, finding("stop-ignored", "error", args)];
  }
  if (outcome.timedOut) return [...found, finding("time-limit", "error", { step, limitMs: smoke.timeoutMs })];
  return found;
}
function judgeAnswer(step, request, { response, requestError }) {
  if (response === null) {
    const error2 = bounded2(requestError ?? "no answer");
    return [finding("request-failed", "error", { step, url: request.url, error: error2 })];
  }
  const found = [];
  if (response.status !== request.expectStatus) {
    const args = { step, what: "status", expected: `${request.expectStatus}`, actual: `${response.status}` };
    found.push(finding("expectation-missed", "error", args, [bounded2(response.body.text)]));
  }
  if (request.expectBody !== null && !meetsText(response.body.text, request.expectBody)) {
    const expected = describeText(request.expectBody);
    const args = { step, what: "body", expected, actual: quoteText(response.body.text) };
    found.push(finding("expectation-missed", "error", args));
  }
  return found;
}
function ended({ exitCode: exitCode2, signal: signal3 }) {
  if (signal3 !== null) return [`the server was ended by ${signal3}`];
  return exitCode2 === null ? [] : [`the server ended with exit code ${exitCode2}`];
}

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
  if (signal3 !== null && outcome.signal !== signal3) return [missed(smoke, "signal", signal3, actual, outcome)];
  if (signal3 === null && exitCode2 !== null && outcome.exitCode !== exitCode2) {
    return [missed(smoke, "exit code", `${exitCode2}`, actual, outcome)];
  }
  return [];
}
function judgeOutput(smoke, outcome) {
  return ["stdout", "stderr"].flatMap((stream) => {
    const captured3 = outcome[stream];
    const expectation = smoke.expect[stream];
    const found = [];
    if (expectation !== null && !meetsText(captured3.text, expectation)) {
      found.push(missed(smoke, stream, describeText(expectation), quoteText(captured3.text), outcome));
    }
    if (captured3.truncated) found.push(truncated2(smoke.name, stream, captured3));
    return found;
  });
}
function missed(smoke, what, expected, actual, outcome) {
  const args = { step: smoke.name, what, expected, actual };
  const last = outcome.stderr.text.trimEnd().split("\n").slice(-3);
  const evidence = last.filter((line) => line !== "").map((line) => line.slice(0, 300));
  return finding("expectation-missed", "error", args, what === "stdout" || what === "stderr" ? [] : evidence);
}
function truncated2(step, stream, { text: text5, bytes: bytes3 }) {
  const keptBytes = new TextEncoder().encode(text5).length;
  return finding("output-truncated", "warning", { step, stream, bytes: bytes3, keptBytes });
}

// src/run.ts
init_errors();

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
    const byNode = Object.entries(symbols2).map(([node, names]) => [node, [...names]]);
    const needs = { floor, symbols: Object.fromEntries(byNode), weak: [...weak] };
    return [library, needs];
  });
  return Object.fromEntries(entries);
}
function reportGo({ version: version2, path, module: module2, cgo, settings, deps }) {
  return {
    version: version2,
    path,
    module: module2 && reportModule(module2),
    cgo,
    settings: { ...settings },
    deps: deps.map(reportModule)
  };
}
function reportModule({ path, version: version2, replacedBy }) {
  return { path, version: version2, replacedBy };
}

// src/timing/summarise.ts
function summariseTimer(message) {
  const { path, periodNs, missed: missed2, latenessNs } = message;
  if (latenessNs.length === 0) return null;
  const sorted = Float64Array.from(latenessNs).sort();
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
function quantile(sorted, p) {
  const rank3 = Math.ceil(p * sorted.length - 1e-9);
  return sorted[Math.min(Math.max(rank3, 1), sorted.length) - 1];
}
var VDSO_BELOW = 0.5;
var SYSCALL_ABOVE = 0.8;
function summariseClock({ nowNs, syscallNs, vdsoMapped }) {
  return { nowNs, syscallNs, path: clockPath(nowNs, syscallNs, vdsoMapped) };
}
function clockPath(nowNs, syscallNs, vdsoMapped) {
  if (syscallNs === null || syscallNs <= 0 || nowNs <= 0) return vdsoMapped === false ? "syscall" : "unclear";
  const ratio = nowNs / syscallNs;
  if (ratio > SYSCALL_ABOVE) return "syscall";
  return ratio < VDSO_BELOW && vdsoMapped !== false ? "vdso" : "unclear";
}

// src/report/report-finding.ts
function reportFinding(finding2) {
  const { title, message, remedy } = describe(finding2);
  const { id, severity, args, evidence } = finding2;
  return {
    id,
    severity,
    title,
    message,
    evidence: [...evidence],
    remedy: remedy && { text: remedy.text, command: remedy.command },
    args: { ...args }
  };
}
function reportPrediction({ runs, reason: reason3, findings }) {
  return { runs, reason: reason3, findings: findings.map(reportFinding) };
}

// src/report/report-cell.ts
function reportCell({ cell, required, prediction, judgement, observation }, sha256) {
  const { target } = cell;
  const { observed, outcome, basis: basis2, reason: reason3, agrees, startupMs } = judgement;
  return {
    id: cell.id,
    binary: sha256,
    platform: cell.platform,
    target: {
      id: target.id,
      image: target.image,
      libc: { family: target.libc.family, version: target.libc.version },
      kernel: target.kernel,
      endOfLife: target.endOfLife
    },
    profile: cell.profile.name,
    required,
    prediction: reportPrediction(prediction),
    observed,
    outcome,
    basis: basis2,
    reason: reason3,
    agrees,
    findings: cellFindings(judgement, target.id, observation?.image?.standIn ?? null),
    image: observation?.image ? { ...observation.image } : null,
    steps: judgement.steps.map(reportStep),
    startupMs,
    facts: observation?.facts ? { ...observation.facts } : null,
    timers: observation && reportTimers(observation)
  };
}
function cellFindings({ findings }, target, standIn) {
  const shown = findings.map(reportFinding);
  if (standIn === null || findings.some(({ id }) => id === "stand-in-used")) return shown;
  return [...shown, reportFinding(finding("stand-in-used", "note", { target, standIn }))];
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
function captured({ text: text5, bytes: bytes3, truncated: truncated3 }) {
  return { text: text5, bytes: bytes3, truncated: truncated3 };
}
function reportTimers({ timers: timers2, clock }) {
  if (timers2.length === 0 && clock === null) return null;
  const paths = timers2.map(summariseTimer).filter((summary) => summary !== null);
  return { paths: paths.map((summary) => ({ ...summary })), clock: clock && { ...summariseClock(clock) } };
}

// src/report/build.ts
function buildReport(input) {
  const { startedAt, durationMs, complete, configHash, binaries, gate } = input;
  return {
    schema: "portcullis-report/1",
    tool: { name: "portcullis", version: input.toolVersion },
    startedAt,
    durationMs,
    complete,
    configHash,
    engine: input.engine && reportEngine(input.engine),
    binaries: binaries.map(({ path, sha256, facts }) => reportBinary(path, sha256, facts)),
    cells: input.cells.map((each) => reportCell(each, binaries[each.cell.binary].sha256)),
    gate: {
      decision: gate.decision,
      reasons: gate.reasons.map((reason3) => ({ ...reason3, cells: [...reason3.cells] })),
      glibcFloor: gate.glibcFloor
    }
  };
}
function reportEngine({ kind, version: version2, apiVersion, os, arch, kernel: kernel2, cpus, rootless }) {
  return { kind, version: version2, apiVersion, os, arch, kernel: kernel2, cpus, rootless };
}

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

// src/run/side-by-side.ts
async function forEachSideBySide(items, limit, work) {
  const queue = items.values();
  const workers = Array.from({ length: Math.min(limit, items.length) }, async () => {
    for (const item of queue) await work(item);
  });
  const ended2 = await Promise.allSettled(workers);
  const failed3 = ended2.find((end) => end.status === "rejected");
  if (failed3) throw failed3.reason;
}

// src/run/observe-cells.ts
var OUTPUT_BYTES = 256 * 1024;
var TIMER_WARMUP = 20;
var TIMER_OVERHEAD_MS = 1e4;
async function observeCells(request) {
  const { engine, cells, config, signal: signal3 } = request;
  const observations = /* @__PURE__ */ new Map();
  const sideBySide = config.parallel ?? Math.max(2, Math.min(8, engine.description.cpus * 2));
  await forEachSideBySide(cells, sideBySide, async (cell) => {
    const observation = await observeSmoke(request, cell);
    observations.set(cell, observation);
    request.onObserved(cell, observation);
  });
  if (!config.timers.enabled) return observations;
  for (const cell of cells) {
    const smoke = observations.get(cell);
    if (signal3.aborted || !canBeTimed(smoke)) continue;
    request.onPhase(cell, "timing");
    const timed = await observeTimers(request, cell, smoke);
    observations.set(cell, timed);
    request.onTimed(cell, timed);
  }
  return observations;
}
async function observeSmoke(request, cell) {
  const { engine, config, signal: signal3 } = request;
  if (signal3.aborted) return notRun({ kind: "interrupted", message: "stopped before this cell began", step: null });
  const trouble = platformTrouble(cell, engine);
  if (trouble) return notRun(trouble);
  const steps = [{ step: { kind: "facts", id: "facts" }, startAs: "child" }, ...request.steps];
  return await engine.runCell(cellRequest(request, cell, steps, config.cellTimeoutMs), signal3);
}
async function observeTimers(request, cell, smoke) {
  const { periodNs, samples } = request.config.timers;
  const step = { kind: "timers", id: "timers", periodNs, samples, warmup: TIMER_WARMUP };
  const timeoutMs = 2 * (samples + TIMER_WARMUP) * periodNs * 2 / 1e6 + TIMER_OVERHEAD_MS;
  const timed = await request.engine.runCell(
    cellRequest(request, cell, [{ step, startAs: "child" }], timeoutMs),
    request.signal
  );
  return { ...smoke, timers: timed.timers, clock: timed.clock };
}
function cellRequest(request, cell, steps, timeoutMs) {
  return {
    cellId: cell.id,
    binary: request.binaryName(cell),
    image: cell.target.image,
    standIn: cell.target.standIn,
    platform: cell.platform,
    profile: cell.profile,
    steps,
    pull: request.config.pull,
    timeoutMs,
    outputBytes: OUTPUT_BYTES,
    onPhase: (phase) => request.onPhase(cell, phase)
  };
}
function platformTrouble(cell, engine) {
  const { os, arch, kind } = engine.description;
  const served = arch === "amd64" ? [`${os}/amd64`, `${os}/386`] : [`${os}/${arch}`];
  if (served.includes(cell.platform)) return null;
  return {
    kind: "platform-unavailable",
    message: `this ${kind} engine runs ${os}/${arch}, the cell needs ${cell.platform}`,
    step: null
  };
}
function canBeTimed(observation) {
  return observation.containerStartMs !== null && observation.trouble?.kind !== "interrupted";
}
function notRun(trouble) {
  return { image: null, facts: null, outcomes: [], timers: [], clock: null, containerStartMs: null, trouble };
}

// src/run.ts
init_plan_cells();

// src/verdict/exit-code.ts
var TROUBLE = /* @__PURE__ */ new Set([
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
  "result-missing"
]);
function exitCode({ gate, cells }) {
  const planned = cells.filter(({ judgement }) => judgement.outcome !== "skip");
  const lost = planned.filter(
    ({ judgement }) => judgement.outcome === "unknown" && judgement.findings.some(({ id }) => TROUBLE.has(id))
  );
  if (planned.length > 0 && lost.length === planned.length) return 3;
  return gate.decision === "pass" ? 0 : 1;
}

// src/verdict/gate.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
init_compare_versions();

// src/verdict/glibc-floor.ts
init_compare_versions();
var MARKERS2 = {
  GLIBC_ABI_DT_RELR: "2.36",
  GLIBC_ABI_GNU2_TLS: "2.42",
  GLIBC_ABI_GNU_TLS: "2.42",
  GLIBC_ABI_DT_X86_64_PLT: "2.42"
};
function glibcNeeds(facts) {
  return Object.entries(facts.versions).flatMap(
    ([library, { symbols: symbols2, weak }]) => Object.entries(symbols2).flatMap(([node, names]) => {
      const version2 = /^GLIBC_(\d+(?:\.\d+)*)$/.exec(node)?.[1] ?? MARKERS2[node];
      return version2 === void 0 || weak.includes(node) ? [] : [{ node, version: version2, library, symbols: names }];
    })
  ).sort((a, b) => compareVersions(b.version, a.version));
}

// src/verdict/gate.ts
function decideGate({ cells, binaries, policy: policy2, complete }) {
  const gating = cells.filter(({ cell }) => !isInformational(cell, policy2));
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
function isRequired(cell, policy2) {
  return matchesAny(cell, policy2.required) && !isInformational(cell, policy2);
}
function isInformational(cell, policy2) {
  return matchesAny(cell, policy2.informational);
}
function matchesAny({ id, target }, globs) {
  return globs.some((glob2) => {
    const matches = (0, import_picomatch.default)(glob2, { bash: true, dot: true });
    return glob2 === id || glob2 === target.id || matches(id) || matches(target.id);
  });
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
      const shown = symbols2.slice(0, 3).join(", ");
      return shown === "" ? node : `${node} (for ${shown}${symbols2.length > 3 ? ", ..." : ""})`;
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
function reason(code, severity, message, cells) {
  return { code, severity, message, cells };
}
function idOf({ cell }) {
  return cell.id;
}
function count(ids, noun) {
  return `${ids.length} ${noun}${ids.length === 1 ? "" : "s"}`;
}

// src/checks/ended.ts
function endedWell(outcome) {
  const { serve } = outcome;
  if (outcome.startError !== null || outcome.timedOut) return false;
  if (serve === null) return outcome.exitCode === 0;
  const answered2 = serve.readyMs !== null && serve.requestError === null && (serve.response?.status ?? 200) < 500;
  const stopped = serve.stop === null || serve.stop.exited;
  return answered2 && stopped && (outcome.exitCode ?? 0) === 0;
}

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

// src/verdict/judge-step.ts
function judgeStep(smoke, outcome, context, trouble) {
  if (outcome === null) return withoutOutcome(smoke, context, trouble);
  const missed2 = judgeSmoke(smoke, outcome);
  const met = outcome.startError === null && !missed2.some(({ severity }) => severity === "error");
  const causes2 = diagnose(outcome, context, met);
  const findings = causes2.some(blocksStart) ? causes2 : unique([...causes2, ...missed2]);
  return { smoke, outcome, result: met ? "pass" : "fail", findings };
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

// src/verdict/trouble-finding.ts
function troubleFinding({ kind, message, step }, cell, severity) {
  switch (kind) {
    case "image-unavailable":
      return finding(kind, severity, { image: cell.target.image ?? cell.target.id, message });
    case "platform-unavailable":
      return finding(kind, severity, { platform: cell.platform, engine: message });
    case "profile-refused":
      return finding(kind, severity, { profile: cell.profile.name, message });
    case "engine-unavailable":
    case "engine-lost":
    case "engine-refused":
    case "probe-failed":
      return finding(kind, severity, { message });
    case "killed-for-memory": {
      const args = { step: step ?? "the cell", limitBytes: cell.profile.memoryBytes, peakBytes: null };
      return finding(kind, severity, args, [message]);
    }
    case "killed-from-outside":
      return finding(kind, severity, { step }, [message]);
    case "time-limit":
      return finding("cell-time-limit", severity, { limitMs: null, step }, [message]);
    case "interrupted":
      return finding(kind, severity, { step }, [message]);
  }
}

// src/verdict/judge.ts
function judgeCell(input) {
  const { cell, observation, skipped, prediction } = input;
  if (skipped !== null) return { ...nothingRan([]), outcome: "skip", reason: skipped };
  const notes = input.note === void 0 ? [] : [troubleFinding(input.note, cell, "note")];
  return observation === null ? fromPrediction(prediction, notes) : fromObservation(input, observation, notes);
}
function fromPrediction(prediction, notes) {
  const judgement = nothingRan(notes);
  if (prediction.runs === null) return { ...judgement, outcome: "unknown", reason: prediction.reason };
  if (!prediction.runs) return { ...judgement, outcome: "fail", basis: "prediction", reason: why(prediction.findings) };
  return { ...judgement, outcome: hasWarning(prediction.findings) ? "warn" : "pass", basis: "prediction" };
}
function fromObservation(input, observation, notes) {
  const { cell, facts, prediction, smoke } = input;
  const machine = observation.facts && { kernel: observation.facts.kernel, cpuLevel: observation.facts.cpuLevel };
  const { target, profile } = cell;
  const context = { facts, target, profile, ...machine && { machine } };
  const trouble = observation.trouble ?? missingOutcomes(smoke, observation);
  const steps = smoke.map((each) => {
    const outcome = observation.outcomes.find(({ step }) => step === each.name) ?? null;
    return judgeStep(each, outcome, context, trouble);
  });
  const observed = observedOf(steps);
  const agrees = observed === null || prediction.runs === null ? null : prediction.runs === (observed === "runs");
  const findings = [
    ...trouble === null ? [] : [troubleFinding(trouble, cell, "error")],
    ...agrees === false ? [contradiction(observed)] : [],
    ...standInNote(cell, observation),
    ...notes
  ];
  const startupMs = startupOf(steps);
  return { observed, agrees, findings, steps, startupMs, ...outcomeOf(steps, findings, prediction, trouble !== null) };
}
function outcomeOf(steps, findings, prediction, lost) {
  const failed3 = steps.filter(({ result }) => result === "fail");
  if (failed3.length > 0) {
    return { outcome: "fail", basis: "observation", reason: why(failed3.flatMap((step) => step.findings)) };
  }
  if (lost) return { outcome: "unknown", basis: "none", reason: why(findings) };
  if (steps.length === 0) return { outcome: "unknown", basis: "none", reason: "there is no smoke case to run" };
  const hazards2 = prediction.findings.filter(({ id }) => id === "kernel-too-old");
  const all = [...findings, ...hazards2, ...steps.flatMap((step) => step.findings)];
  return { outcome: hasWarning(all) ? "warn" : "pass", basis: "observation", reason: null };
}
function observedOf(steps) {
  const ended2 = steps.filter(({ outcome }) => outcome !== null);
  if (ended2.length === 0) return null;
  const blocked = ended2.filter((step) => step.outcome?.startError != null || step.findings.some(blocksStart));
  return blocked.length === ended2.length ? "fails" : "runs";
}
function missingOutcomes(smoke, observation) {
  const missing = smoke.find(({ name: name2 }) => !observation.outcomes.some(({ step }) => step === name2));
  return missing === void 0 ? null : { kind: "probe-failed", message: "no outcome came back", step: missing.name };
}
function contradiction(observed) {
  return finding("prediction-contradicted", "warning", { predicted: observed === "runs" ? "fails" : "runs", observed });
}
function standInNote({ target }, { image }) {
  if (image === null || image.standIn === null) return [];
  return [finding("stand-in-used", "note", { target: target.id, standIn: image.standIn })];
}
function startupOf(steps) {
  const first = steps.find(({ result }) => result === "pass")?.outcome;
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

// src/run.ts
async function run(options, ports) {
  const startedMs = ports.now();
  const { config } = options;
  const opening = config.engine === "none" ? null : ports.openEngine(config.engine);
  opening?.catch(() => void 0);
  let binaries;
  try {
    binaries = options.binaries.map((path) => inspect(path, ports));
  } catch (error2) {
    await opening?.then((engine2) => engine2[Symbol.asyncDispose]()).catch(() => void 0);
    throw error2;
  }
  const stage = new Stage(options, ports, binaries);
  const { judged, engine } = opening ? await stage.observe(opening) : stage.predictOnly();
  const complete = !ports.signal.aborted;
  const gate = decideGate({
    cells: judged,
    binaries: binaries.map(({ facts }) => facts),
    policy: config.policy,
    complete
  });
  const report = buildReport({
    startedAt: new Date(startedMs).toISOString(),
    durationMs: ports.now() - startedMs,
    complete,
    configHash: options.configHash,
    toolVersion: options.toolVersion,
    engine,
    binaries: await Promise.all(
      binaries.map(async ({ path, facts, sha256 }) => ({ path, facts, sha256: await sha256 }))
    ),
    cells: judged,
    gate
  });
  return { report, exitCode: exitCode({ gate, cells: judged }) };
}
function inspect(path, ports) {
  var _stack = [];
  try {
    const source = __using(_stack, ports.openSource(path));
    const facts = inspectBinary(source);
    const sha256 = ports.sha256(path);
    sha256.catch(() => void 0);
    return { path, facts, sha256 };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var Stage = class {
  #options;
  #ports;
  #binaries;
  #cells;
  constructor(options, ports, binaries) {
    this.#options = options;
    this.#ports = ports;
    this.#binaries = binaries;
    const { targets, profiles: profiles2 } = options.config;
    const facts = binaries.map((each) => each.facts);
    this.#cells = planCells(facts, targets, profiles2);
    ports.onEvent({ kind: "planned", cells: this.#predictAll() });
  }
  predictOnly() {
    return { judged: this.#predictAll().map((planned) => this.#judge(planned, null)), engine: null };
  }
  async observe(opening) {
    var _stack = [];
    try {
      let engine;
      try {
        engine = await opening;
      } catch (error2) {
        if (!(error2 instanceof PortcullisError) || error2.exitCode !== 3) throw error2;
        const lost = notRun({ kind: "engine-unavailable", message: `${error2.message} ${error2.hint}`, step: null });
        const judged = this.#predictAll().map((planned) => this.#judge(planned, neverStarts(planned) ? null : lost));
        return { judged, engine: null };
      }
      const open = __using(_stack, engine, true);
      return await this.#observeOn(open);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
  async #observeOn(engine) {
    const { description } = engine;
    const ports = this.#ports;
    ports.onEvent({ kind: "engine", engine: description });
    const planned = this.#predictAll({ kernel: description.kernel, cpuLevel: null });
    const startable = planned.filter((each) => !neverStarts(each));
    const byCell = new Map(startable.map((each) => [each.cell, each]));
    const names = cellNames(this.#binaries.map(({ path }) => path));
    if (startable.length > 0) engine.prepare(this.#upload(names, description)).catch(() => void 0);
    const observations = await observeCells({
      engine,
      cells: startable.map(({ cell }) => cell),
      binaryName: (cell) => names[cell.binary],
      steps: smokeSteps(this.#options.config.smoke),
      config: this.#options.config,
      signal: ports.signal,
      onPhase: (cell, phase) => ports.onEvent({ kind: "phase", cell, phase }),
      onObserved: (cell, observation) => {
        const { judgement } = this.#judge(byCell.get(cell), observation);
        ports.onEvent({ kind: "judged", cell, judgement });
      },
      onTimed: (cell, observation) => ports.onEvent({ kind: "timed", cell, observation })
    });
    const judged = planned.map((each) => this.#judge(each, observations.get(each.cell) ?? null));
    return { judged, engine: description };
  }
  #predictAll(machine) {
    return this.#cells.map((cell) => {
      const { facts } = this.#binaries[cell.binary];
      const { target, profile } = cell;
      return { cell, prediction: predict({ facts, target, profile, ...machine && { machine } }) };
    });
  }
  #judge(planned, observation) {
    const { cell, prediction } = planned;
    const { facts } = this.#binaries[cell.binary];
    const { smoke, policy: policy2 } = this.#options.config;
    const judgement = judgeCell({ cell, facts, prediction, smoke, observation, skipped: null });
    return { cell, prediction, judgement, observation, required: isRequired(cell, policy2) };
  }
  #upload(names, engine) {
    const probePath = this.#ports.probe({ os: engine.os, arch: engine.arch });
    probePath.catch(() => void 0);
    const binaries = this.#binaries.map(({ path }, index) => ({ hostPath: path, cellName: names[index] }));
    return { binaries, probePath };
  }
};
function neverStarts({ prediction }) {
  return prediction.findings.some((finding2) => finding2.id === "wrong-architecture");
}

// src/version.ts
var VERSION2 = "0.1.0";

// src/entry/action-annotations.ts
var core = __toESM(require("./lib/actions-core.cjs"), 1);
init_errors();
init_cell_words();
init_escape_terminal();
init_explanation();
init_verdict_words();
init_visible_text();
var MOST_PER_LEVEL = 10;
var MOST_CHARACTERS = 4e3;
var MOST_NAMES = 10;
function reportAnnotations(report) {
  const naming = cellNaming(report);
  const of = (outcome, level, title) => {
    const cells = report.cells.filter((cell) => cell.outcome === outcome);
    const explanations = explain(cells.map((cell) => ({ name: cellName(cell, naming), findings: causes(cell) })));
    return explanations.map(({ title: what, cells: names, messages, remedy }) => {
      const parts = [...messages.map(({ text: text5 }) => text5), remedy?.text ?? "", `Cells: ${nameList(names)}`];
      return {
        level,
        title: `${title(nameList(names.slice(0, 3)))}: ${what}`,
        message: parts.filter(Boolean).join("\n")
      };
    });
  };
  const beside = reasonsBesideCells(report.gate).map(({ severity, message }) => {
    return { level: severity === "fail" ? "error" : "warning", title: "Gate", message };
  });
  return [
    ...beside,
    ...of("fail", "error", (names) => `Fails on ${names}`),
    ...of("unknown", "warning", (names) => `Unknown on ${names}`),
    ...of("warn", "warning", (names) => `Hazard on ${names}`)
  ];
}
function failureAnnotations(error2) {
  if (error2 instanceof ConfigError) {
    return error2.problems.map(({ file: file2, line, column, message }) => {
      return { level: "error", title: "Configuration", message, file: file2, line, column };
    });
  }
  if (error2 instanceof PortcullisError) {
    return [{ level: "error", title: "Portcullis", message: `${error2.message}
${error2.hint}` }];
  }
  return [{ level: "error", title: "Portcullis", message: `This is a bug in Portcullis: ${String(error2)}` }];
}
function annotate(annotations) {
  for (const level of ["error", "warning"]) {
    const all = annotations.filter((each) => each.level === level);
    const shown = all.length > MOST_PER_LEVEL ? all.slice(0, MOST_PER_LEVEL - 1) : all;
    for (const each of shown) write(each);
    const rest = all.length - shown.length;
    if (rest > 0)
      write({ level, title: "Portcullis", message: `${rest} more; the step summary and the report have them.` });
  }
}
function write({ level, title, message, file: file2, line, column }) {
  const place = file2 === void 0 ? {} : { file: file2, startLine: line ?? 1, startColumn: column ?? 1 };
  const text5 = message.split("\n").map(escapeTerminal).join("\n");
  const properties = { title: clip(escapeTerminal(title), 200), ...place };
  if (level === "error") core.error(clip(text5, MOST_CHARACTERS), properties);
  else core.warning(clip(text5, MOST_CHARACTERS), properties);
}
function nameList(names) {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

// src/entry/action-binaries.ts
var import_node_fs = require("node:fs");
init_errors();
var MAX_BINARIES = 100;
var MAGIC2 = /[*?[\]{}]/;
function findBinaries(patterns) {
  const found = [...new Set(patterns.flatMap(filesOf))];
  if (found.length <= MAX_BINARIES) return found;
  throw new UsageError(`the input binary names ${found.length} files`, {
    hint: `At most ${MAX_BINARIES} are checked in one step. Narrow the glob, or split the work over several steps.`
  });
}
function filesOf(pattern2) {
  if (isFile(pattern2) || !MAGIC2.test(pattern2)) return [pattern2];
  const files2 = (0, import_node_fs.globSync)(pattern2).filter(isFile).toSorted();
  if (files2.length > 0) return files2;
  throw new UsageError(`the input binary is ${JSON.stringify(pattern2)}, which fits no file`, {
    hint: `Globs start at ${process.cwd()}. Is the binary built, or its artifact downloaded, before this step?`
  });
}
function isFile(path) {
  return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

// src/report/fingerprint.ts
function fingerprint({ complete, configHash, binaries, cells, gate, tool }) {
  return JSON.stringify({
    tool: tool.version,
    complete,
    configHash,
    gate: {
      decision: gate.decision,
      glibcFloor: gate.glibcFloor,
      reasons: gate.reasons.map(({ code, cells: ids }) => [code, ids])
    },
    binaries: binaries.map(({ path, sha256 }) => [path, sha256]),
    cells: cells.map(cellPrint)
  });
}
function cellPrint(cell) {
  const { id, required, prediction, observed, outcome, basis: basis2, agrees, findings, image, steps } = cell;
  return [
    ...[id, required, prediction.runs, observed, outcome, basis2, agrees, image?.digest ?? null, image?.standIn ?? null],
    idsOf(prediction.findings),
    idsOf(findings),
    steps.map((step) => [step.name, step.result, step.exitCode, step.signal, idsOf(step.findings)])
  ];
}
function idsOf(findings) {
  return findings.map(({ id }) => id);
}

// src/entry/action-comment.ts
init_render_markdown();

// src/entry/github/client.ts
var import_node_crypto = require("node:crypto");
var RETRIES = 2;
async function gitHubClient({ token, apiUrl, budgetMs, signal: outer, secondMs = 1e3 }) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./lib/actions-github.cjs"), 1)),
    Promise.resolve().then(() => __toESM(require("./lib/octokit-plugin-retry.cjs"), 1)),
    Promise.resolve().then(() => __toESM(require("./lib/octokit-plugin-throttling.cjs"), 1))
  ]);
  const deadlineMs = performance.now() + budgetMs;
  const time = AbortSignal.timeout(budgetMs);
  const signal3 = outer ? AbortSignal.any([outer, time]) : time;
  const mayWait = (retryAfterS, _request, _octokit, retryCount) => retryCount < RETRIES && performance.now() + retryAfterS * secondMs < deadlineMs;
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      request: { signal: signal3 },
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      // 403 and 429 are the other plugin's.
      retry: {
        retries: RETRIES,
        retryAfterBaseValue: secondMs,
        doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451]
      },
      throttle: {
        // The plugin's queues are shared by all clients of one id.
        id: (0, import_node_crypto.randomUUID)(),
        retryAfterBaseValue: secondMs,
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait
      }
    },
    retry,
    throttling
  );
  return { octokit, signal: signal3 };
}
function ignore() {
}

// src/entry/github/marker.ts
var import_node_crypto2 = require("node:crypto");
var MARKER_KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
var MARKER = /^<!-- portcullis:([A-Za-z0-9][A-Za-z0-9._-]{0,63}) ([0-9a-f]{16}) -->/;
var MARKER_LENGTH = 110;
function withMarker(key, text5, fingerprint2 = text5) {
  const hash = (0, import_node_crypto2.createHash)("sha256").update(fingerprint2).digest("hex").slice(0, 16);
  return `<!-- portcullis:${key} ${hash} -->
${text5}`;
}
function readMarker(body) {
  const match = MARKER.exec(body);
  return match === null ? null : { key: match[1], hash: match[2] };
}

// src/entry/github/comments.ts
var PAGE_SIZE = 100;
var MAX_PAGES = 300;
var Comments = class {
  #client;
  #pull;
  #key;
  constructor(client, pull, key) {
    this.#client = client;
    this.#pull = pull;
    this.#key = key;
  }
  /** Oldest first, from all pages. */
  async list() {
    const { octokit } = this.#client;
    const { owner, repo, number: number2 } = this.#pull;
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
      owner,
      repo,
      issue_number: number2,
      per_page: PAGE_SIZE
    });
    const byBots = [];
    const byUsers = [];
    let count3 = 0;
    for await (const { data } of pages) {
      for (const comment2 of data) {
        const marker = readMarker(comment2.body ?? "");
        if (marker?.key !== this.#key || !comment2.user) continue;
        const author = comment2.user.login;
        const found = { id: comment2.id, author, hash: marker.hash, url: comment2.html_url };
        if (comment2.user.type === "Bot") byBots.push(found);
        else byUsers.push(found);
      }
      count3 += 1;
      if (count3 === MAX_PAGES) break;
    }
    const self = byUsers.length > 0 ? await this.#ownLogin() : null;
    return [...byBots, ...byUsers.filter(({ author }) => author === self)].toSorted((a, b) => a.id - b.id);
  }
  async create(body, hash) {
    const { owner, repo, number: number2 } = this.#pull;
    const { data } = await this.#client.octokit.rest.issues.createComment({ owner, repo, issue_number: number2, body });
    return { id: data.id, author: data.user?.login ?? "", hash, url: data.html_url };
  }
  async update(id, body) {
    const { owner, repo } = this.#pull;
    await this.#client.octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
  }
  async delete(id) {
    const { owner, repo } = this.#pull;
    await this.#client.octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  }
  /** null: the token is an app's, such as the one that a job gets, and no user's. */
  async #ownLogin() {
    try {
      return (await this.#client.octokit.rest.users.getAuthenticated()).data.login;
    } catch (error2) {
      if (statusOf(error2) === 403 || statusOf(error2) === 404) return null;
      throw error2;
    }
  }
};
function statusOf(error2) {
  return error2 instanceof Error && "status" in error2 && typeof error2.status === "number" ? error2.status : null;
}

// src/entry/github/comment-problem.ts
var GRANT = "Add `pull-requests: write` to the `permissions` of the job.";
function commentProblem(error2, fromFork) {
  const status = statusOf(error2);
  const said = error2 instanceof Error ? error2.message : String(error2);
  return `The comment could not be written: ${reason2(status, said, fromFork)} The same text is in the step summary.`;
}
function reason2(status, said, fromFork) {
  switch (status) {
    case 401:
      return `GitHub does not accept the token (401: ${said}). Leave out the input \`github-token\`, or give it a token that has not expired.`;
    case 403:
      if (/rate limit/i.test(said)) return `GitHub's rate limit is used up (403: ${said}). The next run tries again.`;
      if (fromFork) {
        return `the token may not write to the pull request (403: ${said}). Runs for a pull request from a fork get a read-only token; to comment on those, write the comment from a \`workflow_run\` workflow, whose token has the permission \`pull-requests: write\`.`;
      }
      return `the token lacks the permission \`pull-requests: write\` (403: ${said}). ${GRANT}`;
    case 404:
      return `the token cannot see the pull request (404: ${said}). It needs the permission \`pull-requests: write\` on this repository. ${GRANT}`;
    case 429:
      return `GitHub's rate limit is used up (429: ${said}). The next run tries again.`;
    case null:
      return `${said}.`;
    default:
      return `GitHub answered ${status} (${said}), also after retries where those could help.`;
  }
}

// src/entry/github/pull-request.ts
var REPOSITORY = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/;
var SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
async function pullRequestOf(event, client) {
  const [, owner, repo] = REPOSITORY.exec(event.repository) ?? [];
  if (owner === void 0 || repo === void 0) return null;
  if (event.name === "workflow_run") return await ofWorkflowRun(await client(), { owner, repo }, event.payload);
  if (event.name === "issue_comment") {
    const issue = field(event.payload, "issue");
    const number3 = field(issue, "pull_request") ? wholeNumber(field(issue, "number")) : null;
    return number3 === null ? null : { pull: { owner, repo, number: number3 }, fromFork: false };
  }
  const pullRequest = field(event.payload, "pull_request");
  const number2 = wholeNumber(field(pullRequest, "number"));
  if (number2 === null) return null;
  const head = field(field(field(pullRequest, "head"), "repo"), "full_name");
  const fromFork = event.name !== "pull_request_target" && head !== void 0 && head !== event.repository;
  return { pull: { owner, repo, number: number2 }, fromFork };
}
async function ofWorkflowRun({ octokit }, { owner, repo }, payload) {
  const run2 = field(payload, "workflow_run");
  const sha = field(run2, "head_sha");
  const headId = wholeNumber(field(field(run2, "head_repository"), "id"));
  if (typeof sha !== "string" || !SHA.test(sha) || headId === null) return null;
  const isOurs = (pull) => pull.state === "open" && pull.head.sha === sha && pull.head.repo?.id === headId;
  const byCommit = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha });
  const found = byCommit.data.find((pull) => isOurs(pull) && pull.base.repo.full_name === `${owner}/${repo}`) ?? (await byBranch()).find(isOurs);
  return found ? { pull: { owner, repo, number: found.number }, fromFork: false } : null;
  async function byBranch() {
    const login = field(field(field(run2, "head_repository"), "owner"), "login");
    const branch = field(run2, "head_branch");
    if (typeof login !== "string" || typeof branch !== "string") return [];
    const { data } = await octokit.rest.pulls.list({ owner, repo, state: "open", head: `${login}:${branch}` });
    return data;
  }
}
function field(value, name2) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name2) ? value[name2] : void 0;
}
function wholeNumber(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

// src/entry/github/upsert-comment.ts
var MAX_BODY_LENGTH = 65536;
var MAX_ROUNDS = 3;
async function upsertComment(client, pull, content) {
  return await beforeAbort(client.signal, new Upsert(new Comments(client, pull, content.key), content).run());
}
var Upsert = class {
  #comments;
  #content;
  #maxLength = MAX_BODY_LENGTH - MARKER_LENGTH;
  #body;
  constructor(comments, content) {
    this.#comments = comments;
    this.#content = content;
    this.#body = this.#render();
  }
  async run() {
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
      const own = await this.#comments.list();
      if (own.length === 0 && !this.#content.create) return { action: "none", url: null };
      const created = own.length === 0 ? await this.#create() : null;
      const result = await this.#settle(created ? await this.#listWith(created) : own, created);
      if (result) return result;
    }
    throw new Error(`the comment was deleted ${MAX_ROUNDS} times while it was being written`);
  }
  /** Brings the oldest comment up to date and takes the others of its author away. null: it was deleted meanwhile. */
  async #settle(own, created) {
    const authors = [...new Set(own.map((each) => each.author))];
    for (const author of authors) {
      const [oldest, ...newer] = own.filter((each) => each.author === author);
      try {
        const action = await this.#bringUpToDate(oldest, created);
        for (const { id } of newer) await this.#comments.delete(id).catch(() => void 0);
        return { action, url: oldest.url };
      } catch (error2) {
        if (statusOf(error2) === 404) return null;
        if (statusOf(error2) !== 403 || created) throw error2;
        if (author === authors.at(-1)) return await this.#besideOthers(error2);
      }
    }
    return null;
  }
  async #bringUpToDate(oldest, created) {
    if (oldest.id === created?.id) return "created";
    if (oldest.hash === this.#hash()) return "unchanged";
    await this.#shortenUntilAccepted(() => this.#comments.update(oldest.id, this.#body));
    return "updated";
  }
  /** All candidates are other bots'. Where we may not create one either, the refusal to change is what to report. */
  async #besideOthers(refusal) {
    if (!this.#content.create) throw refusal;
    const created = await this.#create().catch((error2) => {
      throw statusOf(error2) === 403 ? refusal : error2;
    });
    return { action: "created", url: created.url };
  }
  async #create() {
    return await this.#shortenUntilAccepted(() => this.#comments.create(this.#body, this.#hash()));
  }
  /** The list may lag behind what was just created. */
  async #listWith(created) {
    const own = (await this.#comments.list()).filter((each) => each.author === created.author);
    return own.some((each) => each.id === created.id) ? own : [...own, created];
  }
  #render() {
    return withMarker(this.#content.key, this.#content.text(this.#maxLength), this.#content.fingerprint);
  }
  #hash() {
    return readMarker(this.#body).hash;
  }
  /** The server's idea of the limit wins over ours. */
  async #shortenUntilAccepted(send) {
    for (; ; ) {
      try {
        return await send();
      } catch (error2) {
        const tooLong = statusOf(error2) === 422 && /too long/i.test(error2.message);
        if (!tooLong || this.#maxLength < 4e3) throw error2;
        this.#maxLength = Math.floor(this.#maxLength / 2);
        this.#body = this.#render();
      }
    }
  }
};
async function beforeAbort(signal3, work) {
  let stop;
  const aborted = new Promise((_resolve, reject) => {
    stop = () => reject(signal3.reason);
    if (signal3.aborted) stop();
    else signal3.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal3.removeEventListener("abort", stop);
    work.catch(() => void 0);
  }
}

// src/entry/action-comment.ts
var BUDGET_MS = 2e4;
async function writeComment(input) {
  const { mode, environment, token, signal: signal3 } = input;
  if (mode === "never") return { said: "No comment, as asked.", problem: null };
  let fromFork = false;
  try {
    if (token === "") return failed2("The comment could not be written: the input `github-token` is empty.");
    const { apiUrl, eventName: name2, repository } = environment;
    const connecting = () => gitHubClient({ token, apiUrl, budgetMs: BUDGET_MS, signal: signal3 });
    const found = await pullRequestOf({ name: name2, repository, payload: environment.payload() }, connecting);
    if (found === null) {
      const none = `No comment: the event ${JSON.stringify(name2)} belongs to no pull request.`;
      return mode === "always" ? failed2(`${none} The same text is in the step summary.`) : { said: none, problem: null };
    }
    fromFork = found.fromFork;
    const client = await connecting();
    const content = contentOf(input);
    const { action, url } = await beforeAbort(client.signal, upsertComment(client, found.pull, content));
    return {
      said: `Comment ${action === "none" ? "not needed" : action}${url === null ? "" : `: ${url}`}`,
      problem: null
    };
  } catch (error2) {
    return failed2(commentProblem(error2, fromFork));
  }
}
function contentOf({ report, mode, key, environment: { runUrl } }) {
  return {
    key,
    create: mode !== "failures" || report.gate.decision === "fail",
    fingerprint: fingerprint(report),
    text: (limit) => renderMarkdown(report, { limit, ...runUrl !== null && { runUrl } })
  };
}
function failed2(problem2) {
  return { said: "No comment.", problem: problem2 };
}

// src/entry/action-environment.ts
var import_node_fs2 = require("node:fs");
var import_node_os = require("node:os");
function actionEnvironment(env) {
  const server2 = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const runId = env["GITHUB_RUN_ID"] ?? "";
  return {
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    repository,
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    runUrl: repository !== "" && /^\d+$/.test(runId) ? `${server2}/${repository}/actions/runs/${runId}` : null,
    defaultKey: commentKey(env["GITHUB_WORKFLOW"] ?? "", env["GITHUB_JOB"] ?? ""),
    temporaryFolder: env["RUNNER_TEMP"] || (0, import_node_os.tmpdir)(),
    payload: () => readPayload(env["GITHUB_EVENT_PATH"] ?? "")
  };
}
function commentKey(workflow, job) {
  const key = `${workflow}.${job}`.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
  return key.slice(0, 64) || "portcullis";
}
function readPayload(path) {
  try {
    return JSON.parse((0, import_node_fs2.readFileSync)(path, "utf8"));
  } catch {
    return null;
  }
}

// src/entry/action-outputs.ts
var core2 = __toESM(require("./lib/actions-core.cjs"), 1);
init_cell_words();
var OUTPUT_NAMES = ["verdict", "report", "matrix", "glibc-floor", "failed-cells"];
var MAX_LENGTH = 2e5;
function actionOutputs(report, reportPath) {
  const failed3 = report.cells.filter(({ outcome }) => outcome === "fail").map(({ id }) => id);
  return {
    verdict: report.gate.decision,
    report: reportPath,
    matrix: bounded3(report.cells.map(matrixCell)),
    "glibc-floor": report.gate.glibcFloor ?? "",
    "failed-cells": bounded3(failed3)
  };
}
function noOutputs() {
  return { verdict: "error", report: "", matrix: "[]", "glibc-floor": "", "failed-cells": "[]" };
}
function setOutputs(outputs) {
  for (const name2 of OUTPUT_NAMES) core2.setOutput(name2, outputs[name2]);
}
function matrixCell({ id, platform: platform2, target, profile, required, prediction, outcome }) {
  return { id, platform: platform2, target: target.id, profile, required, predicted: predictedText(prediction), outcome };
}
function bounded3(entries) {
  const texts = [];
  let length = 2;
  for (const entry of entries) {
    const text5 = JSON.stringify(entry);
    length += text5.length + 1;
    if (length > MAX_LENGTH) {
      core2.warning(`An output has only the first ${texts.length} of ${entries.length} cells; the report has them all.`);
      break;
    }
    texts.push(text5);
  }
  return `[${texts.join(",")}]`;
}

// src/entry/action-states.ts
var RUN_STATE = "run";
var ENGINE_STATE = "engine";

// src/entry/action-summary.ts
var import_node_fs3 = require("node:fs");
init_escape_markdown();
init_render_markdown();
var MAX_BYTES = 1024 * 1024;
var MAX_LENGTH2 = 3e5;
function writeSummary(path, input) {
  if (!path) return "The runner gives no file for step summaries (GITHUB_STEP_SUMMARY is not set).";
  try {
    const room = MAX_BYTES - ((0, import_node_fs3.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
    for (let limit = MAX_LENGTH2; limit >= 1e4; limit /= 2) {
      const text5 = summaryText(input, limit);
      if (Buffer.byteLength(text5) > room) continue;
      (0, import_node_fs3.appendFileSync)(path, text5);
      return null;
    }
    return `The step's summary has no room for the report (${room} bytes left).`;
  } catch (error2) {
    return `The step's summary could not be written: ${String(error2)}`;
  }
}
function summaryText({ report, runUrl, notice }, limit) {
  const above = notice === null ? "" : `> [!WARNING]
> ${markdownText(notice, 2e3)}

`;
  return above + renderMarkdown(report, { limit, ...runUrl !== null && { runUrl } });
}

// src/entry/commands/check.ts
var import_node_fs12 = require("node:fs");
var import_node_path8 = require("node:path");
init_escape_terminal();

// src/entry/load-config.ts
var import_node_crypto3 = require("node:crypto");
var import_node_fs4 = require("node:fs");

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
init_catalogue();
init_profiles2();
init_select_targets();
init_default_config();

// src/config/split-words.ts
init_errors();
function splitWords(text5) {
  const words = [];
  let word2 = null;
  let quote = null;
  for (let index = 0; index < text5.length; index++) {
    const char = text5[index];
    const next = text5[index + 1];
    if (quote !== null) {
      if (char === quote) quote = null;
      else if (quote === '"' && char === "\\" && next !== void 0 && '"\\$`'.includes(next)) word2 += text5[++index];
      else word2 += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word2 ??= "";
    } else if (char === "\\" && next !== void 0) {
      word2 = (word2 ?? "") + text5[++index];
    } else if (/\s/.test(char)) {
      if (word2 !== null) words.push(word2);
      word2 = null;
    } else {
      word2 = (word2 ?? "") + char;
    }
  }
  if (quote !== null) {
    throw new UsageError(`the quote ${quote} in ${JSON.stringify(text5)} is not closed`, {
      hint: `Close it with ${quote}, or put a backslash before it.`
    });
  }
  if (word2 !== null) words.push(word2);
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
  const names = /* @__PURE__ */ new Set();
  return texts.map((text5) => {
    const args = splitWords(text5);
    const plain3 = args.length === 0 ? "run" : `run: ${text5.trim()}`;
    let name2 = plain3;
    for (let number2 = 2; names.has(name2); number2++) name2 = `${plain3} (${number2})`;
    names.add(name2);
    return { ...DEFAULT_SMOKE, name: name2, args, expect: DEFAULT_EXPECTATION };
  });
}

// src/entry/load-config.ts
init_errors();
var CONFIG_FILE = "portcullis.yml";
var MAX_CONFIG_BYTES = 1024 * 1024;
async function loadConfig(file2, options) {
  const path = file2 ?? ((0, import_node_fs4.existsSync)(CONFIG_FILE) ? CONFIG_FILE : null);
  const base = path === null ? defaultConfig() : await parseFile(path);
  const config = withOptions(base, options);
  return { config, hash: (0, import_node_crypto3.createHash)("sha256").update(canonicalConfig(config)).digest("hex") };
}
async function parseFile(path) {
  const stat4 = (0, import_node_fs4.statSync)(path, { throwIfNoEntry: false });
  if (!stat4?.isFile()) {
    throw new UsageError(`configuration ${JSON.stringify(path)} is not a file`, {
      hint: "Name a readable portcullis.yml with --config."
    });
  }
  if (stat4.size > MAX_CONFIG_BYTES) {
    throw new UsageError(`configuration ${JSON.stringify(path)} has ${stat4.size} bytes`, {
      hint: `A configuration may have ${MAX_CONFIG_BYTES} bytes at most.`
    });
  }
  const { parseConfig: parseConfig2 } = await Promise.resolve().then(() => (init_parse_config(), parse_config_exports));
  return parseConfig2((0, import_node_fs4.readFileSync)(path, "utf8"), path);
}

// src/entry/node-ports.ts
var import_node_crypto10 = require("node:crypto");
var import_node_fs11 = require("node:fs");
var import_promises11 = require("node:stream/promises");

// src/entry/cache-directory.ts
var import_node_os2 = require("node:os");
var import_node_path = require("node:path");
function cacheDirectory(env) {
  return env["PORTCULLIS_CACHE"] ?? (0, import_node_path.join)(env["XDG_CACHE_HOME"] ?? (0, import_node_path.join)((0, import_node_os2.homedir)(), ".cache"), "portcullis");
}

// src/entry/open-binary.ts
var import_node_fs6 = require("node:fs");
init_errors();

// src/entry/file-source.ts
var import_node_fs5 = require("node:fs");
var PAGE_BYTES = 64 * 1024;
var MAX_PAGES2 = 32;
function openFileSource(path) {
  const file2 = (0, import_node_fs5.openSync)(path, "r");
  const sizeBytes2 = (0, import_node_fs5.fstatSync)(file2).size;
  const pages = /* @__PURE__ */ new Map();
  function readInto(offset, target) {
    let done = 0;
    while (done < target.length) {
      const got = (0, import_node_fs5.readSync)(file2, target, done, target.length - done, offset + done);
      if (got === 0) break;
      done += got;
    }
    return done;
  }
  function readRange(offset, length) {
    const bytes3 = new Uint8Array(length);
    return bytes3.subarray(0, readInto(offset, bytes3));
  }
  function page(number2) {
    const kept = pages.get(number2);
    if (kept) {
      pages.delete(number2);
      pages.set(number2, kept);
      return kept;
    }
    const start2 = number2 * PAGE_BYTES;
    const read = readRange(start2, Math.min(PAGE_BYTES, sizeBytes2 - start2));
    if (pages.size >= MAX_PAGES2) pages.delete(pages.keys().next().value);
    pages.set(number2, read);
    return read;
  }
  return {
    sizeBytes: sizeBytes2,
    readInto,
    read(offset, length) {
      const size2 = Math.max(0, Math.min(length, sizeBytes2 - offset));
      if (size2 === 0) return new Uint8Array(0);
      const first = Math.floor(offset / PAGE_BYTES);
      const into = offset - first * PAGE_BYTES;
      if (into + size2 > PAGE_BYTES) return readRange(offset, size2);
      return page(first).subarray(into, into + size2);
    },
    [Symbol.dispose]() {
      (0, import_node_fs5.closeSync)(file2);
    }
  };
}

// src/entry/open-binary.ts
function openBinary(path) {
  const stat4 = (0, import_node_fs6.statSync)(path, { throwIfNoEntry: false });
  if (stat4?.isFile()) return openFileSource(path);
  const what = stat4 ? "is not a regular file" : "does not exist";
  throw new UsageError(`binary ${JSON.stringify(path)} ${what}`, {
    hint: "Name a built Go binary: portcullis check ./dist/app"
  });
}

// src/entry/package-root.ts
var import_node_fs7 = require("node:fs");
var import_node_path2 = require("node:path");
function packageRoot(from = __dirname) {
  for (let folder = from; ; folder = (0, import_node_path2.dirname)(folder)) {
    if ((0, import_node_fs7.existsSync)((0, import_node_path2.join)(folder, "action.yml"))) return folder;
    if ((0, import_node_path2.dirname)(folder) === folder) throw new Error(`no action.yml above ${from}: the package is incomplete`);
  }
}

// src/entry/node-ports.ts
function nodePorts({ signal: signal3, onEvent, debug, runId }) {
  const cacheDir = cacheDirectory(process.env);
  return {
    signal: signal3,
    onEvent,
    now: Date.now,
    openSource: openBinary,
    sha256: fileSha256,
    async openEngine(choice) {
      const { findEngine: findEngine2 } = await Promise.resolve().then(() => (init_find_engine(), find_engine_exports));
      const { openEngine: openEngine2 } = await Promise.resolve().then(() => (init_docker_engine(), docker_engine_exports));
      const found = await findEngine2(choice, { env: process.env, platform: process.platform, log: debug, signal: signal3 });
      return await openEngine2(found, { cacheDir, log: debug, ...runId !== void 0 && { runId } });
    },
    async probe(platform2) {
      const { probeFor: probeFor2 } = await Promise.resolve().then(() => (init_probe_binary(), probe_binary_exports));
      return await probeFor2(platform2, { packageRoot: packageRoot(), cacheDir, env: process.env, log: debug });
    }
  };
}
async function fileSha256(path) {
  const hash = (0, import_node_crypto10.createHash)("sha256");
  await (0, import_promises11.pipeline)((0, import_node_fs11.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

// src/entry/progress.ts
init_escape_terminal();
var MARKS2 = { pass: "\u2713", fail: "\u2717", warn: "!", unknown: "?", skip: "-" };
var COLORS = { pass: 32, fail: 31, warn: 33, unknown: 35, skip: 90 };
var ERASE_LINE = "\r\x1B[2K";
function progress(stream, color) {
  const active = /* @__PURE__ */ new Map();
  let total2 = 0;
  let done = 0;
  const status = () => {
    if (!stream.isTTY) return;
    const cells = [...active].map(([id, phase]) => `${id} ${phase}`).join(", ");
    const text5 = cells === "" ? "" : `  ${done}/${total2}  ${cells}`;
    stream.write(ERASE_LINE + text5.slice(0, Math.max(20, stream.columns - 1)));
  };
  const line = (text5) => {
    stream.write(`${stream.isTTY ? ERASE_LINE : ""}${text5}
`);
    status();
  };
  return {
    line,
    end: () => void (stream.isTTY && stream.write(ERASE_LINE)),
    onEvent(event) {
      switch (event.kind) {
        case "planned":
          total2 = event.cells.length;
          return line(predictionLine(event.cells));
        case "engine": {
          const { kind, version: version2, arch, address } = event.engine;
          return line(escapeTerminal(`${kind} ${version2} (${arch}) at ${address}`));
        }
        case "phase":
          active.set(escapeTerminal(event.cell.id), event.phase);
          return status();
        case "judged":
          done += 1;
          active.delete(escapeTerminal(event.cell.id));
          return line(judgedLine(event.cell, event.judgement, color));
        case "timed":
          active.delete(escapeTerminal(event.cell.id));
          return status();
      }
    }
  };
}
function predictionLine(cells) {
  const count3 = (runs) => cells.filter(({ prediction }) => prediction.runs === runs).length;
  const parts = [`${cells.length} cells`, `predicted: runs in ${count3(true)}, fails in ${count3(false)}`];
  if (count3(null) > 0) parts.push(`cannot tell for ${count3(null)}`);
  return parts.join(", ");
}
function judgedLine(cell, judgement, color) {
  const { outcome, steps } = judgement;
  const mark = color ? `\x1B[${COLORS[outcome]}m${MARKS2[outcome]}\x1B[39m` : MARKS2[outcome];
  const passed = steps.filter((step) => step.result === "pass").length;
  const reason3 = judgement.reason === null ? "" : `  ${judgement.reason.split("\n")[0]}`;
  return `${mark} ${escapeTerminal(`${cell.id}  ${outcome}  ${passed}/${steps.length}${reason3}`)}`;
}

// src/entry/stop-signals.ts
function stopSignals(onStop) {
  const controller = new AbortController();
  const names = ["SIGINT", "SIGTERM", "SIGHUP"];
  const stop = (name2) => {
    if (controller.signal.aborted) process.exit(name2 === "SIGINT" ? 130 : 143);
    controller.abort(name2);
    onStop(name2);
  };
  for (const name2 of names) process.on(name2, stop);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const name2 of names) process.off(name2, stop);
    }
  };
}

// src/entry/commands/check.ts
async function writeReports(folder, report) {
  const { renderJson: renderJson2 } = await Promise.resolve().then(() => (init_render_json(), render_json_exports));
  const { renderMarkdown: renderMarkdown2 } = await Promise.resolve().then(() => (init_render_markdown(), render_markdown_exports));
  (0, import_node_fs12.mkdirSync)(folder, { recursive: true });
  const json = (0, import_node_path8.join)(folder, "report.json");
  const markdown = (0, import_node_path8.join)(folder, "report.md");
  (0, import_node_fs12.writeFileSync)(json, renderJson2(report));
  (0, import_node_fs12.writeFileSync)(markdown, renderMarkdown2(report));
  return { json, markdown };
}

// src/entry/inputs.ts
init_errors();

// src/entry/arguments.ts
init_errors();
var ENGINES = ["auto", "docker", "podman", "none"];
var PULLS = ["missing", "always", "never"];

// src/entry/inputs.ts
var COMMENT_MODES = ["auto", "always", "failures", "never"];
function readInputs(get2) {
  const inputs = new Inputs(get2);
  return {
    binaries: inputs.requiredLines("binary"),
    config: inputs.text("config"),
    options: {
      targets: inputs.list("targets"),
      profiles: inputs.list("profiles"),
      // A line of two quotes stands for no arguments, since an empty one says nothing.
      run: inputs.lines("run").map((line) => line === '""' ? "" : line),
      timers: inputs.flag("timers", true),
      engine: inputs.word("engine", ENGINES),
      pull: inputs.word("pull", PULLS),
      maxGlibc: inputs.matching("max-glibc", /^2\.\d{1,3}$/, "a glibc version such as 2.17"),
      required: inputs.list("required"),
      parallel: inputs.wholeNumber("parallel", 1, 64)
    },
    comment: inputs.word("comment", COMMENT_MODES) ?? "auto",
    commentKey: inputs.matching("comment-key", MARKER_KEY, "at most 64 letters, digits, dots, underscores and hyphens"),
    token: get2("github-token"),
    summary: inputs.flag("summary", true),
    annotations: inputs.flag("annotations", true),
    out: inputs.text("out"),
    failOnGate: inputs.flag("fail-on-gate", true)
  };
}
var Inputs = class {
  #get;
  constructor(get2) {
    this.#get = get2;
  }
  text(name2) {
    return this.#get(name2) || null;
  }
  lines(name2) {
    const lines = this.#get(name2).split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== "");
  }
  requiredLines(name2) {
    const lines = this.lines(name2);
    if (lines.length > 0) return lines;
    throw new UsageError(`the input ${name2} is empty`, {
      hint: `Give the path of a built Go binary, for example ${name2}: dist/myapp`
    });
  }
  /** One a line, or several with commas between them. */
  list(name2) {
    return this.lines(name2).flatMap((line) => line.split(",")).map((word2) => word2.trim()).filter((word2) => word2 !== "");
  }
  flag(name2, absent) {
    const text5 = this.#get(name2);
    if (text5 === "") return absent;
    if (/^(true|True|TRUE)$/.test(text5)) return true;
    if (/^(false|False|FALSE)$/.test(text5)) return false;
    throw this.#wrong(name2, "true or false");
  }
  word(name2, words) {
    const text5 = this.#get(name2);
    if (text5 === "") return null;
    const word2 = words.find((each) => each === text5);
    if (word2 === void 0) throw this.#wrong(name2, `one of ${words.join(", ")}`);
    return word2;
  }
  matching(name2, pattern2, what) {
    const text5 = this.#get(name2);
    if (text5 === "") return null;
    if (!pattern2.test(text5)) throw this.#wrong(name2, what);
    return text5;
  }
  wholeNumber(name2, min, max) {
    const text5 = this.matching(name2, /^\d{1,9}$/, `a whole number from ${min} to ${max}`);
    if (text5 === null) return null;
    if (Number(text5) < min || Number(text5) > max) throw this.#wrong(name2, `a whole number from ${min} to ${max}`);
    return Number(text5);
  }
  #wrong(name2, right) {
    return new UsageError(`the input ${name2} is ${JSON.stringify(this.#get(name2))}`, {
      hint: `${name2} takes ${right}.`
    });
  }
};

// src/entry/action-run.ts
async function runAction() {
  var _stack = [];
  try {
    const stop = __using(_stack, stopSignals((signal3) => {
      process.stderr.write(`${signal3}: stopping the cells, then a partial report follows
`);
    }));
    try {
      const inputs = readInputs((name2) => core3.getInput(name2));
      const { report, exitCode: exitCode2 } = await check(inputs, stop.signal);
      await publish(report, inputs, stop.signal);
      return exitCode2 === 1 && !inputs.failOnGate ? 0 : exitCode2;
    } catch (error2) {
      setOutputs(noOutputs());
      annotate(failureAnnotations(error2));
      return reportFailure(error2);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
async function check(inputs, signal3) {
  const shown = progress(process.stderr, false);
  const { config, hash } = await loadConfig(inputs.config, inputs.options);
  const runId = (0, import_node_crypto11.randomBytes)(6).toString("hex");
  if (config.engine !== "none") {
    core3.saveState(RUN_STATE, runId);
    core3.saveState(ENGINE_STATE, config.engine);
  }
  const debug = (line) => core3.isDebug() && process.stderr.write(`${escapeTerminal(line)}
`);
  const ports = nodePorts({ signal: signal3, onEvent: (event) => shown.onEvent(event), debug, runId });
  const result = await run(
    { binaries: findBinaries(inputs.binaries), config, configHash: hash, toolVersion: VERSION2 },
    ports
  );
  core3.saveState(RUN_STATE, "");
  return result;
}
async function publish(report, inputs, signal3) {
  const environment = actionEnvironment(process.env);
  const folder = inputs.out ?? (0, import_node_path9.join)(environment.temporaryFolder, `portcullis-${(0, import_node_crypto11.randomBytes)(4).toString("hex")}`);
  const { json } = await writeReports(folder, report);
  setOutputs(actionOutputs(report, json));
  const color = process.env["NO_COLOR"] === void 0;
  process.stdout.write(renderTerminal(report, { width: 120, color, verbose: core3.isDebug() }));
  const problem2 = signal3.aborted ? null : await comment(report, inputs, environment, signal3);
  if (inputs.summary || problem2 !== null) {
    const failure = writeSummary(process.env["GITHUB_STEP_SUMMARY"], {
      report,
      runUrl: environment.runUrl,
      notice: problem2
    });
    if (failure !== null) core3.warning(escapeTerminal(failure), { title: "No step summary" });
  }
  if (inputs.annotations) annotate(reportAnnotations(report));
}
async function comment(report, { comment: mode, commentKey: commentKey2, token }, environment, signal3) {
  const key = commentKey2 ?? environment.defaultKey;
  const { said, problem: problem2 } = await writeComment({ report, mode, key, token, environment, signal: signal3 });
  process.stdout.write(withoutWorkflowCommands(`${escapeTerminal(said)}
`));
  if (problem2 !== null) core3.warning(escapeTerminal(problem2), { title: "No comment" });
  return problem2;
}

// src/entry/action.ts
runAction().then(
  (code) => process.exit(code),
  (error2) => process.exit(reportFailure(error2))
);
