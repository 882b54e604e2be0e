import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildReader, compareWithGo, gorootFiles, hasGo } from '../../scripts/compare-go.ts'
import { compareWithReadelf, elfFiles, hasReadelf } from '../../scripts/compare-readelf.ts'

/** All files take half a minute: every nth of them here, all of them by `node scripts/compare-readelf.ts`. */
const MAX_FILES = 250

test('readelf says the same of ELF files on this machine', { timeout: 120_000 }, () => {
  const files = elfFiles(['/usr/bin', '/usr/sbin', '/usr/lib'])
  if (files.length === 0 || !hasReadelf()) {
    console.warn('NOT COMPARED with readelf: install binutils')
    expect(process.env['CI'] && process.platform === 'linux').toBeFalsy()
    return
  }
  const some = files.filter((_, index) => index % Math.ceil(files.length / MAX_FILES) === 0)
  const { compared, differences } = compareWithReadelf(some)
  expect(differences).toEqual([])
  expect(compared).toBeGreaterThan(10)
})

test("Go's packages say the same of Go's own test data", { timeout: 300_000 }, () => {
  if (!hasGo()) {
    console.warn('NOT COMPARED with debug/elf, debug/pe, debug/macho and debug/buildinfo: install Go')
    expect(process.env['CI']).toBeFalsy()
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-compare-'))
  try {
    const { compared, refused, differences } = compareWithGo(gorootFiles(folder), buildReader(folder))
    expect(differences).toEqual([])
    expect(compared - refused.length).toBeGreaterThan(10)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
