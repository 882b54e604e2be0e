import { execFileSync } from 'node:child_process'
import { Agent, createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { WINE_LAUNCHER, WINE_REFERENCE } from '../../src/engines/images/wine-image.ts'
import { CPUS, pathOnSystemDrive, refusedAtCreate, refusedAtStart, type CreateBody } from './windows-engine-rules.ts'

const SOCKET = '/var/run/docker.sock'
/** Each start of Wine copies this drive. */
const DRIVE_C = '/opt/portcullis-wine/prefix/drive_c'
/** STATUS_CONTROL_C_EXIT: what a stopped container of Windows ends by (microsoft/dotnet-framework-docker#431). */
const STOPPED_EXIT = 3_221_225_786

export interface WindowsImage {
  /** `10.0.20348.2340` */
  readonly osVersion: string
  /** USER of the image; empty = ContainerAdministrator. */
  readonly user: string
  /** local: it is there. pull: it comes. Otherwise the pull fails with these words. */
  readonly how: 'local' | 'pull' | { readonly refused: string }
}

export interface WindowsEngineOptions {
  /** Of the machine: the build, and the number of its update. */
  readonly build?: number
  readonly update?: number
  /** What containers get unless they are told otherwise. */
  readonly isolation?: 'process' | 'hyperv'
  /** There is Hyper-V to isolate with. */
  readonly hyperv?: boolean
  readonly images: Readonly<Record<string, WindowsImage>>
}

/**
 * A STAND-IN for Docker on Windows, on loopback. It says that it is one, refuses what that refuses (windows-engine-rules.ts), and runs the
 * containers' programs in Wine, in containers of this machine's own Docker. Nothing here is Windows.
 */
export class WindowsEngine implements AsyncDisposable {
  readonly address: string
  /** `POST /containers/create`, ids and names left out, in order. */
  readonly calls: string[] = []
  /** Of the containers that were asked for. */
  readonly bodies: CreateBody[] = []
  readonly #options: Required<WindowsEngineOptions>
  readonly #server: Server
  readonly #agent = new Agent({ keepAlive: false })
  readonly #made = new Map<string, CreateBody>()
  readonly #pulled = new Set<string>()

  private constructor(server: Server, port: number, options: WindowsEngineOptions) {
    this.#server = server
    this.#options = { build: 20_348, update: 2_340, isolation: 'process', hyperv: false, ...options }
    this.address = `tcp://127.0.0.1:${port}`
    server.on('request', (incoming, response) => {
      this.#handle(incoming, response).catch(() => response.destroy())
    })
  }

  static async start(options: WindowsEngineOptions): Promise<WindowsEngine> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    return new WindowsEngine(server, typeof address === 'object' ? address!.port : 0, options)
  }

  /** Resolves when so many of its containers run, with their ids. */
  async running(count: number): Promise<readonly string[]> {
    for (let tries = 0; tries < 200; tries += 1) {
      const ids = this.#listed([])
      if (ids.length >= count) return ids
      await sleep(100)
    }
    throw new Error(`${count} containers did not start`)
  }

  /** The engine is gone in the middle of whatever it is at. */
  async die(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  /** Ids of its containers that this machine's Docker still has. */
  left(): readonly string[] {
    return this.#listed(['--all'])
  }

  #listed(options: readonly string[]): readonly string[] {
    const ids = execFileSync('docker', ['ps', '--quiet', '--no-trunc', ...options], { encoding: 'utf8' }).split('\n')
    return ids.filter((id) => this.#made.has(id))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#server.listening) await this.die()
    const left = this.left()
    if (left.length > 0) execFileSync('docker', ['rm', '--force', '--volumes', ...left], { stdio: 'ignore' })
  }

  async #handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url!, 'http://engine')
    const path = decodeURIComponent(url.pathname)
    this.calls.push(`${incoming.method} ${path.replace(/[0-9a-f]{64}|mcr\..+(?=\/json)/, 'ID')}`)
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const answer = (status: number, said: object): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'api-version': '1.47' })
      response.end(JSON.stringify(said))
    }
    const refuse = (status: number, message: string): void => answer(status, { message })
    if (path === '/info') return answer(200, this.#info())
    const image = /^\/images\/(.+)\/json$/.exec(path)?.[1]
    if (image !== undefined) {
      const found = this.#inspectImage(image)
      return found === null ? refuse(404, `no such image: ${image}`) : answer(200, found)
    }
    if (path === '/images/create') return this.#pull(url, response)
    if (path === '/containers/create') {
      const asked = JSON.parse(body.toString()) as CreateBody
      this.bodies.push(asked)
      const refused = refusedAtCreate(asked)
      if (refused !== null) return refuse(400, refused)
      const made = await this.#forward(incoming, `/containers/create${url.search}`, Buffer.from(inWine(asked)))
      const created = JSON.parse(made.body.toString()) as { Id: string }
      this.#made.set(created.Id, asked)
      return answer(made.status, created)
    }
    const [, id, action] = /^\/containers\/([0-9a-f]{64})(?:\/(\w+))?$/.exec(path) ?? []
    if (action === 'archive') {
      const below = pathOnSystemDrive(url.searchParams.get('path') ?? '')
      if (below === null) return refuse(400, 'the path must be on the system drive')
      const to = encodeURIComponent(`${DRIVE_C}/${below}`)
      const put = await this.#forward(incoming, `/containers/${id}/archive?path=${to}`, body)
      response.writeHead(put.status).end(put.body)
      return
    }
    if (action === 'start') {
      const refused = this.#refusedAtStart(this.#made.get(id!)!)
      if (refused !== null) return refuse(refused.status, refused.message)
    }
    if (action === 'json') {
      const seen = await this.#forward(incoming, incoming.url!, body)
      const said = JSON.parse(seen.body.toString()) as { State: { ExitCode: number } }
      if (said.State?.ExitCode === 137) said.State.ExitCode = STOPPED_EXIT
      return answer(seen.status, said)
    }
    this.#pipe(incoming, body, response)
  }

  #info(): object {
    const { build, update, isolation } = this.#options
    return {
      ServerVersion: '28.3.2-stand-in',
      OSType: 'windows',
      OSVersion: `10.0.${build}`,
      OperatingSystem: `Microsoft Windows Server (OS Build ${build}.${update})`,
      KernelVersion: `10.0 ${build} (${build}.1.amd64fre.release.000000-0000)`,
      Architecture: 'x86_64',
      NCPU: CPUS,
      Isolation: isolation,
    }
  }

  #inspectImage(name: string): object | null {
    const [reference, image] =
      Object.entries(this.#options.images).find(([each]) => each === name || idOf(each) === name) ?? []
    if (image === undefined || (image.how !== 'local' && !this.#pulled.has(reference!))) return null
    const { osVersion, user } = image
    const repository = reference!.slice(0, reference!.lastIndexOf(':'))
    return {
      Id: idOf(reference!),
      RepoDigests: [`${repository}@${idOf(`${reference}@`)}`],
      Os: 'windows',
      Architecture: 'amd64',
      OsVersion: osVersion,
      Config: {
        User: user,
        Env: user === '' ? [] : [String.raw`TEMP=C:\Windows\TEMP`, String.raw`TMP=C:\Windows\TEMP`],
        Labels: null,
      },
    }
  }

  #pull(url: URL, response: ServerResponse): void {
    const reference = `${url.searchParams.get('fromImage')}:${url.searchParams.get('tag')}`
    const image = this.#options.images[reference]
    response.writeHead(200, { 'content-type': 'application/json' })
    const say = (line: object): void => void response.write(`${JSON.stringify(line)}\n`)
    say({ status: `Pulling from ${reference}` })
    if (url.searchParams.get('platform') !== 'windows/amd64') say({ error: 'no matching manifest for that platform' })
    else if (image === undefined) say({ error: `manifest for ${reference} not found: manifest unknown` })
    else if (typeof image.how === 'object') say({ error: image.how.refused })
    else this.#pulled.add(reference)
    response.end()
  }

  /** Codes and words of the compute service: moby#36735, docker/for-win#2710, actions/runner-images#11582. */
  #refusedAtStart(body: CreateBody): { readonly status: number; readonly message: string } | null {
    const refused = refusedAtStart(body)
    if (refused !== null) return { status: 400, message: refused }
    const { build, update, hyperv, isolation: usual, images } = this.#options
    const { osVersion } = Object.entries(images).find(([name]) => idOf(name) === body.Image)![1]
    const [own, revision] = osVersion.split('.').slice(2).map(Number)
    const isolation = (body.HostConfig?.['Isolation'] as string | undefined) ?? usual
    const failed = (message: string) => ({ status: 500, message: `hcs::CreateComputeSystem 0123: ${message}` })
    if (isolation === 'hyperv') return hyperv ? null : failed('No hypervisor is present on this system. (0xc0351000)')
    if (own !== build && !(build === 26_100 && own === 20_348)) {
      return failed('The container operating system does not match the host operating system.')
    }
    return own === build && revision! > update
      ? failed('The virtual machine or container exited unexpectedly. (0xc0370106)')
      : null
  }

  async #forward(incoming: IncomingMessage, path: string, body: Buffer): Promise<{ status: number; body: Buffer }> {
    const headers = { ...incoming.headers, 'content-length': body.length }
    delete headers['transfer-encoding']
    return await new Promise((resolve, reject) => {
      const options = { socketPath: SOCKET, agent: this.#agent, method: incoming.method!, path, headers }
      const onward = request(options, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => resolve({ status: answer.statusCode!, body: Buffer.concat(chunks) }))
        answer.on('error', reject)
      })
      onward.on('error', reject)
      onward.end(body)
    })
  }

  #pipe({ method, url, headers }: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const kept = { ...headers, 'content-length': body.length }
    delete kept['transfer-encoding']
    const options = { socketPath: SOCKET, agent: this.#agent, method: method!, path: url! }
    const onward = request({ ...options, headers: kept }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      response.flushHeaders()
      answer.pipe(response)
      answer.on('error', () => response.destroy())
    })
    onward.on('error', () => response.destroy())
    response.on('close', () => onward.destroy())
    onward.end(body)
  }
}

function idOf(reference: string): string {
  return `sha256:${Buffer.from(reference).toString('hex').padEnd(64, '0').slice(-64)}`
}

/** The same program in a container of this machine. */
function inWine({ Entrypoint = [], Cmd = [], Env, Labels, HostConfig }: CreateBody): string {
  const { Memory, NanoCpus } = HostConfig ?? {}
  return JSON.stringify({
    Image: WINE_REFERENCE,
    Entrypoint: [WINE_LAUNCHER],
    Cmd: [...Entrypoint, ...Cmd],
    Env,
    Labels,
    AttachStdout: true,
    AttachStderr: true,
    HostConfig: {
      NetworkMode: 'none',
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
      ...(typeof Memory === 'number' && { Memory, MemorySwap: Memory }),
      ...(typeof NanoCpus === 'number' && { NanoCpus }),
      LogConfig: { Type: 'none', Config: {} },
    },
  })
}
