import { parseLock } from '../../../src/config/image-lock.ts'
import sample from '../corpus/lock/sample.json' with { type: 'json' }
import type { Reader } from '../bounded.ts'
import { jsonOf } from '../json-decisions.ts'

export const read: Reader = (bytes) => {
  parseLock(jsonOf(bytes, [sample]), 'portcullis.lock')
  return 'read'
}
