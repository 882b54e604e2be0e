import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The release that remedies were tried with. */
const ZIG_VERSION = '0.17.0'

/** Folder to put on PATH for `zig`: taken from PyPI into the cache the first time. Throws with pip's words. */
export function zigFolder(cacheDir: string): string {
  const folder = join(cacheDir, 'zig', ZIG_VERSION, 'ziglang')
  if (existsSync(join(folder, 'zig'))) return folder
  const parent = join(cacheDir, 'zig')
  mkdirSync(parent, { recursive: true })
  const draft = mkdtempSync(join(parent, 'draft-'))
  try {
    const words = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary=:all:', '--target', draft]
    execFileSync('python3', [...words, `ziglang==${ZIG_VERSION}`], { stdio: ['ignore', 'ignore', 'inherit'] })
    // Two at a time do each other no harm: the folder appears whole.
    if (!existsSync(join(parent, ZIG_VERSION))) renameSync(draft, join(parent, ZIG_VERSION))
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}
