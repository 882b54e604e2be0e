import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'
import { zigFolder } from '../agreement/zig.ts'
import { blocksOf, docsPages, isConfig, type Block } from './page-commands.ts'
import { FINDINGS, PAGES, type PagePlan } from './page-plans.ts'
import { shellIn } from './transcript.ts'

/** Commands of the pages, in folders like those they speak of. */
let root: string
const image = `portcullis-docs-test:${process.pid}`

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'portcullis-docs-'))
  process.env['PATH'] = `${process.env['PATH']}:${zigFolder(cacheDirectory(process.env))}`
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const pages = Object.entries(PAGES).filter(([page, { ranBy, notRun = {} }]) => {
  return (
    ranBy === undefined && blocksOf(page).some(({ commands }) => commands.some((each) => !Object.hasOwn(notRun, each)))
  )
})

test.each(pages)('%s', { timeout: 240_000 }, (page, plan) => {
  expect(runPage(page, plan, withoutTimers)).toEqual([])
})

test('findings', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(root, 'image-'))
  execFileSync('go', ['build', '-o', join(folder, 'app'), '.'], {
    cwd: join(import.meta.dirname, 'programs/small'),
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false', GO111MODULE: 'off' },
  })
  execFileSync('sh', ['-c', `tar -C '${folder}' -c app | docker import --change 'ENTRYPOINT ["/app"]' - ${image}`])
  try {
    const ofFindings = docsPages().filter((page) => page.startsWith('docs/findings/'))
    expect(ofFindings.flatMap((page) => runPage(page, FINDINGS, inImage))).toEqual([])
  } finally {
    execFileSync('docker', ['rmi', '--force', image])
  }
})

/** Blocks that did not end as they should. */
function runPage(page: string, plan: PagePlan, adapted: (command: string) => string): readonly object[] {
  const blocks = blocksOf(page)
  const left = (block: Block): readonly string[] => {
    return block.commands.filter((command) => !Object.hasOwn(plan.notRun ?? {}, command))
  }
  if (blocks.every((block) => left(block).length === 0)) return []
  const folder = join(mkdtempSync(join(root, 'page-')), 'folder')
  mkdirSync(folder)
  const shell = shellIn(folder)
  plan.setUp?.(folder)
  return blocks.flatMap((block) => {
    if (isConfig(block)) writeFileSync(join(folder, 'portcullis.yml'), block.text)
    const commands = left(block)
    if (commands.length === 0) return []
    const ended = shell(`set -e\n${commands.map(adapted).join('\n')}`)
    return ended.status === (plan.ends?.[commands.at(-1)!] ?? 0) ? [] : [{ page, commands, ...ended }]
  })
}

/** `docker run OPTIONS IMAGE` with an image there is. */
function inImage(command: string): string {
  return command.replace(/^docker run (.*)\bIMAGE$/, `docker run --rm $1${image}`)
}

/** The benchmark takes five seconds a cell, and other tests run it. */
function withoutTimers(command: string): string {
  return command.includes('--no-timers') ? command : command.replace(/(?:portcullis|cli\.cjs) check /, '$&--no-timers ')
}
