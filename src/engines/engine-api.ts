import * as http from 'node:http'
import * as https from 'node:https'
import { inspect } from 'node:util'
import type Docker from 'dockerode'
import { ApiError, toApiError } from './api-error.ts'
import { connectionOptions } from './ask-engine.ts'
import type { EngineAddress } from './engine-address.ts'

/** For calls that only ask or change a record. */
const SHORT_LIMIT_MS = 30_000

/** The engine's API with a time limit on every call and one kind of error. */
export interface EngineApi extends Disposable {
  readonly docker: Docker
  /** Rejects with ApiError. `work` hands `abortSignal` on to dockerode. */
  call<T>(what: string, work: (abortSignal: AbortSignal) => Promise<T>, limitMs?: number): Promise<T>
}

export async function openApi(address: EngineAddress): Promise<EngineApi> {
  const [{ default: Client }, connection] = await Promise.all([import('dockerode'), connectionOptions(address)])
  const agent = newAgent(address)
  const docker = new Client({
    // docker-modem fills every field that is not named here from DOCKER_HOST.
    host: undefined,
    port: undefined,
    ca: undefined,
    cert: undefined,
    key: undefined,
    ...connection,
    protocol: address.kind === 'tcp' && address.tls !== null ? 'https' : 'http',
    agent,
  } as unknown as Docker.DockerOptions)
  return {
    docker,
    async call(what, work, limitMs = SHORT_LIMIT_MS) {
      const limit = new AbortController()
      let passed!: () => void
      // Not every call of dockerode heeds the signal.
      const late = new Promise<never>((_, reject) => {
        passed = () => {
          reject(new ApiError(what, null, `the engine did not answer within ${limitMs / 1000} s`))
          limit.abort()
        }
      })
      const timer = setTimeout(passed, limitMs)
      try {
        return await Promise.race([work(limit.signal), late])
      } catch (error) {
        throw toApiError(what, error)
      } finally {
        clearTimeout(timer)
      }
    },
    [Symbol.dispose]: () => agent.destroy(),
  }
}

function newAgent(address: EngineAddress): http.Agent {
  const options = { keepAlive: true }
  const agent = address.kind === 'tcp' && address.tls !== null ? new https.Agent(options) : new http.Agent(options)
  // docker-modem writes the options of each request for its debug log, whether that is on or not: with every socket of the
  // agent in them that costs milliseconds a call.
  return Object.assign(agent, { [inspect.custom]: () => 'Agent' })
}
