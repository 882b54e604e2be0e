import type { BinaryFacts } from '../facts.ts'
import type { Image } from '../image.ts'
import { findAll, Needle } from '../search.ts'
import { constantsOf } from './constants.ts'
import type { FunctionTable } from './function-table.ts'

type CpuLevel = BinaryFacts['cpuLevel']

/** In runtime/asm_amd64.s, linked in only where GOAMD64 is v2 or more; the digit before it is the level. */
const START_UP_TEXT = new Needle('AMD64 processors with v')
const AFTER_DIGIT = ' microarchitecture support'
/** Constants of the largest real binaries stay under this. */
const MAX_SEARCHED_BYTES = 64 << 20

export function levelOfSetting(setting: string | undefined): CpuLevel {
  const digit = /^v([1-4])$/.exec(setting ?? '')?.[1]
  return digit === undefined ? null : (Number(digit) as CpuLevel)
}

/** For Go binaries without a GOAMD64 setting: the level that its start-up code asks for; null where it asks for none. */
export function levelOfStartUpText(image: Image, table: FunctionTable | null): CpuLevel {
  let left = MAX_SEARCHED_BYTES
  for (const { offset, sizeBytes } of startUpRegions(image, table)) {
    const size = Math.min(sizeBytes, left)
    left -= size
    for (const at of findAll(image.source, { offset, sizeBytes: size }, START_UP_TEXT)) {
      const digitAt = at + START_UP_TEXT.sizeBytes
      const [digit, ...after] = image.source.read(digitAt, 1 + AFTER_DIGIT.length)
      if (String.fromCharCode(...after) === AFTER_DIGIT) return levelOfSetting(`v${String.fromCharCode(digit!)}`)
    }
  }
  return null
}

/** Constants; PE and old ELF files keep them beside code or data. */
function startUpRegions(image: Image, table: FunctionTable | null): Image['regions'] {
  const constants = constantsOf(image, table)
  return constants.length > 0 ? constants : image.regions
}

export function highestLevel(a: CpuLevel, b: CpuLevel): CpuLevel {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}
