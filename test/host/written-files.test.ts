import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeLock } from '../../src/host/files/image-locks.ts'
import { timerHistoryFile } from '../../src/host/files/timer-history-file.ts'
import { ROOT, startCli } from '../helpers/portcullis.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
let folder: string
let victim: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-written-'))
  victim = join(folder, 'victim')
  writeFileSync(victim, 'precious')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function checkInto(out: string): Promise<{ code: number | null; stderr: string }> {
  const cli = startCli(['check', ESBUILD, '--engine', 'none', '--target', 'scratch', '--out', out])
  // Far more than a check without an engine takes: one that waits for a reader of a pipe never ends.
  const limit = setTimeout(() => cli.child.kill('SIGKILL'), 60_000)
  const { code, stderr } = await cli.ended
  clearTimeout(limit)
  return { code, stderr }
}

describe('--out', () => {
  test.each(['report.json', 'test-result.json', 'subjects.sha256', 'platform-signature.json'])(
    '%s that is a link: refused, and what it names is as it was',
    async (name) => {
      const out = join(folder, 'out')
      mkdirSync(out)
      symlinkSync(victim, join(out, name))
      const { code, stderr } = await checkInto(out)
      expect(readFileSync(victim, 'utf8')).toBe('precious')
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/it is a symbolic link/) })
      expect(lstatSync(join(out, name)).isSymbolicLink()).toBe(true)
    },
  )

  test.each(['report.md', 'test-result.json'])('%s that is a named pipe: refused at once', async (name) => {
    const out = join(folder, 'out')
    mkdirSync(out)
    execFileSync('mkfifo', [join(out, name)])
    const { code, stderr } = await checkInto(out)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/it is a named pipe/) })
  })

  test('reports of before are replaced, keep their rights, and nothing else is left', async () => {
    const out = join(folder, 'out')
    expect(await checkInto(out)).toMatchObject({ code: 0 })
    const names = readdirSync(out)
    writeFileSync(join(out, 'report.json'), 'old')
    chmodSync(join(out, 'report.json'), 0o600)
    expect(await checkInto(out)).toMatchObject({ code: 0 })
    expect(readdirSync(out)).toEqual(names)
    expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).toHaveProperty('binaries')
    expect(statSync(join(out, 'report.json')).mode & 0o777).toBe(0o600)
  })
})

test('targets --lock writes through no link', () => {
  const path = join(folder, 'portcullis.lock')
  symlinkSync(victim, path)
  rmSync(victim)
  expect(() => writeLock(path, 'linux/amd64', [], [])).toThrow(/portcullis\.lock": it is a symbolic link/)
  expect(readdirSync(folder)).toEqual(['portcullis.lock'])
})

test('--timer-history takes the place of no link', async () => {
  const path = join(folder, 'timers.jsonl')
  symlinkSync(victim, path)
  await expect(timerHistoryFile(path).write('{"v":1}\n')).rejects.toThrow(/timers\.jsonl": it is a symbolic link/)
  expect(readdirSync(folder)).toEqual(['timers.jsonl', 'victim'])
})
