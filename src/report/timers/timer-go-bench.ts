import type { Report, ReportCell } from '../report.ts'

/**
 * Timers in the format of Go's benchmarks (https://golang.org/design/14313-benchmark-format), so that `benchstat old.txt new.txt`
 * compares two reports. A line is one pair of a duet, so that what benchstat takes for the noise is the noise between pairs:
 * `BenchmarkTimer/cell=linux-amd64@scratch/side=cell 200 84213 p50-ns 110334 p90-ns`. '' where nothing was measured.
 */
export function timerGoBench(report: Report): string {
  const lines = report.cells.flatMap((cell) => [...duetLines(cell), ...pathLines(cell)])
  if (lines.length === 0) return ''
  const { engine } = report
  const head = engine === null ? [] : [`goos: ${word(engine.os)}`, `goarch: ${word(engine.arch)}`]
  return [...head, 'pkg: portcullis/timers', ...lines, ''].join('\n')
}

function duetLines({ id, timers }: ReportCell): string[] {
  const duet = timers?.duet
  if (duet === undefined) return []
  const line = (side: string, samples: number, p50Ns: number, p90Ns: number): string =>
    benchLine([`cell=${word(id)}`, `side=${side}`], samples, { 'p50-ns': p50Ns, 'p90-ns': p90Ns })
  const [ofHost, inCell] = [duet.control, duet.cell].map((side) =>
    Math.round((side?.samples ?? 0) / Math.max(1, duet.pairs.length)),
  ) as [number, number]
  return [
    ...duet.pairs.map((pair) => line('host', ofHost, pair.controlP50Ns, pair.controlP90Ns)),
    ...duet.pairs.map((pair) => line('cell', inCell, pair.cellP50Ns, pair.cellP90Ns)),
  ]
}

function pathLines({ id, timers }: ReportCell): string[] {
  return (timers?.paths ?? []).map(({ path, samples, p50Ns, p90Ns, p99Ns, maxNs, missed }) => {
    const figures = { 'p50-ns': p50Ns, 'p90-ns': p90Ns, 'p99-ns': p99Ns, 'max-ns': maxNs, missed }
    return benchLine([`cell=${word(id)}`, `path=${path}`], samples, figures)
  })
}

function benchLine(names: readonly string[], samples: number, figures: Readonly<Record<string, number>>): string {
  const values = Object.entries(figures).map(([unit, value]) => `${Math.round(value)} ${unit}`)
  return `BenchmarkTimer/${names.join('/')} ${Math.max(1, samples)} ${values.join(' ')}`
}

/** A part of a benchmark's name: no white space, and no slash, which would begin the next part. */
function word(text: string): string {
  return text.slice(0, 200).replaceAll(/[^\w.:@+=-]+/g, '-')
}
