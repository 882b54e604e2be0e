import { expect, test } from 'vitest'
import { renderTestResult } from '../../src/report/formats/test-result.ts'
import { allPass, mixed } from './sample-report.ts'

interface Statement {
  readonly _type: string
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[]
  readonly predicateType: string
  readonly predicate: Readonly<Record<'passedTests' | 'warnedTests' | 'failedTests', readonly string[]>> & {
    result: string
  }
}

function statement(report = mixed()): Statement {
  return JSON.parse(renderTestResult(report)) as Statement
}

test('an in-toto statement about the binaries, by digest', () => {
  const { _type, predicateType, subject } = statement()
  expect(_type).toBe('https://in-toto.io/Statement/v1')
  expect(predicateType).toBe('https://in-toto.io/attestation/test-result/v0.1')
  expect(subject.map(({ digest }) => digest.sha256)).toEqual(mixed().binaries.map(({ sha256 }) => sha256))
})

test('the result is that of the gate; what is unknown proves nothing', () => {
  const { predicate } = statement()
  expect(predicate.result).toBe('FAILED')
  const named = [...predicate.passedTests, ...predicate.warnedTests, ...predicate.failedTests].sort()
  const known = mixed().cells.filter(({ outcome }) => outcome !== 'unknown' && outcome !== 'skip')
  expect(named).toEqual(known.map(({ id }) => id).sort())
  expect(known.length).toBeLessThan(mixed().cells.length)
  expect(statement(allPass()).predicate.result).toBe('PASSED')
  const [first, ...rest] = allPass().cells
  const warned = { ...allPass(), cells: [{ ...first!, outcome: 'warn' as const }, ...rest] }
  expect(statement(warned).predicate).toMatchObject({ result: 'WARNED', warnedTests: [first!.id] })
})
