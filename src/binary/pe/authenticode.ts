import { ByteView, readExactly } from '../byte-view.ts'
import type { Signature } from '../facts.ts'
import type { ByteSource } from '../reader.ts'
import { cmsSigner } from '../signature/cms-signer.ts'
import type { Warnings } from '../warnings.ts'
import type { PeHeader } from './pe-header.ts'

/** The directory of the certificate table. */
export const CERTIFICATES = 4
const PKCS_SIGNED_DATA = 2
const MAX_CERTIFICATE_BYTES = 1 << 20

/** The attribute certificate table; unlike all other directories it is given by file offset. */
export function readAuthenticode(source: ByteSource, header: PeHeader, warnings: Warnings): Signature | null {
  const { address: offset = 0, sizeBytes = 0 } = header.directories[CERTIFICATES] ?? {}
  if (offset === 0 || sizeBytes === 0) return null
  return warnings.attempt('Authenticode', { kind: 'authenticode', signer: null }, () => {
    const head = new ByteView(readExactly(source, offset, 8, 'the certificate table'), offset, 'little')
    const length = head.u32(0)
    if (head.u16(6) !== PKCS_SIGNED_DATA || length < 8) return { kind: 'authenticode', signer: null }
    const size = Math.min(length - 8, MAX_CERTIFICATE_BYTES)
    const signer = cmsSigner(readExactly(source, offset + 8, size, 'the Authenticode signature'))
    if (!signer?.commonName) warnings.add('Authenticode: there is a signature, its signer could not be read')
    return { kind: 'authenticode', signer: signer?.commonName ?? null }
  })
}
