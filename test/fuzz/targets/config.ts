import { canonicalConfig } from '../../../src/config/canonical-config.ts'
import { parseConfig } from '../../../src/config/parse-config.ts'
import type { Reader } from '../bounded.ts'

export const read: Reader = (bytes) => {
  canonicalConfig(parseConfig(new TextDecoder().decode(bytes), 'portcullis.yml'))
  return 'read'
}
