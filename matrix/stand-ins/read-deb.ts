import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { posix } from 'node:path'
import { extract } from 'tar-stream'
import type { FileTree } from './file-tree.ts'
import { checkPackageFile, type DebianPackage } from './debian-packages.ts'

/** The files of a Debian package that `wanted` lets through; hard links become files. Nothing is written to disk. */
export async function readDeb(found: DebianPackage, wanted: (path: string) => boolean): Promise<FileTree> {
  await checkPackageFile(found)
  const dpkg = spawn('dpkg-deb', ['--fsys-tarfile', found.file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(dpkg, 'close')
  const tree: FileTree = new Map()
  for await (const entry of dpkg.stdout.pipe(extract())) {
    const { name, type, linkname, mode } = entry.header
    const path = posix.join('/', name)
    if (!wanted(path)) {
      entry.resume()
    } else if (type === 'symlink') {
      entry.resume()
      tree.set(path, { kind: 'link', to: linkname })
    } else if (type === 'link') {
      entry.resume()
      const other = tree.get(posix.join('/', linkname))
      if (other) tree.set(path, other)
    } else if (type === 'file') {
      const chunks: Uint8Array[] = []
      for await (const chunk of entry) chunks.push(chunk as Uint8Array)
      tree.set(path, { kind: 'file', mode: mode ?? 0o644, content: Buffer.concat(chunks) })
    } else {
      entry.resume()
    }
  }
  const [code] = (await ended) as [number | null]
  if (code !== 0) throw new Error(`dpkg-deb could not unpack ${found.file} (exit code ${code})`)
  return tree
}
