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
var function_table_exports = {};
__export(function_table_exports, {
  SHT_NOBITS: () => SHT_NOBITS,
  Warnings: () => Warnings,
  elfOs: () => elfOs,
  goArch: () => goArch,
  inspectBinary: () => inspectBinary,
  isMapped: () => isMapped,
  parseModuleInfo: () => parseModuleInfo,
  readBuildInfo: () => readBuildInfo,
  readInterpreter: () => readInterpreter,
  readNotes: () => readNotes,
  readProgram: () => readProgram,
  readSections: () => readSections,
  readUpTo: () => readUpTo,
  toRegion: () => toRegion
});
module.exports = __toCommonJS(function_table_exports);
var import_errors = require("./errors.cjs");
var CUT_OFF_HINT = "The file may be cut off or damaged: build it or download it again.";
var ByteView = class {
  bytes;
  /** Where the first byte stands in the file. */
  start;
  #view;
  #little;
  constructor(bytes, start, endian) {
    this.bytes = bytes;
    this.start = start;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
    throw new import_errors.BinaryFormatError(this.start + at, `a table ends ${this.bytes.length} bytes after its start, too early`, {
      hint: CUT_OFF_HINT
    });
  }
};
function readExactly(source, offset, length, what) {
  if (!(offset >= 0 && length >= 0 && offset + length <= source.sizeBytes)) {
    throw new import_errors.BinaryFormatError(
      Math.max(0, Math.min(offset, source.sizeBytes)),
      `${what} should be ${length} bytes at ${offset}, the file has ${source.sizeBytes}`,
      { hint: CUT_OFF_HINT }
    );
  }
  const bytes = source.read(offset, length);
  if (bytes.length === length) return bytes;
  throw new import_errors.BinaryFormatError(offset + bytes.length, `${what} could not be read whole`, { hint: CUT_OFF_HINT });
}
function readUpTo(source, offset, length) {
  if (!(offset >= 0 && offset < source.sizeBytes)) return new Uint8Array(0);
  return source.read(offset, Math.max(0, Math.min(length, source.sizeBytes - offset)));
}
function offsetOf(image, address) {
  for (const region of image.regions) {
    const into = address - region.address;
    if (into >= 0 && into < region.sizeBytes) return region.offset + into;
  }
  return null;
}
var CHUNK_BYTES = 1 << 18;
var FIRST_CHUNK_BYTES = 1 << 14;
var COMMON = "etoina/.rsplgcumdk\0hvyb*1f()8CS-ARPxDLwMI";
var PROBE_BYTES = 7;
var MAX_FALSE_HITS = 16;
var SAMPLES = 16;
var Needle = class {
  sizeBytes;
  #bytes;
  #text;
  #probe = null;
  #skip = null;
  /** One byte per character of `text` (up to U+00FF). */
  constructor(text) {
    this.#bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    this.sizeBytes = this.#bytes.length;
    this.#text = text;
  }
  /** Position of the first occurrence at or after `from`; -1 where there is none. */
  indexIn(hay, from, source) {
    return source.indexOf ? this.#probedIn(hay, from, source.indexOf) : this.#skippedIn(hay, from);
  }
  #probedIn(hay, from, indexOf) {
    if (this.sizeBytes <= PROBE_BYTES) return indexOf(hay, this.#bytes, from);
    const probe = this.#probe ??= probeOf(this.#text, this.#bytes);
    if (isDense(hay, probe.bytes[0])) return indexOf(hay, this.#bytes, from);
    let next = from + probe.at;
    for (let misses = 0; misses < MAX_FALSE_HITS; misses += 1) {
      const hit = indexOf(hay, probe.bytes, next);
      if (hit < 0) return -1;
      if (this.#standsAt(hay, hit - probe.at)) return hit - probe.at;
      next = hit + 1;
    }
    return indexOf(hay, this.#bytes, next - probe.at);
  }
  #standsAt(hay, at) {
    const needle = this.#bytes;
    let index = 0;
    while (index < needle.length && hay[at + index] === needle[index]) index += 1;
    return index === needle.length;
  }
  #skippedIn(hay, from) {
    const needle = this.#bytes;
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
function probeOf(text, bytes) {
  let best = 0;
  let bestRank = -1;
  for (let at = 0; at <= text.length - PROBE_BYTES; at += 1) {
    const place = COMMON.indexOf(text[at]);
    const rank2 = place < 0 ? COMMON.length : place;
    if (rank2 > bestRank) [best, bestRank] = [at, rank2];
  }
  return { bytes: bytes.subarray(best, best + PROBE_BYTES), at: best };
}
function isDense(hay, byte) {
  const step = Math.floor(hay.length / SAMPLES) | 1;
  let count = 0;
  for (let at = 0; at < hay.length; at += step) if (hay[at] === byte) count += 1;
  return count > SAMPLES / 8;
}
function skipTable(needle) {
  const skip = new Uint16Array(256).fill(needle.length);
  for (let index = 0; index < needle.length - 1; index += 1) skip[needle[index]] = needle.length - 1 - index;
  return skip;
}
function* chunksOf(source, range, overlap = 0) {
  const end = Math.min(range.offset + range.sizeBytes, source.sizeBytes);
  let size = FIRST_CHUNK_BYTES;
  let buffer = new Uint8Array(0);
  for (let offset = range.offset; offset < end; ) {
    const wanted = Math.min(size + overlap, end - offset);
    if (buffer.length < wanted) buffer = new Uint8Array(wanted);
    const target = buffer.subarray(0, wanted);
    yield { bytes: target.subarray(0, readChunk(source, offset, target)), offset };
    offset += size;
    size = CHUNK_BYTES;
  }
}
function readChunk(source, offset, target) {
  if (source.readInto) return source.readInto(offset, target);
  const bytes = readUpTo(source, offset, target.length);
  target.set(bytes);
  return bytes.length;
}
function* findAll(source, range, needle) {
  for (const { bytes, offset } of chunksOf(source, range, needle.sizeBytes - 1)) {
    for (let at = needle.indexIn(bytes, 0, source); at >= 0; at = needle.indexIn(bytes, at + 1, source))
      yield offset + at;
  }
}
var utf8 = new TextDecoder();
var FIRST_READ_BYTES = 128;
var MAX_NAME_BYTES = 4096;
function decodeText(bytes) {
  return utf8.decode(bytes);
}
function readCString(source, offset, end) {
  const limit = Math.min(end - offset, MAX_NAME_BYTES);
  if (limit <= 0) return "";
  let bytes = readUpTo(source, offset, Math.min(limit, FIRST_READ_BYTES));
  let nul = bytes.indexOf(0);
  if (nul < 0 && limit > FIRST_READ_BYTES) {
    bytes = readUpTo(source, offset, limit);
    nul = bytes.indexOf(0);
  }
  return utf8.decode(nul < 0 ? bytes : bytes.subarray(0, nul));
}
function cString(bytes, at = 0) {
  const nul = bytes.indexOf(0, at);
  return utf8.decode(bytes.subarray(at, nul < 0 ? bytes.length : nul));
}
var GO_SECTION = /^(?:\.go\.|__go_|(?:\.data\.rel\.ro)?\.gopclntab$|__gopclntab$|\.gosymtab$|\.note\.go\.buildid$)/;
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
    const sizeBytes = Math.min(range.sizeBytes, MAX_SEARCHED_BYTES - searched);
    if (sizeBytes <= 0) break;
    searched += sizeBytes;
    for (const offset of findAll(image.source, { offset: range.offset, sizeBytes }, MAGIC)) {
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
  throw new import_errors.BinaryFormatError(from, `it points to address 0x${address.toString(16)}, which is not in the file`, {
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
      throw new import_errors.BinaryFormatError(at + used, "the length of a string has no end", { hint: CUT_OFF_HINT });
    }
    used += 1;
    length += (byte & 127) * scale;
    if (byte < 128) break;
  }
  const start = at + used;
  return { bytes: bounded(image, start, length, limit, warnings), end: start + length };
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
var LAYOUTS = {
  251: "1.2",
  250: "1.16",
  240: "1.18",
  241: "1.20"
};
var SECTION2 = /^(?:(?:\.data\.rel\.ro)?\.gopclntab|__gopclntab)$/;
var SHARED_SECTION = ".data.rel.ro";
var MAX_SEARCHED_BYTES2 = 64 << 20;
var MAX_CANDIDATES2 = 1e4;
var MAX_FUNCTIONS = 4e6;
var MAX_STREWN_FUNCTIONS = 4e5;
var HEAD_BYTES = 80;
function findFunctionTable(image, warnings) {
  const budget = { bytes: MAX_SEARCHED_BYTES2, candidates: MAX_CANDIDATES2 };
  for (const section of image.sections) {
    if (!SECTION2.test(section.name)) continue;
    const table = searchIn(image, section, budget);
    if (table) return { ...table, end: section.offset + section.sizeBytes };
    warnings.add(`function table: there is none in section ${section.name}`);
  }
  const shared = image.sections.filter((section) => section.name === SHARED_SECTION);
  for (const region of [...shared, ...[...image.regions].sort((a, b) => rank(a) - rank(b))]) {
    const table = searchIn(image, region, budget);
    if (table) return table;
  }
  return null;
}
function searchIn(image, { offset, sizeBytes }, budget) {
  const size = Math.min(sizeBytes, budget.bytes);
  budget.bytes -= size;
  for (const at of magicsIn(image, { offset, sizeBytes: size })) {
    budget.candidates -= 1;
    if (budget.candidates < 0) return null;
    const table = readHead(image, at);
    if (table) return table;
  }
  return null;
}
function rank(region) {
  return (region.executable ? 2 : 0) + (region.writable ? 1 : 0);
}
var LITTLE_ENDIAN_REST = new Needle("\xFF\xFF\xFF\0\0");
var BIG_ENDIAN_START = new Needle("\xFF\xFF\xFF");
function* magicsIn({ source, endian }, range) {
  const before = endian === "little" ? 1 : 0;
  for (const at of findAll(source, range, endian === "little" ? LITTLE_ENDIAN_REST : BIG_ENDIAN_START)) {
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
  const word = (index) => view.word(8 + index * pointerBytes, pointerBytes === 8 ? 64 : 32);
  const functions = word(0);
  if (functions === 0 || functions > MAX_FUNCTIONS) return null;
  const table = { layout, offset, pointerBytes, functions };
  if (layout === "1.2") return { ...table, end: offset, names: null, files: null };
  const namesWord = layout === "1.16" ? 2 : 3;
  const [from, to] = [word(namesWord), word(namesWord + 1)];
  if (from < 8 + namesWord * pointerBytes || to <= from || offset + to > image.source.sizeBytes) return null;
  const [filesFrom, filesTo] = [word(namesWord + 2), word(namesWord + 3)];
  const hasFiles = filesFrom >= to && filesTo > filesFrom && offset + filesTo <= image.source.sizeBytes;
  return {
    ...table,
    end: offset + to,
    names: { offset: offset + from, sizeBytes: to - from },
    files: hasFiles ? { offset: offset + filesFrom, sizeBytes: filesTo - filesFrom } : null
  };
}
function eachNames(image, table, visit, warnings) {
  if (table.names) eachBlock(image, table.names, visit, warnings);
  else eachStrewn(image, table, visit, warnings);
}
var MAX_NAMES_BYTES = 96 << 20;
function eachBlock({ source }, names, visit, warnings) {
  if (names.sizeBytes > MAX_NAMES_BYTES) {
    warnings.add(`function table: the first ${MAX_NAMES_BYTES} of ${names.sizeBytes} bytes of names are read`);
  }
  const end = names.offset + Math.min(names.sizeBytes, MAX_NAMES_BYTES);
  const piece = new Uint8Array(1 + Math.min(CHUNK_BYTES, end - names.offset));
  for (let start = names.offset; start < end; ) {
    const length = readChunk(source, start, piece.subarray(1, 1 + Math.min(CHUNK_BYTES, end - start)));
    const whole = piece.subarray(1, 1 + length).lastIndexOf(0) + 1;
    if (whole === 0 && start + length < names.offset + names.sizeBytes && start + length >= end) return;
    if (whole === 0) return warnings.add(`function table: a name has no end (at byte offset ${start})`);
    if (!visit(piece.subarray(0, 1 + whole))) return;
    start += whole;
  }
}
var NAME_BYTES = 512;
function eachStrewn(image, table, visit, warnings) {
  const { source, endian } = image;
  const { offset, pointerBytes } = table;
  const bits = pointerBytes === 8 ? 64 : 32;
  const entryBytes = 2 * pointerBytes;
  const perChunk = Math.floor(CHUNK_BYTES / entryBytes);
  const functions = Math.min(table.functions, MAX_STREWN_FUNCTIONS);
  if (functions < table.functions) {
    warnings.add(`function table: the first ${functions} of ${table.functions} functions are read`);
  }
  const piece = new Uint8Array(CHUNK_BYTES);
  let filled = 1;
  let wanted = true;
  warnings.attempt("function table", void 0, () => {
    for (let first = 0; wanted && first < functions; first += perChunk) {
      const count = Math.min(perChunk, functions - first);
      const at = offset + 8 + pointerBytes + first * entryBytes;
      const view = new ByteView(readExactly(source, at, count * entryBytes, "functions"), at, endian);
      for (let index = 0; wanted && index < count; index += 1) {
        const functionAt = offset + view.word(index * entryBytes + pointerBytes, bits);
        const head = new ByteView(readExactly(source, functionAt, pointerBytes + 4, "a function"), functionAt, endian);
        const name = readUpTo(source, offset + head.u32(pointerBytes), NAME_BYTES);
        const nul = name.indexOf(0);
        if (nul <= 0) continue;
        if (filled + nul + 1 > piece.length) {
          wanted = visit(piece.subarray(0, filled));
          filled = 1;
        }
        piece.set(name.subarray(0, nul + 1), filled);
        filled += nul + 1;
      }
    }
  });
  if (wanted) visit(piece.subarray(0, filled));
}
var CROSSCALL = new Needle("\0crosscall2\0");
var CROSSCALL_SOURCES = ["runtime/cgo/", "fakecgo/"];
var COPY_IN_GO = new Needle("/fakecgo.");
var WRAPPERS = ["._Cfunc_", "._C2func_", "._Ctype_", "._cgoexpwrap_"].map((text) => new Needle(text));
var EXPORTED = new Needle("\0_cgoexp_");
var EXPORTED_NAME = /^_cgoexp_[0-9a-f]{12}_(.+)$/;
var PLAIN_PATH = /^(?:[^()[\]{} ]*\/)?[^()[\]{} ./]+$/;
var MAX_EXPORTED = 4;
var MAX_WRAPPERS = 5e4;
var MAX_PACKAGES = 2e3;
var MAX_PATH_BYTES = 512;
function cgoPackages(image, table, warnings) {
  const { source } = image;
  const found = /* @__PURE__ */ new Set();
  const exported = /* @__PURE__ */ new Set();
  let copyInGo = false;
  let left = MAX_WRAPPERS;
  const eachPlace = (names, needle, visit2) => {
    for (let at = needle.indexIn(names, 0, source); at >= 0; at = needle.indexIn(names, at + 1, source)) {
      left -= 1;
      if (left < 0 || found.size > MAX_PACKAGES) return;
      visit2(at);
    }
  };
  const visit = (names) => {
    copyInGo ||= COPY_IN_GO.indexIn(names, 0, source) >= 0;
    for (const needle of WRAPPERS) {
      eachPlace(names, needle, (at) => found.add(packagePath(decodeText(names.subarray(nameStart(names, at), at)))));
    }
    eachPlace(names, EXPORTED, (at) => {
      const name = EXPORTED_NAME.exec(cString(names.subarray(at + 1, at + MAX_PATH_BYTES)))?.[1];
      if (name !== void 0 && exported.size < MAX_EXPORTED) exported.add(name);
    });
    return left >= 0;
  };
  const visitExported = (names) => {
    for (const name of exported) {
      eachPlace(names, new Needle(`.${name}\0`), (at) => {
        const path = decodeText(names.subarray(nameStart(names, at), at));
        if (PLAIN_PATH.test(path)) found.add(packagePath(path));
      });
    }
    return left >= 0;
  };
  eachNames(image, table, visit, warnings);
  if (exported.size > 0) eachNames(image, table, visitExported, warnings);
  found.delete("");
  if (found.size > 0 || !copyInGo) found.add("runtime/cgo");
  return [...found].sort();
}
function nameStart(names, at) {
  const from = Math.max(0, at - MAX_PATH_BYTES);
  return from + names.subarray(from, at).lastIndexOf(0) + 1;
}
var GENERATED = /^(?:type:?\.\.?(?:eq|hash)\.|go:)/;
var ESCAPED = /%([0-9a-f]{2})/g;
var BEFORE_PATH = /^.*[[\]{},*( ]/;
function packagePath(name) {
  const path = name.replace(GENERATED, "").replace(BEFORE_PATH, "");
  const slash = path.lastIndexOf("/");
  const dot = path.indexOf(".", slash + 1);
  const whole = dot < 0 ? path : path.slice(0, dot);
  return whole.replace(ESCAPED, (_, hex2) => String.fromCharCode(Number.parseInt(hex2, 16)));
}
function constantsOf({ regions }, table) {
  const constants = regions.filter((region) => !region.writable && !region.executable);
  return table === null ? constants : constants.flatMap((region) => withoutTable(region, table));
}
function withoutTable(region, { offset, end }) {
  const regionEnd = region.offset + region.sizeBytes;
  if (offset < region.offset || offset >= regionEnd) return [region];
  return [part(region, region.offset, offset), part(region, Math.min(end, regionEnd), regionEnd)];
}
function part(region, from, to) {
  return { ...region, offset: from, sizeBytes: to - from, address: region.address + (from - region.offset) };
}
var START_UP_TEXT = new Needle("AMD64 processors with v");
var AFTER_DIGIT = " microarchitecture support";
var MAX_SEARCHED_BYTES3 = 64 << 20;
function levelOfSetting(setting) {
  const digit = /^v([1-4])$/.exec(setting ?? "")?.[1];
  return digit === void 0 ? null : Number(digit);
}
function levelOfStartUpText(image, table) {
  let left = MAX_SEARCHED_BYTES3;
  for (const { offset, sizeBytes } of startUpRegions(image, table)) {
    const size = Math.min(sizeBytes, left);
    left -= size;
    for (const at of findAll(image.source, { offset, sizeBytes: size }, START_UP_TEXT)) {
      const digitAt = at + START_UP_TEXT.sizeBytes;
      const [digit, ...after] = image.source.read(digitAt, 1 + AFTER_DIGIT.length);
      if (String.fromCharCode(...after) === AFTER_DIGIT) return levelOfSetting(`v${String.fromCharCode(digit)}`);
    }
  }
  return null;
}
function startUpRegions(image, table) {
  const constants = constantsOf(image, table);
  return constants.length > 0 ? constants : image.regions;
}
function highestLevel(a, b) {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
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
];
var MARK_SOURCES = [...new Set(SIGNS.flatMap(({ source }) => source ?? []))];
function sought({ mark, functions, block }) {
  const start = commonStart(functions);
  return {
    mark,
    start: functions.length > 1 && start.length > 6 ? new Needle(`\0${start}`) : null,
    functions: functions.map((name) => new Needle(`\0${name}\0`)),
    block: block === void 0 ? null : new Needle(`\0${block}`)
  };
}
function commonStart([first = "", ...rest]) {
  let length = first.length;
  for (const each of rest) while (!each.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
var MAX_SEARCHED_BYTES4 = 400 << 20;
var Marks = class {
  found = /* @__PURE__ */ new Set();
  #source;
  #wanted;
  /** Those whose package has begun. */
  #begun = /* @__PURE__ */ new Set();
  #left = MAX_SEARCHED_BYTES4;
  /** `sources`: those of MARK_SOURCES that are there; null = not known. */
  constructor(source, sources) {
    this.#source = source;
    this.#wanted = SIGNS.filter((sign) => !sign.source || !sources || sources.has(sign.source)).map(sought);
  }
  /** `names`: a NUL, then whole names, each closed by a NUL. False when no more of them can bring a mark. */
  visit(names, warnings) {
    for (const { mark, start, functions } of this.#wanted) {
      if (this.found.has(mark) || start !== null && !this.#isIn(names, start)) continue;
      if (functions.some((needle) => this.#isIn(names, needle))) this.found.add(mark);
    }
    this.#wanted = this.#wanted.filter((each) => !this.found.has(each.mark) && !this.#isPast(names, each));
    if (this.#left < 0) warnings.add("function table: it has so many names that not all were searched for marks");
    return this.#wanted.length > 0 && this.#left >= 0;
  }
  #isPast(names, each) {
    if (each.block === null) return false;
    if (!this.#isIn(names, each.block)) return this.#begun.has(each);
    this.#begun.add(each);
    return false;
  }
  #isIn(names, needle) {
    this.#left -= names.length;
    return this.#left >= 0 && needle.indexIn(names, 0, this.#source) >= 0;
  }
};
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
function unquoteGo(text) {
  const quote = text[0];
  if (text.length < 2 || text.at(-1) !== quote) return text;
  if (quote === "`") return text.slice(1, -1);
  if (quote !== '"') return text;
  return text.slice(1, -1).replace(ESCAPE, (_, single, hex2, short, long, octal) => {
    if (single) return SINGLE[single];
    const code = octal ? Number.parseInt(octal, 8) : Number.parseInt(hex2 ?? short ?? long, 16);
    return code > 1114111 ? "\uFFFD" : String.fromCodePoint(code);
  });
}
var MAX_DEPS = 2e4;
var MAX_SETTINGS = 1e3;
function parseModuleInfo(text) {
  let path = null;
  let module2 = null;
  const deps = [];
  const settings = /* @__PURE__ */ new Map();
  let last = null;
  for (const line of text.split("\n")) {
    const [word, ...columns] = line.split("	");
    if (word === "path") path = columns[0] || null;
    else if (word === "mod") {
      module2 = toModule(columns);
      last = "module";
    } else if (word === "dep" && deps.length < MAX_DEPS) {
      deps.push(toModule(columns));
      last = "dep";
    } else if (word === "=>") {
      const replacedBy = columns[1] ? `${columns[0]}@${columns[1]}` : columns[0] ?? "";
      if (last === "module") module2 = replaced(module2, replacedBy);
      else if (last === "dep") deps[deps.length - 1] = replaced(deps.at(-1), replacedBy);
      last = null;
    } else if (word === "build" && settings.size < MAX_SETTINGS) {
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
function parseSetting(text) {
  const quotedKey = QUOTED.exec(text)?.[0];
  const rawKey = quotedKey ?? text.split("=", 1)[0];
  if (rawKey === "" || text[rawKey.length] !== "=") return null;
  const rawValue = text.slice(rawKey.length + 1);
  return [quotedKey === void 0 ? rawKey : unquoteGo(quotedKey), unquoteGo(rawValue)];
}
var ALWAYS_THERE = "runtime/proc.go";
var MAX_SEARCHED_BYTES5 = 16 << 20;
var LONGEST_PATH_BYTES = 64;
function sourcesAmong(image, table, paths) {
  if (table.files === null || table.files.sizeBytes > MAX_SEARCHED_BYTES5) return null;
  const found = /* @__PURE__ */ new Set();
  let wanted = [ALWAYS_THERE, ...paths].map((path) => ({ path, needle: new Needle(path) }));
  for (const { bytes } of chunksOf(image.source, table.files, LONGEST_PATH_BYTES)) {
    wanted = wanted.filter(({ path, needle }) => {
      const here = needle.indexIn(bytes, 0, image.source) >= 0;
      if (here) found.add(path);
      return !here;
    });
  }
  return found.has(ALWAYS_THERE) ? found : null;
}
var START = new Needle("go1.");
var VERSION = /^go1\.\d{1,3}(?:\.\d{1,3})?(?:rc\d{1,2}|beta\d{1,2})?/;
var PATCHED = /^go1\.\d+\.\d/;
var LONGEST = 24;
var MAX_CANDIDATES3 = 64;
var MAX_SOUGHT = 16;
var MAX_SEARCHED_BYTES6 = 32 << 20;
function versionTrace(image, table) {
  const constants = findCandidates(image, constantsOf(image, table));
  const code = image.regions.filter((region) => region.executable);
  const candidates = constants.length > 0 ? constants : findCandidates(image, code);
  return candidates.length > 0 ? bestOf(image, candidates) : null;
}
function bestOf(image, candidates) {
  const ranked = candidates.toSorted((a, b) => Number(PATCHED.test(b.text)) - Number(PATCHED.test(a.text)));
  const proven = [...new Set(pointedTo(image, ranked.slice(0, MAX_SOUGHT)))];
  const likely = proven.length > 0 ? proven : [...new Set(candidates.map(({ text }) => text))];
  const patched = likely.filter((text) => PATCHED.test(text));
  if (patched.length === 1) return patched[0];
  return proven.length === 1 ? proven[0] : null;
}
function findCandidates(image, regions) {
  const found = [];
  let left = MAX_SEARCHED_BYTES6;
  for (const region of regions) {
    const sizeBytes = Math.min(region.sizeBytes, left);
    left -= sizeBytes;
    for (const offset of findAll(image.source, { offset: region.offset, sizeBytes }, START)) {
      const text = VERSION.exec(String.fromCharCode(...readUpTo(image.source, offset, LONGEST)))?.[0];
      if (text === void 0) continue;
      found.push({ text, address: region.address + (offset - region.offset) });
      if (found.length >= MAX_CANDIDATES3) return found;
    }
  }
  return found;
}
function pointedTo(image, candidates) {
  const width = image.bits / 8;
  const found = [];
  let left = MAX_SEARCHED_BYTES6;
  for (const { offset, sizeBytes } of image.regions.filter((each) => each.writable)) {
    const size = Math.min(sizeBytes, left);
    left -= size;
    for (const { text, address } of candidates) {
      const pointer = new Needle(numberBytes(address, image));
      for (const at of findAll(image.source, { offset, sizeBytes: size }, pointer)) {
        if ((at - offset) % width !== 0 || found.length >= MAX_CANDIDATES3) continue;
        const view = new ByteView(readUpTo(image.source, at + width, width), at + width, image.endian);
        const length = view.length < width ? 0 : view.word(0, image.bits);
        if (VERSION.exec(text.slice(0, length))?.[0].length === length) found.push(text.slice(0, length));
      }
    }
  }
  return found;
}
function numberBytes(value, { bits, endian }) {
  const bytes = Array.from({ length: bits / 8 }, (_, index) => Math.floor(value / 256 ** index) % 256);
  return String.fromCharCode(...endian === "little" ? bytes : bytes.reverse());
}
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
  const table = findFunctionTable(image, warnings);
  if (!named && !table) return null;
  const version2 = versionTrace(image, table);
  const known = version2 ?? (table ? `Go ${table.layout} or later` : null);
  warnings.add(
    `build info: there is none, though this is a Go binary; how it was built is not known${known === null ? "" : ` (${known}, by its traces)`}`
  );
  return { facts: { ...NOTHING_KNOWN, version: version2 }, table };
}
function isPacked({ source }) {
  const tailAt = Math.max(0, source.sizeBytes - UPX_SEARCHED_BYTES);
  return [0, tailAt].some((at) => UPX.indexIn(readUpTo(source, at, UPX_SEARCHED_BYTES), 0, source) >= 0);
}
function readGo(image, clues, warnings) {
  const info = readBuildInfo(image, warnings);
  const traces = info ? null : readTraces(image, clues, warnings);
  const facts = info ? fromBuildInfo(image, info, warnings) : traces?.facts ?? null;
  if (!facts) return { facts, cpuLevel: null, cgoPackages: null, marks: null };
  const table = traces ? traces.table : findFunctionTable(image, warnings);
  return {
    facts,
    cpuLevel: cpuLevelOf(image, clues.arch, facts, table),
    ...readNames(image, table, { facts, clues }, warnings)
  };
}
function cpuLevelOf(image, arch, { settings }, table) {
  if (arch !== "amd64") return null;
  const setting = settings["GOAMD64"];
  return setting === void 0 ? levelOfStartUpText(image, table) : levelOfSetting(setting);
}
function readNames(image, table, { facts, clues }, warnings) {
  if (!table) return { cgoPackages: null, marks: null };
  const sources = sourcesAmong(image, table, [...MARK_SOURCES, ...CROSSCALL_SOURCES]);
  const collected = new Marks(image.source, sources);
  const mayCross = sources === null || CROSSCALL_SOURCES.some((path) => sources.has(path));
  let crosscall = false;
  const visit = (names) => {
    const wanted = collected.visit(names, warnings);
    if (mayCross) crosscall ||= CROSSCALL.indexIn(names, 0, image.source) >= 0;
    return wanted || mayCross && !crosscall;
  };
  eachNames(image, table, visit, warnings);
  const main = facts.path === null || facts.path === "command-line-arguments" ? "main" : facts.path;
  const paths = crosscall ? cgoPackages(image, table, warnings) : [];
  const packages = paths.map((path) => path === "main" ? main : path);
  const marks = collected.found;
  if (clues.asksLibc && marks.has("name-lookup") && !packages.includes("net")) marks.add("netgo");
  if (clues.asksLibc && marks.has("current-user") && !packages.includes("os/user")) marks.add("osusergo");
  return { cgoPackages: packages, marks: [...marks].sort() };
}
function fromBuildInfo(image, { version: recorded, modules }, warnings) {
  const { path, module: module2, settings, deps } = parseModuleInfo(modules);
  const known = /^(?:go\d|devel\b)/.test(recorded);
  if (!known) warnings.add(`build info: the recorded Go version is ${JSON.stringify(recorded)}, which names no release`);
  if (modules === "") warnings.add("build info: it holds no module and no setting, so how it was built is not known");
  const cgo = settings["CGO_ENABLED"];
  return {
    version: known ? recorded : versionTrace(image, null),
    path,
    module: module2,
    cgo: cgo === "1" ? true : cgo === "0" ? false : null,
    settings,
    deps
  };
}
var MAX_WARNINGS = 32;
var Warnings = class {
  #texts = /* @__PURE__ */ new Set();
  add(text) {
    if (this.#texts.size < MAX_WARNINGS) this.#texts.add(text);
  }
  /** `read`'s result; where the bytes do not allow it, `fallback` and a warning that begins with `what`. */
  attempt(what, fallback, read) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof import_errors.BinaryFormatError)) throw error;
      this.add(`${what}: ${error.message}`);
      return fallback;
    }
  }
  list() {
    return [...this.#texts];
  }
};
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
  const { offset, entryBytes, count } = header.programHeaders;
  const minimum = header.bits === 64 ? 56 : 32;
  if (count === 0) return [];
  if (entryBytes < minimum) {
    throw new import_errors.BinaryFormatError(header.bits === 64 ? 54 : 42, `program headers of ${entryBytes} bytes are too small`, {
      hint: CUT_OFF_HINT
    });
  }
  if (count > MAX_SEGMENTS) warnings.add(`the file has ${count} program headers; the first ${MAX_SEGMENTS} are read`);
  const read = Math.min(count, MAX_SEGMENTS);
  const view = new ByteView(
    readExactly(source, offset, read * entryBytes, "the table of program headers"),
    offset,
    header.endian
  );
  const segments = Array.from({ length: read }, (_, index) => segmentAt(view, index * entryBytes, header.bits));
  for (const [index, segment] of segments.entries()) {
    if (segment.type === PT_LOAD && segment.offset + segment.sizeBytes > source.sizeBytes) {
      throw new import_errors.BinaryFormatError(
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
var DT_HASH = 4;
var DT_SYMTAB = 6;
var DT_GNU_HASH = 1879047925;
var DT_VERSYM = 1879048176;
var DT_VERDEF = 1879048188;
var DT_VERDEFNUM = 1879048189;
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
    ).filter((text) => text !== "");
    const flags1 = values.get(DT_FLAGS_1) ?? 0;
    return {
      needed: textsOf(DT_NEEDED, MAX_NEEDED, MAX_NAME_BYTES2),
      soname: textsOf(DT_SONAME)[0] ?? null,
      rpath: textsOf(DT_RPATH).flatMap((text) => text.split(":")),
      runpath: textsOf(DT_RUNPATH).flatMap((text) => text.split(":")),
      bindNow: values.has(DT_BIND_NOW) || ((values.get(DT_FLAGS) ?? 0) & DF_BIND_NOW) !== 0 || (flags1 & DF_1_NOW) !== 0,
      pie: (flags1 & DF_1_PIE) !== 0,
      values,
      strings
    };
  });
}
function readEntries(source, header, segment, warnings) {
  const word = header.bits / 8;
  const inFile = Math.floor(segment.sizeBytes / (2 * word));
  if (inFile > MAX_ENTRIES) warnings.add(`the dynamic segment has ${inFile} entries; the first ${MAX_ENTRIES} are read`);
  const count = Math.min(inFile, MAX_ENTRIES);
  const view = new ByteView(
    readExactly(source, segment.offset, count * 2 * word, "the dynamic segment"),
    segment.offset,
    header.endian
  );
  const entries = [];
  for (let index = 0; index < count; index += 1) {
    const tag = view.word(index * 2 * word, header.bits);
    if (tag === 0) break;
    entries.push([tag, view.word(index * 2 * word + word, header.bits)]);
  }
  return entries;
}
function stringTable(values, regions, fileBytes) {
  const address = values.get(DT_STRTAB);
  const offset = address === void 0 ? null : offsetOf({ regions }, address);
  if (offset === null) return null;
  return { offset, end: Math.min(offset + (values.get(DT_STRSZ) ?? 0), fileBytes) };
}
var ET_REL = 1;
var ET_DYN = 3;
var ET_CORE = 4;
var PN_XNUM = 65535;
var SHN_XINDEX = 65535;
function readElfHeader(source) {
  const ident = readExactly(source, 0, 16, "the ELF identification");
  const bits = identBits(ident[4]);
  const endian = identEndian(ident[5]);
  const size = bits === 64 ? 64 : 52;
  const view = new ByteView(readExactly(source, 0, size, "the ELF header"), 0, endian);
  const tail = size - 12;
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
  const size = header.bits === 64 ? 64 : 40;
  if (sectionHeaders.offset === 0 || sectionHeaders.offset + size > source.sizeBytes) return header;
  const view = new ByteView(
    readExactly(source, sectionHeaders.offset, size, "section header 0"),
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
  throw new import_errors.BinaryFormatError(4, `the ELF class is ${value}, neither 1 (32 bit) nor 2 (64 bit)`, { hint: CUT_OFF_HINT });
}
function identEndian(value) {
  if (value === 1) return "little";
  if (value === 2) return "big";
  throw new import_errors.BinaryFormatError(5, `the ELF byte order is ${value}, neither 1 (little) nor 2 (big)`, {
    hint: CUT_OFF_HINT
  });
}
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
  if (needed.some((name) => GLIBC_LIBRARY.test(name))) return "glibc";
  return needed.some((name) => MUSL_LIBRARY.test(name)) ? "musl" : null;
}
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
  for (const name of noteNames) {
    const os = OS_BY_NOTE[name];
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
      const size = Math.min(segment.sizeBytes, MAX_NOTES_BYTES);
      const view = new ByteView(readExactly(source, segment.offset, size, "notes"), segment.offset, header.endian);
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
    const sizeBytes = view.u32(at + 4);
    const descriptorAt = aligned(at + 12 + nameBytes, align);
    if (descriptorAt + sizeBytes > view.length) return;
    const name = cString(view.bytes.subarray(at + 12, at + 12 + Math.min(nameBytes, 64)));
    yield { name, type: view.u32(at + 8), at: descriptorAt, sizeBytes };
    at = aligned(descriptorAt + sizeBytes, align);
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
    const size = view.u32(at + 4);
    if (view.u32(at) === GNU_PROPERTY_X86_ISA_1_NEEDED && size >= 4 && at + 12 <= end) {
      const needed = view.u32(at + 8);
      if (needed & 8) return 4;
      if (needed & 4) return 3;
      if (needed & 2) return 2;
      return needed & 1 ? 1 : null;
    }
    at = aligned(at + 8 + size, bits / 8);
  }
  return null;
}
var SHT_SYMTAB = 2;
var SHT_NOBITS = 8;
var SHT_DYNSYM = 11;
var MAX_SECTIONS = 4096;
var MAX_NAMES_BYTES2 = 1 << 20;
var MAX_NAME_BYTES3 = 256;
function readSections(source, header, warnings) {
  const { offset, entryBytes, count } = header.sectionHeaders;
  if (offset === 0 || count === 0) return [];
  return warnings.attempt("section headers", [], () => {
    if (count > MAX_SECTIONS) warnings.add(`the file has ${count} section headers; the first ${MAX_SECTIONS} are read`);
    const minimum = header.bits === 64 ? 64 : 40;
    const read = Math.min(count, MAX_SECTIONS);
    const step = Math.max(entryBytes, minimum);
    const view = new ByteView(
      readExactly(source, offset, read * step, "the table of section headers"),
      offset,
      header.endian
    );
    const raw = Array.from({ length: read }, (_, index) => sectionAt(view, index * step, header.bits));
    const table = raw[header.nameSection];
    const names = table ? readUpTo(source, table.offset, Math.min(table.sizeBytes, MAX_NAMES_BYTES2)) : new Uint8Array();
    return raw.map(({ nameAt, ...section }) => ({
      ...section,
      name: nameAt < names.length ? cString(names.subarray(nameAt, nameAt + MAX_NAME_BYTES3)) : ""
    }));
  });
}
function sectionAt(view, at, bits) {
  const word = bits / 8;
  return {
    nameAt: view.u32(at),
    type: view.u32(at + 4),
    address: view.word(at + 8 + word, bits),
    offset: view.word(at + 8 + 2 * word, bits),
    sizeBytes: view.word(at + 8 + 3 * word, bits),
    entryBytes: view.word(at + 16 + 5 * word, bits)
  };
}
var MAX_BUCKETS = 1 << 20;
var MAX_CHAIN = 1 << 20;
var EM_S390 = 22;
var EM_ALPHA = 36902;
function countSymbols(input, warnings) {
  const { dynamic, regions, source, sections, symbolBytes } = input;
  const offset = offsetOf({ regions }, dynamic.values.get(DT_SYMTAB));
  if (offset === null) return 0;
  const most = Math.floor((source.sizeBytes - offset) / symbolBytes);
  const counted = warnings.attempt("symbol hash table", null, () => fromHash(input)) ?? warnings.attempt("GNU symbol hash table", null, () => fromGnuHash(input));
  if (counted !== null && counted > most) {
    warnings.add(`dynamic symbols: ${counted} are announced, the file has room for ${most}`);
  }
  if (counted !== null) return Math.min(counted, most);
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
  const start = dynamic.values.get(DT_SYMTAB);
  const region = regions.find((each) => start >= each.address && start < each.address + each.sizeBytes);
  if (!region) return 0;
  let end = region.address + region.sizeBytes;
  for (const value of dynamic.values.values()) if (value > start && value < end) end = value;
  const versions = dynamic.values.get(DT_VERSYM);
  const count = Math.floor((end - start) / symbolBytes);
  if (versions === void 0) return count;
  let versionsEnd = Number.POSITIVE_INFINITY;
  for (const value of dynamic.values.values()) if (value > versions && value < versionsEnd) versionsEnd = value;
  return Math.min(count, Math.floor((versionsEnd - versions) / 2));
}
var NUMERIC = /^([A-Za-z].*?)_(\d+(?:[._]\d+)*)$/;
var MAIN_PREFIX = [
  [/^libstdc\+\+\.so/, "GLIBCXX"],
  [/^libgcc_s/, "GCC"],
  [/^(?:libc|libm|libpthread|libdl|librt|libresolv|libutil|libanl|libnsl|ld-linux.*|ld64)\.so/, "GLIBC"]
];
function versionFloor(library, versions) {
  const known = MAIN_PREFIX.find(([pattern]) => pattern.test(library))?.[1];
  const byPrefix = /* @__PURE__ */ new Map();
  for (const version2 of versions) {
    const [, prefix, digits] = NUMERIC.exec(version2) ?? [];
    if (prefix === void 0 || digits === void 0) continue;
    const numbers = digits.split(/[._]/).map(Number);
    const best = byPrefix.get(prefix);
    const count = (best?.count ?? 0) + 1;
    if (best && compareNumbers(best.numbers, numbers) >= 0) best.count = count;
    else byPrefix.set(prefix, { version: version2, numbers, count });
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
    const start = offsetOf({ regions }, address);
    if (start === null) {
      warnings.add(`version needs: address 0x${address.toString(16)} is not in the file`);
      return;
    }
    const nameAt = (at2) => readCString(source, strings.offset + at2, Math.min(strings.end, strings.offset + at2 + MAX_NAME_BYTES4));
    const viewAt = (offset) => new ByteView(readExactly(source, offset, 16, "a version need"), offset, endian);
    const libraries = dynamic.values.get(DT_VERNEEDNUM) ?? 0;
    let at = start;
    for (let library = 0; library < libraries; library += 1) {
      if (library >= MAX_LIBRARIES)
        return warnings.add(`version needs: only the first ${MAX_LIBRARIES} libraries are read`);
      const need = viewAt(at);
      const file = nameAt(need.u32(4));
      let nodeAt = at + need.u32(8);
      for (let node = 0; node < need.u16(2); node += 1) {
        if (found.length >= MAX_NODES) return warnings.add(`version needs: only the first ${MAX_NODES} nodes are read`);
        const aux = viewAt(nodeAt);
        found.push({
          library: file,
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
var SHN_UNDEF = 0;
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
    const start = offsetOf({ regions }, address);
    if (start === null) {
      warnings.add(`dynamic symbols: address 0x${address.toString(16)} is not in the file`);
      return;
    }
    const [symbolBytes, infoAt, sectionAt2] = header.bits === 64 ? [24, 4, 6] : [16, 12, 14];
    const counted = countSymbols({ ...input, symbolBytes }, warnings);
    if (counted > MAX_SYMBOLS) warnings.add(`dynamic symbols: the first ${MAX_SYMBOLS} of ${counted} are read`);
    const count = Math.min(counted, MAX_SYMBOLS);
    const needOf = new Map(needs.map((need) => [need.index, need]));
    const versionsAt = offsetOf({ regions }, dynamic.values.get(DT_VERSYM) ?? -1);
    const symbolBuffer = new Uint8Array(Math.min(count, CHUNK_SYMBOLS) * symbolBytes);
    const versionBuffer = new Uint8Array(Math.min(count, CHUNK_SYMBOLS) * 2);
    let nameBytes = 0;
    for (let first = 0; first < count; first += CHUNK_SYMBOLS) {
      const size = Math.min(CHUNK_SYMBOLS, count - first);
      const at = start + first * symbolBytes;
      const symbols = viewOf(source, at, symbolBuffer.subarray(0, size * symbolBytes), header.endian);
      const indexes = versionsAt === null ? null : viewOf(source, versionsAt + first * 2, versionBuffer.subarray(0, size * 2), header.endian);
      for (let index = first === 0 ? 1 : 0; index < size; index += 1) {
        const symbolAt = index * symbolBytes;
        const need = indexes ? needOf.get(indexes.u16(index * 2) & VERSION_INDEX) : void 0;
        if (need === void 0 && symbols.u16(symbolAt + sectionAt2) !== SHN_UNDEF) continue;
        const info = symbols.u8(symbolAt + infoAt);
        const nameAt = symbols.u32(symbolAt);
        if ((info & 15) === STT_SECTION || nameAt === 0) continue;
        if (found.length >= MAX_IMPORTS || nameBytes > MAX_NAMES_BYTES3) {
          return warnings.add(`dynamic symbols: only the first ${found.length} imports are kept`);
        }
        const name = readCString(source, strings.offset + nameAt, strings.end);
        if (name === "") continue;
        nameBytes += name.length;
        const weak = info >> 4 === STB_WEAK;
        found.push({ name, library: need?.library ?? null, version: need?.version ?? null, weak });
      }
    }
  });
  return found;
}
function viewOf(source, at, buffer, endian) {
  return new ByteView(buffer.subarray(0, readChunk(source, at, buffer)), at, endian);
}
function versionsByLibrary(needs, imports) {
  const libraries = /* @__PURE__ */ new Map();
  for (const { library, version: version2, weak } of needs) {
    let nodes = libraries.get(library);
    if (!nodes) libraries.set(library, nodes = /* @__PURE__ */ new Map());
    const node = nodes.get(version2);
    if (node) node.strong ||= !weak;
    else nodes.set(version2, { strong: !weak, symbols: [] });
  }
  for (const { name, library, version: version2 } of imports) {
    if (library !== null && version2 !== null) libraries.get(library)?.get(version2)?.symbols.push(name);
  }
  return Object.fromEntries(
    [...libraries].map(([library, nodes]) => {
      const all = [...nodes];
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
var VER_FLG_BASE = 1;
var DEFINITION_BYTES = 20;
var MAX_DEFINITIONS = 8192;
var MAX_NAME_BYTES5 = 256;
function readVersionDefinitions(source, endian, dynamic, regions, warnings) {
  const address = dynamic.values.get(DT_VERDEF);
  const { strings } = dynamic;
  if (address === void 0 || !strings) return [];
  const found = [];
  warnings.attempt("version definitions", void 0, () => {
    const start = offsetOf({ regions }, address);
    if (start === null) {
      warnings.add(`version definitions: address 0x${address.toString(16)} is not in the file`);
      return;
    }
    const count = dynamic.values.get(DT_VERDEFNUM) ?? 0;
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (index >= MAX_DEFINITIONS) {
        return warnings.add(`version definitions: only the first ${MAX_DEFINITIONS} are read`);
      }
      const definition = new ByteView(readExactly(source, at, DEFINITION_BYTES, "a version definition"), at, endian);
      const nameAt = at + definition.u32(12);
      const name = new ByteView(readExactly(source, nameAt, 8, "the name of a version"), nameAt, endian).u32(0);
      if ((definition.u16(2) & VER_FLG_BASE) === 0) {
        found.push(
          readCString(source, strings.offset + name, Math.min(strings.end, strings.offset + name + MAX_NAME_BYTES5))
        );
      }
      if (definition.u32(16) === 0) break;
      at += definition.u32(16);
    }
  });
  return found;
}
var MAX_INTERPRETER_BYTES = 4096;
function inspectElf(source) {
  const warnings = new Warnings();
  const { header, segments } = readProgram(source, warnings);
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
  const header = readElfHeader(source);
  refuseOtherTypes(header);
  const segments = readSegments(source, header, warnings);
  if (!segments.some((segment) => segment.type === PT_LOAD)) {
    throw new import_errors.BinaryFormatError(header.bits === 64 ? 56 : 44, "the ELF file has no segment to load", {
      hint: "It holds no program: name the executable itself, not its debug file or a part of it."
    });
  }
  refuseDebugFile(segments);
  return { header, segments };
}
function refuseOtherTypes(header) {
  if (header.type === ET_REL) {
    throw new import_errors.BinaryFormatError(16, "the ELF file is a relocatable object, not an executable", {
      hint: 'Name what the linker made of it, the file that "go build" writes.'
    });
  }
  if (header.type === ET_CORE) {
    throw new import_errors.BinaryFormatError(16, "the ELF file is a core dump, not an executable", {
      hint: "Name the program that left it."
    });
  }
}
function refuseDebugFile(segments) {
  const code = segments.filter(({ type, flags }) => type === PT_LOAD && (flags & PF_X) !== 0);
  if (code.length === 0 || code.some(({ sizeBytes, memoryBytes }) => sizeBytes > 0 || memoryBytes === 0)) return;
  throw new import_errors.BinaryFormatError(code[0].offset, "the ELF file holds debug information alone, no code", {
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
      const platform = view.u32(8);
      return {
        platform: PLATFORMS[platform] ?? `unknown(${platform})`,
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
function version(packed) {
  if (packed === 0) return null;
  const patch = packed & 255;
  const pair = `${packed >>> 16}.${packed >>> 8 & 255}`;
  return patch === 0 ? pair : `${pair}.${patch}`;
}
var MAX_DEPTH = 24;
var MAX_CHILDREN = 2e3;
function derAt(bytes, at, limit = bytes.length, depth = 0) {
  if (at + 2 > limit || depth > MAX_DEPTH) return null;
  const tag = bytes[at];
  if ((tag & 31) === 31) return null;
  const short = bytes[at + 1];
  if (short === 128) return indefinite(bytes, at, limit, depth);
  const lengthBytes = short < 128 ? 0 : short & 127;
  if (lengthBytes > 4 || at + 2 + lengthBytes > limit) return null;
  let length = short < 128 ? short : 0;
  for (let index = 0; index < lengthBytes; index += 1) length = length * 256 + bytes[at + 2 + index];
  const start = at + 2 + lengthBytes;
  if (start + length > limit) return null;
  return { tag, bytes, start, end: start + length, first: at, next: start + length };
}
function indefinite(bytes, at, limit, depth) {
  let child = at + 2;
  for (let count = 0; count < MAX_CHILDREN; count += 1) {
    if (child + 2 > limit) return null;
    if (bytes[child] === 0 && bytes[child + 1] === 0) {
      return { tag: bytes[at], bytes, start: at + 2, end: child, first: at, next: child + 2 };
    }
    const element = derAt(bytes, child, limit, depth + 1);
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
function derHex({ bytes, start, end }) {
  return Array.from(bytes.subarray(start, end), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
var BMP_STRING = 30;
function derText({ tag, bytes, start, end }) {
  const contents = bytes.subarray(start, end);
  return new TextDecoder(tag === BMP_STRING ? "utf-16be" : "utf-8").decode(contents);
}
var SEQUENCE = 48;
var SET = 49;
var INTEGER = 2;
var CONTEXT_0 = 160;
var SIGNED_DATA = "2a864886f70d010702";
var COMMON_NAME = "550403";
var ORGANIZATION = "55040a";
var MAX_NAME_CHARACTERS = 200;
function cmsSigner(bytes) {
  const outer = derAt(bytes, 0);
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
    const names = certificateNames(certificate);
    if (!names || !sameContents(names.issuer, issuer) || !sameContents(names.serial, serial)) continue;
    return { commonName: nameOf(names.subject), issuerName: nameOf(names.issuer) };
  }
  return { commonName: null, issuerName: nameOf(issuer) };
}
function certificateNames(certificate) {
  const [body] = derChildren(certificate);
  if (!body) return null;
  const fields = derChildren(body).filter((field) => field.tag !== CONTEXT_0);
  const [serial, , issuer, , subject] = fields;
  return serial?.tag === INTEGER && issuer && subject ? { serial, issuer, subject } : null;
}
function nameOf(name) {
  const values = /* @__PURE__ */ new Map();
  for (const set of derChildren(name)) {
    for (const pair of derChildren(set)) {
      const [type, value] = derChildren(pair);
      if (type && value) values.set(derHex(type), derText(value));
    }
  }
  return (values.get(COMMON_NAME) ?? values.get(ORGANIZATION))?.slice(0, MAX_NAME_CHARACTERS) ?? null;
}
var ENTRY = /<key>([^<]{1,300})<\/key>\s*<(true|false|string|array|integer|dict|data|date|real)\b/g;
var MAX_ENTITLEMENTS = 200;
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function grantedEntitlements(plist) {
  const granted = /* @__PURE__ */ new Set();
  for (const [, key, kind] of plist.matchAll(ENTRY)) {
    if (kind !== "false") granted.add(key.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name]));
    if (granted.size >= MAX_ENTITLEMENTS) break;
  }
  return [...granted].sort();
}
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
    const start = slice.start + command.u32(8);
    const size = Math.min(command.u32(12), MAX_SIGNATURE_BYTES);
    const all = new ByteView(readExactly(source, start, size, "the code signature"), start, "big");
    if (all.u32(0) !== SUPER_BLOB) {
      warnings.add(`code signature: it does not begin as one (at byte offset ${start})`);
      return UNSIGNED;
    }
    const directory = blobAt(all, SLOT_CODE_DIRECTORY, CODE_DIRECTORY);
    if (!directory) {
      warnings.add(`code signature: it has no code directory (at byte offset ${start})`);
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
  const count = Math.min(all.u32(8), MAX_BLOBS);
  for (let index = 0; index < count; index += 1) {
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
var FAT_MAGIC = 3405691582;
var FAT_MAGIC_64 = 3405691583;
var MAX_ARCHITECTURES = 64;
function readFat(source) {
  const head = new ByteView(readExactly(source, 0, 8, "the Mach-O magic"), 0, "big");
  const magic = head.u32(0);
  if (magic !== FAT_MAGIC && magic !== FAT_MAGIC_64) return null;
  const count = head.u32(4);
  if (count === 0 || count > MAX_ARCHITECTURES) {
    throw new import_errors.BinaryFormatError(4, `the fat Mach-O file announces ${count} architectures`, { hint: CUT_OFF_HINT });
  }
  const wide = magic === FAT_MAGIC_64;
  const entry = wide ? 32 : 20;
  const view = new ByteView(readExactly(source, 8, count * entry, "the table of architectures"), 8, "big");
  return Array.from({ length: count }, (_, index) => {
    const at = index * entry;
    const part2 = {
      cpuType: view.u32(at),
      offset: wide ? view.u64(at + 8) : view.u32(at + 8),
      sizeBytes: wide ? view.u64(at + 16) : view.u32(at + 12)
    };
    if (part2.offset + part2.sizeBytes <= source.sizeBytes) return part2;
    throw new import_errors.BinaryFormatError(
      source.sizeBytes,
      `the file is truncated: architecture ${index} ends at byte ${part2.offset + part2.sizeBytes}, the file at ${source.sizeBytes}`,
      { hint: CUT_OFF_HINT }
    );
  });
}
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
    const name = cString(view.bytes, Math.min(view.u32(8), view.length));
    if (kind === LC_RPATH) rpath.push(name);
    else if (kind === LC_LOAD_DYLINKER) interpreter = name;
    else {
      all.push(name);
      (kind === LC_LOAD_WEAK_DYLIB ? weak : needed).push(name);
    }
  }
  return { all, needed, weak, rpath, interpreter };
}
var LC_SEGMENT = 1;
var LC_SEGMENT_64 = 25;
var VM_PROT_WRITE = 2;
var VM_PROT_EXECUTE = 4;
var S_ZEROFILL = 1;
var MAX_COMMANDS = 4096;
var MAX_COMMANDS_BYTES = 4 << 20;
var MAX_SECTIONS2 = 255;
function readSlice(source, start, warnings) {
  const magic = new ByteView(readExactly(source, start, 4, "the Mach-O magic"), start, "big").u32(0);
  const kind = {
    4277009102: [32, "big"],
    4277009103: [64, "big"],
    3472551422: [32, "little"],
    3489328638: [64, "little"]
  }[magic];
  if (!kind) {
    throw new import_errors.BinaryFormatError(start, `there is no Mach-O header but 0x${magic.toString(16)}`, { hint: CUT_OFF_HINT });
  }
  const [bits, endian] = kind;
  const size = bits === 64 ? 32 : 28;
  const head = new ByteView(readExactly(source, start, size, "the Mach-O header"), start, endian);
  const commandsBytes = head.u32(20);
  if (commandsBytes > MAX_COMMANDS_BYTES) {
    throw new import_errors.BinaryFormatError(start + 20, `the load commands claim ${commandsBytes} bytes`, { hint: CUT_OFF_HINT });
  }
  const bytes = readExactly(source, start + size, commandsBytes, "the load commands");
  return {
    bits,
    endian,
    cpuType: head.u32(4),
    cpuSubtype: head.u32(8),
    fileType: head.u32(12),
    flags: head.u32(24),
    start,
    commands: splitCommands(bytes, start + size, head.u32(16), endian, warnings)
  };
}
function splitCommands(bytes, start, count, endian, warnings) {
  const table = new ByteView(bytes, start, endian);
  const commands = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (index >= MAX_COMMANDS || at + 8 > bytes.length) {
      warnings.add(`load commands: ${count} are announced, ${index} are there or are read`);
      break;
    }
    const size = table.u32(at + 4);
    if (size < 8 || at + size > bytes.length) {
      warnings.add(`load commands: number ${index} claims ${size} bytes (at byte offset ${start + at})`);
      break;
    }
    commands.push({ kind: table.u32(at), view: new ByteView(bytes.subarray(at, at + size), start + at, endian) });
    at += size;
  }
  return commands;
}
function sliceImage(source, slice) {
  const regions = [];
  const sections = [];
  for (const { kind, view } of slice.commands) {
    if (kind !== LC_SEGMENT && kind !== LC_SEGMENT_64) continue;
    const bits = kind === LC_SEGMENT_64 ? 64 : 32;
    const word = bits / 8;
    const fileBytes = view.word(24 + 3 * word, bits);
    const offset = view.word(24 + 2 * word, bits) + slice.start;
    const protection = view.u32(24 + 4 * word + 4);
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
function truncated(view, end, sizeBytes) {
  const name = JSON.stringify(cString(view.bytes.subarray(8, 24)));
  return new import_errors.BinaryFormatError(
    sizeBytes,
    `the file is truncated: segment ${name} ends at byte ${end}, the file at ${sizeBytes}`,
    { hint: CUT_OFF_HINT }
  );
}
function sectionsOf(view, bits, start) {
  const word = bits / 8;
  const first = 24 + 4 * word + 16;
  const size = bits === 64 ? 80 : 68;
  const count = Math.min(view.u32(first - 8), Math.floor((view.length - first) / size), MAX_SECTIONS2);
  const sections = [];
  for (let index = 0; index < count; index += 1) {
    const at = first + index * size;
    const flags = view.u32(at + 32 + 2 * word + 16);
    if ((flags & 255) === S_ZEROFILL) continue;
    sections.push({
      name: cString(view.bytes.subarray(at, at + 16)),
      address: view.word(at + 32, bits),
      sizeBytes: view.word(at + 32 + word, bits),
      offset: view.u32(at + 32 + 2 * word) + start
    });
  }
  return sections;
}
var LC_SYMTAB = 2;
var LC_DYSYMTAB = 11;
var N_WEAK_REF = 64;
var MH_TWOLEVEL = 128;
var MAX_IMPORTS2 = 2e4;
var MAX_NAME_BYTES6 = 1024;
var MAX_NAMES_BYTES4 = 4 << 20;
function readMachoSymbols(source, slice, libraries, warnings) {
  const table = slice.commands.find(({ kind }) => kind === LC_SYMTAB)?.view;
  const ranges = slice.commands.find(({ kind }) => kind === LC_DYSYMTAB)?.view;
  if (!table || !ranges || table.length < 24 || ranges.length < 32) return { imports: [], stripped: null };
  const [first, count] = [ranges.u32(24), ranges.u32(28)];
  return warnings.attempt("symbols", { imports: [], stripped: null }, () => {
    const entryBytes = slice.bits === 64 ? 16 : 12;
    const there = Math.max(0, Math.min(count, table.u32(12) - first));
    if (count > there) warnings.add(`symbols: ${count} imports are announced, the table has room for ${there}`);
    const read = Math.min(there, MAX_IMPORTS2);
    if (there > read) warnings.add(`symbols: the first ${read} of ${there} imports are read`);
    const start = slice.start + table.u32(8) + first * entryBytes;
    const strings = slice.start + table.u32(16);
    const view = new ByteView(readExactly(source, start, read * entryBytes, "undefined symbols"), start, slice.endian);
    let left = MAX_NAMES_BYTES4;
    const imports = Array.from({ length: read }, (_, index) => {
      const at = index * entryBytes;
      const nameAt = strings + view.u32(at);
      const description = view.u16(at + 6);
      const name = readCString(source, nameAt, nameAt + Math.min(MAX_NAME_BYTES6, left));
      left -= name.length;
      const library = (slice.flags & MH_TWOLEVEL) === 0 ? void 0 : libraries[(description >>> 8) - 1];
      return {
        name,
        library: library ?? null,
        version: null,
        weak: (description & N_WEAK_REF) !== 0
      };
    });
    return { imports, stripped: ranges.u32(12) === 0 && ranges.u32(20) <= 1 };
  });
}
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
  const architectures = parts?.map((part2) => archName(part2.cpuType)) ?? [arch];
  if (architectures.length > 1) {
    const others = architectures.slice(1).join(", ");
    warnings.add(`the file is universal: these facts are those of ${arch}; it also holds ${others}`);
  }
  const image = sliceImage(source, slice);
  const libraries = readLibraries(slice.commands);
  const { imports, stripped } = readMachoSymbols(source, slice, libraries.all, warnings);
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
  const what = REFUSED[fileType];
  if (what === void 0) return;
  throw new import_errors.BinaryFormatError(start + 12, `the Mach-O file is ${what}, not an executable`, {
    hint: 'Name what the linker made of it, the file that "go build" writes.'
  });
}
function archName(cpuType) {
  return ARCHES[cpuType] ?? `unknown(0x${cpuType.toString(16)})`;
}
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
function notABinary(head, sizeBytes) {
  if (sizeBytes === 0) {
    return new import_errors.BinaryFormatError(0, "the file is empty", {
      hint: "The build or the download wrote nothing. Do it again."
    });
  }
  for (const { at = 0, starts, what: what2, hint } of KINDS) {
    if (hasAt(head, at, starts)) {
      return new import_errors.BinaryFormatError(at, `this is ${what2}, not a binary`, { hint: hint ?? NAME_THE_BINARY });
    }
  }
  if (sizeBytes < 4) {
    return new import_errors.BinaryFormatError(sizeBytes, `the file ends after ${sizeBytes} bytes, before any format shows`, {
      hint: NAME_THE_BINARY
    });
  }
  const what = looksLikeText(head) ? "text" : `data that begins with ${hex(head.subarray(0, 4))}`;
  return new import_errors.BinaryFormatError(0, `this is ${what}, not a binary`, { hint: NAME_THE_BINARY });
}
function hasAt(head, at, text) {
  if (head.length < at + text.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (head[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
function looksLikeText(head) {
  return head.every((byte) => byte >= 32 || byte >= 9 && byte <= 13);
}
function hex(bytes) {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
var CERTIFICATES = 4;
var PKCS_SIGNED_DATA = 2;
var MAX_CERTIFICATE_BYTES = 1 << 20;
function readAuthenticode(source, header, warnings) {
  const { address: offset = 0, sizeBytes = 0 } = header.directories[CERTIFICATES] ?? {};
  if (offset === 0 || sizeBytes === 0) return null;
  return warnings.attempt("Authenticode", { kind: "authenticode", signer: null }, () => {
    const head = new ByteView(readExactly(source, offset, 8, "the certificate table"), offset, "little");
    const length = head.u32(0);
    if (head.u16(6) !== PKCS_SIGNED_DATA || length < 8) return { kind: "authenticode", signer: null };
    const size = Math.min(length - 8, MAX_CERTIFICATE_BYTES);
    const signer = cmsSigner(readExactly(source, offset + 8, size, "the Authenticode signature"));
    if (!signer?.commonName) warnings.add("Authenticode: there is a signature, its signer could not be read");
    return { kind: "authenticode", signer: signer?.commonName ?? null };
  });
}
var MAX_DIRECTORIES = 16;
var MAX_SECTIONS3 = 512;
function readPeHeader(source, warnings) {
  const at = peOffset(source);
  const coff = new ByteView(readExactly(source, at, 24, "the COFF header"), at, "little");
  const optionalBytes = coff.u16(20);
  const characteristics = coff.u16(22);
  if (optionalBytes === 0) {
    throw new import_errors.BinaryFormatError(at + 20, "the PE file has no optional header: it is an object, not an executable", {
      hint: 'Name what the linker made of it, the .exe that "go build" writes.'
    });
  }
  const optional = new ByteView(readExactly(source, at + 24, optionalBytes, "the optional header"), at + 24, "little");
  const magic = optional.u16(0);
  if (magic !== 267 && magic !== 523) {
    throw new import_errors.BinaryFormatError(at + 24, `the magic of the optional header is 0x${magic.toString(16)}`, {
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
  throw new import_errors.BinaryFormatError(
    Math.max(0, Math.min(at, source.sizeBytes)),
    other ? `this is a 16-bit or mixed program (${other}), not a PE file` : "the file begins with MZ and has no PE header",
    { hint: stub.length < 64 || at + 4 > source.sizeBytes ? CUT_OFF_HINT : 'Name the .exe that "go build" writes.' }
  );
}
function readDirectories(optional, bits) {
  const start = bits === 64 ? 112 : 96;
  if (optional.length < start) return [];
  const room = Math.floor((optional.length - start) / 8);
  const count = Math.min(optional.u32(start - 4), room, MAX_DIRECTORIES);
  return Array.from({ length: count }, (_, index) => ({
    address: optional.u32(start + index * 8),
    sizeBytes: optional.u32(start + index * 8 + 4)
  }));
}
function readSections2(source, count, at, warnings) {
  if (count > MAX_SECTIONS3) warnings.add(`the file has ${count} sections; the first ${MAX_SECTIONS3} are read`);
  const read = Math.min(count, MAX_SECTIONS3);
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
      throw new import_errors.BinaryFormatError(
        source.sizeBytes,
        `the file is truncated: section ${JSON.stringify(section.name)} ends at byte ${section.offset + section.sizeBytes}, the file at ${source.sizeBytes}`,
        { hint: CUT_OFF_HINT }
      );
    }
  }
  return sections;
}
var IMPORTS = 1;
var DELAYED = 13;
var MAX_LIBRARIES2 = 512;
var MAX_IMPORTS3 = 2e4;
var MAX_NAME_BYTES7 = 1024;
var MAX_NAMES_BYTES5 = 4 << 20;
function readPeImports(image, header, warnings) {
  const libraries = [];
  const delayLoaded = [];
  const imports = [];
  const at = (rva) => offsetOf(image, header.imageBase + rva);
  const budget = { thunks: MAX_IMPORTS3, bytes: MAX_NAMES_BYTES5 };
  const nameAt = (offset) => {
    const name = readCString(image.source, offset, offset + Math.min(MAX_NAME_BYTES7, budget.bytes));
    budget.bytes -= name.length;
    return name;
  };
  warnings.attempt("imports", void 0, () => {
    for (const view of descriptors(image, header, { directory: IMPORTS, entryBytes: 20, nameAt: 12 }, warnings)) {
      const nameOffset = at(view.u32(12));
      if (nameOffset === null) {
        warnings.add(`imports: a library's name is not in the file (at byte offset ${view.start + 12})`);
        continue;
      }
      const library = nameAt(nameOffset);
      libraries.push(library);
      const thunks = at(view.u32(0) || view.u32(16));
      if (thunks === null) continue;
      for (const name of thunkNames(image, header, thunks, at, nameAt)) {
        budget.thunks -= 1;
        if (budget.thunks < 0) return warnings.add(`imports: the first ${MAX_IMPORTS3} are read`);
        if (name === null) continue;
        imports.push({ name, library, version: null, weak: false });
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
  return { libraries, delayLoaded, imports };
}
function* descriptors({ source, regions }, header, { directory, entryBytes, nameAt }, warnings) {
  const { address = 0, sizeBytes = 0 } = header.directories[directory] ?? {};
  if (address === 0 || sizeBytes === 0) return;
  const start = offsetOf({ regions }, header.imageBase + address);
  if (start === null) {
    warnings.add(`imports: table ${directory} lies outside the file, at address 0x${address.toString(16)}`);
    return;
  }
  for (let index = 0; ; index += 1) {
    if (index >= MAX_LIBRARIES2) return warnings.add(`imports: the first ${MAX_LIBRARIES2} libraries are read`);
    const at = start + index * entryBytes;
    const view = new ByteView(readExactly(source, at, entryBytes, "an import descriptor"), at, "little");
    if (view.u32(nameAt) === 0) return;
    yield view;
  }
}
function* thunkNames({ source }, header, start, at, nameAt) {
  const width = header.bits / 8;
  for (let index = 0; ; index += 1) {
    const offset = start + index * width;
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
  const { libraries, delayLoaded, imports } = readPeImports(image, header, warnings);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SHT_NOBITS,
  Warnings,
  elfOs,
  goArch,
  inspectBinary,
  isMapped,
  parseModuleInfo,
  readBuildInfo,
  readInterpreter,
  readNotes,
  readProgram,
  readSections,
  readUpTo,
  toRegion
});
