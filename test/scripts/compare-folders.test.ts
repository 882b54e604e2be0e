import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareFolders } from '../../scripts/compare-folders.ts'

test('names what differs and what is on one side only', () => {
  const root = mkdtempSync(join(tmpdir(), 'portcullis-compare-'))
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const side of ['left', 'right']) write(`${side}/same.cjs`, 'same')
  write('left/lib/changed.cjs', 'old')
  write('right/lib/changed.cjs', 'new')
  write('left/gone.cjs', '')
  write('right/lib/deep/added.cjs', '')
  const names = { left: 'dist', right: 'a fresh build' }
  try {
    expect(compareFolders(join(root, 'left'), join(root, 'right'), names)).toEqual([
      'gone.cjs: only in dist',
      'lib/changed.cjs: differs',
      'lib/deep/added.cjs: only in a fresh build',
    ])
    expect(compareFolders(join(root, 'absent'), join(root, 'left'), names)).toHaveLength(3)
    expect(compareFolders(join(root, 'left'), join(root, 'left'), names)).toEqual([])
  } finally {
    rmSync(root, { recursive: true })
  }
})
