import type { Reporter } from 'vitest/node';
export interface ReporterOptions {
    /** Folder for report.json and report.md; `portcullis-report` where absent. */
    readonly out?: string;
    /** A report.json of `portcullis check --out`: what tests saw is added to its cells. It is only read. */
    readonly base?: string;
}
type TestModules = Parameters<NonNullable<Reporter['onTestRunEnd']>>[0];
/** `reporters: ['default', ['portcullis/vitest/reporter', { out: 'portcullis-report' }]]`: writes what matrix tests saw as a Portcullis report. */
export default class PortcullisReporter implements Reporter {
    #private;
    constructor({ out, base }?: ReporterOptions);
    onTestRunStart(): void;
    onTestRunEnd(testModules: TestModules, _errors: readonly unknown[], reason: 'passed' | 'failed' | 'interrupted'): Promise<void>;
}
export {};
