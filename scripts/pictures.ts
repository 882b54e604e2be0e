import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.ts'
import { terminalSvg } from './terminal-svg.ts'

/**
 * `node scripts/pictures.ts`: the pictures of the README, in docs/pictures, from a real run: hello-server with cgo in real containers.
 * Needs an engine, Go with a C compiler, Chromium and `script`.
 */
const root = join(import.meta.dirname, '..')
const out = join(root, 'docs', 'pictures')
const COLUMNS = 100
const CONFIG = `targets: [scratch, centos:7, debian:11, debian:12, ubuntu:24.04]
smoke: [{ name: version, args: [--version] }]
`

const folder = mkdtempSync(join(tmpdir(), 'portcullis-pictures-'))
mkdirSync(out, { recursive: true })
try {
  run('go', ['build', '-o', join(folder, 'hello-server'), './hello-server'], join(root, 'examples'))
  const raw = onTerminal()
  writeFileSync(
    join(out, 'terminal.svg'),
    await terminalSvg(raw, COLUMNS, 'portcullis check hello-server at a terminal'),
  )
  await photograph()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** What is typed, and what a terminal gets. */
function onTerminal(): string {
  const typed = 'portcullis check hello-server --no-timers'
  writeFileSync(join(folder, 'portcullis.yml'), CONFIG)
  const words = typed.replace('portcullis', `'${process.execPath}' '${join(root, 'src/cli/cli.ts')}'`)
  const command = `stty cols ${COLUMNS} rows 60; ${words} --out report`
  const { stdout } = spawnSync('script', ['-qfc', command, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm-256color', CI: '', NO_COLOR: '', FORCE_COLOR: '1' },
  })
  if (!stdout.includes('Gate fails')) throw new Error(`this is no report:\n${stdout}`)
  return `\u001B[32m$\u001B[39m \u001B[1m${typed}\u001B[22m\r\n${stdout}`
}

async function photograph(): Promise<void> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('There is no Chromium on the PATH.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, colorScheme: 'light' })
    await page.goto(pathToFileURL(join(folder, 'report/report.html')).href)
    await page.screenshot({ path: join(out, 'page.png') })
    await page.goto(`data:text/html;base64,${Buffer.from(commentPage()).toString('base64')}`)
    await page.screenshot({ path: join(out, 'comment.png'), clip: { x: 0, y: 0, width: 900, height: 620 } })
  } finally {
    await browser.close()
  }
}

/** The comment as GitHub would draw it, roughly. */
function commentPage(): string {
  const markdown = readFileSync(join(folder, 'report/report.md'), 'utf8')
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px 24px; width: 852px; font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif; color: #1f2328; background: #fff }
    table { border-collapse: collapse; margin: 0 0 16px } th, td { border: 1px solid #d1d9e0; padding: 6px 13px }
    tr:nth-child(2n) { background: #f6f8fa } h3 { font-size: 1.25em; margin: 8px 0 16px } code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font-size: 85% }
    pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: hidden; font-size: 85% } pre code { background: none; padding: 0 }
  </style>${html}`
}

function run(command: string, words: readonly string[], cwd: string): void {
  const env = { ...process.env, CGO_ENABLED: '1', GOWORK: 'off', GOFLAGS: '-buildvcs=false' }
  const { status } = spawnSync(command, words, { cwd, env, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}`)
}
