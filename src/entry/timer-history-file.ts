import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { BaselineStore } from '../timing/baseline.ts'

/** The history of timers in one file, for a cache or an artifact to carry from run to run. */
export function timerHistoryFile(path: string): BaselineStore {
  return {
    async read() {
      try {
        return await readFile(path, 'utf8')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
        throw error
      }
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
