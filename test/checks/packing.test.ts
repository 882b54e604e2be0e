import { describe, expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { diagnose } from '../../src/checks/diagnose.ts'
import { predict } from '../../src/checks/predict.ts'
import { describe as inWords } from '../../src/catalogue.ts'
import { defaultConfig } from '../../src/config/default-config.ts'
import { findTarget } from '../../src/targets/select-targets.ts'
import { decideGate } from '../../src/verdict/gate.ts'
import { context, glibcBinary, glibcTarget, GO, outcome, scratch, staticBinary } from './samples.ts'

const PACKED = staticBinary({ go: null, packed: { by: 'UPX', sign: 'the mark UPX!' }, libc: 'unknown' })
const SQLITE = { path: 'github.com/mattn/go-sqlite3', version: 'v1.14.32', replacedBy: null }
const STUB = staticBinary({ go: { ...GO, cgo: false, settings: { CGO_ENABLED: '0' }, deps: [SQLITE] } })

describe('packed', () => {
  test('nothing is predicted, and why', () => {
    const { runs, reason } = predict(context(PACKED, scratch()))
    expect(runs).toBeNull()
    expect(reason).toBe('what UPX packed inside is unknown: unpack it (`upx -d`) and inspect that')
  })

  test('127 without a word did not start; with a word, or another end, it did', () => {
    const ids = (changes: Parameters<typeof outcome>[0], facts: BinaryFacts = PACKED) =>
      diagnose(outcome(changes), context(facts, scratch())).map(({ id }) => id)
    expect(ids({ exitCode: 127 })).toEqual(['packed-not-started'])
    expect(ids({ exitCode: 127, stderr: 'no such thing\n' })).toEqual([])
    expect(ids({ exitCode: 1 })).toEqual([])
    expect(ids({ exitCode: 127 }, staticBinary())).toEqual([])
  })

  test.each([
    ['2.17', 'fail'],
    [null, 'pass'],
  ])('max-glibc %s: %s', (maxGlibc, decision) => {
    const cell = { id: 'a', target: { id: 'scratch' } }
    const cells = [{ cell, judgement: { outcome: 'pass', agrees: null }, required: true }] as const
    const { policy } = defaultConfig()
    const gate = decideGate({ cells, binaries: [PACKED], policy: { ...policy, maxGlibc }, complete: true })
    expect(gate.decision).toBe(decision)
    if (maxGlibc !== null)
      expect(gate.reasons[0]?.message).toContain('is packed by UPX, so which glibc it needs is unknown')
  })

  test.each([
    ['windows-7', null],
    ['windows-2012r2', null],
    ['windows-10', true],
  ])('an .exe without a Go release in %s: %s', (id, runs) => {
    const garbled = staticBinary({
      format: 'pe',
      os: 'windows',
      needed: ['kernel32.dll'],
      go: { ...GO, version: null, settings: {} },
    })
    expect(predict(context(garbled, findTarget(id))).runs).toBe(runs)
  })
})

describe('a module that is a stub without cgo', () => {
  test('is a hazard by the build info', () => {
    const { runs, findings } = predict(context(STUB, scratch()))
    expect(runs).toBe(true)
    expect(findings.map(({ id, severity }) => [id, severity])).toContainEqual(['cgo-stub', 'warning'])
  })

  test.each<[string, BinaryFacts]>([
    ['cgo is on', glibcBinary({ go: { ...GO, deps: [SQLITE] } })],
    ['it was replaced', staticBinary({ go: { ...GO, cgo: false, deps: [{ ...SQLITE, replacedBy: '../own' }] } })],
  ])('not where %s', (_name, facts) => {
    expect(predict(context(facts, glibcTarget('debian:13', '2.41'))).findings.map(({ id }) => id)).not.toContain(
      'cgo-stub',
    )
  })

  test('is the reason by its own words, and the fix builds with cgo', () => {
    const line = "panic: Binary was compiled with 'CGO_ENABLED=0', go-sqlite3 requires cgo to work. This is a stub"
    const found = diagnose(outcome({ exitCode: 1, stderr: `${line}\n` }), context(STUB, scratch()))
    expect(found[0]).toMatchObject({ id: 'cgo-stub', severity: 'error', args: { module: SQLITE.path } })
    const { remedy } = inWords(found[0]!)
    expect(remedy?.text).toContain('modernc.org/sqlite')
    expect(remedy?.command).toContain('CGO_ENABLED=1')
  })
})

test('a program that is not Go is never told to go build', () => {
  const facts = glibcBinary({ go: null })
  const { findings } = predict(context(facts, scratch()))
  expect(findings.map((each) => inWords(each).remedy?.command ?? null)).toEqual(findings.map(() => null))
  expect(inWords(findings[0]!).remedy?.text).toContain('not a Go binary')
})

test('purego is named, and no plugin', () => {
  const purego = { path: 'github.com/ebitengine/purego', version: 'v0.8.4', replacedBy: null }
  const imports = [{ name: 'dlopen', library: 'libdl.so.2', version: null, weak: false }]
  const facts = glibcBinary({ go: { ...GO, cgo: false, deps: [purego] }, cgoPackages: [], imports, marks: [] })
  const { findings } = predict(context(facts, scratch()))
  expect(inWords(findings[0]!).remedy?.text).toMatch(/^github\.com\/ebitengine\/purego asks for the loader/)
})
