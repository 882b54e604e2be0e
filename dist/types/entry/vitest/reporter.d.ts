import type { Reporter } from 'vitest/node';
import { type Errors, type TestModules } from './test-results.js';
export interface ReporterOptions {
    /** Folder for report.json and report.md; `portcullis-report` where absent. */
    readonly out?: string;
    /** A report.json of `portcullis check --out`: what tests saw is added to its cells. It is only read. */
    readonly base?: string;
}
/** `reporters: ['default', ['portcullis/vitest/reporter', { out: 'portcullis-report' }]]`: writes what matrix tests saw as a Portcullis report. */
export default class PortcullisReporter implements Reporter {
    #private;
    constructor({ out, base }?: ReporterOptions);
    onTestRunStart(): void;
    onTestRunEnd(testModules: TestModules, errors: Errors, reason: 'passed' | 'failed' | 'interrupted'): Promise<void>;
}
