import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium on the PATH, for the tests of the page; null = there is none. */
export function findBrowser(path: string = process.env['PATH'] ?? ''): string | null {
  const folders = path.split(delimiter).filter(Boolean)
  const files = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return files.find((file) => existsSync(file)) ?? null
}
