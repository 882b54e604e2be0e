import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renameVersions } from '../../matrix/stand-ins/rename-versions.ts'

/** A small set of our own: libbase offers BASE_1.0 and BASE_2.0, libuser needs BASE_2.0 of it. */
const CAP = { max: { BASE: '1.0' }, markers: [] }
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-rename-'))
  write('base.c', 'int old(void) { return 1; } int young(void) { return 2; }')
  write('base.map', 'BASE_1.0 { global: old; local: *; }; BASE_2.0 { global: young; } BASE_1.0;')
  gcc('-shared', '-fPIC', '-Wl,--version-script=base.map', '-Wl,-soname,libbase.so', '-o', 'libbase.so', 'base.c')
  write('user.c', 'int young(void); int used(void) { return young(); }')
  gcc('-shared', '-fPIC', '-o', 'libuser.so', 'user.c', '-L.', '-lbase')
  write('asks-old.c', 'int old(void); int main(void) { return old(); }')
  write('asks-young.c', 'int young(void); int main(void) { return young(); }')
  write('asks-user.c', 'int used(void); int main(void) { return used(); }')
  gcc('-o', 'asks-old', 'asks-old.c', '-L.', '-lbase')
  gcc('-o', 'asks-young', 'asks-young.c', '-L.', '-lbase')
  gcc('-o', 'asks-user', 'asks-user.c', '-L.', '-luser', '-Wl,-rpath-link,.')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the loader refuses what asks for a renamed node, in its own words, and runs the rest', () => {
  expect(start('asks-young')).toMatchObject({ status: 2 })
  for (const name of ['libbase.so', 'libuser.so']) rewrite(name)
  expect(start('asks-old')).toMatchObject({ status: 1, stderr: '' })
  const refused = start('asks-young')
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain("libbase.so: version `BASE_2.0' not found (required by ./asks-young)")
})

test('the libraries of a set still fit each other', () => {
  expect(start('asks-user')).toMatchObject({ status: 2, stderr: '' })
  expect(versionInfo('libuser.so')).toContain('BASDo2.0')
  expect(versionInfo('libuser.so')).not.toContain('BASE_2.0')
})

test('nothing but names changes', () => {
  const original = readFileSync(join(folder, 'libbase.so'))
  const { bytes, renamed } = renameVersions(original, { max: { BASE: '0.5' }, markers: [] })
  expect(renamed).toEqual(['BASE_1.0'])
  const changed = [...bytes].flatMap((byte, index) => (byte === original[index] ? [] : [index]))
  expect(changed).toHaveLength(2)
  expect(bytes.length).toBe(original.length)
})

test('a symbol whose name is the tail of a node is not renamed with it', () => {
  write('tail.c', 'int tail(void) __asm__("E_2.0"); int tail(void) { return 3; } int young(void) { return 2; }')
  write('tail.map', 'BASE_2.0 { global: young; "E_2.0"; local: *; };')
  gcc('-shared', '-fPIC', '-O1', '-Wl,-O2,--version-script=tail.map', '-o', 'libtail.so', 'tail.c')
  expect(() => rewrite('libtail.so')).toThrow('a symbol shares its name with the end of version node BASE_2.0')
})

test.each([
  ['text', Buffer.from('no library at all, just some text')],
  ['a big-endian file', Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 2, 1]), Buffer.alloc(100)])],
])('%s is refused', (_, bytes) => {
  expect(() => renameVersions(bytes, CAP)).toThrow('not a little-endian ELF file')
})

// Where gcc makes 64-bit x86 code it makes 32-bit code too, and only there are 32-bit stand-ins made.
const machines = process.arch === 'x64' ? ['-m32'] : ['-march=native']
test.each(machines)('a library of the other word size is renamed by its own layout (%s)', (machine) => {
  gcc(machine, '-shared', '-nostdlib', '-Wl,--version-script=base.map', '-o', 'libother.so', 'base.c')
  expect(versionInfo('libother.so')).toContain('BASE_2.0')
  rewrite('libother.so')
  expect(versionInfo('libother.so')).toContain('BASE_1.0')
  expect(versionInfo('libother.so')).toContain('BASDo2.0')
  expect(versionInfo('libother.so')).not.toContain('BASE_2.0')
})

function rewrite(name: string): void {
  writeFileSync(join(folder, name), renameVersions(readFileSync(join(folder, name)), CAP).bytes)
}

function start(name: string) {
  return spawnSync(`./${name}`, [], { cwd: folder, env: { LD_LIBRARY_PATH: folder }, encoding: 'utf8' })
}

function versionInfo(name: string): string {
  return execFileSync('readelf', ['--version-info', name], { cwd: folder, encoding: 'utf8' })
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

function gcc(...args: readonly string[]): void {
  execFileSync('gcc', args, { cwd: folder })
}
