import { parseAuthFile } from '../../../src/engines/images/credentials/auth-file.ts'
import sample from '../corpus/registry-logins/sample.json' with { type: 'json' }
import type { Reader } from '../bounded.ts'
import { jsonOf } from '../json-decisions.ts'

export const read: Reader = (bytes) => {
  const found = parseAuthFile(jsonOf(bytes, [sample]), 'config.json', () => undefined)
  return found ? 'read' : 'refused'
}
