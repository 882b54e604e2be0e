import { expect, test } from 'vitest'
import type { CellStep } from '../../src/protocol/job.ts'
import { exactSteps } from '../../src/run/exact-steps.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { runStep, serveStep } from '../probe/probe-run.ts'

const [profile] = builtInProfiles()
const STEPS: readonly CellStep[] = [
  { step: runStep({ id: 'plain' }), startAs: 'child' },
  { step: runStep({ id: 'input', stdinBase64: 'aGk=' }), startAs: 'child' },
  { step: serveStep(80), startAs: 'child' },
]

function startedAs(defaultAction: string | null): string[] {
  const seccomp = { file: 'a.json', json: JSON.stringify({ defaultAction, syscalls: [] }) }
  const under = defaultAction === null ? profile! : { ...profile!, seccomp }
  return exactSteps(STEPS, under).map(({ startAs }) => startAs)
}

test('under a filter that refuses by default the engine starts what it can', () => {
  expect(startedAs('SCMP_ACT_ERRNO')).toEqual(['pid1', 'child', 'pid1'])
  expect(startedAs('SCMP_ACT_KILL')).toEqual(['pid1', 'child', 'pid1'])
})

test('elsewhere steps are as they were', () => {
  for (const action of ['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', null]) {
    expect(startedAs(action)).toEqual(['child', 'child', 'child'])
  }
})
