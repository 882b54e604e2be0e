import { describe, expect, test } from 'vitest'
import { renderBadge } from '../../src/report/formats/badge.ts'
import { renderJunit } from '../../src/report/formats/junit.ts'
import { renderPage } from '../../src/report/page/render-page.ts'
import { jsonParts, renderJson } from '../../src/report/formats/render-json.ts'
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts'
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts'
import { renderSarif } from '../../src/report/formats/sarif.ts'
import { reportSchema } from '../../src/report/report.ts'
import { allNodes, blockSkeleton, parseGfm, proseRuns } from './gfm-tree.ts'
import { HOSTILE, hostileReport } from './hostile-report.ts'
import { engineNone, interrupted, mixed, severalBinaries } from './sample-report.ts'

const LIMIT = 400_000
const MARKER = '<!-- portcullis:default -->'
const TOGETHER = {
  'all of it together': Object.values(HOSTILE)
    .map((each) => each.slice(0, 400))
    .join(' '),
}
const REPORTS = [
  ['mixed', mixed(), { ...HOSTILE, ...TOGETHER }],
  ['severalBinaries', severalBinaries(), TOGETHER],
  ['interrupted', interrupted(), TOGETHER],
  ['engineNone', engineNone(), TOGETHER],
] as const

describe.each(REPORTS)('%s', (_name, report, payloads) => {
  const harmless = blockSkeleton(
    parseGfm(
      renderMarkdown(
        hostileReport(report, (index) => `word${index}`),
        { limit: LIMIT },
      ),
    ),
  )

  describe.each(Object.entries(payloads))('%s in every field', (_kind, hostile) => {
    const full = reportSchema.parse(hostileReport(report, (index) => `${hostile}${index}`))

    test('changes no block of the comment and adds no link, HTML, mention or reference', () => {
      const root = parseGfm(renderMarkdown(full, { limit: LIMIT }))
      expect(blockSkeleton(root)).toBe(harmless)
      const foreign = [...allNodes(root)].filter((node) =>
        node.type === 'html' ? !OUR_HTML.test(node.value) : FOREIGN.has(node.type),
      )
      const linked = proseRuns(root).filter((run) => LINKED_BY_GITHUB.test(run))
      expect([...foreign, ...linked]).toEqual([])
    })

    test('leaves one marker, the first line', () => {
      const text = renderMarkdown(full, { limit: LIMIT, marker: MARKER })
      expect(text.startsWith(`${MARKER}\n\n### `)).toBe(true)
      expect(text.split('<!--')).toHaveLength(2)
    })

    test.each([
      ['Markdown', renderMarkdown(full, { limit: LIMIT })],
      ['terminal', renderTerminal(full, { width: 80, color: false, verbose: true })],
      ['colours', renderTerminal(full, { width: 120, color: true, verbose: true }).replace(OUR_COLOURS, '')],
      ['JSON', renderJson(full)],
      ['page', renderPage(full)],
      ['JUnit', renderJunit(full)],
      ['SARIF', renderSarif(full)],
      ['badge', renderBadge(full)],
    ])('%s has no control character and no command to the runner', (_form, text) => {
      expect(text).not.toMatch(CONTROLS)
      expect(text).not.toMatch(/^\s*::/m)
      expect(text).not.toContain('##[')
      expect(text.isWellFormed()).toBe(true)
    })
  })

  test('long text everywhere still fits the comment, verdict first', () => {
    const full = hostileReport(report, (index) => `${'<@|`\\'.repeat(3000)}${index}`)
    const text = renderMarkdown(full)
    expect(text.length).toBeLessThanOrEqual(60_000)
    expect(text).toMatch(/^### .*(?:Gate fails|Gate passes) for /)
  })

  test('JSON says the same after it was made safe to print', () => {
    const full = hostileReport(report, (index) => `${Object.values(HOSTILE).join(' ')}${index}`)
    expect(JSON.parse(renderJson(full))).toEqual(full)
    expect([...jsonParts(full)].join('')).toBe(renderJson(full))
  })
})

const FOREIGN = new Set([
  ...['link', 'image', 'linkReference', 'imageReference', 'definition', 'footnoteReference', 'footnoteDefinition'],
  ...['emphasis', 'delete', 'break', 'blockquote', 'thematicBreak'],
])
const LINKED_BY_GITHUB = /@\w|#\d|\bGH-\d|\b[0-9a-f]{7,64}\b|:tada:|\$|https?:|www\./
const OUR_HTML = /^(?:<details(?: open)?><summary>(?:[^<>]|<code>[^<>]*<\/code>)*<\/summary>|<\/details>)$/
// oxlint-disable-next-line no-control-regex -- it looks for them
const OUR_COLOURS = /\u001b\[(?:1|2|22|3[1236]|39)m/g
const CONTROLS =
  // oxlint-disable-next-line no-control-regex -- it looks for them
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u
