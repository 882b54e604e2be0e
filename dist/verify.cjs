#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __knownSymbol = (name2, symbol) => (symbol = Symbol[name2]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name2), __typeError = (msg) => {
  throw TypeError(msg);
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));
var __using = (stack, value, async) => {
  if (value != null) {
    typeof value != "object" && typeof value != "function" && __typeError("Object expected");
    var dispose, inner;
    async && (dispose = value[__knownSymbol("asyncDispose")]), dispose === void 0 && (dispose = value[__knownSymbol("dispose")], async && (inner = dispose)), typeof dispose != "function" && __typeError("Object not disposable"), inner && (dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    }), stack.push([async, dispose, value]);
  } else async && stack.push([async]);
  return value;
}, __callDispose = (stack, error2, hasError) => {
  var E = typeof SuppressedError == "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  }, fail = (e) => error2 = hasError ? new E(e, error2, "An error was suppressed during disposal") : (hasError = !0, e), next = (it) => {
    for (; it = stack.pop(); )
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    if (hasError) throw error2;
  };
  return next();
};

// src/report/formats/safe-json.ts
function safeJson(value) {
  return `${safeText(value, "")}
`;
}
function safeText(value, indent) {
  let text2 = JSON.stringify(value, null, 2).replace(RAW, escapeUnit).replace(/##(?=\[)/g, "#\\u0023");
  return indent === "" ? text2 : text2.replaceAll(`
`, `
${indent}`);
}
var RAW = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;
function escapeUnit(characters) {
  return Array.from({ length: characters.length }, (_, index) => `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}

// src/report/words/quantity-text.ts
function bytesText(bytes) {
  if (bytes === null) return "\u2013";
  let units = ["B", "KiB", "MiB", "GiB", "TiB"], value = bytes, unit = 0;
  for (; value >= 1024 && unit < units.length - 1; )
    value /= 1024, unit += 1;
  return `${unit === 0 ? value : threeDigits(value)} ${units[unit]}`;
}
function groupThousands(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function listText(words, most) {
  return words.length <= most ? words.join(", ") : `${words.slice(0, most).join(", ")} and ${groupThousands(words.length - most)} more`;
}
function threeDigits(value) {
  return value < 10 ? String(Number(value.toFixed(1))) : String(Math.round(value));
}

// src/targets/compare-versions.ts
function compareVersions(a, b) {
  let left = a.split("."), right = b.split(".");
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    let difference = Number(left[index] ?? 0) - Number(right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/signature/compare-host.ts
var MOST_NAMES = 5, DAY_MS = 864e5, FAST_CLOCKS = ["tsc", "kvm-clock", "hyperv_clocksource_tsc_page", "arch_sys_counter", "riscv_clocksource", "tod"];
function compareHost(signature, host, libraries, sha2562) {
  let { platform: platform3, result } = signature.predicate, chosen = choose(platform3.binaries, host, sha2562), named = signature.subject.find(({ digest }) => digest.sha256 === chosen?.sha256);
  if (!chosen || !named)
    return { binary: null, fits: !1, points: [{ about: "binary", result: "refused", message: sha2562 === null ? `none of the ${platform3.binaries.length} binaries is for ${host.os}/${host.architectures[0] ?? "unknown"}` : `the file's SHA-256 is ${sha2562}, which is not among those that were tested` }] };
  let { needs: needs2, proven } = chosen, points = [
    point(
      "binary",
      isFor(needs2, host),
      `${needs2.os}/${needs2.arch}, this machine is ${host.os}/${host.architectures.join(", ")}`
    ),
    point("result", result !== "FAILED", `the gate of the tests was ${result}`),
    point("result", proven.length > 0, provenText(proven)),
    ...systemPoints(needs2, proven, host),
    ...needs2.os === "linux" ? libraryPoints(needs2, libraries) : [],
    ...cpuPoints(needs2, host),
    ...limitPoints(needs2, proven, host),
    ...clockPoints(proven, host, Date.parse(platform3.madeAt))
  ], fits = points.every((each) => each.result !== "refused");
  return { binary: { name: named.name, sha256: chosen.sha256 }, fits, points };
}
function choose(binaries, host, sha2562) {
  if (sha2562 !== null) return binaries.find((binary) => binary.sha256 === sha2562);
  let fitting = binaries.filter(({ needs: needs2 }) => isFor(needs2, host));
  return fitting.find(({ needs: needs2 }) => needs2.arch === host.architectures[0]) ?? fitting[0];
}
function isFor({ os, arch: arch2 }, host) {
  return os === host.os && host.architectures.includes(arch2);
}
function point(about, good, message) {
  return { about, result: typeof good == "string" ? good : good ? "ok" : "refused", message };
}
function provenText(proven) {
  if (proven.length === 0) return "no cell of it passed: nothing is proven";
  let words = [...new Set(proven.map(({ target, standIn }) => standIn === null ? target : `${target} (stand-in)`))];
  return `proven in ${listText(words, MOST_NAMES)}`;
}
function systemPoints({ system, os }, proven, host) {
  let here = numbers(host.system), name2 = os === "linux" ? "Linux" : os;
  if (here === null) return [point("system", "warning", "the version of the system could not be found out")];
  let points = system === null ? [] : [
    point(
      "system",
      compareVersions(here, system.version) >= 0,
      `${system.because} needs ${name2} ${system.version}, this is ${host.system}`
    )
  ], kernels = proven.flatMap(({ kernel }) => numbers(kernel) ?? []).sort(compareVersions), [oldest] = kernels;
  return oldest !== void 0 && compareVersions(here, oldest) < 0 && points.push(point("system", "warning", `${name2} ${here} is older than any it was proven on (${oldest})`)), points;
}
function libraryPoints({ interpreter, libraries, libc }, host) {
  if (interpreter === null && libraries.length === 0) return [point("libc", "ok", "static: it needs no C library")];
  let points = [];
  if (interpreter !== null) {
    let there = host.exists(interpreter);
    points.push(point("libc", there, `its loader ${interpreter} (${libc}) is ${there ? "here" : "not here"}`));
  }
  for (let { name: name2, versions } of libraries) {
    let here = host.versionsOf(name2);
    if (here === null && libc === "musl" && name2.startsWith("libc.")) continue;
    let missing = here === null ? [] : versions.filter((node2) => !here.includes(node2)), wanted = versions.length === 0 ? "" : ` with ${listText(versions.slice(-MOST_NAMES), MOST_NAMES)}`;
    here === null ? points.push(point("libc", !1, `${name2}${wanted} is not where the loader looks`)) : missing.length > 0 ? points.push(point("libc", !1, `${name2} here lacks ${listText(missing, MOST_NAMES)}`)) : points.push(point("libc", !0, `${name2} here has all ${versions.length} versions wanted of it`));
  }
  return points;
}
function cpuPoints({ cpuLevel }, host) {
  if (cpuLevel === null || cpuLevel === 1) return [];
  let here = host.cpuLevel === null ? "not known" : `x86-64-v${host.cpuLevel}`, good = host.cpuLevel === null ? "warning" : host.cpuLevel >= cpuLevel;
  return [point("cpu", good, `it needs x86-64-v${cpuLevel}, this CPU is ${here}`)];
}
function limitPoints({ peak }, proven, host) {
  return [
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
      text: bytesText
    }
  ].flatMap(limitPoint);
}
function limitPoint({ what, peak, here, proven, text: text2 }) {
  if (here === null) return [];
  if (peak !== null && here < peak)
    return [point("limits", "refused", `${what}: its smoke cases used ${text2(peak)}, the limit here is ${text2(here)}`)];
  let known = proven.filter((value) => value !== null), least2 = Math.min(...known);
  return known.length > 0 && here < least2 ? [
    point("limits", "warning", `${what}: ${text2(here)} is less than any limit it was proven under (${text2(least2)})`)
  ] : [point("limits", "ok", `${what}: ${peak === null ? "" : `${text2(peak)} used, `}${text2(here)} permitted here`)];
}
function clockPoints(proven, host, madeAtMs) {
  let points = [];
  if (host.nowMs < madeAtMs - DAY_MS) {
    let message2 = `the clock here says ${new Date(host.nowMs).toISOString()}, before the tests were made (${new Date(madeAtMs).toISOString()})`;
    points.push(point("clock", "refused", message2));
  }
  let sources = [...new Set(proven.flatMap(({ clockSource: clockSource2 }) => clockSource2 ?? []))], { clockSource } = host;
  if (clockSource === null || sources.length === 0) return points;
  let slow = !FAST_CLOCKS.includes(clockSource) && !sources.includes(clockSource), what = slow ? ", which costs a system call (or more) each time" : "", message = `proven with the clock source ${listText(sources, MOST_NAMES)}, here it is ${clockSource}${what}`;
  return [...points, point("clock", !slow, message)];
}
function numbers(version4) {
  return /^\d+(?:\.\d+)*/.exec(version4 ?? "")?.[0] ?? null;
}

// src/report/words/visible-text.ts
function visibleText(text2) {
  return PRINTABLE_ASCII.test(text2) ? text2 : beyondAscii(text2);
}
function oneLine(text2) {
  return visibleText(text2.replace(/\t/g, " ").replace(/\r?\n/g, "\\n"));
}
function visibleLines(text2) {
  let lines = text2.replace(/\t/g, "    ").split(/\r?\n/);
  return lines.at(-1) === "" && lines.pop(), lines.map(visibleText);
}
var PRINTABLE_ASCII = /^[\x20-\x7e]*$/, hidden = null;
function beyondAscii(text2) {
  let whole = text2.toWellFormed(), { some, all, markPile } = hidden ??= hiddenExpressions();
  return some.test(whole) ? whole.replace(all, escapeCharacter).replace(markPile, "$1") : whole;
}
function hiddenExpressions() {
  let invisible = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0`;
  return {
    some: new RegExp(String.raw`[${invisible}]|\p{M}{5}`, "u"),
    all: new RegExp(`[${invisible}]`, "gu"),
    markPile: new RegExp("(\\p{M}{4})\\p{M}+", "gu")
  };
}
function escapeCharacter(character) {
  let code = character.codePointAt(0), hex2 = code.toString(16);
  return code <= 255 ? `\\x${hex2.padStart(2, "0")}` : code <= 65535 ? `\\u${hex2.padStart(4, "0")}` : `\\u{${hex2}}`;
}

// src/report/terminal/escape-terminal.ts
function escapeTerminal(text2) {
  return oneLine(text2).replace(/^(\s*):(?=:)/, "$1\\x3a").replace(/##(?=\[)/g, "#\\x23");
}
function escapeTerminalLines(text2) {
  return visibleLines(text2).map(escapeTerminal);
}

// src/report/terminal/terminal-style.ts
var CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
};
function styled(text2, style, color) {
  if (!color || style === null || text2 === "") return text2;
  let [on, off] = CODES[style];
  return `\x1B[${on}m${text2}\x1B[${off}m`;
}

// src/signature/render-verdict.ts
var MARKS = {
  ok: ["\u2713", "green"],
  warning: ["!", "yellow"],
  refused: ["\u2717", "red"]
};
function renderVerdict({ binary, fits, points }, look) {
  let name2 = binary === null ? "the signature" : `${binary.name} (sha256 ${binary.sha256.slice(0, 12)})`, head = styled(escapeTerminal(`${name2} ${fits ? "fits this machine" : "does not fit this machine"}`), fits ? "green" : "red", look.color), lines = points.map(({ about, result, message }) => {
    let [mark, style] = MARKS[result];
    return `  ${styled(mark, style, look.color)} ${about.padEnd(6)}  ${escapeTerminal(message)}`;
  });
  return `${[head, ...lines].join(`
`)}
`;
}

// src/entry/files/file-sha256.ts
var import_node_fs = require("node:fs");
async function fileSha256(path) {
  let [{ createHash }, { pipeline }] = await Promise.all([Promise.resolve().then(() => __toESM(require("node:crypto"), 1)), Promise.resolve().then(() => __toESM(require("node:stream/promises"), 1))]), hash = createHash("sha256");
  return await pipeline((0, import_node_fs.createReadStream)(path, { highWaterMark: 1 << 20 }), hash), hash.digest("hex");
}

// src/entry/files/open-binary.ts
var import_node_fs3 = require("node:fs");

// src/errors.ts
var PortcullisError = class extends Error {
  hint;
  constructor(message, details) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause }), this.name = new.target.name, this.hint = details.hint;
  }
}, UsageError = class extends PortcullisError {
  code = "usage";
  exitCode = 2;
};
var BinaryFormatError = class _BinaryFormatError extends PortcullisError {
  code = "binary-format";
  exitCode = 2;
  offset;
  constructor(offset, message, details) {
    super(`${message} (at byte offset ${offset})`, details), this.offset = offset;
  }
  /** The same, said of a file. */
  of(file) {
    let { offset, hint, message } = this, said = message.replace(/ \(at byte offset \d+\)$/, "");
    return new _BinaryFormatError(offset, `binary ${JSON.stringify(file)}: ${said}`, { hint, cause: this });
  }
};

// src/entry/files/file-source.ts
var import_node_fs2 = require("node:fs"), PAGE_BYTES = 16 * 1024, MAX_PAGES = 64;
function openFileSource(path) {
  let file = (0, import_node_fs2.openSync)(path, "r"), sizeBytes = (0, import_node_fs2.fstatSync)(file).size, pages = /* @__PURE__ */ new Map();
  function readInto(offset, target) {
    let done = 0;
    for (; done < target.length; ) {
      let got = (0, import_node_fs2.readSync)(file, target, done, target.length - done, offset + done);
      if (got === 0) break;
      done += got;
    }
    return done;
  }
  function readRange(offset, length) {
    let bytes = new Uint8Array(length);
    return bytes.subarray(0, readInto(offset, bytes));
  }
  function page(number2) {
    let kept = pages.get(number2);
    if (kept)
      return pages.delete(number2), pages.set(number2, kept), kept;
    let start = number2 * PAGE_BYTES, read = readRange(start, Math.min(PAGE_BYTES, sizeBytes - start));
    return pages.size >= MAX_PAGES && pages.delete(pages.keys().next().value), pages.set(number2, read), read;
  }
  return {
    sizeBytes,
    readInto,
    indexOf: (hay, needle, from) => Buffer.from(hay.buffer, hay.byteOffset, hay.length).indexOf(needle, from),
    read(offset, length) {
      let size2 = Math.max(0, Math.min(length, sizeBytes - offset));
      if (size2 === 0) return new Uint8Array(0);
      let first = Math.floor(offset / PAGE_BYTES), into = offset - first * PAGE_BYTES;
      return into + size2 > PAGE_BYTES ? readRange(offset, size2) : page(first).subarray(into, into + size2);
    },
    [Symbol.dispose]() {
      (0, import_node_fs2.closeSync)(file);
    }
  };
}

// src/entry/process/system-error.ts
function isSystemError(error2) {
  return error2 instanceof Error && "syscall" in error2 && "code" in error2 && typeof error2.code == "string";
}

// src/entry/files/open-binary.ts
function openBinary(path) {
  let shown = JSON.stringify(path.length > LONGEST_SHOWN ? `${path.slice(0, LONGEST_SHOWN)}\u2026` : path), hint = "Name a built Go binary, for example ./dist/app.";
  try {
    let stat = (0, import_node_fs3.statSync)(path, { throwIfNoEntry: !1 });
    if (stat?.isFile()) return openFileSource(path);
    throw new UsageError(`binary ${shown} ${stat ? "is not a regular file" : "does not exist"}`, { hint });
  } catch (error2) {
    throw isSystemError(error2) ? new UsageError(`binary ${shown} cannot be opened: ${error2.code}`, { hint, cause: error2 }) : error2;
  }
}
var LONGEST_SHOWN = 200;

// src/entry/process/terminal.ts
function widthOf(stream) {
  let columns = stream.isTTY ? stream.columns : 100;
  return Math.max(40, Math.min(columns || 100, 160));
}
function useColor(stream, env) {
  return env.NO_COLOR ? !1 : env.FORCE_COLOR ? env.FORCE_COLOR !== "0" : stream.isTTY === !0 && env.TERM !== "dumb";
}

// src/entry/verify/host-libraries.ts
var import_node_fs4 = require("node:fs"), import_node_path = require("node:path");

// src/binary/byte-view.ts
var CUT_OFF_HINT = "The file may be cut off or damaged: build it or download it again.", ByteView = class {
  bytes;
  /** Where the first byte stands in the file. */
  start;
  #view;
  #little;
  constructor(bytes, start, endian) {
    this.bytes = bytes, this.start = start, this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), this.#little = endian === "little";
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
    let first = this.u32(at), second = this.u32(at + 4);
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
  if (!(offset >= 0 && length >= 0 && offset + length <= source.sizeBytes))
    throw new BinaryFormatError(
      Math.max(0, Math.min(offset, source.sizeBytes)),
      `${what} should be ${length} bytes at ${offset}, the file has ${source.sizeBytes}`,
      { hint: CUT_OFF_HINT }
    );
  let bytes = source.read(offset, length);
  if (bytes.length === length) return bytes;
  throw new BinaryFormatError(offset + bytes.length, `${what} could not be read whole`, { hint: CUT_OFF_HINT });
}
function readUpTo(source, offset, length) {
  return offset >= 0 && offset < source.sizeBytes ? source.read(offset, Math.max(0, Math.min(length, source.sizeBytes - offset))) : new Uint8Array(0);
}

// src/binary/image.ts
function offsetOf(image, address) {
  for (let region of image.regions) {
    let into = address - region.address;
    if (into >= 0 && into < region.sizeBytes) return region.offset + into;
  }
  return null;
}

// src/binary/search.ts
var CHUNK_BYTES = 1 << 18, FIRST_CHUNK_BYTES = 16384, COMMON = "etoina/.rsplgcumdk\0hvyb*1f()8CS-ARPxDLwMI", PROBE_BYTES = 7, MAX_FALSE_HITS = 16, SAMPLES = 16, Needle = class {
  sizeBytes;
  #bytes;
  #text;
  #probe = null;
  #skip = null;
  /** One byte per character of `text` (up to U+00FF). */
  constructor(text2) {
    this.#bytes = Uint8Array.from(text2, (character) => character.charCodeAt(0)), this.sizeBytes = this.#bytes.length, this.#text = text2;
  }
  /** Position of the first occurrence at or after `from`; -1 where there is none. */
  indexIn(hay, from, source) {
    return source.indexOf ? this.#probedIn(hay, from, source.indexOf) : this.#skippedIn(hay, from);
  }
  #probedIn(hay, from, indexOf) {
    if (this.sizeBytes <= PROBE_BYTES) return indexOf(hay, this.#bytes, from);
    let probe = this.#probe ??= probeOf(this.#text, this.#bytes);
    if (isDense(hay, probe.bytes[0])) return indexOf(hay, this.#bytes, from);
    let next = from + probe.at;
    for (let misses = 0; misses < MAX_FALSE_HITS; misses += 1) {
      let hit = indexOf(hay, probe.bytes, next);
      if (hit < 0) return -1;
      if (this.#standsAt(hay, hit - probe.at)) return hit - probe.at;
      next = hit + 1;
    }
    return indexOf(hay, this.#bytes, next - probe.at);
  }
  #standsAt(hay, at) {
    let needle = this.#bytes, index = 0;
    for (; index < needle.length && hay[at + index] === needle[index]; ) index += 1;
    return index === needle.length;
  }
  #skippedIn(hay, from) {
    let needle = this.#bytes, skip = this.#skip ??= skipTable(needle), last = this.sizeBytes - 1, lastByte = needle[last], end = from + last;
    for (; end < hay.length; ) {
      let byte = hay[end];
      if (byte === lastByte) {
        let back = 1;
        for (; back <= last && hay[end - back] === needle[last - back]; ) back += 1;
        if (back > last) return end - last;
      }
      end += skip[byte];
    }
    return -1;
  }
};
function probeOf(text2, bytes) {
  let best = 0, bestRank = -1;
  for (let at = 0; at <= text2.length - PROBE_BYTES; at += 1) {
    let place = COMMON.indexOf(text2[at]), rank2 = place < 0 ? COMMON.length : place;
    rank2 > bestRank && ([best, bestRank] = [at, rank2]);
  }
  return { bytes: bytes.subarray(best, best + PROBE_BYTES), at: best };
}
function isDense(hay, byte) {
  let step = Math.floor(hay.length / SAMPLES) | 1, count = 0;
  for (let at = 0; at < hay.length; at += step) hay[at] === byte && (count += 1);
  return count > SAMPLES / 8;
}
function skipTable(needle) {
  let skip = new Uint16Array(256).fill(needle.length);
  for (let index = 0; index < needle.length - 1; index += 1) skip[needle[index]] = needle.length - 1 - index;
  return skip;
}
function* chunksOf(source, range, overlap = 0) {
  let end = Math.min(range.offset + range.sizeBytes, source.sizeBytes), size2 = FIRST_CHUNK_BYTES, buffer = new Uint8Array(0);
  for (let offset = range.offset; offset < end; ) {
    let wanted = Math.min(size2 + overlap, end - offset);
    buffer.length < wanted && (buffer = new Uint8Array(wanted));
    let target = buffer.subarray(0, wanted);
    yield { bytes: target.subarray(0, readChunk(source, offset, target)), offset }, offset += size2, size2 = CHUNK_BYTES;
  }
}
function readChunk(source, offset, target) {
  if (source.readInto) return source.readInto(offset, target);
  let bytes = readUpTo(source, offset, target.length);
  return target.set(bytes), bytes.length;
}
function* findAll(source, range, needle) {
  for (let { bytes, offset } of chunksOf(source, range, needle.sizeBytes - 1))
    for (let at = needle.indexIn(bytes, 0, source); at >= 0; at = needle.indexIn(bytes, at + 1, source))
      yield offset + at;
}

// src/binary/text.ts
var utf8 = new TextDecoder(), FIRST_READ_BYTES = 128, MAX_NAME_BYTES = 4096;
function decodeText(bytes) {
  return utf8.decode(bytes);
}
function readCString(source, offset, end) {
  let limit = Math.min(end - offset, MAX_NAME_BYTES);
  if (limit <= 0) return "";
  let bytes = readUpTo(source, offset, Math.min(limit, FIRST_READ_BYTES)), nul = bytes.indexOf(0);
  return nul < 0 && limit > FIRST_READ_BYTES && (bytes = readUpTo(source, offset, limit), nul = bytes.indexOf(0)), utf8.decode(nul < 0 ? bytes : bytes.subarray(0, nul));
}
function cString(bytes, at = 0) {
  let nul = bytes.indexOf(0, at);
  return utf8.decode(bytes.subarray(at, nul < 0 ? bytes.length : nul));
}

// src/binary/go/go-section.ts
var GO_SECTION = /^(?:\.go\.|__go_|(?:\.data\.rel\.ro)?\.gopclntab$|__gopclntab$|\.gosymtab$|\.note\.go\.buildid$)/;

// src/binary/go/build-info.ts
var MAGIC = new Needle("\xFF Go buildinf:"), HEADER_BYTES = 32, ALIGN = 16, FLAG_BIG_ENDIAN = 1, FLAG_INLINE = 2, MAX_VERSION_BYTES = 4096, MAX_MODULES_BYTES = 4 << 20, FRAME_BYTES = 16, MAX_SEARCHED_BYTES = 128 << 20, MAX_CANDIDATES = 200, SECTION = /^(?:\.go\.buildinfo|__go_buildinfo)$/;
function readBuildInfo(image, warnings) {
  let searched = 0, candidates = 0;
  for (let range of whereToLook(image)) {
    let sizeBytes = Math.min(range.sizeBytes, MAX_SEARCHED_BYTES - searched);
    if (sizeBytes <= 0) break;
    searched += sizeBytes;
    for (let offset of findAll(image.source, { offset: range.offset, sizeBytes }, MAGIC)) {
      if ((offset - range.offset) % ALIGN !== 0) continue;
      if (candidates += 1, candidates > MAX_CANDIDATES) return null;
      let info = warnings.attempt("build info", null, () => readBlob(image, offset, warnings));
      if (info) return info;
    }
  }
  return null;
}
function whereToLook(image) {
  let named = image.sections.filter((section) => SECTION.test(section.name)), data = image.regions.filter((region) => region.writable && !region.executable), constants = named.length === 0 && image.sections.some((section) => GO_SECTION.test(section.name)) ? [] : image.regions.filter((region) => !region.writable && !region.executable);
  return [...named, ...data, ...constants];
}
function readBlob(image, offset, warnings) {
  let { source } = image, header = readExactly(source, offset, HEADER_BYTES, "the header of the build info"), [pointerBytes, flags] = [header[14], header[15]];
  if ((flags & FLAG_INLINE) !== 0) {
    let version4 = inlineString(image, offset + HEADER_BYTES, MAX_VERSION_BYTES, warnings), modules = inlineString(image, version4.end, MAX_MODULES_BYTES, warnings);
    return toBuildInfo(version4.bytes, modules.bytes);
  }
  if (pointerBytes !== 4 && pointerBytes !== 8) return null;
  let endian = (flags & FLAG_BIG_ENDIAN) !== 0 ? "big" : "little", bits = pointerBytes === 8 ? 64 : 32, view = new ByteView(header, offset, endian), stringAt = (at, limit) => {
    let address = view.word(at, bits);
    if (address === 0) return new Uint8Array();
    let where = mapped(image, address, offset), pair = new ByteView(readExactly(source, where, 2 * pointerBytes, "a Go string"), where, endian), length = pair.word(pointerBytes, bits);
    return length === 0 ? new Uint8Array() : bounded(image, mapped(image, pair.word(0, bits), where), length, limit, warnings);
  };
  return toBuildInfo(stringAt(16, MAX_VERSION_BYTES), stringAt(16 + pointerBytes, MAX_MODULES_BYTES));
}
function mapped(image, address, from) {
  let offset = offsetOf(image, address);
  if (offset !== null) return offset;
  throw new BinaryFormatError(from, `it points to address 0x${address.toString(16)}, which is not in the file`, {
    hint: CUT_OFF_HINT
  });
}
function inlineString(image, at, limit, warnings) {
  let head = readUpTo(image.source, at, 10), length = 0, used = 0;
  for (let scale = 1; ; scale *= 128) {
    let byte = head[used];
    if (byte === void 0)
      throw new BinaryFormatError(at + used, "the length of a string has no end", { hint: CUT_OFF_HINT });
    if (used += 1, length += (byte & 127) * scale, byte < 128) break;
  }
  let start = at + used;
  return { bytes: bounded(image, start, length, limit, warnings), end: start + length };
}
function bounded(image, at, length, limit, warnings) {
  return length > limit && warnings.add(`build info: a string of ${length} bytes is read up to ${limit}`), readExactly(image.source, at, Math.min(length, limit), "a string of the build info");
}
function toBuildInfo(version4, modules) {
  if (version4.length === 0) return null;
  let framed = modules.length >= 2 * FRAME_BYTES + 1 && modules.at(-FRAME_BYTES - 1) === 10;
  return {
    version: decodeText(version4),
    modules: framed ? decodeText(modules.subarray(FRAME_BYTES, -FRAME_BYTES)) : ""
  };
}

// src/binary/go/function-table.ts
var LAYOUTS = {
  251: "1.2",
  250: "1.16",
  240: "1.18",
  241: "1.20"
}, SECTION2 = /^(?:(?:\.data\.rel\.ro)?\.gopclntab|__gopclntab)$/, SHARED_SECTION = ".data.rel.ro", MAX_SEARCHED_BYTES2 = 64 << 20, MAX_CANDIDATES2 = 1e4, MAX_FUNCTIONS = 4e6, MAX_STREWN_FUNCTIONS = 4e5, HEAD_BYTES = 80;
function findFunctionTable(image, warnings) {
  let budget = { bytes: MAX_SEARCHED_BYTES2, candidates: MAX_CANDIDATES2 };
  for (let section of image.sections) {
    if (!SECTION2.test(section.name)) continue;
    let table = searchIn(image, section, budget);
    if (table) return { ...table, end: section.offset + section.sizeBytes };
    warnings.add(`function table: there is none in section ${section.name}`);
  }
  let shared = image.sections.filter((section) => section.name === SHARED_SECTION);
  for (let region of [...shared, ...[...image.regions].sort((a, b) => rank(a) - rank(b))]) {
    let table = searchIn(image, region, budget);
    if (table) return table;
  }
  return null;
}
function searchIn(image, { offset, sizeBytes }, budget) {
  let size2 = Math.min(sizeBytes, budget.bytes);
  budget.bytes -= size2;
  for (let at of magicsIn(image, { offset, sizeBytes: size2 })) {
    if (budget.candidates -= 1, budget.candidates < 0) return null;
    let table = readHead(image, at);
    if (table) return table;
  }
  return null;
}
function rank(region) {
  return (region.executable ? 2 : 0) + (region.writable ? 1 : 0);
}
var LITTLE_ENDIAN_REST = new Needle("\xFF\xFF\xFF\0\0"), BIG_ENDIAN_START = new Needle("\xFF\xFF\xFF");
function* magicsIn({ source, endian }, range) {
  let before = endian === "little" ? 1 : 0;
  for (let at of findAll(source, range, endian === "little" ? LITTLE_ENDIAN_REST : BIG_ENDIAN_START))
    at - before >= range.offset && (at - before) % 4 === 0 && (yield at - before);
}
function readHead(image, offset) {
  let head = readUpTo(image.source, offset, HEAD_BYTES);
  if (head.length < HEAD_BYTES) return null;
  let { endian } = image, layout = LAYOUTS[head[endian === "big" ? 3 : 0]], [pad1, pad2, quantum, pointerBytes] = [head[4], head[5], head[6], head[7]];
  if (layout === void 0 || pad1 !== 0 || pad2 !== 0 || quantum !== 1 && quantum !== 2 && quantum !== 4 || pointerBytes !== 4 && pointerBytes !== 8) return null;
  let view = new ByteView(head, offset, endian), word2 = (index) => view.word(8 + index * pointerBytes, pointerBytes === 8 ? 64 : 32), functions = word2(0);
  if (functions === 0 || functions > MAX_FUNCTIONS) return null;
  let table = { layout, offset, pointerBytes, functions };
  if (layout === "1.2") return { ...table, end: offset, names: null, files: null };
  let namesWord = layout === "1.16" ? 2 : 3, [from, to] = [word2(namesWord), word2(namesWord + 1)];
  if (from < 8 + namesWord * pointerBytes || to <= from || offset + to > image.source.sizeBytes) return null;
  let [filesFrom, filesTo] = [word2(namesWord + 2), word2(namesWord + 3)], hasFiles = filesFrom >= to && filesTo > filesFrom && offset + filesTo <= image.source.sizeBytes;
  return {
    ...table,
    end: offset + to,
    names: { offset: offset + from, sizeBytes: to - from },
    files: hasFiles ? { offset: offset + filesFrom, sizeBytes: filesTo - filesFrom } : null
  };
}
function eachNames(image, table, visit, warnings) {
  table.names ? eachBlock(image, table.names, visit, warnings) : eachStrewn(image, table, visit, warnings);
}
var MAX_NAMES_BYTES = 96 << 20;
function eachBlock({ source }, names, visit, warnings) {
  names.sizeBytes > MAX_NAMES_BYTES && warnings.add(`function table: the first ${MAX_NAMES_BYTES} of ${names.sizeBytes} bytes of names are read`);
  let end = names.offset + Math.min(names.sizeBytes, MAX_NAMES_BYTES), piece = new Uint8Array(1 + Math.min(CHUNK_BYTES, end - names.offset));
  for (let start = names.offset; start < end; ) {
    let length = readChunk(source, start, piece.subarray(1, 1 + Math.min(CHUNK_BYTES, end - start))), whole = piece.subarray(1, 1 + length).lastIndexOf(0) + 1;
    if (whole === 0 && start + length < names.offset + names.sizeBytes && start + length >= end) return;
    if (whole === 0) return warnings.add(`function table: a name has no end (at byte offset ${start})`);
    if (!visit(piece.subarray(0, 1 + whole))) return;
    start += whole;
  }
}
var NAME_BYTES = 512;
function eachStrewn(image, table, visit, warnings) {
  let { source, endian } = image, { offset, pointerBytes } = table, bits = pointerBytes === 8 ? 64 : 32, entryBytes = 2 * pointerBytes, perChunk = Math.floor(CHUNK_BYTES / entryBytes), functions = Math.min(table.functions, MAX_STREWN_FUNCTIONS);
  functions < table.functions && warnings.add(`function table: the first ${functions} of ${table.functions} functions are read`);
  let piece = new Uint8Array(CHUNK_BYTES), filled = 1, wanted = !0;
  warnings.attempt("function table", void 0, () => {
    for (let first = 0; wanted && first < functions; first += perChunk) {
      let count = Math.min(perChunk, functions - first), at = offset + 8 + pointerBytes + first * entryBytes, view = new ByteView(readExactly(source, at, count * entryBytes, "functions"), at, endian);
      for (let index = 0; wanted && index < count; index += 1) {
        let functionAt = offset + view.word(index * entryBytes + pointerBytes, bits), head = new ByteView(readExactly(source, functionAt, pointerBytes + 4, "a function"), functionAt, endian), name2 = readUpTo(source, offset + head.u32(pointerBytes), NAME_BYTES), nul = name2.indexOf(0);
        nul <= 0 || (filled + nul + 1 > piece.length && (wanted = visit(piece.subarray(0, filled)), filled = 1), piece.set(name2.subarray(0, nul + 1), filled), filled += nul + 1);
      }
    }
  }), wanted && visit(piece.subarray(0, filled));
}

// src/binary/go/cgo-packages.ts
var CROSSCALL = new Needle("\0crosscall2\0"), CROSSCALL_SOURCES = ["runtime/cgo/", "fakecgo/"], COPY_IN_GO = new Needle("/fakecgo."), WRAPPERS = ["._Cfunc_", "._C2func_", "._Ctype_", "._cgoexpwrap_"].map((text2) => new Needle(text2)), EXPORTED = new Needle("\0_cgoexp_"), EXPORTED_NAME = /^_cgoexp_[0-9a-f]{12}_(.+)$/, PLAIN_PATH = /^(?:[^()[\]{} ]*\/)?[^()[\]{} ./]+$/, MAX_EXPORTED = 4, MAX_WRAPPERS = 5e4, MAX_PACKAGES = 2e3, MAX_PATH_BYTES = 512;
function cgoPackages(image, table, warnings) {
  let { source } = image, found = /* @__PURE__ */ new Set(), exported = /* @__PURE__ */ new Set(), copyInGo = !1, left = MAX_WRAPPERS, eachPlace = (names, needle, visit2) => {
    for (let at = needle.indexIn(names, 0, source); at >= 0; at = needle.indexIn(names, at + 1, source)) {
      if (left -= 1, left < 0 || found.size > MAX_PACKAGES) return;
      visit2(at);
    }
  }, visit = (names) => {
    copyInGo ||= COPY_IN_GO.indexIn(names, 0, source) >= 0;
    for (let needle of WRAPPERS)
      eachPlace(names, needle, (at) => found.add(packagePath(decodeText(names.subarray(nameStart(names, at), at)))));
    return eachPlace(names, EXPORTED, (at) => {
      let name2 = EXPORTED_NAME.exec(cString(names.subarray(at + 1, at + MAX_PATH_BYTES)))?.[1];
      name2 !== void 0 && exported.size < MAX_EXPORTED && exported.add(name2);
    }), left >= 0;
  }, visitExported = (names) => {
    for (let name2 of exported)
      eachPlace(names, new Needle(`.${name2}\0`), (at) => {
        let path = decodeText(names.subarray(nameStart(names, at), at));
        PLAIN_PATH.test(path) && found.add(packagePath(path));
      });
    return left >= 0;
  };
  return eachNames(image, table, visit, warnings), exported.size > 0 && eachNames(image, table, visitExported, warnings), found.delete(""), (found.size > 0 || !copyInGo) && found.add("runtime/cgo"), [...found].sort();
}
function nameStart(names, at) {
  let from = Math.max(0, at - MAX_PATH_BYTES);
  return from + names.subarray(from, at).lastIndexOf(0) + 1;
}
var GENERATED = /^(?:type:?\.\.?(?:eq|hash)\.|go:)/, ESCAPED = /%([0-9a-f]{2})/g, BEFORE_PATH = /^.*[[\]{},*( ]/;
function packagePath(name2) {
  let path = name2.replace(GENERATED, "").replace(BEFORE_PATH, ""), slash = path.lastIndexOf("/"), dot = path.indexOf(".", slash + 1);
  return (dot < 0 ? path : path.slice(0, dot)).replace(ESCAPED, (_, hex2) => String.fromCharCode(Number.parseInt(hex2, 16)));
}

// src/binary/go/constants.ts
function constantsOf({ regions }, table) {
  let constants = regions.filter((region) => !region.writable && !region.executable);
  return table === null ? constants : constants.flatMap((region) => withoutTable(region, table));
}
function withoutTable(region, { offset, end }) {
  let regionEnd = region.offset + region.sizeBytes;
  return offset < region.offset || offset >= regionEnd ? [region] : [part(region, region.offset, offset), part(region, Math.min(end, regionEnd), regionEnd)];
}
function part(region, from, to) {
  return { ...region, offset: from, sizeBytes: to - from, address: region.address + (from - region.offset) };
}

// src/binary/go/cpu-level.ts
var START_UP_TEXT = new Needle("AMD64 processors with v"), AFTER_DIGIT = " microarchitecture support", MAX_SEARCHED_BYTES3 = 64 << 20;
function levelOfSetting(setting) {
  let digit = /^v([1-4])$/.exec(setting ?? "")?.[1];
  return digit === void 0 ? null : Number(digit);
}
function levelOfStartUpText(image, table) {
  let left = MAX_SEARCHED_BYTES3;
  for (let { offset, sizeBytes } of startUpRegions(image, table)) {
    let size2 = Math.min(sizeBytes, left);
    left -= size2;
    for (let at of findAll(image.source, { offset, sizeBytes: size2 }, START_UP_TEXT)) {
      let digitAt = at + START_UP_TEXT.sizeBytes, [digit, ...after] = image.source.read(digitAt, 1 + AFTER_DIGIT.length);
      if (String.fromCharCode(...after) === AFTER_DIGIT) return levelOfSetting(`v${String.fromCharCode(digit)}`);
    }
  }
  return null;
}
function startUpRegions(image, table) {
  let constants = constantsOf(image, table);
  return constants.length > 0 ? constants : image.regions;
}
function highestLevel(a, b) {
  return a === null || b === null ? a ?? b : a > b ? a : b;
}

// src/binary/go/marks.ts
var SIGNS = [
  { mark: "embedded-tzdata", source: "time/tzdata/", functions: ["time/tzdata.loadFromEmbeddedTZData"] },
  { mark: "load-location", functions: ["time.LoadLocation"] },
  // Packages with certificates of their own (x/crypto/x509roots/fallback and others) call it.
  {
    mark: "fallback-roots",
    source: "crypto/x509/",
    functions: ["crypto/x509.SetFallbackRoots"],
    block: "crypto/x509."
  },
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
], MARK_SOURCES = [...new Set(SIGNS.flatMap(({ source }) => source ?? []))];
function sought({ mark, functions, block }) {
  let start = commonStart(functions);
  return {
    mark,
    start: functions.length > 1 && start.length > 6 ? new Needle(`\0${start}`) : null,
    functions: functions.map((name2) => new Needle(`\0${name2}\0`)),
    block: block === void 0 ? null : new Needle(`\0${block}`)
  };
}
function commonStart([first = "", ...rest]) {
  let length = first.length;
  for (let each of rest) for (; !each.startsWith(first.slice(0, length)); ) length -= 1;
  return first.slice(0, length);
}
var MAX_SEARCHED_BYTES4 = 400 << 20, Marks = class {
  found = /* @__PURE__ */ new Set();
  #source;
  #wanted;
  /** Those whose package has begun. */
  #begun = /* @__PURE__ */ new Set();
  #left = MAX_SEARCHED_BYTES4;
  /** `sources`: those of MARK_SOURCES that are there; null = not known. */
  constructor(source, sources) {
    this.#source = source, this.#wanted = SIGNS.filter((sign) => !sign.source || !sources || sources.has(sign.source)).map(sought);
  }
  /** `names`: a NUL, then whole names, each closed by a NUL. False when no more of them can bring a mark. */
  visit(names, warnings) {
    for (let { mark, start, functions } of this.#wanted)
      this.found.has(mark) || start !== null && !this.#isIn(names, start) || functions.some((needle) => this.#isIn(names, needle)) && this.found.add(mark);
    return this.#wanted = this.#wanted.filter((each) => !this.found.has(each.mark) && !this.#isPast(names, each)), this.#left < 0 && warnings.add("function table: it has so many names that not all were searched for marks"), this.#wanted.length > 0 && this.#left >= 0;
  }
  #isPast(names, each) {
    return each.block === null ? !1 : this.#isIn(names, each.block) ? (this.#begun.add(each), !1) : this.#begun.has(each);
  }
  #isIn(names, needle) {
    return this.#left -= names.length, this.#left >= 0 && needle.indexIn(names, 0, this.#source) >= 0;
  }
};

// src/binary/go/unquote-go.ts
var ESCAPE = /\\(?:([abfnrtv\\'"])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))/g, SINGLE = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"'
};
function unquoteGo(text2) {
  let quote = text2[0];
  return text2.length < 2 || text2.at(-1) !== quote ? text2 : quote === "`" ? text2.slice(1, -1) : quote !== '"' ? text2 : text2.slice(1, -1).replace(ESCAPE, (_, single, hex2, short, long, octal) => {
    if (single) return SINGLE[single];
    let code = octal ? Number.parseInt(octal, 8) : Number.parseInt(hex2 ?? short ?? long, 16);
    return code > 1114111 ? "\uFFFD" : String.fromCodePoint(code);
  });
}

// src/binary/go/module-info.ts
var MAX_DEPS = 2e4, MAX_SETTINGS = 1e3;
function parseModuleInfo(text2) {
  let path = null, module2 = null, deps = [], settings = /* @__PURE__ */ new Map(), last = null;
  for (let line of text2.split(`
`)) {
    let [word2, ...columns] = line.split("	");
    if (word2 === "path") path = columns[0] || null;
    else if (word2 === "mod")
      module2 = toModule(columns), last = "module";
    else if (word2 === "dep" && deps.length < MAX_DEPS)
      deps.push(toModule(columns)), last = "dep";
    else if (word2 === "=>") {
      let replacedBy = columns[1] ? `${columns[0]}@${columns[1]}` : columns[0] ?? "";
      last === "module" ? module2 = replaced(module2, replacedBy) : last === "dep" && (deps[deps.length - 1] = replaced(deps.at(-1), replacedBy)), last = null;
    } else if (word2 === "build" && settings.size < MAX_SETTINGS) {
      let setting = parseSetting(columns.join("	"));
      setting && settings.set(...setting);
    }
  }
  return { path, module: module2, settings: Object.fromEntries(settings), deps };
}
function replaced(module2, replacedBy) {
  return module2 && { ...module2, replacedBy };
}
function toModule([path = "", version4 = ""]) {
  return { path, version: version4 || null, replacedBy: null };
}
var QUOTED = /^(?:"(?:[^"\\]|\\.)*"|`[^`]*`)/;
function parseSetting(text2) {
  let quotedKey = QUOTED.exec(text2)?.[0], rawKey = quotedKey ?? text2.split("=", 1)[0];
  if (rawKey === "" || text2[rawKey.length] !== "=") return null;
  let rawValue = text2.slice(rawKey.length + 1);
  return [quotedKey === void 0 ? rawKey : unquoteGo(quotedKey), unquoteGo(rawValue)];
}

// src/binary/go/source-files.ts
var ALWAYS_THERE = "runtime/proc.go", MAX_SEARCHED_BYTES5 = 16 << 20, LONGEST_PATH_BYTES = 64;
function sourcesAmong(image, table, paths) {
  if (table.files === null || table.files.sizeBytes > MAX_SEARCHED_BYTES5) return null;
  let found = /* @__PURE__ */ new Set(), wanted = [ALWAYS_THERE, ...paths].map((path) => ({ path, needle: new Needle(path) }));
  for (let { bytes } of chunksOf(image.source, table.files, LONGEST_PATH_BYTES))
    wanted = wanted.filter(({ path, needle }) => {
      let here = needle.indexIn(bytes, 0, image.source) >= 0;
      return here && found.add(path), !here;
    });
  return found.has(ALWAYS_THERE) ? found : null;
}

// src/binary/go/version-trace.ts
var START = new Needle("go1."), VERSION = /^go1\.\d{1,3}(?:\.\d{1,3})?(?:rc\d{1,2}|beta\d{1,2})?/, PATCHED = /^go1\.\d+\.\d/, LONGEST = 24, MAX_CANDIDATES3 = 64, MAX_SOUGHT = 16, MAX_SEARCHED_BYTES6 = 32 << 20;
function versionTrace(image, table) {
  let constants = findCandidates(image, constantsOf(image, table)), code = image.regions.filter((region) => region.executable), candidates = constants.length > 0 ? constants : findCandidates(image, code);
  return candidates.length > 0 ? bestOf(image, candidates) : null;
}
function bestOf(image, candidates) {
  let ranked = candidates.toSorted((a, b) => Number(PATCHED.test(b.text)) - Number(PATCHED.test(a.text))), proven = [...new Set(pointedTo(image, ranked.slice(0, MAX_SOUGHT)))], patched = (proven.length > 0 ? proven : [...new Set(candidates.map(({ text: text2 }) => text2))]).filter((text2) => PATCHED.test(text2));
  return patched.length === 1 ? patched[0] : proven.length === 1 ? proven[0] : null;
}
function findCandidates(image, regions) {
  let found = [], left = MAX_SEARCHED_BYTES6;
  for (let region of regions) {
    let sizeBytes = Math.min(region.sizeBytes, left);
    left -= sizeBytes;
    for (let offset of findAll(image.source, { offset: region.offset, sizeBytes }, START)) {
      let text2 = VERSION.exec(String.fromCharCode(...readUpTo(image.source, offset, LONGEST)))?.[0];
      if (text2 !== void 0 && (found.push({ text: text2, address: region.address + (offset - region.offset) }), found.length >= MAX_CANDIDATES3))
        return found;
    }
  }
  return found;
}
function pointedTo(image, candidates) {
  let width = image.bits / 8, found = [], left = MAX_SEARCHED_BYTES6;
  for (let { offset, sizeBytes } of image.regions.filter((each) => each.writable)) {
    let size2 = Math.min(sizeBytes, left);
    left -= size2;
    for (let { text: text2, address } of candidates) {
      let pointer = new Needle(numberBytes(address, image));
      for (let at of findAll(image.source, { offset, sizeBytes: size2 }, pointer)) {
        if ((at - offset) % width !== 0 || found.length >= MAX_CANDIDATES3) continue;
        let view = new ByteView(readUpTo(image.source, at + width, width), at + width, image.endian), length = view.length < width ? 0 : view.word(0, image.bits);
        VERSION.exec(text2.slice(0, length))?.[0].length === length && found.push(text2.slice(0, length));
      }
    }
  }
  return found;
}
function numberBytes(value, { bits, endian }) {
  let bytes = Array.from({ length: bits / 8 }, (_, index) => Math.floor(value / 256 ** index) % 256);
  return String.fromCharCode(...endian === "little" ? bytes : bytes.reverse());
}

// src/binary/go/traces.ts
var UPX = new Needle("UPX!"), UPX_SEARCHED_BYTES = 4096, NOTHING_KNOWN = { version: null, path: null, module: null, cgo: null, settings: {}, deps: [] };
function readTraces(image, clues, warnings) {
  if (isPacked(image))
    return warnings.add(
      'build info: the file is packed by UPX, so nothing of the program inside is known; "upx -d" unpacks it'
    ), { facts: NOTHING_KNOWN, table: null };
  let named = image.sections.some((section) => GO_SECTION.test(section.name)) || clues.noteNames.has("Go");
  if (!named && clues.sectionsTell && image.sections.length > 0) return null;
  let table = findFunctionTable(image, warnings);
  if (!named && !table) return null;
  let version4 = versionTrace(image, table), known = version4 ?? (table ? `Go ${table.layout} or later` : null);
  return warnings.add(
    `build info: there is none, though this is a Go binary; how it was built is not known${known === null ? "" : ` (${known}, by its traces)`}`
  ), { facts: { ...NOTHING_KNOWN, version: version4 }, table };
}
function isPacked({ source }) {
  return [0, Math.max(0, source.sizeBytes - UPX_SEARCHED_BYTES)].some((at) => UPX.indexIn(readUpTo(source, at, UPX_SEARCHED_BYTES), 0, source) >= 0);
}

// src/binary/go/read-go.ts
function readGo(image, clues, warnings) {
  let info = readBuildInfo(image, warnings), traces = info ? null : readTraces(image, clues, warnings), facts = info ? fromBuildInfo(image, info, warnings) : traces?.facts ?? null;
  if (!facts) return { facts, cpuLevel: null, cgoPackages: null, marks: null };
  let table = traces ? traces.table : findFunctionTable(image, warnings);
  return {
    facts,
    cpuLevel: cpuLevelOf(image, clues.arch, facts, table),
    ...readNames(image, table, { facts, clues }, warnings)
  };
}
function cpuLevelOf(image, arch2, { settings }, table) {
  if (arch2 !== "amd64") return null;
  let setting = settings.GOAMD64;
  return setting === void 0 ? levelOfStartUpText(image, table) : levelOfSetting(setting);
}
function readNames(image, table, { facts, clues }, warnings) {
  if (!table) return { cgoPackages: null, marks: null };
  let sources = sourcesAmong(image, table, [...MARK_SOURCES, ...CROSSCALL_SOURCES]), collected = new Marks(image.source, sources), mayCross = sources === null || CROSSCALL_SOURCES.some((path) => sources.has(path)), crosscall = !1;
  eachNames(image, table, (names) => {
    let wanted = collected.visit(names, warnings);
    return mayCross && (crosscall ||= CROSSCALL.indexIn(names, 0, image.source) >= 0), wanted || mayCross && !crosscall;
  }, warnings);
  let main2 = facts.path === null || facts.path === "command-line-arguments" ? "main" : facts.path, packages = (crosscall ? cgoPackages(image, table, warnings) : []).map((path) => path === "main" ? main2 : path), marks = collected.found;
  return clues.asksLibc && marks.has("name-lookup") && !packages.includes("net") && marks.add("netgo"), clues.asksLibc && marks.has("current-user") && !packages.includes("os/user") && marks.add("osusergo"), { cgoPackages: packages, marks: [...marks].sort() };
}
function fromBuildInfo(image, { version: recorded, modules }, warnings) {
  let { path, module: module2, settings, deps } = parseModuleInfo(modules), known = /^(?:go\d|devel\b)/.test(recorded);
  known || warnings.add(`build info: the recorded Go version is ${JSON.stringify(recorded)}, which names no release`), modules === "" && warnings.add("build info: it holds no module and no setting, so how it was built is not known");
  let cgo = settings.CGO_ENABLED;
  return {
    version: known ? recorded : versionTrace(image, null),
    path,
    module: module2,
    cgo: cgo === "1" ? !0 : cgo === "0" ? !1 : null,
    settings,
    deps
  };
}

// src/binary/warnings.ts
var MAX_WARNINGS = 32, Warnings = class {
  #texts = /* @__PURE__ */ new Set();
  add(text2) {
    this.#texts.size < MAX_WARNINGS && this.#texts.add(text2);
  }
  /** `read`'s result; where the bytes do not allow it, `fallback` and a warning that begins with `what`. */
  attempt(what, fallback, read) {
    try {
      return read();
    } catch (error2) {
      if (!(error2 instanceof BinaryFormatError)) throw error2;
      return this.add(`${what}: ${error2.message}`), fallback;
    }
  }
  list() {
    return [...this.#texts];
  }
};

// src/binary/elf/segments.ts
var PT_LOAD = 1, PT_DYNAMIC = 2, PT_INTERP = 3, PT_NOTE = 4, PT_GNU_STACK = 1685382481, PT_GNU_RELRO = 1685382482, PT_GNU_PROPERTY = 1685382483, PF_X = 1, PF_W = 2, MAX_SEGMENTS = 2048;
function readSegments(source, header, warnings) {
  let { offset, entryBytes, count } = header.programHeaders, minimum = header.bits === 64 ? 56 : 32;
  if (count === 0) return [];
  if (entryBytes < minimum)
    throw new BinaryFormatError(header.bits === 64 ? 54 : 42, `program headers of ${entryBytes} bytes are too small`, {
      hint: CUT_OFF_HINT
    });
  count > MAX_SEGMENTS && warnings.add(`the file has ${count} program headers; the first ${MAX_SEGMENTS} are read`);
  let read = Math.min(count, MAX_SEGMENTS), view = new ByteView(
    readExactly(source, offset, read * entryBytes, "the table of program headers"),
    offset,
    header.endian
  ), segments = Array.from({ length: read }, (_, index) => segmentAt(view, index * entryBytes, header.bits));
  for (let [index, segment] of segments.entries())
    if (segment.type === PT_LOAD && segment.offset + segment.sizeBytes > source.sizeBytes)
      throw new BinaryFormatError(
        source.sizeBytes,
        `the file is truncated: segment ${index} ends at byte ${segment.offset + segment.sizeBytes}, the file at ${source.sizeBytes}`,
        { hint: CUT_OFF_HINT }
      );
  return segments;
}
function segmentAt(view, at, bits) {
  return bits === 64 ? {
    type: view.u32(at),
    flags: view.u32(at + 4),
    offset: view.u64(at + 8),
    address: view.u64(at + 16),
    sizeBytes: view.u64(at + 32),
    memoryBytes: view.u64(at + 40),
    align: view.u64(at + 48)
  } : {
    type: view.u32(at),
    flags: view.u32(at + 24),
    offset: view.u32(at + 4),
    address: view.u32(at + 8),
    sizeBytes: view.u32(at + 16),
    memoryBytes: view.u32(at + 20),
    align: view.u32(at + 28)
  };
}

// src/binary/elf/dynamic.ts
var DT_HASH = 4, DT_SYMTAB = 6, DT_GNU_HASH = 1879047925, DT_VERSYM = 1879048176, DT_VERDEF = 1879048188, DT_VERDEFNUM = 1879048189, DT_VERNEED = 1879048190, DT_VERNEEDNUM = 1879048191, DT_NEEDED = 1, DT_STRTAB = 5, DT_STRSZ = 10, DT_SONAME = 14, DT_RPATH = 15, DT_BIND_NOW = 24, DT_RUNPATH = 29, DT_FLAGS = 30, DT_FLAGS_1 = 1879048187, DF_BIND_NOW = 8, DF_1_NOW = 1, DF_1_PIE = 134217728, MAX_ENTRIES = 8192, MAX_NEEDED = 1024, MAX_PATHS = 16, MAX_NAME_BYTES2 = 1024, MAX_PATH_BYTES2 = 4096;
function readDynamic(source, header, segments, regions, warnings) {
  let segment = segments.find((each) => each.type === PT_DYNAMIC && each.sizeBytes > 0);
  return segment ? warnings.attempt("dynamic segment", null, () => {
    let entries = readEntries(source, header, segment, warnings), values = new Map(entries), strings = stringTable(values, regions, source.sizeBytes);
    strings || warnings.add("dynamic segment: its string table is not in the file; no library names can be read");
    let textsOf = (wanted, most = MAX_PATHS, longest = MAX_PATH_BYTES2) => entries.filter(([tag]) => tag === wanted).slice(0, most).map(
      ([, at]) => strings ? readCString(source, strings.offset + at, Math.min(strings.end, strings.offset + at + longest)) : ""
    ).filter((text2) => text2 !== ""), flags1 = values.get(DT_FLAGS_1) ?? 0;
    return {
      needed: textsOf(DT_NEEDED, MAX_NEEDED, MAX_NAME_BYTES2),
      soname: textsOf(DT_SONAME)[0] ?? null,
      rpath: textsOf(DT_RPATH).flatMap((text2) => text2.split(":")),
      runpath: textsOf(DT_RUNPATH).flatMap((text2) => text2.split(":")),
      bindNow: values.has(DT_BIND_NOW) || ((values.get(DT_FLAGS) ?? 0) & DF_BIND_NOW) !== 0 || (flags1 & DF_1_NOW) !== 0,
      pie: (flags1 & DF_1_PIE) !== 0,
      values,
      strings
    };
  }) : null;
}
function readEntries(source, header, segment, warnings) {
  let word2 = header.bits / 8, inFile = Math.floor(segment.sizeBytes / (2 * word2));
  inFile > MAX_ENTRIES && warnings.add(`the dynamic segment has ${inFile} entries; the first ${MAX_ENTRIES} are read`);
  let count = Math.min(inFile, MAX_ENTRIES), view = new ByteView(
    readExactly(source, segment.offset, count * 2 * word2, "the dynamic segment"),
    segment.offset,
    header.endian
  ), entries = [];
  for (let index = 0; index < count; index += 1) {
    let tag = view.word(index * 2 * word2, header.bits);
    if (tag === 0) break;
    entries.push([tag, view.word(index * 2 * word2 + word2, header.bits)]);
  }
  return entries;
}
function stringTable(values, regions, fileBytes) {
  let address = values.get(DT_STRTAB), offset = address === void 0 ? null : offsetOf({ regions }, address);
  return offset === null ? null : { offset, end: Math.min(offset + (values.get(DT_STRSZ) ?? 0), fileBytes) };
}

// src/binary/elf/elf-header.ts
var ET_REL = 1, ET_DYN = 3, ET_CORE = 4, PN_XNUM = 65535, SHN_XINDEX = 65535;
function readElfHeader(source) {
  let ident = readExactly(source, 0, 16, "the ELF identification"), bits = identBits(ident[4]), endian = identEndian(ident[5]), size2 = bits === 64 ? 64 : 52, view = new ByteView(readExactly(source, 0, size2, "the ELF header"), 0, endian), tail = size2 - 12, sectionHeaders = {
    offset: bits === 64 ? view.u64(40) : view.u32(32),
    entryBytes: view.u16(tail + 6),
    count: view.u16(tail + 8)
  }, header = {
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
  let { programHeaders, sectionHeaders, nameSection } = header, sections = sectionHeaders.count === 0 && sectionHeaders.offset !== 0;
  if (!sections && programHeaders.count !== PN_XNUM && nameSection !== SHN_XINDEX) return header;
  let size2 = header.bits === 64 ? 64 : 40;
  if (sectionHeaders.offset === 0 || sectionHeaders.offset + size2 > source.sizeBytes) return header;
  let view = new ByteView(
    readExactly(source, sectionHeaders.offset, size2, "section header 0"),
    sectionHeaders.offset,
    header.endian
  ), [sizeAt, linkAt, infoAt] = header.bits === 64 ? [32, 40, 44] : [20, 24, 28];
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
var MUSL_INTERPRETER = /(?:^|\/)ld-musl-[^/]*$/, GLIBC_INTERPRETER = /(?:^|\/)(?:ld-linux[^/]*|ld64|ld)\.so\.[12]$|(?:^|\/)ld-linux[^/]*$|(?:^|\/)ld-[\d.]+\.so$/, MUSL_LIBRARY = /^(?:libc\.musl-[^/]*|ld-musl-[^/]*|libc\.so)$/, GLIBC_LIBRARY = /^(?:libc\.so\.6(?:\.1)?|ld-linux[^/]*|ld64\.so\.[12])$/;
function elfLibc({ os, interpreter, needed }, warnings) {
  if (needed.length === 0) return "none";
  if (os !== "linux") return "unknown";
  let named = libraryFamily(needed), started = interpreter === null ? null : interpreterFamily(interpreter);
  return named !== null && started !== null && named !== started ? (warnings.add(`libc: the interpreter ${interpreter} is ${started}'s, but a library of ${named} is needed`), "unknown") : started ?? named ?? "unknown";
}
function interpreterFamily(interpreter) {
  return MUSL_INTERPRETER.test(interpreter) ? "musl" : GLIBC_INTERPRETER.test(interpreter) ? "glibc" : null;
}
function libraryFamily(needed) {
  return needed.some((name2) => GLIBC_LIBRARY.test(name2)) ? "glibc" : needed.some((name2) => MUSL_LIBRARY.test(name2)) ? "musl" : null;
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
}, EM_MIPS = 8, EF_MIPS_ABI2 = 32;
function goArch({ machine, bits, endian, flags }) {
  if (machine === EM_MIPS && bits === 32 && (flags & EF_MIPS_ABI2) !== 0)
    return endian === "big" ? "mips64p32" : "mips64p32le";
  let column = (bits === 64 ? 2 : 0) + (endian === "big" ? 1 : 0);
  return MACHINES[machine]?.[column] ?? `unknown(0x${machine.toString(16)})`;
}
var OS_BY_ABI = {
  2: "netbsd",
  3: "linux",
  6: "solaris",
  9: "freebsd",
  12: "openbsd"
}, OS_BY_INTERPRETER = [
  [/^\/(?:usr\/)?libexec\/ld-elf(?:32)?\.so/, "freebsd"],
  [/^\/(?:usr\/)?libexec\/ld\.elf_so/, "netbsd"],
  [/^\/usr\/libexec\/ld\.so/, "openbsd"],
  [/^\/(?:usr\/)?lib\/(?:amd64\/|64\/|sparcv9\/)?ld\.so\.1$/, "solaris"]
], OS_BY_NOTE = {
  FreeBSD: "freebsd",
  NetBSD: "netbsd",
  OpenBSD: "openbsd"
}, OS_BY_GOOS = {
  linux: "linux",
  android: "linux",
  freebsd: "freebsd",
  netbsd: "netbsd",
  openbsd: "openbsd",
  solaris: "solaris",
  illumos: "solaris"
};
function elfOs({ osAbi, arch: arch2, interpreter, noteNames, goos }) {
  if (goos !== void 0) return OS_BY_GOOS[goos] ?? "unknown";
  for (let name2 of noteNames) {
    let os = OS_BY_NOTE[name2];
    if (os) return os;
  }
  let named = OS_BY_ABI[osAbi];
  if (named) return named;
  if (/^(?:amd64|386|sparc)/.test(arch2)) {
    for (let [pattern, os] of OS_BY_INTERPRETER) if (interpreter !== null && pattern.test(interpreter)) return os;
  } else
    for (let [pattern, os] of OS_BY_INTERPRETER.slice(0, 3))
      if (interpreter !== null && pattern.test(interpreter)) return os;
  return osAbi === 0 || osAbi === 97 ? "linux" : "unknown";
}

// src/binary/elf/notes.ts
var NT_GNU_ABI_TAG = 1, NT_GNU_PROPERTY_TYPE_0 = 5, GNU_PROPERTY_X86_ISA_1_NEEDED = 3221258242, ABI_OS_LINUX = 0, MAX_NOTES = 1e3, MAX_NOTES_BYTES = 1 << 20;
function readNotes(source, header, segments, warnings) {
  let names = /* @__PURE__ */ new Set(), abiKernel = null, isaLevel = null, left = MAX_NOTES;
  for (let segment of segments)
    segment.type !== PT_NOTE && segment.type !== PT_GNU_PROPERTY || segment.sizeBytes === 0 || warnings.attempt("notes", void 0, () => {
      let size2 = Math.min(segment.sizeBytes, MAX_NOTES_BYTES), view = new ByteView(readExactly(source, segment.offset, size2, "notes"), segment.offset, header.endian);
      for (let note of notesIn(view, segment.align === 8 ? 8 : 4)) {
        if (left -= 1, left < 0) return warnings.add(`notes: only the first ${MAX_NOTES} are read`);
        names.add(note.name), note.name === "GNU" && (note.type === NT_GNU_ABI_TAG ? abiKernel ??= abiTagKernel(view, note) : note.type === NT_GNU_PROPERTY_TYPE_0 && (isaLevel ??= isaNeeded(view, note, header.bits)));
      }
    });
  return { names, abiKernel, isaLevel };
}
function* notesIn(view, align) {
  let at = 0;
  for (; at + 12 <= view.length; ) {
    let nameBytes = view.u32(at), sizeBytes = view.u32(at + 4), descriptorAt = aligned(at + 12 + nameBytes, align);
    if (descriptorAt + sizeBytes > view.length) return;
    yield { name: cString(view.bytes.subarray(at + 12, at + 12 + Math.min(nameBytes, 64))), type: view.u32(at + 8), at: descriptorAt, sizeBytes }, at = aligned(descriptorAt + sizeBytes, align);
  }
}
function aligned(value, align) {
  return Math.ceil(value / align) * align;
}
function abiTagKernel(view, note) {
  return note.sizeBytes < 16 || view.u32(note.at) !== ABI_OS_LINUX ? null : [4, 8, 12].map((into) => view.u32(note.at + into)).join(".");
}
function isaNeeded(view, note, bits) {
  let end = note.at + note.sizeBytes, at = note.at;
  for (; at + 8 <= end; ) {
    let size2 = view.u32(at + 4);
    if (view.u32(at) === GNU_PROPERTY_X86_ISA_1_NEEDED && size2 >= 4 && at + 12 <= end) {
      let needed = view.u32(at + 8);
      return needed & 8 ? 4 : needed & 4 ? 3 : needed & 2 ? 2 : needed & 1 ? 1 : null;
    }
    at = aligned(at + 8 + size2, bits / 8);
  }
  return null;
}

// src/binary/elf/sections.ts
var SHT_SYMTAB = 2, SHT_NOBITS = 8, SHT_DYNSYM = 11, MAX_SECTIONS = 4096, MAX_NAMES_BYTES2 = 1 << 20, MAX_NAME_BYTES3 = 256;
function readSections(source, header, warnings) {
  let { offset, entryBytes, count } = header.sectionHeaders;
  return offset === 0 || count === 0 ? [] : warnings.attempt("section headers", [], () => {
    count > MAX_SECTIONS && warnings.add(`the file has ${count} section headers; the first ${MAX_SECTIONS} are read`);
    let minimum = header.bits === 64 ? 64 : 40, read = Math.min(count, MAX_SECTIONS), step = Math.max(entryBytes, minimum), view = new ByteView(
      readExactly(source, offset, read * step, "the table of section headers"),
      offset,
      header.endian
    ), raw = Array.from({ length: read }, (_, index) => sectionAt(view, index * step, header.bits)), table = raw[header.nameSection], names = table ? readUpTo(source, table.offset, Math.min(table.sizeBytes, MAX_NAMES_BYTES2)) : new Uint8Array();
    return raw.map(({ nameAt, ...section }) => ({
      ...section,
      name: nameAt < names.length ? cString(names.subarray(nameAt, nameAt + MAX_NAME_BYTES3)) : ""
    }));
  });
}
function sectionAt(view, at, bits) {
  let word2 = bits / 8;
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
var MAX_BUCKETS = 1 << 20, MAX_CHAIN = 1 << 20, EM_S390 = 22, EM_ALPHA = 36902;
function countSymbols(input, warnings) {
  let { dynamic, regions, source, sections, symbolBytes } = input, offset = offsetOf({ regions }, dynamic.values.get(DT_SYMTAB));
  if (offset === null) return 0;
  let most = Math.floor((source.sizeBytes - offset) / symbolBytes), counted = warnings.attempt("symbol hash table", null, () => fromHash(input)) ?? warnings.attempt("GNU symbol hash table", null, () => fromGnuHash(input));
  if (counted !== null && counted > most && warnings.add(`dynamic symbols: ${counted} are announced, the file has room for ${most}`), counted !== null) return Math.min(counted, most);
  let section = sections.find((each) => each.type === SHT_DYNSYM && each.offset === offset);
  return Math.min(section ? Math.floor(section.sizeBytes / symbolBytes) : untilNextTable(input), most);
}
function fromHash({ source, header, dynamic, regions }) {
  let address = dynamic.values.get(DT_HASH), offset = address === void 0 ? null : offsetOf({ regions }, address);
  if (offset === null) return null;
  let wide = header.bits === 64 && (header.machine === EM_S390 || header.machine === EM_ALPHA), view = new ByteView(readExactly(source, offset, wide ? 16 : 8, "the symbol hash table"), offset, header.endian);
  return wide ? view.u64(8) : view.u32(4);
}
function fromGnuHash({ source, header, dynamic, regions }) {
  let address = dynamic.values.get(DT_GNU_HASH), offset = address === void 0 ? null : offsetOf({ regions }, address);
  if (offset === null) return null;
  let head = new ByteView(readExactly(source, offset, 16, "the GNU symbol hash table"), offset, header.endian), [buckets, firstHashed, bloomWords] = [head.u32(0), head.u32(4), head.u32(8)];
  if (buckets > MAX_BUCKETS) return null;
  let bucketsAt = offset + 16 + bloomWords * (header.bits / 8), bucket = new ByteView(
    readExactly(source, bucketsAt, buckets * 4, "buckets of the GNU symbol hash table"),
    bucketsAt,
    header.endian
  ), last = 0;
  for (let index = 0; index < buckets; index += 1) last = Math.max(last, bucket.u32(index * 4));
  if (last < firstHashed) return null;
  let chainsAt = bucketsAt + buckets * 4;
  for (let index = last; index - last < MAX_CHAIN; index += 1) {
    let at = chainsAt + (index - firstHashed) * 4;
    if ((new ByteView(readExactly(source, at, 4, "a chain of the GNU symbol hash table"), at, header.endian).u32(0) & 1) === 1) return index + 1;
  }
  return null;
}
function untilNextTable({ dynamic, regions, symbolBytes }) {
  let start = dynamic.values.get(DT_SYMTAB), region = regions.find((each) => start >= each.address && start < each.address + each.sizeBytes);
  if (!region) return 0;
  let end = region.address + region.sizeBytes;
  for (let value of dynamic.values.values()) value > start && value < end && (end = value);
  let versions = dynamic.values.get(DT_VERSYM), count = Math.floor((end - start) / symbolBytes);
  if (versions === void 0) return count;
  let versionsEnd = Number.POSITIVE_INFINITY;
  for (let value of dynamic.values.values()) value > versions && value < versionsEnd && (versionsEnd = value);
  return Math.min(count, Math.floor((versionsEnd - versions) / 2));
}

// src/binary/elf/version-floor.ts
var NUMERIC = /^([A-Za-z].*?)_(\d+(?:[._]\d+)*)$/, MAIN_PREFIX = [
  [/^libstdc\+\+\.so/, "GLIBCXX"],
  [/^libgcc_s/, "GCC"],
  [/^(?:libc|libm|libpthread|libdl|librt|libresolv|libutil|libanl|libnsl|ld-linux.*|ld64)\.so/, "GLIBC"]
];
function versionFloor(library, versions) {
  let known = MAIN_PREFIX.find(([pattern]) => pattern.test(library))?.[1], byPrefix = /* @__PURE__ */ new Map();
  for (let version4 of versions) {
    let [, prefix, digits] = NUMERIC.exec(version4) ?? [];
    if (prefix === void 0 || digits === void 0) continue;
    let numbers2 = digits.split(/[._]/).map(Number), best = byPrefix.get(prefix), count = (best?.count ?? 0) + 1;
    best && compareNumbers(best.numbers, numbers2) >= 0 ? best.count = count : byPrefix.set(prefix, { version: version4, numbers: numbers2, count });
  }
  let main2 = known === void 0 ? void 0 : byPrefix.get(known);
  if (main2) return main2.version;
  let [most] = [...byPrefix.values()].sort((a, b) => b.count - a.count);
  return most?.version ?? null;
}
function compareNumbers(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    let difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/binary/elf/version-needs.ts
var VER_FLG_WEAK = 2, VERSION_INDEX = 32767, MAX_LIBRARIES = 1024, MAX_NODES = 8192, MAX_NAME_BYTES4 = 256;
function readVersionNeeds(source, endian, dynamic, regions, warnings) {
  let address = dynamic.values.get(DT_VERNEED), { strings } = dynamic;
  if (address === void 0 || !strings) return [];
  let found = [];
  return warnings.attempt("version needs", void 0, () => {
    let start = offsetOf({ regions }, address);
    if (start === null) {
      warnings.add(`version needs: address 0x${address.toString(16)} is not in the file`);
      return;
    }
    let nameAt = (at2) => readCString(source, strings.offset + at2, Math.min(strings.end, strings.offset + at2 + MAX_NAME_BYTES4)), viewAt = (offset) => new ByteView(readExactly(source, offset, 16, "a version need"), offset, endian), libraries = dynamic.values.get(DT_VERNEEDNUM) ?? 0, at = start;
    for (let library = 0; library < libraries; library += 1) {
      if (library >= MAX_LIBRARIES)
        return warnings.add(`version needs: only the first ${MAX_LIBRARIES} libraries are read`);
      let need = viewAt(at), file = nameAt(need.u32(4)), nodeAt = at + need.u32(8);
      for (let node2 = 0; node2 < need.u16(2); node2 += 1) {
        if (found.length >= MAX_NODES) return warnings.add(`version needs: only the first ${MAX_NODES} nodes are read`);
        let aux = viewAt(nodeAt);
        if (found.push({
          library: file,
          version: nameAt(aux.u32(8)),
          weak: (aux.u16(4) & VER_FLG_WEAK) !== 0,
          index: aux.u16(6) & VERSION_INDEX
        }), aux.u32(12) === 0) break;
        nodeAt += aux.u32(12);
      }
      if (need.u32(12) === 0) break;
      at += need.u32(12);
    }
  }), found;
}

// src/binary/elf/symbols.ts
var SHN_UNDEF = 0, STB_WEAK = 2, STT_SECTION = 3, MAX_SYMBOLS = 1 << 20, MAX_IMPORTS = 2e4, MAX_NAMES_BYTES3 = 4 << 20, CHUNK_SYMBOLS = 4096;
function readImports(input, needs2, warnings) {
  let { source, header, dynamic, regions } = input, address = dynamic.values.get(DT_SYMTAB), { strings } = dynamic;
  if (address === void 0 || !strings) return [];
  let found = [];
  return warnings.attempt("dynamic symbols", void 0, () => {
    let start = offsetOf({ regions }, address);
    if (start === null) {
      warnings.add(`dynamic symbols: address 0x${address.toString(16)} is not in the file`);
      return;
    }
    let [symbolBytes, infoAt, sectionAt2] = header.bits === 64 ? [24, 4, 6] : [16, 12, 14], counted = countSymbols({ ...input, symbolBytes }, warnings);
    counted > MAX_SYMBOLS && warnings.add(`dynamic symbols: the first ${MAX_SYMBOLS} of ${counted} are read`);
    let count = Math.min(counted, MAX_SYMBOLS), needOf = new Map(needs2.map((need) => [need.index, need])), versionsAt = offsetOf({ regions }, dynamic.values.get(DT_VERSYM) ?? -1), symbolBuffer = new Uint8Array(Math.min(count, CHUNK_SYMBOLS) * symbolBytes), versionBuffer = new Uint8Array(Math.min(count, CHUNK_SYMBOLS) * 2), nameBytes = 0;
    for (let first = 0; first < count; first += CHUNK_SYMBOLS) {
      let size2 = Math.min(CHUNK_SYMBOLS, count - first), at = start + first * symbolBytes, symbols = viewOf(source, at, symbolBuffer.subarray(0, size2 * symbolBytes), header.endian), indexes = versionsAt === null ? null : viewOf(source, versionsAt + first * 2, versionBuffer.subarray(0, size2 * 2), header.endian);
      for (let index = first === 0 ? 1 : 0; index < size2; index += 1) {
        let symbolAt = index * symbolBytes, need = indexes ? needOf.get(indexes.u16(index * 2) & VERSION_INDEX) : void 0;
        if (need === void 0 && symbols.u16(symbolAt + sectionAt2) !== SHN_UNDEF) continue;
        let info = symbols.u8(symbolAt + infoAt), nameAt = symbols.u32(symbolAt);
        if ((info & 15) === STT_SECTION || nameAt === 0) continue;
        if (found.length >= MAX_IMPORTS || nameBytes > MAX_NAMES_BYTES3)
          return warnings.add(`dynamic symbols: only the first ${found.length} imports are kept`);
        let name2 = readCString(source, strings.offset + nameAt, strings.end);
        if (name2 === "") continue;
        nameBytes += name2.length;
        let weak = info >> 4 === STB_WEAK;
        found.push({ name: name2, library: need?.library ?? null, version: need?.version ?? null, weak });
      }
    }
  }), found;
}
function viewOf(source, at, buffer, endian) {
  return new ByteView(buffer.subarray(0, readChunk(source, at, buffer)), at, endian);
}
function versionsByLibrary(needs2, imports) {
  let libraries = /* @__PURE__ */ new Map();
  for (let { library, version: version4, weak } of needs2) {
    let nodes = libraries.get(library);
    nodes || libraries.set(library, nodes = /* @__PURE__ */ new Map());
    let node2 = nodes.get(version4);
    node2 ? node2.strong ||= !weak : nodes.set(version4, { strong: !weak, symbols: [] });
  }
  for (let { name: name2, library, version: version4 } of imports)
    library !== null && version4 !== null && libraries.get(library)?.get(version4)?.symbols.push(name2);
  return Object.fromEntries(
    [...libraries].map(([library, nodes]) => {
      let all = [...nodes], strong = all.filter(([, node2]) => node2.strong).map(([version4]) => version4), needs3 = {
        floor: versionFloor(library, strong),
        symbols: Object.fromEntries(all.map(([version4, node2]) => [version4, node2.symbols])),
        weak: all.filter(([, node2]) => !node2.strong).map(([version4]) => version4)
      };
      return [library, needs3];
    })
  );
}

// src/binary/elf/version-definitions.ts
var VER_FLG_BASE = 1, DEFINITION_BYTES = 20, MAX_DEFINITIONS = 8192, MAX_NAME_BYTES5 = 256;
function readVersionDefinitions(source, endian, dynamic, regions, warnings) {
  let address = dynamic.values.get(DT_VERDEF), { strings } = dynamic;
  if (address === void 0 || !strings) return [];
  let found = [];
  return warnings.attempt("version definitions", void 0, () => {
    let start = offsetOf({ regions }, address);
    if (start === null) {
      warnings.add(`version definitions: address 0x${address.toString(16)} is not in the file`);
      return;
    }
    let count = dynamic.values.get(DT_VERDEFNUM) ?? 0, at = start;
    for (let index = 0; index < count; index += 1) {
      if (index >= MAX_DEFINITIONS)
        return warnings.add(`version definitions: only the first ${MAX_DEFINITIONS} are read`);
      let definition = new ByteView(readExactly(source, at, DEFINITION_BYTES, "a version definition"), at, endian), nameAt = at + definition.u32(12), name2 = new ByteView(readExactly(source, nameAt, 8, "the name of a version"), nameAt, endian).u32(0);
      if ((definition.u16(2) & VER_FLG_BASE) === 0 && found.push(
        readCString(source, strings.offset + name2, Math.min(strings.end, strings.offset + name2 + MAX_NAME_BYTES5))
      ), definition.u32(16) === 0) break;
      at += definition.u32(16);
    }
  }), found;
}

// src/binary/elf/inspect-elf.ts
var MAX_INTERPRETER_BYTES = 4096;
function inspectElf(source) {
  let warnings = new Warnings(), { header, segments } = readProgram(source, warnings), regions = segments.filter(isMapped).map(toRegion), sections = readSections(source, header, warnings), dynamic = readDynamic(source, header, segments, regions, warnings), interpreter = readInterpreter(source, segments, warnings), notes = readNotes(source, header, segments, warnings), needs2 = dynamic ? readVersionNeeds(source, header.endian, dynamic, regions, warnings) : [], imports = dynamic ? readImports({ source, header, dynamic, regions, sections }, needs2, warnings) : [], arch2 = goArch(header), image = {
    source,
    endian: header.endian,
    bits: header.bits,
    regions,
    sections: sections.filter((section) => section.type !== SHT_NOBITS)
  }, go = readGo(image, { arch: arch2, noteNames: notes.names, sectionsTell: !0, asksLibc: !0 }, warnings), kind = kindOf(header, interpreter, dynamic), goos = go.facts?.settings.GOOS, needed = dynamic?.needed ?? [], os = elfOs({ osAbi: header.osAbi, arch: arch2, interpreter, noteNames: notes.names, goos });
  return {
    format: "elf",
    os,
    arch: arch2,
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
    versions: versionsByLibrary(needs2, imports),
    imports,
    cpuLevel: highestLevel(notes.isaLevel, go.cpuLevel),
    abiNoteKernel: notes.abiKernel,
    hardening: hardeningOf(header, segments, dynamic, interpreter, sections),
    go: go.facts,
    cgoPackages: go.cgoPackages,
    marks: go.marks,
    elf: {
      soname: dynamic?.soname ?? null,
      definedVersions: dynamic ? readVersionDefinitions(source, header.endian, dynamic, regions, warnings) : []
    },
    pe: null,
    macho: null,
    signature: null,
    warnings: warnings.list()
  };
}
function readProgram(source, warnings) {
  let header = readElfHeader(source);
  refuseOtherTypes(header);
  let segments = readSegments(source, header, warnings);
  if (!segments.some((segment) => segment.type === PT_LOAD))
    throw new BinaryFormatError(header.bits === 64 ? 56 : 44, "the ELF file has no segment to load", {
      hint: "It holds no program: name the executable itself, not its debug file or a part of it."
    });
  return refuseDebugFile(segments), { header, segments };
}
function refuseOtherTypes(header) {
  if (header.type === ET_REL)
    throw new BinaryFormatError(16, "the ELF file is a relocatable object, not an executable", {
      hint: 'Name what the linker made of it, the file that "go build" writes.'
    });
  if (header.type === ET_CORE)
    throw new BinaryFormatError(16, "the ELF file is a core dump, not an executable", {
      hint: "Name the program that left it."
    });
}
function refuseDebugFile(segments) {
  let code = segments.filter(({ type, flags }) => type === PT_LOAD && (flags & PF_X) !== 0);
  if (!(code.length === 0 || code.some(({ sizeBytes, memoryBytes }) => sizeBytes > 0 || memoryBytes === 0)))
    throw new BinaryFormatError(code[0].offset, "the ELF file holds debug information alone, no code", {
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
function readInterpreter(source, segments, warnings) {
  let segment = segments.find((each) => each.type === PT_INTERP);
  if (!segment || segment.sizeBytes === 0) return null;
  let end = segment.offset + Math.min(segment.sizeBytes, MAX_INTERPRETER_BYTES);
  return segment.offset >= source.sizeBytes ? (warnings.add(`interpreter: its name should be at byte ${segment.offset}, the file has ${source.sizeBytes}`), null) : readCString(source, segment.offset, end);
}
function kindOf(header, interpreter, dynamic) {
  return header.type !== ET_DYN || dynamic === null || dynamic.pie ? "executable" : interpreter === null || dynamic.soname !== null ? "library" : "executable";
}
function linkageOf(header, kind, interpreter, needed) {
  return kind === "library" || interpreter !== null || needed.length > 0 ? "dynamic" : header.type === ET_DYN ? "static-pie" : "static";
}
function hardeningOf(header, segments, dynamic, interpreter, sections) {
  let stack = segments.find((segment) => segment.type === PT_GNU_STACK), relro = segments.some((segment) => segment.type === PT_GNU_RELRO);
  return {
    pie: header.type === ET_DYN && (interpreter !== null || dynamic === null || dynamic.pie),
    nx: stack ? (stack.flags & PF_X) === 0 : !1,
    relro: relro ? dynamic?.bindNow ? "full" : "partial" : "none",
    stripped: !sections.some((section) => section.type === SHT_SYMTAB)
  };
}

// src/binary/macho/build-version.ts
var VERSION_MIN = { 36: "macos", 37: "ios", 47: "tvos", 48: "watchos" }, PLATFORMS = {
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
  for (let { kind, view } of commands) {
    let named = VERSION_MIN[kind];
    if (kind === 50 && view.length >= 20) {
      let platform3 = view.u32(8);
      return {
        platform: PLATFORMS[platform3] ?? `unknown(${platform3})`,
        minOs: version(view.u32(12)),
        sdk: version(view.u32(16))
      };
    }
    if (named !== void 0 && view.length >= 16)
      return { platform: named, minOs: version(view.u32(8)), sdk: version(view.u32(12)) };
  }
  return { platform: null, minOs: null, sdk: null };
}
function version(packed) {
  if (packed === 0) return null;
  let patch = packed & 255, pair = `${packed >>> 16}.${packed >>> 8 & 255}`;
  return patch === 0 ? pair : `${pair}.${patch}`;
}

// src/binary/signature/der.ts
function derAt(bytes, at, limit = bytes.length, depth = 0) {
  if (at + 2 > limit || depth > 24) return null;
  let tag = bytes[at];
  if ((tag & 31) === 31) return null;
  let short = bytes[at + 1];
  if (short === 128) return indefinite(bytes, at, limit, depth);
  let lengthBytes = short < 128 ? 0 : short & 127;
  if (lengthBytes > 4 || at + 2 + lengthBytes > limit) return null;
  let length = short < 128 ? short : 0;
  for (let index = 0; index < lengthBytes; index += 1) length = length * 256 + bytes[at + 2 + index];
  let start = at + 2 + lengthBytes;
  return start + length > limit ? null : { tag, bytes, start, end: start + length, first: at, next: start + length };
}
function indefinite(bytes, at, limit, depth) {
  let child = at + 2;
  for (let count = 0; count < 2e3; count += 1) {
    if (child + 2 > limit) return null;
    if (bytes[child] === 0 && bytes[child + 1] === 0)
      return { tag: bytes[at], bytes, start: at + 2, end: child, first: at, next: child + 2 };
    let element = derAt(bytes, child, limit, depth + 1);
    if (!element) return null;
    child = element.next;
  }
  return null;
}
function derChildren(parent) {
  let children = [], at = parent.start;
  for (; at < parent.end && children.length < 2e3; ) {
    let child = derAt(parent.bytes, at, parent.end);
    if (!child) break;
    children.push(child), at = child.next;
  }
  return children;
}
function sameContents(a, b) {
  if (a.tag !== b.tag || a.end - a.start !== b.end - b.start) return !1;
  for (let index = 0; index < a.end - a.start; index += 1)
    if (a.bytes[a.start + index] !== b.bytes[b.start + index]) return !1;
  return !0;
}
function derHex({ bytes, start, end }) {
  return Array.from(bytes.subarray(start, end), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
var BMP_STRING = 30;
function derText({ tag, bytes, start, end }) {
  let contents = bytes.subarray(start, end);
  return new TextDecoder(tag === BMP_STRING ? "utf-16be" : "utf-8").decode(contents);
}

// src/binary/signature/cms-signer.ts
var SEQUENCE = 48, SET = 49, INTEGER = 2, CONTEXT_0 = 160, SIGNED_DATA = "2a864886f70d010702", COMMON_NAME = "550403", ORGANIZATION = "55040a", MAX_NAME_CHARACTERS = 200;
function cmsSigner(bytes) {
  let outer = derAt(bytes, 0);
  if (outer?.tag !== SEQUENCE) return null;
  let [type, content] = derChildren(outer);
  if (!type || derHex(type) !== SIGNED_DATA || !content) return null;
  let [signedData] = derChildren(content);
  if (signedData?.tag !== SEQUENCE) return null;
  let parts = derChildren(signedData), certificates = parts.find((part2) => part2.tag === CONTEXT_0), signerInfos = parts.findLast((part2) => part2.tag === SET), [signerInfo] = signerInfos ? derChildren(signerInfos) : [], identifier = signerInfo && derChildren(signerInfo)[1];
  if (!certificates || identifier?.tag !== SEQUENCE) return null;
  let [issuer, serial] = derChildren(identifier);
  if (!issuer || !serial) return null;
  for (let certificate of derChildren(certificates)) {
    let names = certificateNames(certificate);
    if (!(!names || !sameContents(names.issuer, issuer) || !sameContents(names.serial, serial)))
      return { commonName: nameOf(names.subject), issuerName: nameOf(names.issuer) };
  }
  return { commonName: null, issuerName: nameOf(issuer) };
}
function certificateNames(certificate) {
  let [body] = derChildren(certificate);
  if (!body) return null;
  let fields = derChildren(body).filter((field) => field.tag !== CONTEXT_0), [serial, , issuer, , subject] = fields;
  return serial?.tag === INTEGER && issuer && subject ? { serial, issuer, subject } : null;
}
function nameOf(name2) {
  let values = /* @__PURE__ */ new Map();
  for (let set of derChildren(name2))
    for (let pair of derChildren(set)) {
      let [type, value] = derChildren(pair);
      type && value && values.set(derHex(type), derText(value));
    }
  return (values.get(COMMON_NAME) ?? values.get(ORGANIZATION))?.slice(0, MAX_NAME_CHARACTERS) ?? null;
}

// src/binary/macho/entitlements.ts
var ENTRY = /<key>([^<]{1,300})<\/key>\s*<(true|false|string|array|integer|dict|data|date|real)\b/g;
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function grantedEntitlements(plist) {
  let granted = /* @__PURE__ */ new Set();
  for (let [, key, kind] of plist.matchAll(ENTRY))
    if (kind !== "false" && granted.add(key.replace(/&(amp|lt|gt|quot|apos);/g, (_, name2) => ENTITIES[name2])), granted.size >= 200) break;
  return [...granted].sort();
}

// src/binary/macho/code-signature.ts
var LC_CODE_SIGNATURE = 29, SUPER_BLOB = 4208856256, CODE_DIRECTORY = 4208856066, ENTITLEMENTS = 4208882033, BLOB_WRAPPER = 4208855809, SLOT_CODE_DIRECTORY = 0, SLOT_ENTITLEMENTS = 5, SLOT_CMS = 65536, CS_ADHOC = 2, CS_RUNTIME = 65536, CS_LINKER_SIGNED = 131072, MAX_SIGNATURE_BYTES = 8 << 20, MAX_BLOBS = 64, HEAD_BYTES2 = 8, UNSIGNED = { signature: null, hardenedRuntime: null, entitlements: null };
function readCodeSignature(source, slice, warnings) {
  let command = slice.commands.find(({ kind }) => kind === LC_CODE_SIGNATURE)?.view;
  return !command || command.length < 16 ? UNSIGNED : warnings.attempt("code signature", UNSIGNED, () => {
    let start = slice.start + command.u32(8), size2 = Math.min(command.u32(12), MAX_SIGNATURE_BYTES), all = new ByteView(readExactly(source, start, size2, "the code signature"), start, "big");
    if (all.u32(0) !== SUPER_BLOB)
      return warnings.add(`code signature: it does not begin as one (at byte offset ${start})`), UNSIGNED;
    let directory = blobAt(all, SLOT_CODE_DIRECTORY, CODE_DIRECTORY);
    if (!directory)
      return warnings.add(`code signature: it has no code directory (at byte offset ${start})`), UNSIGNED;
    let flags = directory.u32(12), entitlements = blobAt(all, SLOT_ENTITLEMENTS, ENTITLEMENTS);
    return {
      signature: signatureOf(flags, blobAt(all, SLOT_CMS, BLOB_WRAPPER)),
      hardenedRuntime: (flags & CS_RUNTIME) !== 0,
      entitlements: entitlements && grantedEntitlements(decodeText(entitlements.bytes.subarray(HEAD_BYTES2)))
    };
  });
}
function blobAt(all, slot, magic) {
  let count = Math.min(all.u32(8), MAX_BLOBS);
  for (let index = 0; index < count; index += 1) {
    if (all.u32(12 + index * 8) !== slot) continue;
    let at = all.u32(16 + index * 8);
    if (all.u32(at) !== magic) return null;
    let length = all.u32(at + 4);
    return new ByteView(all.bytes.subarray(at, at + length), all.start + at, "big");
  }
  return null;
}
function signatureOf(flags, cms) {
  let signer = cms && cms.length > HEAD_BYTES2 ? cmsSigner(cms.bytes.subarray(HEAD_BYTES2)) : null;
  return signer ? { kind: issuerKind(signer.issuerName ?? ""), signer: signer.commonName } : cms && cms.length > HEAD_BYTES2 ? { kind: "certificate", signer: null } : (flags & CS_LINKER_SIGNED) !== 0 ? { kind: "linker", signer: null } : { kind: (flags & CS_ADHOC) === 0 ? "certificate" : "ad-hoc", signer: null };
}
function issuerKind(issuer) {
  return issuer.startsWith("Developer ID") ? "developer-id" : issuer.startsWith("Apple ") ? "apple" : "certificate";
}

// src/binary/macho/fat.ts
var FAT_MAGIC = 3405691582, FAT_MAGIC_64 = 3405691583, MAX_ARCHITECTURES = 64;
function readFat(source) {
  let head = new ByteView(readExactly(source, 0, 8, "the Mach-O magic"), 0, "big"), magic = head.u32(0);
  if (magic !== FAT_MAGIC && magic !== FAT_MAGIC_64) return null;
  let count = head.u32(4);
  if (count === 0 || count > MAX_ARCHITECTURES)
    throw new BinaryFormatError(4, `the fat Mach-O file announces ${count} architectures`, { hint: CUT_OFF_HINT });
  let wide = magic === FAT_MAGIC_64, entry = wide ? 32 : 20, view = new ByteView(readExactly(source, 8, count * entry, "the table of architectures"), 8, "big");
  return Array.from({ length: count }, (_, index) => {
    let at = index * entry, part2 = {
      cpuType: view.u32(at),
      offset: wide ? view.u64(at + 8) : view.u32(at + 8),
      sizeBytes: wide ? view.u64(at + 16) : view.u32(at + 12)
    };
    if (part2.offset + part2.sizeBytes <= source.sizeBytes) return part2;
    throw new BinaryFormatError(
      source.sizeBytes,
      `the file is truncated: architecture ${index} ends at byte ${part2.offset + part2.sizeBytes}, the file at ${source.sizeBytes}`,
      { hint: CUT_OFF_HINT }
    );
  });
}

// src/binary/macho/libraries.ts
var LC_LOAD_DYLIB = 12, LC_LOAD_DYLINKER = 14, LC_LAZY_LOAD_DYLIB = 32, LC_LOAD_WEAK_DYLIB = 2147483672, LC_RPATH = 2147483676, LC_REEXPORT_DYLIB = 2147483679, LC_LOAD_UPWARD_DYLIB = 2147483683, LOADS = /* @__PURE__ */ new Set([
  LC_LOAD_DYLIB,
  LC_LAZY_LOAD_DYLIB,
  LC_LOAD_WEAK_DYLIB,
  LC_REEXPORT_DYLIB,
  LC_LOAD_UPWARD_DYLIB
]);
function readLibraries(commands) {
  let all = [], needed = [], weak = [], rpath = [], interpreter = null;
  for (let { kind, view } of commands) {
    if (kind !== LC_RPATH && kind !== LC_LOAD_DYLINKER && !LOADS.has(kind) || view.length < 12) continue;
    let name2 = cString(view.bytes, Math.min(view.u32(8), view.length));
    kind === LC_RPATH ? rpath.push(name2) : kind === LC_LOAD_DYLINKER ? interpreter = name2 : (all.push(name2), (kind === LC_LOAD_WEAK_DYLIB ? weak : needed).push(name2));
  }
  return { all, needed, weak, rpath, interpreter };
}

// src/binary/macho/load-commands.ts
var LC_SEGMENT = 1, LC_SEGMENT_64 = 25, VM_PROT_WRITE = 2, VM_PROT_EXECUTE = 4, S_ZEROFILL = 1, MAX_COMMANDS = 4096, MAX_COMMANDS_BYTES = 4 << 20, MAX_SECTIONS2 = 255;
function readSlice(source, start, warnings) {
  let magic = new ByteView(readExactly(source, start, 4, "the Mach-O magic"), start, "big").u32(0), kind = {
    4277009102: [32, "big"],
    4277009103: [64, "big"],
    3472551422: [32, "little"],
    3489328638: [64, "little"]
  }[magic];
  if (!kind)
    throw new BinaryFormatError(start, `there is no Mach-O header but 0x${magic.toString(16)}`, { hint: CUT_OFF_HINT });
  let [bits, endian] = kind, size2 = bits === 64 ? 32 : 28, head = new ByteView(readExactly(source, start, size2, "the Mach-O header"), start, endian), commandsBytes = head.u32(20);
  if (commandsBytes > MAX_COMMANDS_BYTES)
    throw new BinaryFormatError(start + 20, `the load commands claim ${commandsBytes} bytes`, { hint: CUT_OFF_HINT });
  let bytes = readExactly(source, start + size2, commandsBytes, "the load commands");
  return {
    bits,
    endian,
    cpuType: head.u32(4),
    cpuSubtype: head.u32(8),
    fileType: head.u32(12),
    flags: head.u32(24),
    start,
    commands: splitCommands(bytes, start + size2, head.u32(16), endian, warnings)
  };
}
function splitCommands(bytes, start, count, endian, warnings) {
  let table = new ByteView(bytes, start, endian), commands = [], at = 0;
  for (let index = 0; index < count; index += 1) {
    if (index >= MAX_COMMANDS || at + 8 > bytes.length) {
      warnings.add(`load commands: ${count} are announced, ${index} are there or are read`);
      break;
    }
    let size2 = table.u32(at + 4);
    if (size2 < 8 || at + size2 > bytes.length) {
      warnings.add(`load commands: number ${index} claims ${size2} bytes (at byte offset ${start + at})`);
      break;
    }
    commands.push({ kind: table.u32(at), view: new ByteView(bytes.subarray(at, at + size2), start + at, endian) }), at += size2;
  }
  return commands;
}
function sliceImage(source, slice) {
  let regions = [], sections = [];
  for (let { kind, view } of slice.commands) {
    if (kind !== LC_SEGMENT && kind !== LC_SEGMENT_64) continue;
    let bits = kind === LC_SEGMENT_64 ? 64 : 32, word2 = bits / 8, fileBytes = view.word(24 + 3 * word2, bits), offset = view.word(24 + 2 * word2, bits) + slice.start, protection = view.u32(24 + 4 * word2 + 4);
    if (offset + fileBytes > source.sizeBytes) throw truncated(view, offset + fileBytes, source.sizeBytes);
    fileBytes > 0 && cString(view.bytes.subarray(8, 24)) !== "__LINKEDIT" && regions.push({
      offset,
      sizeBytes: fileBytes,
      address: view.word(24, bits),
      writable: (protection & VM_PROT_WRITE) !== 0,
      executable: (protection & VM_PROT_EXECUTE) !== 0
    }), sections.push(...sectionsOf(view, bits, slice.start));
  }
  return { source, endian: slice.endian, bits: slice.bits, regions, sections };
}
function truncated(view, end, sizeBytes) {
  let name2 = JSON.stringify(cString(view.bytes.subarray(8, 24)));
  return new BinaryFormatError(
    sizeBytes,
    `the file is truncated: segment ${name2} ends at byte ${end}, the file at ${sizeBytes}`,
    { hint: CUT_OFF_HINT }
  );
}
function sectionsOf(view, bits, start) {
  let word2 = bits / 8, first = 24 + 4 * word2 + 16, size2 = bits === 64 ? 80 : 68, count = Math.min(view.u32(first - 8), Math.floor((view.length - first) / size2), MAX_SECTIONS2), sections = [];
  for (let index = 0; index < count; index += 1) {
    let at = first + index * size2;
    (view.u32(at + 32 + 2 * word2 + 16) & 255) !== S_ZEROFILL && sections.push({
      name: cString(view.bytes.subarray(at, at + 16)),
      address: view.word(at + 32, bits),
      sizeBytes: view.word(at + 32 + word2, bits),
      offset: view.u32(at + 32 + 2 * word2) + start
    });
  }
  return sections;
}

// src/binary/macho/macho-symbols.ts
var LC_SYMTAB = 2, LC_DYSYMTAB = 11, N_WEAK_REF = 64, MH_TWOLEVEL = 128, MAX_IMPORTS2 = 2e4, MAX_NAME_BYTES6 = 1024, MAX_NAMES_BYTES4 = 4 << 20;
function readMachoSymbols(source, slice, libraries, warnings) {
  let table = slice.commands.find(({ kind }) => kind === LC_SYMTAB)?.view, ranges = slice.commands.find(({ kind }) => kind === LC_DYSYMTAB)?.view;
  if (!table || !ranges || table.length < 24 || ranges.length < 32) return { imports: [], stripped: null };
  let [first, count] = [ranges.u32(24), ranges.u32(28)];
  return warnings.attempt("symbols", { imports: [], stripped: null }, () => {
    let entryBytes = slice.bits === 64 ? 16 : 12, there = Math.max(0, Math.min(count, table.u32(12) - first));
    count > there && warnings.add(`symbols: ${count} imports are announced, the table has room for ${there}`);
    let read = Math.min(there, MAX_IMPORTS2);
    there > read && warnings.add(`symbols: the first ${read} of ${there} imports are read`);
    let start = slice.start + table.u32(8) + first * entryBytes, strings = slice.start + table.u32(16), view = new ByteView(readExactly(source, start, read * entryBytes, "undefined symbols"), start, slice.endian), left = MAX_NAMES_BYTES4;
    return { imports: Array.from({ length: read }, (_, index) => {
      let at = index * entryBytes, nameAt = strings + view.u32(at), description = view.u16(at + 6), name2 = readCString(source, nameAt, nameAt + Math.min(MAX_NAME_BYTES6, left));
      left -= name2.length;
      let library = (slice.flags & MH_TWOLEVEL) === 0 ? void 0 : libraries[(description >>> 8) - 1];
      return {
        name: name2,
        library: library ?? null,
        version: null,
        weak: (description & N_WEAK_REF) !== 0
      };
    }), stripped: ranges.u32(12) === 0 && ranges.u32(20) <= 1 };
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
}, MH_EXECUTE = 2, REFUSED = {
  1: "a relocatable object",
  4: "a core dump",
  10: "debug data (dSYM)"
}, MH_ALLOW_STACK_EXECUTION = 131072, MH_PIE = 2097152;
function inspectMacho(source) {
  let warnings = new Warnings(), parts = readFat(source), slice = readSlice(source, parts?.[0]?.offset ?? 0, warnings);
  refuseOtherTypes2(slice);
  let arch2 = archName(slice.cpuType), architectures = parts?.map((part2) => archName(part2.cpuType)) ?? [arch2];
  if (architectures.length > 1) {
    let others = architectures.slice(1).join(", ");
    warnings.add(`the file is universal: these facts are those of ${arch2}; it also holds ${others}`);
  }
  let image = sliceImage(source, slice), libraries = readLibraries(slice.commands), { imports, stripped } = readMachoSymbols(source, slice, libraries.all, warnings), { signature, hardenedRuntime, entitlements } = readCodeSignature(source, slice, warnings), go = readGo(image, { arch: arch2, noteNames: /* @__PURE__ */ new Set(), sectionsTell: !0, asksLibc: !1 }, warnings);
  return {
    format: "macho",
    os: "darwin",
    arch: arch2,
    bits: slice.bits,
    endian: slice.endian,
    sizeBytes: source.sizeBytes,
    kind: slice.fileType === MH_EXECUTE ? "executable" : "library",
    linkage: libraries.interpreter !== null || libraries.all.length > 0 ? "dynamic" : "static",
    interpreter: libraries.interpreter,
    needed: libraries.needed,
    rpath: libraries.rpath,
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
    elf: null,
    pe: null,
    macho: {
      ...buildVersion(slice.commands),
      architectures,
      weakLibraries: libraries.weak,
      hardenedRuntime,
      entitlements
    },
    signature,
    warnings: warnings.list()
  };
}
function refuseOtherTypes2({ fileType, start }) {
  let what = REFUSED[fileType];
  if (what !== void 0)
    throw new BinaryFormatError(start + 12, `the Mach-O file is ${what}, not an executable`, {
      hint: 'Name what the linker made of it, the file that "go build" writes.'
    });
}
function archName(cpuType) {
  return ARCHES[cpuType] ?? `unknown(0x${cpuType.toString(16)})`;
}

// src/binary/not-a-binary.ts
var NAME_THE_BINARY = "Name the built Go binary itself, an ELF, PE or Mach-O file.", UNPACK = "Unpack it and name the binary inside.", KINDS = [
  { starts: "#!", what: "a script", hint: "Name the program that the script starts." },
  { starts: "\x8B", what: "a gzip archive", hint: UNPACK },
  { starts: "PK", what: "a zip archive", hint: UNPACK },
  { starts: "\xFD7zXZ\0", what: "an xz archive", hint: UNPACK },
  { starts: "(\xB5/\xFD", what: "a zstd archive", hint: UNPACK },
  { starts: "BZh", what: "a bzip2 archive", hint: UNPACK },
  { starts: "7z\xBC\xAF'", what: "a 7z archive", hint: UNPACK },
  { at: 257, starts: "ustar", what: "a tar archive", hint: UNPACK },
  { starts: `!<arch>
debian`, what: "a Debian package", hint: UNPACK },
  { starts: `!<arch>
`, what: "a static library (ar archive)", hint: "Link it into a program and name that." },
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
function notABinary(head, sizeBytes) {
  if (sizeBytes === 0)
    return new BinaryFormatError(0, "the file is empty", {
      hint: "The build or the download wrote nothing. Do it again."
    });
  for (let { at = 0, starts, what: what2, hint } of KINDS)
    if (hasAt(head, at, starts))
      return new BinaryFormatError(at, `this is ${what2}, not a binary`, { hint: hint ?? NAME_THE_BINARY });
  if (sizeBytes < 4)
    return new BinaryFormatError(sizeBytes, `the file ends after ${sizeBytes} bytes, before any format shows`, {
      hint: NAME_THE_BINARY
    });
  let what = looksLikeText(head) ? "text" : `data that begins with ${hex(head.subarray(0, 4))}`;
  return new BinaryFormatError(0, `this is ${what}, not a binary`, { hint: NAME_THE_BINARY });
}
function hasAt(head, at, text2) {
  if (head.length < at + text2.length) return !1;
  for (let index = 0; index < text2.length; index += 1)
    if (head[at + index] !== text2.charCodeAt(index)) return !1;
  return !0;
}
function looksLikeText(head) {
  return head.every((byte) => byte >= 32 || byte >= 9 && byte <= 13);
}
function hex(bytes) {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

// src/binary/pe/authenticode.ts
var CERTIFICATES = 4, PKCS_SIGNED_DATA = 2, MAX_CERTIFICATE_BYTES = 1 << 20;
function readAuthenticode(source, header, warnings) {
  let { address: offset = 0, sizeBytes = 0 } = header.directories[CERTIFICATES] ?? {};
  return offset === 0 || sizeBytes === 0 ? null : warnings.attempt("Authenticode", { kind: "authenticode", signer: null }, () => {
    let head = new ByteView(readExactly(source, offset, 8, "the certificate table"), offset, "little"), length = head.u32(0);
    if (head.u16(6) !== PKCS_SIGNED_DATA || length < 8) return { kind: "authenticode", signer: null };
    let size2 = Math.min(length - 8, MAX_CERTIFICATE_BYTES), signer = cmsSigner(readExactly(source, offset + 8, size2, "the Authenticode signature"));
    return signer?.commonName || warnings.add("Authenticode: there is a signature, its signer could not be read"), { kind: "authenticode", signer: signer?.commonName ?? null };
  });
}

// src/binary/pe/pe-header.ts
var MAX_DIRECTORIES = 16, MAX_SECTIONS3 = 512;
function readPeHeader(source, warnings) {
  let at = peOffset(source), coff = new ByteView(readExactly(source, at, 24, "the COFF header"), at, "little"), optionalBytes = coff.u16(20), characteristics = coff.u16(22);
  if (optionalBytes === 0)
    throw new BinaryFormatError(at + 20, "the PE file has no optional header: it is an object, not an executable", {
      hint: 'Name what the linker made of it, the .exe that "go build" writes.'
    });
  let optional2 = new ByteView(readExactly(source, at + 24, optionalBytes, "the optional header"), at + 24, "little"), magic = optional2.u16(0);
  if (magic !== 267 && magic !== 523)
    throw new BinaryFormatError(at + 24, `the magic of the optional header is 0x${magic.toString(16)}`, {
      hint: CUT_OFF_HINT
    });
  let bits = magic === 523 ? 64 : 32;
  return {
    bits,
    machine: coff.u16(4),
    characteristics,
    subsystem: optional2.u16(68),
    dllCharacteristics: optional2.u16(70),
    osVersion: `${optional2.u16(40)}.${optional2.u16(42)}`,
    subsystemVersion: `${optional2.u16(48)}.${optional2.u16(50)}`,
    imageBase: bits === 64 ? optional2.u64(24) : optional2.u32(28),
    symbolCount: coff.u32(16),
    directories: readDirectories(optional2, bits),
    sections: readSections2(source, coff.u16(6), at + 24 + optionalBytes, warnings)
  };
}
function peOffset(source) {
  let stub = new ByteView(readUpTo(source, 0, 64), 0, "little"), at = stub.length < 64 ? -1 : stub.u32(60), signature = at < 0 ? "" : String.fromCharCode(...readUpTo(source, at, 4));
  if (signature === "PE\0\0") return at;
  let other = /^(?:NE|LE|LX)/.exec(signature)?.[0];
  throw new BinaryFormatError(
    Math.max(0, Math.min(at, source.sizeBytes)),
    other ? `this is a 16-bit or mixed program (${other}), not a PE file` : "the file begins with MZ and has no PE header",
    { hint: stub.length < 64 || at + 4 > source.sizeBytes ? CUT_OFF_HINT : 'Name the .exe that "go build" writes.' }
  );
}
function readDirectories(optional2, bits) {
  let start = bits === 64 ? 112 : 96;
  if (optional2.length < start) return [];
  let room = Math.floor((optional2.length - start) / 8), count = Math.min(optional2.u32(start - 4), room, MAX_DIRECTORIES);
  return Array.from({ length: count }, (_, index) => ({
    address: optional2.u32(start + index * 8),
    sizeBytes: optional2.u32(start + index * 8 + 4)
  }));
}
function readSections2(source, count, at, warnings) {
  count > MAX_SECTIONS3 && warnings.add(`the file has ${count} sections; the first ${MAX_SECTIONS3} are read`);
  let read = Math.min(count, MAX_SECTIONS3), view = new ByteView(readExactly(source, at, read * 40, "the section table"), at, "little"), sections = Array.from({ length: read }, (_, index) => {
    let base = index * 40;
    return {
      name: cString(view.bytes.subarray(base, base + 8)),
      virtualBytes: view.u32(base + 8),
      address: view.u32(base + 12),
      sizeBytes: view.u32(base + 16),
      offset: view.u32(base + 20),
      characteristics: view.u32(base + 36)
    };
  });
  for (let section of sections)
    if (section.sizeBytes > 0 && section.offset + section.sizeBytes > source.sizeBytes)
      throw new BinaryFormatError(
        source.sizeBytes,
        `the file is truncated: section ${JSON.stringify(section.name)} ends at byte ${section.offset + section.sizeBytes}, the file at ${source.sizeBytes}`,
        { hint: CUT_OFF_HINT }
      );
  return sections;
}

// src/binary/pe/pe-imports.ts
var IMPORTS = 1, DELAYED = 13, MAX_LIBRARIES2 = 512, MAX_IMPORTS3 = 2e4, MAX_NAME_BYTES7 = 1024, MAX_NAMES_BYTES5 = 4 << 20;
function readPeImports(image, header, warnings) {
  let libraries = [], delayLoaded = [], imports = [], at = (rva) => offsetOf(image, header.imageBase + rva), budget = { thunks: MAX_IMPORTS3, bytes: MAX_NAMES_BYTES5 }, nameAt = (offset) => {
    let name2 = readCString(image.source, offset, offset + Math.min(MAX_NAME_BYTES7, budget.bytes));
    return budget.bytes -= name2.length, name2;
  };
  return warnings.attempt("imports", void 0, () => {
    for (let view of descriptors(image, header, { directory: IMPORTS, entryBytes: 20, nameAt: 12 }, warnings)) {
      let nameOffset = at(view.u32(12));
      if (nameOffset === null) {
        warnings.add(`imports: a library's name is not in the file (at byte offset ${view.start + 12})`);
        continue;
      }
      let library = nameAt(nameOffset);
      libraries.push(library);
      let thunks = at(view.u32(0) || view.u32(16));
      if (thunks !== null)
        for (let name2 of thunkNames(image, header, thunks, at, nameAt)) {
          if (budget.thunks -= 1, budget.thunks < 0) return warnings.add(`imports: the first ${MAX_IMPORTS3} are read`);
          name2 !== null && imports.push({ name: name2, library, version: null, weak: !1 });
        }
    }
  }), warnings.attempt("delay-loaded imports", void 0, () => {
    for (let view of descriptors(image, header, { directory: DELAYED, entryBytes: 32, nameAt: 4 }, warnings)) {
      let nameOffset = (view.u32(0) & 1) === 1 ? at(view.u32(4)) : offsetOf(image, view.u32(4));
      nameOffset !== null && delayLoaded.push(nameAt(nameOffset));
    }
  }), { libraries, delayLoaded, imports };
}
function* descriptors({ source, regions }, header, { directory, entryBytes, nameAt }, warnings) {
  let { address = 0, sizeBytes = 0 } = header.directories[directory] ?? {};
  if (address === 0 || sizeBytes === 0) return;
  let start = offsetOf({ regions }, header.imageBase + address);
  if (start === null) {
    warnings.add(`imports: table ${directory} lies outside the file, at address 0x${address.toString(16)}`);
    return;
  }
  for (let index = 0; ; index += 1) {
    if (index >= MAX_LIBRARIES2) return warnings.add(`imports: the first ${MAX_LIBRARIES2} libraries are read`);
    let at = start + index * entryBytes, view = new ByteView(readExactly(source, at, entryBytes, "an import descriptor"), at, "little");
    if (view.u32(nameAt) === 0) return;
    yield view;
  }
}
function* thunkNames({ source }, header, start, at, nameAt) {
  let width = header.bits / 8;
  for (let index = 0; ; index += 1) {
    let offset = start + index * width, view = new ByteView(readExactly(source, offset, width, "an import"), offset, "little"), low = view.u32(0), high = header.bits === 64 ? view.u32(4) : low;
    if (low === 0 && high === 0) return;
    if (high >= 2147483648) yield `#${low & 65535}`;
    else {
      let hint = at(low & 2147483647);
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
}, SUBSYSTEMS = {
  1: "native",
  2: "gui",
  3: "console",
  7: "posix",
  9: "windows-ce",
  10: "efi-application",
  11: "efi-boot-driver",
  12: "efi-runtime-driver",
  16: "boot-application"
}, RELOCATIONS_STRIPPED = 1, IS_DLL = 8192, MEM_EXECUTE = 536870912, MEM_WRITE = 2147483648, HIGH_ENTROPY_VA = 32, DYNAMIC_BASE = 64, FORCE_INTEGRITY = 128, NX_COMPAT = 256, GUARD_CF = 16384;
function inspectPe(source) {
  let warnings = new Warnings(), header = readPeHeader(source, warnings), arch2 = ARCHES2[header.machine] ?? `unknown(0x${header.machine.toString(16)})`, image = toImage(source, header), { libraries, delayLoaded, imports } = readPeImports(image, header, warnings), go = readGo(image, { arch: arch2, noteNames: /* @__PURE__ */ new Set(), sectionsTell: !1, asksLibc: !1 }, warnings), pe = peFacts(header, delayLoaded);
  return {
    format: "pe",
    os: "windows",
    arch: arch2,
    bits: header.bits,
    endian: "little",
    sizeBytes: source.sizeBytes,
    kind: (header.characteristics & IS_DLL) === 0 ? "executable" : "library",
    linkage: libraries.length > 0 ? "dynamic" : "static",
    interpreter: null,
    needed: libraries,
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
    signature: readAuthenticode(source, header, warnings),
    warnings: warnings.list()
  };
}
function peFacts(header, delayLoaded) {
  let flags = header.dllCharacteristics, aslr = (flags & DYNAMIC_BASE) !== 0 && (header.characteristics & RELOCATIONS_STRIPPED) === 0;
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
  let mapped2 = header.sections.filter((section) => section.sizeBytes > 0);
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
  let head = readUpTo(source, 0, 512), magic = head.length < 4 ? 0 : new DataView(head.buffer, head.byteOffset).getUint32(0);
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

// src/entry/verify/host-libraries.ts
var DEFAULT_FOLDERS = ["/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/local/lib"], TRIPLETS = {
  amd64: "x86_64-linux-gnu",
  386: "i386-linux-gnu",
  arm64: "aarch64-linux-gnu",
  arm: "arm-linux-gnueabihf",
  riscv64: "riscv64-linux-gnu",
  ppc64le: "powerpc64le-linux-gnu",
  s390x: "s390x-linux-gnu"
}, MOST_FILES = 200, MOST_DEPTH = 5;
function hostLibraries(arch2, env) {
  let triplet = TRIPLETS[arch2], own2 = triplet === void 0 ? [] : [`/lib/${triplet}`, `/usr/lib/${triplet}`], asked = (env.LD_LIBRARY_PATH ?? "").split(":").filter((folder) => folder.startsWith("/")), folders = [.../* @__PURE__ */ new Set([...asked, ...configured("/etc/ld.so.conf", 0), ...own2, ...DEFAULT_FOLDERS])];
  return {
    exists: (path) => (0, import_node_fs4.existsSync)(path),
    versionsOf(soname) {
      if (soname.includes("/")) return definedBy(soname, arch2);
      for (let folder of folders) {
        let versions = definedBy((0, import_node_path.join)(folder, soname), arch2);
        if (versions !== null) return versions;
      }
      return null;
    }
  };
}
function definedBy(path, arch2) {
  if (!(0, import_node_fs4.statSync)(path, { throwIfNoEntry: !1 })?.isFile()) return null;
  try {
    var _stack = [];
    try {
      let source = __using(_stack, openFileSource(path));
      let facts = inspectBinary(source);
      return facts.arch === arch2 ? facts.elf?.definedVersions ?? [] : null;
    } catch (_) {
      var _error = _, _hasError = !0;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch {
    return null;
  }
}
function configured(path, depth) {
  return textOf(path).split(`
`).flatMap((line) => {
    let words = line.replace(/#.*/, "").trim().split(/[\s,:]+/);
    return words[0] !== "include" ? words.filter((word2) => word2.startsWith("/")) : depth >= MOST_DEPTH ? [] : words.slice(1).flatMap((pattern) => matching(pattern).flatMap((file) => configured(file, depth + 1)));
  });
}
function matching(pattern) {
  let folder = (0, import_node_path.dirname)(pattern), last = pattern.slice(folder.length + 1), [before = "", after] = last.split("*");
  return after === void 0 ? [pattern] : namesIn(folder).filter((name2) => name2.startsWith(before) && name2.endsWith(after)).sort().slice(0, MOST_FILES).map((name2) => (0, import_node_path.join)(folder, name2));
}
function namesIn(folder) {
  try {
    return (0, import_node_fs4.readdirSync)(folder);
  } catch {
    return [];
  }
}
function textOf(path) {
  try {
    return (0, import_node_fs4.readFileSync)(path, "utf8").slice(0, 1 << 20);
  } catch {
    return "";
  }
}

// src/entry/verify/read-host.ts
var import_node_fs5 = require("node:fs"), import_node_os = require("node:os");

// src/signature/cpu-level.ts
var LEVELS = [
  ["cmov", "cx8", "fpu", "fxsr", "mmx", "syscall", "sse", "sse2"],
  ["cx16", "lahf_lm", "popcnt", "pni", "sse4_1", "sse4_2", "ssse3"],
  ["avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave"],
  ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"]
];
function cpuLevelOf2(cpuinfo) {
  let flags = /^flags\s*:(.*)$/m.exec(cpuinfo)?.[1];
  if (flags === void 0) return null;
  let has = new Set(flags.trim().split(/\s+/)), missing = LEVELS.findIndex((names) => !names.every((flag) => has.has(flag)));
  return Math.max(1, missing === -1 ? LEVELS.length : missing);
}

// src/entry/verify/read-host.ts
var ARCHITECTURES = {
  x64: ["amd64", "386"],
  ia32: ["386"],
  arm64: ["arm64"],
  arm: ["arm"],
  riscv64: ["riscv64"],
  ppc64: ["ppc64le"],
  s390x: ["s390x"],
  loong64: ["loong64"]
}, MOST_BYTES = 1 << 20, NO_LIMIT = 2 ** 60;
function readHost() {
  let os = (0, import_node_os.platform)() === "win32" ? "windows" : (0, import_node_os.platform)(), limits = os === "linux" ? textOf2("/proc/self/limits") : "";
  return {
    os,
    architectures: ARCHITECTURES[(0, import_node_os.arch)()] ?? [(0, import_node_os.arch)()],
    system: os === "darwin" ? macosVersion() : (0, import_node_os.release)(),
    cpuLevel: (0, import_node_os.arch)() === "x64" && os === "linux" ? cpuLevelOf2(textOf2("/proc/cpuinfo")) : null,
    clockSource: word("/sys/devices/system/clocksource/clocksource0/current_clocksource"),
    nowMs: Date.now(),
    openFilesLimit: hardLimit(limits, "Max open files"),
    threadsLimit: least(hardLimit(limits, "Max processes"), cgroupLimit("pids", "pids.max", "pids.max")),
    memoryLimitBytes: least((0, import_node_os.totalmem)(), cgroupLimit("memory", "memory.max", "memory.limit_in_bytes"))
  };
}
function hardLimit(limits, name2) {
  let hard = limits.split(`
`).find((each) => each.startsWith(name2))?.slice(name2.length).trim().split(/\s+/)[1];
  return hard !== void 0 && /^\d+$/.test(hard) ? Number(hard) : null;
}
function cgroupLimit(controller, v2File, v1File) {
  let lines = textOf2("/proc/self/cgroup").split(`
`), pathOf = (wanted) => lines.map((line) => line.split(":")).find(([, controllers]) => wanted(controllers ?? ""))?.slice(2).join(":"), v1 = pathOf((controllers) => controllers.split(",").includes(controller)), v2 = pathOf((controllers) => controllers === ""), said = [
    ...v1 === void 0 ? [] : [`/sys/fs/cgroup/${controller}${v1}/${v1File}`, `/sys/fs/cgroup/${controller}/${v1File}`],
    ...v2 === void 0 ? [] : [`/sys/fs/cgroup${v2}/${v2File}`, `/sys/fs/cgroup/${v2File}`]
  ].map((file) => textOf2(file).trim()).find((text2) => text2 !== "");
  return said === void 0 || !/^\d+$/.test(said) || Number(said) >= NO_LIMIT ? null : Number(said);
}
function macosVersion() {
  let plist = textOf2("/System/Library/CoreServices/SystemVersion.plist");
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
    fd = (0, import_node_fs5.openSync)(path, "r");
    let buffer = Buffer.alloc(MOST_BYTES), length = 0;
    for (let read = -1; read !== 0 && length < MOST_BYTES; length += read)
      read = (0, import_node_fs5.readSync)(fd, buffer, length, MOST_BYTES - length, null);
    return buffer.toString("utf8", 0, length);
  } catch {
    return "";
  } finally {
    fd !== null && (0, import_node_fs5.closeSync)(fd);
  }
}

// src/entry/verify/read-signature.ts
var import_node_fs6 = require("node:fs");

// src/targets/json-problem.ts
function jsonProblem(text2, error2) {
  if (text2.trim() === "") return "is empty";
  let message = error2 instanceof Error ? error2.message : "";
  if (/^Unexpected end|^Unterminated/.test(message)) return "is no JSON: its end is missing";
  let offset = /at position (\d{1,12})/.exec(message)?.[1];
  if (offset !== void 0 && Number(offset) >= text2.trimEnd().length) return "is no JSON: its end is missing";
  if (offset !== void 0) {
    let before = text2.slice(0, Number(offset)).split(`
`);
    return `is no JSON: line ${before.length}, column ${before.at(-1).length + 1} is wrong`;
  }
  let quoted = /"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1]?.trim();
  return quoted === void 0 || quoted === "" ? "is no JSON" : `is no JSON, as near ${JSON.stringify(quoted.slice(0, 40))}`;
}

// node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  let numericValues = Object.values(entries).filter((v) => typeof v == "number");
  return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  return typeof value == "bigint" ? value.toString() : value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter, this._value = void 0;
  }
  get value() {
    let getter = this._getter;
    return getter !== void 0 && (this._value = getter(), this._getter = void 0), this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input == null;
}
function cleanRegex(source) {
  let start = source.startsWith("^") ? 1 : 0, end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
  let ratio = val / step, roundedRatio = Math.round(ratio), tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  return Math.abs(ratio - roundedRatio) < tolerance ? 0 : ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object2, key, getter) {
  let value;
  Object.defineProperty(object2, key, {
    get() {
      if (value !== EVALUATING)
        return value === void 0 && (value = EVALUATING, value = getter()), value;
    },
    set(v) {
      Object.defineProperty(object2, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: !0
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: !0,
    enumerable: !0,
    configurable: !0
  });
}
function rawShape(def) {
  let desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      let value = getter();
      return assignProp(this, key, value), value;
    },
    enumerable: !0,
    configurable: !0
  });
}
function putProp(target, key, value) {
  key in target ? assignProp(target, key, value) : target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  let raw = sourceShape(source);
  for (let key of keys) {
    let desc = Object.getOwnPropertyDescriptor(raw, key);
    desc.enumerable && (desc.get ? deferProp(target, key, () => {
      let value = source._zod.def.shape[key];
      return wrap ? wrap(value, key) : value;
    }) : putProp(target, key, wrap ? wrap(desc.value, key) : desc.value));
  }
}
function mirrorProps(target, source) {
  for (let key of Reflect.ownKeys(source)) {
    let desc = Object.getOwnPropertyDescriptor(source, key);
    desc.enumerable && (desc.get ? deferProp(target, key, () => source[key]) : putProp(target, key, desc.value));
  }
}
function mergeDefs(...defs) {
  let mergedDescriptors = {};
  for (let def of defs) {
    let descriptors2 = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors2);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  return path ? path.reduce((acc, key) => acc?.[key], obj) : obj;
}
function promiseAllObject(promisesObj) {
  let keys = Object.keys(promisesObj), promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    let resolvedObj = {};
    for (let i = 0; i < keys.length; i++)
      resolvedObj[keys[i]] = results[i];
    return resolvedObj;
  });
}
function randomString(length = 10) {
  let chars = "abcdefghijklmnopqrstuvwxyz", str = "";
  for (let i = 0; i < length; i++)
    str += chars[Math.floor(Math.random() * chars.length)];
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data == "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare"))
    return !1;
  try {
    let F = Function;
    return new F(""), !0;
  } catch {
    return !1;
  }
});
function isPlainObject(o) {
  if (isObject(o) === !1)
    return !1;
  let ctor = o.constructor;
  if (ctor === void 0 || typeof ctor != "function")
    return !0;
  let prot = ctor.prototype;
  return !(isObject(prot) === !1 || Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === !1);
}
function shallowClone(o) {
  return isPlainObject(o) ? { ...o } : Array.isArray(o) ? [...o] : o instanceof Map ? new Map(o) : o instanceof Set ? new Set(o) : o;
}
function numKeys(data) {
  let keyCount = 0;
  for (let key in data)
    Object.prototype.hasOwnProperty.call(data, key) && keyCount++;
  return keyCount;
}
var getParsedType = (data) => {
  let t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      return Array.isArray(data) ? "array" : data === null ? "null" : data.then && typeof data.then == "function" && data.catch && typeof data.catch == "function" ? "promise" : typeof Map < "u" && data instanceof Map ? "map" : typeof Set < "u" && data instanceof Set ? "set" : typeof Date < "u" && data instanceof Date ? "date" : typeof File < "u" && data instanceof File ? "file" : "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
}, propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]), primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  let cl = new inst._zod.constr(def ?? inst._zod.def);
  return (!def || params?.parent) && (cl._zod.parent = inst), cl;
}
function normalizeParams(_params) {
  let params = _params;
  if (!params)
    return {};
  if (typeof params == "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  return delete params.message, typeof params.error == "string" ? { ...params, error: () => params.error } : params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      return target ?? (target = getter()), Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      return target ?? (target = getter()), Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      return target ?? (target = getter()), Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      return target ?? (target = getter()), Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      return target ?? (target = getter()), Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      return target ?? (target = getter()), Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      return target ?? (target = getter()), Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  return typeof value == "bigint" ? value.toString() + "n" : typeof value == "string" ? `"${value}"` : `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}
var NUMBER_FORMAT_RANGES = {
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  let currDef = schema._zod.def, checks = currDef.checks;
  if (checks && checks.length > 0)
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  let newShape = {};
  return mirrorShape(newShape, schema, maskedKeys(schema, mask)), clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  let raw = sourceShape(schema), keys = [];
  for (let key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable)
      throw new Error(`Unrecognized key: "${String(key)}"`);
    mask[key] && keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  let currDef = schema._zod.def, checks = currDef.checks;
  if (checks && checks.length > 0)
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  let omitted = new Set(maskedKeys(schema, mask)), newShape = {};
  return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key))), clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape))
    throw new Error("Invalid input to extend: expected a plain object");
  let checks = schema._zod.def.checks;
  if (checks && checks.length > 0) {
    let existingShape = sourceShape(schema);
    for (let key of Reflect.ownKeys(shape))
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0)
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  let newShape = {};
  return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema))), mirrorProps(newShape, shape), newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape))
    throw new Error("Invalid input to safeExtend: expected a plain object");
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def)
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  if (a._zod.def.checks?.length)
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  let newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a))), mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  let def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name2 = "partial") {
  let checks = schema._zod.def.checks;
  if (checks && checks.length > 0)
    throw new Error(`.${name2}() cannot be used on object schemas containing refinements`);
  let selected = mask ? new Set(maskedKeys(schema, mask)) : void 0, newShape = {};
  return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value }))), clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  let selected = mask ? new Set(maskedKeys(schema, mask)) : void 0, newShape = {};
  return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  )), clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === !0)
    return !0;
  for (let i = startIndex; i < x.issues.length; i++)
    if (x.issues[i]?.continue !== !0)
      return !0;
  return !1;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === !0)
    return !0;
  for (let i = startIndex; i < x.issues.length; i++)
    if (x.issues[i]?.continue === !1)
      return !0;
  return !1;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    return (_a3 = iss).path ?? (_a3.path = []), iss.path.unshift(path), iss;
  });
}
function unwrapMessage(message) {
  return typeof message == "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  let caps = [];
  for (let ch of defChecks ?? []) {
    let d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    let max = d.maximum ?? d.length ?? d.size;
    max >= 0 && caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++)
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  let traits = iss.inst?._zod?.traits;
  traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a3 = iss).schema ?? (_a3.schema = iss.inst) : iss.schema = iss.inst);
  let schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0, message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input", full = {};
  for (let k of Object.keys(iss))
    k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__" || (full[k] = iss[k]);
  return full.path ?? (full.path = []), full.message = message, ctx?.reportInput && (full.input = iss.input), full;
}
function getSizableOrigin(input) {
  return input instanceof Set ? "set" : input instanceof Map ? "map" : input instanceof File ? "file" : "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  let units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++)
    (str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320 && (count--, i++);
  return count;
}
function getLengthableOrigin(input) {
  return Array.isArray(input) ? "array" : typeof input == "string" ? "string" : "unknown";
}
function parsedType(data) {
  let t = typeof data;
  switch (t) {
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "object": {
      if (data === null)
        return "null";
      if (Array.isArray(data))
        return "array";
      let obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor)
        return obj.constructor.name;
    }
  }
  return t;
}
function issue(...args) {
  let [iss, input, inst] = args;
  return typeof iss == "string" ? {
    message: iss,
    code: "custom",
    input,
    inst
  } : { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => Number.isNaN(Number.parseInt(k, 10))).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  let binaryString = atob(base642), bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++)
    bytes[i] = binaryString.charCodeAt(i);
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++)
    binaryString += String.fromCharCode(bytes[i]);
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  let base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/"), padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex2) {
  let cleanHex = hex2.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0)
    throw new Error("Invalid hex string length");
  let bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2)
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table) {
  for (let key in table) {
    let desc = Object.getOwnPropertyDescriptor(table, key);
    desc.get ? Object.defineProperty(proto, key, { ...desc, enumerable: !1 }) : defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = !0) {
  return Object.defineProperty(inst, key, { configurable: !0, writable: !0, enumerable, value }), value;
}
function hide(inst, key, value) {
  return own(inst, key, value, !1);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (let key in computes) {
    let compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: !0,
      enumerable: !0,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  let proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing, broke = !1, breaker = {
  configurable: !0,
  get() {
    broke = !0;
  }
};
function defineLazyInternal(inst, key, compute) {
  let proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod, Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      Object.defineProperty(this, key, breaker);
      let outer = broke;
      broke = !1;
      try {
        let value = compute(this);
        return broke ? delete this[key] : Object.defineProperty(this, key, { configurable: !0, writable: !0, value }), broke = broke || outer, value;
      } catch (err) {
        throw delete this[key], broke = broke || outer, err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: !0, writable: !0, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  let proto = claim(inst, key);
  proto && Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      let desc = { configurable: !0, writable: !0, enumerable, value: void 0 };
      return Object.defineProperty(this, key, desc), desc.value = make(this), Object.defineProperty(this, key, desc), desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: !0, writable: !0, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  let fn = () => value;
  return fn[CONSTANT_CATCH] = !0, fn;
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: !1 }, _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  let E = _E;
  if (E) {
    let saved = E.stackTraceLimit;
    if (typeof saved == "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        return _E = null, new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name2, initializer3, proto, params) {
  let zodProto = {};
  function Internals(def) {
    this.def = def, this.constr = _, this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  let protoMembers = proto, initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (inst._zod) {
      if (inst._zod.traits.has(name2))
        return;
    } else {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    }
    if (inst._zod.traits.add(name2), initializer3(inst, def), initialized) {
      let own2 = Object.getPrototypeOf(inst), ctorProto = inst._zod.constr.prototype, up = own2;
      for (; up && up !== ctorProto; )
        up = Object.getPrototypeOf(up);
      let target = up ?? own2;
      initialized.has(target) || (initialized.add(target), members(target, protoMembers));
    }
    let proto2 = _.prototype;
    for (let k in proto2)
      Object.prototype.hasOwnProperty.call(proto2, k) && (k in inst || (inst[k] = proto2[k].bind(inst)));
  }
  let Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name2 });
  function _(def) {
    let inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    let deferred = inst._zod.deferred;
    if (deferred) {
      for (let fn of deferred)
        fn();
      inst._zod.deferred = void 0;
    }
    let pp = globalThis.__zod_globalConfig?.postProcessor;
    return pp && pp(inst), inst;
  }
  return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => params?.Parent && inst instanceof params.Parent ? !0 : inst?._zod?.traits?.has(name2)
  }), Object.defineProperty(_, "name", { value: name2 }), _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
  }
}, $ZodEncodeError = class extends Error {
  constructor(name2) {
    super(`Encountered unidirectional transform during encode: ${name2}`), this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  return newConfig && Object.assign(globalConfig, newConfig), globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  let internals = this._zod;
  return internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2)), internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: !0,
  configurable: !0
}, _issuesDesc = { value: void 0, enumerable: !1 }, _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), initializer = (inst, def) => {
  inst.name = "$ZodError", _issuesDesc.value = def, Object.defineProperty(inst, "issues", _issuesDesc), _issuesDesc.value = void 0, Object.defineProperty(inst, "message", _messageDesc);
  let proto = Object.getPrototypeOf(inst);
  _installedToString.has(proto) || (_installedToString.add(proto), Object.defineProperty(proto, "toString", {
    configurable: !0,
    enumerable: !1,
    get() {
      let value = () => this.message;
      return Object.defineProperty(this, "toString", { value, configurable: !0, writable: !0 }), value;
    },
    set(value) {
      Object.defineProperty(this, "toString", { value, configurable: !0, writable: !0 });
    }
  }));
}, $ZodError = $constructor("$ZodError", initializer), $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  return Object.prototype.hasOwnProperty.call(obj, key) || (key === "__proto__" ? Object.defineProperty(obj, key, { value: make(), writable: !0, enumerable: !0, configurable: !0 }) : obj[key] = make()), obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  let fieldErrors = {}, formErrors = [];
  for (let sub of error2.issues)
    sub.path.length > 0 ? node(fieldErrors, sub.path[0], () => []).push(mapper(sub)) : formErrors.push(mapper(sub));
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  let fieldErrors = { _errors: [] }, processError = (error3, path = []) => {
    for (let issue2 of error3.issues)
      if (issue2.code === "invalid_union" && issue2.errors.length)
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      else if (issue2.code === "invalid_key")
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      else if (issue2.code === "invalid_element")
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      else {
        let fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0)
          fieldErrors._errors.push(mapper(issue2));
        else {
          let curr = fieldErrors, i = 0;
          for (; i < fullpath.length; ) {
            let el = fullpath[i], terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              terminal && curr._errors.push(mapper(issue2)), i++;
              continue;
            }
            Object.prototype.hasOwnProperty.call(curr, el) || Object.defineProperty(curr, el, {
              value: { _errors: [] },
              enumerable: !0,
              writable: !0,
              configurable: !0
            });
            let node2 = curr[el];
            terminal && node2._errors.push(mapper(issue2)), curr = node2, i++;
          }
        }
      }
  };
  return processError(error2), fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  let fn = (schema, value, _ctx, _params) => {
    let ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      throw new $ZodAsyncError();
    if (result.issues.length) {
      let e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      throw captureStackTrace(e, _params?.callee ?? fn), e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  let fn = async (schema, value, _ctx, params) => {
    let ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 }, result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise && (result = await result), result.issues.length) {
      let e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      throw captureStackTrace(e, params?.callee ?? fn), e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    throw new $ZodAsyncError();
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: !1,
    get error() {
      return error2 || (error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config()))), issues = void 0, ctx = void 0), error2;
    },
    set error(e) {
      error2 = e, issues = void 0, ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 }, result = schema._zod.run({ value, issues: [] }, ctx);
  return result instanceof Promise && (result = await result), result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid"), COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback"), validate = ((schema, value, _ctx) => {
  let validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return !0;
    if (validator.definite === !0 && _ctx === void 0)
      return !1;
  }
  return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
  let ctx = _ctx ? { ..._ctx, async: !1, abortEarly: !0 } : { async: !1, abortEarly: !0 }, fallbackRun = schema._zod.bag.fallbackRun, result;
  if (fallbackRun ? (ctx[COMPILE_FALLBACK] = !0, result = fallbackRun({ value, issues: [] }, ctx)) : result = schema._zod.run({ value, issues: [] }, ctx), result instanceof Promise)
    throw new $ZodAsyncError();
  return result.issues.length === 0;
}
var validateAsync = async (schema, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !0, abortEarly: !0 } : { async: !0, abortEarly: !0 }, result = schema._zod.run({ value, issues: [] }, ctx);
  return result instanceof Promise && (result = await result), result.issues.length === 0;
}, _encode = (_Err) => {
  let parse3 = _parse(_Err), fn = (schema, value, _ctx, _params) => {
    let ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse3(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  let parse3 = _parse(_Err), fn = (schema, value, _ctx, _params) => parse3(schema, value, _ctx, finalizeParams(fn, _params));
  return fn;
};
var _encodeAsync = (_Err) => {
  let parseAsync2 = _parseAsync(_Err), fn = async (schema, value, _ctx, _params) => {
    let ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  let parseAsync2 = _parseAsync(_Err), fn = async (schema, value, _ctx, _params) => await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
  return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => _safeParse(_Err)(schema, value, _ctx);
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => _safeParseAsync(_Err)(schema, value, _ctx);

// node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/, cuid2 = /^[0-9a-z]+$/, ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, xid = /^[0-9a-vA-V]{20}$/, ksuid = /^[A-Za-z0-9]{27}$/, nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, uuid = (version4) => version4 ? new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version4}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/, e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  let hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
  return typeof args.precision == "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  let opts = ["Z"];
  args.offset && opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
  let qualified = `${timeSource({ precision: args.precision, seconds: !0 })}(?:${opts.join("|")})`, timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var lowercase = /^[^A-Z]*$/, uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {}), inst._zod.def = def, (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  let val = payload.value;
  return !nullish(val) && val.length !== void 0;
}, numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
}, $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  let origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    (def.inclusive ? payload.value <= def.value : payload.value < def.value) || payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value == "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  let origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    (def.inclusive ? payload.value >= def.value : payload.value > def.value) || payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value == "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def), inst._zod.check = (payload) => {
    if (typeof payload.value != typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    (typeof payload.value == "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0) || payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def), def.format = def.format || "float64";
  let isInt = def.format?.includes("int"), origin = isInt ? "int" : "number", [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    let input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: !1,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        input > 0 ? payload.issues.push({
          input,
          code: "too_big",
          maximum: Number.MAX_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst,
          origin,
          inclusive: !0,
          continue: !def.abort
        }) : payload.issues.push({
          input,
          code: "too_small",
          minimum: Number.MIN_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst,
          origin,
          inclusive: !0,
          continue: !def.abort
        });
        return;
      }
    }
    input < minimum && payload.issues.push({
      origin: "number",
      input,
      code: "too_small",
      minimum,
      inclusive: !0,
      inst,
      continue: !def.abort
    }), input > maximum && payload.issues.push({
      origin: "number",
      input,
      code: "too_big",
      maximum,
      inclusive: !0,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def), (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength), inst._zod.check = (payload) => {
    let input = payload.value, units = input.length;
    if ((typeof input == "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum)
      return;
    let origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: !0,
      input,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def), (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength), inst._zod.check = (payload) => {
    let input = payload.value, units = input.length;
    if ((typeof input == "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum)
      return;
    let origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: !0,
      input,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def), (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength), inst._zod.check = (payload) => {
    let input = payload.value, units = input.length, length = typeof input == "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
    if (length === def.length)
      return;
    let origin = getLengthableOrigin(input), tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: !0,
      exact: !0,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def), def.pattern ? (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
    def.pattern.lastIndex = 0, !def.pattern.test(payload.value) && payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: def.format,
      input: payload.value,
      ...def.pattern ? { pattern: def.pattern.toString() } : {},
      inst,
      continue: !def.abort
    });
  }) : (_b = inst._zod).check ?? (_b.check = () => {
  });
}), $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def), inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0, !def.pattern.test(payload.value) && payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase), $ZodCheckStringFormat.init(inst, def);
}), $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase), $ZodCheckStringFormat.init(inst, def);
}), $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  let escapedRegex = escapeRegex(def.includes), pattern = new RegExp(typeof def.position == "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern, inst._zod.check = (payload) => {
    payload.value.includes(def.includes, def.position) || payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  let pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern), inst._zod.check = (payload) => {
    payload.value.startsWith(def.prefix) || payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  let pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern), inst._zod.check = (payload) => {
    payload.value.endsWith(def.suffix) || payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def), inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [], this.indent = 0, this.args = args, this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg == "function") {
      arg(this, { execution: "sync" }), arg(this, { execution: "async" });
      return;
    }
    let lines = arg.split(`
`).filter((x) => x), minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length)), dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (let line of dedented)
      this.content.push(line);
  }
  compile() {
    let F = Function, content = this?.content ?? [""];
    return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join(`
`)}
};`)(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/versions.js
var version2 = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {}), inst._zod.def = def, inst._zod.bag = inst._zod.bag || {}, inst._zod.version = version2;
  let defChecks = inst._zod.def.checks, checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (let ch of checks)
    for (let fn of ch._zod.onattach)
      fn(inst);
  if (checks.length === 0)
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []), inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  else {
    let runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload), asyncResult;
      for (let ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload) || !ch._zod.def.when(payload))
            continue;
        } else if (isAborted)
          continue;
        let currLen = payload.issues.length, _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === !1)
          throw new $ZodAsyncError();
        if (asyncResult || _ instanceof Promise)
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _, payload.issues.length !== currLen && (attachSchema(payload.issues, currLen, inst), isAborted || (isAborted = aborted(payload, currLen)));
          });
        else {
          if (payload.issues.length === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst), isAborted || (isAborted = aborted(payload, currLen));
        }
      }
      return asyncResult ? asyncResult.then(() => payload) : payload;
    }, handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary))
        return canary.aborted = !0, canary;
      let checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === !1)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks)
        return inst._zod.parse(payload, ctx);
      if (ctx.direction === "backward") {
        let canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: !0 });
        return canary instanceof Promise ? canary.then((canary2) => handleCanaryResult(canary2, payload, ctx)) : handleCanaryResult(canary, payload, ctx);
      }
      let result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === !1)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
}), toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value) {
  let ctx = { async: !0 };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      let ctx = { async: !1 };
      try {
        let r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = def.pattern ?? anyString, inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch {
      }
    return typeof payload.value == "string" || payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    }), payload;
  };
}), $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def), $ZodString.init(inst, def);
}), $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid), $ZodStringFormat.init(inst, def);
}), $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    let v = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    }[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
}), $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email), $ZodStringFormat.init(inst, def);
}), URL_BAD_FORMAT = 1, URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(input) : (new URL(input), !0);
  } catch {
    return !1;
  }
}
function validateURL(trimmed, def) {
  return !("normalize" in def) && !("hostname" in def) && !("protocol" in def) ? canParseURL(trimmed) || URL_UNPARSEABLE : parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed))
    return URL_BAD_FORMAT;
  try {
    if (typeof URL < "u") {
      let URLStatic = URL;
      if (typeof URLStatic.parse == "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  return hostname.lastIndex = 0, hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  return protocol.lastIndex = 0, protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
    try {
      let trimmed = payload.value.trim(), url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === !0) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      def.hostname && !urlHostnameOk(url, def.hostname) && payload.issues.push({
        code: "invalid_format",
        format: "url",
        note: "Invalid hostname",
        pattern: def.hostname.source,
        input: payload.value,
        inst,
        continue: !def.abort
      }), def.protocol && !urlProtocolOk(url, def.protocol) && payload.issues.push({
        code: "invalid_format",
        format: "url",
        note: "Invalid protocol",
        pattern: def.protocol.source,
        input: payload.value,
        inst,
        continue: !def.abort
      }), payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
}), $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji()), $ZodStringFormat.init(inst, def);
}), $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length)), $ZodStringFormat.init(inst, def);
}), $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid), $ZodStringFormat.init(inst, def);
}), $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2), $ZodStringFormat.init(inst, def);
}), $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid), $ZodStringFormat.init(inst, def);
}), $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid), $ZodStringFormat.init(inst, def);
}), $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid), $ZodStringFormat.init(inst, def);
}), $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def)), $ZodStringFormat.init(inst, def);
}), $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date), $ZodStringFormat.init(inst, def);
}), $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def)), $ZodStringFormat.init(inst, def);
}), $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration), $ZodStringFormat.init(inst, def);
}), $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4), $ZodStringFormat.init(inst, def);
}), ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  return ipv6Alphabet.test(value) ? canParseURL(`http://[${value}]`) : !1;
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6), $ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
    isValidIPv6(payload.value) || payload.issues.push({
      code: "invalid_format",
      format: "ipv6",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4), $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  let parts = value.split("/");
  if (parts.length !== 2)
    return !1;
  let [address, prefix] = parts;
  if (!prefix)
    return !1;
  let prefixNum = Number(prefix);
  return `${prefixNum}` !== prefix || prefixNum < 0 || prefixNum > 128 ? !1 : isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6), $ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
    isValidCIDRv6(payload.value) || payload.issues.push({
      code: "invalid_format",
      format: "cidrv6",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
function isValidBase64(data) {
  if (data === "")
    return !0;
  if (/\s/.test(data) || data.length % 4 !== 0)
    return !1;
  try {
    return atob(data), !0;
  } catch {
    return !1;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/, $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset), $ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
    isValidBase64(payload.value) || payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
}), base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return !1;
  let base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/"), padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset), $ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
    isValidBase64URL(payload.value) || payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
}), $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164), $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    let tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return !1;
    let [header] = tokensParts;
    if (!header)
      return !1;
    let parsedHeader = JSON.parse(atob(header));
    return !("typ" in parsedHeader && parsedHeader?.typ !== "JWT" || !parsedHeader.alg || algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm));
  } catch {
    return !1;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def), inst._zod.check = (payload) => {
    isValidJWT(payload.value, def.alg) || payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = number, inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch {
      }
    let input = payload.value;
    if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input))
      return payload;
    let received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
    return payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    }), payload;
  };
}), $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def), $ZodNumber.init(inst, def);
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.parse = (payload) => payload;
}), $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.parse = (payload, _ctx) => (payload.issues.push({
    expected: "never",
    code: "invalid_type",
    input: payload.value,
    inst
  }), payload);
});
function capSize(inst, size2) {
  let caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  let cap = Math.min(...caps.map((c) => c[0])), parse3 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    let n = size2(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (let [max, ch] of sizeCaps(inst._zod.def.checks))
        if (n > max && ch._zod.def.when(payload)) {
          let start = payload.issues.length;
          return ch._zod.check(payload), payload.issues[start].continue = !1, attachSchema(payload.issues, start, inst), payload;
        }
    }
    return parse3(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  result.issues.length && final.issues.push(...prefixIssues(index, result.issues)), final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  let memo2 = globalConfig.memoizer;
  memo2?.attach(inst), inst._zod.parse = (payload, ctx) => {
    let input = payload.value;
    if (!Array.isArray(input))
      return payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      }), payload;
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    let proms = [], abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      let item = input[i], result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise)
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      else if (handleArrayResult(result, payload, i), abortEarly && result.issues.length !== 0 && aborted(result))
        break;
    }
    return proms.length ? Promise.all(proms).then(() => payload) : payload;
  }, capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  let isPresent = key in input, isOptionalOut = optout === "optional";
  if (!(!isPresent && isOptionalOut && optin === "optional")) {
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent)
        return;
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      result.issues.length || final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
      return;
    }
    result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  let keys = Object.keys(def.shape), ownSymbols = Object.getOwnPropertySymbols(def.shape), symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS, allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (let k of allKeys)
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType"))
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
  let okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  let unrecognized = [], keySet = def.keySet, _catchall = def.catchall._zod, t = _catchall.def.type, optin = _catchall.optin, optout = _catchall.optout, seen = 0;
  for (let key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      t === "never" && unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    let r = _catchall.run({ value: input[key], issues: [] }, ctx);
    r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
  }
  return unrecognized.length && payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input,
    inst,
    // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
    continue: !0
  }), proms.length ? Promise.all(proms).then(() => payload) : payload;
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  let desc = Object.getOwnPropertyDescriptor(def, "shape"), sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    let get = () => {
      let newSh = { ...sh };
      return Object.defineProperty(def, "shape", { value: newSh }), get.raw = newSh, newSh;
    };
    get.raw = sh, Object.defineProperty(def, "shape", { get });
  }
  let _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    let shape = zod.def.shape, propValues = {};
    for (let key in shape) {
      let field = shape[key]._zod;
      if (field.values) {
        Object.prototype.hasOwnProperty.call(propValues, key) || assignProp(propValues, key, /* @__PURE__ */ new Set());
        for (let v of field.values)
          propValues[key].add(v);
        field.optin !== void 0 && propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  let isObject2 = isObject, catchall = def.catchall, value, memo2 = globalConfig.memoizer;
  memo2?.attach(inst), inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    let input = payload.value;
    if (!isObject2(input))
      return payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      }), payload;
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    let proms = [], shape = value.shape, abortEarly = ctx?.abortEarly, seen = payload.issues.length;
    for (let key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      let el = shape[key], optin = el._zod.optin, optout = el._zod.optout, r = el._zod.run({ value: input[key], issues: [] }, ctx);
      r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
    }
    return catchall ? handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0) : proms.length ? Promise.all(proms).then(() => payload) : payload;
  };
}), $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  let superParse = inst._zod.parse, _normalized = cached(() => normalizeDef(def)), memo2 = globalConfig.memoizer, generateFastpass = (shape) => {
    let normalized = _normalized.value, syms = normalized.symbolKeys, doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms }), parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`, prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write("const input = payload.value;");
    let ids = /* @__PURE__ */ Object.create(null), counter = 0;
    for (let key of normalized.allKeys)
      ids[key] = `key_${counter++}`;
    doc.write(memo2 ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
    for (let key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      let id = ids[key], k = typeof key == "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key), isPresent = `${k} in input`, schema = shape[key], optin = schema?._zod?.optin, isOptionalIn = optin !== void 0, isOptionalOut = schema?._zod?.optout === "optional";
      if (doc.write(`const ${id} = ${parseStr(k)};`), isOptionalIn && isOptionalOut) {
        let assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
      } else isOptionalIn ? (doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `), optin === "defaulted" ? doc.write(`newResult[${k}] = ${id}.value;`) : doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `)) : doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
    }
    return doc.write("payload.value = newResult;"), doc.write("return payload;"), doc.compile();
  }, fastpass, isObject2 = isObject, jit = !globalConfig.jitless, fastEnabled = jit && allowsEval.value, catchall = def.catchall, value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    let input = payload.value;
    return isObject2(input) ? jit && fastEnabled && ctx?.async === !1 && ctx.jitless !== !0 ? (fastpass || (fastpass = generateFastpass(def.shape)), payload = fastpass(payload, ctx), catchall ? handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === !0) : payload) : superParse(payload, ctx) : (payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input,
      inst
    }), payload);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (let result of results)
    if (result.issues.length === 0)
      return final.value = result.value, final;
  let nonaborted = results.filter((r) => !aborted(r));
  return nonaborted.length === 1 ? (final.value = nonaborted[0].value, nonaborted[0]) : (final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  }), final);
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0), defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0), defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values))
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
  }), defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      let patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
  });
  let first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first)
      return first(payload, ctx);
    let async = !1, results = [];
    for (let option of def.options) {
      let result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise)
        results.push(result), async = !0;
      else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    return async ? Promise.all(results).then((results2) => handleUnionResults(results2, payload, inst, ctx)) : handleUnionResults(results, payload, inst, ctx);
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.parse = (payload, ctx) => {
    let input = payload.value, left = def.left._zod.run({ value: input, issues: [] }, ctx), right = def.right._zod.run({ value: input, issues: [] }, ctx);
    return left instanceof Promise || right instanceof Promise ? Promise.all([left, right]).then(([left2, right2]) => handleIntersectionResults(payload, left2, right2)) : handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b)
    return { valid: !0, data: a };
  if (a instanceof Date && b instanceof Date && +a == +b)
    return { valid: !0, data: a };
  if (isPlainObject(a) && isPlainObject(b)) {
    let bKeys = Object.keys(b), sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1), newObj = { ...a, ...b };
    Object.prototype.hasOwnProperty.call(newObj, "__proto__") && delete newObj.__proto__;
    for (let key of sharedKeys) {
      if (key === "__proto__")
        continue;
      let sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid)
        return {
          valid: !1,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      newObj[key] = sharedValue.data;
    }
    return { valid: !0, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length)
      return { valid: !1, mergeErrorPath: [] };
    let newArray = [];
    for (let index = 0; index < a.length; index++) {
      let itemA = a[index], itemB = b[index], sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid)
        return {
          valid: !1,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      newArray.push(sharedValue.data);
    }
    return { valid: !0, data: newArray };
  }
  return { valid: !1, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  let unrecKeys = /* @__PURE__ */ new Map(), unrecIssue, keyIssues = /* @__PURE__ */ new Map(), collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length)
      unrecIssue ?? (unrecIssue = iss), keys = iss.keys;
    else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      let k = String(iss.path[0]);
      keyIssues.has(k) || keyIssues.set(k, iss), keys = [k];
    } else
      return !1;
    for (let k of keys)
      unrecKeys.has(k) || unrecKeys.set(k, {}), unrecKeys.get(k)[side] = !0;
    return !0;
  };
  for (let iss of left.issues)
    collect(iss, "l") || result.issues.push(iss);
  for (let iss of right.issues)
    collect(iss, "r") || result.issues.push(iss);
  let bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    let aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    aggregated.length && result.issues.push({ ...unrecIssue, keys: aggregated });
    for (let k of bothKeys)
      !aggregated.includes(k) && keyIssues.has(k) && result.issues.push(keyIssues.get(k));
  }
  let merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  return result.value = merged.data, result;
}
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  let values = getEnumValues(def.entries), valuesSet = new Set(values);
  inst._zod.values = valuesSet, defineLazyInternal(inst, "pattern", (zod) => {
    let patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  }), inst._zod.parse = (payload, _ctx) => {
    let input = payload.value;
    return valuesSet.has(input) || payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    }), payload;
  };
}), $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  let values = new Set(def.values);
  inst._zod.values = values, defineLazyInternal(inst, "pattern", (zod) => {
    let vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o == "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  }), inst._zod.parse = (payload, _ctx) => {
    let input = payload.value;
    return values.has(input) || payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    }), payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.optin = "optional", globalConfig.memoizer?.guard(inst), inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward")
      throw new $ZodEncodeError(inst.constructor.name);
    let _out = def.transform(payload.value, payload);
    if (ctx.async)
      return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output2) => (payload.value = output2, payload));
    if (_out instanceof Promise)
      throw new $ZodAsyncError();
    return payload.value = _out, payload;
  };
});
function handleOptionalResult(payload, result) {
  return payload.value = result.issues.length ? void 0 : result.value, payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), inst._zod.optout = "optional", defineLazyInternal(inst, "values", (zod) => {
    let values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  }), defineLazyInternal(inst, "pattern", (zod) => {
    let pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  }), inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      let result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      return result instanceof Promise ? result.then((result2) => handleOptionalResult(payload, result2)) : handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
}), $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern), inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
}), $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin), defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout), defineLazyInternal(inst, "pattern", (zod) => {
    let pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  }), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0), inst._zod.parse = (payload, ctx) => payload.value === null ? payload : def.innerType._zod.run(payload, ctx);
}), $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.optin = "defaulted", defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward")
      return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0)
      return payload.value = def.defaultValue, payload;
    let result = def.innerType._zod.run(payload, ctx);
    return result instanceof Promise ? result.then((result2) => handleDefaultResult(result2, def)) : handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  return payload.value === void 0 && (payload.value = def.defaultValue), payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.optin = "defaulted", defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), inst._zod.parse = (payload, ctx) => (ctx.direction === "backward" || payload.value === void 0 && (payload.value = def.defaultValue), def.innerType._zod.run(payload, ctx));
}), $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "values", (zod) => {
    let v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  }), inst._zod.parse = (payload, ctx) => {
    let result = def.innerType._zod.run(payload, ctx);
    return result instanceof Promise ? result.then((result2) => handleNonOptionalResult(result2, inst)) : handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  return !payload.issues.length && payload.value === void 0 && payload.issues.push({
    code: "invalid_type",
    expected: "nonoptional",
    input: payload.value,
    inst
  }), payload;
}
function handleCatchResult(payload, result, def, ctx) {
  return result.issues.length ? (payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  }), payload) : (payload.value = result.value, result.memo && (payload.memo = !0), payload);
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward")
      return def.innerType._zod.run(payload, ctx);
    let result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    return result instanceof Promise ? result.then((result2) => handleCatchResult(payload, result2, def, ctx)) : handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values), defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin), defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout), defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues), inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      let right = def.out._zod.run(payload, ctx);
      return right instanceof Promise ? right.then((right2) => handlePipeResult(right2, def.in, ctx)) : handlePipeResult(right, def.in, ctx);
    }
    let left = def.in._zod.run(payload, ctx);
    return left instanceof Promise ? left.then((left2) => handlePipeResult(left2, def.out, ctx)) : handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  return left.issues.some((iss) => iss.code !== "unrecognized_keys") ? (left.aborted = !0, left) : next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin), defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout), inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward")
      return def.innerType._zod.run(payload, ctx);
    let result = def.innerType._zod.run(payload, ctx);
    return result instanceof Promise ? result.then(handleReadonlyResult) : handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  return payload.memo || (payload.value = Object.freeze(payload.value)), payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def), $ZodType.init(inst, def), inst._zod.parse = (payload, _) => payload, inst._zod.check = (payload) => {
    let input = payload.value, r = def.fn(input);
    if (r instanceof Promise)
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    let _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    inst._zod.def.params && (_iss.params = inst._zod.def.params), payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
  }
}, STATE = "~memo", NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value == "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap(), NONE = 0, ASSUMED = 1, PROVEN = 2;
function isRecursive(inst, stack, resolve) {
  let cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE, check = (child) => {
    if (result !== PROVEN && child?._zod) {
      let answer = isRecursive(child, stack, resolve);
      answer > result && (result = answer);
    }
  }, shape = (sh, spread) => {
    let answer = NONE;
    for (let key of Reflect.ownKeys(sh)) {
      let desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      let child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      child > answer && (answer = child);
    }
    return answer;
  }, merge2 = (answer) => {
    answer > result && (result = answer);
  }, def = inst._zod.def, kind = def.type;
  switch (kind) {
    case "object": {
      let raw = rawShape(def);
      merge2(raw ? shape(raw, !0) : ASSUMED), check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (let el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType), check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (let el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left), check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in), check(def.out);
      break;
    case "function":
      check(def.input), check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      let inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, !1) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default:
      for (let key in def) {
        let desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        let value = desc.value;
        if (!(!value || typeof value != "object")) {
          if (value._zod)
            check(value);
          else if (Array.isArray(value))
            for (let el of value)
              check(el);
        }
      }
  }
  return stack.delete(inst), settle(inst, result);
}
function settle(inst, answer) {
  return answer !== ASSUMED && recursive.set(inst, answer === PROVEN), answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  return bucket || (bucket = /* @__PURE__ */ new WeakMap(), state.buckets.set(inst, bucket)), bucket;
}
var handoff, open = [], memo = {
  alloc(_inst, payload, empty) {
    let bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    let entry = { value: empty, issues: null };
    return bucket.set(payload.value, entry), open.push(entry), empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []), inst._zod.deferred.push(() => {
      let base = inst._zod.parse, wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped, inst._zod.run === base && (inst._zod.run = wrapped);
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst, rechecked = !1, lastCtx, lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []), inst._zod.deferred.push(() => {
      let base = inst._zod.parse, wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          let walked = isRecursive(inst, /* @__PURE__ */ new Set(), !1);
          if (walked === NONE)
            return inst._zod.parse = base, inst._zod.run === wrapped && (inst._zod.run = base), base(payload, ctx);
          walked === PROVEN || rechecked ? isRecursiveInst = !0 : rechecked = !0;
        }
        let input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        state || (state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 }, ctx[STATE] = state);
        let bucket;
        lastCtx === ctx ? bucket = lastBucket : (bucket = bucketFor(state, inst), lastCtx = ctx, lastBucket = bucket);
        let hit = bucket.get(input);
        if (hit)
          return payload.value = hit.value, hit.issues ? hit.issues.length && payload.issues.push(...cloneIssues(hit.issues)) : (payload.memo = !0, state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet()), state.backEdges.add(hit.value)), payload;
        handoff = bucket;
        let depth = open.length, result = base(payload, ctx);
        handoff = void 0;
        let entry = open.length > depth ? open.pop() : void 0;
        return result instanceof Promise ? result.then((r) => (entry && (entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES), r)) : (entry && (entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES), result);
      };
      inst._zod.parse = wrapped, inst._zod.run === base && (inst._zod.run = wrapped);
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  let backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
var error = () => {
  let Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  let FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    return type === "number" && typeof input == "number" && !Number.isFinite(input) ? String(input) : TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        let expected = getTypeName(issue2.expected), receivedType = parsedType(issue2.input), received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        return issue2.values.length === 1 ? `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}` : `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        let adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<", sizing = getSizing(issue2.origin);
        return sizing ? `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}` : `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        let adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">", sizing = getSizing(issue2.origin);
        return sizing ? `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}` : `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        let _issue = issue2;
        return _issue.format === "starts_with" ? `Invalid string: must start with "${_issue.prefix}"` : _issue.format === "ends_with" ? `Invalid string: must end with "${_issue.suffix}"` : _issue.format === "includes" ? `Invalid string: must include "${_issue.includes}"` : _issue.format === "regex" ? `Invalid string: must match pattern ${_issue.pattern}` : `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        return issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0 ? `Invalid discriminator value. Expected ${issue2.options.map((o) => `'${o}'`).join(" | ")}` : issue2.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return "Invalid input";
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    let meta2 = _meta[0];
    return this._map.set(schema, meta2), meta2 && typeof meta2 == "object" && "id" in meta2 && this._idmap.set(meta2.id, schema), this;
  }
  clear() {
    return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
  }
  remove(schema) {
    let meta2 = this._map.get(schema);
    return meta2 && typeof meta2 == "object" && "id" in meta2 && this._idmap.delete(meta2.id), this._map.delete(schema), this;
  }
  get(schema) {
    let p = schema._zod.parent;
    if (p) {
      let pm = { ...this.get(p) ?? {} };
      delete pm.id;
      let f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  return def.checks && (def.checks = [...def.checks]), def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: !1,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: !1,
    local: !1,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: !1,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: !1
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: !0
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: !1
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: !0
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  return new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  return new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  let ch = /* @__PURE__ */ _check((payload) => (payload.addIssue = (issue2) => {
    if (typeof issue2 == "string")
      payload.issues.push(issue(issue2, payload.value, ch._zod.def));
    else {
      let _issue = issue2;
      _issue.fatal && (_issue.continue = !1), _issue.code ?? (_issue.code = "custom"), "input" in _issue || (_issue.input = payload.value), _issue.inst ?? (_issue.inst = ch), _issue.continue ?? (_issue.continue = !ch._zod.def.abort), payload.issues.push(issue(_issue));
    }
  }, fn(payload.value, payload)), params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  let ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  return ch._zod.check = fn, ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (let source of sources)
    for (let key of Reflect.ownKeys(source))
      Object.prototype.propertyIsEnumerable.call(source, key) && assignProp(target, key, source[key]);
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  return target === "draft-4" && (target = "draft-04"), target === "draft-7" && (target = "draft-07"), {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  let result = typeof ctx.unrepresentable == "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return !1;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  return Object.assign(json, result), !0;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  let def = schema._zod.def, seen = ctx.seen.get(schema);
  if (seen)
    return seen.count++, _params.schemaPath.includes(schema) && (seen.cycle = _params.path), seen.schema;
  let result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result), ctx.sharedDefsExtractedFor = void 0, ctx.sharedEmitDoneFor = void 0;
  let overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema)
    result.schema = overrideSchema;
  else {
    let params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema)
      schema._zod.processJSONSchema(ctx, result.schema, params);
    else {
      let _json = result.schema, processor = ctx.processors[def.type];
      if (!processor)
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      processor(schema, ctx, _json, params);
    }
    let parent = schema._zod.parent;
    parent && (result.ref || (result.ref = parent), processSchema(parent, ctx, params), ctx.seen.get(parent).isParent = !0);
  }
  let meta2 = ctx.metadataRegistry.get(schema);
  return meta2 && assignProps(result.schema, meta2), ctx.io === "input" && isTransforming(schema) && (delete result.schema.examples, delete result.schema.default), ctx.io === "input" && "_prefault" in result.schema && ((_a3 = result.schema).default ?? (_a3.default = result.schema._prefault)), delete result.schema._prefault, ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  let root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  let idToSchema = /* @__PURE__ */ new Map();
  for (let entry of ctx.seen.entries()) {
    let id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      let existing = idToSchema.get(id);
      if (existing && existing !== entry[0])
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      idToSchema.set(id, entry[0]);
    }
  }
  let makeURI = (entry) => {
    let defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      let externalId = ctx.external.registry.get(entry[0])?.id, uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId)
        return { ref: uriGenerator(externalId) };
      let id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      return entry[1].defId = id, { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    let uriPrefix = "#", defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id)
      return { ref: uriPrefix };
    let defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  }, extractToDef = (entry) => {
    if (entry[1].schema.$ref)
      return;
    let seen = entry[1], { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema }, defId && (seen.defId = defId);
    let schema2 = seen.schema;
    for (let key in schema2)
      delete schema2[key];
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw")
    for (let entry of ctx.seen.entries()) {
      let seen = entry[1];
      if (seen.cycle)
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
    }
  for (let entry of ctx.seen.entries()) {
    let seen = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      let ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    if (ctx.metadataRegistry.get(entry[0])?.id) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    seen.count > 1 && ctx.reused === "ref" && extractToDef(entry);
  }
  ctx.external && (ctx.sharedDefsExtractedFor = ctx.external);
}
function compactTypeUnion(schema) {
  let options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  let types = [];
  for (let option of options) {
    if (!option || typeof option != "object")
      return;
    compactTypeUnion(option);
    let keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    let type = option.type;
    for (let member of Array.isArray(type) ? type : [type]) {
      if (typeof member != "string")
        return;
      types.includes(member) || types.push(member);
    }
  }
  delete schema.anyOf, schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]), UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  let extra = member.additionalProperties;
  return extra === void 0 || extra === !1 || typeof extra != "object" || extra === null ? null : Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  let objects = [];
  for (let member of members2) {
    if (typeof member != "object" || member.type !== "object")
      return null;
    for (let key in member)
      if (!FOLDABLE_KEYS.has(key))
        return null;
    objects.push(member);
  }
  let properties = {}, required2 = /* @__PURE__ */ new Set();
  for (let object2 of objects) {
    for (let key in object2.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      let parts = [];
      for (let other of objects) {
        let part2 = other.properties?.[key] ?? undeclaredConstraint(other);
        part2 != null && (parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part2)) || parts.push(part2));
      }
      let merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (let key of object2.required ?? [])
      required2.add(key);
  }
  let folded = { type: "object", properties };
  if (required2.size && (folded.required = [...required2]), objects.every((object2) => object2.additionalProperties === !1))
    folded.additionalProperties = !1;
  else {
    let constraints = [];
    for (let object2 of objects) {
      let constraint = undeclaredConstraint(object2);
      constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)) && constraints.push(constraint);
    }
    constraints.length === 1 ? folded.additionalProperties = constraints[0] : constraints.length > 1 && (folded.additionalProperties = { allOf: constraints });
  }
  return folded;
}
function foldIntersection(json) {
  let allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (let key of FOLDABLE_KEYS)
    if (key in json)
      return;
  let unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k]))), folded = null;
  if (!unions.length)
    folded = foldObjects(allOf);
  else {
    let union2 = unions[0], keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    let rest = allOf.filter((m) => m !== union2), branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  folded && (delete json.allOf, assignProps(json, folded));
}
function finalize(ctx, schema) {
  let root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  let flattenRef = (zodSchema) => {
    let seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    let schema2 = seen.def ?? seen.schema, _cached = { ...schema2 }, ref = seen.ref;
    if (seen.ref = null, ref) {
      flattenRef(ref);
      let refSeen = ctx.seen.get(ref), refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0") ? (schema2.allOf = schema2.allOf ?? [], schema2.allOf.push(refSchema)) : assignProps(schema2, refSchema), assignProps(schema2, _cached), zodSchema._zod.parent === ref)
        for (let key in schema2)
          key === "$ref" || key === "allOf" || key in _cached || delete schema2[key];
      if (refSchema.$ref && refSeen.def)
        for (let key in schema2)
          key === "$ref" || key === "allOf" || key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key]) && delete schema2[key];
    }
    let parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      let parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref && (schema2.$ref = parentSeen.schema.$ref, parentSeen.def))
        for (let key in schema2)
          key === "$ref" || key === "allOf" || key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key]) && delete schema2[key];
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (let entry of [...ctx.seen.entries()].reverse())
      flattenRef(entry[0]);
    if (ctx.target !== "openapi-3.0")
      for (let entry of ctx.seen.entries())
        compactTypeUnion(entry[1].def ?? entry[1].schema);
    for (let rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      let carriers = /* @__PURE__ */ new Map();
      for (let seen of ctx.seen.values())
        for (let json of [seen.schema, seen.def]) {
          let allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          let existing = carriers.get(allOf);
          existing ? existing.push(json) : carriers.set(allOf, [json]);
        }
      for (let allOf of ctx.intersections)
        for (let json of carriers.get(allOf) ?? [])
          foldIntersection(json);
    }
  }
  let result = {};
  if (ctx.target === "draft-2020-12" ? result.$schema = "https://json-schema.org/draft/2020-12/schema" : ctx.target === "draft-07" ? result.$schema = "http://json-schema.org/draft-07/schema#" : ctx.target === "draft-04" ? result.$schema = "http://json-schema.org/draft-04/schema#" : ctx.target, ctx.external?.uri) {
    let id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  let rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  rootMetaId !== void 0 && result.id === rootMetaId && delete result.id;
  let defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external)
    for (let entry of ctx.seen.entries()) {
      let seen = entry[1];
      seen.def && seen.defId && (seen.def.id === seen.defId && delete seen.def.id, assignProp(defs, seen.defId, seen.def));
    }
  ctx.external && (ctx.sharedEmitDoneFor = ctx.external), ctx.external || Object.keys(defs).length > 0 && (ctx.target === "draft-2020-12" ? result.$defs = defs : result.definitions = defs);
  try {
    let finalized = JSON.parse(JSON.stringify(result));
    return Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: !1,
      writable: !1
    }), finalized;
  } catch {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  let ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return !1;
  ctx.seen.add(_schema);
  let def = _schema._zod.def;
  if (def.type === "transform")
    return !0;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch")
    return isTransforming(def.innerType, ctx);
  if (def.type === "intersection")
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  if (def.type === "record" || def.type === "map")
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  if (def.type === "pipe")
    return _schema._zod.traits.has("$ZodCodec") ? !0 : isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  if (def.type === "object") {
    for (let key in def.shape)
      if (isTransforming(def.shape[key], ctx))
        return !0;
    return !1;
  }
  if (def.type === "union") {
    for (let option of def.options)
      if (isTransforming(option, ctx))
        return !0;
    return !1;
  }
  if (def.type === "tuple") {
    for (let item of def.items)
      if (isTransforming(item, ctx))
        return !0;
    return !!(def.rest && isTransforming(def.rest, ctx));
  }
  return !1;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  let ctx = initializeContext({ ...params, processors });
  return processSchema(schema, ctx), extractDefs(ctx, schema), finalize(ctx, schema);
}, createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  let { libraryOptions, target } = params ?? {}, ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  return processSchema(schema, ctx), extractDefs(ctx, schema), finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  (agg[key] === void 0 || value > agg[key]) && (agg[key] = value);
}, narrowMax = (agg, key, value) => {
  (agg[key] === void 0 || value < agg[key]) && (agg[key] = value);
}, narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value), narrowMax(agg, "maximum", value);
}, addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []), agg.multipleOf.includes(value) || agg.multipleOf.push(value);
}, addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set()), agg.patterns.add(pattern);
}, intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
}, setFormat = (agg, format) => {
  agg.format = format, format.includes("int") && (agg.isInt = !0);
}, minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum), maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum), formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  let [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum), narrowMax(agg, "maximum", maximum);
}, contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format), def.pattern && addPattern(agg, def.pattern), (def.format === "base64" || def.format === "base64url") && (agg.contentEncoding = def.format), (def.local || def.precision === -1) && (agg.laxFormat = !0);
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  let agg = {}, def = schema._zod.def, list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (let ch of list)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  let bag = schema._zod.bag;
  bag.minimum !== void 0 && narrowMin(agg, "minimum", bag.minimum), bag.exclusiveMinimum !== void 0 && narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum), bag.maximum !== void 0 && narrowMax(agg, "maximum", bag.maximum), bag.exclusiveMaximum !== void 0 && narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum), bag.multipleOf !== void 0 && addDivisor(agg, bag.multipleOf), bag.format !== void 0 && (agg.format ?? (agg.format = bag.format), bag.format.includes("int") && (agg.isInt = !0)), bag.mime && intersectMime(agg, bag.mime);
  for (let pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
}, exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]), exactPattern = (p) => exactPatterns.get(p) ?? p, stringProcessor = (schema, ctx, _json, _params) => {
  let json = _json;
  json.type = "string";
  let { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum == "number" && (json.minLength = minimum), typeof maximum == "number" && (json.maxLength = maximum), format && (json.format = formatMap[format] ?? format, json.format === "" && delete json.format, (format === "time" || laxFormat) && delete json.format), contentEncoding && (json.contentEncoding = contentEncoding), patterns && patterns.size > 0) {
    let patternList = [...patterns].map(exactPattern);
    patternList.length === 1 ? json.pattern = patternList[0].source : patternList.length > 1 && (json.allOf = [
      ...patternList.map((regex) => ({
        ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
        pattern: regex.source
      }))
    ]);
  }
}, numberProcessor = (schema, ctx, _json, params) => {
  let json = _json, { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  let exMin = typeof exclusiveMinimum == "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY), exMax = typeof exclusiveMaximum == "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY), legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin ? legacy ? (json.minimum = exclusiveMinimum, json.exclusiveMinimum = !0) : json.exclusiveMinimum = exclusiveMinimum : typeof minimum == "number" && (json.minimum = minimum), exMax ? legacy ? (json.maximum = exclusiveMaximum, json.exclusiveMaximum = !0) : json.exclusiveMaximum = exclusiveMaximum : typeof maximum == "number" && (json.maximum = maximum), multipleOf) {
    let divisors = /* @__PURE__ */ new Set();
    for (let divisor of multipleOf)
      Number.isFinite(divisor) && divisor !== 0 ? divisors.add(Math.abs(divisor)) : handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    let [first, ...rest] = divisors;
    first !== void 0 && (json.multipleOf = first), rest.length && (json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))]);
  }
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  let def = schema._zod.def, values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  values.every((v) => typeof v == "number") && (json.type = "number"), values.every((v) => typeof v == "string") && (json.type = "string"), json.enum = values;
}, literalProcessor = (schema, ctx, json, params) => {
  let def = schema._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  let vals = [];
  for (let val of def.values)
    if (val === void 0) {
      if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val == "bigint") {
      if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else
      vals.push(val);
  if (vals.length !== 0)
    if (vals.length === 1) {
      let val = vals[0];
      json.type = val === null ? "null" : typeof val, ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? json.enum = [val] : json.const = val;
    } else
      vals.every((v) => typeof v == "number") && (json.type = "number"), vals.every((v) => typeof v == "string") && (json.type = "string"), vals.every((v) => typeof v == "boolean") && (json.type = "boolean"), vals.every((v) => v === null) && (json.type = "null"), json.enum = vals;
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  let json = _json, def = schema._zod.def, { minimum, maximum } = aggregateChecks(schema);
  typeof minimum == "number" && (json.minItems = minimum), typeof maximum == "number" && (json.maxItems = maximum), json.type = "array", json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  let def = schema._zod.def;
  return def.type === "pipe" && def.in._zod.traits.has("$ZodTransform") ? inputOptin(def.out) : def.type === "catch" ? inputOptin(def.innerType) : schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  let json = _json, def = schema._zod.def, shape = def.shape;
  if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema"))
    return;
  json.type = "object", json.properties = {};
  for (let key in shape)
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  let requiredKeys = [];
  for (let key of Object.keys(shape)) {
    let field = def.shape[key];
    (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) && requiredKeys.push(key);
  }
  requiredKeys.length > 0 && (json.required = requiredKeys), def.catchall?._zod.def.type === "never" ? json.additionalProperties = !1 : def.catchall ? def.catchall && (json.additionalProperties = processSchema(def.catchall, ctx, {
    ...params,
    path: [...params.path, "additionalProperties"]
  })) : ctx.io === "output" && (json.additionalProperties = !1);
}, unionProcessor = (schema, ctx, json, params) => {
  let def = schema._zod.def, isExclusive = def.inclusive === !1, options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  isExclusive ? json.oneOf = options : json.anyOf = options;
}, intersectionProcessor = (schema, ctx, json, params) => {
  let def = schema._zod.def, a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  }), b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  }), isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1, allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf, ctx.intersections.push(allOf);
};
var nullableProcessor = (schema, ctx, json, params) => {
  let def = schema._zod.def, inner = processSchema(def.innerType, ctx, params), seen = ctx.seen.get(schema);
  ctx.target === "openapi-3.0" ? (seen.ref = def.innerType, json.nullable = !0) : json.anyOf = [inner, { type: "null" }];
}, nonoptionalProcessor = (schema, ctx, _json, params) => {
  let def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
}, UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = !1, serialized = JSON.stringify(value, (_, val) => typeof val != "bigint" ? val : (unrepresentable = !0, null));
  return unrepresentable ? (handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema"), UNREPRESENTABLE_DEFAULT) : JSON.parse(serialized);
}
var defaultProcessor = (schema, ctx, json, params) => {
  let def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  value !== UNREPRESENTABLE_DEFAULT && (json.default = value);
}, prefaultProcessor = (schema, ctx, json, params) => {
  let def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema);
  if (seen.ref = def.innerType, ctx.io !== "input")
    return;
  let value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  value !== UNREPRESENTABLE_DEFAULT && (json._prefault = value);
}, catchProcessor = (schema, ctx, json, params) => {
  let def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
}, pipeProcessor = (schema, ctx, _json, params) => {
  let def = schema._zod.def, inIsTransform = def.in._zod.traits.has("$ZodTransform"), innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  let seen = ctx.seen.get(schema);
  seen.ref = innerType;
}, readonlyProcessor = (schema, ctx, json, params) => {
  let def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema);
  seen.ref = def.innerType, json.readOnly = !0;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  let def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: !0,
    enumerable: !1,
    get() {
      let value = make(this);
      return Object.defineProperty(this, key, { value, configurable: !0, writable: !0 }), value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: !0, writable: !0 });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues), inst.name = "ZodError";
  let proto = Object.getPrototypeOf(inst);
  _installedErrorProtos.has(proto) || (_installedErrorProtos.add(proto), _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper)), _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper)), _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2), self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  }), _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2), self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  }), Object.defineProperty(proto, "isEmpty", {
    configurable: !0,
    enumerable: !1,
    get() {
      return this.issues.length === 0;
    }
  }));
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError), parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError), safeParse = /* @__PURE__ */ _safeParse(ZodRealError), safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError), encode = /* @__PURE__ */ _encode(ZodRealError), decode = /* @__PURE__ */ _decode(ZodRealError), encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError), decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError), safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError), safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError), safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError), safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  globalConfig.localeError || config(en_default());
}
function _ensureDefaultMemoizer() {
  globalConfig.memoizer || config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => (_ensureDefaultLocale(), $ZodType.init(inst, def), inst.def = def, inst.type = def.type, inst), {
  check(...chks) {
    let def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch == "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: !0 });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    return reg.add(this, meta2), this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    let cl = this.clone();
    return globalRegistry.add(cl, { description }), cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    let cl = this.clone();
    return globalRegistry.add(cl, args[0]), cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
}), _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
), ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def), _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def), _ZodString.init(inst, def);
}), ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def), ZodStringFormat.init(inst, def);
}), ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def), ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params), inst.isFinite = !0;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      let { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      let { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      let { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    },
    step(value, params) {
      return this.check(_multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def), ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer(), $ZodArray.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params), inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer(), $ZodObjectJIT.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params), util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, !1);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function object(shape, params) {
  let def = {
    type: "object",
    shape: shape ?? {},
    ...util_exports.normalizeParams(params)
  };
  return new ZodObject(def);
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params), inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params), inst.enum = def.entries, inst.options = [...inst._zod.values];
  let keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    let newEntries = {};
    for (let value of values)
      if (keys.has(value))
        newEntries[value] = def.entries[value];
      else
        throw new Error(`Key ${value} not found in enum`);
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  }, inst.exclude = (values, params) => {
    let newEntries = { ...def.entries };
    for (let value of values)
      if (keys.has(value))
        delete newEntries[value];
      else
        throw new Error(`Key ${value} not found in enum`);
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  let entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
var ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params), inst.values = new Set(def.values), Object.defineProperty(inst, "value", {
    get() {
      if (def.values.length > 1)
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      return def.values[0];
    }
  });
});
function literal(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer(), $ZodTransform.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params), inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward")
      throw new $ZodEncodeError(inst.constructor.name);
    payload.addIssue = (issue2) => {
      if (typeof issue2 == "string")
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      else {
        let _issue = issue2;
        _issue.fatal && (_issue.continue = !1), _issue.code ?? (_issue.code = "custom"), "input" in _issue || (_issue.input = payload.value), _issue.inst ?? (_issue.inst = inst), payload.issues.push(util_exports.issue(_issue));
      }
    };
    let output = def.transform(payload.value, payload);
    return output instanceof Promise ? output.then((output2) => (payload.value = output2, payload)) : (payload.value = output, payload);
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType, inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue == "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue == "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType, inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue == "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params), inst.in = def.in, inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params), inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def), ZodType.init(inst, def), inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date2,
  datetime: () => datetime2,
  duration: () => duration2,
  time: () => time2
});
function datetime2(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date2(params) {
  return _isoDate(ZodISODate, params);
}
function time2(params) {
  return _isoTime(ZodISOTime, params);
}
function duration2(params) {
  return _isoDuration(ZodISODuration, params);
}

// src/signature/platform-signature.ts
var STATEMENT = "https://in-toto.io/Statement/v1", TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1", PLATFORM_SCHEMA = "portcullis-platform-signature/1", text = string2().max(1e3), name = string2().min(1).max(256), sha256 = string2().regex(/^[0-9a-f]{64}$/, { error: "expected a SHA-256 in hex" }), version3 = string2().regex(/^\d{1,6}(?:\.\d{1,6}){0,5}$/, { error: "expected a version in numbers" }), size = int().nonnegative(), listOf = (item, most) => array(item).max(most), needs = object({
  os: name,
  arch: name,
  /** Of the kernel, of Windows or macOS; null = not known. */
  system: object({ version: version3, because: text }).nullable(),
  /** x86-64 level 1..4; null = none is declared. */
  cpuLevel: int().min(1).max(4).nullable(),
  libc: _enum(["glibc", "musl", "none", "unknown"]),
  interpreter: text.nullable(),
  /** Shared libraries with the version nodes wanted of each; those needed weakly are left out. */
  libraries: listOf(object({ name, versions: listOf(name, 500) }), 500),
  /** The most that any smoke case used; null = not measured. */
  peak: object({ openFiles: size.nullable(), threads: size.nullable(), memoryBytes: size.nullable() })
}), provenCell = object({
  id: text,
  target: text,
  /** Recipe of the stand-in that took the image's place; null = the image itself. */
  standIn: text.nullable(),
  libc: text,
  kernel: text.nullable(),
  cpuLevel: int().min(1).max(4).nullable(),
  clockSource: text.nullable(),
  openFilesLimit: size.nullable(),
  pidsLimit: size.nullable(),
  memoryLimitBytes: size.nullable()
}), platform2 = object({
  schema: literal(PLATFORM_SCHEMA),
  tool: object({ name: literal("portcullis"), version: name }),
  madeAt: iso_exports.datetime(),
  binaries: listOf(object({ sha256, needs, proven: listOf(provenCell, 1e4) }), 1e3)
}), cellIds = listOf(text, 1e5), platformSignatureSchema = object({
  _type: literal(STATEMENT),
  subject: listOf(object({ name: text, digest: object({ sha256 }) }), 1e3).min(1),
  predicateType: literal(TEST_RESULT),
  predicate: object({
    result: _enum(["PASSED", "WARNED", "FAILED"]),
    configuration: listOf(object({ name: text, digest: object({ sha256: text }) }), 100),
    passedTests: cellIds,
    warnedTests: cellIds,
    failedTests: cellIds,
    platform: platform2
  })
});

// src/entry/verify/read-signature.ts
var MOST_BYTES2 = 16 << 20, HINT = "`portcullis check FILE --out DIR` writes DIR/platform-signature.json.";
function readSignature(path) {
  let shown = JSON.stringify(path), stat = (0, import_node_fs6.statSync)(path, { throwIfNoEntry: !1 });
  if (!stat?.isFile()) throw new UsageError(`signature ${shown} is not a file`, { hint: HINT });
  if (stat.size > MOST_BYTES2)
    throw new UsageError(`signature ${shown} has ${stat.size} bytes`, { hint: `It may have ${MOST_BYTES2} at most.` });
  let text2 = (0, import_node_fs6.readFileSync)(path, "utf8"), value;
  try {
    value = JSON.parse(text2);
  } catch (error2) {
    throw new UsageError(`signature ${shown} ${jsonProblem(text2, error2)}`, { hint: HINT, cause: error2 });
  }
  let parsed = platformSignatureSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  let [issue2] = parsed.error.issues, place = issue2 === void 0 || issue2.path.length === 0 ? "" : ` at ${issue2.path.join(".")}`;
  throw new UsageError(`signature ${shown} is no platform signature${place}: ${issue2?.message ?? "not valid"}`, {
    hint: HINT
  });
}

// src/entry/commands/verify.ts
async function verify({ signature: path, binary, json }) {
  let signature = readSignature(path), sha2562 = null;
  binary !== null && (openBinary(binary)[Symbol.dispose](), sha2562 = await fileSha256(binary));
  let host = readHost(), arch2 = signature.predicate.platform.binaries.find((each) => each.sha256 === sha2562)?.needs.arch ?? host.architectures[0] ?? "unknown", verdict = compareHost(signature, host, hostLibraries(arch2, process.env), sha2562), look = { width: widthOf(process.stdout), color: useColor(process.stdout, process.env) };
  return process.stdout.write(json ? safeJson(verdict) : renderVerdict(verdict, look)), verdict.fits ? 0 : 1;
}

// src/entry/process/report-failure.ts
var import_node_util = require("node:util");
function reportFailure(error2) {
  if (error2 instanceof PortcullisError) {
    let message = escapeTerminalLines(error2.message).join(`
`);
    return process.stderr.write(`portcullis: ${message}

${escapeTerminal(error2.hint)}
`), error2.exitCode;
  }
  return isSystemError(error2) ? (process.stderr.write(
    `portcullis: ${escapeTerminal(error2.message)}

The system refused that. Make room or give the right, and run it again.
`
  ), 3) : (process.stderr.write(`portcullis: this is a bug, please report it with the lines below
`), process.stderr.write(`${escapeTerminal((0, import_node_util.inspect)(error2))}
`), 3);
}

// src/entry/arguments/argument-words.ts
var import_node_util2 = require("node:util");

// src/targets/nearest-word.ts
function nearestWord(written, words) {
  if (written.length > 64) return null;
  let nearest = null, least2 = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (let word2 of words) {
    let distance = editDistance(written.toLowerCase(), word2.toLowerCase(), least2);
    distance < least2 && (least2 = distance, nearest = word2);
  }
  return nearest;
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = [], above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    let current = [row];
    for (let column = 1; column <= b.length; column++) {
      let same = a[row - 1] === b[column - 1], cost = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (same ? 0 : 1));
      row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && (cost = Math.min(cost, before[column - 2] + 1)), current.push(cost);
    }
    before = above, above = current;
  }
  return above[b.length];
}

// src/entry/arguments/argument-words.ts
function joinRun(words) {
  let joined = [];
  for (let at = 0; at < words.length; at += 1) {
    let value = words[at + 1];
    words[at] !== "--run" || value === void 0 ? joined.push(words[at]) : (joined.push(`--run=${value}`), at += 1);
  }
  return joined;
}
function parse2(command, words, options) {
  let parsed = tryParse(command, words, options), given = /* @__PURE__ */ new Map();
  for (let token of parsed.tokens) {
    if (token.kind !== "option" || token.value === void 0 || options[token.name]?.multiple) continue;
    let before = given.get(token.name);
    if (before !== void 0 && before !== token.value) throw twice(token.name, before, token.value);
    given.set(token.name, token.value);
  }
  return parsed;
}
function tryParse(command, words, options) {
  try {
    return (0, import_node_util2.parseArgs)({ args: [...joinRun(words)], options, allowPositionals: !0, strict: !0, tokens: !0 });
  } catch (error2) {
    let message = (error2 instanceof Error ? error2.message.split(/\.\s/)[0] : String(error2)).replace(/^Option '(.+)' argument is ambiguous$/, "$1 has no value: what follows it begins with a dash").replace(/^Option '(.+) <value>' argument missing$/, "$1 has no value"), unknown2 = /^Unknown option '--([^']+)'$/.exec(message)?.[1], nearest = unknown2 === void 0 ? null : nearestWord(unknown2, Object.keys(options)), meant = nearest === null ? "" : `Did you mean --${nearest}? `;
    throw new UsageError(message, { hint: `${meant}${helpOf(command)}`, cause: error2 });
  }
}
function twice(name2, one, other) {
  return new UsageError(`--${name2} is given twice: ${JSON.stringify(one)} and ${JSON.stringify(other)}`, {
    hint: "Give it once."
  });
}
function helpOf(command) {
  return `\`portcullis help ${command}\` shows its form and options.`;
}

// src/entry/arguments/verify-arguments.ts
var VERIFY_OPTIONS = { "on-this-host": { type: "boolean" }, json: { type: "boolean" } };
function parseVerify(words) {
  let { values, positionals } = parse2("verify", words, VERIFY_OPTIONS), [signature, binary, ...rest] = positionals;
  if (!values["on-this-host"] || signature === void 0 || rest.length > 0) {
    let what = signature === void 0 ? "no signature was named" : "--on-this-host is missing, which says what to compare with";
    throw new UsageError(rest.length > 0 ? `verify does not take ${JSON.stringify(rest[0])}` : what, {
      hint: "Usage: portcullis verify --on-this-host platform-signature.json [BINARY]"
    });
  }
  return { signature, binary: binary ?? null, json: values.json ?? !1 };
}

// src/entry/verify-alone.ts
async function main(words) {
  return await verify(parseVerify(words[0] === "verify" ? words.slice(1) : words));
}
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error2) => {
    process.exitCode = reportFailure(error2);
  }
);
