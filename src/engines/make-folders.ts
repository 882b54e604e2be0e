import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes the folder, with those above it that are missing. One after the other: Node's own `recursive` never ends under a parent that denies having
 * what was just made (/proc). Throws what the system says.
 */
export function makeFolders(path: string, mode = 0o777): void {
  const missing: string[] = []
  for (
    let folder = resolve(path);
    statSync(folder, { throwIfNoEntry: false }) === undefined;
    folder = dirname(folder)
  ) {
    missing.unshift(folder)
  }
  for (const folder of missing) makeFolder(folder, mode)
}

function makeFolder(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    // Another run may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
