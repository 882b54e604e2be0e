import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Annotation } from '../../src/action/action-annotations.ts'

const MODULE = join(import.meta.dirname, '../../src/action/action-annotations.ts')

/** What the runner gets to read, line by line. */
function said(annotations: readonly Annotation[]): string[] {
  const script = `import { annotate } from ${JSON.stringify(MODULE)}; annotate(JSON.parse(process.argv[1]))`
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(annotations)])
  expect(child.stderr.toString()).toBe('')
  return child.stdout.toString().trimEnd().split('\n')
}

const error = (message: string): Annotation => ({ level: 'error', title: 'T', message })

test('hostile text stays within one command', () => {
  const lines = said([
    {
      level: 'error',
      title: '\u001B[2J::debug::x, file=/etc/passwd',
      message: 'a\n::set-output name=verdict::pass\r\n##[add-mask]x\u001B[31m%0A::error::y\u202E',
      file: 'a,line=1::error::b',
      line: 3,
      column: 5,
    },
  ])
  expect(lines).toEqual([
    '::error title=\\x1b[2J%3A%3Adebug%3A%3Ax%2C file=/etc/passwd,file=a%2Cline=1%3A%3Aerror%3A%3Ab,line=3,col=5::' +
      'a%0A\\x3a:set-output name=verdict::pass\\x0d%0A#\\x23[add-mask]x\\x1b[31m%250A::error::y\\u202e',
  ])
})

test('at most ten of a level, the last one counts the rest', () => {
  const lines = said([
    ...Array.from({ length: 25 }, (_, index) => error(`no ${index}`)),
    { ...error('w'), level: 'warning' },
  ])
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
  expect(lines[9]).toContain('16 more')
  expect(lines[10]).toContain('::warning')
  expect(lines).toHaveLength(11)
})

test('ten are shown as they are', () => {
  expect(said(Array.from({ length: 10 }, (_, index) => error(`no ${index}`))).join()).not.toContain('more')
})

test('a long message keeps to what the runner takes', () => {
  const [line] = said([error('é'.repeat(10_000))])
  expect(line!.length).toBeLessThan(4096)
})
