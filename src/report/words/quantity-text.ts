import { bytes, duration } from '../../catalogue/quantity.ts'

/** `–` for null. */
export function durationText(milliseconds: number | null): string {
  return milliseconds === null ? '–' : duration(milliseconds)
}

/** Nanoseconds as microseconds with thousands apart, `1,234.5`; under 100 µs one decimal. */
export function microsecondsText(nanoseconds: number): string {
  const value = nanoseconds / 1000
  return value < 100 ? value.toFixed(1) : groupThousands(Math.round(value))
}

/** `–` for null. */
export function bytesText(count: number | null): string {
  return count === null ? '–' : bytes(count)
}

/** `1 cell`, `1,000 cells` */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
  return `${groupThousands(count)} ${count === 1 ? noun : plural}`
}

export function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `a, b, c and 4 more`: never silent about what was left out. */
export function listText(words: readonly string[], most: number): string {
  if (words.length <= most) return words.join(', ')
  return `${words.slice(0, most).join(', ')} and ${groupThousands(words.length - most)} more`
}

/** `ubuntu:20.04 to 26.04 (5)` is read as one. */
const LONGEST_WHOLE = 32

/** The same as words for `wrap`, which breaks no short name. */
export function listWords(names: readonly string[], most = names.length): string[] {
  const shown = names.slice(0, most)
  const words = shown.flatMap((name, index) => {
    const word = index < shown.length - 1 ? `${name},` : name
    return word.length <= LONGEST_WHOLE ? [word] : word.split(' ')
  })
  return names.length === shown.length ? words : [...words, 'and', groupThousands(names.length - most), 'more']
}
