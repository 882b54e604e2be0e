import { closeSync, openSync, writeSync } from 'node:fs'

/** A file of several texts, one after the other, for what should not be in memory as a whole. */
export function writeParts(path: string, parts: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    for (const part of parts) writeWhole(file, Buffer.from(part))
  } finally {
    closeSync(file)
  }
}

/** A pipe may take less at a time. */
function writeWhole(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}
