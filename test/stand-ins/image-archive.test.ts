import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { extract, type Header } from 'tar-stream'
import { expect, test } from 'vitest'
import { file, link, type FileTree } from '../../matrix/stand-ins/file-tree.ts'
import { imageArchive } from '../../matrix/stand-ins/image-archive.ts'

const TREE: FileTree = new Map([
  ['/tmp', { kind: 'folder', mode: 0o1777 }],
  ['/usr/bin/busybox', file('#!', 0o755)],
  ['/bin', link('usr/bin')],
  ['/usr/bin/sh', link('busybox')],
  ['/etc/passwd', file('root:x:0:0:root:/root:/bin/sh\n')],
])

test('the archive says of itself what it holds', async () => {
  const archive = await unpack((await imageArchive('debian-12', 'arm64', TREE)).archive)
  const manifest = JSON.parse(archive.get('manifest.json')!.content.toString())
  expect(manifest).toEqual([
    { Config: expect.any(String), RepoTags: ['portcullis.local/stand-in/debian-12:arm64'], Layers: ['layer.tar'] },
  ])
  const config = archive.get(manifest[0].Config)!.content
  expect(manifest[0].Config).toBe(`${sha256(config)}.json`)
  const layer = `sha256:${sha256(archive.get('layer.tar')!.content)}`
  expect(JSON.parse(config.toString())).toMatchObject({
    architecture: 'arm64',
    os: 'linux',
    config: { Labels: { 'portcullis.stand-in': 'debian-12', 'portcullis.stand-in.layer': layer }, Cmd: ['/bin/sh'] },
    rootfs: { type: 'layers', diff_ids: [layer] },
  })
})

test('the layer has folders before their contents, modes and links as given, and root as the owner of all', async () => {
  const archive = await unpack((await imageArchive('debian-12', 'amd64', TREE)).archive)
  const layer = await unpack(archive.get('layer.tar')!.content)
  const rows = [...layer.values()].map(({ header }) => [
    header.name,
    header.type,
    header.mode?.toString(8),
    header.linkname,
  ])
  expect(rows).toEqual([
    ['bin', 'symlink', '777', 'usr/bin'],
    ['etc', 'directory', '755', null],
    ['etc/passwd', 'file', '644', null],
    ['tmp', 'directory', '1777', null],
    ['usr', 'directory', '755', null],
    ['usr/bin', 'directory', '755', null],
    ['usr/bin/busybox', 'file', '755', null],
    ['usr/bin/sh', 'symlink', '777', 'busybox'],
  ])
  for (const { header } of layer.values()) expect(header).toMatchObject({ uid: 0, gid: 0, mtime: new Date(0) })
})

test('the same files give the same bytes, in whatever order they come', async () => {
  const backwards: FileTree = new Map([...TREE].toReversed())
  const [one, two] = [
    await imageArchive('debian-12', 'amd64', TREE),
    await imageArchive('debian-12', 'amd64', backwards),
  ]
  expect(one.archive.equals(two.archive)).toBe(true)
})

test('an image without a shell has no command', async () => {
  const archive = await unpack((await imageArchive('x', 'amd64', new Map([['/etc/passwd', file('')]]))).archive)
  const [, config] = [...archive].find(([name]) => /^[0-9a-f]{64}\.json$/.test(name))!
  expect(JSON.parse(config.content.toString()).config.Cmd).toBeUndefined()
})

async function unpack(tar: Buffer): Promise<Map<string, { header: Header; content: Buffer }>> {
  const found = new Map<string, { header: Header; content: Buffer }>()
  for await (const entry of Readable.from([tar]).pipe(extract())) {
    found.set(entry.header.name, { header: entry.header, content: await buffer(entry) })
  }
  return found
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
