import { expect, test } from 'vitest'
import { bytesText, countText, durationText, listText, microsecondsText } from '../../src/report/words/quantity-text.ts'

test.each([
  [null, '–'],
  [0.25, '250 µs'],
  [1.84, '1.8 ms'],
  [9.96, '10 ms'],
  [10.4, '10 ms'],
  [999.4, '999 ms'],
  [999.6, '1 s'],
  [119_940, '119.9 s'],
  [125_000, '2 min 5 s'],
  [179_800, '3 min'],
  [4_320_000, '1 h 12 min'],
  [0.9996, '1 ms'],
])('%s ms is %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text)
})

test.each([
  [400, '0.4'],
  [99_940, '99.9'],
  [100_000, '100'],
  [12_345_678, '12,346'],
])('%i ns is %s µs', (nanoseconds, text) => {
  expect(microsecondsText(nanoseconds)).toBe(text)
})

test.each([
  [null, '–'],
  [512, '512 B'],
  [1536, '1.5 KiB'],
  [9_437_184, '9 MiB'],
  [14_336_512, '13.7 MiB'],
  [16_043_213, '15.3 MiB'],
  [268_435_456, '256 MiB'],
  [1_048_575, '1 MiB'],
])('%s bytes are %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text)
})

test('counts and lists say what they leave out', () => {
  expect(countText(1, 'cell')).toBe('1 cell')
  expect(countText(1000, 'cell')).toBe('1,000 cells')
  expect(listText(['a', 'b', 'c'], 3)).toBe('a, b, c')
  expect(listText(['a', 'b', 'c'], 2)).toBe('a, b and 1 more')
})
