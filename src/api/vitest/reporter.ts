import { dirname, join, resolve } from 'node:path'
import type { Reporter } from 'vitest/node'
import { UsageError } from '../../errors.ts'
import { knownOptions } from '../known-options.ts'
import { readReport, writeRecords } from '../harness/write-records.ts'
import { outsideOfTests, recordOf } from './test-results.ts'

export interface ReporterOptions {
  /** Folder for report.json and report.md; `portcullis-report` where absent. */
  readonly out?: string
  /** A report.json of `portcullis check --out`: what tests saw is added to its cells. It is only read. */
  readonly base?: string
}

/** `reporters: ['default', ['portcullis/vitest/reporter', { out: 'portcullis-report' }]]`: writes what matrix tests saw as a Portcullis report. */
// oxlint-disable-next-line import/no-default-export -- vitest takes a reporter named in its configuration from there
export default class PortcullisReporter implements Reporter {
  readonly #out: string
  readonly #base: string | null
  #startedMs = Date.now()

  constructor(options: ReporterOptions = {}) {
    knownOptions('portcullis/vitest/reporter', options, { out: true, base: true })
    const { out = 'portcullis-report', base } = options
    this.#out = out
    this.#base = base ?? null
    if (base !== undefined && resolve(dirname(base)) === resolve(out)) {
      throw new UsageError(
        `the reporter would write over ${JSON.stringify(join(out, 'report.json'))}, which it adds to`,
        {
          hint: 'Give `out` another folder than that of `base`.',
        },
      )
    }
  }

  onTestRunStart(): void {
    this.#startedMs = Date.now()
  }

  async onTestRunEnd(
    ...[testModules, errors, reason]: Parameters<NonNullable<Reporter['onTestRunEnd']>>
  ): Promise<void> {
    // In an order of their own, whichever ended first: it numbers the binaries.
    const modules = [...testModules].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1))
    const said = await writeRecords({
      records: modules.flatMap((module) => [...module.children.allTests()].flatMap(recordOf)),
      outside: outsideOfTests(modules, errors),
      out: this.#out,
      base: this.#base === null ? null : readReport(this.#base),
      startedMs: this.#startedMs,
      complete: reason !== 'interrupted',
    })
    process.stdout.write(`\n${said}\n`)
  }
}
