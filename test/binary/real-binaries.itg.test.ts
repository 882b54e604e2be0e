import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { inspectBinary } from '../../src/binary/inspect.ts'
import type { ByteSource } from '../../src/binary/reader.ts'
import { openFileSource } from '../../src/host/files/file-source.ts'
import { type Build, builtBinary, hasTools } from './built-binary.ts'

interface RealCase {
  readonly name: string
  readonly build: Build
  /** Besides Go. */
  readonly tools?: readonly string[]
  readonly expected: object
}

const STATIC = {
  kind: 'executable',
  linkage: 'static',
  libc: 'none',
  interpreter: null,
  needed: [],
  versions: {},
  imports: [],
}
const WITH_C = { CGO_ENABLED: '1' }
const WITHOUT_C = { CGO_ENABLED: '0' }
const EXTERNAL = '-ldflags=-linkmode=external'

/** On Linux on amd64 with Go at hand; each is a trap that a look at one field falls into. */
const CASES: readonly RealCase[] = [
  {
    name: 'CGO_ENABLED=1 and no C code: static',
    build: { program: 'hello', env: WITH_C },
    tools: ['gcc'],
    expected: {
      ...STATIC,
      cgoPackages: [],
      marks: [],
      go: { cgo: true, path: 'example.com/programs/hello' },
      warnings: [],
    },
  },
  {
    name: 'CGO_ENABLED=0 as PIE: an interpreter and nothing else',
    build: { program: 'hello', args: ['-buildmode=pie'], env: WITHOUT_C },
    expected: {
      kind: 'executable',
      linkage: 'dynamic',
      libc: 'none',
      needed: [],
      versions: {},
      interpreter: expect.stringMatching(/^\/lib.*\/ld-/),
      hardening: { pie: true },
      go: { cgo: false },
    },
  },
  {
    name: 'net and os/user: libc, and who brought it',
    build: { program: 'lookup', env: WITH_C },
    tools: ['gcc'],
    expected: {
      linkage: 'dynamic',
      libc: 'glibc',
      needed: expect.arrayContaining(['libc.so.6']),
      cgoPackages: ['net', 'os/user', 'runtime/cgo'],
      marks: ['current-user', 'name-lookup'],
      versions: { 'libc.so.6': { floor: expect.stringMatching(/^GLIBC_2\.\d+$/), weak: [] } },
    },
  },
  {
    name: 'the same by the tags netgo and osusergo: static',
    build: { program: 'lookup', args: ['-tags=netgo,osusergo'], env: WITH_C },
    tools: ['gcc'],
    expected: {
      ...STATIC,
      cgoPackages: [],
      marks: ['current-user', 'home-directory', 'name-lookup', 'netgo', 'osusergo'],
      go: { settings: { '-tags': 'netgo,osusergo', CGO_ENABLED: '1' } },
    },
  },
  {
    name: 'stripped: names of packages are still there',
    build: { program: 'lookup', args: ['-ldflags=-s -w'], env: WITH_C },
    tools: ['gcc'],
    expected: { cgoPackages: ['net', 'os/user', 'runtime/cgo'], hardening: { stripped: true } },
  },
  {
    name: 'C code of its own',
    build: { program: 'native', env: WITH_C },
    tools: ['gcc'],
    expected: { linkage: 'dynamic', cgoPackages: ['example.com/programs/native/twice', 'runtime/cgo'] },
  },
  {
    name: 'linked by musl-gcc',
    build: { program: 'native', env: { ...WITH_C, CC: 'musl-gcc' } },
    tools: ['musl-gcc'],
    expected: { libc: 'musl', needed: ['libc.so'], versions: {}, interpreter: expect.stringContaining('/ld-musl-') },
  },
  {
    name: 'glibc linked in: static, and a lowest kernel in the ABI note',
    build: { program: 'native', args: [`${EXTERNAL} -extldflags=-static`], env: WITH_C },
    tools: ['gcc'],
    expected: {
      ...STATIC,
      abiNoteKernel: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      cgoPackages: ['example.com/programs/native/twice', 'runtime/cgo'],
    },
  },
  {
    name: 'a static PIE',
    build: { program: 'native', args: ['-buildmode=pie', `${EXTERNAL} -extldflags=-static-pie`], env: WITH_C },
    tools: ['gcc'],
    expected: {
      kind: 'executable',
      linkage: 'static-pie',
      libc: 'none',
      interpreter: null,
      needed: [],
      hardening: { pie: true },
    },
  },
  {
    name: 'a C library made of Go',
    build: { program: 'exported', args: ['-buildmode=c-shared'], env: WITH_C },
    tools: ['gcc'],
    expected: {
      kind: 'library',
      linkage: 'dynamic',
      interpreter: null,
      cgoPackages: ['example.com/programs/exported', 'runtime/cgo'],
      go: { settings: { '-buildmode': 'c-shared' } },
    },
  },
  {
    name: 'a program that opens plugins',
    build: { program: 'plugin-host', env: WITH_C },
    tools: ['gcc'],
    expected: {
      kind: 'executable',
      linkage: 'dynamic',
      marks: expect.arrayContaining(['plugin']),
      cgoPackages: expect.arrayContaining(['plugin']),
    },
  },
  {
    name: 'a plugin',
    build: { program: 'plugin-part', args: ['-buildmode=plugin'], env: WITH_C },
    tools: ['gcc'],
    expected: { kind: 'library', linkage: 'dynamic', interpreter: null, go: { settings: { '-buildmode': 'plugin' } } },
  },
  {
    name: 'marks: embedded tz data, certificates, temporary files, home directory',
    build: { program: 'zone', env: WITHOUT_C },
    expected: {
      ...STATIC,
      marks: ['embedded-tzdata', 'home-directory', 'load-location', 'system-roots', 'temporary-files'],
    },
  },
  {
    name: 'GOAMD64=v3',
    build: { program: 'hello', env: { ...WITHOUT_C, GOAMD64: 'v3' } },
    expected: { ...STATIC, cpuLevel: 3 },
  },
  {
    name: 'a version node that is no number',
    build: { program: 'relr.c', args: ['-pie', '-Wl,-z,pack-relative-relocs'] },
    tools: ['gcc'],
    expected: {
      libc: 'glibc',
      go: null,
      versions: {
        'libc.so.6': {
          floor: expect.stringMatching(/^GLIBC_2\.\d+$/),
          symbols: { GLIBC_ABI_DT_RELR: [], 'GLIBC_2.2.5': expect.arrayContaining(['puts']) },
        },
      },
    },
  },
  {
    name: 'Windows: kernel32 alone; the header says 6.1 whatever Go needs',
    build: { program: 'hello', env: { ...WITHOUT_C, GOOS: 'windows', GOARCH: 'amd64' } },
    expected: {
      format: 'pe',
      os: 'windows',
      needed: ['kernel32.dll'],
      pe: { subsystem: 'console', osVersion: '6.1', aslr: true, dep: true },
      signature: null,
      go: { settings: { GOOS: 'windows' } },
      cgoPackages: [],
    },
  },
  {
    name: 'Windows without a console',
    build: {
      program: 'hello',
      args: ['-ldflags=-H=windowsgui'],
      env: { ...WITHOUT_C, GOOS: 'windows', GOARCH: 'amd64' },
    },
    expected: { pe: { subsystem: 'gui' } },
  },
  {
    name: 'macOS on arm64: signed by the linker',
    build: { program: 'hello', env: { ...WITHOUT_C, GOOS: 'darwin', GOARCH: 'arm64' } },
    expected: {
      format: 'macho',
      os: 'darwin',
      arch: 'arm64',
      needed: expect.arrayContaining(['/usr/lib/libSystem.B.dylib']),
      macho: { platform: 'macos', minOs: expect.stringMatching(/^\d+\.\d+/), hardenedRuntime: false },
      signature: { kind: 'linker', signer: null },
      cgoPackages: [],
    },
  },
]

const onLinux = process.platform === 'linux' && process.arch === 'x64'
const missing = [...new Set(['go', ...CASES.flatMap(({ tools = [] }) => tools)])].filter((tool) => !hasTools(tool))
const possible = CASES.filter(({ tools = [] }) => !['go', ...tools].some((tool) => missing.includes(tool)))

describe.runIf(onLinux)('built here', () => {
  test('all tools are at hand', () => {
    if (missing.length > 0) {
      console.warn(`NOT TESTED for lack of ${missing.join(', ')}: ${CASES.length - possible.length} binaries`)
    }
    expect(process.env['CI'] ? missing : []).toEqual([])
  })

  test.each(possible)('$name', { timeout: 300_000 }, ({ build, expected }) => {
    const path = builtBinary(build)
    const facts = inspectFile(path)
    expect(facts).toMatchObject(expected)
    if (facts.go) expect(facts.go.version).toBe(goVersion())
  })

  test.runIf(!missing.includes('go'))('-trimpath takes -ldflags out of the build info', { timeout: 300_000 }, () => {
    const args = ['-ldflags=-X=main.version=1']
    const settings = [[], ['-trimpath']].map(
      (more) => inspectFile(builtBinary({ program: 'hello', args: [...more, ...args], env: WITHOUT_C })).go?.settings,
    )
    expect(settings[0]).toMatchObject({ '-ldflags': '-X=main.version=1' })
    expect(settings[1]).toMatchObject({ '-trimpath': 'true' })
    expect(settings[1]).not.toHaveProperty('-ldflags')
  })

  test.runIf(!missing.includes('go'))(
    'without build info: version, level and packages from what is left',
    { timeout: 300_000 },
    () => {
      using source = openFileSource(builtBinary({ program: 'hello', env: { ...WITHOUT_C, GOAMD64: 'v3' } }))
      const facts = inspectBinary(without(source, '\xff Go buildinf:'))
      expect(facts).toMatchObject({ ...STATIC, cpuLevel: 3, cgoPackages: [] })
      expect(facts.go).toEqual({ version: goVersion(), path: null, module: null, cgo: null, settings: {}, deps: [] })
      expect(facts.warnings).toEqual([expect.stringMatching(/^build info: there is none, though this is a Go binary/)])
    },
  )
})

test('esbuild: Go without build info', () => {
  const file = join('node_modules', '@esbuild', `${process.platform}-${process.arch}`, 'bin', 'esbuild')
  const facts = inspectFile(file)
  expect(facts.go).toMatchObject({
    version: expect.stringMatching(/^go1\.\d+\.\d+$/),
    path: null,
    settings: {},
    deps: [],
  })
  expect(facts.cgoPackages).toEqual([])
  expect(facts.marks).toContain('name-lookup')
})

function inspectFile(path: string): BinaryFacts {
  using source = openFileSource(path)
  return inspectBinary(source)
}

function goVersion(): string {
  return execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim()
}

/** The same bytes with a text overwritten by zeros wherever it stands. */
function without(source: ByteSource, text: string): ByteSource {
  const bytes = Buffer.from(source.read(0, source.sizeBytes))
  for (let at = bytes.indexOf(text, 0, 'latin1'); at >= 0; at = bytes.indexOf(text, at, 'latin1'))
    bytes.fill(0, at, at + text.length)
  return { sizeBytes: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) }
}
