import type { Report, ReportCell } from '../../src/report/report.ts'
import { measuredReport } from '../report/sample-duet.ts'
import { severalBinaries } from '../report/sample-report.ts'
import { withFacts } from './sample-page.ts'

const LONG_BINARY = 'dist/collector-with-a-long-name_linux_amd64_v1/collector-with-a-long-name'
const LONG_TARGET = 'registry.example.com/team/project/base-image-debug:2026.11.30-rc.1'
/** Breaks nowhere by itself. */
const LONGEST_TARGET = `registry.example.com/${'x'.repeat(90)}:1`
const PROFILES = ['default', 'engine-capabilities']
/** Up to minutes late: an axis of nine powers of ten. */
const LATE = { p50Ns: 3_100, p90Ns: 48_000_000, p95Ns: 95_000_000, p99Ns: 12_345_678_901, maxNs: 119_876_543_210 }

/** What makes a page wide, all at once: two binaries in two profiles, long names, and timers that are late by minutes. */
export function wideReport(): Report {
  const report = lateReport()
  const [first] = report.binaries
  const other = { ...first!, path: LONG_BINARY, sha256: 'b'.repeat(64) }
  const cells = [first!, other].flatMap((binary) =>
    PROFILES.flatMap((profile) =>
      report.cells.map((cell, index): ReportCell => {
        const id = index === 1 ? LONG_TARGET : index === 2 ? LONGEST_TARGET : cell.target.id
        const target = { ...cell.target, id }
        return { ...cell, id: `${binary.path}@${id}+${profile}`, binary: binary.sha256, profile, target }
      }),
    ),
  )
  return withFacts({ ...report, binaries: [first!, other], cells })
}

/** The sample with timers that are late by minutes, in one profile. */
export function lateReport(): Report {
  const report = measuredReport()
  const cells = report.cells.map((cell): ReportCell => {
    const { timers } = cell
    if (timers === null) return cell
    const paths = timers.paths.map((path) => ({ ...path, ...LATE, missed: 1_234_567 }))
    return { ...cell, timers: { ...timers, paths } }
  })
  return { ...report, cells }
}

/** Two binaries, cells that fail and pass, and long names in what explains them. */
export function longNames(): Report {
  const report = severalBinaries()
  const cells = report.cells.map((cell, index): ReportCell => {
    const target = index % 2 === 0 ? { ...cell.target, id: LONG_TARGET } : cell.target
    return { ...cell, target, profile: index % 3 === 0 ? 'engine-capabilities' : cell.profile }
  })
  return withFacts({ ...report, cells })
}
