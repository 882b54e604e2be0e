import { expect, test } from 'vitest'
import type { Prediction } from '../../src/checks/prediction.ts'
import { inspectDocument } from '../../src/report/inspect/inspect-json.ts'
import { renderInspectList } from '../../src/report/inspect/render-inspect-list.ts'
import { renderInspect } from '../../src/report/inspect/render-inspect.ts'
import { catalogueTargets, targetsOfSystem } from '../../src/targets/catalogue.ts'
import { STATIC_FACTS } from './sample-report.ts'

const TARGETS = targetsOfSystem('linux')
const LOOK = { width: 80, color: false }
const UNKNOWN: Prediction = { runs: null, reason: 'it is a shared library, no program', findings: [] }
const FAILS: Prediction = { runs: false, reason: null, findings: [] }
const RUNS: Prediction = { runs: true, reason: null, findings: [] }

function shown(of: (index: number) => Prediction): string {
  const predictions = TARGETS.map((target, index) => ({ target, prediction: of(index) }))
  return renderInspect({ path: 'x', facts: STATIC_FACTS, predictions }, LOOK)
}

test('one answer for the whole catalogue is told in a line', () => {
  const unknown = shown(() => UNKNOWN)
  expect(unknown).toContain(`\n? Cannot tell     for any of the ${TARGETS.length} targets\n`)
  expect(unknown).toContain(`\n? all ${TARGETS.length} targets: it is a shared library, no program\n`)
  expect(unknown).not.toContain('Runs on')
  expect(shown(() => FAILS)).toContain(`\n✗ Does not run on any of the ${TARGETS.length} targets\n`)
  expect(shown(() => RUNS)).toContain('\n✓ Runs on         scratch, alpine:')
})

test('versions that follow each other are a range, unknown ones too, and no line breaks it', () => {
  const text = shown((index) => (TARGETS[index]!.id.startsWith('ubuntu:') ? UNKNOWN : RUNS))
  const ubuntu = catalogueTargets().filter(({ id }) => id.startsWith('ubuntu:'))
  const range = `${ubuntu[0]!.id} to ${ubuntu.at(-1)!.id.slice(7)} (${ubuntu.length})`
  expect(text).toContain(`\n? Cannot tell     ${range}\n`)
  expect(text).toContain(`\n? ${range}: it is`)
  for (const line of text.split('\n')) expect(line).not.toMatch(/^ *(?:to \d|\(\d+\))|:[\d.]+( to)?$/)
})

test('in a list, too', () => {
  const row = (of: Prediction): string => {
    const input = { path: 'x', facts: STATIC_FACTS, predictions: TARGETS.map((target) => ({ target, prediction: of })) }
    return renderInspectList([inspectDocument(input)], LOOK)
  }
  expect(row(UNKNOWN)).toContain(`\n  ? cannot tell for any of the ${TARGETS.length} targets\n`)
  expect(row(FAILS)).toContain(`\n  ✗ not on any of the ${TARGETS.length} targets\n`)
})
