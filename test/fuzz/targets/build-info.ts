import { parseModuleInfo } from '../../../src/binary/go/module-info.ts'
import { readBuildInfo } from '../../../src/binary/go/build-info.ts'
import { Warnings } from '../../../src/binary/warnings.ts'
import type { Reader } from '../bounded.ts'
import { imageOf } from '../image-of.ts'

export const read: Reader = (bytes) => {
  const warnings = new Warnings()
  const info = readBuildInfo(imageOf(bytes), warnings)
  if (info) parseModuleInfo(info.modules)
  return info ? 'read' : 'refused'
}
