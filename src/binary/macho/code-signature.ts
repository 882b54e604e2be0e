import { ByteView, readExactly } from '../byte-view.ts'
import type { MachoFacts, Signature } from '../facts.ts'
import type { ByteSource } from '../reader.ts'
import { cmsSigner } from '../signature/cms-signer.ts'
import { decodeText } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import { grantedEntitlements } from './entitlements.ts'
import type { MachoSlice } from './load-commands.ts'
import { findSignatureFault } from './signature-hashes.ts'

const LC_CODE_SIGNATURE = 0x1d
/** Magics and slots of xnu, osfmk/kern/cs_blobs.h; all numbers are big-endian. */
const SUPER_BLOB = 0xfade0cc0
const CODE_DIRECTORY = 0xfade0c02
const ENTITLEMENTS = 0xfade7171
const BLOB_WRAPPER = 0xfade0b01
const SLOT_CODE_DIRECTORY = 0
const ALTERNATE_DIRECTORIES = [0x1000, 0x1001, 0x1002, 0x1003, 0x1004]
const SLOT_ENTITLEMENTS = 5
const SLOT_CMS = 0x10000
/** Flags of the code directory. */
const CS_ADHOC = 0x2
const CS_RUNTIME = 0x10000
const CS_LINKER_SIGNED = 0x20000
const MAX_SIGNATURE_BYTES = 8 << 20
const MAX_BLOBS = 64
/** An empty wrapper is its own head; ad-hoc signatures have one or none. */
const HEAD_BYTES = 8

export interface CodeSignature {
  readonly signature: Signature | null
  readonly hardenedRuntime: boolean | null
  readonly entitlements: MachoFacts['entitlements']
  readonly fault: MachoFacts['signatureFault']
}

const UNSIGNED: CodeSignature = {
  signature: null,
  hardenedRuntime: null,
  entitlements: null,
  fault: null,
}

export function readCodeSignature(source: ByteSource, slice: MachoSlice, warnings: Warnings): CodeSignature {
  const command = slice.commands.find(({ kind }) => kind === LC_CODE_SIGNATURE)?.view
  if (!command || command.length < 16) return UNSIGNED
  return warnings.attempt('code signature', UNSIGNED, () => {
    const start = slice.start + command.u32(8)
    const size = Math.min(command.u32(12), MAX_SIGNATURE_BYTES)
    const all = new ByteView(readExactly(source, start, size, 'the code signature'), start, 'big')
    if (all.u32(0) !== SUPER_BLOB) {
      warnings.add(`code signature: it does not begin as one (at byte offset ${start})`)
      return UNSIGNED
    }
    const directory = bestDirectory(all)
    if (!directory) {
      warnings.add(`code signature: it has no code directory (at byte offset ${start})`)
      return UNSIGNED
    }
    const flags = directory.u32(12)
    const entitlements = blobAt(all, SLOT_ENTITLEMENTS, ENTITLEMENTS)
    const blobIn = (slot: number): Uint8Array | null => blobAt(all, slot, null)?.bytes ?? null
    const signed = { start: slice.start, directory, blobIn }
    return {
      fault: warnings.attempt('code signature', null, () => findSignatureFault(source, signed, warnings)),
      signature: signatureOf(flags, blobAt(all, SLOT_CMS, BLOB_WRAPPER)),
      hardenedRuntime: (flags & CS_RUNTIME) !== 0,
      entitlements: entitlements && grantedEntitlements(decodeText(entitlements.bytes.subarray(HEAD_BYTES))),
    }
  })
}

/** The kernel takes the one with the best hash of those that are there: SHA-1 stands beside SHA-256 for systems before 10.11. */
function bestDirectory(all: ByteView): ByteView | null {
  const found = [SLOT_CODE_DIRECTORY, ...ALTERNATE_DIRECTORIES].flatMap((slot) => {
    const directory = blobAt(all, slot, CODE_DIRECTORY)
    return directory && directory.length >= 44 ? [directory] : []
  })
  return found.toSorted((a, b) => rankOf(b.u8(37)) - rankOf(a.u8(37)))[0] ?? null
}

/** By hash type: SHA-1, truncated SHA-256, SHA-256, SHA-384 (xnu, bsd/kern/ubc_subr.c, hash_rank). */
function rankOf(hashType: number): number {
  return [1, 3, 2, 4].indexOf(hashType)
}

function blobAt(all: ByteView, slot: number, magic: number | null): ByteView | null {
  const count = Math.min(all.u32(8), MAX_BLOBS)
  for (let index = 0; index < count; index += 1) {
    if (all.u32(12 + index * 8) !== slot) continue
    const at = all.u32(16 + index * 8)
    if (magic !== null && all.u32(at) !== magic) return null
    const length = all.u32(at + 4)
    return new ByteView(all.bytes.subarray(at, at + length), all.start + at, 'big')
  }
  return null
}

function signatureOf(flags: number, cms: ByteView | null): Signature {
  const signer = cms && cms.length > HEAD_BYTES ? cmsSigner(cms.bytes.subarray(HEAD_BYTES)) : null
  if (signer)
    return {
      kind: issuerKind(signer.issuerName ?? ''),
      signer: signer.commonName,
    }
  if (cms && cms.length > HEAD_BYTES) return { kind: 'certificate', signer: null }
  if ((flags & CS_LINKER_SIGNED) !== 0) return { kind: 'linker', signer: null }
  return {
    kind: (flags & CS_ADHOC) === 0 ? 'certificate' : 'ad-hoc',
    signer: null,
  }
}

function issuerKind(issuer: string): Signature['kind'] {
  if (issuer.startsWith('Developer ID')) return 'developer-id'
  return issuer.startsWith('Apple ') ? 'apple' : 'certificate'
}
