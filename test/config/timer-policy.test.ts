import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.ts'
import { DEFAULT_TIMER_POLICY } from '../../src/config/timer-policy.ts'

function timersOf(text: string) {
  return parseConfig(text, 'portcullis.yml').policy.timers
}

test('what is not said of timers stays as it is by default', () => {
  expect(timersOf('policy: {unknown: fail}')).toEqual(DEFAULT_TIMER_POLICY)
  expect(timersOf('policy: {timers: {classes: {container: {action: stop}}}}')).toEqual({
    ...DEFAULT_TIMER_POLICY,
    classes: { ...DEFAULT_TIMER_POLICY.classes, container: { percent: 8, action: 'stop' } },
  })
})

test('classes and targets of timers', () => {
  const timers = timersOf(`
policy:
  timers:
    class: bare-metal
    classes: { bare-metal: { limit: 2.5 } }
    targets:
      "alpine:*": { limit: 5, action: mark }
      scratch: { class: serverless }
`)
  expect(timers).toMatchObject({
    class: 'bare-metal',
    classes: { 'bare-metal': { percent: 2.5, action: 'mark' }, serverless: { percent: 15, action: 'stop' } },
    targets: [
      { match: 'alpine:*', class: null, percent: 5, action: 'mark' },
      { match: 'scratch', class: 'serverless', percent: null, action: null },
    ],
  })
})

test('mistakes are told with their place', () => {
  expect(() => timersOf('policy: {timers: {class: vm, targets: {scratch: {limit: 0}}}}')).toThrow(
    'portcullis.yml:1:26: policy.timers.class: expected bare-metal, container or serverless, got "vm" (text)\n' +
      'portcullis.yml:1:57: policy.timers.targets.scratch.limit: expected percent of the period, from 0.5 to 1000, got 0 (number)',
  )
})
