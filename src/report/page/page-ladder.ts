import { groupThousands, listText } from '../words/quantity-text.ts'
import type { ReportBinary } from '../report.ts'
import { glibcLadder, type GlibcBlocker, type LadderRung } from './glibc-ladder.ts'
import { code, html, join, line, NOTHING, type Markup } from './html.ts'
import { cellLinks, outcomeBadge, type PageContext } from './page-context.ts'

/** Which versions of glibc a binary is served by, and what blocks the next one down. */
export function pageLadder(context: PageContext): Markup {
  const { binaries, cells } = context.report
  const parts = binaries.slice(0, context.extent.items).flatMap((binary) => {
    const ladder = glibcLadder(binary, cells)
    return ladder === null ? [] : [binaryLadder(binary, ladder, context)]
  })
  if (parts.length === 0) return NOTHING
  return html`<section aria-labelledby="ladder">
    <h2 id="ladder">glibc ladder</h2>
    <p>
      From the versions that the binary names alone: which glibc serves it, and what stands between it and the next one
      down. The matrix says what else decides.
    </p>
    ${parts}
  </section>`
}

function binaryLadder(binary: ReportBinary, ladder: readonly LadderRung[], context: PageContext): Markup {
  const { naming } = context
  const name = naming.severalBinaries
    ? html`<h3>${code(naming.binaryNames.get(binary.sha256) ?? binary.path, 80)}</h3>`
    : null
  const next = ladder.find(({ served }) => !served)
  const rows = ladder.map((rung) => rungRows(rung, rung === next, context))
  return html`${name}
    <table class="ladder">
      <caption class="aside">
        ${summary(ladder, next)}
      </caption>
      <thead>
        <tr>
          <th scope="col">glibc</th>
          <th scope="col">serves it</th>
          <th scope="col">who has it</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`
}

function summary(ladder: readonly LadderRung[], next: LadderRung | undefined): string {
  const oldest = ladder.findLast(({ served }) => served)
  if (oldest === undefined) return 'No glibc in the list serves it.'
  if (next === undefined) return `Every glibc in the list serves it, down to ${oldest.version}.`
  const blocking = next.blockers.map(({ node }) => node)
  return `Served from glibc ${oldest.version} up. ${next.version} is blocked by ${listText(blocking, 4)}.`
}

function rungRows(
  { version, served, cells, others, blockers }: LadderRung,
  isNext: boolean,
  context: PageContext,
): Markup {
  const gap =
    blockers.length === 0
      ? null
      : html`<tr class="gap">
          <td colspan="3">
            <strong>${isNext ? 'Blocks the next one down' : 'Further down'}:</strong>
            ${blockers.map((each) => blockerText(each, context))}
          </td>
        </tr>`
  const tried = cellLinks(
    cells.map(({ id }) => id),
    context,
    12,
  )
  const rest =
    others.length === 0
      ? null
      : html`${cells.length > 0 ? ', ' : null}<span class="aside">${listText(others, 8)}</span>`
  const badge = served ? outcomeBadge('pass', 'yes') : outcomeBadge('fail', 'no')
  return html`${gap}
    <tr class="${served ? 'served' : 'blocked'}">
      <th scope="row">${line(version, 20)}</th>
      <td>${badge}</td>
      <td>${tried}${rest}</td>
    </tr>`
}

function blockerText({ node, library, symbols }: GlibcBlocker, { extent }: PageContext): Markup {
  const shown = symbols.slice(0, extent.symbols)
  const wants = [...new Set(shown.map(({ wantedBy }) => wantedBy))].map((owner) => {
    const names = shown.filter(({ wantedBy }) => wantedBy === owner).map(({ name }) => code(name, 60))
    return html`${join(names, ', ')}, wanted by ${line(owner, 160)}`
  })
  const left = symbols.length - extent.symbols
  const more = left > 0 ? `; ${groupThousands(left)} more` : null
  return html`<span class="blocker"
    >${code(node, 40)} of ${code(library, 60)}${wants.length > 0 ? ': ' : null}${join(wants, '; ')}${more}</span
  > `
}
