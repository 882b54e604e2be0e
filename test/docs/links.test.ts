import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../helpers/portcullis.ts'
import { docsPages } from './page-commands.ts'

const LINK = /\]\((?!https?:|mailto:)([^)\s]+)\)/g

/** As GitHub makes them of headings. */
function anchors(text: string): ReadonlySet<string> {
  const headings = [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!)
  return new Set(
    headings.map((each) =>
      each
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

test('every link of the pages leads somewhere, to a heading too', () => {
  const pages = docsPages()
  const dead = pages.flatMap((page) => {
    const text = readFileSync(join(ROOT, page), 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '')
    return [...text.matchAll(LINK)].flatMap(([, target]) => {
      const [path, anchor] = target!.split('#')
      const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path!)
      if (!existsSync(file)) return [`${page}: ${target}`]
      const known = anchor === undefined || !file.endsWith('.md') || anchors(readFileSync(file, 'utf8')).has(anchor)
      return known ? [] : [`${page}: ${target}`]
    })
  })
  expect(pages.length).toBeGreaterThan(80)
  expect(dead).toEqual([])
})

test('every page for people can be reached from the README', () => {
  const reached = new Set(['README.md'])
  for (const page of reached) {
    if (!page.endsWith('.md')) continue
    for (const [, target] of readFileSync(join(ROOT, page), 'utf8').matchAll(LINK)) {
      const file = join(dirname(page), target!.split('#')[0]!)
      if (existsSync(join(ROOT, file)) && statSync(join(ROOT, file)).isFile()) reached.add(file)
    }
  }
  const pages = docsPages().filter((page) => page.startsWith('docs/') && !page.startsWith('docs/findings/'))
  expect(pages.filter((page) => !reached.has(page))).toEqual([])
})

test('the pictures are small, and the one with text is a picture of a failing gate without script', () => {
  const picture = (name: string): string => join(ROOT, 'docs/pictures', name)
  for (const name of ['terminal.svg', 'page.png', 'comment.png']) {
    expect(statSync(picture(name)).size).toBeGreaterThan(5_000)
    expect(statSync(picture(name)).size).toBeLessThan(150_000)
  }
  const svg = readFileSync(picture('terminal.svg'), 'utf8')
  expect(svg).toContain('Gate fails for hello-server')
  expect(svg).not.toMatch(/<script|href=|\son\w+=/)
})
