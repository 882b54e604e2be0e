/** What a cell's process sees of machine and container beyond the facts that every system has. Absent = not told (other systems, older probes). */
export interface Surroundings {
    /** `vm.max_map_count` -> as the kernel writes it. */
    readonly sysctls?: Readonly<Record<string, string>>;
    /** `nofile`, `nproc`, `stack`, `memlock`, `core`; of the probe, whose own soft `nofile` Go may have raised (see openFilesLimit). */
    readonly limits?: Readonly<Record<string, ResourceLimit>>;
    /** GOMAXPROCS as the Go that built the probe chose it here. */
    readonly goMaxProcs?: number;
    /** CPUs that the cgroup leaves, `0-3,8`. */
    readonly cpuset?: string;
    readonly cpuPeriodUs?: number;
    readonly boundingCapabilities?: string;
    /** `enforcing`, `permissive`, `disabled`, or `not shown`. */
    readonly selinux?: string;
    /** SELinux context or AppArmor profile of the process. */
    readonly securityLabel?: string;
    /** `pid` -> its inode number; the same in two cells = shared. */
    readonly namespaces?: Readonly<Record<string, string>>;
    readonly clockSources?: readonly string[];
    readonly cpuFlags?: Readonly<Record<string, boolean>>;
    readonly addressRandomisation?: AddressRandomisation;
    /** Names of the shells that the image has. */
    readonly shells?: readonly string[];
    /** Files under /etc that the net and time packages read. */
    readonly files?: Readonly<Record<string, boolean>>;
    /** System calls that matter to Go programs -> what the cell answers to them. */
    readonly calls?: Readonly<Record<string, CallAnswer>>;
}
/** null = unlimited. */
export interface ResourceLimit {
    readonly soft: number | null;
    readonly hard: number | null;
}
/** At how many different addresses `starts` processes found themselves. */
export interface AddressRandomisation {
    readonly starts: number;
    readonly distinct: number;
}
/** works = the kernel knows it and lets it through. SIGSYS = who asks is ended. */
export type CallAnswer = 'works' | 'ENOSYS' | 'EPERM' | 'EACCES' | 'SIGSYS';
