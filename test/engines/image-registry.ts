import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'
const LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'

const TOKEN = 'a-token-of-the-test-registry'

export interface Login {
  readonly username: string
  readonly password: string
  readonly by: 'basic' | 'token'
}

/** A stand-in for an image registry on this machine, which Docker may ask without TLS. It has `name:tag` images of one empty layer. */
export class ImageRegistry implements AsyncDisposable {
  readonly host: string
  /** Paths that were asked for, in order. */
  readonly asked: string[] = []
  readonly #server: Server
  readonly #blobs = new Map<string, { readonly type: string; readonly content: Buffer }>()
  #refusal: number | null = null
  #login: Login | null = null
  /** Repositories that were served to somebody who had logged in. */
  readonly servedTo: string[] = []

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
      if (this.#login && !this.#mayRead(request, response, this.#login)) return
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

  /**
   * From now on only who shows this login is served. `token`: by the token of a service of its own (`/token`), which wants the login as Basic auth, as
   * Docker Hub does; `basic`: at once.
   */
  require(login: Login): void {
    this.#login = login
  }

  #mayRead(request: IncomingMessage, response: ServerResponse, { username, password, by }: Login): boolean {
    const { authorization = '' } = request.headers
    const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
    if (request.url!.startsWith('/token')) {
      const isKnown = authorization === basic
      response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' })
      response.end(isKnown ? JSON.stringify({ token: TOKEN, access_token: TOKEN, expires_in: 300 }) : '{}')
      return false
    }
    if (authorization === (by === 'basic' ? basic : `Bearer ${TOKEN}`)) {
      this.servedTo.push(username)
      return true
    }
    const challenge =
      by === 'basic' ? 'Basic realm="test"' : `Bearer realm="http://${this.host}/token",service="${this.host}"`
    response.writeHead(401, { 'content-type': 'application/json', 'www-authenticate': challenge })
    // As a badly made registry does.
    response.end(
      JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: `no entry for ${authorization} ${password}` }] }),
    )
    return false
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
