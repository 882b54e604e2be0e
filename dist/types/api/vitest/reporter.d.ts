import type { Reporter } from 'vitest/node';
export interface ReporterOptions {
    /** Folder for report.json and report.md; `portcullis-report` where absent. */
    readonly out?: string;
    /** A report.json of `portcullis check --out`: what tests saw is added to its cells. It is only read. */
    readonly base?: string;
}
/** `reporters: ['default', ['portcullis/vitest/reporter', { out: 'portcullis-report' }]]`: writes what matrix tests saw as a Portcullis report. */
export default class PortcullisReporter implements Reporter {
    #private;
    constructor(options?: ReporterOptions);
    onTestRunStart(): void;
    onTestRunEnd(...[testModules, errors, reason]: Parameters<NonNullable<Reporter['onTestRunEnd']>>): Promise<void>;
}
