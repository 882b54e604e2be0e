import { ImageWriter } from './image-writer.ts'

function element(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, bytes) => sum + bytes.length, 0)
  const writer = new ImageWriter(64, 'big').u8(tag)
  if (length < 128) writer.u8(length)
  else writer.u8(0x82).u16(length)
  for (const bytes of contents) writer.raw(bytes)
  return writer.bytes()
}

function endless(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const writer = new ImageWriter(64, 'big').u8(tag, 0x80)
  for (const bytes of contents) writer.raw(bytes)
  return writer.u8(0, 0).bytes()
}

function objectId(hex: string): Uint8Array {
  return element(
    6,
    Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16)),
  )
}

function integer(value: number): Uint8Array {
  return element(2, Uint8Array.of(value))
}

function nameOf(commonName: string): Uint8Array {
  const text = element(12, new TextEncoder().encode(commonName))
  const country = element(0x31, element(0x30, objectId('550406'), element(19, new TextEncoder().encode('US'))))
  return element(0x30, country, element(0x31, element(0x30, objectId('550403'), text)))
}

function certificate(serial: number, issuer: string, subject: string): Uint8Array {
  const version = element(0xa0, integer(2))
  const algorithm = element(0x30, objectId('2a864886f70d01010b'))
  const validity = element(0x30)
  const body = element(0x30, version, integer(serial), algorithm, nameOf(issuer), validity, nameOf(subject))
  return element(0x30, body, algorithm)
}

export interface CmsOptions {
  readonly signer: string
  readonly issuer: string
  /** Lengths left open, as Apple's tools write them. */
  readonly openLengths?: boolean
}

/** A SignedData with several certificates, of which the last made the signature. Nothing in it is valid. */
export function cmsSignedData({ signer, issuer, openLengths = false }: CmsOptions): Uint8Array {
  const wrap = openLengths ? endless : element
  const others = [
    certificate(7, 'Root', issuer),
    certificate(9, 'Root', 'other issuer'),
    certificate(8, issuer, 'other serial'),
  ]
  const certificates = wrap(0xa0, ...others, certificate(9, issuer, signer))
  const signerInfo = element(0x30, integer(1), element(0x30, nameOf(issuer), integer(9)))
  const content = wrap(0x30, objectId('2a864886f70d010701'))
  const signedData = wrap(0x30, integer(1), element(0x31), content, certificates, element(0x31, signerInfo))
  return wrap(0x30, objectId('2a864886f70d010702'), wrap(0xa0, signedData))
}
