import { countText, durationText } from '../words/quantity-text.ts'
import { cellDifferences } from '../words/cell-differences.ts'
import type { Report } from '../report.ts'
import { nameCode, code, html, line, type Markup, NOTHING } from './html.ts'
import type { PageContext } from './page-context.ts'
import { commonFacts, factName } from '../cell-facts.ts'
import { termList, type Term } from './page-terms.ts'

/** What the report rests on: when, with what, in which images. */
export function pageRun({ report, extent }: PageContext): Markup {
  const { tool, startedAt, durationMs, configHash, engine, slices } = report
  const rows: Term[] = [
    ['started', html`<time datetime="${startedAt}">${startedAt}</time>`],
    ['took', html`${durationText(durationMs)}`],
    ['engine', engine === null ? html`none` : engineText(engine), 'wide'],
    ['tool', html`portcullis ${line(tool.version, 40)}`],
    ['configuration', code(configHash, 80), 'wide'],
  ]
  const differences = cellDifferences(report)
  if (differences !== null) rows.push(['cells', line(differences, 400), 'wide'])
  for (const { name, runner, engine: its, durationMs: tookMs } of slices.slice(0, extent.items)) {
    rows.push([
      'slice',
      html`${code(name, 60)} on ${line(runner, 80)},
      ${durationText(tookMs)}${its === null ? null : html`, ${engineText(its)}`}`,
    ])
  }
  return html`<section aria-labelledby="run">
    <h2 id="run">The run</h2>
    ${termList(rows)} ${images(report)}${machine(report)}
  </section>`
}

function engineText(engine: NonNullable<Report['engine']>): Markup {
  const { kind, version, os, arch, kernel, cpus, rootless, osVersion, isolation } = engine
  const more = [
    kernel === null ? '' : `kernel ${kernel}`,
    osVersion === undefined ? '' : `Windows ${osVersion}`,
    isolation === undefined ? '' : `${isolation} isolation`,
    countText(cpus, 'CPU'),
    rootless ? 'rootless' : '',
  ].filter(Boolean)
  return html`${kind} ${line(version, 60)} on ${line(`${os}/${arch}`, 40)}, ${line(more.join(', '), 120)}`
}

function images({ cells }: Report): Markup {
  const rows = new Map<string, Markup>()
  for (const { target, image } of cells) {
    if (image === null) continue
    const what =
      image.standIn === null
        ? html`<span class="word">the image</span>`
        : html`<span class="tag">stand-in</span> ${code(image.standIn, 60)}`
    const digest = image.digest === null ? html`–` : code(image.digest, 80)
    rows.set(
      JSON.stringify([target.id, image]),
      html`<tr>
        <th scope="row">${nameCode(target.id)}</th>
        <td>${code(image.reference, 120)}</td>
        <td>${digest}</td>
        <td>${what}</td>
      </tr>`,
    )
  }
  if (rows.size === 0) return NOTHING
  return html`<details class="fold">
    <summary>Images (${rows.size})</summary>
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">target</th>
          <th scope="col">reference</th>
          <th scope="col">digest</th>
          <th scope="col">what ran</th>
        </tr>
      </thead>
      <tbody>
        ${[...rows.values()]}
      </tbody>
    </table>
  </details>`
}

function machine({ cells }: Report): Markup {
  const facts = commonFacts(cells)
  if (facts.length === 0) return NOTHING
  const terms = facts.map(([name, value]): Term => [factName(name), line(value, 120)])
  return html`<details class="fold">
    <summary>Facts that all cells share (${facts.length})</summary>
    ${termList(terms)}
  </details>`
}
