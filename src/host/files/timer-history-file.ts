import { dirname } from 'node:path'
import { readRegularFile } from '../../engines/regular-file.ts'
import { UsageError } from '../../errors.ts'
import type { BaselineStore } from '../../timing/baseline.ts'
import { outFolder } from './out-folder.ts'
import { writablePlace, writeText } from './write-parts.ts'

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
      // No run is made whose history could not be written.
      writablePlace(path)
      if (text.trim() !== '' && !LINE_START.test(text)) throw wrong(path, 'holds something else')
      return text
    },
    /** Whole or not at all: a run that is ended meanwhile leaves the old one. */
    async write(text) {
      await Promise.resolve()
      outFolder(dirname(path))
      writeText(path, text)
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
