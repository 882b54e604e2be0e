/** Where a test body runs. */
export interface MatrixOptions {
    /** Path of the built binary, relative to the working directory. */
    readonly binary: string;
    /** Path of a portcullis.yml, for its targets and profiles. Without it, `portcullis.yml` in the working directory is read where there is one. */
    readonly config?: string;
    /** Ids and globs of targets, in place of the configured ones. */
    readonly targets?: readonly string[];
    readonly profiles?: readonly string[];
    readonly engine?: 'auto' | 'docker' | 'podman' | 'native';
    readonly pull?: 'missing' | 'always' | 'never';
    /** What becomes of a test whose cell cannot be had. `skip` shows it as skipped, with the reason; it never passes. */
    readonly unknown?: 'fail' | 'skip';
    /** Limit of a test with all its containers, milliseconds; 120,000 where absent. */
    readonly timeoutMs?: number;
    /** Cells side by side, as far as vitest's maxConcurrency allows. */
    readonly concurrent?: boolean;
}
