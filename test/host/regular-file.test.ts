import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readRegularFile } from '../../src/engines/regular-file.ts'
import { actionEnvironment } from '../../src/action/action-environment.ts'
import { inspectFiles } from '../../src/host/files/inspect-files.ts'
import { readLock } from '../../src/host/files/image-locks.ts'
import { workingFiles } from '../../src/host/trust/working-files.ts'
import { readConfig } from '../../src/host/trust/load-config.ts'
import { resolveSeccompWords } from '../../src/host/files/seccomp-files.ts'
import { timerHistoryFile } from '../../src/host/files/timer-history-file.ts'
import { readSignature } from '../../src/cli/verify/read-signature.ts'

const folder = mkdtempSync(join(tmpdir(), 'regular-file-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)
execFileSync('mkfifo', [at('fifo')])
execFileSync('mkfifo', [at('fifo.json')])
mkdirSync(at('folder'))
writeFileSync(at('large'), '')
truncateSync(at('large'), 3 * 2 ** 30)
symlinkSync('/dev/zero', at('zero'))
writeFileSync(at('text'), 'é'.repeat(10_000))

describe('readRegularFile', () => {
  test.each([
    ['fifo', 'is not a regular file'],
    ['zero', 'is not a regular file'],
    ['folder', 'is a folder'],
    ['large', 'has 3221225472 bytes; 20000 are allowed'],
  ])('%s is refused', (name, problem) => {
    expect(readRegularFile(at(name), 20_000)).toEqual({ kind: 'refused', problem })
  })

  test('what is not there is absent', () => {
    expect(readRegularFile(at('none'), 1)).toEqual({ kind: 'absent' })
    expect(readRegularFile(at('text/below'), 1)).toEqual({ kind: 'absent' })
  })

  test('text is read whole up to the bound', () => {
    expect(readRegularFile(at('text'), 20_000)).toEqual({ kind: 'text', text: 'é'.repeat(10_000) })
    expect(readRegularFile(at('text'), 19_999)).toMatchObject({ kind: 'refused' })
  })

  test('a file that says 0 bytes and has more is held to the bound as it is read', () => {
    expect(readRegularFile('/proc/self/status', 1 << 20)).toMatchObject({ text: expect.stringContaining('VmRSS') })
    expect(readRegularFile('/proc/self/status', 100)).toEqual({ kind: 'refused', problem: 'has more than 100 bytes' })
  })
})

const READERS: Readonly<Record<string, (path: string) => unknown>> = {
  'timer history': async (path) => await timerHistoryFile(path).read(),
  configuration: async (path) => await readConfig(path, {}),
  'seccomp profile': async (path) => await readConfig(null, { profiles: resolveSeccompWords([`seccomp=${path}`]) }),
  lock: async (path) => await readLock(path, 'portcullis.yml', workingFiles),
  signature: (path) => readSignature(path),
}

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test.each([
    ['fifo', 'is not a regular file'],
    ['zero', 'is not a regular file'],
    ['folder', 'is a folder'],
    ['large', 'has 3221225472 bytes'],
  ])('%s is refused by name', async (name, problem) => {
    const refusal = (async () => await read(at(name)))()
    await expect(refusal).rejects.toThrow(JSON.stringify(at(name)))
    await expect(refusal).rejects.toThrow(problem)
  })
})

test('a list of artifacts that is a FIFO keeps nobody waiting', () => {
  expect(() => inspectFiles([at('fifo.json')])).toThrow('is not a regular file')
})

test.each(['fifo', 'zero', 'folder', 'large'])('an event payload that is a %s counts as none', (name) => {
  expect(actionEnvironment({ GITHUB_EVENT_PATH: at(name) }).payload()).toBeNull()
})
