import { DIALECTS, ENGINE_KINDS, type EngineKind } from '../dialect.ts'
import { readFileSync } from 'node:fs'
import * as http from 'node:http'
import type * as https from 'node:https'
import type { EngineAddress } from './engine-address.ts'

/** What `/info` and the headers of its answer say, as far as it is used. */
export interface EngineVersion {
  readonly kind: EngineKind
  readonly version: string
  readonly apiVersion: string
  readonly os: string
  /** GOARCH word. */
  readonly arch: string
  readonly kernel: string | null
  readonly cpus: number
  readonly rootless: boolean
  /** SELinux confines its containers; absent = it does not, or the engine does not say. */
  readonly selinux?: true
  /** Of Windows, with the number of its update where the engine says it: `10.0.20348.2340`. */
  readonly osVersion?: string
  /** What containers of Windows get unless they are told otherwise. */
  readonly isolation?: 'process' | 'hyperv'
}

export interface NoAnswer {
  /** One line: `permission denied`, `nothing listens there`. */
  readonly reason: string
  /** The socket is there and this user may not use it. */
  readonly denied: boolean
}

export type Answer = { readonly version: EngineVersion } | NoAnswer

/** Podman looks at itself for `/info`, which takes up to half a second on a busy machine. */
const ANSWER_LIMIT_MS = 5_000
const ANSWER_BYTES = 1024 * 1024

/** Asks what listens at the address what it is. Never rejects. */
export async function askEngine(
  address: EngineAddress,
  signal: AbortSignal,
  limitMs: number = ANSWER_LIMIT_MS,
): Promise<Answer> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(limitMs)])
    return readAnswer(await get(address, '/info', limit))
  } catch (error) {
    return explain(error, limitMs)
  }
}

/**
 * A sign of life: does anything still answer at the address? `/info` is no question for this, since a busy Podman takes seconds
 * over it. What takes the connection and is late is busy; calls to it have limits of their own. Never rejects.
 */
export async function isListening(address: EngineAddress, limitMs: number): Promise<boolean> {
  try {
    await get(address, '/_ping', AbortSignal.timeout(limitMs))
    return true
  } catch (error) {
    return isTimeout(error)
  }
}

/** Options for node's http or https client; certificates are read here. */
export function connectionOptions(address: EngineAddress): https.RequestOptions {
  if (address.kind === 'socket') return { socketPath: address.path }
  const { host, port, tls } = address
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  if (tls === null || tls === 'system') return { host: bare, port }
  return { host: bare, port, ca: readFileSync(tls.ca), cert: readFileSync(tls.cert), key: readFileSync(tls.key) }
}

/** Agents work one out for every request, with a pattern that takes milliseconds to compile; it is for TLS alone. */
export const NO_SERVER_NAME: object = { servername: '' }

interface Response {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

async function get(address: EngineAddress, path: string, signal: AbortSignal): Promise<Response> {
  const options = connectionOptions(address)
  // What TLS needs is read only where it is used: it takes as long as all the rest of this file.
  const client = address.kind === 'tcp' && address.tls !== null ? await import('node:https') : http
  return await new Promise((resolve, reject) => {
    const request = client.get(
      { ...options, ...(client === http && NO_SERVER_NAME), path, signal, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        let bytes = 0
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes <= ANSWER_BYTES) chunks.push(chunk)
          else response.destroy(new Error('the answer is too long for an engine'))
        })
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        )
        response.on('error', reject)
      },
    )
    request.on('error', reject)
  })
}

function readAnswer({ status, headers, body }: Response): Answer {
  if (status !== 200) return { reason: `answered /info with HTTP ${status}`, denied: status === 401 || status === 403 }
  const apiVersion = headers['api-version']
  const said = parseObject(body)
  if (typeof apiVersion !== 'string' || said === null) {
    return { reason: 'what listens there is no container engine', denied: false }
  }
  const { ServerVersion, OSType, Architecture, KernelVersion, NCPU, SecurityOptions } = said
  const os = text(OSType) ?? 'linux'
  const has = (word: string): boolean => {
    return Array.isArray(SecurityOptions) && SecurityOptions.some((option) => String(option).includes(word))
  }
  return {
    version: {
      kind: ENGINE_KINDS.find((each) => headers[DIALECTS[each].answersWith ?? ''] !== undefined) ?? 'docker',
      version: text(ServerVersion) ?? 'unknown',
      apiVersion,
      os,
      arch: goArchitecture(text(Architecture) ?? 'amd64'),
      // The one of Windows has a number of another kind.
      kernel: os === 'windows' ? null : text(KernelVersion),
      cpus: typeof NCPU === 'number' && NCPU > 0 ? NCPU : 1,
      rootless: has('rootless'),
      ...(has('selinux') && { selinux: true }),
      ...(os === 'windows' && windowsFacts(said)),
    },
  }
}

/** `OSVersion` ends with the build; the update is in `OperatingSystem` alone: `Microsoft Windows Server Version 21H2 (OS Build 20348.2340)`. */
function windowsFacts({
  OSVersion,
  OperatingSystem,
  Isolation,
}: Record<string, unknown>): Pick<EngineVersion, 'osVersion' | 'isolation'> {
  const version = text(OSVersion)
  const [, build, update] = /\(OS Build (\d+)\.(\d+)\)/.exec(text(OperatingSystem) ?? '') ?? []
  const whole =
    version !== null && build !== undefined && version.endsWith(`.${build}`) ? `${version}.${update}` : version
  return {
    ...(whole !== null && { osVersion: whole }),
    isolation: Isolation === 'hyperv' ? 'hyperv' : 'process',
  }
}

/** Docker says what `uname -m` does, Podman says it in Go's words. */
function goArchitecture(name: string): string {
  const words: Readonly<Record<string, string>> = {
    x86_64: 'amd64',
    i386: '386',
    i686: '386',
    aarch64: 'arm64',
    armv6l: 'arm',
    armv7l: 'arm',
    loongarch64: 'loong64',
  }
  return words[name] ?? name
}

function parseObject(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
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
      if (isTimeout(error)) {
        return { reason: `no answer within ${limitMs / 1000} s`, denied: false }
      }
      return { reason: error instanceof Error ? error.message : String(error), denied: false }
    }
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || ('code' in error && error.code === 'ABORT_ERR'))
}
