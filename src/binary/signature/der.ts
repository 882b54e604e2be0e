/** One element of ASN.1 in BER (DER, or the indefinite lengths that Apple writes); positions are those in `bytes`. */
export interface DerElement {
  readonly tag: number
  readonly bytes: Uint8Array
  /** Of the contents. */
  readonly start: number
  readonly end: number
  /** Of the whole element. */
  readonly first: number
  readonly next: number
}

const MAX_DEPTH = 24
const MAX_CHILDREN = 2000

/** The element at `at`; null where the bytes are none. */
export function derAt(bytes: Uint8Array, at: number, limit = bytes.length, depth = 0): DerElement | null {
  if (at + 2 > limit || depth > MAX_DEPTH) return null
  const tag = bytes[at]!
  // No structure read here has tags above 30.
  if ((tag & 31) === 31) return null
  const short = bytes[at + 1]!
  if (short === 0x80) return indefinite(bytes, at, limit, depth)
  const lengthBytes = short < 0x80 ? 0 : short & 0x7f
  if (lengthBytes > 4 || at + 2 + lengthBytes > limit) return null
  let length = short < 0x80 ? short : 0
  for (let index = 0; index < lengthBytes; index += 1) length = length * 256 + bytes[at + 2 + index]!
  const start = at + 2 + lengthBytes
  if (start + length > limit) return null
  return { tag, bytes, start, end: start + length, first: at, next: start + length }
}

/** Runs to an end-of-contents mark, two zero bytes between its children. */
function indefinite(bytes: Uint8Array, at: number, limit: number, depth: number): DerElement | null {
  let child = at + 2
  for (let count = 0; count < MAX_CHILDREN; count += 1) {
    if (child + 2 > limit) return null
    if (bytes[child] === 0 && bytes[child + 1] === 0) {
      return { tag: bytes[at]!, bytes, start: at + 2, end: child, first: at, next: child + 2 }
    }
    const element = derAt(bytes, child, limit, depth + 1)
    if (!element) return null
    child = element.next
  }
  return null
}

/** Elements inside a constructed one; what follows a broken one is left out. */
export function derChildren(parent: DerElement): readonly DerElement[] {
  const children: DerElement[] = []
  let at = parent.start
  while (at < parent.end && children.length < MAX_CHILDREN) {
    const child = derAt(parent.bytes, at, parent.end)
    if (!child) break
    children.push(child)
    at = child.next
  }
  return children
}

export function sameContents(a: DerElement, b: DerElement): boolean {
  if (a.tag !== b.tag || a.end - a.start !== b.end - b.start) return false
  for (let index = 0; index < a.end - a.start; index += 1) {
    if (a.bytes[a.start + index] !== b.bytes[b.start + index]) return false
  }
  return true
}

/** `2.5.4.3` as its bytes in hex, `550403`. */
export function derHex({ bytes, start, end }: DerElement): string {
  return Array.from(bytes.subarray(start, end), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const BMP_STRING = 30

export function derText({ tag, bytes, start, end }: DerElement): string {
  const contents = bytes.subarray(start, end)
  return new TextDecoder(tag === BMP_STRING ? 'utf-16be' : 'utf-8').decode(contents)
}
