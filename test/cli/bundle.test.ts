import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../scripts/build.ts'

let folder: string
let out: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-bundle-'))
  out = join(folder, 'dist')
  await build(out)
  cpSync('action.yml', join(folder, 'action.yml'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const STATIC = join(process.cwd(), 'node_modules/@esbuild/linux-x64/bin/esbuild')

function cli(words: readonly string[], env: Record<string, string> = {}, nodeOptions: readonly string[] = []) {
  return spawnSync(process.execPath, [...nodeOptions, join(out, 'cli.cjs'), ...words], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env['PATH'], PORTCULLIS_CACHE: join(folder, 'home'), ...env },
  })
}

function texts(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(cjs|txt)$/.test(name))
  return Object.fromEntries(files.toSorted().map((name) => [name, readFileSync(join(path, name), 'utf8')]))
}

test('is the same every time, and names no folder of this machine', async () => {
  const again = join(folder, 'again')
  await build(again)
  const first = texts(out)
  expect(Object.keys(first)).toContain('cli.cjs')
  expect(texts(again)).toEqual(first)
  for (const text of Object.values(first)) expect(text).not.toContain(process.cwd())
})

test('takes old bundles away and leaves what is not its own', async () => {
  const other = join(folder, 'other')
  cpSync(out, other, { recursive: true })
  cpSync(join(out, 'cli.cjs'), join(other, 'old.cjs'))
  cpSync(join(out, 'cli.cjs'), join(other, 'probe', 'linux-amd64'))
  await build(other)
  expect(readdirSync(other).toSorted()).toEqual([...readdirSync(out), 'probe'].toSorted())
})

test('it is lean: few files, and no more than an Action may weigh', async () => {
  const names = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => {
    return statSync(join('dist', name)).isFile()
  })
  const bytes = names.reduce((sum, name) => sum + statSync(join('dist', name)).size, 0)
  expect(names.length).toBeLessThanOrEqual(40)
  expect(bytes).toBeLessThanOrEqual(9_000_000)
})

test('what each bundle needs is in it or built into Node', () => {
  const builtIn = new Set(createRequire(import.meta.url)('node:module').builtinModules as string[])
  for (const [name, text] of Object.entries(texts(out))) {
    const needed = [...text.matchAll(/(?<![.\w])require\(["']([^"']+)["']\)/g)].map((match) => match[1]!)
    const missing = needed
      .filter((each) => !each.startsWith('.') && !builtIn.has(each.replace('node:', '')))
      // Words of the stand-alone code that ajv can write, and is not asked to.
      .filter((each) => !each.startsWith('ajv/dist/runtime/'))
    expect({ name, missing: [...new Set(missing)] }).toEqual({ name, missing: [] })
  }
})

test('native code, gRPC and ssh are not in it', () => {
  const everything = Object.values(texts(out)).join('\n')
  for (const part of [
    'node_modules/ssh2/',
    'node_modules/cpu-features/',
    'node_modules/@grpc/',
    'node_modules/protobufjs/',
    '.node"',
  ]) {
    expect(everything).not.toContain(part)
  }
})

test('an ssh:// Docker host is refused with words', () => {
  const { status, stderr } = cli(['targets', '--lock'], { DOCKER_HOST: 'ssh://me@example.com' })
  expect(status).toBe(3)
  expect(stderr).toContain('ssh://')
})

test('inspect has Node load neither network nor streams', () => {
  const trace = join(folder, 'builtins.cjs')
  writeFileSync(trace, `process.on('exit', () => console.error(process.moduleLoadList.join('\\n')))`)
  const nowhere = { DOCKER_HOST: 'unix:///nowhere.sock' }
  const loaded = (...words: string[]) => cli(words, nowhere, ['--require', trace]).stderr.split('\n')
  const client = 'NativeModule _http_client'
  expect(loaded('check', STATIC, '--target', 'scratch', '--no-timers')).toContain(client)
  const inspect = loaded('inspect', STATIC)
  expect(inspect.filter((name) => name.startsWith('NativeModule ')).length).toBeGreaterThan(10)
  for (const name of [client, 'NativeModule net', 'NativeModule stream']) expect(inspect).not.toContain(name)
})

/** Files by themselves, which have what they need. */
const WHOLE = ['verify.cjs', 'inspect.cjs']

test('everything is there once: what two doors use is one file', () => {
  const marks = [
    'PortcullisError=class extends Error',
    'function inspectBinary(',
    'function predict(',
    'function renderMarkdown(',
  ]
  for (const mark of marks) {
    const holders = Object.entries(texts(out)).filter(([name, text]) => !WHOLE.includes(name) && text.includes(mark))
    expect({ mark, holders: holders.length }).toEqual({ mark, holders: 1 })
  }
})

test('verify is one file that needs no other', () => {
  const alone = join(folder, 'elsewhere')
  mkdirSync(alone)
  cpSync(join(out, 'verify.cjs'), join(alone, 'verify.cjs'))
  writeFileSync(join(alone, 'signature.json'), '{}')
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['verify.cjs', ...words], { cwd: alone, encoding: 'utf8' })
  expect(run('signature.json')).toMatchObject({ status: 2, stderr: expect.stringContaining('--on-this-host') })
  const refused = run('--on-this-host', 'signature.json')
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('signature.json') })
  expect(refused.stderr).not.toMatch(/at .*verify\.cjs:\d+/)
})

test('compiled code is kept in the cache of the user, and nowhere is fine too', () => {
  const cache = join(folder, 'cache')
  expect(cli(['version'], { PORTCULLIS_CACHE: cache }).status).toBe(0)
  expect(readdirSync(join(cache, 'compiled'), { recursive: true }).length).toBeGreaterThan(0)
  const nowhere = cli(['version'], { PORTCULLIS_CACHE: '/dev/null/cache' })
  expect(nowhere).toMatchObject({ status: 0, stderr: '' })
})

test('code that somebody else could have put there is not run', () => {
  const compiles = (env: Record<string, string>, cache: string) => {
    expect(cli(['inspect', '/nowhere'], env)).toMatchObject({ status: 2 })
    return existsSync(join(cache, 'compiled')) && readdirSync(join(cache, 'compiled')).length > 0
  }
  const caches = { open: join(folder, 'open'), below: join(folder, 'below/cache'), linked: join(folder, 'linked') }
  mkdirSync(join(caches.open, 'compiled'), { recursive: true })
  chmodSync(join(caches.open, 'compiled'), 0o777)
  mkdirSync(dirname(caches.below))
  chmodSync(dirname(caches.below), 0o777)
  mkdirSync(join(caches.linked, 'real'), { recursive: true })
  symlinkSync('real', join(caches.linked, 'compiled'))
  for (const [name, cache] of Object.entries(caches)) {
    expect([name, compiles({ PORTCULLIS_CACHE: cache }, cache)]).toEqual([name, false])
  }
})

test.each([
  ['PORTCULLIS_CACHE', ''],
  ['PORTCULLIS_CACHE', 'cache'],
  ['XDG_CACHE_HOME', ''],
  ['XDG_CACHE_HOME', '.'],
])('%s=%j does not point into the folder that a checkout stands in', (name, value) => {
  const home = mkdtempSync(join(folder, 'home-'))
  const before = readdirSync(folder).toSorted()
  cli(['inspect', '/nowhere'], { PORTCULLIS_CACHE: '', XDG_CACHE_HOME: '', [name]: value, HOME: home })
  expect(readdirSync(join(home, '.cache/portcullis'))).toEqual(['compiled'])
  expect(readdirSync(folder).toSorted()).toEqual(before)
})

test('inspect writes to a file, to a reader that leaves or comes late, to a full disk and to nothing', () => {
  const line = `node "${join(out, 'cli.cjs')}" inspect "${STATIC}"`
  const sh = (script: string) => spawnSync('bash', ['-o', 'pipefail', '-c', script], { encoding: 'utf8', cwd: folder })
  const { stdout } = sh(line)
  expect(sh(`${line} > written && cat written`)).toMatchObject({ status: 0, stderr: '', stdout })
  const long = `node "${join(out, 'cli.cjs')}" inspect --json ${`"${STATIC}" `.repeat(20)}`
  // The first program makes the pipe one that does not block.
  const late = `{ node -e 'process.stdout._handle.setBlocking(false)' ; ${long}; } | { sleep 1; wc -c; }`
  expect(Number(sh(`${long} | wc -c`).stdout)).toBeGreaterThan(1 << 17)
  expect(sh(late).stdout).toBe(sh(`${long} | wc -c`).stdout)
  expect(sh(`${line} | true`)).toMatchObject({ status: 0, stderr: '' })
  expect(sh(`${line} > /dev/full`)).toMatchObject({ status: 3, stderr: expect.stringContaining('ENOSPC') })
  expect(sh(`${line} >&-`)).toMatchObject({ status: 0 })
})

test('a reader of either stream that leaves changes no exit code', () => {
  const sh = (script: string) => spawnSync('bash', ['-o', 'pipefail', '-c', script], { encoding: 'utf8', cwd: folder })
  const check = `node "${join(out, 'cli.cjs')}" check "${STATIC}" --engine none --target scratch`
  // What `2>&1 | head -1` does, for each stream alone and for both.
  for (const reader of ['2> >(true)', '> >(true)', '2>&1 | true']) {
    expect([reader, sh(`${check} ${reader}`).status]).toEqual([reader, 0])
  }
  expect(sh(`${check} 2>/dev/full`).status).toBe(0)
  expect(sh(`${check} 2>&-`).status).toBe(0)
})
