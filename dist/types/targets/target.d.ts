/** A place to run. Catalogue targets come from matrix/targets.json and systems.json, others from portcullis.yml by image reference. */
export interface Target {
    /** As people write it: `scratch`, `alpine:3.22`, `debian:12`; unique. */
    readonly id: string;
    /** Fully qualified reference (`docker.io/library/debian:12`); null = the empty image, and for other systems than Linux none. */
    readonly image: string | null;
    /** Where its cells run when it is not in a container of its image. Absent = in one. */
    readonly place?: TargetPlace;
    readonly os: 'linux' | 'windows' | 'darwin';
    /** GOARCH words the image is published for; null = not known. */
    readonly architectures: readonly string[] | null;
    readonly libc: TargetLibc;
    /** Sonames beside the libc's own that are in the loader's default path, DLLs in lower case on Windows; null = not known. */
    readonly libraries: readonly string[] | null;
    /** false = there may be more than `libraries` names: then only presence is known, never absence. Absent = the list is whole. */
    readonly librariesComplete?: boolean;
    /** The distribution's own kernel (`3.10`), not the container host's; null = the image has none (scratch, alpine as an image of any host). */
    readonly kernel: string | null;
    /** ISO date; null = none announced or rolling. */
    readonly endOfLife: string | null;
    /** What the bare image has; null = not known. */
    readonly has: TargetHas | null;
    /** Windows and macOS; absent = Linux. */
    readonly system?: TargetSystem;
    /** Recipe in matrix/stand-ins/ that can take its place without an image registry; null = none. */
    readonly standIn: string | null;
    /** Fact -> where it was read. */
    readonly sources: Readonly<Record<string, string>>;
    /** From portcullis.yml, not from the catalogue. */
    readonly custom: boolean;
}
/** host: the machine itself, where that is such a system. wine: Wine in a container. */
export type TargetPlace = 'host' | 'wine';
export interface TargetSystem {
    /** `10.0.20348`, `14.8`: the newest that a binary may ask for. */
    readonly version: string;
    /** Of Windows: desktop and full server, Server Core's container, Nano Server's. null = macOS. */
    readonly edition: 'full' | 'core' | 'nano' | null;
    /** DLLs, in lower case, known not to be there. */
    readonly lacks: readonly string[];
}
export interface TargetLibc {
    readonly family: 'glibc' | 'musl' | 'none' | 'unknown';
    readonly version: string | null;
    /**
     * Version nodes it provides by GOARCH, null = not known. `max` is the highest numeric node of each prefix
     * (`GLIBC: "2.36"`, `GLIBCXX: "3.4.30"`); `markers` the nodes that are no numbers (`GLIBC_ABI_DT_RELR`) and odd extras.
     */
    readonly nodes: Readonly<Record<string, VersionNodes>> | null;
    /** Sonames of the libc's own set that the image does not have (busybox:glibc has no libdl.so.2). Absent = it has them all. */
    readonly lacks?: readonly string[];
}
export interface VersionNodes {
    readonly max: Readonly<Record<string, string>>;
    readonly markers: readonly string[];
}
export interface TargetHas {
    readonly shell: boolean;
    readonly caCertificates: boolean;
    readonly tzdata: boolean;
    readonly tmp: boolean;
    readonly passwd: boolean;
}
