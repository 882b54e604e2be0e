import { expect, test } from 'vitest'
import { Needle } from '../../src/binary/search.ts'
import type { ByteSource } from '../../src/binary/reader.ts'
import { bytesSource, latin1 } from './bytes-source.ts'

const NEEDLES = [
  '\0time.LoadLocation\0',
  '\0crypto/x509.SetFallbackRoots\0',
  '\0plugin.Open\0',
  '\xff Go buildinf:',
  '\xff\xff\xff\0\0',
  'aaaaaaaaaaaa',
  'abababababab',
  'x',
]
const NATIVE: ByteSource['indexOf'] = (hay, needle, from) => Buffer.from(hay).indexOf(needle, from)

/** All places, by the platform's search, by ours and by that of strings. */
function everyWay(needle: string, text: string): readonly (readonly number[])[] {
  const hay = latin1(text)
  const sought = new Needle(needle)
  const sources: ByteSource[] = [{ ...bytesSource(hay), indexOf: NATIVE! }, bytesSource(hay)]
  const finders = [
    ...sources.map((source) => (from: number) => sought.indexIn(hay, from, source)),
    (from: number) => text.indexOf(needle, from),
  ]
  return finders.map((find) => {
    const places: number[] = []
    for (let at = find(0); at >= 0; at = find(at + 1)) places.push(at)
    return places
  })
}

test.each(NEEDLES)('%j is found where it stands and nowhere else', (needle) => {
  const beginnings = Array.from(needle, (_, length) => needle.slice(0, length))
  const ends = beginnings.map(({ length }) => needle.slice(length))
  const texts = [
    needle,
    '',
    needle.slice(1),
    needle.slice(0, -1),
    `${needle}${needle}`,
    // More false hits than are looked at one by one, before and behind.
    `${ends.join('-').repeat(40)}${needle}${beginnings.join('-').repeat(40)}${needle}`,
    `${beginnings.join('').repeat(40)}${needle}${ends.join('').repeat(40)}`,
    // A false hit just before.
    ...ends.map((end) => `${'.'.repeat(2000)}${end.slice(0, 7)}${needle}${'.'.repeat(2000)}`),
    // Full of each of its bytes.
    ...Array.from(needle, (byte) => `${byte.repeat(500)}${needle}${byte.repeat(500)}`),
  ]
  for (const text of texts) {
    const [native, own, strings] = everyWay(needle, text)
    expect({ text, native, own }).toEqual({ text, native: strings, own: strings })
  }
})
