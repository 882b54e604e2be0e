import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { probeFor } from '../../src/engines/probe/probe-binary.ts'
import type { ProbeTools } from '../../src/engines/probe/probe-tools.ts'
import { buildProbe, cacheVersion, hashSource } from '../../src/engines/probe/probe-build.ts'
import { prebuiltProbe } from '../../src/engines/probe/probe-prebuilt.ts'
import { EngineError } from '../../src/errors.ts'
import { ARCH, builtProbe, temporary } from './probe-run.ts'

// With a cold build cache the first build takes long.
beforeAll(async () => {
  await builtProbe()
}, 300_000)

const ROOT = join(import.meta.dirname, '../..')
const HERE = { os: 'linux', arch: ARCH }
const GO = execFileSync('/bin/sh', ['-c', 'command -v go']).toString().trim()

interface Scene {
  readonly tools: ProbeTools
  readonly lines: string[]
}

function scene(env: Readonly<Record<string, string | undefined>> = {}, packageRoot = ROOT): Scene {
  const lines: string[] = []
  const tools = {
    packageRoot,
    cacheDir: temporary('cache'),
    env: { ...process.env, ...env },
    log: (line: string) => void lines.push(line),
  }
  return { tools, lines }
}

/** A `go` on a PATH of its own that writes down how it was called; the rest of the script decides what it does. */
function recordingGo(rest: string): { readonly path: string; calls(): readonly string[] } {
  const path = temporary('bin')
  writeFileSync(join(path, 'go'), `#!/bin/sh\necho "$1" >> "${path}/calls"\n${rest}\n`)
  chmodSync(join(path, 'go'), 0o755)
  const calls = join(path, 'calls')
  return { path, calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []) }
}

/** Without what only dist/ has. */
function sourceOnly(): string {
  const root = temporary('package')
  cpSync(join(ROOT, 'probe'), join(root, 'probe'), { recursive: true })
  return root
}

test('builds once, then takes what it built, whatever the user has set for Go', async () => {
  const { tools, lines } = scene({
    GOFLAGS: '-race',
    GOOS: 'plan9',
    GOARCH: 'mips',
    GOAMD64: 'v4',
    CGO_ENABLED: '1',
    RUNNER_TOOL_CACHE: undefined,
    RUNNER_TEMP: undefined,
  })
  const path = await probeFor(HERE, tools)
  expect(path.startsWith(join(tools.cacheDir, 'tools/portcullis-probe/1.0.0-s'))).toBe(true)
  expect(() => execFileSync(path, ['/dev/null'], { stdio: 'pipe' })).toThrow('/dev/null is no job')
  expect(lines[0]).toMatch(/^probe: built with go1\.\S+ in \d+ ms$/)
  const builtAt = statSync(path).mtimeMs
  expect(await probeFor(HERE, tools)).toBe(path)
  expect(statSync(path).mtimeMs).toBe(builtAt)
  expect(readdirSync(tools.cacheDir)).toEqual(['tools'])
})

test('keeps what it built in the tool cache of a runner', async () => {
  const cache = temporary('tools')
  const { tools } = scene({ RUNNER_TOOL_CACHE: cache, RUNNER_TEMP: temporary('temp') })
  const before = { ...process.env }
  const path = await probeFor(HERE, tools)
  expect(path.startsWith(join(cache, 'portcullis-probe'))).toBe(true)
  expect(existsSync(join(tools.cacheDir, 'tools'))).toBe(false)
  expect({ ...process.env }).toEqual(before)
})

test('prints nothing, on a runner or not', async () => {
  const { tools } = scene()
  const code = `import { probeFor } from '${ROOT}/src/engines/probe/probe-binary.ts'
    const tools = { packageRoot: '${ROOT}', cacheDir: '${tools.cacheDir}', env: process.env, log: () => {} }
    await probeFor({ os: 'linux', arch: '${ARCH}' }, tools)`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, RUNNER_DEBUG: '1' },
  })
  expect(said.toString()).toBe('')
  expect(existsSync(join(tools.cacheDir, 'tools'))).toBe(true)
})

test('asks a Go that does not lie beside its VERSION file for its version', async () => {
  const go = recordingGo(`exec ${GO} "$@"`)
  const { tools } = scene({ PATH: `${go.path}:${process.env.PATH}` })
  const path = await probeFor(HERE, tools)
  expect(go.calls()).toEqual(['version', 'build'])
  expect(await probeFor(HERE, tools)).toBe(path)
  expect(go.calls()).toEqual(['version', 'build', 'version'])
})

test.each([
  [
    'is too old',
    'echo go version go1.20.14 linux/amd64',
    ['version'],
    /is go1\.20\.14; Go 1\.21 is needed/,
    /no Go 1\.21 or newer was found/,
  ],
  ['cannot be asked', 'exit 3', ['version'], /is no Go that tells its version/, /no Go 1\.21 or newer was found/],
  [
    'fails to build',
    '[ "$1" = version ] && echo go version go1.99.1 linux/amd64 && exit; echo out of disk >&2; exit 1',
    ['version', 'build'],
    /go build ended with exit code 1: out of disk/,
    /building it with go1\.99\.1 failed/,
  ],
])('says what to do where Go %s and no probe was shipped', async (_, script, calls, logged, message) => {
  const go = recordingGo(script)
  const { tools, lines } = scene({ PATH: go.path })
  const failed = await probeFor({ os: 'linux', arch: 'riscv64' }, tools).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(EngineError)
  expect((failed as EngineError).message).toMatch(/^There is no probe for linux\/riscv64: /)
  expect((failed as EngineError).message).toMatch(message)
  expect((failed as EngineError).hint).toMatch(/^Install Go 1\.21 or newer/)
  expect(go.calls()).toEqual(calls)
  expect(lines.join('\n')).toMatch(logged)
})

test('takes the shipped probe only when it is the one that was released, and unpacks it once', async () => {
  const root = temporary('package')
  const cacheDir = temporary('cache')
  mkdirSync(join(root, 'dist/probe'), { recursive: true })
  const packed = join(root, `dist/probe/portcullis-probe-linux-${ARCH}.br`)
  const key = `linux-${ARCH}`
  const sum = createHash('sha256').update('the probe').digest('hex')
  const taken = (sums: Record<string, string>) => prebuiltProbe(HERE, { packageRoot: root, cacheDir }, sums)
  expect(await taken({})).toBeNull()
  await expect(taken({ [key]: sum })).rejects.toThrow(/cannot be read/)
  writeFileSync(packed, 'not brotli')
  await expect(taken({ [key]: sum })).rejects.toThrow(/cannot be read/)
  writeFileSync(packed, brotliCompressSync('the Probe'))
  const refused = taken({ [key]: sum })
  await expect(refused).rejects.toThrow(/not the one that was released: its SHA-256 is [0-9a-f]{64}, not/)
  await expect(refused).rejects.toBeInstanceOf(EngineError)
  writeFileSync(packed, brotliCompressSync('the probe'))
  const path = (await taken({ [key]: sum }))!
  expect(readFileSync(path, 'utf8')).toBe('the probe')
  const { ino } = statSync(path)
  expect(await taken({ [key]: sum })).toBe(path)
  expect(statSync(path).ino).toBe(ino)
  // What somebody changed there is made anew.
  writeFileSync(path, 'another program')
  expect(await taken({ [key]: sum })).toBe(path)
  expect(readFileSync(path, 'utf8')).toBe('the probe')
  chmodSync(dirname(path), 0o777)
  const elsewhere = (await taken({ [key]: sum }))!
  expect(dirname(elsewhere)).not.toBe(dirname(path))
  expect(readFileSync(elsewhere, 'utf8')).toBe('the probe')
})

test.each([
  ['amd64', 62],
  ['arm64', 183],
])('without Go, %s gets the probe that the package ships', async (arch, machine) => {
  const { tools, lines } = scene({ PATH: temporary('empty') })
  const path = await probeFor({ os: 'linux', arch }, tools)
  expect(path).toContain(`portcullis-probe-linux-${arch}-`)
  expect(readFileSync(path).readUInt16LE(18)).toBe(machine)
  expect(statSync(path).mode & 0o111).toBe(0o111)
  expect(lines).toEqual([])
  if (arch === ARCH) expect(() => execFileSync(path, ['/dev/null'], { stdio: 'pipe' })).toThrow('/dev/null is no job')
})

test('the same source gives the same bytes wherever it lies; another source another version', async () => {
  const build = async (root: string): Promise<string> => {
    const out = join(temporary('out'), 'probe')
    const source = join(root, 'probe')
    await buildProbe({ source, sourceHash: hashSource(source), platform: HERE, go: GO, out, env: process.env })
    return createHash('sha256').update(readFileSync(out)).digest('hex')
  }
  const elsewhere = sourceOnly()
  expect(await build(elsewhere)).toBe(await build(ROOT))
  expect(hashSource(join(elsewhere, 'probe'))).toBe(hashSource(join(ROOT, 'probe')))
  writeFileSync(join(elsewhere, 'probe/more_test.go'), 'package main\n')
  expect(hashSource(join(elsewhere, 'probe'))).toBe(hashSource(join(ROOT, 'probe')))
  writeFileSync(join(elsewhere, 'probe/more.go'), 'package main\n')
  expect(hashSource(join(elsewhere, 'probe'))).not.toBe(hashSource(join(ROOT, 'probe')))
})

test('versions are such as the tool cache takes', () => {
  expect(cacheVersion('0123456789abcdef', 'go1.26.8')).toBe('1.0.0-s0123456789abcdef.go1-26-8')
  expect(cacheVersion('0123456789abcdef', 'go1.27-devel_a+b X:c')).toBe('1.0.0-s0123456789abcdef.go1-27-devel-a-b-X-c')
})
