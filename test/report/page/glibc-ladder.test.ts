import { expect, test } from 'vitest'
import { glibcLadder } from '../../../src/report/page/glibc-ladder.ts'
import { allPass, mixed } from '../../report/sample-report.ts'

test('served versions, then what blocks the next one down, once each', () => {
  const { binaries, cells } = mixed()
  const ladder = glibcLadder(binaries[0]!, cells)!
  expect(ladder.map(({ version, served }) => [version, served])).toEqual([
    ['2.43', true],
    ['2.42', true],
    ['2.41', true],
    ['2.39', true],
    ['2.36', true],
    ['2.35', true],
    ['2.34', true],
    ['2.31', false],
    ['2.28', false],
    ['2.26', false],
    ['2.17', false],
  ])
  const blocked = ladder.filter(({ blockers }) => blockers.length > 0)
  expect(blocked.map(({ version, blockers }) => [version, blockers.map(({ node }) => node)])).toEqual([
    ['2.31', ['GLIBC_2.34', 'GLIBC_2.32']],
  ])
  const rung = ladder.find(({ version }) => version === '2.36')!
  expect([rung.cells.map(({ target }) => target.id), rung.others.includes('distroless-base-debian12')]).toEqual([
    ['debian:12'],
    true,
  ])
})

test('who wants a symbol, as far as its name tells', () => {
  const { binaries, cells } = mixed()
  const versions = {
    'libc.so.6': {
      floor: 'GLIBC_2.34',
      symbols: { 'GLIBC_2.34': ['__res_nsearch', 'getpwnam_r', 'pthread_create', 'dlopen', 'toString'] },
      weak: [],
    },
  }
  const owners = (change: object) => {
    const ladder = glibcLadder({ ...binaries[0]!, versions, ...change }, cells)!
    return ladder.flatMap(({ blockers }) => blockers.flatMap(({ symbols }) => symbols.map(({ wantedBy }) => wantedBy)))
  }
  const sqlite = 'C code of github.com/mattn/go-sqlite3'
  expect(owners({})).toEqual(['package net', 'package os/user', 'runtime/cgo and its start files', sqlite, sqlite])
  expect(owners({ cgoPackages: null }).slice(3)).toEqual(['C code', 'C code'])
  expect(owners({ go: null })[3]).toBe('the program')
})

test('weak needs block nothing; a static binary has no ladder', () => {
  const { binaries, cells } = mixed()
  const [binary] = binaries
  const libc = binary!.versions['libc.so.6']!
  const weak = glibcLadder({ ...binary!, versions: { 'libc.so.6': { ...libc, weak: ['GLIBC_2.34'] } } }, cells)!
  expect(weak.find(({ blockers }) => blockers.length > 0)?.blockers.map(({ node }) => node)).toEqual(['GLIBC_2.32'])
  expect(glibcLadder(allPass().binaries[0]!, allPass().cells)).toBeNull()
})
