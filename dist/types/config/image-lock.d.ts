/** Digests of images by reference and platform (`linux/amd64`), as `portcullis targets --lock` writes them. */
export type ImageLocks = Readonly<Record<string, Readonly<Record<string, LockedImage>>>>;
export interface LockedImage {
    /** `sha256:...` of the repository, or the image's id where it is of none. */
    readonly digest: string;
    /** Recipe of the stand-in that was locked in the image's place; null = the image itself. */
    readonly standIn: string | null;
}
export declare const LOCK_SCHEMA = "portcullis-lock/1";
/** The text of a lock file; `shown` names it in what goes wrong. Throws UsageError. */
export declare function parseLock(text: string, shown: string): ImageLocks;
