import { describe, expect, test } from 'vitest'
import {
  htmlCode,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownText,
} from '../../src/report/words/escape-markdown.ts'
import { markdownGrid } from '../../src/report/markdown/markdown-grid.ts'
import { oneLine } from '../../src/report/words/visible-text.ts'
import { allNodes, blockSkeleton, parseGfm, proseRuns } from './gfm-tree.ts'

test.each([
  ['The binary needs GLIBC_2.34; centos:7 has 2.17.', 'The binary needs `GLIBC_2.34`; `centos:7` has 2.17.'],
  ['see `docker login` first', 'see `docker login` first'],
  ['linux/amd64 at 100% (10 ms)', 'linux/amd64 at 100% (10 ms)'],
  ['thanks @octocat', 'thanks `@octocat`'],
  ['fixes #12, GH-3 and deadbeef1', 'fixes `#12`, `GH-3` and `deadbeef1`'],
  ['1. first', '1&#46; first'],
  ['a | b', 'a &#124; b'],
  ['Intel(R) Xeon(R) CPU @ 2.90GHz', 'Intel(R) Xeon(R) CPU \\@ 2.90GHz'],
  ['busy 0 % of 100 %, 3 > 2', 'busy 0 % of 100 %, 3 \\> 2'],
  ['import _ "time/tzdata"', 'import \\_ "time/tzdata"'],
  ['- not a list, # no heading', '\\- not a list, \\# no heading'],
  ['main() and f(x_1)', '`main()` and `f(x_1)`'],
  ['a $ b $ c ` d', 'a `$` b `$` c `` ` `` d'],
  ['![x](y)', '`![x](y)`'],
  ['one\ntwo', '`one\\ntwo`'],
  ['red \u001b[31m', 'red `\\x1b[31m`'],
  ['[x] done [1]', '&#91;x&#93; done &#91;1&#93;'],
  ['`a``b`_c', '`a` `b` `_c`'],
  ['', ''],
])('text %j is written %j', (text, written) => {
  expect(markdownText(text)).toBe(written)
})

test.each([
  ['centos:7', '`centos:7`'],
  ['a`b', '``a`b``'],
  ['`', '`` ` ``'],
  [' x ', '`  x  `'],
  ['a|b', '`a|b`'],
  ['<!-- x -->', '`<\\x21-- x -->`'],
  ['@team', '`@team`'],
  ['  ', '(empty)'],
  ['\u202egnp.exe', '`\\u202egnp.exe`'],
])('code %j is written %j', (text, written) => {
  expect(markdownCode(text)).toBe(written)
})

test('code inside a summary is HTML', () => {
  expect(htmlCode('</summary><b>@x', 200)).toBe('<code>&#60;/summary&#62;&#60;b&#62;&#64;x</code>')
})

test('a fence is longer than any run of backticks inside, and bounded', () => {
  const fenced = markdownFence('```\n````sh\n~~~\n<!-- portcullis -->\nlast\nmore', 'text', { lines: 5, columns: 30 })
  const [node, ...rest] = parseGfm(fenced).children
  expect(rest).toEqual([])
  expect(node).toMatchObject({ type: 'code', value: '```\n````sh\n~~~\n<\\x21-- portcullis -->\nlast\n…' })
})

test('a link goes to the web or nowhere', () => {
  expect(markdownLink('run', 'https://github.com/a/b/actions/runs/1')).toBe(
    '[run](<https://github.com/a/b/actions/runs/1>)',
  )
  expect(markdownLink('run', 'https://x.example/a>)[y](<javascript:1')).not.toContain('>)[')
  expect(markdownLink('run', 'javascript:alert(1)')).toBeNull()
  expect(markdownLink('run', 'no address')).toBeNull()
})

const FOREIGN = new Set([
  ...['link', 'linkReference', 'image', 'imageReference', 'footnoteReference', 'emphasis', 'delete', 'break', 'html'],
])
const LINKED_BY_GITHUB = /@\w|#\d|GH-\d|\bdeadbeef\b|:tada:|\$|https?:|www\./

describe('random text', () => {
  const pieces = [
    ...[
      '`',
      '``',
      '```',
      '|',
      '\\',
      '\\|',
      '<',
      '>',
      '<b>',
      '</code>',
      '</details>',
      '<!--',
      '-->',
      '&lt;',
      '&#96;',
      '*',
      '**',
      '_',
    ],
    ...[
      '~~',
      '[',
      ']',
      '](',
      '![',
      '(',
      ')',
      '[^1]',
      '#',
      '# ',
      '##[',
      '- ',
      '+ ',
      '1. ',
      '1) ',
      '> ',
      '===',
      '---',
      '\n',
      '\n\n',
      '\t',
    ],
    ...[
      '@me',
      '@a/b',
      '#1',
      'a/b#2',
      'GH-4',
      'https://x.io',
      'www.x.io',
      'm@x.io',
      ':tada:',
      '$x$',
      '$`x`$',
      'deadbeef',
      '::error::',
    ],
    ...[
      ' ',
      '  ',
      'word',
      'x',
      '.',
      '!',
      '=',
      '|-|',
      '\u001b[1m',
      '\u202e',
      '\u200b',
      '\u2028',
      'é',
      '漢',
      '😀',
      '\ud800',
      '\u0000',
    ],
  ]
  let state = 7
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const texts = Array.from({ length: 800 }, () =>
    Array.from({ length: 1 + random(9) }, () => pieces[random(pieces.length)]).join(''),
  )
  const frame = (text: string, code: string): string =>
    `### A ${text}\n\n${text}\n\n- ${text}\n- b ${code}\n\n**${code}: ${text}**\n\n${markdownGrid(
      [
        ['a', 'b'],
        [text, code],
        ['c', code],
      ],
      ['l', 'r'],
    )}\n`

  test('stays within its paragraph, item and table cell, without links and HTML of its own', () => {
    const plain = blockSkeleton(parseGfm(frame('x', '`x`')))
    for (const text of texts.filter((each) => each.trim() !== '')) {
      const root = parseGfm(frame(markdownText(text), markdownCode(text)))
      expect(blockSkeleton(root), JSON.stringify(text)).toBe(plain)
      const kinds = [...allNodes(root)].map(({ type }) => type).filter((type) => FOREIGN.has(type))
      const runs = proseRuns(root).filter((run) => LINKED_BY_GITHUB.test(run))
      expect([...kinds, ...runs], JSON.stringify(text)).toEqual([])
    }
  }, 120_000)

  test('is shown whole, each character as itself or as an escape', () => {
    for (const text of texts.filter((each) => each.trim() !== '')) {
      const [paragraph] = parseGfm(`x ${markdownCode(text, 500)}`).children
      const shown = paragraph?.type === 'paragraph' ? paragraph.children.at(-1) : undefined
      const value = oneLine(text).replaceAll('<!--', '<\\x21--')
      expect(shown, JSON.stringify(text)).toMatchObject({ type: 'inlineCode', value })
    }
  })

  test('is the same in a table, a backslash before a pipe written out', () => {
    for (const text of texts.filter((each) => each.trim() !== '')) {
      const grid = parseGfm(
        markdownGrid(
          [
            ['a', 'b'],
            [markdownCode(text, 500), markdownText(text)],
          ],
          ['l', 'r'],
        ),
      )
      const values = [...allNodes(grid)].flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))
      const value = oneLine(text)
        .replaceAll('<!--', '<\\x21--')
        .replace(/\\+(?=\|)/g, (run) => '\\x5c'.repeat(run.length))
      expect(values[0]?.trim(), JSON.stringify(text)).toBe(value.trim())
      expect(blockSkeleton(grid)).toBe('root[table[tableRow[tableCell tableCell] tableRow[tableCell tableCell]]]')
    }
  })
})
