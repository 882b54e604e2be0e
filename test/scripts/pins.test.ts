import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comparePins, pinsIn } from '../../scripts/pins.ts'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)
const LATEST: Record<string, string> = {
  'acme/old': 'v1.10.0',
  'acme/new': 'v2.0.1',
  'acme/odd': 'nightly',
  'acme/unsaid': '3',
}

/** A stand-in for GitHub's API, of the one request. */
let server: Server
let env: NodeJS.ProcessEnv
const tokens = new Set<string | undefined>()
beforeAll(async () => {
  server = createServer((request, response) => {
    tokens.add(request.headers.authorization)
    const tag = LATEST[/^\/repos\/(.+)\/releases\/latest$/.exec(request.url!)?.[1] ?? '']
    response.writeHead(tag === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ tag_name: tag }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  env = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, GITHUB_TOKEN: 'secret' }
})
afterAll(() => server.close())

function pins(text: string) {
  return pinsIn(new Map([['a.yml', text]]))
}

test('pins are read once each, with the version behind them and the files they are in', () => {
  const line = `      - uses: acme/old@${A} # v1.9.0\n`
  expect(
    pinsIn(
      new Map([
        ['a.yml', line + line],
        ['b.md', `${line}uses: acme/big/sub@${B}\nuses: acme/tag@v1`],
      ]),
    ),
  ).toEqual([
    { repository: 'acme/big', commit: B, version: null, files: ['b.md'] },
    { repository: 'acme/old', commit: A, version: '1.9.0', files: ['a.yml', 'b.md'] },
  ])
})

test('a newer release is named, by number and not by letters; one that is the same is not', async () => {
  const { text, code } = await comparePins(pins(`acme/old@${A} # v1.9.0\nacme/new@${B} # v2.0.1`), env)
  expect(text.split('\n').slice(2)).toEqual([
    '| acme/new | 2.0.1 | 2.0.1, the same | a.yml |',
    '| acme/old | 1.9.0 | **1.10.0** | a.yml |',
  ])
  expect(code).toBe(0)
  expect([...tokens]).toEqual(['Bearer secret'])
})

test.each([
  ['a pin without its version', `acme/unsaid@${A}`, 1, 'not said'],
  ['a repository that does not answer', `acme/gone@${A} # v1`, 3, 'answered 404'],
  ['a release that is no version', `acme/odd@${A} # v1`, 3, '"nightly"'],
])('%s ends with a code of its own', async (_name, text, code, words) => {
  const compared = await comparePins(pins(text), env)
  expect(compared.code).toBe(code)
  expect(compared.text).toContain(words)
})

test('every pin of this repository says its version, and one action has one commit', () => {
  const files = globSync(['.github/**/*.yml', 'examples/**/*.yml', 'docs/**/*.md', 'src/init/*.ts'])
  const all = pinsIn(new Map(files.map((file) => [file, readFileSync(file, 'utf8')])))
  expect(all.length).toBeGreaterThan(6)
  expect(all.filter(({ version }) => version === null)).toEqual([])
  expect(new Set(all.map(({ repository }) => repository)).size).toBe(all.length)
})
