import { DEFAULT_SMOKE, DEFAULT_SMOKE_TIMEOUT_MS } from '../../config/default-config.ts'
import type { ServerCase, ServerRequest, SmokeCase, SmokeFile } from '../../config/smoke-case.ts'
import { UsageError } from '../../errors.ts'
import { knownOptions, type OptionNames } from '../known-options.ts'
import type { Call, CallFile, CallOptions, ServeOptions, ServeRequestOptions } from './cell-calls.ts'

const READY_MS = 10_000
const REQUEST_MS = 5_000
const GRACE_MS = 5_000
const MOST_REQUESTS = 64

const CALL: OptionNames<CallOptions> = { env: true, stdin: true, files: true, timeoutMs: true, startAs: true }
const ONE_OF_CALLS: OptionNames<Call> = { args: true, env: true, stdin: true, files: true, timeoutMs: true }
const SERVE: OptionNames<ServeOptions> = {
  args: true,
  ready: true,
  readyTimeoutMs: true,
  request: true,
  requests: true,
  stop: true,
  ...CALL,
}
const REQUEST: OptionNames<ServeRequestOptions> = {
  url: true,
  method: true,
  headers: true,
  body: true,
  timeoutMs: true,
}

/** Of `cell.run`. Throws UsageError for options that it does not have. */
export function runCase(name: string, args: readonly string[], options: CallOptions): SmokeCase {
  knownOptions('cell.run', options, CALL)
  return callCase(name, { ...options, args })
}

/** One of `cell.runAll`: in one container with the others, in the files that those before it left. */
export function sharedCase(name: string, call: Call): SmokeCase {
  knownOptions('cell.runAll', call, ONE_OF_CALLS)
  return { ...callCase(name, { ...call, startAs: 'child' }), keepFiles: true }
}

/** A call as the smoke case that the rest of the house knows: any exit code will do, the test body judges. */
function callCase(name: string, { args = [], ...options }: Call & CallOptions): SmokeCase {
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
  knownOptions('cell.serve', options, SERVE)
  const { ready, stop } = options
  knownOptions('cell.serve: ready', ready, { tcp: true, http: true })
  knownOptions('cell.serve: stop', stop, { signal: true, graceMs: true })
  const [request, ...more] = requestsOf(options)
  const server: ServerCase = {
    ready: 'http' in ready ? { kind: 'http', url: ready.http } : { kind: 'tcp', address: addressOf(ready.tcp) },
    readyTimeoutMs: options.readyTimeoutMs ?? READY_MS,
    request: request ?? null,
    ...(more.length > 0 && { more }),
    stopSignal: stop?.signal ?? 'SIGTERM',
    graceMs: stop?.graceMs ?? GRACE_MS,
  }
  const asking = [request, ...more].reduce((sum, each) => sum + (each?.timeoutMs ?? 0), 0)
  const longest = server.readyTimeoutMs + asking + server.graceMs
  return { ...callCase(name, { timeoutMs: longest, ...options }), server }
}

/** `request` alone, or `requests` in their order. */
function requestsOf({ request, requests }: ServeOptions): readonly ServerRequest[] {
  if (request !== undefined && requests !== undefined) {
    throw new UsageError('both request and requests are given', { hint: 'Give one of them.' })
  }
  const all = requests ?? (request === undefined ? [] : [request])
  if (all.length > MOST_REQUESTS) {
    throw new UsageError(`${all.length} requests of one server are more than ${MOST_REQUESTS}`, {
      hint: 'Start the server again for the others.',
    })
  }
  for (const each of all) knownOptions('cell.serve: request', each, REQUEST)
  return all.map(({ method = 'GET', url, headers = {}, body, timeoutMs = REQUEST_MS }) => ({
    method,
    url,
    headers,
    body: body === undefined ? null : textOf(body),
    timeoutMs,
    expectStatus: 200,
    expectBody: null,
  }))
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
  const described = typeof file === 'string' || file instanceof Uint8Array ? { content: file } : file
  knownOptions(`file ${JSON.stringify(path)}`, described, { content: true, mode: true })
  const { content, mode = 0o644 } = described
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
