import { createServer, type Server } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ANSWERS = {
  docker: {
    Components: [{ Name: 'Engine', Version: '28.0.1' }],
    Version: '28.0.1',
    ApiVersion: '1.48',
    Os: 'linux',
    Arch: 'arm64',
    KernelVersion: '6.8.0',
  },
  podman: {
    Components: [{ Name: 'Podman Engine', Version: '5.4.0' }],
    Version: '5.4.0',
    ApiVersion: '1.41',
    Os: 'linux',
    Arch: 'amd64',
    KernelVersion: '6.8.0',
  },
} as const

/** What listens on a socket of its own and answers `/version` as an engine does, or with `body`. Nothing else of an engine is there. */
export class VersionServers implements AsyncDisposable {
  readonly folder: string
  readonly #servers: Server[] = []

  private constructor(folder: string) {
    this.folder = folder
  }

  static async create(): Promise<VersionServers> {
    return new VersionServers(await mkdtemp(join(tmpdir(), 'portcullis-sockets-')))
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  async listen(name: string, kind: keyof typeof ANSWERS): Promise<string> {
    return await this.answer(name, 200, JSON.stringify(ANSWERS[kind]))
  }

  async answer(name: string, status: number, body: string): Promise<string> {
    await this.#serve((server) => server.listen(this.path(name)), status, body)
    return this.path(name)
  }

  async listenTcp(kind: keyof typeof ANSWERS): Promise<number> {
    const server = await this.#serve((one) => one.listen(0, '127.0.0.1'), 200, JSON.stringify(ANSWERS[kind]))
    const address = server.address()
    return typeof address === 'object' ? address!.port : 0
  }

  /** Takes connections and never says anything. */
  async listenSilently(name: string): Promise<string> {
    const server = createServer(() => undefined)
    this.#servers.push(server)
    await new Promise<void>((resolve) => server.listen(this.path(name), resolve))
    return this.path(name)
  }

  async #serve(listen: (server: Server) => Server, status: number, body: string): Promise<Server> {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/version' ? status : 404).end(body)
    })
    this.#servers.push(server)
    await new Promise<void>((resolve) => listen(server).once('listening', resolve))
    return server
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections()
      server.close()
    }
    await rm(this.folder, { recursive: true, force: true })
  }
}
