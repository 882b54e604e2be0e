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
var markdown_matrix_exports = {};
__export(markdown_matrix_exports, {
  renderMarkdown: () => renderMarkdown
});
module.exports = __toCommonJS(markdown_matrix_exports);
var import_escape_markdown = require("./escape-markdown.cjs");
var import_system_words = require("./system-words.cjs");
var import_timer_tables = require("./timer-tables.cjs");
var import_step_words = require("./step-words.cjs");
var import_explanation = require("./explanation.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_visible_text = require("./visible-text.cjs");
function detailsBlock(summary, body, open = false) {
  return `<details${open ? " open" : ""}><summary>${summary}</summary>

${body}

</details>`;
}
var OUTCOME_SYMBOLS = {
  pass: "\u2705",
  fail: "\u274C",
  warn: "\u26A0\uFE0F",
  unknown: "\u2753",
  skip: "\u2796"
};
function markdownHeader(report, naming) {
  const partial = report.complete ? "" : "\u26A0\uFE0F Partial report, the run was cut short. ";
  return [`### ${partial}${verdictLine(report, naming)}`, basis(report), changeLines(report, naming)].filter(Boolean).join("\n\n");
}
var CHANGE_SYMBOLS = { bad: "\u274C", good: "\u2705", neutral: "\u2796" };
function changeLines({ cells, changes }, naming) {
  if (changes === null) return "";
  const byId = new Map(cells.map((cell) => [cell.id, (0, import_cell_words.cellName)(cell, naming)]));
  const lines = (0, import_timer_tables.changeWords)(changes).map(({ kind, text, cells: ids, names }) => {
    const shown = ids.length > 0 ? ids.map((id) => byId.get(id) ?? id) : names;
    const named = shown.length === 0 ? "" : `${ids.length > 0 ? ":" : ""} ${markdownNames(shown, 6)}`;
    return `- ${CHANGE_SYMBOLS[kind]} ${(0, import_escape_markdown.markdownText)(text, 200)}${named}`;
  });
  return lines.length === 0 ? "Nothing changed since the baseline." : `Since the baseline:

${lines.join("\n")}`;
}
function verdictLine(report, naming) {
  const { passes, subjects, reasons } = (0, import_timer_tables.verdictWords)(report);
  const subject = subjects.length === 0 ? "" : ` for ${markdownNames(subjects, 3)}`;
  const byId = new Map(report.cells.map((cell) => [cell.id, (0, import_cell_words.cellName)(cell, naming)]));
  const because = reasons.map(({ text, cells }) => {
    const names = cells.map((id) => byId.get(id) ?? id);
    return (0, import_escape_markdown.markdownText)(text, 200) + (names.length === 0 ? "" : ` (${markdownNames(names, 3)})`);
  });
  if (!passes) return [`\u274C Gate fails${subject}`, because.join(", ")].filter(Boolean).join(": ");
  return `\u2705 Gate passes${subject}: ${[(0, import_timer_tables.passedText)(report.cells), ...because].join(", ")}`;
}
function basis({ cells, engine, gate }) {
  const parts = [`${(0, import_timer_tables.outcomeCounts)(cells)}.`];
  if (gate.glibcFloor !== null) parts.push(`Needs at least ${(0, import_escape_markdown.markdownCode)(gate.glibcFloor)}.`);
  const standIns = cells.filter(({ image }) => image?.standIn != null).length;
  if (standIns > 0) parts.push(`${(0, import_quantity_text.countText)(standIns, "cell")} ran in stand-ins, not in the real image.`);
  if (engine === null && cells.every(({ basis: on }) => on !== "observation")) {
    const predicted = cells.some(({ basis: on }) => on === "prediction");
    parts.push(predicted ? "Nothing was run: this rests on predictions alone." : "Nothing was run.");
  }
  return parts.join(" ");
}
function markdownNames(names, most) {
  const shown = names.slice(0, most).map((name) => (0, import_escape_markdown.markdownCode)(name, 100));
  const left = names.length - shown.length;
  return shown.join(", ") + (left > 0 ? ` and ${(0, import_quantity_text.groupThousands)(left)} more` : "");
}
function markdownBinaries(binaries, extent) {
  const folds = binaries.slice(0, extent.binaries).map((binary) => {
    const summary = `Binary ${(0, import_escape_markdown.htmlCode)(binary.path, 100)}: ${(0, import_escape_markdown.htmlCode)(`${binary.os}/${binary.arch}`, 40)}, ${binary.linkage}`;
    return detailsBlock(summary, binaryLines(binary, extent).join("\n"));
  });
  const left = binaries.length - folds.length;
  if (left > 0) folds.push(`${(0, import_quantity_text.groupThousands)(left)} more binaries left out here for length.`);
  return folds.join("\n\n");
}
function binaryLines(binary, { symbols }) {
  const { sha256, sizeBytes, interpreter, needed, rpath, runpath, cgoPackages, cpuLevel, warnings, libc } = binary;
  const lines = [`- SHA-256 ${(0, import_escape_markdown.markdownCode)(sha256)}, ${(0, import_quantity_text.bytesText)(sizeBytes)}, ${binary.format}`];
  const go = (0, import_system_words.goLine)(binary);
  if (go !== null) lines.push(`- Go: ${(0, import_escape_markdown.markdownText)(go, 300)}`);
  if (libc !== "none" && binary.format === "elf")
    lines.push(`- C library: ${(0, import_cell_words.libcText)({ family: libc, version: null })}`);
  if (interpreter !== null) lines.push(`- Loader: ${(0, import_escape_markdown.markdownCode)(interpreter)}`);
  if (needed.length > 0) lines.push(`- Needs: ${markdownNames(needed, 12)}`);
  for (const { library, floor, names } of (0, import_system_words.floorsOf)(binary)) {
    const blame = names.length === 0 || symbols === 0 ? "" : `, for ${markdownNames(names, symbols)}`;
    lines.push(`- ${(0, import_escape_markdown.markdownCode)(library)}: at least ${(0, import_escape_markdown.markdownCode)(floor)}${blame}`);
  }
  if (rpath.length + runpath.length > 0) lines.push(`- Search path: ${markdownNames([...rpath, ...runpath], 6)}`);
  if (cgoPackages !== null && cgoPackages.length > 0)
    lines.push(`- C code comes with: ${markdownNames(cgoPackages, 8)}`);
  if (cpuLevel !== null) lines.push(`- CPU level: ${(0, import_escape_markdown.markdownCode)(`x86-64-v${cpuLevel}`)}`);
  for (const [label2, text] of (0, import_system_words.systemRows)(binary)) lines.push(`- ${label2}: ${(0, import_escape_markdown.markdownText)(text, 300)}`);
  lines.push(`- Hardening: ${(0, import_system_words.hardeningText)(binary)}`);
  return [...lines, ...warnings.slice(0, 5).map((warning) => `- Not read in full: ${(0, import_escape_markdown.markdownText)(warning, 200)}`)];
}
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
    const row3 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table4[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table4[rowIndex].length;
    }
    while (++columnIndex2 < table4[rowIndex].length) {
      const cell = serialize(table4[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row3.push(cell);
    }
    cellMatrix[rowIndex] = row3;
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
  const row2 = [];
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
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row2[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row2);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row3 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row3[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
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
function markdownGrid(rows, align) {
  const cells = rows.map((row2) => row2.map(escapePipes));
  return markdownTable(cells, { align: align.map((each) => each === "r" ? "r" : ""), alignDelimiters: false });
}
function escapePipes(text) {
  return text.replace(/(\\*)\|/g, (_, slashes) => `${"\\x5c".repeat(slashes.length)}\\|`);
}
function markdownCells(report, naming, extent) {
  const wanted = report.cells.filter(({ outcome }) => extent.passing || outcome !== "pass");
  const cells = wanted.slice(0, extent.cells);
  const named = cells.map((cell) => ({ cell, name: (0, import_cell_words.cellName)(cell, naming) }));
  const folds = [stepsFold(named), systemFold(named), outputsFold(named, extent.outputs), imagesFold(named)];
  const left = report.cells.length - cells.length;
  if (left > 0)
    folds.push(`Steps and images of ${(0, import_quantity_text.countText)(left, "cell")} left out here for length; the JSON report has them.`);
  return folds.filter(Boolean).join("\n\n");
}
function stepsFold(cells) {
  const rows = cells.flatMap(
    ({ cell, name }) => cell.steps.map((step, index) => [index === 0 ? (0, import_escape_markdown.markdownCode)(name, 100) : "", ...stepColumns(step)])
  );
  if (rows.length === 0) return "";
  const head = ["target", "case", "result", "ended with", "time", "memory", "threads", "open files"];
  const align = ["l", "l", "l", "l", "r", "r", "r", "r"];
  return detailsBlock(`Steps (${rows.length})`, markdownGrid([head, ...rows], align));
}
function stepColumns(step) {
  const { name, kind, startAs, result, peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses = null } = step;
  const how = [kind === "server" ? "server" : "", startAs === "pid1" ? "PID 1" : ""].filter(Boolean).join(", ");
  return [
    `${(0, import_escape_markdown.markdownCode)(name, 60)}${how === "" ? "" : ` (${how})`}`,
    `${OUTCOME_SYMBOLS[result]} ${result}`,
    endCell(step),
    (0, import_step_words.timeText)(step) ?? "\u2013",
    peakMemoryBytes === null ? "\u2013" : (0, import_quantity_text.bytesText)(peakMemoryBytes) + (0, import_step_words.limitText)(step, "memory", import_quantity_text.bytesText),
    peakThreads === null ? "\u2013" : (0, import_quantity_text.groupThousands)(peakThreads) + (0, import_step_words.limitText)(step, "processes and threads") + processesText(peakProcesses),
    peakOpenFiles === null ? "\u2013" : (0, import_quantity_text.groupThousands)(peakOpenFiles) + (0, import_step_words.limitText)(step, "open files")
  ];
}
function processesText(count) {
  return count === null || count < 2 ? "" : ` (${(0, import_quantity_text.groupThousands)(count)} processes)`;
}
function endCell(step) {
  const words = (0, import_step_words.endText)(step);
  return /^[\w ()]*$/.test(words) && !words.includes("_") ? words : (0, import_escape_markdown.markdownCode)(words, 60);
}
function systemFold(cells) {
  const rows = cells.flatMap(({ cell: { place, system }, name }) => {
    const lines = place === void 0 ? [] : [["ran", (0, import_timer_tables.placeText)(place)]];
    if (system !== void 0) lines.push(...(0, import_timer_tables.systemLines)(system));
    return lines.map(([label2, text], index) => [
      index === 0 ? (0, import_escape_markdown.markdownCode)(name, 100) : "",
      label2,
      (0, import_escape_markdown.markdownText)(text, 500)
    ]);
  });
  if (rows.length === 0) return "";
  return detailsBlock("Machines and emulators", markdownGrid([["target", "what", "seen"], ...rows], ["l", "l", "l"]));
}
function outputsFold(cells, most) {
  const byOutput = /* @__PURE__ */ new Map();
  for (const { cell, name } of cells) {
    for (const step of cell.steps) {
      const output = step.result === "pass" ? "" : outputOf(step);
      if (output === "") continue;
      const label2 = `${(0, import_escape_markdown.markdownCode)(name, 100)} ${(0, import_escape_markdown.markdownCode)(step.name, 60)}`;
      const labels = byOutput.get(output);
      if (labels) labels.push(label2);
      else byOutput.set(output, [label2]);
    }
  }
  const shown = [...byOutput].slice(0, most);
  if (shown.length === 0) return "";
  const blocks = shown.map(([output, labels]) => {
    return `${(0, import_quantity_text.listText)(labels, 8)}:

${(0, import_escape_markdown.markdownFence)(output, "text", { lines: 20, columns: 200 })}`;
  });
  if (byOutput.size > most) blocks.push(`${(0, import_quantity_text.countText)(byOutput.size - most, "more output")} left out here for length.`);
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
    const { reference, digest, standIn } = cell.image;
    const columns = [
      (0, import_escape_markdown.markdownCode)(cell.target.id, 80),
      (0, import_escape_markdown.markdownCode)(reference, 120),
      digest === null ? "\u2013" : (0, import_escape_markdown.markdownCode)(digest, 80),
      standIn === null ? "the image" : `stand-in ${(0, import_escape_markdown.markdownCode)(standIn, 60)}`
    ];
    rows.set(columns.join("\n"), columns);
  }
  if (rows.size === 0) return "";
  const head = ["target", "reference", "digest", "what it is"];
  return detailsBlock(`Images (${rows.size})`, markdownGrid([head, ...rows.values()], ["l", "l", "l", "l"]));
}
function markdownFacts(report, naming, most) {
  const names = (cells) => markdownNames(
    cells.map((cell) => (0, import_cell_words.cellName)(cell, naming)),
    8
  );
  return [differences(report, names, most), calls(report, names, most)].filter(Boolean).join("\n\n");
}
function differences(report, names, most) {
  const rows = (0, import_timer_tables.differingFacts)(report).flatMap(
    ({ name, values }) => values.map(({ text, cells, differs }, index) => [
      index === 0 ? (0, import_escape_markdown.markdownText)((0, import_timer_tables.factName)(name), 60) : "",
      `${differs ? "\u2260 " : ""}${(0, import_escape_markdown.markdownCode)(text, 160)}`,
      names(cells)
    ])
  );
  if (rows.length === 0) return "";
  const against = report.production === void 0 ? "most cells" : (0, import_escape_markdown.markdownText)(report.production, 60);
  const shown = markdownGrid([["fact", "value", "cells"], ...rows.slice(0, most)], ["l", "l", "l"]);
  const left = rows.length > most ? `

${rows.length - most} more values are in the JSON report.` : "";
  return detailsBlock(`Facts that differ between cells (\u2260 from ${against})`, `${shown}${left}`);
}
function calls({ cells }, names, most) {
  const groups = (0, import_timer_tables.callAnswers)(cells);
  if (groups.every(({ refused }) => refused.length === 0)) return "";
  const rows = groups.slice(0, most).map((group) => [names(group.cells), (0, import_escape_markdown.markdownText)((0, import_timer_tables.callAnswersText)(group), 400)]);
  return detailsBlock("System calls that cells refuse", markdownGrid([["cells", "answers"], ...rows], ["l", "l"]));
}
var BUCKETS = 16;
var MOST_NAME = 60;
function mermaidHistogram({ cell, duet }, naming) {
  const scale = (0, import_timer_tables.scaleOf)([duet], BUCKETS);
  const { control, cell: inCell } = (0, import_timer_tables.duetHistograms)(duet);
  const [ofHost, ofCell] = [(0, import_timer_tables.logBins)(control, scale), (0, import_timer_tables.logBins)(inCell, scale)];
  const ratio = (scale.toNs / scale.fromNs) ** (1 / BUCKETS);
  const from = ofCell.map((_, index) => `"${label(scale.fromNs * ratio ** index)}"`);
  const name = (0, import_cell_words.cellName)(cell, naming).replaceAll(/[^\w.:@+/ -]/g, "").slice(0, MOST_NAME);
  const lines = [
    "xychart-beta",
    `    title "Samples by lateness: ${name} as bars, its host as line"`,
    `    x-axis "from, \xB5s" [${from.join(", ")}]`,
    `    y-axis "samples" 0 --> ${Math.max(1, ...ofHost, ...ofCell)}`,
    `    bar [${ofCell.join(", ")}]`,
    `    line [${ofHost.join(", ")}]`
  ];
  return (0, import_escape_markdown.markdownFence)(lines.join("\n"), "mermaid", { lines: 10, columns: 1e3 });
}
function label(ns) {
  const us = ns / 1e3;
  return us < 9.5 ? us.toFixed(1) : String(Math.round(us));
}
var MOST_SHAPES = 20;
function markdownDuet(report, naming, most) {
  const measured = (0, import_timer_tables.duetCells)(report);
  if (measured.length === 0) return "";
  const kept = new Set([...measured].sort(import_timer_tables.byVerdict).slice(0, most));
  const shown = measured.filter((each) => kept.has(each));
  const parts = [(0, import_timer_tables.duetBasis)(measured.map(({ duet }) => duet))];
  if (shown.length > 0) parts.push(table(shown, naming));
  const left = measured.length - shown.length;
  if (left > 0) parts.push(`${(0, import_quantity_text.countText)(left, "measured cell")} left out here for length.`);
  if (shown.length > 0) parts.push(detailsBlock("How often which lateness came", shapes(shown, naming)));
  return parts.join("\n\n");
}
function table(shown, naming) {
  const head = ["target", ...import_timer_tables.DUET_COLUMNS, "why"];
  const rows = shown.map((each) => [
    (0, import_escape_markdown.markdownCode)((0, import_cell_words.cellName)(each.cell, naming), 100),
    `${import_timer_tables.VERDICT_MARKS[each.duet.verdict].mark} ${each.duet.verdict}`,
    ...(0, import_timer_tables.duetFigures)(each.duet),
    (0, import_escape_markdown.markdownText)((0, import_timer_tables.whyText)(each), 300)
  ]);
  const left = /* @__PURE__ */ new Set(["target", "verdict", "why"]);
  return markdownGrid(
    [head, ...rows],
    head.map((name) => left.has(name) ? "l" : "r")
  );
}
function shapes(shown, naming) {
  const worst2 = [...shown].sort(import_timer_tables.byVerdict).slice(0, MOST_SHAPES);
  const scale = (0, import_timer_tables.scaleOf)(
    worst2.map(({ duet }) => duet),
    import_timer_tables.SPARK_COLUMNS
  );
  const lines = worst2.flatMap(({ cell, duet }) => {
    const { control, cell: inCell } = (0, import_timer_tables.duetHistograms)(duet);
    const name = (0, import_visible_text.clip)((0, import_cell_words.cellName)(cell, naming), 60);
    return [`${(0, import_timer_tables.sparkline)(inCell, scale)}\u2595 ${name}`, `${(0, import_timer_tables.sparkline)(control, scale)}\u2595 its host`];
  });
  const block2 = `From ${(0, import_timer_tables.scaleText)(scale)}, logarithmic; the height is the root of the share.

${(0, import_escape_markdown.markdownFence)(lines.join("\n"), "text", { lines: 2 * MOST_SHAPES, columns: 120 })}`;
  return `${block2}

${mermaidHistogram(worst2[0], naming)}`;
}
function markdownTimerTables(report, naming, most) {
  const tables = (0, import_timer_tables.timerTables)(report, naming);
  if (tables.length === 0 || most === 0) return "";
  return detailsBlock("Clocks, causes and load", tables.map((each) => block(each, most)).join("\n\n"));
}
function block({ title, basis: basis2, columns, rows }, most) {
  const shown = rows.slice(0, most);
  const body = shown.map((row2) => row2.map((text, index) => cellText(text, index)));
  const head = columns.map(({ title: name }) => name);
  const align = columns.map(({ align: side }) => side === "left" ? "l" : "r");
  const left = rows.length - shown.length;
  return [
    `**${title}**`,
    ...basis2 === "" ? [] : [basis2],
    markdownGrid([head, ...body], align),
    ...left > 0 ? [`${(0, import_quantity_text.countText)(left, "more row")} left out here for length.`] : []
  ].join("\n\n");
}
function cellText(text, index) {
  if (text === "") return "";
  return index === 0 ? (0, import_escape_markdown.markdownCode)(text, 100) : (0, import_escape_markdown.markdownText)(text, 120);
}
var OPEN_CELLS = 12;
function markdownJitter(report, naming, most) {
  const duet = markdownDuet(report, naming, most);
  const { cells } = report;
  const measured = cells.flatMap((cell) => cell.timers === null ? [] : [{ cell, timers: cell.timers }]);
  if (measured.length === 0) return "";
  const shown = latest(measured, most);
  const parts = [`${(0, import_timer_tables.timersBasis)(measured.map(({ timers }) => timers))} Shown, not gated.`];
  if (shown.length > 0) parts.push(table2(shown, naming));
  const left = measured.length - shown.length;
  if (left > 0) parts.push(leftOut(left, shown.length));
  const unmeasured = cells.filter(({ timers, basis: basis2 }) => timers === null && basis2 === "observation").length;
  if (unmeasured > 0)
    parts.push(`${(0, import_quantity_text.countText)(unmeasured, "cell")} ran and ${unmeasured === 1 ? "was" : "were"} not measured.`);
  const tables = markdownTimerTables(report, naming, most);
  if (tables !== "" && duet === "") parts.push(tables);
  const body = parts.join("\n\n");
  if (duet !== "") {
    const beside = [duet, detailsBlock(`In \xB5s: ${worst(measured)}`, body), ...tables === "" ? [] : [tables]];
    return `#### Timers

${beside.join("\n\n")}`;
  }
  if (measured.length <= OPEN_CELLS) return `#### Timers

${body}`;
  return `#### Timers

${detailsBlock(`Jitter of ${(0, import_quantity_text.groupThousands)(measured.length)} cells: ${worst(measured)}`, body)}`;
}
function leftOut(left, shown) {
  if (shown === 0) return `${(0, import_quantity_text.countText)(left, "measured cell")} left out here for length.`;
  return `${(0, import_quantity_text.countText)(left, "more measured cell")} left out here for length; those shown have the latest p99.`;
}
function worst(measured) {
  const paths = measured.flatMap(({ timers }) => timers.paths);
  const words = ["os", "go"].flatMap((path) => {
    const latest2 = paths.filter((each) => each.path === path).map(({ p99Ns }) => p99Ns);
    return latest2.length === 0 ? [] : [`${(0, import_quantity_text.microsecondsText)(Math.max(...latest2))} \xB5s (${path === "os" ? "OS" : "Go"})`];
  });
  return words.length === 0 ? "clock only" : `p99 at most ${words.join(", ")}`;
}
function latest(measured, most) {
  if (measured.length <= most) return measured;
  const ranked = measured.map((each, index) => ({ each, index, late: (0, import_timer_tables.worstLatenessNs)(each.timers) })).sort((a, b) => b.late - a.late || a.index - b.index);
  const kept = new Set(ranked.slice(0, most).map(({ each }) => each));
  return measured.filter((each) => kept.has(each));
}
function table2(measured, naming) {
  const head = ["target", ...import_timer_tables.TIMER_COLUMNS];
  const rows = measured.flatMap(({ cell, timers }) => timerRows(cell, timers, naming));
  const align = head.map((name) => name === "target" || name === "path" || name === "clock read by" ? "l" : "r");
  return markdownGrid([head, ...rows], align);
}
function timerRows(cell, { paths, clock }, naming) {
  const name = (0, import_escape_markdown.markdownCode)((0, import_cell_words.cellName)(cell, naming), 100);
  const ofClock = [(0, import_timer_tables.nowText)(clock), (0, import_timer_tables.clockText)(clock)];
  if (paths.length === 0) return [[name, "\u2013", "\u2013", "\u2013", "\u2013", "\u2013", "\u2013", "\u2013", ...ofClock]];
  return paths.map((summary, index) => {
    const { p50Ns, p90Ns, p95Ns, p99Ns, maxNs, missed } = summary;
    const late = [p50Ns, p90Ns, p95Ns, p99Ns, maxNs].map(import_quantity_text.microsecondsText);
    return [
      index === 0 ? name : "",
      (0, import_timer_tables.pathText)(summary),
      ...late,
      (0, import_quantity_text.groupThousands)(missed),
      ...index === 0 ? ofClock : ["", ""]
    ];
  });
}
var LONG_MATRIX = 40;
function markdownMatrix(report, naming, extent) {
  const shape = matrixShape(report, naming);
  const blocks = report.binaries.flatMap(({ sha256, os, arch }) => {
    const cells = report.cells.filter(({ binary }) => binary === sha256);
    const heading = `**${(0, import_escape_markdown.markdownCode)(naming.binaryNames.get(sha256) ?? sha256)}** ${(0, import_escape_markdown.markdownCode)(`${os}/${arch}`)}`;
    return naming.severalBinaries ? [heading, binaryMatrix(cells, shape, extent)] : [binaryMatrix(cells, shape, extent)];
  });
  return [...blocks, ...legend(report)].filter(Boolean).join("\n\n");
}
function matrixShape({ cells }, naming) {
  return {
    profiles: naming.severalProfiles,
    system: (0, import_cell_words.targetTitle)(cells),
    smoke: cells.some(({ steps, startupMs }) => steps.length > 0 || startupMs !== null),
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
    const summary = `${OUTCOME_SYMBOLS.pass} ${(0, import_quantity_text.countText)(passing.length, "cell")} pass`;
    blocks.push(
      extent.passing === "shown" ? detailsBlock(summary, table3(passing, shape)) : `${summary}, not listed here.`
    );
  }
  return blocks.filter(Boolean).join("\n\n");
}
function mostPressing(cells, most) {
  if (cells.length <= most) return cells;
  const ranked = cells.map((cell, index) => ({ cell, index })).sort((a, b) => rank(a.cell) - rank(b.cell) || a.index - b.index);
  const kept = new Set(ranked.slice(0, most).map(({ cell }) => cell));
  return cells.filter((cell) => kept.has(cell));
}
function rank({ required, outcome }) {
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
    const note = required === 0 ? "none" : required === those.length ? "all" : (0, import_quantity_text.groupThousands)(required);
    return those.length === 0 ? [] : [`${OUTCOME_SYMBOLS[outcome]} ${(0, import_quantity_text.groupThousands)(those.length)} ${(0, import_cell_words.outcomeWord)(outcome)}, ${note} required`];
  });
  return `${(0, import_quantity_text.countText)(cells.length, "more cell")} (${words.join("; ")})`;
}
function table3(cells, shape) {
  const head = ["result", "target", shape.system, "predicted", "observed"];
  if (shape.profiles) head.splice(2, 0, "profile");
  if (shape.smoke) head.push("smoke", "start-up");
  const align = head.map((name) => name === "smoke" || name === "start-up" ? "r" : "l");
  return markdownGrid([head, ...cells.map((cell) => row(cell, shape))], align);
}
function row(cell, shape) {
  const optional = shape.optional && !cell.required ? ", not required" : "";
  const standIn = cell.image?.standIn == null ? "" : " (stand-in)";
  const contradicted = cell.agrees === false ? " \u26A0\uFE0F not as predicted" : "";
  const place = (0, import_timer_tables.placeSuffix)(cell);
  const columns = [
    `${OUTCOME_SYMBOLS[cell.outcome]} ${(0, import_cell_words.outcomeWord)(cell.outcome)}${optional}`,
    `${(0, import_escape_markdown.markdownCode)(cell.target.id, 80)}${standIn}${place === "" ? "" : ` ${(0, import_escape_markdown.markdownText)(place, 60)}`}${(0, import_timer_tables.profileSuffix)(cell)}`,
    libcCell(cell),
    (0, import_cell_words.predictedText)(cell.prediction),
    `${(0, import_cell_words.observedText)(cell)}${contradicted}`
  ];
  if (shape.profiles) columns.splice(2, 0, (0, import_escape_markdown.markdownCode)(cell.profile, 40));
  if (shape.smoke) columns.push((0, import_cell_words.smokeText)(cell), (0, import_cell_words.startupText)(cell));
  return columns;
}
function libcCell({ target }) {
  const words = (0, import_cell_words.targetText)(target);
  return /^[\w. ]{1,30}$/.test(words) && !words.includes("_") ? words : (0, import_escape_markdown.markdownCode)(words, 30);
}
var MOST_NOTES = 40;
function legend({ cells }) {
  const notes = (0, import_timer_tables.profileLegend)(cells);
  const profiles = notes.length === 0 ? [] : [
    notes.slice(0, MOST_NOTES).map((note) => `- ${(0, import_escape_markdown.markdownText)(note, 400)}`).join("\n")
  ];
  if (!cells.some(({ image }) => image?.standIn != null)) return profiles;
  return [
    "Stand-in: the image could not be pulled; a rebuilt userland with the same C library took its place.",
    ...profiles
  ];
}
function markdownReasons(report, naming, extent) {
  const beside = (0, import_timer_tables.reasonsBesideCells)(report.gate).map(({ severity, message }) => {
    const symbol = severity === "fail" ? OUTCOME_SYMBOLS.fail : OUTCOME_SYMBOLS.warn;
    return `${symbol} ${(0, import_escape_markdown.markdownText)(message, extent.characters)}`;
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
  const cells = (0, import_explanation.cellsOf)(report, outcome);
  const explanations = (0, import_explanation.explain)(cells.map((cell) => ({ name: (0, import_cell_words.cellName)(cell, naming), findings: (0, import_explanation.causes)(cell) })));
  const blocks = explanations.slice(0, extent.reasons).map((each) => explanationBlock(each, OUTCOME_SYMBOLS[outcome], extent, (0, import_explanation.sameRemedyBefore)(seen, each)));
  const left = explanations.slice(extent.reasons);
  if (left.length === 0) return blocks;
  const names = new Set(left.flatMap((each) => each.cells)).size;
  return [
    ...blocks,
    `${OUTCOME_SYMBOLS[outcome]} ${(0, import_quantity_text.countText)(left.length, "more reason")} in ${(0, import_quantity_text.countText)(names, "cell")} left out here for length.`
  ];
}
function explanationBlock(explanation, symbol, extent, sameAs) {
  const { title, cells, evidence } = explanation;
  const parts = [
    `**${symbol} ${markdownNames(cells, extent.names)}: ${(0, import_escape_markdown.markdownText)(title, 100)}**`,
    messageLines(explanation, extent)
  ];
  if (evidence.length > 0 && extent.evidenceLines > 0) {
    const text = evidence.slice(0, extent.evidenceLines + 1).join("\n");
    parts.push((0, import_escape_markdown.markdownFence)(text, "text", { lines: extent.evidenceLines, columns: 200 }));
  }
  return [...parts, ...remedyParts(explanation, extent, sameAs)].join("\n\n");
}
function remedyParts({ remedy }, extent, sameAs) {
  if (remedy === null) return [];
  if (sameAs !== null) return [`**Fix:** the same as for ${(0, import_escape_markdown.markdownCode)(sameAs, 100)} above.`];
  const text = `**Fix:** ${(0, import_escape_markdown.markdownText)(remedy.text, extent.characters)}`;
  return remedy.command === null ? [text] : [text, (0, import_escape_markdown.markdownFence)(remedy.command, "sh", { lines: 12, columns: 400 })];
}
function messageLines({ messages, cells }, extent) {
  const lines = messages.slice(0, extent.messages).map((message) => {
    const { text, cells: those, ofFirst } = message;
    const named = text.includes(those[0] ?? "") || those.length === cells.length;
    const more = ofFirst ? ` ${(0, import_explanation.alike)(message)}` : "";
    return `${named ? "" : `${markdownNames(those, 4)}: `}${(0, import_escape_markdown.markdownText)(text, extent.characters)}${more}`;
  });
  const left = messages.length - lines.length;
  if (left > 0) lines.push(`and ${(0, import_quantity_text.groupThousands)(left)} more of this kind`);
  return lines.length === 1 ? lines[0] : lines.map((line) => `- ${line}`).join("\n");
}
function hazardBlock({ cells }, naming, extent, seen) {
  const explanations = (0, import_explanation.explain)(cells.map((cell) => ({ name: (0, import_cell_words.cellName)(cell, naming), findings: (0, import_explanation.hazards)(cell) })));
  if (explanations.length === 0) return [];
  const short = { ...extent, evidenceLines: Math.min(extent.evidenceLines, 3) };
  const blocks = explanations.slice(0, extent.reasons).map((each) => explanationBlock(each, OUTCOME_SYMBOLS.warn, short, (0, import_explanation.sameRemedyBefore)(seen, each)));
  const left = explanations.length - blocks.length;
  if (left > 0) blocks.push(`${(0, import_quantity_text.countText)(left, "more hazard")} left out here for length.`);
  const summary = `${OUTCOME_SYMBOLS.warn} ${(0, import_quantity_text.countText)(explanations.length, "hazard")} in cells that run`;
  return [detailsBlock(summary, blocks.join("\n\n"))];
}
function renderMarkdown(report, { limit = 6e4, marker, runUrl } = {}) {
  const sections = sectionsOf(report, runUrl, limit);
  const before = marker === void 0 ? "" : `${marker}

`;
  const chosen = sections.map(() => 0);
  const textOf = (make) => {
    const made = make();
    return made && (0, import_visible_text.withoutWorkflowCommands)(made);
  };
  const texts = sections.map(([full]) => textOf(full));
  const length = () => texts.reduce((sum, text) => sum + lengthOf(text), before.length);
  for (const section of LADDER) {
    if (length() <= limit) break;
    const next = sections[section][++chosen[section]];
    if (next) texts[section] = textOf(next);
  }
  return `${before}${texts.filter(Boolean).join("\n\n")}
`;
}
function lengthOf(text) {
  if (text === null) return Infinity;
  return text === "" ? 0 : text.length + 2;
}
var MATRIX = 1;
var REASONS = 2;
var JITTER = 3;
var CELLS = 4;
var BINARIES = 5;
var RUN = 6;
var LADDER = [
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
var LEAST_ROW = 40;
var NOTHING = () => "";
function sectionsOf(report, runUrl, limit) {
  const naming = (0, import_cell_words.cellNaming)(report);
  const reasons = (extent) => () => markdownReasons(report, naming, extent);
  const matrix = (passing, rows2) => () => markdownMatrix(report, naming, { passing, rows: rows2 });
  const jitter = (most) => () => markdownJitter(report, naming, most);
  const rows = report.cells.reduce((sum, { timers }) => sum + (timers?.paths.length ?? 0), 0);
  const wholeJitter = () => rows * LEAST_ROW > limit ? null : markdownJitter(report, naming, Infinity);
  const cells = (passing, cells2, outputs) => () => [
    markdownCells(report, naming, { passing, cells: cells2, outputs }),
    outputs > 3 ? markdownFacts(report, naming, cells2) : ""
  ].filter(Boolean).join("\n\n");
  const binaries = (binaries2, symbols) => () => markdownBinaries(report.binaries, { binaries: binaries2, symbols });
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
    [wholeJitter, jitter(40), jitter(10), jitter(0), NOTHING],
    [cells(true, 500, 10), cells(false, 200, 10), cells(false, 40, 3), cells(false, 10, 0), NOTHING],
    [binaries(20, 12), binaries(5, 3), binaries(1, 0), NOTHING],
    [() => runFold(report, runUrl), () => linkLine(runUrl)]
  ];
}
function runFold(report, runUrl) {
  const { engine, slices, tool, configHash, startedAt, durationMs } = report;
  const lines = [
    ...slices.length === 0 ? [`- Engine: ${engineWords(engine)}`] : [],
    `- Configuration: ${(0, import_escape_markdown.markdownCode)(configHash, 80)}`,
    `- Started ${(0, import_escape_markdown.markdownCode)(startedAt, 40)}, took ${(0, import_quantity_text.durationText)(durationMs)}`,
    `- portcullis ${(0, import_escape_markdown.markdownCode)(tool.version, 40)}`,
    ...slices.slice(0, SHOWN_SLICES).map(({ name, runner, engine: on, durationMs: ms }) => {
      return `- Slice ${(0, import_escape_markdown.markdownCode)(name, 100)} on ${(0, import_escape_markdown.markdownCode)(runner, 60)}, ${(0, import_quantity_text.durationText)(ms)}: ${engineWords(on)}`;
    }),
    ...slices.length > SHOWN_SLICES ? [`- and ${(0, import_quantity_text.countText)(slices.length - SHOWN_SLICES, "slice")} more`] : []
  ];
  return [detailsBlock("Engine, configuration, time", lines.join("\n")), linkLine(runUrl)].filter(Boolean).join("\n\n");
}
var SHOWN_SLICES = 20;
function engineWords(engine) {
  if (engine === null) return "none";
  const { kind, version, apiVersion, os, arch, cpus, rootless } = engine;
  return `${kind} ${(0, import_escape_markdown.markdownCode)(version, 60)}${apiVersion === "" ? "" : ` (API ${(0, import_escape_markdown.markdownCode)(apiVersion, 20)})`}, ${(0, import_escape_markdown.markdownCode)(`${os}/${arch}`, 40)}, ${engineSystem(engine)}, ${cpus} CPUs${rootless ? ", rootless" : ""}`;
}
function engineSystem({ kernel, osVersion, isolation }) {
  if (osVersion !== void 0) {
    return `Windows ${(0, import_escape_markdown.markdownCode)(osVersion, 80)}${isolation === void 0 ? "" : `, ${isolation} isolation`}`;
  }
  return `kernel ${kernel === null ? "not known" : (0, import_escape_markdown.markdownCode)(kernel, 80)}`;
}
function linkLine(runUrl) {
  return runUrl !== void 0 && (0, import_escape_markdown.markdownLink)("The whole run", runUrl) || "";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderMarkdown
});
