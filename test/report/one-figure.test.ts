import { expect, test } from 'vitest'
import { bytes, duration } from '../../src/catalogue/quantity.ts'
import { bytesText, durationText } from '../../src/report/words/quantity-text.ts'

test('the words of findings and the figures of the report write a figure alike', () => {
  for (const count of [0, 512, 1023, 1024, 16_043_213, 104_857_600, 1_048_575, 5e9]) {
    expect(bytesText(count)).toBe(bytes(count))
  }
  for (const ms of [0.2, 0.9999, 9.96, 999.6, 5_000, 125_000, 4_000_000]) expect(durationText(ms)).toBe(duration(ms))
  expect([bytes(16_043_213), duration(125_000)]).toEqual(['15.3 MiB', '2 min 5 s'])
})
