import { expect, test } from 'vitest'
import { isAbove, renamed } from '../../matrix/stand-ins/version-cap.ts'

const CENTOS_7 = {
  max: { GLIBC: '2.17', GLIBCXX: '3.4.19', GCC: '4.8.0', CXXABI: '1.3.7' },
  markers: ['GLIBC_2.18', 'CXXABI_TM_1'],
}

test.each([
  ['GLIBC_2.2.5', false],
  ['GLIBC_2.4', false],
  ['GLIBC_2.17', false],
  ['GLIBC_2.18', false],
  ['GLIBC_2.19', true],
  ['GLIBC_2.34', true],
  ['GLIBC_PRIVATE', false],
  ['GLIBC_ABI_DT_RELR', true],
  ['GLIBCXX_3.4', false],
  ['GLIBCXX_3.4.9', false],
  ['GLIBCXX_3.4.20', true],
  ['GCC_4.8.0', false],
  ['GCC_12.0.0', true],
  ['CXXABI_1.3.13', true],
  ['CXXABI_TM_1', false],
  ['CXXABI_FLOAT128', true],
  ['XCRYPT_4.4', false],
])('%s is beyond what centos:7 offers: %s', (node, above) => {
  expect(isAbove(node, CENTOS_7)).toBe(above)
})

test('a marker that the real image offers stays', () => {
  expect(isAbove('GLIBC_ABI_DT_RELR', { max: { GLIBC: '2.36' }, markers: ['GLIBC_ABI_DT_RELR'] })).toBe(false)
})

test.each([
  ['GLIBC_2.34', 'GLIBBo2.34', 0x069691b4],
  ['GLIBC_ABI_DT_RELR', 'GLIBBoABI_DT_RELR', 0xfd0e42],
  ['GLIBCXX_3.4.26', 'GLIBCXWo3.4.26', null],
  ['GCC_12.0.0', 'GCBo12.0.0', null],
])('%s becomes %s, which hashes the same', (node, name, hash) => {
  expect(renamed(node)).toBe(name)
  expect(elfHash(name)).toBe(elfHash(node))
  if (hash !== null) expect(elfHash(node)).toBe(hash)
})

test('what is no version node has no other name', () => {
  expect(() => renamed('libc.so.6')).toThrow('"libc.so.6" is not the name of a version node')
})

/** System V ABI, "Hash Table". */
function elfHash(name: string): number {
  let hash = 0
  for (const character of name) {
    hash = ((hash << 4) >>> 0) + character.charCodeAt(0)
    const high = (hash & 0xf0000000) >>> 0
    if (high !== 0) hash = (hash ^ (high >>> 24)) >>> 0
    hash = (hash & ~high) >>> 0
  }
  return hash
}
