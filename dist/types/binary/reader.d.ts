/**
 * Random access to the bytes under test. Bounded range reads keep a 1 GB file as cheap as a small one.
 * `read` returns at most `length` bytes, fewer at the end of the file, and never more than asked for.
 */
export interface ByteSource {
    readonly sizeBytes: number;
    read(offset: number, length: number): Uint8Array;
    /** The same into the front of `target`, so that long scans leave no garbage; returns how many bytes there were. */
    readInto?(offset: number, target: Uint8Array): number;
    /** The platform's own hash, where it has one; without it no code signature is compared with the bytes. */
    readonly digest?: (algorithm: 'sha1' | 'sha256' | 'sha384', bytes: Uint8Array) => Uint8Array;
    /** The platform's own search, where it has one: position of `needle` in `hay` at or after `from`, or -1. */
    readonly indexOf?: (hay: Uint8Array, needle: Uint8Array, from: number) => number;
}
