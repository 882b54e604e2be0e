import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFileSource } from '../../src/host/files/file-source.ts'

/** More than all the pages kept, and no whole number of them. */
const SIZE = 3 * 1024 * 1024 + 123
const BYTES = Uint8Array.from({ length: SIZE }, (_, index) => (index * 7 + (index >> 8)) & 255)
let folder: string
let path: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-source-'))
  path = join(folder, 'file')
  writeFileSync(path, BYTES)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('ranges of a file', () => {
  test.for([
    ['at the start', 0, 16],
    ['inside a page', 100_000, 64],
    ['over the end of a page', 16_380, 8],
    ['over many pages', 10, 200_000],
    ['up to the end', SIZE - 10, 10],
    ['over the end of the file: what there is', SIZE - 10, 100],
    ['all of it', 0, SIZE],
  ] as const)('%s', ([, offset, length]) => {
    using source = openFileSource(path)
    expect(Buffer.from(source.read(offset, length)).equals(BYTES.subarray(offset, offset + length))).toBe(true)
  })

  test.for([SIZE, SIZE + 1, 2 ** 53])('nothing at %d', (offset) => {
    using source = openFileSource(path)
    expect(source.read(offset, 10)).toHaveLength(0)
  })

  test('pages that were given up are read anew', () => {
    using source = openFileSource(path)
    for (let offset = 0; offset < SIZE; offset += 4096) expect(source.read(offset, 1)[0]).toBe(BYTES[offset])
    expect([...source.read(5, 4)]).toEqual([...BYTES.subarray(5, 9)])
  })
})

test('readInto fills what is given and says how much that was', () => {
  using source = openFileSource(path)
  const target = new Uint8Array(100)
  expect(source.readInto!(1000, target)).toBe(100)
  expect(target).toEqual(BYTES.slice(1000, 1100))
  expect(source.readInto!(SIZE - 30, target)).toBe(30)
})

test('indexOf searches bytes from a position on', () => {
  using source = openFileSource(path)
  const hay = Uint8Array.of(9, 1, 2, 3, 1, 2, 3)
  expect(source.indexOf!(hay.subarray(1), Uint8Array.of(1, 2), 1)).toBe(3)
  expect(source.indexOf!(hay, Uint8Array.of(7), 0)).toBe(-1)
})

test('its size is known at once, and it closes', () => {
  const source = openFileSource(path)
  expect(source.sizeBytes).toBe(SIZE)
  source[Symbol.dispose]()
  expect(() => source.read(0, 1)).toThrow(/EBADF/)
})
