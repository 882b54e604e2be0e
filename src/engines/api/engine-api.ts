import * as http from 'node:http'
import { inspect } from 'node:util'
import type Docker from 'dockerode'
import { ApiError, toApiError } from './api-error.ts'
import { connectionOptions, isListening, NO_SERVER_NAME } from '../find/ask-engine.ts'
import { deferred } from '../deferred.ts'
import type { EngineAddress } from '../find/engine-address.ts'
import { LossWatch } from './loss-watch.ts'

/** For calls that only ask or change a record. */
const SHORT_LIMIT_MS = 30_000
const SIGN_OF_LIFE_MS = 5_000

/** The engine's API with a time limit on every call and one kind of error. */
export interface EngineApi extends Disposable {
  readonly docker: Docker
  /** Rejects with ApiError. `work` hands `abortSignal` on to dockerode. */
  call<T>(what: string, work: (abortSignal: AbortSignal) => Promise<T>, limitMs?: number): Promise<T>
  /** For answers that dockerode keeps to itself. */
  post(what: string, path: string, body: object): Promise<unknown>
}

export async function openApi(address: EngineAddress): Promise<EngineApi> {
  const secure = address.kind === 'tcp' && address.tls !== null
  const { default: Client } = await import('dockerode')
  // What TLS needs takes as long to load as all the rest.
  const { Agent } = secure ? await import('node:https') : http
  const watch = new LossWatch(() => isListening(address, SIGN_OF_LIFE_MS))
  const agent = watched(new Agent({ keepAlive: true, ...(!secure && NO_SERVER_NAME) }), () => watch.connectionClosed())
  const docker = new Client({
    // docker-modem fills every field that is not named here from DOCKER_HOST.
    host: undefined,
    port: undefined,
    ca: undefined,
    cert: undefined,
    key: undefined,
    ...connectionOptions(address),
    protocol: secure ? 'https' : 'http',
    agent,
  } as unknown as Docker.DockerOptions)
  async function call<T>(
    what: string,
    work: (abortSignal: AbortSignal) => Promise<T>,
    limitMs = SHORT_LIMIT_MS,
  ): Promise<T> {
    const limit = new AbortController()
    // Not every call of dockerode heeds the signal.
    const late = deferred<never>()
    const timer = setTimeout(() => {
      late.reject(new ApiError(what, null, `the engine did not answer within ${limitMs / 1000} s`))
      limit.abort()
    }, limitMs)
    try {
      return await watch.during(what, Promise.race([work(limit.signal), late.promise]))
    } catch (error) {
      throw toApiError(what, error)
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    docker,
    call,
    post: (what, path, body) =>
      call(what, async (abortSignal) => await dialPost(docker.modem, path, body, abortSignal)),
    [Symbol.dispose]: () => agent.destroy(),
  }
}

interface Modem {
  dial(request: object, done: (error: Error | null, answer: unknown) => void): void
}

async function dialPost(modem: Modem, path: string, body: object, abortSignal: AbortSignal): Promise<unknown> {
  const request = { path, method: 'POST', options: { ...body }, abortSignal, statusCodes: { 200: true, 201: true } }
  return await new Promise((resolve, reject) => {
    modem.dial(request, (error, answer) => {
      if (error) reject(error)
      else resolve(answer)
    })
  })
}

function watched(agent: http.Agent, onClose: () => void): http.Agent {
  const connect = agent.createConnection.bind(agent)
  return Object.assign(agent, {
    createConnection(...args: Parameters<typeof connect>) {
      return connect(...args)?.once('close', onClose)
    },
    // docker-modem writes the options of each request for its debug log, whether that is on or not: with every socket of the
    // agent in them that costs milliseconds a call.
    [inspect.custom]: () => 'Agent',
  })
}
