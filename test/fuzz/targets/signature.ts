import { parseSignature } from '../../../src/cli/verify/read-signature.ts'
import { compareHost } from '../../../src/signature/compare-host.ts'
import { renderVerdict } from '../../../src/signature/render-verdict.ts'
import { HOST, LIBRARIES, SHA } from '../../signature/sample-signature.ts'
import sample from '../corpus/signature/sample.json' with { type: 'json' }
import type { Reader } from '../bounded.ts'
import { jsonOf } from '../json-decisions.ts'

/** As `verify` does. */
export const read: Reader = (bytes) => {
  const signature = parseSignature(jsonOf(bytes, [sample]), '"platform-signature.json"')
  renderVerdict(compareHost(signature, HOST, LIBRARIES, SHA), { width: 80, color: false })
  return 'read'
}
