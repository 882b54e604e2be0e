import { createServer, type Server } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A stand-in for an engine that nobody must ask: it listens on a socket, writes down each connection and call, and refuses it. */
export class CountingSocket implements AsyncDisposable {
  readonly host: string
  /** Connections, and calls as `GET /info`. */
  readonly seen: string[] = []
  readonly #server: Server
  readonly #folder: string

  private constructor(server: Server, folder: string) {
    this.#server = server
    this.#folder = folder
    this.host = `unix://${folder}/engine.sock`
    server.on('connection', () => this.seen.push('connection'))
    server.on('request', (request, response) => {
      this.seen.push(`${request.method} ${request.url}`)
      response.writeHead(500).end('{"message":"nobody was to ask"}')
    })
  }

  static async start(): Promise<CountingSocket> {
    const folder = await mkdtemp(join(tmpdir(), 'portcullis-counting-'))
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(join(folder, 'engine.sock'), resolve))
    return new CountingSocket(server, folder)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    await rm(this.#folder, { recursive: true, force: true })
  }
}
