import { appendFileSync, statSync } from 'node:fs'
import { markdownText } from '../report/words/escape-markdown.ts'
import { renderMarkdown } from '../report/markdown/render-markdown.ts'
import type { Report } from '../report/report.ts'

/** A step's summary over 1 MiB is dropped whole by the runner. */
const MAX_BYTES = 1024 * 1024
/** UTF-16 units take at most three bytes each. */
const MAX_LENGTH = 300_000

export interface SummaryInput {
  readonly report: Report
  readonly runUrl: string | null
  /** Why there is no comment, to be said on top. Untrusted text. */
  readonly notice: string | null
}

/** Adds the report to the step's summary. Returns why it could not, or null. `path` is GITHUB_STEP_SUMMARY. */
export function writeSummary(path: string | undefined, input: SummaryInput): string | null {
  if (!path) return 'The runner gives no file for step summaries (GITHUB_STEP_SUMMARY is not set).'
  try {
    const room = MAX_BYTES - (statSync(path, { throwIfNoEntry: false })?.size ?? 0)
    for (let limit = MAX_LENGTH; limit >= 10_000; limit /= 2) {
      const text = summaryText(input, limit)
      if (Buffer.byteLength(text) > room) continue
      appendFileSync(path, text)
      return null
    }
    return `The step's summary has no room for the report (${room} bytes left).`
  } catch (error) {
    return `The step's summary could not be written: ${String(error)}`
  }
}

function summaryText({ report, runUrl, notice }: SummaryInput, limit: number): string {
  const above = notice === null ? '' : `> [!WARNING]\n> ${markdownText(notice, 2000)}\n\n`
  return above + renderMarkdown(report, { limit, ...(runUrl !== null && { runUrl }) })
}
