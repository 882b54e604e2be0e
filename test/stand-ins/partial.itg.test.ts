import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'

test('a Debian release that cannot be fetched takes down its own stand-ins alone', () => {
  const cache = mkdtempSync(join(tmpdir(), 'portcullis-cache-'))
  try {
    // As a machine that has fetched Debian 12 before, and is without a network now.
    cpSync(join(cacheDirectory(process.env), 'debian', 'bookworm-amd64'), join(cache, 'debian', 'bookworm-amd64'), {
      recursive: true,
    })
    const script = join(import.meta.dirname, '../../matrix/stand-ins/build.ts')
    const ended = spawnSync(process.execPath, [script, '--arch', 'amd64', 'debian-13', 'debian-12'], {
      encoding: 'utf8',
      env: { ...process.env, PORTCULLIS_CACHE: cache, PORTCULLIS_DEBIAN_MIRROR: 'http://127.0.0.1:1/debian' },
    })
    expect(readdirSync(join(cache, 'stand-ins'))).toEqual(['debian-12-amd64.json', 'debian-12-amd64.tar'])
    expect(ended.stdout).toContain('built debian-12')
    expect(ended.stderr).toContain('Debian trixie packages could not be fetched from http://127.0.0.1:1/debian')
    expect(ended.stderr).toContain('Not built: debian-13\n')
    expect(ended.status).toBe(3)
  } finally {
    rmSync(cache, { recursive: true, force: true })
  }
})
