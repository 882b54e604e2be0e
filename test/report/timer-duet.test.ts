import { expect, test } from 'vitest'
import { cellNaming } from '../../src/report/words/cell-words.ts'
import { duetVerdict } from '../../src/report/timers/duet-verdict.ts'
import { markdownJitter } from '../../src/report/markdown/markdown-jitter.ts'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { terminalJitter } from '../../src/report/terminal/terminal-jitter.ts'
import { timerGoBench } from '../../src/report/timers/timer-go-bench.ts'
import { sparkline } from '../../src/report/timers/timer-spark.ts'
import { ecdfSvg, histogramSvg, type Trace } from '../../src/report/timers/timer-svg.ts'
import { EMPTY_HISTOGRAM, histogramOf } from '../../src/timing/histogram.ts'
import { commonScale, logBins } from '../../src/timing/log-bins.ts'
import { seededIndex } from '../../src/timing/seeded-random.ts'
import { blockSkeleton, parseGfm } from './gfm-tree.ts'
import { measuredReport } from './sample-duet.ts'
import { allPass } from './sample-report.ts'

test('in the terminal', async () => {
  const report = measuredReport()
  const draw = (width: number) => terminalJitter(report, cellNaming(report), { width, color: false })!.split('\n\n')[0]!
  const text = `${draw(140)}\n\n${draw(80)}\n`
  await expect(text).toMatchFileSnapshot('snapshots/timers-against-the-host.txt')
  for (const width of [80, 100, 140]) {
    expect(
      Math.max(
        ...draw(width)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(width)
  }
})

test('in Markdown', async () => {
  const report = measuredReport()
  const text = `${markdownJitter(report, cellNaming(report), 99)}\n`
  await expect(text).toMatchFileSnapshot('snapshots/timers-against-the-host.md')
})

test('p99 has its interval where there are samples enough, as in thorough mode', () => {
  const report = measuredReport()
  const cell = report.cells[0]!.timers!.duet!.cell!
  cell.p99Ns = 2_100_000
  cell.p99Interval = { lowNs: 1_600_000, highNs: 3_000_000 }
  cell.p999Interval = { lowNs: 2_900_000, highNs: 9_000_000 }
  expect(markdownJitter(report, cellNaming(report), 99)).toContain('| 2.1 ms (1.6 ms to 3 ms) |')
})

test('where few can be shown, they are the worst', () => {
  const report = measuredReport()
  const text = markdownJitter(report, cellNaming(report), 1)
  expect(text).toMatch(/^\| `alpine:3.22` \| ! jittery/m)
  expect(text).not.toMatch(/steady/)
  expect(text).toContain('4 measured cells left out here for length.')
})

test('the report holds it, and a cell that was not measured against its host has none of it', () => {
  const report = measuredReport()
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  expect(JSON.stringify(report.cells[1]!.timers!.duet).length).toBeLessThan(8_000)
  const plain = allPass()
  expect(terminalJitter(plain, cellNaming(plain), { width: 100, color: false })).not.toContain('against the host')
})

/** Control characters but the line feed, and those that turn the reading direction. */
const HIDDEN = /[^\P{Cc}\n]|\p{Cf}/u
const HOSTILE = 'x"]\n```\n<script>alert(1)</script> | @octocat \u001b[31m\u202e'

function named(name: string): Report {
  const report = measuredReport()
  for (const cell of report.cells) {
    cell.target.id = name
    cell.id = name
    Object.assign(cell.timers!.duet!, { reason: name, verdict: 'jittery' })
  }
  return report
}

test('names cannot break out of table, code block or chart', () => {
  const [hostile, plain] = [named(HOSTILE), named('plain')].map((report) =>
    markdownJitter(report, cellNaming(report), 99),
  ) as [string, string]
  expect(blockSkeleton(parseGfm(hostile))).toBe(blockSkeleton(parseGfm(plain)))
  expect(hostile).not.toMatch(HIDDEN)
  expect(hostile.match(/^ {4}title .*$/m)![0]).toMatch(/^ {4}title "[\w.:@+/ ,-]*"$/)
  const report = named(HOSTILE)
  expect(terminalJitter(report, cellNaming(report), { width: 100, color: false })).not.toMatch(HIDDEN)
})

test('a histogram of a report from elsewhere that cannot be read is drawn empty', () => {
  const report = measuredReport()
  for (const cell of report.cells) cell.timers!.duet!.cell!.histogram = 'h1;nonsense'
  expect(() => markdownJitter(report, cellNaming(report), 99)).not.toThrow()
})

test('go bench lines: one for each pair and side, in the form that benchstat reads', () => {
  const lines = timerGoBench(measuredReport()).split('\n')
  expect(lines.slice(0, 3)).toEqual(['goos: linux', 'goarch: amd64', 'pkg: portcullis/timers'])
  const scratch = lines.filter((line) => line.startsWith('BenchmarkTimer/cell=linux-amd64@scratch/'))
  expect(scratch).toHaveLength(18)
  expect(scratch.filter((line) => line.includes('/side=cell ')).map((line) => line.split(' ').slice(1, 2))).toEqual(
    Array.from({ length: 8 }, () => ['200']),
  )
  for (const line of lines.slice(3, -1)) expect(line).toMatch(/^BenchmarkTimer\/[\w.:@+=/-]+ \d+( \d+ [a-z0-9-]+)+$/)
  expect(timerGoBench({ ...allPass(), cells: [] })).toBe('')
})

test('bins of the logarithm by hand', () => {
  const histogram = histogramOf([1_000, 1_100, 9_900, 10_100, 99_000, 5_000_000, 10])
  expect(logBins(histogram, { fromNs: 1_000, toNs: 100_000, bins: 2 })).toEqual([4, 3])
  expect(sparkline(histogram, { fromNs: 1_000, toNs: 100_000, bins: 4 })).toBe('█▅▅▇')
})

test('a common scale begins and ends at 1, 2 or 5', () => {
  expect(commonScale([histogramOf([61_000, 130_000]), histogramOf([2_100_000])], 24)).toEqual({
    fromNs: 50_000,
    toNs: 5_000_000,
    bins: 24,
  })
  expect(commonScale([EMPTY_HISTOGRAM], 24)).toEqual({ fromNs: 1, toNs: 10, bins: 24 })
  expect(commonScale([histogramOf([0, 0])], 24)).toMatchObject({ fromNs: 1, toNs: 10 })
  expect(commonScale([histogramOf([100])], 24)).toMatchObject({ fromNs: 100, toNs: 1_000 })
})

function trace(name: string, count: number, role: Trace['role'], spreadNs: number): Trace {
  const random = seededIndex(count)
  return { name, role, histogram: histogramOf(Array.from({ length: count }, () => 60_000 + random(spreadNs))) }
}

test('SVG is bounded and lets no name out of its text', () => {
  const traces = [trace(HOSTILE, 100_000, 'cell', 2_000_000_000), trace('host', 100_000, 'host', 1_000_000_000)]
  const scale = commonScale(
    traces.map(({ histogram }) => histogram),
    96,
  )
  for (const svg of [histogramSvg(traces, scale), ecdfSvg(traces, scale)]) {
    expect(svg.length).toBeLessThan(24_000)
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; | @octocat')
    expect(svg).not.toMatch(/<script|NaN|Infinity/)
    expect(svg).not.toMatch(HIDDEN)
    expect(
      svg.match(/<(\w+)/g)!.filter((tag) => !['<svg', '<title', '<style', '<rect', '<path', '<text'].includes(tag)),
    ).toEqual([])
  }
})

test('the ECDF by hand: of 100 values the 90th is at p90, a fourth of the height', () => {
  const histogram = histogramOf(Array.from({ length: 100 }, (_, index) => (index < 90 ? 10_000 : 100_000)))
  const svg = ecdfSvg([{ name: 'cell', role: 'cell', histogram }], { fromNs: 10_000, toNs: 100_000, bins: 10 })
  // The plot is 178 high from 28 on: p90 at 28 + 178 x 3 / 4; all at the top.
  expect(svg).toMatch(/<path d="M46(\.\d)? 206V161\.5H(62[78](\.\d)?)V28" fill="none"/)
})

test.each(['host', 'elsewhere', 'no-control'] as const)(
  'a cell that was measured alone (%s) says so in every form',
  (alone) => {
    const report = allPass()
    const [measured, ...others] = report.cells.filter(({ timers }) => timers !== null)
    measured!.timers!.alone = alone
    const naming = cellNaming(report)
    const said = { host: 'the cell is the host itself', elsewhere: "the engine's machine is another one" }
    const words = alone === 'no-control' ? "the host's side could not be measured" : said[alone]
    const shown = `1 cell measured alone, so not judged: ${words}.`
    expect(terminalJitter(report, naming, { width: 300, color: false })).toContain(shown)
    expect(markdownJitter(report, naming, 99)).toContain(shown)
    for (const { timers } of others) timers!.alone = alone
    expect(markdownJitter(report, naming, 99)).toContain(`Measured alone, so not judged: ${words}.`)
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  },
)

test('a reported duet is judged at any limit as the duet itself was', () => {
  const duets = measuredReport().cells.flatMap(({ timers }) => (timers?.duet ? [timers.duet] : []))
  for (const duet of duets) {
    const { verdict, reason } = duetVerdict(duet, duet.limitPercent)
    expect({ verdict, reason }).toEqual({ verdict: duet.verdict, reason: duet.reason })
  }
  const jittery = duets.find(({ verdict }) => verdict === 'jittery')!
  expect(duetVerdict(jittery, jittery.p90!.upper + 1).verdict).toBe('steady')
  const steady = duets.find(({ verdict }) => verdict === 'steady')!
  expect(duetVerdict(steady, steady.p90!.lower - 0.01).verdict).not.toBe('steady')
})
