import { verdictWords } from '../words/verdict-words.ts'
import type { Report } from '../report.ts'
import { html, line, markupText, trusted, type Markup } from './html.ts'
import assets from './page-assets.json' with { type: 'json' }
import { pageBinaries } from './page-binaries.ts'
import { pageChanges } from './page-changes.ts'
import { pageContext, type PageContext, type PageExtent } from './page-context.ts'
import { pageDuet } from './page-duet.ts'
import { pageHeader } from './page-header.ts'
import { pageLadder } from './page-ladder.ts'
import { pageMatrix } from './page-matrix.ts'
import { pageReasons } from './page-reasons.ts'
import { pageRun } from './page-run.ts'
import { pageStartup } from './page-startup.ts'
import { pageTimerTables } from './page-timer-tables.ts'
import { pageTimers } from './page-timers.ts'
import { shortenTexts } from './shorten-texts.ts'

/** From full to shortest. */
const EXTENTS: readonly PageExtent[] = [
  { outputLines: 60, repeatOutputs: true, evidenceLines: 20, items: 60, symbols: 24, sentence: 1000, plots: 12 },
  { outputLines: 24, repeatOutputs: true, evidenceLines: 8, items: 30, symbols: 16, sentence: 800, plots: 8 },
  { outputLines: 16, repeatOutputs: false, evidenceLines: 4, items: 16, symbols: 8, sentence: 600, plots: 4 },
  { outputLines: 6, repeatOutputs: false, evidenceLines: 2, items: 8, symbols: 6, sentence: 400, plots: 2 },
  { outputLines: 0, repeatOutputs: false, evidenceLines: 1, items: 4, symbols: 3, sentence: 120, plots: 0 },
]

/** Characters of every text, where even the shortest extent is too long. */
const SHORTEST_TEXTS = [60, 24, 12]

const MOST_BYTES = 390_000
const MOST_BYTES_PER_CELL = 7_500

/**
 * The report as one HTML page that needs nothing else: no request leaves it, and nothing but its own script and style, named
 * by hash in its policy, may act. Under 400 kB for 50 cells; outputs and evidence give way first, and say so.
 */
export function renderPage(report: Report): string {
  return pageParts(report).join('')
}

/** The same in parts, the sections of the page: the whole is never in memory. */
export function pageParts(report: Report): readonly string[] {
  const limit = Math.max(MOST_BYTES, MOST_BYTES_PER_CELL * report.cells.length)
  const pages = lazily([
    ...EXTENTS.map((extent) => () => partsOf(pageContext(report, extent))),
    // Names and messages of thousands of characters, with a sign in each that has to be escaped.
    ...SHORTEST_TEXTS.map((most) => () => partsOf(pageContext(shortenTexts(report, most), EXTENTS.at(-1)!))),
  ])
  let last: readonly string[] = []
  for (const page of pages) {
    last = page
    if (page.reduce((sum, part) => sum + utf8Length(part), 0) <= limit) break
  }
  return last
}

/** Without the bytes themselves, which would be another copy. */
function utf8Length(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    // Two units of a pair are four bytes.
    if (unit >= 0x80) length += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2
  }
  return length
}

function* lazily<T>(makers: readonly (() => T)[]): Generator<T> {
  for (const make of makers) yield make()
}

const POLICY = [
  "default-src 'none'",
  `script-src '${assets.scriptHash}'`,
  `style-src '${assets.styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

// Not within `html`: the policy names the text to the byte.
const STYLE = trusted(`<style>${assets.style}</style>`)
const SCRIPT = trusted(`<script>${assets.script}</script>`)

/** Where the sections go. Text of a report never makes a tag. */
const SECTIONS = '<!--sections-->'

function partsOf(context: PageContext): readonly string[] {
  const { passes, subjects } = verdictWords(context.report)
  const title = line(
    `${passes ? 'Gate passes' : 'Gate fails'}${subjects[0] === undefined ? '' : `: ${subjects[0]}`}`,
    80,
  )
  const sections = [
    pageChanges,
    pageReasons,
    pageMatrix,
    pageLadder,
    pageStartup,
    pageDuet,
    pageTimers,
    pageTimerTables,
    pageBinaries,
    pageRun,
  ].map((section) => section(context))
  const shell = markupText(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <meta name="generator" content="portcullis" />
          <title>${title} – Portcullis</title>
          ${STYLE}
        </head>
        <body>
          <a class="skip-link" href="#matrix">Skip to the matrix</a>
          ${pageHeader(context)}
          <main>${contents(sections)}${trusted(SECTIONS)}</main>
          <footer>
            <p>
              Made by <code>portcullis</code> from <code>report.json</code>. <code>portcullis explain ID</code> has a
              page for every finding.
            </p>
          </footer>
          ${SCRIPT}
        </body>
      </html>`,
  )
  const [before, after] = shell.split(SECTIONS) as [string, string]
  return [before, ...sections.map(markupText), `${after}\n`]
}

/** Sections that are there, for the keyboard and for long pages. */
function contents(sections: readonly Markup[]): Markup {
  const links = sections.flatMap((section) => {
    const [, id, heading] = /<h2 id="([a-z]+)">([^<]+)<\/h2>/.exec(markupText(section)) ?? []
    return id === undefined || heading === undefined ? [] : [html`<li><a href="#${id}">${trusted(heading)}</a></li>`]
  })
  return html`<nav aria-label="Sections">
    <ul>
      ${links}
    </ul>
  </nav>`
}
