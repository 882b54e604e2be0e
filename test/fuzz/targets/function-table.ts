import { eachNames, findFunctionTable } from '../../../src/binary/go/function-table.ts'
import { Warnings } from '../../../src/binary/warnings.ts'
import type { Reader } from '../bounded.ts'
import { imageOf } from '../image-of.ts'

export const read: Reader = (bytes) => {
  const warnings = new Warnings()
  const image = imageOf(bytes)
  const table = findFunctionTable(image, warnings)
  if (table) eachNames(image, table, (names) => names.length > 0, warnings)
  return table ? 'read' : 'refused'
}
