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
var inspect_exports = {};
__export(inspect_exports, {
  inspect: () => inspect
});
module.exports = __toCommonJS(inspect_exports);
var import_inspect_files = require("./inspect-files.cjs");
var import_terminal_reasons = require("./terminal-reasons.cjs");
var import_terminal_style = require("./terminal-style.cjs");
var import_get_east_asian_width = require("./get-east-asian-width.cjs");
var import_process_terminal = require("./process-terminal.cjs");
var import_system_words = require("./system-words.cjs");
var import_explanation = require("./explanation.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_musl_symbols = require("./musl-symbols.cjs");
var import_go_requirements_json = require("./go-requirements.json.cjs");
var import_std_cgo_symbols = require("./std-cgo-symbols.cjs");
var import_system_calls_json = require("./system-calls.json.cjs");
var import_file_source = require("./file-source.cjs");
var import_profiles_json = require("./profiles.json.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_function_table = require("./function-table.cjs");
var import_report_binary = require("./report-binary.cjs");
var import_report_finding = require("./report-finding.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
var import_json_problem = require("./json-problem.cjs");
var import_tolerate_closed_reader = require("./tolerate-closed-reader.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_system_error = require("./system-error.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
function inspectDocument({ path, sha256, facts, predictions }) {
  const { bits, endian, elf, imports } = facts;
  const { sha256: hash, ...reported } = (0, import_report_binary.reportBinary)(path, sha256 ?? "", facts);
  const binary = { ...reported, bits, endian, elf, imports };
  return {
    binary: hash === "" ? binary : { ...binary, sha256: hash },
    predictions: predictions.map(({ target, prediction }) => ({ target: target.id, ...(0, import_report_finding.reportPrediction)(prediction) }))
  };
}
function inspectJson(input) {
  return (0, import_safe_json.safeJson)({ schema: "portcullis-inspect/1", ...inspectDocument(input) });
}
function inspectListJson(binaries) {
  return (0, import_safe_json.safeJson)({ schema: "portcullis-inspect-list/1", binaries });
}
function targetRanges(names, all) {
  const ranges = [];
  for (const name of names) {
    const range = ranges.at(-1);
    const last = range?.at(-1);
    const follows = last !== void 0 && all.indexOf(name) === all.indexOf(last) + 1;
    if (follows && imageOf(name) !== null && imageOf(name) === imageOf(last)) range.push(name);
    else ranges.push([name]);
  }
  return ranges.flatMap((range) => {
    if (range.length < 3) return range;
    const last = range.at(-1);
    return [`${range[0]} to ${last.slice(last.indexOf(":") + 1)} (${range.length})`];
  });
}
function imageOf(name) {
  const colon = name.indexOf(":");
  return colon === -1 ? null : name.slice(0, colon);
}
var NAMES = 8;
function renderInspect({ path, facts, predictions }, look) {
  const binary = (0, import_report_binary.reportBinary)(path, "", facts);
  const predicted = predictions.map(({ target, prediction }) => ({ name: target.id, ...(0, import_report_finding.reportPrediction)(prediction) }));
  const blocks = [headline(binary, look), places(predicted, look), ...reasons(predicted, look), factLines(binary, look)];
  return (0, import_visible_text.withoutWorkflowCommands)(`${blocks.join("\n\n")}
`);
}
function headline({ path, os, arch, kind, linkage, libc, go, sizeBytes }, { color, width }) {
  const what = [
    `${os}/${arch}`,
    `${libc === "none" || libc === "unknown" ? linkage : `${linkage} (${libc})`}${kind === "library" ? " library" : ""}`,
    go === null ? "no Go build information" : go.version ?? "Go (version not recorded)",
    (0, import_quantity_text.bytesText)(sizeBytes)
  ];
  const name = (0, import_terminal_style.styled)((0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)((0, import_cell_words.baseName)(path), 100)), "bold", color);
  return (0, import_get_east_asian_width.wrap)(what.map((each) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(each, 100))).join(", "), width, `${name}: `, "  ");
}
var LABELS = [
  { runs: true, label: "Runs on", outcome: "pass" },
  { runs: false, label: "Does not run on", outcome: "fail" },
  { runs: null, label: "Cannot tell", outcome: "unknown" }
];
function places(predicted, { color, width }) {
  const all = predicted.map(({ name }) => name);
  const groups = LABELS.map((each) => ({ ...each, those: predicted.filter(({ runs }) => runs === each.runs) }));
  const shown = groups.filter(({ those }) => those.length > 0);
  const lines = shown.map(({ runs, label, outcome, those }) => {
    const names = targetRanges(
      those.map(({ name }) => name),
      all
    ).map((name) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(name, 80)));
    const { mark, style } = import_terminal_style.OUTCOME_MARKS[outcome];
    const lead = `${mark} ${label.padEnd(16)}`;
    const every = runs !== true && those.length === all.length && all.length > NAMES;
    const words = every ? [`${runs === null ? "for " : ""}any of the ${all.length} targets`] : (0, import_quantity_text.listWords)(names);
    return `${(0, import_terminal_style.styled)(lead, style, color)}${(0, import_get_east_asian_width.wrap)(words, width, lead, " ".repeat(lead.length)).slice(lead.length)}`;
  });
  return lines.join("\n");
}
function reasons(predicted, look) {
  const seen = /* @__PURE__ */ new Map();
  const all = predicted.map(({ name }) => name);
  const short = (names) => {
    return names.length === all.length && all.length > NAMES ? [`all ${all.length} targets`] : targetRanges(names, all);
  };
  const extent = { names: NAMES, messages: 3, evidenceLines: 2, short };
  const failing = predicted.filter(({ runs }) => runs === false);
  const blockers = failing.map(({ name, findings }) => ({
    name,
    findings: findings.filter(({ severity }) => severity === "error")
  }));
  const unknown = predicted.filter(({ runs }) => runs === null);
  const running = predicted.filter(({ runs }) => runs !== false);
  const hazards = running.map(({ name, findings }) => ({
    name,
    findings: findings.filter(({ severity }) => severity === "warning")
  }));
  return [
    ...(0, import_explanation.explain)(blockers).map((each) => (0, import_terminal_reasons.terminalReason)(each, "fail", look, extent, (0, import_explanation.sameRemedyBefore)(seen, each))),
    ...unknownReasons(unknown, short, look),
    ...look.verbose === true ? (0, import_explanation.explain)(hazards).map(
      (each) => (0, import_terminal_reasons.terminalReason)(each, "warn", look, { ...extent, evidenceLines: 1 }, (0, import_explanation.sameRemedyBefore)(seen, each))
    ) : shortHazards((0, import_explanation.explain)(hazards), short, look)
  ];
}
function shortHazards(hazards, short, { color, width }) {
  if (hazards.length === 0) return [];
  const { mark, style } = import_terminal_style.OUTCOME_MARKS.warn;
  const lines = hazards.map(({ title, cells: cells2 }) => {
    const names = short(cells2).map((name) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(name, 80)));
    const words = [...`may bite: ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(title, 100))}, in`.split(" "), ...(0, import_quantity_text.listWords)(names, NAMES)];
    return (0, import_terminal_style.styled)((0, import_get_east_asian_width.wrap)(words, width, `${mark} `, "  "), style, color);
  });
  return [[...lines, (0, import_terminal_style.styled)("  `--verbose` shows what proves it and what to do", "dim", color)].join("\n")];
}
function unknownReasons(unknown, short, { color, width }) {
  const byReason = /* @__PURE__ */ new Map();
  for (const { name, reason } of unknown) {
    const text = reason ?? "The report gives no reason.";
    byReason.set(text, [...byReason.get(text) ?? [], name]);
  }
  const { mark, style } = import_terminal_style.OUTCOME_MARKS.unknown;
  return [...byReason].map(([reason, names]) => {
    const words = (0, import_quantity_text.listWords)(
      short(names).map((name) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(name, 80))),
      NAMES
    );
    const text = [...words.slice(0, -1), `${words.at(-1)}:`, ...(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(reason, 400)).split(" ")];
    return (0, import_terminal_style.styled)((0, import_get_east_asian_width.wrap)(text, width, `${mark} `, "  "), style, color);
  });
}
function factLines(binary, { color, width }) {
  const { interpreter, needed, rpath, runpath, cgoPackages, cpuLevel, abiNoteKernel, warnings, libc } = binary;
  const go = (0, import_system_words.goLine)(binary);
  const rows = [];
  if (go !== null) rows.push(["go", go]);
  if (cgoPackages !== null && cgoPackages.length > 0) rows.push(["C code from", (0, import_quantity_text.listText)(cgoPackages, 8)]);
  if (libc !== "none" && binary.format === "elf") rows.push(["C library", (0, import_cell_words.libcText)({ family: libc, version: null })]);
  if (interpreter !== null) rows.push(["loader", interpreter]);
  if (needed.length > 0) rows.push(["needs", (0, import_quantity_text.listText)(needed, 12)]);
  for (const { library, floor, names } of (0, import_system_words.floorsOf)(binary)) {
    rows.push([library, `at least ${floor}${names.length === 0 ? "" : `, for ${(0, import_quantity_text.listText)(names, 8)}`}`]);
  }
  if (rpath.length + runpath.length > 0) rows.push(["search path", (0, import_quantity_text.listText)([...rpath, ...runpath], 6)]);
  if (cpuLevel !== null) rows.push(["CPU level", `x86-64-v${cpuLevel}`]);
  if (abiNoteKernel !== null) rows.push(["ABI note", `Linux ${abiNoteKernel}`]);
  rows.push(...(0, import_system_words.systemRows)(binary), ["hardening", (0, import_system_words.hardeningText)(binary)]);
  for (const warning of warnings.slice(0, 5)) rows.push(["not read", warning]);
  const labels = rows.map(([label]) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(label, 24)));
  const widest = Math.max(...labels.map((label) => label.length));
  const lines = rows.map(([, text], index) => {
    const lead = `  ${labels[index].padEnd(widest)}  `;
    const wrapped = (0, import_get_east_asian_width.wrap)((0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(text, 600)), width, lead, " ".repeat(lead.length));
    return `${(0, import_terminal_style.styled)(lead, "dim", color)}${wrapped.slice(lead.length)}`;
  });
  return [(0, import_terminal_style.styled)("From its bytes", "bold", color), ...lines].join("\n");
}
var HEADS = ["binary", "platform", "linkage", "libc", "Go", "runs on"];
var MAX_NAME = { narrow: 24, wide: 56 };
var WIDE = 110;
var NAMES2 = 8;
function renderInspectList(files, look) {
  const names = shortNames(files.map(pathOf));
  const rows = files.map((file, index) => [nameCell(names[index], look), ..."error" in file ? [] : cells(file)]);
  const widths = HEADS.map(
    (head, column) => Math.max(...[head, ...rows.map((row) => row[column] ?? "")].map(import_get_east_asian_width.columnsOf))
  );
  const line = (row) => row.map((text, column) => column === row.length - 1 ? text : (0, import_get_east_asian_width.padColumns)(text, widths[column], "left")).join("  ");
  const lines = files.flatMap((file, index) => [line(rows[index]), ...details(file, look)]);
  return (0, import_visible_text.withoutWorkflowCommands)(
    `${(0, import_get_east_asian_width.wrap)(summary(files), look.width, "", "  ")}

${(0, import_terminal_style.styled)(line(HEADS), "dim", look.color)}
${lines.join("\n")}
`
  );
}
function pathOf(file) {
  return "error" in file ? file.path : file.binary.path;
}
function summary(files) {
  const read = files.filter((file) => !("error" in file));
  const everywhere = read.filter(({ predictions }) => predictions.every(({ runs }) => runs === true)).length;
  const failing = read.filter(({ predictions }) => predictions.some(({ runs }) => runs === false)).length;
  const parts = [
    `${everywhere} ${everywhere === 1 ? "runs" : "run"} everywhere in the catalogue`,
    `${failing} not everywhere`,
    ...read.length - everywhere - failing > 0 ? [`${read.length - everywhere - failing} not known everywhere`] : [],
    ...files.length > read.length ? [`${files.length - read.length} could not be read`] : []
  ];
  return `${files.length} ${files.length === 1 ? "binary" : "binaries"}: ${parts.join(", ")}`;
}
function shortNames(paths) {
  const bases = paths.map(import_cell_words.baseName);
  if (new Set(bases).size === bases.length) return bases;
  const split = paths.map((path) => path.split("/"));
  let shared = 0;
  while (split.every((parts) => shared < parts.length - 1 && parts[shared] === split[0][shared])) shared += 1;
  return split.map((parts) => parts.slice(shared).join("/"));
}
function nameCell(name, { width }) {
  return (0, import_get_east_asian_width.fitMiddle)((0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(name, 400)), width >= WIDE ? MAX_NAME.wide : MAX_NAME.narrow);
}
function cells({ binary, predictions }) {
  const { os, arch, linkage, go } = binary;
  const version = go === null ? "not Go" : go.version?.replace(/^go/, "").split(" ", 1)[0] ?? "unknown";
  const runs = predictions.filter((each) => each.runs === true).length;
  return [`${os}/${arch}`, linkage, libcCell(binary), version, `${runs}/${predictions.length}`].map(
    (text) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(text, 20))
  );
}
function libcCell(binary) {
  if (binary.libc !== "glibc") return binary.libc === "musl" ? "musl" : "-";
  const floors = (0, import_system_words.floorsOf)(binary).flatMap(({ floor }) => /^GLIBC_([\d.]+)$/.exec(floor)?.[1] ?? []);
  const highest = floors.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1);
  return highest === void 0 ? "glibc" : `glibc ${highest}`;
}
function details(file, look) {
  if ("error" in file) return [detail("fail", `${file.error.message}. ${file.error.hint}`, look)];
  const { predictions, listedAs, binary } = file;
  const named = (runs) => briefly(predictions, runs);
  const [failing, unknown] = [named(false), named(null)];
  const every = (runs, lead = "") => {
    const all = predictions.length > NAMES2 && predictions.every((each) => each.runs === runs);
    return all ? `${lead}any of the ${predictions.length} targets` : null;
  };
  const platform = `${binary.os}/${binary.arch}`;
  const listed = listedAs && `${listedAs.os}/${listedAs.arch}`;
  return [
    ...failing.length > 0 ? [detail("fail", `not on ${every(false) ?? (0, import_quantity_text.listText)(failing, NAMES2)}`, look)] : [],
    ...unknown.length > 0 ? [detail("unknown", `cannot tell${every(null, " for ") ?? `: ${(0, import_quantity_text.listText)(unknown, NAMES2)}`}`, look)] : [],
    ...listed !== void 0 && listed !== platform ? [detail("warn", `the list of artifacts says ${listed}, its bytes say ${platform}`, look)] : []
  ];
}
function briefly(predictions, runs) {
  const families = /* @__PURE__ */ new Map();
  for (const each of predictions) {
    const family = each.target.split(":", 1)[0];
    const { all, named } = families.get(family) ?? { all: [], named: [] };
    all.push(each.target);
    if (each.runs === runs) named.push(each.target);
    families.set(family, { all, named });
  }
  return [...families].flatMap(
    ([family, { all, named }]) => named.length > 1 && named.length === all.length ? [`${family}:*`] : named
  );
}
function detail(outcome, text, { width, color }) {
  const { mark, style } = import_terminal_style.OUTCOME_MARKS[outcome];
  return (0, import_terminal_style.styled)((0, import_get_east_asian_width.wrap)((0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(text, 600)), width, `  ${mark} `, "    "), style, color);
}
function standardOutput() {
  return isPlain(1) ? plainOutput() : streamOutput();
}
function streamOutput() {
  (0, import_tolerate_closed_reader.tolerateClosedReader)();
  const { isTTY, columns } = process.stdout;
  return { isTTY, columns, write: (text) => void process.stdout.write(text), isDone: () => false };
}
function plainOutput() {
  let done = true;
  const write = (text) => {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
      while (written < bytes.length) written += (0, import_node_fs.writeSync)(1, bytes, written);
    } catch (error) {
      const { code } = error;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      done = false;
      (0, import_tolerate_closed_reader.tolerateClosedReader)();
      process.stdout.write(bytes.subarray(written));
    }
  };
  return { isTTY: false, write, isDone: () => done };
}
function isPlain(file) {
  try {
    const stat = (0, import_node_fs.fstatSync)(file);
    return stat.isFIFO() || stat.isSocket() || stat.isFile();
  } catch {
    return false;
  }
}
function inspect({ files: named, json, verbose }, output = standardOutput()) {
  const [only, ...others] = named;
  const look = { width: (0, import_process_terminal.widthOf)(output), color: (0, import_process_terminal.useColor)(output, process.env) };
  if (only !== void 0 && others.length === 0 && !only.endsWith(".json")) {
    const input = inspectAlone(only);
    output.write(json ? inspectJson(input) : renderInspect(input, { ...look, verbose }));
    return 0;
  }
  const files = (0, import_inspect_files.inspectFiles)(named).map(inspectOrError);
  output.write(json ? inspectListJson(files) : renderInspectList(files, look));
  return files.some((file) => "error" in file) ? 2 : 0;
}
function inspectAlone(path) {
  try {
    return inspectOne(path);
  } catch (error) {
    throw error instanceof import_errors.BinaryFormatError ? error.of(path) : error;
  }
}
function inspectOne(path) {
  var _stack = [];
  try {
    const source = (0, import_runtime.__using)(_stack, (0, import_file_source.openBinary)(path));
    const facts = (0, import_function_table.inspectBinary)(source);
    const profile = (0, import_profiles_json.builtInProfiles)()[0];
    const predictions = (0, import_targets_json.targetsOfSystem)(facts.os).map((target) => ({
      target,
      prediction: (0, import_musl_symbols.predict)({ facts, target, profile })
    }));
    return { path, facts, predictions };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
function inspectOrError({ path, listedAs }) {
  try {
    const document = inspectDocument(inspectOne(path));
    return listedAs === void 0 ? document : { ...document, listedAs };
  } catch (error) {
    if (error instanceof import_errors.PortcullisError) {
      const { code, message, hint } = error;
      return { path, error: { code, message, hint } };
    }
    if ((0, import_system_error.isSystemError)(error)) {
      return { path, error: { code: error.code, message: error.message, hint: "Is the file readable?" } };
    }
    throw error;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  inspect
});
