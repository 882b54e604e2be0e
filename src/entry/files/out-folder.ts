import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../../errors.ts'

/**
 * Makes the folder, with those above it that are missing, unless it is there. One after the other: Node's own `recursive` never ends under a
 * parent that denies having what was just made (/proc). Throws UsageError where it cannot be made or written to.
 */
export function outFolder(path: string): string {
  const missing: string[] = []
  for (let folder = resolve(path); !isFolder(folder, path); folder = dirname(folder)) missing.unshift(folder)
  try {
    for (const folder of missing) makeFolder(folder)
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

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another run may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function unusable(path: string, why: string, cause?: unknown): UsageError {
  return new UsageError(`cannot write to the folder ${JSON.stringify(path)}: ${why}`, {
    hint: 'Name a folder that is there, or that can be made.',
    ...(cause !== undefined && { cause }),
  })
}
