import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { makeFolders } from '../../engines/make-folders.ts'
import { UsageError } from '../../errors.ts'

/**
 * Makes the folder, with those above it that are missing, unless it is there. Throws UsageError where it cannot be made or written to.
 */
export function outFolder(path: string): string {
  for (let folder = resolve(path); !isFolder(folder, path);) folder = dirname(folder)
  try {
    makeFolders(path)
    accessSync(path, constants.W_OK)
  } catch (error) {
    throw unusable(path, (error as Error).message, error)
  }
  return path
}

function isFolder(folder: string, asked: string): boolean {
  try {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat !== undefined && !stat.isDirectory()) throw unusable(asked, `${folder} is a file`)
    return stat !== undefined
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw unusable(asked, (error as Error).message, error)
  }
}

function unusable(path: string, why: string, cause?: unknown): UsageError {
  return new UsageError(`cannot write to the folder ${JSON.stringify(path)}: ${why}`, {
    hint: 'Name a folder that is there, or that can be made.',
    ...(cause !== undefined && { cause }),
  })
}
