import {
  observedText,
  predictedText,
  smokeText,
  startupText,
  targetText,
  targetTitle,
  type CellNaming,
} from '../words/cell-words.ts'
import { profileLabels } from '../words/profile-words.ts'
import { durationText } from '../words/quantity-text.ts'
import type { Outcome, ReportCell } from '../report.ts'
import { nameCode, cellValue, flat, html, line, type Markup, NOTHING } from './html.ts'
import { anchorOf, isStandIn, outcomeBadge, type PageContext } from './page-context.ts'
import { pageCell } from './page-cell.ts'

/** A column: its head, the words of a cell, and what it sorts by. */
interface Column {
  readonly name: string
  /**
   * How it is drawn on narrow screens: `less` and `spare` columns give way, since the details have them; `within` ones move into
   * the target's.
   */
  readonly className: 'main' | 'word' | 'within' | 'profile within' | 'less spare' | 'number less' | 'number less spare'
  readonly show: (cell: ReportCell) => Markup
  /** Numbers sort before text; null = the text itself. */
  readonly sort: (cell: ReportCell) => number | null
}

/** Every cell with its details beneath. Each is a row group of its own, so that sorting and filtering move both together. */
export function pageMatrix(context: PageContext): Markup {
  const columns = columnsOf(context)
  const groups = context.report.cells.map((cell, index) => flat(cellRows(cell, index, columns, context)))
  const heads = columns.map(({ name, className }) => html`<th scope="col" class="${className}">${name}</th>`)
  return html`<section aria-labelledby="matrix">
    <h2 id="matrix">Matrix</h2>
    ${controls(context.report.cells)}
    <table class="${columns.length > 8 ? 'matrix crowded' : 'matrix'}">
      <caption>
        Every cell: one binary in one target under one profile. Predicted from the bytes before anything ran; observed
        in a container.
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      ${groups}
    </table>
  </section>`
}

/** Hidden until the script is there to serve it. */
function controls(cells: readonly ReportCell[]): Markup {
  const boxes = OUTCOMES.flatMap((outcome) => {
    const count = cells.filter((cell) => cell.outcome === outcome).length
    if (count === 0) return []
    return [
      html`<label
        ><input type="checkbox" name="outcome" value="${outcome}" checked /> ${outcomeBadge(outcome)} ${count}</label
      >`,
    ]
  })
  const contradicted = cells.some(({ agrees }) => agrees === false)
    ? html`<label><input type="checkbox" name="contradicted" /> only where prediction and observation differ</label>`
    : null
  return html`<form class="controls" id="controls" hidden>
    <label class="search"
      >Filter
      <input
        type="search"
        name="words"
        autocomplete="off"
        spellcheck="false"
        placeholder="target, libc, symbol, output …"
    /></label>
    <fieldset>
      <legend>Results</legend>
      ${boxes}${contradicted}
    </fieldset>
    <p>
      <button type="button" name="open">Open all</button> <button type="button" name="close">Close all</button>
      <button type="reset">Reset</button> <output id="shown" aria-live="polite"></output>
    </p>
  </form>`
}

const OUTCOMES: readonly Outcome[] = ['fail', 'unknown', 'warn', 'skip', 'pass']

function cellRows(cell: ReportCell, index: number, columns: readonly Column[], context: PageContext): Markup {
  const anchor = anchorOf(index)
  const tds = columns.map(({ className, show, sort, name }) => {
    const value = sort(cell)
    const key = value === null ? null : html` data-sort="${value}"`
    const tag = name === 'target' ? html`th scope="row"` : html`td`
    const end = name === 'target' ? html`</th>` : html`</td>`
    return html`<${tag} class="${className}"${key}>${show(cell)}${end}`
  })
  return html`<tbody
    id="${anchor}"
    data-outcome="${cell.outcome}"
    ${cell.agrees === false ? html` data-contradicted` : null}
  >
    <tr class="row">
      ${tds}
    </tr>
    <tr class="more">
      <td colspan="${columns.length}">
        <details>
          <summary>Details of ${line(context.names.get(cell.id) ?? cell.id, 120)}</summary>
          ${pageCell(cell, context)}
        </details>
      </td>
    </tr>
  </tbody>`
}

function columnsOf({ report, naming }: PageContext): Column[] {
  const { cells } = report
  const ran = cells.some(({ steps, startupMs }) => steps.length > 0 || startupMs !== null)
  const timed = cells.some(({ timers }) => timers !== null)
  const mixed = cells.some(({ required }) => required) && cells.some(({ required }) => !required)
  const all: (Column | null)[] = [
    {
      name: 'result',
      className: 'word',
      show: (cell) => resultCell(cell, mixed),
      sort: ({ outcome }) => OUTCOMES.indexOf(outcome),
    },
    naming.severalBinaries
      ? {
          name: 'binary',
          className: 'within',
          show: ({ binary }) => nameCode(naming.binaryNames.get(binary) ?? binary),
          sort: () => null,
        }
      : null,
    { name: 'target', className: 'main', show: (cell) => targetCell(cell, naming), sort: () => null },
    naming.severalProfiles
      ? {
          name: 'profile',
          className: 'profile within',
          show: ({ profile }) => cellValue(profile, 60),
          sort: () => null,
        }
      : null,
    {
      name: targetTitle(cells),
      className: 'less spare',
      show: ({ target }) => cellValue(targetText(target), 60),
      sort: () => null,
    },
    { name: 'predicted', className: 'word', show: (cell) => html`${predictedText(cell.prediction)}`, sort: () => null },
    { name: 'observed', className: 'word', show: observedCell, sort: () => null },
    ran
      ? { name: 'smoke', className: 'number less', show: (cell) => html`${smokeText(cell)}`, sort: smokeShare }
      : null,
    ran
      ? {
          name: 'start-up',
          className: 'number less',
          show: (cell) => html`${startupText(cell)}`,
          sort: ({ startupMs }) => startupMs ?? -1,
        }
      : null,
    timed
      ? { name: 'late p99', className: 'number less spare', show: latenessCell, sort: (cell) => latenessNs(cell) ?? -1 }
      : null,
  ]
  return all.filter((column) => column !== null)
}

function resultCell({ outcome, required }: ReportCell, mixed: boolean): Markup {
  return html`${outcomeBadge(outcome)}${mixed && !required ? html` <span class="aside">not required</span>` : null}`
}

function targetCell(cell: ReportCell, naming: CellNaming): Markup {
  const within = [
    ...(naming.severalBinaries ? [naming.binaryNames.get(cell.binary) ?? cell.binary] : []),
    ...(naming.severalProfiles ? [cell.profile] : []),
  ]
  const phone = within.length === 0 ? null : html` <span class="of">${line(within.join(', '), 120)}</span>`
  return html`${nameCode(cell.target.id)}${phone}${isStandIn(cell) ? html` <span class="tag">stand-in</span>` : null}${placeTag(cell)}${profileLabels(cell).map((label) => html` <span class="tag">${label}</span>`)}`
}

function observedCell(cell: ReportCell): Markup {
  const differs = cell.agrees === false ? html` <span class="tag warn">not as predicted</span>` : NOTHING
  return html`${observedText(cell)}${differs}`
}

function smokeShare({ steps }: ReportCell): number {
  return steps.length === 0 ? -1 : steps.filter(({ result }) => result === 'pass').length / steps.length
}

/** Of the path through Go, which is what a program feels; else of the operating system's. */
function latenessNs({ timers }: ReportCell): number | null {
  const paths = timers?.paths ?? []
  return (paths.find(({ path }) => path === 'go') ?? paths[0])?.p99Ns ?? null
}

function latenessCell(cell: ReportCell): Markup {
  const late = latenessNs(cell)
  return late === null ? html`–` : html`${durationText(late / 1e6)}`
}

/** Wine and QEMU are marked wherever they show. */
function placeTag({ place }: ReportCell): ReturnType<typeof html> | null {
  if (place === undefined || place.kind === 'container') return null
  return html` <span class="tag">${line(place.kind === 'host' ? 'native' : place.name, 40)}</span>`
}
