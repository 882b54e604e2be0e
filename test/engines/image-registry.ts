import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'

const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'
const LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'

/** A stand-in for an image registry on this machine, which Docker may ask without TLS. It has `name:tag` images of one empty layer. */
export class ImageRegistry implements AsyncDisposable {
  readonly host: string
  /** Paths that were asked for, in order. */
  readonly asked: string[] = []
  readonly #server: Server
  readonly #blobs = new Map<string, { readonly type: string; readonly content: Buffer }>()
  #refusal: number | null = null

  private constructor(server: Server, port: number) {
    this.#server = server
    this.host = `127.0.0.1:${port}`
    server.on('request', (request, response) => {
      this.asked.push(request.url!)
      const status = this.#refusal
      if (status !== null) {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ errors: [{ code: status === 403 ? 'DENIED' : 'UNAVAILABLE', message: 'no' }] }))
        return
      }
      if (request.url === '/v2/') return void response.end('{}')
      const found = this.#blobs.get(request.url!)
      if (!found) {
        response.writeHead(404, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] }))
        return
      }
      const digest = `sha256:${sha256(found.content)}`
      response.writeHead(200, {
        'content-type': found.type,
        'content-length': found.content.length,
        'docker-content-digest': digest,
      })
      response.end(request.method === 'HEAD' ? undefined : found.content)
    })
  }

  static async start(): Promise<ImageRegistry> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    return new ImageRegistry(server, typeof address === 'object' ? address!.port : 0)
  }

  /** Answers every request with this status. */
  refuse(status: number): void {
    this.#refusal = status
  }

  /** Digest that the tag has now. */
  digestOf(name: string): string {
    return `sha256:${sha256(this.#blobs.get(`/v2/${name}/manifests/latest`)!.content)}`
  }

  /** The registry no longer has what this digest names. */
  drop(name: string, digest: string): void {
    this.#blobs.delete(`/v2/${name}/manifests/${digest}`)
  }

  /** An image for `platforms`: one manifest, or a list of them. `comment` makes another digest. Gives its reference. */
  add(name: string, platforms: readonly string[], as: 'manifest' | 'list' = 'manifest', comment = ''): string {
    const manifests = platforms.map((platform) => {
      const [os, architecture] = platform.split('/')
      const layer = Buffer.alloc(1024)
      const config = this.#blob(
        name,
        JSON.stringify({
          os,
          architecture,
          config: { User: '65532', Env: ['FROM=registry'] },
          rootfs: { type: 'layers', diff_ids: [`sha256:${sha256(layer)}`] },
          history: [{ created: '2026-01-01T00:00:00Z', created_by: name, ...(comment && { comment }) }],
        }),
      )
      const content = {
        schemaVersion: 2,
        mediaType: MANIFEST,
        config: { mediaType: 'application/vnd.docker.container.image.v1+json', ...config },
        layers: [
          { mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', ...this.#blob(name, gzipSync(layer)) },
        ],
      }
      return { ...this.#manifest(name, MANIFEST, content), platform: { os, architecture } }
    })
    const top = as === 'list' ? { schemaVersion: 2, mediaType: LIST, manifests } : null
    if (top) this.#manifest(name, LIST, top, 'latest')
    else this.#tag(name, manifests[0]!.digest)
    return `${this.host}/${name}:latest`
  }

  #blob(name: string, content: string | Buffer): { digest: string; size: number } {
    const bytes = Buffer.from(content)
    const digest = `sha256:${sha256(bytes)}`
    this.#blobs.set(`/v2/${name}/blobs/${digest}`, { type: 'application/octet-stream', content: bytes })
    return { digest, size: bytes.length }
  }

  #manifest(name: string, type: string, content: unknown, tag?: string) {
    const bytes = Buffer.from(JSON.stringify(content))
    const digest = `sha256:${sha256(bytes)}`
    this.#blobs.set(`/v2/${name}/manifests/${digest}`, { type, content: bytes })
    if (tag) this.#tag(name, digest)
    return { mediaType: type, digest, size: bytes.length }
  }

  #tag(name: string, digest: string): void {
    this.#blobs.set(`/v2/${name}/manifests/latest`, this.#blobs.get(`/v2/${name}/manifests/${digest}`)!)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
