import { describe, expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { openFileSource } from '../../src/host/files/file-source.ts'
import { type Build, builtBinary, hasTools } from './built-binary.ts'

/** One release for each way that Go has written build info and the function table. Older ones are fetched by the go command. */
const VERSIONS = [
  { release: 'go1.13.15', what: 'build info by pointers, table of Go 1.2, no settings', recorded: {} },
  { release: 'go1.16.15', what: 'table of Go 1.16, no settings', recorded: {} },
  { release: 'go1.18.10', what: 'build info inline with settings, table of Go 1.18', recorded: { CGO_ENABLED: '0' } },
  { release: 'go1.21.13', what: 'table of Go 1.20', recorded: { CGO_ENABLED: '0', '-buildmode': 'exe' } },
] as const

/** [GOARCH, bits, byte order]. */
const ARCHITECTURES = [
  ['386', 32, 'little'],
  ['arm', 32, 'little'],
  ['mips', 32, 'big'],
  ['mips64le', 64, 'little'],
  ['ppc64', 64, 'big'],
  ['s390x', 64, 'big'],
  ['riscv64', 64, 'little'],
] as const

const TIMEOUT_MS = 600_000
const STRIPPED = '-ldflags=-s -w'

describe.runIf(hasTools('go') && process.platform === 'linux')('by the go command', () => {
  test.each(VERSIONS)('$release: $what', { timeout: TIMEOUT_MS }, ({ release, recorded }) => {
    const path = builtOrNull(release, { program: 'lookup', args: [STRIPPED], env: { GOOS: 'linux' } })
    if (path === null) return
    expect(factsOf(path)).toMatchObject({
      linkage: 'static',
      go: {
        version: release,
        path: 'example.com/programs/lookup',
        cgo: 'CGO_ENABLED' in recorded ? false : null,
        settings: recorded,
      },
      cgoPackages: [],
      marks: expect.arrayContaining(['current-user', 'name-lookup', 'netgo', 'osusergo']),
      hardening: { stripped: true },
      warnings: [],
    })
  })

  test('Go 1.16 needs macOS 10.12, and its Mach-O files say 10.9', { timeout: TIMEOUT_MS }, () => {
    const path = builtOrNull('go1.16.15', { program: 'hello', env: { GOOS: 'darwin', GOARCH: 'amd64' } })
    if (path === null) return
    expect(factsOf(path)).toMatchObject({ go: { version: 'go1.16.15' }, macho: { minOs: '10.9' } })
  })

  test.each(ARCHITECTURES)('%s: %i bit, %s-endian', { timeout: TIMEOUT_MS }, (arch, bits, endian) => {
    for (const args of [[], [STRIPPED]]) {
      const env = { CGO_ENABLED: '0', GOOS: 'linux', GOARCH: arch }
      const facts = factsOf(builtBinary({ program: 'hello', args, env }))
      expect(facts).toMatchObject({ arch, bits, endian, linkage: 'static', marks: [], cgoPackages: [], warnings: [] })
      expect(facts.go?.settings).toMatchObject({ GOARCH: arch })
    }
  })
})

/** null where the release cannot be fetched; in CI that is a failure. */
function builtOrNull(release: string, { program, args, env }: Build): string | null {
  try {
    // A value of some kind: an empty one leaves room for flags of the user that old releases do not know.
    const old = { GOTOOLCHAIN: release, GOFLAGS: '-trimpath=false', CGO_ENABLED: '0' }
    return builtBinary({ program, ...(args && { args }), env: { ...old, ...env } })
  } catch (error) {
    if (process.env['CI']) throw error
    console.warn(`NOT TESTED with ${release}: ${String(error).split('\n', 1)[0]}`)
    return null
  }
}

function factsOf(path: string): BinaryFacts {
  using source = openFileSource(path)
  return inspectBinary(source)
}
