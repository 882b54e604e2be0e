import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'

/** Folder with Debian's qemu-aarch64-static and its like, kept in the cache. Unpacked only: an installation would register them in the kernel. */
export function qemuFolder(): string {
  const tools = join(cacheDirectory(process.env), 'test-tools')
  const kept = join(tools, 'qemu-user-static')
  if (!existsSync(kept)) {
    mkdirSync(tools, { recursive: true })
    const folder = mkdtempSync(join(tools, 'qemu-'))
    const options = { cwd: folder, stdio: 'pipe' } as const
    execFileSync('apt-get', ['-q', 'download', 'qemu-user-static'], options)
    const [archive] = readdirSync(folder).filter((name) => name.endsWith('.deb'))
    execFileSync('dpkg-deb', ['-x', archive!, 'unpacked'], options)
    renameSync(join(folder, 'unpacked/usr/bin'), kept)
    rmSync(folder, { recursive: true })
  }
  return kept
}
