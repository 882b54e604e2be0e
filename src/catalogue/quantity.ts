/** How bytes and durations are written everywhere, so that one figure never reads in two ways. */

const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const

/** `512 B`, `15.3 MiB`, `256 MiB`: one decimal below 100, none where it is 0. */
export function bytes(count: number): string {
  let value = count
  let unit = 0
  // By what is shown: 1,023.9 KiB is 1 MiB.
  while (Number(shown(value)) >= 1024 && unit < BYTE_UNITS.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${shown(value)} ${BYTE_UNITS[unit]}`
}

/** `850 µs`, `1.8 ms`, `12 ms`, `1.4 s`, `2 min 5 s`, `1 h 12 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 0.9995) return `${Math.round(milliseconds * 1000)} µs`
  if (milliseconds < 9.95) return `${Number(milliseconds.toFixed(1))} ms`
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 119_950) return `${Number((milliseconds / 1000).toFixed(1))} s`
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 3600) return twoUnits(seconds, 60, 'min', 's')
  return twoUnits(Math.round(seconds / 60), 60, 'h', 'min')
}

function twoUnits(count: number, each: number, large: string, small: string): string {
  const rest = count % each
  return `${Math.floor(count / each)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`
}

function shown(value: number): string {
  return value < 99.95 ? String(Number(value.toFixed(1))) : String(Math.round(value))
}
