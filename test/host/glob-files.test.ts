import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { globFiles } from '../../src/host/files/glob-files.ts'

const FILES = ['dist/app_linux_amd64/app', 'dist/app_linux_arm64/app', 'dist/.hidden/app', 'dist/a[1]', 'dist/(x) y']
const before = process.cwd()
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-glob-'))
  for (const file of FILES) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
  symlinkSync('app_linux_amd64/app', join(folder, 'dist/link'))
  process.chdir(folder)
})

afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

test.each([
  ['dist/*/app', ['dist/app_linux_amd64/app', 'dist/app_linux_arm64/app']],
  ['./dist/*/app', ['dist/app_linux_amd64/app', 'dist/app_linux_arm64/app']],
  ['**/app', ['dist/app_linux_amd64/app', 'dist/app_linux_arm64/app']],
  ['dist/app_linux_{amd64,386}/app', ['dist/app_linux_amd64/app']],
  ['dist/app_linux_[!a]*/app', []],
  ['dist/a[[]1]', ['dist/a[1]']],
  ['dist/*', ['dist/(x) y', 'dist/a[1]', 'dist/link']],
  ['dist', []],
])('%s', (glob, files) => {
  expect(globFiles(glob)).toEqual(files)
})

test('an absolute glob has absolute files, sorted', () => {
  const files = globSync(join(folder, 'dist/*/app')).toSorted()
  expect(files).toHaveLength(2)
  expect(globFiles(join(folder, 'dist/*/app'))).toEqual(files)
})
