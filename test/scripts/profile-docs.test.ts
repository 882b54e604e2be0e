import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PROFILE_DOCS, withProfiles } from '../../scripts/update-docs.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'

test('docs/profiles.md has the profiles as they are', () => {
  const page = readFileSync(PROFILE_DOCS, 'utf8')
  expect(page).toBe(withProfiles(page))
  for (const { name } of builtInProfiles()) expect(page).toContain(`| \`${name}\` |`)
})

test('docs/configuration.md names every built-in profile', () => {
  const page = readFileSync('docs/configuration.md', 'utf8')
  const named = builtInProfiles().filter(({ kernel }) => kernel === undefined)
  expect(named.filter(({ name }) => !page.includes(`\`${name}\``))).toEqual([])
})
