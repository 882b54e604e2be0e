import { readFile } from 'node:fs/promises'
import * as http from 'node:http'
import * as https from 'node:https'
import type { EngineAddress } from './engine-address.ts'

/** What `/version` says, as far as it is used. */
export interface EngineVersion {
  readonly kind: 'docker' | 'podman'
  readonly version: string
  readonly apiVersion: string
  readonly os: string
  /** GOARCH word. */
  readonly arch: string
  readonly kernel: string | null
}

export interface NoAnswer {
  /** One line: `permission denied`, `nothing listens there`. */
  readonly reason: string
  /** The socket is there and this user may not use it. */
  readonly denied: boolean
}

export type Answer = { readonly version: EngineVersion } | NoAnswer

/** Podman works out its version from the programs it finds, which takes up to half a second on a busy machine. */
const ANSWER_LIMIT_MS = 5_000
const ANSWER_BYTES = 1024 * 1024

/** Asks what listens at the address for its version. Never rejects. */
export async function askEngine(
  address: EngineAddress,
  signal: AbortSignal,
  limitMs: number = ANSWER_LIMIT_MS,
): Promise<Answer> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(limitMs)])
    const { status, body } = await get(address, '/version', limit)
    return readVersion(status, body)
  } catch (error) {
    return explain(error, limitMs)
  }
}

/** Options for node's http or https client; certificates are read here. */
export async function connectionOptions(address: EngineAddress): Promise<https.RequestOptions> {
  if (address.kind === 'socket') return { socketPath: address.path }
  const { host, port, tls } = address
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  if (tls === null || tls === 'system') return { host: bare, port }
  const [ca, cert, key] = await Promise.all([readFile(tls.ca), readFile(tls.cert), readFile(tls.key)])
  return { host: bare, port, ca, cert, key }
}

async function get(
  address: EngineAddress,
  path: string,
  signal: AbortSignal,
): Promise<{ status: number; body: string }> {
  const options = await connectionOptions(address)
  const client = address.kind === 'tcp' && address.tls !== null ? https : http
  return await new Promise((resolve, reject) => {
    const request = client.get({ ...options, path, signal, agent: false }, (response) => {
      const chunks: Buffer[] = []
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes <= ANSWER_BYTES) chunks.push(chunk)
        else response.destroy(new Error('the answer is no version'))
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
      )
      response.on('error', reject)
    })
    request.on('error', reject)
  })
}

function readVersion(status: number, body: string): Answer {
  if (status !== 200)
    return { reason: `answered /version with HTTP ${status}`, denied: status === 401 || status === 403 }
  let answer: unknown
  try {
    answer = JSON.parse(body)
  } catch {
    answer = null
  }
  if (typeof answer !== 'object' || answer === null || typeof Reflect.get(answer, 'ApiVersion') !== 'string') {
    return { reason: 'what listens there is no container engine', denied: false }
  }
  const { Version, ApiVersion, Os, Arch, KernelVersion, Components } = answer as Record<string, unknown>
  const components = Array.isArray(Components) ? (Components as readonly { Name?: unknown; Version?: unknown }[]) : []
  const podman = components.find((component) => component.Name === 'Podman Engine')
  return {
    version: {
      kind: podman ? 'podman' : 'docker',
      version: text(podman?.Version) ?? text(Version) ?? 'unknown',
      apiVersion: text(ApiVersion) ?? 'unknown',
      os: text(Os) ?? 'linux',
      arch: text(Arch) ?? 'amd64',
      kernel: text(KernelVersion),
    },
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function explain(error: unknown, limitMs: number): NoAnswer {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return { reason: 'permission denied: this user may not use the socket', denied: true }
    case 'ENOENT':
      return { reason: 'no such socket', denied: false }
    case 'ECONNREFUSED':
      return { reason: 'nothing listens there (connection refused)', denied: false }
    case 'ECONNRESET':
      return { reason: 'what listens there hung up', denied: false }
    default: {
      if (error instanceof Error && (error.name === 'TimeoutError' || code === 'ABORT_ERR')) {
        return { reason: `no answer within ${limitMs / 1000} s`, denied: false }
      }
      return { reason: error instanceof Error ? error.message : String(error), denied: false }
    }
  }
}
