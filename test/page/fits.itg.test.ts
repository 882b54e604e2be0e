import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { FONT_SETS, fontConfig } from '../helpers/font-sets.ts'
import { mixed } from '../report/sample-report.ts'
import { openPage, startBrowser } from './open-page.ts'
import { comparedReport, fiftyCells, withFacts } from './sample-page.ts'
import { lateReport, longNames, wideReport } from './wide-page.ts'

const REPORTS: Readonly<Record<string, Report>> = {
  'late timers': lateReport(),
  'long names, two binaries, two profiles, late timers': wideReport(),
  'two binaries, failures, long names': longNames(),
  'fifty cells': fiftyCells(),
  compared: comparedReport(),
  mixed: withFacts(mixed()),
}
/** Those that differ most from font to font. */
const WITH_EACH_FONT = [
  'long names, two binaries, two profiles, late timers',
  'two binaries, failures, long names',
  'mixed',
]
const WIDTHS = [320, 360, 390, 768, 1024, 1280]
/** A4 with the browser's own margins, and with 2 cm. */
const PAPER = [718, 643]

/** What reaches over the right edge; on a screen, long tables of figures may be scrolled in their own frame. */
const TOO_WIDE = `(() => {
  const width = document.documentElement.clientWidth
  const mayScroll = matchMedia('screen').matches
  const found = [...document.querySelectorAll('body *')].filter((each) => {
    if (each.closest('svg svg, svg *') || (mayScroll && each.closest('.scroll'))) return false
    const { right, width: own } = each.getBoundingClientRect()
    return own > 0 && right > width + 1
  })
  const cut = [...document.querySelectorAll('.scroll')].filter((each) => !mayScroll && each.scrollWidth > each.clientWidth + 1)
  return [...found, ...cut].slice(0, 3).map((each) => each.localName + '.' + each.className + ' ' + each.textContent.trim().slice(0, 40))
})()`

/** Words of an axis that touch each other. */
const TOUCHING = `[...document.querySelectorAll('.axis')].flatMap((axis) => {
  const words = [...axis.querySelectorAll('.axis > span > span')].filter((word) => getComputedStyle(word).visibility === 'visible')
  const boxes = words.map((word) => word.getBoundingClientRect())
  return boxes.slice(1).flatMap((box, index) => box.left < boxes[index].right + 2 ? [words[index].textContent + words[index + 1].textContent] : [])
})`

/** Short words that are broken in two: `unreacha ble`, `alpine:3.2 4`. On the smallest telephones the widest tables have to. */
const BROKEN = `(() => {
  const found = []
  const isTiny = document.documentElement.clientWidth < 350
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    for (const { 0: word, index } of text.data.matchAll(/[A-Za-z0-9:.]{2,14}/g)) {
      if (!/^[\\s,;()][\\s,;()]$/.test((text.data[index - 1] ?? ' ') + (text.data[index + word.length] ?? ' '))) continue
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)))
      if (isTiny && text.parentElement.closest('.matrix, .ladder, .bars')) continue
      if (lines.size > 1) found.push(word + ' in ' + text.parentElement.closest('table, section, p, div').className + ' ' + text.parentElement.localName)
    }
  }
  return [...new Set(found)].slice(0, 6)
})()`

async function faults(page: Page, width: number): Promise<unknown> {
  await page.setViewportSize({ width, height: 900 })
  const scrollWidth = await page.evaluate<number>('document.documentElement.scrollWidth')
  return {
    tooWide: await page.evaluate(TOO_WIDE),
    touching: await page.evaluate(TOUCHING),
    broken: await page.evaluate(BROKEN),
    ...(scrollWidth > width && { scrollWidth }),
  }
}

describe.each(['this machine', ...FONT_SETS] as const)('with the fonts of %s', (set) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser(set === 'this machine' ? null : fontConfig(set))
  })
  afterAll(async () => {
    await browser?.close()
  })

  test.each(set === 'this machine' ? Object.keys(REPORTS) : WITH_EACH_FONT)(
    '%s: nothing is wider than window or paper',
    async (name) => {
      await using opened = await openPage(browser, REPORTS[name]!)
      const { page } = opened
      await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true })`)
      const found: Record<string, unknown> = {}
      for (const width of WIDTHS) found[`${width} px`] = await faults(page, width)
      await page.emulateMedia({ media: 'print' })
      for (const width of PAPER) found[`${width} px of paper`] = await faults(page, width)
      const none = { tooWide: [], touching: [], broken: [] }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, none])))
    },
  )
})

test('a set of fonts is all that the browser has', async () => {
  const widths: number[] = []
  for (const set of FONT_SETS) {
    const browser = await startBrowser(fontConfig(set))
    const page = await browser.newPage()
    await page.setContent(`<span style="font: 100px system-ui">Timers against the host</span>`)
    widths.push(await page.evaluate<number>(`document.querySelector('span').getBoundingClientRect().width`))
    await browser.close()
  }
  expect(new Set(widths).size).toBe(FONT_SETS.length)
})

test('paper has the columns of what explains the figures, each value of them', async () => {
  const browser = await startBrowser()
  try {
    await using opened = await openPage(browser, comparedReport())
    await opened.page.emulateMedia({ media: 'print' })
    const text = await opened.page.getByRole('region', { name: 'Clocks, causes and load' }).innerText()
    const { conditions } = comparedReport().cells[0]!.timers!
    for (const value of [conditions!.kernel, conditions!.goVersion, conditions!.cpuModel]) expect(text).toContain(value)
  } finally {
    await browser.close()
  }
})
