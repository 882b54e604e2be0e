import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Repository } from '../../init/repository.ts'

const MAX_FILES = 4_000
const MAX_FILE_BYTES = 512 * 1024
const MAX_DEPTH = 8
const SKIPPED = new Set(['.git', 'node_modules', 'vendor', 'testdata', 'dist'])
const WANTED =
  /(?:^go\.mod$|(?<!_test)\.go$|^(?:\.config\/)?\.?goreleaser\.ya?ml$|(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|^\.github\/workflows\/[^/]+\.ya?ml$)/

/** The files of a folder that tell what is built there and how it is released. Links are not followed; too much is left out. */
export function readRepository(root: string): Repository {
  const found = new Map<string, string>()
  const waiting: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }]
  for (let at = 0; at < waiting.length && found.size < MAX_FILES; at += 1) {
    const { path: folder, depth } = waiting[at]!
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).toSorted(byName)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && depth < MAX_DEPTH && !SKIPPED.has(entry.name)) waiting.push({ path, depth: depth + 1 })
      if (!entry.isFile() || !WANTED.test(path) || found.size >= MAX_FILES) continue
      if (lstatSync(join(root, path)).size <= MAX_FILE_BYTES) found.set(path, readFileSync(join(root, path), 'utf8'))
    }
  }
  return found
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1
}
