import { logBins, type LogScale } from '../../timing/log-bins.ts'
import { bucketFloor, type Histogram } from '../../timing/histogram.ts'
import { durationText } from '../words/quantity-text.ts'

/** One line of the picture. */
export interface Trace {
  /** Shown as it is, escaped. */
  readonly name: string
  readonly histogram: Histogram
  /** `host` is drawn behind and in grey. */
  readonly role: 'host' | 'cell'
}

const WIDTH = 640
const HEIGHT = 240
const LEFT = 46
const RIGHT = 12
const TOP = 28
const BOTTOM = 34
const PLOT_WIDTH = WIDTH - LEFT - RIGHT
const PLOT_HEIGHT = HEIGHT - TOP - BOTTOM
const MOST_POINTS = 400
/** Readable on a light and on a dark ground alike. */
const COLOURS = { host: '#8b949e', cell: '#2f81f7' } as const

/**
 * How often which lateness came, host behind cell, as a standalone SVG of at most some 10 KB. Heights are the root of the share, so that rare
 * late ones are seen.
 */
export function histogramSvg(traces: readonly Trace[], scale: LogScale): string {
  const top = topShare(traces, scale)
  const drawn = inOrder(traces).map(({ histogram, role }) => {
    const bins = logBins(histogram, scale)
    const width = PLOT_WIDTH / scale.bins
    const bars = bins.flatMap((count, index) => {
      if (count === 0) return []
      const height = Math.max(1, Math.sqrt(count / histogram.count / top) * PLOT_HEIGHT)
      return [
        `M${fixed(LEFT + index * width)} ${TOP + PLOT_HEIGHT}v${fixed(-height)}h${fixed(width)}v${fixed(height)}z`,
      ]
    })
    return `<path d="${bars.join('')}" fill="${COLOURS[role]}" fill-opacity="${role === 'host' ? 0.45 : 0.55}"/>`
  })
  const marks = SHARES.filter((share) => share <= top && share >= top / 50).map((share) => {
    return { y: Math.sqrt(share / top), label: `${share * 100} %` }
  })
  return frame('How often which lateness came', traces, scale, marks, drawn.join(''))
}

const SHARES = [0.001, 0.005, 0.01, 0.05, 0.1, 0.2, 0.5, 1]

/** The least of those that no bar goes beyond. */
function topShare(traces: readonly Trace[], scale: LogScale): number {
  const most = Math.max(
    0,
    ...traces.map(({ histogram }) => Math.max(...logBins(histogram, scale)) / (histogram.count || 1)),
  )
  return SHARES.find((share) => share >= most) ?? 1
}

/** What share of the timers was at most so late, as steps; the upper end is stretched, so that p99 and p99.9 can be read. */
export function ecdfSvg(traces: readonly Trace[], scale: LogScale): string {
  const drawn = inOrder(traces).map(({ histogram, role }) => {
    return `<path d="${ecdfPath(histogram, scale)}" fill="none" stroke="${COLOURS[role]}" stroke-width="2" stroke-linejoin="round"/>`
  })
  const marks = [0, 0.5, 0.9, 0.99, 0.999].map((p) => ({ y: stretched(p), label: p === 0 ? '0' : `p${p * 100}` }))
  return frame('Share of timers that were at most so late', traces, scale, marks, drawn.join(''))
}

/** 0 to 0, 0.9 to 1/4, 0.99 to 1/2, 0.999 to 3/4, 1 to 1: nines are evenly apart. */
function stretched(share: number): number {
  return Math.min(1, -Math.log10(Math.max(1e-4, 1 - share)) / 4)
}

function ecdfPath({ count, buckets }: Histogram, scale: LogScale): string {
  const points: string[] = []
  let seen = 0
  let lastX = -1
  const every = Math.max(1, Math.ceil(buckets.size / MOST_POINTS))
  for (const [step, [index, of]] of [...buckets].entries()) {
    seen += of
    const x = xOf((bucketFloor(index) + bucketFloor(index + 1)) / 2, scale)
    if (step % every !== 0 && step !== buckets.size - 1) continue
    const y = TOP + PLOT_HEIGHT * (1 - stretched(seen / count))
    points.push(lastX < 0 ? `M${fixed(x)} ${TOP + PLOT_HEIGHT}V${fixed(y)}` : `H${fixed(x)}V${fixed(y)}`)
    lastX = x
  }
  return points.join('')
}

interface Mark {
  /** 0 at the bottom, 1 at the top. */
  readonly y: number
  readonly label: string
}

function frame(
  title: string,
  traces: readonly Trace[],
  scale: LogScale,
  marks: readonly Mark[],
  drawn: string,
): string {
  const rows = marks.map(({ y, label }) => {
    const at = fixed(TOP + PLOT_HEIGHT * (1 - y))
    return `<path d="M${LEFT} ${at}H${WIDTH - RIGHT}" class="g"/><text x="${LEFT - 6}" y="${at}" dy="4" text-anchor="end">${label}</text>`
  })
  const columns = decades(scale).map((ns) => {
    const at = fixed(xOf(ns, scale))
    return `<path d="M${at} ${TOP}v${PLOT_HEIGHT}" class="g"/><text x="${at}" y="${HEIGHT - 14}" text-anchor="${ns === scale.toNs ? 'end' : 'middle'}">${durationText(ns / 1e6)}</text>`
  })
  const legend = traces.map(({ name, role }, index) => {
    const x = LEFT + index * ((WIDTH - LEFT) / Math.max(2, traces.length))
    return `<rect x="${fixed(x)}" y="8" width="10" height="10" fill="${COLOURS[role]}"/><text x="${fixed(x + 15)}" y="17">${escapeXml(name)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui,sans-serif" font-size="12" fill="#6e7781"><title>${title}</title><style>.g{stroke:#8b949e;stroke-opacity:.3}</style>${rows.join('')}${columns.join('')}${drawn}${legend.join('')}</svg>\n`
}

function inOrder(traces: readonly Trace[]): readonly Trace[] {
  return [...traces.filter(({ role }) => role === 'host'), ...traces.filter(({ role }) => role === 'cell')]
}

function xOf(ns: number, { fromNs, toNs }: LogScale): number {
  const share = Math.log(Math.max(ns, fromNs) / fromNs) / Math.log(toNs / fromNs)
  return LEFT + PLOT_WIDTH * Math.min(1, share)
}

/** Whole powers of ten within the scale, and its ends where those are too few. */
function decades({ fromNs, toNs }: LogScale): number[] {
  const found: number[] = []
  for (let ns = 10 ** Math.ceil(Math.log10(fromNs)); ns <= toNs * 1.000_001; ns *= 10) found.push(ns)
  return found.length > 1 ? found : [fromNs, toNs]
}

function fixed(value: number): string {
  return String(Number(value.toFixed(1)))
}

/** Names are those of targets, from a configuration or a report: XML's five characters, control characters left out, cut. */
function escapeXml(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  const shown = Array.from(text.replaceAll(/\p{C}/gu, '')).slice(0, 60).join('')
  return shown.replaceAll(/[&<>"']/g, (mark) => marks[mark]!)
}
