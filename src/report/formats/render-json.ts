import { safeJson, safeJsonParts } from './safe-json.ts'
import type { Report } from '../report.ts'

/** The machine form, alone on stdout. */
export function renderJson(report: Report): string {
  return safeJson(report)
}

/** The same, cell by cell. */
export function jsonParts(report: Report): Iterable<string> {
  return safeJsonParts(report)
}
