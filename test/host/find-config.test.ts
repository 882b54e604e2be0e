import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { init } from '../../src/cli/commands/init.ts'
import { readConfig } from '../../src/host/trust/load-config.ts'

let before: string
let folder: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'portcullis-config-'))
  mkdirSync(join(folder, '.github'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const NAMES = ['portcullis.yml', 'portcullis.yaml', '.portcullis.yml', '.portcullis.yaml']
const PATHS = [...NAMES, ...NAMES.map((name) => `.github/${name}`)]

async function targets(): Promise<readonly string[]> {
  return (await readConfig(null, {})).targets.map(({ id }) => id)
}

test.each(PATHS)('%s is read without being named', async (path) => {
  expect((await targets()).length).toBeGreaterThan(1)
  writeFileSync(path, 'targets: [alpine:3.20]')
  expect(await targets()).toEqual(['alpine:3.20'])
  writeFileSync(path, 'tagets: [alpine:3.20]')
  await expect(targets()).rejects.toThrow(`${path}:1:1: unknown key "tagets"; did you mean "targets"?`)
})

test.each(PATHS)('%s is not written over by init', (path) => {
  writeFileSync(path, 'engine: none')
  expect(() => init(null, folder)).toThrow(new UsageError(`${path} is there already`, { hint: '' }).message)
})

test('of two none is passed over in silence, unless one is named', async () => {
  writeFileSync('portcullis.yml', 'targets: [alpine:3.20]')
  writeFileSync('.github/portcullis.yaml', 'targets: [debian:12]')
  await expect(targets()).rejects.toThrow('there are 2 configurations here: portcullis.yml, .github/portcullis.yaml')
  expect((await readConfig('.github/portcullis.yaml', {})).targets.map(({ id }) => id)).toEqual(['debian:12'])
})

test('a link that leads nowhere is refused', async () => {
  symlinkSync('gone.yml', 'portcullis.yml')
  await expect(targets()).rejects.toThrow('configuration "portcullis.yml" is not a file')
})
