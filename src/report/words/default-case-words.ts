import type { Report, ReportFinding } from '../report.ts'
import { countText, listText } from './quantity-text.ts'

const MOST_CODES = 4

/** What cells prove that ran the default smoke case alone; null where each had a case of its own, or nothing ran. */
export function defaultCaseText({ cells }: Pick<Report, 'cells'>): string | null {
  const found = cells.flatMap(({ steps }) => steps.flatMap(({ findings }) => findings.find(isOfDefaultCase) ?? []))
  if (found.length === 0) return null
  const codes = new Map<string, number>()
  for (const { args } of found) {
    const code = typeof args['exitCode'] === 'number' ? String(args['exitCode']) : 'not seen'
    codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  const told =
    codes.size === 1
      ? `it was ${[...codes.keys()][0]}`
      : `it was ${listText(
          [...codes].map(([code, count]) => `${code} in ${countText(count, 'cell')}`),
          MOST_CODES,
        )}`
  return `Weak proof: no smoke case is configured, so only --help was run and any exit code taken; ${told}. Add a case with --run "ARGS" or under smoke in portcullis.yml.`
}

function isOfDefaultCase({ id }: ReportFinding): boolean {
  return id === 'smoke-by-default'
}
