import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** What became of reading a file: its text, that there is none, or why it is not read ("is not a regular file"). */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly problem: string }

/**
 * The text of a regular file of at most `mostBytes`. The size is held while it is read, too: a file may grow, and those of /proc say 0. A FIFO keeps
 * nobody waiting, and a device is not read.
 */
export function readRegularFile(path: string, mostBytes: number): FileText {
  let file: number
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' }
    return refused(code === 'EISDIR' ? 'is a folder' : code === 'ENXIO' ? 'is not a regular file' : cannot(code))
  }
  try {
    const stat = fstatSync(file)
    if (stat.isDirectory()) return refused('is a folder')
    if (!stat.isFile()) return refused('is not a regular file')
    if (stat.size > mostBytes) return refused(tooLarge(stat.size, mostBytes))
    return readAll(file, stat.size, mostBytes)
  } catch (error) {
    return refused(cannot((error as NodeJS.ErrnoException).code))
  } finally {
    closeSync(file)
  }
}

function readAll(file: number, expected: number, mostBytes: number): FileText {
  let buffer = Buffer.allocUnsafe(Math.min(mostBytes, Math.max(expected, 4_096)) + 1)
  let filled = 0
  for (;;) {
    const count = readSync(file, buffer, filled, buffer.length - filled, null)
    if (count === 0) return { kind: 'text', text: buffer.toString('utf8', 0, filled) }
    filled += count
    if (filled > mostBytes) return refused(`has more than ${mostBytes} bytes`)
    if (filled < buffer.length) continue
    const larger = Buffer.allocUnsafe(Math.min(mostBytes + 1, buffer.length * 2))
    buffer.copy(larger)
    buffer = larger
  }
}

function refused(problem: string): FileText {
  return { kind: 'refused', problem }
}

function tooLarge(bytes: number, most: number): string {
  return `has ${bytes} bytes; ${most} are allowed`
}

function cannot(code: string | undefined): string {
  return `cannot be read (${code ?? 'unknown error'})`
}
