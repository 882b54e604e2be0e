import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { selectProfiles } from '../../src/targets/profiles.ts'
import { findTarget, selectTargets } from '../../src/targets/select-targets.ts'

const ids = (words: readonly string[]) => selectTargets(words).map(({ id }) => id)

function complaint(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof UsageError) return `${error.message}; ${error.hint}`
    throw error
  }
  return 'no error'
}

describe('selectTargets', () => {
  test.each([
    [['debian:12'], ['debian:12']],
    [
      ['debian:12', 'scratch', 'debian:12'],
      ['debian:12', 'scratch'],
    ],
    [['debian:1[23]'], ['debian:12', 'debian:13']],
    [['{rocky,alma}linux:9'], ['rockylinux:9', 'almalinux:9']],
    [
      ['alpine:*', '!alpine:3.2[01]'],
      ['alpine:3.22', 'alpine:3.23', 'alpine:3.24'],
    ],
    [['debian:13', 'debian:*', '!debian:1[0-2]'], ['debian:13']],
    [[], []],
  ])('%j -> %j', (words, expected) => {
    expect(ids(words)).toEqual(expected)
  })

  test('* is the whole catalogue of Linux images; Windows and macOS have to be meant', () => {
    expect(ids(['*']).length).toBeGreaterThan(25)
    expect(ids(['*', '{debian:12,macos-15}']).filter((id) => /^(?:windows|macos)/.test(id))).toEqual([])
    expect(ids(['windows-nano*', 'macos-1[45]', 'windows-2025'])).toEqual([
      'windows-nanoserver-2019',
      'windows-nanoserver-2022',
      'windows-nanoserver-2025',
      'macos-14',
      'macos-15',
      'windows-2025',
    ])
    expect(ids(['windows-*', 'scratch', '!*-20*', '!windows-1*'])).toEqual(['windows-7', 'scratch'])
  })

  test.each([
    [['debain:12'], 'unknown target "debain:12"; did you mean "debian:12"?; portcullis targets lists all.'],
    [['windows-2024'], 'unknown target "windows-2024"; did you mean "windows-2022"?; portcullis targets lists all.'],
    [['plan9'], 'unknown target "plan9"; portcullis targets lists all.'],
    [['*-nanoserver-2022'], 'no target matches "*-nanoserver-2022"; portcullis targets lists all.'],
    [['fedora:*'], 'no target matches "fedora:*"; portcullis targets lists all.'],
    [
      ['scratch', '!*'],
      '"scratch" "!*" leaves no target; Name a target before those that are taken away: "*" "!alpine:3.20".',
    ],
  ])('%j is refused: %s', (words, expected) => {
    expect(complaint(() => selectTargets(words))).toBe(expected)
  })
})

test.each([
  ['ubunut:24.04', 'ubuntu:24.04'],
  ['alpine:3.2', 'alpine:3.20'],
  ['Debian:12', 'debian:12'],
  ['sratch', 'scratch'],
  ['centos7', 'centos:7'],
])('findTarget(%j) suggests %s', (written, meant) => {
  expect(complaint(() => findTarget(written))).toContain(`did you mean "${meant}"?`)
})

test('a word of any length is refused quickly', () => {
  expect(complaint(() => findTarget('x'.repeat(1_000_000)))).toContain('unknown target')
})

test('selectProfiles keeps the order, and suggests', () => {
  expect(selectProfiles(['readonly', 'default', 'readonly']).map(({ name }) => name)).toEqual(['readonly', 'default'])
  expect(complaint(() => selectProfiles(['harden']))).toContain(
    'unknown profile "harden"; did you mean "hardened"?; Profiles: default, readonly, nonroot, hardened, quota, ',
  )
})
