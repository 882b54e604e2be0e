/** A seeded generator of numbers in [0, 1) (mulberry32), so that a find can be made again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const NASTY = [
  0, 1, 2, 7, 8, 0x7f, 0xff, 0x100, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff,
]

/** A damaged copy: bits and numbers changed, stretches copied, zeroed or cut, one to eight times. */
export function mutate(seed: Uint8Array, random: () => number): Uint8Array {
  let bytes = seed.slice()
  const below = (limit: number): number => Math.floor(random() * limit)
  // Headers and tables stand near the start, so half of the damage goes there.
  const place = (): number => below(random() < 0.5 ? Math.min(1024, bytes.length) : bytes.length)
  for (let times = 1 + below(8); times > 0 && bytes.length > 0; times -= 1) {
    const at = place()
    switch (below(8)) {
      case 0:
        bytes[at]! ^= 1 << below(8)
        break
      case 1:
        bytes[at] = below(256)
        break
      case 2:
      case 3:
        putNumber(
          bytes,
          at,
          random() < 0.2 ? bytes.length + below(3) - 1 : NASTY[below(NASTY.length)]!,
          [2, 4, 8][below(3)]!,
          random() < 0.5,
        )
        break
      case 4:
        bytes.copyWithin(at, place(), Math.min(bytes.length, place() + below(64)))
        break
      case 5:
        bytes.fill(random() < 0.5 ? 0 : 0xff, at, at + below(64))
        break
      case 6:
        putNumber(bytes, at & ~7, below(bytes.length), [4, 8][below(2)]!, true)
        break
      case 7:
        if (random() < 0.2) bytes = bytes.slice(0, at)
        break
    }
  }
  return bytes
}

function putNumber(bytes: Uint8Array, at: number, value: number, width: number, little: boolean): void {
  for (let index = 0; index < width && at + index < bytes.length; index += 1) {
    const power = little ? index : width - 1 - index
    bytes[at + index] = Math.floor(value / 2 ** (8 * power)) % 256
  }
}
