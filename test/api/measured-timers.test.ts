import { expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { timersConfig } from '../../src/api/harness/measured-timers.ts'

const configured = parseConfig('timers: { mode: standard, period: 5ms, samples: 400 }', 'portcullis.yml').timers

test('what a test body does not say is as portcullis.yml has it', () => {
  expect(timersConfig({}, configured)).toEqual(configured)
  expect(timersConfig({ periodMs: 2 }, configured)).toEqual({ ...configured, periodNs: 2_000_000 })
  expect(timersConfig({ samples: 1_000 }, configured)).toEqual({ ...configured, samples: 1_000 })
  // A mode has a number of samples of its own.
  expect(timersConfig({ mode: 'quick' }, configured)).toEqual({ ...configured, mode: 'quick', samples: null })
  expect(timersConfig({ mode: 'quick', samples: 300 }, configured)).toMatchObject({ mode: 'quick', samples: 300 })
  expect(timersConfig({}, defaultConfig().timers)).toMatchObject({ mode: 'quick', periodNs: 10_000_000, samples: null })
})

test.each([
  [{ periodMs: 0 }, 'measureTimers was given periodMs 0'],
  [{ periodMs: Number.NaN }, 'measureTimers was given periodMs null'],
  [{ periodMs: 1_001 }, 'periodMs 1001'],
  [{ samples: 219 }, 'samples 219'],
  [{ samples: 300.5 }, 'samples 300.5'],
  [{ samples: 100_001 }, 'samples 100001'],
  [{ mode: 'fast' as 'quick' }, 'mode "fast"'],
])('%j is refused', (options, message) => {
  expect(() => timersConfig(options, configured)).toThrow(message)
})
