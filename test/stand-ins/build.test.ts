import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const cache = mkdtempSync(join(tmpdir(), 'portcullis-cache-'))
afterAll(() => rmSync(cache, { recursive: true }))

test('an unknown stand-in: the message names the known ones, exit code 2', () => {
  const ended = build(['debian-99'])
  expect(ended.status).toBe(2)
  expect(ended.stderr).toMatch(/^there is no stand-in "debian-99"\n\nKnown are: alpine-3\.20, .*busybox-glibc\.$/m)
})

test('an unknown option: exit code 2', () => {
  expect(build(['--speed'])).toMatchObject({ status: 2, stdout: '' })
})

test('a mirror that does not answer: the message says which, exit code 3, nothing is left half done', () => {
  const ended = build(['debian-12'], { PORTCULLIS_DEBIAN_MIRROR: 'http://127.0.0.1:1/debian' })
  expect(ended.stderr).toMatch(/^Debian bookworm packages could not be fetched from http:\/\/127\.0\.0\.1:1\/debian: /m)
  expect(ended.stderr).toContain('PORTCULLIS_DEBIAN_MIRROR')
  expect(ended.status).toBe(3)
  expect(readdirSync(join(cache, 'stand-ins'))).toEqual([])
  expect(readdirSync(join(cache, 'debian', 'bookworm-amd64'))).toEqual([])
})

test('no apt-get on the PATH: the message says what stand-ins are made from, exit code 3', () => {
  const ended = build(['debian-12'], { PATH: '/nonexistent' })
  expect(ended.stderr).toContain('Stand-ins are made from Debian packages')
  expect(ended.status).toBe(3)
})

function build(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const script = join(import.meta.dirname, '../../matrix/stand-ins/build.ts')
  return spawnSync(process.execPath, [script, '--arch', 'amd64', ...words], {
    encoding: 'utf8',
    env: { ...process.env, PORTCULLIS_CACHE: cache, ...env },
  })
}
