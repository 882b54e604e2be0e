import { lstatSync, mkdtempSync, realpathSync, rmSync, type Stats } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeFolders } from './make-folders.ts'

/** Bit of a folder's mode: others may add files, and take away only their own. */
const STICKY = 0o1000
const WRITABLE_BY_OTHERS = 0o022

/**
 * The folder, made where it is missing, if what lies in it may be executed: it and every folder above belong to this user or to root, and nobody
 * else can put something in its place. null otherwise, also where it cannot be made. Windows keeps a user's folders apart by
 * access lists, which `lstat` does not show: there every folder that can be made is taken.
 */
export function ownFolder(path: string): string | null {
  try {
    makeFolders(path, 0o700)
    if (process.geteuid === undefined) return path
    return isOwn(lstatSync(path), process.geteuid()) && isOutOfReach(dirname(realpathSync(path)), process.geteuid())
      ? path
      : null
  } catch {
    return null
  }
}

/** A link may point anywhere, so a folder itself is asked for. */
function isOwn(stat: Stats, user: number): boolean {
  return stat.isDirectory() && stat.uid === user && (stat.mode & WRITABLE_BY_OTHERS) === 0
}

/** In a sticky folder such as /tmp others cannot rename what is not theirs. */
function isOutOfReach(folder: string, user: number): boolean {
  const { uid, mode } = lstatSync(folder)
  const belongs = uid === user || uid === 0
  const closed = (mode & WRITABLE_BY_OTHERS) === 0 || (mode & STICKY) !== 0
  if (!belongs || !closed) return false
  return folder === dirname(folder) || isOutOfReach(dirname(folder), user)
}

/** Whether the file in such a folder is this user's, and written by nobody else. */
export function isOwnFile(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined || !stat.isFile()) return false
  return process.geteuid === undefined || (stat.uid === process.geteuid() && (stat.mode & WRITABLE_BY_OTHERS) === 0)
}

/** A new folder that only this user can enter; it goes when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
