import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.ts'
import { defaultConfig } from '../../src/config/default-config.ts'
import { withOptions } from '../../src/config/with-options.ts'
import { globComplaint, globMatcher } from '../../src/targets/glob.ts'
import { selectTargets } from '../../src/targets/select-targets.ts'
import { matchesGlob } from '../../src/verdict/cell-globs.ts'

const DEBIANS = ['debian:10', 'debian:11', 'debian:12', 'debian:13']

function cell(target: string, profile = '') {
  return { id: `linux/amd64@${target.replace(':', '-')}${profile}`, target: { id: target } }
}

/** What a shell selects among files of these names is what a glob means. */
function ofShell(glob: string, names: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-globs-'))
  for (const name of names) writeFileSync(join(folder, name), '')
  try {
    return globSync(glob, { cwd: folder }).toSorted()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each([
  'debian:1[!0]',
  'debian:1[!01]',
  'debian:1[^0]',
  'debian:1[0-1]',
  'debian:1[!2-9]',
  'debian:{10,13}',
  '[!a]*',
  'debian:1?',
])('%s selects the same in targets, in policy and in a folder of files', (glob) => {
  const expected = ofShell(glob, DEBIANS)
  expect(expected.length).toBeGreaterThan(0)
  expect(DEBIANS.filter(globMatcher(glob))).toEqual(expected)
  expect(DEBIANS.filter((id) => matchesGlob(cell(id), glob))).toEqual(expected)
  expect(DEBIANS.filter((id) => matchesGlob(cell(id, '+small'), glob))).toEqual(expected)
})

test('debian:1[!0] takes the newer ones, from the catalogue and out of it', () => {
  const ids = selectTargets(['debian:1[!0]']).map(({ id }) => id)
  expect(ids).toContain('debian:12')
  expect(ids).not.toContain('debian:10')
  const left = selectTargets(['debian:*', '!debian:1[!0]']).map(({ id }) => id)
  expect(left).toContain('debian:10')
  expect(left).not.toContain('debian:12')
})

test('! in front of a word of the policy leaves out what the rest means, by whichever name', () => {
  for (const word of ['!debian:12', '!linux/amd64@debian-12', '!debian:1[!013]']) {
    expect(matchesGlob(cell('debian:12'), word), word).toBe(false)
    expect(matchesGlob(cell('debian:13'), word), word).toBe(true)
  }
})

test('a class of what is not meant goes by the target, unless it is written as a cell is', () => {
  expect(matchesGlob(cell('debian:12'), '[!d]*')).toBe(false)
  expect(matchesGlob(cell('alpine:3.22'), '[!d]*')).toBe(true)
  expect(matchesGlob(cell('debian:12'), '[!d]*@debian-12')).toBe(true)
})

const REFUSED = ['debian:!(10)', '!(debian:10)', 'debian:{10..12}', '*!(x)']

test.each(REFUSED)('%s is refused wherever a glob can stand', (glob) => {
  expect(globComplaint(glob)).toMatch(/not supported/)
  const quoted = JSON.stringify(glob)
  for (const text of [
    `targets: [${quoted}]`,
    `policy: { required: [${quoted}] }`,
    `policy: { informational: [${quoted}] }`,
    `policy: { timers: { targets: { ${quoted}: { limit: 5 } } } }`,
  ]) {
    expect(() => parseConfig(text, 'portcullis.yml'), text).toThrow(/not supported/)
  }
  expect(() => withOptions(defaultConfig(), { targets: [glob] })).toThrow(/not supported/)
  expect(() => withOptions(defaultConfig(), { required: [glob] })).toThrow(/not supported/)
})

test('a target that is required on the command line is held against those there are', () => {
  expect(() => withOptions(defaultConfig(), { required: ['debain:12'] })).toThrow('did you mean "debian:12"?')
  expect(withOptions(defaultConfig(), { required: ['debian:1[!0]', '*+small'] }).policy.required).toHaveLength(2)
})

test('a limit of timers for a target that is none is refused', () => {
  expect(() => parseConfig('policy: { timers: { targets: { "debain:12": { limit: 5 } } } }', 'p.yml')).toThrow(
    'did you mean "debian:12"?',
  )
})
