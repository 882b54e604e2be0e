import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { identifyBinary } from '../../src/binary/identify.ts'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { predict } from '../../src/checks/predict.ts'
import { openFileSource } from '../../src/host/files/file-source.ts'
import { targetsOfSystem } from '../../src/targets/catalogue.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { packWithUpx } from '../helpers/upx.ts'
import { builtBinary, hasTools } from './built-binary.ts'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-packed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function copyOf(path: string, name: string): string {
  const copy = join(folder, name)
  copyFileSync(path, copy)
  return copy
}

function factsOf(path: string): BinaryFacts {
  using source = openFileSource(path)
  return inspectBinary(source)
}

function predictedFor(facts: BinaryFacts, os: string): Record<string, string[]> {
  const profile = builtInProfiles()[0]!
  const all = targetsOfSystem(os).map((target) => ({
    id: target.id,
    ...predict({ facts, target, profile }),
  }))
  return Object.fromEntries(
    [...Map.groupBy(all, ({ runs }) => String(runs))].map(([runs, own]) => [runs, own.map(({ id }) => id)]),
  )
}

const BUILDS = [
  ['linux', 'amd64', ['null']],
  ['linux', 'arm64', ['null']],
  ['windows', 'amd64', ['null']],
  ['windows', '386', ['null', 'false']],
  ['darwin', 'amd64', ['null']],
] as const

const TIMEOUT_MS = 600_000

describe.runIf(hasTools('go') && process.platform === 'linux')('by the tools of today', () => {
  test.each(BUILDS)(
    'packed by UPX, %s/%s: nothing is predicted to run',
    { timeout: TIMEOUT_MS },
    (os, arch, answers) => {
      const path = copyOf(
        builtBinary({
          program: 'hello',
          env: { CGO_ENABLED: '0', GOOS: os, GOARCH: arch },
        }),
        `${os}-${arch}`,
      )
      packWithUpx(path, os === 'darwin' ? ['--force-macos'] : [])
      const facts = factsOf(path)
      expect(facts).toMatchObject({
        os,
        arch,
        go: null,
        gccgo: false,
        packed: { by: 'UPX' },
        libc: 'unknown',
      })
      expect(Object.keys(predictedFor(facts, os)).toSorted()).toEqual(answers.toSorted())
    },
  )

  test('packed, macOS arm64: UPX leaves no signature, and that is sure', { timeout: TIMEOUT_MS }, () => {
    const path = copyOf(
      builtBinary({
        program: 'hello',
        env: { CGO_ENABLED: '0', GOOS: 'darwin', GOARCH: 'arm64' },
      }),
      'mac',
    )
    packWithUpx(path, ['--force-macos'])
    expect(Object.keys(predictedFor(factsOf(path), 'darwin'))).toEqual(['false'])
  })

  test('one byte changed behind the signature: killed on macOS arm64', { timeout: TIMEOUT_MS }, () => {
    const built = builtBinary({
      program: 'hello',
      env: { CGO_ENABLED: '0', GOOS: 'darwin', GOARCH: 'arm64' },
    })
    const whole = factsOf(built)
    expect(whole).toMatchObject({
      signature: { kind: 'linker' },
      macho: { signatureFault: null },
      warnings: [],
    })
    expect(whole.macho?.uuid).toMatch(/^[0-9a-f]{32}$/)
    expect(predictedFor(whole, 'darwin')).toHaveProperty('true')
    const bytes = readFileSync(built)
    const at = 5 * 4096 + 17
    bytes[at]! ^= 1
    const path = join(folder, 'changed')
    writeFileSync(path, bytes)
    const changed = factsOf(path)
    expect(changed.macho?.signatureFault).toBe(
      'page 5 (bytes 20480 to 24575) does not have the hash that the signature names',
    )
    expect(Object.keys(predictedFor(changed, 'darwin'))).toEqual(['false'])
  })

  test.each([
    ['ELF', 'linux'],
    ['PE', 'windows'],
  ])('%s of objcopy --only-keep-debug: debug information only', { timeout: TIMEOUT_MS }, (format, os) => {
    const path = copyOf(
      builtBinary({
        program: 'hello',
        env: { CGO_ENABLED: '0', GOOS: os, GOARCH: 'amd64' },
      }),
      `debug-${os}`,
    )
    execFileSync('objcopy', ['--only-keep-debug', path], { stdio: 'pipe' })
    using source = openFileSource(path)
    expect(() => inspectBinary(source)).toThrow(`the ${format} file holds debug information only`)
    expect(identifyBinary(source)).toBeNull()
  })

  test('a program of the system: no Go, not packed', () => {
    expect(factsOf('/bin/ls')).toMatchObject({
      go: null,
      gccgo: false,
      packed: null,
    })
    expect(factsOf(process.execPath)).toMatchObject({
      go: null,
      packed: null,
    })
  })

  test('Android: by the build info, and by its loader where there is none', { timeout: TIMEOUT_MS }, () => {
    const path = copyOf(
      builtBinary({
        program: 'hello',
        env: { CGO_ENABLED: '0', GOOS: 'android', GOARCH: 'arm64' },
      }),
      'android',
    )
    expect(factsOf(path)).toMatchObject({
      os: 'android',
      interpreter: '/system/bin/linker64',
    })
    expect(Object.keys(predictedFor(factsOf(path), 'linux'))).toEqual(['false'])
    const bytes = readFileSync(path)
    bytes.fill(0, bytes.indexOf('\xff Go buildinf:', 0, 'latin1'), bytes.indexOf('\xff Go buildinf:', 0, 'latin1') + 16)
    writeFileSync(path, bytes)
    expect(factsOf(path)).toMatchObject({
      os: 'android',
      go: { settings: {} },
    })
  })
})
