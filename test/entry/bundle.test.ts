import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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
  cpSync(join(out, 'cli.cjs'), join(other, 'lib', 'old.cjs'))
  cpSync(join(out, 'cli.cjs'), join(other, 'probe', 'linux-amd64'))
  await build(other)
  expect(readdirSync(other).toSorted()).toEqual([...readdirSync(out), 'probe'].toSorted())
  expect(readdirSync(join(other, 'lib'))).not.toContain('old.cjs')
})

test('what each bundle needs is in it or built into Node', () => {
  const builtIn = new Set(createRequire(import.meta.url)('node:module').builtinModules as string[])
  for (const [name, text] of Object.entries(texts(out))) {
    const needed = [...text.matchAll(/(?<![.\w])require\(["']([^"']+)["']\)/g)].map((match) => match[1]!)
    const missing = needed
      .filter((each) => !each.startsWith('.') && !builtIn.has(each.replace('node:', '')))
      // Words of the stand-alone code that ajv can write, and is not asked to.
      .filter((each) => !(name.startsWith('lib/ajv') && each.startsWith('ajv/dist/runtime/')))
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
  const script = `
    const Docker = require(${JSON.stringify(join(out, 'lib/dockerode.cjs'))})
    new Docker({ protocol: 'ssh', host: 'example.com', username: 'me' }).version().then(
      () => console.log('no error'), (error) => console.log(error.message))`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  expect(stdout + stderr).toContain('ssh:// Docker hosts are not supported')
})

test('loading is cheap: the command line reads no library until it needs one', () => {
  const trace = join(folder, 'trace.cjs')
  writeFileSync(
    trace,
    `const { Module } = require('node:module'); const load = Module._load
     Module._load = function (name) { if (name.endsWith('.cjs')) console.error('FILE', name); return load.apply(this, arguments) }`,
  )
  const loaded = (...words: string[]) => {
    const { status, stderr } = cli(words, {}, ['--require', trace])
    const files = [...stderr.matchAll(/FILE (\.\S+)/g)].map((match) => match[1]!)
    return { status, files: files.map((file) => file.replace('./parts/', './')) }
  }
  const version = loaded('version')
  expect(version).toMatchObject({ status: 0, files: expect.arrayContaining(['./cli.cjs']) })
  const targets = loaded('targets', '--json')
  const check = loaded('check', STATIC, '--engine', 'none', '--target', 'alpine:3.22')
  // A file by itself, which takes the form of the report from the parts.
  expect(check).toMatchObject({ status: 0, files: expect.arrayContaining(['./render-terminal.cjs']) })
  expect(check.files).not.toContain('./cli.cjs')
  for (const { files } of [version, targets, check]) expect(files.filter((file) => file.includes('lib/'))).toEqual([])
  expect(version.files.length).toBeLessThan(targets.files.length)
})

test('inspect has Node load neither network nor streams', () => {
  const trace = join(folder, 'builtins.cjs')
  writeFileSync(trace, `process.on('exit', () => console.error(process.moduleLoadList.join('\\n')))`)
  const nowhere = { DOCKER_HOST: 'unix:///nowhere.sock' }
  const loaded = (...words: string[]) => cli(words, nowhere, ['--require', trace]).stderr.split('\n')
  const client = 'NativeModule _http_client'
  expect(loaded('check', STATIC, '--target', 'scratch', '--no-timers')).toContain(client)
  const inspect = loaded('inspect', STATIC)
  expect(inspect).toContain('NativeModule vm')
  for (const name of [client, 'NativeModule net', 'NativeModule stream']) expect(inspect).not.toContain(name)
})

test('check and inspect have ASCII alone, as one other letter makes two bytes of every one, and check no form of a report', () => {
  const { 'check.cjs': text = '', 'inspect.cjs': inspect = '' } = texts(out)
  for (const kept of [text, inspect]) expect(kept.match(/[^\0-\x7f]/g)).toBeNull()
  expect(text).toContain('function predict(')
  for (const form of ['renderMarkdown', 'renderPage', 'renderJunit']) expect(text).not.toContain(`function ${form}(`)
})

/** Files by themselves, which have what they need. */
const WHOLE = ['verify.cjs', 'inspect.cjs', 'check.cjs']

test('everything is there once: what two doors use is one file', () => {
  const marks = [
    'var PortcullisError = class',
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

test('inspect keeps what it compiled, takes it back where it fits, and makes it anew where it does not', () => {
  const env = { PORTCULLIS_CACHE: join(folder, 'inspected') }
  const kept = () => {
    const [name, ...others] = readdirSync(join(env.PORTCULLIS_CACHE, 'compiled'))
    expect(others).toEqual([])
    const path = join(env.PORTCULLIS_CACHE, 'compiled', name!)
    return { path, ino: statSync(path).ino, size: statSync(path).size }
  }
  const inspected = () => {
    const { status, stdout, stderr } = cli(['inspect', STATIC], env)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return stdout
  }
  expect(cli(['inspect', '/nowhere'], env)).toMatchObject({ status: 2, stderr: expect.stringContaining('/nowhere') })
  const first = inspected()
  expect(first).toContain('Runs on')
  const before = kept()
  expect(inspected()).toBe(first)
  expect(kept()).toEqual(before)
  const bytes = readFileSync(before.path)
  const source = readFileSync(join(out, 'inspect.cjs'))
  const name = createHash('sha256').update(source.subarray(0, -66)).digest('hex')
  expect(source.subarray(-66).toString()).toBe(`//${name}`)
  const damaged = {
    'of another source': Buffer.concat([Buffer.alloc(64, '0'), bytes.subarray(64)]),
    'cut off': bytes.subarray(0, bytes.length - 1000),
    'not of V8': Buffer.concat([source.subarray(-64), Buffer.alloc(1000, 'x')]),
    empty: Buffer.alloc(0),
  }
  for (const [name, data] of Object.entries(damaged)) {
    writeFileSync(before.path, data)
    expect([name, inspected()]).toEqual([name, first])
    expect([name, kept().size > 100_000]).toEqual([name, true])
  }
  expect(cli(['inspect', STATIC], { PORTCULLIS_CACHE: '/dev/null/cache' })).toMatchObject({
    status: 0,
    stderr: '',
    stdout: first,
  })
})

test('check keeps what it compiled before its cells end: what runs later makes no start longer', async () => {
  const compiled = join(folder, 'early', 'compiled')
  const words = ['check', '/bin/sleep', '--run', '4', '--engine', 'native', '--target', 'linux-host', '--no-timers']
  const env = { PATH: process.env['PATH'], PORTCULLIS_CACHE: join(folder, 'early') }
  const child = spawn(process.execPath, [join(out, 'cli.cjs'), ...words], { cwd: folder, env, stdio: 'ignore' })
  const ended = new Promise<string>((resolve) => child.once('exit', () => resolve('ended')))
  const kept = async (): Promise<string> => {
    while (!existsSync(compiled) || !readdirSync(compiled).some((name) => name.endsWith('check.cjs'))) await sleep(20)
    return 'kept'
  }
  expect(await Promise.race([kept(), ended])).toBe('kept')
  child.kill('SIGTERM')
  await ended
})

test('check keeps what it compiled, whatever the gate says, and mistakes are told as ever', () => {
  const env = { PORTCULLIS_CACHE: join(folder, 'checked') }
  const kept = () => {
    const compiled = join(env.PORTCULLIS_CACHE, 'compiled')
    return readdirSync(compiled).filter((name) => name.includes('check.cjs'))
  }
  const checked = (...words: string[]) => cli(['check', STATIC, '--engine', 'none', ...words], env)
  writeFileSync(join(folder, 'wrong.yml'), 'smoke: 1\n')
  expect(checked('--config', 'wrong.yml')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^portcullis: wrong.yml:1:/),
  })
  expect(checked('--fromat', 'json')).toMatchObject({ status: 2, stderr: expect.stringContaining('--format') })
  expect(cli(['check', '/nowhere', '--engine', 'none'], env)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('/nowhere'),
  })
  expect(checked('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('portcullis check FILE') })
  expect(kept()).toEqual([])
  const failing = () => {
    const { status, stdout } = cli(['check', '/bin/sh', '--engine', 'none', '--target', 'alpine:3.22'], env)
    return { status, stdout: stdout.replace(/\d+ ms/, 'N ms') }
  }
  const first = failing()
  expect(first).toMatchObject({ status: 1, stdout: expect.stringContaining('Gate fails') })
  expect(kept()).toHaveLength(1)
  expect(failing()).toEqual(first)
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
