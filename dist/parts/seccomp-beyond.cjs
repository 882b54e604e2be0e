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
var seccomp_beyond_exports = {};
__export(seccomp_beyond_exports, {
  clockOffsetMs: () => clockOffsetMs,
  loosened: () => loosened,
  profileNotes: () => profileNotes,
  sumCauses: () => sumCauses,
  summariseClock: () => summariseClock,
  summariseSeries: () => summariseSeries,
  summariseTimer: () => summariseTimer
});
module.exports = __toCommonJS(seccomp_beyond_exports);
var import_headroom = require("./headroom.cjs");
var import_histogram = require("./histogram.cjs");
var import_quantile = require("./quantile.cjs");
var import_engine_default_calls_json = require("./engine-default-calls.json.cjs");
var MOST_NAMED = 5;
var PASSING = /* @__PURE__ */ new Set(["SCMP_ACT_ALLOW", "SCMP_ACT_LOG"]);
function beyondEngines({ file, json }) {
  const { defaultAction, syscalls } = read(json ?? "");
  if (PASSING.has(defaultAction)) return [`the seccomp filter ${file}, which allows what it does not name`];
  const usual = /* @__PURE__ */ new Set([...import_engine_default_calls_json.engine_default_calls_default.docker.calls, ...import_engine_default_calls_json.engine_default_calls_default.podman.calls]);
  const allowed = syscalls.filter(({ action }) => PASSING.has(action)).flatMap(({ names }) => names);
  const beyond = [...new Set(allowed)].filter((name) => !usual.has(name) && !OLD_NAMES.test(name));
  if (beyond.length === 0) return [];
  const named = beyond.slice(0, MOST_NAMED).join(", ");
  const more = beyond.length > MOST_NAMED ? ` and ${beyond.length - MOST_NAMED} more` : "";
  return [`the seccomp filter ${file}, which allows ${named}${more} beyond the engine's own`];
}
var OLD_NAMES = /64$|32$|^_|^(?:socketcall|ipc|waitpid|ugetrlimit|mmap2|sigreturn|nice|stime|time|signal|sigaction|sigprocmask|sigpending|sigsuspend)$|_time64$|^arm_|^cacheflush$|^set_tls$|^breakpoint$/;
function read(json) {
  const { defaultAction, syscalls } = asMap(parsed(json));
  const rules = Array.isArray(syscalls) ? syscalls.map(asMap) : [];
  return {
    defaultAction: String(defaultAction),
    syscalls: rules.map(({ names, name, action }) => {
      return { names: (Array.isArray(names) ? names : [name]).map(String), action: String(action) };
    })
  };
}
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
function asMap(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
var UNCONFINED = /* @__PURE__ */ new Set(["disable", "type:spc_t", "type:unconfined_t"]);
function profileNotes(profile) {
  const notes = [];
  if (profile.kernel !== void 0) {
    const text = `approximates Linux ${profile.kernel}: younger system calls answer ENOSYS, all else is this machine's kernel`;
    notes.push({ kind: "approximation", text });
  }
  const taken = loosened(profile);
  if (taken.length > 0) notes.push({ kind: "loosened", text: taken.join(", ") });
  return notes;
}
function loosened(profile) {
  return [
    ...profile.seccomp === "none" ? ["no seccomp filter"] : [],
    ...typeof profile.seccomp === "object" ? beyondEngines(profile.seccomp) : [],
    ...profile.capabilities === "engine" ? ["the engine's default capabilities"] : [],
    ...profile.hostPid ? ["the processes of the engine's machine"] : [],
    ...profile.hostNetwork ? ["the network of the engine's machine"] : [],
    ...profile.selinux?.some((label) => UNCONFINED.has(label)) ? ["no SELinux confinement"] : []
  ];
}
function binomialCdf(k, n, p) {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return k <= n * p ? tail(k, -1) : 1 - tail(k + 1, 1);
  function tail(from, step) {
    let term = Math.exp(logTerm(from, n, p));
    let sum = 0;
    for (let at = from; at >= 0 && at <= n && term > sum * 1e-17; at += step) {
      sum += term;
      term *= step === -1 ? at / (n - at + 1) * ((1 - p) / p) : (n - at) / (at + 1) * (p / (1 - p));
    }
    return sum;
  }
}
function binomialQuantile(probability, n, p) {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = low + high >> 1;
    if (binomialCdf(middle, n, p) >= probability) high = middle;
    else low = middle + 1;
  }
  return low;
}
function logTerm(k, n, p) {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
}
function logFactorial(n) {
  if (n < 32) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const x = n + 1;
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
function quantileRanks(count, p, confidence = 0.95) {
  if (count < 1) return null;
  const tail = (1 - confidence) / 2;
  const low = binomialQuantile(tail, count, p);
  const high = binomialQuantile(1 - tail, count, p) + 1;
  return low < 1 || high > count ? null : { low, high };
}
function summariseSeries(series) {
  const sorted = Float64Array.from(series.flatMap(import_headroom.withPassedOver)).sort();
  const samples = sorted.length;
  if (samples === 0) return null;
  const histogram = (0, import_histogram.histogramOf)(sorted);
  const interval = (p) => {
    const ranks = quantileRanks(samples, p);
    return ranks && { lowNs: sorted[ranks.low - 1], highNs: sorted[ranks.high - 1] };
  };
  return {
    samples,
    p50Ns: (0, import_quantile.quantile)(sorted, 0.5),
    p90Ns: (0, import_quantile.quantile)(sorted, 0.9),
    p95Ns: (0, import_quantile.quantile)(sorted, 0.95),
    p99Ns: (0, import_quantile.quantile)(sorted, 0.99),
    p99Interval: interval(0.99),
    p999Interval: interval(0.999),
    maxNs: histogram.max,
    deviationNs: (0, import_histogram.standardDeviation)(histogram),
    missed: sumOf(series, ({ missed }) => missed) ?? 0,
    early: sumOf(series, ({ early }) => early) ?? 0,
    histogram: (0, import_histogram.encodeHistogram)(histogram)
  };
}
function sumCauses(series) {
  const throttled = series.flatMap(({ causes: { throttle } }) => throttle === null ? [] : [throttle]);
  return {
    throttle: throttled.length === 0 ? null : {
      periods: sumOf(throttled, ({ periods }) => periods) ?? 0,
      throttledPeriods: sumOf(throttled, ({ throttledPeriods }) => throttledPeriods) ?? 0,
      throttledNs: sumOf(throttled, ({ throttledNs }) => throttledNs) ?? 0
    },
    stealNs: sumOf(series, ({ causes }) => causes.stealNs),
    runDelayNs: sumOf(series, ({ causes }) => causes.runDelayNs),
    preemptions: sumOf(series, ({ causes }) => causes.preemptions)
  };
}
function sumOf(items, of) {
  const known = items.map(of).filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
}
function clockOffsetMs(cell, host) {
  return originMs(cell) - originMs(host);
}
function originMs({ wallMs, monotonicUs, timeNamespace }) {
  return wallMs - (monotonicUs - (timeNamespace?.monotonicNs ?? 0) / 1e3) / 1e3;
}
function summariseTimer({ path, periodNs, missed, latenessNs }) {
  if (latenessNs.length === 0) return null;
  const sorted = Float64Array.from(latenessNs).sort();
  return {
    path,
    periodNs,
    samples: sorted.length,
    p50Ns: (0, import_quantile.quantile)(sorted, 0.5),
    p90Ns: (0, import_quantile.quantile)(sorted, 0.9),
    p95Ns: (0, import_quantile.quantile)(sorted, 0.95),
    p99Ns: (0, import_quantile.quantile)(sorted, 0.99),
    maxNs: sorted[sorted.length - 1],
    missed
  };
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  clockOffsetMs,
  loosened,
  profileNotes,
  sumCauses,
  summariseClock,
  summariseSeries,
  summariseTimer
});
