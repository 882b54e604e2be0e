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
var changes_exports = {};
__export(changes_exports, {
  changesSince: () => changesSince
});
module.exports = __toCommonJS(changes_exports);
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
function jitterChanges(before, now) {
  const pairs = now.flatMap((cell) => {
    const then = before.get(cell.id);
    const [was, is] = [then && conclusive(then), conclusive(cell)];
    return then && was && is ? [{ id: cell.id, was, is, alike: ranAlike(then, cell) }] : [];
  });
  if (pairs.length === 0) return null;
  const moved = pairs.filter(({ alike, was, is }) => alike && was !== is);
  return {
    worse: moved.filter(({ is }) => is === "jittery").map(({ id }) => id),
    better: moved.filter(({ is }) => is === "steady").map(({ id }) => id),
    same: pairs.filter(({ alike, was, is }) => alike && was === is).length,
    notComparable: pairs.filter(({ alike }) => !alike).length,
    later: []
  };
}
function conclusive({ timers }) {
  const verdict = timers?.duet?.verdict;
  return verdict === "steady" || verdict === "jittery" ? verdict : null;
}
function ranAlike(a, b) {
  const [cpuA, cpuB] = [a.facts?.["cpuModel"], b.facts?.["cpuModel"]];
  const imageOf = ({ image }) => image?.digest ?? image?.reference ?? null;
  return typeof cpuA === "string" && cpuA === cpuB && imageOf(a) === imageOf(b);
}
function changesSince(earlier, now) {
  const before = new Map(earlier.cells.map((cell) => [cell.id, cell]));
  const pairs = now.cells.flatMap((cell) => {
    const then = before.get(cell.id);
    return then === void 0 ? [] : [{ id: cell.id, was: verdictOf(then), is: verdictOf(cell) }];
  });
  const ids = (was, is) => pairs.filter((pair) => pair.was === was && pair.is === is).map(({ id }) => id);
  const known = new Set(now.cells.map(({ id }) => id));
  const jitter = jitterChanges(before, now.cells);
  return {
    since: earlier.startedAt,
    newlyBroken: ids("good", "bad"),
    newlyFixed: ids("bad", "good"),
    newlyUnknown: pairs.filter(({ was, is }) => was !== "unknown" && is === "unknown").map(({ id }) => id),
    added: now.cells.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    gone: earlier.cells.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    glibcFloor: floorChange(earlier, now),
    ...jitter !== null && { jitter }
  };
}
var VERDICTS = {
  pass: "good",
  warn: "good",
  fail: "bad",
  unknown: "unknown",
  skip: "unknown"
};
function verdictOf({ outcome }) {
  return VERDICTS[outcome];
}
function floorChange(earlier, { gate, binaries }) {
  const from = earlier.gate.glibcFloor;
  const to = gate.glibcFloor;
  if (from === to) return null;
  const raised = to !== null && (from === null || (0, import_compare_versions.compareVersions)(number(to), number(from)) > 0);
  return { from, to, because: raised ? newNeeds(earlier.binaries, binaries, from) : [] };
}
function newNeeds(before, now, from) {
  return now.map((binary) => {
    const then = before.find(({ os, arch }) => os === binary.os && arch === binary.arch);
    const symbols = Object.values(binary.versions).flatMap(
      (needs) => Object.entries(needs.symbols).filter(([node]) => /^GLIBC_\d/.test(node)).filter(([node]) => from === null || (0, import_compare_versions.compareVersions)(number(node), number(from)) > 0).flatMap(([, names]) => names)
    );
    return { binary: binary.sha256, symbols: [...new Set(symbols)].sort(), packages: newCode(then, binary) };
  });
}
function newCode(then, binary) {
  const had = new Set(then?.cgoPackages ?? []);
  const packages = binary.cgoPackages ?? [];
  const came = packages.filter((name) => !had.has(name));
  if (came.length > 0) return came;
  return packages.flatMap((name) => {
    const [was, is] = [then && versionOf(name, then), versionOf(name, binary)];
    return was && is && was !== is ? [`${name} ${is}, was ${was}`] : [];
  });
}
function versionOf(name, { go }) {
  const modules = (go?.deps ?? []).filter(({ path }) => name === path || name.startsWith(`${path}/`));
  const [nearest] = modules.toSorted((a, b) => b.path.length - a.path.length);
  return nearest?.replacedBy ?? nearest?.version ?? null;
}
function number(node) {
  return node.replace(/^GLIBC_/, "");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  changesSince
});
