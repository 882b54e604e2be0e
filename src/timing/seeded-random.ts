/** Whole numbers from 0 to `below` - 1, all equally likely. The same seed gives the same sequence on every machine. */
export type RandomIndex = (below: number) => number

/**
 * xoshiro128** 1.1 (Blackman and Vigna, https://prng.di.unimi.it/xoshiro128starstar.c), its four words filled from the seed by SplitMix32.
 * Not for secrets.
 */
export function seededIndex(seed: number): RandomIndex {
  const next = xoshiro128(splitMix32(seed, 4) as [number, number, number, number])
  return (below) => {
    // Numbers above the last whole multiple of `below` are drawn again, or small indexes would come a little more often.
    const most = 2 ** 32 - (2 ** 32 % below)
    let drawn = next()
    while (drawn >= most) drawn = next()
    return drawn % below
  }
}

/** 32-bit words from a state that is not all zero. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotateLeft(d, 11)
    return result
  }
}

function splitMix32(seed: number, words: number): number[] {
  let state = seed | 0
  return Array.from({ length: words }, () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  })
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
