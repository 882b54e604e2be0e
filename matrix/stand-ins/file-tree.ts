/** Files of an image by absolute path. Folders above them are implied, with mode 755. */
export type FileTree = Map<string, TreeEntry>

export type TreeEntry =
  | { readonly kind: 'file'; readonly mode: number; readonly content: Uint8Array }
  | { readonly kind: 'link'; readonly to: string }
  | { readonly kind: 'folder'; readonly mode: number }

export function file(content: string | Uint8Array, mode = 0o644): TreeEntry {
  return { kind: 'file', mode, content: typeof content === 'string' ? Buffer.from(content) : content }
}

export function link(to: string): TreeEntry {
  return { kind: 'link', to }
}

/** All entries with the folders above them, each folder before what is in it. */
export function inOrder(tree: FileTree): readonly (readonly [string, TreeEntry])[] {
  const all = new Map<string, TreeEntry>(tree)
  for (const path of tree.keys()) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (!all.has(folder)) all.set(folder, { kind: 'folder', mode: 0o755 })
    }
  }
  return [...all].sort(([left], [right]) => (left < right ? -1 : 1))
}
