import { Agent, createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export interface ProxyRefusal {
  readonly status: number
  readonly message: string
}

/** Stands between a test and a real engine, listens on TCP, writes down every call and refuses those it is told to. */
export class EngineProxy implements AsyncDisposable {
  readonly address: string
  /** `POST /containers/create`, ids and names left out, in order. */
  readonly calls: string[] = []
  /** Gets the call and its body; what it returns is answered in the engine's place. */
  refuse: (call: string, body: string) => ProxyRefusal | null = () => null
  /** How long a call is held back before the engine gets it. */
  delayMs: (call: string, body: string) => number = () => 0
  readonly #server: Server
  readonly #socketPath: string
  readonly #agent = new Agent({ keepAlive: false })

  private constructor(server: Server, port: number, socketPath: string) {
    this.#server = server
    this.#socketPath = socketPath
    this.address = `tcp://127.0.0.1:${port}`
    server.on('request', (incoming, response) => {
      // The one who asked has hung up.
      this.#handle(incoming, response).catch(() => response.destroy())
    })
  }

  static async start(socketPath: string): Promise<EngineProxy> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    return new EngineProxy(server, typeof address === 'object' ? address!.port : 0, socketPath)
  }

  async #handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = incoming.url!.split('?')[0]!
    const call = `${incoming.method} ${path.replace(/(containers|volumes|images)\/(?!create|load|json)[^/]+/, '$1/ID')}`
    this.calls.push(call)
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    await sleep(this.delayMs(call, body.toString('latin1')))
    const refusal = this.refuse(call, body.toString('latin1'))
    if (refusal) {
      response.writeHead(refusal.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: refusal.message }))
      return
    }
    const { method, url, headers } = incoming
    delete headers['transfer-encoding']
    const options = { socketPath: this.#socketPath, agent: this.#agent, method, path: url }
    const onward = request({ ...options, headers: { ...headers, 'content-length': body.length } }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      response.flushHeaders()
      answer.pipe(response)
      answer.on('error', () => response.destroy())
    })
    onward.on('error', () => response.destroy())
    response.on('close', () => onward.destroy())
    onward.end(body)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
