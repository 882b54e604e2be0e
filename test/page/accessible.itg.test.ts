import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allPass, engineNone, interrupted, mixed, severalBinaries } from '../report/sample-report.ts'
import { openPage, startBrowser } from './open-page.ts'
import { comparedReport, withFacts } from './sample-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const REPORTS = {
  mixed: withFacts(mixed()),
  'all pass': allPass(),
  'without an engine': engineNone(),
  interrupted: interrupted(),
  'several binaries': severalBinaries(),
  compared: comparedReport(),
}

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** Every rule of axe-core, those of best practice too. */
async function violations(report: keyof typeof REPORTS, colorScheme: 'light' | 'dark', width: number) {
  await using opened = await openPage(browser, REPORTS[report], {
    colorScheme,
    viewport: { width, height: 900 },
    // The policy of the page holds for what axe-core does in it, and the rule for colours makes markup.
    bypassCSP: true,
  })
  await opened.page.getByRole('button', { name: 'Open all' }).click()
  await opened.page.evaluate(`document.querySelectorAll('details').forEach((fold) => { fold.open = true })`)
  await opened.page.evaluate(AXE)
  const result = await opened.page.evaluate<{ violations: Violation[]; passes: unknown[] }>('axe.run()')
  expect(result.passes.length).toBeGreaterThan(20)
  return result.violations.map(({ id, nodes }) => [
    id,
    nodes.slice(0, 3).map(({ html, failureSummary }) => [html, failureSummary]),
  ])
}

test.each(Object.keys(REPORTS) as (keyof typeof REPORTS)[])('%s has no violation', async (name) => {
  expect(await violations(name, 'light', 1280)).toEqual([])
})

test.each([
  ['mixed', 'dark', 1280],
  ['mixed', 'dark', 390],
  ['mixed', 'light', 390],
  ['compared', 'dark', 1280],
] as const)('%s, %s, %i pixels wide: no violation', async (name, scheme, width) => {
  expect(await violations(name, scheme, width)).toEqual([])
})
