import { DEFAULT_SMOKE, DEFAULT_SMOKE_TIMEOUT_MS } from '../../config/default-config.ts'
import type { ServerCase, SmokeCase, SmokeFile } from '../../config/smoke-case.ts'
import { UsageError } from '../../errors.ts'
import type { Call, CallFile, CallOptions, ServeOptions } from './cell-calls.ts'

const READY_MS = 10_000
const REQUEST_MS = 5_000
const GRACE_MS = 5_000

/** A call as the smoke case that the rest of the house knows: any exit code will do, the test body judges. */
export function callCase(name: string, { args = [], ...options }: Call & CallOptions): SmokeCase {
  if (!Array.isArray(args) || args.some((word) => typeof word !== 'string')) {
    throw new UsageError(`the arguments are ${JSON.stringify(args)}`, {
      hint: "Give a list of texts: cell.run(['--version'])",
    })
  }
  return {
    ...DEFAULT_SMOKE,
    name,
    args,
    env: options.env ?? {},
    stdin: options.stdin === undefined ? null : textOf(options.stdin),
    files: Object.entries(options.files ?? {}).map(([path, file]) => fileOf(path, file)),
    timeoutMs: options.timeoutMs ?? DEFAULT_SMOKE_TIMEOUT_MS,
    startAs: options.startAs ?? 'child',
  }
}

export function serveCase(name: string, options: ServeOptions): SmokeCase {
  const { ready, request, stop } = options
  const server: ServerCase = {
    ready: 'http' in ready ? { kind: 'http', url: ready.http } : { kind: 'tcp', address: addressOf(ready.tcp) },
    readyTimeoutMs: options.readyTimeoutMs ?? READY_MS,
    request: request
      ? {
          method: request.method ?? 'GET',
          url: request.url,
          headers: request.headers ?? {},
          body: request.body === undefined ? null : textOf(request.body),
          timeoutMs: request.timeoutMs ?? REQUEST_MS,
          expectStatus: 200,
          expectBody: null,
        }
      : null,
    stopSignal: stop?.signal ?? 'SIGTERM',
    graceMs: stop?.graceMs ?? GRACE_MS,
  }
  const longest = server.readyTimeoutMs + (server.request?.timeoutMs ?? 0) + server.graceMs
  return { ...callCase(name, { timeoutMs: longest, ...options }), server }
}

function addressOf(tcp: string | number): string {
  return /^\d+$/.test(String(tcp)) ? `127.0.0.1:${tcp}` : String(tcp)
}

function fileOf(path: string, file: CallFile): SmokeFile {
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) {
    throw new UsageError(`file ${JSON.stringify(path)} leads out of its directory`, {
      hint: 'Paths are absolute in the cell, or below the directory that the binary starts in.',
    })
  }
  const { content, mode = 0o644 } = typeof file === 'string' || file instanceof Uint8Array ? { content: file } : file
  return { path, content: typeof content === 'string' ? new TextEncoder().encode(content) : content, mode }
}

/** Smoke cases carry text; bytes that are none would come out changed. */
function textOf(value: string | Uint8Array): string {
  if (typeof value === 'string') return value
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value)
  } catch {
    throw new UsageError(`${value.length} bytes for standard input or a body are no UTF-8 text`, {
      hint: 'Put bytes into a file of the cell instead: files: { "in.bin": bytes }.',
    })
  }
}
