import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startCli } from '../helpers/portcullis.ts'
import { REPOSITORIES } from '../init/repositories.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-init-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function everything(): string[] {
  return globSync('{*,.github/**}', { cwd: folder }).toSorted()
}

async function init(...words: string[]) {
  const { code, stdout, stderr } = await startCli(['init', ...words], { cwd: folder }).ended
  return { code, stdout, stderr }
}

test('writes both files and says what it chose', async () => {
  put(REPOSITORIES.goreleaser)
  const { code, stdout, stderr } = await init('--uses', 'acme/portcullis@v1')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('The program is ./cmd/shipped, which .goreleaser.yaml releases')
  expect(stdout).toContain('wrote portcullis.yml\nwrote .github/workflows/portcullis.yml\n')
  expect(readFileSync(join(folder, '.github/workflows/portcullis.yml'), 'utf8')).toContain('uses: acme/portcullis@v1\n')
})

test.each(['portcullis.yml', '.github/workflows/portcullis.yml'])('writes over nothing: %s', async (path) => {
  put({ ...REPOSITORIES.server, [path]: '# mine\n' })
  const before = everything()
  const { code, stdout, stderr } = await init()
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(`${path} is there already`)
  expect(readFileSync(join(folder, path), 'utf8')).toBe('# mine\n')
  expect(everything()).toEqual(before)
})

test('a link that leads nowhere is there too', async () => {
  put(REPOSITORIES.server)
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'portcullis.yml'))
  expect(await init()).toMatchObject({ code: 2 })
  expect(readdirSync(folder)).not.toContain('elsewhere')
})

test('outside a Go module, and in one without a program', async () => {
  expect(await init()).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no go.mod') as string })
  put({ 'go.mod': 'module m\n', 'a.go': 'package a\n' })
  expect(await init()).toMatchObject({ code: 2, stderr: expect.stringContaining('no package main') as string })
  expect(readdirSync(folder).toSorted()).toEqual(['a.go', 'go.mod'])
})

test('wrong words', async () => {
  expect(await init('--uses', 'a b')).toMatchObject({ code: 2 })
  expect(await init('here')).toMatchObject({ code: 2 })
})
