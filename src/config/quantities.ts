const NANOSECONDS: Readonly<Record<string, number>> = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 }
const BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
}
export const DURATION = /^(\d{1,9}(?:\.\d{1,9})?)(ns|us|ms|s|m|h)$/
export const SIZE = /^(\d{1,12}(?:\.\d{1,6})?)(B|kB|MB|GB|KiB|MiB|GiB)$/

/** `500ms`, `10s`, `1.5m` -> nanoseconds; null for anything else. */
export function durationNs(text: string): number | null {
  return quantity(text, DURATION, NANOSECONDS)
}

/** `64MiB`, `1.5GB` -> bytes; null for anything else. */
export function sizeBytes(text: string): number | null {
  return quantity(text, SIZE, BYTES)
}

function quantity(text: string, form: RegExp, units: Readonly<Record<string, number>>): number | null {
  const [, number, unit] = form.exec(text) ?? []
  return number === undefined ? null : Math.round(Number(number) * units[unit!]!)
}
