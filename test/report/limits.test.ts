import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts'
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts'
import { cpuMs } from '../helpers/cpu-time.ts'
import { blockSkeleton, parseGfm } from './gfm-tree.ts'
import { mixed, thousand } from './sample-report.ts'

const REPORT = thousand()

describe.each([60_000, 30_000, 20_000, 12_000, 8_000, 4_000, 2_000])('1,000 cells in %i characters', (limit) => {
  const text = renderMarkdown(REPORT, {
    limit,
    marker: '<!-- portcullis:main 0123456789abcdef -->',
    runUrl: 'https://github.com/a/b/actions/runs/1',
  })

  test('fits, marker and all, and is whole Markdown', () => {
    expect(text.length).toBeLessThanOrEqual(limit)
    expect(text.match(/<details/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
    expect(blockSkeleton(parseGfm(text))).not.toContain('code[]')
  })

  test('keeps verdict, counts and the way to the rest', () => {
    expect(text).toContain('### ❌ Gate fails for `server`: 200 required cells fail (')
    expect(text).toMatch(/2026\.08` and 197 more\), 100 required cells unknown/)
    expect(text).toContain('1,000 cells: 700 pass, 200 fail, 100 unknown; 900 of 900 as predicted.')
    expect(text).toContain('[The whole run](<https://github.com/a/b/actions/runs/1>)')
  })

  test('says of failing required cells how many are left out', () => {
    const rows = text.match(/^\| ❌ fail \|/gm)?.length ?? 0
    const left = Number(/❌ (\d+) fail, all required[^)]*\): left out/.exec(text)?.[1] ?? 0)
    const inVerdict = 3 + Number(/and (\d+) more\), 100 required/.exec(text)?.[1])
    expect([rows + left, inVerdict]).toEqual([text.includes('more cells (') ? 200 : 0, 200])
    expect(text).not.toContain('fail, none required')
  })
})

test('what matters least goes first', () => {
  const at = (limit: number): string => renderMarkdown(REPORT, { limit })
  const all = at(10_000_000)
  expect(all).toContain('✅ 700 cells pass</summary>')
  const first = at(all.length - 1)
  expect(first).toContain('✅ 700 cells pass</summary>')
  expect(first.length).toBeLessThan(all.length)
  expect(at(60_000)).toContain('✅ 700 cells pass, not listed here.')
  expect(at(60_000).match(/^\| ❌ fail \|/gm)).toHaveLength(200)
})

test('nothing is left out of a usual report', () => {
  expect(renderMarkdown(mixed())).toBe(renderMarkdown(mixed(), { limit: 10_000_000 }))
  expect(renderMarkdown(mixed())).not.toContain('for length')
})

test('is the same each time', () => {
  expect(renderMarkdown(thousand())).toBe(renderMarkdown(REPORT))
  expect(renderTerminal(thousand(), { width: 80, color: true })).toBe(
    renderTerminal(REPORT, { width: 80, color: true }),
  )
})

test('1,000 cells take less than 300 ms of CPU, the best of three', () => {
  const best = (render: () => string): number => Math.min(...[1, 2, 3].map(() => cpuMs(render)))
  expect(best(() => renderMarkdown(REPORT))).toBeLessThan(300)
  expect(best(() => renderTerminal(REPORT, { width: 100, color: true }))).toBeLessThan(300)
})
