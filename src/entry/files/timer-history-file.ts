import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from '../../errors.ts'
import type { BaselineStore } from '../../timing/baseline.ts'

/**
 * The history of timers in one file, for a cache or an artifact to carry from run to run. Reading rejects with UsageError where something else is in
 * that place: it would be lost when the history is written.
 */
export function timerHistoryFile(path: string): BaselineStore {
  return {
    async read() {
      const text = await textOf(path)
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

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return ''
    if (code === 'EISDIR') throw wrong(path, 'is a folder')
    throw error
  }
}

function wrong(path: string, problem: string): UsageError {
  return new UsageError(`the timer history ${JSON.stringify(path)} ${problem}`, {
    hint: 'Name the file that --timer-history wrote before, or one that is not there yet.',
  })
}
