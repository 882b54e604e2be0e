import { createHash } from 'node:crypto'

/** The hidden first line by which a later run finds its comment again, and sees whether there is anything new. */
export interface Marker {
  /** Tells the comments of several uses on one pull request apart. */
  readonly key: string
  /** First 16 hex digits of the SHA-256 of the fingerprint. */
  readonly hash: string
}

export const MARKER_KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
const MARKER = /^<!-- portcullis:([A-Za-z0-9][A-Za-z0-9._-]{0,63}) ([0-9a-f]{16}) -->/
/** Length of a marker with its line break for the longest key. */
export const MARKER_LENGTH = 110

/** The body of a comment: marker, line break, text. `fingerprint` is what makes two comments the same; the text itself when not given. */
export function withMarker(key: string, text: string, fingerprint: string = text): string {
  const hash = createHash('sha256').update(fingerprint).digest('hex').slice(0, 16)
  return `<!-- portcullis:${key} ${hash} -->\n${text}`
}

/** The marker at the very start of a body. One further on is quoted text, or a binary's output, and counts for nothing. */
export function readMarker(body: string): Marker | null {
  const match = MARKER.exec(body)
  return match === null ? null : { key: match[1]!, hash: match[2]! }
}
