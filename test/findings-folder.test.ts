import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FOLDER = join(import.meta.dirname, '..', 'findings')
const SCRIPTS = readdirSync(FOLDER).filter((name) => name.endsWith('.sh'))
/** Each of them installs something; what follows is a package or an option. */
const INSTALLS = /\b(?:npm (?:install|pack)|npx|pip install|go install|apt-get download) .*/gu

/** What is wrong with a script about an outside tool, as its reader sees it. */
function faults(script: string): string[] {
  const comment = script
    .split('\n')
    .slice(1)
    .filter((line, at, lines) => lines.slice(0, at + 1).every((before) => before.startsWith('#')))
    .join(' ')
  const demands: Record<string, boolean> = {
    'starts with bash': script.startsWith('#!/usr/bin/env bash\n#'),
    'says what one would guess': /one would guess/iu.test(comment),
    'says why it matters': /\bmatters\b/u.test(comment),
    'names versions and the year': /(?:Versions|Seen with): .*\d+\.\d+.*\b20\d\d\b/u.test(comment),
    'stops at the first failure': /^set -euo pipefail$/mu.test(script),
    'removes its folder': /^trap 'rm -rf "\$\w+"' EXIT$/mu.test(script) && script.includes('$(mktemp -d)'),
  }
  const unmet = Object.keys(demands).filter((demand) => !demands[demand])
  const unpinned = [...script.matchAll(INSTALLS)].flatMap(([command]) => unpinnedPackages(command))
  return [...unmet, ...unpinned.map((name) => `pins ${name}`)]
}

/** Debian's libraries come with the package that is pinned; a `$1` is pinned by its callers. */
function unpinnedPackages(command: string): string[] {
  const words = (/^[^;|)>]*/u.exec(command)?.[0] ?? '').split(/\s+/u).slice(1)
  const names = words.filter((word) => /[a-z]/u.test(word) && !/^["$-]|^(?:install|pack|download)$/u.test(word))
  const pinned = names.filter((word) => /[@=].*\d/u.test(word))
  return command.startsWith('apt-get') && pinned.length > 0 ? [] : names.filter((word) => !pinned.includes(word))
}

test.each(SCRIPTS)('findings/%s can be started, and says what it is about', (name) => {
  expect(statSync(join(FOLDER, name)).mode & 0o111).toBe(0o111)
  expect(faults(readFileSync(join(FOLDER, name), 'utf8'))).toEqual([])
})

test('a script without its parts is found', () => {
  const bare =
    '#!/usr/bin/env bash\n# A note.\nnpm install --silent tar\nGOBIN=$dir go install example.test/tool@latest\n'
  expect(faults(bare)).toEqual([
    'says what one would guess',
    'says why it matters',
    'names versions and the year',
    'stops at the first failure',
    'removes its folder',
    'pins tar',
    'pins example.test/tool@latest',
  ])
})

test('the table of findings/README.md has every script, and no other', () => {
  const rows = [...readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)` \|/gmu)].map(
    ([, name]) => name,
  )
  expect(rows).toEqual(SCRIPTS.toSorted())
})
