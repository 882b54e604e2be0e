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
var histogram_exports = {};
__export(histogram_exports, {
  EMPTY_HISTOGRAM: () => EMPTY_HISTOGRAM,
  bucketFloor: () => bucketFloor,
  decodeHistogram: () => decodeHistogram,
  encodeHistogram: () => encodeHistogram,
  histogramOf: () => histogramOf,
  standardDeviation: () => standardDeviation
});
module.exports = __toCommonJS(histogram_exports);
var STEPS = 128;
var STEP_BITS = 7;
var EMPTY_HISTOGRAM = { count: 0, min: 0, max: 0, sum: 0, buckets: /* @__PURE__ */ new Map() };
function histogramOf(values) {
  const buckets = /* @__PURE__ */ new Map();
  let count = 0;
  let min = Infinity;
  let max = 0;
  let sum = 0;
  for (const value of values) {
    const index = bucketIndex(value);
    buckets.set(index, (buckets.get(index) ?? 0) + 1);
    count += 1;
    min = Math.min(min, value);
    max = Math.max(max, value);
    sum += value;
  }
  return count === 0 ? EMPTY_HISTOGRAM : { count, min, max, sum, buckets: ascending(buckets) };
}
function standardDeviation(histogram) {
  const { count, sum, buckets } = histogram;
  if (count === 0) return 0;
  const mean = sum / count;
  let squares = 0;
  for (const [index, of] of buckets) squares += of * (valueIn(histogram, index) - mean) ** 2;
  return Math.sqrt(squares / count);
}
function bucketIndex(value) {
  if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`a histogram holds values from 0 to 2^53 - 1 nanoseconds, not ${value}`);
  }
  const whole = Math.floor(value);
  if (whole < STEPS) return whole;
  const scale = Math.floor(Math.log2(whole)) - STEP_BITS;
  return (scale + 1) * STEPS + (Math.floor(whole / 2 ** scale) - STEPS);
}
function bucketFloor(index) {
  if (index < STEPS) return index;
  const scale = Math.floor(index / STEPS) - 1;
  return (STEPS + index % STEPS) * 2 ** scale;
}
function valueIn({ min, max }, index) {
  const middle = index < STEPS ? index : (bucketFloor(index) + bucketFloor(index + 1)) / 2;
  return Math.min(Math.max(middle, min), max);
}
function ascending(buckets) {
  return new Map([...buckets].sort(([a], [b]) => a - b));
}
var FORM = /^h1;(\d{1,16});(\d{1,16});(\d{1,16});((?:[0-9a-z]{1,3}(?::[0-9a-z]{1,9})?(?:,|$))*)$/;
var LONGEST = 64 * 1024;
var LAST_BUCKET = (53 - 7) * 128 + 127;
function encodeHistogram({ min, max, sum, buckets }) {
  let before = 0;
  const words = [];
  for (const [index, count] of buckets) {
    words.push(`${(index - before).toString(36)}${count === 1 ? "" : `:${count.toString(36)}`}`);
    before = index;
  }
  return `h1;${min};${max};${Math.round(sum)};${words.join(",")}`;
}
function decodeHistogram(text) {
  const match = text.length > LONGEST ? null : FORM.exec(text);
  if (match === null) return null;
  const [min, max, sum] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const buckets = /* @__PURE__ */ new Map();
  let index = 0;
  let total = 0;
  for (const word of match[4] === "" ? [] : match[4].split(",")) {
    const [step, times] = word.split(":");
    const by = Number.parseInt(step, 36);
    const count = times === void 0 ? 1 : Number.parseInt(times, 36);
    if (count < 1 || by === 0 && buckets.size > 0) return null;
    index += by;
    total += count;
    buckets.set(index, count);
  }
  const histogram = { count: total, min, max, sum, buckets };
  return isWhole(histogram) ? histogram : null;
}
function isWhole({ count, min, max, sum, buckets }) {
  if (count === 0) return min === 0 && max === 0 && sum === 0;
  const indexes = [...buckets.keys()];
  const [first, last] = [indexes[0], indexes.at(-1)];
  const holds = (index, value) => value >= bucketFloor(index) && value < bucketFloor(index + 1);
  return last <= LAST_BUCKET && holds(first, min) && holds(last, max) && sum >= min && Number.isSafeInteger(sum);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  EMPTY_HISTOGRAM,
  bucketFloor,
  decodeHistogram,
  encodeHistogram,
  histogramOf,
  standardDeviation
});
