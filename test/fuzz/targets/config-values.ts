import { canonicalConfig } from '../../../src/config/canonical-config.ts'
import { parseConfig } from '../../../src/config/parse-config.ts'
import sample from '../corpus/config-values/sample.json' with { type: 'json' }
import type { Reader } from '../bounded.ts'
import { jsonOf } from '../json-decisions.ts'

/** JSON is YAML, too. */
export const read: Reader = (bytes) => {
  canonicalConfig(parseConfig(jsonOf(bytes, [sample]), 'portcullis.yml'))
  return 'read'
}
