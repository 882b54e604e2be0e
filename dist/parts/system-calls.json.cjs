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
var system_calls_json_exports = {};
__export(system_calls_json_exports, {
  callSince: () => callSince,
  callsAfter: () => callsAfter,
  callsUpTo: () => callsUpTo
});
module.exports = __toCommonJS(system_calls_json_exports);
var import_compare_versions = require("./compare-versions.cjs");
var system_calls_default = {
  sources: {
    "man-pages": "syscalls(2), Linux man-pages 6.03: first release with the call; where a page names two, the stable one",
    "own-page": "membarrier(2), pkey_alloc(2), Linux man-pages 6.03; syscalls(2) errs there",
    tables: "Linux, arch/x86/entry/syscalls/syscall_64.tbl and scripts/syscall.tbl: first release whose table has the call"
  },
  unimplemented: ["afs_syscall", "epoll_ctl_old", "epoll_wait_old", "getpmsg", "putpmsg", "security", "tuxcall", "vserver"],
  since: [
    { kernel: "", source: "man-pages", calls: ["pread64", "pwrite64"] },
    { kernel: "1.0", source: "man-pages", calls: ["access", "acct", "adjtimex", "alarm", "brk", "chdir", "chmod", "chroot", "clone", "close", "creat", "create_module", "delete_module", "dup", "dup2", "execve", "exit", "fchdir", "fchmod", "fchown", "fcntl", "fork", "fstat", "fstatfs", "fsync", "ftruncate", "get_kernel_syms", "getegid", "geteuid", "getgid", "getgroups", "getitimer", "getpgid", "getpgrp", "getpid", "getppid", "getpriority", "getrlimit", "getrusage", "gettimeofday", "getuid", "init_module", "ioctl", "ioperm", "iopl", "kill", "lchown", "link", "lseek", "lstat", "mkdir", "mknod", "mmap", "modify_ldt", "mount", "mprotect", "munmap", "open", "pause", "pipe", "ptrace", "quotactl", "read", "readlink", "reboot", "rename", "rmdir", "select", "setdomainname", "setgid", "setgroups", "sethostname", "setitimer", "setpgid", "setpriority", "setregid", "setreuid", "setrlimit", "setsid", "settimeofday", "setuid", "stat", "statfs", "swapoff", "swapon", "symlink", "sync", "sysinfo", "syslog", "time", "times", "truncate", "umask", "uname", "unlink", "uselib", "ustat", "utime", "vhangup", "wait4", "write"] },
    { kernel: "1.2", source: "man-pages", calls: ["personality", "setfsgid", "setfsuid", "sysfs"] },
    { kernel: "2.0", source: "man-pages", calls: ["_sysctl", "accept", "bind", "connect", "fdatasync", "flock", "getdents", "getpeername", "getsid", "getsockname", "getsockopt", "listen", "mlock", "mlockall", "mremap", "msgctl", "msgget", "msgrcv", "msgsnd", "msync", "munlock", "munlockall", "nanosleep", "readv", "recvfrom", "recvmsg", "sched_get_priority_max", "sched_get_priority_min", "sched_getparam", "sched_getscheduler", "sched_rr_get_interval", "sched_setparam", "sched_setscheduler", "sched_yield", "semctl", "semget", "semop", "sendmsg", "sendto", "setsockopt", "shmat", "shmctl", "shmdt", "shmget", "shutdown", "socket", "socketpair", "writev"] },
    { kernel: "2.2", source: "man-pages", calls: ["capget", "capset", "chown", "getcwd", "getresgid", "getresuid", "nfsservctl", "poll", "prctl", "query_module", "rt_sigaction", "rt_sigpending", "rt_sigprocmask", "rt_sigqueueinfo", "rt_sigreturn", "rt_sigsuspend", "rt_sigtimedwait", "sendfile", "setresgid", "setresuid", "sigaltstack", "umount2", "utimes", "vfork"] },
    { kernel: "2.4", source: "man-pages", calls: ["getdents64", "madvise", "mincore", "pivot_root"] },
    { kernel: "2.4.11", source: "man-pages", calls: ["gettid"] },
    { kernel: "2.4.13", source: "man-pages", calls: ["readahead"] },
    { kernel: "2.4.18", source: "man-pages", calls: ["fgetxattr", "flistxattr", "fremovexattr", "fsetxattr", "getxattr", "lgetxattr", "listxattr", "llistxattr", "lremovexattr", "lsetxattr", "removexattr", "setxattr"] },
    { kernel: "2.4.22", source: "man-pages", calls: ["semtimedop", "tkill"] },
    { kernel: "2.6", source: "man-pages", calls: ["arch_prctl", "clock_getres", "clock_gettime", "clock_nanosleep", "clock_settime", "epoll_create", "epoll_ctl", "epoll_wait", "exit_group", "fadvise64", "futex", "get_thread_area", "io_cancel", "io_destroy", "io_getevents", "io_setup", "io_submit", "lookup_dcookie", "remap_file_pages", "restart_syscall", "sched_getaffinity", "sched_setaffinity", "set_thread_area", "set_tid_address", "tgkill", "timer_create", "timer_delete", "timer_getoverrun", "timer_gettime", "timer_settime"] },
    { kernel: "2.6.6", source: "man-pages", calls: ["get_mempolicy", "mbind", "mq_getsetattr", "mq_notify", "mq_open", "mq_timedreceive", "mq_timedsend", "mq_unlink", "set_mempolicy"] },
    { kernel: "2.6.10", source: "man-pages", calls: ["add_key", "keyctl", "request_key", "waitid"] },
    { kernel: "2.6.13", source: "man-pages", calls: ["inotify_add_watch", "inotify_init", "inotify_rm_watch", "ioprio_get", "ioprio_set", "kexec_load"] },
    { kernel: "2.6.16", source: "man-pages", calls: ["faccessat", "fchmodat", "fchownat", "futimesat", "linkat", "migrate_pages", "mkdirat", "mknodat", "newfstatat", "openat", "ppoll", "pselect6", "readlinkat", "renameat", "symlinkat", "unlinkat", "unshare"] },
    { kernel: "2.6.17", source: "man-pages", calls: ["get_robust_list", "set_robust_list", "splice", "sync_file_range", "tee", "vmsplice"] },
    { kernel: "2.6.18", source: "man-pages", calls: ["move_pages"] },
    { kernel: "2.6.19", source: "man-pages", calls: ["epoll_pwait", "getcpu"] },
    { kernel: "2.6.22", source: "man-pages", calls: ["eventfd", "signalfd", "utimensat"] },
    { kernel: "2.6.23", source: "man-pages", calls: ["fallocate"] },
    { kernel: "2.6.25", source: "man-pages", calls: ["timerfd_create", "timerfd_gettime", "timerfd_settime"] },
    { kernel: "2.6.27", source: "man-pages", calls: ["dup3", "epoll_create1", "eventfd2", "inotify_init1", "pipe2", "signalfd4"] },
    { kernel: "2.6.28", source: "man-pages", calls: ["accept4"] },
    { kernel: "2.6.30", source: "man-pages", calls: ["preadv", "pwritev"] },
    { kernel: "2.6.31", source: "man-pages", calls: ["perf_event_open", "rt_tgsigqueueinfo"] },
    { kernel: "2.6.33", source: "man-pages", calls: ["recvmmsg"] },
    { kernel: "2.6.36", source: "man-pages", calls: ["prlimit64"] },
    { kernel: "2.6.37", source: "man-pages", calls: ["fanotify_init", "fanotify_mark"] },
    { kernel: "2.6.39", source: "man-pages", calls: ["clock_adjtime", "name_to_handle_at", "open_by_handle_at", "syncfs"] },
    { kernel: "3.0", source: "man-pages", calls: ["sendmmsg", "setns"] },
    { kernel: "3.2", source: "man-pages", calls: ["process_vm_readv", "process_vm_writev"] },
    { kernel: "3.5", source: "man-pages", calls: ["kcmp"] },
    { kernel: "3.8", source: "man-pages", calls: ["finit_module"] },
    { kernel: "3.14", source: "man-pages", calls: ["sched_getattr", "sched_setattr"] },
    { kernel: "3.15", source: "man-pages", calls: ["renameat2"] },
    { kernel: "3.17", source: "man-pages", calls: ["getrandom", "kexec_file_load", "memfd_create", "seccomp"] },
    { kernel: "3.18", source: "man-pages", calls: ["bpf"] },
    { kernel: "3.19", source: "man-pages", calls: ["execveat"] },
    { kernel: "4.3", source: "man-pages", calls: ["userfaultfd"] },
    { kernel: "4.3", source: "own-page", calls: ["membarrier"] },
    { kernel: "4.4", source: "man-pages", calls: ["mlock2"] },
    { kernel: "4.5", source: "man-pages", calls: ["copy_file_range"] },
    { kernel: "4.6", source: "man-pages", calls: ["preadv2", "pwritev2"] },
    { kernel: "4.9", source: "own-page", calls: ["pkey_alloc", "pkey_free", "pkey_mprotect"] },
    { kernel: "4.11", source: "man-pages", calls: ["statx"] },
    { kernel: "4.18", source: "man-pages", calls: ["io_pgetevents", "rseq"] },
    { kernel: "5.1", source: "man-pages", calls: ["io_uring_enter", "io_uring_register", "io_uring_setup", "pidfd_send_signal"] },
    { kernel: "5.2", source: "man-pages", calls: ["fsconfig", "fsmount", "fsopen", "fspick", "move_mount", "open_tree"] },
    { kernel: "5.3", source: "man-pages", calls: ["clone3", "pidfd_open"] },
    { kernel: "5.6", source: "man-pages", calls: ["openat2", "pidfd_getfd"] },
    { kernel: "5.8", source: "man-pages", calls: ["faccessat2"] },
    { kernel: "5.9", source: "man-pages", calls: ["close_range"] },
    { kernel: "5.10", source: "man-pages", calls: ["process_madvise"] },
    { kernel: "5.11", source: "man-pages", calls: ["epoll_pwait2"] },
    { kernel: "5.12", source: "tables", calls: ["mount_setattr"] },
    { kernel: "5.13", source: "man-pages", calls: ["landlock_add_rule", "landlock_create_ruleset", "landlock_restrict_self"] },
    { kernel: "5.14", source: "man-pages", calls: ["memfd_secret", "quotactl_fd"] },
    { kernel: "5.15", source: "tables", calls: ["process_mrelease"] },
    { kernel: "5.16", source: "tables", calls: ["futex_waitv"] },
    { kernel: "5.17", source: "tables", calls: ["set_mempolicy_home_node"] },
    { kernel: "6.5", source: "tables", calls: ["cachestat"] },
    { kernel: "6.6", source: "tables", calls: ["fchmodat2", "map_shadow_stack"] },
    { kernel: "6.7", source: "tables", calls: ["futex_requeue", "futex_wait", "futex_wake"] },
    { kernel: "6.8", source: "tables", calls: ["listmount", "lsm_get_self_attr", "lsm_list_modules", "lsm_set_self_attr", "statmount"] },
    { kernel: "6.10", source: "tables", calls: ["mseal"] },
    { kernel: "6.11", source: "tables", calls: ["uretprobe"] },
    { kernel: "6.13", source: "tables", calls: ["getxattrat", "listxattrat", "removexattrat", "setxattrat"] },
    { kernel: "6.15", source: "tables", calls: ["open_tree_attr"] },
    { kernel: "6.17", source: "tables", calls: ["file_getattr", "file_setattr"] },
    { kernel: "6.18", source: "tables", calls: ["uprobe"] },
    { kernel: "6.19", source: "tables", calls: ["listns"] },
    { kernel: "7.0", source: "tables", calls: ["rseq_slice_yield"] }
  ],
  exceptions: [{ call: "kexec_file_load", arch: "arm64", kernel: "5.0", source: "Linux v5.0, include/uapi/asm-generic/unistd.h" }]
};
function callSince(call, arch) {
  const exception = system_calls_default.exceptions.find((each) => each.call === call && each.arch === arch);
  return exception?.kernel ?? system_calls_default.since.find(({ calls }) => calls.includes(call))?.kernel ?? null;
}
function callsAfter(kernel, arch) {
  const all = system_calls_default.since.flatMap(({ calls }) => calls);
  return all.filter((call) => (0, import_compare_versions.compareVersions)(callSince(call, arch), kernel) > 0);
}
function callsUpTo(kernel, arch) {
  const all = system_calls_default.since.flatMap(({ calls }) => calls);
  return all.filter((call) => (0, import_compare_versions.compareVersions)(callSince(call, arch), kernel) <= 0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  callSince,
  callsAfter,
  callsUpTo
});
