/** A system call that the smoke cases must not make. */
export interface DeniedCall {
    readonly name: string;
    /** Its number by ABI (`amd64`, `386`, `arm64`, ...); empty until names have been looked up. */
    readonly numbers: Readonly<Record<string, number>>;
}
