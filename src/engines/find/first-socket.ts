import { currentContextHost } from './docker-context.ts'
import { parseEngineAddress, type EngineAddress, type Environment } from './engine-address.ts'
import { knownSockets } from './known-sockets.ts'

/** The socket that `findEngine` asks first where no engine is chosen; null where that is none, or not known at once. */
export async function firstSocket(env: Environment, platform: string): Promise<EngineAddress | null> {
  if (env.DOCKER_HOST) {
    const address = parseEngineAddress(env.DOCKER_HOST, env)
    return typeof address !== 'string' && address.kind === 'socket' ? address : null
  }
  if (env.CONTAINER_HOST || (await currentContextHost(env)) !== null) return null
  const [path] = knownSockets({ env, platform, uid: null }).docker
  return path === undefined ? null : { kind: 'socket', path }
}
