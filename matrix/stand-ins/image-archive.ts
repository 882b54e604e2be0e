import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { pack, type Header } from 'tar-stream'
import { inOrder, type FileTree } from './file-tree.ts'
import { reference, type Architecture } from './recipe.ts'

const EPOCH = new Date(0)

type ArchiveEntry = readonly [header: Pick<Header, 'name'> & Partial<Header>, content?: Uint8Array]

/**
 * An image as `docker save` writes it: one layer, always the same bytes for the same files. The layer's digest is also a label, by
 * which an image that was loaded earlier is known to be out of date.
 */
export async function imageArchive(
  id: string,
  arch: Architecture,
  tree: FileTree,
): Promise<{ readonly archive: Buffer; readonly layer: string }> {
  const layer = await tar(
    inOrder(tree).map(([path, entry]): ArchiveEntry => {
      const name = path.slice(1)
      switch (entry.kind) {
        case 'folder':
          return [{ name, type: 'directory', mode: entry.mode }]
        case 'link':
          return [{ name, type: 'symlink', linkname: entry.to, mode: 0o777 }]
        case 'file':
          return [{ name, type: 'file', mode: entry.mode }, entry.content]
      }
    }),
  )
  const digest = `sha256:${sha256(layer)}`
  const shell = tree.has('/bin/sh') || tree.has('/usr/bin/sh')
  const config = Buffer.from(
    JSON.stringify({
      architecture: arch,
      os: 'linux',
      created: EPOCH.toISOString(),
      config: {
        Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
        Labels: { 'portcullis.stand-in': id, 'portcullis.stand-in.layer': digest },
        ...(shell ? { Cmd: ['/bin/sh'] } : {}),
      },
      rootfs: { type: 'layers', diff_ids: [digest] },
      history: [{ created: EPOCH.toISOString(), created_by: `portcullis stand-in ${id}` }],
    }),
  )
  const configName = `${sha256(config)}.json`
  const manifest = [{ Config: configName, RepoTags: [reference(id, arch)], Layers: ['layer.tar'] }]
  const archive = await tar([
    [{ name: configName, type: 'file', mode: 0o644 }, config],
    [{ name: 'layer.tar', type: 'file', mode: 0o644 }, layer],
    [{ name: 'manifest.json', type: 'file', mode: 0o644 }, Buffer.from(JSON.stringify(manifest))],
  ])
  return { archive, layer: digest }
}

async function tar(entries: readonly ArchiveEntry[]): Promise<Buffer> {
  const archive = pack()
  const done = buffer(archive)
  for (const [header, content] of entries) {
    const bytes = content ?? new Uint8Array()
    archive.entry({ ...header, size: bytes.length, mtime: EPOCH, uid: 0, gid: 0 }, Buffer.from(bytes))
  }
  archive.finalize()
  return await done
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
