import type { BigIntStats } from 'node:fs';
type Stamped = Pick<BigIntStats, 'dev' | 'ino' | 'size' | 'mtimeNs' | 'ctimeNs'>;
/**
 * Of a file's state: another file in its place has another one, and so has the same file once it was written to, renamed or given other rights. The
 * time of change is the kernel's own: nobody can set it back.
 */
export declare function fileStamp({ dev, ino, size, mtimeNs, ctimeNs }: Stamped): string;
/** One binary from its facts to its report: all that is read of it, runs and is attested must be the same bytes. */
export declare class BinaryIdentity {
    #private;
    /** `stamp`: of the opening that the facts were read through. */
    constructor(path: string, stamp: string);
    /** Of what was given to cells, hex; null = nothing was yet. Throws UsageError once a change was seen. */
    get sha256(): string | null;
    /** Throws UsageError where the file is no longer as it was read. To be asked before and after its bytes are used. */
    holds(stats: Stamped): void;
    /** `sha256`: of bytes that were used. Throws UsageError where others were used before. */
    used(sha256: string): void;
}
export {};
