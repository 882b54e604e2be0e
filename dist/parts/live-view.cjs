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
var live_view_exports = {};
__export(live_view_exports, {
  progress: () => progress
});
module.exports = __toCommonJS(live_view_exports);
var import_terminal_style = require("./terminal-style.cjs");
var import_get_east_asian_width = require("./get-east-asian-width.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var STYLED = /(\u001B\[[\d;]*m)/;
function fitStyled(text, columns) {
  if ((0, import_get_east_asian_width.columnsOf)(text) <= columns) return text;
  let left = Math.max(1, columns);
  let cut = false;
  return text.split(STYLED).map((part) => {
    if (STYLED.test(part)) return part;
    if (cut) return "";
    const most = (0, import_get_east_asian_width.columnsOf)(part);
    const kept = most < left ? part : (0, import_get_east_asian_width.fitColumns)(`${part}\u2026`, left);
    cut = most >= left;
    left -= (0, import_get_east_asian_width.columnsOf)(kept);
    return kept;
  }).join("");
}
var HIDE_CURSOR = "\x1B[?25l";
var SHOW_CURSOR = "\x1B[?25h";
var ERASE_DOWN = "\r\x1B[J";
var LiveRegion = class {
  #stream;
  #drawn = [];
  #open = false;
  #restore = () => void this.#stream.write(SHOW_CURSOR);
  constructor(stream) {
    this.#stream = stream;
  }
  /** `above`: a line that stays, already escaped. */
  draw(lines, above = null) {
    const stays = above === null ? "" : `${above}
`;
    let start = "";
    if (!this.#open && lines.length > 0) {
      this.#open = true;
      process.once("exit", this.#restore);
      start = HIDE_CURSOR;
    }
    const text = `${start}${this.#erasing()}${stays}${lines.join("\n")}`;
    this.#drawn = lines;
    if (text !== "") this.#stream.write(text);
  }
  [Symbol.dispose]() {
    if (!this.#open) return;
    this.#stream.write(`${this.#erasing()}${SHOW_CURSOR}`);
    this.#drawn = [];
    this.#open = false;
    process.off("exit", this.#restore);
  }
  /** A terminal that became narrower has broken the lines that were drawn. */
  #erasing() {
    if (this.#drawn.length === 0) return "";
    const columns = Math.max(1, this.#stream.columns);
    const rows = this.#drawn.reduce((sum, each) => sum + Math.max(1, Math.ceil((0, import_get_east_asian_width.columnsOf)(each) / columns)), 0);
    return `${rows > 1 ? `\x1B[${rows - 1}A` : ""}${ERASE_DOWN}`;
  }
};
var SPINNER = "\u280B\u2819\u2839\u2838\u283C\u2834\u2826\u2827\u2807\u280F";
var FRAME_MS = 120;
var FREE_ROWS = 3;
var MOST_CELLS = 12;
var PHASE_COLUMNS = "creating".length;
var BESIDE_NAME = 20;
var BAR_FROM = 60;
var BAR = 20;
function liveView(state, nowMs, room) {
  const width = Math.max(10, room.columns - 1);
  const most = Math.max(0, Math.min(MOST_CELLS, room.rows - 1 - FREE_ROWS));
  const cells = [...state.active];
  const rows = cells.slice(0, cells.length > most ? Math.max(0, most - 1) : most);
  const hidden = cells.length - rows.length;
  const nameColumns = Math.min(state.nameColumns, Math.max(8, width - BESIDE_NAME));
  return [
    summary(state, nowMs, width, room.color),
    ...rows.map(([cell, { phase, sinceMs }]) => {
      const words = phase === "timing" ? "timers" : phase;
      const spin = phase === "timing" ? "\u2026" : SPINNER[Math.floor(nowMs / FRAME_MS) % SPINNER.length];
      const time = phase === "timing" ? "" : secondsText(nowMs - sinceMs);
      const name = (0, import_get_east_asian_width.padColumns)((0, import_get_east_asian_width.fitMiddle)(cell, nameColumns), nameColumns, "left");
      return styledRow(spin, `${name}  ${(0, import_get_east_asian_width.padColumns)(words, PHASE_COLUMNS, "left")} ${time}`, width, room.color);
    }),
    ...hidden > 0 && most > 0 ? [(0, import_get_east_asian_width.fitColumns)(`  + ${hidden} more`, width)] : []
  ];
}
function styledRow(spin, text, width, color) {
  return `  ${(0, import_terminal_style.styled)(spin, "cyan", color)} ${(0, import_get_east_asian_width.fitColumns)(text.trimEnd(), width - 4)}`;
}
function summary(state, nowMs, width, color) {
  const { total, outcomes } = state;
  const done = Math.min(outcomes.length, total);
  const counts = ["pass", "warn", "fail", "unknown", "skip"].flatMap((outcome) => {
    const count = outcomes.filter((each) => each === outcome).length;
    return count === 0 ? [] : [{ text: `${count} ${outcome}`, style: import_terminal_style.OUTCOME_MARKS[outcome].style }];
  });
  const start = width < BAR_FROM ? "  " : `  ${bar(done, total, color)}  `;
  const timing = [...state.active.values()].some(({ phase }) => phase === "timing");
  const waiting = total - done - state.active.size;
  const parts = [
    { text: `${done}/${total}`, style: "bold" },
    ...counts,
    ...waiting > 0 && !timing ? [{ text: `${waiting} waiting`, style: "dim" }] : [],
    timing ? { text: `timers, cell ${state.timed + 1}`, style: "dim" } : { text: secondsText(nowMs - state.startedMs), style: "dim" }
  ];
  let left = width - (0, import_get_east_asian_width.columnsOf)(start);
  const shown = [];
  for (const { text, style } of parts) {
    if ((0, import_get_east_asian_width.columnsOf)(text) + 2 > left) break;
    shown.push((0, import_terminal_style.styled)(text, style, color));
    left -= (0, import_get_east_asian_width.columnsOf)(text) + 2;
  }
  return `${start}${shown.join("  ")}`;
}
function bar(done, total, color) {
  const full = total === 0 ? 0 : Math.round(done / total * BAR);
  return `${(0, import_terminal_style.styled)("\u2501".repeat(full), "green", color)}${(0, import_terminal_style.styled)("\u254C".repeat(BAR - full), "dim", color)}`;
}
function secondsText(ms) {
  const seconds = Math.floor(Math.max(0, ms) / 1e3);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
var MOST_REASONS = 6;
var MOST_TARGETS = 8;
function predictionLines(cells, color) {
  const count = (runs) => cells.filter(({ prediction }) => prediction.runs === runs).length;
  const parts = [(0, import_quantity_text.countText)(cells.length, "cell"), `predicted: runs in ${count(true)}, fails in ${count(false)}`];
  if (count(null) > 0) parts.push(`cannot tell for ${count(null)}`);
  const reasons = [...failing(cells)].map(([id, targets]) => {
    const where = (0, import_terminal_escape_terminal.escapeTerminal)((0, import_quantity_text.listText)([...targets], MOST_TARGETS));
    return `  fails in ${where}: ${(0, import_terminal_style.styled)(id, "bold", color)}`;
  });
  const left = reasons.length - MOST_REASONS;
  return [parts.join(", "), ...reasons.slice(0, MOST_REASONS), ...left > 0 ? [`  and for ${left} more reasons`] : []];
}
function failing(cells) {
  const found = /* @__PURE__ */ new Map();
  for (const { cell, prediction } of cells) {
    const [blocking] = prediction.findings;
    if (prediction.runs !== false || blocking === void 0) continue;
    found.set(blocking.id, (found.get(blocking.id) ?? /* @__PURE__ */ new Set()).add(cell.target.id));
  }
  return found;
}
function engineLine({ engine }) {
  return (0, import_terminal_escape_terminal.escapeTerminal)(`${engine.kind} ${engine.version} (${engine.arch}) at ${engine.address}`);
}
function judgedLine(name, judgement, color, columns) {
  const { outcome, steps } = judgement;
  const { mark, style } = import_terminal_style.OUTCOME_MARKS[outcome];
  const passed = steps.filter(({ result }) => result === "pass").length;
  const reason = judgement.reason === null ? "" : `  ${(0, import_terminal_escape_terminal.escapeTerminal)(judgement.reason.split("\n")[0])}`;
  const said = `${outcome.padEnd(columns > 0 ? 7 : 0)}  ${passed}/${steps.length}${reason}`;
  return `${(0, import_terminal_style.styled)(mark, style, color)} ${(0, import_get_east_asian_width.padColumns)(name, columns, "left")}  ${said}`;
}
function progressNames(cells) {
  const severalProfiles = new Set(cells.map(({ cell }) => cell.profile.name)).size > 1;
  const naming = { severalBinaries: false, severalProfiles, binaryNames: /* @__PURE__ */ new Map() };
  const named = ({ target, profile }) => (0, import_cell_words.cellName)({ binary: "", target, profile: profile.name }, naming);
  const tellsApart = cells.length > 0 && new Set(cells.map(({ cell }) => named(cell))).size === cells.length;
  return (cell) => (0, import_terminal_escape_terminal.escapeTerminal)(tellsApart ? named(cell) : cell.id);
}
var FRAME_MS2 = 120;
function liveProgress(stream, color) {
  const region = new LiveRegion(stream);
  const active = /* @__PURE__ */ new Map();
  const judged = /* @__PURE__ */ new Set();
  const outcomes = [];
  let timed = 0;
  const startedMs = performance.now();
  let planned = [];
  let nameOf = progressNames(planned);
  let nameColumns = 0;
  let ticking = null;
  const draw = (above = null) => {
    const room = { columns: stream.columns || 80, rows: stream.rows || 24, color };
    const state = { total: planned.length, outcomes, timed, active, startedMs, nameColumns };
    const clipped = above === null ? null : fitStyled(above, room.columns - 1);
    region.draw(active.size === 0 ? [] : liveView(state, performance.now(), room), clipped);
    tick();
  };
  const tick = () => {
    const still = active.size === 0 || [...active.values()].some(({ phase }) => phase === "timing");
    if (still && ticking) {
      clearInterval(ticking);
      ticking = null;
    } else if (!still) ticking ??= setInterval(draw, FRAME_MS2).unref();
  };
  const onResize = () => draw();
  stream.on("resize", onResize);
  return {
    line: draw,
    end: () => {
      active.clear();
      tick();
      stream.off("resize", onResize);
      region[Symbol.dispose]();
      if (planned.length > 0) stream.write("\n");
    },
    onEvent(event) {
      switch (event.kind) {
        case "planned":
          planned = event.cells;
          nameOf = progressNames(planned);
          nameColumns = Math.max(...planned.map(({ cell }) => (0, import_get_east_asian_width.columnsOf)(nameOf(cell))), 0);
          for (const each of predictionLines(planned, color)) draw(each);
          return;
        case "engine":
          return draw(engineLine(event));
        case "phase": {
          const name = nameOf(event.cell);
          const sinceMs = active.get(name)?.sinceMs ?? performance.now();
          active.set(name, { phase: judged.has(name) ? "timing" : event.phase, sinceMs });
          return draw();
        }
        case "judged": {
          const name = nameOf(event.cell);
          judged.add(name);
          active.delete(name);
          outcomes.push(event.judgement.outcome);
          return draw(judgedLine(name, event.judgement, color, nameColumns));
        }
        case "timed":
          timed += 1;
          active.delete(nameOf(event.cell));
          return draw();
      }
    }
  };
}
function plainProgress(stream, color) {
  let nameOf = progressNames([]);
  const line = (text) => void stream.write(`${text}
`);
  return {
    line,
    end: () => void 0,
    onEvent(event) {
      if (event.kind === "planned") {
        nameOf = progressNames(event.cells);
        for (const each of predictionLines(event.cells, color)) line(each);
      } else if (event.kind === "engine") line(engineLine(event));
      else if (event.kind === "judged") line(judgedLine(nameOf(event.cell), event.judgement, color, 0));
    }
  };
}
function progress(stream, color) {
  const { TERM, CI = "" } = process.env;
  const moves = stream.isTTY && TERM !== "dumb" && (CI === "" || CI === "false");
  return moves ? liveProgress(stream, color) : plainProgress(stream, color);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  progress
});
