import { packToBuffer } from '../api/pack-files.ts'

export interface EmptyImage {
  /** With a tag. */
  readonly reference: string
  /** `linux/amd64` */
  readonly platform: string
  readonly labels: Readonly<Record<string, string>>
}

/**
 * `scratch` as a docker-archive for `POST /images/load`, which keeps name and architecture on every engine; `import` does not.
 * Layout: manifest.json names the configuration, which names no layers.
 */
export async function emptyImageArchive({ reference, platform, labels }: EmptyImage): Promise<Buffer> {
  const { createHash } = await import('node:crypto')
  const [os, architecture] = platform.split('/')
  const config = JSON.stringify({
    created: new Date().toISOString(),
    architecture,
    os,
    config: { Labels: labels },
    rootfs: { type: 'layers', diff_ids: [] },
    history: [],
  })
  const name = `${createHash('sha256').update(config).digest('hex')}.json`
  const manifest = JSON.stringify([{ Config: name, RepoTags: [reference], Layers: [] }])
  return await packToBuffer([
    { kind: 'content', path: name, mode: 0o644, content: config },
    { kind: 'content', path: 'manifest.json', mode: 0o644, content: manifest },
  ])
}
