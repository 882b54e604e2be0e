import { fileOfZip } from '../../../src/action/github/zip-file.ts'
import type { Reader, ReadResult } from '../bounded.ts'

const MOST_BYTES = 1 << 20

export const read: Reader = async (bytes): Promise<ReadResult> => {
  const { length } = await fileOfZip(bytes, 'report.json', MOST_BYTES)
  if (length > MOST_BYTES) throw new Error(`${length} bytes came out, ${MOST_BYTES} are allowed`)
  return 'read'
}
