import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loaderCache } from '../../matrix/stand-ins/loader-cache.ts'

const LDCONFIG = '/sbin/ldconfig'

test('ldconfig reads it, in the order that it would have written itself', () => {
  // One entry for each soname of this machine's own cache, in its order, which the loader's binary search relies on.
  const own = new Map<string, string>()
  for (const { soname, path } of listed(execFileSync(LDCONFIG, ['-p'], { encoding: 'utf8' }))) {
    if (!own.has(soname)) own.set(soname, path)
  }
  expect(own.size).toBeGreaterThan(20)
  const shuffled = new Map([...own].sort(([left], [right]) => (reversed(left) < reversed(right) ? -1 : 1)))
  expect([...shuffled.keys()]).not.toEqual([...own.keys()])
  expect(listed(print(loaderCache(shuffled, 'amd64')))).toEqual([...own].map(([soname, path]) => ({ soname, path })))
})

test('numbers in names count as numbers', () => {
  const names = ['liba.so.9', 'liba.so.10', 'liba.so.2', 'libab.so.1', 'liba9.so.1']
  const printed = listed(print(loaderCache(new Map(names.map((name) => [name, `/lib64/${name}`])), 'amd64')))
  expect(printed.map(({ soname }) => soname)).toEqual([
    'liba9.so.1',
    'libab.so.1',
    'liba.so.10',
    'liba.so.9',
    'liba.so.2',
  ])
})

test('entries carry the flags of their architecture', () => {
  const one = new Map([['libc.so.6', '/lib64/libc.so.6']])
  expect(print(loaderCache(one, 'amd64'))).toContain('libc.so.6 (libc6,x86-64) => /lib64/libc.so.6')
  expect(print(loaderCache(one, 'arm64'))).toContain('libc.so.6 (libc6,AArch64) => /lib64/libc.so.6')
})

function print(cache: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-loader-cache-'))
  try {
    writeFileSync(join(folder, 'ld.so.cache'), cache)
    return execFileSync(LDCONFIG, ['-C', join(folder, 'ld.so.cache'), '-p'], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function listed(text: string): { soname: string; path: string }[] {
  return [...text.matchAll(/^\t(\S+) \(.*\) => (\S+)$/gm)].map(([, soname, path]) => ({ soname: soname!, path: path! }))
}

function reversed(text: string): string {
  return text.split('').reverse().join('')
}
