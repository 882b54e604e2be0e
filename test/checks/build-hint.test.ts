import { expect, test } from 'vitest'
import type { BinaryFacts, GoFacts } from '../../src/binary/facts.ts'
import { buildHint } from '../../src/checks/build-hint.ts'
import type { BuildHint } from '../../src/findings.ts'
import { GO, glibcBinary, muslBinary, pieBinary, staticBinary } from './samples.ts'

function go(changes: Partial<GoFacts>): GoFacts {
  return { ...GO, ...changes }
}

function withSymbol(name: string): BinaryFacts['imports'] {
  return [...glibcBinary().imports, { name, library: 'libc.so.6', version: 'GLIBC_2.2.5', weak: false }]
}

test.each<[name: string, facts: BinaryFacts, hint: Partial<BuildHint>]>([
  ['static', staticBinary(), { reason: 'none', packages: [] }],
  ['only a loader', pieBinary(), { reason: 'pie', pie: true }],
  ['net and os/user by their symbols', glibcBinary(), { reason: 'std', packages: ['net', 'os/user'] }],
  ['the same linked against musl', muslBinary(), { reason: 'std', packages: ['net'] }],
  [
    'packages from the function table',
    glibcBinary({ cgoPackages: ['runtime/cgo', 'os/user'] }),
    { reason: 'std', packages: ['os/user'] },
  ],
  [
    'other packages from the function table',
    glibcBinary({ cgoPackages: ['runtime/cgo', 'net', 'github.com/mattn/go-sqlite3'] }),
    { reason: 'c-code', packages: ['github.com/mattn/go-sqlite3'] },
  ],
  [
    'a symbol that the standard library does not want',
    glibcBinary({ imports: withSymbol('localtime_r') }),
    { reason: 'c-code', packages: [] },
  ],
  [
    'a module known to wrap C',
    glibcBinary({ go: go({ deps: [{ path: 'github.com/mattn/go-sqlite3', version: 'v1.14.22', replacedBy: null }] }) }),
    { reason: 'c-code', packages: ['github.com/mattn/go-sqlite3'] },
  ],
  [
    'a library of its own',
    glibcBinary({ needed: ['libsqlite3.so.0', 'libc.so.6'] }),
    { reason: 'c-code', packages: [] },
  ],
  [
    'the race detector',
    glibcBinary({ go: go({ settings: { '-race': 'true' } }) }),
    { reason: 'c-code', packages: ['runtime/race'] },
  ],
  [
    'plugins',
    glibcBinary({ imports: withSymbol('dlopen'), marks: ['plugin'] }),
    { reason: 'c-code', packages: ['plugin'] },
  ],
  ['imports not read', glibcBinary({ imports: [] }), { reason: 'unknown', packages: [] }],
  ['no Go seen', glibcBinary({ go: null }), { reason: 'unknown', mainPackage: '.', name: 'app' }],
  [
    'main package below the module',
    glibcBinary(),
    { mainPackage: './cmd/shopd', name: 'shopd', goos: 'linux', goarch: 'amd64' },
  ],
  [
    'main package is the module',
    glibcBinary({ go: go({ path: 'example.com/shop' }) }),
    { mainPackage: '.', name: 'shop' },
  ],
  [
    'module of a major version',
    glibcBinary({
      go: go({
        path: 'example.com/shop/v2',
        module: { path: 'example.com/shop/v2', version: 'v2.0.0', replacedBy: null },
      }),
    }),
    { mainPackage: '.', name: 'shop' },
  ],
  [
    'built from files',
    glibcBinary({ go: go({ path: 'command-line-arguments', module: null }) }),
    { mainPackage: '.', name: 'app' },
  ],
  [
    'tags and level as built',
    glibcBinary({ go: go({ settings: { '-tags': 'prod,sqlite_fts5', GOAMD64: 'v3' } }) }),
    { tags: ['prod', 'sqlite_fts5'], settings: ['GOAMD64=v3'] },
  ],
  ["Go's default level is not repeated", glibcBinary(), { settings: [] }],
])('%s', (_name, facts, hint) => {
  expect(buildHint(facts)).toMatchObject(hint)
})
