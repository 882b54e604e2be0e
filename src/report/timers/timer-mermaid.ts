import { logBins } from '../../timing/log-bins.ts'
import { cellName, type CellNaming } from '../words/cell-words.ts'
import { markdownFence } from '../words/escape-markdown.ts'
import type { DuetCell } from './timer-duet-words.ts'
import { duetHistograms, scaleOf } from './timer-spark.ts'

/** So many that labels do not run into each other at the width that GitHub draws. */
const BUCKETS = 16
const MOST_NAME = 60

/**
 * One cell's lateness as bars and its host's as a line, for Mermaid's xychart (linear axes only: the buckets are evenly wide in the logarithm).
 * `xychart-beta` is what old and new versions take.
 */
export function mermaidHistogram({ cell, duet }: DuetCell, naming: CellNaming): string {
  const scale = scaleOf([duet], BUCKETS)
  const { control, cell: inCell } = duetHistograms(duet)
  const [ofHost, ofCell] = [logBins(control, scale), logBins(inCell, scale)]
  const ratio = (scale.toNs / scale.fromNs) ** (1 / BUCKETS)
  const from = ofCell.map((_, index) => `"${label(scale.fromNs * ratio ** index)}"`)
  // Quotes end a title and Mermaid has no escape for them: what is not of a name's usual characters is left out.
  const name = cellName(cell, naming)
    .replaceAll(/[^\w.:@+/ -]/g, '')
    .slice(0, MOST_NAME)
  const lines = [
    'xychart-beta',
    `    title "Samples by lateness: ${name} as bars, its host as line"`,
    `    x-axis "from, µs" [${from.join(', ')}]`,
    `    y-axis "samples" 0 --> ${Math.max(1, ...ofHost, ...ofCell)}`,
    `    bar [${ofCell.join(', ')}]`,
    `    line [${ofHost.join(', ')}]`,
  ]
  return markdownFence(lines.join('\n'), 'mermaid', { lines: 10, columns: 1_000 })
}

function label(ns: number): string {
  const us = ns / 1_000
  return us < 9.5 ? us.toFixed(1) : String(Math.round(us))
}
