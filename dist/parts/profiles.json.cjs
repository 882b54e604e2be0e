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
  selectProfiles: () => selectProfiles,
  unknownProfile: () => unknownProfile
});
module.exports = __toCommonJS(profiles_json_exports);
var import_nearest_word = require("./nearest-word.cjs");
var import_errors = require("./errors.cjs");
var profiles_default = [
  {
    name: "default",
    description: "512 MiB, 512 processes and threads, 1024 open files, writable root, the image's user, the engine's seccomp profile. As every profile: no network, no capabilities, unless it says otherwise; none can gain privileges.",
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
    description: "quota, limits, memory, readonly, nonroot and nocaps together, as a strict Kubernetes pod would be.",
    memoryBytes: 134217728,
    pids: 64,
    cpus: 0.5,
    readOnlyRoot: true,
    user: "65534:65534",
    openFiles: 256,
    tmpfs: { "/tmp": 67108864 },
    userProcesses: 1024,
    stackBytes: 1048576,
    lockedMemoryBytes: 65536
  },
  {
    name: "quota",
    description: "default with a quota of half a CPU.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: 0.5,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {}
  },
  {
    name: "limits",
    description: "default with lowered limits: 256 open files, 64 processes and threads (1024 of one user), 1 MiB of stack, 64 KiB of locked memory.",
    memoryBytes: 536870912,
    pids: 64,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 256,
    tmpfs: {},
    userProcesses: 1024,
    stackBytes: 1048576,
    lockedMemoryBytes: 65536
  },
  {
    name: "memory",
    description: "default with 128 MiB of memory.",
    memoryBytes: 134217728,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {}
  },
  {
    name: "nocaps",
    description: "default by another name: no capabilities, which no cell has unless its profile says so. Set it beside engine-capabilities.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {}
  },
  {
    name: "engine-capabilities",
    description: "default with the capabilities that the engine gives containers, as `docker run` does. It loosens.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    capabilities: "engine"
  },
  {
    name: "seccomp-default",
    description: "default by another name: the seccomp profile of the engine. Set it beside seccomp-none.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {}
  },
  {
    name: "seccomp-none",
    description: "default without a seccomp filter. It loosens.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    seccomp: "none"
  },
  {
    name: "selinux",
    description: "default with the SELinux type container_t asked for; unknown where SELinux is not in force.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    selinux: ["type:container_t"]
  },
  {
    name: "hostpid",
    description: "nonroot with the processes of the engine's machine in sight; as root it could end them. It loosens.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: "65534:65534",
    openFiles: 1024,
    tmpfs: {},
    hostPid: true
  },
  {
    name: "hostnet",
    description: "default with the network of the engine's machine. It loosens.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    hostNetwork: true
  },
  {
    name: "timens",
    description: "default with clocks of its own (time namespace); unknown where the engine cannot make one.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    timeNamespace: true
  },
  {
    name: "kernel-3.10",
    description: "default approximating Linux 3.10 (RHEL and CentOS 7): system calls younger than it are answered with ENOSYS. Everything else is the machine's kernel.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    kernel: "3.10"
  },
  {
    name: "kernel-4.4",
    description: "default approximating Linux 4.4 (Ubuntu 16.04): system calls younger than it are answered with ENOSYS. Everything else is the machine's kernel.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    kernel: "4.4"
  },
  {
    name: "kernel-4.14",
    description: "default approximating Linux 4.14 (Amazon Linux 2 at first): system calls younger than it are answered with ENOSYS. Everything else is the machine's kernel.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    kernel: "4.14"
  },
  {
    name: "kernel-4.18",
    description: "default approximating Linux 4.18 (RHEL 8): system calls younger than it are answered with ENOSYS. Everything else is the machine's kernel.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    kernel: "4.18"
  },
  {
    name: "kernel-4.19",
    description: "default approximating Linux 4.19 (Debian 10): system calls younger than it are answered with ENOSYS. Everything else is the machine's kernel.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    kernel: "4.19"
  },
  {
    name: "kernel-5.4",
    description: "default approximating Linux 5.4 (Ubuntu 20.04): system calls younger than it are answered with ENOSYS. Everything else is the machine's kernel.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    kernel: "5.4"
  },
  {
    name: "kernel-5.10",
    description: "default approximating Linux 5.10 (Debian 11): system calls younger than it are answered with ENOSYS. Everything else is the machine's kernel.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    kernel: "5.10"
  },
  {
    name: "kernel-5.14",
    description: "default approximating Linux 5.14 (RHEL 9): system calls younger than it are answered with ENOSYS. Everything else is the machine's kernel.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    kernel: "5.14"
  },
  {
    name: "kernel-5.15",
    description: "default approximating Linux 5.15 (Ubuntu 22.04): system calls younger than it are answered with ENOSYS. Everything else is the machine's kernel.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    kernel: "5.15"
  },
  {
    name: "kernel-6.1",
    description: "default approximating Linux 6.1 (Debian 12): system calls younger than it are answered with ENOSYS. Everything else is the machine's kernel.",
    memoryBytes: 536870912,
    pids: 512,
    cpus: null,
    readOnlyRoot: false,
    user: null,
    openFiles: 1024,
    tmpfs: {},
    kernel: "6.1"
  }
];
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
  const nearest = (0, import_nearest_word.nearestWord)(name, names);
  return `unknown profile ${JSON.stringify(name)}${nearest === null ? "" : `; did you mean "${nearest}"?`}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  builtInProfiles,
  selectProfiles,
  unknownProfile
});
