import { fstatSync, writeSync } from 'node:fs'
import { guardStreams } from './guard-streams.ts'

/** stdout for a command that writes once, at its end. */
export interface Output {
  readonly isTTY?: boolean
  /** Of a terminal. */
  readonly columns?: number
  write(text: string): void
  /** Whether the system is known to have all that was written, so that the process may end at once. */
  isDone(): boolean
}

/** process.stdout loads Node's streams and sockets, 3 ms, which a pipe or a file does without. A reader that closes early is no failure; a full disk throws. */
export function standardOutput(): Output {
  return isPlain(1) ? plainOutput() : streamOutput()
}

function streamOutput(): Output {
  guardStreams()
  const { isTTY, columns } = process.stdout
  return { isTTY, columns, write: (text) => void process.stdout.write(text), isDone: () => false }
}

function plainOutput(): Output {
  let done = true
  const write = (text: string): void => {
    const bytes = Buffer.from(text)
    let written = 0
    try {
      while (written < bytes.length) written += writeSync(1, bytes, written)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
      // A pipe that does not block, and is full.
      done = false
      guardStreams()
      process.stdout.write(bytes.subarray(written))
    }
  }
  return { isTTY: false, write, isDone: () => done }
}

function isPlain(file: number): boolean {
  try {
    const stat = fstatSync(file)
    // A socket is what Node gives its children for a pipe.
    return stat.isFIFO() || stat.isSocket() || stat.isFile()
  } catch {
    // It was closed, which process.stdout makes up for.
    return false
  }
}
