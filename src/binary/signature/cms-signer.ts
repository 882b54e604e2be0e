import { derAt, derChildren, type DerElement, derHex, derText, sameContents } from './der.ts'

/** Names in the certificate that made a signature. */
export interface Signer {
  readonly commonName: string | null
  readonly issuerName: string | null
}

const SEQUENCE = 0x30
const SET = 0x31
const INTEGER = 0x02
const CONTEXT_0 = 0xa0
const SIGNED_DATA = '2a864886f70d010702'
const COMMON_NAME = '550403'
const ORGANIZATION = '55040a'
const MAX_NAME_CHARACTERS = 200

/** Who signed a CMS (PKCS #7) SignedData, RFC 5652, section 5; null where the bytes are none. Nothing is verified. */
export function cmsSigner(bytes: Uint8Array): Signer | null {
  const outer = derAt(bytes, 0)
  if (outer?.tag !== SEQUENCE) return null
  const [type, content] = derChildren(outer)
  if (!type || derHex(type) !== SIGNED_DATA || !content) return null
  const [signedData] = derChildren(content)
  if (signedData?.tag !== SEQUENCE) return null
  const parts = derChildren(signedData)
  const certificates = parts.find((part) => part.tag === CONTEXT_0)
  const signerInfos = parts.findLast((part) => part.tag === SET)
  const [signerInfo] = signerInfos ? derChildren(signerInfos) : []
  const identifier = signerInfo && derChildren(signerInfo)[1]
  if (!certificates || identifier?.tag !== SEQUENCE) return null
  const [issuer, serial] = derChildren(identifier)
  if (!issuer || !serial) return null
  for (const certificate of derChildren(certificates)) {
    const names = certificateNames(certificate)
    if (!names || !sameContents(names.issuer, issuer) || !sameContents(names.serial, serial)) continue
    return { commonName: nameOf(names.subject), issuerName: nameOf(names.issuer) }
  }
  return { commonName: null, issuerName: nameOf(issuer) }
}

/** RFC 5280, TBSCertificate: [0] version, serialNumber, signature, issuer, validity, subject, ... */
function certificateNames(certificate: DerElement): Record<'serial' | 'issuer' | 'subject', DerElement> | null {
  const [body] = derChildren(certificate)
  if (!body) return null
  const fields = derChildren(body).filter((field) => field.tag !== CONTEXT_0)
  const [serial, , issuer, , subject] = fields
  return serial?.tag === INTEGER && issuer && subject ? { serial, issuer, subject } : null
}

/** The common name, else the organisation. */
function nameOf(name: DerElement): string | null {
  const values = new Map<string, string>()
  for (const set of derChildren(name)) {
    for (const pair of derChildren(set)) {
      const [type, value] = derChildren(pair)
      if (type && value) values.set(derHex(type), derText(value))
    }
  }
  return (values.get(COMMON_NAME) ?? values.get(ORGANIZATION))?.slice(0, MAX_NAME_CHARACTERS) ?? null
}
