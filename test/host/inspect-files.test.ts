import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectFiles } from '../../src/host/files/inspect-files.ts'
import { UsageError } from '../../src/errors.ts'

/** As goreleaser writes it, shortened. */
const ARTIFACTS = [
  { name: 'metadata.json', path: 'dist/metadata.json', internal_type: 30, type: 'Metadata' },
  {
    name: 'app',
    path: 'dist/app_linux_amd64_v1/app',
    goos: 'linux',
    goarch: 'amd64',
    goamd64: 'v1',
    internal_type: 4,
    type: 'Binary',
  },
  { name: 'app', path: 'dist/app_darwin_all/app', goos: 'darwin', goarch: 'all', type: 'Universal Binary' },
  {
    name: 'app_linux_amd64.tar.gz',
    path: 'dist/app_linux_amd64.tar.gz',
    goos: 'linux',
    goarch: 'amd64',
    type: 'Archive',
  },
  { type: 'Binary', path: 7 },
  null,
  'text',
]

let project = ''
let list = ''

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'portcullis-inspect-files-'))
  mkdirSync(join(project, 'dist', 'app_linux_amd64_v1'), { recursive: true })
  writeFileSync(join(project, 'dist', 'app_linux_amd64_v1', 'app'), 'x')
  list = join(project, 'dist', 'artifacts.json')
  writeFileSync(list, JSON.stringify(ARTIFACTS))
})

afterAll(() => rmSync(project, { recursive: true }))

test('binaries of the list, found beside dist/ from any folder; one that is missing keeps its path', () => {
  expect(inspectFiles([list])).toEqual([
    { path: join(project, 'dist/app_linux_amd64_v1/app'), listedAs: { os: 'linux', arch: 'amd64' } },
    { path: 'dist/app_darwin_all/app' },
  ])
})

test('files as they are named, a list among them', () => {
  expect(inspectFiles(['a', list, 'b']).map(({ path }) => path.replace(project, ''))).toEqual([
    'a',
    '/dist/app_linux_amd64_v1/app',
    'dist/app_darwin_all/app',
    'b',
  ])
})

test.each([
  ['not there', 'nowhere.json', null, /is not there/],
  ['no JSON', 'broken.json', '[{', /broken.json" is no JSON: its end is missing/],
  ['no array', 'object.json', '{}', /holds no array/],
  ['without a binary', 'empty.json', '[{"type":"Archive","path":"a"}]', /lists no binary/],
])('a list: %s', (_, name, content, message) => {
  const path = join(project, name)
  if (content !== null) writeFileSync(path, content)
  expect(() => inspectFiles([path])).toThrow(UsageError)
  expect(() => inspectFiles([path])).toThrow(message)
})

test('the command: a bad file among good ones is a row, and the end is 2', () => {
  const good = join('node_modules', '@esbuild', `${process.platform}-${process.arch}`, 'bin', 'esbuild')
  const words = ['--no-warnings', 'src/cli/cli.ts', 'inspect', good, 'README.md', '/nowhere', '--json']
  const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 26 })
  expect(status).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'portcullis-inspect-list/1',
    binaries: [
      { binary: { path: good, format: expect.any(String) }, predictions: expect.any(Array) },
      { path: 'README.md', error: { code: 'binary-format', hint: expect.stringContaining('Name the built') } },
      { path: '/nowhere', error: { code: 'usage', message: 'binary "/nowhere" does not exist' } },
    ],
  })
})

test('the command: a single bad file is named by the error', () => {
  const words = ['--no-warnings', 'src/cli/cli.ts', 'inspect', 'README.md']
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('binary "README.md": this is text, not a binary')
})
