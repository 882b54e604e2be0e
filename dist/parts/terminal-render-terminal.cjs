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
var terminal_render_terminal_exports = {};
__export(terminal_render_terminal_exports, {
  renderTerminal: () => renderTerminal
});
module.exports = __toCommonJS(terminal_render_terminal_exports);
var import_terminal_reasons = require("./terminal-reasons.cjs");
var import_terminal_table = require("./terminal-table.cjs");
var import_terminal_style = require("./terminal-style.cjs");
var import_get_east_asian_width = require("./get-east-asian-width.cjs");
var import_timer_tables = require("./timer-tables.cjs");
var import_step_words = require("./step-words.cjs");
var import_explanation = require("./explanation.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
function terminalCells({ cells }, naming, look) {
  return cells.map((cell) => cellLines(cell, naming, look).join("\n"));
}
function cellLines(cell, naming, look) {
  const { mark, style } = import_terminal_style.OUTCOME_MARKS[cell.outcome];
  const name = (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)((0, import_cell_words.cellName)(cell, naming), 100));
  const lines = [`${(0, import_terminal_style.styled)(mark, style, look.color)} ${(0, import_terminal_style.styled)(name, "bold", look.color)}`];
  if (cell.image !== null) {
    const { reference, digest, standIn } = cell.image;
    const what = standIn === null ? "image" : `stand-in ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(standIn, 60))} for`;
    lines.push(
      `  ${what} ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(reference, 200))}${digest === null ? "" : ` ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(digest, 100))}`}`
    );
  }
  for (const { text } of cell.profileNotes ?? []) {
    lines.push((0, import_get_east_asian_width.wrap)(`profile ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(`${cell.profile}: ${text}`, 400))}`, look.width, "  ", "    "));
  }
  if (cell.place !== void 0) lines.push(`  ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)((0, import_timer_tables.placeText)(cell.place), 200))}`);
  const system = cell.system === void 0 ? [] : (0, import_timer_tables.systemLines)(cell.system);
  for (const [label, text] of system) {
    lines.push((0, import_get_east_asian_width.wrap)(`${label}: ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(text, 500))}`, look.width, "  ", "    "));
  }
  return [...lines, ...cell.steps.flatMap((step) => stepLines(step, look))];
}
function stepLines(step, look) {
  const { mark, style } = import_terminal_style.OUTCOME_MARKS[step.result];
  const facts = [
    (0, import_step_words.endText)(step),
    (0, import_step_words.timeText)(step) ?? "",
    ...(0, import_step_words.peakWords)(step),
    step.startAs === "pid1" ? "PID 1" : ""
  ].filter(Boolean);
  const line = `  ${(0, import_terminal_style.styled)(mark, style, look.color)} ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(step.name, 100))}: ${(0, import_terminal_escape_terminal.escapeTerminal)(facts.join(", "))}`;
  if (step.result === "pass") return [line];
  return [line, ...output("stdout", step.stdout, look), ...output("stderr", step.stderr, look)];
}
function output(name, captured, look) {
  const all = captured === null ? [] : (0, import_terminal_escape_terminal.escapeTerminalLines)(captured.text.slice(0, 16384));
  const shown = all.slice(0, 20).map((line) => (0, import_terminal_style.styled)((0, import_get_east_asian_width.fitColumns)(`    ${name} | ${line}`, look.width), "dim", look.color));
  return all.length > shown.length ? [...shown, `    ${name} | \u2026 ${all.length - shown.length} more lines`] : shown;
}
function terminalFacts(report, naming, look) {
  const names = (cells) => (0, import_quantity_text.listText)(
    cells.map((cell) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)((0, import_cell_words.cellName)(cell, naming), 60))),
    12
  );
  const text = (value) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(value, 160));
  return [differences(report, names, text, look), common(report, text, look), calls(report, names, text, look)].filter(
    (block2) => block2 !== ""
  );
}
function differences(report, names, text, look) {
  const differing = (0, import_timer_tables.differingFacts)(report);
  if (differing.length === 0) return "";
  const against = report.production === void 0 ? "most cells" : (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(report.production, 60));
  const lines = differing.flatMap(({ name, values }) => [
    `  ${text((0, import_timer_tables.factName)(name))}`,
    ...values.map(({ text: value, cells, differs }) => {
      const line = (0, import_get_east_asian_width.wrap)(`${text(value)}: ${names(cells)}`, look.width, `  ${differs ? "\u2260" : " "} `, "      ");
      return differs ? (0, import_terminal_style.styled)(line, "yellow", look.color) : line;
    })
  ]);
  return [(0, import_terminal_style.styled)(`Facts of the cells that differ (\u2260 from ${against})`, "bold", look.color), ...lines].join("\n");
}
function common({ cells }, text, look) {
  const shared = (0, import_timer_tables.commonFacts)(cells);
  if (shared.length === 0) return "";
  const words = shared.map(([name, value]) => `${text((0, import_timer_tables.factName)(name))} ${text(value)}`).join(", ");
  return `${(0, import_terminal_style.styled)("The same in every cell", "bold", look.color)}
${(0, import_get_east_asian_width.wrap)(words, look.width, "  ", "  ")}`;
}
function calls({ cells }, names, text, look) {
  const groups = (0, import_timer_tables.callAnswers)(cells);
  if (groups.length === 0) return "";
  const lines = groups.map((group) => {
    const line = (0, import_get_east_asian_width.wrap)(`${text((0, import_timer_tables.callAnswersText)(group))}: ${names(group.cells)}`, look.width, "  ", "    ");
    return group.refused.length > 0 ? (0, import_terminal_style.styled)(line, "yellow", look.color) : line;
  });
  return [(0, import_terminal_style.styled)("System calls that matter to Go programs", "bold", look.color), ...lines].join("\n");
}
var MOST_NOTES = 12;
function terminalDuet(report, naming, look) {
  const measured = (0, import_timer_tables.duetCells)(report);
  if (measured.length === 0) return null;
  const duets = measured.map(({ duet }) => duet);
  const scale = (0, import_timer_tables.scaleOf)(duets, import_timer_tables.SPARK_COLUMNS);
  const columns = [
    { title: "target", align: "left", least: 10 },
    ...import_timer_tables.DUET_COLUMNS.map(column),
    { title: (0, import_timer_tables.scaleText)(scale), align: "left", optional: true }
  ];
  const rows = measured.map(({ cell, duet }) => {
    const { mark, style } = import_timer_tables.VERDICT_MARKS[duet.verdict];
    return [
      { text: (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)((0, import_cell_words.cellName)(cell, naming), 100)), style: null },
      { text: `${mark} ${duet.verdict}`, style },
      ...(0, import_timer_tables.duetFigures)(duet).map((text) => ({ text, style: null })),
      { text: (0, import_timer_tables.sparkline)((0, import_timer_tables.duetHistograms)(duet).cell, scale).trimEnd(), style: "cyan" }
    ];
  });
  const intro = (0, import_get_east_asian_width.wrap)(`${(0, import_terminal_style.styled)("Timers against the host", "bold", look.color)}. ${(0, import_timer_tables.duetBasis)(duets)}`, look.width);
  return [intro, (0, import_terminal_table.terminalTable)(columns, rows, look), ...notes(measured, naming, look)].join("\n");
}
function column(title) {
  const align = title === "verdict" ? "left" : "right";
  return title === "p99" || title === "max" || title === "missed" ? { title, align, optional: true } : { title, align };
}
function notes(measured, naming, look) {
  const worth = measured.filter((each) => (0, import_timer_tables.whyText)(each) !== "");
  const lines = worth.slice(0, MOST_NOTES).flatMap((each) => {
    const text = (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(`${(0, import_cell_words.cellName)(each.cell, naming)}: ${(0, import_timer_tables.whyText)(each)}.`, 400));
    return indented(text, look.width);
  });
  const left = worth.length - MOST_NOTES;
  return left > 0 ? [...lines, `  and ${left} more, in the report.`] : lines;
}
function indented(text, width) {
  return (0, import_get_east_asian_width.wrap)(text, width - 4).split("\n").map((line, index) => `${index === 0 ? "  " : "    "}${line}`);
}
var GIVES = ["p50", "p90", "max", "missed", "time.Now", "clock read by"];
function terminalJitter(report, naming, look) {
  const { cells } = report;
  const duet = terminalDuet(report, naming, look);
  const measured = cells.flatMap((cell) => cell.timers === null ? [] : [{ cell, timers: cell.timers }]);
  if (measured.length === 0) return null;
  const columns = [
    { title: "target", align: "left", least: 10 },
    ...import_timer_tables.TIMER_COLUMNS.map((title) => {
      const gives = GIVES.indexOf(title) + 1;
      return { title, align: title === "path" || title === "clock read by" ? "left" : "right", gives };
    })
  ];
  const rows = measured.flatMap(
    ({ cell, timers }) => timerRows((0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)((0, import_cell_words.cellName)(cell, naming), 100)), timers)
  );
  const basis = (0, import_timer_tables.timersBasis)(measured.map(({ timers }) => timers));
  const intro = (0, import_get_east_asian_width.wrap)(`${(0, import_terminal_style.styled)("Timers", "bold", look.color)} (shown, not gated). ${basis}`, look.width);
  const figures = `${intro}
${(0, import_terminal_table.terminalTable)(columns, rows, look)}`;
  return duet === null ? figures : `${duet}

${figures}`;
}
function timerRows(name, { paths, clock }) {
  const ofClock = [(0, import_timer_tables.nowText)(clock), (0, import_timer_tables.clockText)(clock)];
  if (paths.length === 0) return [[name, "", "", "", "", "", "", "", ...ofClock].map(plain)];
  return paths.map((summary, index) => {
    const { p50Ns, p90Ns, p95Ns, p99Ns, maxNs, missed } = summary;
    const late = [p50Ns, p90Ns, p95Ns, p99Ns, maxNs].map(import_quantity_text.microsecondsText);
    const first = index === 0;
    return [first ? name : "", (0, import_timer_tables.pathText)(summary), ...late, (0, import_quantity_text.groupThousands)(missed), ...first ? ofClock : ["", ""]].map(
      plain
    );
  });
}
function plain(text) {
  return { text, style: null };
}
function terminalMatrix(report, naming, look) {
  const { cells, binaries } = report;
  const ran = cells.some(({ steps, startupMs }) => steps.length > 0 || startupMs !== null);
  const optional = cells.some(({ required }) => required) && cells.some(({ required }) => !required);
  const columns = matrixColumns(cells, naming.severalProfiles, ran);
  const tables = binaries.map(({ sha256, os, arch }) => {
    const rows = cells.filter(({ binary }) => binary === sha256).map((cell) => row(cell, naming.severalProfiles, ran, optional));
    const table = (0, import_terminal_table.terminalTable)(columns, rows, look);
    if (!naming.severalBinaries) return table;
    const name = (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(naming.binaryNames.get(sha256) ?? sha256, 200));
    return `${(0, import_terminal_style.styled)(name, "bold", look.color)} ${(0, import_terminal_escape_terminal.escapeTerminal)(`${os}/${arch}`)}
${table}`;
  });
  return [...tables, ...legend(cells, optional, look)].join("\n\n");
}
function matrixColumns(cells, severalProfiles, ran) {
  const columns = [
    { title: "result", align: "left" },
    { title: "target", align: "left", least: 12 },
    { title: (0, import_cell_words.targetTitle)(cells), align: "left", least: 8, gives: 2 },
    { title: "predicted", align: "left" },
    { title: "observed", align: "left" }
  ];
  if (severalProfiles) columns.splice(2, 0, { title: "profile", align: "left", least: 7 });
  if (ran) columns.push({ title: "smoke", align: "right", gives: 1 }, { title: "start-up", align: "right", gives: 3 });
  return columns;
}
function row(cell, severalProfiles, ran, optional) {
  const { mark, style } = import_terminal_style.OUTCOME_MARKS[cell.outcome];
  const notes2 = `${cell.image?.standIn == null ? "" : " *"}${optional && !cell.required ? " ~" : ""}`;
  const cells = [
    { text: `${mark} ${(0, import_cell_words.outcomeWord)(cell.outcome)}${notes2}`, style },
    plain2((0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(`${cell.target.id}${(0, import_timer_tables.placeSuffix)(cell)}${(0, import_timer_tables.profileSuffix)(cell)}`, 100))),
    plain2((0, import_terminal_escape_terminal.escapeTerminal)((0, import_cell_words.targetText)(cell.target))),
    { text: (0, import_cell_words.predictedText)(cell.prediction), style: wordStyle((0, import_cell_words.predictedText)(cell.prediction)) },
    {
      text: `${(0, import_cell_words.observedText)(cell)}${cell.agrees === false ? " !" : ""}`,
      style: cell.agrees === false ? "yellow" : wordStyle((0, import_cell_words.observedText)(cell))
    }
  ];
  if (severalProfiles) cells.splice(2, 0, plain2((0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(cell.profile, 60))));
  if (ran) cells.push(plain2((0, import_cell_words.smokeText)(cell)), plain2((0, import_cell_words.startupText)(cell)));
  return cells;
}
function plain2(text) {
  return { text, style: null };
}
function wordStyle(word) {
  if (word === "fails") return "red";
  return word === "runs" ? null : "dim";
}
function legend(cells, optional, { width, color }) {
  const lines = [];
  if (cells.some(({ image }) => image?.standIn != null)) {
    lines.push("* ran in a stand-in: the image could not be pulled; a userland with the same C library took its place");
  }
  if (cells.some(({ agrees }) => agrees === false)) lines.push("! not as predicted");
  if (optional) lines.push("~ not required");
  lines.push(...(0, import_timer_tables.profileLegend)(cells).map((line) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(line, 400))));
  return lines.length === 0 ? [] : [(0, import_terminal_style.styled)(lines.map((line) => (0, import_get_east_asian_width.wrap)(line, width, "", "  ")).join("\n"), "dim", color)];
}
var MOST_ROWS = 200;
var MOST_COLUMNS = 60;
function terminalTimerTables(report, naming, look) {
  return (0, import_timer_tables.timerTables)(report, naming).map((each) => block(each, look));
}
function block({ title, basis, columns, rows }, look) {
  const heads = columns.map(({ title: head, align }, index) => {
    if (index === 0) return { title: head, align, least: 10 };
    return index === 1 ? { title: head, align } : { title: head, align, gives: index };
  });
  const cells = rows.slice(0, MOST_ROWS).map((row2) => row2.map((text) => ({ text: (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(text, MOST_COLUMNS)), style: null })));
  const left = rows.length - cells.length;
  const intro = (0, import_get_east_asian_width.wrap)(`${(0, import_terminal_style.styled)(title, "bold", look.color)}${basis === "" ? "" : `. ${basis}`}`, look.width);
  const more = left > 0 ? `
  and ${left} more rows, in the report.` : "";
  return `${intro}
${(0, import_terminal_table.terminalTable)(heads, cells, look)}${more}`;
}
var LONG_LINES = 40;
function renderTerminal(report, options) {
  const { width, color, verbose = false, instead } = options;
  const look = { width, color };
  const naming = (0, import_cell_words.cellNaming)(report);
  const blocks = [
    terminalMatrix(report, naming, look),
    ...reasonBlocks(report, naming, look, verbose),
    ...[terminalJitter(report, naming, look)].filter((block2) => block2 !== null),
    ...verbose ? terminalTimerTables(report, naming, look) : [],
    ...verbose ? [...terminalCells(report, naming, look), ...terminalFacts(report, naming, look)] : [],
    ...changeBlock(report, naming, look),
    basisLine(report, look)
  ];
  const verdict = instead === void 0 ? verdictLine(report, naming, look) : (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(instead, 400));
  const body = blocks.join("\n\n");
  const text = body.split("\n").length > LONG_LINES ? `${verdict}

${body}

${verdict}
` : `${body}

${verdict}
`;
  return (0, import_visible_text.withoutWorkflowCommands)(text);
}
var USUAL = { names: 12, messages: 4, evidenceLines: 4 };
var VERBOSE = { names: 100, messages: 40, evidenceLines: 20 };
function reasonBlocks(report, naming, look, verbose) {
  const extent = verbose ? VERBOSE : USUAL;
  const beside = (0, import_timer_tables.reasonsBesideCells)(report.gate).map(({ severity, message }) => {
    const { mark, style } = import_terminal_style.OUTCOME_MARKS[severity === "fail" ? "fail" : "warn"];
    return (0, import_terminal_style.styled)((0, import_get_east_asian_width.wrap)((0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(message, 600)), look.width, `${mark} `, "  "), style, look.color);
  });
  const seen = /* @__PURE__ */ new Map();
  const blocks = ["fail", "unknown", "warn", "skip"].flatMap((outcome) => {
    const explanations = (0, import_explanation.explain)(
      (0, import_explanation.cellsOf)(report, outcome).map((cell) => ({ name: (0, import_cell_words.cellName)(cell, naming), findings: (0, import_explanation.causes)(cell) }))
    );
    return explanations.map((each) => (0, import_terminal_reasons.terminalReason)(each, outcome, look, extent, (0, import_explanation.sameRemedyBefore)(seen, each)));
  });
  return [...beside, ...blocks, ...hazardBlocks(report, naming, look, verbose ? seen : null)];
}
function hazardBlocks({ cells }, naming, look, seen) {
  const explanations = (0, import_explanation.explain)(cells.map((cell) => ({ name: (0, import_cell_words.cellName)(cell, naming), findings: (0, import_explanation.hazards)(cell) })));
  if (seen !== null) {
    return explanations.map((each) => (0, import_terminal_reasons.terminalReason)(each, "warn", look, VERBOSE, (0, import_explanation.sameRemedyBefore)(seen, each)));
  }
  const lines = explanations.map(({ title, cells: names }) => {
    const where = (0, import_quantity_text.listText)(
      names.map((name) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(name, 100))),
      6
    );
    return (0, import_get_east_asian_width.wrap)(`may still bite in ${where}: ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(title, 100))}`, look.width, "! ", "  ");
  });
  return lines.length === 0 ? [] : [(0, import_terminal_style.styled)(lines.join("\n"), "yellow", look.color)];
}
var CHANGE_STYLES = { bad: "red", good: "green", neutral: "dim" };
var CHANGE_MARKS = { bad: "\u2717", good: "\u2713", neutral: "-" };
function changeBlock({ cells, changes }, naming, look) {
  if (changes === null) return [];
  const byId = new Map(cells.map((cell) => [cell.id, (0, import_cell_words.cellName)(cell, naming)]));
  const lines = (0, import_timer_tables.changeWords)(changes).map(({ kind, text, cells: ids, names }) => {
    const all = (ids.length > 0 ? ids.map((id) => byId.get(id) ?? id) : names).map(
      (name) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(name, 100))
    );
    const named = all.length === 0 ? "" : `${ids.length > 0 ? ":" : ""} ${(0, import_quantity_text.listText)(all, 8)}`;
    const line = (0, import_get_east_asian_width.wrap)(`${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(text, 200))}${named}`, look.width, `${CHANGE_MARKS[kind]} `, "  ");
    return (0, import_terminal_style.styled)(line, CHANGE_STYLES[kind], look.color);
  });
  return [lines.length === 0 ? "Nothing changed since the baseline." : `Since the baseline:
${lines.join("\n")}`];
}
function basisLine({ cells, engine, slices, durationMs, gate }, look) {
  const none = cells.some(({ basis }) => basis === "prediction") ? "predictions alone" : "no engine";
  const alone = engine === null ? none : `${engine.kind} ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(engine.version, 40))}`;
  const on = slices.length === 0 ? alone : (0, import_quantity_text.countText)(slices.length, "slice");
  const floor = gate.glibcFloor === null ? "" : `, needs ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(gate.glibcFloor, 40))}`;
  const text = `${(0, import_timer_tables.outcomeCounts)(cells)}; ${on}, ${(0, import_quantity_text.durationText)(durationMs)}${floor}`;
  return (0, import_terminal_style.styled)((0, import_get_east_asian_width.wrap)(text, look.width), "dim", look.color);
}
function verdictLine(report, naming, look) {
  const { passes, subjects, reasons } = (0, import_timer_tables.verdictWords)(report);
  const byId = new Map(report.cells.map((cell) => [cell.id, (0, import_cell_words.cellName)(cell, naming)]));
  const because = reasons.map(({ text, cells }) => {
    const names = cells.map((id) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(byId.get(id) ?? id, 60)));
    return `${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(text, 200))}${names.length === 0 ? "" : ` (${(0, import_quantity_text.listText)(names, 4)})`}`;
  });
  const { mark, style } = import_terminal_style.OUTCOME_MARKS[passes ? "pass" : "fail"];
  const partial = report.complete ? "" : "Partial report, the run was cut short. ";
  const subject = subjects.length === 0 ? "" : ` for ${(0, import_quantity_text.listText)(
    subjects.map((name) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(name, 60))),
    3
  )}`;
  const why = [...passes ? [(0, import_timer_tables.passedText)(report.cells)] : [], ...because].join(", ");
  const verdict = [`${partial}Gate ${passes ? "passes" : "fails"}${subject}`, why].filter(Boolean).join(": ");
  return (0, import_terminal_style.styled)((0, import_terminal_style.styled)(`${mark} ${verdict}`, style, look.color), "bold", look.color);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderTerminal
});
