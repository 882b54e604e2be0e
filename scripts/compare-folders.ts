import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is not the same in two folders: `lib/zod.cjs: differs`, `cli.cjs: only in dist`. */
export function compareFolders(left: string, right: string, names: { left: string; right: string }): readonly string[] {
  const all = [...new Set([...listFiles(left), ...listFiles(right)])].sort()
  return all.flatMap((file) => {
    if (!existsSync(join(left, file))) return [`${file}: only in ${names.right}`]
    if (!existsSync(join(right, file))) return [`${file}: only in ${names.left}`]
    return readFileSync(join(left, file)).equals(readFileSync(join(right, file))) ? [] : [`${file}: differs`]
  })
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
