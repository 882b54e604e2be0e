import type { Report } from '../report.ts'
import { clip } from '../words/visible-text.ts'

/** Hex digits of SHA-256; a binary is referred to by them. */
const DIGEST_KEYS: ReadonlySet<string> = new Set(['binary', 'sha256'])
const DIGEST_LENGTH = 64

/** The same report with every text cut to `most` characters. Ids of cells that are longer get their number, so that links still lead there. */
export function shortenTexts(report: Report, most: number): Report {
  const ids = new Map(
    report.cells.map(({ id }, index) => [id, id.length <= most ? id : `${clip(id, most)}${index + 1}`]),
  )
  const shortened = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      return ids.get(value) ?? clip(value, DIGEST_KEYS.has(key) ? DIGEST_LENGTH : most)
    }
    if (Array.isArray(value)) return value.map((each) => shortened(each, key))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    return Object.fromEntries(entries.map(([name, each]) => [clip(name, most), shortened(each, name)]))
  }
  return shortened(report, '') as Report
}
