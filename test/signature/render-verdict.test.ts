import { expect, test } from 'vitest'
import type { HostPoint } from '../../src/signature/compare-host.ts'
import { renderVerdict } from '../../src/signature/render-verdict.ts'

const FAILED: HostPoint = { about: 'result', result: 'refused', message: 'the gate of the tests was FAILED' }
const SYSTEM: HostPoint = { about: 'system', result: 'refused', message: 'Go 1.26 needs Linux 3.2, this is 3.0' }
const FINE: HostPoint = { about: 'system', result: 'ok', message: 'Go 1.26 needs Linux 3.2, this is 6.1' }

function head(points: readonly HostPoint[]): string {
  const fits = points.every(({ result }) => result !== 'refused')
  return renderVerdict({ binary: null, fits, points }, { color: false, width: 80 }).split('\n')[0]!
}

test('a closed gate is not laid at the machine', () => {
  expect(head([FINE])).toBe('the signature fits this machine')
  expect(head([SYSTEM])).toBe('the signature does not fit this machine')
  expect(head([FAILED, FINE])).toBe('the signature did not pass its tests; nothing here speaks against this machine')
  expect(head([FAILED, SYSTEM])).toBe('the signature did not pass its tests, and does not fit this machine')
})
