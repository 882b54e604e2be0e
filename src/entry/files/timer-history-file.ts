import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readRegularFile } from '../../engines/regular-file.ts'
import { UsageError } from '../../errors.ts'
import type { BaselineStore } from '../../timing/baseline.ts'

/**
 * The history of timers in one file, for a cache or an artifact to carry from run to run. Reading rejects with UsageError where something else is in
 * that place: it would be lost when the history is written.
 */
export function timerHistoryFile(path: string): BaselineStore {
  return {
    async read() {
      const file = readRegularFile(path, MOST_BYTES)
      if (file.kind === 'refused') throw wrong(path, file.problem)
      const text = file.kind === 'text' ? file.text : ''
      if (text.trim() !== '' && !LINE_START.test(text)) throw wrong(path, 'holds something else')
      return text
    },
    /** Whole or not at all: a run that is ended meanwhile leaves the old one. */
    async write(text) {
      await mkdir(dirname(path), { recursive: true })
      const next = `${path}.${randomUUID()}`
      try {
        await writeFile(next, text)
        await rename(next, path)
      } finally {
        await rm(next, { force: true })
      }
    },
  }
}

/** Of a line of any version; lines that are broken off are left out when it is written again. */
const LINE_START = /^\{"v":\d/m

/** Its own writing keeps far less. */
const MOST_BYTES = 64 << 20

function wrong(path: string, problem: string): UsageError {
  return new UsageError(`the timer history ${JSON.stringify(path)} ${problem}`, {
    hint: 'Name the file that --timer-history wrote before, or one that is not there yet.',
  })
}
