import { DEFAULT_EXPECTATION, DEFAULT_SMOKE_TIMEOUT_MS } from './default-config.ts'
import { durationNs } from './quantities.ts'
import type { ServerCase, SmokeCase, SmokeExpectation, SmokeFile, TextExpectation } from './smoke-case.ts'
import type { FileData, ServerData, SmokeData, TextData } from './smoke-schema.ts'

const DEFAULT_SERVER_WAIT_MS = 10_000
const DEFAULT_REQUEST_TIMEOUT_MS = 5_000
const DEFAULT_GRACE_MS = 5_000
/** Enough to see that the socket outlives a stop. */
const DEFAULT_ACTIVATIONS = 3
const DEFAULT_MODE = 0o644

/** A validated smoke case with its defaults filled in. */
export function toSmokeCase(data: SmokeData): SmokeCase {
  return {
    name: data.name,
    args: data.args ?? [],
    env: data.env ?? {},
    stdin: data.stdin ?? null,
    files: Object.entries(data.files ?? {}).map(([path, file]) => toFile(path, file)),
    timeoutMs: milliseconds(data.timeout, DEFAULT_SMOKE_TIMEOUT_MS),
    startAs: data.as ?? 'child',
    expect: toExpectation(data),
    server: data.server ? toServer(data.server) : null,
    ...(data.shells === true && { shells: true }),
    ...(data['keep-files'] === true && { keepFiles: true }),
    ...(data['extra-descriptors'] !== undefined && { extraDescriptors: data['extra-descriptors'] }),
  }
}

/** Without a word on it a program ends with 0; a server that is stopped may end as it likes. */
function toExpectation({ expect, server }: SmokeData): SmokeExpectation {
  const unsaid = expect?.signal !== undefined || server !== undefined ? null : DEFAULT_EXPECTATION.exitCode
  return {
    exitCode: expect?.exit === 'any' ? null : (expect?.exit ?? unsaid),
    signal: expect?.signal ?? null,
    stdout: toText(expect?.stdout),
    stderr: toText(expect?.stderr),
  }
}

function toServer(data: ServerData): ServerCase {
  const { ready, request, stop } = data
  return {
    ready: ready.tcp === undefined ? { kind: 'http', url: ready.http! } : { kind: 'tcp', address: withHost(ready.tcp) },
    readyTimeoutMs: milliseconds(data.within, DEFAULT_SERVER_WAIT_MS),
    request: request
      ? {
          method: request.method ?? 'GET',
          url: request.url,
          headers: request.headers ?? {},
          body: request.body ?? null,
          timeoutMs: milliseconds(request.within, DEFAULT_REQUEST_TIMEOUT_MS),
          expectStatus: request.expect?.status ?? 200,
          expectBody: toText(request.expect?.body),
        }
      : null,
    stopSignal: stop?.signal ?? 'SIGTERM',
    graceMs: milliseconds(stop?.within, DEFAULT_GRACE_MS),
    ...(data.repeat !== undefined && { repeat: data.repeat }),
    ...(data.activation && { activation: data.activation === true ? DEFAULT_ACTIVATIONS : data.activation }),
  }
}

function withHost(address: string): string {
  return /^\d+$/.test(address) ? `127.0.0.1:${address}` : address
}

function toFile(path: string, data: FileData): SmokeFile {
  if (typeof data === 'string') return { path, content: bytes(data), mode: DEFAULT_MODE }
  const content = data.base64 === undefined ? bytes(data.content!) : new Uint8Array(Buffer.from(data.base64, 'base64'))
  const mode = data.mode === undefined ? DEFAULT_MODE : Number.parseInt(data.mode.replace(/^0?o/, ''), 8)
  return { path, content, mode }
}

function toText(data: TextData | undefined): TextExpectation | null {
  if (data === undefined) return null
  if (typeof data === 'string') return { contains: data }
  if (data.contains !== undefined) return { contains: data.contains }
  return data.equals === undefined ? { matches: data.matches! } : { equals: data.equals }
}

function milliseconds(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : durationNs(text)! / 1e6
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
