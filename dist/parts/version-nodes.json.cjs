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
var version_nodes_json_exports = {};
__export(version_nodes_json_exports, {
  knownVersions: () => knownVersions,
  nodesOfDistribution: () => nodesOfDistribution,
  nodesOfGlibc: () => nodesOfGlibc,
  splitNode: () => splitNode
});
module.exports = __toCommonJS(version_nodes_json_exports);
var import_compare_versions = require("./compare-versions.cjs");
var version_nodes_default = {
  source: "mayeut/pep600_compliance 2d70275a, cache/; debian-13 markers also from libc6 2.41-12+deb13u4",
  known: {
    "386": {
      GLIBC: ["2.0", "2.1", "2.1.1", "2.1.2", "2.1.3", "2.2", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "2.2.6", "2.3", "2.3.2", "2.3.3", "2.3.4", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.37", "2.38", "2.39", "2.40", "2.41"],
      GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33"],
      CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15"],
      GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "4.0.0", "4.2.0", "4.3.0", "4.4.0", "4.5.0", "4.7.0", "4.8.0", "7.0.0", "12.0.0", "13.0.0", "14.0.0"],
      ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
    },
    amd64: {
      GLIBC: ["2.2.5", "2.2.6", "2.3", "2.3.2", "2.3.3", "2.3.4", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
      GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
      CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.17"],
      GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.2.0", "4.3.0", "4.7.0", "4.8.0", "7.0.0", "12.0.0", "13.0.0", "14.0.0"],
      ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
    },
    arm: {
      GLIBC: ["2.0", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.37", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
      GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
      CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.17"],
      GCC: ["3.0", "3.3", "3.3.1", "3.3.4", "3.4", "3.4.2", "3.5", "4.0.0", "4.2.0", "4.3.0", "4.7.0", "7.0.0", "14.0.0"],
      ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
    },
    arm64: {
      GLIBC: ["2.0", "2.17", "2.18", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
      GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
      CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.17"],
      GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.2.0", "4.3.0", "4.5.0", "4.7.0", "7.0.0", "11.0", "13.0.0", "14.0", "14.0.0", "16.0"],
      ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
    },
    loong64: {
      GLIBC: ["2.0", "2.36", "2.38", "2.39", "2.40", "2.41"],
      GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34"],
      CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15"],
      GCC: ["3.0", "3.3", "3.3.1", "3.3.4", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.2.0", "4.3.0", "4.5.0", "4.7.0", "7.0.0", "14.0.0"],
      ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
    },
    ppc64le: {
      GLIBC: ["2.0", "2.17", "2.18", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
      GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
      CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.17"],
      GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.2.0", "4.3.0", "4.7.0", "7.0.0", "14.0.0"],
      ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
    },
    riscv64: {
      GLIBC: ["2.0", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
      GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
      CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.16", "1.3.17"],
      GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.2.0", "4.3.0", "4.4.0", "4.5.0", "4.7.0", "7.0.0", "14.0.0", "16.0.0"],
      ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
    },
    s390x: {
      GLIBC: ["2.2", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "2.2.6", "2.3", "2.3.2", "2.3.3", "2.3.4", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.19", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43"],
      GLIBCXX: ["3.4", "3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.7", "3.4.8", "3.4.9", "3.4.10", "3.4.11", "3.4.12", "3.4.13", "3.4.14", "3.4.15", "3.4.16", "3.4.17", "3.4.18", "3.4.19", "3.4.20", "3.4.21", "3.4.22", "3.4.23", "3.4.24", "3.4.25", "3.4.26", "3.4.27", "3.4.28", "3.4.29", "3.4.30", "3.4.31", "3.4.32", "3.4.33", "3.4.34", "3.4.35"],
      CXXABI: ["1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9", "1.3.10", "1.3.11", "1.3.12", "1.3.13", "1.3.14", "1.3.15", "1.3.17"],
      GCC: ["3.0", "3.3", "3.3.1", "3.4", "3.4.2", "3.4.4", "4.0.0", "4.1.0", "4.2.0", "4.3.0", "4.7.0", "7.0.0", "14.0.0", "16.0.0"],
      ZLIB: ["1.2.0", "1.2.0.2", "1.2.0.8", "1.2.2", "1.2.2.3", "1.2.2.4", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.5.1", "1.2.5.2", "1.2.7.1", "1.2.9", "1.2.12"]
    }
  },
  distributions: {
    "almalinux-8": {
      arm64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      ppc64le: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
      s390x: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
      amd64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
    },
    "almalinux-9": {
      arm64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "11.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      ppc64le: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
      s390x: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
      amd64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
    },
    "amazonlinux-2": {
      arm64: { max: { GLIBC: "2.26", GLIBCXX: "3.4.24", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_TM_1"] },
      amd64: { max: { GLIBC: "2.26", GLIBCXX: "3.4.24", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
    },
    "amazonlinux-2023": {
      arm64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      amd64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
    },
    "centos-7": {
      "386": { max: { GLIBC: "2.17", GLIBCXX: "3.4.19", CXXABI: "1.3.7", GCC: "4.8.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_TM_1"] },
      arm64: { max: { GLIBC: "2.17", GLIBCXX: "3.4.19", CXXABI: "1.3.7", GCC: "4.7.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_TM_1", "GLIBC_2.18"] },
      ppc64le: { max: { GLIBC: "2.17", GLIBCXX: "3.4.19", CXXABI: "1.3.7", GCC: "4.7.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.7"] },
      s390x: { max: { GLIBC: "2.17", GLIBCXX: "3.4.19", CXXABI: "1.3.7", GCC: "4.7.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.7"] },
      amd64: { max: { GLIBC: "2.17", GLIBCXX: "3.4.19", CXXABI: "1.3.7", GCC: "4.8.0", ZLIB: "1.2.5.2" }, markers: ["CXXABI_TM_1"] }
    },
    "debian-10": {
      "386": { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] },
      arm64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      arm: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1"] },
      ppc64le: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
      s390x: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
      amd64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
    },
    "debian-11": {
      "386": { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] },
      arm64: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      arm: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1"] },
      ppc64le: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
      s390x: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
      amd64: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
    },
    "debian-12": {
      "386": { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "12.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      arm64: { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "11.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      arm: { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      ppc64le: { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
      s390x: { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
      amd64: { max: { GLIBC: "2.36", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "12.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] }
    },
    "debian-13": {
      "386": { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR", "GLIBC_ABI_GNU2_TLS", "GLIBC_ABI_GNU_TLS"] },
      arm64: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      arm: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      loong64: { max: { GLIBC: "2.41", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      ppc64le: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_IEEE128_3.4.31", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
      riscv64: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      s390x: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
      amd64: { max: { GLIBC: "2.41", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR", "GLIBC_ABI_DT_X86_64_PLT", "GLIBC_ABI_GNU2_TLS"] }
    },
    "rockylinux-8": {
      arm64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      amd64: { max: { GLIBC: "2.28", GLIBCXX: "3.4.25", CXXABI: "1.3.11", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
    },
    "rockylinux-9": {
      arm64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "11.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      ppc64le: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
      s390x: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
      amd64: { max: { GLIBC: "2.34", GLIBCXX: "3.4.29", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
    },
    "ubuntu-20.04": {
      arm64: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      arm: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1"] },
      ppc64le: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
      riscv64: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      s390x: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.7"] },
      amd64: { max: { GLIBC: "2.31", GLIBCXX: "3.4.28", CXXABI: "1.3.12", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
    },
    "ubuntu-22.04": {
      arm64: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "11.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      arm: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1"] },
      ppc64le: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
      riscv64: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_TM_1"] },
      s390x: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "7.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.7"] },
      amd64: { max: { GLIBC: "2.35", GLIBCXX: "3.4.30", CXXABI: "1.3.13", GCC: "12.0.0", ZLIB: "1.2.9" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1"] }
    },
    "ubuntu-24.04": {
      arm64: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      arm: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      ppc64le: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_IEEE128_3.4.31", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
      riscv64: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      s390x: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
      amd64: { max: { GLIBC: "2.39", GLIBCXX: "3.4.33", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] }
    },
    "ubuntu-25.10": {
      arm64: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      arm: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      ppc64le: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_IEEE128_3.4.31", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
      riscv64: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.16", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      s390x: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
      amd64: { max: { GLIBC: "2.42", GLIBCXX: "3.4.34", CXXABI: "1.3.15", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR", "GLIBC_ABI_DT_X86_64_PLT", "GLIBC_ABI_GNU2_TLS"] }
    },
    "ubuntu-26.04": {
      arm64: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "16.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      arm: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_ARM_1.3.3", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      ppc64le: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_IEEE128_1.3.13", "CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_IEEE128_3.4.29", "GLIBCXX_IEEE128_3.4.30", "GLIBCXX_IEEE128_3.4.31", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
      riscv64: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "16.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_TM_1", "GLIBC_ABI_DT_RELR"] },
      s390x: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "16.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_LDBL_1.3", "CXXABI_TM_1", "GLIBCXX_LDBL_3.4", "GLIBCXX_LDBL_3.4.10", "GLIBCXX_LDBL_3.4.21", "GLIBCXX_LDBL_3.4.29", "GLIBCXX_LDBL_3.4.31", "GLIBCXX_LDBL_3.4.7", "GLIBC_ABI_DT_RELR"] },
      amd64: { max: { GLIBC: "2.43", GLIBCXX: "3.4.35", CXXABI: "1.3.17", GCC: "14.0.0", ZLIB: "1.2.12" }, markers: ["CXXABI_FLOAT128", "CXXABI_TM_1", "GLIBC_ABI_DT_RELR", "GLIBC_ABI_DT_X86_64_PLT", "GLIBC_ABI_GNU2_TLS"] }
    }
  }
};
var DISTRIBUTIONS = version_nodes_default.distributions;
var KNOWN = version_nodes_default.known;
var LIBRARY_OF_PREFIX = {
  GLIBCXX: "libstdc++.so.6",
  CXXABI: "libstdc++.so.6",
  GCC: "libgcc_s.so.1",
  ZLIB: "libz.so.1"
};
var MARKERS = [
  { node: "GLIBC_ABI_DT_RELR", since: "2.36", on: null },
  { node: "GLIBC_ABI_DT_X86_64_PLT", since: "2.42", on: ["amd64"] },
  { node: "GLIBC_ABI_GNU2_TLS", since: "2.42", on: ["amd64", "386"] },
  { node: "GLIBC_ABI_GNU_TLS", since: "2.42", on: ["386"] }
];
function splitNode(node) {
  const end = node.indexOf("_");
  return end === -1 ? { prefix: node, rest: "" } : { prefix: node.slice(0, end), rest: node.slice(end + 1) };
}
function nodesOfDistribution(name, libraries) {
  const byArch = DISTRIBUTIONS[name];
  if (byArch === void 0) throw new RangeError(`no version nodes for ${name} in matrix/version-nodes.json`);
  const present = (prefix) => {
    const library = LIBRARY_OF_PREFIX[prefix];
    return library === void 0 || libraries.includes(library);
  };
  return mapValues(byArch, ({ max, markers }) => ({
    max: Object.fromEntries(Object.entries(max).filter(([prefix]) => present(prefix))),
    markers: markers.filter((node) => present(splitNode(node).prefix))
  }));
}
function nodesOfGlibc(version) {
  return mapValues(KNOWN, (_known, goarch) => {
    const markers = MARKERS.filter(
      ({ since, on }) => (0, import_compare_versions.compareVersions)(since, version) <= 0 && (on === null || on.includes(goarch))
    );
    return { max: { GLIBC: version }, markers: markers.map(({ node }) => node) };
  });
}
function knownVersions(goarch, prefix) {
  return KNOWN[goarch]?.[prefix] ?? null;
}
function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  knownVersions,
  nodesOfDistribution,
  nodesOfGlibc,
  splitNode
});
