import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { parseConfig } from '../../src/config/parse-config.ts'
import { ROOT } from '../helpers/portcullis.ts'

/** Every YAML text that readers may copy: files, and fenced blocks of the pages. */
interface Text {
  readonly name: string
  readonly text: string
}

const PAGES = globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md'], {
  cwd: ROOT,
  exclude: (path) => path.includes('node_modules'),
})
const FILES = globSync(['action.yml', '.github/**/*.yml', 'examples/**/*.{yml,yaml}', 'examples/*/.github/**/*.yml'], {
  cwd: ROOT,
  exclude: (path) => path.includes('node_modules'),
})
const TEXTS: readonly Text[] = [
  ...FILES.map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') })),
  ...PAGES.flatMap(blocks),
].toSorted((a, b) => (a.name < b.name ? -1 : 1))

function blocks(page: string): Text[] {
  const text = readFileSync(join(ROOT, page), 'utf8')
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map((found) => ({
    name: `${page}:${text.slice(0, found.index).split('\n').length}`,
    text: found[2]!.replaceAll(new RegExp(`^${found[1]!}`, 'gm'), ''),
  }))
}

interface Job {
  readonly uses?: string
  readonly permissions?: Permissions
}
type Permissions = Readonly<Record<string, string>> | string
interface Workflow {
  readonly on?: unknown
  readonly permissions?: Permissions
  readonly jobs?: Readonly<Record<string, Job>>
}

const KEYS = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'schema/config.schema.json'), 'utf8')) as { properties: object }).properties,
)

/** A map of which every key is one of portcullis.yml, whatever is in it; a page that shows part of a list has none. */
function isConfiguration({ name, text }: Text): boolean {
  if (/(^|\/)\.?portcullis\.ya?ml$/.test(name) && !name.includes('.github/workflows/')) return true
  if (FILES.includes(name)) return false
  const value: unknown = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.keys(value).length > 0 && Object.keys(value).every((key) => KEYS.includes(key))
}

test('there is something to look at', () => {
  expect(TEXTS.map(({ name }) => name)).toContain('examples/release/portcullis.yml')
  expect(TEXTS.filter(isConfiguration).length).toBeGreaterThan(15)
  expect(callers().length).toBeGreaterThan(3)
})

test.each(TEXTS.map(({ name, text }) => [name, text]))('%s is YAML', (_name, text) => {
  expect(parseAllDocuments(text).flatMap((document) => ('errors' in document ? document.errors : []))).toEqual([])
})

const validate = new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schema/config.schema.json'), 'utf8')) as object,
)

test.each(TEXTS.filter(isConfiguration).map(({ name, text }) => [name, text]))(
  '%s is taken by the program and by its schema',
  (name, text) => {
    expect(() => parseConfig(text, name)).not.toThrow()
    validate(parse(text))
    expect(validate.errors).toBeNull()
  },
)

interface Caller {
  readonly name: string
  readonly called: string
  readonly granted: Permissions
}

function workflow(text: string): Workflow {
  const value: unknown = parse(text)
  return typeof value === 'object' && value !== null ? value : {}
}

/** Jobs that call a workflow of this repository. */
function callers(): Caller[] {
  return TEXTS.flatMap(({ name, text }) => {
    const { jobs = {}, permissions } = workflow(text)
    return Object.entries(jobs).flatMap(([job, { uses, permissions: own }]) => {
      const called = /^(?:\.|OWNER\/portcullis)\/(\.github\/workflows\/[\w.-]+)(?:@.*)?$/.exec(uses ?? '')?.[1]
      // Who says nothing gives what the repository's settings give, which may be nothing but reading.
      return called === undefined ? [] : [{ name: `${name} ${job}`, called, granted: own ?? permissions ?? {} }]
    })
  })
}

const LEVELS = ['none', 'read', 'write']

function level(permissions: Permissions, scope: string): number {
  if (typeof permissions === 'string') return permissions === 'write-all' ? 2 : 1
  return LEVELS.indexOf(permissions[scope] ?? 'none')
}

/** GitHub refuses a whole run at its start where a called workflow's job asks for more than the caller gives. */
function lacks({ called, granted }: Caller): string[] {
  const asked = workflow(readFileSync(join(ROOT, called), 'utf8'))
  return Object.entries(asked.jobs ?? {}).flatMap(([job, { permissions = asked.permissions ?? {} }]) =>
    Object.keys(permissions).flatMap((scope) =>
      level(granted, scope) < level(permissions, scope) ? [`${job} asks for ${scope}`] : [],
    ),
  )
}

test.each(callers().map((caller) => [caller.name, caller] as const))(
  '%s gives what the workflow asks for',
  (_name, caller) => {
    expect(lacks(caller)).toEqual([])
  },
)

test('a caller that gives less is seen', () => {
  const called = '.github/workflows/portability.yml'
  expect(lacks({ name: '', called, granted: { contents: 'read' } })).toContain('plan asks for actions')
  expect(lacks({ name: '', called, granted: 'write-all' })).toEqual([])
})

/** Actions of others stand by full commit, in whatever a reader may copy. Those that stay by tag are here with the reason. */
const BY_TAG: Readonly<Record<string, string>> = {
  'OWNER/portcullis': "the reader's own copy, whose commits are not known here",
  'acme/portcullis': "stands for the reader's own copy",
}

test.each(TEXTS.map(({ name, text }) => [name, text]))('%s pins by full commit', (_name, text) => {
  const loose = [...text.matchAll(/^\s*(?:- )?uses:\s*["']?([\w.-]+\/[\w.-]+)[\w./-]*@([\w./-]+)/gm)].filter(
    ([, action, reference]) => !Object.hasOwn(BY_TAG, action!) && !/^[0-9a-f]{40}$/.test(reference!),
  )
  expect(loose.map(([line]) => line.trim())).toEqual([])
})
