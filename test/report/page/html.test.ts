import { expect, test } from 'vitest'
import { code, html, join, line, lines, markupText, prose } from '../../../src/report/page/html.ts'

const textOf = (markup: Parameters<typeof markupText>[0]) => markupText(markup)

test('strings are escaped for text and for quoted attributes, markup is not', () => {
  const inner = html`<b>${'<&>"\'`'}</b>`
  expect(textOf(html`<p title="${'"x'}">${inner}${[inner]}${3}${null}</p>`)).toBe(
    '<p title="&#34;x"><b>&#60;&#38;&#62;&#34;&#39;&#96;</b><b>&#60;&#38;&#62;&#34;&#39;&#96;</b>3</p>',
  )
})

test('an object of JSON that looks like markup is no markup', () => {
  const forged = JSON.parse('{"markup":"<b>","Symbol(markup)":"<b>"}')
  expect(textOf(html`<p>${forged}</p>`)).toBe('<p>undefined</p>')
})

test('what hides, turns the direction or clears a terminal is made visible', () => {
  expect(textOf(html`${'a\u202eb\u001b[2Jc\0'}`)).toBe('a\\u202eb\\x1b[2Jc\\x00')
})

test('text is bounded', () => {
  expect(textOf(html`${'x'.repeat(5000)}`)).toHaveLength(600)
  expect(textOf(line('y'.repeat(5000), 40))).toBe(`${'y'.repeat(39)}…`)
  expect(textOf(code('0123456789', 7))).toBe('<code>0123…89</code>')
})

test('backticks of a sentence set code', () => {
  expect(textOf(prose('run `a <b>` now'))).toBe('run <code>a &#60;b&#62;</code> now')
})

test('of many lines both ends stay, and what is left out is said', () => {
  const text = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n')
  expect(textOf(lines(text, { lines: 4, columns: 20 }))).toBe('line 0\nline 1\n… 96 lines left out …\nline 98\nline 99')
  expect(textOf(lines('a\r\n\nb\n', { lines: 4, columns: 20 }))).toBe('a\n\nb')
})

test('join puts text between', () => {
  expect(textOf(join([html`<i>a</i>`, html`b`], ' & '))).toBe('<i>a</i> &#38; b')
})
