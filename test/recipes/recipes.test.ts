import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goBuild } from '../helpers/go-build.ts'
import { ROOT } from '../helpers/portcullis.ts'
import { RECIPES, type Edit, type Recipe } from './recipes.ts'

/** The part of CONTRIBUTING.md below a heading. */
function sectionOf(heading: string): string {
  const [, below = ''] = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').split(`\n### ${heading}\n`)
  return below.split(/\n##/)[0]!
}

/** Files that the list of a recipe names: each point begins with its files. */
function listedFiles(heading: string): string[] {
  const points = sectionOf(heading).matchAll(/^\d+\. ((?:`[^`]+`(?:, | and )?)+)/gm)
  return [...points].flatMap(([, names]) => [...names!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)).toSorted()
}

/** As a pattern of CONTRIBUTING.md has it: `src/checks/NAME.ts`. */
function isNamedBy(file: string, names: readonly string[]): boolean {
  return names.some((name) =>
    new RegExp(`^${name.replaceAll('.', '\\.').replaceAll(/[A-Z]{2,}/g, '[\\w-]+')}$`).test(file),
  )
}

function apply(edit: Edit, root: string): void {
  const path = join(root, edit.file)
  if ('create' in edit) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, edit.create, { flag: 'wx' })
    return
  }
  const text = readFileSync(path, 'utf8')
  const [at, by] = 'after' in edit ? [edit.after, edit.after + edit.insert] : [edit.replace, edit.by]
  if (!text.includes(at)) throw new Error(`${edit.file} has no longer ${JSON.stringify(at)}: the recipe has to follow`)
  writeFileSync(
    path,
    text.replace(at, () => by),
  )
}

describe('recipes of CONTRIBUTING.md', () => {
  let copy: string
  let binary: string

  /** All toys in one copy: they must not get in each other's way either. */
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'portcullis-recipes-'))
    const whole = [
      'src',
      'page',
      'matrix',
      'probe',
      'docs/findings',
      'docs/profiles.md',
      'docs/formats.md',
      'test/catalogue.test.ts',
    ]
    for (const path of [...whole, 'package.json', 'tsconfig.json', 'action.yml']) {
      cpSync(join(ROOT, path), join(copy, path), { recursive: true, filter: (each) => !each.includes('node_modules') })
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    for (const { edits } of RECIPES) for (const edit of edits) apply(edit, copy)
    writeFileSync(
      join(copy, 'tsconfig.json'),
      JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['src', 'test'] }),
    )
    binary = goBuild(join(ROOT, 'examples/faults/sleeps-forever'))
  }, 300_000)
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  test.each(RECIPES)('$heading: its list names the files that a toy needs, and no other', ({ heading, edits }) => {
    const listed = listedFiles(heading)
    const touched = [...new Set(edits.map(({ file }) => file))]
    expect(listed.length).toBeGreaterThan(0)
    expect(touched.filter((file) => !isNamedBy(file, listed))).toEqual([])
    expect(listed.filter((name) => !touched.some((file) => isNamedBy(file, [name])))).toEqual([])
  })

  test.each(RECIPES)('$heading: it names a commit that did it', ({ heading }) => {
    const commit = /\bcommit `([0-9a-f]{7,40})`/.exec(sectionOf(heading))?.[1]
    expect(commit).toBeDefined()
    // A shallow clone, or none at all, has no history to look in.
    const git = (...words: string[]) => spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' })
    if (git('rev-parse', '--is-shallow-repository').stdout.trim() !== 'false') return
    expect(git('cat-file', '-t', commit!).stdout.trim()).toBe('commit')
  })

  test('with all toys in it, the source compiles', { timeout: 300_000 }, async () => {
    const { code, output } = await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'])
    expect(output).toBe('')
    expect(code).toBe(0)
  })

  test.each(RECIPES)('$heading: the toy works', { timeout: 300_000 }, async ({ proof }: Recipe) => {
    const words = proof.words.map((word) => (word === 'FILE' ? binary : word))
    const { code, output } = await run(process.execPath, [join(copy, 'src/cli/cli.ts'), ...words])
    for (const text of proof.says) expect(output).toContain(text)
    expect(code).toBe(proof.code)
  })

  function run(command: string, words: readonly string[]): Promise<{ code: number; output: string }> {
    return new Promise((resolve) => {
      const child = execFile(
        command,
        [...words],
        { cwd: copy, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: '1' } },
        (_, stdout, stderr) => {
          resolve({ code: child.exitCode ?? -1, output: stdout + stderr })
        },
      )
    })
  }
})
