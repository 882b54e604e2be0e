import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as esbuild from 'esbuild'

/** Script and style of report.html with their hashes, made from page/: `node scripts/generate-page.ts` writes them, a test holds them fresh. */
const ROOT = join(import.meta.dirname, '..')
export const ASSETS_PATH = 'src/report/page/page-assets.json'
/** The oldest browsers that the page is made for. */
const TARGET = ['chrome111', 'firefox115', 'safari16.4']

export function pageAssets(): string {
  const script = small('page.ts', 'ts')
  const style = small('page.css', 'css')
  const assets = { script, scriptHash: hashOf(script), style, styleHash: hashOf(style) }
  return `${JSON.stringify(assets, null, 2)}\n`
}

function small(name: string, loader: 'ts' | 'css'): string {
  const source = readFileSync(join(ROOT, 'page', name), 'utf8')
  const { code } = esbuild.transformSync(source, { loader, target: TARGET, minify: true, charset: 'utf8' })
  const text = (loader === 'ts' ? `(()=>{${code.trim()}})()` : code).trim()
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`page/${name} would end its own element`)
  return text
}

/** As a content security policy names it. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

if (import.meta.main) writeFileSync(join(ROOT, ASSETS_PATH), pageAssets())
