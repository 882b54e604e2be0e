import { createServer, type RequestListener, type Server } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Answers {
  readonly headers: Readonly<Record<string, string>>
  readonly info: object
}

const ANSWERS: Readonly<Record<'docker' | 'podman' | 'windows', Answers>> = {
  docker: {
    headers: { 'Api-Version': '1.48' },
    info: {
      ServerVersion: '28.0.1',
      OSType: 'linux',
      Architecture: 'aarch64',
      KernelVersion: '6.8.0',
      NCPU: 4,
      SecurityOptions: ['name=seccomp,profile=default', 'name=rootless'],
    },
  },
  podman: {
    headers: { 'Api-Version': '1.41', 'Libpod-Api-Version': '5.4.0' },
    info: { ServerVersion: '5.4.0', OSType: 'linux', Architecture: 'amd64', KernelVersion: '6.8.0', NCPU: 4 },
  },
  windows: {
    headers: { 'Api-Version': '1.47' },
    info: {
      ServerVersion: '27.3.1',
      OSType: 'windows',
      OSVersion: '10.0.20348',
      OperatingSystem: 'Microsoft Windows Server Version 21H2 (OS Build 20348.2340)',
      KernelVersion: '10.0 20348 (20348.1.amd64fre.fe_release.210507-1500)',
      Architecture: 'x86_64',
      NCPU: 4,
      Isolation: 'process',
    },
  },
}

/** What listens on a socket of its own and answers `/info` as an engine does, or everything with `body`. Nothing else of an engine is there. */
export class AnsweringSockets implements AsyncDisposable {
  readonly folder: string
  /** Sockets that were asked, each time they were. */
  readonly asked: string[] = []
  readonly #servers: Server[] = []

  private constructor(folder: string) {
    this.folder = folder
  }

  static async create(): Promise<AnsweringSockets> {
    return new AnsweringSockets(await mkdtemp(join(tmpdir(), 'portcullis-sockets-')))
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  async listen(name: string, kind: keyof typeof ANSWERS): Promise<string> {
    const answer = engineAnswer(ANSWERS[kind])
    await this.#serve(
      (server) => server.listen(this.path(name)),
      (request, response) => {
        this.asked.push(name)
        answer(request, response)
      },
    )
    return this.path(name)
  }

  async answer(name: string, status: number, body: string): Promise<string> {
    await this.#serve(
      (server) => server.listen(this.path(name)),
      (_, response) => response.writeHead(status).end(body),
    )
    return this.path(name)
  }

  async listenTcp(kind: keyof typeof ANSWERS): Promise<number> {
    const server = await this.#serve((one) => one.listen(0, '127.0.0.1'), engineAnswer(ANSWERS[kind]))
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

  async #serve(listen: (server: Server) => Server, answer: RequestListener): Promise<Server> {
    const server = createServer(answer)
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

function engineAnswer({ headers, info }: Answers): RequestListener {
  return (request, response) => {
    if (request.url === '/info') response.writeHead(200, headers).end(JSON.stringify(info))
    else response.writeHead(404).end()
  }
}
