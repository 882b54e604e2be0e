/** How a target is constrained. What every container has is spelled out, so that a report can be read without knowing defaults. */
export interface Profile {
    readonly name: string;
    readonly description: string;
    readonly memoryBytes: number;
    /** Processes and threads together (pids cgroup). */
    readonly pids: number;
    /** CPUs' worth of quota; null = none (a quota makes jitter of its own). */
    readonly cpus: number | null;
    readonly readOnlyRoot: boolean;
    /** `uid:gid`; null = as the image says. */
    readonly user: string | null;
    readonly openFiles: number;
    /** tmpfs mounts to give beside the work directory: path -> size in bytes. */
    readonly tmpfs: Readonly<Record<string, number>>;
    /** What lies in these may be executed, as in a pod's emptyDir; absent = not, as with `docker run --tmpfs`. */
    readonly tmpfsExec?: true;
    /** The loopback interface has ::1; absent = not, as in the default network of Docker before 26. */
    readonly ipv6Loopback?: true;
    /** The first port that every user may listen on; absent = as with `docker run`: 0 for root, else as the engine has it. */
    readonly unprivilegedPortStart?: number;
    /** RLIMIT_NPROC: processes and threads of the user; absent = as the engine gives. */
    readonly userProcesses?: number;
    /** RLIMIT_STACK; absent = as the engine gives. */
    readonly stackBytes?: number;
    /** RLIMIT_MEMLOCK; absent = as the engine gives. */
    readonly lockedMemoryBytes?: number;
    /** What the engine gives every container; absent = none. */
    readonly capabilities?: 'engine';
    /** Absent = the engine's own. */
    readonly seccomp?: SeccompChoice;
    /** Linux release whose younger system calls are answered with ENOSYS, `3.10`; absent = the machine's kernel as it is. */
    readonly kernel?: string;
    /** SELinux labels as engines take them after `label=`: `type:container_t`; absent = the engine's own. */
    readonly selinux?: readonly string[];
    readonly hostPid?: true;
    readonly hostNetwork?: true;
    /** Clocks of its own (time namespace). */
    readonly timeNamespace?: true;
}
/** none: no filter at all. Else the OCI profile of a file; `json` absent = it has not been read yet. */
export type SeccompChoice = 'none' | {
    readonly file: string;
    readonly json?: string;
};
