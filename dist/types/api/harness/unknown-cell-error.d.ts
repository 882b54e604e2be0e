/** The cell could not be had, or was lost: nothing is proven of the binary there. Fails the test also where the body catches it. */
export declare class UnknownCellError extends Error {
    readonly cell: string;
    /** `image-unavailable`, `platform-unavailable`, `engine-lost`, `time-limit`, ... */
    readonly reason: string;
    constructor(cell: string, { kind, message }: {
        readonly kind: string;
        readonly message: string;
    });
}
