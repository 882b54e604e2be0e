import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ROOT } from '../helpers/portcullis.ts'

/** The law of imports inside probe/: each package may import those that its row of docs/architecture.md names. */
const PREFIX = 'portcullis/probe/'

interface GoPackage {
  readonly ImportPath: string
  readonly Dir: string
  readonly Doc?: string
  readonly GoFiles?: readonly string[]
  readonly IgnoredGoFiles?: readonly string[]
  readonly Imports?: readonly string[]
  readonly TestImports?: readonly string[]
  readonly XTestImports?: readonly string[]
}

const packagesOf = new Map<string, readonly GoPackage[]>()

beforeAll(() => {
  for (const os of ['linux', 'windows', 'darwin']) packagesOf.set(os, goPackages(os))
}, 120_000)

function goPackages(os: string): readonly GoPackage[] {
  const env = { ...process.env, GOOS: os, GOARCH: 'amd64', CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' }
  const text = execFileSync('go', ['list', '-json', './...'], { cwd: join(ROOT, 'probe'), env }).toString()
  return JSON.parse(`[${text.replaceAll(/^\}\n\{$/gm, '},\n{')}]`) as readonly GoPackage[]
}

/** Rows such as: | `proc` | what it is for | wire, sys | */
function table(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')
  const [, section] = text.split('### The probe')
  const rows = [...section!.matchAll(/^\| `([a-z/]+)` \|[^|]*\| ([^|]*?) \|$/gm)]
  return new Map(rows.map(([, name, may]) => [name!, may === 'nothing' ? [] : may!.split(', ')]))
}

function shortName(path: string): string {
  return path.replace(PREFIX, '').replace('internal/', '')
}

function own(paths: readonly string[] | undefined): readonly string[] {
  return (paths ?? []).filter((path) => path.startsWith(PREFIX)).map(shortName)
}

test('the table names the packages that there are, in an order in which none imports a later one', () => {
  const rows = table()
  const found = new Set([...packagesOf.values()].flat().map(({ ImportPath }) => shortName(ImportPath)))
  expect([...rows.keys()].toSorted()).toEqual([...found].toSorted())
  const names = [...rows.keys()]
  for (const [name, may] of rows) {
    for (const other of may)
      expect(names.indexOf(other), `${name} may import ${other}`).toBeLessThan(names.indexOf(name))
  }
})

test.each(['linux', 'windows', 'darwin'])(
  'no package of the probe imports what the table does not give it, on %s',
  (os) => {
    const rows = table()
    const wrong = packagesOf.get(os)!.flatMap(({ ImportPath, Imports, TestImports, XTestImports }) => {
      const name = shortName(ImportPath)
      const imported = new Set([Imports, TestImports, XTestImports].flatMap(own))
      return [...imported]
        .filter((other) => other !== name && !rows.get(name)!.includes(other))
        .map((other) => `${name} -> ${other}`)
    })
    expect(wrong).toEqual([])
  },
)

test('the table allows no more than is used', () => {
  const used = new Set(
    [...packagesOf.values()].flat().flatMap(({ ImportPath, Imports, TestImports }) => {
      return [Imports, TestImports].flatMap(own).map((other) => `${shortName(ImportPath)} -> ${other}`)
    }),
  )
  const allowed = [...table()].flatMap(([name, may]) => may.map((other) => `${name} -> ${other}`))
  expect(allowed.filter((arrow) => !used.has(arrow))).toEqual([])
})

test('each package says what it is for, and shares no variable', () => {
  for (const { ImportPath, Doc, Dir, GoFiles, IgnoredGoFiles } of packagesOf.get('linux')!) {
    expect(Doc, ImportPath).toMatch(ImportPath.includes('/cmd/') ? /^Command [a-z]+ is / : /^Package [a-z]+ \S/)
    for (const file of [...(GoFiles ?? []), ...(IgnoredGoFiles ?? [])]) {
      expect(exportedVariables(readFileSync(join(Dir, file), 'utf8')), `${ImportPath}/${file}`).toEqual([])
    }
  }
})

function exportedVariables(source: string): readonly string[] {
  const blocks = [...source.matchAll(/^var \(\n([\s\S]*?)^\)/gm)].map(([, block]) => block!)
  const single = [...source.matchAll(/^var ([A-Z]\w*)/gm)].map(([, name]) => name!)
  return [...single, ...blocks.flatMap((block) => [...block.matchAll(/^\t([A-Z]\w*)/gm)].map(([, name]) => name!))]
}

test('what only a machine is asked for is not in the probe of a container', () => {
  const env = { ...process.env, GOOS: 'linux', CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' }
  const depsOf = (name: string): readonly string[] => {
    const options = { cwd: join(ROOT, 'probe'), env }
    return own(
      execFileSync('go', ['list', '-deps', `./cmd/${name}`], options)
        .toString()
        .trim()
        .split('\n'),
    )
  }
  const cell = depsOf('cell')
  expect(depsOf('native').filter((name) => !cell.includes(name))).toEqual(['connections', 'cmd/native'])
}, 60_000)
