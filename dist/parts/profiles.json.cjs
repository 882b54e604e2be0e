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
var profiles_json_exports = {};
__export(profiles_json_exports, {
  builtInProfiles: () => builtInProfiles,
  nearestWord: () => nearestWord,
  selectProfiles: () => selectProfiles,
  unknownProfile: () => unknownProfile
});
module.exports = __toCommonJS(profiles_json_exports);
var import_errors = require("./errors.cjs");
var profiles_default = [
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
function nearestWord(written, words) {
  if (written.length > 64) return null;
  let nearest = null;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word of words) {
    const distance = editDistance(written.toLowerCase(), word.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      nearest = word;
    }
  }
  return nearest;
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2] + 1);
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return above[b.length];
}
function builtInProfiles() {
  return profiles_default;
}
function selectProfiles(names, among = builtInProfiles()) {
  return [...new Set(names)].map((name) => {
    const profile = among.find((each) => each.name === name);
    if (profile) return profile;
    throw new import_errors.UsageError(unknownProfile(name, among), {
      hint: `Profiles: ${among.map((each) => each.name).join(", ")}.`
    });
  });
}
function unknownProfile(name, among) {
  const names = among.map((each) => each.name);
  const nearest = nearestWord(name, names);
  return `unknown profile ${JSON.stringify(name)}${nearest === null ? "" : `; did you mean "${nearest}"?`}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  builtInProfiles,
  nearestWord,
  selectProfiles,
  unknownProfile
});
