import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { openBinary } from '../../src/host/files/open-binary.ts'
import { outFolder } from '../../src/host/files/out-folder.ts'
import { startCli } from '../helpers/portcullis.ts'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-out-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('folders that are missing are made, those that are there are taken', () => {
  const path = join(folder, 'a', 'b', 'c')
  expect(outFolder(path)).toBe(path)
  expect(statSync(path).isDirectory()).toBe(true)
  expect(outFolder(path)).toBe(path)
})

test('a file in the way, a loop of links and a parent that denies are told, and soon', () => {
  writeFileSync(join(folder, 'file'), '')
  symlinkSync('loop', join(folder, 'loop'))
  expect(() => outFolder(join(folder, 'file'))).toThrow(/cannot write to the folder .*file is a file/)
  expect(() => outFolder(join(folder, 'file', 'x'))).toThrow(UsageError)
  expect(() => outFolder(join(folder, 'loop', 'x'))).toThrow(/ELOOP/)
  // Node's own `recursive` tries without end there.
  expect(() => outFolder('/proc/portcullis/x')).toThrow(UsageError)
})

test('a binary that cannot be opened is told by its name', () => {
  symlinkSync('round', join(folder, 'round'))
  expect(() => openBinary(join(folder, 'round'))).toThrow(/round" cannot be opened: ELOOP/)
  expect(() => openBinary('x'.repeat(5000))).toThrow(/x…" cannot be opened: ENAMETOOLONG/)
})

describe('the command line', () => {
  test('a folder that cannot be is refused before anything runs', async () => {
    const { code, stdout, stderr } = await startCli(['check', process.execPath, '--engine', 'none', '--out', '/proc/x'])
      .ended
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('cannot write to the folder "/proc/x"')
    expect(stderr).not.toContain('predicted')
  })
})
