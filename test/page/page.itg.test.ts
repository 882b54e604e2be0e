import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderPage } from '../../src/report/page/render-page.ts'
import { measuredReport } from '../report/sample-duet.ts'
import { allPass, mixed, severalBinaries } from '../report/sample-report.ts'
import { openPage, startBrowser } from './open-page.ts'
import { comparedReport, fiftyCells, withFacts } from './sample-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

const SAMPLE = withFacts(mixed())
const visibleTargets = (page: Page) => page.locator('.matrix > tbody:visible .row th code').allTextContents()

test('opens from disk with one request, its own, and without a complaint', async () => {
  await using opened = await openPage(browser, SAMPLE)
  await opened.page.getByRole('button', { name: 'Open all' }).click()
  expect(opened.requests).toEqual([opened.url])
  expect(opened.trouble).toEqual([])
})

test('served by a web server it asks for nothing either, not even an icon', async () => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    response.setHeader('content-type', 'text/html; charset=utf-8').end(renderPage(SAMPLE))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/report.html`)
    await page.getByRole('button', { name: 'Open all' }).click()
    await page.close()
    expect(asked).toEqual(['/report.html'])
  } finally {
    server.close()
  }
})

describe('policy', () => {
  test.each([
    [
      'an inline script',
      `const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s)`,
    ],
    ['an event handler', `document.body.setAttribute('onclick', 'window.ran = 1'); document.body.click()`],
    ['markup from text', `document.body.innerHTML = '<img src=x onerror="window.ran = 1">'`],
    ['eval', `setTimeout('window.ran = 1', 0)`],
    ['a request', `fetch('https://example.com/').then(() => { window.ran = 1 })`],
    [
      'a style',
      `const s = document.createElement('style'); s.textContent = 'body { --ran: 1 }'; document.head.append(s)`,
    ],
  ])('refuses %s', async (_kind, attempt) => {
    await using opened = await openPage(browser, SAMPLE)
    await opened.page.evaluate(`(() => { try { ${attempt} } catch {} })()`)
    await opened.page.waitForFunction('performance.now() > 0')
    await expect.poll(() => opened.trouble.length).toBeGreaterThan(0)
    const ran = await opened.page.evaluate(`window.ran ?? getComputedStyle(document.body).getPropertyValue('--ran')`)
    expect(ran).toBe('')
    expect(opened.requests).toEqual([opened.url])
  })
})

describe('matrix', () => {
  test('filters by words anywhere in a cell, by result and by contradiction, and says how many are left', async () => {
    await using opened = await openPage(browser, SAMPLE)
    const { page } = opened
    const search = page.getByRole('searchbox', { name: 'Filter' })
    await search.fill('unknown TIME zone')
    expect(await visibleTargets(page)).toEqual(['debian:12', 'debian:13', 'amazonlinux:2023'])
    expect(await page.locator('#shown').textContent()).toBe('3 of 9 cells shown')
    await search.fill('no such text')
    expect(await visibleTargets(page)).toEqual([])
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => page.locator('#shown').textContent()).toBe('9 cells')
    await page.getByRole('checkbox', { name: 'fail' }).uncheck()
    await page.getByRole('checkbox', { name: 'pass' }).uncheck()
    expect(await visibleTargets(page)).toEqual(['ubuntu:22.04', 'ubuntu:26.04'])
    await page.getByRole('checkbox', { name: 'only where' }).check()
    expect(await visibleTargets(page)).toEqual(['ubuntu:22.04'])
  })

  test('sorts by text and by figures, up, down and back to the plan; details move with their row', async () => {
    await using opened = await openPage(browser, SAMPLE)
    const { page } = opened
    const planned = await visibleTargets(page)
    const head = page.getByRole('columnheader', { name: 'target' })
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    expect(await visibleTargets(page)).toEqual(planned.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })))
    const startUp = page.getByRole('columnheader', { name: 'start-up' })
    await startUp.getByRole('button').click()
    await startUp.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBeNull()
    expect((await visibleTargets(page)).slice(0, 4)).toEqual([
      'amazonlinux:2023',
      'ubuntu:22.04',
      'debian:13',
      'debian:12',
    ])
    await page.getByRole('button', { name: 'amazonlinux:2023' }).click()
    expect(await page.locator('.matrix > tbody').first().innerText()).toContain('Smoke cases')
    await startUp.getByRole('button').click()
    expect(await visibleTargets(page)).toEqual(planned)
  })

  test('a cell opens by keyboard to output, findings with remedies, facts against the others and timers', async () => {
    await using opened = await openPage(browser, SAMPLE)
    const { page } = opened
    const button = page.getByRole('button', { name: 'centos:7' })
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    const text = await page.locator(`#${await button.getAttribute('aria-controls')}`).innerText()
    expect(text).toContain("version `GLIBC_2.34' not found")
    expect(text).toContain('Fix: C code is in')
    expect(text).toContain('memory limit\t64 MiB differs from most\tnone or not known (7)')
    expect(text).toMatch(/lateness, OS\np50 80\.9, p90 98\.9/)
    await page.keyboard.press('Space')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
  })

  test('a link to a cell opens it, also when the filter hides it', async () => {
    await using opened = await openPage(browser, SAMPLE)
    const { page } = opened
    await page.getByRole('searchbox').fill('scratch')
    const link = page.locator('#gate-reasons + ul').getByRole('link', { name: 'centos:7' })
    await link.click()
    await expect.poll(() => page.getByRole('button', { name: 'centos:7' }).getAttribute('aria-expanded')).toBe('true')
    await page.getByRole('button', { name: 'Close all' }).click()
    await link.click()
    expect(await page.getByRole('button', { name: 'centos:7' }).getAttribute('aria-expanded')).toBe('true')
  })

  test('a remedy is copied to the letter', async () => {
    await using opened = await openPage(browser, SAMPLE, { permissions: ['clipboard-read', 'clipboard-write'] })
    await opened.page.getByRole('button', { name: 'Copy the command' }).first().click()
    await expect.poll(() => opened.page.getByRole('status').first().textContent()).toBe('Copied')
    const [loader] = SAMPLE.cells[0]!.prediction.findings
    expect(await opened.page.evaluate('navigator.clipboard.readText()')).toBe(loader!.remedy!.command)
  })
})

test('without JavaScript the matrix, the details and the remedies are there, the controls are not', async () => {
  await using opened = await openPage(browser, SAMPLE, { javaScriptEnabled: false })
  const { page } = opened
  expect(await visibleTargets(page)).toHaveLength(9)
  expect(await page.locator('#controls').isVisible()).toBe(false)
  await page.getByText('Details of centos:7').click()
  expect(await page.locator('#cell-3').innerText()).toContain('Facts against the others')
})

describe.each([
  ['phone', 320],
  ['desk', 1280],
])('%s', (_name, width) => {
  test('nothing is wider than the window', async () => {
    await using opened = await openPage(browser, fiftyCells(), { viewport: { width, height: 800 } })
    await opened.page.getByRole('button', { name: 'Open all' }).click()
    expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  })
})

test('prints without controls', async () => {
  await using opened = await openPage(browser, allPass())
  await opened.page.emulateMedia({ media: 'print' })
  expect(await opened.page.getByRole('button', { name: 'Open all' }).isVisible()).toBe(false)
  expect(await opened.page.locator('nav').isVisible()).toBe(false)
  expect(await visibleTargets(opened.page)).toHaveLength(5)
  const pdf = await opened.page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThan(6)
})

test('lateness against the host: verdict, why, bounds with the limit, shapes of the worst', async () => {
  await using opened = await openPage(browser, comparedReport())
  const { page } = opened
  const section = page.getByRole('region', { name: 'Timers against the host' })
  expect(await section.locator('tbody .badge').allInnerTexts()).toEqual([
    ...['✓ steady', '! jittery', '~ contaminated', '? inconclusive', '✓ steady'],
  ])
  expect(await section.innerText()).toContain('the CPU quota stopped it')
  expect(await section.locator('.limit').count()).toBe(5)
  expect(await section.getByRole('img', { name: 'How often which lateness came' }).isVisible()).toBe(true)
  expect(await section.locator('.plot svg').count()).toBe(10)
  expect(opened.trouble).toEqual([])
  const since = await page.getByRole('region', { name: 'Since the baseline' }).innerText()
  expect(since).toContain('glibc floor raised to GLIBC_2.34, was GLIBC_2.17, by C code in github.com/mattn/go-sqlite3')
})

test('two binaries in two profiles are told apart', async () => {
  await using opened = await openPage(browser, severalBinaries())
  const heads = await opened.page.locator('.matrix > thead th').allInnerTexts()
  expect(heads.map((head) => head.replace(/ .*/, ''))).toEqual(expect.arrayContaining(['binary', 'profile']))
  expect(await opened.page.getByRole('button', { name: 'centos:7' }).count()).toBe(4)
})

test('names of cells and profiles are not broken where there is room', async () => {
  const report = measuredReport()
  const cells = report.cells.map((cell, index) => (index % 2 === 0 ? cell : { ...cell, profile: 'readonly' }))
  await using opened = await openPage(browser, { ...report, cells }, { viewport: { width: 1100, height: 900 } })
  const broken = await opened.page.locator('.duet tbody th code, .matrix .row td.profile').evaluateAll((found) =>
    found.flatMap((each) => {
      const range = each.ownerDocument.createRange()
      range.selectNodeContents(each)
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [each.textContent] : []
    }),
  )
  expect(broken).toEqual([])
  expect(await opened.page.locator('.duet tbody th code').allTextContents()).toContainEqual(
    expect.stringMatching(/\+readonly$/),
  )
})
