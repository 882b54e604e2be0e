import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileOfZip } from '../../../src/action/github/zip-file.ts'
import { zip } from '../../helpers/zip.ts'

const MAX = 1024 * 1024
const REPORT = { name: 'report.json', content: '{"schema": "portcullis-report/1"}' }

async function read(bytes: Uint8Array): Promise<string> {
  return (await fileOfZip(bytes, 'report.json', MAX)).toString('utf8')
}

test.each([0, 8] as const)('a file among others, by method %i', async (method) => {
  const bytes = zip([
    { name: 'report.md', content: '# x' },
    { ...REPORT, method },
    { name: 'a/b.json', content: '{}' },
  ])
  expect(await read(bytes)).toBe(REPORT.content)
})

test("the writer's zips are zips: Python lists and reads them", () => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-zip-'))
  const path = join(folder, 'x.zip')
  writeFileSync(path, zip([REPORT, { name: 'report.md', content: 'x'.repeat(5000) }]))
  const script =
    'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),z.namelist(),z.read("report.json"))'
  const said = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(said).toBe(`None ['report.json', 'report.md'] b'${REPORT.content}'\n`)
})

describe('refused', () => {
  const bomb = Buffer.alloc(64 * 1024 * 1024)
  test.each<[name: string, bytes: () => Uint8Array, says: RegExp]>([
    ['nothing', () => Buffer.alloc(0), /cannot be read as a zip/],
    ['no zip', () => Buffer.from('<html>'), /cannot be read as a zip/],
    ['half a zip', () => zip([REPORT]).subarray(0, 60), /cannot be read as a zip/],
    ['a zip without the file', () => zip([{ ...REPORT, name: 'other.json' }]), /has no file report\.json/],
    ['the file in a folder only', () => zip([{ ...REPORT, name: 'x/report.json' }]), /has no file report\.json/],
    ['the file twice', () => zip([REPORT, REPORT]), /has 2 files report\.json/],
    ['a path that leads out', () => zip([REPORT, { name: '../../etc/passwd', content: 'x' }]), /relative path/],
    ['an absolute path', () => zip([REPORT, { name: '/etc/passwd', content: 'x' }]), /absolute path/],
    ['a path of Windows', () => zip([REPORT, { name: 'C:\\x', content: 'x' }]), /characters in fileName|absolute path/],
    ['a link', () => zip([{ ...REPORT, content: '/etc/passwd', mode: 0o120777 }]), /other than a regular file/],
    ['a device', () => zip([{ ...REPORT, mode: 0o020666 }]), /other than a regular file/],
    ['an encrypted file', () => zip([{ ...REPORT, encrypted: true }]), /encrypted/],
    ['a bomb that says so', () => zip([{ name: 'report.json', content: bomb }]), /more than the 1048576 bytes/],
    [
      'a bomb that lies about it',
      () => zip([{ name: 'report.json', content: bomb, claimedSize: 1000 }]),
      /too many bytes/,
    ],
    ['less than it says', () => zip([{ ...REPORT, claimedSize: 1000 }]), /not enough bytes/],
    ['a wrong checksum', () => zip([{ ...REPORT, claimedCrc: 1 }]), /damaged: its checksum/],
    [
      'very many entries',
      () => zip(Array.from({ length: 1001 }, (_, at) => ({ name: `${at}`, content: '' }))),
      /has 1001 entries, 1000 are allowed/,
    ],
    ['more entries than there are', () => zip([REPORT], { entryCount: 900 }), /cannot be read as a zip/],
  ])('%s', async (_name, bytes, says) => {
    await expect(read(bytes())).rejects.toThrow(says)
  })
})

test('damaged anywhere, it is read whole or refused, and nothing else happens', async () => {
  const whole = zip([REPORT, { name: 'report.md', content: '# x\n'.repeat(50) }])
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole)
    damaged[at]! ^= 1 << (at % 8)
    const text = await read(damaged).catch((error: unknown) => (error as Error).message)
    expect(text === REPORT.content || /^the artifact (has|cannot be read)/.test(text), `${at}: ${text}`).toBe(true)
  }
})
