import { ByteView, readExactly } from '../byte-view.ts'
import { offsetOf, type Region } from '../image.ts'
import type { ByteSource } from '../reader.ts'
import { readCString } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import { DT_VERDEF, DT_VERDEFNUM, type Dynamic } from './dynamic.ts'

/** Names the library itself, not a version of its symbols. */
const VER_FLG_BASE = 1
const DEFINITION_BYTES = 20
/** libstdc++ defines 60. */
const MAX_DEFINITIONS = 8192
const MAX_NAME_BYTES = 256

/** Version nodes that a file offers to others: .gnu.version_d by way of DT_VERDEF, Elf_Verdef of the LSB, "Symbol Versioning". */
export function readVersionDefinitions(
  source: ByteSource,
  endian: 'little' | 'big',
  dynamic: Dynamic,
  regions: readonly Region[],
  warnings: Warnings,
): readonly string[] {
  const address = dynamic.values.get(DT_VERDEF)
  const { strings } = dynamic
  if (address === undefined || !strings) return []
  const found: string[] = []
  warnings.attempt('version definitions', undefined, () => {
    const start = offsetOf({ regions }, address)
    if (start === null) {
      warnings.add(`version definitions: address 0x${address.toString(16)} is not in the file`)
      return
    }
    const count = dynamic.values.get(DT_VERDEFNUM) ?? 0
    let at = start
    for (let index = 0; index < count; index += 1) {
      if (index >= MAX_DEFINITIONS) {
        return warnings.add(`version definitions: only the first ${MAX_DEFINITIONS} are read`)
      }
      const definition = new ByteView(readExactly(source, at, DEFINITION_BYTES, 'a version definition'), at, endian)
      const nameAt = at + definition.u32(12)
      const name = new ByteView(readExactly(source, nameAt, 8, 'the name of a version'), nameAt, endian).u32(0)
      if ((definition.u16(2) & VER_FLG_BASE) === 0) {
        found.push(
          readCString(source, strings.offset + name, Math.min(strings.end, strings.offset + name + MAX_NAME_BYTES)),
        )
      }
      if (definition.u32(16) === 0) break
      at += definition.u32(16)
    }
  })
  return found
}
