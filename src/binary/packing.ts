import { readUpTo } from './byte-view.ts'
import type { Packing } from './facts.ts'
import type { Image } from './image.ts'
import { chunksOf, Needle } from './search.ts'

const UPX = new Needle('UPX!')
/** UPX marks the end of the headers and the end of the file. */
const UPX_SEARCHED_BYTES = 4096

/** Sections that packers make and compilers do not. Source: the packers' own manuals, and the lists of Detect It Easy and pefile. */
const SECTIONS: readonly (readonly [pattern: RegExp, packer: string])[] = [
  [/^(?:\.?UPX\d|UPX!|__XHDR|upxTEXT)$/, 'UPX'],
  [/^\.(?:aspack|adata)$/, 'ASPack'],
  [/^\.?MPRESS\d$|^__MPRESS/, 'MPRESS'],
  [/^\.?petite$/, 'Petite'],
  [/^\.vmp\d$/, 'VMProtect'],
  [/^(?:\.themida|\.winlice|Themida)$/i, 'Themida'],
  [/^\.enigma\d?$/, 'Enigma Protector'],
  [/^(?:PEC2|PEC2TO|pec\d?|PECompact2)$/, 'PECompact'],
  [/^\.?nsp\d$/, 'NsPack'],
  [/^FSG!$/, 'FSG'],
  [/^MEW$/, 'MEW'],
  [/^kkrunchy$/, 'kkrunchy'],
]

/** A packer that left its name. For files without build info: one that has it can be read. */
export function namedPacking(image: Image): Packing | null {
  const { source, sections } = image
  for (const { name } of sections) {
    const packer = SECTIONS.find(([pattern]) => pattern.test(name))
    if (packer) return { by: packer[1], sign: `section ${name}` }
  }
  const tailAt = Math.max(0, source.sizeBytes - UPX_SEARCHED_BYTES)
  const isUpx = [0, tailAt].some((at) => UPX.indexIn(readUpTo(source, at, UPX_SEARCHED_BYTES), 0, source) >= 0)
  if (isUpx) return { by: 'UPX', sign: 'the mark UPX!' }
  const [a, i, type] = readUpTo(source, 8, 3)
  return a === 0x41 && i === 0x49 && (type === 1 || type === 2) && isElf(image)
    ? { by: 'AppImage', sign: `the mark of AppImage ${type}` }
    : null
}

function isElf({ source }: Image): boolean {
  const [first, ...letters] = readUpTo(source, 0, 4)
  return first === 0x7f && String.fromCharCode(...letters) === 'ELF'
}

/** Compressed and encrypted bytes reach 7.9 and more; code of any machine stays below 7, tables of constants far below. */
const PACKED_ENTROPY = 7.5
/** Less tells nothing of a file: icons and keys are packed, too. */
const LEAST_BYTES = 64 << 10
const SAMPLED_BYTES = 4 << 20
const SAMPLES = 64

/**
 * Packed by something without a name: code that looks compressed, or something compressed behind the program that is most of the file, as in
 * self-extracting archives. For files in which nothing of Go was found; `end`: where the last part that headers name ends.
 */
export function unnamedPacking({ source, regions }: Image, end: number): Packing | null {
  const code = regions.filter(({ executable }) => executable).toSorted((a, b) => b.sizeBytes - a.sizeBytes)[0]
  if (code && code.sizeBytes >= LEAST_BYTES && entropyOf(source, code) > PACKED_ENTROPY) {
    return { by: null, sign: 'its code looks compressed or encrypted' }
  }
  const behind = { offset: end, sizeBytes: source.sizeBytes - end }
  const isMost = behind.sizeBytes >= LEAST_BYTES && behind.sizeBytes > end
  return isMost && entropyOf(source, behind) > PACKED_ENTROPY
    ? {
        by: null,
        sign: `${behind.sizeBytes} compressed bytes lie behind the program`,
      }
    : null
}

/** Shannon's, in bits a byte, of pieces from all over the range. */
function entropyOf(source: Image['source'], range: { readonly offset: number; readonly sizeBytes: number }): number {
  const counts = new Float64Array(256)
  let total = 0
  const piece = Math.floor(Math.min(range.sizeBytes, SAMPLED_BYTES) / SAMPLES)
  const step = Math.floor(range.sizeBytes / SAMPLES)
  for (let index = 0; index < SAMPLES; index += 1) {
    for (const { bytes } of chunksOf(source, {
      offset: range.offset + index * step,
      sizeBytes: piece,
    })) {
      for (const byte of bytes) counts[byte]! += 1
      total += bytes.length
    }
  }
  let bits = 0
  for (const count of counts) if (count > 0) bits -= (count / total) * Math.log2(count / total)
  return bits
}
