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
var runtime_calls_json_exports = {};
__export(runtime_calls_json_exports, {
  DENIED: () => DENIED,
  GROUPS: () => GROUPS,
  callName: () => callName,
  denyList: () => denyList,
  learn: () => learn,
  lookUpCalls: () => lookUpCalls,
  runtime_calls_default: () => runtime_calls_default
});
module.exports = __toCommonJS(runtime_calls_json_exports);
var import_system_call_numbers_json = require("./system-call-numbers.json.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_errors = require("./errors.cjs");
var TABLES = {
  amd64: import_system_call_numbers_json.system_call_numbers_default.amd64,
  // Of its own it has a few; the rest are the 64-bit ones.
  x32: import_system_call_numbers_json.system_call_numbers_default.amd64,
  arm64: import_system_call_numbers_json.system_call_numbers_default.arm64,
  386: import_system_call_numbers_json.system_call_numbers_default["386"]
};
var names = /* @__PURE__ */ new Map();
function callName({ abi, number }) {
  let table = names.get(abi);
  if (!table) {
    table = new Map(Object.entries(TABLES[abi] ?? {}).map(([name, each]) => [each, name]));
    names.set(abi, table);
  }
  return table.get(number) ?? null;
}
function callNumbers(name) {
  const found = Object.entries(TABLES).flatMap(([abi, table]) => {
    const number = table[name];
    return number === void 0 ? [] : [[abi, number]];
  });
  return Object.fromEntries(found);
}
function callNames() {
  return [...new Set(Object.values(TABLES).flatMap((table) => Object.keys(table)))];
}
function isCallName(name) {
  return Object.values(TABLES).some((table) => Object.hasOwn(table, name));
}
function hasCall(arch, name) {
  const table = TABLES[arch];
  return table === void 0 || Object.hasOwn(table, name);
}
var runtime_calls_default = {
  needed: [
    {
      id: "go-threads",
      when: "always",
      calls: ["clone", "exit", "exit_group", "futex", "getpid", "gettid", "nanosleep", "sched_getaffinity", "sched_yield", "tgkill"],
      reason: "Go's runtime: threads, locks and preemption; how many it makes depends on CPUs and load",
      source: "Go 1.26, src/runtime/os_linux.go, sys_linux_*.s"
    },
    {
      id: "go-memory",
      when: "always",
      calls: ["brk", "madvise", "mincore", "mmap", "munmap", "prctl"],
      reason: "Go's runtime: memory; prctl names regions from Go 1.25 on, mincore is asked by older ones",
      source: "Go 1.26, src/runtime/mem_linux.go, set_vma_name_linux.go; Go 1.9, src/runtime/os_linux.go"
    },
    {
      id: "go-signals",
      when: "always",
      calls: ["kill", "restart_syscall", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack"],
      reason: "Go's runtime: signals, and the way it ends by one; the kernel goes on with an interrupted call by restart_syscall",
      source: "Go 1.26, src/runtime/signal_unix.go, os_linux.go; restart_syscall(2)"
    },
    {
      id: "thread-pointer",
      when: "always",
      calls: ["arch_prctl"],
      reason: "64-bit x86: where a thread keeps its own data",
      source: "Go 1.26, src/runtime/sys_linux_amd64.s"
    },
    {
      id: "go-poller",
      when: "always",
      calls: ["epoll_create1", "epoll_ctl", "epoll_pwait", "eventfd2", "pipe2"],
      reason: "Go's network poller, which files and pipes use, too; woken by eventfd2 from Go 1.21 on, by a pipe before",
      source: "Go 1.26, src/runtime/netpoll_epoll.go; Go 1.20, the same file"
    },
    {
      id: "go-files",
      when: "always",
      calls: ["close", "fcntl", "fstat", "newfstatat", "openat", "prlimit64", "read", "readlinkat", "uname", "write"],
      reason: "What packages os, syscall and internal/poll do at the start or at the first file: standard streams, the executable's path, the limit of open files, the kernel's version",
      source: "Go 1.26, src/os/file.go, src/os/executable_procfs.go, src/syscall/rlimit.go, src/internal/syscall/unix/kernel_version_linux.go"
    },
    {
      id: "clock-without-vdso",
      when: "always",
      calls: ["clock_gettime", "gettimeofday"],
      reason: "The clock as a system call: what the vDSO spares here is called where the clock source is Xen, HPET or ACPI PM, under gVisor, and where there is no vDSO",
      source: "Go 1.26, src/runtime/time_linux_amd64.s; vdso(7)"
    },
    {
      id: "random-without-vdso",
      when: "always",
      calls: ["getrandom"],
      reason: "Random numbers on kernels before 6.11, where the vDSO has none",
      source: "Go 1.26, src/runtime/vgetrandom_linux.go, src/internal/syscall/unix/getrandom.go"
    },
    {
      id: "go-386",
      when: "386",
      calls: ["clock_gettime64", "fcntl64", "fstat64", "fstatat64", "futex_time64", "mmap2", "_llseek", "set_thread_area", "socketcall", "sigreturn"],
      reason: "The same on 32-bit x86, whose calls have names of their own; newer ones count seconds beyond 2038",
      source: "Go 1.26, src/syscall/zsysnum_linux_386.go, src/runtime/sys_linux_386.s"
    },
    {
      id: "dynamic-loader",
      when: "dynamic",
      calls: ["access", "brk", "close", "fstat", "getcwd", "lseek", "mmap", "mprotect", "munmap", "newfstatat", "openat", "open", "pread64", "read", "readlink", "set_robust_list", "set_tid_address", "writev"],
      reason: "The loader and the start of a C library, of glibc and musl in any version",
      source: "glibc 2.17 to 2.41, elf/; musl 1.2, ldso/dynlink.c; seen in the stand-ins"
    },
    {
      id: "c-library",
      when: "c-code",
      calls: ["clock_nanosleep", "getrandom", "gettid", "ioctl", "madvise", "membarrier", "mprotect", "mremap", "readv", "rseq", "rt_sigprocmask", "rt_sigtimedwait", "sched_getaffinity", "set_robust_list", "set_tid_address", "sysinfo", "tgkill", "tkill", "writev"],
      reason: "C code: threads, allocation and output of glibc from 2.17 on and of musl, whichever the target has",
      source: "glibc 2.17 to 2.41, nptl/, malloc/; musl 1.2, src/thread/, src/stdio/"
    },
    {
      id: "runc",
      when: "always",
      calls: ["capget", "capset", "chdir", "close_range", "execve", "faccessat", "faccessat2", "fchown", "fstatfs", "getcwd", "getdents64", "getppid", "getuid", "lseek", "openat", "prctl", "setgid", "setgroups", "setuid", "statx"],
      reason: "runc, between the filter and the program: without no-new-privileges it drops rights and changes user under it",
      source: "runc 1.1.5, traced from the filter to the program, as root and as another user; close_range, faccessat, getuid, lseek and statx as other versions do: libcontainer/standard_init_linux.go, init_linux.go, utils"
    },
    {
      id: "crun",
      when: "always",
      calls: ["execve", "execveat", "fchdir", "mprotect", "setresgid", "setresuid", "umask"],
      reason: "crun, between the filter and the program",
      source: "crun 1.8.1, traced as runc was; execveat, fchdir, mprotect and umask as other versions do: src/libcrun/container.c, linux.c"
    },
    {
      id: "init",
      when: "always",
      calls: ["clone", "dup2", "execve", "getpgrp", "ioctl", "kill", "prctl", "rt_sigtimedwait", "setpgid", "wait4"],
      reason: "The small init of docker run --init, which then is PID 1 under the same filter",
      source: "tini 0.19, src/tini.c, traced"
    }
  ],
  alternatives: [
    { calls: ["accept", "accept4"], when: "c-code", reason: "the same on kernels and libraries that prefer the other" },
    { calls: ["dup2", "dup3"], when: "c-code", reason: "arm64 has only the newer; Go changed from one to the other" },
    { calls: ["epoll_wait", "epoll_pwait"], when: "c-code", reason: "arm64 has only the newer" },
    { calls: ["fork", "vfork"], when: "c-code", reason: "how a C library makes a process differs" },
    { calls: ["getdents", "getdents64"], when: "c-code", reason: "older libraries use the older" },
    { calls: ["mkdir", "mkdirat"], when: "c-code", reason: "arm64 has only the newer" },
    { calls: ["newfstatat", "stat", "lstat"], when: "c-code", reason: "a C library asks for a file's state in one of these ways" },
    { calls: ["poll", "ppoll"], when: "c-code", reason: "arm64 has only the newer" },
    { calls: ["readlink", "readlinkat"], when: "c-code", reason: "arm64 has only the newer" },
    { calls: ["rename", "renameat", "renameat2"], when: "c-code", reason: "libraries and architectures differ" },
    { calls: ["rmdir", "unlink", "unlinkat"], when: "c-code", reason: "arm64 has only the last" },
    { calls: ["select", "pselect6"], when: "c-code", reason: "arm64 has only the newer" },
    { calls: ["sendfile", "splice", "copy_file_range"], reason: "Go's io.Copy takes the one that kernel and file system allow" },
    { calls: ["wait4", "waitid", "pidfd_open", "pidfd_send_signal"], reason: "Go's os/exec waits by pidfd where the kernel has it, from Go 1.23 on" }
  ],
  probe: {
    calls: ["chdir", "connect", "dup3", "fchmodat", "getdents64", "getpeername", "getsockname", "getsockopt", "mkdirat", "pidfd_open", "ppoll", "pread64", "setsid", "setsockopt", "socket", "statfs", "wait4"],
    reason: "What Portcullis's probe calls when it runs a case itself",
    source: "probe/, traced"
  },
  unanswered: {
    calls: ["clone3", "close_range", "epoll_pwait2", "faccessat2", "fchmodat2", "openat2", "pidfd_open", "rseq", "statx"],
    reason: "Answered ENOSYS as by an older kernel, so that a library falls back; EPERM would be the end for some",
    source: "glibc 2.34, sysdeps/unix/sysv/linux/clone-internal.c; Docker's default profile does so with clone3"
  },
  denied: {
    calls: ["acct", "add_key", "bpf", "clock_settime", "delete_module", "finit_module", "fsconfig", "fsmount", "fsopen", "fspick", "init_module", "io_uring_enter", "io_uring_register", "io_uring_setup", "ioperm", "iopl", "kcmp", "kexec_file_load", "kexec_load", "keyctl", "lookup_dcookie", "mount", "mount_setattr", "move_mount", "move_pages", "name_to_handle_at", "nfsservctl", "open_by_handle_at", "open_tree", "perf_event_open", "pidfd_getfd", "pivot_root", "process_vm_readv", "process_vm_writev", "ptrace", "quotactl", "quotactl_fd", "reboot", "request_key", "setns", "settimeofday", "swapoff", "swapon", "sysfs", "umount2", "unshare", "userfaultfd", "vm86", "vm86old"],
    reason: "What Docker's default profile allows only with rights beyond a container's, and ptrace, io_uring and userfaultfd",
    source: "Docker's documentation of the default seccomp profile, table of significant calls blocked"
  }
};
var DENIED = runtime_calls_default.denied.calls;
var GROUPS = runtime_calls_default.needed.map(({ id }) => id);
function learn(seen, subject, deny) {
  const allowed = /* @__PURE__ */ new Map();
  const allow = (name) => {
    const entry = allowed.get(name) ?? { seen: null, reasons: [] };
    allowed.set(name, entry);
    return entry;
  };
  const denied = seen.filter(({ name }) => deny.has(name));
  const refused = seen.filter((call) => !deny.has(call.name) && (call.refused !== null || NEVER.has(call.name)));
  const left = /* @__PURE__ */ new Set([...denied, ...refused]);
  for (const call of seen) if (!left.has(call)) allow(call.name).seen = call;
  for (const { id, when, calls, reason } of runtime_calls_default.needed) {
    if (!applies(when, subject)) continue;
    for (const name of calls) allow(name).reasons.push({ group: id, text: reason });
  }
  const used = new Set([...allowed].filter(([, entry]) => entry.seen !== null).map(([name]) => name));
  for (const { calls, reason, when } of ALTERNATIVES) {
    if (!applies(when ?? "always", subject) || !calls.some((name) => used.has(name))) continue;
    for (const name of calls) {
      if (!used.has(name)) allow(name).reasons.push({ group: "alternative", text: `${calls.join(", ")}: ${reason}` });
    }
  }
  const usable = [...allowed].filter(([name]) => !deny.has(name) && (hasCall(subject.arch, name) || used.has(name)));
  return {
    allowed: usable.map(([name, entry]) => ({ name, ...entry })).sort((a, b) => a.name < b.name ? -1 : 1),
    unanswered: runtime_calls_default.unanswered.calls.filter((name) => !usable.some(([each]) => each === name)),
    denied,
    refused
  };
}
var NEVER = /* @__PURE__ */ new Set(["clone3"]);
var ALTERNATIVES = runtime_calls_default.alternatives;
function applies(when, { arch, linkage, cgo }) {
  switch (when) {
    case "always":
      return true;
    case "dynamic":
      return linkage === "dynamic";
    case "c-code":
      return linkage === "dynamic" || cgo !== false;
    default:
      return when === arch;
  }
}
function denyList(deny, allow) {
  const list = /* @__PURE__ */ new Set([...DENIED, ...names2("--deny", deny)]);
  for (const name of names2("--allow", allow)) list.delete(name);
  return list;
}
function lookUpCalls(words) {
  const given = words.filter((word) => word !== "default");
  const all = [...names2("policy: deny-calls:", given), ...given.length < words.length ? DENIED : []];
  return [...new Set(all)].map((name) => ({ name, numbers: callNumbers(name) }));
}
function names2(option, words) {
  const found = words.flatMap((word) => word.split(/[\s,]+/)).filter((name) => name !== "");
  for (const name of found) {
    if (isCallName(name)) continue;
    const nearest = (0, import_nearest_word.nearestWord)(name, callNames());
    const meant = nearest === null ? "" : `; did you mean "${nearest}"?`;
    throw new import_errors.UsageError(`${option} ${JSON.stringify(name)} is no system call${meant}`, {
      hint: "Name them as the manual does: --deny ptrace,mount,bpf"
    });
  }
  return found;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DENIED,
  GROUPS,
  callName,
  denyList,
  learn,
  lookUpCalls,
  runtime_calls_default
});
