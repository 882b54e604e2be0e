import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { renderPage } from '../../src/report/page/render-page.ts'
import type { Report } from '../../src/report/report.ts'
import { findBrowser } from '../../scripts/find-browser.ts'

/**
 * Chromium without a sandbox of its own, since tests run as root: it opens nothing but our pages. `fonts`: a configuration of fontconfig in
 * place of this machine's.
 */
export async function startBrowser(fonts: string | null = null): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('There is no Chromium on the PATH; `npm test` installs it on Debian.')
  return await chromium.launch({
    executablePath,
    args: ['--no-sandbox'],
    ...(fonts !== null && { env: { ...process.env, FONTCONFIG_FILE: fonts } }),
  })
}

export interface OpenPage extends AsyncDisposable {
  readonly page: Page
  readonly url: string
  /** Addresses that were asked for, the page itself first. */
  readonly requests: readonly string[]
  /** Errors, refusals of the policy among them, and dialogs. */
  readonly trouble: readonly string[]
}

/** The report's page from disk, as a reader opens it. */
export async function openPage(
  browser: Browser,
  report: Report,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-page-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, renderPage(report))
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  const trouble: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('console', (message) => trouble.push(message.text()))
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const url = pathToFileURL(file).href
  await page.goto(url)
  return {
    page,
    url,
    requests,
    trouble,
    async [Symbol.asyncDispose]() {
      await context.close()
      rmSync(folder, { recursive: true })
    },
  }
}
